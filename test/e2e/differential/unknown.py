"""Ops whose numbers no oracle says: random numbers and LAPACK's factors. The unsharded program gives the same, to the last
bit, as their operands have the same bits: they are arguments. Nothing but what belongs to them uses their results. Normal
numbers are an exception: `mean + deviation * x` is rounded once in a kernel that has both, twice where a plan puts a
collective between them.
"""
import math

from .evaluate import unknown
from .linear import batch, flat, transpose
from .ops import maker
from .program import Value, is_float
from .text import printer

unknown("rng", "getrf", "geqrf", "orgqr", "syevd", "gesdd")


def tolerance(program):
    """What random numbers may differ from the unsharded program's, as a part of the largest: two roundings."""
    elements = [op.results[0].element for op in program.body.ops if op.attrs.get("distribution") == "NORMAL"]
    return max([{"bf16": 2**-7, "f16": 2**-10}.get(element, 4e-6) for element in elements], default=0)


@printer("rng")
def print_rng(printer, op, indent):
    return ["%s%s = stablehlo.rng %s, distribution = %s : %s" % (
        indent, printer.name(op.results[0]), printer.list(op.operands), op.attrs["distribution"], printer.signature(op))]


@maker(0.4)
def rng(b):
    element = b.rng.choice(["f32", "f32", "f64", "bf16", "f16", "i32", "i64", "ui32", "i8"])
    distribution = b.rng.choice(["UNIFORM", "UNIFORM", "NORMAL"]) if is_float(element) else "UNIFORM"
    shape = b.shape(b.rng.choice([0, 1, 2, 2, 3]), 300)
    low = b.rng.randint(0, 4)
    ends = [b.constant((), element, [type(b.numbers(1, element)[0])(v)]) for v in (low, low + b.rng.randint(1, 9))]
    sizes = b.constant((len(shape),), "i64", list(shape))
    return b.emit("rng", [*ends, sizes], [Value(shape, element)], {"distribution": distribution})


# LAPACK, as JAX's CPU export calls it

def attributes(values, matrices):
    """Matrices lie column by column, all else in the reverse order of its dimensions."""
    texts = []
    for value, is_matrix in zip(values, matrices):
        order = list(reversed(range(len(value.shape))))
        if is_matrix:
            order[:2] = order[1::-1]
        texts.append("dense<[%s]> : tensor<%dxindex>" % (", ".join(map(str, order)), len(order)) if order else
                     "dense<> : tensor<0xindex>")
    return ", ".join(texts)


@printer("getrf", "geqrf", "orgqr", "syevd", "gesdd")
def print_lapack(printer, op, indent):
    value, rank = op.operands[0], len(op.operands[0].shape)
    operands, results = (attributes(values, [v.element == value.element and len(v.shape) == rank for v in values])
                         for values in (op.operands, op.results))
    config = ", ".join("%s = %d : ui8" % (key, ord(letter)) for key, letter in op.attrs["config"])
    aliased = "0" if len(op.results) > 1 else ""
    call = ('%sstablehlo.custom_call @lapack_%s%s_ffi(%s) {backend_config = "", mhlo.backend_config = {%s}, '
            'mhlo.frontend_attributes = {num_batch_dims = "%d"}, operand_layouts = [%s], output_operand_aliases = '
            '[#stablehlo.output_operand_alias<output_tuple_indices = [%s], operand_index = 0, operand_tuple_indices = []>], '
            'result_layouts = [%s]}' % (printer.bundle(op, indent), {"f32": "s", "f64": "d"}[value.element], op.kind,
                                        printer.list(op.operands), config, rank - 2, operands, aliased, results))
    return [call + " : " + printer.signature(op)]


def matrix(b, square=False):
    """The sizes of a batch and of its matrices, their element, and the batch's numbers, small and whole."""
    rng, shape = b.rng, batch(b)
    rows, columns = rng.randint(1, 6), rng.randint(1, 6)
    if square:
        columns = rows
    if math.prod(shape) * rows * columns > 300:
        return None
    given = [[[float(rng.randint(-6, 6)) for _ in range(columns)] for _ in range(rows)] for _ in range(math.prod(shape))]
    return shape, rows, columns, rng.choice(["f32", "f32", "f64"]), given


@maker(0.3)
def getrf(b):
    found = matrix(b)
    if not found:
        return None
    shape, rows, columns, element, given = found
    x = b.argument([*shape, rows, columns], element, flat(given))
    return b.emit("getrf", [x], [Value(x.shape, element), Value([*shape, min(rows, columns)], "i32"), Value(shape, "i32")],
                  {"config": []})


@maker(0.3)
def geqrf(b):
    """And its orthogonal factor."""
    found = matrix(b)
    if not found:
        return None
    shape, rows, columns, element, given = found
    x = b.argument([*shape, rows, columns], element, flat(given))
    least = min(rows, columns)
    factors = b.emit("geqrf", [x], [Value(x.shape, element), Value([*shape, least], element)], {"config": []})
    if rows >= columns and b.rng.random() < 0.7:
        return b.emit("orgqr", factors, [Value(x.shape, element)], {"config": []})
    return factors


@maker(0.3)
def syevd(b):
    found = matrix(b, square=True)
    if not found:
        return None
    shape, n, _, element, given = found
    given = [[[p + q for p, q in zip(*rows)] for rows in zip(m, transpose(m))] for m in given]
    x = b.argument([*shape, n, n], element, flat(given))
    return b.emit("syevd", [x], [Value(x.shape, element), Value([*shape, n], element), Value(shape, "i32")],
                  {"config": [("mode", "V"), ("uplo", b.rng.choice("LU"))]})


@maker(0.3)
def gesdd(b):
    """Its first result, what is left of the operand, is not specified."""
    found = matrix(b)
    if not found:
        return None
    shape, rows, columns, element, given = found
    x = b.argument([*shape, rows, columns], element, flat(given))
    least, mode = min(rows, columns), b.rng.choice("SA")
    left, right = (rows, columns) if mode == "A" else (least, least)
    return b.emit("gesdd", [x], [Value(x.shape, element), Value([*shape, least], element), Value([*shape, rows, left], element),
                                 Value([*shape, right, columns], element), Value(shape, "i32")], {"config": [("mode", mode)]})


def returned(op):
    """Those of its results that are specified."""
    return op.results[1:] if op.kind == "gesdd" else op.results
