"""sgd_inputs.py FILE: arguments of sgd.mlir.  sgd_inputs.py FILE LOSSES: compares losses that `train` printed.

The oracle takes the steps in double precision.
"""
import json
import struct
import sys

x = [[((7 * i + 3 * j) % 11 - 5) / 8 for j in range(6)] for i in range(8)]
y = [[((5 * i + 2 * j) % 7 - 3) / 4 for j in range(4)] for i in range(8)]
w = [[((i + 2 * j) % 5 - 2) / 16 for j in range(4)] for i in range(6)]


def write(path):
    header, data = {}, b""
    for key, rows in (("00000", w), ("00001", x), ("00002", y)):
        begin = len(data)
        data += b"".join(struct.pack("<f", value) for row in rows for value in row)
        header[key] = {"dtype": "F32", "shape": [len(rows), len(rows[0])], "data_offsets": [begin, len(data)]}
    text = json.dumps(header).encode()
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + data)


def losses():
    while True:
        error = [[sum(x[i][k] * w[k][j] for k in range(6)) - y[i][j] for j in range(4)] for i in range(8)]
        yield sum(value * value for row in error for value in row)
        for k in range(6):
            for j in range(4):
                w[k][j] -= 0.1 * sum(x[i][k] * error[i][j] for i in range(8))


if len(sys.argv) == 2:
    write(sys.argv[1])
    sys.exit()
lines = open(sys.argv[2]).read().splitlines()
for step, (line, want) in enumerate(zip(lines, losses())):
    label, value = line.split(" = ")
    if label != f"step {step}: loss" or abs(float(value) - want) > 2e-5 * want:
        sys.exit(f"expected 'step {step}: loss = {want}', found '{line}'")
print(f"{len(lines)} losses agree, from {lines[0].split()[-1]} to {lines[-1].split()[-1]}")
