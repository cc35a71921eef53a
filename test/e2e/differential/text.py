"""A program's text."""
import functools
import math
import struct

from .program import SIGNED, Value, is_complex, is_float, is_int, register, tensor

BINARY = {"add", "subtract", "multiply", "divide", "maximum", "minimum", "remainder", "and", "or", "xor", "shift_left",
          "shift_right_arithmetic", "shift_right_logical", "power"}
UNARY = {"abs", "negate", "sign", "floor", "ceil", "round_nearest_even", "round_nearest_afz", "not", "popcnt",
         "count_leading_zeros", "sqrt"}
# Of the kinds that other files bring: their text, from a Printer, an op and its indentation.
PRINTERS = {}


printer = functools.partial(register, PRINTERS)


def literal(value, element):
    if element == "i1":
        return "true" if value else "false"
    if is_int(element):
        return str(value)
    if is_complex(element):
        return "(%r, %r)" % (value.real, value.imag)
    if math.isinf(value):
        pattern = {"f8E5M2": 0x7C, "bf16": 0x7F80, "f16": 0x7C00, "f32": 0x7F800000, "f64": 0x7FF0000000000000}[element]
        width = {"f8E5M2": 8, "bf16": 16, "f16": 16, "f32": 32, "f64": 64}[element]
        return "0x%0*X" % (width // 4, pattern | (1 << (width - 1) if value < 0 else 0))
    return "%r" % float(value)


def dense(data, shape, element):
    if len(set(data)) == 1 and data:
        return literal(data[0], element)
    if not shape:
        return literal(data[0], element)
    if not data:
        return ""
    step = len(data) // shape[0]
    return "[%s]" % ", ".join(dense_list(data[i * step:(i + 1) * step], shape[1:], element) for i in range(shape[0]))


def dense_list(data, shape, element):
    if not shape:
        return literal(data[0], element)
    step = len(data) // shape[0]
    return "[%s]" % ", ".join(dense_list(data[i * step:(i + 1) * step], shape[1:], element) for i in range(shape[0]))


def hexadecimal(data, element):
    return '"0x%s"' % b"".join(struct.pack({"f32": "<f", "f64": "<d", "i32": "<i", "i64": "<q", "ui8": "B"}[element], v)
                               for v in data).hex().upper()


def array(values):
    return "array<i64: %s>" % ", ".join(map(str, values)) if values else "array<i64>"


def pairs(values):
    flat = [x for pair in values for x in pair]
    return "dense<%s> : tensor<%dx2xi64>" % (dense_list(flat, (len(values), 2), "i64"), len(values))


def dims(values):
    return "[%s]" % ", ".join(map(str, values))


def compare_type(element):
    return "FLOAT" if is_float(element) or is_complex(element) else "SIGNED" if element in SIGNED else "UNSIGNED"


class Printer:
    """Text of a block and what it contains; private functions are collected on the way."""

    def __init__(self, dialect="tp"):
        self.names, self.functions, self.dialect = {}, [], dialect

    def name(self, value):
        return self.names.setdefault(value.id, "%%%d" % len(self.names))

    def list(self, values):
        return ", ".join(map(self.name, values))

    def block(self, block, indent):
        lines = []
        for op in block.ops:
            lines += self.op(op, indent)
        return lines

    def region(self, block, indent, label=True):
        lines = []
        if block.args and label:
            lines.append("%s^bb0(%s):" % (indent, ", ".join("%s: %s" % (self.name(v), v.type) for v in block.args)))
        lines += self.block(block, indent + "  ")
        types = " : " + ", ".join(v.type for v in block.returns) if block.returns else ""
        lines.append("%s  stablehlo.return %s%s" % (indent, self.list(block.returns), types))
        return lines

    def signature(self, op):
        types = [v.type for v in op.results]
        return "(%s) -> %s" % (", ".join(v.type for v in op.operands),
                               types[0] if len(types) == 1 else "(%s)" % ", ".join(types))

    def combiners(self, elements, name, indent):
        """A region that combines pairs of scalars."""
        if len(elements) == 1:
            return self.combiner(elements[0], name, indent)
        left, right, out = ([Value((), element) for element in elements] for _ in range(3))
        lines = ["%s^bb0(%s):" % (indent, ", ".join("%s: %s" % (self.name(v), v.type) for v in left + right))]
        if name == "set":
            out = right
        else:
            lines += ["%s  %s = stablehlo.%s %s, %s : %s" % (indent, self.name(z), name, self.name(x), self.name(y), z.type)
                      for x, y, z in zip(left, right, out)]
        return lines + ["%s  stablehlo.return %s : %s" % (indent, self.list(out), ", ".join(v.type for v in out))]

    def combiner(self, element, name, indent):
        """A region of the op `name` on two scalars; "set" gives the second one."""
        a, b, c = (self.name(Value((), element)) for _ in range(3))
        kind = tensor((), element)
        lines = ["%s^bb0(%s: %s, %s: %s):" % (indent, a, kind, b, kind)]
        if name == "set":
            return lines + ["%s  stablehlo.return %s : %s" % (indent, b, kind)]
        if name in ("GE", "GT", "LE", "LT"):
            return lines + ["%s  %s = stablehlo.compare %s, %s, %s, %s : (%s, %s) -> tensor<i1>" % (
                indent, c, name, a, b, compare_type(element), kind, kind),
                "%s  stablehlo.return %s : tensor<i1>" % (indent, c)]
        return lines + ["%s  %s = stablehlo.%s %s, %s : %s" % (indent, c, name, a, b, kind),
                        "%s  stablehlo.return %s : %s" % (indent, c, kind)]

    def op(self, op, indent):
        a, kind = op.attrs, op.kind
        operands = self.list(op.operands)
        result = ", ".join(self.name(v) for v in op.results)
        head = "%s%s = stablehlo.%s " % (indent, result, kind)
        generic = '%s%s = "stablehlo.%s"(%s) ' % (indent, result, kind, operands)
        tail = " : " + self.signature(op)
        if kind in PRINTERS:
            return PRINTERS[kind](self, op, indent)
        if a.get("form") == "broadcast":  # As chlo has it, which broadcasts.
            return ["%s%s = chlo.broadcast_%s %s%s" % (indent, result, kind, operands, tail)]
        if kind in UNARY or kind in BINARY:
            return ["%s%s : %s" % (head, operands, op.results[0].type)]
        if kind in ("convert", "reshape", "bitcast_convert", "clamp", "dynamic_update_slice"):
            return [head + operands + tail]
        if kind == "constant":
            data, value = a["data"], op.results[0]
            text = hexadecimal(data, value.element) if a.get("hexadecimal") else dense(data, value.shape, value.element)
            return ["%sdense<%s> : %s" % (head, text, value.type)]
        if kind == "iota":
            return ["%sdim = %d : %s" % (head, a["dim"], op.results[0].type)]
        if kind == "compare":
            return ["%s%s, %s, %s%s" % (head, a["direction"], operands, compare_type(op.operands[0].element), tail)]
        if kind == "select":
            return ["%s%s : %s, %s" % (head, operands, op.operands[0].type, op.operands[1].type)]
        if kind == "is_finite":
            return [head + operands + tail]
        if kind == "reduce_precision":
            return ["%s%s, format = %s : %s" % (head, operands, a["format"], op.results[0].type)]
        if kind == "top_k":
            x, (values, places) = op.operands[0], op.results
            if a.get("form") == "custom_call":
                return ["%sstablehlo.custom_call @mhlo.topk(%s) {mhlo.attributes = {k = %d : i64, largest = true}%s}%s" % (
                    self.bundle(op, indent), operands, a["k"], ", mhlo.version = 1 : i64", tail)]
            return ["%s%s = chlo.top_k(%s, k = %d) : %s -> (%s, %s)" % (
                indent, result, operands, a["k"], x.type, values.type, places.type)]
        if kind in ("transpose", "broadcast_in_dim"):
            return ["%s%s, dims = %s%s" % (head, operands, dims(a["dims"]), tail)]
        if kind == "reverse":
            return ["%s%s, dims = %s : %s" % (head, operands, dims(a["dims"]), op.results[0].type)]
        if kind == "slice":
            ranges = ["%d:%d" % (s, l) + (":%d" % t if t != 1 else "") for s, l, t in a["ranges"]]
            return ["%s%s [%s]%s" % (head, operands, ", ".join(ranges), tail)]
        if kind == "pad":
            return ["%s%s, low = %s, high = %s, interior = %s%s" % (
                head, operands, dims(a["low"]), dims(a["high"]), dims(a["interior"]), tail)]
        if kind == "concatenate":
            return ["%s%s, dim = %d%s" % (head, operands, a["dim"], tail)]
        if kind == "dot_general":
            batch = "batching_dims = %s x %s, " % (dims(a["batch"][0]), dims(a["batch"][1])) if a["batch"][0] else ""
            return ["%s%s, %scontracting_dims = %s x %s%s" % (
                head, operands, batch, dims(a["contract"][0]), dims(a["contract"][1]), tail)]
        if kind == "dynamic_slice":
            return ["%s%s, sizes = %s%s" % (head, operands, dims(a["sizes"]), tail)]
        if kind == "optimization_barrier":
            return ["%sstablehlo.optimization_barrier %s : %s" % (
                self.bundle(op, indent), operands, ", ".join(v.type for v in op.operands))]
        if kind == "reduce":
            return self.reduce(op, indent)
        if kind in ("gather", "scatter"):
            return self.places(op, generic, tail, indent)
        if kind == "reduce_window":
            lines = ["%s<{base_dilations = %s, padding = %s, window_dilations = %s, window_dimensions = %s, "
                     "window_strides = %s}> ({" % (generic, array(a["base"]), pairs(a["padding"]), array(a["dilation"]),
                                                   array(a["window"]), array(a["strides"]))]
            return lines + self.combiners([v.element for v in op.results], a["combiner"], indent) + [indent + "})" + tail]
        if kind == "select_and_scatter":
            lines = ["%s<{padding = %s, window_dimensions = %s, window_strides = %s}> ({" % (
                generic, pairs(a["padding"]), array(a["window"]), array(a["strides"]))]
            element = op.results[0].element
            return (lines + self.combiner(element, a["select"], indent) + [indent + "}, {"]
                    + self.combiner(element, a["combiner"], indent) + [indent + "})" + tail])
        if kind == "convolution":
            window = "stride = %s, pad = %s, lhs_dilate = %s, rhs_dilate = %s, reverse = %s" % (
                dims(a["strides"]), dims(dims(p) for p in a["padding"]), dims(a["base"]), dims(a["dilation"]),
                dims("true" if r else "false" for r in a["reverse"]))
            return ["%s%s = stablehlo.convolution(%s) dim_numbers = %sx%s->%s, window = {%s} "
                    "{batch_group_count = %d : i64, feature_group_count = %d : i64}%s" % (
                        indent, result, operands, dims(a["lhs"]), dims(a["rhs"]), dims(a["out"]), window,
                        a["batch_groups"], a["feature_groups"], tail)]
        if kind == "sort":
            return self.sort(op, generic, tail, indent)
        if kind == "map":
            lines = ["%s<{dimensions = %s}> ({" % (generic, array(range(len(op.results[0].shape))))]
            return lines + self.combiners([v.element for v in op.results], a["combiner"], indent) + [indent + "})" + tail]
        if kind == "while":
            return self.loop(op, indent)
        if kind in ("case", "if"):
            lines = [generic + "({"]
            for i, region in enumerate(op.regions):
                lines += ([indent + "}, {"] if i else []) + self.region(region, indent)
            return lines + [indent + "})" + tail]
        if kind == "call":
            return self.call(op, indent, tail)
        if kind == "layout_constraint":
            if self.dialect == "mhlo":
                return ['%s%s = stablehlo.custom_call @Sharding(%s) {mhlo.sharding = "%s"}%s' % (
                    indent, result, operands, a["layout"], tail)]
            word = "sdy.sharding_constraint" if self.dialect == "sdy" else "tp.layout_constraint"
            return ["%s%s = %s %s <@mesh, %s> : %s" % (indent, result, word, operands, a["layout"], op.results[0].type)]
        raise NotImplementedError(kind)

    def bundle(self, op, indent):
        """`%4:2 = `; its results are then `%4#0` and `%4#1`."""
        name = "%%%d" % len(self.names)
        self.names[("bundle", op.results[0].id)] = name
        if len(op.results) == 1:
            self.names[op.results[0].id] = name
            return "%s%s = " % (indent, name)
        for i, value in enumerate(op.results):
            self.names[value.id] = "%s#%d" % (name, i)
        return "%s%s:%d = " % (indent, name, len(op.results))

    def reduce(self, op, indent):
        a, count = op.attrs, len(op.operands) // 2
        pairs_text = ", ".join("(%s init: %s)" % (self.name(op.operands[i]), self.name(op.operands[count + i]))
                               for i in range(count))
        signature = self.signature(op)
        if count == 1 and a["combiner"] not in ("argmax", "argmin"):
            return ["%s%s = stablehlo.reduce%s applies stablehlo.%s across dimensions = %s : %s" % (
                indent, self.name(op.results[0]), pairs_text, a["combiner"], dims(a["dims"]), signature)]
        head = self.bundle(op, indent)
        left = [Value((), op.operands[i].element) for i in range(count)]
        right = [Value((), op.operands[i].element) for i in range(count)]
        lines = ["%sstablehlo.reduce%s across dimensions = %s : %s" % (head, pairs_text, dims(a["dims"]), signature)]
        lines.append("%s reducer%s {" % (indent, " ".join("(%s: %s, %s: %s)" % (
            self.name(x), x.type, self.name(y), y.type) for x, y in zip(left, right))))
        inner = indent + "  "
        if a["combiner"] in ("argmax", "argmin"):
            (x, i), (y, j) = map(self.name, left), map(self.name, right)
            t = [self.name(Value((), "i1")) for _ in range(6)]
            element, place = left[0].type, left[1].type
            before = "GT" if a["combiner"] == "argmax" else "LT"
            kind, order = compare_type(left[0].element), compare_type(left[1].element)
            lines += ["%s%s = stablehlo.compare %s, %s, %s, %s : (%s, %s) -> tensor<i1>" % (inner, *text) for text in [
                (t[0], before, x, y, kind, element, element), (t[1], "EQ", x, y, kind, element, element),
                (t[2], "LT", i, j, order, place, place)]]
            lines += ["%s%s = stablehlo.and %s, %s : tensor<i1>" % (inner, t[3], t[1], t[2]),
                      "%s%s = stablehlo.or %s, %s : tensor<i1>" % (inner, t[4], t[0], t[3]),
                      "%s%s = stablehlo.select %s, %s, %s : tensor<i1>, %s" % (inner, "%v" + t[5][1:], t[0], x, y, element),
                      "%s%s = stablehlo.select %s, %s, %s : tensor<i1>, %s" % (inner, "%w" + t[5][1:], t[4], i, j, place),
                      "%sstablehlo.return %s, %s : %s, %s" % (inner, "%v" + t[5][1:], "%w" + t[5][1:], element, place)]
        else:
            out = []
            for name, x, y in zip(a["combiner"].split(","), left, right):
                z = Value((), x.element)
                out.append(z)
                lines.append("%s%s = stablehlo.%s %s, %s : %s" % (
                    inner, self.name(z), name, self.name(x), self.name(y), x.type))
            lines.append("%sstablehlo.return %s : %s" % (inner, self.list(out), ", ".join(v.type for v in out)))
        return lines + [indent + "}"]

    def places(self, op, generic, tail, indent):
        a = op.attrs
        names = (("offset_dims", "collapsed_slice_dims", "operand_batching_dims", "start_indices_batching_dims",
                  "start_index_map") if op.kind == "gather" else
                 ("update_window_dims", "inserted_window_dims", "input_batching_dims", "scatter_indices_batching_dims",
                  "scatter_dims_to_operand_dims"))
        numbers = ["%s = %s" % (name, dims(values)) for name, values in zip(
            names, (a["window_dims"], a["absent"], a["batch"], a["index_batch"], a["map"])) if values]
        text = ", ".join(numbers + ["index_vector_dim = %d" % a["vector_dim"]])
        if op.kind == "gather":
            return ["%s<{dimension_numbers = #stablehlo.gather<%s>, indices_are_sorted = false, slice_sizes = %s}>%s" % (
                generic, text, array(a["sizes"]), tail)]
        lines = ["%s<{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<%s>, "
                 "unique_indices = false}> ({" % (generic, text)]
        return lines + self.combiners([v.element for v in op.results], a["combiner"], indent) + [indent + "})" + tail]

    def sort(self, op, generic, tail, indent):
        """By the first operand, or by the first two."""
        a = op.attrs
        lines = ['%s<{dimension = %d : i64, is_stable = true}> ({' % (generic, a["dim"])]
        args = [Value((), v.element) for v in op.operands for _ in range(2)]
        lines.append("%s^bb0(%s):" % (indent, ", ".join("%s: %s" % (self.name(v), v.type) for v in args)))

        def compare(direction, key):
            x, y = args[2 * key:2 * key + 2]
            result = self.name(Value((), "i1"))
            lines.append("%s  %s = stablehlo.compare %s, %s, %s, %s : (%s, %s) -> tensor<i1>" % (
                indent, result, direction, self.name(x), self.name(y), compare_type(x.element), x.type, y.type))
            return result
        less = compare(a["direction"], 0)
        if a.get("keys") == 2:
            equal, second, both = compare("EQ", 0), compare(a["direction"], 1), self.name(Value((), "i1"))
            lines.append("%s  %s = stablehlo.select %s, %s, %s : tensor<i1>, tensor<i1>" % (indent, both, equal, second, less))
            less = both
        return lines + ["%s  stablehlo.return %s : tensor<i1>" % (indent, less), indent + "})" + tail]

    def loop(self, op, indent):
        head = self.bundle(op, indent)
        condition, body = op.regions
        for i, value in enumerate(body.args):  # Both regions name their arguments alike.
            self.names[condition.args[i].id] = self.names[value.id] = "%%iter%d" % len(self.names)
        carried = ", ".join("%s = %s" % (self.name(inner), self.name(outer)) for inner, outer in zip(body.args, op.operands))
        lines = ["%sstablehlo.while(%s) : %s" % (head, carried, ", ".join(v.type for v in op.operands)), indent + "cond {"]
        lines += self.region(condition, indent, label=False) + [indent + "} do {"]
        return lines + self.region(body, indent, label=False) + [indent + "}"]

    def call(self, op, indent, tail):
        callee = op.attrs["callee"]
        if callee not in [name for name, _ in self.functions]:
            self.functions.append((callee, None))
            body, inner = op.regions[0], Printer(self.dialect)
            inner.functions = self.functions
            arguments = ", ".join("%s: %s" % (inner.name(v), v.type) for v in body.args)
            lines = ["  func.func private @%s(%s) -> (%s) {" % (callee, arguments, ", ".join(v.type for v in body.returns))]
            lines += inner.block(body, "    ")
            lines += ["    return %s : %s" % (inner.list(body.returns), ", ".join(v.type for v in body.returns)), "  }"]
            self.functions[[name for name, _ in self.functions].index(callee)] = (callee, lines)
        if op.attrs.get("form") == "composite":
            return ['%sstablehlo.composite "fuzz.op" %s {decomposition = @%s}%s' % (
                self.bundle(op, indent), self.list(op.operands), callee, tail)]
        word = "call" if len(indent) == 4 else "func.call"
        return ["%s%s @%s(%s)%s" % (self.bundle(op, indent), word, callee, self.list(op.operands), tail)]


def attribute(program, layout):
    return {"tp": " {tp.layout = #tp.layout<@mesh, %s>}", "sdy": " {sdy.sharding = #sdy.sharding<@mesh, %s>}",
            "mhlo": ' {mhlo.sharding = "%s"}'}[program.dialect] % layout


def print_program(program):
    """As JAX prints it."""
    printer = Printer(program.dialect)
    given = {key: attribute(program, layout) for key, layout in program.layouts.items() if program.inline or program.dialect != "tp"}
    says = bool(given) or program.result_layouts or program.has("layout_constraint", "manual")
    for key, place in program.reused.items():
        given[key] = "%s, tf.aliasing_output = %d : i32}" % (given[key][:-1], place) if key in given else (
            " {tf.aliasing_output = %d : i32}" % place)
    arguments = ", ".join("%s: %s%s" % (printer.name(v), v.type, given.get(v.id, "")) for v in program.body.args)
    results = [value.type + (attribute(program, program.result_layouts[i]) if i in program.result_layouts else "")
               for i, value in enumerate(program.body.returns)]
    body = printer.block(program.body, "    ")
    ranks = math.prod(size for _, size in program.mesh)
    lines = ["module @fuzz%s {" % (" attributes {mhlo.num_partitions = %d : i32}" % ranks if program.dialect == "mhlo" else "")]
    if says and program.dialect != "mhlo":
        lines.append("  %s.mesh @mesh = <[%s]>" % (program.dialect, ", ".join('"%s"=%d' % axis for axis in program.mesh)))
    lines.append("  func.func public @main(%s) -> (%s) {" % (arguments, ", ".join(results)))
    lines += body
    if program.body.returns:
        lines.append("    return %s : %s" % (printer.list(program.body.returns), ", ".join(v.type for v in program.body.returns)))
    lines.append("  }")
    for _, function in printer.functions:
        lines += function
    return "\n".join(lines + ["}"]) + "\n"
