//===- NpyTest.cpp - NumPy's files, good and bad ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Npy.h"
#include "Files.h"
#include <cstring>

using namespace tp::runtime;

namespace {

/// A file of a version, with as many bytes for the header's size as it has.
std::string makeFile(const std::string &header, const std::string &data, char version = 1) {
  std::string file = std::string("\x93NUMPY") + version + '\0';
  for (int i = 0; i < (version == 1 ? 2 : 4); ++i)
    file += char(header.size() >> (8 * i) & 0xff);
  return file + header + data;
}

std::string makeHeader(const std::string &descr, const std::string &shape, const char *order = "False") {
  return "{'descr': '" + descr + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }\n";
}

template <typename T> std::string bytesOf(std::vector<T> values) {
  return {reinterpret_cast<const char *>(values.data()), values.size() * sizeof(T)};
}

std::string errorOf(const std::string &content) { return getErrorOf<NpyFile>(content); }

/// Type, shape and bytes of a good file.
std::tuple<ElementType, std::vector<int64_t>, std::string> read(const std::string &content) {
  Folder folder;
  Status status;
  auto file = NpyFile::open(folder.write("x.npy", content), status);
  EXPECT_TRUE(file) << status.message();
  if (!file)
    return {};
  const TensorView &view = file->getTensor();
  return {view.type, view.shape, std::string(view.data, size_t(view.bytes))};
}

using Array = std::tuple<ElementType, std::vector<int64_t>, std::string>;
const std::string sixFloats = bytesOf<float>({1, 2, 3, 4, 5, 6});

} // namespace

TEST(NpyTest, Versions) {
  Array want{ElementType::f32, {2, 3}, sixFloats};
  for (char version : {1, 2, 3})
    EXPECT_EQ(read(makeFile(makeHeader("<f4", "(2, 3)"), sixFloats, version)), want);
  EXPECT_EQ(errorOf(makeFile(makeHeader("<f4", "(2, 3)"), sixFloats, 4)),
            "is of version 4.0, expected 1.0, 2.0 or 3.0");
}

TEST(NpyTest, HeadersAsPythonWritesThem) {
  Array want{ElementType::f32, {2, 3}, sixFloats};
  for (const char *header : {"{'shape': (2,3), 'fortran_order': False, 'descr': '<f4'}",
                             "{\"descr\":\"<f4\",\"fortran_order\":False,\"shape\":(2,3,)}",
                             "  { 'descr' : '<f4' , 'fortran_order' : False , 'shape' : ( 2 , 3 ) , }   \n"})
    EXPECT_EQ(read(makeFile(header, sixFloats)), want) << header;
  EXPECT_EQ(read(makeFile(makeHeader("<f4", "(6,)"), sixFloats)), Array(ElementType::f32, {6}, sixFloats));
  EXPECT_EQ(read(makeFile(makeHeader("<f4", "()"), sixFloats.substr(0, 4))),
            Array(ElementType::f32, {}, sixFloats.substr(0, 4)));
  EXPECT_EQ(read(makeFile(makeHeader("<f4", "(0, 9223372036854775807)", "True"), "")),
            Array(ElementType::f32, {0, INT64_MAX}, ""));
}

TEST(NpyTest, Orders) {
  // Columns first: of the matrix [[1, 2, 3], [4, 5, 6]].
  std::string columns = bytesOf<float>({1, 4, 2, 5, 3, 6});
  EXPECT_EQ(read(makeFile(makeHeader("<f4", "(2, 3)", "True"), columns)), Array(ElementType::f32, {2, 3}, sixFloats));
  std::string swapped = bytesOf<uint16_t>({0x0102, 0x0304});
  std::string want = bytesOf<uint16_t>({0x0201, 0x0403});
  EXPECT_EQ(read(makeFile(makeHeader(">u2", "(2,)"), swapped)), Array(ElementType::ui16, {2}, want));
  // Complex numbers are swapped part by part; both orders at once.
  std::string complex, complexWant;
  for (char i = 0; i < 32; ++i)
    complex += i;
  for (char number : {0, 16, 8, 24}) // [[a, b], [c, d]] lies as a, c, b, d
    for (char part : {0, 4})
      for (char byte = 3; byte >= 0; --byte)
        complexWant += char(number + part + byte);
  EXPECT_EQ(read(makeFile(makeHeader(">c8", "(2, 2)", "True"), complex)), Array(ElementType::c64, {2, 2}, complexWant));
}

TEST(NpyTest, WhatIsRefused) {
  auto header = [](const std::string &text) { return errorOf(makeFile(text, sixFloats)); };
  EXPECT_EQ(errorOf(""), "is not an .npy file");
  EXPECT_EQ(errorOf("PK\x03\x04 and more than ten bytes"), "is not an .npy file");
  EXPECT_EQ(errorOf(makeFile(std::string(100, ' '), "").substr(0, 60)),
            "is truncated: its header says 100 bytes, the file has 60");
  EXPECT_EQ(errorOf(std::string("\x93NUMPY\2\0\xff\xff", 10)),
            "is truncated: its header says 65535 bytes, the file has 10");
  EXPECT_EQ(header(""), "has a header that is not a dictionary");
  EXPECT_EQ(header("{'descr': '<f4'}"), "has a header without 'descr', 'fortran_order' and 'shape'");
  EXPECT_EQ(header("{'descr': '<f4', 'descr': '<f4'}"), "has a header with an unknown or repeated key 'descr'");
  EXPECT_EQ(header(makeHeader("<f4", "(2, 3)") + "x"), "has a header that goes on after its dictionary");
  EXPECT_EQ(header(makeHeader("<f4", "(6)")), "has a header without a 'shape'");
  EXPECT_EQ(header(makeHeader("<f4", "(2 3)")), "has a header without a 'shape'");
  EXPECT_EQ(header(makeHeader("<f4", "(-6,)")), "has a dimension that is not a size");
  EXPECT_EQ(header(makeHeader("<f4", "(9223372036854775808,)")), "has a dimension that is not a size");
  EXPECT_EQ(header(makeHeader("<f4", "(4611686018427387904, 4)")), "has a shape that overflows");
  EXPECT_EQ(header(makeHeader("<f4", "(7,)")), "has 24 bytes of data, but its type and shape need 28");
  EXPECT_EQ(header(makeHeader("<f4", "(5,)")), "has 24 bytes of data, but its type and shape need 20");
  // As much as no machine has, of which nothing is taken.
  EXPECT_EQ(header(makeHeader("<f4", "(1099511627776,)", "True")),
            "has 24 bytes of data, but its type and shape need 4398046511104");
  std::string many = "(";
  for (int i = 0; i < 65; ++i)
    many += "1,";
  EXPECT_EQ(header(makeHeader("<f4", many + ")")), "has more than 64 dimensions");
  for (const char *type : {"<V2", "|f4", "=f4", "<f16", "|O", "<U3", "f4", ""})
    EXPECT_FALSE(header(makeHeader(type, "(2, 3)")).empty()) << type;
  EXPECT_EQ(header(makeHeader("<V2", "(6,)")),
            "has elements of type '<V2', expected b1, i1 to i8, u1 to u8, f2 to f8, c8 or c16");
  EXPECT_EQ(header("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (6,)}"),
            "has a header without one element type 'descr'");
}

TEST(NpyTest, FoldersRoundTrip) {
  Folder folder;
  std::map<std::string, TensorView> tensors;
  std::vector<std::string> data;
  data.reserve(kElementTypes);
  for (int i = 0; i < kElementTypes; ++i) {
    ElementType type = ElementType(i);
    if (type == ElementType::bf16 || type == ElementType::f8E4M3FN || type == ElementType::f8E5M2)
      continue;
    data.push_back(std::string(size_t(6 * getBytes(type)), char('a' + i)));
    tensors[getName(type)] = {type, {2, 3}, data.back().data(), int64_t(data.back().size())};
  }
  std::string scalar(4, 's');
  tensors["scalar"] = {ElementType::f32, {}, scalar.data(), 4};
  tensors["empty"] = {ElementType::f32, {3, 0}, nullptr, 0};
  tensors["line"] = {ElementType::f32, {1}, scalar.data(), 4};
  ASSERT_TRUE(writeTensors(folder / "out/", tensors).ok());
  folder.write("out/README", "no array");
  Status status;
  auto read = openTensors(folder / "out", status);
  ASSERT_TRUE(read) << status.message();
  ASSERT_EQ(read->getTensors().size(), tensors.size());
  for (auto &[name, view] : tensors) {
    const TensorView *got = read->find(name);
    ASSERT_TRUE(got) << name;
    EXPECT_EQ(got->type, view.type);
    EXPECT_EQ(got->shape, view.shape);
    EXPECT_EQ(std::string_view(got->data, size_t(got->bytes)), std::string_view(view.data, size_t(view.bytes)));
    EXPECT_EQ(folder.read("out/" + name + ".npy").size() % 64, size_t(view.bytes) % 64); // data is aligned
  }
}

TEST(NpyTest, TypesThatNumpyLacksAreNotWritten) {
  Folder folder;
  char data[4] = {};
  Status status = writeTensors(folder / "out/",
                               {{"a", {ElementType::f32, {1}, data, 4}}, {"b", {ElementType::bf16, {2}, data, 4}}});
  EXPECT_EQ(status.message(),
            "cannot write '" + (folder / "out/") +
                "': 'b' is a tensor<2xbf16>, which .npy files cannot hold: expected a safetensors file");
  EXPECT_TRUE(folder.list().empty());
}

TEST(NpyTest, OtherFilesAreNamed) {
  Folder folder;
  Status status;
  EXPECT_FALSE(openTensors(folder.write("x.npz", "PK\x03\x04 more"), status));
  EXPECT_NE(status.message().find("is an archive, as numpy.savez writes it; unpack it"), std::string::npos);
  EXPECT_FALSE(openTensors(folder.write("x.npy", makeFile(makeHeader("<f4", "(6,)"), sixFloats)), status));
  EXPECT_NE(status.message().find("is one array: expected a safetensors file or a folder of .npy files"),
            std::string::npos);
}
