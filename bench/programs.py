"""The programs that are measured, and the matrix products in a program's text."""
import collections
import glob
import json
import math
import os
import re

# Programs that peers/torch_models.py has.
torch_names = {"toy_forward", "toy_train_sgd", "llama_tiny_forward", "llama_tiny_train_adam", "llama_seed_forward",
               "llama_seed_train_adam", "gpt2_tiny_forward", "gpt2_tiny_train_sgd", "gpt2_small_forward",
               "attention_12_heads_4096"}
widths = {"f64": 8, "i64": 8, "ui64": 8, "f32": 4, "i32": 4, "ui32": 4, "bf16": 2, "f16": 2, "i16": 2, "ui16": 2}
largest_arguments = 1 << 30  # a program without data is run if its arguments are smaller


class Program:
    def __init__(self, path):
        stem = path[: -len(".mlir")]
        self.path, self.name = path, os.path.basename(stem)
        existing = lambda suffix: stem + suffix if os.path.exists(stem + suffix) else None
        self.inputs, self.expect = existing(".inputs.safetensors"), existing(".outputs.safetensors")
        names = existing(".json")
        self.torch = self.name in torch_names and bool(names)
        self.names = read_names(names) if self.torch else []
        with open(path) as file:
            text = file.read()
        # Sums in another order: of f32, or rounded to bf16.
        self.tolerance = 3e-2 if "bf16" in text else 1e-3
        signature = re.search(r"func\.func public @main\((.*?)\) ->", text, re.S)
        self.argument_bytes = sum(count_bytes(t) for t in re.findall(r"%\w+: tensor<([^>]*)>", signature.group(1))) \
            if signature else 0


def read_names(path):
    with open(path) as file:
        return json.load(file)["arguments"]


def count_bytes(text):
    dims, kind = re.match(r"((?:\d+x)*)(.*)", text).groups()
    return math.prod(int(d) for d in dims.split("x")[:-1]) * widths.get(kind, 8 if kind.startswith("complex") else 1)


def find_programs(folders, only):
    """Those with data and those small enough for random data; the first folder wins."""
    found = {}
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, "*.mlir"))):
            name = os.path.basename(path)[: -len(".mlir")]
            if name in found or not any(part in name for part in only.split(",")):
                continue
            program = Program(path)
            if program.inputs or program.argument_bytes <= largest_arguments:
                found[name] = program
    return list(found.values())


class Product:
    """batch products of m x k by k x n, `calls` times a step."""
    def __init__(self, batch, m, n, k, calls):
        self.shape, self.calls, self.best, self.libraries = {"batch": batch, "m": m, "n": n, "k": k}, calls, math.inf, []
        self.flops = 2 * batch * m * n * k

    def measure(self):
        # Enough repeats to find caches and clocks warm, however small the product is.
        steps = max(1, min(30, int(0.2 / max(self.flops / 1e11, 1e-6))))
        self.best = min([self.best, *(library(steps) for library in self.libraries)])


def get_products(path):
    """The program's dot_generals, by shape; None where the text does not say how often they run."""
    with open(path) as file:
        text = file.read()
    if re.search(r"stablehlo\.(while|case|if)\b", text):
        return None
    calls, products, function = collections.defaultdict(collections.Counter), collections.defaultdict(list), None
    for line in text.splitlines():
        if match := re.match(r"\s*func\.func \w+ @([\w.]+)", line):
            function = match.group(1)
        elif match := re.search(r"\bcall @([\w.]+)\(", line):
            calls[function][match.group(1)] += 1
        elif "stablehlo.dot_general" in line:
            dims = lambda key: [[int(d) for d in side.split(",") if d.strip()]
                                for side in re.search(key + r" = \[(.*?)\] x \[(.*?)\]", line).groups()] \
                if key in line else [[], []]
            left, right = re.search(r": \(tensor<(.*?)>, tensor<(.*?)>\)", line).groups()
            if not (left.endswith("xf32") and right.endswith("xf32")):
                return None
            left, right = ([int(d) for d in t.split("x")[:-1]] for t in (left, right))
            batch, contracting = dims("batching_dims"), dims("contracting_dims")
            b, k = (math.prod(left[d] for d in side) for side in (batch[0], contracting[0]))
            m = math.prod(left) // (b * k)
            n = math.prod(right) // (b * k)
            products[function].append((b, m, n, k))
    total = collections.Counter()

    def add(function, times):
        for shape in products[function]:
            total[shape] += times
        for callee, count in calls[function].items():
            add(callee, times * count)
    add("main", 1)
    return [Product(*shape, count) for shape, count in total.items()]
