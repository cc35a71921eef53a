//===- Safetensors.cpp - tensors in files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Safetensors.h"
#include <algorithm>
#include <cstring>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

using namespace tp::runtime;
using nlohmann::json;

namespace {
struct Name {
  const char *file;
  ElementType type;
};
constexpr Name names[] = {{"BOOL", ElementType::i1},        {"I8", ElementType::i8},
                          {"I16", ElementType::i16},        {"I32", ElementType::i32},
                          {"I64", ElementType::i64},        {"U8", ElementType::ui8},
                          {"U16", ElementType::ui16},       {"U32", ElementType::ui32},
                          {"U64", ElementType::ui64},       {"F16", ElementType::f16},
                          {"BF16", ElementType::bf16},      {"F32", ElementType::f32},
                          {"F64", ElementType::f64},        {"F8_E4M3", ElementType::f8E4M3FN},
                          {"F8_E5M2", ElementType::f8E5M2}, {"C64", ElementType::c64},
                          {"C128", ElementType::c128}};

/// As the format's own library has it.
constexpr uint64_t kMostHeaderBytes = 100'000'000;

/// Parses one header entry into `view`; the sentence says what is wrong.
std::string parseEntry(const json &entry, const char *data, uint64_t dataBytes, TensorView &view) {
  if (!entry.is_object() || !entry.contains("dtype") || !entry["dtype"].is_string())
    return "has no dtype";
  std::string dtype = entry["dtype"];
  auto name = std::find_if(std::begin(names), std::end(names), [&](const Name &row) { return dtype == row.file; });
  if (name == std::end(names))
    return "has unknown dtype '" + dtype + "'";
  view.type = name->type;
  if (!entry.contains("shape") || !entry["shape"].is_array())
    return "has no shape";
  uint64_t bytes = getBytes(view.type);
  for (const json &size : entry["shape"]) {
    if (!size.is_number_unsigned() || size.get<uint64_t>() > uint64_t(INT64_MAX))
      return "has a dimension that is not a size";
    uint64_t rows = size.get<uint64_t>();
    if (rows && bytes > uint64_t(INT64_MAX) / rows)
      return "has a shape that overflows";
    bytes *= rows;
    view.shape.push_back(int64_t(rows));
  }
  if (!entry.contains("data_offsets") || !entry["data_offsets"].is_array() || entry["data_offsets"].size() != 2 ||
      !entry["data_offsets"][0].is_number_unsigned() || !entry["data_offsets"][1].is_number_unsigned())
    return "has no data_offsets";
  uint64_t begin = entry["data_offsets"][0], end = entry["data_offsets"][1];
  if (begin > end)
    return "has data that ends at byte " + std::to_string(end) + ", before it begins at " + std::to_string(begin);
  if (end > dataBytes)
    return "has data up to byte " + std::to_string(end) + ", but the file ends at byte " + std::to_string(dataBytes);
  if (end - begin != bytes)
    return "has " + std::to_string(end - begin) + " bytes of data, but its type and shape need " +
           std::to_string(bytes);
  view.data = data + begin;
  view.bytes = int64_t(bytes);
  return "";
}
/// Parses a header; a name that comes twice is the `repeated` one (JSON alone
/// would keep the last silently).
json parseHeader(const char *begin, const char *end, std::string &repeated) {
  std::set<std::string> names;
  auto note = [&](int depth, json::parse_event_t event, json &parsed) {
    if (depth == 1 && event == json::parse_event_t::key && !names.insert(parsed.get<std::string>()).second)
      repeated = parsed.get<std::string>();
    return true;
  };
  return json::parse(begin, end, note, /*allow_exceptions=*/false);
}
} // namespace

std::unique_ptr<Safetensors> Safetensors::open(const std::string &path, Status &status) {
  auto fail = [&](const std::string &why) {
    status = Status::error("'" + path + "': " + why);
    return nullptr;
  };
  std::unique_ptr<Safetensors> result(new Safetensors);
  result->file = MappedFile::open(path, status);
  if (!result->file)
    return nullptr;
  const char *content = result->file->getContent().data();
  uint64_t size = result->file->getContent().size();
  if (size < 8)
    return fail("is truncated: expected a safetensors header, found " + std::to_string(size) + " bytes");
  uint64_t headerBytes;
  std::memcpy(&headerBytes, content, 8);
  if (headerBytes > size - 8)
    return fail("is truncated: its header says " + std::to_string(headerBytes) + " bytes, the file has " +
                std::to_string(size - 8));
  if (headerBytes > kMostHeaderBytes)
    return fail("has a header of " + std::to_string(headerBytes) + " bytes, expected at most " +
                std::to_string(kMostHeaderBytes));
  std::string repeated;
  json header = parseHeader(content + 8, content + 8 + headerBytes, repeated);
  if (!header.is_object())
    return fail("has a header that is not a JSON object");
  if (!repeated.empty())
    return fail("has two tensors '" + repeated + "'");
  for (auto &[name, entry] : header.items()) {
    if (name == "__metadata__")
      continue;
    TensorView view{};
    std::string wrong = parseEntry(entry, content + 8 + headerBytes, size - 8 - headerBytes, view);
    if (!wrong.empty())
      return fail("tensor '" + name + "' " + wrong);
    result->tensors.emplace(name, std::move(view));
  }
  using Entry = std::pair<const std::string, TensorView>;
  std::vector<const Entry *> order;
  for (const Entry &entry : result->tensors)
    if (entry.second.bytes)
      order.push_back(&entry);
  std::sort(order.begin(), order.end(), [](const Entry *a, const Entry *b) {
    return std::tie(a->second.data, a->first) < std::tie(b->second.data, b->first);
  });
  const char *data = content + 8 + headerBytes;
  for (size_t i = 1; i < order.size(); ++i) {
    auto &[before, first] = *order[i - 1];
    auto &[after, second] = *order[i];
    if (second.data < first.data + first.bytes)
      return fail("has tensors that overlap: '" + before + "' ends at byte " +
                  std::to_string(first.data + first.bytes - data) + ", '" + after + "' begins at byte " +
                  std::to_string(second.data - data));
  }
  return result;
}

std::string tp::runtime::makeSafetensorsHeader(const std::map<std::string, TensorView> &tensors) {
  json header = json::object();
  uint64_t offset = 0;
  for (auto &[name, view] : tensors) {
    const char *dtype = "";
    for (const Name &row : names)
      if (row.type == view.type)
        dtype = row.file;
    header[name] = {{"dtype", dtype}, {"shape", view.shape}, {"data_offsets", {offset, offset + uint64_t(view.bytes)}}};
    offset += uint64_t(view.bytes);
  }
  std::string text = header.dump();
  text.resize((text.size() + 7) / 8 * 8, ' ');
  uint64_t headerBytes = text.size();
  return std::string(reinterpret_cast<const char *>(&headerBytes), 8) + text;
}

Status tp::runtime::writeSafetensors(const std::string &path, const std::map<std::string, TensorView> &tensors) {
  Status status;
  std::unique_ptr<AtomicFile> file = AtomicFile::create(path, status);
  if (!file)
    return status;
  status = file->write(makeSafetensorsHeader(tensors));
  for (auto entry = tensors.begin(); entry != tensors.end() && status.ok(); ++entry)
    status = file->write({entry->second.data, size_t(entry->second.bytes)});
  return status.ok() ? file->commit() : status;
}
