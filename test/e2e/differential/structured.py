"""linalg on tensors among the other ops, as torch-mlir prints it: products, generic loops with their indexing maps, and
convolutions and poolings, whose images are read at sums of two loops."""
import math

from .evaluate import evaluator
from .ops import maker
from .program import Value, indices, is_float, offset, strides
from .scalars import binary, fold
from .text import printer
from .windows import slide

# Of a body's op: its name on floats and on signed integers, and what it does to one element.
BODIES = {"add": ("arith.addf", "arith.addi"), "subtract": ("arith.subf", "arith.subi"),
          "multiply": ("arith.mulf", "arith.muli"), "maximum": ("arith.maximumf", "arith.maxsi"),
          "minimum": ("arith.minimumf", "arith.minsi")}


def word(name, element):
    return BODIES[name][0 if is_float(element) else 1]


def filled(printer, op, indent, value):
    """An output that is filled with a number."""
    name = printer.name(op.results[0]).replace("%", "%o")
    zero = ("%r" if is_float(value.element) else "%d") % op.attrs["start"]
    kind = op.results[0].type
    return name, ["%s%sz = arith.constant %s : %s" % (indent, name, zero, value.element),
                  "%s%se = tensor.empty() : %s" % (indent, name, kind),
                  "%s%s = linalg.fill ins(%sz : %s) outs(%se : %s) -> %s" % (
                      indent, name, name, value.element, name, kind, kind)]


@printer("linalg_matmul")
def print_matmul(printer, op, indent):
    x, y = op.operands
    out, lines = filled(printer, op, indent, x)
    name = "batch_matmul" if len(x.shape) == 3 else "matmul"
    return lines + ["%s%s = linalg.%s ins(%s : %s, %s) outs(%s : %s) -> %s" % (
        indent, printer.name(op.results[0]), name, printer.list(op.operands), x.type, y.type, out, op.results[0].type,
        op.results[0].type)]


@evaluator("linalg_matmul")
def matmul_of(op, data):
    (*_, rows, inner), columns = op.operands[0].shape, op.operands[1].shape[-1]
    result, element = [], op.results[0].element
    for at in range(math.prod(op.operands[0].shape[:-2])):
        for r in range(rows):
            for c in range(columns):
                terms = [data[0][(at * rows + r) * inner + k] * data[1][(at * inner + k) * columns + c] for k in range(inner)]
                result.append(fold("add", [op.attrs["start"], *terms], element))
    return [result]


@maker(1)
def linalg_matmul(b):
    x = b.ranked(2, 3, lambda e: e in ("f32", "f64", "i32", "i64"))
    y = b.like([*x.shape[:-2], x.shape[-1], b.size(6)], x.element)
    shape = [*x.shape[:-1], y.shape[-1]]
    if math.prod(shape) > 600:
        return None
    return b.emit("linalg_matmul", [x, y], [Value(shape, x.element)], {"start": type(b.numbers(1, x.element)[0])(0)})


def affine(dims, rank):
    return "affine_map<(%s) -> (%s)>" % (", ".join("d%d" % d for d in range(rank)), ", ".join(
        "d%d" % d if d is not None else "0" for d in dims))


@printer("linalg_generic")
def print_generic(printer, op, indent):
    a, out = op.attrs, op.results[0]
    if a["reduced"]:
        init, lines = filled(printer, op, indent, out)
    else:
        init = printer.name(out).replace("%", "%o")
        lines = ["%s%s = tensor.empty() : %s" % (indent, init, out.type)]
    rank = len(a["sizes"])
    maps = [affine(dims, rank) for dims in [*a["maps"], a["out"]]]
    kinds = ", ".join('"reduction"' if d in a["reduced"] else '"parallel"' for d in range(rank))
    lines.append("%s%s = linalg.generic {indexing_maps = [%s], iterator_types = [%s]} ins(%s : %s) outs(%s : %s) {" % (
        indent, printer.name(out), ", ".join(maps), kinds, printer.list(op.operands),
        ", ".join(v.type for v in op.operands), init, out.type))
    names = ["%%in%d" % i for i in range(len(op.operands))] + ["%out"]
    element = out.element
    lines.append("%s^bb0(%s):" % (indent, ", ".join("%s: %s" % (name, element) for name in names)))
    last = names[0]
    if len(op.operands) == 2:
        lines.append("%s  %%both = %s %%in0, %%in1 : %s" % (indent, word(a["body"], element), element))
        last = "%both"
    if a["reduced"]:
        lines.append("%s  %%all = %s %%out, %s : %s" % (indent, word(a["combiner"], element), last, element))
        last = "%all"
    return lines + ["%s  linalg.yield %s : %s" % (indent, last, element), "%s} -> %s" % (indent, out.type)]


@evaluator("linalg_generic")
def generic_of(op, data):
    a, out = op.attrs, op.results[0]
    terms = [[a["start"]] if a["reduced"] else [] for _ in range(out.size)]
    steps, to = [strides(v.shape) for v in op.operands], strides(out.shape)
    for index in indices(a["sizes"]):
        found = [d[offset([index[k] if k is not None else 0 for k in dims], step)]
                 for d, dims, step in zip(data, a["maps"], steps)]
        value = binary(a["body"], *found, out.element) if len(found) == 2 else found[0]
        terms[offset([index[k] for k in a["out"]], to)].append(value)
    if not a["reduced"]:
        return [[values[0] for values in terms]]
    return [[fold(a["combiner"], values, out.element) for values in terms]]


@maker(1.5)
def linalg_generic(b):
    """One or two operands, each with some of the loops in any order; loops that are not in the result are reduced."""
    rng = b.rng
    x = b.ranked(1, 3, lambda e: e in ("f32", "f64", "i32", "i64"))
    sizes = list(x.shape) + [b.size(5) for _ in range(rng.choice([0, 0, 1]))]
    order = list(range(len(sizes)))
    rng.shuffle(order)
    own = order[:len(x.shape)]
    loops = [0] * len(sizes)
    for d, n in zip(order, sizes):
        loops[d] = n
    reduced = sorted(rng.sample(own, rng.choice([0, 0, 0, 1, 1, len(own)]))) if rng.random() < 0.8 else []
    kept = [d for d in range(len(loops)) if d not in reduced]
    if rng.random() < 0.5:
        rng.shuffle(kept)
    maps, operands = [own], [x]
    if len(sizes) > len(own) or rng.random() < 0.6:
        dims = sorted(set(rng.sample(range(len(loops)), rng.randint(1, len(loops)))) | set(range(len(loops))) - set(own))
        rng.shuffle(dims)
        operands.append(b.like([loops[d] for d in dims], x.element))
        maps.append(dims)
    if math.prod(loops) > 900:
        return None
    combiner = rng.choice(["add", "add", "maximum", "minimum"])
    start = type(b.numbers(1, x.element)[0])(0 if combiner == "add" or rng.random() < 0.5 else rng.randint(-9, 9))
    return b.emit("linalg_generic", operands, [Value([loops[d] for d in kept], x.element)],
                  {"sizes": loops, "maps": maps, "out": kept, "reduced": reduced, "combiner": combiner, "start": start,
                   "body": rng.choice(sorted(BODIES))})


def places(dims, rank):
    """An indexing map; each dimension is a list of loops and what they are multiplied by."""
    return "affine_map<(%s) -> (%s)>" % (", ".join("d%d" % d for d in range(rank)), ", ".join(
        " + ".join("d%d * %d" % term if term[1] != 1 else "d%d" % term[0] for term in terms) for terms in dims))


def number(value, element):
    return ("%r" if is_float(element) else "%d") % value


@printer("linalg_window")
def print_window(printer, op, indent):
    a, out, image = op.attrs, op.results[0], op.operands[0]
    init, lines = filled(printer, op, indent, out)
    name, element, read, kind = init.replace("%o", "%w"), out.element, printer.name(image), image.type
    if any(low or high for low, high in a["padding"]):
        kind = Value([n + low + high for n, (low, high) in zip(image.shape, a["padding"])], element).type
        lines += ["%s%sc = arith.constant %s : %s" % (indent, name, number(a["pad"], element), element),
                  "%s%sp = tensor.pad %s low[%s] high[%s] {" % (indent, name, read, *(
                      ", ".join(str(p[side]) for p in a["padding"]) for side in (0, 1))),
                  "%s^bb0(%s):" % (indent, ", ".join("%%i%d: index" % d for d in range(len(image.shape)))),
                  "%s  tensor.yield %sc : %s" % (indent, name, element),
                  "%s} : %s to %s" % (indent, image.type, kind)]
        read = name + "p"
    if len(op.operands) == 2:
        kernel, other = printer.name(op.operands[1]), op.operands[1].type
    else:
        kernel, other = name + "k", Value([a["sizes"][d] for d in a["kernel"]], element).type
        lines.append("%s%s = tensor.empty() : %s" % (indent, kernel, other))
    rank = len(a["sizes"])
    maps = [places(a["image"], rank), *(affine(dims, rank) for dims in (a["kernel"], a["out"]))]
    kinds = ", ".join('"parallel"' if d in a["out"] else '"reduction"' for d in range(rank))
    lines += ["%s%s = linalg.generic {indexing_maps = [%s], iterator_types = [%s]} ins(%s, %s : %s, %s) outs(%s : %s) {" % (
        indent, printer.name(out), ", ".join(maps), kinds, read, kernel, kind, other, init, out.type),
        "%s^bb0(%%in0: %s, %%in1: %s, %%out: %s):" % (indent, element, element, element)]
    term = "%in0"
    if len(op.operands) == 2:
        lines.append("%s  %%both = %s %%in0, %%in1 : %s" % (indent, word("multiply", element), element))
        term = "%both"
    return lines + ["%s  %%all = %s %%out, %s : %s" % (indent, word(a["combiner"], element), term, element),
                    "%s  linalg.yield %%all : %s" % (indent, element), "%s} -> %s" % (indent, out.type)]


@evaluator("linalg_window")
def window_of(op, data):
    a, out, image = op.attrs, op.results[0], op.operands[0]
    terms, steps, to = [[a["start"]] for _ in range(out.size)], strides(image.shape), strides(out.shape)
    for index in indices(a["sizes"]):
        where = [sum(index[d] * factor for d, factor in dims) - low for dims, (low, _) in zip(a["image"], a["padding"])]
        value = data[0][offset(where, steps)] if all(0 <= w < n for w, n in zip(where, image.shape)) else a["pad"]
        if len(data) == 2:
            value *= data[1][offset([index[d] for d in a["kernel"]], strides(op.operands[1].shape))]
        terms[offset([index[d] for d in a["out"]], to)].append(value)
    return [[fold(a["combiner"], values, out.element) for values in terms]]


@maker(1.5)
def linalg_window(b):
    """A convolution or pooling; which loops there are, and in which order each tensor has them, is random."""
    rng = b.rng
    element = rng.choice(["f32", "f32", "f64", "i32"])
    convolves, spatial = rng.random() < 0.6, rng.choice([1, 1, 2])
    sizes, image, kernel, out = [], [], [], []

    def loop(size, *tensors):
        sizes.append(size)
        for tensor in tensors:
            tensor.append([(len(sizes) - 1, 1)] if tensor is image else len(sizes) - 1)
        return len(sizes) - 1

    shape, padding = [], []  # of the image, as its dimensions are made
    for has, most, tensors in ((0.8, 4, (image, out)), (0.3 * convolves, 3, (image, kernel, out)),
                               (0.7 * convolves, 4, (image, kernel)), (0.7 * convolves, 4, (kernel, out))):
        if rng.random() < has:
            size = rng.randint(1, most)
            loop(size, *tensors)
            if image in tensors:
                shape.append(size), padding.append((0, 0))
    for _ in range(spatial):
        n, window = b.size(9), rng.choice([1, 2, 3, 3])
        stride, pad, _, dilation, _ = slide(b, n, window)
        count = (n + sum(pad) - (window - 1) * dilation - 1) // stride + 1
        if count < 1:
            return None
        terms = [(loop(max(count - rng.choice([0, 0, 0, 1]), 1), out), stride), (loop(window, kernel), dilation)]
        rng.shuffle(terms)
        image.append(terms), shape.append(n), padding.append(pad)
    order = list(range(len(shape)))
    for shuffled in (order, kernel, out):
        if rng.random() < 0.5:
            rng.shuffle(shuffled)
    if math.prod(sizes) > 4000 or math.prod(sizes[d] for d in out) > 600:
        return None
    operands = [b.like([shape[d] for d in order], element)]
    if convolves:
        operands.append(b.like([sizes[d] for d in kernel], element))
    combiner = "add" if convolves else rng.choice(["add", "maximum", "minimum"])
    of = type(b.numbers(1, element)[0])
    start = of(0 if rng.random() < 0.6 else rng.randint(-9, 9))
    return b.emit("linalg_window", operands, [Value([sizes[d] for d in out], element)],
                  {"sizes": sizes, "image": [image[d] for d in order], "kernel": kernel, "out": out, "combiner": combiner,
                   "start": start, "pad": start if rng.random() < 0.7 else of(rng.randint(-3, 3)),
                   "padding": [padding[d] for d in order]})
