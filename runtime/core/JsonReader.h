//===- JsonReader.h - JSON that is not to be trusted ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_CORE_JSONREADER_H
#define TP_RUNTIME_CORE_JSONREADER_H

#include "tp/runtime/Types.h"
#include <cmath>
#include <nlohmann/json.hpp>

namespace tp::runtime {

/// No size, stride or offset in a description is larger; products of two are
/// computed wide.
inline constexpr int64_t kLargest = int64_t(1) << 48;

/// Reads values of objects; the first thing that is wrong becomes `error`.
class JsonReader {
public:
  std::string error;

protected:
  using json = nlohmann::json;

  bool fail(const std::string &what) {
    if (error.empty())
      error = what;
    return false;
  }
  const json *find(const json &from, const char *key) {
    auto found = from.is_object() ? from.find(key) : from.end();
    return found == from.end() ? nullptr : &*found;
  }
  bool isSize(const json &value, int64_t least) {
    return value.is_number_integer() && (!value.is_number_unsigned() || value.get<uint64_t>() <= uint64_t(kLargest)) &&
           value.get<int64_t>() >= least && value.get<int64_t>() <= kLargest;
  }
  bool number(const json &from, const char *key, int64_t &into, int64_t least = 0) {
    const json *value = find(from, key);
    if (!value || !isSize(*value, least))
      return fail(std::string("expected a number '") + key + "' of at least " + std::to_string(least) +
                  " and at most " + std::to_string(kLargest));
    into = value->get<int64_t>();
    return true;
  }
  bool real(const json &from, const char *key, double &into) {
    const json *value = find(from, key);
    if (!value || !value->is_number() || !std::isfinite(value->get<double>()) || value->get<double>() < 0)
      return fail(std::string("expected a number '") + key + "' of at least 0");
    into = value->get<double>();
    return true;
  }
  bool text(const json &from, const char *key, std::string &into) {
    const json *value = find(from, key);
    if (!value || !value->is_string())
      return fail(std::string("expected a text '") + key + "'");
    into = value->get<std::string>();
    return true;
  }
  /// Calls `each` for every entry of a list.
  template <typename Function> bool list(const json &from, const char *key, Function each) {
    const json *value = find(from, key);
    if (!value || !value->is_array())
      return fail(std::string("expected a list '") + key + "'");
    for (const json &entry : *value)
      if (!each(entry))
        return false;
    return true;
  }
  bool numbers(const json &from, const char *key, std::vector<int64_t> &into) {
    return list(from, key, [&](const json &value) {
      if (!isSize(value, 0))
        return fail(std::string("expected sizes in '") + key + "'");
      into.push_back(value.get<int64_t>());
      return true;
    });
  }
  bool texts(const json &from, const char *key, std::vector<std::string> &into) {
    return list(from, key, [&](const json &value) {
      if (!value.is_string())
        return fail(std::string("expected texts in '") + key + "'");
      into.push_back(value.get<std::string>());
      return true;
    });
  }
  bool type(const json &from, const char *key, ElementType &into) {
    const json *value = find(from, key);
    std::optional<ElementType> found;
    if (value && value->is_string())
      found = parseElementType(value->get<std::string>());
    if (!found)
      return fail(std::string("expected an element type '") + key + "'");
    into = *found;
    return true;
  }

  /// Whether a tensor of this shape has at most kLargest bytes.
  static bool isAtMostLargest(const std::vector<int64_t> &sizes, int64_t factor) {
    __int128 product = factor;
    for (int64_t size : sizes)
      if ((product *= size) > kLargest)
        return false;
    return true;
  }
};

} // namespace tp::runtime

#endif // TP_RUNTIME_CORE_JSONREADER_H
