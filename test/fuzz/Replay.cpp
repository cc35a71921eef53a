//===- Replay.cpp - the targets on files, without libFuzzer ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Targets.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <filesystem>
#include <set>

// tp-fuzz-replay TARGET (FILE | FOLDER)...: exit 0 once all are through. The
// file that ends it otherwise is the last one named on standard error.
int main(int argc, char **argv) {
  const auto *target = argc > 2 ? llvm::find_if(tp::fuzz::targets, [&](auto &t) { return t.name == argv[1]; })
                                : std::end(tp::fuzz::targets);
  if (target == std::end(tp::fuzz::targets)) {
    llvm::errs() << "tp-fuzz-replay: expected a target, then files; targets are";
    for (const auto &each : tp::fuzz::targets)
      llvm::errs() << " " << each.name;
    llvm::errs() << "\n";
    return 2;
  }
  std::set<std::string> files;
  for (int i = 2; i < argc; ++i) {
    if (!std::filesystem::is_directory(argv[i])) {
      files.insert(argv[i]);
      continue;
    }
    for (const auto &entry : std::filesystem::recursive_directory_iterator(argv[i]))
      if (entry.is_regular_file())
        files.insert(entry.path());
  }
  for (const std::string &file : files) {
    llvm::errs() << file << "\n";
    auto content = llvm::MemoryBuffer::getFile(file, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    if (!content) {
      llvm::errs() << "tp-fuzz-replay: cannot read '" << file << "': " << content.getError().message() << "\n";
      return 1;
    }
    target->run((*content)->getBuffer());
  }
  llvm::outs() << files.size() << " files, no crash\n";
  return 0;
}
