"""Runs the programs of a file with tp-run and compares their results with the numbers beside them.

Sections are separated as for -split-input-file. In each:
  // IN 0 = [1, 2, 3]      the elements of an argument in row-major order, as a Python expression
  // OUT 0 = [inf, nan]    those of a result
  // ATOL 1e-6             what floats may differ by; 0 without it
  // LAYOUT 0=[{"tp"}]     a --layout on more than one rank
Every program runs on one rank and, sharded and verified against that, on the meshes of the command line.
"""
import math
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support"))
import tensors  # noqa: E402


def parse_type(text):
    *shape, element = text.split("x")
    # Files have a byte for each integer of four bits.
    return [int(size) for size in shape], {"i4": "i8", "ui4": "ui8"}.get(element, element)


def flatten(value):
    return [x for part in value for x in flatten(part)] if isinstance(value, (list, tuple, range)) else [value]


def numbers(section, word):
    found = re.findall(r"^// %s (\d+) = (.*)$" % word, section, re.M)
    return {int(i): eval(text, {"inf": math.inf, "nan": math.nan, "math": math}) for i, text in found}


def differ(expected, found, atol):
    if isinstance(expected, float) and math.isnan(expected):
        return not math.isnan(found)
    return expected != found and not abs(expected - found) <= atol


def run(section, mesh, folder):
    signature = re.search(r"func.func public @main\((.*?)\)\s*->\s*(.*?) \{", section, re.S)
    arguments = [parse_type(text) for text in re.findall(r"tensor<([^>]*)>", signature.group(1))]
    results = [parse_type(text) for text in re.findall(r"tensor<([^>]*)>", signature.group(2))]
    given, expected = numbers(section, "IN"), numbers(section, "OUT")
    atol = re.search(r"^// ATOL (.*)$", section, re.M)
    atol = float(atol.group(1)) if atol else 0
    paths = [os.path.join(folder, name) for name in ("program.mlir", "in.safetensors", "out.safetensors")]
    with open(paths[0], "w") as file:
        file.write(section)
    tensors.write(paths[1], [("arg%d" % i, *kind, flatten(given[i])) for i, kind in enumerate(arguments)])
    command = ["tp-run", paths[0], "--mesh", mesh, "--inputs", paths[1], "--outputs", paths[2]]
    if mesh != "tp=1":
        command.append("--verify")
        for layout in re.findall(r"^// LAYOUT (.*)$", section, re.M):
            command += ["--layout", layout]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return ["tp-run failed with %d: %s" % (done.returncode, (done.stdout + done.stderr).strip())]
    errors = []
    written = tensors.read(paths[2])
    for i, (shape, element) in enumerate(results):
        dtype, found_shape, data = written["%05d" % i]
        values, wanted = tensors.decode(data, element), flatten(expected[i])
        if dtype != tensors.CODES[element][0] or found_shape != shape:
            errors.append("result %d is %s %s, expected %s %s" % (i, dtype, found_shape, element, shape))
        elif len(values) != len(wanted) or any(differ(x, y, atol) for x, y in zip(wanted, values)):
            errors.append("result %d\n  expected %s\n  found    %s" % (i, wanted, values))
    return errors


def main():
    path, *meshes = sys.argv[1:]
    with open(path) as file:
        sections = file.read().split("// -----\n")
    failures = 0
    for section in sections:
        name = next((line for line in section.splitlines() if line.startswith("//") and "RUN:" not in line), "")
        for mesh in ["tp=1"] + meshes:
            with tempfile.TemporaryDirectory() as folder:
                for error in run(section, mesh, folder):
                    failures += 1
                    print("%s on %s: %s" % (name[2:].strip(), mesh, error))
    sys.exit(1 if failures else 0)


main()
