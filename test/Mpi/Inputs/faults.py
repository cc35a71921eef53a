"""faults.py [--full]: starts tp-mpi-check with a fault, again and again; mpirun has to end in time, with the sentence once.

Four processes make the collectives of the FaultProgram (unittests/Runtime/Conformance) on a mesh of 2 x 2, and one does
something else instead of one of them. In full: each fault at each of the 54 points; else at a few, which differ by fault.
"""
import subprocess
import sys
import tempfile
import time

SHORT, LONG = 1, 30  # deadlines in seconds, where ranks wait in vain and where they must not
MARGIN = 8  # for mpirun itself on a busy machine
program = "tp-mpi-check: "
points = [(kind, int(group)) for kind, group in
          (line.split() for line in subprocess.run(["tp-mpi-check", "--points"], check=True, capture_output=True,
                                                   text=True).stdout.splitlines())]
harmless = {"none", "slow", "interruptions"}
waiting = {"hangs", "late", "other_order"}  # others find out by waiting in vain
dying = {"exits", "dies", "crashes"}  # mpirun has a sentence of its own
faults = sorted(harmless | waiting | dying | {"throws", "out_of_memory", "other_kind", "other_size", "ends"})


def is_harmless(fault, point):
    """Neighbours over groups of which neither contains the other share one rank at most: their order does not matter."""
    (_, group), (_, following) = points[point:point + 2]
    return fault in harmless or fault == "other_order" and group != following and 2 not in (group, following)


def check(fault, point, rank, options):
    """What is wrong with the run; None if nothing is."""
    deadline = SHORT if fault in waiting and not is_harmless(fault, point) else LONG
    begin = time.time()
    command = ["mpirun", "--oversubscribe", "-n", "4", "tp-mpi-check", *options, fault, str(point), str(rank), str(deadline)]
    try:
        with tempfile.NamedTemporaryFile() as places:
            run = subprocess.run([*command, places.name], capture_output=True, text=True, timeout=60)
    except subprocess.TimeoutExpired:
        return "did not end in 60 s"
    seconds = time.time() - begin
    lines = [line[len(program):] for line in run.stderr.splitlines() if line.startswith(program)]
    if seconds > (deadline if deadline == SHORT else 0) + 1 + MARGIN:
        return f"took {seconds:.1f} s"
    if is_harmless(fault, point):
        return f"exit {run.returncode}: {run.stderr}" if run.returncode or lines else None
    if run.returncode == 0:
        return f"exit 0: {run.stdout}{run.stderr}"
    if fault in dying:
        return None if f"rank {rank}" in run.stderr and len(lines) <= 1 else run.stderr
    names = [points[point][0], points[point + 1][0]] if fault == "other_order" else [points[point][0]]
    if len(lines) != 1 or f"rank {rank}" not in lines[0]:
        return f"expected one line that names rank {rank}: {run.stderr}"
    if fault == "ends" and "end_of_steps" in lines[0]:
        return None
    if fault != "out_of_memory" and not any(name in lines[0] for name in names):  # which is at no collective
        return f"expected {' or '.join(names)}: {lines[0]}"
    return None


full = "--full" in sys.argv
count = failed = 0
for number, fault in enumerate(faults):
    for point in range(0, len(points) - 1) if full else (2 + number, 30 + number):
        rank = point // 2 % 4
        options = ["--start"] if point % 3 == 0 else []
        count += 1
        wrong = check(fault, point, rank, options)
        if wrong:
            failed += 1
            print(f"{' '.join([*options, fault])}, rank {rank}, point {point} ({points[point][0]}, group {points[point][1]}): {wrong}")
print(f"{count - failed} of {count} faults end well")
sys.exit(failed > 0)
