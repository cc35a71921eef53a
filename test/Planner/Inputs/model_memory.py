"""Fails if the planner's model of a program's memory is not what its executable needs."""

import argparse
import json
import subprocess
import sys

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--mesh", required=True)
parser.add_argument("--within", type=float, required=True, help="largest difference, as a share of the executable's")
parser.add_argument("programs", nargs="+")
arguments = parser.parse_args()

wrong = False
for program in arguments.programs:
    run = subprocess.run(
        ["tp-plan", program, "--mesh", arguments.mesh, "--format", "json"], capture_output=True, text=True, check=True
    )
    plan = json.loads(run.stdout)
    model, executable = plan["model_peak_bytes"], plan["peak_bytes"]
    if abs(model - executable) > arguments.within * executable:
        print(f"{program}: {model} bytes in the planner's model, {executable} in the executable")
        wrong = True
sys.exit(wrong)
