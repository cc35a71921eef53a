"""bad_tensors.py GOOD.safetensors FOLDER: broken variants of a good file, named after what is wrong with them."""
import copy
import pathlib
import struct
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
import tensors  # noqa: E402

content = pathlib.Path(sys.argv[1]).read_bytes()
folder = pathlib.Path(sys.argv[2])
folder.mkdir(parents=True, exist_ok=True)
header, data = tensors.split(content)
first = "00000"


def write(name, change=lambda entries: None, data=data):
    entries = copy.deepcopy(header)
    change(entries)
    (folder / name).write_bytes(tensors.join(entries, data))


def change(**values):
    return lambda entries: entries[first].update(values)


begin, end = header[first]["data_offsets"]
total = len(data)
write("good")
write("missing", lambda entries: entries.pop(first))
write("extra", lambda entries: entries.update(more={"dtype": "U8", "shape": [1], "data_offsets": [0, 0]}))
write("unused", lambda entries: entries.update(more={"dtype": "U8", "shape": [1], "data_offsets": [total, total + 1]}),
      data + b"x")
write("mistyped", change(dtype="I32"))
write("unknown_type", change(dtype="F4"))
write("misshaped", change(shape=[1] + header[first]["shape"]))
write("wrong_size", change(shape=[7]))
write("overflowing_shape", change(shape=[2**62]))
write("overflowing_offsets", change(data_offsets=[2**64 - (end - begin), 2**64 - 1]))
write("beyond_the_end", change(data_offsets=[total, total + end - begin]))
write("overlapping", change(data_offsets=[begin + 4, end + 4]))
write("truncated", data=data[:-1])
(folder / "truncated_header").write_bytes(content[:20])
(folder / "long_header").write_bytes(struct.pack("<Q", 2**63) + content[8:])
(folder / "not_json").write_bytes(struct.pack("<Q", 8) + b"not JSON")
(folder / "empty").write_bytes(b"")
