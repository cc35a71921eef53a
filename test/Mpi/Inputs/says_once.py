"""says_once.py CODE SENTENCE COMMAND...: ends with this exit code; one line of standard error begins with the sentence.

mpirun adds lines of its own about processes that fail.
"""
import subprocess
import sys

code, sentence, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
run = subprocess.run(command, capture_output=True, text=True, timeout=120)
found = [line for line in run.stderr.splitlines() if line.startswith(sentence)]
if run.returncode != code or len(found) != 1:
    sys.exit(f"{' '.join(command)}\nexit {run.returncode}, expected {code}; {len(found)} lines begin with\n{sentence}\n{run.stderr}")
