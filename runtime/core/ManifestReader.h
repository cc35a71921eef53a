//===- ManifestReader.h - descriptions from JSON ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CORE_MANIFESTREADER_H
#define TP_RUNTIME_CORE_MANIFESTREADER_H

#include "tp/runtime/Executable.h"

namespace tp::runtime {

/// Reads a description and checks all that sizes, offsets and memory follow
/// from. The error is what is wrong with it, to be read after "its description".
Status readManifest(std::string_view text, Manifest &manifest);

} // namespace tp::runtime

#endif // TP_RUNTIME_CORE_MANIFESTREADER_H
