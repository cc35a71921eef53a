"""From process start to the first result of toy_forward (10 -> 32 -> ReLU -> 5), imports included."""
import math
import os
import subprocess
import time

from measure import get_interpreter, note

values = "w = [{0}(s{1}) for s in ((10, 32), (32,), (32, 5), (5,), (8, 10))]\n"
function = "f = lambda a, b, c, d, x: {0}(x @ a + b) @ c + d\n"
jax_program = ("import numpy as np, jax\n" + values.format("np.ones", ", np.float32") + function.format("jax.nn.relu") +
               "print(np.asarray(jax.jit(f)(*w)).sum())\n")
torch_program = "import torch\n" + values.format("torch.ones", "") + function.format("torch.relu") + \
    "print(f(*w).sum().item())\n"


def measure_startup(bench, rounds):
    from programs import Program
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    program = Program(os.path.join(root, "examples", "models", "toy_forward.mlir"))
    run = os.path.join(bench.options.bin, "tp-run")
    commands = {}
    for ranks in (1, 2):
        executable, problem = bench.ours.compile(program, ranks, "megatron")
        if executable:
            commands[f"tp-run, {ranks} rank{'s' * (ranks > 1)}"] = [run, executable, "--inputs", program.inputs]
        else:
            note(f"toy_forward: {problem}")
    for name, variable, code in (("jax.jit", "JAX_PYTHON", jax_program), ("torch eager", "TORCH_PYTHON", torch_program)):
        if interpreter := get_interpreter(variable):
            commands[name] = [interpreter, "-c", code]
    best = dict.fromkeys(commands, math.inf)
    for _ in range(rounds):
        for name, command in commands.items():
            start = time.perf_counter()
            done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                  env=dict(os.environ, JAX_PLATFORMS="cpu"))
            if done.returncode == 0:
                best[name] = min(best[name], time.perf_counter() - start)
    return {name: seconds * 1e3 for name, seconds in best.items() if seconds < math.inf}
