"""Runs the programs of a file with tp-run and compares their results with the numbers beside them.

Sections are separated as for -split-input-file. In each:
  // IN 0 = [1, 2, 3]      the elements of an argument in row-major order, as a Python expression
  // OUT 0 = [inf, nan]    those of a result
  // ATOL 1e-6             what floats may differ by; 0 without it
  // LAYOUT 0=[{"tp"}]     a --layout on more than one rank
Every program runs on one rank and, sharded and verified against that, on the meshes of the command line.
"""
import json
import math
import os
import re
import struct
import subprocess
import sys
import tempfile

CODES = {"i1": ("BOOL", "?"), "i8": ("I8", "b"), "i16": ("I16", "h"), "i32": ("I32", "i"), "i64": ("I64", "q"),
         "ui8": ("U8", "B"), "ui16": ("U16", "H"), "ui32": ("U32", "I"), "ui64": ("U64", "Q"),
         "f16": ("F16", "e"), "bf16": ("BF16", "H"), "f32": ("F32", "f"), "f64": ("F64", "d")}


def parse_type(text):
    *shape, element = text.split("x")
    return [int(size) for size in shape], element


def encode(values, element):
    if element == "bf16":  # rounded to nearest even
        words = [struct.unpack("<I", struct.pack("<f", value))[0] for value in values]
        values = [(word + 0x7FFF + (word >> 16 & 1)) >> 16 if word & 0x7FFFFFFF <= 0x7F800000 else 0x7FC0
                  for word in words]
    return struct.pack("<%d%s" % (len(values), CODES[element][1]), *values)


def decode(data, element):
    values = struct.unpack("<%d%s" % (len(data) // struct.calcsize(CODES[element][1]), CODES[element][1]), data)
    if element == "bf16":
        values = struct.unpack("<%df" % len(values), b"".join(struct.pack("<I", value << 16) for value in values))
    return list(values)


def flatten(value):
    return [x for part in value for x in flatten(part)] if isinstance(value, (list, tuple, range)) else [value]


def write_tensors(path, tensors):
    header, data = {}, b""
    for name, (shape, element), values in tensors:
        values = flatten(values)
        assert len(values) == math.prod(shape), "%s has %d elements, given are %d" % (name, math.prod(shape), len(values))
        encoded = encode(values, element)
        header[name] = {"dtype": CODES[element][0], "shape": shape, "data_offsets": [len(data), len(data) + len(encoded)]}
        data += encoded
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


def read_tensors(path):
    with open(path, "rb") as file:
        content = file.read()
    start = 8 + struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8:start])
    header.pop("__metadata__", None)
    return {name: (entry, content[start + entry["data_offsets"][0]:start + entry["data_offsets"][1]])
            for name, entry in header.items()}


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
    write_tensors(paths[1], [("arg%d" % i, kind, given[i]) for i, kind in enumerate(arguments)])
    command = ["tp-run", paths[0], "--mesh", mesh, "--inputs", paths[1], "--outputs", paths[2]]
    if mesh != "tp=1":
        command.append("--verify")
        for layout in re.findall(r"^// LAYOUT (.*)$", section, re.M):
            command += ["--layout", layout]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return ["tp-run failed with %d: %s" % (done.returncode, (done.stdout + done.stderr).strip())]
    errors = []
    tensors = read_tensors(paths[2])
    for i, (shape, element) in enumerate(results):
        entry, data = tensors["%05d" % i]
        values, wanted = decode(data, element), flatten(expected[i])
        if entry["dtype"] != CODES[element][0] or entry["shape"] != shape:
            errors.append("result %d is %s %s, expected %s %s" % (i, entry["dtype"], entry["shape"], element, shape))
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
