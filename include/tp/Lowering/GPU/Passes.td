//===- Passes.td - kernels for GPUs -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_GPU_PASSES
#define TP_LOWERING_GPU_PASSES

include "mlir/Pass/PassBase.td"

def GpuMatchConvolutionsPass : Pass<"tp-gpu-match-convolutions", "::mlir::ModuleOp"> {
  let summary = "convolutions become calls of the runtime, as cuDNN has them";
  let description = [{
    ```mlir
    %w = stablehlo.reverse %k, dims = [0, 1] : tensor<3x3x16x32xf32>
    %0 = stablehlo.convolution(%y, %w) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f],
        window = {pad = [[1, 2], [1, 2]], lhs_dilate = [2, 2]} {...}
        : (tensor<2x4x4x32xf32>, tensor<3x3x16x32xf32>) -> tensor<2x8x8x16xf32>
    ```
    becomes
    ```mlir
    %w = stablehlo.transpose %k, dims = [3, 0, 1, 2] : (tensor<3x3x16x32xf32>) -> tensor<32x3x3x16xf32>
    %0 = host.convolution "data" %y, %w x = [2, 16, 8, 8] by [1024, 1, 128, 16] w = [32, 16, 3, 3] by [144, 1, 48, 16]
        y = [2, 32, 4, 4] by [512, 1, 128, 32] padding = [1, 1] strides = [2, 2] dilations = [1, 1] groups = 1
        : (tensor<2x4x4x32xf32>, tensor<32x3x3x16xf32>) -> tensor<2x8x8x16xf32>
    ```
    - A dilated input, or a kernel that is reversed, is the gradient by the data (`data`).
    - A kernel that reaches further than the result does is the gradient by the filter (`filter`):
      its batch is the input's features. So is one with groups in the batch.
    - All others are `forward`.

    Filters lie with their features last where those of images do, else with the spatial
    dimensions last: they are transposed. Where the padding is not the same on both sides and
    not what the sizes say, the images are padded, or more of the result is computed than is
    kept. What stays as it is, and becomes loops and matrix products:
    - elements that are not f16, bf16, f32 or f64 in all three tensors;
    - windows of one row, or of all rows, in each dimension: matrix products;
    - fewer than 4096 multiplications and additions;
    - no or more than three spatial dimensions, tensors without elements, or of 2^31 or more,
      strides, dilations or padding of more than 2^20;
    - a dilated input together with a stride, or with groups in the batch.
  }];
  let dependentDialects = ["::tp::host::HostDialect", "::stablehlo::StableHLODialect"];
  let statistics = [Statistic<"numConvolutions", "convolutions", "convolutions that became calls">];
}

def GpuStoreRoundedPass : Pass<"tp-gpu-store-rounded", "::mlir::ModuleOp"> {
  let summary = "products in bf16 and f16 are stored in this type";
  let description = [{
    Sums are in f32, also of a product that the program has in bf16 or f16. Where all that
    read them round them to the type of the operands first, they are stored in it.
    ```mlir
    host.matmul %a, %b -> %c sizes = [64, 48, 32] ... : memref<2048xbf16>, memref<1536xbf16>, memref<3072xf32>
    linalg.generic {maps = [(m, n) -> (m, n), (m, n)]} ins(%c : memref<64x48xf32>) outs(%d) { truncf, negf }
    linalg.generic {maps = [(m, n) -> (m, n), (m, n)]} ins(%c : memref<64x48xf32>) outs(%e) { truncf }
    ```
    becomes
    ```mlir
    host.matmul %a, %b -> %c sizes = [64, 48, 32] ... : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>
    linalg.generic {maps = [(m, n) -> (m, n), (m, n)]} ins(%c : memref<64x48xbf16>) outs(%d) { negf }
    ```
    where %c takes the place of %e, if that is a buffer of its own. The numbers are the same.
  }];
  let dependentDialects = ["::tp::host::HostDialect"];
  let statistics = [Statistic<"numRounded", "rounded", "products that are stored in the type of their operands">];
}

def GpuFuseEpiloguesPass : Pass<"tp-gpu-fuse-epilogues", "::mlir::ModuleOp"> {
  let summary = "a bias and an activation after a product become a part of it";
  let description = [{
    ```mlir
    host.matmul %a, %b -> %c sizes = [64, 48, 32] a = [32, 1] b = [48, 1] c = [48, 1] : ...
    linalg.generic {maps = [(m, n) -> (m, n), (n), (m, n)]} ins(%c, %bias) outs(%c) { addf, maximumf }
    ```
    becomes
    ```mlir
    host.matmul %a, %b bias %bias -> %c sizes = [64, 48, 32] a = [32, 1] b = [48, 1] c = [48, 1] epilogue "relu" : ...
    ```
    The activations are max(x, 0) and gelu by tanh, in any order of its sums and products.
    The op that follows must be the only one that reads the product as it was.

    Sums are in f32. An epilogue rounds once, to the type of the result: roundings to the
    operands' type, bf16 or f16, between sum and result are left out. The bias has the
    type of the result; one that the program rounds, or converts to f32, before it is added
    is converted by a kernel of its own. One in f32 that is added to a result in bf16 stays a
    part of a kernel.
    ```mlir
    host.matmul %a, %b -> %c sizes = [64, 48, 32] ... : memref<2048xbf16>, memref<1536xbf16>, memref<3072xf32>
    linalg.generic {maps = [(m, n) -> (m, n), (n), (m, n)]} ins(%c, %bias : memref<64x48xf32>, memref<48xf32>)
        outs(%d : memref<64x48xbf16>) { %0 = truncf %c, %1 = truncf %bias, addf %0, %1 }
    ```
    becomes
    ```mlir
    linalg.generic {maps = [(n) -> (n), (n)]} ins(%bias : memref<48xf32>) outs(%rounded : memref<48xbf16>) { truncf }
    host.matmul %a, %b bias %rounded -> %d sizes = [64, 48, 32] ...
        : memref<2048xbf16>, memref<1536xbf16>, memref<3072xbf16>, memref<48xbf16>
    ```
  }];
  let dependentDialects = ["::tp::host::HostDialect", "::mlir::arith::ArithDialect", "::mlir::linalg::LinalgDialect",
                           "::mlir::memref::MemRefDialect"];
  let statistics = [Statistic<"numEpilogues", "epilogues", "ops that became epilogues">];
}

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

def GpuAddWorkspacesPass : Pass<"tp-gpu-add-workspaces", "::mlir::ModuleOp"> {
  let summary = "products and convolutions get memory for the call alone";
  let description = [{
    cuBLASLt splits the sum of a product that has few rows and columns into parts, which
    it adds at the end: the workspace holds the parts in f32, one for every 256 terms, 16
    at most and 32 MiB at most. A product of fewer than 512 terms gets none. cuDNN brings
    the tensors of a convolution into another layout where that is faster: the workspace has
    the bytes of all three, 32 MiB at most.
    ```mlir
    host.matmul %a, %b -> %c sizes = [64, 48, 4096] a = [4096, 1] b = [48, 1] c = [48, 1] : ...
    ```
    becomes
    ```mlir
    %s = memref.alloc() {alignment = 256 : i64} : memref<196608xi8>
    host.matmul %a, %b -> %c workspace %s : memref<196608xi8> sizes = [64, 48, 4096] ... : ...
    ```
    In the arena it lies where other buffers are not yet or no longer used.
  }];
  let dependentDialects = ["::tp::host::HostDialect", "::mlir::memref::MemRefDialect"];
}

#endif // TP_LOWERING_GPU_PASSES
