"""check_profile.py PROFILE.json RANKS [overlap]: what a profile says about a run, and that its figures belong together."""
import json
import sys

report, ranks, overlaps = json.load(open(sys.argv[1])), int(sys.argv[2]), len(sys.argv) > 3
profile = report["profile"]
ops = profile["ops"]
kinds = {"matmul", "kernel", "collective"} | ({"started", "wait"} if overlaps else set())
assert {op["kind"] for op in ops} | {"collective"} == kinds, {op["kind"] for op in ops}
for op in ops:
    assert len(op["seconds"]) == ranks and all(s >= 0 for s in op["seconds"]) and op["calls"] >= 1, op


def of_rank(kinds, rank, key="seconds"):
    return sum(op[key][rank] if key == "seconds" else op["calls"] * op[key] for op in ops if op["kind"] in kinds)


def near(a, b, share=0.02, absolute=1e-4):
    return abs(a - b) <= share * max(abs(a), abs(b)) + absolute


def inside(a, b):
    """Marks around a call: its own seconds are no more, and less where the thread had to wait for a core in between."""
    return a <= b * 1.02 + 1e-4


for number, rank in enumerate(profile["ranks"]):
    exposed, total = rank["exposed_communication_seconds"], rank["communication_seconds"]
    assert rank["step_seconds"] >= rank["matmul_seconds"] + rank["kernel_seconds"] + exposed > 0, rank
    assert near(rank["kernel_seconds"], of_rank(["kernel"], number)) and inside(rank["matmul_seconds"], of_rank(["matmul"], number))
    assert inside(total, of_rank(["collective", "started"], number)), (total, of_rank(["collective", "started"], number))
    assert inside(exposed, of_rank(["collective", "wait"], number)), (exposed, of_rank(["collective", "wait"], number))
    assert overlaps or near(exposed, total)
    for key, kind, figure in (("matmul_flops", "matmul", "flops"), ("matmul_bytes", "matmul", "bytes"), ("kernel_bytes", "kernel", "bytes")):
        assert near(rank[key], of_rank([kind], number, figure), absolute=1) and rank[key] > 0, key
    assert near(rank["communication_bytes"], sum(c["bytes"] for c in report["collectives"]), absolute=1), rank

factors = {"all_reduce": lambda n: 2 * (n - 1) / n, "all_gather": lambda n: (n - 1) / n, "reduce_scatter": lambda n: (n - 1) / n,
           "all_to_all": lambda n: (n - 1) / n, "collective_permute": lambda n: 1, "broadcast": lambda n: 1}
assert report["collectives"]
for c in report["collectives"]:
    assert c["count"] >= 1 and c["bytes"] > 0 and c["cause"] and c["seconds"] > 0 and c["predicted_seconds"] > 0, c
    # The slowest rank's time gives less than the rank's that waits least.
    assert c["algbw_gbps"] >= 0.999 * c["bytes"] / c["seconds"] * 1e-9, c
    assert near(c["busbw_gbps"], c["algbw_gbps"] * factors[c["kind"]](c["ranks"]), absolute=1e-9), c
predicted = profile["prediction"]
assert near(predicted["step_seconds"], predicted["compute_seconds"] + predicted["exposed_communication_seconds"], absolute=1e-12)
assert near(predicted["communication_seconds"], sum(c["predicted_seconds"] for c in report["collectives"]), absolute=1e-9), predicted
print("figures agree")
