"""toy_batches.py INPUTS STATE BATCHES FOLDER: parts the arguments of toy_train_sgd.

The state goes into one file; three batches, of the given one and multiples of it, into a file and as .npy into a folder.
"""
import os
import struct
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "support"))
import tensors

inputs, state, batches, folder = sys.argv[1:]
read = tensors.read(inputs)


def numbers(key):
    dtype, shape, data = read[key]
    return shape, tensors.decode(data, "f32")


def write_npy(path, shape, values):
    header = "{'descr': '<f4', 'fortran_order': False, 'shape': (%s), }\n" % ", ".join(map(str, shape))
    with open(path, "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + tensors.encode(values, "f32"))


tensors.write(state, [(key, numbers(key)[0], "f32", numbers(key)[1]) for key in sorted(read)[:4]])
parted = []
os.makedirs(folder, exist_ok=True)
for key in sorted(read)[4:]:
    shape, values = numbers(key)
    values = [scale * value for scale in (1, 0.5, -0.25) for value in values]
    parted.append((key, [3, *shape], "f32", values))
    write_npy(os.path.join(folder, key + ".npy"), [3, *shape], values)
tensors.write(batches, parted)
