"""Collectives on this machine's GPUs: the conformance and fault suites over loopback (any number of ranks on one GPU)
and NCCL (a rank per GPU), then their times.

    TP_BUILD_DIR=build/release python3 test/gpu/collectives.py [--full]

The last line is `N passed, N failed`, or `skipped: ` and the reason where there is no GPU.
"""
import os
import re
import subprocess
import sys

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
binaries = os.path.join(os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release")), "bin")


def run(command, **variables):
    """Output and exit status; what the program says goes through."""
    print("$", " ".join(command), flush=True)
    result = subprocess.run(command, env={**os.environ, **variables}, stdout=subprocess.PIPE, text=True)
    print(result.stdout, flush=True)
    return result.stdout, result.returncode


def count_gpus():
    listing = subprocess.run(["nvidia-smi", "-L"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return len(re.findall(r"^GPU \d+", listing.stdout, re.M))


def main():
    try:
        gpus = count_gpus()
    except OSError:
        gpus = 0
    if gpus == 0:
        print("skipped: no GPU")
        return 0
    passed = failed = 0

    def judge(good):
        nonlocal passed, failed
        passed, failed = passed + good, failed + (not good)

    full = {"TP_TEST_FULL": "1"} if "--full" in sys.argv else {}
    for backend in ("loopback", "nccl"):
        output, code = run([f"{binaries}/RuntimeTests", f"--gtest_filter=*/{backend}_*", "--gtest_brief=1"], **full)
        # A suite without cases is no success: the library was not found, say.
        judge(code == 0 and re.search(r"^\[==========\] [1-9]\d* tests", output, re.M) is not None)
    judge(run([f"{binaries}/tp-bench", "collectives", "--backend", "loopback", "--ranks", "4"])[1] == 0)
    processes = []
    for rank in range(gpus):
        launch = {"RANK": rank, "WORLD_SIZE": gpus, "LOCAL_RANK": rank, "LOCAL_WORLD_SIZE": gpus}
        variables = {**os.environ, **{name: str(value) for name, value in launch.items()}}
        processes.append(subprocess.Popen([f"{binaries}/tp-bench", "collectives", "--backend", "nccl"], env=variables))
    judge(all([process.wait() == 0 for process in processes]))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
