//===- Npy.cpp - NumPy's files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Npy.h"
#include "tp/runtime/AtomicFile.h"
#include <algorithm>
#include <charconv>
#include <cstring>
#include <filesystem>

using namespace tp::runtime;

namespace {
struct Name {
  std::string_view file; // kind and bytes, without the byte order
  ElementType type;
};
constexpr Name names[] = {{"b1", ElementType::i1},   {"i1", ElementType::i8},   {"i2", ElementType::i16},
                          {"i4", ElementType::i32},  {"i8", ElementType::i64},  {"u1", ElementType::ui8},
                          {"u2", ElementType::ui16}, {"u4", ElementType::ui32}, {"u8", ElementType::ui64},
                          {"f2", ElementType::f16},  {"f4", ElementType::f32},  {"f8", ElementType::f64},
                          {"c8", ElementType::c64},  {"c16", ElementType::c128}};

/// As NumPy itself has it.
constexpr size_t kMostDims = 64;

/// What a file says before its data.
struct Header {
  ElementType type{};
  bool isBigEndian = false, isColumnMajor = false;
  std::vector<int64_t> shape;
};

/// Reads the header's text, a literal of Python:
///   {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
/// The sentence of what is wrong goes on after the file's name.
class HeaderReader {
public:
  HeaderReader(std::string_view text, Header &header) : text(text), header(header) {}
  std::string read();

private:
  void skipSpace() { text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size())); }
  bool take(std::string_view word) {
    skipSpace();
    bool found = text.starts_with(word);
    text.remove_prefix(found ? word.size() : 0);
    return found;
  }
  bool takeText(std::string_view &into);
  std::string readType();
  std::string readOrder();
  std::string readShape();

  std::string_view text;
  Header &header;
};
} // namespace

bool HeaderReader::takeText(std::string_view &into) {
  skipSpace();
  if (text.empty() || (text[0] != '\'' && text[0] != '"'))
    return false;
  size_t end = text.find(text[0], 1);
  if (end == text.npos)
    return false;
  into = text.substr(1, end - 1);
  text.remove_prefix(end + 1);
  return true;
}

std::string HeaderReader::readType() {
  std::string_view descr;
  if (!takeText(descr) || descr.empty())
    return "has a header without one element type 'descr'";
  char order = descr[0];
  auto name = std::find_if(std::begin(names), std::end(names), [&](auto &row) { return row.file == descr.substr(1); });
  bool known = name != std::end(names) && (order == '<' || order == '>' || (order == '|' && getBytes(name->type) == 1));
  if (!known)
    return "has elements of type '" + std::string(descr.substr(0, 32)) +
           "', expected b1, i1 to i8, u1 to u8, f2 to f8, c8 or c16";
  header.type = name->type;
  header.isBigEndian = order == '>';
  return "";
}

std::string HeaderReader::readOrder() {
  header.isColumnMajor = take("True");
  return header.isColumnMajor || take("False") ? "" : "has a header without a 'fortran_order' of True or False";
}

std::string HeaderReader::readShape() {
  if (!take("("))
    return "has a header without a 'shape'";
  while (!take(")")) {
    skipSpace();
    uint64_t size;
    auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), size);
    if (wrong != std::errc() || size > uint64_t(INT64_MAX))
      return "has a dimension that is not a size";
    text.remove_prefix(size_t(end - text.data()));
    header.shape.push_back(int64_t(size));
    if (header.shape.size() > kMostDims)
      return "has more than " + std::to_string(kMostDims) + " dimensions";
    // `(3)` would be a number, not a list of one.
    if (!take(",") && (header.shape.size() == 1 || !(skipSpace(), text.starts_with(")"))))
      return "has a header without a 'shape'";
  }
  return "";
}

std::string HeaderReader::read() {
  int descr = 0, order = 0, shape = 0;
  if (!take("{"))
    return "has a header that is not a dictionary";
  while (!take("}")) {
    std::string_view key;
    if (!takeText(key) || !take(":"))
      return "has a header that is not a dictionary";
    std::string wrong;
    if (key == "descr" && !descr++)
      wrong = readType();
    else if (key == "fortran_order" && !order++)
      wrong = readOrder();
    else if (key == "shape" && !shape++)
      wrong = readShape();
    else
      wrong = "has a header with an unknown or repeated key '" + std::string(key.substr(0, 32)) + "'";
    if (!wrong.empty())
      return wrong;
    if (!take(",") && !(skipSpace(), text.starts_with("}")))
      return "has a header that is not a dictionary";
  }
  skipSpace();
  if (!text.empty())
    return "has a header that goes on after its dictionary";
  return descr && order && shape ? "" : "has a header without 'descr', 'fortran_order' and 'shape'";
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// Splits a file into header and data.
static std::string split(std::string_view content, std::string_view &header, std::string_view &data) {
  constexpr std::string_view kMagic = "\x93NUMPY";
  if (!content.starts_with(kMagic) || content.size() < 10)
    return "is not an .npy file";
  unsigned version = uint8_t(content[6]), minor = uint8_t(content[7]);
  if (version < 1 || version > 3 || minor)
    return "is of version " + std::to_string(version) + "." + std::to_string(minor) + ", expected 1.0, 2.0 or 3.0";
  size_t width = version == 1 ? 2 : 4;
  uint64_t bytes = 0;
  for (size_t i = 0; i < width && 8 + i < content.size(); ++i)
    bytes |= uint64_t(uint8_t(content[8 + i])) << (8 * i);
  if (content.size() < 8 + width || bytes > content.size() - 8 - width)
    return "is truncated: its header says " + std::to_string(bytes) + " bytes, the file has " +
           std::to_string(content.size());
  header = content.substr(8 + width, bytes);
  data = content.substr(8 + width + bytes);
  return "";
}

/// Bytes of all elements; nullopt if they are more than a file can have.
static std::optional<uint64_t> countBytes(const Header &header) {
  uint64_t bytes = uint64_t(getBytes(header.type));
  for (int64_t size : header.shape)
    if (size && bytes > uint64_t(INT64_MAX) / uint64_t(size))
      return std::nullopt;
    else
      bytes *= uint64_t(size);
  return bytes;
}

/// The data in row-major, little-endian order; it has the bytes that the header says.
static std::vector<char> convert(const Header &header, std::string_view data) {
  size_t width = size_t(getBytes(header.type)), part = size_t(getBytes(getPart(header.type)));
  std::vector<char> converted(data.size());
  if (data.empty()) // other dimensions may be of any size
    return converted;
  std::vector<int64_t> place(header.shape.size()), strides(header.shape.size(), 1);
  for (size_t dim = 0; header.isColumnMajor && dim + 1 < strides.size(); ++dim)
    strides[dim + 1] = strides[dim] * header.shape[dim];
  for (size_t dim = strides.size(); !header.isColumnMajor && dim-- > 1;)
    strides[dim - 1] = strides[dim] * header.shape[dim];
  for (size_t to = 0; to < data.size(); to += width) {
    int64_t from = 0;
    for (size_t dim = 0; dim < place.size(); ++dim)
      from += place[dim] * strides[dim];
    std::memcpy(&converted[to], data.data() + size_t(from) * width, width);
    for (size_t at = to; header.isBigEndian && at < to + width; at += part)
      std::reverse(converted.begin() + int64_t(at), converted.begin() + int64_t(at + part));
    for (size_t dim = place.size(); dim-- > 0 && ++place[dim] == header.shape[dim];)
      place[dim] = 0;
  }
  return converted;
}

std::unique_ptr<NpyFile> NpyFile::open(const std::string &path, Status &status) {
  auto fail = [&](const std::string &why) {
    status = Status::error("'" + path + "': " + why);
    return nullptr;
  };
  std::unique_ptr<NpyFile> result(new NpyFile);
  result->file = MappedFile::open(path, status);
  if (!result->file)
    return nullptr;
  std::string_view text, data;
  Header header;
  std::string wrong = split(result->file->getContent(), text, data);
  if (wrong.empty())
    wrong = HeaderReader(text, header).read();
  if (!wrong.empty())
    return fail(wrong);
  std::optional<uint64_t> bytes = countBytes(header);
  if (!bytes)
    return fail("has a shape that overflows");
  if (*bytes != data.size())
    return fail("has " + std::to_string(data.size()) + " bytes of data, but its type and shape need " +
                std::to_string(*bytes));
  bool asItLies = !header.isBigEndian && (!header.isColumnMajor || header.shape.size() < 2);
  if (!asItLies)
    data = std::string_view((result->converted = convert(header, data)).data(), data.size());
  result->tensor = {header.type, std::move(header.shape), data.data(), int64_t(*bytes)};
  return result;
}

std::unique_ptr<NpyFolder> NpyFolder::open(const std::string &path, Status &status) {
  std::unique_ptr<NpyFolder> folder(new NpyFolder);
  std::error_code error;
  std::filesystem::directory_iterator entries(path, error), end;
  for (; !error && entries != end; entries.increment(error)) {
    if (entries->path().extension() != ".npy")
      continue;
    std::unique_ptr<NpyFile> file = NpyFile::open(entries->path().string(), status);
    if (!file)
      return nullptr;
    folder->tensors.emplace(entries->path().stem().string(), file->getTensor());
    folder->files.push_back(std::move(file));
  }
  if (error || folder->files.empty()) {
    status = Status::error("'" + path + "': " + (error ? "cannot be read: " + error.message() : "has no .npy files"));
    return nullptr;
  }
  return folder;
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

/// All that comes before the data; empty if NumPy lacks the type.
static std::string makeHeader(const TensorView &view) {
  auto name = std::find_if(std::begin(names), std::end(names), [&](auto &row) { return row.type == view.type; });
  if (name == std::end(names))
    return "";
  std::string text = std::string("{'descr': '") + (getBytes(view.type) == 1 ? "|" : "<") + std::string(name->file) +
                     "', 'fortran_order': False, 'shape': (";
  for (size_t dim = 0; dim < view.shape.size(); ++dim)
    text += std::to_string(view.shape[dim]) + (dim + 1 < view.shape.size() ? ", " : dim ? "" : ",");
  text += "), }";
  // The data begins at a multiple of 64 bytes; version 2.0 has room for long headers.
  size_t width = text.size() + 1 + 64 < 0xffff ? 2 : 4, before = 8 + width;
  text.append(63 - (before + text.size()) % 64, ' ');
  text += '\n';
  std::string header = std::string("\x93NUMPY") + char(width == 2 ? 1 : 2) + '\0';
  for (size_t i = 0; i < width; ++i)
    header += char(text.size() >> (8 * i) & 0xff);
  return header + text;
}

Status tp::runtime::writeNpyFolder(const std::string &path, const std::map<std::string, TensorView> &tensors) {
  for (auto &[name, view] : tensors)
    if (makeHeader(view).empty())
      return Status::error("cannot write '" + path + "': '" + name + "' is a " + describe(view.type, view.shape) +
                           ", which .npy files cannot hold: expected a safetensors file");
  std::error_code error;
  std::filesystem::create_directory(path, error);
  if (error)
    return Status::error("cannot write '" + path + "': " + error.message());
  for (auto &[name, view] : tensors) {
    Status status;
    std::unique_ptr<AtomicFile> file = AtomicFile::create(path + name + ".npy", status);
    if (file)
      status = file->write(makeHeader(view));
    if (status.ok())
      status = file->write({view.data, size_t(view.bytes)});
    if (status.ok())
      status = file->commit();
    if (!status.ok())
      return status;
  }
  return {};
}
