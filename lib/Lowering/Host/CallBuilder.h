//===- CallBuilder.h - calls of the runtime in tp_main ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_LOWERING_HOST_CALLBUILDER_H
#define TP_LIB_LOWERING_HOST_CALLBUILDER_H

#include "CodeBuilder.h"
#include "Program.h"

namespace tp {

/// Builds calls of the runtime, at the insertion point of `b`, and what they take.
class CallBuilder : public CodeBuilder {
public:
  /// `code`: where tp_main is, which goes on to declare what it calls. Calls are marked
  /// with their times if `traced`.
  CallBuilder(mlir::ModuleOp code, ProgramTables &tables, bool traced);

  /// A function of RuntimeCalls.def.
  mlir::LLVM::CallOp call(llvm::StringRef name, mlir::ValueRange arguments);
  /// A constant array in memory.
  mlir::Value table(llvm::ArrayRef<int64_t> values);
  /// Room for `count` words in the frame of the function, until the next call of
  /// the runtime that takes some.
  mlir::Value frameArray(size_t count);
  /// An array of these words (pointers, scalars of at most eight bytes) in the frame.
  mlir::Value words(mlir::ValueRange values);
  /// An array of the buffers' addresses in the frame.
  mlir::Value addresses(mlir::ValueRange buffers);

  mlir::Value toPointer(mlir::Value buffer) { return convert(pointer, buffer); }
  mlir::Value toPointerOrNull(mlir::Value buffer);
  mlir::Value toBuffer(mlir::Type type, mlir::Value address) { return convert(type, address); }

  /// What `emit` builds, between the marks of its time.
  void trace(std::string name, llvm::StringRef kind, int64_t flops, int64_t bytes, llvm::function_ref<void()> emit,
             int64_t collective = -1);

  /// In a function with these arguments, from now on.
  void begin(mlir::Value rank, mlir::Value arena);
  /// No more calls: the frame's size is known.
  void end();

  ProgramTables &tables;
  const bool traced;
  mlir::Value rank, arena;

private:
  mlir::LLVM::AllocaOp frame;
  size_t frameWords = 0;
  unsigned tableCount = 0;
};

/// Bytes of all buffers among `values`.
int64_t getBufferBytes(mlir::ValueRange values);

} // namespace tp

#endif // TP_LIB_LOWERING_HOST_CALLBUILDER_H
