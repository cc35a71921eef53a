"""run_sdy.py [--differs KIND...] MODEL.mlir OPTIONS...: XLA runs what tp-plan --emit sdy writes as the plan says.

MODEL has data beside it, or gets random numbers; OPTIONS are those of tp-plan. The written module and MODEL itself are compiled by JAX's XLA for
the CPU, on as many devices as the mesh has and on one (MODEL on as many, too, if it has manual computations). Checked:

 - Numbers: every result agrees with XLA's unsharded run to 4e-6, and with the data of the example to 2e-5, of its
   largest magnitude.
 - Collectives: for each kind and set of axes, XLA communicates as many tensors as tp-plan predicts, of as many bytes.
   Small all-reduces that XLA joins into one count by operands, and collectives of a loop as often as it runs. XLA:CPU
   makes no reduce-scatter, it all-reduces and slices: so a reduce_scatter is expected as an all-reduce of its tensor.
   --differs names kinds that are printed, not compared.
"""
import collections
import json
import math
import os
import re
import struct
import subprocess
import sys
import tempfile

arguments = sys.argv[1:]
differs = set()
while arguments[0] == "--differs":
    differs.add(arguments[1])
    arguments = arguments[2:]
model, options = arguments[0], arguments[1:]
plan = json.loads(subprocess.run(["tp-plan", model, *options, "--format", "json"], check=True, capture_output=True).stdout)
axes = [(name, int(size)) for name, size in (axis.split("=") for axis in plan["mesh"].split(","))]
devices = math.prod(size for _, size in axes)
os.environ["XLA_FLAGS"] = f"--xla_force_host_platform_device_count={devices}"
os.environ["JAX_PLATFORMS"] = "cpu"

import jax  # noqa: E402  (the flags come first)
import jaxlib  # noqa: E402
import numpy as np  # noqa: E402
from jax._src import compiler, sharding_impls  # noqa: E402
from jax._src.interpreters import mlir as jax_mlir  # noqa: E402
from jaxlib.mlir import ir  # noqa: E402

backend = jax.devices("cpu")[0].client


def compile(text, count):
    with jax_mlir.make_ir_context():
        assignment = np.arange(count).reshape(1, count)
        chosen = compiler.get_compile_options(num_replicas=1, num_partitions=count, device_assignment=assignment)
        chosen.executable_build_options.use_shardy_partitioner = True
        return backend.compile_and_load(ir.Module.parse(text), jaxlib._jax.DeviceList(tuple(jax.devices()[:count])), chosen)


def read_safetensors(path):
    types = {"F64": "f8", "F32": "f4", "F16": "f2", "I64": "i8", "I32": "i4", "I16": "i2", "I8": "i1", "U64": "u8",
             "U32": "u4", "U16": "u2", "U8": "u1", "BOOL": "?"}
    with open(path, "rb") as file:
        size, = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(size))
        data = file.read()
    tensors = {}
    for key, entry in header.items():
        if key != "__metadata__":
            begin, end = entry["data_offsets"]
            tensors[int(key)] = np.frombuffer(data[begin:end], types[entry["dtype"]]).reshape(entry["shape"])
    return [tensors[key] for key in sorted(tensors)]


def run(executable, count, inputs):
    used = list(jax.devices()[:count])
    shardings = executable.get_parameter_shardings()
    placed = []
    for number, value in enumerate(inputs):
        sharding = sharding_impls.GSPMDSharding(used, shardings[number]) if shardings else used[0]
        placed.append(jax.device_put(value, sharding))
    parts = executable.execute_sharded(placed).disassemble_into_single_device_arrays()
    results = []
    for number, shards in enumerate(parts):
        if not shardings:
            results.append(np.asarray(shards[0]))
            continue
        sharding = sharding_impls.GSPMDSharding(used, executable.get_output_shardings()[number])
        shape = list(shards[0].shape)
        for dim in range(len(shape)):
            indices = sharding.devices_indices_map((1 << 30,) * len(shape)).values()
            shape[dim] *= len({str(index[dim]) for index in indices})
        results.append(np.asarray(jax.make_array_from_single_device_arrays(tuple(shape), sharding, shards)))
    return results


def compare(what, got, want, tolerance):
    for number, (a, b) in enumerate(zip(got, want, strict=True)):
        a, b = a.astype(np.float64), b.astype(np.float64)
        worst = np.abs(a - b).max(initial=0) / max(np.abs(b).max(initial=0), 1e-30)
        if not worst <= tolerance:
            sys.exit(f"{what}: result {number} differs by {worst:.2e} of its largest magnitude, expected {tolerance}")


item_bytes = {"f64": 8, "s64": 8, "u64": 8, "f32": 4, "s32": 4, "u32": 4, "bf16": 2, "f16": 2, "s16": 2, "u16": 2, "s8": 1,
              "u8": 1, "pred": 1}


def get_bytes(shapes):
    """Of each array in a type."""
    return [item_bytes[kind] * math.prod(int(size) for size in dims.split(",") if size)
            for kind, dims in re.findall(r"(\w+)\[([\d,]*)\]", shapes)]


def get_ids(shape, order):
    """`[2,2]T(1,0)`: all devices in this shape, transposed so."""
    ids = np.arange(devices).reshape([int(size) for size in shape.split(",")])
    return ids.transpose([int(axis) for axis in order.split(",")]) if order else ids


def get_group(text):
    """The ranks of a group: {{0,1},{2,3}}, [2,2]<=[2,2]T(1,0) or mesh['a'=2,'b'=2], device_ids=([2,2]T(1,0)) {'b'}."""
    listed = re.search(r"replica_groups=\{\{([\d,]+)\}", text)
    if listed:
        return [int(rank) for rank in listed.group(1).split(",")]
    pairs = re.search(r"source_target_pairs=\{(.*?)\}\}", text)
    if pairs:
        return max(([int(rank) for rank in pair.split(",")] for pair in re.findall(r"\{([\d,]+)", pairs.group(1))),
                   key=lambda pair: pair[0] != pair[1])
    mesh = re.search(r"replica_groups=mesh\[([^\]]*)\](?:, device_ids=\(\[([\d,]+)\](?:T\(([\d,]+)\))?\))? \{([^}]*)\}", text)
    if mesh:
        sizes = dict(re.findall(r"('\w+')=(\d+)", mesh.group(1)))
        ids = get_ids(mesh.group(2) or str(devices), mesh.group(3)).reshape([int(size) for size in sizes.values()])
        split = [list(sizes).index(name) for name in mesh.group(4).split(",")]
        ids = np.moveaxis(ids, split, range(len(split)))
        return list(ids.reshape(math.prod(ids.shape[:len(split)]), -1)[:, 0])
    rows, columns, shape, order = re.search(
        r"replica_groups=\[(\d+),(\d+)\]<=\[([\d,]+)\](?:T\(([\d,]+)\))?", text).groups()
    return list(get_ids(shape, order).reshape(int(rows), int(columns))[0])


def get_axes(ranks):
    """The axes in which these ranks differ."""
    places = np.array(np.unravel_index(ranks, [size for _, size in axes]))
    return ",".join(name for (name, _), row in zip(axes, places) if len(set(row)) > 1)


def count_runs(text):
    """How often each computation runs in a step: those of loops as often as the loop, whose count XLA knows."""
    bodies, name = {}, None
    for line in text.splitlines():
        head = re.match(r"(ENTRY )?%?([\w.\-]+) \(.*\{$", line)
        if head:
            name = head.group(2)
            bodies[name] = []
            if head.group(1):
                entry = name
        elif name:
            bodies[name].append(line)
    runs = collections.Counter()

    def visit(name, times):
        runs[name] += times
        for line in bodies[name]:
            loop = re.search(r" while\(.*condition=%?([\w.\-]+), body=%?([\w.\-]+)", line)
            if loop:
                trips = re.search(r'"known_trip_count":\{"n":"(\d+)"', line)
                visit(loop.group(2), times * int(trips.group(1) if trips else 1))
            for called in re.findall(r" call\(.*to_apply=%?([\w.\-]+)", line):
                visit(called, times)

    visit(entry, 1)
    return [(runs[name], "\n".join(lines)) for name, lines in bodies.items()]


def count_xla(text):
    found = collections.defaultdict(lambda: [0, 0])
    for runs, body in count_runs(text):
        for shapes, kind, rest in re.findall(
                r"= (\(.*?\)|\S+) (all-reduce|all-gather|reduce-scatter|all-to-all|collective-permute)\((.*)", body):
            sizes = get_bytes(shapes)
            if kind == "all-to-all" and shapes.startswith("("):
                sizes = [sum(sizes)]  # one operand per peer
            entry = found[kind.replace("-", "_"), get_axes(get_group(rest))]
            entry[0] += runs * len(sizes)
            entry[1] += runs * sum(sizes)
    return found


def count_plan():
    found = collections.defaultdict(lambda: [0, 0])
    for row in plan["collectives"]:
        names = ",".join(name for name, _ in axes if any(axis.split(":")[0] == name for axis in row["axes"]))
        kind = "all_reduce" if row["kind"] == "reduce_scatter" else row["kind"]
        entry = found[kind, names]
        entry[0] += row["count"]
        entry[1] += row["bytes"]
    return found


with tempfile.TemporaryDirectory() as folder:
    written = os.path.join(folder, "planned.mlir")
    subprocess.run(["tp-plan", model, *options, "--emit", "sdy", "-o", written], check=True)
    with open(written) as file:
        text = file.read()
planned = compile(text, devices)
with open(model) as file:
    text = file.read()
alone = devices if "sdy.manual_computation" in text else 1  # parts of devices' own cannot run on one
unsharded = compile(text, alone)
stem = model[:-len(".mlir")]
has_data = os.path.exists(stem + ".inputs.safetensors")
if has_data:
    inputs = read_safetensors(stem + ".inputs.safetensors")
else:
    shapes = [re.findall(r"\d+(?=x)", argument["type"]) for argument in plan["arguments"]]
    inputs = [np.random.default_rng(1).standard_normal([int(size) for size in shape], np.float32) for shape in shapes]
got = run(planned, devices, inputs)
compare("against XLA unsharded", got, run(unsharded, alone, inputs), 4e-6)
if has_data:
    compare("against the example's data", got, read_safetensors(stem + ".outputs.safetensors"), 2e-5)

xla, own = count_xla(planned.hlo_modules()[0].to_string()), count_plan()
same = True
for kind, names in sorted(set(xla) | set(own)):
    a, b = own[kind, names], xla[kind, names]
    print(f"{kind} over {names}: {a[0]} tensors of {a[1]} bytes planned, {b[0]} of {b[1]} by XLA")
    same &= a == b or kind in differs
if not same:
    sys.exit(f"{model} {' '.join(options)}: the collectives are not those of the plan")
print("the numbers agree")
