//===- Cudnn.cpp - cuDNN's library, loaded when it is needed ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Cudnn.h"
#include <dlfcn.h>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

/// Finds all functions; what is wrong otherwise.
static std::string load(Cudnn &functions) {
  void *library = dlopen("libcudnn.so.9", RTLD_NOW | RTLD_LOCAL);
  if (!library)
    return dlerror();
#define FUNCTION(name)                                                                                                 \
  functions.name = reinterpret_cast<decltype(functions.name)>(dlsym(library, #name));                                  \
  if (!functions.name)                                                                                                 \
    return "it has no " #name;
  TP_CUDNN_FUNCTIONS(FUNCTION)
#undef FUNCTION
  return "";
}

const Cudnn *Cudnn::get(Status &status) {
  static Cudnn functions;
  static const std::string problem = load(functions);
  if (problem.empty())
    return &functions;
  status = Status::error("cuDNN 9, which runs the program's convolutions, cannot be loaded: " + problem);
  return nullptr;
}
