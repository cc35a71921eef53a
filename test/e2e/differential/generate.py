"""Programs from a seeded generator, typed by construction. What would not be exact is taken back and tried again."""
import math
import random

from . import bundles, complexes, control, evaluate, linear, manual, normalize, ops, places, ragged, random_bits, structured, unknown, windows  # noqa: F401 (makers)
from .annotations import constrain, layout
from .program import MANTISSA, UNSIGNED, Block, Op, Program, Value, is_complex, is_float
from .scalars import Inexact, wrap

MESHES = [[("tp", 2)], [("tp", 3)], [("tp", 4)], [("a", 2), ("b", 2)], [("a", 2), ("b", 3)], [("a", 4), ("b", 2)]] * 3 + [
    [("tp", 5)], [("tp", 6)], [("a", 2), ("b", 2), ("c", 2)]]
STRATEGIES = ["auto", "dp", "fsdp", "megatron", "megatron-sp"]
ELEMENTS = ["f32"] * 10 + ["i32"] * 5 + ["bf16", "bf16", "f64", "f16", "i8", "i64", "i16", "ui8", "ui32", "i1", "i1", "i4", "ui4",
                                                  "f8E4M3FN", "f8E5M2", "complex<f32>", "complex<f32>", "complex<f64>"]


def family(element):
    return "complex" if is_complex(element) else element[:2] if element.startswith("f8") else element


def in_range(data, element):
    """Numbers that some ops ask for are more than four bits hold; a divisor stays one."""
    return [wrap(value, element) or 1 if value else value for value in data] if element in ("i4", "ui4") else list(data)


class Builder:
    """Grows one block. `pool` are the values that an op may take; `program` is None inside of regions."""

    def __init__(self, rng, block, env, program=None, depth=0, skip=()):
        self.rng, self.block, self.env, self.program, self.depth, self.skip = rng, block, env, program, depth, skip
        self.pool = []

    # Values

    def size(self, most=13):
        return min(most, self.rng.choice([1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 8, 8, 9, 10, 11, 12, 13, 16, 33]))

    def shape(self, rank=None, most=500):
        rank = self.rng.choice([0, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4]) if rank is None else rank
        while True:
            shape = [self.size(33 if rank < 3 else 7) for _ in range(rank)]
            if shape and self.rng.random() < 0.015 and "empty" not in self.skip:
                shape[self.rng.randrange(len(shape))] = 0
            if math.prod(shape) <= most:
                return tuple(shape)

    def element(self):
        return self.rng.choice([element for element in ELEMENTS if element not in self.skip])

    def numbers(self, count, element, low=None, high=None):
        rng = self.rng
        if element == "i1":
            return [rng.random() < 0.5 for _ in range(count)]
        if low is None:
            low, high = rng.choice([(-4, 4), (-3, 9), (-9, -1), (1, 6), (-1, 1), (-20, 20)])
        if is_complex(element):
            return [complex(rng.randint(low, high), rng.randint(low, high)) for _ in range(count)]
        if element.startswith("f8"):
            low, high = max(low, -2 ** MANTISSA[element]), min(high, 2 ** MANTISSA[element])
        if element in UNSIGNED:
            low, high = max(0, low), max(1, high)
        data = in_range([rng.randint(low, high) for _ in range(count)], element)
        if is_float(element):
            half = 0.5 if rng.random() < 0.15 else 1.0
            data = [value * half for value in data]
        return data

    def constant(self, shape, element, data=None):
        value = Value(shape, element)
        if data is None:
            splat = self.rng.random() < 0.6
            data = self.numbers(1, element) * value.size if splat else self.numbers(value.size, element)
        data = in_range(data, element)
        written = element in ("f32", "f64", "i32", "i64", "ui8") and len(set(data)) > 1 and self.rng.random() < 0.15
        return self.emit("constant", [], [value], {"data": list(data), "hexadecimal": written})[0]

    def argument(self, shape, element, data=None):
        """A new argument of the program; inside of regions a constant."""
        if self.program is None or self.rng.random() < 0.1:
            return self.constant(shape, element, data)
        value = Value(shape, element)
        data = self.numbers(value.size, element) if data is None else in_range(data, element)
        self.program.body.args.append(value)
        self.program.data[value.id] = self.env[value.id] = data
        self.pool.append(value)
        return value

    def pick(self, want=lambda value: True):
        """A value of the pool, a late one rather; None if none will do."""
        fitting = [value for value in self.pool if want(value)]
        if not fitting:
            return None
        return fitting[max(self.rng.randrange(len(fitting)), self.rng.randrange(len(fitting)))]

    def any(self, want=lambda value: True, shape=None, element=None):
        """A value of the pool or a new argument."""
        value = self.pick(want) if self.rng.random() < 0.85 else None
        for _ in range(50):
            if value is not None:
                return value
            candidate = shape() if shape else self.shape()
            kind = element or self.element()
            if want(Value(candidate, kind)):
                value = self.argument(candidate, kind)
        raise Inexact("no value")

    def like(self, shape, element):
        """A value of this type."""
        found = self.pick(lambda v: v.shape == tuple(shape) and v.element == element) if self.rng.random() < 0.7 else None
        return found or self.argument(shape, element)

    def scalar(self, element, low, high):
        """A small scalar, mostly an argument."""
        return self.argument((), element, self.numbers(1, element, low, high))

    def ranked(self, low, high=9, element=None, empty=False):
        return self.any(lambda v: low <= len(v.shape) <= high and (v.size > 0 or empty)
                        and (element is None or element(v.element)))

    def consume(self, value):
        """With reuse-updated left out: nothing uses a value that an update has changed."""
        if "reuse-updated" in self.skip and value in self.pool:
            self.env["consumed", value.id] = True
            self.pool = [v for v in self.pool if v is not value]

    # Ops

    def emit(self, kind, operands, results, attrs=None, regions=()):
        op = Op(kind, operands, results, attrs, regions)
        if any("%s:%s" % (kind, family(v.element)) in self.skip for v in [*operands, *results]):
            raise Inexact("left out")
        try:
            evaluate.run_op(op, self.env)
        except (OverflowError, ValueError) as error:
            raise Inexact(str(error)) from error
        if kind in evaluate.UNKNOWN and self.program is None:
            raise Inexact("unknown in a region")
        self.block.ops.append(op)
        self.pool += [] if kind in evaluate.UNKNOWN else op.results
        return op.results

    def attempt(self, make):
        """Whether `make` succeeded; else all it did is undone."""
        ops, pool = len(self.block.ops), list(self.pool)
        arguments = len(self.program.body.args) if self.program else 0
        try:
            return make(self) is not None
        except Inexact:
            del self.block.ops[ops:]
            self.pool = pool
            if self.program:
                del self.program.body.args[arguments:]
            return False

    def tame(self):
        """Keeps the last results small: products of products soon are not exact."""
        for value in list(self.pool[-2:]):
            data = self.env[value.id]
            if value.element == "i1" or is_complex(value.element) or not data or max(map(abs, data)) <= 40:
                continue
            bound = self.rng.choice([7, 16, 25]) if not value.element.startswith("f8") else 4
            def make(b, value=value, bound=bound):
                if b.rng.random() < 0.5 and not any(map(math.isinf, b.env[value.id])):
                    return b.emit("remainder", [value, b.constant(value.shape, value.element,
                                  [float(bound) if is_float(value.element) else bound] * value.size)],
                                  [Value(value.shape, value.element)])
                low = 0 if value.element in UNSIGNED else -bound
                ends = [float(x) if is_float(value.element) else x for x in (low, bound)]
                return b.emit("clamp", [b.constant((), value.element, ends[:1]), value,
                                        b.constant((), value.element, ends[1:])], [Value(value.shape, value.element)])
            if self.attempt(make):
                self.pool.remove(value)

    def nested(self, args, count, captures):
        """A builder for a region that may use `captures`, and has done some ops."""
        block = Block(args)
        inner = Builder(self.rng, block, self.env, None, self.depth + 1, self.skip)
        inner.pool = list(captures) + list(args)
        inner.grow(count)
        return inner

    def close(self, inner, types):
        """Returns values of these types from a region, small ones."""
        for model in types:
            found = inner.pick(lambda v: v.same_type(model) and any(v in op.results for op in inner.block.ops))
            if found is None:
                found = inner.pick(lambda v: v.same_type(model)) or inner.constant(model.shape, model.element)
            if model.element != "i1" and not is_complex(model.element):
                bound = 4.0 if model.element.startswith("f8") else 13.0 if is_float(model.element) else 13
                limit = inner.constant(model.shape, model.element, [bound] * model.size)
                found, = inner.emit("remainder", [found, limit], [Value(model.shape, model.element)])
            inner.block.returns.append(found)
        return inner.block

    def grow(self, count):
        names = [name for name in ops.WEIGHTS if name not in self.skip and (self.depth < 2 or name not in ops.REGIONS)]
        weights = [ops.WEIGHTS[name] for name in names]
        done = tries = 0
        while done < count and tries < 8 * count:
            tries += 1
            name = self.rng.choices(names, weights)[0]
            if self.attempt(ops.MAKERS[name]):
                done += 1
                self.tame()
                if self.program and self.rng.random() < 0.05:
                    self.attempt(lambda b: constrain(b))


def generate(seed, skip=(), only=None):
    """The program of a seed. `only` names an op that every group of ops ends with."""
    rng = random.Random(seed)
    program = Program()
    program.mesh = rng.choice(MESHES)
    program.strategy = "layouts" if rng.random() < 0.7 else rng.choice(STRATEGIES)
    program.dialect = rng.choice(["tp"] * 6 + ["sdy"] * 2 + ["mhlo"])
    program.inline, program.verified, program.repeated = rng.random() < 0.3, rng.random() < 0.03, rng.random() < 0.05
    env, results = {}, []
    for _ in range(rng.choice([1, 2, 2, 3])):
        builder = Builder(rng, program.body, env, program, 0, skip)
        for _ in range(rng.choice([1, 2])):
            builder.argument(builder.shape(rng.choice([1, 2, 2, 3, 3])), builder.element())
        builder.grow(rng.choice([3, 5, 8, 10]))
        for _ in range(3 if only else 0):
            for _ in range(20):
                if builder.attempt(ops.MAKERS[only]):
                    break
        used = {v.id for op in program.body.ops for v in op.operands + [c for r in op.regions for c in r.captured()]}
        made = [v for op in program.body.ops for v in op.results if v in builder.pool or v.id in used]
        new = [v for v in made if v not in results and v.id not in used and v in builder.pool]
        results += [v for v in new if not (v.size == 1 and rng.random() < 0.5)]
        if any(("consumed", v.id) not in env for v in made) and rng.random() < 0.3:
            results.append(rng.choice([v for v in made if ("consumed", v.id) not in env]))
    for op in program.body.ops:
        if op.kind in evaluate.UNKNOWN:
            results += rng.sample(unknown.returned(op), rng.randint(1, len(unknown.returned(op))))
            program.verified = True
    program.body.returns = results or [v for op in program.body.ops for v in op.results][-1:] or program.body.args[:1]
    prune(program)
    if rng.random() < 0.1:  # As it came; and what is returned twice.
        program.body.returns.append(rng.choice(program.body.args + program.body.returns))
    if rng.random() < 0.03:
        unused = Value((2, 3), "f32")
        program.body.args.append(unused)
        program.data[unused.id] = [0.0] * 6
    if rng.random() < 0.1:
        pairs = [(v.id, i) for v in program.body.args for i, r in enumerate(program.body.returns) if r.same_type(v)]
        program.reused = dict([rng.choice(pairs)] if pairs else [])
    sizes = [n for value in program.body.args for n in value.shape if n > 1]
    favourites = [(name, rng.choice(sizes)) for name, _ in program.mesh] if sizes and rng.random() < 0.6 else []
    for value in program.body.args:
        if "layout:%s" % family(value.element) in skip:
            continue
        if rng.random() < (0.8 if program.strategy == "layouts" else 0.3):
            program.layouts[value.id] = layout(rng, program, value.shape, favourites)
    for i, value in enumerate(program.body.returns):
        often = 0.6 if evaluate.is_unknown(env.get(value.id, [])) else 0.15
        if rng.random() < often and "layout:%s" % family(value.element) not in skip:
            program.result_layouts[i] = layout(rng, program, value.shape)
    return program


def prune(program):
    """Removes the ops and arguments that no result needs."""
    body = program.body
    needed = {value.id for value in body.returns}
    kept = []
    for op in reversed(body.ops):
        if any(v.id in needed for v in op.results):
            kept.append(op)
            needed.update(v.id for v in op.operands)
            if op.kind != "call":
                needed.update(v.id for region in op.regions for v in region.captured())
    body.ops = kept[::-1]
    body.args = [value for value in body.args if value.id in needed]
    program.layouts = {i: text for i, text in program.layouts.items() if i in needed}
