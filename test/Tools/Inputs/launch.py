"""Starts a command as processes that are told their numbers as launchers do:
launch.py COUNT RANK_NAME COUNT_NAME LOCAL_RANK_NAME LOCAL_COUNT_NAME COMMAND..."""
import os
import subprocess
import sys

count, names, command = int(sys.argv[1]), sys.argv[2:6], sys.argv[6:]
processes = []
for rank in range(count):
    numbers = dict(zip(names, map(str, (rank, count, rank, count))))
    # A port of this test alone: others may run at the same time.
    meeting = {"MASTER_PORT": str(20000 + os.getpid() % 9000)}
    processes.append(subprocess.Popen(command, env={**os.environ, **numbers, **meeting}))
sys.exit(max(abs(process.wait()) for process in processes))
