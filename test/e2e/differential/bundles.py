"""Tuples: values put together and taken out again."""
from .evaluate import evaluator
from .ops import maker
from .program import Value
from .text import printer


@maker(0.4)
def tuple_(b):
    values = [b.any() for _ in range(b.rng.randint(1, 3))]
    taken = b.rng.randrange(len(values))
    return b.emit("tuple", values, [Value(values[taken].shape, values[taken].element)], {"taken": taken})


@printer("tuple")
def print_tuple(printer, op, indent):
    name = printer.name(op.results[0])
    kind = "tuple<%s>" % ", ".join(v.type for v in op.operands)
    return ["%s%st = stablehlo.tuple %s : %s" % (indent, name.replace("%", "%t"), printer.list(op.operands), kind),
            "%s%s = stablehlo.get_tuple_element %st[%d] : (%s) -> %s" % (
                indent, name, name.replace("%", "%t"), op.attrs["taken"], kind, op.results[0].type)]


@evaluator("tuple")
def tuple_of(op, data):
    return [list(data[op.attrs["taken"]])]
