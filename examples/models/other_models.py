"""Graphs, recommenders, experts, reinforcement learning, statistics and numerical methods, small, in the styles people write them."""
from small_programs import *
import flax.linen as nn
from jax import lax

# ---- graph networks: messages by gather and segment_sum, attention by segment_max
def graph_data(r, nodes=12, edges=30, d=8):
    return r.normal(nodes, d), r.tokens(nodes, edges), r.tokens(nodes, edges)
@program
def graph_network_train_adam(r, d=8):
    def loss(p, x, send, receive, y):
        for l in p["layers"]:
            edge = jax.nn.relu(jnp.concatenate([x[send], x[receive]], -1) @ l["edge"])
            gathered = jax.ops.segment_sum(edge, receive, num_segments=x.shape[0])
            degree = jax.ops.segment_sum(jnp.ones(send.shape), receive, num_segments=x.shape[0])
            x = x + jnp.tanh(jnp.concatenate([x, gathered / jnp.maximum(degree, 1)[:, None]], -1) @ l["node"])
        return cross_entropy((jnp.mean(x, 0, keepdims=True) + x) @ p["head"], y)
    x, send, receive = graph_data(r)
    p = {"layers": [{"edge": r.weight(2 * d, 16), "node": r.weight(d + 16, d)} for _ in range(2)], "head": r.weight(d, 3)}
    return training(loss, optax.adam(1e-3), p, x, send, receive, r.tokens(3, 12))
@program
def graph_attention_train_sgd(r, d=8, heads=2):
    def loss(p, x, send, receive, y):
        n = x.shape[0]
        h = (x @ p["w"]).reshape(n, heads, -1)
        score = jax.nn.leaky_relu(jnp.sum(h[send] * p["from"] + h[receive] * p["to"], -1), .2)
        score = jnp.exp(score - lax.stop_gradient(jax.ops.segment_max(score, receive, n))[receive])
        total = jax.ops.segment_sum(score, receive, n)
        h = jax.ops.segment_sum(h[send] * (score / total[receive])[..., None], receive, n)
        return jnp.mean((jax.nn.elu(h.reshape(n, -1)) @ p["head"] - y) ** 2)
    x, send, receive = graph_data(r)
    p = {"w": r.weight(d, 16), "from": r.normal(heads, 8, s=.5), "to": r.normal(heads, 8, s=.5), "head": r.weight(16, 4)}
    return training(loss, optax.sgd(.1), p, x, jnp.concatenate([send, jnp.arange(12)]), jnp.concatenate([receive, jnp.arange(12)]), r.normal(12, 4))
@program
def page_rank_while(r, n=16):
    def fn(send, receive):
        degree = jnp.zeros(n).at[send].add(1.)
        def body(s):
            i, x, _ = s
            new = .15 / n + .85 * jnp.zeros(n).at[receive].add(x[send] / degree[send])
            return i + 1, new, jnp.sum(jnp.abs(new - x))
        i, x, _ = lax.while_loop(lambda s: (s[2] > 3e-4) & (s[0] < 50), body, (0, jnp.full(n, 1 / n), jnp.float32(1)))
        return i, x
    return fn, jnp.concatenate([jnp.arange(n), r.tokens(n, 40)]), jnp.concatenate([r.tokens(n, n), r.tokens(n, 40)])

# ---- recommenders: embedding bags of uneven length, pairwise interactions; matrix factorisation with ranking loss
@program
def recommender_train_adagrad(r, d=8):
    def loss(p, dense, bags, lengths, y):
        x = [jax.nn.relu(dense @ p["bottom"])]
        for i, table in enumerate(p["tables"]):
            weights = (jnp.arange(bags.shape[-1]) < lengths[:, i, None]).astype(jnp.float32)
            x.append(jnp.sum(jnp.take(table, bags[:, i], axis=0) * weights[..., None], 1))
        x = jnp.stack(x, 1)
        pairs = jnp.einsum("bid,bjd->bij", x, x)[:, *np.triu_indices(4, 1)]
        h = jax.nn.relu(jnp.concatenate([x[:, 0], pairs], -1) @ p["top"][0])
        return jnp.mean(optax.sigmoid_binary_cross_entropy((h @ p["top"][1])[:, 0], y))
    p = {"bottom": r.weight(5, d), "tables": [r.normal(n, d, s=.5) for n in (20, 12, 30)], "top": [r.weight(d + 6, 16), r.weight(16, 1)]}
    tx = optax.adagrad(.01)
    return training(loss, tx, p, r.normal(8, 5), r.tokens(12, 8, 3, 4), r.tokens(4, 8, 3) + 1, r.tokens(2, 8).astype(jnp.float32))
@program
def matrix_factorisation_train(r, d=8):
    def loss(p, user, good, bad):
        score = lambda item: jnp.sum(p["users"].at[user].get(mode="fill") * p["items"][item], -1) + p["bias"][item]
        return -jnp.mean(jax.nn.log_sigmoid(score(good) - score(bad))) + .01 * jnp.mean(p["items"] ** 2)
    return training(loss, optax.sgd(.5), {"users": r.normal(15, d), "items": r.normal(24, d), "bias": r.normal(24)}, r.tokens(15, 12), r.tokens(24, 12), r.tokens(24, 12))

# ---- experts: no token dropped, sorted by expert, products by expert; capacity with one-hot dispatch is in the public set
@program
def moe_sorted_train_sgd(r, d=12, experts=4):
    def layer(p, x):
        gates = jax.nn.softmax(x @ p["router"])
        weights, chosen = lax.top_k(gates, 2)
        weights = weights / jnp.sum(weights, -1, keepdims=True)
        flat = chosen.reshape(-1)
        order = jnp.argsort(flat, stable=True)
        token = order // 2
        sizes = jnp.bincount(flat, length=experts).astype(jnp.int32)
        h = lax.ragged_dot(x[token], p["up"], sizes)
        h = lax.ragged_dot(jax.nn.silu(h), p["down"], sizes)
        y = jnp.zeros_like(x).at[token].add(h * weights.reshape(-1)[order][:, None])
        balance = experts * jnp.sum(jnp.mean(gates, 0) * sizes / flat.shape[0])
        return y, balance
    def loss(p, x, y):
        out, balance = layer(p, x)
        return jnp.mean((x + out - y) ** 2) + .01 * balance
    p = {"router": r.weight(d, experts) * 2, "up": r.weight(experts, d, 16), "down": r.weight(experts, 16, d)}
    return training(loss, optax.sgd(.1), p, r.normal(16, d), r.normal(16, d))
@program
def moe_sorted_gather_forward(r, d=12, experts=4):
    def fn(p, x):
        chosen = jnp.argmax(x @ p["router"], -1)
        order = jnp.argsort(chosen, stable=True)
        rows = x[order]
        h = jnp.einsum("td,tdf->tf", rows, p["up"][chosen[order]])
        h = jnp.einsum("tf,tfd->td", jax.nn.relu(h), p["down"][chosen[order]])
        return jnp.zeros_like(x).at[order].set(h, unique_indices=True), jnp.bincount(chosen, length=experts)
    return fn, {"router": r.weight(d, experts) * 2, "up": r.weight(experts, d, 16), "down": r.weight(experts, 16, d)}, r.normal(16, d)

# ---- numerical methods: loops until a residual is small, stencils, least distances
@program
def conjugate_gradient(r, n=12):
    def fn(a, b):
        a = a @ a.T / n + 3 * jnp.eye(n)
        def body(s):
            i, x, res, p, rr = s
            ap = a @ p
            alpha = rr / (p @ ap)
            x, res = x + alpha * p, res - alpha * ap
            new = res @ res
            return i + 1, x, res, res + new / rr * p, new
        rr = b @ b
        i, x, res, _, _ = lax.while_loop(lambda s: (s[0] < 20) & (s[4] > 1e-5 * rr), body, (0, jnp.zeros(n), b, b, rr))
        return i, x
    return fn, r.normal(n, n), r.normal(n)
@program
def jacobi_stencil(r):
    def fn(u, f):
        def body(i, u):
            inner = .25 * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:] - f[1:-1, 1:-1])
            return u.at[1:-1, 1:-1].set(inner)
        return lax.fori_loop(0, 10, body, u)
    return fn, r.normal(18, 16), r.normal(18, 16)
@program
def heat_periodic_roll(r):
    def fn(u):
        def body(u, _):
            lap = sum(jnp.roll(u, s, a) for a in (0, 1) for s in (1, -1)) - 4 * u
            u = u + .1 * lap
            return u, jnp.mean(u ** 2)
        return lax.scan(body, u, None, length=6)
    return fn, r.normal(12, 16)
@program
def game_of_life(r):
    def fn(board):
        def body(i, b):
            near = lax.conv_general_dilated(b[None, None].astype(jnp.float32), jnp.ones((1, 1, 3, 3)), (1, 1), "SAME")[0, 0].astype(jnp.int32) - b
            return ((near == 3) | ((b == 1) & (near == 2))).astype(jnp.int32)
        return lax.fori_loop(0, 4, body, board)
    return fn, r.tokens(2, 12, 16)
@program
def k_means(r, k=4):
    def fn(x, centres):
        def body(c, _):
            near = jnp.argmin(jnp.sum((x[:, None] - c) ** 2, -1), -1)
            counts = jax.ops.segment_sum(jnp.ones(x.shape[0]), near, k)
            return jax.ops.segment_sum(x, near, k) / jnp.maximum(counts, 1)[:, None], counts
        return lax.scan(body, centres, None, length=5)
    x = r.normal(k, 6)[jnp.arange(32) % k] * 3 + r.normal(32, 6, s=.3)
    return fn, x, x[:k]
@program
def nearest_neighbours(r):
    def fn(queries, points, labels):
        distance = jnp.sum(queries ** 2, -1)[:, None] - 2 * queries @ points.T + jnp.sum(points ** 2, -1)
        _, near = lax.top_k(-distance, 5)
        votes = jax.vmap(lambda l: jnp.bincount(l, length=3))(labels[near])
        return near, votes, jnp.sort(distance, -1)[:, :5]
    return fn, r.normal(8, 6), r.normal(24, 6), r.tokens(3, 24)
@program
def sinkhorn_transport(r, n=12):
    def fn(x, y):
        cost = jnp.sum((x[:, None] - y) ** 2, -1) / x.shape[-1]
        def body(i, fg):
            f, g = fg
            f = -jax.nn.logsumexp((g[None] - cost), 1) - np.log(n)
            return f, -jax.nn.logsumexp((f[:, None] - cost), 0) - np.log(n)
        f, g = lax.fori_loop(0, 8, body, (jnp.zeros(n), jnp.zeros(n)))
        return jnp.sum(jnp.exp(f[:, None] + g - cost) * cost), f, g
    return jax.value_and_grad(lambda x, y: fn(x, y)[0], (0, 1)), r.normal(n, 4), r.normal(n, 4)
@program
def newton_logistic(r, n=24, d=6):
    def fn(x, y, w):
        loss = lambda w: jnp.mean(jax.nn.softplus(x @ w) - y * (x @ w)) + .1 * w @ w
        def step(w, _): return w - jnp.linalg.solve(jax.hessian(loss)(w), jax.grad(loss)(w)), loss(w)
        return lax.scan(step, w, None, length=3)
    return fn, r.normal(n, d), r.tokens(2, n).astype(jnp.float32), r.normal(d, s=.1)
@program
def gaussian_process(r, n=12, m=8):
    def fn(x, y, new, scale):
        kernel = lambda a, b: jnp.exp(-.5 * jnp.sum((a[:, None] - b) ** 2, -1) / scale ** 2)
        chol = jnp.linalg.cholesky(kernel(x, x) + .3 * jnp.eye(n))
        alpha = jax.scipy.linalg.cho_solve((chol, True), y)
        k = kernel(x, new)
        v = jax.scipy.linalg.solve_triangular(chol, k, lower=True)
        likelihood = -.5 * y @ alpha - jnp.sum(jnp.log(jnp.diagonal(chol)))
        return k.T @ alpha, 1 - jnp.sum(v ** 2, 0), likelihood
    return fn, r.normal(n, 3), r.normal(n), r.normal(m, 3), jnp.float32(1.2)
@program
def power_iteration_pca(r, n=24, d=8):
    def fn(x, v):
        x = x - jnp.mean(x, 0)
        cov = x.T @ x / n
        def body(v, _):
            q = cov @ v
            columns = []
            for i in range(2):
                c = q[:, i] - sum((jnp.dot(o, q[:, i]) * o for o in columns), jnp.zeros(d))
                columns.append(c / jnp.linalg.norm(c))
            return jnp.stack(columns, 1), None
        v, _ = lax.scan(body, v, None, length=4)
        return jnp.abs(v), jnp.diagonal(v.T @ cov @ v), x @ v
    return fn, r.normal(n, d) * jnp.arange(1, d + 1), r.normal(d, 2)
@program
def neural_ode_train_adam(r, d=6):
    def loss(p, x, y):
        f = lambda h, t: jnp.tanh(h @ p["a"] + t * p["b"]) @ p["c"]
        def rk4(h, t):
            k1 = f(h, t)
            k2 = f(h + .05 * k1, t + .05)
            k3 = f(h + .05 * k2, t + .05)
            return h + .1 / 6 * (k1 + 2 * k2 + 2 * k3 + f(h + .1 * k3, t + .1)), None
        h, _ = lax.scan(jax.checkpoint(rk4), x, jnp.arange(5) * .1)
        return jnp.mean((h - y) ** 2)
    return training(loss, optax.adam(1e-3), {"a": r.weight(d, 24), "b": r.normal(24), "c": r.weight(24, d)}, r.normal(8, d), r.normal(8, d))
@program
def physics_informed_train_adam(r):
    def net(p, x, t):
        h = jnp.tanh(jnp.stack([x, t]) @ p[0] + p[1])
        return (jnp.tanh(h @ p[2] + p[3]) @ p[4])[0]
    def loss(p, x, t, x0, u0):
        ut, ux = jax.grad(net, 2), jax.grad(net, 1)
        uxx = jax.grad(ux, 1)
        residual = jax.vmap(lambda x, t: ut(p, x, t) + net(p, x, t) * ux(p, x, t) - .1 * uxx(p, x, t))(x, t)
        start = jax.vmap(lambda x: net(p, x, 0.))(x0)
        return jnp.mean(residual ** 2) + jnp.mean((start - u0) ** 2)
    p = [r.weight(2, 16), r.normal(16, s=.3), r.weight(16, 12), r.normal(12, s=.3), r.weight(12, 1)]
    x0 = r.uniform(8, low=-1)
    return training(loss, optax.adam(1e-3), p, r.uniform(12, low=-1), r.uniform(12), x0, -jnp.sin(np.pi * x0))

# ---- statistics and generative models
@program
def mixture_density_train_adam(r, k=4):
    def loss(p, x, y):
        h = jnp.tanh(x @ p["hidden"] + p["bias"])
        weight, mean, log_std = jnp.split(h @ p["out"], 3, -1)
        logs = -.5 * ((y - mean) / jnp.exp(log_std)) ** 2 - log_std - .5 * np.log(2 * np.pi)
        return -jnp.mean(jax.nn.logsumexp(jax.nn.log_softmax(weight) + logs, -1))
    return training(loss, optax.adam(1e-3), {"hidden": r.weight(3, 24), "bias": r.normal(24, s=.3), "out": r.weight(24, 3 * k) * .5}, r.normal(8, 3), r.normal(8, 1))
@program
def normalizing_flow_train_sgd(r, d=6):
    def loss(p, x):
        logdet = 0.
        for i, l in enumerate(p):
            a, b = (x[:, ::2], x[:, 1::2]) if i % 2 == 0 else (x[:, 1::2], x[:, ::2])
            shift, scale = jnp.split(jnp.tanh(a @ l["w"]) @ l["v"], 2, -1)
            b = b * jnp.exp(jnp.tanh(scale)) + shift
            logdet = logdet + jnp.sum(jnp.tanh(scale), -1)
            x = jnp.concatenate([a, b], -1)[:, ::-1]
        return -jnp.mean(jnp.sum(jax.scipy.stats.norm.logpdf(x), -1) + logdet)
    return training(loss, optax.sgd(.05), [{"w": r.weight(3, 16), "v": r.weight(16, 6)} for _ in range(3)], r.normal(8, d))
@program
def expectation_maximisation(r, k=3, d=4):
    def fn(x, mean, var, weight):
        def body(s, _):
            mean, var, weight = s
            logp = jnp.log(weight) - .5 * jnp.sum((x[:, None] - mean) ** 2 / var + jnp.log(2 * np.pi * var), -1)
            total = jax.nn.logsumexp(logp, 1, keepdims=True)
            resp = jnp.exp(logp - total)
            n = jnp.sum(resp, 0)
            mean = resp.T @ x / n[:, None]
            var = jnp.einsum("nk,nkd->kd", resp, (x[:, None] - mean) ** 2) / n[:, None] + 1e-2
            return (mean, var, n / x.shape[0]), jnp.mean(total)
        return lax.scan(body, (mean, var, weight), None, length=4)
    return fn, r.normal(24, d), r.normal(k, d), jnp.ones((k, d)), jnp.full(k, 1 / k)
@program
def hamiltonian_monte_carlo(r, d=6):
    def fn(x, seed, data):
        energy = lambda x: .5 * jnp.sum(x ** 2) + .1 * jnp.sum(jax.nn.softplus(data @ x))
        force = jax.vmap(jax.grad(energy))
        key, other = jax.random.split(jax.random.wrap_key_data(seed))
        v = jax.random.normal(key, x.shape)
        def leap(s, _):
            x, v = s
            v = v - .05 * force(x)
            x = x + .1 * v
            return (x, v - .05 * force(x)), None
        (new, v2), _ = lax.scan(leap, (x, v), None, length=5)
        total = lambda x, v: jax.vmap(energy)(x) + .5 * jnp.sum(v ** 2, -1)
        accept = jnp.log(jax.random.uniform(other, (x.shape[0],))) < total(x, v) - total(new, v2)
        return jnp.where(accept[:, None], new, x), accept
    return fn, r.normal(8, d), r.seed(), r.normal(12, d)
@program
def meta_learning_train_sgd(r):
    def net(p, x): return jnp.tanh(x @ p["a"]) @ p["b"]
    def loss(p, x, y): return jnp.mean((net(p, x) - y) ** 2)
    def outer(p, xs, ys, xq, yq):
        def task(x, y, q, a):
            inner = jax.tree.map(lambda v, g: v - .1 * g, p, jax.grad(loss)(p, x, y))
            return loss(inner, q, a)
        return jnp.mean(jax.vmap(task)(xs, ys, xq, yq))
    return training(outer, optax.sgd(.05), {"a": r.weight(5, 16), "b": r.weight(16, 2)}, r.normal(4, 6, 5), r.normal(4, 6, 2), r.normal(4, 6, 5), r.normal(4, 6, 2))

# ---- reinforcement learning
@program
def deep_q_train_adam(r, d=6, actions=4):
    def q(p, s):
        h = jax.nn.relu(s @ p["a"] + p["bias"])
        v, adv = h @ p["value"], h @ p["advantage"]
        return v + adv - jnp.mean(adv, -1, keepdims=True)
    tx = optax.adam(1e-3)
    def step(p, target, state, s, a, reward, s2, done):
        best = jnp.argmax(q(p, s2), -1)
        goal = reward + .99 * (1 - done) * jnp.take_along_axis(q(target, s2), best[:, None], 1)[:, 0]
        def loss(p): return jnp.mean(optax.huber_loss(jnp.take_along_axis(q(p, s), a[:, None], 1)[:, 0], lax.stop_gradient(goal)))
        value, g = jax.value_and_grad(loss)(p)
        updates, state = tx.update(g, state, p)
        p = optax.apply_updates(p, updates)
        return p, optax.incremental_update(p, target, .05), state, value
    make = lambda: {"a": r.weight(d, 24), "bias": r.normal(24, s=.3), "value": r.weight(24, 1), "advantage": r.weight(24, actions)}
    p = make()
    state = tx.init(p)
    state = (state[0]._replace(count=jnp.int32(7), mu=r.like(state[0].mu, .1), nu=jax.tree.map(lambda v: r.uniform(*v.shape, low=.01, high=.1), state[0].nu)), *state[1:])
    return step, p, make(), state, r.normal(8, d), r.tokens(actions, 8), r.normal(8), r.normal(8, d), r.tokens(2, 8).astype(jnp.float32)
@program
def policy_gradient_train_adam(r, d=6, actions=3, length=7):
    def net(p, s):
        h = jnp.tanh(s @ p["a"])
        return jax.nn.log_softmax(h @ p["policy"]), (h @ p["value"])[..., 0]
    def loss(p, s, a, old, reward, done):
        logp, value = net(p, s)
        def back(adv, t):
            r, d, v, v2 = t
            adv = r + .9 * v2 * (1 - d) - v + .9 * .95 * (1 - d) * adv
            return adv, adv
        fixed = lax.stop_gradient(value)
        _, adv = lax.scan(back, jnp.zeros(s.shape[1]), (reward, done, fixed[:-1], fixed[1:]), reverse=True)
        goal = adv + fixed[:-1]
        adv = (adv - jnp.mean(adv)) / (jnp.std(adv) + 1e-8)
        ratio = jnp.exp(jnp.take_along_axis(logp[:-1], a[..., None], -1)[..., 0] - old)
        policy = -jnp.mean(jnp.minimum(ratio * adv, jnp.clip(ratio, .8, 1.2) * adv))
        entropy = -jnp.mean(jnp.sum(jnp.exp(logp) * logp, -1))
        return policy + .5 * jnp.mean((value[:-1] - goal) ** 2) - .01 * entropy
    p = {"a": r.weight(d, 16), "policy": r.weight(16, actions), "value": r.weight(16, 1)}
    tx = optax.chain(optax.clip_by_global_norm(.5), optax.adam(1e-3))
    return training(loss, tx, p, r.normal(length + 1, 4, d), r.tokens(actions, length, 4), -r.uniform(length, 4, low=.8, high=1.5), r.normal(length, 4), (r.tokens(5, length, 4) == 0).astype(jnp.float32))

# ---- optimisers and schedules around the same little network
def network(p, x): return jax.nn.gelu(x @ p["a"] + p["bias"]) @ p["b"]
def squares(p, x, y): return jnp.mean((network(p, x) - y) ** 2)
def network_data(r, batch=8): return {"a": r.weight(12, 24), "bias": r.normal(24, s=.3), "b": r.weight(24, 5)}, r.normal(batch, 12), r.normal(batch, 5)
@program
def optimizer_lamb(r): return training(squares, optax.lamb(1e-2, weight_decay=.1), *network_data(r))
@program
def optimizer_muon_adam(r): return training(squares, optax.contrib.muon(1e-2), *network_data(r))
@program
def optimizer_novograd_schedule(r): return training(squares, optax.novograd(optax.linear_schedule(.01, .001, 10)), *network_data(r))
@program
def optimizer_multisteps_adam(r): return training(squares, optax.MultiSteps(optax.adam(1e-3), 3).gradient_transformation(), *network_data(r), warm=2)
@program
def optimizer_multisteps_skip_adam(r): return training(squares, optax.MultiSteps(optax.adam(1e-3), 4).gradient_transformation(), *network_data(r), warm=1)
@program
def optimizer_adaptive_clip_noise(r): return training(squares, optax.chain(optax.adaptive_grad_clip(.1), optax.add_decayed_weights(.01), optax.trace(.9), optax.scale_by_schedule(lambda t: -.1 * .9 ** t)), *network_data(r))
@program
def optimizer_partitioned_adam(r):
    p, x, y = network_data(r)
    tx = optax.multi_transform({"slow": optax.sgd(.01), "fast": optax.adam(1e-3), "fixed": optax.set_to_zero()}, {"a": "fast", "bias": "fixed", "b": "slow"})
    return training(squares, tx, p, x, y)
@program
def accumulated_gradients_scan_adamw(r):
    p, x, y = network_data(r, 12)
    tx = optax.adamw(1e-3)
    def step(p, state, x, y):
        def one(total, batch):
            value, g = jax.value_and_grad(squares)(p, *batch)
            return jax.tree.map(jnp.add, total, g), value
        total, values = lax.scan(one, jax.tree.map(jnp.zeros_like, p), (x.reshape(3, 4, -1), y.reshape(3, 4, -1)))
        updates, state = tx.update(jax.tree.map(lambda g: g / 3, total), state, p)
        return optax.apply_updates(p, updates), state, jnp.mean(values)
    _, p, state, x, y = training(squares, tx, p, x, y)
    return step, p, state, x, y
@program
def steps_in_a_loop_momentum(r):
    p, x, y = network_data(r, 16)
    tx = optax.sgd(.05, momentum=.9)
    def fn(p, state, x, y):
        def one(i, s):
            p, state = s
            batch = [lax.dynamic_slice_in_dim(v, i * 4, 4) for v in (x, y)]
            updates, state = tx.update(jax.grad(squares)(p, *batch), state, p)
            return optax.apply_updates(p, updates), state
        return lax.fori_loop(0, 4, one, (p, state))
    return fn, p, tx.init(p), x, y
@program
def hessian_vector_lanczos(r):
    p, x, y = network_data(r)
    def fn(p, v, x, y):
        product = lambda v: jax.jvp(jax.grad(lambda p: squares(p, x, y)), (p,), (v,))[1]
        norm = lambda v: optax.global_norm(v)
        def body(v, _):
            hv = product(v)
            rayleigh = sum(jnp.vdot(a, b) for a, b in zip(jax.tree.leaves(v), jax.tree.leaves(hv)))
            return jax.tree.map(lambda a: a / norm(hv), hv), rayleigh
        return lax.scan(body, jax.tree.map(lambda a: a / norm(v), v), None, length=3)
    return fn, p, r.like(p, 1), x, y

main()
