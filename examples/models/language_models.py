"""Language models in the styles people write them, small: forward passes, training steps, decoding and sampling."""
from small_programs import *
import flax.linen as nn
from flax import nnx
from jax import lax

# ---- flax linen: encoder and decoder with cross-attention, padding and causal masks
class Block(nn.Module):
    heads: int = 4
    wide: int = 24
    cross: bool = False
    @nn.compact
    def __call__(self, x, mask, memory=None, memory_mask=None):
        attend = lambda: nn.MultiHeadDotProductAttention(num_heads=self.heads, use_bias=False)
        h = nn.LayerNorm()(x)
        x = x + attend()(h, h, mask=mask)
        if self.cross: x = x + attend()(nn.LayerNorm()(x), memory, mask=memory_mask)
        h = nn.Dense(self.wide)(nn.LayerNorm()(x))
        return x + nn.Dense(x.shape[-1])(nn.gelu(h))
class EncoderDecoder(nn.Module):
    vocab: int = 24
    dim: int = 12
    @nn.compact
    def __call__(self, source, target):
        embed = nn.Embed(self.vocab, self.dim)
        position = self.param("position", nn.initializers.normal(1), (12, self.dim))
        seen = source > 0
        h = embed(source) + position[: source.shape[1]]
        h = Block()(h, nn.make_attention_mask(seen, seen))
        h = nn.LayerNorm()(h)
        y = embed(target) + position[: target.shape[1]]
        y = Block(cross=True)(y, nn.make_causal_mask(target), h, nn.make_attention_mask(target >= 0, seen))
        return embed.attend(nn.LayerNorm()(y))
def encoder_decoder_data(r):
    source, target = r.tokens(24, 4, 10), r.tokens(24, 4, 8)
    source = jnp.where(jnp.arange(10) < r.tokens(6, 4, 1) + 5, jnp.maximum(source, 1), 0)
    params = r.like(EncoderDecoder().init(r.key, source, target)["params"], .1)
    return params, source, target
@program
def encoder_decoder_forward(r):
    return lambda p, s, t: EncoderDecoder().apply({"params": p}, s, t), *encoder_decoder_data(r)
@program
def encoder_decoder_train_adamw(r):
    p, s, t = encoder_decoder_data(r)
    loss = lambda p, s, t: cross_entropy(EncoderDecoder().apply({"params": p}, s, t[:, :-1]), t[:, 1:], (t[:, 1:] > 0).astype(jnp.float32))
    return training(loss, optax.adamw(1e-3, weight_decay=.1), p, s, t)

# ---- BERT: token types, learnt positions, the head on gathered masked positions, momentum
class Bert(nn.Module):
    vocab: int = 30
    dim: int = 18
    @nn.compact
    def __call__(self, tokens, types, mask, positions):
        table = nn.Embed(self.vocab, self.dim, name="tokens")
        h = table(tokens) + nn.Embed(2, self.dim)(types) + nn.Embed(12, self.dim)(jnp.arange(tokens.shape[1])[None])
        h = nn.LayerNorm(epsilon=1e-12)(h)
        for _ in range(2):
            a = nn.SelfAttention(num_heads=3, use_bias=False)(h, mask=mask[:, None, None, :])
            h = nn.LayerNorm()(h + a)
            h = nn.LayerNorm()(h + nn.Dense(self.dim)(nn.gelu(nn.Dense(24)(h), approximate=False)))
        picked = jnp.take_along_axis(h, positions[..., None], axis=1)
        picked = nn.LayerNorm()(nn.gelu(nn.Dense(self.dim)(picked), approximate=False))
        pooled = nn.tanh(nn.Dense(self.dim)(h[:, 0]))
        return table.attend(picked) + self.param("bias", nn.initializers.normal(.1), (self.vocab,)), nn.Dense(2)(pooled)
@program
def bert_train_momentum(r):
    tokens, types, positions = r.tokens(30, 4, 12), r.tokens(2, 4, 12), r.tokens(12, 4, 3)
    mask = jnp.arange(12) < r.tokens(5, 4, 1) + 8
    labels, following = r.tokens(30, 4, 3), r.tokens(2, 4)
    params = r.like(Bert().init(r.key, tokens, types, mask, positions)["params"], .1)
    def loss(p, tokens, types, mask, positions, labels, following):
        words, pair = Bert().apply({"params": p}, tokens, types, mask, positions)
        return cross_entropy(words, labels) + cross_entropy(pair, following)
    return training(loss, optax.sgd(.1, momentum=.9, nesterov=True), params, tokens, types, mask, positions, labels, following)

# ---- Mistral: grouped queries, rotation of halves, a sliding window; GPT-NeoX: parallel residuals, partial rotation
def rotate(x, positions, part=1.0):
    n = int(x.shape[-1] * part)
    rotated, kept = x[..., :n], x[..., n:]
    angle = positions[..., None].astype(jnp.float32) / 10000 ** (jnp.arange(0, n, 2) / n)
    angle = jnp.concatenate([angle, angle], -1)[..., None, :]
    half = jnp.concatenate([-rotated[..., n // 2:], rotated[..., : n // 2]], -1)
    return jnp.concatenate([rotated * jnp.cos(angle) + half * jnp.sin(angle), kept], -1)
def rms_norm(x, w): return x * lax.rsqrt(jnp.mean(x ** 2, -1, keepdims=True) + 1e-6) * w
def layer_norm(x, w, b):
    mean = jnp.mean(x, -1, keepdims=True)
    return (x - mean) * lax.rsqrt(jnp.mean((x - mean) ** 2, -1, keepdims=True) + 1e-5) * w + b
def mistral_layer(h, l, at, near):
    x = rms_norm(h, l["norm1"])
    q, k, v = (jnp.einsum("bsd,dhk->bshk", x, l[n]) for n in "qkv")
    q, k = rotate(q, at), rotate(k, at)
    k, v = (jnp.repeat(t, q.shape[2] // k.shape[2], axis=2) for t in (k, v))
    a = jnp.einsum("bqhk,bthk->bhqt", q, k) / np.sqrt(q.shape[-1])
    a = jax.nn.softmax(jnp.where(near, a, jnp.finfo(a.dtype).min), axis=-1)
    h = h + jnp.einsum("bhqt,bthk,hkd->bqd", a, v, l["o"])
    x = rms_norm(h, l["norm2"])
    return h + (jax.nn.silu(x @ l["gate"]) * (x @ l["up"])) @ l["down"]
def near_positions(s, window=4):
    at = jnp.arange(s)
    return at, (at[:, None] >= at[None]) & (at[:, None] - at[None] < window)
def mistral(p, tokens):
    h = p["embed"][tokens]
    at, near = near_positions(tokens.shape[1])
    for l in p["layers"]: h = mistral_layer(h, l, at, near)
    return rms_norm(h, p["norm"]) @ p["head"]
def mistral_params(r, vocab=24, d=16, heads=4, kv=2, ffn=24, layers=2):
    hd = d // heads
    heads_of = lambda n: r.normal(d, n, hd, s=d ** -.5)
    layer = lambda: {"norm1": 1 + r.normal(d, s=.1), "norm2": 1 + r.normal(d, s=.1), "q": heads_of(heads), "k": heads_of(kv), "v": heads_of(kv),
                     "o": r.normal(heads, hd, d, s=d ** -.5), "gate": r.weight(d, ffn), "up": r.weight(d, ffn), "down": r.weight(ffn, d)}
    return {"embed": r.normal(vocab, d), "layers": [layer() for _ in range(layers)], "norm": 1 + r.normal(d, s=.1), "head": r.weight(d, vocab)}
@program
def mistral_forward(r): return mistral, mistral_params(r), r.tokens(24, 4, 12)
@program
def mistral_train_clip(r):
    loss = lambda p, x: cross_entropy(mistral(p, x[:, :-1]), x[:, 1:])
    return training(loss, optax.chain(optax.clip_by_global_norm(1.0), optax.sgd(.1)), mistral_params(r), r.tokens(24, 4, 11))
# Layers in a scan, each computed again in the backward pass.
@program
def checkpointed_scan_train_adam(r):
    p = mistral_params(r, layers=3)
    p["layers"] = jax.tree.map(lambda *v: jnp.stack(v), *p["layers"])
    def loss(p, x, y):
        h, _ = lax.scan(jax.checkpoint(lambda h, l: (mistral_layer(h, l, *near_positions(8)), None)), p["embed"][x], p["layers"])
        return cross_entropy(rms_norm(h, p["norm"]) @ p["head"], y)
    return training(loss, optax.adam(1e-3), p, r.tokens(24, 4, 8), r.tokens(24, 4, 8))
def neox(p, tokens):
    h = p["embed"][tokens]
    b, s, d = h.shape
    for l in p["layers"]:
        qkv = (layer_norm(h, *l["norm1"]) @ l["qkv"] + l["qkv_bias"]).reshape(b, s, 4, -1)
        q, k, v = jnp.split(qkv, 3, -1)
        q, k = rotate(q, jnp.arange(s), .5), rotate(k, jnp.arange(s), .5)
        a = jnp.einsum("bqhd,bkhd->bhqk", q, k) * q.shape[-1] ** -.5
        a = jnp.where(jnp.tril(jnp.ones((s, s), bool)), a, -1e9)
        a = jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(a), v).reshape(b, s, d) @ l["dense"]
        m = jax.nn.gelu(layer_norm(h, *l["norm2"]) @ l["up"] + l["up_bias"]) @ l["down"]
        h = h + a + m
    return layer_norm(h, *p["norm"]) @ p["head"]
@program
def neox_train_adam(r, d=16, vocab=24):
    norm = lambda: (1 + r.normal(d, s=.1), r.normal(d, s=.1))
    layer = lambda: {"norm1": norm(), "norm2": norm(), "qkv": r.weight(d, 3 * d), "qkv_bias": r.normal(3 * d, s=.1), "dense": r.weight(d, d),
                     "up": r.weight(d, 32), "up_bias": r.normal(32, s=.1), "down": r.weight(32, d)}
    p = {"embed": r.normal(vocab, d), "layers": [layer()], "norm": norm(), "head": r.weight(d, vocab)}
    return training(lambda p, x, y: cross_entropy(neox(p, x), y), optax.adam(1e-3), p, r.tokens(vocab, 4, 8), r.tokens(vocab, 4, 8))

# ---- T5: bucketed relative positions, an ungated ReLU, no scaling of the scores
def t5_bucket(distance, buckets=8, longest=16):
    n = jnp.maximum(-distance, 0)
    exact = buckets // 2
    far = exact + (jnp.log(n.astype(jnp.float32) / exact + 1e-6) / np.log(longest / exact) * (buckets - exact)).astype(jnp.int32)
    return jnp.where(n < exact, n, jnp.minimum(far, buckets - 1))
@program
def t5_encoder_train_adafactor(r, d=16, vocab=20):
    def model(p, tokens):
        h = p["embed"][tokens]
        s = tokens.shape[1]
        bias = jnp.transpose(p["bias"][t5_bucket(jnp.arange(s)[None] - jnp.arange(s)[:, None])], (2, 0, 1))[None]
        for l in p["layers"]:
            x = rms_norm(h, l["norm1"])
            q, k, v = (jnp.reshape(x @ l[n], (*x.shape[:2], 2, -1)) for n in "qkv")
            a = jax.nn.softmax(jnp.einsum("bqhd,bkhd->bhqk", q, k) * .25 + bias, -1)
            h = h + jnp.einsum("bhqk,bkhd->bqhd", a, v).reshape(h.shape) @ l["o"]
            h = h + jax.nn.relu(rms_norm(h, l["norm2"]) @ l["wi"]) @ l["wo"]
        return rms_norm(h, p["norm"]) * d ** -.5 @ p["embed"].T
    layer = lambda: {**{n: r.weight(d, d) for n in "qkvo"}, "norm1": 1 + r.normal(d, s=.1), "norm2": 1 + r.normal(d, s=.1), "wi": r.weight(d, 24), "wo": r.weight(24, d)}
    p = {"embed": r.normal(vocab, d), "bias": r.normal(8, 2), "layers": [layer(), layer()], "norm": 1 + r.normal(d, s=.1)}
    tx = optax.adafactor(1e-2, min_dim_size_to_factor=16)
    return training(lambda p, x, y: cross_entropy(model(p, x), y), tx, p, r.tokens(vocab, 4, 12), r.tokens(vocab, 4, 12))

# ---- low-rank adapters on frozen weights
@program
def lora_train_rmsprop(r, d=16):
    frozen = mistral_params(r, layers=1)
    adapters = {n: {"a": r.weight(d, 3), "b": r.normal(3, d, s=.3)} for n in ("q", "o")}
    def loss(adapters, frozen, x):
        layer = dict(frozen["layers"][0])
        for n, t in adapters.items(): layer[n] = layer[n] + 2.0 * (t["a"] @ t["b"]).reshape(layer[n].shape)
        return cross_entropy(mistral({**frozen, "layers": [layer]}, x[:, :-1]), x[:, 1:])
    return training(loss, optax.rmsprop(1e-2), adapters, frozen, r.tokens(24, 4, 9))

# ---- dropout and label smoothing, the key an argument
@program
def dropout_train_sgd(r):
    class Model(nn.Module):
        @nn.compact
        def __call__(self, tokens):
            h = nn.Dropout(.2, deterministic=False)(nn.Embed(20, 16)(tokens))
            h = h + nn.SelfAttention(num_heads=2, dropout_rate=.1, deterministic=False, use_bias=False)(nn.LayerNorm()(h))
            h = h + nn.Dropout(.3, deterministic=False)(nn.Dense(16)(nn.silu(nn.Dense(24)(nn.LayerNorm()(h)))))
            return nn.Dense(20)(h)
    x, y = r.tokens(20, 4, 10), r.tokens(20, 4, 10)
    p = r.like(Model().init({"params": r.key, "dropout": r.key}, x)["params"], .1)
    def loss(p, seed, x, y):
        logits = Model().apply({"params": p}, x, rngs={"dropout": jax.random.wrap_key_data(seed)})
        return jnp.mean(optax.softmax_cross_entropy(logits, optax.smooth_labels(jax.nn.one_hot(y, 20), .1)))
    return training(loss, optax.sgd(.1), p, r.seed(), x, y)

# ---- bf16 compute, fp32 master weights, a loss scale that falls when a gradient is not finite
@program
def mixed_bf16_train_adam(r):
    def step(p, state, scale, x, y):
        def loss(p):
            half = jax.tree.map(lambda v: v.astype(jnp.bfloat16), p)
            logits = mistral(half, x)
            return cross_entropy(logits.astype(jnp.float32), y) * scale
        value, g = jax.value_and_grad(loss)(p)
        g = jax.tree.map(lambda v: v / scale, g)
        finite = functools.reduce(jnp.logical_and, [jnp.all(jnp.isfinite(v)) for v in jax.tree.leaves(g)])
        updates, new = tx.update(g, state, p)
        keep = lambda a, b: jax.tree.map(lambda a, b: jnp.where(finite, a, b), a, b)
        return keep(optax.apply_updates(p, updates), p), keep(new, state), jnp.where(finite, scale * 2, scale / 2), value / scale
    tx = optax.adam(1e-3)
    p = mistral_params(r, layers=1)
    adam, *rest = tx.init(p)
    adam = adam._replace(count=jnp.int32(9), mu=r.like(adam.mu, .02), nu=jax.tree.map(lambda v: r.uniform(*v.shape, low=1e-4, high=1e-3), adam.nu))
    return step, p, (adam, *rest), jnp.float32(1024), r.tokens(24, 4, 8), r.tokens(24, 4, 8)

# ---- dense layers in bf16 and f16 with fp32 master weights: biases, gelu and relu in the half type, or between sums in fp32 and rounding
class HalfMlp(nn.Module):
    dtype: jnp.dtype
    activation: object
    @nn.compact
    def __call__(self, x): return nn.Dense(12, dtype=self.dtype)(self.activation(nn.Dense(32, dtype=self.dtype)(x)))
@program
def half_dense_forward(r):
    halves = [HalfMlp(jnp.bfloat16, nn.gelu), HalfMlp(jnp.float16, nn.gelu), HalfMlp(jnp.bfloat16, nn.relu), HalfMlp(jnp.float16, nn.relu)]
    def fn(params, summed, x):
        wide = jax.nn.gelu(jnp.dot(x.astype(jnp.bfloat16), summed["w"], preferred_element_type=jnp.float32) + summed["b"]).astype(jnp.bfloat16)
        return [m.apply({"params": p}, x) for m, p in zip(halves, params)], wide, (x.astype(jnp.bfloat16) @ summed["v"]).astype(jnp.float32)
    x = r.normal(4, 6, 16)
    params = [r.like(m.init(r.key, x)["params"], .2) for m in halves]
    summed = {"w": r.weight(16, 32), "b": r.normal(32, s=.5), "v": r.weight(16, 12)}
    return fn, params, {n: v.astype(jnp.bfloat16) for n, v in summed.items()}, x
@program
def half_dense_train_sgd(r):
    model = HalfMlp(jnp.bfloat16, nn.gelu)
    def loss(p, x, y): return jnp.mean((nn.relu(model.apply({"params": p}, x)).astype(jnp.float32) - y) ** 2)
    x = r.normal(4, 6, 16)
    return training(loss, optax.sgd(.1), r.like(model.init(r.key, x)["params"], .2), x, r.normal(4, 6, 12))

# ---- flax nnx, with its state an argument
class NnxBlock(nnx.Module):
    def __init__(self, d, rngs):
        self.norm1, self.norm2 = nnx.LayerNorm(d, rngs=rngs), nnx.RMSNorm(d, rngs=rngs)
        self.attention = nnx.MultiHeadAttention(4, d, decode=False, use_bias=False, rngs=rngs)
        self.up, self.down = nnx.Linear(d, 2 * d, rngs=rngs), nnx.Linear(2 * d, d, rngs=rngs)
    def __call__(self, h, mask):
        h = h + self.attention(self.norm1(h), mask=mask)
        return h + self.down(nnx.gelu(self.up(self.norm2(h))))
class NnxGpt(nnx.Module):
    def __init__(self, rngs, vocab=20, d=16):
        self.embed, self.position = nnx.Embed(vocab, d, rngs=rngs), nnx.Embed(12, d, rngs=rngs)
        self.blocks = nnx.List([NnxBlock(d, rngs) for _ in range(2)])
        self.norm, self.head = nnx.LayerNorm(d, rngs=rngs), nnx.Linear(d, vocab, use_bias=False, rngs=rngs)
    def __call__(self, tokens):
        h = self.embed(tokens) + self.position(jnp.arange(tokens.shape[1]))
        mask = nnx.make_causal_mask(tokens)
        for block in self.blocks: h = block(h, mask)
        return self.head(self.norm(h))
def nnx_state(r):
    graph, state = nnx.split(NnxGpt(nnx.Rngs(0)), nnx.Param)
    return graph, r.like(nnx.to_pure_dict(state), .1)
@program
def nnx_gpt_forward(r):
    graph, state = nnx_state(r)
    def fn(state, tokens):
        model = nnx.eval_shape(lambda: NnxGpt(nnx.Rngs(0)))
        nnx.update(model, state)
        return model(tokens)
    return fn, state, r.tokens(20, 4, 10)
@program
def nnx_gpt_train_sgd(r):
    graph, state = nnx_state(r)
    def loss(state, tokens, labels):
        model = nnx.eval_shape(lambda: NnxGpt(nnx.Rngs(0)))
        nnx.update(model, state)
        return cross_entropy(model(tokens), labels)
    return training(loss, optax.sgd(.1), state, r.tokens(20, 4, 10), r.tokens(20, 4, 10))

# ---- decoding: a cache that a loop updates in place, greedy by scan, until an end token by while, beams
def decode_params(r, vocab=20, d=16):
    return {"embed": r.normal(vocab, d), "head": r.weight(d, vocab) * 3, "layers": [
        {**{n: r.weight(d, d) for n in "qkvo"}, "up": r.weight(d, 32), "down": r.weight(32, d)} for _ in range(2)]}
def decode_step(p, cache, token, t):
    """cache: per layer keys and values (batch, length, heads, width); token: (batch,); t: the position, a scalar"""
    h = p["embed"][token]
    new = []
    for l, (keys, values) in zip(p["layers"], cache):
        x = h * lax.rsqrt(jnp.mean(h * h, -1, keepdims=True) + 1e-5)
        q, k, v = ((x @ l[n]).reshape(x.shape[0], 4, -1) for n in "qkv")
        keys = lax.dynamic_update_slice(keys, k[:, None], (0, t, 0, 0))
        values = lax.dynamic_update_slice(values, v[:, None], (0, t, 0, 0))
        a = jnp.einsum("bhd,bthd->bht", q, keys) * .5
        a = jax.nn.softmax(jnp.where(jnp.arange(keys.shape[1]) <= t, a, -1e9), -1)
        h = h + jnp.einsum("bht,bthd->bhd", a, values).reshape(h.shape) @ l["o"]
        h = h + jax.nn.relu(h @ l["up"]) @ l["down"]
        new.append((keys, values))
    return h @ p["head"], new
def empty_cache(batch, length): return [(jnp.zeros((batch, length, 4, 4)), jnp.zeros((batch, length, 4, 4))) for _ in range(2)]
@program
def greedy_decode_scan(r):
    def fn(p, first):
        def body(carry, t):
            token, cache = carry
            logits, cache = decode_step(p, cache, token, t)
            token = jnp.argmax(logits, -1).astype(jnp.int32)
            return (token, cache), (token, jnp.max(jax.nn.log_softmax(logits), -1))
        (_, cache), (tokens, scores) = lax.scan(body, (first, empty_cache(4, 8)), jnp.arange(8))
        return tokens.T, scores.T, cache[0][0]
    return fn, decode_params(r), r.tokens(20, 4)
@program
def greedy_decode_while(r):
    def fn(p, first):
        def go(s): return (s[0] < 10) & ~jnp.all(s[3])
        def body(s):
            t, token, tokens, done, cache = s
            logits, cache = decode_step(p, cache, token, t)
            token = jnp.where(done, 0, jnp.argmax(logits, -1).astype(jnp.int32))
            tokens = lax.dynamic_update_index_in_dim(tokens, token, t, 1)
            return t + 1, token, tokens, done | (token == 3), cache
        s = lax.while_loop(go, body, (0, first, jnp.zeros((6, 10), jnp.int32), jnp.zeros(6, bool), empty_cache(6, 10)))
        return s[0], s[2], s[3]
    return fn, decode_params(r), r.tokens(20, 6)
@program
def beam_search(r, vocab=20, batch=3, beams=4, length=6):
    def fn(p, first):
        def body(carry, t):
            tokens, scores, sequences, cache = carry
            logits, cache = decode_step(p, cache, tokens.reshape(-1), t)
            scores = scores[..., None] + jax.nn.log_softmax(logits).reshape(batch, beams, vocab)
            scores, best = lax.top_k(scores.reshape(batch, -1), beams)
            beam, token = best // vocab, (best % vocab).astype(jnp.int32)
            pick = lambda v: jnp.take_along_axis(v.reshape(batch, beams, *v.shape[1:]), beam.reshape(batch, beams, *[1] * (v.ndim - 1)), axis=1).reshape(v.shape)
            sequences = jnp.take_along_axis(sequences, beam[..., None], axis=1).at[:, :, t].set(token)
            return (token, scores, sequences, jax.tree.map(pick, cache)), None
        start = (jnp.tile(first[:, None], (1, beams)), jnp.where(jnp.arange(beams) == 0, 0., -1e9) * jnp.ones((batch, 1)),
                 jnp.zeros((batch, beams, length), jnp.int32), empty_cache(batch * beams, length))
        (_, scores, sequences, _), _ = lax.scan(body, start, jnp.arange(length))
        return sequences, scores
    return fn, decode_params(r), r.tokens(vocab, batch)

# ---- sampling
@program
def top_k_sampling(r):
    def fn(logits, seed, temperature):
        values, index = lax.top_k(logits / temperature, 5)
        choice = jax.random.categorical(jax.random.wrap_key_data(seed), values)
        return jnp.take_along_axis(index, choice[:, None], -1)[:, 0], jax.nn.softmax(values)
    return fn, r.normal(8, 40, s=2), r.seed(), jnp.float32(.8)
@program
def top_p_sampling(r):
    def fn(logits, seed):
        order = jnp.argsort(-logits, -1)
        ordered = jnp.take_along_axis(jax.nn.softmax(logits), order, -1)
        keep = jnp.cumsum(ordered, -1) - ordered < .8
        ordered = jnp.where(keep, ordered, 0)
        ordered = ordered / jnp.sum(ordered, -1, keepdims=True)
        u = jax.random.uniform(jax.random.wrap_key_data(seed), (logits.shape[0], 1))
        choice = jnp.sum(jnp.cumsum(ordered, -1) < u, -1)
        return jnp.take_along_axis(order, choice[:, None], -1)[:, 0], ordered, jnp.sum(keep, -1)
    return fn, r.normal(6, 25, s=2), r.seed()
@program
def generate_sampled(r):
    def fn(p, first, seed):
        def body(carry, t):
            token, key, cache = carry
            logits, cache = decode_step(p, cache, token, t)
            key, one = jax.random.split(key)
            least = lax.top_k(logits, 4)[0][:, -1:]
            token = jax.random.categorical(one, jnp.where(logits < least, -jnp.inf, logits)).astype(jnp.int32)
            return (token, key, cache), token
        return lax.scan(body, (first, jax.random.wrap_key_data(seed), empty_cache(4, 6)), jnp.arange(6))[1]
    return fn, decode_params(r), r.tokens(20, 4), r.seed()

# ---- Mamba 2's dual form in chunks; attention by blocks with its own gradient; a cache in pages
@program
def state_space_dual_gradients(r, b=2, L=24, h=4, p=6, n=5, chunk=8):
    def segsum(x):
        T = x.shape[-1]
        x = jnp.repeat(x[..., None], T, -1)
        x = jnp.where(jnp.tril(jnp.ones((T, T), bool), -1), x, 0)
        s = jnp.cumsum(x, -2)
        return jnp.where(jnp.tril(jnp.ones((T, T), bool)), s, -jnp.inf)
    def ssd(X, A, B, C):
        c = L // chunk
        X, B, C = (v.reshape(b, c, chunk, *v.shape[2:]) for v in (X, B, C))
        A = A.reshape(b, c, chunk, h).transpose(0, 3, 1, 2)
        cs = jnp.cumsum(A, -1)
        Lm = jnp.exp(segsum(A))
        Y = jnp.einsum("bclhn,bcshn,bhcls,bcshp->bclhp", C, B, Lm, X)
        decay = jnp.exp(cs[..., -1:] - cs)
        states = jnp.einsum("bclhn,bhcl,bclhp->bchpn", B, decay, X)
        states = jnp.concatenate([jnp.zeros_like(states[:, :1]), states], 1)
        dc = jnp.exp(segsum(jnp.pad(cs[..., -1], ((0, 0), (0, 0), (1, 0)))))
        new = jnp.einsum("bhzc,bchpn->bzhpn", dc, states)
        states, final = new[:, :-1], new[:, -1]
        Y2 = jnp.einsum("bclhn,bchpn,bhcl->bclhp", C, states, jnp.exp(cs))
        return (Y + Y2).reshape(b, L, h, p), final
    def loss(w, x):
        z = x @ w["in"]
        X = z[..., :h * p].reshape(b, L, h, p); B = z[..., h * p:h * p + n].reshape(b, L, 1, n); C = z[..., h * p + n:h * p + 2 * n].reshape(b, L, 1, n)
        dt = jax.nn.softplus(z[..., -h:] + w["dt"])
        B, C = jnp.broadcast_to(B, (b, L, h, n)), jnp.broadcast_to(C, (b, L, h, n))
        y, f = ssd(X * dt[..., None], -jnp.exp(w["a"]) * dt, B, C)
        y = y + w["d"][:, None] * X
        return jnp.mean((y.reshape(b, L, -1) @ w["out"]) ** 2), f
    def fn(w, x):
        (l, f), g = jax.value_and_grad(loss, has_aux=True)(w, x)
        return l, f, g
    d = 10
    return fn, {"in": r.weight(d, h * p + 2 * n + h), "dt": r.normal(h), "a": r.normal(h, s=.3), "d": r.normal(h), "out": r.weight(h * p, d)}, r.normal(b, L, d)
@program
def flash_attention_gradients(r, B=2, L=12, H=3, D=4, bq=4, bk=3):
    @jax.custom_vjp
    def flash(q, k, v): return fwd(q, k, v)[0]
    def fwd(q, k, v):
        def qblk(i):
            qi = lax.dynamic_slice_in_dim(q, i * bq, bq, 1)
            def kblk(c, j):
                m, l, o = c
                kj, vj = lax.dynamic_slice_in_dim(k, j * bk, bk, 1), lax.dynamic_slice_in_dim(v, j * bk, bk, 1)
                s = jnp.einsum("bqhd,bkhd->bhqk", qi, kj) * D ** -.5
                s = jnp.where((i * bq + jnp.arange(bq))[:, None] >= (j * bk + jnp.arange(bk))[None], s, -1e9)
                m2 = jnp.maximum(m, s.max(-1)); a = jnp.exp(m - m2); p = jnp.exp(s - m2[..., None])
                return (m2, l * a + p.sum(-1), o * a[..., None] + jnp.einsum("bhqk,bkhd->bhqd", p, vj)), None
            (m, l, o), _ = lax.scan(kblk, (jnp.full((B, H, bq), -1e9), jnp.zeros((B, H, bq)), jnp.zeros((B, H, bq, D))), jnp.arange(L // bk))
            return o / l[..., None], m + jnp.log(l)
        o, lse = lax.map(qblk, jnp.arange(L // bq))
        o = jnp.moveaxis(o, 0, 2).reshape(B, H, L, D).transpose(0, 2, 1, 3); lse = jnp.moveaxis(lse, 0, 2).reshape(B, H, L)
        return o, (q, k, v, o, lse)
    def bwd(res, g):
        q, k, v, o, lse = res
        delta = jnp.einsum("bqhd,bqhd->bhq", g, o)
        def kblk(dq, j):
            kj, vj = lax.dynamic_slice_in_dim(k, j * bk, bk, 1), lax.dynamic_slice_in_dim(v, j * bk, bk, 1)
            s = jnp.einsum("bqhd,bkhd->bhqk", q, kj) * D ** -.5
            p = jnp.where(jnp.arange(L)[:, None] >= (j * bk + jnp.arange(bk))[None], jnp.exp(s - lse[..., None]), 0)
            dv = jnp.einsum("bhqk,bqhd->bkhd", p, g); dp = jnp.einsum("bqhd,bkhd->bhqk", g, vj)
            ds = p * (dp - delta[..., None]) * D ** -.5
            return dq + jnp.einsum("bhqk,bkhd->bqhd", ds, kj), (jnp.einsum("bhqk,bqhd->bkhd", ds, q), dv)
        dq, (dk, dv) = lax.scan(kblk, jnp.zeros_like(q), jnp.arange(L // bk))
        f = lambda x: jnp.moveaxis(x, 0, 1).reshape(B, L, H, D)
        return dq, f(dk), f(dv)
    flash.defvjp(fwd, bwd)
    return (lambda q, k, v, w: jax.value_and_grad(lambda *a: jnp.sum(flash(*a) * w), (0, 1, 2))(q, k, v)), *[r.normal(B, L, H, D) for _ in range(4)]
@program
def paged_cache_decode(r, B=3, pages=8, ps=4, h=2, d=6):
    def fn(p, kc, vc, table, lens, x):
        q, k, v = [(x @ p[n]).reshape(B, h, d) for n in "qkv"]
        page = jnp.take_along_axis(table, (lens // ps)[:, None], 1)[:, 0]
        kc = kc.at[page, lens % ps].set(k); vc = vc.at[page, lens % ps].set(v)
        K = kc[table].reshape(B, -1, h, d); V = vc[table].reshape(B, -1, h, d)
        s = jnp.einsum("bhd,bthd->bht", q, K); s = jnp.where(jnp.arange(K.shape[1])[None, None] <= lens[:, None, None], s * .4, -jnp.inf)
        o = jnp.einsum("bht,bthd->bhd", jax.nn.softmax(s), V).reshape(B, -1) @ p["o"]
        return o, kc, vc, lens + 1
    t = jnp.asarray([[0, 3], [5, 1], [2, 7]], jnp.int32)
    return fn, {k: r.weight(h * d, h * d) for k in "qkvo"}, r.normal(pages, ps, h, d), r.normal(pages, ps, h, d), t, jnp.asarray([5, 2, 7], jnp.int32), r.normal(B, h * d)

main()
