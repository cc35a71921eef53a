"""Complex numbers, and Fourier transforms of sizes whose roots of unity are exact."""
import math

from .evaluate import evaluator
from .ops import maker
from .program import PARTS, Value, indices, is_complex, offset, strides
from .scalars import Inexact, denominator, magnitude, require_exact
from .text import printer

WHOLE = {part: whole for whole, part in PARTS.items()}


@printer("real", "imag", "absolute")
def print_part(printer, op, indent):
    kind = "abs" if op.kind == "absolute" else op.kind
    return ["%s%s = stablehlo.%s %s : %s" % (indent, printer.name(op.results[0]), kind, printer.list(op.operands),
                                             printer.signature(op))]


@printer("complex")
def print_complex(printer, op, indent):
    return ["%s%s = stablehlo.complex %s : %s" % (indent, printer.name(op.results[0]), printer.list(op.operands),
                                                  op.results[0].type)]


@evaluator("real")
def real_of(op, data):
    return [[v.real for v in data[0]]]


@evaluator("imag")
def imag_of(op, data):
    return [[v.imag for v in data[0]]]


@evaluator("complex")
def complex_of(op, data):
    return [[complex(x, y) for x, y in zip(*data)]]


@evaluator("absolute")
def absolute_of(op, data):
    for v in data[0]:  # Exact in any way of computing it.
        small, large = sorted((abs(v.real), abs(v.imag)))
        if small and small * 4 != large * 3:
            raise Inexact("root")
    return [[abs(v) for v in data[0]]]


@maker(0.6)
def real(b):
    x = b.any(lambda v: is_complex(v.element), element=b.rng.choice(list(PARTS)))
    return b.emit(b.rng.choice(["real", "imag"]), [x], [Value(x.shape, PARTS[x.element])])


@maker(1)
def complex_(b):
    x = b.any(lambda v: v.element in WHOLE)
    return b.emit("complex", [x, b.like(x.shape, x.element)], [Value(x.shape, WHOLE[x.element])])


@maker(0.3)
def absolute(b):
    """Of 3 + 4i and what is like it."""
    shape, element = b.shape(), b.rng.choice(list(PARTS))
    def number():
        x, y = b.rng.choice([(3, 4), (4, 3), (0, 4), (3, 0), (0, 0), (6, 8)])
        return complex(x * b.rng.choice([1, -1]), y * b.rng.choice([1, -1]))
    x = b.argument(shape, element, [number() for _ in range(math.prod(shape))])
    return b.emit("absolute", [x], [Value(shape, PARTS[element])])


# Fourier transforms

@printer("fft")
def print_fft(printer, op, indent):
    return ["%s%s = stablehlo.fft %s, type = %s, length = [%s] : %s" % (
        indent, printer.name(op.results[0]), printer.list(op.operands), op.attrs["type"],
        ", ".join(map(str, op.attrs["length"])), printer.signature(op))]


ROOTS = [1, 1j, -1, -1j]


def transform(data, shape, dim, sign):
    n, steps, result = shape[dim], strides(shape), list(data)
    for index in indices([1 if d == dim else size for d, size in enumerate(shape)]):
        at = offset(index, steps)
        row = [data[at + i * steps[dim]] for i in range(n)]
        for k in range(n):
            terms = [x * ROOTS[sign * j * k * (4 // n) % 4] for j, x in enumerate(row)]
            result[at + k * steps[dim]] = sum(terms, 0j)
    return result


@evaluator("fft")
def fourier(op, data):
    a, x, out = op.attrs, op.operands[0], op.results[0]
    rank, shape = len(x.shape), list(x.shape)
    dims = list(range(rank - len(a["length"]), rank))
    sign = -1 if a["type"] in ("FFT", "RFFT") else 1
    values = [complex(v) for v in data[0]]
    if a["type"] == "IRFFT":  # The half that is not there is the conjugate of the other.
        shape, given = list(shape), shape
        shape[-1] = a["length"][-1]
        steps = strides(given)
        def mirrored(index):
            if index[-1] < given[-1]:
                # What should be real is taken as real.
                value = values[offset(index, steps)]
                return value
            other = list(index)
            for d in dims:
                other[d] = -index[d] % shape[d]
            return values[offset(other, steps)].conjugate()
        values = [mirrored(index) for index in indices(shape)]
    size = math.prod(a["length"])
    # Each sum has `size` terms.
    require_exact([], out.element, max(map(magnitude, values), default=0) * size, denominator(values) * size)
    for dim in dims:
        values = transform(values, shape, dim, sign)
    if a["type"] in ("IFFT", "IRFFT"):
        values = [v / size for v in values]
    if a["type"] == "IRFFT":
        return [[v.real for v in values]]
    if a["type"] == "RFFT":
        kept = a["length"][-1] // 2 + 1
        return [[v for v, index in zip(values, indices(shape)) if index[-1] < kept]]
    return [values]


@maker(0.8)
def fft(b):
    rng = b.rng
    kind = rng.choice(["FFT", "IFFT", "RFFT", "IRFFT"])
    most = 2 if "fft-4" in b.skip else 4
    length = [rng.choice([n for n in (1, 2, 4) if n <= most]) for _ in range(rng.choice([1, 1, 2]))]
    part = rng.choice(["f32", "f32", "f64"])
    outer = [b.size(6) for _ in range(rng.choice([0, 1, 1, 2]))]
    given = outer + length[:-1] + [length[-1] // 2 + 1 if kind == "IRFFT" else length[-1]]
    made = outer + length[:-1] + [length[-1] // 2 + 1 if kind == "RFFT" else length[-1]]
    x = b.like(given, part if kind == "RFFT" else WHOLE[part])
    if kind == "IRFFT":  # Real where the whole spectrum must be: one dimension, zero and half of it.
        if len(length) > 1:
            return None
        half = length[-1] // 2 if length[-1] > 1 else 0
        x = b.argument(given, WHOLE[part], [
            complex(b.numbers(1, "i32", -4, 4)[0], 0 if i[-1] in (0, half) else b.numbers(1, "i32", -4, 4)[0])
            for i in indices(given)])
    return b.emit("fft", [x], [Value(made, part if kind == "IRFFT" else WHOLE[part])], {"type": kind, "length": length})
