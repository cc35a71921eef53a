"""Bundled programs on the runtime for GPUs with doubles of the driver, cuBLASLt, cuDNN and NCCL (lib/double), with collectives
beside computation: --backend loopback, and nccl, where steps are recorded and replayed. Results are compared with what JAX computed.
Prints the programs that fail and `N passed, N failed`; `skipped` where the build has no doubles.

    python3 test/e2e/doubles.py [--full] [--only SUBSTRING] [--jobs N]
"""
import os
import subprocess
import sys
import tempfile

import as_cuda
import emulated

launch = os.path.join(emulated.root, "test", "Tools", "Inputs", "launch.py")

# Collectives of all kinds that have something to run beside: gradients, gathered weights, sums of products, experts; in loops.
cases = [("llama_tiny_train_adam", "dp=2", "fsdp"), ("gpt2_tiny_train_sgd", "dp=2,tp=2", "megatron"),
         ("moe_tiny_train_sgd", "tp=2", "auto"), ("llama_tiny_scan_train_adam", "dp=2", "fsdp"),
         ("bert_train_momentum", "dp=2", "dp"), ("mixed_bf16_train_adam", "dp=2", "fsdp"),
         ("half_dense_train_sgd", "dp=2,tp=2", "megatron")]
# Convolutions, forward and backward, and products with a workspace or an epilogue.
cases += [(program, "tp=2", "megatron") for program in (
    "batch_norm_resnet_eval", "convnext_train_adamw", "game_of_life", "mamba_forward", "mixer_train_sgd", "op_neighbours",
    "resnet_tiny_train_sgd", "unet_train_ema", "vae_train_adam", "vit_train_lion", "toy_train_sgd", "gpt2_tiny_forward",
    "half_dense_forward")]


def compile_case(made, program, mesh, strategy):
    """Writes a program for GPUs whose kernels the double runs."""
    subprocess.run([os.path.join(emulated.build, "bin", "tp-compile"), emulated.path(program) + ".mlir", "--mesh", mesh, "--strategy",
                    strategy, "--target", "emulated", "--overlap", "on", "-o", made], check=True)
    as_cuda.convert(made, made)


def command(made, backend, program, mesh):
    ranks = 1
    for axis in mesh.split(","):
        ranks *= int(axis.split("=")[1])
    run = ["env", "LD_LIBRARY_PATH=" + os.path.join(emulated.build, "lib", "double"), os.path.join(emulated.build, "bin", "tp-run"),
           made, "--backend", backend, "--repeat", "3", *emulated.comparison(program)]
    names = ["RANK", "WORLD_SIZE", "LOCAL_RANK", "LOCAL_WORLD_SIZE"]
    return [sys.executable, launch, str(ranks), *names, *run] if backend == "nccl" else run


def main():
    flags = emulated.parse_flags()
    if not os.path.exists(os.path.join(emulated.build, "lib", "double", "libtp_cuda.so")):
        print("skipped: built without CUDA and NCCL\n0 passed, 0 failed")
        return 0
    chosen = cases + ([(program, "dp=2,tp=2", "fsdp") for program in emulated.programs()] if flags.full else [])
    chosen = [case for case in chosen if flags.only in case[0]]
    with tempfile.TemporaryDirectory() as folder:
        def make(program, mesh, strategy, backend):
            made = os.path.join(folder, f"{program}-{mesh}-{strategy}-{backend}.tpx")
            compile_case(made, program, mesh, strategy)
            return command(made, backend, program, mesh)
        runs = [(*case, backend) for case in chosen for backend in ("loopback", "nccl")]
        return emulated.run_all(runs, make, flags.jobs, 600)


if __name__ == "__main__":
    sys.exit(main())
