//===- StableHLO.h - the StableHLO subset that tp-mlir reads ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_STABLEHLO_H
#define TP_INPUT_STABLEHLO_STABLEHLO_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace stablehlo {

/// Marks ops whose result elements depend only on the operands' elements at
/// the same place (operands of rank 0 count for every place). Select and clamp
/// are the only ones that take operands of rank 0 for a larger result.
template <typename ConcreteType>
class ElementwiseTrait : public mlir::OpTrait::TraitBase<ConcreteType, ElementwiseTrait> {};

/// The op of a region that is exactly one op applied to the block arguments in
/// order (as its first and second operand), followed by the return of its
/// result: the combiner `add` of a reduction. Null for any other region.
mlir::Operation *getSingleCombiner(mlir::Region &region);

} // namespace stablehlo

#include "tp/Input/StableHLO/StableHLODialect.h.inc"
#include "tp/Input/StableHLO/StableHLOEnums.h.inc"

#define GET_ATTRDEF_CLASSES
#include "tp/Input/StableHLO/StableHLOAttributes.h.inc"

#define GET_OP_CLASSES
#include "tp/Input/StableHLO/StableHLOOps.h.inc"

#endif // TP_INPUT_STABLEHLO_STABLEHLO_H
