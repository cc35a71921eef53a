"""mlp.py N: prints the training step of a perceptron of N layers, 8 rows of 16 numbers wide and without biases.

The loss is half the squared difference from a target; only the new weights are returned.
"""
import sys

n = int(sys.argv[1])
rows, weight, signs = "tensor<8x16xf32>", "tensor<16x16xf32>", "tensor<8x16xi1>"


def dot(name, a, b, dims, types):
    return f"    {name} = stablehlo.dot_general {a}, {b}, contracting_dims = [{dims[0]}] x [{dims[1]}] : {types}"


lines = [f"    %zero = stablehlo.constant dense<0.0> : {rows}", f"    %rate = stablehlo.constant dense<0.1> : {weight}"]
inputs = ["%x"]
for i in range(n):
    lines.append(dot(f"%h{i}", inputs[-1], f"%w{i}", (1, 0), f"({rows}, {weight}) -> {rows}"))
    lines.append(f"    %y{i} = stablehlo.maximum %h{i}, %zero : {rows}")
    inputs.append(f"%y{i}")
lines.append(f"    %d{n - 1} = stablehlo.subtract %h{n - 1}, %target : {rows}")
for i in reversed(range(n)):
    lines.append(dot(f"%g{i}", inputs[i], f"%d{i}", (0, 0), f"({rows}, {rows}) -> {weight}"))
    lines.append(f"    %s{i} = stablehlo.multiply %rate, %g{i} : {weight}")
    lines.append(f"    %new{i} = stablehlo.subtract %w{i}, %s{i} : {weight}")
    if i:
        lines.append(dot(f"%e{i - 1}", f"%d{i}", f"%w{i}", (1, 1), f"({rows}, {weight}) -> {rows}"))
        lines.append(f"    %p{i - 1} = stablehlo.compare GT, %h{i - 1}, %zero : ({rows}, {rows}) -> {signs}")
        lines.append(f"    %d{i - 1} = stablehlo.select %p{i - 1}, %e{i - 1}, %zero : {signs}, {rows}")
weights = ", ".join(f"%w{i}: {weight}" for i in range(n))
print(f"func.func @main(%x: {rows}, %target: {rows}, {weights}) -> ({', '.join([weight] * n)}) {{")
print("\n".join(lines))
print(f"    return {', '.join(f'%new{i}' for i in range(n))} : {', '.join([weight] * n)}\n}}")
