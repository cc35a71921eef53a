"""XLA's CPU backend on StableHLO text: `xla_worker.py DEVICES`, see worker.py for the protocol.

The text is compiled as jax.jit compiles it (same options), so a program needs no Python source. For two devices the
arguments get `sdy.sharding` attributes, which is what in_shardings of jax.jit become; results are left to propagation.
"""
import os
import sys

devices = int(sys.argv[1])
os.environ["JAX_PLATFORMS"] = "cpu"
if devices > 1:
    os.environ["XLA_FLAGS"] = os.environ.get("XLA_FLAGS", "") + f" --xla_force_host_platform_device_count={devices}"

import time

import jax
import jax.extend
import jax.numpy as jnp
import jaxlib.lapack
import ml_dtypes
import numpy as np
from jax._src import compiler
from jax._src.interpreters import mlir
from jax._src.lib import xla_client
from jax._src.sharding_impls import GSPMDSharding
from jax.extend.mlir import ir
from jax.sharding import Mesh, NamedSharding, PartitionSpec
from safetensors import safe_open
from safetensors.numpy import save_file

from worker import serve

HloSharding = xla_client.HloSharding
jaxlib.lapack._lapack.initialize()  # what jax does when it lowers a factorisation

jax.config.update("jax_enable_x64", True)  # arguments keep the width that the file gives them
axis = "x"
mesh = Mesh(np.array(jax.devices()[:devices]), (axis,))
programs = {}
types = {"f32": np.float32, "f64": np.float64, "f16": np.float16, "bf16": ml_dtypes.bfloat16, "i1": np.bool_,
         "i8": np.int8, "i16": np.int16, "i32": np.int32, "i64": np.int64, "ui8": np.uint8, "ui16": np.uint16,
         "ui32": np.uint32, "ui64": np.uint64, "complex<f32>": np.complex64, "complex<f64>": np.complex128}


class Program:
    def __init__(self, executable, arguments, seconds):
        self.executable, self.arguments, self.seconds = executable, arguments, seconds

    def run(self):
        """Seconds of a step and its results."""
        start = time.perf_counter()
        results = self.executable.execute_sharded(self.arguments).disassemble_into_single_device_arrays()
        for shards in results:
            for shard in shards:
                shard.block_until_ready()
        return time.perf_counter() - start, results


def main_of(module):
    return next(op for op in module.body.operations if op.operation.name == "func.func"
                and ir.StringAttr(op.operation.attributes["sym_name"]).value == "main").operation


def signature(function):
    kind = ir.TypeAttr(function.attributes["function_type"]).value
    kind = ir.FunctionType(kind)
    return [ir.RankedTensorType(t) for t in kind.inputs], [ir.RankedTensorType(t) for t in kind.results]


def load(path):
    with safe_open(path, "np") as file:
        return [file.get_tensor(key) for key in sorted(file.keys())]


def random_inputs(path, out):
    """Arguments for a program without data. Floats are positive: an optimiser's second moments are roots."""
    with mlir.make_ir_context() as context, open(path) as file:
        arguments, _ = signature(main_of(ir.Module.parse(file.read(), context)))
        random, values = np.random.default_rng(0), {}
        for number, kind in enumerate(arguments):
            name, shape = str(kind.element_type), tuple(kind.shape)
            if not shape:
                value = np.ones(shape)
            elif name.startswith(("i", "ui")):
                value = random.integers(0, 2 if name == "i1" else 100, shape)
            else:
                value = random.random(shape, np.float32) * 0.04
            values[f"{number:05d}"] = np.asarray(value, dtype=types[name])
    save_file(values, out)


def compile_program(key, path, inputs, layouts=None):
    """`layouts`: for each argument and dimension, whether it is split."""
    with mlir.make_ir_context() as context:
        with open(path) as file:
            text = file.read()
        if devices > 1:
            if "sdy.mesh" in text:
                raise ValueError("the program brings a mesh of its own")
            head, rest = text.split("\n", 1)
            text = f'{head}\n  sdy.mesh @bench = <["{axis}"={devices}]>\n{rest}'
        module = ir.Module.parse(text, context)
        function = main_of(module)
        arguments, results = signature(function)
        specs = [PartitionSpec()] * len(arguments)
        if devices > 1:
            integer = ir.IntegerType.get_signless(32)
            module.operation.attributes["mhlo.num_partitions"] = ir.IntegerAttr.get(integer, devices)
        old = list(ir.ArrayAttr(function.attributes["arg_attrs"])) if "arg_attrs" in function.attributes else None
        new = []
        for number, kind in enumerate(arguments):
            entries = {a.name: a.attr for a in ir.DictAttr(old[number])} if old else {}
            for donation in ("tf.aliasing_output", "jax.buffer_donor"):  # steps repeat on the same arguments
                entries.pop(donation, None)
            if devices > 1:
                # JAX takes no uneven split: such a dimension stays whole.
                dims = [axis if s and size % devices == 0 else None for s, size in zip(layouts[number], kind.shape)]
                specs[number] = PartitionSpec(*dims)
                dims = ", ".join("{%s}" % (f'"{axis}"' if d else "") for d in dims)
                entries["sdy.sharding"] = ir.Attribute.parse(f"#sdy.sharding<@bench, [{dims}]>", context)
            new.append(ir.DictAttr.get(entries, context))
        function.attributes["arg_attrs"] = ir.ArrayAttr.get(new, context)
        options = compiler.get_compile_options(1, devices, np.array(jax.devices()[:devices]).reshape(1, devices))
        build = options.executable_build_options
        build.allow_spmd_sharding_propagation_to_parameters = [False] * len(arguments)
        build.allow_spmd_sharding_propagation_to_output = [True] * len(results)
        start = time.perf_counter()
        backend = jax.extend.backend.get_backend("cpu")
        executable = compiler.backend_compile_and_load(backend, module, mesh_devices(), options, [])
        seconds = time.perf_counter() - start
    values = load(inputs) if arguments else []
    placed = [jax.device_put(value, NamedSharding(mesh, spec)) for value, spec in zip(values, specs)]
    programs[key] = Program(executable, placed, seconds)
    return {"seconds": seconds}


def mesh_devices():
    return NamedSharding(mesh, PartitionSpec())._internal_device_list


def results_of(program):
    _, results = program.run()
    if devices == 1:
        return [np.asarray(shards[0]) for shards in results]
    found = []
    for shards, proto in zip(results, program.executable.get_output_shardings()):
        sharding = HloSharding.from_proto(proto)
        ways = [1] * shards[0].ndim if sharding.is_replicated() else sharding.tile_assignment_dimensions()
        # The partitioner pads uneven splits, which check() then reports as a shape.
        shape = tuple(size * count for size, count in zip(shards[0].shape, ways))
        placed = GSPMDSharding(mesh_devices(), sharding)
        found.append(np.asarray(jax.make_array_from_single_device_arrays(shape, placed, list(shards))))
    return found


def check(key, expect):
    """The largest difference over the results, as a part of each one's largest magnitude."""
    worst = 0.0
    for number, (found, want) in enumerate(zip(results_of(programs[key]), load(expect))):
        if found.shape != want.shape:
            raise ValueError(f"result {number} has shape {found.shape}, expected {want.shape}")
        wide = np.complex128 if np.iscomplexobj(want) else np.float64
        found, want = found.astype(wide), want.astype(wide)
        same = (found == want) | (np.isnan(found) & np.isnan(want))
        with np.errstate(invalid="ignore"):
            difference = np.where(same, 0, np.abs(found - want))
        scale = max(np.abs(want[np.isfinite(want)]).max(initial=0), 1e-30)
        worst = max(worst, float(np.nan_to_num(difference, nan=np.inf).max(initial=0) / scale))
    return {"difference": worst}


def write(key, out):
    save_file({f"{n:05d}": np.asarray(v, order="C") for n, v in enumerate(results_of(programs[key]))}, out)


def run(key, steps):
    return {"seconds": [programs[key].run()[0] for _ in range(steps)]}


def drop(key):
    programs.pop(key, None)


def product(batch, m, n, k, steps):
    """A product of row-major operands."""
    left, right = (jnp.asarray(np.random.default_rng(0).random(s, np.float32)) for s in ((batch, m, k), (batch, k, n)))
    if batch == 1:
        left, right = left[0], right[0]
    call = jax.jit(jnp.matmul)
    call(left, right).block_until_ready()
    best = float("inf")
    for _ in range(steps):
        start = time.perf_counter()
        call(left, right).block_until_ready()
        best = min(best, time.perf_counter() - start)
    return {"seconds": best}


serve({"inputs": random_inputs, "compile": compile_program, "check": check, "write": write, "run": run, "drop": drop,
       "product": product})
