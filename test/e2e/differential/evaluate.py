"""What a program computes, in plain Python: the oracle. What it gives is what every correct compiler gives."""
import functools
import itertools
import math
import struct

from .program import BITS, indices, is_complex, is_float, is_int, offset, register, strides
from .scalars import (Inexact, Sums, binary, compare, convert, denominator, fold, magnitude, parts, require_exact, unary,
                      wrap)

# Ops that a sum may be delayed past: each rank then has a term of what they compute.
LINEAR = {"add", "subtract", "negate", "multiply", "divide", "convert", "reshape", "transpose", "broadcast_in_dim", "reverse",
          "slice", "pad", "concatenate", "dynamic_slice", "dynamic_update_slice", "dot_general", "convolution", "reduce",
          "reduce_window", "select_and_scatter", "gather", "scatter", "select", "optimization_barrier",
          "layout_constraint", "call", "while", "case", "if", "real", "imag", "complex", "fft", "batch_norm_inference",
          "batch_norm_grad", "manual", "linalg_matmul", "linalg_generic",
          "linalg_window"}
# Of the kinds that other files bring: their results from an op and its operands' data.
EVALUATORS = {}


evaluator = functools.partial(register, EVALUATORS)
# Kinds whose results only another run of the program tells; each element of them is None.
UNKNOWN = set()


def unknown(*kinds):
    UNKNOWN.update(kinds)


def is_unknown(data):
    return None in data


def total_of(total, element):
    """A sum of products as an element."""
    return float(total) if is_float(element) else complex(total) if is_complex(element) else wrap(total, element)


def dot_general(op, lhs, rhs):
    (lb, rb), (lc, rc) = op.attrs["batch"], op.attrs["contract"]
    a, b, out = op.operands[0], op.operands[1], op.results[0]
    lf = [d for d in range(len(a.shape)) if d not in lb + lc]
    rf = [d for d in range(len(b.shape)) if d not in rb + rc]
    ls, rs = strides(a.shape), strides(b.shape)
    steps = [(sum(i * ls[d] for i, d in zip(k, lc)), sum(i * rs[d] for i, d in zip(k, rc)))
             for k in indices([a.shape[d] for d in lc])]
    result, bound = [], 0
    # The denominator of a product is at most the product of theirs.
    grain = 1 if is_int(a.element) else denominator(lhs) * denominator(rhs)
    for i in indices([a.shape[d] for d in lb]):
        x0 = sum(p * ls[d] for p, d in zip(i, lb))
        y0 = sum(p * rs[d] for p, d in zip(i, rb))
        for j in indices([a.shape[d] for d in lf]):
            x = x0 + sum(p * ls[d] for p, d in zip(j, lf))
            for k in indices([b.shape[d] for d in rf]):
                y = y0 + sum(p * rs[d] for p, d in zip(k, rf))
                total = sizes = 0
                for s, t in steps:
                    total += lhs[x + s] * rhs[y + t]
                    sizes += magnitude(lhs[x + s]) * magnitude(rhs[y + t])
                bound = max(bound, sizes)
                result.append(total_of(total, out.element))
    require_exact(result, out.element, bound, grain)
    return result


def reduce(op, data):
    count = len(op.operands) // 2
    shape, gone = op.operands[0].shape, op.attrs["dims"]
    kept = [d for d in range(len(shape)) if d not in gone]
    steps = strides(shape)
    results = [[] for _ in range(count)]
    for outer in indices([shape[d] for d in kept]):
        base = sum(i * steps[d] for i, d in zip(outer, kept))
        places = [base + sum(i * steps[d] for i, d in zip(inner, gone)) for inner in indices([shape[d] for d in gone])]
        if op.attrs["combiner"] in ("argmax", "argmin"):
            best = (data[2][0], data[3][0])
            for p in places:
                x, i = data[0][p], data[1][p]
                before = best[0] > x if op.attrs["combiner"] == "argmax" else best[0] < x
                if not before:
                    best = (x, min(i, best[1])) if x == best[0] else (x, i)
            results[0].append(best[0])
            results[1].append(best[1])
            continue
        for n, name in enumerate(op.attrs["combiner"].split(",")):
            results[n].append(fold(name, [data[count + n][0]] + [data[n][p] for p in places], op.operands[n].element))
    return results


def window_places(out_index, shape, window, stride, padding, base, dilation):
    """Of each element of a window: its place in the operand, None in the padding."""
    for w in indices(window):
        place = []
        for d, size in enumerate(shape):
            at = out_index[d] * stride[d] + w[d] * dilation[d] - padding[d][0]
            if at < 0 or at % base[d] or at // base[d] >= size:
                break
            place.append(at // base[d])
        yield w, place if len(place) == len(shape) else None


def reduce_window(op, data):
    a, shape, count = op.attrs, op.operands[0].shape, len(op.results)
    steps, results = strides(shape), [[] for _ in range(count)]
    for index in indices(op.results[0].shape):
        places = [place and offset(place, steps) for _, place in
                  window_places(index, shape, a["window"], a["strides"], a["padding"], a["base"], a["dilation"])]
        for n, result in enumerate(results):
            start = data[count + n][0]
            terms = [start] + [start if place is None else data[n][place] for place in places]
            result.append(fold(a["combiner"], terms, op.results[n].element))
    return results


def select_and_scatter(op, data):
    a, shape, source = op.attrs, op.operands[0].shape, op.operands[1]
    ones, steps = [1] * len(shape), strides(shape)
    terms = [[data[2][0]] for _ in data[0]]
    for number, index in enumerate(indices(source.shape)):
        best = None
        for _, place in window_places(index, shape, a["window"], a["strides"], a["padding"], ones, ones):
            if place is not None:
                at = offset(place, steps)
                if best is None or not compare(a["select"], data[0][best], data[0][at]):
                    best = at
        if best is None:
            raise Inexact("window of padding")
        terms[best].append(data[1][number])
    return [fold(a["combiner"], t, op.results[0].element) for t in terms]


def convolution(op, data):
    a, out = op.attrs, op.results[0]
    lhs, rhs = op.operands
    spatial = len(a["strides"])
    place = {name: {what: values.index(what) for what in values} for name, values in
             (("lhs", a["lhs"]), ("rhs", a["rhs"]), ("out", a["out"]))}
    ls, rs, terms_of = strides(lhs.shape), strides(rhs.shape), []
    size = [lhs.shape[place["lhs"][i]] for i in range(spatial)]
    window = [rhs.shape[place["rhs"][i]] for i in range(spatial)]
    features, outputs = rhs.shape[place["rhs"]["i"]], rhs.shape[place["rhs"]["o"]]
    batch = lhs.shape[place["lhs"]["b"]] // a["batch_groups"]
    result, bound, grain = [], 0, denominator(data[0]) * denominator(data[1]) if is_float(out.element) else 1
    for index in indices(out.shape):
        n, o = index[place["out"]["b"]], index[place["out"]["f"]]
        at = [index[place["out"][i]] for i in range(spatial)]
        group = o // (outputs // a["feature_groups"]) if a["feature_groups"] > 1 else 0
        n += (o // (outputs // a["batch_groups"])) * batch if a["batch_groups"] > 1 else 0
        total = sizes = 0
        for w, where in window_places(at, size, window, a["strides"], a["padding"], a["base"], a["dilation"]):
            if where is None:
                continue
            w = [window[i] - 1 - w[i] if a["reverse"][i] else w[i] for i in range(spatial)]
            for c in range(features):
                x = n * ls[place["lhs"]["b"]] + (group * features + c) * ls[place["lhs"]["f"]]
                y = c * rs[place["rhs"]["i"]] + o * rs[place["rhs"]["o"]]
                for i in range(spatial):
                    x += where[i] * ls[place["lhs"][i]]
                    y += w[i] * rs[place["rhs"][i]]
                total += data[0][x] * data[1][y]
                sizes += abs(data[0][x] * data[1][y])
        bound = max(bound, sizes)
        result.append(total_of(total, out.element))
    require_exact(result, out.element, bound, grain)
    return result


def index_vectors(op, places, where):
    """For each batch index of gather or scatter: the start in each operand dimension, unclamped."""
    a, shape = op.attrs, where.shape
    steps = strides(shape)
    vector = a["vector_dim"]
    batch_dims = [d for d in range(len(shape)) if d != vector]
    for batch in indices([shape[d] for d in batch_dims]):
        base = sum(i * steps[d] for i, d in zip(batch, batch_dims))
        start = [0] * len(op.operands[0].shape)
        for k, d in enumerate(a["map"]):
            start[d] = places[base + (k * steps[vector] if vector < len(shape) else 0)]
        for d, i in zip(a["batch"], a["index_batch"]):
            start[d] = batch[batch_dims.index(i)]
        yield batch, start


def gather(op, data):
    a, operand, out = op.attrs, op.operands[0], op.results[0]
    steps, result = strides(operand.shape), [None] * out.size
    out_steps, absent = strides(out.shape), a["absent"] + a["batch"]
    kept = [d for d in range(len(operand.shape)) if d not in absent]
    batch_out = [d for d in range(len(out.shape)) if d not in a["window_dims"]]
    for batch, start in index_vectors(op, data[1], op.operands[1]):
        start = [max(0, min(s, n - w)) for s, n, w in zip(start, operand.shape, a["sizes"])]
        base = sum(i * out_steps[d] for i, d in zip(batch, batch_out))
        for window in indices([a["sizes"][d] for d in kept]):
            at = offset(start, steps) + sum(i * steps[d] for i, d in zip(window, kept))
            result[base + sum(i * out_steps[d] for i, d in zip(window, a["window_dims"]))] = data[0][at]
    return result


def scatter(op, data):
    a, count = op.attrs, len(op.results)
    operand, updates = op.operands[0], op.operands[count + 1]
    steps, from_steps = strides(operand.shape), strides(updates.shape)
    absent = a["absent"] + a["batch"]
    kept = [d for d in range(len(operand.shape)) if d not in absent]
    sizes = [1] * len(operand.shape)
    for d, w in zip(kept, a["window_dims"]):
        sizes[d] = updates.shape[w]
    batch_dims = [d for d in range(len(updates.shape)) if d not in a["window_dims"]]
    terms = [[[x] for x in data[n]] for n in range(count)]
    for batch, start in index_vectors(op, data[count], op.operands[count]):
        if any(s < 0 or s + w > n for s, w, n in zip(start, sizes, operand.shape)):
            continue
        base = sum(i * from_steps[d] for i, d in zip(batch, batch_dims))
        for window in indices([sizes[d] for d in kept]):
            at = offset(start, steps) + sum(i * steps[d] for i, d in zip(window, kept))
            source = base + sum(i * from_steps[d] for i, d in zip(window, a["window_dims"]))
            for n in range(count):
                terms[n][at].append(data[count + 1 + n][source])
    return [[fold(a["combiner"], t, op.results[n].element) for t in terms[n]] for n in range(count)]


def sort(op, data):
    shape, dim = op.operands[0].shape, op.attrs["dim"]
    steps = strides(shape)
    results = [list(d) for d in data]
    for outer in indices([n if d != dim else 1 for d, n in enumerate(shape)]):
        places = [offset(outer, steps) + i * steps[dim] for i in range(shape[dim])]
        keys = data[:op.attrs.get("keys", 1)]
        order = sorted(places, key=lambda p: [key[p] for key in keys], reverse=op.attrs["direction"] in ("GT", "GE"))
        for to, source in zip(places, order):  # Python's reverse keeps equal ones in their order.
            for n in range(len(data)):
                results[n][to] = data[n][source]
    return results


def top_k(op, data):
    """The largest of each row, of equal ones the first, and their places."""
    row, values, places = op.operands[0].shape[-1], [], []
    for at in range(0, len(data), row):
        order = sorted(range(row), key=lambda i: -data[at + i])[:op.attrs["k"]]
        values += [data[at + i] for i in order]
        places += order
    return values, places


def pad(op, data):
    a, operand, out = op.attrs, op.operands[0], op.results[0]
    result, steps = [data[1][0]] * out.size, strides(out.shape)
    for number, index in enumerate(indices(operand.shape)):
        at = [i * (inside + 1) + low for i, inside, low in zip(index, a["interior"], a["low"])]
        if all(0 <= i < n for i, n in zip(at, out.shape)):
            result[offset(at, steps)] = data[0][number]
    return result


def concatenate(op, data):
    out, dim, result = op.results[0], op.attrs["dim"], []
    inner = [math.prod(v.shape[dim:]) for v in op.operands]
    for row in range(math.prod(out.shape[:dim])):
        for part, length in zip(data, inner):
            result += part[row * length:(row + 1) * length]
    return result


def bitcast(data, source, target):
    """The same bits as integers, of a smaller width with the low ones first."""
    if is_float(source):
        letters = {"f16": "eH", "f32": "fI", "f64": "dQ"}[source]
        data = [struct.unpack(letters[1], struct.pack(letters[0], v))[0] for v in data]
        return [wrap(v, target) for v in data]
    wide, narrow = BITS[source], BITS[target]
    if wide >= narrow:
        return [wrap(v >> shift, target) for v in data for shift in range(0, wide, narrow)]
    step = narrow // wide
    return [wrap(sum(wrap(v, "ui%d" % wide) << wide * n for n, v in enumerate(data[i:i + step])), target)
            for i in range(0, len(data), step)]


def picked(operand, data, out_shape, place):
    steps = strides(operand.shape)
    return [data[offset(place(index), steps)] for index in indices(out_shape)]


def clamp_starts(starts, shape, sizes):
    return [max(0, min(s[0], n - w)) for s, n, w in zip(starts, shape, sizes)]


def one(op, data):
    """Results of an op without regions that run."""
    kind, a = op.kind, op.attrs
    out = op.results[0]
    x = op.operands[0] if op.operands else None
    if kind in EVALUATORS:
        return EVALUATORS[kind](op, data)
    if kind == "constant":
        return [a["data"]]
    if kind == "iota":
        return [[convert(i[a["dim"]], "i64", out.element) for i in indices(out.shape)]]
    if kind in ("optimization_barrier", "layout_constraint"):
        return data
    if kind == "reshape":
        return data
    if kind == "convert":
        return [[convert(v, x.element, out.element) for v in data[0]]]
    if kind == "is_finite":
        return [[not math.isinf(v) for v in data[0]]]
    if kind == "reduce_precision":
        require_exact([v for v in data[0] if abs(v) < 2 ** 15], {"e8m7": "bf16", "e5m10": "f16", "e8m23": "f32"}[a["format"]])
        if any(2 ** 15 <= abs(v) < math.inf for v in data[0]):
            raise Inexact("exponent")
        return data
    if kind == "top_k":
        return top_k(op, data[0])
    if kind == "bitcast_convert":
        return [bitcast(data[0], x.element, out.element)]
    if kind == "compare":
        return [[compare(a["direction"], p, q) for p, q in zip(*data)]]
    if kind == "select":
        where = data[0] * out.size if not x.shape else data[0]
        return [[p if c else q for c, p, q in zip(where, data[1], data[2])]]
    if kind == "clamp":
        low = data[0] * out.size if not x.shape else data[0]
        high = data[2] * out.size if not op.operands[2].shape else data[2]
        return [[min(max(v, l), h) for l, v, h in zip(low, data[1], high)]]
    if kind == "transpose":
        return [picked(x, data[0], out.shape, lambda i: [i[a["dims"].index(d)] for d in range(len(i))])]
    if kind == "broadcast_in_dim":
        return [picked(x, data[0], out.shape,
                       lambda i: [i[d] if n > 1 else 0 for d, n in zip(a["dims"], x.shape)])]
    if kind == "reverse":
        return [picked(x, data[0], out.shape, lambda i: [x.shape[d] - 1 - p if d in a["dims"] else p for d, p in enumerate(i)])]
    if kind == "slice":
        return [picked(x, data[0], out.shape, lambda i: [s + p * t for p, (s, _, t) in zip(i, a["ranges"])])]
    if kind == "pad":
        return [pad(op, data)]
    if kind == "concatenate":
        return [concatenate(op, data)]
    if kind == "dynamic_slice":
        start = clamp_starts(data[1:], x.shape, a["sizes"])
        return [picked(x, data[0], out.shape, lambda i: [p + s for p, s in zip(i, start)])]
    if kind == "dynamic_update_slice":
        start, result, steps = clamp_starts(data[2:], x.shape, op.operands[1].shape), list(data[0]), strides(x.shape)
        for number, index in enumerate(indices(op.operands[1].shape)):
            result[offset([p + s for p, s in zip(index, start)], steps)] = data[1][number]
        return [result]
    if kind == "dot_general":
        return [dot_general(op, *data)]
    if kind == "reduce":
        return reduce(op, data)
    several = {"scatter": scatter, "sort": sort, "reduce_window": reduce_window}
    if kind in several:
        return several[kind](op, data)
    simple = {"gather": gather, "select_and_scatter": select_and_scatter, "convolution": convolution}
    if kind in simple:
        return [simple[kind](op, data)]
    if kind == "map":
        return [[binary(a["combiner"], p, q, out.element) for p, q in zip(*data)]]
    if kind in ("maximum", "minimum", "add", "subtract", "multiply") and a.get("form") == "broadcast":
        pick = [lambda i, n=len(v.shape), s=v.shape: [p if m > 1 else 0 for p, m in zip(i[len(i) - n:], s)] for v in op.operands]
        data = [picked(v, d, out.shape, where) for v, d, where in zip(op.operands, data, pick)]
    if len(data) == 2:
        return [[binary(kind, p, q, out.element) for p, q in zip(*data)]]
    return [[unary(kind, p, out.element) for p in data[0]]]


def run_op(op, env):
    """Adds the results to the values in `env`, and beside each float value what its terms' magnitudes may exceed its
    own by: a sum over ranks that is delayed must stay exact too."""
    if op.kind in UNKNOWN:
        env.update((value.id, [None] * value.size) for value in op.results)
        return
    if any(is_unknown(env[value.id]) for value in op.operands):
        raise Inexact("unknown operand")
    Sums.bound = 0
    compute(op, env)
    ratio = math.prod(env.get(("ratio", v.id), 1) for v in op.operands) if op.kind in LINEAR else 1
    for value in op.results:
        if is_float(value.element) or is_complex(value.element):
            own = max([abs(v) for v in parts(env[value.id]) if not math.isinf(v)], default=0)
            bound = max(Sums.bound, own) * ratio
            require_exact([], value.element, bound, denominator(env[value.id]))
            env["ratio", value.id] = max(1, bound / max(own, 1)) if op.kind in LINEAR else 1


def compute(op, env):
    data = [env[value.id] for value in op.operands]
    if op.kind == "while":
        for _ in itertools.count():
            inner = {**env, **{v.id: d for v, d in zip(op.regions[0].args, data)}}
            if not run_block(op.regions[0], inner)[0][0]:
                break
            inner = {**env, **{v.id: d for v, d in zip(op.regions[1].args, data)}}
            data = run_block(op.regions[1], inner)
        results = data
    elif op.kind == "case":
        index = data[0][0] if 0 <= data[0][0] < len(op.regions) else len(op.regions) - 1
        results = [run_block(region, dict(env)) for region in op.regions][index]  # All of them, to see them exact.
    elif op.kind == "if":
        results = [run_block(region, dict(env)) for region in op.regions][0 if data[0][0] else 1]
    elif op.kind == "call":
        results = run_block(op.regions[0], {v.id: d for v, d in zip(op.regions[0].args, data)})
    else:
        results = one(op, data)
    for value, result in zip(op.results, results):
        require_exact(result, value.element)
        env[value.id] = result


def run_block(block, env):
    for op in block.ops:
        run_op(op, env)
    return [env[value.id] for value in block.returns]
