"""hostile.py WAY: a program that asks for more stack, memory or time than its size lets expect."""
import sys


def aliases(count=200000):
    yield "#a0 = [1]"
    for i in range(count):
        yield "#a%d = [#a%d]" % (i + 1, i)
    yield "func.func @main() attributes {a = #a%d} { return }" % count


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


print("\n".join({"aliases": aliases, "chain": chain, "doubling": doubling, "location": location}[sys.argv[1]]()))
