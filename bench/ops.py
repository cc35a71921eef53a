"""Single operations beside XLA:CPU: where ours is slow.

JAX_PYTHON names a Python with JAX. Each of some 150 operations (bench/peers/single_ops.py) runs unsharded, on all
cores, and is checked against XLA's result; the table begins with what takes longest compared with XLA.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

from measure import get_machine, here, note

root = os.path.dirname(here)
shortest = 2e-5  # seconds: below that a ratio says nothing
tolerance = 5e-3 # of the largest magnitude: a wrong result, not its last digits (products of bf16 and f16 round)


def measure(bin, folder, name):
    """(seconds, what differs) of ours."""
    files = os.path.join(folder, name)
    done = subprocess.run([os.path.join(bin, "tp-run"), files + ".mlir", "--mesh", "x=1", "--inputs",
                           os.path.join(files, "in"), "--expect", os.path.join(files, "out"), "--atol-relative", "--atol",
                           str(tolerance), "--repeat", "10", "--format", "json"], text=True, capture_output=True)
    if not done.stdout:
        return float("inf"), (done.stderr.strip().splitlines() or ["failed"])[-1]
    report = json.loads(done.stdout)
    return report["step_seconds"]["min"], "" if report["passed"] else f"differs by {report['max_rel_difference']:.1e}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", default="", help="comma-separated parts of names; one is enough")
    parser.add_argument("--format", choices=["text", "json"], default="text")
    options = parser.parse_args()
    python = os.environ.get("JAX_PYTHON")
    if not python:
        sys.exit("JAX_PYTHON names no Python with JAX")
    bin = os.path.join(os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release")), "bin")
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        peer = subprocess.run([python, os.path.join(here, "peers", "single_ops.py"), folder, options.only],
                              stdout=subprocess.PIPE, text=True, check=True)
        for line in peer.stdout.splitlines():
            found = json.loads(line)
            seconds, fault = measure(bin, folder, found["name"])
            ratio = max(seconds, shortest) / max(found["seconds"], shortest)
            rows.append({"name": found["name"], "ours_seconds": seconds, "xla_seconds": found["seconds"],
                         "ours_over_xla": ratio, "fault": fault})
            note(f"{found['name']}: {ratio:.2f} {fault}")
    rows.sort(key=lambda row: -row["ours_over_xla"])
    if options.format == "json":
        print(json.dumps({**get_machine(), "ops": rows}, indent=2))
        return
    print("| operation | ours, ms | XLA, ms | ours / XLA | |\n|---|---|---|---|---|")
    for row in rows:
        print(f"| {row['name']} | {row['ours_seconds'] * 1e3:.2f} | {row['xla_seconds'] * 1e3:.2f} | "
              f"{row['ours_over_xla']:.2f} | {row['fault']} |")


main()
