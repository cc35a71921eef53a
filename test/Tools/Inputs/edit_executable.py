"""edit_executable.py IN OUT [KEY=JSON...] [--code TEXT] [--adopt]: an executable with other values in its description, sealed anew.

KEY is a path: `cpu.features`, `arguments.0.shape`; `KEY=` alone removes it. With --adopt the code says that it is of that
description.
"""
import json
import struct
import sys


def checksum(data):
    mask = (1 << 64) - 1
    total = len(data)
    data += bytes(-len(data) % 8)
    for (word,) in struct.iter_unpack("<Q", data):
        total = ((total ^ word) + 0x9E3779B97F4A7C15) & mask
        total = ((total ^ (total >> 30)) * 0xBF58476D1CE4E5B9) & mask
        total = ((total ^ (total >> 27)) * 0x94D049BB133111EB) & mask
        total ^= total >> 31
    return total


def read(path):
    """Description and sections (kind to content) of a file."""
    with open(path, "rb") as file:
        content = file.read()
    magic, version, size, rest, seal = struct.unpack_from("<4sIQQQ", content)
    assert (magic, version, rest, seal) == (b"TPX\0", 3, len(content) - 32, checksum(content[32:]))
    sections, at = {}, 32 + size
    while at < len(content):
        kind, length = struct.unpack_from("<8sQ", content, at)
        sections[kind.rstrip(b"\0").decode()] = content[at + 16 : at + 16 + length]
        at += 16 + length
    return json.loads(content[32 : 32 + size]), sections


def adopt(sections, old, new):
    """The code of a description, for another one: what it says its description's checksum is."""
    before, after = struct.pack("<Q", checksum(old)), struct.pack("<Q", checksum(new))
    assert sections["cpu"].count(before) == 1
    sections["cpu"] = sections["cpu"].replace(before, after)


def read_text(path):
    """The description as it is written."""
    with open(path, "rb") as file:
        content = file.read()
    return content[32 : 32 + struct.unpack_from("<Q", content, 8)[0]]


def write(path, description, sections):
    text = description if isinstance(description, bytes) else json.dumps(description).encode()
    body = text
    for kind, content in sections.items():
        body += struct.pack("<8sQ", kind.encode(), len(content)) + content
    with open(path, "wb") as file:
        file.write(struct.pack("<4sIQQQ", b"TPX\0", 3, len(text), len(body), checksum(body)) + body)


def main():
    source, target, *edits = sys.argv[1:]
    description, sections = read(source)
    adopts = "--adopt" in edits
    edits = [edit for edit in edits if edit != "--adopt"]
    if "--code" in edits:
        place = edits.index("--code")
        sections["cpu"] = edits[place + 1].encode()
        del edits[place : place + 2]
    for edit in edits:
        path, value = edit.split("=", 1)
        *outer, last = [int(part) if part.isdigit() else part for part in path.split(".")]
        entry = description
        for part in outer:
            entry = entry[part]
        if value:
            entry[last] = json.loads(value)
        else:
            del entry[last]
    if adopts:
        adopt(sections, read_text(source), json.dumps(description).encode())
    write(target, description, sections)


if __name__ == "__main__":
    main()
