"""check_trace.py FILE.trace [RANKS]: a trace as the Trace Event Format has it (JSON object format), for Perfetto and chrome://tracing.

Every event has the keys and types of its phase; times are finite and not negative; begins and ends balance on each thread, and
events of one thread nest; metadata names every thread that has events. Prints the threads with their number of events.
"""
import json
import math
import sys

trace = json.load(open(sys.argv[1]))
assert isinstance(trace, dict) and isinstance(trace["traceEvents"], list), "expected an object with traceEvents"
assert trace.get("displayTimeUnit", "ms") in ("ms", "ns")
names, order, events = {}, {}, {}
for event in trace["traceEvents"]:
    phase = event["ph"]
    assert isinstance(event["name"], str) and isinstance(event["pid"], int) and isinstance(event["tid"], int), event
    thread = event["pid"], event["tid"]
    assert isinstance(event.get("args", {}), dict), event
    if phase == "M":
        assert event["name"] in ("process_name", "process_labels", "process_sort_index", "thread_name", "thread_sort_index"), event
        if event["name"] == "thread_name":
            assert thread not in names and isinstance(event["args"]["name"], str), event
            names[thread] = event["args"]["name"]
        if event["name"] == "thread_sort_index":
            order[thread] = event["args"]["sort_index"]
        continue
    assert phase in "XBE", f"unknown phase {phase}"
    assert isinstance(event["ts"], (int, float)) and math.isfinite(event["ts"]) and event["ts"] >= 0, event
    assert phase == "E" or isinstance(event["cat"], str), event
    if phase == "X":
        assert isinstance(event["dur"], (int, float)) and math.isfinite(event["dur"]) and event["dur"] >= 0, event
    events.setdefault(thread, []).append(event)
assert len(set(order.values())) == len(order), "two threads at one place"
for thread, mine in events.items():
    assert thread in names, f"thread {thread} has no name"
    open_ends, begun, last = [], 0, 0
    for event in sorted(mine, key=lambda e: (e["ts"], -e.get("dur", 0))):
        if event["ph"] == "X":
            end = event["ts"] + event["dur"]
            while open_ends and open_ends[-1] <= event["ts"] + 1e-3:
                open_ends.pop()
            assert not open_ends or end <= open_ends[-1] + 1e-3, f"{event} overlaps another one of its thread"
            open_ends.append(end)
        else:
            begun += 1 if event["ph"] == "B" else -1
            assert begun >= 0, f"{event} ends nothing"
    assert begun == 0, f"thread {thread}: {begun} events do not end"
    # As written: in the order of their ends.
    ends = [e["ts"] + e.get("dur", 0) for e in mine]
    assert all(a <= b + 1e-3 for a, b in zip(ends, ends[1:])), f"thread {thread} goes back in time"
for thread in sorted(names, key=lambda t: order.get(t, 0)):
    mine = events.get(thread, [])
    print(names[thread] + ":", ", ".join(f"{kind} {'yes' if any(e['cat'] == kind for e in mine) else 'no'}"
                                         for kind in ("matmul", "kernel", "collective", "started", "wait")))
if len(sys.argv) > 2:
    assert len({name for name in names.values() if "communication" not in name}) == int(sys.argv[2]), names
