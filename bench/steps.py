"""Step times of the bundled models beside JAX's CPU backend and PyTorch, in one run.

    JAX_PYTHON=... TORCH_PYTHON=... python3 bench/steps.py [--models DIR] [--only SUBSTRING] [--rounds 3] [--format json]

Each program runs unsharded and on 2 ranks; the peers on 1 and 2 devices or processes. Rounds interleave all of them and
each figure is the least over the rounds. docs/benchmarks.md says what is measured and how. A missing peer, and a program
that a peer has not, is left out with a message.
"""
import argparse
import concurrent.futures
import glob
import json
import math
import os
import sys
import tempfile

from measure import Ours, Peer, note, get_machine
from programs import Program, find_programs, get_products
from startup import measure_startup

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
recipes = ["megatron", "megatron-sp", "dp", "fsdp"]
large_seconds = 0.010  # models above it count in the means


class Contender:
    """One way to run a program: `run(steps)` gives seconds per step."""
    def __init__(self, name, run, detail=""):
        self.name, self.run, self.detail, self.best = name, run, detail, math.inf

    def measure(self, steps):
        self.best = min([self.best, *self.run(steps)])
        return self.best


def differs(program, difference):
    """None if results agree with the golden data, a message otherwise."""
    if difference is None:  # JSON has no other word for it
        return "results are not numbers"
    return None if difference <= program.tolerance else f"results differ by {difference:.1e} of the largest magnitude"


class Bench:
    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.ours = Ours(options.bin, folder)
        self.peers = {("xla", n): Peer(f"XLA, {n} device{'s' * (n > 1)}", "JAX_PYTHON", "xla_worker.py", n) for n in (1, 2)}
        self.peers |= {("torch", n): Peer(f"PyTorch, {n} process{'es' * (n > 1)}", "TORCH_PYTHON",
                                           "torch_worker.py", n) for n in (1, 2)}

    # ------------------------------------------------------------------ what runs
    def prepare_inputs(self, program):
        """Arguments and results of a program without data: random, and what XLA computes from them."""
        if program.inputs:
            return
        program.inputs = os.path.join(self.folder, program.name + ".inputs.safetensors")
        xla = self.peers["xla", 1]
        if not xla.ask(do="inputs", path=program.path, out=program.inputs):
            program.inputs = "random:0"

    def peer_contender(self, kind, ranks, program, detail="", key=None, **request):
        peer, key = self.peers[kind, ranks], key or program.name
        if not program.inputs.endswith(".safetensors"):
            return None
        if not peer.ask(do="compile", key=key, inputs=program.inputs, **request):
            return None
        if program.expect:
            answer = peer.ask(do="check", key=key, expect=program.expect)
            problem = differs(program, answer["difference"]) if answer else "no results"
            if problem:
                note(f"{program.name}: {peer.name}: {problem}; left out")
                peer.ask(do="drop", key=key)
                return None
        run = lambda steps: (peer.ask(do="run", key=key, steps=steps) or {"seconds": [math.inf]})["seconds"]
        return Contender(f"{kind}{ranks}", run, detail)

    def our_contender(self, program, ranks, strategy=""):
        executable, problem = self.ours.compile(program, ranks, strategy)
        if executable and program.expect:
            difference, problem = self.ours.check(executable, program)
            problem = problem or differs(program, difference)
        if problem:
            note(f"{program.name}: {strategy or 'unsharded'}: {problem}")
            return None, None
        run = lambda steps: self.ours.run(executable, program.inputs, steps)
        return Contender(f"ours{ranks}", run, strategy), self.ours.get_splits(executable)

    def best_of(self, contenders):
        """The fastest of a short trial, to take into the rounds."""
        contenders = [c for c in contenders if c]
        for contender in contenders if len(contenders) > 1 else []:
            contender.measure(1)
        if contenders and min(c.best for c in contenders) < 1:  # so short that once says little
            for contender in contenders if len(contenders) > 1 else []:
                contender.measure(2)
        return min(contenders, key=lambda c: c.best, default=None)

    def contenders(self, program):
        self.prepare_inputs(program)
        # Compiling is not timed here, so compilers share the cores.
        with concurrent.futures.ThreadPoolExecutor() as pool:
            xla = pool.submit(self.peer_contender, "xla", 1, program, path=program.path)
            if not program.expect and xla.result():
                program.expect = os.path.join(self.folder, program.name + ".outputs.safetensors")
                self.peers["xla", 1].ask(do="write", key=program.name, out=program.expect)
            ours, _ = self.our_contender(program, 1)
            found = [ours, xla.result()]
        # A small model takes the recipe that `auto` chooses; a large one is tried with each.
        probe = min((c.measure(3 if c.measure(1) < 0.5 else 1) for c in found if c), default=0)
        strategies = [self.options.strategy] if self.options.strategy else recipes if probe > large_seconds else ["auto"]
        with concurrent.futures.ThreadPoolExecutor() as pool:
            eager = [pool.submit(self.peer_contender, "torch", ranks, program, model=program.name, names=program.names)
                     for ranks in ((1, 2) if program.torch else ())]
            sharded, layouts = [], {}
            for strategy in strategies:
                contender, splits = self.our_contender(program, 2, strategy)
                if contender:
                    sharded.append(contender)
                    layouts.setdefault(json.dumps(splits), strategy)
            # XLA gets the same splits of the arguments; what follows from them is its own.
            devices = [self.peer_contender("xla", 2, program, strategy, f"{program.name}/{strategy}", path=program.path,
                                           layouts=json.loads(splits)) for splits, strategy in layouts.items()]
        found += [self.best_of(sharded), self.best_of(devices), *(contender.result() for contender in eager)]
        return [c for c in found if c]

    # ------------------------------------------------------------------ one model
    def measure(self, program):
        found = self.contenders(program)
        by_name = {c.name: c for c in found}
        if not {"ours1", "ours2"} & set(by_name):
            return None
        for contender in found:
            if contender.best == math.inf:
                contender.measure(1)
        large = max((by_name[n].best for n in ("ours1", "xla1") if n in by_name), default=0) >= large_seconds
        products = self.find_products(program) if large else []
        for _ in range(self.options.rounds):
            for contender in found:
                contender.measure(max(1, min(50, int(0.4 / max(contender.best, 1e-4)))))
            for product in products:
                product.measure()
        for peer in self.peers.values():
            peer.drop_all()
        row = {"model": program.name, "large": large,
               "ms": {c.name: c.best * 1e3 for c in found if c.best < math.inf}, "plans": {c.name: c.detail for c in found if c.detail}}
        if products:
            row["products_ms"] = sum(p.calls * p.best for p in products) * 1e3
            row["products_gflop"] = sum(p.calls * p.flops for p in products) * 1e-9
        return row

    def find_products(self, program):
        """The program's products alone; each is as fast as the fastest library makes it."""
        products = get_products(program.path)
        if products is None:
            note(f"{program.name}: its products are not listed: loops, or types other than f32")
            return []
        for product in products:
            product.libraries = [self.ours.product(product)]
            for kind in ("xla", "torch"):
                peer = self.peers[kind, 1]
                if peer.works:
                    product.libraries.append(lambda steps, peer=peer, shape=product.shape: (
                        peer.ask(do="product", steps=steps, **shape) or {"seconds": math.inf})["seconds"])
        return products

    def measure_compile(self):
        path = next((p for p in glob.glob(os.path.join(root, "examples", "models", "llama_seed_train_adam.mlir"))), None)
        if not path:
            return None
        program = Program(path)
        self.prepare_inputs(program)
        best = {"ours": math.inf, "xla": math.inf}
        for _ in range(self.options.rounds):
            best["ours"] = min(best["ours"], self.ours.compile(program, 1, "", timed=True))
            answer = program.inputs.endswith(".safetensors") and self.peers["xla", 1].ask(
                do="compile", key="compile", path=path, inputs=program.inputs)
            best["xla"] = min(best["xla"], answer["seconds"] if answer else math.inf)
        self.peers["xla", 1].drop_all()
        return {name: seconds for name, seconds in best.items() if seconds < math.inf}


# ---------------------------------------------------------------------- reports
def ratio(row, peer, ranks):
    ms = row["ms"]
    theirs = [ms[f"{p}{ranks}"] for p in peer if f"{p}{ranks}" in ms]
    return min(theirs) / ms[f"ours{ranks}"] if theirs and f"ours{ranks}" in ms else None


def mean(values):
    values = [v for v in values if v is not None]
    return math.exp(sum(map(math.log, values)) / len(values)) if values else None


def get_means(rows):
    large = [row for row in rows if row["large"]]
    return {f"{label}, {n} rank{'s' * (n > 1)}": mean([ratio(row, peers, n) for row in large])
            for n in (1, 2) for label, peers in (("XLA", ["xla"]), ("faster peer", ["xla", "torch"]))}


def print_text(result):
    cell = lambda value, digits=2: "-" if value is None else f"{value:.{digits}f}"
    names = ["ours1", "xla1", "torch1", "ours2", "xla2", "torch2"]
    print(f"{result['cores']} cores, {result['isa']}; least of {result['rounds']} rounds; ratios are peer / ours "
          "(above 1: ours is faster)\n")
    print("| model | ours, 1 rank ms | XLA | torch | XLA / ours | fastest / ours | ours, 2 ranks ms | XLA | torch "
          "| XLA / ours | fastest / ours | products ms | ours / products | recipe; XLA's |")
    print("|---" * 14 + "|")
    for row in sorted(result["models"], key=lambda row: -max(row["ms"].values())):
        ms = {name: row["ms"].get(name) for name in names}
        digits = 1 if row["large"] else 3
        product = row.get("products_ms")
        plans = "; ".join(row["plans"].get(name, "-") for name in ("ours2", "xla2"))
        cells = [*(cell(ms[n], digits) for n in names[:3]), cell(ratio(row, ["xla"], 1)),
                 cell(ratio(row, ["xla", "torch"], 1)), *(cell(ms[n], digits) for n in names[3:]),
                 cell(ratio(row, ["xla"], 2)), cell(ratio(row, ["xla", "torch"], 2)), cell(product, 1),
                 cell(ms["ours1"] / product if product and ms["ours1"] else None), plans]
        print(f"| {row['model']} | " + " | ".join(cells) + " |")
    print(f"\nGeometric means over the models above {large_seconds * 1e3:.0f} ms:")
    for label, value in result["means"].items():
        print(f"  {label:24} {cell(value)}")
    small = mean([ratio(row, ["xla"], 1) for row in result["models"] if not row["large"]])
    print(f"  {'others: XLA, 1 rank':24} {cell(small)}")
    if result.get("startup_ms"):
        print("\nFrom process start to the first result of toy_forward:")
        for name, value in result["startup_ms"].items():
            print(f"  {name:36} {value:8.1f} ms")
    if result.get("compile_seconds"):
        print("\nCompile time of llama_seed_train_adam, one rank:")
        for name, value in result["compile_seconds"].items():
            print(f"  {name:36} {value:8.2f} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", action="append", default=[], metavar="DIR", help="more programs: NAME.mlir with "
                        "NAME.json and, where there are, NAME.{inputs,outputs}.safetensors")
    parser.add_argument("--only", default="", help="comma-separated parts of names; one is enough")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--strategy", default="", help="one recipe instead of the best")
    parser.add_argument("--format", choices=["text", "json"], default="text")
    parser.add_argument("--no-extras", action="store_true", help="leave out start-up and compile time")
    options = parser.parse_args()
    build = os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release"))
    options.bin = os.path.join(build, "bin")
    if not os.path.exists(os.path.join(options.bin, "tp-run")):
        sys.exit(f"no tp-run in {options.bin}: build first, or name a build in TP_BUILD_DIR")
    with tempfile.TemporaryDirectory() as folder:
        bench, rows = Bench(options, folder), []
        programs = find_programs([os.path.join(root, "examples", "models"), *options.models], options.only)
        result = {"rounds": options.rounds, "models": rows, **get_machine()}
        if not options.no_extras:
            result["startup_ms"] = measure_startup(bench, max(5, options.rounds))
            result["compile_seconds"] = bench.measure_compile()
        for number, program in enumerate(programs):
            note(f"[{number + 1}/{len(programs)}] {program.name}")
            row = bench.measure(program)
            if row:
                rows.append(row)
                note("  " + ", ".join(f"{name} {ms:.3g} ms" for name, ms in row["ms"].items()))
            for suffix in ("inputs", "outputs"):  # large ones
                if os.path.exists(path := os.path.join(folder, f"{program.name}.{suffix}.safetensors")):
                    os.remove(path)
        result["means"] = get_means(rows)
    if options.format == "json":
        json.dump(result, sys.stdout, indent=1)
        print()
    else:
        print_text(result)


main()
