"""Makes an executable of target emulated one of target cuda, whose kernels the double of CUDA's driver runs (lib/double):
so the runtime for GPUs (streams, events, graphs, cuBLASLt, cuDNN, NCCL) runs whole programs on a machine without a GPU.

    tp-compile MODEL --target emulated -o emulated.tpx && python3 test/e2e/as_cuda.py emulated.tpx cuda.tpx
"""
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Tools", "Inputs"))
import edit_executable  # noqa: E402


def convert(source, target):
    description, sections = edit_executable.read(source)
    assert description["target"] == "emulated", description["target"]
    description["target"] = "cuda"
    sections["cuda"] = sections.pop("emulated")
    text = json.dumps(description).encode()
    edit_executable.adopt(sections, edit_executable.read_text(source), text)
    edit_executable.write(target, text, sections)


if __name__ == "__main__":
    convert(*sys.argv[1:])
