"""A tp-run whose compiler has a fault, to see that the fuzzer finds it: python3 faulty.py FAULT TP-RUN [arguments]

The program is taken as far as the partitioned phase, changed there as the fault has it, and run. On one rank there is
nothing to change.
"""
import os
import re
import subprocess
import sys

NAME = r"%[\w#]+"


def drop(pattern):
    """The first op like this gives its operand."""
    def change(text):
        found = re.search(r"^ *(%s) = %s (%s).*\n" % (NAME, pattern, NAME), text, re.M)
        if not found:
            return text
        after = re.sub(re.escape(found.group(1)) + r"(?![\w#])", found.group(2), text[found.end():])
        return text[:found.start()] + after
    return change


def replace(pattern, new):
    return lambda text: re.sub(pattern, new, text, count=1)


def swap_pairs(match):
    numbers = match.group(1).split(", ")
    return "pairs = [%s]" % ", ".join(n for pair in zip(numbers[1::2], numbers[::2]) for n in pair)


FAULTS = {
    "none": lambda text: text,
    "a sum over ranks is missing": drop(r"tp\.all_reduce"),
    "a sum over ranks is a maximum": replace(r"(tp\.all_reduce %s) add" % NAME, r"\1 max"),
    "every rank takes itself for the first": replace(r"tp\.axis_index <[^>]*> : tensor<i32>", "stablehlo.constant dense<0> : tensor<i32>"),
    "parts are joined in another order": replace(r'(tp\.all_gather .*? over <@mesh, \{)("[^,}]*), ("[^,}]*)', r"\1\3, \2"),
    "rows go to the wrong rank": replace(r"pairs = \[([^]]*)\]", swap_pairs),
    "padding is not masked": drop(r"stablehlo\.select %s," % NAME),
}


def main():
    fault, tool, program, *rest = sys.argv[1:]
    if rest[rest.index("--mesh") + 1] == "x=1":
        sys.exit(subprocess.call([tool, program] + rest))
    planned = []
    for option in ("--mesh", "--strategy", "--layout"):
        while option in rest:
            at = rest.index(option)
            planned += rest[at:at + 2]
            del rest[at:at + 2]
    done = subprocess.run([os.path.join(os.path.dirname(tool), "tp-opt"), "--to", "partitioned", program] + planned,
                          capture_output=True, text=True)
    if done.returncode:
        sys.stdout.write(done.stdout + done.stderr)
        sys.exit(done.returncode if done.returncode > 0 else 1)
    changed = program.replace(".mlir", ".faulty.mlir")
    with open(changed, "w") as file:
        file.write(FAULTS[fault](done.stdout))
    mesh = planned[planned.index("--mesh"):planned.index("--mesh") + 2]
    sys.exit(subprocess.call([tool, changed] + mesh + rest))


if __name__ == "__main__":
    main()
