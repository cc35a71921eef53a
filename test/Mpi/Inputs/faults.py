"""Starts tp-mpi-check with each fault, on several numbers of ranks: mpirun has to end in time, with the sentence once."""
import subprocess
import sys
import time

DEADLINE = 2  # seconds
MARGIN = 8  # for mpirun itself on a busy machine
differ = "tp-mpi-check: collectives differ: rank 0 calls all_reduce, rank 1 calls "
late = "tp-mpi-check: all_reduce: rank 1 did not arrive within the deadline of 2 s; rank "
# fault -> the sentence (none: mpirun has its own), whether the deadline has to pass
faults = {
    "none": ("", False),
    "slow": ("", True),
    "hangs": (late, True),
    "gathers": (differ + "all_gather", False),
    "ends": (differ + "end_of_steps", False),
    "shrinks": (differ + "all_reduce with other arguments", False),
    "grows": (differ + "all_reduce with other arguments", False),
    "aborts": ("tp-mpi-check: rank 1: its memory is full", False),
    "dies": (None, False),
    "exits": (None, False),
}
failed = False
runs = [(ranks, fault, start) for ranks, start in ((2, []), (4, []), (2, ["--start"])) for fault in faults]
for ranks, fault, start in runs:
    for sentence, waits in [faults[fault]]:
        begin = time.time()
        try:
            run = subprocess.run(["mpirun", "--oversubscribe", "-n", str(ranks), "tp-mpi-check", *start, fault, str(DEADLINE)],
                                 capture_output=True, text=True, timeout=60)
            code, said = run.returncode, run.stderr
        except subprocess.TimeoutExpired:
            code, said = "none", "did not end in 60 s"
        seconds = time.time() - begin
        lines = [line for line in said.splitlines() if line.startswith("tp-mpi-check: ")]
        good = (code == 0 and not lines) if sentence == "" else (
            code != 0 and (sentence is None or (len(lines) == 1 and lines[0].startswith(sentence))))
        good &= seconds < DEADLINE * waits + MARGIN
        print(f"{'ok  ' if good else 'FAIL'} {ranks} ranks, {' '.join(start + [fault])}: {seconds:.1f} s, exit {code}: {' | '.join(lines)}")
        if not good:
            failed = True
            print(said)
sys.exit(failed)
