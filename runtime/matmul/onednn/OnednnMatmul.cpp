//===- OnednnMatmul.cpp - products by oneDNN ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Matmul.h"
#include <cstdlib>
#include <dlfcn.h>
#include <dnnl.hpp>
#include <oneapi/dnnl/dnnl_debug.h>
#include <optional>

using namespace tp::runtime;

namespace {

dnnl::engine &getEngine() {
  static dnnl::engine engine(dnnl::engine::kind::cpu, 0);
  return engine;
}

/// Whether oneDNN may use these instructions here. They are bits, and not in order.
bool has(dnnl::cpu_isa isa) {
  int bits = int(isa);
  return (int(dnnl::get_effective_cpu_isa()) & bits) == bits;
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

dnnl::memory::data_type translate(ElementType type) {
  using Type = dnnl::memory::data_type;
  return type == ElementType::i8     ? Type::s8
         : type == ElementType::i32  ? Type::s32
         : type == ElementType::bf16 ? Type::bf16
                                     : Type::f32;
}

/// Multiply-adds.
int64_t countWork(const MatmulInfo &info) {
  int64_t work = info.m * info.n * info.k;
  for (int64_t size : info.batch)
    work *= size;
  return work;
}

/// Up to so many multiply-adds plain loops are faster than a call of oneDNN,
/// which generates its kernels at the first one (20 ms).
constexpr int64_t kSmall = 8192;
/// Up to so many one thread does it before a second one has woken up.
constexpr int64_t kShort = 1 << 19;

/// oneDNN's OpenMP runtime; its thread number is per calling thread.
void setThreads(int threads) {
  using Set = void (*)(int);
  static Set set = reinterpret_cast<Set>(dlsym(RTLD_DEFAULT, "omp_set_num_threads"));
  if (set)
    set(threads);
}
thread_local int wantedThreads = 1;

/// Another number than wantedThreads while it lives.
class ThreadNumber {
public:
  explicit ThreadNumber(int threads) : isOther(threads != wantedThreads) {
    if (isOther)
      setThreads(threads);
  }
  ~ThreadNumber() {
    if (isOther)
      setThreads(wantedThreads);
  }

private:
  bool isOther;
};

/// Row-major with rows that do not start at equal places of cache sets.
dnnl::memory::desc makePadded(int64_t rows, int64_t columns) {
  return dnnl::memory::desc({rows, columns}, dnnl::memory::data_type::f32, dnnl::memory::dims{columns + 16, 1});
}

/// True if an operand is better copied to padded rows first: oneDNN's AVX2
/// kernels read it where it lies, and rows (of a transposed one columns) at a
/// multiple of 4 KiB fall into the same cache sets. docs/benchmarks.md has the
/// measurements.
bool shouldPackA(const MatmulInfo &info) {
  return info.aStrides[0] == 1 && info.m > 1 && info.aStrides[1] % 256 == 0 && info.n >= 128;
}
bool shouldPackB(const MatmulInfo &info) {
  return info.bStrides[1] == 1 && info.bStrides[0] % 1024 == 0 && info.k >= 64 && info.m >= 32 && info.m <= 256;
}

/// With AVX-512 oneDNN's products of matrices in f32 use other kernels than its
/// dnnl_sgemm, whose are faster where they read B by rows (up to 30 %; 4 times for a few
/// rows of A) and slower where they read it by columns, but for many rows of A or few.
/// docs/benchmarks.md has the measurements.
bool isFasterBySgemm(const MatmulInfo &info) {
  if (!has(dnnl::cpu_isa::avx512_core))
    return false;
  bool readsRows = info.bStrides[1] == 1 || info.n == 1;
  return readsRows || info.m <= 8 || (info.m >= 1024 && info.bStrides[1] % 512 != 0);
}

/// One operand of dnnl_sgemm.
struct GemmOperand {
  char transposed; // 'N' or 'T'
  int64_t step;    // between rows, or columns of a transposed one

  /// None if neither rows nor columns are dense.
  static std::optional<GemmOperand> get(const std::vector<int64_t> &strides, int64_t rows, int64_t columns) {
    int64_t row = rows == 1 ? columns : strides[0], column = columns == 1 ? rows : strides[1];
    if ((strides[1] == 1 || columns == 1) && row >= columns)
      return GemmOperand{'N', row};
    if ((strides[0] == 1 || rows == 1) && column >= rows)
      return GemmOperand{'T', column};
    return std::nullopt;
  }
};

/// c = a b in f32, by rows or columns.
class SgemmMatmul : public Matmul {
public:
  /// Null if oneDNN has no such product.
  static std::unique_ptr<Matmul> make(const MatmulInfo &info) {
    std::optional<GemmOperand> a = GemmOperand::get(info.aStrides, info.m, info.k),
                               b = GemmOperand::get(info.bStrides, info.k, info.n),
                               c = GemmOperand::get(info.cStrides, info.m, info.n);
    if (!a || !b || !c || c->transposed == 'T')
      return nullptr;
    return std::unique_ptr<Matmul>(new SgemmMatmul(info, *a, *b, c->step));
  }

  Status run(const void *first, const void *second, void *c, const void *, void *) override {
    ThreadNumber threads(isShort ? 1 : wantedThreads);
    dnnl_status_t status = dnnl_sgemm(a.transposed, b.transposed, m, n, k, 1, static_cast<const float *>(first), a.step,
                                      static_cast<const float *>(second), b.step, 0, static_cast<float *>(c), step);
    return status == dnnl_success ? Status() : Status::error("matmul: oneDNN: " + std::string(dnnl_status2str(status)));
  }

private:
  SgemmMatmul(const MatmulInfo &info, GemmOperand a, GemmOperand b, int64_t step)
      : m(info.m), n(info.n), k(info.k), a(a), b(b), step(step), isShort(countWork(info) <= kShort) {}

  int64_t m, n, k;
  GemmOperand a, b;
  int64_t step; // between rows of c
  bool isShort;
};

constexpr size_t kPage = 4096; // bytes

/// What the products of one thread copy their operands to, one after the other.
/// `bytes` are whole pages.
float *getScratch(size_t bytes) {
  struct Scratch {
    void *data = nullptr;
    size_t size = 0;
    ~Scratch() { free(data); }
  };
  static thread_local Scratch scratch;
  if (scratch.size < bytes) {
    free(scratch.data);
    scratch.data = aligned_alloc(kPage, bytes);
    scratch.size = scratch.data ? bytes : 0;
    if (!scratch.data)
      throw std::bad_alloc();
  }
  return static_cast<float *>(scratch.data);
}

class OnednnMatmul : public Matmul {
public:
  explicit OnednnMatmul(const MatmulInfo &info) : stream(getEngine()), isShort(countWork(info) <= kShort) {
    dnnl::memory::data_type in = translate(info.type), out = translate(info.accumulator);
    ThreadNumber threads(isShort ? 1 : wantedThreads); // planned for as many as run it
    dnnl::memory::desc a = describe(info, info.aStrides, info.m, info.k, in),
                       b = describe(info, info.bStrides, info.k, info.n, in),
                       c = describe(info, info.cStrides, info.m, info.n, out);
    bool mayPack = info.batch.empty() && info.type == ElementType::f32 && !has(dnnl::cpu_isa::avx512_core);
    if (mayPack && shouldPackA(info))
      a = pack(DNNL_ARG_SRC, a, makePadded(info.m, info.k));
    if (mayPack && shouldPackB(info))
      b = pack(DNNL_ARG_WEIGHTS, b, makePadded(info.k, info.n));
    dnnl::matmul::primitive_desc plan(dnnl::matmul::desc(a, b, c), getEngine());
    primitive = dnnl::matmul(plan);
    for (auto [key, desc] : {std::pair{DNNL_ARG_SRC, a}, std::pair{DNNL_ARG_WEIGHTS, b}, std::pair{DNNL_ARG_DST, c}})
      arguments.insert({key, dnnl::memory(desc, getEngine(), nullptr)});
  }

  Status run(const void *a, const void *b, void *c, const void *, void *) override try {
    arguments.at(DNNL_ARG_SRC).set_data_handle(const_cast<void *>(a));
    arguments.at(DNNL_ARG_WEIGHTS).set_data_handle(const_cast<void *>(b));
    arguments.at(DNNL_ARG_DST).set_data_handle(c);
    size_t bytes = 0;
    for (const Packed &packed : packs)
      bytes += packed.bytes;
    float *scratch = bytes ? getScratch(bytes) : nullptr;
    for (Packed &packed : packs) {
      packed.from.set_data_handle(packed.argument == DNNL_ARG_SRC ? const_cast<void *>(a) : const_cast<void *>(b));
      dnnl::memory &to = arguments.at(packed.argument);
      to.set_data_handle(scratch);
      packed.copy.execute(stream, packed.from, to);
      scratch += packed.bytes / sizeof(float);
    }
    ThreadNumber threads(isShort ? 1 : wantedThreads);
    primitive.execute(stream, arguments);
    stream.wait();
    return {};
  } catch (const dnnl::error &error) {
    return Status::error(std::string("matmul: oneDNN: ") + error.what());
  } catch (const std::bad_alloc &) {
    return Status::error("matmul: out of memory");
  }

private:
  /// An operand that is copied before each product.
  struct Packed {
    int argument;
    dnnl::memory from;
    dnnl::reorder copy;
    size_t bytes;
  };
  dnnl::memory::desc pack(int argument, const dnnl::memory::desc &from, const dnnl::memory::desc &to) {
    dnnl::reorder copy(dnnl::reorder::primitive_desc(getEngine(), from, getEngine(), to));
    size_t bytes = (to.get_size() + kPage - 1) / kPage * kPage;
    packs.push_back({argument, dnnl::memory(from, getEngine(), nullptr), copy, bytes});
    return to;
  }

  dnnl::stream stream;
  dnnl::matmul primitive;
  std::unordered_map<int, dnnl::memory> arguments;
  std::vector<Packed> packs;
  bool isShort;
};

} // namespace

std::unique_ptr<Matmul> tp::runtime::makeOnednnMatmul(const MatmulInfo &info) {
  bool plain = info.type == ElementType::f32 && info.accumulator == ElementType::f32;
  bool half =
      info.type == ElementType::bf16 && (info.accumulator == ElementType::f32 || info.accumulator == ElementType::bf16);
  // Without VNNI, which sums four products in 32 bits, two are summed in 16, and that saturates.
  bool integers =
      info.type == ElementType::i8 && info.accumulator == ElementType::i32 && has(dnnl::cpu_isa::avx512_core_vnni);
  bool repeated = repeatsRows(info.aStrides, info.m, info.k) || repeatsRows(info.bStrides, info.k, info.n);
  if (countWork(info) <= kSmall || repeated || (!plain && !half && !integers) || info.bias ||
      info.epilogue != Epilogue::none)
    return makeReferenceMatmul(info);
  if (plain && info.batch.empty() && isFasterBySgemm(info))
    if (std::unique_ptr<Matmul> matmul = SgemmMatmul::make(info))
      return matmul;
  try {
    return std::make_unique<OnednnMatmul>(info);
  } catch (const dnnl::error &) {
    return makeReferenceMatmul(info); // no implementation for these strides or this CPU
  }
}

void tp::runtime::setMatmulThreads(int threads) {
  wantedThreads = threads;
  setThreads(threads);
}
