"""Makes an executable of target emulated one of target cuda, whose kernels the double of CUDA's driver runs (lib/double):
so the runtime for GPUs (streams, events, graphs, cuBLASLt, NCCL) runs whole programs on a machine without a GPU.

    tp-compile MODEL --target emulated -o emulated.tpx && python3 test/e2e/as_cuda.py emulated.tpx cuda.tpx
"""
import json
import struct
import sys

MASK = (1 << 64) - 1


def checksum(body):
    """getChecksum of Format.h."""
    total = len(body)
    for (word,) in struct.iter_unpack("<Q", body + bytes(-len(body) % 8)):
        total = ((total ^ word) + 0x9e3779b97f4a7c15) & MASK
        total = (total ^ total >> 30) * 0xbf58476d1ce4e5b9 & MASK
        total = (total ^ total >> 27) * 0x94d049bb133111eb & MASK
        total ^= total >> 31
    return total


def convert(data):
    header = struct.Struct("<4sIQQQ")
    magic, version, size, _, _ = header.unpack_from(data)
    description = json.loads(data[header.size:header.size + size])
    assert description["target"] == "emulated", description["target"]
    description["target"] = "cuda"
    body, at = json.dumps(description).encode(), header.size + size
    while at < len(data):
        kind, count = struct.unpack_from("<8sQ", data, at)
        kind = b"cuda".ljust(8, b"\0") if kind.startswith(b"emulated") else kind
        body += struct.pack("<8sQ", kind, count) + data[at + 16:at + 16 + count]
        at += 16 + count
    return header.pack(magic, version, len(json.dumps(description).encode()), len(body), checksum(body)) + body


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        made = convert(file.read())
    with open(sys.argv[2], "wb") as file:
        file.write(made)
