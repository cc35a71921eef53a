"""sufficient.py MODEL MESH MEMORY: the executable does not fit; the memory that is named last suffices."""
import re
import subprocess
import sys

model, mesh, memory = sys.argv[1:]


def run(memory):
    return subprocess.run(["tp-plan", model, "--mesh", mesh, "--memory", memory], capture_output=True, text=True)


done = run(memory)
named = re.findall(r"note: .*: --memory (\d+B)$", done.stderr, re.M)
if done.returncode != 1 or not named:
    sys.exit(f"expected a refusal that names memory, found exit code {done.returncode}\n{done.stderr}")
print(done.stderr)
done = run(named[-1])
if done.returncode:
    sys.exit(f"--memory {named[-1]}: expected a plan\n{done.stderr}")
