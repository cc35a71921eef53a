//===- OnednnMatmul.cpp - products by oneDNN ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Matmul.h"
#include <dlfcn.h>
#include <dnnl.hpp>

using namespace tp::runtime;

namespace {

dnnl::engine &getEngine() {
  static dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  return engine;
}

/// oneDNN repeats an operand over batch dimensions only.
bool repeatsRows(const std::vector<int64_t> &strides, int64_t rows, int64_t columns) {
  size_t batch = strides.size() - 2;
  return (strides[batch] == 0 && rows > 1) || (strides[batch + 1] == 0 && columns > 1);
}

/// Sizes and strides as oneDNN takes them: an operand that lacks a batch
/// dimension has size 1 there.
dnnl::memory::desc describe(const MatmulInfo &info, const std::vector<int64_t> &strides, int64_t rows, int64_t columns,
                            dnnl::memory::data_type type) {
  dnnl::memory::dims sizes, steps;
  size_t batch = info.batch.size();
  for (size_t i = 0; i < batch; ++i) {
    bool broadcast = strides[i] == 0;
    sizes.push_back(broadcast ? 1 : info.batch[i]);
    steps.push_back(broadcast ? 1 : strides[i]);
  }
  sizes.insert(sizes.end(), {rows, columns});
  // A dimension of one row may have any stride; oneDNN wants a positive one.
  steps.insert(steps.end(), {std::max<int64_t>(strides[batch], 1), std::max<int64_t>(strides[batch + 1], 1)});
  return dnnl::memory::desc(sizes, type, steps);
}

class OnednnMatmul : public Matmul {
public:
  OnednnMatmul(const MatmulInfo &info, dnnl::memory::data_type in, dnnl::memory::data_type out) : stream(getEngine()) {
    dnnl::memory::desc a = describe(info, info.aStrides, info.m, info.k, in),
                       b = describe(info, info.bStrides, info.k, info.n, in),
                       c = describe(info, info.cStrides, info.m, info.n, out);
    dnnl::matmul::primitive_desc plan(dnnl::matmul::desc(a, b, c), getEngine());
    primitive = dnnl::matmul(plan);
    for (auto [key, desc] : {std::pair{DNNL_ARG_SRC, a}, std::pair{DNNL_ARG_WEIGHTS, b}, std::pair{DNNL_ARG_DST, c}})
      arguments.insert({key, dnnl::memory(desc, getEngine(), nullptr)});
  }

  Status run(const void *a, const void *b, void *c) override try {
    arguments.at(DNNL_ARG_SRC).set_data_handle(const_cast<void *>(a));
    arguments.at(DNNL_ARG_WEIGHTS).set_data_handle(const_cast<void *>(b));
    arguments.at(DNNL_ARG_DST).set_data_handle(c);
    primitive.execute(stream, arguments);
    stream.wait();
    return {};
  } catch (const dnnl::error &error) {
    return Status::error(std::string("matmul: oneDNN: ") + error.what());
  }

private:
  dnnl::stream stream;
  dnnl::matmul primitive;
  std::unordered_map<int, dnnl::memory> arguments;
};

} // namespace

std::unique_ptr<Matmul> tp::runtime::makeOnednnMatmul(const MatmulInfo &info) {
  using Type = dnnl::memory::data_type;
  bool empty = info.m == 0 || info.n == 0 || info.k == 0;
  for (int64_t size : info.batch)
    empty |= size == 0;
  bool plain = info.type == ElementType::f32 && info.accumulator == ElementType::f32;
  bool half =
      info.type == ElementType::bf16 && (info.accumulator == ElementType::f32 || info.accumulator == ElementType::bf16);
  bool repeated = repeatsRows(info.aStrides, info.m, info.k) || repeatsRows(info.bStrides, info.k, info.n);
  if (empty || repeated || (!plain && !half))
    return makeReferenceMatmul(info);
  try {
    return std::make_unique<OnednnMatmul>(info, plain ? Type::f32 : Type::bf16,
                                          info.accumulator == ElementType::f32 ? Type::f32 : Type::bf16);
  } catch (const dnnl::error &) {
    return makeReferenceMatmul(info); // no implementation for these strides or this CPU
  }
}

void tp::runtime::setMatmulThreads(int threads) {
  // oneDNN's OpenMP runtime; its thread number is per calling thread.
  using Set = void (*)(int);
  static Set set = reinterpret_cast<Set>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"));
  if (set)
    set(threads);
}
