//===- Lapack.cpp - factorisations by LAPACK ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Lapack.h"
#include "tp/runtime/Types.h"
#include <algorithm>
#include <cstring>
#include <dlfcn.h>
#include <string>
#include <vector>

using namespace tp::runtime;

namespace {

/// The system's LAPACK, loaded by the first call: programs without one start faster
/// and need none.
struct Library {
  void *handle = dlopen("liblapack.so.3", RTLD_NOW | RTLD_LOCAL);
  std::string reason = handle ? "" : dlerror();

  static Library &get() {
    static Library library;
    return library;
  }
};

/// A call of a Fortran function: everything by address.
template <typename... Arguments> Status call(const std::string &name, Arguments *...arguments) {
  Library &library = Library::get();
  if (!library.handle)
    return Status::error("cannot load LAPACK (Debian: liblapack3): " + library.reason);
  void *symbol = dlsym(library.handle, name.c_str());
  if (!symbol)
    return Status::error("LAPACK has no function " + name);
  reinterpret_cast<void (*)(Arguments *...)>(symbol)(arguments...);
  return {};
}

/// A negative info says which argument was wrong: ours, not the user's.
Status check(const std::string &name, int info) {
  return info < 0 ? Status::error(name + " refused its argument " + std::to_string(-info)) : Status();
}

/// A matrix in LAPACK's column-major order.
template <typename T> struct Matrix {
  Matrix(int rows, int columns) : rows(rows), columns(columns), data(size_t(rows) * size_t(columns)) {}
  void read(const T *from) {
    for (int i = 0; i < rows; ++i)
      for (int j = 0; j < columns; ++j)
        data[size_t(j) * size_t(rows) + size_t(i)] = from[size_t(i) * size_t(columns) + size_t(j)];
  }
  void write(T *to) const {
    for (int i = 0; i < rows; ++i)
      for (int j = 0; j < columns; ++j)
        to[size_t(i) * size_t(columns) + size_t(j)] = data[size_t(j) * size_t(rows) + size_t(i)];
  }
  /// LAPACK wants at least 1.
  int leading() const { return std::max(rows, 1); }

  int rows, columns;
  std::vector<T> data;
};

/// One function on all matrices of a batch of elements T.
template <typename T> class Batch {
public:
  Batch(const int64_t *params, void *const *buffers) : count(params[1]), params(params + 2), buffers(buffers) {}

  Status run(LapackFunction function) {
    name = (sizeof(T) == 4 ? "s" : "d") + std::string(kLapackNames[int(function)]) + "_";
    for (int64_t i = 0; i < count; ++i)
      if (Status status = runOne(function, i); !status.ok())
        return status;
    return {};
  }

private:
  int size(int i) const { return int(params[i]); }
  char letter(int i) const { return char(params[i]); }
  template <typename U = T> U *at(int buffer, int64_t i, int64_t elements) const {
    return static_cast<U *>(buffers[buffer]) + i * elements;
  }
  Status runOne(LapackFunction function, int64_t i);
  /// Calls twice: the first call says how large a workspace has to be.
  template <typename Call> Status withWork(Call call) {
    T needed = 0;
    int ask = -1;
    if (Status status = call(&needed, &ask); !status.ok())
      return status;
    int length = std::max(int(needed), 1);
    std::vector<T> work(size_t(length), T(0));
    return call(work.data(), &length);
  }

  int64_t count;
  const int64_t *params;
  void *const *buffers;
  std::string name;
};

} // namespace

template <typename T> Status Batch<T>::runOne(LapackFunction function, int64_t i) {
  int info = 0;
  Status status;
  switch (function) {
  case LapackFunction::potrf: {
    int n = size(0);
    char uplo = letter(1);
    Matrix<T> a(n, n);
    a.read(at(0, i, n * n));
    int lead = a.leading();
    status = call(name, &uplo, &n, a.data.data(), &lead, &info);
    a.write(at(1, i, n * n));
    *at<int32_t>(2, i, 1) = info;
    break;
  }
  case LapackFunction::trsm: {
    int m = size(0), n = size(1);
    char side = letter(2), uplo = letter(3), trans = letter(4), diag = letter(5);
    int order = side == 'L' ? m : n;
    Matrix<T> a(order, order), b(m, n);
    a.read(at(0, i, order * order));
    b.read(at(1, i, m * n));
    T one = 1;
    int leadA = a.leading(), leadB = b.leading();
    status = call(name, &side, &uplo, &trans, &diag, &m, &n, &one, a.data.data(), &leadA, b.data.data(), &leadB);
    b.write(at(2, i, m * n));
    break;
  }
  case LapackFunction::getrf: {
    int m = size(0), n = size(1), least = std::min(m, n);
    Matrix<T> a(m, n);
    a.read(at(0, i, m * n));
    int lead = a.leading();
    status = call(name, &m, &n, a.data.data(), &lead, at<int>(2, i, least), &info);
    a.write(at(1, i, m * n));
    *at<int32_t>(3, i, 1) = info;
    break;
  }
  case LapackFunction::geqrf: {
    int m = size(0), n = size(1);
    Matrix<T> a(m, n);
    a.read(at(0, i, m * n));
    int lead = a.leading();
    status = withWork([&](T *work, int *length) {
      return call(name, &m, &n, a.data.data(), &lead, at(2, i, std::min(m, n)), work, length, &info);
    });
    a.write(at(1, i, m * n));
    break;
  }
  case LapackFunction::orgqr: {
    int m = size(0), n = size(1), k = size(2);
    Matrix<T> a(m, n);
    a.read(at(0, i, m * n));
    int lead = a.leading();
    status = withWork([&](T *work, int *length) {
      return call(name, &m, &n, &k, a.data.data(), &lead, at(1, i, k), work, length, &info);
    });
    a.write(at(2, i, m * n));
    break;
  }
  case LapackFunction::syevd: {
    int n = size(0);
    char mode = letter(1), uplo = letter(2);
    Matrix<T> a(n, n);
    a.read(at(0, i, n * n));
    int lead = a.leading(), integers = 5 * n + 3;
    std::vector<int> integerWork(size_t(std::max(integers, 1)), 0);
    status = withWork([&](T *work, int *length) {
      return call(name, &mode, &uplo, &n, a.data.data(), &lead, at(2, i, n), work, length, integerWork.data(),
                  &integers, &info);
    });
    a.write(at(1, i, n * n));
    *at<int32_t>(3, i, 1) = info;
    break;
  }
  case LapackFunction::gesdd: {
    int m = size(0), n = size(1), least = std::min(m, n);
    char mode = letter(2);
    int uColumns = mode == 'A' ? m : mode == 'S' ? least : 0, vRows = mode == 'A' ? n : mode == 'S' ? least : 0;
    Matrix<T> a(m, n), u(m, uColumns), v(vRows, n);
    a.read(at(0, i, m * n));
    int lead = a.leading(), leadU = u.leading(), leadV = v.leading();
    std::vector<int> integerWork(size_t(std::max(8 * least, 1)), 0);
    status = withWork([&](T *work, int *length) {
      return call(name, &mode, &m, &n, a.data.data(), &lead, at(2, i, least), u.data.data(), &leadU, v.data.data(),
                  &leadV, work, length, integerWork.data(), &info);
    });
    a.write(at(1, i, m * n));
    if (uColumns) {
      u.write(at(3, i, m * uColumns));
      v.write(at(4, i, vRows * n));
    }
    *at<int32_t>(5, i, 1) = info;
    break;
  }
  }
  return status.ok() ? check(name, info) : status;
}

Status tp::runtime::runLapack(LapackFunction function, const int64_t *params, void *const *buffers) {
  return params[0] == 4 ? Batch<float>(params, buffers).run(function) : Batch<double>(params, buffers).run(function);
}
