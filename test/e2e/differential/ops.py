"""One maker per op: takes values from a builder and appends the op. They raise Inexact or return None to give up."""
import math

from .evaluate import Inexact
from .program import BINARY, BITS, MANTISSA, SIGNED, UNARY, UNSIGNED, Op, Value, is_float, is_int

MAKERS, WEIGHTS, REGIONS = {}, {}, {"while", "case", "if", "call"}


def maker(weight):
    def add(function):
        name = function.__name__.rstrip("_")
        MAKERS[name], WEIGHTS[name] = function, weight
        return function
    return add


def numeric(element):
    return element != "i1"


# Elementwise

def unary(name, fits):
    def make(b):
        x = b.any(lambda v: fits(v.element))
        return b.emit(name, [x], [Value(x.shape, x.element)])
    MAKERS[name], WEIGHTS[name] = make, 0.5


for name, fits in (("abs", lambda e: is_float(e) or e in SIGNED), ("negate", numeric),
                   ("sign", lambda e: is_float(e) or e in SIGNED), ("floor", is_float), ("ceil", is_float),
                   ("round_nearest_even", is_float), ("round_nearest_afz", is_float),
                   ("not", lambda e: not is_float(e)), ("popcnt", is_int), ("count_leading_zeros", is_int)):
    unary(name, fits)


def binary(name, fits, weight):
    def make(b):
        x = b.any(lambda v: fits(v.element))
        y = b.like(x.shape, x.element)
        if b.rng.random() < 0.5:
            x, y = y, x
        return b.emit(name, [x, y], [Value(x.shape, x.element)])
    MAKERS[name], WEIGHTS[name] = make, weight


for name, fits, weight in (("add", lambda e: True, 3), ("subtract", numeric, 2), ("multiply", lambda e: True, 2),
                           ("maximum", lambda e: True, 1), ("minimum", lambda e: True, 1),
                           ("and", lambda e: not is_float(e), 0.7), ("or", lambda e: not is_float(e), 0.7),
                           ("xor", lambda e: not is_float(e), 0.7)):
    binary(name, fits, weight)


def by(name, fits, numbers, weight):
    """A binary op whose right operand is an argument of particular numbers."""
    def make(b):
        x = b.any(lambda v: fits(v.element))
        y = b.argument(x.shape, x.element, numbers(b, x))
        return b.emit(name, [x, y], [Value(x.shape, x.element)])
    MAKERS[name], WEIGHTS[name] = make, weight


def divisors(b, x):
    signs = (1,) if x.element in UNSIGNED else (1, -1)
    if is_float(x.element):
        return [b.rng.choice([1.0, 2.0, 4.0]) * b.rng.choice(signs) for _ in range(x.size)]
    return [b.rng.randint(1, 7) * b.rng.choice(signs) for _ in range(x.size)]


def amounts(b, x):
    return [b.rng.randint(0, min(5, BITS[x.element] - 1)) for _ in range(x.size)]


by("divide", numeric, divisors, 0.8)
by("remainder", numeric, divisors, 0.5)
for name in ("shift_left", "shift_right_arithmetic", "shift_right_logical"):
    by(name, is_int, amounts, 0.3)


@maker(1.5)
def compare(b):
    x = b.any()
    y = b.like(x.shape, x.element)
    return b.emit("compare", [x, y], [Value(x.shape, "i1")], {"direction": b.rng.choice(["EQ", "NE", "GE", "GT", "LE", "LT"])})


@maker(1.5)
def select(b):
    x = b.any()
    y = b.like(x.shape, x.element)
    p = b.like((), "i1") if b.rng.random() < 0.25 else b.like(x.shape, "i1")
    return b.emit("select", [p, x, y], [Value(x.shape, x.element)])


@maker(0.8)
def clamp(b):
    x = b.any(lambda v: numeric(v.element))
    low, high = (b.like((), x.element) if b.rng.random() < 0.5 else b.like(x.shape, x.element) for _ in range(2))
    return b.emit("clamp", [low, x, high], [Value(x.shape, x.element)])


@maker(1.5)
def convert(b):
    x = b.any()
    element = b.element()
    return b.emit("convert", [x], [Value(x.shape, element)]) if element != x.element else None


@maker(0.2)
def bitcast_convert(b):
    x = b.any(lambda v: is_int(v.element))
    element = ("ui%d" if x.element in SIGNED else "i%d") % BITS[x.element]
    return b.emit("bitcast_convert", [x], [Value(x.shape, element)])


@maker(0.2)
def map_(b):
    x = b.any(lambda v: numeric(v.element))
    y = b.like(x.shape, x.element)
    return b.emit("map", [x, y], [Value(x.shape, x.element)], {"combiner": b.rng.choice(["add", "maximum", "subtract"])})


# Shapes

@maker(0.7)
def iota(b):
    shape = b.shape(b.rng.choice([1, 2, 2, 3]))
    element = b.rng.choice(["i32", "i32", "f32", "i64", "ui32", "i8", "bf16"])
    return b.emit("iota", [], [Value(shape, element)], {"dim": b.rng.randrange(len(shape))})


@maker(0.5)
def constant(b):
    return b.constant(b.shape(), b.element())


@maker(2.5)
def transpose(b):
    x = b.ranked(2)
    dims = list(range(len(x.shape)))
    b.rng.shuffle(dims)
    return b.emit("transpose", [x], [Value([x.shape[d] for d in dims], x.element)], {"dims": dims})


def factors(rng, size):
    """Sizes with this product."""
    result = []
    while size > 1 and len(result) < 3 and rng.random() < 0.75:
        factor = rng.choice([f for f in range(1, size + 1) if size % f == 0])
        result.append(factor)
        size //= factor
    result.append(size)
    rng.shuffle(result)
    return result


@maker(3)
def reshape(b):
    x = b.ranked(1)
    rng, way = b.rng, b.rng.random()
    if way < 0.3:
        shape = factors(rng, x.size)
    elif way < 0.65:  # One dimension into several.
        d = rng.randrange(len(x.shape))
        shape = list(x.shape[:d]) + factors(rng, x.shape[d]) + list(x.shape[d + 1:])
    elif way < 0.9 and len(x.shape) > 1:  # Two into one.
        d = rng.randrange(len(x.shape) - 1)
        shape = list(x.shape[:d]) + [x.shape[d] * x.shape[d + 1]] + list(x.shape[d + 2:])
    else:
        shape = [n for n in x.shape if n > 1]
        shape.insert(rng.randrange(len(shape) + 1), 1)
    return b.emit("reshape", [x], [Value(shape, x.element)]) if len(shape) < 6 else None


@maker(2)
def broadcast_in_dim(b):
    x = b.any(lambda v: v.size <= 120 and len(v.shape) < 4)
    rank = b.rng.randint(len(x.shape), min(4, len(x.shape) + 2))
    dims = sorted(b.rng.sample(range(rank), len(x.shape)))
    if b.rng.random() < 0.15:
        b.rng.shuffle(dims)
    shape = [b.size(6) for _ in range(rank)]
    for d, n in zip(dims, x.shape):
        if n > 1:
            shape[d] = n
    if math.prod(shape) > 900:
        return None
    return b.emit("broadcast_in_dim", [x], [Value(shape, x.element)], {"dims": dims})


@maker(1)
def reverse(b):
    x = b.ranked(1)
    dims = sorted(b.rng.sample(range(len(x.shape)), b.rng.randint(1, len(x.shape))))
    return b.emit("reverse", [x], [Value(x.shape, x.element)], {"dims": dims})


@maker(2.5)
def slice_(b):
    x = b.ranked(1)
    ranges, shape = [], []
    for n in x.shape:
        start, limit, step = 0, n, 1
        if b.rng.random() < 0.6:
            start = b.rng.randrange(n)
            limit = b.rng.randint(start + 1, n)
            step = b.rng.choice([1, 1, 1, 2, 3])
        ranges.append((start, limit, step))
        shape.append(-(-(limit - start) // step))
    return b.emit("slice", [x], [Value(shape, x.element)], {"ranges": ranges})


@maker(2)
def pad(b):
    x = b.ranked(1)
    low, high, interior, shape = [], [], [], []
    for n in x.shape:
        inside = b.rng.choice([0, 0, 0, 0, 1, 2])
        l, h = (b.rng.choice([0, 0, 0, 1, 2, 3, -1]) for _ in range(2))
        size = n + (n - 1) * inside + l + h
        if size < 1:
            l, h, size = 0, 0, n + (n - 1) * inside
        low.append(l), high.append(h), interior.append(inside), shape.append(size)
    if math.prod(shape) > 1500:
        return None
    value = b.like((), x.element)
    return b.emit("pad", [x, value], [Value(shape, x.element)], {"low": low, "high": high, "interior": interior})


@maker(2)
def concatenate(b):
    x = b.ranked(1)
    dim, parts = b.rng.randrange(len(x.shape)), [x]
    for _ in range(b.rng.choice([1, 1, 2])):
        part = b.pick(lambda v: v.element == x.element and len(v.shape) == len(x.shape)
                      and all(d == dim or n == m for d, (n, m) in enumerate(zip(v.shape, x.shape))))
        if part is None or b.rng.random() < 0.4:
            part = b.argument([b.size(5) if d == dim else n for d, n in enumerate(x.shape)], x.element)
        parts.append(part)
    b.rng.shuffle(parts)
    shape = [sum(v.shape[dim] for v in parts) if d == dim else n for d, n in enumerate(x.shape)]
    return b.emit("concatenate", parts, [Value(shape, x.element)], {"dim": dim}) if math.prod(shape) < 1500 else None


# Products and reductions

@maker(4)
def dot_general(b):
    rng = b.rng
    x = b.ranked(1, 4, numeric)
    places = list(range(len(x.shape)))
    rng.shuffle(places)
    batch = places[:rng.choice([0, 0, 1, 1, 2])]
    contract = [d for d in places if d not in batch][:rng.choice([0, 1, 1, 1, 2])]
    free = [b.size(6) for _ in range(rng.choice([0, 1, 1, 2]))]
    other = [("b", d, x.shape[d]) for d in batch] + [("c", d, x.shape[d]) for d in contract] + [("f", None, n) for n in free]
    rng.shuffle(other)
    shape = [n for _, _, n in other]
    out = ([x.shape[d] for d in batch] + [n for d, n in enumerate(x.shape) if d not in batch + contract]
           + [n for what, _, n in other if what == "f"])
    if math.prod(shape) > 500 or math.prod(out) > 600 or len(out) > 5:
        return None
    y = b.like(shape, x.element)
    where = {d: i for i, (_, d, _) in enumerate(other) if d is not None}
    attrs = {"batch": (batch, [where[d] for d in batch]), "contract": (contract, [where[d] for d in contract])}
    if rng.random() < 0.3:  # The same product the other way round.
        out = ([x.shape[d] for d in batch] + [n for what, _, n in other if what == "f"]
               + [n for d, n in enumerate(x.shape) if d not in batch + contract])
        x, y, attrs = y, x, {name: (r, l) for name, (l, r) in attrs.items()}
    wide = "f32" if x.element in ("bf16", "f16") and rng.random() < 0.4 else "i32" if x.element == "i8" else x.element
    return b.emit("dot_general", [x, y], [Value(out, wide)], attrs)


LEAST = {"add": 0, "multiply": 1, "maximum": -math.inf, "minimum": math.inf, "or": 0, "and": -1, "xor": 0}


def identity(name, element):
    if element == "i1":
        return name in ("multiply", "and", "minimum")
    value = LEAST[name]
    if is_float(element):
        return float(value)
    low, high = (0, 2 ** BITS[element] - 1) if element in UNSIGNED else (-2 ** (BITS[element] - 1), 2 ** (BITS[element] - 1) - 1)
    return high if name == "and" and element in UNSIGNED else int(max(low, min(high, value)))


def initial(b, name, element):
    """The identity of a reduction, mostly."""
    if b.rng.random() < 0.75:
        return b.constant((), element, [identity(name, element)])
    return b.like((), element)


def combiner_of(b, element):
    names = ["add"] * 4 + ["maximum"] * 2 + ["minimum"] * 2 + ["multiply"]
    if element == "i1":
        names = ["or", "and", "maximum", "minimum", "or", "and"]
    elif is_int(element):
        names += ["and", "or", "xor"]
    return b.rng.choice(names)


@maker(3.5)
def reduce(b):
    x = b.ranked(1)
    name = combiner_of(b, x.element)
    dims = sorted(b.rng.sample(range(len(x.shape)), b.rng.randint(1, len(x.shape))))
    shape = [n for d, n in enumerate(x.shape) if d not in dims]
    return b.emit("reduce", [x, initial(b, name, x.element)], [Value(shape, x.element)], {"combiner": name, "dims": dims})


@maker(1)
def argmax(b):
    """The largest element and its place: of equal ones the first."""
    x = b.ranked(1, 4, numeric)
    dim = b.rng.randrange(len(x.shape))
    index = b.rng.choice(["i32", "i32", "i64"])
    name = b.rng.choice(["argmax", "argmin"])
    places, = b.emit("iota", [], [Value(x.shape, index)], {"dim": dim})
    worst = b.constant((), x.element, [identity("maximum" if name == "argmax" else "minimum", x.element)])
    zero = b.constant((), index, [0])
    shape = [n for d, n in enumerate(x.shape) if d != dim]
    return b.emit("reduce", [x, places, worst, zero], [Value(shape, x.element), Value(shape, index)],
                  {"combiner": name, "dims": [dim]})


@maker(0.7)
def reduce_several(b):
    x = b.ranked(1)
    y = b.like(x.shape, b.element())
    names = [combiner_of(b, v.element) for v in (x, y)]
    dims = sorted(b.rng.sample(range(len(x.shape)), b.rng.randint(1, len(x.shape))))
    shape = [n for d, n in enumerate(x.shape) if d not in dims]
    starts = [initial(b, name, v.element) for name, v in zip(names, (x, y))]
    return b.emit("reduce", [x, y, *starts], [Value(shape, x.element), Value(shape, y.element)],
                  {"combiner": ",".join(names), "dims": dims})


# Places

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
    return b.emit("dynamic_update_slice", [x, b.like(sizes, x.element), *starts], [Value(x.shape, x.element)])


def places(b, x):
    """What gather and scatter share: the numbers, the sizes of a window, the indices and the windows' full shape."""
    rng, rank = b.rng, len(x.shape)
    dims = list(range(rank))
    rng.shuffle(dims)
    mapped = dims[:rng.choice([1, 1, 1, 2, 0 if rng.random() < 0.1 else 2])]
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
    updates = b.like(full, x.element)
    name = combiner_of(b, x.element) if b.rng.random() < 0.8 else "set"
    return b.emit("scatter", [x, where, updates], [Value(x.shape, x.element)], {**attrs, "combiner": name})


@maker(0.8)
def sort(b):
    x = b.ranked(1, 4, numeric)
    others = [b.like(x.shape, b.element()) for _ in range(b.rng.choice([0, 1, 2]))]
    return b.emit("sort", [x, *others], [Value(v.shape, v.element) for v in [x, *others]],
                  {"dim": b.rng.randrange(len(x.shape)), "direction": b.rng.choice(["LT", "GT"])})


# Windows

def slide(b, size, window, cumulative=True):
    """Stride, padding, dilations and number of windows along a dimension."""
    rng = b.rng
    base, dilation = rng.choice([1, 1, 1, 1, 2]), rng.choice([1, 1, 1, 2])
    stride = rng.choice([1, 1, 1, 2, 3])
    span, whole = (window - 1) * dilation + 1, (size - 1) * base + 1
    way = rng.random()
    if way < 0.3:
        low = high = 0
    elif way < 0.6:
        low, high = (span - 1) // 2, span - 1 - (span - 1) // 2
    elif way < 0.8:
        low, high = span - 1, 0
    else:
        low, high = rng.randint(0, 2), rng.randint(0, 2)
    count = (whole + low + high - span) // stride + 1
    if count < 1:
        low, count = low + span, (whole + low + span + high - span) // stride + 1
    return stride, (low, high), base, dilation, count


@maker(2)
def reduce_window(b):
    x = b.ranked(1, 4)
    window, strides, padding, base, dilation, shape = [], [], [], [], [], []
    for n in x.shape:
        if b.rng.random() < 0.4:
            size, s, p, q, d, count = 1, 1, (0, 0), 1, 1, n
        elif b.rng.random() < 0.25:  # A running sum.
            size, s, p, q, d, count = n, 1, b.rng.choice([(n - 1, 0), (0, n - 1)]), 1, 1, n
        else:
            size = b.rng.randint(1, min(n, 4))
            s, p, q, d, count = slide(b, n, size)
        window.append(size), strides.append(s), padding.append(p), base.append(q), dilation.append(d), shape.append(count)
    if math.prod(shape) * math.prod(window) > 6000:
        return None
    name = combiner_of(b, x.element)
    return b.emit("reduce_window", [x, initial(b, name, x.element)], [Value(shape, x.element)],
                  {"window": window, "strides": strides, "padding": padding, "base": base, "dilation": dilation,
                   "combiner": name})


@maker(1)
def select_and_scatter(b):
    x = b.ranked(1, 4, numeric)
    window, strides, padding, shape = [], [], [], []
    for n in x.shape:
        size = 1 if b.rng.random() < 0.3 else b.rng.randint(1, min(n, 3))
        stride = b.rng.choice([1, 2, size])
        low, high = (b.rng.randint(0, size - 1) if b.rng.random() < 0.4 else 0 for _ in range(2))
        window.append(size), strides.append(stride), padding.append((low, high))
        shape.append((n + low + high - size) // stride + 1)
    source = b.like(shape, x.element)
    zero = b.constant((), x.element, [identity("add", x.element)])
    return b.emit("select_and_scatter", [x, source, zero], [Value(x.shape, x.element)],
                  {"window": window, "strides": strides, "padding": padding, "select": b.rng.choice(["GE", "LE", "GE"]),
                   "combiner": "add"})


@maker(2)
def convolution(b):
    rng = b.rng
    spatial = rng.choice([1, 2, 2])
    element = rng.choice(["f32", "f32", "f32", "bf16", "i32"])
    groups, kind = rng.choice([1, 1, 1, 2, 3]), rng.choice(["feature", "batch"])
    features, outputs, batch = rng.choice([1, 2, 3, 4]), rng.choice([1, 2, 3, 4]), rng.choice([1, 2, 3, 4])
    sizes, strides, padding, base, dilation, window, out = [], [], [], [], [], [], []
    for _ in range(spatial):
        n, w = b.size(8), rng.choice([1, 2, 3, 3])
        s, p, q, d, count = slide(b, n, w)
        if rng.random() < 0.1 and n > 3 and count > 3 and s == 1:
            p, count = (p[0] - 1, p[1]), count - 1
        sizes.append(n), strides.append(s), padding.append(p), base.append(q), dilation.append(d)
        window.append(w), out.append(count)
    given = {"b": batch * (groups if kind == "batch" else 1), "f": features * (groups if kind == "feature" else 1),
             **dict(enumerate(sizes))}
    kernel = {"i": features, "o": outputs * groups, **dict(enumerate(window))}
    result = {"b": batch, "f": outputs * groups, **dict(enumerate(out))}
    orders = []
    for names, usual in (("bf", ["b", *range(spatial), "f"]), ("io", [*range(spatial), "i", "o"]), ("bf", ["b", *range(spatial), "f"])):
        order = list(usual)
        if rng.random() < 0.5:
            rng.shuffle(order)
        orders.append(order)
    shapes = [[kinds[what] for what in order] for kinds, order in zip((given, kernel, result), orders)]
    if max(map(math.prod, shapes)) > 900:
        return None
    x, y = b.like(shapes[0], element), b.like(shapes[1], element)
    return b.emit("convolution", [x, y], [Value(shapes[2], element)],
                  {"lhs": orders[0], "rhs": orders[1], "out": orders[2], "strides": strides, "padding": padding,
                   "base": base, "dilation": dilation, "reverse": [rng.random() < 0.15 for _ in range(spatial)],
                   "feature_groups": groups if kind == "feature" else 1, "batch_groups": groups if kind == "batch" else 1})


# Control

@maker(1.2)
def while_(b):
    rng = b.rng
    counter = b.argument((), "i32", [0]) if rng.random() < 0.5 else b.constant((), "i32", [0])
    carried = [b.any(lambda v: v.size <= 200) for _ in range(rng.choice([1, 1, 2, 3]))]
    initial_values = [counter, *carried]
    invariant = [rng.random() < 0.2 for _ in carried]
    args = [Value(v.shape, v.element) for v in initial_values]
    for arg, value in zip(args, initial_values):
        b.env[arg.id] = b.env[value.id]
    condition = b.nested([Value(v.shape, v.element) for v in initial_values], 0, [])
    for arg, value in zip(condition.block.args, initial_values):
        b.env[arg.id] = b.env[value.id]
    limit = condition.constant((), "i32", [rng.choice([0, 1, 2, 3, 4])])
    condition.block.returns = condition.emit("compare", [condition.block.args[0], limit], [Value((), "i1")], {"direction": "LT"})
    outside = [v for v in (b.pick() for _ in range(2)) if v is not None]
    body = b.nested(args, rng.choice([1, 2, 4]), outside)
    one = body.constant((), "i32", [1])
    counted, = body.emit("add", [args[0], one], [Value((), "i32")])
    body.pool.remove(counted)
    returns = [counted]
    for arg, same in zip(args[1:], invariant):
        body.block.returns = []
        returns.append(arg if same else b.close(body, [arg]).returns[0])
    body.block.returns = returns
    return b.emit("while", initial_values, [Value(v.shape, v.element) for v in initial_values], {}, [condition.block, body.block])


def choice(b, kind, selector, count):
    models = [b.any(lambda v: v.size <= 300) for _ in range(b.rng.choice([1, 1, 2]))]
    regions = []
    for _ in range(count):
        outside = models + [v for v in (b.pick() for _ in range(2)) if v is not None]
        inner = b.nested([], b.rng.choice([0, 1, 2, 3]), outside)
        if not inner.block.ops:
            inner.block.returns = list(models)
        else:
            b.close(inner, models)
        regions.append(inner.block)
    return b.emit(kind, [selector], [Value(v.shape, v.element) for v in models], {}, regions)


@maker(0.8)
def case(b):
    count = b.rng.choice([2, 3])
    return choice(b, "case", b.scalar("i32", -1, count), count)


@maker(0.8)
def if_(b):
    selector = b.pick(lambda v: v.element == "i1" and not v.shape) or b.scalar("i1", 0, 1)
    return choice(b, "if", selector, 2)


@maker(0.8)
def call(b):
    operands = [b.any(lambda v: v.size <= 300) for _ in range(b.rng.choice([1, 2, 2, 3]))]
    args = [Value(v.shape, v.element) for v in operands]
    for arg, value in zip(args, operands):
        b.env[arg.id] = b.env[value.id]
    inner = b.nested(args, b.rng.choice([1, 2, 4]), [])
    made = [v for op in inner.block.ops for v in op.results] or args
    inner.block.returns = [made[-1]] + ([b.rng.choice(made + args)] if b.rng.random() < 0.4 else [])
    results = [Value(v.shape, v.element) for v in inner.block.returns]
    op = b.emit("call", operands, results, {"callee": "callee_%d" % args[0].id}, [inner.block])
    if b.rng.random() < 0.3:  # The same function again, of other values of these types.
        again = [b.like(v.shape, v.element) for v in operands]
        b.emit("call", again, [Value(v.shape, v.element) for v in results],
               {"callee": "callee_%d" % args[0].id}, [inner.block])
    return op


@maker(0.3)
def optimization_barrier(b):
    x = b.any()
    return b.emit("optimization_barrier", [x], [Value(x.shape, x.element)])
