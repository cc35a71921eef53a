"""edited_plans.py SEED COUNT MODEL OPTIONS...: whatever somebody does to a plan's file, the numbers stay right.

Makes the plan of MODEL (with data beside it) and changes its text at random COUNT times: other layouts for arguments and
ops, lines removed, tensors of which nothing is said. Each text must either be refused with one sentence at its line, or
give the numbers of the unsharded program. Prints how many gave numbers.
"""
import os
import random
import re
import subprocess
import sys
import tempfile

seed, count, model, options = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:]
draw = random.Random(seed)
text = subprocess.run(["tp-plan", model, *options, "--emit", "plan"], check=True, capture_output=True, text=True).stdout
lines = text.splitlines()
axes = re.findall(r"(\w+)=", next(line for line in lines if line.startswith("mesh ")))
layout = re.compile(r"(?<=[ (])\[(?:[^\[\]]*)\](?: partial = \w*\s*\{[^}]*\})?")


def change(match):
    """Another layout of as many dimensions."""
    inner = match.group(0)[1:match.group(0).index("]")]
    rank = inner.count("{")
    left = draw.sample(axes, draw.randint(0, len(axes)))
    dims = [[] for _ in range(rank)]
    for axis in left:
        if rank:
            draw.choice(dims).append(axis)
    return "[" + ", ".join("{" + ", ".join(f'"{axis}"' for axis in dim) + "}" for dim in dims) + "]"


def edit(line):
    if draw.random() < 0.3 or not layout.search(line):
        return None
    if line.startswith("op ") and draw.random() < 0.6:
        # The way in which it runs follows from one tensor, mostly.
        head, types = line.split(" : ", 1)
        head = head.split(" at ")[0]
        places = list(layout.finditer(head))
        kept = draw.randrange(len(places))
        for i, place in reversed(list(enumerate(places))):
            new = change(place) if i == kept else "?"
            head = head[:place.start()] + new + head[place.end():]
        return head + " : " + types
    places = list(layout.finditer(line))
    place = draw.choice(places)
    return line[:place.start()] + change(place) + line[place.end():]


ran = 0
with tempfile.TemporaryDirectory() as folder:
    for number in range(count):
        edited = list(lines)
        editable = [i for i, line in enumerate(lines) if re.match(r"(argument|op|result) ", line)]
        for i in draw.sample(editable, min(len(editable), draw.choice([1, 1, 2, 5, 20]))):
            edited[i] = edit(lines[i])
        plan = os.path.join(folder, "edited.plan")
        with open(plan, "w") as file:
            file.write("\n".join(line for line in edited if line is not None) + "\n")
        stem = model[:-len(".mlir")]
        run = subprocess.run(["tp-run", model, "--plan", plan, "--inputs", stem + ".inputs.safetensors", "--verify"],
                             capture_output=True, text=True)
        kept = os.path.join(os.environ.get("KEEP_PLANS", folder), f"failing-{seed}-{number}.plan")
        refused = run.returncode == 1 and re.match(r"[^\n]*edited\.plan:\d+:\d+: error: [^\n]*\n?$", run.stderr)
        if run.returncode == 0:
            ran += 1
        elif not refused:
            os.rename(plan, kept)
            sys.exit(f"{model}, edit {number} of seed {seed} ({kept}): exit code {run.returncode}\n{run.stdout[-500:]}"
                     f"{run.stderr[:2000]}")
print(f"{ran} of {count} plans ran")
