"""chlo.ragged_dot: rows in groups, each group with a matrix of its own (or, summed over, a result of its own)."""
import math

from .evaluate import evaluator, total_of
from .ops import maker
from .program import Value, is_int
from .scalars import denominator, magnitude, require_exact
from .text import printer

NUMBERS = {"rows": "lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], "
                   "rhs_group_dimensions = [0]",
           "sum": "lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0], lhs_ragged_dimensions = [0]"}


@maker(0.8)
def ragged_dot(b):
    rng = b.rng
    x = b.ranked(2, 2, lambda e: e in ("f32", "f64", "i32", "bf16"))
    rows, inner = x.shape
    groups, columns = rng.randint(1, 4), b.size(6)
    if groups * inner * columns > 500 or rows * columns > 500:
        return None
    # Groups that end before the last row leave rows of zeros.
    sizes, left = [], rows
    for _ in range(groups):
        sizes.append(rng.randint(0, left))
        left -= sizes[-1]
    if rng.random() < 0.5:
        sizes[-1] += left
    counts = b.argument((groups,), rng.choice(["i32", "i32", "i64"]), sizes)
    mode = rng.choice(["rows", "sum"])
    y = b.like([groups, inner, columns] if mode == "rows" else [rows, columns], x.element)
    shape = [rows, columns] if mode == "rows" else [groups, inner, columns]
    return b.emit("ragged_dot", [x, y, counts], [Value(shape, x.element)], {"mode": mode})


@printer("ragged_dot")
def print_ragged(printer, op, indent):
    return ['%s%s = "chlo.ragged_dot"(%s) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<%s>}> : %s' % (
        indent, printer.name(op.results[0]), printer.list(op.operands), NUMBERS[op.attrs["mode"]], printer.signature(op))]


@evaluator("ragged_dot")
def ragged_of(op, data):
    lhs, rhs, sizes = data
    (rows, inner), columns, element = op.operands[0].shape, op.operands[1].shape[-1], op.results[0].element
    ends = [sum(sizes[:g + 1]) for g in range(len(sizes))]
    group = [next((g for g, end in enumerate(ends) if row < end), None) for row in range(rows)]
    sums = [[] for _ in range(math.prod(op.results[0].shape))]
    for row in range(rows):
        if group[row] is None:
            continue
        for k in range(inner):
            for c in range(columns):
                if op.attrs["mode"] == "rows":
                    sums[row * columns + c].append((lhs[row * inner + k], rhs[(group[row] * inner + k) * columns + c]))
                else:
                    sums[(group[row] * inner + k) * columns + c].append((lhs[row * inner + k], rhs[row * columns + c]))
    result = [total_of(sum(p * q for p, q in terms), element) for terms in sums]
    bound = max((sum(magnitude(p) * magnitude(q) for p, q in terms) for terms in sums), default=0)
    require_exact(result, element, bound, 1 if is_int(element) else denominator(lhs) * denominator(rhs))
    return [result]
