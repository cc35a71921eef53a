"""One maker per op: takes values from a builder and appends the op. It raises Inexact or returns None to give up.

Here those on elements and shapes, products and reductions; the others are in places.py, windows.py and control.py.
"""
import math

from .program import BITS, SIGNED, UNSIGNED, Value, is_complex, is_float, is_int

MAKERS, WEIGHTS, REGIONS = {}, {}, {"while", "case", "if", "call"}


def maker(weight):
    def add(function):
        name = function.__name__.rstrip("_")
        MAKERS[name], WEIGHTS[name] = function, weight
        return function
    return add


def numeric(element):
    return element in BITS or is_float(element)


def arithmetic(element):
    return element != "i1"


def logical(element):
    return element in BITS or element == "i1"


def not_complex(element):
    return not is_complex(element)


# Elementwise

def unary(name, fits):
    def make(b):
        x = b.any(lambda v: fits(v.element))
        return b.emit(name, [x], [Value(x.shape, x.element)])
    MAKERS[name], WEIGHTS[name] = make, 0.5


for name, fits in (("abs", lambda e: is_float(e) or e in SIGNED), ("negate", arithmetic),
                   ("sign", lambda e: is_float(e) or e in SIGNED), ("floor", is_float), ("ceil", is_float),
                   ("round_nearest_even", is_float), ("round_nearest_afz", is_float),
                   ("not", logical), ("popcnt", is_int), ("count_leading_zeros", is_int)):
    unary(name, fits)


BROADCAST = ("add", "subtract", "multiply", "maximum", "minimum")


def binary(name, fits, weight):
    def make(b):
        x = b.any(lambda v: fits(v.element))
        y = b.like(x.shape, x.element)
        if name in BROADCAST and x.shape and b.rng.random() < 0.1:  # The other has fewer dimensions, or ones.
            shape = [1 if b.rng.random() < 0.2 else n for n in x.shape[b.rng.randint(0, len(x.shape)):]]
            return b.emit(name, [x, b.like(shape, x.element)], [Value(x.shape, x.element)], {"form": "broadcast"})
        if b.rng.random() < 0.5:
            x, y = y, x
        return b.emit(name, [x, y], [Value(x.shape, x.element)])
    MAKERS[name], WEIGHTS[name] = make, weight


for name, fits, weight in (("add", lambda e: True, 3), ("subtract", arithmetic, 2), ("multiply", lambda e: True, 2),
                           ("maximum", not_complex, 1), ("minimum", not_complex, 1),
                           ("and", logical, 0.7), ("or", logical, 0.7),
                           ("xor", logical, 0.7)):
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


@maker(0.3)
def sqrt(b):
    x = b.argument(b.shape(), b.rng.choice(["f32", "f64"]))
    squares = b.emit("multiply", [x, x], [Value(x.shape, x.element)])[0]
    return b.emit("sqrt", [squares], [Value(x.shape, x.element)])


def amounts(b, x):
    return [b.rng.randint(0, min(5, BITS[x.element] - 1)) for _ in range(x.size)]


def exponents(b, x):
    return [b.rng.randint(0, 3) for _ in range(x.size)]


by("power", is_int, exponents, 0.3)
by("divide", numeric, divisors, 0.8)
by("remainder", numeric, divisors, 0.5)
for name in ("shift_left", "shift_right_arithmetic", "shift_right_logical"):
    by(name, is_int, amounts, 0.3)


@maker(1.5)
def compare(b):
    x = b.any()
    y = b.like(x.shape, x.element)
    directions = ["EQ", "NE"] + (["GE", "GT", "LE", "LT"] if not is_complex(x.element) else [])
    return b.emit("compare", [x, y], [Value(x.shape, "i1")], {"direction": b.rng.choice(directions)})


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
    if element == x.element or is_complex(x.element) and not is_complex(element):
        return None
    return b.emit("convert", [x], [Value(x.shape, element)])


@maker(0.3)
def is_finite(b):
    x = b.any(lambda v: is_float(v.element))
    return b.emit("is_finite", [x], [Value(x.shape, "i1")])


@maker(0.3)
def reduce_precision(b):
    x = b.any(lambda v: is_float(v.element))
    return b.emit("reduce_precision", [x], [Value(x.shape, x.element)], {"format": b.rng.choice(["e8m7", "e5m10", "e8m23"])})


@maker(0.4)
def bitcast_convert(b):
    if b.rng.random() < 0.2:  # Of floats not computed: those may differ in the sign of a zero.
        x = b.argument(b.shape(), b.rng.choice(["f16", "f32", "f64"]))
        return b.emit("bitcast_convert", [x], [Value(x.shape, {"f16": "ui16", "f32": "i32", "f64": "ui64"}[x.element])])
    x = b.any(lambda v: is_int(v.element))
    element = b.rng.choice([e for e in BITS if BITS[e] == BITS[x.element]] + sorted(BITS))
    if BITS[element] <= BITS[x.element]:
        shape = x.shape + ((BITS[x.element] // BITS[element],) if BITS[element] < BITS[x.element] else ())
    else:
        x = b.argument((*x.shape, BITS[element] // BITS[x.element]), x.element)
        shape = x.shape[:-1]
    return b.emit("bitcast_convert", [x], [Value(shape, element)]) if math.prod(shape) < 900 and len(shape) < 6 else None


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
    x = b.ranked(2, empty=True)
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
        if n != 1:
            shape[d] = n
    if math.prod(shape) > 900:
        return None
    return b.emit("broadcast_in_dim", [x], [Value(shape, x.element)], {"dims": dims})


@maker(1)
def reverse(b):
    x = b.ranked(1, empty=True)
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
    x = b.ranked(1, empty=True)
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
    x = b.ranked(1, 4, arithmetic, empty=True)
    places = list(range(len(x.shape)))
    rng.shuffle(places)
    batch = places[:rng.choice([0, 0, 1, 1, 2])]
    contract = [d for d in places if d not in batch][:rng.choice([0, 1, 1, 1, 2])]
    if not contract and "outer-product" in b.skip:
        return None
    free = [b.size(6) for _ in range(rng.choice([0, 1, 1, 2]))]
    other = [("b", d, x.shape[d]) for d in batch] + [("c", d, x.shape[d]) for d in contract] + [("f", None, n) for n in free]
    rng.shuffle(other)
    shape = [n for _, _, n in other]
    out = ([x.shape[d] for d in batch] + [n for d, n in enumerate(x.shape) if d not in batch + contract]
           + [n for what, _, n in other if what == "f"])
    if math.prod(shape) > 500 or math.prod(out) > 600 or len(out) > 5:
        return None
    y = b.like(shape, x.element)
    if not out and "scalar-product" in b.skip:
        return None
    where = {d: i for i, (_, d, _) in enumerate(other) if d is not None}
    attrs = {"batch": (batch, [where[d] for d in batch]), "contract": (contract, [where[d] for d in contract])}
    if rng.random() < 0.3:  # The same product the other way round.
        out = ([x.shape[d] for d in batch] + [n for what, _, n in other if what == "f"]
               + [n for d, n in enumerate(x.shape) if d not in batch + contract])
        x, y, attrs = y, x, {name: (r, l) for name, (l, r) in attrs.items()}
    wide = "f32" if x.element in ("bf16", "f16", "f8E4M3FN", "f8E5M2") and rng.random() < 0.4 else "i32" if x.element == "i8" else x.element
    return b.emit("dot_general", [x, y], [Value(out, wide)], attrs)


LEAST = {"add": 0, "multiply": 1, "maximum": -math.inf, "minimum": math.inf, "or": 0, "and": -1, "xor": 0}


def identity(name, element):
    if element == "i1":
        return name in ("multiply", "and", "minimum")
    if is_complex(element):
        return 0j
    value = LEAST[name]
    if is_float(element):
        return float(value)
    low, high = (0, 2 ** BITS[element] - 1) if element in UNSIGNED else (-2 ** (BITS[element] - 1), 2 ** (BITS[element] - 1) - 1)
    return high if name == "and" and element in UNSIGNED else int(max(low, min(high, value)))


def initial(b, name, element):
    """The identity of a reduction, mostly."""
    if b.rng.random() < 0.75 and (name == "add" or element != "f8E4M3FN"):  # That has no infinity.
        return b.constant((), element, [identity(name, element)])
    return b.like((), element)


def combiner_of(b, element):
    if is_complex(element):
        return "add"
    names = ["add"] * 4 + ["maximum"] * 2 + ["minimum"] * 2 + ["multiply"]
    if element == "i1":
        names = ["or", "and", "maximum", "minimum", "or", "and"]
    elif is_int(element):
        names += ["and", "or", "xor"]
    return b.rng.choice(names)


@maker(3.5)
def reduce(b):
    x = b.ranked(1, empty=True)
    name = combiner_of(b, x.element)
    dims = sorted(b.rng.sample(range(len(x.shape)), b.rng.randint(1, len(x.shape))))
    shape = [n for d, n in enumerate(x.shape) if d not in dims]
    return b.emit("reduce", [x, initial(b, name, x.element)], [Value(shape, x.element)], {"combiner": name, "dims": dims})


@maker(1)
def argmax(b):
    """The largest element and its place: of equal ones the first."""
    x = b.ranked(1, 4, lambda e: numeric(e) and e != "f8E4M3FN")
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
