"""Runs programs within a share of the memory that they take otherwise: they must keep to it, and their results must agree
with JAX's and with the unsharded program's.

    python3 less_memory.py --share SHARE --mesh MESH STEM...    (STEM.mlir, STEM.inputs.safetensors, STEM.outputs.safetensors)
"""
import argparse
import json
import subprocess
import sys


def run(words):
    result = subprocess.run(["tp-run", *words, "--format", "json"], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"tp-run {' '.join(words)}: {result.stderr}")
    return json.loads(result.stdout)


parser = argparse.ArgumentParser()
parser.add_argument("--share", type=float, required=True)
parser.add_argument("--mesh", required=True)
parser.add_argument("stems", nargs="+")
options = parser.parse_args()
for stem in options.stems:
    words = [stem + ".mlir", "--mesh", options.mesh, "--plan-steps", "2", "--inputs", stem + ".inputs.safetensors"]
    before = run(words)["peak_bytes"]
    limit = int(before * options.share)
    words += ["--memory", str(limit), "--expect", stem + ".outputs.safetensors", "--verify"]
    words += ["--rtol", "0", "--atol", "2e-5", "--atol-relative", "--verify-atol", "4e-6"]
    after = run(words)["peak_bytes"]
    if after > limit:
        sys.exit(f"{stem} on {options.mesh}: {after} bytes per rank, expected at most {limit}")
    print(f"{stem} on {options.mesh}: {before} -> {after} bytes per rank")
