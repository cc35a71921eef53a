//===- Window.td - ops that slide a window -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_WINDOW
#define TP_INPUT_STABLEHLO_WINDOW

include "tp/Input/StableHLO/Attributes.td"

def StableHLO_ConvDimensionNumbersAttr : StableHLO_Attr<"ConvDimensionNumbers", "conv"> {
  let summary = "what the dimensions of a convolution's operands and result are";
  let description = [{
    ```mlir
    #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>
    ```
    Numbers are spatial dimensions; `b` is the batch, `f` the features, `i` and
    `o` the kernel's input and output features.
  }];
  let parameters = (ins
    "int64_t":$inputBatchDimension, "int64_t":$inputFeatureDimension,
    StableHLO_Dims<"the place of each spatial dimension in the input">:$inputSpatialDimensions,
    "int64_t":$kernelInputFeatureDimension, "int64_t":$kernelOutputFeatureDimension,
    StableHLO_Dims<>:$kernelSpatialDimensions,
    "int64_t":$outputBatchDimension, "int64_t":$outputFeatureDimension,
    StableHLO_Dims<>:$outputSpatialDimensions);
}

/// A window's dimensions, all fields present: see WindowDim.
class StableHLO_WindowOp<string mnemonic, list<Trait> traits> : StableHLO_Op<mnemonic, traits> {
  let extraClassDeclaration = [{
    /// One per spatial dimension (convolution) or dimension of the input.
    ::llvm::SmallVector<::stablehlo::WindowDim> getWindow();
  }];
  let hasVerifier = 1;
}

def StableHLO_ConvolutionOp : StableHLO_WindowOp<"convolution", [Pure]> {
  let summary = "sums of products of a kernel with the windows of an input";
  let description = [{
    With `feature_group_count` g, the input's features and the kernel's output
    features are g groups, major first, each convolved alone; with
    `batch_group_count` g, the input's batch and the kernel's output features
    are.
  }];
  let arguments = (ins StableHLO_Tensor:$lhs, StableHLO_Tensor:$rhs,
    OptionalAttr<DenseI64ArrayAttr>:$window_strides, OptionalAttr<I64ElementsAttr>:$padding,
    OptionalAttr<DenseI64ArrayAttr>:$lhs_dilation, OptionalAttr<DenseI64ArrayAttr>:$rhs_dilation,
    OptionalAttr<DenseBoolArrayAttr>:$window_reversal,
    StableHLO_ConvDimensionNumbersAttr:$dimension_numbers,
    I64Attr:$feature_group_count, I64Attr:$batch_group_count,
    OptionalAttr<StableHLO_PrecisionConfigAttr>:$precision_config);
  let results = (outs StableHLO_Tensor:$result);
  let assemblyFormat = [{
    `(` operands `)` `dim_numbers` `=` custom<ConvolutionDimensions>($dimension_numbers) `,`
    `window` `=` `{`
    custom<WindowAttributes>($window_strides, $padding, $lhs_dilation, $rhs_dilation, $window_reversal)
    `}` attr-dict `:` functional-type(operands, results)
  }];
}

def StableHLO_ReduceWindowOp : StableHLO_WindowOp<"reduce_window",
    [SingleBlock, SameVariadicOperandSize, NoMemoryEffect, RecursivelySpeculatable]> {
  let summary = "combination of the elements of each window";
  let description = "Padding counts as the initial values. The body is that of `reduce`.";
  let arguments = (ins Variadic<StableHLO_Tensor>:$inputs, Variadic<StableHLO_Tensor>:$init_values,
    DenseI64ArrayAttr:$window_dimensions, OptionalAttr<DenseI64ArrayAttr>:$window_strides,
    OptionalAttr<DenseI64ArrayAttr>:$base_dilations, OptionalAttr<DenseI64ArrayAttr>:$window_dilations,
    OptionalAttr<I64ElementsAttr>:$padding);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<StableHLO_Tensor>);
}

def StableHLO_SelectAndScatterOp : StableHLO_WindowOp<"select_and_scatter",
    [SingleBlock, NoMemoryEffect, RecursivelySpeculatable]> {
  let summary = "source elements, each at the place in its window that `select` chooses";
  let description = [{
    Window i of the operand gives the place of source element i: `select` of the
    place chosen so far and the next one, in row-major order, says whether to
    keep the former. Padding is never chosen. Elements that meet at one place
    are combined by `scatter`, starting with the initial value.
  }];
  let arguments = (ins StableHLO_Tensor:$operand, StableHLO_Tensor:$source, StableHLO_Tensor:$init_value,
    OptionalAttr<DenseI64ArrayAttr>:$window_dimensions, OptionalAttr<DenseI64ArrayAttr>:$window_strides,
    OptionalAttr<I64ElementsAttr>:$padding);
  let regions = (region SizedRegion<1>:$select, SizedRegion<1>:$scatter);
  let results = (outs StableHLO_Tensor:$result);
}

#endif // TP_INPUT_STABLEHLO_WINDOW
