"""to_npy.py FILE FOLDER: the f32 tensors of a safetensors file as .npy files, the first one column-major and big-endian."""
import os
import struct
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support"))
import tensors

os.makedirs(sys.argv[2], exist_ok=True)
for number, (name, (_, shape, data)) in enumerate(sorted(tensors.read(sys.argv[1]).items())):
    values, odd = tensors.decode(data, "f32"), number == 0
    if odd:
        rows, columns = shape
        values = [values[row * columns + column] for column in range(columns) for row in range(rows)]
    header = "{'descr': '%sf4', 'fortran_order': %s, 'shape': %s, }\n" % (">" if odd else "<", odd, tuple(shape))
    with open(os.path.join(sys.argv[2], name + ".npy"), "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode())
        file.write(struct.pack("%s%df" % (">" if odd else "<", len(values)), *values))
