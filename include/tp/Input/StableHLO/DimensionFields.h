//===- DimensionFields.h - text of dimension numbers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_DIMENSIONFIELDS_H
#define TP_INPUT_STABLEHLO_DIMENSIONFIELDS_H

#include "mlir/IR/DialectImplementation.h"

namespace stablehlo {

/// A field of `<name = [1, 2], other = 3>`; one that is empty or zero is not
/// written. Exactly one of the pointers is set.
struct DimensionField {
  llvm::StringRef name;
  llvm::SmallVectorImpl<int64_t> *dims;
  int64_t *number = nullptr;
};

/// Reads fields in any order, each at most once; a diagnostic names what is none.
mlir::ParseResult parseFields(mlir::AsmParser &parser, llvm::ArrayRef<DimensionField> fields);
/// Writes fields in order, commas between those that are not empty.
void printFields(mlir::AsmPrinter &printer, llvm::ArrayRef<std::pair<llvm::StringRef, llvm::ArrayRef<int64_t>>> fields,
                 llvm::StringRef numberName = "", int64_t number = 0);

} // namespace stablehlo

#endif // TP_INPUT_STABLEHLO_DIMENSIONFIELDS_H
