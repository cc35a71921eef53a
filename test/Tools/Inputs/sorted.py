"""Reads plans from tp-plan --sweep N --format json: they must be of these meshes, the fastest first."""
import json
import sys

plans = json.load(sys.stdin)
times = [entry["plan"]["step_seconds"] for entry in plans]
if times != sorted(times):
    sys.exit(f"not sorted: {times}")
if sorted(entry["name"] for entry in plans) != sorted(sys.argv[1:]):
    sys.exit(f"expected {sys.argv[1:]}, found {[entry['name'] for entry in plans]}")
