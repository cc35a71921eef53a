//===- Elementwise.td - elementwise ops -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_ELEMENTWISE
#define TP_INPUT_STABLEHLO_ELEMENTWISE

include "tp/Input/StableHLO/Attributes.td"

//===----------------------------------------------------------------------===//
// One operand
//===----------------------------------------------------------------------===//

class StableHLO_Unary<string mnemonic, Type type, string what>
    : StableHLO_Op<mnemonic, [Pure, StableHLO_Elementwise, SameOperandsAndResultType]> {
  let summary = what;
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let assemblyFormat = [{
    $operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
}

def StableHLO_CbrtOp : StableHLO_Unary<"cbrt", StableHLO_FloatOrComplexTensor, "cube root">;
def StableHLO_CeilOp : StableHLO_Unary<"ceil", StableHLO_FloatTensor, "least integer above">;
def StableHLO_ClzOp : StableHLO_Unary<"count_leading_zeros", StableHLO_IntTensor, "number of leading zero bits">;
def StableHLO_CosineOp : StableHLO_Unary<"cosine", StableHLO_FloatOrComplexTensor, "cosine">;
def StableHLO_ExpOp : StableHLO_Unary<"exponential", StableHLO_FloatOrComplexTensor, "e to the x">;
def StableHLO_Expm1Op : StableHLO_Unary<"exponential_minus_one", StableHLO_FloatOrComplexTensor, "e to the x, minus 1">;
def StableHLO_FloorOp : StableHLO_Unary<"floor", StableHLO_FloatTensor, "greatest integer below">;
def StableHLO_Log1pOp : StableHLO_Unary<"log_plus_one", StableHLO_FloatOrComplexTensor, "logarithm of 1 + x">;
def StableHLO_LogOp : StableHLO_Unary<"log", StableHLO_FloatOrComplexTensor, "natural logarithm">;
def StableHLO_LogisticOp : StableHLO_Unary<"logistic", StableHLO_FloatOrComplexTensor, "1 / (1 + e to the -x)">;
def StableHLO_NegOp : StableHLO_Unary<"negate", StableHLO_NumberTensor, "negation">;
def StableHLO_NotOp : StableHLO_Unary<"not", StableHLO_PredOrIntTensor, "bitwise or logical not">;
def StableHLO_PopulationCountOp : StableHLO_Unary<"popcnt", StableHLO_IntTensor, "number of one bits">;
def StableHLO_RoundNearestEvenOp : StableHLO_Unary<"round_nearest_even", StableHLO_FloatTensor, "nearest integer, ties to even">;
def StableHLO_RoundOp : StableHLO_Unary<"round_nearest_afz", StableHLO_FloatTensor, "nearest integer, ties away from zero">;
def StableHLO_RsqrtOp : StableHLO_Unary<"rsqrt", StableHLO_FloatOrComplexTensor, "reciprocal of the square root">;
def StableHLO_SignOp : StableHLO_Unary<"sign", StableHLO_NumberTensor, "sign: -1, 0 or 1">;
def StableHLO_SineOp : StableHLO_Unary<"sine", StableHLO_FloatOrComplexTensor, "sine">;
def StableHLO_SqrtOp : StableHLO_Unary<"sqrt", StableHLO_FloatOrComplexTensor, "square root">;
def StableHLO_TanOp : StableHLO_Unary<"tan", StableHLO_FloatOrComplexTensor, "tangent">;
def StableHLO_TanhOp : StableHLO_Unary<"tanh", StableHLO_FloatOrComplexTensor, "hyperbolic tangent">;

def StableHLO_AbsOp : StableHLO_Op<"abs", [Pure, StableHLO_Elementwise]> {
  let summary = "absolute value; of complex elements a real one";
  let arguments = (ins StableHLO_NumberTensor:$operand);
  let results = (outs StableHLO_IntOrFloatTensor:$result);
  let assemblyFormat = [{
    $operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
  let hasVerifier = 1;
}

class StableHLO_Part<string mnemonic, string what> : StableHLO_Op<mnemonic, [Pure, StableHLO_Elementwise]> {
  let summary = what;
  let arguments = (ins StableHLO_FloatOrComplexTensor:$operand);
  let results = (outs StableHLO_FloatTensor:$result);
  let assemblyFormat = [{
    $operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
  let hasVerifier = 1;
}

def StableHLO_RealOp : StableHLO_Part<"real", "real part">;
def StableHLO_ImagOp : StableHLO_Part<"imag", "imaginary part; of a real element 0">;

def StableHLO_BitcastConvertOp : StableHLO_Op<"bitcast_convert", [Pure]> {
  let summary = "the same bits as elements of another type";
  let description = [{
    Elements of n times the width become n of the narrower type along a new last
    dimension, the low bits first, and the other way round.
  }];
  let arguments = (ins StableHLO_Tensor:$operand);
  let results = (outs StableHLO_Tensor:$result);
  let assemblyFormat = "operands attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def StableHLO_ConvertOp : StableHLO_Op<"convert",
    [Pure, StableHLO_Elementwise]> {
  let summary = "conversion to another element type";
  let arguments = (ins StableHLO_Tensor:$operand);
  let results = (outs StableHLO_Tensor:$result);
  let assemblyFormat = [{
    $operand attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($result))
  }];
  let hasFolder = 1;
  let hasVerifier = 1;
}

def StableHLO_IsFiniteOp : StableHLO_Op<"is_finite",
    [Pure, StableHLO_Elementwise]> {
  let summary = "whether an element is neither infinite nor NaN";
  let arguments = (ins StableHLO_FloatTensor:$x);
  let results = (outs StableHLO_PredTensor:$y);
  let assemblyFormat = "$x attr-dict `:` functional-type(operands, results)";
  let hasVerifier = 1;
}

def StableHLO_ReducePrecisionOp : StableHLO_Op<"reduce_precision",
    [Pure, StableHLO_Elementwise, SameOperandsAndResultType]> {
  let summary = "rounding to a float format and back";
  let arguments = (ins StableHLO_FloatTensor:$operand,
                       I32Attr:$exponent_bits, I32Attr:$mantissa_bits);
  let results = (outs StableHLO_FloatTensor:$output);
  let assemblyFormat = [{
    $operand `,` `format` `=` custom<ExponentMantissa>($exponent_bits, $mantissa_bits)
    attr-dict `:` custom<SameOperandsAndResultType>(type($operand), type($output))
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Two operands
//===----------------------------------------------------------------------===//

class StableHLO_Binary<string mnemonic, Type type, string what, list<Trait> traits = []>
    : StableHLO_Op<mnemonic, [Pure, StableHLO_Elementwise, SameOperandsAndResultType] # traits> {
  let summary = what;
  let arguments = (ins type:$lhs, type:$rhs);
  let results = (outs type:$result);
  let assemblyFormat = [{
    $lhs `,` $rhs attr-dict `:`
    custom<SameOperandsAndResultType>(type($lhs), type($rhs), type($result))
  }];
}

def StableHLO_AddOp : StableHLO_Binary<"add", StableHLO_Tensor, "sum; logical or of predicates", [Commutative]>;
def StableHLO_AndOp : StableHLO_Binary<"and", StableHLO_PredOrIntTensor, "bitwise or logical and", [Commutative]>;
def StableHLO_Atan2Op : StableHLO_Binary<"atan2", StableHLO_FloatOrComplexTensor, "angle of (rhs, lhs)">;
def StableHLO_DivOp : StableHLO_Binary<"divide", StableHLO_NumberTensor, "quotient; of integers rounded to zero">;
def StableHLO_MaxOp : StableHLO_Binary<"maximum", StableHLO_Tensor, "larger one; NaN if one is NaN", [Commutative]>;
def StableHLO_MinOp : StableHLO_Binary<"minimum", StableHLO_Tensor, "smaller one; NaN if one is NaN", [Commutative]>;
def StableHLO_MulOp : StableHLO_Binary<"multiply", StableHLO_Tensor, "product; logical and of predicates", [Commutative]>;
def StableHLO_OrOp : StableHLO_Binary<"or", StableHLO_PredOrIntTensor, "bitwise or logical or", [Commutative]>;
def StableHLO_PowOp : StableHLO_Binary<"power", StableHLO_NumberTensor, "lhs to the power of rhs">;
def StableHLO_RemOp : StableHLO_Binary<"remainder", StableHLO_NumberTensor, "remainder with the sign of lhs">;
def StableHLO_ShiftLeftOp : StableHLO_Binary<"shift_left", StableHLO_IntTensor, "shift to the left">;
def StableHLO_ShiftRightArithmeticOp : StableHLO_Binary<"shift_right_arithmetic", StableHLO_IntTensor, "shift to the right that keeps the sign">;
def StableHLO_ShiftRightLogicalOp : StableHLO_Binary<"shift_right_logical", StableHLO_IntTensor, "shift to the right that fills with zeros">;
def StableHLO_SubtractOp : StableHLO_Binary<"subtract", StableHLO_NumberTensor, "difference">;
def StableHLO_XorOp : StableHLO_Binary<"xor", StableHLO_PredOrIntTensor, "bitwise or logical exclusive or", [Commutative]>;

def StableHLO_ComplexOp : StableHLO_Op<"complex", [Pure, StableHLO_Elementwise]> {
  let summary = "complex elements of a real and an imaginary part";
  let arguments = (ins StableHLO_FloatTensor:$lhs, StableHLO_FloatTensor:$rhs);
  let results = (outs StableHLO_ComplexTensor:$result);
  let assemblyFormat = "operands attr-dict `:` custom<ComplexOpType>(type($lhs), type($rhs), type($result))";
  let hasVerifier = 1;
}

def StableHLO_CompareOp : StableHLO_Op<"compare", [Pure, StableHLO_Elementwise]> {
  let summary = "comparison";
  let arguments = (ins StableHLO_Tensor:$lhs, StableHLO_Tensor:$rhs,
    StableHLO_ComparisonDirectionAttr:$comparison_direction,
    OptionalAttr<StableHLO_ComparisonTypeAttr>:$compare_type);
  let results = (outs StableHLO_PredTensor:$result);
  let assemblyFormat = [{
    `` $comparison_direction `,` $lhs `,` $rhs (`,` `` $compare_type^)? attr-dict `:`
    functional-type(operands, results)
  }];
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Three operands
//===----------------------------------------------------------------------===//

def StableHLO_SelectOp : StableHLO_Op<"select", [Pure, StableHLO_Elementwise,
    StableHLO_SameType<["on_true", "on_false", "result"], "C2">]> {
  let summary = "choice by a predicate";
  let description = "`pred` has the other operands' shape, or rank 0.";
  let arguments = (ins StableHLO_PredTensor:$pred, StableHLO_Tensor:$on_true,
                       StableHLO_Tensor:$on_false);
  let results = (outs StableHLO_Tensor:$result);
  let assemblyFormat = [{
    operands attr-dict `:`
    custom<SelectOpType>(type($pred), type($on_true), type($on_false), type($result))
  }];
  let hasVerifier = 1;
}

def StableHLO_ClampOp : StableHLO_Op<"clamp", [Pure, StableHLO_Elementwise,
    StableHLO_SameType<["operand", "result"], "C4">]> {
  let summary = "limitation to a range";
  let description = "`min` and `max` each have the operand's shape, or rank 0.";
  let arguments = (ins StableHLO_Tensor:$min, StableHLO_Tensor:$operand, StableHLO_Tensor:$max);
  let results = (outs StableHLO_Tensor:$result);
  let assemblyFormat = [{
    $min `,` $operand `,` $max attr-dict `:`
    custom<SameOperandsAndResultType>(type($min), type($operand), type($max), type($result))
  }];
  let hasVerifier = 1;
}

#endif // TP_INPUT_STABLEHLO_ELEMENTWISE
