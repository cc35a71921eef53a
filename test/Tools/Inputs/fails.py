"""fails.py CODE SENTENCE COMMAND...: the command must end with this exit code and say this sentence, and no more.

SENTENCE is part of the one line of standard error that says what is wrong. Beside it there may be the line of the
file that it is about, with a caret below. Standard output must be empty: half a result is worse than none.
"""
import re
import subprocess
import sys

code, sentence, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
said = run.stderr.decode(errors="replace")


def fail(why):
    sys.exit(f"{' '.join(command)}\n{why}\nexit code {run.returncode}, standard error:\n{said[:2000]}")


if run.returncode != code:
    fail(f"expected exit code {code}")
if run.stdout:
    fail(f"expected no standard output, found {len(run.stdout)} bytes")
if not all(char.isprintable() or char in "\n\t" for char in said):
    fail("expected plain text")
lines = said.rstrip("\n").split("\n")
if len(lines) == 3 and re.fullmatch(r"\s*\^", lines[2]):
    lines = lines[:1]  # the line of the file and the caret
if len(lines) != 1:
    fail("expected one sentence")
if len(lines[0]) > 1200:
    fail(f"expected a sentence, found {len(lines[0])} characters")
if sentence not in lines[0]:
    fail(f"expected '{sentence}'")
