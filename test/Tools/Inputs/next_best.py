"""next_best.py ARGUMENT LAYOUT... -- COMMAND...: what --explain says is the next best layout of ARGUMENT, and its price,
against plans in which the argument is pinned: to the next best layout (the same seconds), to the present one (the plan's
own), and to each LAYOUT (no better than the next best)."""
import json
import subprocess
import sys

split = sys.argv.index("--")
argument, command = sys.argv[1], sys.argv[split + 1:]
layouts = [layout.replace("'", '"') for layout in sys.argv[2:split]]


def run(*more):
    return json.loads(subprocess.run([*command, "--format", "json", *more], check=True, capture_output=True).stdout)


def pin(layout):
    return run("--strategy", "auto", "--layout", f"{argument}={layout}")["model_seconds"]


def expect(what, found, wanted):
    if abs(found - wanted) > 1e-9 * wanted:
        sys.exit(f"{what}: expected {wanted} s, found {found} s")


explained = run("--explain", argument)
answer, = explained["answers"]
best, = answer["next_best"]
print(f"{answer['layout']} {explained['model_seconds']} s; next {best['layouts']} {best['model_seconds']} s")
if best["layouts"][0] == answer["layout"]:
    sys.exit("the next best is the present one")
if best["lower_bound_seconds"] > best["model_seconds"] * (1 + 1e-9):
    sys.exit("the bound is above the plan")
expect("extra_seconds", best["model_seconds"] - explained["model_seconds"], best["extra_seconds"])
expect("present", pin(answer["layout"]), explained["model_seconds"])
expect("next best", pin(best["layouts"][0]), best["model_seconds"])
for layout in layouts:
    if layout != answer["layout"] and pin(layout) < best["model_seconds"] * (1 - 1e-9):
        sys.exit(f"{layout} takes {pin(layout)} s, less than the next best")
