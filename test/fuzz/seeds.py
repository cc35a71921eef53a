"""Seeds for the fuzzers, from the inputs of the tests: OUT/{text,bytecode,safetensors,npy,executable,checkpoint}, OUT/text.dict.

    python3 test/fuzz/seeds.py OUT [--tools build/release/bin]

Text: each section of each lit test and regression, without comments, up to 4 kB. Bytecode: those of them that tp-opt
takes. Executables: descriptions of some of them. Arrays and checkpoints: small ones of each kind. The dictionary: words that two sections have.
"""
import argparse
import collections
import glob
import json
import os
import re
import shutil
import struct
import subprocess

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LARGEST = 4096


def sections():
    found = {}
    for path in sorted(glob.glob(os.path.join(root, "test", "**", "*.mlir"), recursive=True)):
        if os.path.dirname(os.path.abspath(__file__)) in path:
            continue
        with open(path) as file:
            for number, section in enumerate(re.split(r"^// -----.*$", file.read(), flags=re.M)):
                text = "\n".join(line for line in re.sub(r"//.*", "", section).splitlines() if line.strip()) + "\n"
                if 10 < len(text) <= LARGEST:
                    name = os.path.relpath(path, os.path.join(root, "test")).replace(os.sep, "-")[:-len(".mlir")]
                    found.setdefault(text, "%s-%d" % (name, number))
    return {name: text for text, name in found.items()}


def write(folder, name, content):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content)


def dictionary(texts):
    counts = collections.Counter()
    for text in texts:
        counts.update(set(re.findall(r'[!#]?[A-Za-z_][\w.]*[A-Za-z_]\w*|<\{|\}>|->|x:|\{\?\}|0x[0-9A-F]+', text)))
    words = [word for word, count in counts.items() if count > 1 and not re.match(r"(cst|c|arg|v)_?\d+$", word)]
    return "".join('"%s"\n' % word for word in sorted(words))


def arrays():
    """A file of each version, order and kind of type."""
    header = "{'descr': '%s', 'fortran_order': %s, 'shape': %s, }\n"
    for version, kind, order, shape, size in [(1, "<f4", False, (2, 3), 24), (2, ">c8", True, (2, 2), 32), (3, "|b1", False, (3,), 3),
                                              (1, "<f2", True, (), 2), (1, ">i8", False, (0, 5), 0), (1, "<u2", True, (1, 2, 3), 12)]:
        text = (header % (kind, order, shape)).encode()
        length = struct.pack("<H" if version == 1 else "<I", len(text))
        yield "%s-%d" % (kind[1:], version), b"\x93NUMPY" + bytes([version, 0]) + length + text + bytes(range(size))


def checkpoints(options):
    """What is in checkpoint.json of a small training loop on several meshes."""
    model = os.path.join(root, "test", "Runtime", "Inputs", "sgd.mlir")
    for mesh, strategy in ("tp=1", "dp"), ("tp=2", "fsdp"), ("dp=2,tp=2", "megatron"), ("tp=3", "fsdp"):
        folder = os.path.join(options.out, "saved-" + mesh)
        subprocess.run([os.path.join(options.tools, "tp-run"), model, "--mesh", mesh, "--strategy", strategy, "--steps", "1",
                        "--checkpoint", folder], check=True, capture_output=True)
        with open(os.path.join(folder, "step-0000000001", "checkpoint.json")) as file:
            yield mesh, json.dumps(json.load(file)["checkpoint"]).encode()
        shutil.rmtree(folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out")
    parser.add_argument("--tools", default=os.path.join(root, "build", "release", "bin"))
    options = parser.parse_args()
    texts = sections()
    for name, text in texts.items():
        write(os.path.join(options.out, "text"), name + ".mlir", text.encode())
    write(options.out, "text.dict", dictionary(texts.values()).encode())
    quiet = {"capture_output": True}
    for number, (name, text) in enumerate(sorted(texts.items())):
        source = os.path.join(options.out, "text", name + ".mlir")
        done = subprocess.run([os.path.join(options.tools, "tp-opt"), source, "--emit-bytecode"], **quiet)
        if done.returncode == 0:
            write(os.path.join(options.out, "bytecode"), name + ".mlirbc", done.stdout)
        target = os.path.join(options.out, "model.tpx")
        if number % 16 == 0 and subprocess.run([os.path.join(options.tools, "tp-compile"), source, "--mesh", "dp=2,tp=2",
                                                "-o", target], **quiet).returncode == 0:
            with open(target, "rb") as file:
                content = file.read()
            size, = struct.unpack("<Q", content[8:16])
            write(os.path.join(options.out, "executable"), name + ".json", content[32:32 + size])
    for path in glob.glob(os.path.join(root, "examples", "**", "*.safetensors"), recursive=True):
        if os.path.getsize(path) <= LARGEST:
            with open(path, "rb") as file:
                write(os.path.join(options.out, "safetensors"), os.path.basename(path), file.read())
    for name, content in arrays():
        write(os.path.join(options.out, "npy"), name + ".npy", content)
    for name, content in checkpoints(options):
        write(os.path.join(options.out, "checkpoint"), name + ".json", content)
    for folder in ("text", "bytecode", "safetensors", "npy", "executable", "checkpoint"):
        print(folder, len(os.listdir(os.path.join(options.out, folder))))


if __name__ == "__main__":
    main()
