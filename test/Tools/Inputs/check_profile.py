"""check_profile.py PROFILE.json FILE.trace: what both must say about a run on two ranks."""
import json
import sys

profile = json.load(open(sys.argv[1]))
ops = profile["profile"]["ops"]
assert {op["kind"] for op in ops} == {"matmul", "kernel", "collective"}, ops
for op in ops:
    assert len(op["seconds"]) == 2 and all(s >= 0 for s in op["seconds"]) and op["calls"] >= 1, op
for rank in profile["profile"]["ranks"]:
    assert rank["step_seconds"] >= rank["matmul_seconds"] + rank["communication_seconds"] > 0, rank
# Every collective is one that the profile timed.
seconds = sum(max(op["seconds"]) for op in ops if op["kind"] == "collective")
assert 0 < sum(c["seconds"] for c in profile["collectives"]) <= seconds * 1.001
assert all(c["count"] >= 1 and c["bytes"] > 0 and c["cause"] for c in profile["collectives"])

events = json.load(open(sys.argv[2]))["traceEvents"]
threads = {e["tid"]: e["args"]["name"] for e in events if e["ph"] == "M"}
assert threads == {0: "rank 0", 1: "rank 1"}, threads
for rank in threads:
    mine = [e for e in events if e["ph"] == "X" and e["tid"] == rank]
    assert {e["cat"] for e in mine} == {"matmul", "kernel", "collective"}
    # One op after the other.
    for a, b in zip(mine, mine[1:]):
        assert a["ts"] + a["dur"] <= b["ts"] + 1e-3, (a, b)
