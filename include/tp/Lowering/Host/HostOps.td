//===- HostOps.td - what a program does besides loops ----------*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_HOST_HOSTOPS
#define TP_LOWERING_HOST_HOSTOPS

include "tp/IR/TpAttributes.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/ViewLikeInterface.td"

def Host_Dialect : Dialect {
  let name = "host";
  let cppNamespace = "::tp::host";
  let summary = "calls of the runtime and places in the arena, on buffers";
  let description = [{
    The ops of the runtime phase that are not loops: matrix products, collectives,
    buffers at an offset of the arena. All buffers have static shapes and strides.
  }];
  let dependentDialects = ["::tp::TpDialect"];
}

/// Memory of a library during one call.
def Host_Workspace : MemRefRankOf<[I8], [1]>;

class Host_Op<string mnemonic, list<Trait> traits = []> : Op<Host_Dialect, mnemonic, traits>;

def Host_RankOp : Host_Op<"rank", [Pure]> {
  let summary = "this rank's number, row-major over the mesh axes";
  let results = (outs I32:$result);
  let assemblyFormat = "attr-dict `:` type($result)";
}

def Host_BufferOp : Host_Op<"buffer", [Pure]> {
  let summary = "the buffer that starts `offset` bytes into the arena";
  let description = [{
    ```mlir
    %0 = host.buffer 128 : memref<8x32xf32>
    ```
  }];
  let arguments = (ins I64Attr:$offset);
  let results = (outs AnyStaticShapeMemRef:$result);
  let assemblyFormat = "$offset attr-dict `:` type($result)";
}

def Host_FlattenOp : Host_Op<"flatten", [Pure, DeclareOpInterfaceMethods<ViewLikeOpInterface>]> {
  let summary = "the elements from the first one of `source` on, as one dimension";
  let description = [{
    ```mlir
    // 3 rows of 4 in a matrix of 8 columns: 2 * 8 + 4 elements
    %1 = host.flatten %0 : memref<3x4xf32, strided<[8, 1], offset: 4>> to memref<20xf32>
    ```
    Kernels take buffers in this form, so that programs with the same strides share them.
  }];
  let arguments = (ins AnyMemRef:$source);
  let results = (outs AnyStaticShapeMemRef:$result);
  let assemblyFormat = "$source attr-dict `:` type($source) `to` type($result)";
}

def Host_BitcastOp : Host_Op<"bitcast", [Pure, DeclareOpInterfaceMethods<ViewLikeOpInterface>]> {
  let summary = "the same buffer, with elements of another type of the same width";
  let description = [{
    The program's arguments and results may be of unsigned integers; inside, integers have no sign.
    ```mlir
    %1 = host.bitcast %0 : memref<8xui32> to memref<8xi32>
    ```
  }];
  let arguments = (ins AnyStaticShapeMemRef:$source);
  let results = (outs AnyStaticShapeMemRef:$result);
  let assemblyFormat = "$source attr-dict `:` type($source) `to` type($result)";
  let hasVerifier = 1;
}

def Host_MatmulOp : Host_Op<"matmul", [AttrSizedOperandSegments]> {
  let summary = "c[b, m, n] = epilogue(sum over k of a[b, m, k] * b[b, k, n] + bias[n])";
  let description = [{
    `sizes` are the extents of the batch dimensions, then m, n, k. Strides are in elements:
    of `a` for (batch..., m, k), of `b` for (batch..., k, n), of `c` for (batch..., m, n);
    0 where an operand lacks a batch dimension. Sums, with bias and
    epilogue, are formed in the type of `c`, or in f32 where that is narrower.
    ```mlir
    // 2 heads: 8x16 times (4x16 transposed)
    host.matmul %a, %b -> %c sizes = [2, 8, 4, 16] a = [128, 16, 1] b = [64, 1, 16] c = [32, 4, 1]
        : memref<256xf32>, memref<128xf32>, memref<64xf32>
    ```
    A bias has n elements of `c`'s type, and is the same for every row and batch. The epilogue is
    `relu`, max(x, 0), or `gelu`, its approximation by tanh: those of the runtime's MatmulInfo.
    ```mlir
    host.matmul %x, %w bias %bias -> %y sizes = [64, 48, 32] a = [32, 1] b = [48, 1] c = [48, 1] epilogue "relu"
        : memref<2048xf32>, memref<1536xf32>, memref<3072xf32>, memref<48xf32>
    ```
    A workspace is memory that the library may write as it likes during the call.
    ```mlir
    host.matmul %x, %w -> %y workspace %s : memref<196608xi8> sizes = [64, 48, 4096] a = [4096, 1] b = [48, 1] c = [48, 1]
        : memref<262144xf32>, memref<196608xf32>, memref<3072xf32>
    ```
  }];
  let arguments = (ins Arg<AnyMemRef, "", [MemRead]>:$a, Arg<AnyMemRef, "", [MemRead]>:$b,
                       Arg<AnyMemRef, "", [MemWrite]>:$c,
                       DenseI64ArrayAttr:$sizes, DenseI64ArrayAttr:$a_strides,
                       DenseI64ArrayAttr:$b_strides, DenseI64ArrayAttr:$c_strides,
                       Arg<Optional<AnyMemRef>, "", [MemRead]>:$bias, OptionalAttr<StrAttr>:$epilogue,
                       Arg<Optional<Host_Workspace>, "", [MemWrite]>:$workspace);
  let assemblyFormat = [{
    $a `,` $b (`bias` $bias^)? `->` $c (`workspace` $workspace^ `:` type($workspace))? `sizes` `=` $sizes `a` `=` $a_strides `b` `=` $b_strides `c` `=` $c_strides
    (`epilogue` $epilogue^)? attr-dict `:` type($a) `,` type($b) `,` type($c) (`,` type($bias)^)?
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    int64_t getBatchRank() { return getSizes().size() - 3; }
    int64_t getN() { return getSizes().end()[-2]; }
    /// Multiplications and additions.
    int64_t getFlops();
    int64_t getWorkspaceBytes();
  }];
}

def Host_ConvolutionOp : Host_Op<"convolution", [AttrSizedOperandSegments]> {
  let summary = "one of the three tensors of a convolution from the other two";
  let description = [{
    The convolution is, for group g of the features, with zeros around x:
    ```
    y[n, (g k), p] = sum over c, r of x[n, (g c), p * stride + r * dilation - padding] * w[(g k), c, r]
    ```
    `forward` computes y of x and w, `data` x of y and w (the gradient by the data, a transposed
    convolution), `filter` w of x and y (the gradient by the filter). All three have one type;
    f16 and bf16 are summed in f32. Sizes and strides (in elements) are of [batch, features,
    spatial...] for x and y, of [features of y, features of x / groups, spatial...] for w, with
    one to three spatial dimensions. Buffers are dense.
    ```mlir
    // 3x3 windows, a row of zeros around; channels are the last dimension
    host.convolution "forward" %x, %w -> %y x = [2, 16, 8, 8] by [1024, 1, 128, 16]
        w = [32, 16, 3, 3] by [144, 1, 48, 16] y = [2, 32, 8, 8] by [2048, 1, 256, 32]
        padding = [1, 1] strides = [1, 1] dilations = [1, 1] groups = 1
        : (memref<2x8x8x16xf32>, memref<32x3x3x16xf32>, memref<2x8x8x32xf32>) -> ()
    ```
    Before bufferization operands are tensors, and what is computed is the result. The
    workspace is that of host.matmul.
  }];
  let arguments = (ins StrAttr:$kind, Arg<AnyShaped, "", [MemRead]>:$a, Arg<AnyShaped, "", [MemRead]>:$b,
                       Arg<Optional<AnyStaticShapeMemRef>, "", [MemWrite]>:$c,
                       Arg<Optional<Host_Workspace>, "", [MemWrite]>:$workspace,
                       DenseI64ArrayAttr:$x_sizes, DenseI64ArrayAttr:$x_strides,
                       DenseI64ArrayAttr:$w_sizes, DenseI64ArrayAttr:$w_strides,
                       DenseI64ArrayAttr:$y_sizes, DenseI64ArrayAttr:$y_strides,
                       DenseI64ArrayAttr:$padding, DenseI64ArrayAttr:$strides, DenseI64ArrayAttr:$dilations,
                       I64Attr:$groups);
  let results = (outs Optional<AnyRankedTensor>:$result);
  let assemblyFormat = [{
    $kind $a `,` $b (`->` $c^)? (`workspace` $workspace^)? `x` `=` $x_sizes `by` $x_strides
    `w` `=` $w_sizes `by` $w_strides `y` `=` $y_sizes `by` $y_strides
    `padding` `=` $padding `strides` `=` $strides `dilations` `=` $dilations `groups` `=` $groups
    attr-dict `:` functional-type(operands, results)
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// Multiplications and additions, those of padding among them.
    int64_t getFlops();
    int64_t getWorkspaceBytes();
  }];
}

def Host_LapackOp : Host_Op<"lapack", [AttrSizedOperandSegments]> {
  let summary = "a function of LAPACK on each matrix of a batch";
  let description = [{
    Matrices lie in row-major order, as all buffers do; the runtime turns them.
    `params` are the letter of the elements (s, d, c, z), the number of matrices,
    and what the function takes (tp/runtime/Lapack.h).
    ```mlir
    host.lapack "potrf" ins(%a : memref<4x8x8xf32>) outs(%l, %info : memref<4x8x8xf32>, memref<4xi32>) [115, 4, 8, 76]
    ```
  }];
  let arguments = (ins StrAttr:$function, Arg<Variadic<AnyStaticShapeMemRef>, "", [MemRead]>:$inputs,
                       Arg<Variadic<AnyStaticShapeMemRef>, "", [MemWrite]>:$outputs, DenseI64ArrayAttr:$params);
  let assemblyFormat = [{
    $function `ins` `(` $inputs `:` type($inputs) `)` `outs` `(` $outputs `:` type($outputs) `)` $params attr-dict
  }];
}

def Host_CollectiveOp : Host_Op<"collective", []> {
  let summary = "a collective of the tp dialect on dense buffers";
  let description = [{
    `kind` is the name of the tp op; `params` are its integers: `dim`; `split_dim, concat_dim`;
    `pairs`; `root`.
    ```mlir
    host.collective "all_gather" %in -> %out [1] over <@mesh, {"tp"}>
        : memref<8x4xf32> to memref<8x16xf32>
    ```
  }];
  let arguments = (ins StrAttr:$kind, Arg<AnyStaticShapeMemRef, "", [MemRead]>:$input,
                       Arg<AnyStaticShapeMemRef, "", [MemWrite]>:$output,
                       DenseI64ArrayAttr:$params, Tp_GroupAttr:$group,
                       OptionalAttr<Tp_ReductionKind>:$reduction);
  let assemblyFormat = [{
    $kind $input `->` $output $params (`reduce` $reduction^)? `over` $group attr-dict
    `:` type($input) `to` type($output)
  }];
}

def Host_WaitOp : Host_Op<"wait", []> {
  let summary = "waits for the collective that was started with this slot";
  let description = [{
    A collective with the attribute `host.slot` is started, not made: it runs beside
    what follows. Until its wait, which stands later in the same block, nothing
    writes its input or accesses its output.
    ```mlir
    host.collective "all_reduce" %in -> %out [] reduce add over <@mesh, {"tp"}> {host.slot = 0 : i64}
        : memref<8x4xf32> to memref<8x4xf32>
    func.call @kernel_0(%a, %b) : (memref<32xf32>, memref<32xf32>) -> ()
    host.wait 0, %in -> %out : memref<8x4xf32> to memref<8x4xf32>
    ```
  }];
  let arguments = (ins I64Attr:$slot, Arg<AnyStaticShapeMemRef, "", [MemRead]>:$input,
                       Arg<AnyStaticShapeMemRef, "", [MemWrite]>:$output);
  let assemblyFormat = "$slot `,` $input `->` $output attr-dict `:` type($input) `to` type($output)";
}

#endif // TP_LOWERING_HOST_HOSTOPS
