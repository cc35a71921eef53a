//===- Compiler.cpp - runs tp-compile ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Compiler.h"
#include "tp/Options/Options.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace tp;

Expected<Compilation> Compilation::start(StringRef model, std::vector<std::string> arguments) {
  std::string self = sys::fs::getMainExecutable(nullptr, nullptr);
  SmallString<128> compiler(sys::path::parent_path(self));
  sys::path::append(compiler, "tp-compile");
  if (!sys::fs::can_execute(compiler))
    return createStringError("cannot compile '" + model + "': expected tp-compile beside tp-run, found no '" +
                             compiler + "'");
  SmallString<128> output;
  if (std::error_code error = sys::fs::createTemporaryFile("tp-run", "tpx", output))
    return createStringError(error, "cannot create a temporary file");
  Compilation compilation;
  compilation.output = output.str();
  compilation.remover = std::make_unique<FileRemover>(output);
  std::vector<StringRef> command{compiler, model, "-o", compilation.output};
  command.insert(command.end(), arguments.begin(), arguments.end());
  std::string error;
  bool failed = false;
  compilation.process = sys::ExecuteNoWait(compiler, command, std::nullopt, {}, 0, &error, &failed);
  if (failed)
    return createStringError("cannot start '" + compiler + "': " + error);
  return compilation;
}

std::optional<std::string> Compilation::finish(int &exitCode) {
  std::string error;
  exitCode = sys::Wait(process, std::nullopt, &error).ReturnCode;
  if (exitCode < 0) {
    errs() << "tp-run: tp-compile did not finish: " << error << "\n";
    exitCode = exitWrongInput;
    return std::nullopt;
  }
  if (exitCode != 0)
    return std::nullopt;
  auto file = MemoryBuffer::getFile(output, /*IsText=*/false);
  if (!file) {
    errs() << "tp-run: cannot read '" << output << "': " << file.getError().message() << "\n";
    exitCode = exitWrongInput;
    return std::nullopt;
  }
  std::string bytes = (*file)->getBuffer().str();
  remover.reset(); // now: a run that fails may end the process
  return bytes;
}
