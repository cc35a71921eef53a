"""Programs of some ten to hundreds of milliseconds, of kinds whose time is not in large products: text only. bench/steps.py
gives them random data (integers below 100), and XLA's results as the expected ones."""
import sys
from exporter import *
import flax.linen as nn
import optax
OUT = sys.argv[1]

def step(loss, optimizer):
    def one(p, s, *batch):
        value, g = jax.value_and_grad(loss)(p, *batch)
        updates, s = optimizer.update(g, s, p)
        return optax.apply_updates(p, updates), s, value
    return one

def write(name, loss, optimizer, init, *batch):
    p = jax.eval_shape(init, jax.random.key(0), *batch)
    export(OUT, name, step(loss, optimizer), p, jax.eval_shape(optimizer.init, p), *batch, golden=False)

def shape(*sizes, dtype=jnp.float32): return jax.ShapeDtypeStruct(sizes, dtype)
def cross_entropy(logits, y): return optax.softmax_cross_entropy_with_integer_labels(logits, y).mean()

def flax(name, model, optimizer, loss, *batch):
    write(name, lambda p, *b: loss(model.apply(p, b[0]), *b[1:]), optimizer, lambda k, x, *_: model.init(k, x), *batch)

# ---- convolutions and batch statistics
class Residual(nn.Module):
    features: int
    stride: int
    @nn.compact
    def __call__(self, x):
        norm = lambda: nn.BatchNorm(use_running_average=False)
        h = nn.relu(norm()(nn.Conv(self.features, (3, 3), (self.stride,) * 2, use_bias=False)(x)))
        h = norm()(nn.Conv(self.features, (3, 3), use_bias=False)(h))
        if x.shape != h.shape: x = nn.Conv(self.features, (1, 1), (self.stride,) * 2, use_bias=False)(x)
        return nn.relu(x + h)
class Resnet(nn.Module):
    @nn.compact
    def __call__(self, x):
        x = nn.Conv(16, (3, 3), use_bias=False)(x)
        for features in (16, 32, 64):
            for i in range(2): x = Residual(features, 2 if i == 0 and features > 16 else 1)(x)
        return nn.Dense(100)(x.mean((1, 2)))
resnet = Resnet()
write("resnet_cifar_train_momentum",
      lambda p, x, y: cross_entropy(resnet.apply({"params": p}, x, mutable=["batch_stats"])[0], y), optax.sgd(.1, momentum=.9),
      lambda k, x, y: resnet.init(k, x)["params"], shape(32, 32, 32, 3), shape(32, dtype=jnp.int32))

class Unet(nn.Module):
    @nn.compact
    def __call__(self, x):
        conv = lambda c, x: nn.swish(nn.GroupNorm(8)(nn.Conv(c, (3, 3))(x)))
        a = conv(16, conv(16, x)); b = conv(32, nn.avg_pool(a, (2, 2), (2, 2))); c = conv(64, nn.max_pool(b, (2, 2), (2, 2)))
        b = conv(32, jnp.concatenate([nn.ConvTranspose(32, (2, 2), (2, 2))(c), b], -1))
        a = conv(16, jnp.concatenate([jax.image.resize(b, (*a.shape[:3], 32), "nearest"), a], -1))
        return nn.Conv(3, (1, 1))(a)
flax("unet_medium_train_adam", Unet(), optax.adam(1e-3), lambda out, y: jnp.mean((out - y) ** 2), shape(8, 64, 64, 3), shape(8, 64, 64, 3))

# ---- a transformer of many small ops, and its mean over tokens
class Vit(nn.Module):
    @nn.compact
    def __call__(self, x):
        x = nn.Conv(128, (4, 4), (4, 4))(x).reshape(x.shape[0], -1, 128)
        x = x + self.param("position", nn.initializers.normal(.02), x.shape[1:])
        for _ in range(4):
            x = x + nn.MultiHeadDotProductAttention(4)(nn.LayerNorm()(x))
            x = x + nn.Dense(128)(nn.gelu(nn.Dense(512)(nn.LayerNorm()(x))))
        return nn.Dense(100)(nn.LayerNorm()(x).mean(1))
flax("vit_medium_train_adamw", Vit(), optax.adamw(1e-3), cross_entropy, shape(16, 32, 32, 3), shape(16, dtype=jnp.int32))

# ---- recurrences: one step after another, and by a parallel scan
class Lstm(nn.Module):
    @nn.compact
    def __call__(self, x):
        for _ in range(2): x = nn.RNN(nn.OptimizedLSTMCell(192))(nn.Embed(2000, 192)(x) if x.ndim == 2 else x)
        return nn.Dense(2000)(x)
flax("lstm_medium_train_clip", Lstm(), optax.chain(optax.clip_by_global_norm(1.), optax.sgd(.1)), cross_entropy,
     shape(16, 48, dtype=jnp.int32), shape(16, 48, dtype=jnp.int32))

class StateSpace(nn.Module):
    @nn.compact
    def __call__(self, x):
        x = nn.Embed(512, 64)(x)
        for _ in range(2):
            h = nn.LayerNorm()(x)
            u, gate = jnp.split(nn.Dense(256)(h), 2, -1)
            dt = nn.softplus(nn.Dense(128)(u))[..., None]
            a = jnp.exp(-dt * jnp.exp(self.param(f"a{_}", nn.initializers.normal(.1), (128, 8))))
            b, c = jnp.split(nn.Dense(16)(u), 2, -1)
            combine = lambda l, r: (l[0] * r[0], r[0] * l[1] + r[1])
            _, s = jax.lax.associative_scan(combine, (a, dt * u[..., None] * b[..., None, :]), axis=1)
            x = x + nn.Dense(64)(jnp.einsum("btds,bts->btd", s, c) * nn.silu(gate))
        return nn.Dense(512)(x)
flax("mamba_medium_train_adamw", StateSpace(), optax.adamw(1e-3), cross_entropy, shape(4, 128, dtype=jnp.int32), shape(4, 128, dtype=jnp.int32))

# ---- messages along edges
class Graph(nn.Module):
    @nn.compact
    def __call__(self, batch):
        x, source, target = batch
        x = nn.Dense(64)(x)
        for _ in range(3):
            m = nn.relu(nn.Dense(64)(jnp.concatenate([x[source], x[target]], -1)))
            x = nn.LayerNorm()(x + nn.Dense(64)(jax.ops.segment_sum(m, target, x.shape[0])))
        return nn.Dense(100)(x)
graph = Graph()
write("graph_medium_train_adam", lambda p, x, s, t, y: cross_entropy(graph.apply(p, (x, s, t)), y), optax.adam(1e-3),
      lambda k, x, s, t, y: graph.init(k, (x, s, t)), shape(4096, 32), shape(16384, dtype=jnp.int32), shape(16384, dtype=jnp.int32),
      shape(4096, dtype=jnp.int32))
