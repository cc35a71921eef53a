"""sdy.manual_computation: what each rank computes of its part, with its own collectives (jax.shard_map)."""
import itertools
import math

from .evaluate import evaluator
from .ops import maker
from .program import Value, indices, is_float, offset, strides, tensor
from .scalars import fold, wrap
from .text import dims, printer

COMBINERS = {"add": "add", "max": "maximum", "min": "minimum"}


class Ranks:
    """The devices of a mesh, numbered row-major."""

    def __init__(self, mesh):
        self.names, self.sizes = [name for name, _ in mesh], [size for _, size in mesh]
        self.coordinates = [dict(zip(self.names, index)) for index in indices(self.sizes)]
        self.count = len(self.coordinates)

    def size(self, axes):
        return math.prod(self.sizes[self.names.index(axis)] for axis in axes)

    def at(self, coordinate):
        return offset([coordinate[name] for name in self.names], strides(self.sizes))

    def groups(self, axes):
        """Ranks that differ only in these axes, in row-major order of the list."""
        found = {}
        for rank, place in enumerate(self.coordinates):
            found.setdefault(tuple(place[name] for name in self.names if name not in axes), []).append(rank)
        def order(rank):
            return [self.coordinates[rank][axis] for axis in axes]
        return [sorted(group, key=order) for group in found.values()]


def cut(data, shape, dim, parts, part):
    """Part number `part` along a dimension."""
    rows, inner = shape[dim] // parts, math.prod(shape[dim + 1:])
    outer = math.prod(shape[:dim])
    return [v for o in range(outer) for v in data[(o * shape[dim] + part * rows) * inner:(o * shape[dim] + (part + 1) * rows) * inner]]


def join(pieces, shape, dim):
    """Pieces of this shape, one after the other along a dimension."""
    length = math.prod(shape[dim:])
    return [v for o in range(math.prod(shape[:dim])) for piece in pieces for v in piece[o * length:(o + 1) * length]]


def step_shape(step, shape, ranks):
    shape = list(shape)
    if step["kind"] == "gather":
        shape[step["dim"]] *= ranks.size(step["axes"])
    elif step["kind"] == "scatter":
        shape[step["dim"]] //= ranks.size(step["axes"])
    elif step["kind"] == "exchange":
        shape[step["split"]] //= ranks.size(step["axes"])
        shape[step["concat"]] *= ranks.size(step["axes"])
    return shape


def run_step(step, local, shape, ranks, element):
    """`local` has each rank's data."""
    kind, result = step["kind"], list(local)
    if kind == "twice":
        return [[fold("add", [v, v], element) for v in data] for data in local]
    if kind == "rank":
        return [[fold("add", [v, float(r) if is_float(element) else wrap(r, element)], element) for v in data]
                for r, data in enumerate(local)]
    if kind == "permute":
        zero = 0.0 if is_float(element) else 0
        result = [[zero] * len(data) for data in local]
        for source, target in step["pairs"]:
            result[target] = local[source]
        return result
    for group in ranks.groups(step["axes"]):
        parts = [local[rank] for rank in group]
        if kind == "reduce":
            sums = [fold(COMBINERS[step["by"]], list(terms), element) for terms in zip(*parts)]
        elif kind == "scatter":
            sums = [fold("add", list(terms), element) for terms in zip(*parts)]
        for i, rank in enumerate(group):
            if kind == "reduce":
                result[rank] = sums
            elif kind == "gather":
                result[rank] = join(parts, shape, step["dim"])
            elif kind == "scatter":
                result[rank] = cut(sums, shape, step["dim"], len(group), i)
            else:
                piece = [n // len(group) if d == step["split"] else n for d, n in enumerate(shape)]
                result[rank] = join([cut(part, shape, step["split"], len(group), i) for part in parts], piece, step["concat"])
    return result


def distribute(data, shape, per_dim, ranks):
    """The part of each rank."""
    result = []
    for place in ranks.coordinates:
        part, sizes = data, list(shape)
        for dim, axes in enumerate(per_dim):
            for axis in axes:
                count = ranks.size([axis])
                part = cut(part, sizes, dim, count, place[axis])
                sizes[dim] //= count
        result.append(part)
    return result


def local_shape(shape, per_dim, ranks):
    return [n // ranks.size(axes) for n, axes in zip(shape, per_dim)]


@evaluator("manual")
def manual_of(op, data):
    a, x = op.attrs, op.operands[0]
    ranks = Ranks(a["mesh"])
    local, shape = distribute(data[0], x.shape, a["per_dim"], ranks), local_shape(x.shape, a["per_dim"], ranks)
    for step in a["steps"]:
        local = run_step(step, local, shape, ranks, x.element)
        shape = step_shape(step, shape, ranks)
    order = ranks.groups(a["out"])[0]  # All axes: one group.
    return [[v for rank in order for v in local[rank]]]


def sharding(per_dim):
    return "<@mesh, [%s]>" % ", ".join("{%s}" % ", ".join('"%s"' % axis for axis in axes) for axes in per_dim)


@printer("manual")
def print_manual(printer, op, indent):
    a, x, out = op.attrs, op.operands[0], op.results[0]
    ranks, names = Ranks(a["mesh"]), itertools.count()
    shape = local_shape(x.shape, a["per_dim"], ranks)
    prefix = "%%m%d_" % out.id
    def fresh():
        return prefix + str(next(names))
    value, kind, inner = fresh(), tensor(shape, x.element), indent + "  "
    lines = ["%s%s = sdy.manual_computation(%s) in_shardings=[%s] out_shardings=[%s] manual_axes={%s} (%s: %s) {" % (
        indent, printer.name(out), printer.name(x), sharding(a["per_dim"]), sharding([a["out"]] + [[] for _ in shape[1:]]),
        ", ".join('"%s"' % name for name in ranks.names), value, kind)]
    for step in a["steps"]:
        before, old, value = kind, value, fresh()
        shape = step_shape(step, shape, ranks)
        kind = tensor(shape, x.element)
        if step["kind"] == "twice":
            lines.append("%s%s = stablehlo.add %s, %s : %s" % (inner, value, old, old, kind))
            continue
        if step["kind"] == "rank":
            number, converted, spread = fresh(), fresh(), fresh()
            scalar = tensor((), x.element)
            lines += ["%s%s = stablehlo.partition_id : tensor<ui32>" % (inner, number),
                      "%s%s = stablehlo.convert %s : (tensor<ui32>) -> %s" % (inner, converted, number, scalar),
                      "%s%s = stablehlo.broadcast_in_dim %s, dims = [] : (%s) -> %s" % (inner, spread, converted, scalar, kind),
                      "%s%s = stablehlo.add %s, %s : %s" % (inner, value, old, spread, kind)]
            continue
        if step["kind"] == "permute":
            lines.append('%s%s = "stablehlo.collective_permute"(%s) <{source_target_pairs = dense<%s> : tensor<%dx2xi64>}> : (%s) -> %s' % (
                inner, value, old, dims(dims(pair) for pair in step["pairs"]), len(step["pairs"]), before, kind))
            continue
        groups = ranks.groups(step["axes"])
        text = "replica_groups = dense<%s> : tensor<%dx%dxi64>" % (dims(map(dims, groups)), len(groups), len(groups[0]))
        name, more = {"reduce": ("all_reduce", "use_global_device_ids"), "gather": ("all_gather", "all_gather_dim = %s : i64"),
                      "scatter": ("reduce_scatter", "scatter_dimension = %s : i64"),
                      "exchange": ("all_to_all", "split_dimension = %s : i64, concat_dimension = %s : i64, split_count = %s : i64")}[step["kind"]]
        if step["kind"] == "exchange":
            more %= (step["split"], step["concat"], len(groups[0]))
        elif step["kind"] != "reduce":
            more %= step["dim"]
        channel = "" if step["kind"] != "reduce" else "channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, "
        lines.append('%s%s = "stablehlo.%s"(%s) <{%s%s, %s}>' % (inner, value, name, old, channel, text, more))
        if step["kind"] in ("reduce", "scatter"):
            lines[-1] += " ({"
            lines += printer.combiner(x.element, COMBINERS[step.get("by", "add")], inner) + [inner + "})"]
        lines[-1] += " : (%s) -> %s" % (before, kind)
    lines.append("%ssdy.return %s : %s" % (inner, value, kind))
    return lines + ["%s} : (%s) -> %s" % (indent, x.type, out.type)]


def random_step(rng, shape, ranks):
    axes = rng.sample(ranks.names, rng.randint(1, len(ranks.names)))
    dim, count = rng.randrange(len(shape)), ranks.size(axes)
    kind = rng.choice(["twice", "rank", "reduce", "reduce", "gather", "scatter", "exchange", "permute"])
    if kind == "reduce":
        return {"kind": kind, "axes": axes, "by": rng.choice(["add", "add", "max", "min"])}
    if kind == "gather" and shape[dim] * count < 40:
        return {"kind": kind, "axes": axes, "dim": dim}
    if kind == "scatter" and shape[dim] % count == 0:
        return {"kind": kind, "axes": axes, "dim": dim}
    if kind == "exchange" and shape[dim] % count == 0:
        return {"kind": kind, "axes": axes, "split": dim, "concat": rng.randrange(len(shape))}
    if kind == "permute":
        sources, targets = list(range(ranks.count)), list(range(ranks.count))
        rng.shuffle(sources), rng.shuffle(targets)
        return {"kind": kind, "pairs": list(zip(sources, targets))[:rng.randint(1, ranks.count)]}
    return {"kind": kind} if kind in ("twice", "rank") else None


@maker(2)
def manual(b):
    """Only in programs that Shardy annotates."""
    if b.program is None or b.program.dialect != "sdy":
        return None
    rng, ranks = b.rng, Ranks(b.program.mesh)
    x = b.any(lambda v: v.shape and v.size and v.element in ("f32", "i32", "bf16", "f64", "i16"))
    per_dim, left = [[] for _ in x.shape], list(x.shape)
    for axis in rng.sample(ranks.names, len(ranks.names)):
        dim = rng.randrange(len(x.shape))
        if left[dim] % ranks.size([axis]) == 0 and rng.random() < 0.8:
            per_dim[dim].append(axis)
            left[dim] //= ranks.size([axis])
    shape, steps = left, []
    for _ in range(rng.choice([1, 2, 3, 4])):
        step = random_step(rng, shape, ranks)
        if step:
            steps.append(step)
            shape = step_shape(step, shape, ranks)
    whole = [shape[0] * ranks.count, *shape[1:]]
    if math.prod(whole) > 800:
        return None
    return b.emit("manual", [x], [Value(whole, x.element)],
                  {"mesh": list(b.program.mesh), "per_dim": per_dim, "steps": steps, "out": rng.sample(ranks.names, len(ranks.names))})
