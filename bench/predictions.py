"""Predicted beside measured step times: every recipe and `auto`, on meshes of this computer's cores.

    python3 bench/predictions.py --machine FILE [--bin DIR] [--models DIR] [--only A,B] [--mesh M;M] [--rounds 3] [--format json]

FILE is what `tp-bench --calibrate` writes of this computer. Each program is compiled for each mesh with every recipe; rounds
interleave the recipes, and each figure is the least over the rounds. Prints for each (program, mesh) how much slower than
the fastest recipe the plan of `auto` is, and the rank correlation (Spearman's) of predicted and measured times over all
(recipe, program, mesh). docs/cost-model.md has the figures.
"""
import argparse
import json
import math
import os
import subprocess
import sys
import tempfile

from measure import Ours

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
strategies = ["auto", "dp", "fsdp", "megatron", "megatron-sp"]
# Of each style one that computes long enough to be timed.
programs = ["attention_12_heads_4096", "llama_seed_forward", "llama_seed_train_adam", "gpt2_small_forward", "llama_tiny_train_adam",
            "gpt2_tiny_train_sgd", "bert_train_momentum", "vit_train_lion", "resnet_tiny_train_sgd", "moe_tiny_train_sgd",
            "unet_train_ema", "encoder_decoder_train_adamw", "neox_train_adam", "recommender_train_adagrad"]
meshes = ["tp=2", "dp=2,tp=2", "tp=4"]


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else None


class Plan:
    """One program on one mesh with one recipe."""
    def __init__(self, options, folder, path, mesh, strategy):
        self.strategy, self.file = strategy, os.path.join(folder, f"{strategy}.tpx")
        self.ours, self.measured, self.steps = Ours(options.bin, folder), math.inf, 3
        made = run(f"{options.bin}/tp-compile", path, "--mesh", mesh, "--strategy", strategy, "--machine", options.machine, "-o",
                   self.file)
        self.works = made is not None
        if self.works:
            described = json.loads(run(f"{options.bin}/tp-run", "--describe", self.file, "--format", "json"))
            self.predicted = described["prediction"]["step_seconds"]

    def measure(self, seconds):
        least = self.ours.call(self.file, "random:1", self.steps)["step_seconds"]["min"]
        self.measured = min(self.measured, least)
        self.steps = max(3, min(1000, int(seconds / least)))


def get_ranks(values):
    """1 for the least; equal ones share the mean of theirs."""
    order = sorted(values)
    return [(order.index(v) + len(order) - order[::-1].index(v) + 1) / 2 for v in values]


def correlate(x, y):
    x, y = get_ranks(x), get_ranks(y)
    mean = sum(x) / len(x)
    spread = math.sqrt(sum((v - mean) ** 2 for v in x) * sum((v - mean) ** 2 for v in y))
    return sum((a - mean) * (b - mean) for a, b in zip(x, y)) / spread if spread else 1.0


def measure_pair(options, path, mesh):
    with tempfile.TemporaryDirectory() as folder:
        plans = [Plan(options, folder, path, mesh, strategy) for strategy in strategies]
        plans = [plan for plan in plans if plan.works]
        for turn in range(options.rounds + 1):  # The first finds how many steps fit.
            for plan in plans[turn % len(plans):] + plans[:turn % len(plans)] if plans else []:
                plan.measure(options.seconds)
        return plans


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("--bin", default=os.path.join(os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release")), "bin"))
    parser.add_argument("--machine", required=True)
    parser.add_argument("--models", action="append", default=[])
    parser.add_argument("--only", default="")
    parser.add_argument("--mesh", default=";".join(meshes))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=0.5, help="of steps in a run")
    parser.add_argument("--format", default="text", choices=["text", "json"])
    options = parser.parse_args()
    wanted = [word for word in options.only.split(",") if word]
    found, rows = {}, []
    for folder in [os.path.join(root, "examples", "models"), *options.models]:
        for name in sorted(os.listdir(folder)):
            stem, kind = os.path.splitext(name)
            if kind == ".mlir" and (any(word in stem for word in wanted) if wanted else stem in programs):
                found[stem] = os.path.join(folder, name)
    for name, path in found.items():
        for mesh in options.mesh.split(";"):
            plans = measure_pair(options, path, mesh)
            if len(plans) < 2 or plans[0].strategy != "auto":
                print(f"{name} on {mesh} is left out: it does not compile", file=sys.stderr)
                continue
            best = min(plans[1:], key=lambda plan: plan.measured)
            rows.append({"program": name, "mesh": mesh, "auto_over_best": plans[0].measured / best.measured, "best": best.strategy,
                         "plans": [{"strategy": plan.strategy, "predicted_seconds": plan.predicted,
                                    "measured_seconds": plan.measured} for plan in plans]})
            if options.format == "text":
                times = "  ".join(f"{plan.strategy} {plan.measured * 1e3:.3g} ({plan.predicted * 1e3:.3g})" for plan in plans)
                print(f"{name:28} {mesh:10} {rows[-1]['auto_over_best']:5.2f}  {times} ms", flush=True)
    if not rows:
        sys.exit("no program was measured")
    every = [plan for row in rows for plan in row["plans"]]
    correlation = correlate([plan["predicted_seconds"] for plan in every], [plan["measured_seconds"] for plan in every])
    good = sum(row["auto_over_best"] <= 1.05 for row in rows)
    if options.format == "json":
        print(json.dumps({"pairs": rows, "rank_correlation": correlation, "within_5_percent": good}, indent=1))
    else:
        print(f"auto at most 5 % slower than the fastest recipe: {good} of {len(rows)} pairs; rank correlation {correlation:.3f} "
              f"of {len(every)} times")


if __name__ == "__main__":
    main()
