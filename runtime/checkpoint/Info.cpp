//===- Info.cpp - checkpoint.json ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../core/JsonReader.h"
#include "tp/runtime/Checkpoint.h"
#include "tp/runtime/Format.h"
#include <cstdio>

using namespace tp::runtime;
using nlohmann::json;

// {"checkpoint": {"version": 1, ...}, "checksum": "0123456789abcdef"}
// The checksum is that of the object as nlohmann::json writes it without spaces,
// keys sorted, so that spaces and line ends are free.

static constexpr int64_t kVersion = 1;
static constexpr int64_t kLeastBlock = 1 << 12, kMostBlock = 1 << 30;

std::vector<int64_t> CheckpointSlice::getShape() const {
  std::vector<int64_t> shape;
  for (const std::vector<Rows> &dim : rows) {
    shape.push_back(0);
    for (const Rows &each : dim)
      shape.back() += each.count;
  }
  return shape;
}

static int64_t countElements(const std::vector<int64_t> &shape) {
  int64_t elements = 1;
  for (int64_t size : shape)
    elements *= size;
  return elements;
}

/// As JSON holds 64 bits: all readers have texts, some have no such numbers.
static std::string toText(uint64_t checksum) {
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(checksum));
  return text;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

static json toJson(const CheckpointTensor &tensor) {
  json slices = json::array();
  for (const CheckpointSlice &slice : tensor.slices) {
    json dims = json::array();
    for (const auto &rows : slice.rows) {
      json dim = json::array();
      for (const CheckpointSlice::Rows &each : rows)
        dim.push_back({each.begin, each.count});
      dims.push_back(std::move(dim));
    }
    slices.push_back({{"file", slice.file}, {"offset", slice.offset}, {"rows", std::move(dims)}});
  }
  return {{"argument", tensor.argument},
          {"name", tensor.name},
          {"type", getName(tensor.type)},
          {"shape", tensor.shape},
          {"slices", std::move(slices)}};
}

std::string tp::runtime::writeCheckpointInfo(const CheckpointInfo &info) {
  json files = json::array(), tensors = json::array();
  for (const CheckpointFile &file : info.files) {
    json checksums = json::array();
    for (uint64_t checksum : file.checksums)
      checksums.push_back(toText(checksum));
    files.push_back({{"name", file.name}, {"bytes", file.bytes}, {"checksums", std::move(checksums)}});
  }
  for (const CheckpointTensor &tensor : info.tensors)
    tensors.push_back(toJson(tensor));
  json root = {{"version", kVersion},
               {"program", info.program},
               {"mesh", info.mesh},
               {"step", info.step},
               {"files", files},
               {"tensors", tensors},
               {"block_bytes", info.blockBytes}};
  std::string checksum = toText(format::getChecksum(root.dump()));
  // A line for each file and each tensor.
  std::string text = "{\"checkpoint\": {\n";
  for (auto &[key, value] : root.items()) {
    bool isList = value.is_array() && !value.empty();
    text += json(key).dump() + ": " + (isList ? "[\n" : value.dump());
    for (size_t i = 0; isList && i < value.size(); ++i)
      text += " " + value[i].dump() + (i + 1 < value.size() ? ",\n" : "\n]");
    text += key == std::prev(root.end()).key() ? "\n" : ",\n";
  }
  return text + "},\n\"checksum\": \"" + checksum + "\"}\n";
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

namespace {
class InfoReader : public JsonReader {
public:
  explicit InfoReader(CheckpointInfo &info) : info(info) {}
  bool read(const json &root);

private:
  bool version(const json &root);
  bool file(const json &entry);
  bool checksum(const json &entry, std::vector<uint64_t> &into);
  bool tensor(const json &entry);
  bool slice(const json &entry, CheckpointTensor &into);
  bool rows(const json &entry, int64_t size, std::vector<CheckpointSlice::Rows> &into);
  bool fail(const CheckpointTensor &tensor, const std::string &what) {
    return JsonReader::fail("tensor '" + tensor.name + "' " + what);
  }
  using JsonReader::fail;

  CheckpointInfo &info;
};
} // namespace

bool InfoReader::version(const json &root) {
  int64_t version;
  if (!number(root, "version", version))
    return false;
  return version == kVersion ||
         fail("is of version " + std::to_string(version) + ", expected " + std::to_string(kVersion));
}

bool InfoReader::checksum(const json &entry, std::vector<uint64_t> &into) {
  std::string text = entry.is_string() ? entry.get<std::string>() : "";
  if (text.size() != 16 || text.find_first_not_of("0123456789abcdef") != text.npos)
    return fail("expected checksums of 16 hexadecimal digits");
  into.push_back(std::stoull(text, nullptr, 16));
  return true;
}

bool InfoReader::file(const json &entry) {
  CheckpointFile file;
  if (!text(entry, "name", file.name) || !number(entry, "bytes", file.bytes) ||
      !list(entry, "checksums", [&](const json &each) { return checksum(each, file.checksums); }))
    return false;
  bool isPlain = !file.name.empty() && file.name[0] != '.' && file.name.find('/') == file.name.npos &&
                 file.name.find('\0') == file.name.npos;
  if (!isPlain)
    return fail("names a file outside its folder");
  if (int64_t(file.checksums.size()) != (file.bytes + info.blockBytes - 1) / info.blockBytes)
    return fail("file '" + file.name + "' has " + std::to_string(file.bytes) + " bytes and " +
                std::to_string(file.checksums.size()) + " checksums");
  info.files.push_back(std::move(file));
  return true;
}

bool InfoReader::rows(const json &entry, int64_t size, std::vector<CheckpointSlice::Rows> &into) {
  if (!entry.is_array())
    return fail("expected lists of rows in 'rows'");
  int64_t end = 0;
  for (const json &each : entry) {
    if (!each.is_array() || each.size() != 2 || !isSize(each[0], end) || !isSize(each[1], 1))
      return fail("expected ascending [begin, count] in 'rows'");
    into.push_back({each[0].get<int64_t>(), each[1].get<int64_t>()});
    end = into.back().begin + into.back().count;
    if (end > size)
      return fail("has rows up to " + std::to_string(end) + " of a dimension of " + std::to_string(size));
  }
  return true;
}

bool InfoReader::slice(const json &entry, CheckpointTensor &into) {
  CheckpointSlice slice;
  const json *dims = find(entry, "rows");
  if (!number(entry, "file", slice.file) || !number(entry, "offset", slice.offset))
    return false;
  if (slice.file >= int64_t(info.files.size()))
    return fail(into, "lies in a file that is not there");
  if (!dims || !dims->is_array() || dims->size() != into.shape.size())
    return fail(into, "has a slice with another number of dimensions");
  for (size_t dim = 0; dim < into.shape.size(); ++dim)
    if (!rows((*dims)[dim], into.shape[dim], slice.rows.emplace_back()))
      return false;
  // No more elements than the tensor has: no overflow.
  int64_t bytes = countElements(slice.getShape()) * getBytes(into.type);
  if (slice.offset + bytes > info.files[size_t(slice.file)].bytes)
    return fail(into, "lies beyond the end of '" + info.files[size_t(slice.file)].name + "'");
  into.slices.push_back(std::move(slice));
  return true;
}

bool InfoReader::tensor(const json &entry) {
  CheckpointTensor tensor;
  int64_t argument;
  if (!number(entry, "argument", argument) || !text(entry, "name", tensor.name) || !type(entry, "type", tensor.type) ||
      !numbers(entry, "shape", tensor.shape))
    return false;
  tensor.argument = size_t(argument);
  if (!isAtMostLargest(tensor.shape, getBytes(tensor.type)))
    return fail(tensor, "is larger than " + std::to_string(kLargest) + " bytes");
  if (!info.tensors.empty() && info.tensors.back().argument >= tensor.argument)
    return fail(tensor, "does not follow the order of the arguments");
  if (!list(entry, "slices", [&](const json &each) { return slice(each, tensor); }))
    return false;
  __int128 elements = 0;
  for (const CheckpointSlice &slice : tensor.slices)
    elements += countElements(slice.getShape());
  if (elements != countElements(tensor.shape))
    return fail(tensor, "is not whole: its slices have " + std::to_string(int64_t(elements)) + " elements of " +
                            std::to_string(countElements(tensor.shape)));
  info.tensors.push_back(std::move(tensor));
  return true;
}

bool InfoReader::read(const json &root) {
  const json *content = find(root, "checkpoint");
  std::string checksum;
  if (!content || !content->is_object())
    return fail("expected an object 'checkpoint'");
  // Another version may have other keys, and another checksum.
  if (!version(*content) || !text(root, "checksum", checksum))
    return false;
  if (checksum != toText(format::getChecksum(content->dump(-1, ' ', false, json::error_handler_t::replace))))
    return fail("is damaged: its checksum does not fit its content");
  if (!text(*content, "program", info.program) || !text(*content, "mesh", info.mesh) ||
      !number(*content, "step", info.step) || !number(*content, "block_bytes", info.blockBytes, kLeastBlock))
    return false;
  if (info.blockBytes > kMostBlock)
    return fail("has blocks of more than " + std::to_string(kMostBlock) + " bytes");
  return list(*content, "files", [&](const json &entry) { return file(entry); }) &&
         list(*content, "tensors", [&](const json &entry) { return tensor(entry); });
}

std::optional<CheckpointInfo> tp::runtime::readCheckpointInfo(std::string_view text, Status &status) {
  CheckpointInfo info;
  InfoReader reader(info);
  try {
    json root = json::parse(text.begin(), text.end(), nullptr, /*allow_exceptions=*/false);
    if (reader.read(root))
      return info;
    status = Status::error(reader.error);
  } catch (const json::exception &error) {
    status = Status::error(error.what());
  } catch (const std::bad_alloc &) {
    status = Status::error("out of memory");
  }
  return std::nullopt;
}
