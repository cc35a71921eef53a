"""PyTorch eager: `torch_worker.py RANKS`, see worker.py for the protocol.

One process uses all cores; ranks are processes with a share of them, joined by gloo, and their weights are DTensors.
"""
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
import warnings

warnings.filterwarnings("ignore")
import torch
import torch.distributed as dist
import torch.nn.functional as F
from safetensors import safe_open

import torch_models
from worker import serve

ranks = int(sys.argv[1])
programs = {}


class Program:
    def __init__(self, model, inputs, names, mesh):
        kind, head, loss, optimiser = torch_models.MODELS[model]
        with safe_open(inputs, "pt") as file:
            tensors = [file.get_tensor(key) for key in sorted(file.keys())]
        if model == "attention_12_heads_4096":
            params, data = tensors[1:], tensors[:1]
        else:
            tree = torch_models.tree_of(names, tensors)
            params = tree["arg0"]
            data = [tree[key] for key in sorted(tree) if torch.is_tensor(tree[key]) and tree[key].dim() > 0]
        self.data = [d.long() if d.dtype == torch.int32 else d for d in data]
        self.module, self.loss, self.parallel = kind(params, head), loss, contextlib.nullcontext
        if mesh:
            self.module.split(mesh, bool(loss))
            if kind is torch_models.Llama and loss:
                from torch.distributed.tensor.parallel import loss_parallel
                self.parallel = loss_parallel
        self.optimiser = None
        if optimiser:
            from torch.distributed.tensor import DTensor  # split and whole weights cannot share a fused step
            weights = list(self.module.parameters())
            groups = [[w for w in weights if isinstance(w, DTensor) == split] for split in (True, False)]
            groups = [{"params": group} for group in groups if group]
            make = torch.optim.Adam if optimiser == "adam" else torch.optim.SGD
            # DTensor has no fused SGD.
            self.optimiser = make(groups, lr=torch_models.RATES[model], fused=optimiser == "adam" or not mesh)

    def step(self):
        if not self.loss:
            with torch.no_grad():
                return self.module(self.data[0])
        with self.parallel():
            out = self.module(self.data[0])
            if self.loss == "mse":
                loss = F.mse_loss(out, self.data[1])
            else:
                loss = F.cross_entropy(out.flatten(0, -2), self.data[1].flatten())
            loss.backward()
        self.optimiser.step()
        self.optimiser.zero_grad()
        return loss.detach()


def compile_program(key, model, inputs, names, mesh=None):
    programs[key] = Program(model, inputs, names, mesh)


def check(key, expect):
    """Of the first step's result, or of its loss: the program's last result."""
    with safe_open(expect, "pt") as file:
        want = file.get_tensor(sorted(file.keys())[-1])
    found = programs[key].step()
    found = found.full_tensor() if hasattr(found, "full_tensor") else found
    return {"difference": float((found - want).abs().max() / want.abs().max().clamp_min(1e-30))}


def run(key, steps):
    seconds = []
    for _ in range(steps):
        if ranks > 1:
            dist.barrier()
        start = time.perf_counter()
        programs[key].step()
        if ranks > 1:
            dist.barrier()
        seconds.append(time.perf_counter() - start)
    return {"seconds": seconds}


def drop(key):
    programs.pop(key, None)


def product(batch, m, n, k, steps):
    """A product of row-major operands."""
    left, right = torch.rand(batch, m, k), torch.rand(batch, k, n)
    if batch == 1:
        left, right = left[0], right[0]
    out, best = torch.matmul(left, right), float("inf")
    for _ in range(steps):
        start = time.perf_counter()
        torch.matmul(left, right, out=out)
        best = min(best, time.perf_counter() - start)
    return {"seconds": best}


def main():
    torch.set_num_threads(max(1, len(os.sched_getaffinity(0)) // ranks))
    actions = {"compile": compile_program, "check": check, "run": run, "drop": drop, "product": product}
    if ranks == 1:
        return serve(actions)
    rank = int(os.environ.get("BENCH_RANK", "0"))
    followers = []
    if rank == 0:
        os.environ["BENCH_STORE"] = os.path.join(tempfile.mkdtemp(), "store")
        for follower in range(1, ranks):
            followers.append(subprocess.Popen([sys.executable, __file__, str(ranks)], stdin=subprocess.PIPE,
                                              stdout=subprocess.DEVNULL, text=True,
                                              env=dict(os.environ, BENCH_RANK=str(follower))))
    dist.init_process_group("gloo", init_method="file://" + os.environ["BENCH_STORE"], rank=rank, world_size=ranks)
    mesh = dist.init_device_mesh("cpu", (ranks,))

    def together(name, action):
        def call(**request):
            for follower in followers:  # each rank does what the first is asked to
                follower.stdin.write(json.dumps({"do": name, **request}) + "\n")
                follower.stdin.flush()
            return action(**request, **({"mesh": mesh} if name == "compile" else {}))
        return call
    serve({name: together(name, action) for name, action in actions.items()})
    for follower in followers:
        follower.stdin.close()
        follower.wait()
    dist.destroy_process_group()


main()
