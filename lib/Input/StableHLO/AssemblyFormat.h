//===- AssemblyFormat.h - custom directives of the ops' syntax ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_INPUT_STABLEHLO_ASSEMBLYFORMAT_H
#define TP_LIB_INPUT_STABLEHLO_ASSEMBLYFORMAT_H

#include "tp/Input/StableHLO/StableHLO.h"

namespace stablehlo {

/// `T` if all types are T, else `(T...) -> T`; the last one is the result's.
mlir::ParseResult parseOneOrAllTypes(mlir::OpAsmParser &parser, llvm::ArrayRef<mlir::Type *> types);
void printOneOrAllTypes(mlir::OpAsmPrinter &printer, llvm::ArrayRef<mlir::Type> types);

template <typename... Types>
mlir::ParseResult parseSameOperandsAndResultType(mlir::OpAsmParser &parser, Types &...types) {
  return parseOneOrAllTypes(parser, {&types...});
}
template <typename... Types>
void printSameOperandsAndResultType(mlir::OpAsmPrinter &printer, mlir::Operation *, Types... types) {
  printOneOrAllTypes(printer, {types...});
}

/// `P, T` for a predicate of type P and all else of type T.
mlir::ParseResult parseSelectOpType(mlir::OpAsmParser &parser, mlir::Type &pred, mlir::Type &onTrue,
                                    mlir::Type &onFalse, mlir::Type &result);
void printSelectOpType(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::Type pred, mlir::Type onTrue,
                       mlir::Type onFalse, mlir::Type result);

/// `C` for a complex type C of which both operands are the parts.
mlir::ParseResult parseComplexOpType(mlir::OpAsmParser &parser, mlir::Type &lhs, mlir::Type &rhs, mlir::Type &result);
void printComplexOpType(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::Type lhs, mlir::Type rhs,
                        mlir::Type result);

/// The tuple's type, which says the operands'.
mlir::ParseResult parseTupleOpType(mlir::OpAsmParser &parser, llvm::SmallVectorImpl<mlir::Type> &operands,
                                   mlir::Type &result);
void printTupleOpType(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::TypeRange operands, mlir::Type result);

/// `e5m10`
mlir::ParseResult parseExponentMantissa(mlir::OpAsmParser &parser, mlir::IntegerAttr &exponentBits,
                                        mlir::IntegerAttr &mantissaBits);
void printExponentMantissa(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::IntegerAttr exponentBits,
                           mlir::IntegerAttr mantissaBits);

/// `%a, %b,`: operands, each with its comma, before a keyword.
mlir::ParseResult parseOperandsThenKeyword(mlir::OpAsmParser &parser,
                                           llvm::SmallVectorImpl<mlir::OpAsmParser::UnresolvedOperand> &operands);
void printOperandsThenKeyword(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::OperandRange operands);

/// `[0:4, 1:16:2]`
mlir::ParseResult parseSliceRanges(mlir::OpAsmParser &parser, mlir::DenseI64ArrayAttr &starts,
                                   mlir::DenseI64ArrayAttr &limits, mlir::DenseI64ArrayAttr &strides);
void printSliceRanges(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::DenseI64ArrayAttr starts,
                      mlir::DenseI64ArrayAttr limits, mlir::DenseI64ArrayAttr strides);

/// `batching_dims = [0] x [0], contracting_dims = [2] x [1]`
mlir::ParseResult parseDotDimensionNumbers(mlir::OpAsmParser &parser, DotDimensionNumbersAttr &numbers);
void printDotDimensionNumbers(mlir::OpAsmPrinter &printer, mlir::Operation *, DotDimensionNumbersAttr numbers);

/// `, precision = [DEFAULT, HIGH]`, or nothing.
mlir::ParseResult parsePrecisionConfig(mlir::OpAsmParser &parser, mlir::ArrayAttr &config);
void printPrecisionConfig(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::ArrayAttr config);
/// The same, then ", algorithm = <...>" if there is one; also without precisions.
mlir::ParseResult parsePrecisionConfigAndAlgorithm(mlir::OpAsmParser &parser, mlir::ArrayAttr &config,
                                                   DotAlgorithmAttr &algorithm);
void printPrecisionConfigAndAlgorithm(mlir::OpAsmPrinter &printer, mlir::Operation *op, mlir::ArrayAttr config,
                                      DotAlgorithmAttr algorithm);

/// `@name`
mlir::ParseResult parseCustomCallTarget(mlir::OpAsmParser &parser, mlir::StringAttr &target);
void printCustomCallTarget(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::StringAttr target);

/// `%a, %b : T, U`, or `()`.
mlir::ParseResult parseBarrierOperands(mlir::OpAsmParser &parser,
                                       llvm::SmallVectorImpl<mlir::OpAsmParser::UnresolvedOperand> &operands,
                                       llvm::SmallVectorImpl<mlir::Type> &operandTypes,
                                       llvm::SmallVectorImpl<mlir::Type> &resultTypes);
void printBarrierOperands(mlir::OpAsmPrinter &printer, mlir::Operation *, mlir::OperandRange operands,
                          mlir::TypeRange operandTypes, mlir::TypeRange resultTypes);

} // namespace stablehlo

#endif // TP_LIB_INPUT_STABLEHLO_ASSEMBLYFORMAT_H
