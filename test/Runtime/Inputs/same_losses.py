"""Reads `step N: NAME = VALUE` lines of several runs: those of one step agree."""
import re
import sys

steps = {}
for step, value in re.findall(r"^step (\d+): .* = (\S+)$", sys.stdin.read(), re.M):
    steps.setdefault(int(step), []).append(float(value))
for step, values in steps.items():
    if max(values) - min(values) > 2e-5 * max(map(abs, values)):
        sys.exit(f"step {step} differs: {values}")
if sorted(steps) != list(range(1, len(steps) + 1)):
    sys.exit(f"steps are missing: {sorted(steps)}")
print(f"{len(steps)} steps, {sum(len(values) > 1 for values in steps.values())} of them in two runs")
