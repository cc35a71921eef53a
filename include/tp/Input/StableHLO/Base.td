//===- Base.td - the dialect, its types and op classes -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_BASE
#define TP_INPUT_STABLEHLO_BASE

include "mlir/IR/OpBase.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def StableHLO_Dialect : Dialect {
  let name = "stablehlo";
  let cppNamespace = "::stablehlo";
  let summary = "the subset of StableHLO that tp-mlir takes as input";
  let description = [{
    Syntax and meaning are those of the StableHLO specification
    (https://openxla.org/stablehlo/spec): text that JAX exports is read and
    printed back unchanged. Constraint numbers in diagnostics (`(C7)`) are the
    specification's; types of inputs and outputs are checked by the op's
    definition, whose messages carry no number. Not part of the subset: dynamic
    shapes, quantized elements and tokens.
  }];
  let useDefaultAttributePrinterParser = 1;
  let usePropertiesForAttributes = 1;
  let hasConstantMaterializer = 1;
  let extraClassDeclaration = [{
  private:
    void registerAttributes();

  public:
    /// There are no types; says what the one that JAX writes stands for.
    ::mlir::Type parseType(::mlir::DialectAsmParser &parser) const override;
    /// There are no ops on dynamic shapes; says so.
    std::optional<ParseOpHook> getParseOperationHook(::llvm::StringRef name) const override;
  }];
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

defvar StableHLO_Pred = I1;
def StableHLO_Int : AnyTypeOf<[I<2>, UI<2>, I<4>, UI<4>, I8, I16, I32, I64, UI8, UI16, UI32, UI64],
                              "integer of 2 to 64 bits">;
def StableHLO_Float : AnyTypeOf<[F8E4M3FN, F8E5M2, F16, BF16, F32, F64],
                                "float (f8E4M3FN, f8E5M2, f16, bf16, f32, f64)">;
def StableHLO_Complex : AnyTypeOf<[Complex<F32>, Complex<F64>], "complex (f32, f64)">;

class StableHLO_TensorOf<list<Type> elements> : StaticShapeTensorOf<elements>;
def StableHLO_Tensor : StableHLO_TensorOf<[StableHLO_Pred, StableHLO_Int, StableHLO_Float, StableHLO_Complex]>;
def StableHLO_PredTensor : StableHLO_TensorOf<[StableHLO_Pred]>;
def StableHLO_IntTensor : StableHLO_TensorOf<[StableHLO_Int]>;
def StableHLO_FloatTensor : StableHLO_TensorOf<[StableHLO_Float]>;
def StableHLO_IntOrFloatTensor : StableHLO_TensorOf<[StableHLO_Int, StableHLO_Float]>;
def StableHLO_ComplexTensor : StableHLO_TensorOf<[StableHLO_Complex]>;
def StableHLO_FloatOrComplexTensor : StableHLO_TensorOf<[StableHLO_Float, StableHLO_Complex]>;
def StableHLO_NumberTensor : StableHLO_TensorOf<[StableHLO_Int, StableHLO_Float, StableHLO_Complex]>;
def StableHLO_PredOrIntTensor : StableHLO_TensorOf<[StableHLO_Pred, StableHLO_Int]>;

def StableHLO_Scalar : 0DTensorOf<[StableHLO_Pred, StableHLO_Int, StableHLO_Float, StableHLO_Complex]>;
/// What crosses the border of a region or a custom call: exports older than 2023 put tuples there.
def StableHLO_TensorOrTuple : AnyTypeOf<[StableHLO_Tensor, NestedTupleOf<[StableHLO_Tensor]>], "tensor or tuple">;
def StableHLO_PredScalar : 0DTensorOf<[StableHLO_Pred]>;
def StableHLO_IntScalar : 0DTensorOf<[StableHLO_Int]>;

//===----------------------------------------------------------------------===//
// Op classes
//===----------------------------------------------------------------------===//

class StableHLO_Op<string mnemonic, list<Trait> traits = []>
    : Op<StableHLO_Dialect, mnemonic, traits>;

/// Values that have one type by the specification's constraint `number`; as in
/// AllTypesMatch, builders infer the result's.
class StableHLO_SameType<list<string> names, string number> : AllTypesMatch<names> {
  let summary = "all of {" # !interleave(names, ", ") # "} have same type (" # number # ")";
}

/// Result i, element by element, is a function of the operands' elements at the
/// same place. Operands have the results' shape, or rank 0 where the op's
/// description says so (`select`, `clamp`).
def StableHLO_Elementwise : NativeOpTrait<"ElementwiseTrait"> {
  let cppNamespace = "::stablehlo";
}

#endif // TP_INPUT_STABLEHLO_BASE
