//===- ReferenceConvolution.cpp - convolutions as plain loops ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ReferenceConvolution.h"
#include <algorithm>

using namespace tp::runtime;
using namespace tp::runtime::cuda;

static ConvolutionArguments::Tensor makeTensor(const ConvolutionInfo::Tensor &tensor) {
  ConvolutionArguments::Tensor made;
  std::fill_n(made.sizes, 2 + kSpatialDims, 1);
  std::fill_n(made.strides, 2 + kSpatialDims, 0);
  for (auto [from, to] : {std::pair(&tensor.sizes, made.sizes), {&tensor.strides, made.strides}}) {
    std::copy_n(from->begin(), 2, to);
    std::copy(from->begin() + 2, from->end(), to + 2 + kSpatialDims - (from->size() - 2));
  }
  return made;
}

ConvolutionArguments tp::runtime::makeArguments(const ConvolutionInfo &info) {
  ConvolutionArguments arguments{};
  arguments.x = makeTensor(info.x);
  arguments.w = makeTensor(info.w);
  arguments.y = makeTensor(info.y);
  std::fill_n(arguments.steps, kSpatialDims, 1);
  std::fill_n(arguments.dilations, kSpatialDims, 1);
  for (auto [from, to] : {std::pair(&info.padding, arguments.padding),
                          {&info.strides, arguments.steps},
                          {&info.dilations, arguments.dilations}})
    std::copy(from->begin(), from->end(), to + kSpatialDims - from->size());
  arguments.groups = info.groups;
  arguments.type = int32_t(info.type);
  arguments.kind = int32_t(info.kind);
  return arguments;
}

bool tp::runtime::isConvolved(ElementType type) {
  return type == ElementType::f32 || type == ElementType::f64 || type == ElementType::f16 || type == ElementType::bf16;
}

namespace {
class ReferenceConvolution : public Convolution {
public:
  explicit ReferenceConvolution(const ConvolutionInfo &info) : arguments(makeArguments(info)) {}
  Status run(const void *a, const void *b, void *c, void *) override {
    ConvolutionArguments call = arguments;
    call.a = static_cast<const char *>(a);
    call.b = static_cast<const char *>(b);
    call.c = static_cast<char *>(c);
    convolve(call, {0, 1});
    return {};
  }

private:
  ConvolutionArguments arguments;
};
} // namespace

std::unique_ptr<Convolution> tp::runtime::makeReferenceConvolution(const ConvolutionInfo &info) {
  return std::make_unique<ReferenceConvolution>(info);
}
