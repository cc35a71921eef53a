//===- Compiler.h - runs tp-compile ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_TOOLS_TP_RUN_COMPILER_H
#define TP_TOOLS_TP_RUN_COMPILER_H

#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/Program.h"
#include <optional>
#include <string>
#include <vector>

namespace tp {

/// A compilation by tp-compile, which stands beside this program: starting it
/// costs what loading the compiler costs, and this program does without.
class Compilation {
public:
  /// Starts it in the background; an error says why that failed.
  static llvm::Expected<Compilation> start(llvm::StringRef model, std::vector<std::string> arguments);
  /// Waits for it and returns the executable's bytes; otherwise tp-compile has
  /// said why on standard error, and `exitCode` is its own.
  std::optional<std::string> finish(int &exitCode);

private:
  std::string output;
  std::unique_ptr<llvm::FileRemover> remover; // whose copies would remove it, too
  llvm::sys::ProcessInfo process;
};

} // namespace tp

#endif // TP_TOOLS_TP_RUN_COMPILER_H
