"""The values that the compiler gathers for want of something better, over all bundled programs on one mesh under the
recipe that splits most: --remarks says each. Compares them with remarks.txt; --update writes it anew."""
import argparse
import collections
import concurrent.futures
import glob
import os
import re
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
root = os.path.dirname(os.path.dirname(here))
known = os.path.join(here, "remarks.txt")


def collect(path):
    command = ["tp-opt", path, "--to", "partitioned", "--mesh", "dp=2,tp=2", "--strategy", "megatron-sp", "--remarks",
               "-o", os.devnull]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{path}: {done.stderr}")
    counts = collections.Counter(re.findall(r"remark: (.*)", done.stderr))
    name = os.path.basename(path)[: -len(".mlir")]
    return [f"{name}: {count} x {text}" for text, count in sorted(counts.items())]


parser = argparse.ArgumentParser()
parser.add_argument("--update", action="store_true")
options = parser.parse_args()
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    programs = sorted(glob.glob(os.path.join(root, "examples", "models", "*.mlir")))
    found = [line for lines in pool.map(collect, programs) for line in lines]
if options.update:
    with open(known, "w") as file:
        file.writelines(line + "\n" for line in found)
with open(known) as file:
    expected = file.read().splitlines()
for line in sorted(set(found) - set(expected)):
    print("new:", line)
for line in sorted(set(expected) - set(found)):
    print("gone:", line)
sys.exit(found != expected)
