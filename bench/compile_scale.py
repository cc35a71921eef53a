"""Time and memory of the compiler from text to partitioned IR, and how they grow.

    python3 bench/compile_scale.py SMALL.mlir[.xz] LARGE.mlir[.xz] [--mesh dp=8,tp=8] [--strategy megatron-sp] [--repeat 3]

Prints for both programs: lines, seconds (minimum of the repeats), peak memory, microseconds per line; then the ratio of
seconds against the ratio of lines (1.0 is linear).
"""
import argparse
import lzma
import os
import subprocess
import sys
import tempfile
import time

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
build = os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release"))
models = os.path.join(root, "examples", "models")


def measure(tool, path, mesh, strategy, repeat):
    with tempfile.TemporaryDirectory() as folder:
        if path.endswith(".xz"):
            plain = os.path.join(folder, "model.mlir")
            with lzma.open(path) as source, open(plain, "wb") as target:
                target.write(source.read())
            path = plain
        with open(path) as file:
            lines = sum(1 for _ in file)
        best, peak = float("inf"), 0
        for _ in range(repeat):
            start = time.monotonic()
            process = subprocess.Popen([tool, "--to", "partitioned", "--mesh", mesh, "--strategy", strategy, path,
                                        "-o", os.path.join(folder, "out.mlir")])
            _, status, usage = os.wait4(process.pid, 0)
            if status:
                sys.exit(f"tp-opt failed on {path}")
            best = min(best, time.monotonic() - start)
            peak = max(peak, usage.ru_maxrss * 1024)
        return lines, best, peak


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="*", default=[os.path.join(models, "llama3_8b_train_adam.mlir.xz"),
                                                     os.path.join(models, "llama3_405b_train_adam.mlir.xz")])
    parser.add_argument("--mesh", default="dp=8,tp=8")
    parser.add_argument("--strategy", default="megatron-sp")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--tool", default=os.path.join(build, "bin", "tp-opt"))
    options = parser.parse_args()
    rows = []
    for path in options.files:
        lines, seconds, peak = measure(options.tool, path, options.mesh, options.strategy, options.repeat)
        rows.append((lines, seconds))
        print(f"{os.path.basename(path):36} {lines:7} lines  {seconds:7.2f} s  {peak / 2**30:5.2f} GiB  "
              f"{seconds / lines * 1e6:6.1f} us/line")
    if len(rows) == 2:
        (small, t0), (large, t1) = rows
        print(f"lines x {large / small:.2f}, seconds x {t1 / t0:.2f}: growth {t1 / t0 / (large / small):.2f} of linear")


main()
