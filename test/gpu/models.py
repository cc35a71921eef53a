"""Every bundled program on GPUs, compared with what JAX computed: all ranks on one GPU (--backend loopback), and a GPU
per rank (--backend nccl) where the machine has two. Prints `skipped` and why where there is no GPU.

    python3 test/gpu/models.py [--only SUBSTRING]
"""
import argparse
import os
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "e2e"))
import emulated  # noqa: E402


def count_gpus():
    """GPUs that the driver lists; the reason where there are none."""
    if not shutil.which("nvidia-smi"):
        return 0, "no nvidia-smi: no driver of NVIDIA is installed"
    result = subprocess.run(["nvidia-smi", "--list-gpus"], capture_output=True, text=True)
    gpus = [line for line in result.stdout.splitlines() if line.startswith("GPU ")]
    reason = (result.stdout + result.stderr).strip().splitlines()[-1:] or ["nvidia-smi lists none"]
    return (len(gpus), "") if result.returncode == 0 and gpus else (0, reason[0])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--only", default="")
    flags = parser.parse_args()
    gpus, reason = count_gpus()
    if not gpus:
        print(f"skipped: {reason}")
        print("0 passed, 0 failed")
        return 0
    programs = [program for program in emulated.programs() if flags.only in program]
    status = 0
    for backend in ["loopback"] + (["nccl"] if gpus >= 2 else []):
        print(f"--backend {backend}, {gpus} GPUs")
        cases = [(program, "tp=2", "megatron") for program in programs]
        options = ["--target", "cuda", "--backend", backend]
        status |= emulated.run_all(cases, lambda *case: emulated.command(*case, *options), 4, 600)
    return status


if __name__ == "__main__":
    sys.exit(main())
