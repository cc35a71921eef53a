"""edges.py OUT: programs with numbers at the edges of their types, odd types, and attributes that are not what they should be.

Each is one small step from a program that is fine. What random changes hit rarely, these hit always.
"""
import itertools
import os
import re
import sys

LARGE = "9223372036854775807"
NUMBERS = ["0", "1", "-1", "2147483648", "4611686018427387904", LARGE, "-9223372036854775808"]
VECTOR, SCALAR = "tensor<4xf32>", "tensor<f32>"
TYPES = ["tensor<*xf32>", "tensor<?xf32>", "tensor<4x?xf32>", "memref<4xf32>", "vector<4xf32>", "f32", "index", "none", "tuple<>",
         "tuple<tensor<f32>>", "() -> ()", "!stablehlo.token", "tensor<4xindex>", "tensor<4x!stablehlo.token>", "tensor<4xi4>",
         "tensor<4xi77>", "tensor<4xf80>", "tensor<4xf8E8M0FNU>", "tensor<4xcomplex<i8>>", "tensor<4xcomplex<bf16>>",
         "tensor<4xvector<4xf32>>", 'tensor<4xf32, "encoding">', "tensor<0xf32>", "tensor<%sxf32>" % LARGE,
         "tensor<0x%sxf32>" % LARGE, "tensor<%sx2xf32>" % LARGE, "tensor<%sf32>" % ("1x" * 40)]
ADD = "{\n^bb0(%a: tensor<f32>, %b: tensor<f32>):\n%c = stablehlo.add %a, %b : tensor<f32>\nstablehlo.return %c : tensor<f32>\n}"
COMPARE = ADD.replace("add", "compare LT,").replace("%b : tensor<f32>", "%b : (tensor<f32>, tensor<f32>) -> tensor<i1>").replace(
    "%c : tensor<f32>", "%c : tensor<i1>")


def program(op, arguments, *results):
    """One op whose results are returned; `arguments` are named %x, %y and so on."""
    names = ["%r"] if len(results) == 1 else ["%%r#%d" % i for i in range(len(results))]
    head = "" if not results else "%r = " if len(results) == 1 else "%%r:%d = " % len(results)
    return "func.func @main(%s) -> (%s) {\n%s%s\nreturn %s\n}\n" % (
        ", ".join("%%%s: %s" % pair for pair in zip("xyzw", arguments)), ", ".join(results), head, op,
        ", ".join(names) + " : " + ", ".join(results) if results else "")


def call(name, attributes, arguments, results):
    return program("stablehlo.custom_call @%s(%s) %s : (%s) -> %s" % (
        name, ", ".join("%" + x for x in "xy"[:len(arguments)]), attributes, ", ".join(arguments),
        results[0] if len(results) == 1 else "(%s)" % ", ".join(results)), arguments, *results)


def constants():
    for value, kind in [("sparse<[[0]], [1.0]>", VECTOR), ("dense_resource<absent>", VECTOR), ("dense<[]>", "tensor<0xf32>"),
                        ("sparse<[[0]], [(1.0, 2.0)]>", "tensor<4xcomplex<f32>>"), ("sparse<[[0]], [true]>", "tensor<4xi1>"),
                        ("dense<1.0>", "tensor<0x4611686018427387904xf32>"), ("dense<1>", "tensor<4xi77>"), ("dense<1>", "tensor<4xi4>"),
                        ('dense<"0x00">', "tensor<8xi1>"), ("dense<1>", "tensor<4xindex>"), ("dense<1>", "vector<4xi8>"),
                        ("dense<1>", "tensor<4xcomplex<i32>>"), ("dense<1.0>", "tensor<4xf8E4M3FNUZ>"), ("dense<1>", "tensor<4xsi8>")]:
        yield program("stablehlo.constant %s : %s" % (value, kind), [], kind)
        yield program("stablehlo.constant %s : %s\n%%s = stablehlo.add %%r, %%r : %s" % (value, kind, kind), [], kind)


def shapes(n):
    for op, result in [("slice %%x [%s:4:1] : (V) -> V", VECTOR), ("slice %%x [0:%s:1] : (V) -> V", VECTOR),
                       ("slice %%x [0:4:%s] : (V) -> tensor<1xf32>", "tensor<1xf32>"), ("transpose %%x, dims = [%s] : (V) -> V", VECTOR),
                       ("reverse %%x, dims = [%s] : V", VECTOR), ("concatenate %%x, %%x, dim = %s : (V, V) -> tensor<8xf32>", "tensor<8xf32>"),
                       ("broadcast_in_dim %%x, dims = [%s] : (V) -> tensor<4x4xf32>", "tensor<4x4xf32>"),
                       ("dot_general %%x, %%x, contracting_dims = [%s] x [0] : (V, V) -> tensor<f32>", SCALAR),
                       ("dot_general %%x, %%x, batching_dims = [%s] x [0], contracting_dims = [] x [] : (V, V) -> V", VECTOR),
                       ("fft %%x, type = RFFT, length = [%s] : (V) -> tensor<3xcomplex<f32>>", "tensor<3xcomplex<f32>>")]:
        yield program(re.sub(r"\bV\b", VECTOR, "stablehlo." + op % n), [VECTOR], result)
    for place, result in itertools.product(range(3), [VECTOR, "tensor<3xf32>", "tensor<%sxf32>" % LARGE]):
        padding = [n if i == place else "0" for i in range(3)]
        yield program("stablehlo.pad %%x, %%y, low = [%s], high = [%s], interior = [%s] : (%s, tensor<f32>) -> %s" % (
            *padding, VECTOR, result), [VECTOR, SCALAR], result)
    yield program("stablehlo.iota dim = %s : %s" % (n, VECTOR), [], VECTOR)
    yield program("stablehlo.reduce(%%x init: %%y) applies stablehlo.add across dimensions = [%s] : (%s, tensor<f32>) -> tensor<f32>" % (
        n, VECTOR), [VECTOR, SCALAR], SCALAR)
    yield program("stablehlo.dynamic_slice %%x, %%y, sizes = [%s] : (%s, tensor<i32>) -> %s" % (n, VECTOR, VECTOR),
                  [VECTOR, "tensor<i32>"], VECTOR)
    yield program("chlo.top_k(%%x, k = %s) : %s -> (tensor<2xf32>, tensor<2xi32>)" % (n, VECTOR), [VECTOR], "tensor<2xf32>", "tensor<2xi32>")
    yield program('"stablehlo.sort"(%%x) <{dimension = %s : i64, is_stable = true}> (%s) : (%s) -> %s' % (n, COMPARE, VECTOR, VECTOR),
                  [VECTOR], VECTOR)


def windows(n):
    usual = {"base_dilations": "array<i64: 1>", "window_dilations": "array<i64: 1>", "window_dimensions": "array<i64: 1>",
             "window_strides": "array<i64: 1>", "padding": "dense<0> : tensor<1x2xi64>"}
    for name in usual:
        given = {**usual, name: "dense<%s> : tensor<1x2xi64>" % n if name == "padding" else "array<i64: %s>" % n}
        yield program('"stablehlo.reduce_window"(%%x, %%y) <{%s}> (%s) : (%s, tensor<f32>) -> %s' % (
            ", ".join("%s = %s" % pair for pair in given.items()), ADD, VECTOR, VECTOR), [VECTOR, SCALAR], VECTOR)
        given = {key: value for key, value in given.items() if "dilations" not in key}
        yield program('"stablehlo.select_and_scatter"(%%x, %%x, %%y) <{%s}> (%s, %s) : (%s, %s, tensor<f32>) -> %s' % (
            ", ".join("%s = %s" % pair for pair in given.items()), COMPARE, ADD, VECTOR, VECTOR, VECTOR), [VECTOR, SCALAR], VECTOR)
    types = "(tensor<2x4x3xf32>, tensor<3x3x5xf32>) -> tensor<2x2x5xf32>"
    groups = {"batch_group_count": "1", "feature_group_count": "1"}
    for window, dims, key in [("stride = [%s]" % n, "0", ""), ("pad = [[%s, %s]]" % (n, n), "0", ""), ("lhs_dilate = [%s]" % n, "0", ""),
                              ("rhs_dilate = [%s]" % n, "0", ""), ("", n, ""), ("", "0", "batch_group_count"), ("", "0", "feature_group_count")]:
        counts = ", ".join("%s = %s : i64" % (name, n if name == key else one) for name, one in groups.items())
        yield program("stablehlo.convolution(%%x, %%y) dim_numbers = [b, %s, f]x[0, i, o]->[b, 0, f], window = {%s} {%s} : %s" % (
            dims, window, counts, types), ["tensor<2x4x3xf32>", "tensor<3x3x5xf32>"], "tensor<2x2x5xf32>")


def places(n):
    usual = {"offset_dims": "[1]", "collapsed_slice_dims": "[0]", "start_index_map": "[0]", "index_vector_dim": "1"}
    for name in [*usual, "operand_batching_dims", "start_indices_batching_dims", "sizes"]:
        given = {**usual, name: n if name == "index_vector_dim" else "[%s]" % n}
        given.pop("sizes", None)
        yield program('"stablehlo.gather"(%%x, %%y) <{dimension_numbers = #stablehlo.gather<%s>, indices_are_sorted = false, '
                      "slice_sizes = array<i64: 1, %s>}> : (tensor<4x8xf32>, tensor<5x1xi32>) -> tensor<5x8xf32>" % (
                          ", ".join("%s = %s" % pair for pair in given.items()), n if name == "sizes" else "8"),
                      ["tensor<4x8xf32>", "tensor<5x1xi32>"], "tensor<5x8xf32>")


def layouts(n):
    body = "func.func @main(%%x: tensor<8xf32> {%s}) -> tensor<8xf32> {\n%%0 = stablehlo.negate %%x : tensor<8xf32>\nreturn %%0 : tensor<8xf32>\n}\n"
    for text in ['[{"a":(N)2}]', '[{"a":(1)N}]', '[Nx{"a"}]', '[{"a"}xN]', '[{"a"}xNx{"b"}]']:
        yield 'tp.mesh @mesh = <["a"=2, "b"=4]>\n' + body % ("tp.layout = #tp.layout<@mesh, %s>" % text.replace("N", n))
    for text in ['[{"a":(N)2}]', '[{"a":(1)N}]', '[{"a"}pN]', '[{"a"}], replicated={"b":(N)2}']:
        yield 'sdy.mesh @mesh = <["a"=2, "b"=4]>\n' + body % ("sdy.sharding = #sdy.sharding<@mesh, %s>" % text.replace("N", n))
    for text in ['tp.mesh @mesh = <["a"=N, "b"=2]>', 'sdy.mesh @mesh = <["a"=N, "b"=2]>', 'sdy.mesh @mesh = <["a"=2], device_ids=[N, 0]>']:
        yield text.replace("N", n) + "\n" + body % ""
    for text in ["{devices=[N]<=[8]}", "{devices=[8]<=[N]}", "{devices=[2,4]<=[2,4]T(N,0)}", "{devices=[2]N,1}", "{maximal device=N}",
                 "{devices=[8,N]<=[8] last_tile_dim_replicate}", "{devices=[2,1,4]<=[8] last_tile_dims={N}}"]:
        yield "module attributes {mhlo.num_partitions = 8 : i32} {\n%s}\n" % (body % ('mhlo.sharding = "%s"' % text.replace("N", n)))


def collectives(n):
    for groups in ["dense<[[0, 1]]> : tensor<1x2xi64>", "dense<> : tensor<0x2xi64>", "dense<> : tensor<1x0xi64>",
                   "dense<[[0, %s]]> : tensor<1x2xi64>" % n, "dense<-1> : tensor<3x3xi64>", "dense<0> : tensor<1000000x1000000xi64>",
                   "dense<> : tensor<0x4611686018427387904xi64>"]:
        given = "replica_groups = " + groups
        for name, attributes, region, result in [
                ("all_gather", "all_gather_dim = 0 : i64, " + given, "", "tensor<8xf32>"), ("all_reduce", given, " (%s)" % ADD, VECTOR),
                ("reduce_scatter", "scatter_dimension = %s : i64, " % n + given, " (%s)" % ADD, "tensor<2xf32>"),
                ("all_to_all", "split_count = %s : i64, split_dimension = 0 : i64, concat_dimension = 0 : i64, " % n + given, "", VECTOR),
                ("collective_permute", "source_target_pairs = " + groups, "", VECTOR)]:
            yield program('"stablehlo.%s"(%%x) <{%s}>%s : (%s) -> %s' % (name, attributes, region, VECTOR, result), [VECTOR], result)


def types():
    for kind in TYPES:
        for op in ("add %x, %x", "negate %x", "optimization_barrier %x"):
            yield program("stablehlo.%s : %s" % (op, kind), [kind], kind)
        for op, result in (("convert", VECTOR), ("reshape", VECTOR), ("bitcast_convert", "tensor<4xi8>")):
            yield program("stablehlo.%s %%x : (%s) -> %s" % (op, kind, result), [kind], result)
        yield program("stablehlo.cholesky %%x, lower = true : %s" % kind, [kind], kind)
        yield call("lapack_sgetrf_ffi", "", [kind], [kind])
        yield program("stablehlo.reduce(%%x init: %%y) applies stablehlo.add across dimensions = [0] : (%s, tensor<f32>) -> tensor<f32>" % kind,
                      [kind, SCALAR], SCALAR)


def calls():
    results = {"potrf": 2, "getrf": 3, "geqrf": 2, "orgqr": 1, "syevd": 3, "gesdd": 5, "trsm": 1, "geev": 1}
    configs = ["", "{mhlo.backend_config = 3}", '{mhlo.backend_config = {uplo = "L", mode = 1.0, diag = [], side = 0 : ui8}}',
               "{mhlo.backend_config = {uplo = 76 : ui8, diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, mode = 83 : ui8}}"]
    shape = ["tensor<f32>", VECTOR, "tensor<4x4xf32>", "tensor<3x5xf64>", "tensor<2x3x3xcomplex<f64>>", "tensor<2x0x3xf32>"]
    for (name, count), kind, config, operands in itertools.product(results.items(), shape, configs, (1, 2)):
        yield call("lapack_s%s_ffi" % name, config, [kind] * operands, [kind, "tensor<4xf32>", kind, kind, "tensor<i32>"][:count])
    for n in NUMBERS + ["340282366920938463463374607431768211455 : ui128", '"a"', "1.0"]:
        n = n if " " in n or not n.lstrip("-").isdigit() else n + " : i64"
        for attributes in ["{mhlo.attributes = {k = %s, largest = true}}" % n, "{mhlo.attributes = {k = %s, largest = false}}" % n,
                           "{mhlo.backend_config = {top_k = %s, reduction_dim = %s}, called_computations = [@main]}" % (n, n)]:
            for target in ("mhlo.topk", "ApproxTopK", "mhlo.erf", "lapack_ffi", "Sharding", '""'):
                yield call(target, attributes, [VECTOR], ["tensor<2xf32>", "tensor<2xi32>"])
    for target, attributes in itertools.product(("Sharding", "SPMDFullToShardShape", "SPMDShardToFullShape", "other"), (
            "", '{mhlo.sharding = "{"}', "{mhlo.sharding = 3}", '{mhlo.sharding = "{devices=[2]<=[2]}"}', "{called_computations = [3]}",
            '{backend_config = "unspecified_dims=[%s]", mhlo.sharding = "{replicated}"}' % LARGE, "{operand_layouts = 3}", "{api_version = 9 : i32}")):
        for returned in ([VECTOR], ["tensor<2xf32>"], [VECTOR, VECTOR], []):
            yield call(target, attributes, [VECTOR], returned)


def manual():
    text = ('sdy.mesh @mesh = <["a"=2, "b"=2]>\nfunc.func @main(%%x: tensor<4xf32>) -> tensor<4xf32> {\n%%r = sdy.manual_computation(%%x) '
            "in_shardings=[<@mesh, %s>] out_shardings=[<@mesh, %s>] manual_axes={%s} (%%a: %s) {\n%s\n} : (tensor<4xf32>) -> tensor<4xf32>\n"
            "return %%r : tensor<4xf32>\n}\n")
    for kind, split, axes in itertools.product(("tensor<2xf32>", VECTOR, "tensor<0xf32>"), (
            '[{"a"}]', "[{}]", '[{"a","b"}]', '[{"c"}]', '[{"a":(1)2}]', "[{?}]", '[{"a"},{}]'), ('"a"', '"a","a"', '"b","a"', "", '"c"')):
        for body in ("sdy.return %%a : %s" % kind, ""):
            yield text % (split, split, axes, kind, body)


def structure():
    yield from (text + "\n" for text in [
        "func.func private @main()", "func.func @main()", "module {}", "module { module {} }", "func.func @main() { llvm.unreachable }",
        "func.func @a() { return }\nfunc.func @b() { return }", "func.func @main() { cf.br ^a\n^a:\n cf.br ^a }", "llvm.func @main() { llvm.return }",
        'func.func @main() { "stablehlo.return"() : () -> () }', 'func.func @main() { "tp.return"() : () -> () }',
        'func.func @main() { "stablehlo.while"() ({}, {}) : () -> () return }', 'func.func @main() { "stablehlo.sort"() ({}) : () -> () return }',
        'func.func @main() { "stablehlo.reduce"() <{dimensions = array<i64>}> ({}) : () -> () return }',
        'func.func @main(%x: tensor<i1>) { "stablehlo.if"(%x) ({}, {}) : (tensor<i1>) -> () return }',
        'func.func @main(%x: tensor<i32>) { "stablehlo.case"(%x) : (tensor<i32>) -> () return }', 'func.func @main() { "tp.manual"() ({}) : () -> () return }',
        'func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { %0 = call @main(%x) : (tensor<4xf32>) -> tensor<4xf32> return %0 : tensor<4xf32> }',
        '"func.func"() <{function_type = i32, sym_name = "main"}> ({}) : () -> ()', '"builtin.module"() ({}) : () -> ()',
        '"func.func"() <{function_type = (tensor<4xf32>) -> (), sym_name = "main", arg_attrs = [{tp.layout = #tp.layout<@mesh, [{}]>}]}> '
        '({ "func.return"() : () -> () }) : () -> ()'])
    for attribute in ["tf.aliasing_output = 9 : i32", 'tf.aliasing_output = "a"', "mhlo.sharding = 3", "tp.layout = 3", "tp.name = 3", "tp.global_type = 3"]:
        yield "func.func @main(%%x: tensor<4xf32> {%s}) { return }\n" % attribute


def main():
    out = sys.argv[1]
    os.makedirs(out, exist_ok=True)
    with_number = [shapes, windows, places, layouts, collectives]
    families = {f.__name__: list(f()) for f in (constants, types, calls, manual, structure)}
    families.update((f.__name__, [text for n in NUMBERS for text in f(n)]) for f in with_number)
    for name, texts in families.items():
        for i, text in enumerate(texts):
            with open(os.path.join(out, "%s-%04d.mlir" % (name, i)), "w") as file:
                file.write(text)


if __name__ == "__main__":
    main()
