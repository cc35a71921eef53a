//===- TensorFile.cpp - tensors in files, by name ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/TensorFile.h"
#include "tp/runtime/Npy.h"
#include "tp/runtime/Safetensors.h"
#include <filesystem>
#include <fstream>

using namespace tp::runtime;

std::unique_ptr<TensorFile> tp::runtime::openTensors(const std::string &path, Status &status) {
  std::error_code none;
  if (std::filesystem::is_directory(path, none))
    return NpyFolder::open(path, status);
  // What people have in place of safetensors is named; the rest is one or damaged.
  char magic[6] = {};
  if (std::filesystem::is_regular_file(path, none))
    std::ifstream(path, std::ios::binary).read(magic, sizeof magic);
  std::string_view begin(magic, sizeof magic);
  auto fail = [&](const char *what) {
    status = Status::error("'" + path + "': " + what + ": expected a safetensors file or a folder of .npy files");
    return nullptr;
  };
  if (begin == "\x93NUMPY")
    return fail("is one array");
  if (begin.starts_with("PK\x03\x04"))
    return fail("is an archive, as numpy.savez writes it; unpack it");
  return Safetensors::open(path, status);
}

Status tp::runtime::writeTensors(const std::string &path, const std::map<std::string, TensorView> &tensors) {
  return path.ends_with('/') ? writeNpyFolder(path, tensors) : writeSafetensors(path, tensors);
}
