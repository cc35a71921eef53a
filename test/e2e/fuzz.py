"""Random programs, sharded at random, against an oracle in Python: equal to the last bit or failed.

    python3 test/e2e/fuzz.py [--seeds N] [--first S] [--seconds T] [--jobs J] [--out DIR] [--only OP] [--skip OP,OP]
                            [--known REGEX]
    python3 test/e2e/fuzz.py --self-check

A seed is one program: its ops, numbers, layouts, mesh and strategy. A failing one is made small and saved in DIR with
its numbers and the command that shows it. Prints what was refused and why, and `N passed, N failed`. Of random numbers and
LAPACK's factors the oracle knows nothing: they are to be the unsharded program's, to the last bit.

--skip leaves out ops, element types and constructs. It defaults to OPEN, what the compiler is known to get wrong: an
entry goes when that is fixed, and `--skip ''` has none. --known only counts the failures whose message it matches.

--self-check gives the compiler one fault after the other (differential/faulty.py), and passes if the fuzzer finds each
and makes the program that shows it smaller than 10 ops.
"""
import argparse
import collections
import functools
import multiprocessing
import os
import re
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from differential import faulty, generate, ops, run  # noqa: E402
from differential.shrink import shrink  # noqa: E402


# Constructs: empty (tensors), outer-product and scalar-product (of dot_general), unit-window and window-start (of
# reduce_window: one element; an initial value that is not the identity), empty-index, partial-window and overlapping-set
# (of gather and scatter), reuse-updated (operands of updates that are used again), fft-4 (transforms of 4 elements),
# KIND:ELEMENT with f8 and complex for either of theirs (layout:ELEMENT of arguments and results).
OPEN = ""  # nothing


def unknown():
    """Makers of ops that the compiler does not know: the generator grows with it."""
    made = {"absolute", "argmax", "call", "manual", "reduce_several", "linalg_matmul", "linalg_generic", "linalg_window",
            "getrf", "geqrf", "syevd", "gesdd"}  # of other ops, or of other dialects
    names = sorted(set(ops.MAKERS) - made)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "ops.mlir")
        with open(path, "w") as file:
            file.write("// -----\n".join('"%s.%s"() : () -> ()\n' % ("chlo" if name in ("top_k", "ragged_dot") else "stablehlo", name) for name in names))
        done = subprocess.run([os.path.join(run.tools, "tp-opt"), "-split-input-file", path],
                              capture_output=True, text=True)
    return sorted(set(re.findall(r"unregistered operation '(?:stablehlo|chlo)\.(\w+)'", done.stderr)))


def kinds(block):
    for op in block.ops:
        yield op.kind
        for region in op.regions:
            yield from kinds(region)


def signature(program, outcome):
    """What failures of one cause have in common, roughly."""
    where = " on one rank" if program.mesh == run.ONE_RANK else ""
    return "%s%s %s [%s]" % (outcome.kind, where, outcome.message, " ".join(sorted(set(kinds(program.body)) - {"constant"})))


def find_fault(fault, options, skip):
    """The size of the program that shows the fault, and which one it was; None if none does."""
    run.tool = [sys.executable, os.path.join(os.path.dirname(os.path.abspath(run.__file__)), "faulty.py"), fault,
                os.path.join(run.tools, "tp-run")]
    for seed in range(options.first, options.first + options.seeds):
        program = generate.generate(seed, skip)
        outcome = run.check(program)
        if outcome.kind == "differs":
            program, outcome = shrink(program, outcome, options.shrink_seconds)
            count = len(list(kinds(program.body)))
            run.save(program, os.path.join(options.out, re.sub(r"\W+", "-", fault)), outcome, seed)
            return count, seed - options.first + 1
    return None


def self_check(options, skip):
    passed = failed = 0
    skip = skip | {"complex<f32>", "complex<f64>", "complex", "real", "absolute", "fft"}  # tp.manual does not take them
    for fault in faulty.FAULTS:
        found = find_fault(fault, options, skip)
        fine = found is None if fault == "none" else found is not None and found[0] < 10
        text = "a program of %d ops, from program %d" % found if found else "not found in %d programs" % options.seeds
        print("%s %s: %s" % ("ok  " if fine else "FAIL", fault, text), flush=True)
        passed, failed = passed + fine, failed + (not fine)
    print("%d passed, %d failed" % (passed, failed))
    return failed


def one(seed, options, skip):
    """The seed, whether its program passed, was refused or failed, why, and where it is saved."""
    program = generate.generate(seed, skip, options.only)
    outcome = run.check(program)
    if not outcome.failed:
        return seed, outcome.kind, outcome.message, None
    if re.search(options.known, "%s %s" % (outcome.kind, outcome.message)):
        return seed, "failed", "known: %s %s" % (outcome.kind, outcome.message), None
    program, outcome = shrink(program, outcome, options.shrink_seconds)
    folder = os.path.join(options.out, "seed-%d" % seed)
    run.save(program, folder, outcome, seed)
    return seed, "failed", signature(program, outcome), folder


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seconds", type=float, default=float("inf"))
    parser.add_argument("--out", default=os.path.join(tempfile.gettempdir(), "fuzz"))
    parser.add_argument("--only", choices=sorted(ops.MAKERS))
    parser.add_argument("--skip", default=OPEN)
    parser.add_argument("--shrink-seconds", type=float, default=60)
    parser.add_argument("--jobs", type=int, default=min(2, os.cpu_count() or 1))
    parser.add_argument("--known", default="$^")
    parser.add_argument("--self-check", action="store_true")
    options = parser.parse_args()
    absent = unknown()
    if absent:
        print("not known to tp-opt and left out:", *absent, flush=True)
    skip = set(absent) | set(filter(None, options.skip.split(",")))
    if options.self_check:
        sys.exit(1 if self_check(options, skip) else 0)
    start, passed, failed = time.monotonic(), 0, 0
    refused, causes = collections.Counter(), collections.Counter()
    seeds = range(options.first, options.first + options.seeds)
    with multiprocessing.Pool(options.jobs) as pool:
        try:
            for seed, kind, text, folder in pool.imap(functools.partial(one, options=options, skip=skip), seeds):
                passed, failed = passed + (kind != "failed"), failed + (kind == "failed")
                if kind == "refused":
                    refused[text] += 1
                if kind == "failed":
                    causes[text] += 1
                if folder:
                    print("FAIL seed %d: %s\n     %s" % (seed, text, folder), flush=True)
                if (passed + failed) % 500 == 0:
                    print("%d programs in %.0f s" % (passed + failed, time.monotonic() - start), flush=True)
                if time.monotonic() - start > options.seconds:
                    break
        except KeyboardInterrupt:
            pass
        pool.terminate()
    for reason, count in refused.most_common():
        print("refused %d times: %s" % (count, reason))
    for cause, count in causes.most_common():
        print("failed %d times: %s" % (count, cause))
    print("%d seeds in %.0f s" % (passed + failed, time.monotonic() - start))
    print("%d passed, %d failed" % (passed, failed))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
