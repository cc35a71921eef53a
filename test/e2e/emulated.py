"""Bundled programs compiled for GPUs, their kernels run on the CPU (--target emulated), compared with what JAX
computed. Prints the programs that fail and `N passed, N failed`.

    python3 test/e2e/emulated.py [--full] [--only SUBSTRING] [--jobs N]
"""
import argparse
import concurrent.futures
import glob
import os
import subprocess
import sys
import time

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
build = os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release"))

# One program of each family, small ones: training and inference of transformers, experts, convolutions, batch
# normalisation, recurrences, sorting, scattering, loops on the device and on the host, LAPACK, random bits, complex, bf16 and f16.
subset = ("toy_forward", "toy_train_sgd", "llama_tiny_train_adam", "gpt2_tiny_forward", "moe_tiny_forward", "mlp_shard_map",
          "batch_norm_resnet_eval", "gru_train_adam", "beam_search", "moe_sorted_gather_forward", "k_means", "kalman_filter",
          "generate_sampled", "linear_recurrent_complex", "linalg_control", "game_of_life", "op_complex", "op_generators",
          "op_neighbours", "op_linear", "accumulated_gradients_scan_adamw", "graph_network_train_adam",
          "half_dense_forward", "half_dense_train_sgd")


def path(program):
    return os.path.join(root, "examples", "models", program)


def comparison(program):
    """Options of tp-run: a bundled program's golden data, with the tolerances of matrix.py."""
    stem = path(program)
    extra = ["--atol-extra", "result?0?*=2e-5"] if "adam" in program else []
    with open(stem + ".mlir") as file:
        text = file.read()
    tolerance = "8e-3" if "xbf16>" in text else "1e-13" if "xf64>" in text else "2e-5"
    return ["--inputs", stem + ".inputs.safetensors", "--expect", stem + ".outputs.safetensors",
            "--rtol", "0", "--atol", tolerance, "--atol-relative", *extra]


def command(program, mesh, strategy, *more):
    return [os.path.join(build, "bin", "tp-run"), path(program) + ".mlir", "--mesh", mesh, "--strategy", strategy,
            *comparison(program), *more]


def programs():
    """The bundled programs with golden data."""
    stems = [os.path.basename(path)[:-len(".inputs.safetensors")]
             for path in sorted(glob.glob(os.path.join(root, "examples", "models", "*.inputs.safetensors")))]
    return [stem for stem in stems if os.path.exists(os.path.join(root, "examples", "models", stem + ".mlir"))]


def run_all(cases, make, jobs, deadline):
    """Runs the command that `make` makes of each case, that begins with a program; prints what fails, and the count."""
    def one(case):
        try:
            result = subprocess.run(make(*case), capture_output=True, text=True, timeout=deadline)
            return result.returncode, (result.stdout + result.stderr).strip().splitlines()[-1:]
        except subprocess.TimeoutExpired:
            return 1, [f"took more than {deadline} s"]

    start = time.time()
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        results = list(zip(cases, pool.map(one, cases)))
    bad = [(case, text) for case, (code, text) in results if code]
    for case, text in bad:
        print("FAILED", *case, *text)
    print(f"{len(cases)} runs in {time.time() - start:.0f} s")
    print(f"{len(cases) - len(bad)} passed, {len(bad)} failed")
    return 1 if bad else 0


def parse_flags():
    parser = argparse.ArgumentParser()
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    return parser.parse_args()


def main():
    flags = parse_flags()
    known = programs()
    wrong = [program for program in subset if program not in known]
    if wrong:
        sys.exit(f"no such programs: {wrong}")
    cases = [(program, "tp=2", "megatron") for program in known if flags.full or program in subset]
    if flags.full:
        cases += [(program, "dp=2,tp=2", "fsdp") for program in known]
    return run_all([case for case in cases if flags.only in case[0]], lambda *case: command(*case, "--target", "emulated"),
                   flags.jobs, 600)


if __name__ == "__main__":
    sys.exit(main())
