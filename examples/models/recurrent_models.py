"""Recurrent models in the styles people write them, small: cells by scan, state spaces by associative scan, losses over alignments."""
from small_programs import *
import flax.linen as nn
from flax import nnx
from jax import lax

# ---- LSTM by hand, a step of truncated backpropagation with gradients clipped
def lstm(p, x, state):
    def cell(carry, x):
        h, c = carry
        i, f, g, o = jnp.split(x @ p["x"] + h @ p["h"] + p["bias"], 4, -1)
        c = jax.nn.sigmoid(f + 1) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
        h = jax.nn.sigmoid(o) * jnp.tanh(c)
        return (h, c), h
    state, ys = lax.scan(cell, state, jnp.swapaxes(x, 0, 1))
    return jnp.swapaxes(ys, 0, 1), state
def lstm_params(r, inputs=12, hidden=16): return {"x": r.weight(inputs, 4 * hidden), "h": r.weight(hidden, 4 * hidden), "bias": r.normal(4 * hidden, s=.1)}
@program
def lstm_train_clip(r):
    p = {"embed": r.normal(20, 12), "cell": lstm_params(r), "head": r.weight(16, 20)}
    def loss(p, tokens, state):
        ys, state = lstm(p["cell"], p["embed"][tokens[:, :-1]], state)
        return cross_entropy(ys @ p["head"], tokens[:, 1:])
    tx = optax.chain(optax.clip_by_global_norm(.5), optax.sgd(.3, momentum=.9))
    return training(loss, tx, p, r.tokens(20, 4, 10), (r.normal(4, 16, s=.5), r.normal(4, 16, s=.5)))
@program
def lstm_bidirectional_forward(r):
    class Model(nn.Module):
        @nn.compact
        def __call__(self, x, lengths):
            both = nn.Bidirectional(nn.RNN(nn.OptimizedLSTMCell(12)), nn.RNN(nn.GRUCell(12)))(x, seq_lengths=lengths)
            return nn.Dense(5)(nn.RNN(nn.OptimizedLSTMCell(8))(both))
    x, lengths = r.normal(4, 9, 6), r.tokens(5, 4) + 4
    p = r.like(Model().init(r.key, x, lengths)["params"], .1)
    return lambda p, x, lengths: Model().apply({"params": p}, x, lengths), p, x, lengths
@program
def gru_train_adam(r):
    class Model(nnx.Module):
        def __init__(self, rngs): self.rnn, self.head = nnx.RNN(nnx.GRUCell(6, 16, rngs=rngs)), nnx.Linear(16, 3, rngs=rngs)
        def __call__(self, x): return self.head(self.rnn(x, initial_carry=jnp.zeros((x.shape[0], 16)))[:, -1])
    state = r.like(nnx.to_pure_dict(nnx.state(Model(nnx.Rngs(0)), nnx.Param)), .1)
    def loss(state, x, y):
        model = nnx.eval_shape(lambda: Model(nnx.Rngs(0)))
        nnx.update(model, state)
        return jnp.mean((model(x) - y) ** 2)
    return training(loss, optax.adam(1e-3), state, r.normal(4, 8, 6), r.normal(4, 3))

# ---- encoder and decoder with attention over the encoder's states inside the decoder's loop
@program
def attention_decoder_train_sgd(r, d=16):
    def loss(p, x, y):
        memory, state = lstm(p["encoder"], p["embed"][x], (jnp.zeros((4, d)), jnp.zeros((4, d))))
        def step(state, token):
            (h, c), _ = state
            score = jnp.einsum("bsk,bk->bs", jnp.tanh(memory @ p["wm"] + (h @ p["wh"])[:, None]), jnp.broadcast_to(p["v"], (4, d)))
            context = jnp.einsum("bs,bsk->bk", jax.nn.softmax(jnp.where(x > 0, score, -1e9)), memory)
            inputs = jnp.concatenate([p["embed"][token], context], -1)
            _, state = lstm(p["decoder"], inputs[:, None], (h, c))
            return (state, context), state[0] @ p["head"]
        _, logits = lax.scan(step, (state, jnp.zeros((4, d))), y[:, :-1].T)
        return cross_entropy(jnp.swapaxes(logits, 0, 1), y[:, 1:])
    p = {"embed": r.normal(15, 8), "encoder": lstm_params(r, 8), "decoder": lstm_params(r, 24), "wm": r.weight(d, d), "wh": r.weight(d, d), "v": r.normal(d, s=.5), "head": r.weight(d, 15)}
    return training(loss, optax.sgd(.1), p, jnp.maximum(r.tokens(15, 4, 7), jnp.arange(7) < 3), r.tokens(15, 4, 6))

# ---- state spaces: a diagonal one by associative scan, a selective one by scan (Mamba), a complex one (LRU)
def diagonal(a, b): return lax.associative_scan(lambda l, r: (l[0] * r[0], r[0] * l[1] + r[1]), (a, b), axis=1)[1]
@program
def state_space_train_adamw(r, d=12, n=16):
    def loss(p, x, y):
        decay = jax.nn.sigmoid(p["decay"])
        for l in p["layers"]:
            u = x @ l["in"]
            h = diagonal(jnp.broadcast_to(decay, u.shape), u)
            x = x + jax.nn.gelu(h @ l["out"] + x * l["skip"])
        return jnp.mean((x @ p["head"] - y) ** 2)
    p = {"decay": r.normal(n), "layers": [{"in": r.weight(d, n), "out": r.weight(n, d), "skip": r.normal(d)} for _ in range(2)], "head": r.weight(d, 3)}
    return training(loss, optax.adamw(1e-3), p, r.normal(4, 13, d), r.normal(4, 13, 3))
@program
def mamba_forward(r, d=12, n=4):
    def fn(p, x):
        u, gate = jnp.split(x @ p["in"], 2, -1)
        padded = jnp.pad(u, ((0, 0), (3, 0), (0, 0)))
        u = lax.conv_general_dilated(padded, p["conv"], (1,), "VALID", dimension_numbers=("NWC", "WIO", "NWC"), feature_group_count=u.shape[-1])
        u = jax.nn.silu(u)
        step = jax.nn.softplus(u @ p["step"] + p["bias"])
        b, c = u @ p["b"], u @ p["c"]
        def body(h, t):
            u, step, b, c = t
            h = h * jnp.exp(-step[..., None] * jnp.exp(p["a"])) + (step * u)[..., None] * b[:, None]
            return h, jnp.einsum("bdn,bn->bd", h, c)
        last, y = lax.scan(body, jnp.zeros((x.shape[0], d, n)), jax.tree.map(lambda v: jnp.swapaxes(v, 0, 1), (u, step, b, c)))
        return (jnp.swapaxes(y, 0, 1) + u * p["skip"]) * jax.nn.silu(gate) @ p["out"], last
    p = {"in": r.weight(d, 2 * d), "conv": r.normal(4, 1, d, s=.5), "step": r.weight(d, d), "bias": r.normal(d), "b": r.weight(d, n), "c": r.weight(d, n),
         "a": r.normal(d, n, s=.5), "skip": r.normal(d), "out": r.weight(d, d)}
    return fn, p, r.normal(4, 10, d)
@program
def linear_recurrent_complex(r, d=8, n=12):
    def fn(p, x):
        decay = jnp.exp(-jnp.exp(p["nu"]) + 1j * p["theta"])
        u = x.astype(jnp.complex64) @ (p["in_re"] + 1j * p["in_im"])
        h = diagonal(jnp.broadcast_to(decay, u.shape), u)
        return jnp.real(h @ (p["out_re"] + 1j * p["out_im"])) + x * p["skip"]
    p = {"nu": r.normal(n, s=.3), "theta": r.normal(n), "in_re": r.weight(d, n), "in_im": r.weight(d, n), "out_re": r.weight(n, d), "out_im": r.weight(n, d), "skip": r.normal(d)}
    return fn, p, r.normal(4, 11, d)
@program
def long_convolution_fft(r, d=8, n=12):
    def fn(p, x):
        k = jnp.fft.rfft(p["kernel"] * jnp.exp(-jnp.arange(n)[:, None] * jnp.abs(p["decay"])), 2 * n, axis=0)
        y = jnp.fft.irfft(jnp.fft.rfft(x, 2 * n, axis=1) * k, 2 * n, axis=1)[:, :n]
        return jax.nn.gelu(y + x * p["skip"]) @ p["out"]
    return fn, {"kernel": r.normal(n, d, s=.5), "decay": r.normal(d), "skip": r.normal(d), "out": r.weight(d, d)}, r.normal(4, n, d)

# ---- RWKV: token shift, a decaying average with a running maximum; linear attention in chunks; RetNet's decay mask
@program
def rwkv_train_sgd(r, d=16):
    def loss(p, tokens):
        h = p["embed"][tokens[:, :-1]]
        for l in p["layers"]:
            last = jnp.pad(h, ((0, 0), (1, 0), (0, 0)))[:, :-1]
            mix = lambda n: (h * l["mix_" + n] + last * (1 - l["mix_" + n])) @ l[n]
            k, v, gate = mix("k"), mix("v"), jax.nn.sigmoid(mix("r"))
            w = -jnp.exp(l["decay"])
            def body(s, kv):
                num, den, top = s
                k, v = kv
                now = jnp.maximum(top, k + l["first"])
                y = (jnp.exp(top - now) * num + jnp.exp(k + l["first"] - now) * v) / (jnp.exp(top - now) * den + jnp.exp(k + l["first"] - now))
                new = jnp.maximum(top + w, k)
                a, b = jnp.exp(top + w - new), jnp.exp(k - new)
                return (a * num + b * v, a * den + b, new), y
            zero = jnp.zeros((4, d))
            _, y = lax.scan(body, (zero, zero, zero - 1e30), (jnp.swapaxes(k, 0, 1), jnp.swapaxes(v, 0, 1)))
            h = h + gate * jnp.swapaxes(y, 0, 1) @ l["o"]
            h = h + jnp.square(jax.nn.relu(h @ l["up"])) @ l["down"]
        return cross_entropy(h @ p["head"], tokens[:, 1:])
    layer = lambda: {**{n: r.weight(d, d) for n in "kvro"}, **{"mix_" + n: r.uniform(d) for n in "kvr"}, "decay": r.normal(d), "first": r.normal(d, s=.5), "up": r.weight(d, 24) * .5, "down": r.weight(24, d) * .5}
    return training(loss, optax.sgd(.05), {"embed": r.normal(16, d), "layers": [layer()], "head": r.weight(d, 16)}, r.tokens(16, 4, 9))
@program
def linear_attention_chunks(r, heads=3, d=8, chunk=4):
    def fn(q, k, v):
        split = lambda x: jnp.moveaxis(x.reshape(x.shape[0], -1, chunk, heads, d), 1, 0)
        q, k = jax.nn.elu(q) + 1, jax.nn.elu(k) + 1
        def body(carry, qkv):
            state, total = carry
            q, k, v = qkv
            scores = jnp.tril(jnp.ones((chunk, chunk))) * jnp.einsum("bqhd,bkhd->bhqk", q, k)
            y = jnp.einsum("bhqk,bkhd->bqhd", scores, v) + jnp.einsum("bqhd,bhde->bqhe", q, state)
            norm = jnp.sum(scores, -1).transpose(0, 2, 1) + jnp.einsum("bqhd,bhd->bqh", q, total)
            return (state + jnp.einsum("bkhd,bkhe->bhde", k, v), total + jnp.sum(k, 1)), y / norm[..., None]
        (state, _), y = lax.scan(body, (jnp.zeros((4, heads, d, d)), jnp.zeros((4, heads, d))), (split(q), split(k), split(v)))
        return jnp.moveaxis(y, 0, 1).reshape(4, -1, heads, d), state
    return fn, r.normal(4, 12, heads, d), r.normal(4, 12, heads, d), r.normal(4, 12, heads, d)
@program
def ctc_train_sgd(r):
    def loss(p, x, lengths, labels, label_lengths):
        ys, _ = lstm(p["cell"], x, (jnp.zeros((4, 16)), jnp.zeros((4, 16))))
        late = (jnp.arange(12) >= lengths[:, None]).astype(jnp.float32)
        return jnp.mean(optax.ctc_loss(ys @ p["head"], late, labels, (jnp.arange(4) >= label_lengths[:, None]).astype(jnp.float32)))
    p = {"cell": lstm_params(r, 6), "head": r.weight(16, 7)}
    return training(loss, optax.sgd(.05), p, r.normal(4, 12, 6), r.tokens(3, 4) + 10, r.tokens(6, 4, 4) + 1, r.tokens(3, 4) + 2)
@program
def viterbi_crf(r, n=6):
    def fn(emissions, transitions, tags):
        def forward(a, e): return jax.nn.logsumexp(a[:, :, None] + transitions + e[:, None], 1), None
        def best(s, e):
            scores = s[:, :, None] + transitions
            return jnp.max(scores, 1) + e, jnp.argmax(scores, 1)
        e = jnp.swapaxes(emissions, 0, 1)
        z = jax.nn.logsumexp(lax.scan(forward, e[0], e[1:])[0], -1)
        gold = jnp.sum(jnp.take_along_axis(emissions, tags[..., None], -1)[..., 0], 1) + jnp.sum(transitions[tags[:, :-1], tags[:, 1:]], 1)
        score, back = lax.scan(best, e[0], e[1:])
        last = jnp.argmax(score, -1)
        follow = lambda tag, back: (jnp.take_along_axis(back, tag[:, None], 1)[:, 0], tag)
        first, path = lax.scan(follow, last, back, reverse=True)
        return z - gold, jnp.max(score, -1), jnp.concatenate([first[None], path], 0).T
    return fn, r.normal(4, 9, n), r.normal(n, n), r.tokens(n, 4, 9)
@program
def kalman_filter(r, n=4, m=2):
    def fn(a, c, q, ys):
        def inverse(s):
            det = s[..., 0, 0] * s[..., 1, 1] - s[..., 0, 1] * s[..., 1, 0]
            return jnp.stack([jnp.stack([s[..., 1, 1], -s[..., 0, 1]], -1), jnp.stack([-s[..., 1, 0], s[..., 0, 0]], -1)], -2) / det[..., None, None]
        def body(carry, y):
            x, p = carry
            x, p = x @ a.T, a @ p @ a.T + q
            gain = p @ c.T @ inverse(c @ p @ c.T + jnp.eye(m))
            x = x + jnp.einsum("bnm,bm->bn", gain, y - x @ c.T)
            p = (jnp.eye(n) - gain @ c) @ p
            return (x, p), (x, jnp.trace(p, axis1=-2, axis2=-1))
        (x, p), out = lax.scan(body, (jnp.zeros((5, n)), jnp.tile(jnp.eye(n), (5, 1, 1))), jnp.swapaxes(ys, 0, 1))
        return x, p, out
    return fn, r.weight(n, n) * .8, r.weight(n, m).T, jnp.eye(n) * .3, r.normal(5, 7, m)

# ---- a recurrence whose steps are computed again in the backward pass, with a policy of what is not
@program
def checkpointed_recurrence_train_sgd(r, d=12):
    policy = jax.checkpoint_policies.dots_with_no_batch_dims_saveable
    def loss(p, xs, y):
        def step(carry, x):
            h, n = carry
            h = jnp.tanh(h @ p["a"] + jnp.sin(x @ p["b"]) + n * .1)
            return (h, n + 1), jnp.cos(h)
        (h, _), hs = lax.scan(jax.checkpoint(step, policy=policy), (jnp.zeros((8, d)), 0.), xs)
        return jnp.mean((h - y) ** 2) + jnp.mean(hs ** 2)
    return training(loss, optax.sgd(.1), {"a": r.weight(d, d), "b": r.weight(6, d)}, r.normal(10, 8, 6), r.normal(8, d))

main()
