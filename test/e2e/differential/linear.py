"""Factors of matrices and triangular systems, made so that all divisors are powers of two and all else is whole."""
import math

from .evaluate import evaluator
from .ops import maker
from .program import Value, indices
from .scalars import Inexact, require_exact
from .text import dense_list, printer


def matrices(data, rows, columns):
    return [[data[at + r * columns:at + (r + 1) * columns] for r in range(rows)]
            for at in range(0, len(data), rows * columns)] if rows * columns else []


def transpose(matrix):
    return [list(row) for row in zip(*matrix)]


def flat(found):
    return [v for matrix in found for row in matrix for v in row]


def lapack(name, value, config, operands, results, aliased):
    """A call as JAX's CPU export has it, without what it says of shardings."""
    def layout(rank):
        return "dense<[%s]> : tensor<%dxindex>" % (", ".join(map(str, [rank - 2, rank - 1, *reversed(range(rank - 2))])), rank)
    batches = len(value.shape) - 2
    info = {0: "dense<> : tensor<0xindex>"}.get(batches, "dense<[%s]> : tensor<%dxindex>" % (
        ", ".join(map(str, reversed(range(batches)))), batches))
    return ('stablehlo.custom_call @lapack_%s%s_ffi(%s) {backend_config = "", mhlo.backend_config = {%s}, '
            'mhlo.frontend_attributes = {num_batch_dims = "%d"}, operand_layouts = [%s], output_operand_aliases = '
            '[#stablehlo.output_operand_alias<output_tuple_indices = [%s], operand_index = %d, operand_tuple_indices = []>], '
            'result_layouts = [%s]}' % (
                {"f32": "s", "f64": "d"}[value.element], name, operands, ", ".join("%s = %d : ui8" % (k, ord(v)) for k, v in config),
                batches, ", ".join([layout(len(value.shape))] * len(operands.split(","))), "0" if results > 1 else "", aliased,
                ", ".join([layout(len(value.shape))] + [info] * (results - 1))))


# The other triangle of a factor is not specified: the op stands for one and the selection of its triangle.
@printer("cholesky")
def print_cholesky(printer, op, indent):
    value, lower = op.results[0], op.attrs["lower"]
    n, name = value.shape[-1], printer.name(value)
    mask = [(i[-1] <= i[-2]) == lower or i[-1] == i[-2] for i in indices(value.shape)]
    kind, operand = Value(value.shape, "i1").type, printer.list(op.operands)
    factor = "stablehlo.cholesky %s, lower = %s : %s" % (operand, "true" if lower else "false", value.type)
    if op.attrs["form"] == "lapack":
        factor = "%s : (%s) -> (%s, %s)" % (lapack("potrf", value, [("uplo", "L" if lower else "U")], operand, 2, 0), value.type,
                                          value.type, Value(value.shape[:-2], "i32").type)
    return ["%s%sf%s = %s" % (indent, name.replace("%", "%c"), ", " + name.replace("%", "%ci") if "lapack" in factor else "", factor),
            "%s%sm = stablehlo.constant dense<%s> : %s" % (
                indent, name.replace("%", "%c"), dense_list(mask, value.shape, "i1") if n else "", kind),
            "%s%sz = stablehlo.constant dense<0.0> : %s" % (indent, name.replace("%", "%c"), value.type),
            "%s%s = stablehlo.select %sm, %sf, %sz : %s, %s" % ((indent, name) + (name.replace("%", "%c"),) * 3 + (kind, value.type))]


@evaluator("cholesky")
def cholesky_of(op, data):
    n, element, result = op.results[0].shape[-1], op.results[0].element, []
    for a in matrices(data[0], n, n):
        if not op.attrs["lower"]:
            a = transpose(a)
        factor = [[0.0] * n for _ in range(n)]
        for i in range(n):
            for j in range(i + 1):
                terms = [factor[i][k] * factor[j][k] for k in range(j)]
                require_exact([], element, sum(map(abs, terms)) + abs(a[i][j]))
                rest = a[i][j] - sum(terms)
                if i == j:
                    if rest <= 0 or math.frexp(math.sqrt(rest))[0] != 0.5:
                        raise Inexact("pivot")
                    factor[i][i] = math.sqrt(rest)
                else:
                    factor[i][j] = rest / factor[j][j]
        result.append(factor if op.attrs["lower"] else transpose(factor))
    return [flat(result)]


def triangle(b, n, unit):
    """A lower triangle of small whole numbers, with powers of two on the diagonal."""
    return [[b.rng.choice([1.0, 2.0, 1.0] if not unit else [1.0]) if r == c else float(b.rng.randint(-2, 2)) if c < r else 0.0
             for c in range(n)] for r in range(n)]


def product(x, y):
    return [[sum(p * q for p, q in zip(row, column)) for column in zip(*y)] for row in x]


def batch(b):
    return [b.size(6) for _ in range(b.rng.choice([0, 0, 1, 1, 2]))]


@maker(0.4)
def cholesky(b):
    shape, n, element = batch(b), b.rng.choice([1, 2, 3, 4, 5]), b.rng.choice(["f32", "f32", "f64"])
    if math.prod(shape) * n * n > 300:
        return None
    factors = [triangle(b, n, False) for _ in range(math.prod(shape))]
    shape += [n, n]
    x = b.argument(shape, element, flat(product(f, transpose(f)) for f in factors))
    return b.emit("cholesky", [x], [Value(shape, element)],
                  {"lower": b.rng.random() < 0.5, "form": b.rng.choice(["op", "op", "lapack"])})


@printer("triangular_solve")
def print_triangular_solve(printer, op, indent):
    a = op.attrs
    if a["form"] == "lapack":
        config = [("diag", "U" if a["unit_diagonal"] else "N"), ("side", "L" if a["left_side"] else "R"),
                  ("trans_x", a["transpose"].replace("ADJOINT", "C")[0]), ("uplo", "L" if a["lower"] else "U")]
        return ["%s%s = %s : %s" % (indent, printer.list(op.results), lapack(
            "trsm", op.results[0], config, printer.list(op.operands), 1, 1), printer.signature(op))]
    words = ["%s = %s" % (name, "true" if a[name] else "false") for name in ("left_side", "lower", "unit_diagonal")]
    return ['%s%s = "stablehlo.triangular_solve"(%s) <{%s, transpose_a = #stablehlo<transpose %s>}> : %s' % (
        indent, printer.list(op.results), printer.list(op.operands), ", ".join(words), a["transpose"], printer.signature(op))]


@evaluator("triangular_solve")
def solve(op, data):
    a, x, y, result = op.attrs, op.operands[0], op.operands[1], []
    n, (rows, columns) = x.shape[-1], y.shape[-2:]
    for matrix, right in zip(matrices(data[0], n, n), matrices(data[1], rows, columns)):
        matrix = [[(1.0 if a["unit_diagonal"] and r == c else v) if c == r or (c < r) == a["lower"] else 0.0
                   for c, v in enumerate(row)] for r, row in enumerate(matrix)]
        if a["transpose"] != "NO_TRANSPOSE":
            matrix = transpose(matrix)
        if not a["left_side"]:  # The same, turned around.
            matrix, right = transpose(matrix), transpose(right)
        forward = (a["lower"] == (a["transpose"] == "NO_TRANSPOSE")) == a["left_side"]
        found = [None] * n
        for r in range(n) if forward else reversed(range(n)):
            if matrix[r][r] == 0 or math.frexp(abs(matrix[r][r]))[0] != 0.5:
                raise Inexact("diagonal")
            others = [c for c in range(n) if found[c] is not None]
            for terms in zip(*[[matrix[r][c] * v for v in found[c]] for c in others], right[r]):
                require_exact([], y.element, 4 * sum(map(abs, terms)), 16)
            found[r] = [(v - sum(matrix[r][c] * found[c][k] for c in others)) / matrix[r][r] for k, v in enumerate(right[r])]
        result.append(found if a["left_side"] else transpose(found))
    return [flat(result)]


@maker(0.5)
def triangular_solve(b):
    rng, shape, n = b.rng, batch(b), b.rng.choice([1, 2, 3, 4, 5])
    other, element = b.size(6), rng.choice(["f32", "f32", "f64"])
    if math.prod(shape) * n * max(n, other) > 300:
        return None
    left, lower, unit = (rng.random() < 0.5 for _ in range(3))
    turned = rng.choice(["NO_TRANSPOSE", "TRANSPOSE", "ADJOINT"])
    given, right = [], []
    for _ in range(math.prod(shape)):
        matrix = triangle(b, n, unit)
        matrix = matrix if lower else transpose(matrix)
        x = [[float(rng.randint(-4, 4)) for _ in range(other if left else n)] for _ in range(n if left else other)]
        used = matrix if turned == "NO_TRANSPOSE" else transpose(matrix)
        right.append(product(used, x) if left else product(x, used))
        # What is not read may be anything.
        given.append([[v if c == r and not unit or c != r and (c < r) == lower else float(rng.randint(-9, 9))
                       for c, v in enumerate(row)] for r, row in enumerate(matrix)])
    a = b.argument([*shape, n, n], element, flat(given))
    sizes = [*shape, n, other] if left else [*shape, other, n]
    y = b.argument(sizes, element, flat(right))
    return b.emit("triangular_solve", [a, y], [Value(sizes, element)],
                  {"left_side": left, "lower": lower, "unit_diagonal": unit, "transpose": turned,
                   "form": rng.choice(["op", "op", "lapack"])})
