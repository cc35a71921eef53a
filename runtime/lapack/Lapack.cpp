//===- Lapack.cpp - factorisations by LAPACK ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Lapack.h"
#include "tp/runtime/Types.h"
#include <algorithm>
#include <complex>
#include <cstring>
#include <dlfcn.h>
#include <mutex>
#include <string>
#include <vector>

using namespace tp::runtime;

namespace {

/// The system's LAPACK, loaded by the first call: programs without one start faster
/// and need none. Ranks are threads that call it at the same time, each for itself.
struct Library {
  void *handle = dlopen("liblapack.so.3", RTLD_NOW | RTLD_LOCAL);
  std::string reason = handle ? "" : dlerror();
  std::mutex mutex;
  bool isSerial = false; // one call at a time, or results are wrong

  Library() {
    // OpenBLAS with threads of its own would have them wait for each other where ranks call it
    // at once; without any, it has no locks for ranks that do.
    if (auto setThreads = find<void (*)(int)>("openblas_set_num_threads"))
      setThreads(1);
    if (auto getParallel = find<int (*)()>("openblas_get_parallel"))
      isSerial = getParallel() == 0;
  }
  template <typename Function> Function find(const char *name) {
    return handle ? reinterpret_cast<Function>(dlsym(handle, name)) : nullptr;
  }

  static Library &get() {
    static Library library;
    return library;
  }
};

/// A call of a Fortran function: everything by address.
template <typename... Arguments> Status call(const std::string &name, Arguments *...arguments) {
  Library &library = Library::get();
  if (!library.handle)
    return Status::error("cannot load LAPACK (Debian: libopenblas0-pthread): " + library.reason);
  auto function = library.find<void (*)(Arguments *...)>(name.c_str());
  if (!function)
    return Status::error("LAPACK has no function " + name);
  std::unique_lock lock(library.mutex, std::defer_lock);
  if (library.isSerial)
    lock.lock();
  function(arguments...);
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

template <typename T> struct RealOf {
  using type = T;
};
template <typename T> struct RealOf<std::complex<T>> {
  using type = T;
};

/// One function on all matrices of a batch of elements T.
template <typename T> class Batch {
public:
  using Real = typename RealOf<T>::type;
  using Complex = std::complex<Real>;
  static constexpr bool isComplex = !std::is_same_v<T, Real>;

  Batch(const int64_t *params, void *const *buffers)
      : element(char(params[0])), count(params[1]), params(params + 2), buffers(buffers) {}

  Status run(LapackFunction function) {
    name = element + std::string(kLapackNames[int(function)][isComplex]) + "_";
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
  void copy(int from, int to, int64_t i, int64_t elements) const {
    std::copy_n(at(from, i, elements), elements, at(to, i, elements));
  }
  Status runOne(LapackFunction function, int64_t i);
  Status factor(LapackFunction function, int64_t i, int &info);
  Status reflect(LapackFunction function, int64_t i, int &info);
  Status reduce(LapackFunction function, int64_t i, int &info);
  Status decompose(LapackFunction function, int64_t i, int &info);
  Status findEigenvalues(LapackFunction function, int64_t i, int &info);
  /// Calls twice: the first call says how large a workspace has to be.
  template <typename Call> Status withWork(Call call) {
    T needed = 0;
    int ask = -1;
    if (Status status = call(&needed, &ask); !status.ok())
      return status;
    int length = std::max(int(std::real(needed)), 1);
    std::vector<T> work(size_t(length), T(0));
    return call(work.data(), &length);
  }
  /// Calls with `before`, the workspace of real elements that complex functions take, and `info`.
  template <typename... Arguments> Status callWithReals(Real *reals, int *info, Arguments *...arguments) {
    if constexpr (isComplex)
      return call(name, arguments..., reals, info);
    else
      return call(name, arguments..., info);
  }

  char element;
  int64_t count;
  const int64_t *params;
  void *const *buffers;
  std::string name;
};

} // namespace

//===----------------------------------------------------------------------===//
// Triangular factors and solves
//===----------------------------------------------------------------------===//

template <typename T> Status Batch<T>::factor(LapackFunction function, int64_t i, int &info) {
  if (function == LapackFunction::potrf) {
    int n = size(0);
    char uplo = letter(1);
    Matrix<T> a(n, n);
    a.read(at(0, i, n * n));
    int lead = a.leading();
    Status status = call(name, &uplo, &n, a.data.data(), &lead, &info);
    a.write(at(1, i, n * n));
    *at<int32_t>(2, i, 1) = info;
    return status;
  }
  if (function == LapackFunction::trsm) {
    int m = size(0), n = size(1);
    char side = letter(2), uplo = letter(3), trans = letter(4), diag = letter(5);
    int order = side == 'L' ? m : n;
    Matrix<T> a(order, order), b(m, n);
    a.read(at(0, i, order * order));
    b.read(at(1, i, m * n));
    T one = 1;
    int leadA = a.leading(), leadB = b.leading();
    Status status = call(name, &side, &uplo, &trans, &diag, &m, &n, &one, a.data.data(), &leadA, b.data.data(), &leadB);
    b.write(at(2, i, m * n));
    return status;
  }
  if (function == LapackFunction::getrf) {
    int m = size(0), n = size(1), least = std::min(m, n);
    Matrix<T> a(m, n);
    a.read(at(0, i, m * n));
    int lead = a.leading();
    Status status = call(name, &m, &n, a.data.data(), &lead, at<int>(2, i, least), &info);
    a.write(at(1, i, m * n));
    *at<int32_t>(3, i, 1) = info;
    return status;
  }
  // gtsv: the lower diagonal's first row is outside the matrix.
  int n = size(0), m = size(1);
  for (int diagonal = 0; diagonal < 3; ++diagonal)
    copy(diagonal, 4 + diagonal, i, n);
  Matrix<T> b(n, m);
  b.read(at(3, i, n * m));
  int lead = b.leading();
  Status status;
  if (n > 0)
    status = call(name, &n, &m, at(4, i, n) + 1, at(5, i, n), at(6, i, n), b.data.data(), &lead, &info);
  b.write(at(7, i, n * m));
  *at<int32_t>(8, i, 1) = info;
  return status;
}

//===----------------------------------------------------------------------===//
// Products of reflections
//===----------------------------------------------------------------------===//

template <typename T> Status Batch<T>::reflect(LapackFunction function, int64_t i, int &info) {
  int m = size(0), n = size(1);
  if (function == LapackFunction::ormqr) {
    int k = size(2);
    char side = letter(3), trans = letter(4);
    int order = side == 'L' ? m : n;
    Matrix<T> a(order, k), c(m, n);
    a.read(at(0, i, order * k));
    c.read(at(2, i, m * n));
    int leadA = a.leading(), leadC = c.leading();
    Status status = withWork([&](T *work, int *length) {
      return call(name, &side, &trans, &m, &n, &k, a.data.data(), &leadA, at(1, i, k), c.data.data(), &leadC, work,
                  length, &info);
    });
    c.write(at(3, i, m * n));
    return status;
  }
  Matrix<T> a(m, n);
  a.read(at(0, i, m * n));
  int lead = a.leading(), least = std::min(m, n), output = 1;
  Status status;
  if (function == LapackFunction::geqrf) {
    status = withWork([&](T *work, int *length) {
      return call(name, &m, &n, a.data.data(), &lead, at(2, i, least), work, length, &info);
    });
  } else if (function == LapackFunction::geqp3) {
    output = 2;
    std::copy_n(at<int>(1, i, n), n, at<int>(3, i, n));
    std::vector<Real> reals(size_t(2 * n + 1));
    status = withWork([&](T *work, int *length) {
      return callWithReals(reals.data(), &info, &m, &n, a.data.data(), &lead, at<int>(3, i, n), at(4, i, least), work,
                           length);
    });
  } else { // orgqr
    output = 2;
    int k = size(2);
    status = withWork([&](T *work, int *length) {
      return call(name, &m, &n, &k, a.data.data(), &lead, at(1, i, k), work, length, &info);
    });
  }
  a.write(at(output, i, m * n));
  return status;
}

/// To the form of Hessenberg, or to three diagonals.
template <typename T> Status Batch<T>::reduce(LapackFunction function, int64_t i, int &info) {
  int n = size(0), below = std::max(n - 1, 0);
  Matrix<T> a(n, n);
  a.read(at(0, i, n * n));
  int lead = a.leading();
  Status status;
  if (function == LapackFunction::gehrd) {
    int low = size(1), high = size(2);
    status = withWork([&](T *work, int *length) {
      return call(name, &n, &low, &high, a.data.data(), &lead, at(2, i, below), work, length, &info);
    });
    *at<int32_t>(3, i, 1) = info;
  } else { // sytrd
    char uplo = letter(1);
    status = withWork([&](T *work, int *length) {
      return call(name, &uplo, &n, a.data.data(), &lead, at<Real>(2, i, n), at<Real>(3, i, below), at(4, i, below),
                  work, length, &info);
    });
    *at<int32_t>(5, i, 1) = info;
  }
  a.write(at(1, i, n * n));
  return status;
}

//===----------------------------------------------------------------------===//
// Eigenvalues and singular values
//===----------------------------------------------------------------------===//

template <typename T> Status Batch<T>::decompose(LapackFunction function, int64_t i, int &info) {
  if (function == LapackFunction::syevd) {
    int n = size(0);
    char mode = letter(1), uplo = letter(2);
    Matrix<T> a(n, n);
    a.read(at(0, i, n * n));
    int lead = a.leading(), integers = 5 * n + 3, realCount = 1 + 5 * n + 2 * n * n;
    std::vector<int> integerWork(size_t(integers), 0);
    std::vector<Real> reals(isComplex ? size_t(realCount) : 0);
    Status status = withWork([&](T *work, int *length) {
      if constexpr (isComplex)
        return call(name, &mode, &uplo, &n, a.data.data(), &lead, at<Real>(2, i, n), work, length, reals.data(),
                    &realCount, integerWork.data(), &integers, &info);
      else
        return call(name, &mode, &uplo, &n, a.data.data(), &lead, at(2, i, n), work, length, integerWork.data(),
                    &integers, &info);
    });
    a.write(at(1, i, n * n));
    *at<int32_t>(3, i, 1) = info;
    return status;
  }
  int m = size(0), n = size(1), least = std::min(m, n), most = std::max(m, n);
  char mode = letter(2);
  int uColumns = mode == 'A' ? m : mode == 'S' ? least : 0, vRows = mode == 'A' ? n : mode == 'S' ? least : 0;
  Matrix<T> a(m, n), u(m, uColumns), v(vRows, n);
  a.read(at(0, i, m * n));
  int lead = a.leading(), leadU = u.leading(), leadV = v.leading();
  bool isDivide = function == LapackFunction::gesdd;
  // As documented: the larger of the two functions' needs.
  size_t realCount =
      size_t(std::max({7 * least, 5 * least * least + 5 * least, 2 * most * least + 2 * least * least + least, 1}));
  std::vector<Real> reals(isComplex ? realCount : 0);
  std::vector<int> integerWork(size_t(std::max(8 * least, 1)), 0);
  Status status = withWork([&](T *work, int *length) {
    Real *s = at<Real>(2, i, least);
    if (!isDivide)
      return callWithReals(reals.data(), &info, &mode, &mode, &m, &n, a.data.data(), &lead, s, u.data.data(), &leadU,
                           v.data.data(), &leadV, work, length);
    if constexpr (isComplex)
      return call(name, &mode, &m, &n, a.data.data(), &lead, s, u.data.data(), &leadU, v.data.data(), &leadV, work,
                  length, reals.data(), integerWork.data(), &info);
    else
      return call(name, &mode, &m, &n, a.data.data(), &lead, s, u.data.data(), &leadU, v.data.data(), &leadV, work,
                  length, integerWork.data(), &info);
  });
  a.write(at(1, i, m * n));
  if (uColumns) {
    u.write(at(3, i, m * uColumns));
    v.write(at(4, i, vRows * n));
  }
  *at<int32_t>(5, i, 1) = info;
  return status;
}

/// The columns of `v` as LAPACK gives the eigenvectors of a real matrix: of a pair of
/// conjugate eigenvalues the real part, then the imaginary part.
template <typename T> static Matrix<std::complex<T>> joinVectors(const Matrix<T> &v, const T *imaginary) {
  Matrix<std::complex<T>> joined(v.rows, v.columns);
  size_t n = size_t(v.rows);
  for (size_t column = 0; column < n; ++column) {
    bool isPair = imaginary[column] != 0 && column + 1 < n;
    for (size_t row = 0; row < n; ++row) {
      T re = v.data[column * n + row], im = isPair ? v.data[(column + 1) * n + row] : T(0);
      joined.data[column * n + row] = {re, im};
      if (isPair)
        joined.data[(column + 1) * n + row] = {re, -im};
    }
    column += isPair;
  }
  return joined;
}

template <typename T> Status Batch<T>::findEigenvalues(LapackFunction function, int64_t i, int &info) {
  int n = size(0);
  Matrix<T> a(n, n);
  a.read(at(0, i, n * n));
  int lead = a.leading();
  std::vector<Real> reals(isComplex ? size_t(std::max(2 * n, 1)) : 0);
  Status status;
  if (function == LapackFunction::gees) {
    char mode = letter(1), sort = 'N';
    Matrix<T> v(mode == 'V' ? n : 0, mode == 'V' ? n : 0);
    int leadV = v.leading();
    // After the vectors: eigenvalues (two parts of real ones), their chosen count, info.
    int *chosen = at<int>(isComplex ? 4 : 5, i, 1);
    void *select = nullptr;
    int *flags = nullptr;
    status = withWork([&](T *work, int *length) {
      if constexpr (isComplex)
        return call(name, &mode, &sort, static_cast<char *>(select), &n, a.data.data(), &lead, chosen, at(3, i, n),
                    v.data.data(), &leadV, work, length, reals.data(), flags, &info);
      else
        return call(name, &mode, &sort, static_cast<char *>(select), &n, a.data.data(), &lead, chosen, at(3, i, n),
                    at(4, i, n), v.data.data(), &leadV, work, length, flags, &info);
    });
    a.write(at(1, i, n * n));
    if (mode == 'V')
      v.write(at(2, i, n * n));
    else
      std::fill_n(at(2, i, n * n), n * n, T(0));
    *at<int32_t>(isComplex ? 5 : 6, i, 1) = info;
    return status;
  }
  char modes[2] = {letter(1), letter(2)};
  Matrix<T> left(modes[0] == 'V' ? n : 0, n), right(modes[1] == 'V' ? n : 0, n);
  int leadLeft = left.leading(), leadRight = right.leading();
  status = withWork([&](T *work, int *length) {
    if constexpr (isComplex)
      return call(name, &modes[0], &modes[1], &n, a.data.data(), &lead, at(1, i, n), left.data.data(), &leadLeft,
                  right.data.data(), &leadRight, work, length, reals.data(), &info);
    else
      return call(name, &modes[0], &modes[1], &n, a.data.data(), &lead, at(1, i, n), at(2, i, n), left.data.data(),
                  &leadLeft, right.data.data(), &leadRight, work, length, &info);
  });
  int first = isComplex ? 2 : 3;
  for (int side = 0; side < 2; ++side) {
    Complex *to = at<Complex>(first + side, i, n * n);
    const Matrix<T> &v = side == 0 ? left : right;
    if (modes[side] != 'V')
      std::fill_n(to, n * n, Complex(0));
    else if constexpr (isComplex)
      v.write(to);
    else
      joinVectors(v, at(2, i, n)).write(to);
  }
  *at<int32_t>(first + 2, i, 1) = info;
  return status;
}

template <typename T> Status Batch<T>::runOne(LapackFunction function, int64_t i) {
  int info = 0;
  Status status;
  switch (function) {
  case LapackFunction::potrf:
  case LapackFunction::trsm:
  case LapackFunction::getrf:
  case LapackFunction::gtsv:
    status = factor(function, i, info);
    break;
  case LapackFunction::geqrf:
  case LapackFunction::geqp3:
  case LapackFunction::orgqr:
  case LapackFunction::ormqr:
    status = reflect(function, i, info);
    break;
  case LapackFunction::gehrd:
  case LapackFunction::sytrd:
    status = reduce(function, i, info);
    break;
  case LapackFunction::syevd:
  case LapackFunction::gesdd:
  case LapackFunction::gesvd:
    status = decompose(function, i, info);
    break;
  case LapackFunction::geev:
  case LapackFunction::gees:
    status = findEigenvalues(function, i, info);
    break;
  }
  return status.ok() ? check(name, info) : status;
}

Status tp::runtime::runLapack(LapackFunction function, const int64_t *params, void *const *buffers) {
  switch (char(params[0])) {
  case 's':
    return Batch<float>(params, buffers).run(function);
  case 'd':
    return Batch<double>(params, buffers).run(function);
  case 'c':
    return Batch<std::complex<float>>(params, buffers).run(function);
  default:
    return Batch<std::complex<double>>(params, buffers).run(function);
  }
}
