"""Collectives of the runtime beside Open MPI, XLA:CPU and gloo, and beside what this machine can copy.

    JAX_PYTHON=... TORCH_PYTHON=... python3 bench/collectives.py [--ranks 2,4] [--max BYTES] [--rounds 3]
        [--peers DIR] [--priority fifo|nice|none] [--format text|json]

DIR has the peers' programs: coll_mpi.c, coll_xla.py, coll_gloo.py, each of which prints a JSON object per operation and
size (`peer, op, ranks, bytes, us`). Rounds take all contenders in turn and each figure is the least over the rounds. A
peer that cannot run is left out with a message. docs/collectives.md says what the columns mean.
"""
import argparse
import json
import math
import os
import subprocess
import sys
import tempfile

from measure import get_interpreter, get_machine, note

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
operations = ["all-reduce", "all-gather", "reduce-scatter", "all-to-all"]
bound = "copy"  # an operation of tp-bench
priorities = {"fifo": ["chrt", "-f", "10"], "nice": ["nice", "-n", "-15"], "none": []}


def get_contenders(peers, folder, sizes):
    """Name and, for a number of ranks, command of each; the last size ends the peers' loops."""
    bench = os.path.join(os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release")), "bin", "tp-bench")
    limit = str(sizes[-1])
    contenders = {"ours": lambda ranks: [bench, "collectives", "--ranks", str(ranks), "--format", "json", "--sizes",
                                         ",".join(map(str, sizes)), "--ops", ",".join(operations + [bound])]}
    program = os.path.join(folder, "coll_mpi")
    try:
        subprocess.run(["mpicc", "-O3", os.path.join(peers, "coll_mpi.c"), "-o", program], check=True)
        contenders["openmpi"] = lambda ranks: ["mpirun", "--allow-run-as-root", "--oversubscribe", "-np", str(ranks),
                                               program]
    except (OSError, subprocess.CalledProcessError) as error:
        note(f"openmpi: left out: {error}")
    for name, variable in ("xla", "JAX_PYTHON"), ("gloo", "TORCH_PYTHON"):
        python, script = get_interpreter(variable), os.path.join(peers, f"coll_{name}.py")
        if not python or not os.path.exists(script):
            note(f"{name}: left out: {variable} names no interpreter" if not python else f"{name}: no {script}")
            continue
        contenders[name] = lambda ranks, start=[python, script]: [*start, "--ranks", str(ranks), "--max", limit]
    return contenders


def measure(command, seconds):
    """The rows that a contender prints, also where it ends badly; (rows, message)."""
    try:
        done = subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=seconds)
        output, errors = done.stdout, done.stderr if done.returncode else ""
    except subprocess.TimeoutExpired as error:
        output, errors = (error.stdout or b"").decode(), f"longer than {seconds} s"
    except OSError as error:
        return [], str(error)
    rows = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    return [row for row in rows if "us" in row], errors.strip()[-300:]


def print_table(best, ranks, sizes, names):
    """best: {(name, op, ranks, bytes): microseconds}"""
    for op in operations:
        print(f"\n### {op}, {ranks} ranks\n")
        print("| bytes | " + " | ".join(f"{name}, us" for name in names) + " | bound, us | ours / bound | "
              + " | ".join(f"{name} / ours" for name in names[1:]) + " |")
        print("|" + "---|" * (2 * len(names) + 2))
        for size in sizes:
            times = [best.get((name, op, ranks, size), math.nan) for name in names]
            # A reduce_scatter reads all operands and writes one result in all; the others write as much as they read.
            share = (ranks + 1) / (2 * ranks) if op == "reduce-scatter" else 1
            limit = best.get(("ours", bound, ranks, size), math.nan) * share
            cells = [f"{time:.2f}" for time in [*times, limit]] + [f"{limit / times[0] * 100:.0f} %"]
            cells += [f"{time / times[0]:.1f}" for time in times[1:]]
            print(f"| {size} | " + " | ".join(cells) + " |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ranks", default="2,4")
    parser.add_argument("--max", type=int, default=16 << 20, help="bytes of the largest tensor")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--peers", default=os.path.join(os.path.dirname(root), "shared", "peers"))
    parser.add_argument("--priority", choices=priorities, default="none",
                        help="of all contenders alike: above what else the machine does")
    parser.add_argument("--seconds", type=float, default=300, help="limit of one contender in one round")
    parser.add_argument("--format", choices=["text", "json"], default="text")
    options = parser.parse_args()
    sizes = [4096 << shift for shift in range(0, 40, 2) if 4096 << shift <= options.max]
    if not sizes:
        parser.error(f"--max: expected at least 4096, found {options.max}")
    best, gone = {}, set()
    with tempfile.TemporaryDirectory() as folder:
        contenders = get_contenders(options.peers, folder, sizes)
        for round in range(options.rounds):
            for ranks in map(int, options.ranks.split(",")):
                for name, command in contenders.items():
                    if (name, ranks) in gone:
                        continue
                    note(f"round {round + 1}: {name}, {ranks} ranks")
                    rows, message = measure([*priorities[options.priority], *command(ranks)], options.seconds)
                    if message:
                        note(f"{name}, {ranks} ranks: {message}")
                    if not rows:
                        gone.add((name, ranks))
                    for row in rows:
                        key = name, row["op"], row["ranks"], row["bytes"]
                        best[key] = min(best.get(key, math.inf), row["us"])
    if options.format == "json":
        for (name, op, ranks, size), us in best.items():
            print(json.dumps({"peer": name, "op": op, "ranks": ranks, "bytes": size, "us": us,
                              "gbps": round(size / us / 1e3, 3)}))
        return 0
    machine = get_machine()
    print(f"{machine['cores']} cores, {machine['isa']}; the least of {options.rounds} rounds; f32, out of place")
    for ranks in map(int, options.ranks.split(",")):
        print_table(best, ranks, sizes, [name for name in contenders if (name, ranks) not in gone])
    return 0


if __name__ == "__main__":
    sys.exit(main())
