//===- SafetensorsTest.cpp - tensors in files, good and bad ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Files.h"
#include "tp/runtime/Safetensors.h"
#include <cstring>
#include <nlohmann/json.hpp>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace tp::runtime;

namespace {

/// A file of this header and these bytes of data.
std::string makeFile(const std::string &header, size_t dataBytes) {
  uint64_t bytes = header.size();
  return std::string(reinterpret_cast<const char *>(&bytes), 8) + header + std::string(dataBytes, '\1');
}

/// What opening a file of this content says, without the path.
std::string errorOf(const std::string &content) { return getErrorOf<Safetensors>(content); }

std::string entryError(const std::string &entry, size_t dataBytes = 16) {
  return errorOf(makeFile("{\"w\":" + entry + "}", dataBytes));
}

TensorView viewOf(ElementType type, std::vector<int64_t> shape, const std::string &data) {
  return {type, std::move(shape), data.data(), int64_t(data.size())};
}

} // namespace

TEST(SafetensorsTest, RoundTrip) {
  Folder folder;
  std::map<std::string, TensorView> tensors;
  std::vector<std::string> data;
  data.reserve(kElementTypes);
  for (int i = 0; i < kElementTypes; ++i) {
    ElementType type = ElementType(i);
    data.push_back(std::string(size_t(6 * getBytes(type)), char('a' + i)));
    tensors[getName(type)] = viewOf(type, {2, 3}, data.back());
  }
  std::string scalar(4, 's'), text = "\"q\\\n";
  tensors["scalar"] = viewOf(ElementType::f32, {}, scalar);
  tensors["empty"] = viewOf(ElementType::f64, {3, 0}, "");
  tensors[text] = viewOf(ElementType::ui8, {4}, scalar);
  std::string path = folder / "x.safetensors";
  ASSERT_TRUE(writeSafetensors(path, tensors).ok());
  EXPECT_EQ(folder.list(), std::vector<std::string>{"x.safetensors"});
  Status status;
  std::unique_ptr<Safetensors> file = Safetensors::open(path, status);
  ASSERT_TRUE(file) << status.message();
  EXPECT_EQ(file->getTensors().size(), tensors.size());
  for (auto &[name, want] : tensors) {
    const TensorView *got = file->find(name);
    ASSERT_TRUE(got) << name;
    EXPECT_EQ(got->type, want.type) << name;
    EXPECT_EQ(got->shape, want.shape) << name;
    EXPECT_EQ(std::string(got->data, size_t(got->bytes)), std::string(want.data, size_t(want.bytes))) << name;
  }
  EXPECT_FALSE(file->find("absent"));
}

TEST(SafetensorsTest, MetadataAndOrderAreFree) {
  Folder folder;
  std::string path = folder.write("x", makeFile(R"({"b":{"dtype":"U8","shape":[2],"data_offsets":[1,3]},)"
                                                R"("__metadata__":{"format":"pt"},)"
                                                R"("a":{"shape":[],"data_offsets":[0,1],"dtype":"BOOL"}}   )",
                                                3));
  Status status;
  std::unique_ptr<Safetensors> file = Safetensors::open(path, status);
  ASSERT_TRUE(file) << status.message();
  EXPECT_EQ(file->getTensors().size(), 2u);
}

TEST(SafetensorsTest, FileThatIsNotThere) {
  Status status;
  EXPECT_FALSE(Safetensors::open("/nowhere/x", status));
  EXPECT_EQ(status.message(), "'/nowhere/x': cannot be read: No such file or directory");
  EXPECT_FALSE(Safetensors::open("/", status));
  EXPECT_EQ(status.message(), "'/': is not a regular file");
}

TEST(SafetensorsTest, Truncated) {
  EXPECT_EQ(errorOf(""), "is truncated: expected a safetensors header, found 0 bytes");
  EXPECT_EQ(errorOf("1234567"), "is truncated: expected a safetensors header, found 7 bytes");
  std::string whole = makeFile(R"({"w":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})", 16);
  size_t header = whole.size() - 24;
  EXPECT_EQ(errorOf(whole.substr(0, whole.size() - 1)),
            "tensor 'w' has data up to byte 16, but the file ends at byte 15");
  EXPECT_EQ(errorOf(whole.substr(0, whole.size() - 17)), "is truncated: its header says " + std::to_string(header) +
                                                             " bytes, the file has " + std::to_string(header - 1));
  // Every shorter file is an error.
  for (size_t bytes = 0; bytes < whole.size(); ++bytes)
    EXPECT_NE(errorOf(whole.substr(0, bytes)), "");
}

TEST(SafetensorsTest, HeaderThatIsTooLong) {
  EXPECT_EQ(errorOf(std::string(8, '\xff') + "{}"),
            "is truncated: its header says 18446744073709551615 bytes, the file has 2");
  EXPECT_EQ(errorOf(std::string("\3\0\0\0\0\0\0\0{}", 10)), "is truncated: its header says 3 bytes, the file has 2");
}

TEST(SafetensorsTest, HeaderThatIsNotAnObject) {
  for (const char *header : {"", "[]", "7", "{", "{}}", "not JSON", "{\"\xff\":1}"})
    EXPECT_EQ(errorOf(makeFile(header, 0)), "has a header that is not a JSON object") << header;
  EXPECT_EQ(errorOf(makeFile(std::string(100000, '['), 0)), "has a header that is not a JSON object");
}

TEST(SafetensorsTest, Entries) {
  EXPECT_EQ(entryError("7"), "tensor 'w' has no dtype");
  EXPECT_EQ(entryError(R"({"shape":[4],"data_offsets":[0,16]})"), "tensor 'w' has no dtype");
  EXPECT_EQ(entryError(R"({"dtype":"F4","shape":[4],"data_offsets":[0,4]})"), "tensor 'w' has unknown dtype 'F4'");
  EXPECT_EQ(entryError(R"({"dtype":"F32","data_offsets":[0,16]})"), "tensor 'w' has no shape");
  for (const char *size : {"-1", "1.5", "\"4\"", "null", "18446744073709551615"})
    EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[)" + std::string(size) + R"(],"data_offsets":[0,16]})"),
              "tensor 'w' has a dimension that is not a size");
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4]})"), "tensor 'w' has no data_offsets");
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[0,16,20]})"), "tensor 'w' has no data_offsets");
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[-1,15]})"), "tensor 'w' has no data_offsets");
}

TEST(SafetensorsTest, Offsets) {
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[16,0]})"),
            "tensor 'w' has data that ends at byte 0, before it begins at 16");
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[1,17]})"),
            "tensor 'w' has data up to byte 17, but the file ends at byte 16");
  // The end wraps around if the header's size is added to it.
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[18446744073709551599,18446744073709551615]})"),
            "tensor 'w' has data up to byte 18446744073709551615, but the file ends at byte 16");
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4],"data_offsets":[0,18446744073709551616]})"),
            "tensor 'w' has no data_offsets");
}

TEST(SafetensorsTest, SizeThatDisagrees) {
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[3],"data_offsets":[0,16]})"),
            "tensor 'w' has 16 bytes of data, but its type and shape need 12");
  EXPECT_EQ(entryError(R"({"dtype":"F64","shape":[4],"data_offsets":[0,16]})"),
            "tensor 'w' has 16 bytes of data, but its type and shape need 32");
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[],"data_offsets":[0,0]})"),
            "tensor 'w' has 0 bytes of data, but its type and shape need 4");
  // 2^62 * 4 is 0 in 64 bits.
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4611686018427387904],"data_offsets":[0,0]})"),
            "tensor 'w' has a shape that overflows");
  EXPECT_EQ(entryError(R"({"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]})"),
            "tensor 'w' has a shape that overflows");
}

TEST(SafetensorsTest, Overlap) {
  EXPECT_EQ(errorOf(makeFile(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},)"
                             R"("b":{"dtype":"F32","shape":[2],"data_offsets":[4,12]}})",
                             12)),
            "has tensors that overlap: 'a' ends at byte 8, 'b' begins at byte 4");
  EXPECT_EQ(errorOf(makeFile(R"({"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]},)"
                             R"("a":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}})",
                             12)),
            "has tensors that overlap: 'a' ends at byte 12, 'b' begins at byte 4");
}

TEST(SafetensorsTest, NameThatComesTwice) {
  EXPECT_EQ(errorOf(makeFile(R"({"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},)"
                             R"("a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}})",
                             2)),
            "has two tensors 'a'");
}

//===----------------------------------------------------------------------===//
// Writing
//===----------------------------------------------------------------------===//

TEST(WriteFileTest, ReplacesTheOldFile) {
  Folder folder;
  folder.write("x", "old");
  EXPECT_TRUE(writeFileAtomically(folder / "x", "new").ok());
  EXPECT_EQ(folder.read("x"), "new");
  EXPECT_EQ(folder.list(), std::vector<std::string>{"x"});
}

TEST(WriteFileTest, AnOpenReaderKeepsTheOldFile) {
  Folder folder;
  std::ifstream reader(folder.write("x", "old content"));
  EXPECT_TRUE(writeFileAtomically(folder / "x", "new").ok());
  std::stringstream content;
  content << reader.rdbuf();
  EXPECT_EQ(content.str(), "old content");
}

TEST(WriteFileTest, PlacesThatCannotBeWritten) {
  Folder folder;
  folder.write("file", "old");
  EXPECT_EQ(writeFileAtomically(folder / "absent/x", "new").message(),
            "cannot write '" + (folder / "absent/x") + "': no temporary file beside it: No such file or directory");
  EXPECT_EQ(writeFileAtomically(folder / "file/x", "new").message(),
            "cannot write '" + (folder / "file/x") + "': no temporary file beside it: Not a directory");
  std::filesystem::create_directory(folder / "folder");
  EXPECT_EQ(writeFileAtomically(folder / "folder", "new").message(),
            "cannot write '" + (folder / "folder") + "': expected a file: Is a directory");
  EXPECT_FALSE(writeFileAtomically("/proc/tp-mlir-test", "new").ok());
  EXPECT_EQ(folder.list(), (std::vector<std::string>{"file", "folder"}));
  EXPECT_EQ(folder.read("file"), "old");
}

TEST(WriteFileTest, FailureInTheMiddleLeavesTheOldFile) {
  Folder folder;
  folder.write("x", "old");
  // In a process of its own, files end at 4 KiB: the write fails half-way.
  std::string path = folder / "x";
  auto write = [&] {
    rlimit limit;
    limit.rlim_cur = limit.rlim_max = 4096;
    setrlimit(RLIMIT_FSIZE, &limit);
    Status status = writeFileAtomically(path, std::string(100000, 'n'));
    std::fprintf(stderr, "%s", status.message().c_str());
    _exit(status.ok() ? 0 : 1);
  };
  EXPECT_EXIT(write(), testing::ExitedWithCode(1), "cannot write '.*/x': write failed: File too large");
  EXPECT_EQ(folder.read("x"), "old");
  EXPECT_EQ(folder.list(), std::vector<std::string>{"x"});
}

TEST(WriteFileTest, LinksAndModesStay) {
  Folder folder;
  folder.write("target", "old");
  chmod((folder / "target").c_str(), 0640);
  std::filesystem::create_symlink("target", folder / "link");
  EXPECT_TRUE(writeFileAtomically(folder / "link", "new").ok());
  EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
  EXPECT_EQ(folder.read("target"), "new");
  struct stat info;
  ASSERT_EQ(stat((folder / "target").c_str(), &info), 0);
  EXPECT_EQ(info.st_mode & 07777, mode_t(0640));
}

TEST(WriteFileTest, PipesAreWrittenAndStay) {
  Folder folder;
  std::string path = folder / "pipe";
  ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
  std::string got;
  std::thread reader([&] {
    std::stringstream content;
    content << std::ifstream(path).rdbuf();
    got = content.str();
  });
  EXPECT_TRUE(writeFileAtomically(path, "through").ok());
  reader.join();
  EXPECT_EQ(got, "through");
  EXPECT_TRUE(std::filesystem::is_fifo(path));
  EXPECT_EQ(folder.list(), std::vector<std::string>{"pipe"});
}

// Every field of a header missing, of another kind, or at the edge of its type: a sentence, or tensors inside the file.
TEST(SafetensorsTest, EveryFieldChanged) {
  using nlohmann::json;
  const json header = {{"a", {{"dtype", "F32"}, {"shape", {2, 3}}, {"data_offsets", {0, 24}}}},
                       {"b", {{"dtype", "I64"}, {"shape", json::array()}, {"data_offsets", {24, 32}}}}};
  const std::vector<json> values = {
      nullptr,   true, "",    "F16",      json::array(), json::object(),     0, 1, -1, 7, 24, 1.5, 4294967296,
      INT64_MAX, "x",  1e300, UINT64_MAX, INT64_MIN,     json::array({0, 0})};
  int64_t refused = 0, read = 0;
  Folder folder;
  auto check = [&](const json &changed) {
    std::string path = folder.write("x", makeFile(changed.dump(), 32));
    Status status;
    auto file = Safetensors::open(path, status);
    if (!file) {
      ++refused;
      EXPECT_EQ(status.message().rfind("'" + path + "': ", 0), 0u) << status.message();
      return;
    }
    ++read;
    for (auto &[name, view] : file->getTensors())
      for (int64_t i = 0; i < view.bytes; ++i)
        EXPECT_EQ(view.data[i], '\1') << changed;
  };
  std::vector<json::json_pointer> paths;
  const json flat = header.flatten();
  for (auto &[key, value] : flat.items())
    for (json::json_pointer path(key); !path.empty(); path = path.parent_pointer())
      paths.push_back(path);
  for (const json::json_pointer &path : paths) {
    json without = header;
    json &outer = without[path.parent_pointer()];
    outer.is_object() ? void(outer.erase(path.back())) : outer.erase(size_t(std::stoul(path.back())));
    check(without);
    for (const json &value : values) {
      json changed = header;
      changed[path] = value;
      check(changed);
    }
  }
  EXPECT_GT(refused, read);
  EXPECT_GT(read, 0);
}
