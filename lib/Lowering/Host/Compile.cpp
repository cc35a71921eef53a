//===- Compile.cpp - from the runtime phase to an executable ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Lowering/Host/Compile.h"
#include "Program.h"
#include "llvm/Support/Endian.h"

using namespace mlir;
using namespace tp;

/// Version of the container and of the calls in it.
static constexpr uint32_t kExecutableVersion = 1;

static void append(std::string &bytes, auto value) {
  char raw[sizeof(value)];
  llvm::support::endian::write(raw, value, llvm::endianness::little);
  bytes.append(raw, sizeof(value));
}

llvm::Expected<std::string> tp::compileToExecutable(ModuleOp module, const CompileOptions &options) {
  ProgramTables tables;
  FailureOr<OwningOpRef<ModuleOp>> code = buildProgram(module, tables, options.traced);
  if (failed(code) || failed(expandMath(**code)) || failed(convertBodiesToLLVM(**code)))
    return llvm::createStringError("cannot generate code for the program");
  std::string name = !options.name.empty() ? options.name : module.getName().value_or("program").str();
  llvm::Expected<std::string> manifest = buildManifest(module, tables, name, options.strategy);
  if (!manifest)
    return manifest.takeError();
  llvm::Expected<std::string> image = buildSharedObject(**code);
  if (!image)
    return image.takeError();
  std::string bytes("TPX\0", 4);
  append(bytes, kExecutableVersion);
  append(bytes, uint64_t(manifest->size()));
  bytes += *manifest;
  append(bytes, uint64_t(image->size()));
  bytes += *image;
  return bytes;
}
