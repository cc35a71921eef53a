"""Vision models in the styles people write them, small: transformers, convolutions, mixers and generative models."""
from small_programs import *
import flax.linen as nn
from flax import nnx
from jax import lax

def classify(model): return lambda p, x, y: cross_entropy(model.apply({"params": p}, x), y)
def parameters(r, model, *args, s=.1): return r.like(model.init(r.key, *args)["params"], s)

# ---- ViT: patches by convolution, a class token, pre-norm
class Vit(nn.Module):
    @nn.compact
    def __call__(self, x):
        x = nn.Conv(16, (4, 4), strides=(4, 4), padding="VALID")(x)
        x = x.reshape(x.shape[0], -1, 16)
        token = self.param("token", nn.initializers.normal(1), (1, 1, 16))
        x = jnp.concatenate([jnp.tile(token, (x.shape[0], 1, 1)), x], 1)
        x = x + self.param("position", nn.initializers.normal(1), (1, x.shape[1], 16))
        for _ in range(2):
            h = nn.LayerNorm()(x)
            x = x + nn.MultiHeadDotProductAttention(num_heads=4, use_bias=False)(h, h)
            x = x + nn.Dense(16)(nn.gelu(nn.Dense(24)(nn.LayerNorm()(x))))
        return nn.Dense(10)(nn.LayerNorm()(x)[:, 0])
@program
def vit_forward(r):
    x = r.normal(4, 12, 12, 3)
    return lambda p, x: Vit().apply({"params": p}, x), parameters(r, Vit(), x), x
@program
def vit_train_lion(r):
    x = r.normal(4, 12, 12, 3)
    return training(classify(Vit()), optax.lion(1e-3, weight_decay=.1), parameters(r, Vit(), x), x, r.tokens(10, 4))

# ---- Swin: attention in windows, shifted by roll, with a table of relative positions; patch merging
def swin(p, x, size=4):
    index = np.stack(np.meshgrid(*[np.arange(size)] * 2, indexing="ij"), -1).reshape(-1, 2)
    index = index[:, None] - index[None] + size - 1
    index = index[..., 0] * (2 * size - 1) + index[..., 1]
    b, n, _, d = x.shape
    for i, l in enumerate(p["blocks"]):
        h = jnp.roll(x, (-size // 2, -size // 2), (1, 2)) if i % 2 else x
        h = h.reshape(b, n // size, size, n // size, size, d).transpose(0, 1, 3, 2, 4, 5).reshape(-1, size * size, d)
        q, k, v = jnp.moveaxis((h @ l["qkv"]).reshape(*h.shape[:2], 3, 2, -1), 2, 0)
        a = jnp.einsum("wqhd,wkhd->whqk", q, k) * .3 + jnp.moveaxis(l["table"][index], -1, 0)
        h = jnp.einsum("whqk,wkhd->wqhd", jax.nn.softmax(a), v).reshape(h.shape) @ l["o"]
        h = h.reshape(b, n // size, n // size, size, size, d).transpose(0, 1, 3, 2, 4, 5).reshape(x.shape)
        x = x + (jnp.roll(h, (size // 2, size // 2), (1, 2)) if i % 2 else h)
        x = x + jax.nn.gelu(x @ l["up"], approximate=False) @ l["down"]
    x = jnp.concatenate([x[:, 0::2, 0::2], x[:, 1::2, 0::2], x[:, 0::2, 1::2], x[:, 1::2, 1::2]], -1) @ p["merge"]
    return jnp.mean(x, (1, 2)) @ p["head"]
def swin_params(r, d=12):
    block = lambda: {"qkv": r.weight(d, 3 * d), "table": r.normal(49, 2), "o": r.weight(d, d), "up": r.weight(d, 24), "down": r.weight(24, d)}
    return {"blocks": [block(), block()], "merge": r.weight(4 * d, 2 * d), "head": r.weight(2 * d, 6)}
@program
def swin_forward(r): return swin, swin_params(r), r.normal(4, 8, 8, 12)
@program
def swin_train_momentum(r):
    return training(lambda p, x, y: cross_entropy(swin(p, x), y), optax.sgd(.05, momentum=.9), swin_params(r), r.normal(4, 8, 8, 12), r.tokens(6, 4))

# ---- U-Net with attention at the bottom and a timestep embedding; one step of diffusion training with averaged weights
class UNet(nn.Module):
    @nn.compact
    def __call__(self, x, t):
        angle = t[:, None] * jnp.exp(-jnp.arange(4) * 1.5)
        t = nn.Dense(8)(nn.silu(nn.Dense(8)(jnp.concatenate([jnp.sin(angle), jnp.cos(angle)], -1))))
        def residual(x, n):
            h = nn.Conv(n, (3, 3))(nn.silu(nn.GroupNorm(num_groups=2)(x)))
            h = h + nn.Dense(n)(nn.silu(t))[:, None, None]
            h = nn.Conv(n, (3, 3))(nn.silu(nn.GroupNorm(num_groups=4)(h)))
            return h + (x if x.shape[-1] == n else nn.Conv(n, (1, 1))(x))
        x = top = residual(nn.Conv(4, (3, 3))(x), 4)
        x = residual(nn.Conv(8, (3, 3), strides=(2, 2))(x), 8)
        h = nn.GroupNorm(num_groups=4)(x).reshape(x.shape[0], -1, 8)
        x = x + nn.MultiHeadDotProductAttention(num_heads=2, use_bias=False)(h, h).reshape(x.shape)
        x = nn.Conv(4, (3, 3))(jax.image.resize(x, (x.shape[0], x.shape[1] * 2, x.shape[2] * 2, 8), "nearest"))
        x = residual(jnp.concatenate([x, top], -1), 4)
        return nn.Conv(3, (3, 3))(nn.silu(nn.GroupNorm(num_groups=2)(x)))
@program
def unet_forward(r):
    x, t = r.normal(4, 8, 8, 3), r.uniform(4, high=10)
    return lambda p, x, t: UNet().apply({"params": p}, x, t), parameters(r, UNet(), x, t), x, t
@program
def unet_train_ema(r):
    x, t = r.normal(4, 8, 8, 3), r.uniform(4, low=.1, high=.9)
    p = parameters(r, UNet(), x, t)
    def loss(p, x, t, noise):
        a = jnp.cos(t * np.pi / 2)[:, None, None, None]
        return jnp.mean((UNet().apply({"params": p}, a * x + jnp.sqrt(1 - a * a) * noise, t * 10) - noise) ** 2)
    tx = optax.sgd(.05)
    def step(p, average, x, t, noise):
        value, g = jax.value_and_grad(loss)(p, x, t, noise)
        p = optax.apply_updates(p, tx.update(g, tx.init(p), p)[0])
        return p, optax.incremental_update(p, average, .01), value
    return step, p, r.like(p, .1), x, t, r.normal(4, 8, 8, 3)

# ---- ConvNeXt: depthwise convolutions, layer scale; NCHW as PyTorch writes it
def convnext(p, x):
    conv = lambda x, w, stride=1, pad=0, groups=1: lax.conv_general_dilated(x, w, (stride, stride), [(pad, pad)] * 2, dimension_numbers=("NCHW", "OIHW", "NCHW"), feature_group_count=groups)
    norm = lambda x, w: (x - jnp.mean(x, -1, keepdims=True)) / jnp.sqrt(jnp.var(x, -1, keepdims=True) + 1e-6) * w["scale"] + w["shift"]
    x = conv(x, p["stem"], 2) + p["stem_bias"][:, None, None]
    for l in p["blocks"]:
        h = conv(x, l["depth"], pad=2, groups=x.shape[1]).transpose(0, 2, 3, 1)
        h = jax.nn.gelu(norm(h, l["norm"]) @ l["up"] + l["bias"], approximate=False) @ l["down"]
        x = x + (h * l["gamma"]).transpose(0, 3, 1, 2)
    return norm(jnp.mean(x, (2, 3)), p["norm"]) @ p["head"]
@program
def convnext_train_adamw(r, d=12):
    norm = lambda n: {"scale": 1 + r.normal(n, s=.1), "shift": r.normal(n, s=.1)}
    block = lambda: {"depth": r.normal(d, 1, 5, 5, s=.2), "norm": norm(d), "up": r.weight(d, 32), "bias": r.normal(32, s=.1), "down": r.weight(32, d), "gamma": r.normal(d)}
    p = {"stem": r.normal(d, 3, 2, 2, s=.3), "stem_bias": r.normal(d, s=.1), "blocks": [block(), block()], "norm": norm(d), "head": r.weight(d, 10)}
    decayed = jax.tree.map(lambda v: v.ndim > 1, p)
    tx = optax.adamw(optax.warmup_cosine_decay_schedule(1e-4, 1e-3, 5, 20), weight_decay=.05, mask=decayed)
    return training(lambda p, x, y: cross_entropy(convnext(p, x), y), tx, p, r.normal(4, 3, 12, 12), r.tokens(10, 4))

# ---- MLP-Mixer in nnx
class Mixer(nnx.Module):
    def __init__(self, rngs, patches=9, d=16):
        mlp = lambda n, wide: nnx.Sequential(nnx.Linear(n, wide, rngs=rngs), nnx.gelu, nnx.Linear(wide, n, rngs=rngs))
        self.stem = nnx.Conv(3, d, (3, 3), strides=(3, 3), padding="VALID", rngs=rngs)
        self.tokens, self.channels = nnx.List([mlp(patches, 12) for _ in range(2)]), nnx.List([mlp(d, 24) for _ in range(2)])
        self.norms, self.head = nnx.List([nnx.LayerNorm(d, rngs=rngs) for _ in range(5)]), nnx.Linear(d, 7, rngs=rngs)
    def __call__(self, x):
        x = self.stem(x)
        x = x.reshape(x.shape[0], -1, x.shape[-1])
        for i in range(2):
            x = x + jnp.swapaxes(self.tokens[i](jnp.swapaxes(self.norms[2 * i](x), 1, 2)), 1, 2)
            x = x + self.channels[i](self.norms[2 * i + 1](x))
        return self.head(jnp.mean(self.norms[4](x), 1))
@program
def mixer_train_sgd(r):
    def loss(state, x, y):
        model = nnx.eval_shape(lambda: Mixer(nnx.Rngs(0)))
        nnx.update(model, state)
        return cross_entropy(model(x), y)
    state = r.like(nnx.to_pure_dict(nnx.state(Mixer(nnx.Rngs(0)), nnx.Param)), .1)
    return training(loss, optax.sgd(.1), state, r.normal(5, 9, 9, 3), r.tokens(7, 5))

# ---- variational autoencoder: transposed convolutions, a sample by jax.random
class Vae(nn.Module):
    @nn.compact
    def __call__(self, x, key):
        h = nn.relu(nn.Conv(8, (3, 3), strides=(2, 2))(x))
        h = nn.relu(nn.Dense(24)(h.reshape(h.shape[0], -1)))
        mean, logvar = jnp.split(nn.Dense(12)(h), 2, -1)
        z = mean + jnp.exp(.5 * logvar) * jax.random.normal(key, mean.shape)
        h = nn.leaky_relu(nn.Dense(4 * 4 * 4)(z)).reshape(-1, 4, 4, 4)
        return nn.ConvTranspose(1, (3, 3), strides=(2, 2))(h), mean, logvar
@program
def vae_train_adam(r):
    x, seed = r.uniform(4, 8, 8, 1), r.seed()
    def loss(p, x, seed):
        logits, mean, logvar = Vae().apply({"params": p}, x, jax.random.wrap_key_data(seed))
        divergence = -.5 * jnp.sum(1 + logvar - mean ** 2 - jnp.exp(logvar), -1)
        return jnp.mean(jnp.sum(optax.sigmoid_binary_cross_entropy(logits, x), (1, 2, 3)) + divergence) / 64
    return training(loss, optax.adam(1e-3), parameters(r, Vae(), x, r.key), x, seed)

# ---- ResNet with batch statistics, average pooling; a detection head: boxes by sigmoid, overlap of all pairs, best box by argmax
class Batches(nn.Module):
    @nn.compact
    def __call__(self, x, train):
        norm = lambda: nn.BatchNorm(use_running_average=not train, momentum=.9)
        x = nn.relu(norm()(nn.Conv(8, (3, 3), use_bias=False)(x)))
        x = nn.max_pool(x, (3, 3), (2, 2), "SAME")
        h = nn.relu(norm()(nn.Conv(8, (3, 3), use_bias=False)(x)))
        x = nn.relu(x + norm()(nn.Conv(8, (3, 3), use_bias=False)(h)))
        return nn.Dense(5)(jnp.mean(nn.avg_pool(x, (2, 2), (2, 2)), (1, 2)))
@program
def batch_norm_resnet_eval(r):
    x = r.normal(4, 8, 8, 3)
    v = Batches().init(r.key, x, True)
    v = {"params": r.like(v["params"], .1), "batch_stats": jax.tree.map(lambda s: s + r.uniform(*s.shape), v["batch_stats"])}
    return lambda v, x: Batches().apply(v, x, False), v, x
@program
def detection_match(r):
    def fn(p, features, truth):
        raw = jax.nn.sigmoid(jnp.einsum("bhwc,cak->bhwak", features, p)).reshape(features.shape[0], -1, 4)
        low, high = raw[..., :2] * .5, raw[..., :2] * .5 + raw[..., 2:] * .5
        lap = jnp.clip(jnp.minimum(high[:, :, None], truth[:, None, :, 2:]) - jnp.maximum(low[:, :, None], truth[:, None, :, :2]), 0)
        overlap = jnp.prod(lap, -1)
        area = lambda a, b: jnp.prod(b - a, -1)
        iou = overlap / (area(low, high)[:, :, None] + area(truth[..., :2], truth[..., 2:])[:, None] - overlap)
        best = jnp.argmax(iou, 1)
        chosen = jnp.take_along_axis(jnp.concatenate([low, high], -1), best[..., None], 1)
        return best, jnp.max(iou, 1), jnp.sum(jnp.abs(chosen - truth)), jnp.any(iou > .5, 1)
    low = r.uniform(4, 3, 2, high=.4)
    return fn, r.weight(8, 2, 4), r.normal(4, 5, 5, 8), jnp.concatenate([low, low + r.uniform(4, 3, 2, low=.1, high=.5)], -1)
@program
def contrastive_clip_train_adam(r, d=12):
    def loss(p, images, texts):
        unit = lambda v: v / jnp.linalg.norm(v, axis=-1, keepdims=True)
        a = unit(jax.nn.gelu(images.reshape(images.shape[0], -1) @ p["image"][0]) @ p["image"][1])
        b = unit(jnp.mean(jnp.tanh(p["table"][texts] @ p["text"][0]), 1) @ p["text"][1])
        logits = a @ b.T * jnp.exp(p["scale"])
        labels = jnp.arange(images.shape[0])
        return (cross_entropy(logits, labels) + cross_entropy(logits.T, labels)) / 2
    p = {"image": [r.weight(48, 16), r.weight(16, d)], "table": r.normal(20, d), "text": [r.weight(d, 16), r.weight(16, d)], "scale": jnp.float32(1.)}
    return training(loss, optax.adam(1e-3), p, r.normal(6, 4, 4, 3), r.tokens(20, 6, 7))
@program
def gan_train_rmsprop(r):
    def generate(p, z): return jnp.tanh(jax.nn.leaky_relu(z @ p[0], .2) @ p[1])
    def judge(p, x): return (jax.nn.leaky_relu(x @ p[0], .2) @ p[1])[:, 0]
    tx = optax.rmsprop(1e-2, initial_scale=.1)
    def step(g, d, gs, ds, z, x):
        def critic(d): return jnp.mean(jax.nn.softplus(-judge(d, x)) + jax.nn.softplus(judge(d, lax.stop_gradient(generate(g, z))))) + penalty(d)
        def penalty(d): return jnp.mean(jnp.sum(jax.grad(lambda x: jnp.sum(judge(d, x)))(x) ** 2, -1))
        value, grads = jax.value_and_grad(critic)(d)
        updates, ds = tx.update(grads, ds)
        d = optax.apply_updates(d, updates)
        other, grads = jax.value_and_grad(lambda g: jnp.mean(jax.nn.softplus(-judge(d, generate(g, z)))))(g)
        updates, gs = tx.update(grads, gs)
        return optax.apply_updates(g, updates), d, gs, ds, value, other
    g, d = [r.weight(8, 24), r.weight(24, 12)], [r.weight(12, 24), r.weight(24, 1)]
    return step, g, d, tx.init(g), tx.init(d), r.normal(8, 8), r.normal(8, 12)

main()
