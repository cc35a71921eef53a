"""Checks what a plan communicates.

    tp-plan MODEL --format json ... | python3 plan.py EXPRESSION...
    python3 plan.py --plans A.json,B.json EXPRESSION...

Each expression is Python over the functions below; all must be true. With several plans, `plans` lists them and the
functions take one as `plan=`. Bytes are payload: what each rank brings to a reduction, or has after a gather.
"""
import fnmatch
import json
import math
import sys


def rows(kind="*", pass_="*", cause="*", plan=None):
    return [row for row in (plan or plans[0])["collectives"]
            if fnmatch.fnmatchcase(row["kind"], kind) and fnmatch.fnmatchcase(row["pass"], pass_)
            and matches(row["cause"], cause)]


def matches(text, pattern):
    """Globs in which brackets are plain: names are paths like arg0['layers'][0]['w1']."""
    return fnmatch.fnmatchcase(text, pattern.replace("[", "[[]"))


def n(kind="*", pass_="*", cause="*", plan=None):
    """How many collectives."""
    return sum(row["count"] for row in rows(kind, pass_, cause, plan))


def payload(kind="*", pass_="*", cause="*", plan=None):
    return sum(row["bytes"] for row in rows(kind, pass_, cause, plan))


def largest(kind="*", pass_="*", cause="*", plan=None):
    """Payload of the largest single collective, 0 if there is none."""
    return max((row["bytes"] / row["count"] for row in rows(kind, pass_, cause, plan)), default=0)


def wire(kind="*", pass_="*", cause="*", plan=None):
    """Bytes that each rank sends: a ring's (n-1)/n of the payload, twice that for an all_reduce."""
    mesh = dict(axis.split("=") for axis in (plan or plans[0])["mesh"].split(","))
    total = 0
    for row in rows(kind, pass_, cause, plan):
        ranks = math.prod(axis_size(mesh, axis) for axis in row["axes"])
        total += row["bytes"] * (ranks - 1) / ranks * (2 if row["kind"] == "all_reduce" else 1)
    return total


def axis_size(mesh, axis):
    name, _, part = axis.partition(":")  # a part of an axis is name:(pre-size)size
    return int(part.split(")")[1] if part else mesh[name.strip('"')])


def layouts(pattern, plan=None):
    """The different layouts of the arguments that match."""
    return {row["layout"] for row in (plan or plans[0])["arguments"] if matches(row["name"], pattern)}


def size(row):
    """Bytes of a whole argument."""
    *shape, element = row["type"].split("x")
    return math.prod(int(n) for n in shape) * int(element.lstrip("fiub")) // 8


def weights(root="arg0", plan=None):
    """The arguments under `root`, without vectors."""
    return [row for row in (plan or plans[0])["arguments"]
            if row["name"].startswith(root) and row["type"].count("x") >= 2]


def traffic(plan):
    """What a plan communicates, without what the program calls things."""
    return sorted((row["pass"], row["kind"], row["axes"], row["count"], row["bytes"]) for row in plan["collectives"])


arguments = sys.argv[1:]
if arguments[:1] == ["--plans"]:
    plans = [json.load(open(path)) for path in arguments[1].split(",")]
    arguments = arguments[2:]
else:
    plans = [json.load(sys.stdin)]

failed = [expression for expression in arguments if not eval(expression)]
for expression in failed:
    print(f"does not hold: {expression}")
if failed:
    for plan in plans:
        print(f"{plan['mesh']} {plan['strategy']}: {plan['step_seconds'] * 1e6:.1f} us")
        for row in plan["collectives"]:
            print(f"  {row['pass']:8} {row['kind']:18} {row['count']:3} x {row['bytes']} B in all  {row['cause']}")
sys.exit(bool(failed) or not arguments)
