"""same_plan.py MODEL OPTIONS...: a plan that was written to a file and read again is the plan that was made.

The annotated program must be the same, byte for byte, and so must the file that the plan which was read is written to.
"""
import subprocess
import sys
import tempfile

model, options = sys.argv[1], sys.argv[2:]


def output(*command):
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True)
    if run.returncode:
        sys.exit(f"{' '.join(command)}\nexit code {run.returncode}:\n{run.stderr.decode()[:2000]}")
    return run.stdout


with tempfile.NamedTemporaryFile(suffix=".plan") as file:
    text = output("tp-plan", model, *options, "--emit", "plan")
    file.write(text)
    file.flush()
    plan = ["--plan", file.name]
    if output("tp-opt", "--to", "annotated", model, *plan) != output("tp-opt", "--to", "annotated", model, *options):
        sys.exit(f"{model} {' '.join(options)}: the program of the plan file differs from that of the plan")
    if output("tp-plan", model, *plan, "--emit", "plan") != text:
        sys.exit(f"{model} {' '.join(options)}: the plan file is another once it has been read")
