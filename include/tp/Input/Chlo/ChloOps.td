//===- ChloOps.td - the client ops that JAX exports ---*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_CHLO_OPS
#define TP_INPUT_CHLO_OPS

include "tp/Input/StableHLO/Base.td"
include "mlir/IR/EnumAttr.td"

def Chlo_Dialect : Dialect {
  let name = "chlo";
  let cppNamespace = "::chlo";
  let summary = "the subset of CHLO that JAX and PyTorch export: functions that StableHLO lacks";
  let description = [{
    Syntax and meaning are those of CHLO (https://openxla.org/stablehlo/generated/chlo), on static
    shapes. Ops on elements are compiled as they are; tp-import replaces those that broadcast.
  }];
  let dependentDialects = ["::stablehlo::StableHLODialect"];
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{ void registerAttributes(); }];
}

class Chlo_Op<string mnemonic, list<Trait> traits = []> : Op<Chlo_Dialect, mnemonic, traits>;

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

class Chlo_Unary<string mnemonic, string what, Type type = StableHLO_FloatTensor>
    : Chlo_Op<mnemonic, [Pure, StableHLO_Elementwise, SameOperandsAndResultType]> {
  let summary = what;
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

def Chlo_AcosOp : Chlo_Unary<"acos", "inverse cosine", StableHLO_FloatOrComplexTensor>;
def Chlo_AcoshOp : Chlo_Unary<"acosh", "inverse hyperbolic cosine", StableHLO_FloatOrComplexTensor>;
def Chlo_AsinOp : Chlo_Unary<"asin", "inverse sine", StableHLO_FloatOrComplexTensor>;
def Chlo_AsinhOp : Chlo_Unary<"asinh", "inverse hyperbolic sine", StableHLO_FloatOrComplexTensor>;
def Chlo_AtanOp : Chlo_Unary<"atan", "inverse tangent", StableHLO_FloatOrComplexTensor>;
def Chlo_AtanhOp : Chlo_Unary<"atanh", "inverse hyperbolic tangent", StableHLO_FloatOrComplexTensor>;
def Chlo_BesselI1eOp : Chlo_Unary<"bessel_i1e", "modified Bessel function of order 1, times e to the -|x|">;
def Chlo_CoshOp : Chlo_Unary<"cosh", "hyperbolic cosine", StableHLO_FloatOrComplexTensor>;
def Chlo_DigammaOp : Chlo_Unary<"digamma", "derivative of lgamma">;
def Chlo_ErfOp : Chlo_Unary<"erf", "error function">;
def Chlo_ErfInvOp : Chlo_Unary<"erf_inv", "inverse error function">;
def Chlo_ErfcOp : Chlo_Unary<"erfc", "1 - erf(x)">;
def Chlo_LgammaOp : Chlo_Unary<"lgamma", "logarithm of |gamma(x)|">;
def Chlo_SinhOp : Chlo_Unary<"sinh", "hyperbolic sine", StableHLO_FloatOrComplexTensor>;
def Chlo_SquareOp : Chlo_Unary<"square", "x times x", StableHLO_NumberTensor>;
def Chlo_TanOp : Chlo_Unary<"tan", "tangent", StableHLO_FloatOrComplexTensor>;

class Chlo_Classify<string mnemonic, string what>
    : Chlo_Op<mnemonic, [Pure, StableHLO_Elementwise, SameOperandsAndResultShape]> {
  let summary = what;
  let arguments = (ins StableHLO_FloatTensor:$operand);
  let results = (outs StableHLO_PredTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

def Chlo_IsInfOp : Chlo_Classify<"is_inf", "whether an element is infinite">;
def Chlo_IsNegInfOp : Chlo_Classify<"is_neg_inf", "whether an element is negative infinity">;
def Chlo_IsPosInfOp : Chlo_Classify<"is_pos_inf", "whether an element is positive infinity">;

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

class Chlo_Binary<string mnemonic, string lhs, string rhs, string what>
    : Chlo_Op<mnemonic, [Pure, StableHLO_Elementwise, SameOperandsAndResultType]> {
  let summary = what;
  let arguments = !dag(ins, [StableHLO_FloatTensor, StableHLO_FloatTensor], [lhs, rhs]);
  let results = (outs StableHLO_FloatTensor:$result);
  let assemblyFormat = "$" # lhs # " `,` $" # rhs # " attr-dict `:` type($" # lhs # ") `,` type($" # rhs #
                       ") `->` type($result)";
}

def Chlo_NextAfterOp : Chlo_Binary<"next_after", "x", "y", "the next value after x towards y">;
def Chlo_PolygammaOp : Chlo_Binary<"polygamma", "n", "x", "derivative n of digamma">;
def Chlo_ZetaOp : Chlo_Binary<"zeta", "x", "q", "sum of (q + i) to the -x over i = 0, 1, ...">;

//===----------------------------------------------------------------------===//
// Ops that broadcast
//===----------------------------------------------------------------------===//

/// Expanded on import; broadcast_dimensions says which result dimensions the
/// operand of lower rank has (the last ones without it).
class Chlo_Broadcast<string mnemonic> : Chlo_Op<"broadcast_" # mnemonic, [Pure]> {
  let summary = mnemonic # " of operands that are first broadcast to one shape";
  let arguments = (ins StableHLO_Tensor:$lhs, StableHLO_Tensor:$rhs,
                       OptionalAttr<DenseI64ArrayAttr>:$broadcast_dimensions);
  let results = (outs StableHLO_Tensor:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Chlo_BroadcastAddOp : Chlo_Broadcast<"add">;
def Chlo_BroadcastAndOp : Chlo_Broadcast<"and">;
def Chlo_BroadcastAtan2Op : Chlo_Broadcast<"atan2">;
def Chlo_BroadcastDivOp : Chlo_Broadcast<"divide">;
def Chlo_BroadcastMaxOp : Chlo_Broadcast<"maximum">;
def Chlo_BroadcastMinOp : Chlo_Broadcast<"minimum">;
def Chlo_BroadcastMulOp : Chlo_Broadcast<"multiply">;
def Chlo_BroadcastNextAfterOp : Chlo_Broadcast<"next_after">;
def Chlo_BroadcastOrOp : Chlo_Broadcast<"or">;
def Chlo_BroadcastPolygammaOp : Chlo_Broadcast<"polygamma">;
def Chlo_BroadcastPowOp : Chlo_Broadcast<"power">;
def Chlo_BroadcastRemOp : Chlo_Broadcast<"remainder">;
def Chlo_BroadcastShiftLeftOp : Chlo_Broadcast<"shift_left">;
def Chlo_BroadcastShiftRightArithmeticOp : Chlo_Broadcast<"shift_right_arithmetic">;
def Chlo_BroadcastShiftRightLogicalOp : Chlo_Broadcast<"shift_right_logical">;
def Chlo_BroadcastSubOp : Chlo_Broadcast<"subtract">;
def Chlo_BroadcastXorOp : Chlo_Broadcast<"xor">;
def Chlo_BroadcastZetaOp : Chlo_Broadcast<"zeta">;

class Chlo_Enum<string name, string what, list<I32EnumAttrCase> cases> : I32EnumAttr<name, what, cases> {
  let cppNamespace = "::chlo";
  let genSpecializedAttr = 0;
}
def Chlo_ComparisonDirection : Chlo_Enum<"ComparisonDirection", "which comparison", [
  I32EnumAttrCase<"EQ", 0>, I32EnumAttrCase<"NE", 1>, I32EnumAttrCase<"GE", 2>,
  I32EnumAttrCase<"GT", 3>, I32EnumAttrCase<"LE", 4>, I32EnumAttrCase<"LT", 5>]>;
def Chlo_ComparisonDirectionAttr : EnumAttr<Chlo_Dialect, Chlo_ComparisonDirection, "comparison_direction">;
def Chlo_ComparisonType : Chlo_Enum<"ComparisonType", "how elements are ordered", [
  I32EnumAttrCase<"NOTYPE", 0>, I32EnumAttrCase<"FLOAT", 1>, I32EnumAttrCase<"TOTALORDER", 2>,
  I32EnumAttrCase<"SIGNED", 3>, I32EnumAttrCase<"UNSIGNED", 4>]>;
def Chlo_ComparisonTypeAttr : EnumAttr<Chlo_Dialect, Chlo_ComparisonType, "comparison_type">;

def Chlo_BroadcastCompareOp : Chlo_Op<"broadcast_compare", [Pure]> {
  let summary = "comparison of operands that are first broadcast to one shape";
  let arguments = (ins StableHLO_Tensor:$lhs, StableHLO_Tensor:$rhs,
                       OptionalAttr<DenseI64ArrayAttr>:$broadcast_dimensions,
                       Chlo_ComparisonDirectionAttr:$comparison_direction,
                       OptionalAttr<Chlo_ComparisonTypeAttr>:$compare_type);
  let results = (outs StableHLO_PredTensor:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def Chlo_BroadcastSelectOp : Chlo_Op<"broadcast_select", [Pure]> {
  let summary = "choice between operands that are first broadcast to one shape";
  let arguments = (ins StableHLO_PredTensor:$pred, StableHLO_Tensor:$on_true, StableHLO_Tensor:$on_false);
  let results = (outs StableHLO_Tensor:$result);
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// top_k
//===----------------------------------------------------------------------===//

def Chlo_TopKOp : Chlo_Op<"top_k", [Pure, DeclareOpInterfaceMethods<OpAsmOpInterface, ["getAsmResultNames"]>]> {
  let summary = "the k largest elements along the last dimension, and where they are";
  let description = [{
    In descending order; of equal elements the one with the lower index comes first. NaN is larger than
    any number.
  }];
  let arguments = (ins StableHLO_IntOrFloatTensor:$operand, I64Attr:$k);
  let results = (outs StableHLO_IntOrFloatTensor:$values, StableHLO_TensorOf<[I32]>:$indices);
  let assemblyFormat = [{
    `(` $operand `,` `k` `=` $k `)` attr-dict `:` type($operand) `->` `(` type($values) `,` type($indices) `)`
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// ragged_dot
//===----------------------------------------------------------------------===//

def Chlo_Precision : Chlo_Enum<"Precision", "accuracy demanded of a product", [
  I32EnumAttrCase<"DEFAULT", 0>, I32EnumAttrCase<"HIGH", 1>, I32EnumAttrCase<"HIGHEST", 2>]>;
def Chlo_PrecisionAttr : EnumAttr<Chlo_Dialect, Chlo_Precision, "precision">;

def Chlo_RaggedDotDimensionNumbersAttr : AttrDef<Chlo_Dialect, "RaggedDotDimensionNumbers"> {
  let mnemonic = "ragged_dot";
  let summary = "dimension numbers of a product, the dimension that is cut into groups, and the one that counts them";
  let parameters = (ins
    ArrayRefParameter<"int64_t">:$lhsBatchingDimensions, ArrayRefParameter<"int64_t">:$rhsBatchingDimensions,
    ArrayRefParameter<"int64_t">:$lhsContractingDimensions, ArrayRefParameter<"int64_t">:$rhsContractingDimensions,
    ArrayRefParameter<"int64_t">:$lhsRaggedDimensions, ArrayRefParameter<"int64_t">:$rhsGroupDimensions);
  let hasCustomAssemblyFormat = 1;
}

def Chlo_RaggedDotOp : Chlo_Op<"ragged_dot", [Pure]> {
  let summary = "products of runs of rows, each run with a matrix of its own";
  let description = [{
    The ragged dimension of `lhs` is cut, from its start, into g runs of `group_sizes` rows. It decides what is
    computed:

    - a dimension of the result: `[b, m, k], [g, b, k, n] -> [b, m, n]`; the rows of run i meet matrix i of `rhs`, rows
      after the last run are zero;
    - a contracted dimension: `[b, m, k], [b, k, n] -> [g, b, m, n]`; result i is the sum over the rows of run i;
    - a batch dimension: the runs do not matter, it is dot_general.

    `group_sizes` is `[g]`, or `[b, x, g]` where batches, and the dimensions `x` of the ragged one's kind that come before it,
    have runs of their own.

    `group_starts` (of the type of `group_sizes`; partition adds it) says where each run begins, instead of the end of the one
    before it.
  }];
  let arguments = (ins StableHLO_Tensor:$lhs, StableHLO_Tensor:$rhs, StableHLO_IntTensor:$group_sizes,
                       Optional<StableHLO_IntTensor>:$group_starts,
                       Chlo_RaggedDotDimensionNumbersAttr:$ragged_dot_dimension_numbers,
                       OptionalAttr<TypedArrayAttrBase<Chlo_PrecisionAttr, "precision of each operand">>:$precision_config);
  let results = (outs StableHLO_Tensor:$result);
  let hasVerifier = 1;
}

#endif // TP_INPUT_CHLO_OPS
