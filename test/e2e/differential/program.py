"""A program as values and ops.

An op has a kind (the StableHLO name), operands, attributes, regions and results. Data is flat, in row-major order:
Python floats, ints and bools.
"""
import itertools
import math

MANTISSA = {"f8E5M2": 3, "f8E4M3FN": 4, "bf16": 8, "f16": 11, "f32": 24, "f64": 53}
PARTS = {"complex<f32>": "f32", "complex<f64>": "f64"}
SIGNED = {"i4": 4, "i8": 8, "i16": 16, "i32": 32, "i64": 64}
UNSIGNED = {"ui4": 4, "ui8": 8, "ui16": 16, "ui32": 32, "ui64": 64}
BITS = {**SIGNED, **UNSIGNED}


def is_float(element):
    return element in MANTISSA


def is_int(element):
    return element in BITS


def is_complex(element):
    return element in PARTS


def register(table, *kinds):
    """Decorates the function that `table` is to have for `kinds` of ops."""
    def add(function):
        table.update(dict.fromkeys(kinds, function))
        return function
    return add


class Value:
    counter = itertools.count()

    def __init__(self, shape, element):
        self.id = next(Value.counter)
        self.shape, self.element = tuple(shape), element

    @property
    def type(self):
        return tensor(self.shape, self.element)

    @property
    def size(self):
        return math.prod(self.shape)

    def same_type(self, other):
        return self.shape == other.shape and self.element == other.element


class Op:
    def __init__(self, kind, operands, results, attrs=None, regions=()):
        self.kind, self.operands, self.results = kind, list(operands), list(results)
        self.attrs, self.regions = attrs or {}, list(regions)


class Block:
    def __init__(self, args=()):
        self.args, self.ops, self.returns = list(args), [], []

    def captured(self):
        """Values from outside that it uses, each once."""
        known = {value.id for value in self.args}
        found = {}
        for op in self.ops:
            inner = [value for region in op.regions for value in region.captured()] if op.kind != "call" else []
            for value in op.operands + inner:
                if value.id not in known:
                    found.setdefault(value.id, value)
            known.update(value.id for value in op.results)
        for value in self.returns:
            if value.id not in known:
                found.setdefault(value.id, value)
        return list(found.values())


def tensor(shape, element):
    return "tensor<%s%s>" % ("".join("%dx" % size for size in shape), element)


def strides(shape):
    result, step = [], 1
    for size in reversed(shape):
        result.insert(0, step)
        step *= size
    return result


def indices(shape):
    return itertools.product(*map(range, shape))


def offset(index, steps):
    return sum(i * step for i, step in zip(index, steps))


class Program:
    """What is run: the function's body, its data, and how it lies on which mesh."""

    def __init__(self):
        self.body, self.data = Block(), {}
        self.mesh, self.strategy = [("tp", 2)], "layouts"
        # Of arguments by the value's number, of results by their place, in the text of `dialect`: tp, sdy or mhlo.
        self.layouts, self.result_layouts, self.dialect = {}, {}, "tp"
        self.inline = False  # layouts of arguments stand in the text, else on the command line
        self.reused = {}  # arguments (numbers of values) whose memory a result may take: its place
        self.verified = False  # tp-run compares with the unsharded program too
        self.repeated = False  # it runs several times

    def mesh_text(self):
        return ",".join("%s=%d" % axis for axis in self.mesh)

    def has(self, *kinds):
        def within(block):
            return any(op.kind in kinds or any(map(within, op.regions)) for op in block.ops)
        return within(self.body)
