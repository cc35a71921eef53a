"""How fast and how good tp-plan is on real models: from process start to the printed plan.

    python3 bench/planning.py [--models DIR] [--only A,B] [--repeats 3] [--memory 80GB] [--machine h100] [--format json]

Per program: seconds of the whole command (minimum of the repeats), the predicted step, the plan in the planner's model, the
bound below which no plan is, the gap between them, and peak memory; then how far the predicted steps of scanned programs are
from those of the same model unrolled. A figure beyond its target has a `!`. Programs are DIR/NAME.mlir[.xz]; those that are missing are
left out with a message. Where no plan fits the memory, a second line has the plan without a limit.
docs/benchmarks.md says what the figures mean.
"""
import argparse
import collections
import json
import lzma
import os
import subprocess
import sys
import tempfile
import time

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
build = os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release"))
no_limit = "100TB"

# Seconds and gap are targets; `like`: the same model unrolled, whose predicted step should be the same.
Case = collections.namedtuple("Case", "name mesh seconds gap like", defaults=(None,))
cases = [
    Case("llama3_8b_train_adam", "dp=8,tp=8", 3, 0.02),
    Case("llama3_8b_scan_train_adam", "dp=8,tp=8", 2, 0.02, "llama3_8b_train_adam"),
    Case("llama3_405b_train_adam", "dp=64,tp=8", 15, 0.03),
    Case("llama3_405b_scan_train_adam", "dp=64,tp=8", 2, 0.03, "llama3_405b_train_adam"),
    Case("gpt3_175b_train_sgd", "dp=16,tp=8", 10, 0.03),
]
same_cost = 0.01


def note(text):
    print(text, file=sys.stderr, flush=True)


def find(name, folders, scratch):
    """The program's file, unpacked; None if there is none."""
    for folder in folders:
        path = os.path.join(folder, name + ".mlir")
        if os.path.exists(path):
            return path
        if os.path.exists(path + ".xz"):
            plain = os.path.join(scratch, name + ".mlir")
            with lzma.open(path + ".xz") as source, open(plain, "wb") as target:
                target.write(source.read())
            return plain
    return None


def plan(path, mesh, memory, options):
    """One line of the table: the report and the least seconds; without a report where no plan was found."""
    row = {"mesh": mesh, "memory": memory, "seconds": float("inf")}
    command = [options.tool, path, "--mesh", mesh, "--machine", options.machine, "--memory", memory, "--format", "json"]
    for _ in range(options.repeats):
        start = time.perf_counter()
        done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        row["seconds"] = min(row["seconds"], time.perf_counter() - start)
        if done.returncode:
            sentence = next((line for line in done.stderr.splitlines() if "error: " in line), done.stderr[-200:])
            row["problem"] = sentence.split("error: ")[-1]
            return row
        report = json.loads(done.stdout)
    row.update({key: report[key] for key in ("step_seconds", "compute_seconds", "exposed_communication_seconds",
                                             "model_seconds", "lower_bound_seconds", "gap", "peak_bytes")})
    return row


def mark(text, is_met):
    return text + (" " if is_met else "!")


def print_row(case, row):
    seconds = mark(f"{row['seconds']:.2f}", row["seconds"] <= case.seconds)
    head = f"{case.name:28} {row['mesh']:11} {row['memory']:>6} {seconds:>8}"
    if "problem" in row:
        print(f"{head}  {row['problem']}", flush=True)
        return
    gap = mark(f"{100 * row['gap']:.2f} %", row["gap"] <= case.gap)
    print(f"{head} {row['step_seconds']:8.3f} {row['model_seconds']:8.3f} {row['lower_bound_seconds']:8.3f} {gap:>8}"
          f" {row['peak_bytes'] / 2**30:8.1f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", default=os.path.join(root, "examples", "models"))
    parser.add_argument("--only", default="")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--memory", default="80GB")
    parser.add_argument("--machine", default="h100")
    parser.add_argument("--mesh", help="of all programs, in place of their own")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--tool", default=os.path.join(build, "bin", "tp-plan"))
    options = parser.parse_args()
    if options.repeats < 1:
        parser.error("--repeats: expected at least 1")
    wanted = [word for word in options.only.split(",") if word]
    chosen = [case for case in cases if not wanted or any(word in case.name for word in wanted)]
    # Other programs have no targets.
    none = float("inf")
    chosen += [Case(word, "tp=8", none, none) for word in wanted if not any(word in case.name for case in cases)]
    rows, planned, comparisons = [], collections.defaultdict(dict), []
    with tempfile.TemporaryDirectory() as scratch:
        if options.format == "text":
            print(f"{'program':28} {'mesh':11} {'memory':>6} {'wall s':>8} {'step s':>8} {'model s':>8} {'bound s':>8}"
                  f" {'gap':>8} {'GiB':>8}")
        for case in chosen:
            path = find(case.name, [options.models, os.path.join(root, "examples", "models")], scratch)
            if not path:
                note(f"{case.name}: left out, not in {options.models}")
                continue
            for memory in (options.memory, no_limit):
                row = plan(path, options.mesh or case.mesh, memory, options)
                rows.append({"program": case.name, **row})
                if options.format == "text":
                    print_row(case, row)
                if "problem" not in row:
                    planned[case.name][memory] = row["step_seconds"]
                    # A plan within the limit is not compared with one without.
                    if memory in planned[case.like] or not planned[case.like]:
                        break
            both = [memory for memory in planned[case.name] if memory in planned[case.like]]
            if both:
                ratio = planned[case.name][both[0]] / planned[case.like][both[0]]
                comparisons.append({"program": case.name, "like": case.like, "memory": both[0], "ratio": ratio})
        for found in comparisons if options.format == "text" else []:
            print(mark(f"with {found['memory']} {found['program']} costs {found['ratio']:.3f} of {found['like']}",
                       abs(found["ratio"] - 1) <= same_cost))
    if options.format == "json":
        print(json.dumps({"machine": options.machine, "rows": rows, "scanned": comparisons}, indent=2))


main()
