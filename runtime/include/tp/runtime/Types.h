//===- Types.h - element types and reductions ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_TYPES_H
#define TP_RUNTIME_TYPES_H

#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tp::runtime {

/// Element types, by number in calls and by name in manifests. i1 is one byte.
enum class ElementType : int32_t {
  i1,
  i8,
  i16,
  i32,
  i64,
  ui8,
  ui16,
  ui32,
  ui64,
  f16,
  bf16,
  f32,
  f64,
  f8E4M3FN,
  f8E5M2,
  c64,
  c128
};
/// As manifests and messages write them; compilers number types by their place here.
inline constexpr std::string_view kElementTypeNames[] = {
    "i1",  "i8",   "i16", "i32", "i64",      "ui8",    "ui16",         "ui32",        "ui64",
    "f16", "bf16", "f32", "f64", "f8E4M3FN", "f8E5M2", "complex<f32>", "complex<f64>"};
inline constexpr int kElementTypes = int(std::size(kElementTypeNames));

int64_t getBytes(ElementType type);
/// Floats and complex numbers.
bool isFloat(ElementType type);
bool isComplex(ElementType type);
/// The type of a complex number's parts; other types stay.
ElementType getPart(ElementType type);
const char *getName(ElementType type);
std::optional<ElementType> parseElementType(std::string_view name);
/// As messages name a tensor: `tensor<2x3xf32>`.
std::string describe(ElementType type, const std::vector<int64_t> &shape);

/// As the tp dialect numbers them.
enum class Reduction : int32_t { add, mul, max, min, and_, or_ };

float fromHalf(uint16_t bits);
uint16_t toHalf(float value);
float fromBfloat(uint16_t bits);
uint16_t toBfloat(float value);
/// f8E4M3FN (no infinity: what is too large becomes NaN) and f8E5M2; rounded to nearest even.
float fromSmallFloat(ElementType type, uint8_t bits);
uint8_t toSmallFloat(ElementType type, float value);

/// Success, or a sentence that says what went wrong.
class [[nodiscard]] Status {
public:
  Status() = default;
  static Status error(std::string message) {
    Status status;
    status.text = std::move(message);
    status.isError = true;
    return status;
  }
  static Status outOfMemory(const std::string &what) {
    Status status = error("out of memory: " + what);
    status.isMemory = true;
    return status;
  }
  bool ok() const { return !isError; }
  bool isOutOfMemory() const { return isMemory; }
  const std::string &message() const { return text; }

private:
  bool isError = false, isMemory = false;
  std::string text;
};

} // namespace tp::runtime

#endif // TP_RUNTIME_TYPES_H
