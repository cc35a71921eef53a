"""Plans programs under every recipe and under auto.

    python3 recipes.py [--anonymous] --mesh MESH [--machine NAME] MODEL.mlir...

Each recipe must plan, and auto must be predicted to take no longer than any of them (none of these programs is short of
memory), nor less than it says that any plan takes. With --anonymous, a copy of the program without names must get the same layouts and the same collectives.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

recipes = ["dp", "fsdp", "megatron", "megatron-sp"]
parser = argparse.ArgumentParser()
parser.add_argument("--anonymous", action="store_true")
parser.add_argument("--mesh", required=True)
parser.add_argument("--machine", default="cpu")
parser.add_argument("models", nargs="+")
options = parser.parse_args()


def plan(model, strategy):
    result = subprocess.run(["tp-plan", model, "--mesh", options.mesh, "--machine", options.machine, "--strategy", strategy,
                             "--format", "json", "--plan-steps", "2"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if result.returncode:
        sys.exit(f"{model} {options.mesh} {strategy}: {result.stderr}")
    return json.loads(result.stdout)


def get_structure(plan):
    traffic = sorted((row["pass"], row["kind"], row["axes"], row["count"], row["bytes"]) for row in merge(plan))
    return traffic, [(row["type"], row["layout"]) for row in plan["arguments"]]


def merge(plan):
    """Rows of one kind and size, which the report tells apart by the names of their causes."""
    rows = {}
    for row in plan["collectives"]:
        key = (row["pass"], row["kind"], tuple(row["axes"]), row["bytes"] // row["count"])
        merged = rows.setdefault(key, dict(row, count=0, bytes=0))
        merged["count"] += row["count"]
        merged["bytes"] += row["bytes"]
    return rows.values()


for model in options.models:
    name = os.path.basename(model)
    plans = {recipe: plan(model, recipe) for recipe in recipes}
    times = {recipe: plans[recipe]["step_seconds"] for recipe in recipes}
    auto = plan(model, "auto")
    if auto["strategy"] != "auto" or auto["step_seconds"] > min(times.values()):
        sys.exit(f"{name} {options.mesh}: auto takes {auto['step_seconds']} s; recipes take {times}")
    if not 0 <= auto["lower_bound_seconds"] <= auto["model_seconds"]:
        sys.exit(f"{name} {options.mesh}: no plan takes less than {auto['lower_bound_seconds']} s, this one {auto['model_seconds']}")
    if options.anonymous:
        with tempfile.TemporaryDirectory() as folder:
            copy = os.path.join(folder, "program.mlir")
            with open(copy, "w") as file:
                script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "anonymise.py")
                subprocess.run([sys.executable, script, model], stdout=file, check=True)
            for recipe in recipes:
                named, unnamed = get_structure(plans[recipe]), get_structure(plan(copy, recipe))
                if named != unnamed:
                    sys.exit(f"{name} {options.mesh} {recipe}: with names {named}\nwithout {unnamed}")
    print(f"{name} {options.mesh} {options.machine}: auto {auto['step_seconds']:.3g} s, gap {auto['gap']:.4f}, best recipe {min(times.values()):.3g} s")
