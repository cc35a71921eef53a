"""expert_layer.py: writes expert_layer.mlir, a layer of experts with top-2 routing and its gradients (needs JAX).

Tokens come in groups, g, and are sent to experts, e, each with room for c tokens of a group: the dispatch and combine
products of GShard (Lepikhin et al. 2020, algorithm 1). Gradients are of the weights and of the tokens, as inside a model.
"""
import os

import jax
import jax.numpy as jnp

groups, tokens, width, experts, hidden, room = 8, 16, 32, 4, 64, 8


def layer(weights, x):
    gates = jax.nn.softmax(jnp.einsum("gsm,me->gse", x, weights["gate"]))
    masks, taken = [], jnp.zeros((groups, experts), jnp.int32)
    left = gates
    for _ in range(2):
        chosen = jax.nn.one_hot(jnp.argmax(left, -1), experts, dtype=jnp.int32)
        place = (jnp.cumsum(chosen, 1) - 1 + taken[:, None]) * chosen
        taken += chosen.sum(1)
        fits = jnp.where(place < room, chosen, 0)
        masks.append(fits[..., None] * jax.nn.one_hot(place.sum(-1), room, dtype=jnp.int32)[:, :, None])
        left = jnp.where(chosen == 1, -jnp.inf, left)
    dispatch = jax.lax.stop_gradient(sum(masks).astype(x.dtype))
    combine = gates[..., None] * dispatch
    sent = jnp.einsum("gsec,gsm->egcm", dispatch, x)
    inner = jax.nn.relu(jnp.einsum("egcm,emh->egch", sent, weights["up"]))
    back = jnp.einsum("egch,ehm->egcm", inner, weights["down"])
    return jnp.einsum("gsec,egcm->gsm", combine, back)


def step(weights, x, gradient):
    y, pull = jax.vjp(layer, weights, x)
    return y, pull(gradient)


shape = lambda *sizes: jax.ShapeDtypeStruct(sizes, jnp.float32)
weights = {"gate": shape(width, experts), "up": shape(experts, width, hidden), "down": shape(experts, hidden, width)}
x = shape(groups, tokens, width)
text = jax.jit(step).lower(weights, x, x).as_text()
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "expert_layer.mlir"), "w") as file:
    file.write(text)
