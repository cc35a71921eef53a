"""misfit.py MODEL MESH MEMORY: no plan fits; what is said to suffice does: that memory, and that mesh with MEMORY. One byte
less does not, where no plan of the model needs less."""
import re
import subprocess
import sys

model, mesh, memory = sys.argv[1:]


def run(mesh, memory):
    return subprocess.run(["tp-plan", model, "--mesh", mesh, "--memory", memory], capture_output=True, text=True)


def find(pattern, text):
    found = re.search(pattern, text)
    if not found:
        sys.exit(f"expected '{pattern}' in\n{text}")
    return found


def expect(fits, mesh, memory):
    done = run(mesh, memory)
    if done.returncode != (0 if fits else 1):
        sys.exit(f"--mesh {mesh} --memory {memory}: expected {'a' if fits else 'no'} plan\n{done.stderr}")


done = run(mesh, memory)
if done.returncode != 1 or done.stdout:
    sys.exit(f"expected exit code 1 and no report, found {done.returncode}\n{done.stdout}")
enough = find(r"note: in the planner's model there is a plan whose ranks need [^:]*: --memory (\d+)B", done.stderr)
if "none that needs less" in enough[0]:
    expect(False, mesh, str(int(enough[1]) - 1) + "B")
print(enough[0])
# Its executable may need a little more, which is said, too.
enough = re.search(r"note: an executable was found that needs more than the model counts: --memory (\d+)B", done.stderr) or enough
expect(True, mesh, enough[1] + "B")
devices = find(r"tp-plan: (a plan fits (\d+) devices: --mesh ([^ ,]+=[^ ]*),|no plan was found on up to (\d+) devices)", done.stderr)
print(devices[0])
if devices[3]:
    expect(True, devices[3], memory)
