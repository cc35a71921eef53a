//===- FileTargets.cpp - the runtime's readers ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Targets.h"
#include "tp/runtime/Executable.h"
#include "tp/runtime/Safetensors.h"
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace tp;
using llvm::StringRef;

void fuzz::runSafetensors(StringRef content) {
  int file = memfd_create("fuzz", MFD_CLOEXEC);
  if (file < 0 || write(file, content.data(), content.size()) != ssize_t(content.size()))
    std::abort();
  runtime::Status status;
  auto tensors = runtime::Safetensors::open("/proc/self/fd/" + std::to_string(file), status);
  close(file);
  if (!tensors) {
    if (status.ok())
      std::abort(); // nothing read and no reason given
    return;
  }
  for (auto &[name, view] : tensors->getTensors()) {
    if (view.bytes < 0 || uint64_t(view.bytes) > content.size())
      std::abort(); // more than the file has
    for (int64_t i = 0; i < view.bytes; ++i)
      (void)*static_cast<const volatile char *>(view.data + i);
  }
}

void fuzz::runExecutable(StringRef content) {
  runtime::Status status;
  if (runtime::Executable::open(runtime::makeExecutable({content.data(), content.size()}, ""), status))
    std::abort(); // it has no code
  if (status.ok())
    std::abort(); // nothing read and no reason given
}
