"""Makers of ops whose places are data."""
import math

from .ops import combiner_of, maker, numeric
from .program import Value
from .scalars import Inexact


@maker(2)
def dynamic_slice(b):
    x = b.ranked(1)
    element = b.rng.choice(["i32", "i32", "i64", "ui32"])
    starts = [b.scalar(element, -2, n + 2) for n in x.shape]
    sizes = [n if b.rng.random() < 0.4 else b.rng.randint(1, n) for n in x.shape]
    return b.emit("dynamic_slice", [x, *starts], [Value(sizes, x.element)], {"sizes": sizes})


@maker(2)
def dynamic_update_slice(b):
    x = b.ranked(1)
    element = b.rng.choice(["i32", "i32", "i64", "ui32"])
    starts = [b.scalar(element, -2, n + 2) for n in x.shape]
    sizes = [n if b.rng.random() < 0.4 else b.rng.randint(1, n) for n in x.shape]
    b.consume(x)
    return b.emit("dynamic_update_slice", [x, b.like(sizes, x.element), *starts], [Value(x.shape, x.element)])


def places(b, x):
    """What gather and scatter share: the numbers, the sizes of a window, the indices and the windows' full shape."""
    rng, rank = b.rng, len(x.shape)
    dims = list(range(rank))
    rng.shuffle(dims)
    mapped = dims[:rng.choice([1, 1, 1, 2, 0 if rng.random() < 0.1 and "empty-index" not in b.skip else 2])]
    batch = sorted([d for d in dims if d not in mapped][:rng.choice([0, 0, 1, 1, 2])])
    sizes = [1 if d in batch else (rng.choice([1, 1, rng.randint(1, n)]) if d in mapped else rng.choice([n, n, rng.randint(1, n)]))
             for d, n in enumerate(x.shape)]
    absent = [d for d in range(rank) if sizes[d] == 1 and d not in batch and rng.random() < (0.9 if d in mapped else 0.3)]
    window = [sizes[d] for d in range(rank) if d not in absent and d not in batch]
    outer = [x.shape[d] for d in batch] + [b.size(6) for _ in range(rng.choice([0, 1, 1, 1, 2]))]
    order = list(range(len(outer)))
    rng.shuffle(order)
    shape = [outer[i] for i in order]
    vector = rng.choice([len(shape), len(shape), rng.randint(0, len(shape))])
    explicit = len(mapped) != 1 or rng.random() < 0.7
    if explicit:
        shape.insert(vector, len(mapped))
    else:
        vector = len(shape)
    index_batch = [order.index(i) + (1 if explicit and order.index(i) >= vector else 0) for i in range(len(batch))]
    whole = len(window) + len(outer)
    window_dims = sorted(rng.sample(range(whole), len(window))) if rng.random() < 0.5 else list(range(len(outer), whole))
    parts, rest = list(window), [outer[i] for i in order]
    full = [parts.pop(0) if d in window_dims else rest.pop(0) for d in range(whole)]
    if math.prod(full) > 900 or not full and not shape:
        raise Inexact("size")
    element = rng.choice(["i32", "i32", "i32", "i64", "ui32"])
    low = 0 if rng.random() < 0.5 else -2
    high = max([x.shape[d] for d in mapped], default=1) + (2 if rng.random() < 0.5 else -1)
    where = b.argument(shape, element, b.numbers(math.prod(shape), element, low, max(high, low)))
    return where, full, {"window_dims": window_dims, "absent": absent, "batch": batch, "index_batch": index_batch,
                         "map": mapped, "vector_dim": vector, "sizes": sizes}


@maker(4)
def gather(b):
    x = b.ranked(1, 4)
    where, full, attrs = places(b, x)
    return b.emit("gather", [x, where], [Value(full, x.element)], attrs)


@maker(4)
def scatter(b):
    x = b.ranked(1, 4)
    where, full, attrs = places(b, x)
    if "partial-window" in b.skip and any(attrs["sizes"][d] > 1 for d in attrs["map"]):
        return None
    updates = b.like(full, x.element)
    name = combiner_of(b, x.element) if b.rng.random() < 0.8 else "set"
    wide = any(attrs["sizes"][d] > 1 for d in attrs["map"])
    if name == "set" and wide and "overlapping-set" in b.skip:
        return None
    b.consume(x)
    operands, all_updates = [x], [updates]
    if b.rng.random() < 0.2:
        second = b.any(lambda v: v.element in ("f32", "i32"), lambda: x.shape, "f32") if name == "set" else b.like(x.shape, x.element)
        if second.shape == x.shape and second is not x:
            b.consume(second)
            operands.append(second)
            all_updates.append(b.like(full, second.element))
    return b.emit("scatter", [*operands, where, *all_updates], [Value(v.shape, v.element) for v in operands],
                  {**attrs, "combiner": name})


@maker(0.8)
def sort(b):
    x = b.ranked(1, 4, numeric)
    others = [b.like(x.shape, b.element()) for _ in range(b.rng.choice([0, 1, 2]))]
    keys = 2 if others and numeric(others[0].element) and b.rng.random() < 0.4 else 1
    return b.emit("sort", [x, *others], [Value(v.shape, v.element) for v in [x, *others]],
                  {"dim": b.rng.randrange(len(x.shape)), "direction": b.rng.choice(["LT", "GT"]), "keys": keys})


@maker(0.7)
def top_k(b):
    x = b.ranked(1, 4, numeric)
    k = b.rng.randint(1, x.shape[-1])
    shape = [*x.shape[:-1], k]
    return b.emit("top_k", [x], [Value(shape, x.element), Value(shape, "i32")],
                  {"k": k, "form": b.rng.choice(["chlo", "chlo", "custom_call"])})
