"""Batch normalisation of data whose means, deviations and their inverses are powers of two, so that all is exact."""
import math

from .evaluate import evaluator
from .ops import maker
from .program import Value, indices
from .scalars import Inexact, require_exact
from .text import printer


@printer("batch_norm_training", "batch_norm_inference", "batch_norm_grad")
def print_batch_norm(printer, op, indent):
    return ['%s%s = "stablehlo.%s"(%s) <{epsilon = %r : f32, feature_index = %d : i64}> : %s' % (
        indent, printer.list(op.results), op.kind, printer.list(op.operands), op.attrs["epsilon"], op.attrs["dim"],
        printer.signature(op))]


def exact(values, element):
    """In whatever order they are computed, from f32 or the element if that is wider."""
    require_exact(values, "f64" if element == "f64" else "f32")
    return values


def inverse_deviation(variance, epsilon):
    if variance + epsilon <= 0 or math.frexp(math.sqrt(variance + epsilon))[0] != 0.5:
        raise Inexact("deviation")
    return 1 / math.sqrt(variance + epsilon)


def average(values, element):
    """1 / n is not exact, but n times it may be 1."""
    total, n = sum(values), len(values)
    require_exact([], element, sum(map(abs, values)))
    if total and n & n - 1 and (n > 40 or math.frexp(abs(total / n))[0] != 0.5):  # 1 / n times n is 1 up to 40 in f32.
        raise Inexact("average")
    return total / n


@evaluator("batch_norm_training", "batch_norm_inference", "batch_norm_grad")
def batch_norm(op, data):
    x, dim, epsilon, element = op.operands[0], op.attrs["dim"], op.attrs["epsilon"], op.operands[0].element
    rows = [[] for _ in range(x.shape[dim])]
    places = [index[dim] for index in indices(x.shape)]
    for f, v in zip(places, data[0]):
        rows[f].append(v)
    if op.kind == "batch_norm_grad":
        _, scale, mean, variance, gradient = data
        inverse = [inverse_deviation(v, epsilon) for v in variance]
        gradients = [[] for _ in rows]
        for f, v in zip(places, gradient):
            gradients[f].append(v)
        shift = [sum(g) for g in gradients]
        moments = [sum(g * (v - m) for g, v in zip(gs, vs)) for gs, vs, m in zip(gradients, rows, mean)]
        for gs, vs, m in zip(gradients, rows, mean):
            exact([sum(abs(g * (v - m)) for g, v in zip(gs, vs)), sum(map(abs, gs))], element)
        count = len(rows[0]) if rows else 1
        if count & count - 1:
            raise Inexact("average")
        slope = exact([i * i * m / count for i, m in zip(inverse, moments)], element)
        inner = exact([g - shift[f] / count - (v - mean[f]) * slope[f] for f, v, g in zip(places, data[0], gradient)], element)
        exact([2 * (abs(g) + abs(shift[f] / count) + abs((v - mean[f]) * slope[f]))
               for f, v, g in zip(places, data[0], gradient)] + inner, element)
        return [exact([scale[f] * inverse[f] * v for f, v in zip(places, inner)], element),
                [m * i for m, i in zip(moments, inverse)], shift]
    if op.kind == "batch_norm_training":
        _, scale, offset = data
        mean = [average(row, element) for row in rows]
        variance = [average([(v - m) ** 2 for v in row], element) for row, m in zip(rows, mean)]
    else:
        _, scale, offset, mean, variance = data
    inverse = [inverse_deviation(v, epsilon) for v in variance]
    factor = exact([s * i for s, i in zip(scale, inverse)], element)
    result = exact([(v - mean[f]) * factor[f] + offset[f] for f, v in zip(places, data[0])], element)
    return [result, mean, variance] if op.kind == "batch_norm_training" else [result]


def features(b, only_powers):
    """A shape, the dimension of features and an element type."""
    shape = list(b.shape(b.rng.choice([1, 2, 2, 3, 4]), 300))
    dim = b.rng.randrange(len(shape))
    if only_powers:
        shape = [n if d == dim else b.rng.choice([1, 2, 2, 4, 4, 8]) for d, n in enumerate(shape)]
    if not 0 < math.prod(shape) <= 400:
        raise Inexact("size")
    return shape, dim, b.rng.choice(["f32", "f32", "f32", "f64", "bf16", "f16"])


def small(b, count, element):
    return b.argument((count,), element, b.numbers(count, element, -3, 3))


def variances(b, count, element, epsilon):
    return b.argument((count,), element, [b.rng.choice([4.0, 16.0]) - epsilon for _ in range(count)])


@maker(0.5)
def batch_norm_inference(b):
    shape, dim, element = features(b, False)
    epsilon = b.rng.choice([0.0, 1.0, 3.0])
    x = b.like(shape, element)
    scale, offset, mean = (small(b, shape[dim], element) for _ in range(3))
    return b.emit("batch_norm_inference", [x, scale, offset, mean, variances(b, shape[dim], element, epsilon)],
                  [Value(shape, element)], {"epsilon": epsilon, "dim": dim})


@maker(0.5)
def batch_norm_training(b):
    """Half of a feature's elements are a step below its mean, half as much above."""
    rng = b.rng
    shape, dim, element = features(b, rng.random() < 0.6)
    count = math.prod(shape) // shape[dim]
    if count % 2 or count > 40:
        return None
    power = not count & count - 1
    epsilon, steps = rng.choice([(0.0, [1.0, 2.0]), (3.0, [1.0]), (12.0, [2.0])])
    rows = []
    for _ in range(shape[dim]):
        mean, step = float(rng.randint(-3, 3)) if power else 0.0, rng.choice(steps)
        row = [mean - step, mean + step] * (count // 2)
        rng.shuffle(row)
        rows.append(row)
    x = b.argument(shape, element, [rows[index[dim]].pop() for index in indices(shape)])
    scale, offset = small(b, shape[dim], element), small(b, shape[dim], element)
    vector = (shape[dim],)
    results = b.emit("batch_norm_training", [x, scale, offset],
                     [Value(shape, element), Value(vector, element), Value(vector, element)], {"epsilon": epsilon, "dim": dim})
    if not power:  # A difference with what is n times the rounded 1 / n may be taken before that is rounded.
        b.pool.remove(results[2])
    return results


@maker(0.5)
def batch_norm_grad(b):
    shape, dim, element = features(b, True)
    epsilon = b.rng.choice([0.0, 1.0, 3.0])
    x, gradient = b.like(shape, element), b.like(shape, element)
    scale, mean = small(b, shape[dim], element), small(b, shape[dim], element)
    vector = (shape[dim],)
    return b.emit("batch_norm_grad", [x, scale, mean, variances(b, shape[dim], element, epsilon), gradient],
                  [Value(shape, element), Value(vector, element), Value(vector, element)], {"epsilon": epsilon, "dim": dim})
