"""A tp-run whose compiler has a fault, to see that the fuzzer finds it: python3 faulty.py FAULT TP-RUN [arguments]

The program is taken as far as the partitioned phase and changed there as the fault has it. What comes is run as a manual
computation, which is partitioned by definition. On one rank there is nothing to change.
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


def pieces(text, opening):
    """What stands between the bracket at `opening` and the one that closes it, cut at its outer commas; and where it ends."""
    depth, start, found = 0, opening + 1, []
    for at in range(opening, len(text)):
        c, in_arrow = text[at], text[at - 1:at + 1] == "->"
        if c in "([{<":
            depth += 1
        elif c in ")]}>" and not in_arrow:
            depth -= 1
        if depth == 0 or depth == 1 and c == ",":
            found.append(text[start:at].strip())
            start = at + 1
        if depth == 0:
            return [piece for piece in found if piece], at + 1
    raise ValueError("no closing bracket")


def described(piece):
    """Name, local type, global type and layout of an argument; a result has no name."""
    name, _, rest = piece.rpartition(": ") if not piece.startswith("%") else piece.partition(": ")
    rest = rest if piece.startswith("%") else piece
    local = rest[:rest.index(" {")]
    whole = re.search(r"tp\.global_type = (tensor<(?:[^<>]|<[^>]*>)*>)", rest).group(1)
    at = rest.index("#tp.layout<")
    _, end = pieces(rest, at + len("#tp.layout"))
    return name, local, whole, rest[at:end]


def as_manual(text):
    """The partitioned program as a manual computation in one of whole tensors."""
    head = text.index("@main(") + len("@main")
    arguments, at = pieces(text, head)
    at = text.index("->", at) + 3
    if text[at] == "(":
        results, at = pieces(text, at)
    else:
        end = text.index(" {\n", at)
        results, at = [text[at:end]], end
    arguments, results = [described(piece) for piece in arguments], [described(piece) for piece in results]
    start = text.index("{\n", at) + 2
    end = text.index("\n  }", start)
    body = re.sub(r"^    return\b", "    tp.yield", text[start:end], flags=re.M)
    def types(values):
        return ", ".join(whole for _, _, whole, _ in values)
    def layouts(values):
        return "[%s]" % ", ".join(layout for _, _, _, layout in values)
    outer = ["%%whole%d" % i for i in range(len(arguments))]
    inner = ", ".join("%s: %s" % (name, local) for name, local, _, _ in arguments)
    return "".join([
        text[:head], "(%s) -> (%s) {\n" % (", ".join("%s: %s" % (n, a[2]) for n, a in zip(outer, arguments)), types(results)),
        "%%all:%d = tp.manual(%s) in %s out %s {\n" % (len(results), ", ".join(outer), layouts(arguments), layouts(results)),
        "^bb0(%s):\n" % inner if inner else "", body, "\n} : (%s) -> (%s)\n" % (types(arguments), types(results)),
        "return %s : %s\n" % (", ".join("%%all#%d" % i for i in range(len(results))), types(results)), text[end:]])


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
        file.write(as_manual(FAULTS[fault](done.stdout)))
    mesh = planned[planned.index("--mesh"):planned.index("--mesh") + 2]
    sys.exit(subprocess.call([tool, changed] + mesh + rest))


if __name__ == "__main__":
    main()
