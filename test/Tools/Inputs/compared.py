"""compared.py NAME REPORT.json: the plan NAME of a comparison (on standard input) costs what REPORT says."""
import json
import sys

plan = {entry["name"]: entry["plan"] for entry in json.load(sys.stdin)}[sys.argv[1]]
with open(sys.argv[2]) as file:
    report = json.load(file)
for key in ("mesh", "step_seconds", "compute_seconds", "peak_bytes", "collectives", "arguments"):
    if plan[key] != report[key]:
        sys.exit(f"{key}: expected {report[key]}, found {plan[key]}")
if plan["strategy"] != "plan":
    sys.exit(f"expected strategy plan, found {plan['strategy']}")
