"""Programs x meshes x strategies: each runs sharded, is compared with what JAX computed on one device
(--expect) and with our own unsharded run (--verify). Prints the matrix and `N passed, N failed`.

    python3 test/e2e/matrix.py [--full] [--only SUBSTRING] [--jobs N] [--overlap on|off|auto]
"""
import argparse
import concurrent.futures
import glob
import os
import subprocess
import sys

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
build = os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release"))
meshes = ["tp=2", "tp=4", "tp=3", "dp=4", "dp=2,tp=2"]
strategies = ["dp", "fsdp", "megatron", "megatron-sp", "auto"]


# Programs on which every mesh runs with every change; of the others the covering subset has two cases each.
core = ("toy_", "llama_", "gpt2_", "moe_tiny_", "mlp_", "resnet_tiny_", "op_")


# What no recipe asks for, with the layout that does: images and tokens split along space (uneven parts, two dimensions), with
# the halos of convolutions and of their gradients, experts, and a cache split along its tokens.
spatial = [("resnet_tiny_train_sgd", "tp=3", '16=[{}, {"tp"}, {}, {}]'),
           ("resnet_tiny_train_sgd", "dp=2,tp=2", '16=[{}, {"dp"}, {"tp"}, {}]'),
           ("unet_forward", "tp=2", '52=[{}, {"tp"}, {}, {}]'),
           ("vae_train_adam", "tp=4", '31=[{}, {}, {"tp"}, {}]'),
           ("convnext_train_adamw", "tp=2", '59=[{}, {}, {"tp"}, {}]'),
           ("op_neighbours", "tp=3", '1=[{}, {"tp"}, {}, {}]'), ("op_neighbours", "tp=4", '0=[{"tp"}, {}]'),
           ("op_grouped", "tp=4", '1=[{"tp"}, {}, {}]'), ("llama_tiny_decode", "tp=3", '21=[{}, {"tp"}, {}, {}]')]


def covering(programs):
    """The smallest programs in full; the core on each mesh once and with each strategy once (a Latin square);
    the others so that together they have each pair of mesh and strategy about equally often."""
    pairs = [(mesh, strategy) for mesh in meshes for strategy in strategies]
    cases, others = [], 0
    for p, program in enumerate(programs):
        if program.startswith("toy_"):
            cases += [(program, *pair) for pair in pairs]
        elif program.startswith(core):
            cases += [(program, mesh, strategies[(p + m) % len(strategies)]) for m, mesh in enumerate(meshes)]
        else:  # 7 and 25 share no divisor
            cases += [(program, *pairs[7 * (others + i) % len(pairs)]) for i in range(2)]
            others += 2
    return cases


# Collectives beside computation: each program of the core on one mesh; `--overlap on` does it everywhere.
def overlapping(programs):
    return [(program, "dp=2,tp=2", strategies[p % len(strategies)])
            for p, program in enumerate(program for program in programs if program.startswith(core))]


def run(overlap, program, mesh, strategy):
    stem = os.path.join(root, "examples", "models", program)
    # Adam divides a tiny gradient by its own size: its rounding becomes a part of a step of 1e-3 of the parameters.
    extra = ["--atol-extra", "result?0?*=2e-5"] if "adam" in program else []
    # Sums in another order round to the neighbouring bf16, which is 2^-8 away.
    with open(stem + ".mlir") as file:
        text = file.read()
    jax, unsharded = ("8e-3", "8e-3") if "xbf16>" in text else ("1e-13", "2e-14") if "xf64>" in text else ("2e-5", "4e-6")
    how = ["--strategy", strategy] if strategy in strategies else ["--strategy", "layouts", "--layout", strategy]
    command = [os.path.join(build, "bin", "tp-run"), stem + ".mlir", "--mesh", mesh, *how, "--overlap", overlap,
               "--inputs", stem + ".inputs.safetensors", "--expect", stem + ".outputs.safetensors",
               "--rtol", "0", "--atol", jax, "--atol-relative",
               "--verify", "--verify-atol", unsharded, *extra]
    try:
        result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        return False, "timed out"
    lines = (result.stderr.strip() or result.stdout.strip()).splitlines()
    return result.returncode == 0, lines[-1] if lines else f"exit {result.returncode}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--overlap", choices=["on", "off", "auto"], default="auto")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    programs = sorted(os.path.basename(path)[: -len(".inputs.safetensors")]
                      for path in glob.glob(os.path.join(root, "examples", "models", "*.inputs.safetensors")))
    programs = [program for program in programs if options.only in program]
    cases = [(p, m, s) for p in programs for m in meshes for s in strategies] if options.full else covering(programs)
    cases += [case for case in spatial if case[0] in programs]
    cases = [(options.overlap, *case) for case in cases]
    if options.overlap == "auto":
        cases += [("on", *case) for case in overlapping(programs)]
    outcome, failures = {}, []
    # Compilers have one thread each.
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(lambda case: run(*case), cases))
    for case, (good, message) in zip(cases, results):
        outcome[case[1:]] = good and outcome.get(case[1:], True)
        if not good:
            failures.append((case, message))
            print("FAIL", *case, message, flush=True)
    width = max(map(len, programs), default=0)
    print(" " * width, *(f"{mesh:>10}" for mesh in meshes), f"   ({', '.join(strategies)}: + passed, - failed, . not run)")
    for program in programs:
        cells = ("".join({True: "+", False: "-", None: "."}[outcome.get((program, mesh, s))] for s in strategies) for mesh in meshes)
        print(f"{program:<{width}}", *(f"{cell:>10}" for cell in cells))
    for case in spatial:
        if case in outcome:
            print("split along space:", *case, "+" if outcome[case] else "-")
    print(f"{len(cases) - len(failures)} passed, {len(failures)} failed")
    sys.exit(1 if failures or not cases else 0)


main()
