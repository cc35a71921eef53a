//===- Passes.td - kernels for GPUs -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_GPU_PASSES
#define TP_LOWERING_GPU_PASSES

include "mlir/Pass/PassBase.td"

def GpuOutlineKernelsPass : Pass<"tp-gpu-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "loops become kernels of a GPU, equal ones once";
  let description = [{
    ```mlir
    linalg.generic ... ins(%a, %b : memref<8x32xf32>, memref<32xf32>) outs(%c : memref<8x32xf32>) { addf }
    ```
    becomes
    ```mlir
    gpu.launch_func @kernels::@kernel_0 blocks in (%c1, %c1, %c1) threads in (%c256, %c1, %c1)
        args(%a : memref<256xf32>, %b : memref<32xf32>, %c : memref<256xf32>)
    gpu.module @kernels { gpu.func @kernel_0(...) kernel { ... } }
    ```
    The groups of ops that share a kernel are those of tp-host-outline-kernels, as far as
    enough of their iterations can run at once. Iterations of parallel loops go to
    threads; those of a reduction, and the inner loops of a group, to the threads of a
    block where one thread would take long (docs/rationale/gpu-target.md). Loops of scalar
    code run on one thread for each iteration of those of them that are independent.
    A scalar that the host would read from device memory only to hand it to a kernel is
    read in the kernel.
  }];
  let dependentDialects = ["::tp::host::HostDialect", "::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect", "::mlir::gpu::GPUDialect",
                           "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"];
}

#endif // TP_LOWERING_GPU_PASSES
