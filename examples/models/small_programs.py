"""What the scripts of small programs share: a registry, so that one of them can be exported alone
(`python3 language_models.py OUT [NAME...]`), random data that depends on the program's name only, and losses."""
import sys, zlib, functools
from exporter import *
import optax

class Random:
    def __init__(self, name): self.rng = np.random.default_rng(zlib.crc32(name.encode())); self.key = jax.random.key(zlib.crc32(name.encode()) % 1000)
    def normal(self, *shape, s=1.0, dtype=jnp.float32): return jnp.asarray(self.rng.normal(0, s, shape), dtype)
    def uniform(self, *shape, low=0.0, high=1.0): return jnp.asarray(self.rng.uniform(low, high, shape), jnp.float32)
    def tokens(self, bound, *shape): return jnp.asarray(self.rng.integers(0, bound, shape), jnp.int32)
    def seed(self): return jnp.asarray(self.rng.integers(0, 2**32, 2), jnp.uint32)
    def weight(self, *shape): return self.normal(*shape, s=shape[-2] ** -.5)
    def like(self, tree, s=.3):
        """Random floats in the form of `tree`: initial values that are all 0 or 1 would hide mistakes."""
        return jax.tree.map(lambda v: v + self.normal(*v.shape, s=s, dtype=v.dtype) if jnp.issubdtype(v.dtype, jnp.floating) else v, tree)

programs = {}
def program(make):
    programs[make.__name__] = make
    return make

def main():
    out, *only = sys.argv[1:]
    for name, make in programs.items():
        if not only or name in only:
            fn, *args = make(Random(name))
            export(out, name, fn, *args)

def cross_entropy(logits, labels, weights=None):
    losses = optax.softmax_cross_entropy_with_integer_labels(logits, labels)
    return jnp.mean(losses) if weights is None else jnp.sum(losses * weights) / jnp.sum(weights)

def training(loss, tx, params, *batch, warm=2):
    """One step of an optax optimiser, from a state that `warm` steps left: moments of zero make Adam's step a sign."""
    def step(params, state, *batch):
        value, grads = jax.value_and_grad(loss)(params, *batch)
        updates, state = tx.update(grads, state, params)
        return optax.apply_updates(params, updates), state, value
    state = tx.init(params)
    for i in range(warm):
        grads = jax.grad(loss)(params, *batch)
        grads = jax.tree.map(lambda g: g * (1 + i) + .1 * jnp.sqrt(jnp.mean(g * g) + 1e-6) * jnp.cos(jnp.arange(g.size, dtype=g.dtype).reshape(g.shape) + i), grads)
        updates, state = tx.update(grads, state, params)
        params = optax.apply_updates(params, updates)
    return step, params, state, *batch
