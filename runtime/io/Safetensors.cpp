//===- Safetensors.cpp - tensors in files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Safetensors.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

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

Safetensors::~Safetensors() {
  if (mapping)
    munmap(mapping, mappedBytes);
}

std::unique_ptr<Safetensors> Safetensors::open(const std::string &path, Status &status) {
  auto fail = [&](const std::string &why) {
    status = Status::error("'" + path + "': " + why);
    return nullptr;
  };
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return fail(std::string("cannot be read: ") + std::strerror(errno));
  struct stat info;
  if (fstat(file, &info) || !S_ISREG(info.st_mode)) {
    ::close(file);
    return fail("is not a regular file");
  }
  uint64_t size = uint64_t(info.st_size);
  if (size < 8) {
    ::close(file);
    return fail("is truncated: expected a safetensors header, found " + std::to_string(size) + " bytes");
  }
  std::unique_ptr<Safetensors> result(new Safetensors);
  void *mapping = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  ::close(file);
  if (mapping == MAP_FAILED)
    return fail(std::string("cannot be mapped: ") + std::strerror(errno));
  result->mapping = mapping;
  result->mappedBytes = size;
  const char *content = static_cast<const char *>(mapping);
  uint64_t headerBytes;
  std::memcpy(&headerBytes, content, 8);
  if (headerBytes > size - 8)
    return fail("is truncated: its header says " + std::to_string(headerBytes) + " bytes, the file has " +
                std::to_string(size - 8));
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

const TensorView *Safetensors::find(const std::string &name) const {
  auto found = tensors.find(name);
  return found == tensors.end() ? nullptr : &found->second;
}

/// Writes all of `content`; false with errno set if that fails.
static bool writeAll(int file, std::string_view content) {
  while (!content.empty()) {
    ssize_t written = write(file, content.data(), content.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return false;
    content.remove_prefix(size_t(written));
  }
  return true;
}

Status tp::runtime::writeFileAtomically(const std::string &path, std::string_view content) {
  auto fail = [&](const char *what) {
    return Status::error("cannot write '" + path + "': " + what + ": " + std::strerror(errno));
  };
  struct stat info;
  bool exists = stat(path.c_str(), &info) == 0;
  if (exists && S_ISDIR(info.st_mode)) {
    errno = EISDIR;
    return fail("expected a file");
  }
  if (exists && !S_ISREG(info.st_mode)) { // a device or a pipe: nothing to replace
    int file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
    bool good = file >= 0 && writeAll(file, content);
    Status status = good ? Status() : fail("write failed");
    if (file >= 0)
      ::close(file);
    return status;
  }
  // The file that a link points to is replaced, not the link.
  std::error_code unresolved;
  std::string target = exists ? std::filesystem::canonical(path, unresolved).string() : path;
  if (unresolved)
    target = path;
  std::string temporary = target + ".XXXXXX";
  int file = mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0)
    return fail("no temporary file beside it");
  mode_t mask = umask(0);
  umask(mask);
  const char *failed = nullptr;
  if (!writeAll(file, content) || fchmod(file, exists ? info.st_mode & 07777 : 0666 & ~mask) || fsync(file))
    failed = "write failed";
  int reason = errno;
  if (::close(file) && !failed) {
    failed = "write failed";
    reason = errno;
  }
  if (!failed && rename(temporary.c_str(), target.c_str())) {
    failed = "rename failed";
    reason = errno;
  }
  if (!failed)
    return {};
  unlink(temporary.c_str());
  errno = reason;
  return fail(failed);
}

Status tp::runtime::writeSafetensors(const std::string &path, const std::map<std::string, TensorView> &tensors) {
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
  std::string content(reinterpret_cast<const char *>(&headerBytes), 8);
  content += text;
  for (auto &[name, view] : tensors)
    content.append(view.data, size_t(view.bytes));
  return writeFileAtomically(path, content);
}
