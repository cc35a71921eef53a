//===- Bytecode.h - bytecode as text ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_PIPELINES_BYTECODE_H
#define TP_PIPELINES_BYTECODE_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include <string>

namespace mlir {
class MLIRContext;
} // namespace mlir

namespace tp {

/// What the process does that decodeBytecode() (Pipelines.h) starts: `text` becomes
/// the module in the generic form, or what MLIR finds wrong with it, where this is
/// false. MLIR's reader trusts its input: damaged bytecode may end the calling
/// process or keep it for ever.
bool decodeTrustedBytecode(llvm::MemoryBufferRef bytecode, mlir::MLIRContext &context, std::string &text);

/// Holds this process to what bytecode of a size may need beyond what it has now.
void limitToBytecode(size_t bytes);

} // namespace tp

#endif // TP_PIPELINES_BYTECODE_H
