"""Makers of ops that slide a window."""
import math

from .ops import combiner_of, identity, initial, maker, numeric
from .program import Value


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
    start = initial(b, name, x.element)
    if "unit-window" in b.skip and math.prod(window) == 1:
        return None
    if "window-start" in b.skip and b.env[start.id][0] != identity(name, x.element):
        return None
    # How often another one counts is not specified; of one operand's sums and products once per row, padding too.
    neutral = name not in ("add", "multiply", "xor") or b.env[start.id][0] == identity(name, x.element)
    if name == "xor" and not neutral:
        return None
    inputs, starts = [x], [start]
    if neutral and b.rng.random() < 0.15:
        inputs.append(b.like(x.shape, x.element))
        starts.append(b.constant((), x.element, b.env[start.id]))
    return b.emit("reduce_window", inputs + starts, [Value(shape, x.element) for _ in inputs],
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
    spatial = rng.choice([1, 2, 2, 2, 3])
    element = rng.choice(["f32", "f32", "f32", "bf16", "i32"])
    groups, kind = rng.choice([1, 1, 1, 2, 3]), rng.choice(["feature", "batch"])
    features, outputs, batch = rng.choice([1, 2, 3, 4]), rng.choice([1, 2, 3, 4]), rng.choice([1, 2, 3, 4])
    sizes, strides, padding, base, dilation, window, out = [], [], [], [], [], [], []
    for _ in range(spatial):
        n, w = b.size(8 if spatial < 3 else 4), rng.choice([1, 2, 3, 3] if spatial < 3 else [1, 2])
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
