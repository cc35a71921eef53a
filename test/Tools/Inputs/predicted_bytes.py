"""Plans and runs programs under every strategy: calls and payload bytes of each kind of collective over each set of axes,
and the memory of a rank, must be equal.

    python3 predicted_bytes.py --mesh MESH MODEL.mlir...
"""
import argparse
import collections
import json
import subprocess
import sys

strategies = ["auto", "dp", "fsdp", "megatron", "megatron-sp"]


def get_traffic(tool, words):
    result = subprocess.run([tool, *words, "--plan-steps", "2", "--format", "json"], capture_output=True, text=True)
    if result.returncode:
        sys.exit(f"{tool} {' '.join(words)}: {result.stderr}")
    report = json.loads(result.stdout)
    traffic = collections.Counter(memory=report["peak_bytes"])
    for row in report["collectives"]:
        traffic[row["kind"], *row["axes"], "calls"] += row["count"]
        traffic[row["kind"], *row["axes"], "bytes"] += row["bytes"]
    return dict(traffic)


parser = argparse.ArgumentParser()
parser.add_argument("--mesh", required=True)
parser.add_argument("models", nargs="+")
options = parser.parse_args()
for model in options.models:
    for strategy in strategies:
        words = [model, "--mesh", options.mesh, "--strategy", strategy]
        planned, counted = get_traffic("tp-plan", words), get_traffic("tp-run", words)
        if planned != counted:
            sys.exit(f"{' '.join(words)}: planned {planned}, counted {counted}")
