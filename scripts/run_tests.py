"""Runs every kind of test and adds up: GoogleTest, lit, the executed matrix, random programs, formatting, docs.

Each runner's own output goes to stdout; the last line is `N passed, N failed`.
"""
import glob
import json
import os
import re
import subprocess
import sys

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
build = os.environ["TP_BUILD_DIR"]
llvm = "/usr/lib/llvm-22/bin"
environment = {**os.environ, **({"TP_TEST_FULL": "1"} if "--full" in sys.argv else {})}
passed = failed = 0


def count(name, good, bad):
    global passed, failed
    passed += good
    failed += bad
    print(f"== {name}: {good} passed, {bad} failed", flush=True)


def run(command, **options):
    return subprocess.run(command, cwd=root, text=True, **options)


def unit_tests():
    programs = [p for p in sorted(glob.glob(f"{build}/bin/*Tests")) if os.access(p, os.X_OK)]
    for program in programs:
        report = f"{program}.json"
        if os.path.exists(report):
            os.remove(report)
        result = run([program, f"--gtest_output=json:{report}", "--gtest_brief=1"], env=environment)
        try:
            with open(report) as file:
                data = json.load(file)
            bad = data["failures"] + data.get("errors", 0)
            count(os.path.basename(program), data["tests"] - bad - data.get("disabled", 0), bad)
        except (OSError, ValueError):
            count(f"{os.path.basename(program)} (exit {result.returncode})", 0, 1)


def lit_tests():
    result = run([f"{llvm}/lit", "-s", "-v", "test"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    print(result.stdout)
    numbers = {kind: int(n) for kind, n in re.findall(r"^\s*(Passed|Failed|Timed Out|Unresolved)\s*:\s*(\d+)", result.stdout, re.M)}
    good = numbers.pop("Passed", 0)
    bad = sum(numbers.values())
    if result.returncode and not bad:
        bad = 1
    count("lit", good, bad)


def script(name, command):
    """A script whose last line is `N passed, N failed`."""
    result = run(command, stdout=subprocess.PIPE)
    print(result.stdout)
    found = re.findall(r"^(\d+) passed, (\d+) failed$", result.stdout, re.M)
    if found:
        count(name, int(found[-1][0]), int(found[-1][1]))
    else:
        count(f"{name} (exit {result.returncode})", 0, 1)


def formatting():
    sources = run(["git", "ls-files", "*.h", "*.cpp", "*.def"], stdout=subprocess.PIPE).stdout.split()
    result = run(["clang-format-22", "--dry-run", "-Werror", *sources], stderr=subprocess.PIPE)
    bad = sorted(set(re.findall(r"^(\S+?):\d+", result.stderr, re.M)))
    for path in bad:
        print(f"not formatted: {path}")
    count("clang-format", len(sources) - len(bad), len(bad))


unit_tests()
lit_tests()
script("docs", [sys.executable, "scripts/check_docs.py"])
script("matrix", [sys.executable, "test/e2e/matrix.py", *sys.argv[1:]])
script("emulated", [sys.executable, "test/e2e/emulated.py", *sys.argv[1:]])
script("doubles", [sys.executable, "test/e2e/doubles.py", *sys.argv[1:]])
script("gpu", [sys.executable, "test/gpu/models.py"])
script("fuzz", [sys.executable, "test/e2e/fuzz.py", "--seeds", "2000" if "--full" in sys.argv else "200"])
if "--full" in sys.argv:  # that a fault would be found
    script("fuzz --self-check", [sys.executable, "test/e2e/fuzz.py", "--self-check"])
formatting()
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
