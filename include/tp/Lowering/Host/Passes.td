//===- Passes.td - from linalg on tensors to the runtime phase -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_HOST_PASSES
#define TP_LOWERING_HOST_PASSES

include "mlir/Pass/PassBase.td"

def HostPreparePass : Pass<"tp-host-prepare", "::mlir::ModuleOp"> {
  let summary = "writes what depends on the rank as arithmetic on its number";
  let description = [{
    `tp.axis_index` becomes digits of `host.rank`, `tp.local_slice` a slice at a
    computed offset.
    ```mlir
    %0 = tp.axis_index <@mesh, {"tp"}> : tensor<i32>     // mesh: dp=2, tp=4
    ```
    becomes
    ```mlir
    %r = host.rank : i32
    %i = arith.remui %r, %c4 : i32
    %0 = linalg.fill ins(%i : i32) outs(%e : tensor<i32>) -> tensor<i32>
    ```
  }];
  let dependentDialects = ["::tp::host::HostDialect", "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def HostFusePass : Pass<"tp-host-fuse", "::mlir::ModuleOp"> {
  let summary = "fuses elementwise ops, broadcasts and transposes into their users";
  let description = [{
    A producer that is cheap is computed again in each user; one that takes long
    (exp, division, ...) only moves into its single user, and never into more
    iterations than it had. An element that a gather takes is computed there.
    Into matrix products go transposes alone; one that only they read goes
    nowhere else.
    ```mlir
    %1 = linalg.generic {map = [(d0, d1) -> (d1)], ...} ins(%bias) { yield }
    %2 = linalg.generic ins(%0, %1) { addf }
    %3 = linalg.generic ins(%2, %zero) { maximumf }
    ```
    becomes
    ```mlir
    %3 = linalg.generic ins(%0, %bias) { addf, maximumf }
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"];
}

def HostBufferizePass : Pass<"tp-host-bufferize", "::mlir::ModuleOp"> {
  let summary = "tensors become buffers; results become arguments that are written";
  let description = [{
    Elementwise ops write over the input that they are the last to read.
    ```mlir
    func.func @main(%x: tensor<8xf32>) -> tensor<8xf32> { %0 = ... ; return %0 }
    ```
    becomes
    ```mlir
    func.func @main(%x: memref<8xf32>, %r: memref<8xf32> {tp.result = 0}) { ... outs(%r) ... }
    ```
    Values that a loop carries live in one buffer each, written where they lie
    when nothing reads the old value any more.
  }];
  let dependentDialects = ["::tp::host::HostDialect", "::mlir::bufferization::BufferizationDialect",
                           "::mlir::linalg::LinalgDialect", "::mlir::memref::MemRefDialect",
                           "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"];
}

def HostMatchProductsPass : Pass<"tp-host-match-products", "::mlir::ModuleOp"> {
  let summary = "contractions become matrix products of the runtime";
  let description = [{
    ```mlir
    linalg.fill ins(%zero) outs(%c)
    linalg.generic {maps = [(m, n, k) -> (m, k), (k, n), (m, n)]} ins(%a, %b) outs(%c) { mulf, addf }
    ```
    becomes
    ```mlir
    host.matmul %a, %b -> %c sizes = [64, 64, 64] a = [64, 1] b = [64, 1] c = [64, 1] : ...
    ```
    Dimensions that do not collapse into one stride become batch dimensions; an
    operand in which the summed one does not is copied, unless each element of
    the copy is read once. Tiny products and those of two vectors stay loops.
    `widen-f16` and `widen-bf16`: the target multiplies no such types, they are
    copied to f32. `multiply-i8`: it multiplies i8 and sums in i32 without loss.
  }];
  let options = [Option<"widenF16", "widen-f16", "bool", "false", "The target has no products of f16">,
                 Option<"widenBF16", "widen-bf16", "bool", "false", "The target has no products of bf16">,
                 Option<"multiplyI8", "multiply-i8", "bool", "false", "The target has exact products of i8 in i32">];
  let dependentDialects = ["::tp::host::HostDialect", "::mlir::linalg::LinalgDialect",
                           "::mlir::memref::MemRefDialect"];
  let statistics = [Statistic<"numProducts", "products", "products that became calls">];
}

def HostOutlineKernelsPass : Pass<"tp-host-outline-kernels", "::mlir::ModuleOp"> {
  let summary = "loops become kernels, equal ones once";
  let description = [{
    ```mlir
    linalg.generic ... ins(%a, %b : memref<8x32xf32>, memref<32xf32>) outs(%c : memref<8x32xf32>) { addf }
    ```
    becomes
    ```mlir
    func.call @kernel_0(%a, %b, %c) : (memref<256xf32>, memref<32xf32>, memref<256xf32>) -> ()
    ```
    Ops whose outer loops step alike through the buffers that they share are one
    kernel (docs/rationale/kernels-by-rows.md). A large kernel takes the range of a
    parallel loop, which the runtime cuts among threads:
    ```mlir
    func.call @kernel_1(%c0, %c4096, %a, %b) : (index, index, memref<4194304xf32>, memref<4096xf32>) -> ()
    func.func private @kernel_1(...) attributes {tp.range = array<i64: 4096, 1>}
    ```
  }];
  let dependentDialects = ["::tp::host::HostDialect", "::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect", "::mlir::func::FuncDialect",
                           "::mlir::memref::MemRefDialect", "::mlir::scf::SCFDialect"];
}

def HostStartCollectivesPass : Pass<"tp-host-start-collectives", "::mlir::ModuleOp"> {
  let summary = "collectives with `tp.overlap` run beside what does not depend on them";
  let description = [{
    Each is started where it stands, and awaited before the first op that accesses
    its output or writes its input. Where that is no product, kernel or loop later,
    it stays as it is. A collective in flight keeps its input alive; where that
    would raise the function's peak of memory, it is awaited earlier.
    ```mlir
    host.collective "all_reduce" %a -> %b [] reduce add over <@mesh, {"dp"}> {tp.overlap}
    host.matmul %x, %y -> %z ...
    func.call @kernel_0(%b, %z, %r)
    ```
    becomes
    ```mlir
    host.collective "all_reduce" %a -> %b [] reduce add over <@mesh, {"dp"}> {host.slot = 0}
    host.matmul %x, %y -> %z ...
    host.wait 0, %a -> %b
    func.call @kernel_0(%b, %z, %r)
    ```
  }];
  let dependentDialects = ["::tp::host::HostDialect"];
  let statistics = [Statistic<"numStarted", "started", "collectives that are started">];
}

def HostPlanArenaPass : Pass<"tp-host-plan-arena", "::mlir::ModuleOp"> {
  let summary = "gives every buffer an offset in one arena, from its first to its last use";
  let description = [{
    ```mlir
    %0 = memref.alloc() : memref<8x32xf32>
    ```
    becomes
    ```mlir
    %0 = host.buffer 0 : memref<8x32xf32>
    ```
    and the function has `tp.arena_bytes`. Offsets are multiples of 64, or of the allocation's
    own alignment if that is more.
  }];
  let dependentDialects = ["::tp::host::HostDialect"];
}

def VerifyRuntimePass : Pass<"tp-verify-runtime", "::mlir::ModuleOp"> {
  let summary = "checks what the runtime phase guarantees";
  let description = [{
    No tensors; every buffer is an argument, a constant, or at an offset inside
    the arena whose size is on the function, and shares its bytes with no other
    from its first to its last use. A started collective is awaited once, later in
    its block; until then nothing writes its input or accesses its output.
    ```mlir
    // error: 'memref.alloc' op expected an offset in the arena
    %0 = memref.alloc() : memref<8xf32>
    ```
  }];
}

#endif // TP_LOWERING_HOST_PASSES
