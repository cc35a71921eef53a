//===- Attributes.td - enums and dimension numbers -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_ATTRIBUTES
#define TP_INPUT_STABLEHLO_ATTRIBUTES

include "tp/Input/StableHLO/Base.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"

//===----------------------------------------------------------------------===//
// Enums, `#stablehlo<precision DEFAULT>`
//===----------------------------------------------------------------------===//

class StableHLO_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::stablehlo";
  let genSpecializedAttr = 0;
}

class StableHLO_EnumAttr<EnumInfo info, string mnemonic>
    : EnumAttr<StableHLO_Dialect, info, mnemonic>;

def StableHLO_ComparisonDirection : StableHLO_Enum<"ComparisonDirection", "which comparison", [
  I32EnumAttrCase<"EQ", 0>, I32EnumAttrCase<"NE", 1>, I32EnumAttrCase<"GE", 2>,
  I32EnumAttrCase<"GT", 3>, I32EnumAttrCase<"LE", 4>, I32EnumAttrCase<"LT", 5>]>;
def StableHLO_ComparisonDirectionAttr
    : StableHLO_EnumAttr<StableHLO_ComparisonDirection, "comparison_direction">;

def StableHLO_ComparisonType : StableHLO_Enum<"ComparisonType", "how elements are ordered", [
  I32EnumAttrCase<"NOTYPE", 0>, I32EnumAttrCase<"FLOAT", 1>, I32EnumAttrCase<"TOTALORDER", 2>,
  I32EnumAttrCase<"SIGNED", 3>, I32EnumAttrCase<"UNSIGNED", 4>]>;
def StableHLO_ComparisonTypeAttr
    : StableHLO_EnumAttr<StableHLO_ComparisonType, "comparison_type">;

def StableHLO_Precision : StableHLO_Enum<"Precision", "accuracy demanded of a product", [
  I32EnumAttrCase<"DEFAULT", 0>, I32EnumAttrCase<"HIGH", 1>, I32EnumAttrCase<"HIGHEST", 2>]>;
def StableHLO_PrecisionAttr : StableHLO_EnumAttr<StableHLO_Precision, "precision">;
def StableHLO_PrecisionConfigAttr
    : TypedArrayAttrBase<StableHLO_PrecisionAttr, "precision config attribute">;

def StableHLO_RngAlgorithm : StableHLO_Enum<"RngAlgorithm", "generator of random bits", [
  I32EnumAttrCase<"DEFAULT", 0>, I32EnumAttrCase<"THREE_FRY", 1>, I32EnumAttrCase<"PHILOX", 2>]>;
def StableHLO_RngAlgorithmAttr : StableHLO_EnumAttr<StableHLO_RngAlgorithm, "rng_algorithm">;

def StableHLO_RngDistribution : StableHLO_Enum<"RngDistribution", "distribution of random numbers", [
  I32EnumAttrCase<"UNIFORM", 1>, I32EnumAttrCase<"NORMAL", 2>]>;
def StableHLO_RngDistributionAttr : StableHLO_EnumAttr<StableHLO_RngDistribution, "rng_distribution">;

def StableHLO_FftType : StableHLO_Enum<"FftType", "kind of Fourier transform", [
  I32EnumAttrCase<"FFT", 0>, I32EnumAttrCase<"IFFT", 1>, I32EnumAttrCase<"RFFT", 2>, I32EnumAttrCase<"IRFFT", 3>]>;
def StableHLO_FftTypeAttr : StableHLO_EnumAttr<StableHLO_FftType, "fft_type">;

def StableHLO_Transpose : StableHLO_Enum<"Transpose", "how a matrix is read", [
  I32EnumAttrCase<"TRANSPOSE_INVALID", 0>, I32EnumAttrCase<"NO_TRANSPOSE", 1>, I32EnumAttrCase<"TRANSPOSE", 2>,
  I32EnumAttrCase<"ADJOINT", 3>]>;
def StableHLO_TransposeAttr : StableHLO_EnumAttr<StableHLO_Transpose, "transpose">;

//===----------------------------------------------------------------------===//
// Dimension numbers, `#stablehlo.gather<offset_dims = [1], index_vector_dim = 1>`
//===----------------------------------------------------------------------===//

class StableHLO_Attr<string name, string mnemonic_> : AttrDef<StableHLO_Dialect, name> {
  let mnemonic = mnemonic_;
  let hasCustomAssemblyFormat = 1;
}

def StableHLO_BoundsAttr : StableHLO_Attr<"Bounds", "bounds"> {
  let summary = "the largest sizes of a tensor's dynamic dimensions";
  let description = [{
    `tensor<?xf32, #stablehlo.bounds<8>>`. Shapes are static: the parser refuses it, and there is none.
  }];
}

class StableHLO_Dims<string desc = ""> : ArrayRefParameter<"int64_t", desc>;

def StableHLO_DotAlgorithmAttr : AttrDef<StableHLO_Dialect, "DotAlgorithm"> {
  let summary = "the least precision that a product's user accepts";
  let description = [{
    `#stablehlo.dot_algorithm<lhs_precision_type = bf16, ...>`. JAX converts the operands itself, to the
    types that they are then stored in; products are computed in those, and in f32 at least, as by
    XLA on CPUs.
  }];
  let mnemonic = "dot_algorithm";
  let parameters = (ins "::mlir::Type":$lhsPrecisionType, "::mlir::Type":$rhsPrecisionType,
    "::mlir::Type":$accumulationType, "int64_t":$lhsComponentCount, "int64_t":$rhsComponentCount,
    "int64_t":$numPrimitiveOperations, "bool":$allowImpreciseAccumulation);
  let assemblyFormat = [{
    `<` `lhs_precision_type` `=` $lhsPrecisionType `,` `rhs_precision_type` `=` $rhsPrecisionType `,`
    `accumulation_type` `=` $accumulationType `,` `lhs_component_count` `=` $lhsComponentCount `,`
    `rhs_component_count` `=` $rhsComponentCount `,` `num_primitive_operations` `=` $numPrimitiveOperations `,`
    `allow_imprecise_accumulation` `=` $allowImpreciseAccumulation `>`
  }];
}

def StableHLO_DotDimensionNumbersAttr : StableHLO_Attr<"DotDimensionNumbers", "dot"> {
  let summary = "which dimensions of a product's operands are batched and contracted";
  let parameters = (ins
    StableHLO_Dims<>:$lhsBatchingDimensions, StableHLO_Dims<>:$rhsBatchingDimensions,
    StableHLO_Dims<>:$lhsContractingDimensions, StableHLO_Dims<>:$rhsContractingDimensions);
}

def StableHLO_GatherDimensionNumbersAttr : StableHLO_Attr<"GatherDimensionNumbers", "gather"> {
  let summary = "how a gather's result relates to its operand and start indices";
  let parameters = (ins
    StableHLO_Dims<"result dimensions that are window dimensions">:$offsetDims,
    StableHLO_Dims<"operand dimensions of window size 1 that the result lacks">:$collapsedSliceDims,
    StableHLO_Dims<>:$operandBatchingDims, StableHLO_Dims<>:$startIndicesBatchingDims,
    StableHLO_Dims<"operand dimension of each index component">:$startIndexMap,
    "int64_t":$indexVectorDim);
}

def StableHLO_ScatterDimensionNumbersAttr : StableHLO_Attr<"ScatterDimensionNumbers", "scatter"> {
  let summary = "how a scatter's updates relate to its inputs and indices";
  let parameters = (ins
    StableHLO_Dims<"update dimensions that are window dimensions">:$updateWindowDims,
    StableHLO_Dims<"input dimensions of window size 1 that the updates lack">:$insertedWindowDims,
    StableHLO_Dims<>:$inputBatchingDims, StableHLO_Dims<>:$scatterIndicesBatchingDims,
    StableHLO_Dims<"input dimension of each index component">:$scatterDimsToOperandDims,
    "int64_t":$indexVectorDim);
}

def StableHLO_OutputOperandAliasAttr : StableHLO_Attr<"OutputOperandAlias", "output_operand_alias"> {
  let summary = "a result of a custom call that may take the place of an operand; only advice";
  let parameters = (ins StableHLO_Dims<>:$outputTupleIndices, "int64_t":$operandIndex,
                        StableHLO_Dims<>:$operandTupleIndices);
}

#endif // TP_INPUT_STABLEHLO_ATTRIBUTES
