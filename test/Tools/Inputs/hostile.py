"""hostile.py WAY: a program that asks for more stack, memory or time than its size lets expect."""
import sys


def aliases(count=200000):
    yield "#a0 = [1]"
    for i in range(count):
        yield "#a%d = [#a%d]" % (i + 1, i)
    yield "func.func @main() attributes {a = #a%d} { return }" % count


def powers(first, next_, use, count=40):
    yield "x0 = " + first
    for i in range(count):
        yield "x%d = %s" % (i + 1, next_.replace("X", "x%d" % i))
    yield use.replace("X", "x%d" % count)


def alias_powers(kind):
    """Aliases that each stand for two of the one before."""
    programs = {"types": "func.func @main(%a: X) { return }",
                "verified": 'func.func @main(%a: X) -> f32 { "func.return"(%a) : (X) -> () }',
                "parsed": "func.func @main() { %0 = tensor.empty() : X return }"}
    if kind in programs:
        return [line.replace("x", "!x") for line in powers("tuple<i1>", "tuple<X, X>", programs[kind])]
    if kind == "attributes":
        lines = powers("[1]", "[X, X]", "func.func @main() attributes {a = X} { return }")
    else:
        lines = powers('loc("a":1:1)', 'loc(fused[X, callsite(X at "b":1:1)])', "func.func @main() { return loc(X) }")
    return [line.replace("x", "#x") for line in lines]


def chain(count=60000):
    for i in range(count):
        yield "func.func private @f%d() { call @f%d() : () -> () return }" % (i, i + 1)
    yield "func.func private @f%d() { return }" % count
    yield "func.func @main() { call @f0() : () -> () return }"


def doubling(count=40):
    yield "func.func private @f0(%a: tensor<f32>) -> tensor<f32> { return %a : tensor<f32> }"
    for i in range(count):
        call = "%%%d = call @f%d(%%%s) : (tensor<f32>) -> tensor<f32>"
        yield "func.func private @f%d(%%a: tensor<f32>) -> tensor<f32> {" % (i + 1)
        yield "%n = stablehlo.negate %a : tensor<f32>"
        yield call % (0, i, "n")
        yield call % (1, i, "0")
        yield "return %1 : tensor<f32> }"
    yield "func.func @main(%%a: tensor<f32>) -> tensor<f32> { %%0 = call @f%d(%%a) : (tensor<f32>) -> tensor<f32> return %%0 : tensor<f32> }" % count


def location():
    yield "func.func @main(%a: tensor<4xf32>) -> tensor<5xf32> {"
    yield '%0 = "stablehlo.negate"(%a) : (tensor<4xf32>) -> tensor<5xf32> loc("/dev/zero":1:1)'
    yield "return %0 : tensor<5xf32> }"


def location_of_pass():
    yield "func.func @main(%a: tensor<4xf32>) -> tensor<4xf32> {"
    yield '%0 = stablehlo.custom_call @magic(%a) : (tensor<4xf32>) -> tensor<4xf32> loc("/dev/zero":1:1)'
    yield "return %0 : tensor<4xf32> }"


print("\n".join({"aliases": aliases, "powers": alias_powers, "chain": chain, "doubling": doubling, "location": location,
                 "location_of_pass": location_of_pass}[sys.argv[1]](*sys.argv[2:])))
