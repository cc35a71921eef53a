//===- ExecutableTest.cpp - executables, whole and broken ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "Files.h"

using namespace tp::runtime;
using nlohmann::json;

namespace {

json manifest() {
  return makeManifest({{"dp", 2}, {"tp", 4}}, {4}, {1}, json::array({json::array({axisDigit(1, 4, 4, 1)})}));
}

/// What opening this content says; one sentence.
std::string errorOf(const std::string &content) {
  Status status;
  EXPECT_FALSE(Executable::open(content, status));
  EXPECT_EQ(status.message().find('\n'), std::string::npos);
  EXPECT_LT(status.message().size(), 300u);
  return status.message();
}

/// What is wrong with a description that `change` made so.
std::string descriptionError(const std::function<void(json &)> &change) {
  json description = manifest();
  change(description);
  std::string message = errorOf(makeExecutable(description.dump(), readProgram())),
              prefix = "executable has a bad description: ";
  EXPECT_EQ(message.substr(0, prefix.size()), prefix);
  return message.substr(std::min(message.size(), prefix.size()));
}

const std::string kRange = " and at most 281474976710656";

} // namespace

TEST(ExecutableTest, Opens) {
  Status status;
  auto executable = Executable::open(makeExecutable(manifest().dump(), readProgram()), status);
  ASSERT_TRUE(executable) << status.message();
  EXPECT_TRUE(executable->getMain());
  const Manifest &read = executable->getManifest();
  EXPECT_EQ(read.getRankCount(), 8);
  EXPECT_EQ(read.getCoordinates(6), (std::vector<int64_t>{1, 2}));
  EXPECT_EQ(read.getCoordinate(1, 1, 2, {1, 2}), 1); // 2 = 10 in binary
  EXPECT_EQ(read.getCoordinate(1, 2, 2, {1, 2}), 0);
  EXPECT_EQ(read.arguments[1].name, "x");
  EXPECT_EQ(read.arguments[1].getElements(), 4);
  EXPECT_EQ(read.arguments[1].getLocalBytes(), 4);
}

// Two executables at once, and one opened after another is gone, keep their code.
TEST(ExecutableTest, ManyAtOnce) {
  std::string content = makeExecutable(manifest().dump(), readProgram());
  Status status;
  auto first = Executable::open(content, status), second = Executable::open(content, status);
  ASSERT_TRUE(first && second) << status.message();
  EXPECT_NE(first->getMain(), second->getMain());
  first.reset();
  auto third = Executable::open(content, status);
  ASSERT_TRUE(third) << status.message();
  EXPECT_NE(third->getMain(), second->getMain());
}

TEST(ExecutableTest, File) {
  Folder folder;
  Status status;
  EXPECT_TRUE(Executable::openFile(folder.write("x.tpx", makeExecutable(manifest().dump(), readProgram())), status));
  EXPECT_FALSE(Executable::openFile(folder / "absent", status));
  EXPECT_EQ(status.message(), "cannot read '" + (folder / "absent") + "'");
}

TEST(ExecutableTest, WrongMagic) {
  std::string content = makeExecutable(manifest().dump(), readProgram());
  EXPECT_TRUE(Executable::isExecutable(content));
  content[1] = 'Q';
  EXPECT_FALSE(Executable::isExecutable(content));
  EXPECT_EQ(errorOf(content), "executable is not a .tpx file");
  EXPECT_EQ(errorOf(""), "executable is not a .tpx file");
  EXPECT_EQ(errorOf("module {}"), "executable is not a .tpx file");
}

TEST(ExecutableTest, WrongVersion) {
  std::string content = makeExecutable(manifest().dump(), readProgram());
  content[4] = 9;
  EXPECT_EQ(errorOf(content), "executable is for version 9, expected 1");
  EXPECT_EQ(descriptionError([](json &root) { root["version"] = 2; }), "is for version 2 of the manifest, expected 1");
}

TEST(ExecutableTest, Truncated) {
  std::string description = manifest().dump(), image = readProgram();
  std::string content = makeExecutable(description, image);
  size_t codeAt = 16 + description.size() + 8;
  EXPECT_EQ(errorOf(content.substr(0, 10)), "executable is truncated: expected at least 16 bytes, found 10");
  EXPECT_EQ(errorOf(content.substr(0, 20)), "executable is truncated: its description has " +
                                                std::to_string(description.size()) + " bytes, the file 4");
  EXPECT_EQ(errorOf(content.substr(0, codeAt - 8)), "executable is truncated: it ends before its code");
  EXPECT_EQ(errorOf(content.substr(0, content.size() - 1)), "executable is truncated: its code has " +
                                                                std::to_string(image.size()) + " bytes, the file " +
                                                                std::to_string(image.size() - 1));
  for (size_t bytes = 0; bytes < content.size(); bytes += 1 + bytes / 64)
    EXPECT_NE(errorOf(content.substr(0, bytes)), "");
}

TEST(ExecutableTest, CodeThatIsNone) {
  EXPECT_EQ(errorOf(makeExecutable(manifest().dump(), "")).find("executable has code that cannot be loaded: "), 0u);
  EXPECT_EQ(
      errorOf(makeExecutable(manifest().dump(), std::string(5000, 'x'))).find("executable has code that cannot be "),
      0u);
}

TEST(ExecutableTest, Descriptions) {
  EXPECT_EQ(errorOf(makeExecutable("{", "")), "executable has a bad description: not an object");
  EXPECT_EQ(errorOf(makeExecutable("[]", "")), "executable has a bad description: not an object");
  EXPECT_EQ(descriptionError([](json &root) { root.erase("version"); }),
            "expected a number 'version' of at least 0" + kRange);
  EXPECT_EQ(descriptionError([](json &root) { root["arena_bytes"] = -1; }),
            "expected a number 'arena_bytes' of at least 0" + kRange);
  EXPECT_EQ(descriptionError([](json &root) { root["arena_bytes"] = 18446744073709551615u; }),
            "expected a number 'arena_bytes' of at least 0" + kRange);
  EXPECT_EQ(descriptionError([](json &root) { root["mesh"][0].erase("name"); }),
            "expected a name and a size for each mesh axis");
  EXPECT_EQ(descriptionError([](json &root) { root["mesh"][0]["size"] = 0; }),
            "expected a number 'size' of at least 1" + kRange);
  EXPECT_EQ(descriptionError([](json &root) { root["mesh"][0]["size"] = 100000; }),
            "has a mesh of more than 4096 ranks");
  EXPECT_EQ(descriptionError([](json &root) { root["arguments"][1]["type"] = "f8"; }),
            "expected an element type 'type'");
  EXPECT_EQ(descriptionError([](json &root) { root["arguments"][1]["shape"] = {4, 4}; }),
            "tensor 'x': shape, local and dims differ in length");
  EXPECT_EQ(descriptionError([](json &root) { root["arguments"][1]["local"] = {2}; }),
            "tensor 'x': local size 2 of dimension 0 does not follow from its digits");
  EXPECT_EQ(descriptionError([](json &root) { root["groups"][0][0]["axis"] = 2; }),
            "has a group over an axis that the mesh lacks");
}

// Each would read or write out of bounds, or divide by zero.
TEST(ExecutableTest, DigitsThatDoNotFit) {
  auto digit = [](const char *key, int64_t value) {
    return descriptionError([=](json &root) { root["arguments"][1]["dims"][0][0][key] = value; });
  };
  EXPECT_EQ(digit("axis", 2), "tensor 'x' is split over an axis that the mesh lacks");
  EXPECT_EQ(digit("axis", 0), "tensor 'x': a digit does not fit its axis");
  EXPECT_EQ(digit("size", 3), "tensor 'x': a digit does not fit its axis");
  EXPECT_EQ(digit("extent", 8), "tensor 'x': the digits of dimension 0 do not chain");
  EXPECT_EQ(digit("chunk", 5), "tensor 'x': the digits of dimension 0 do not chain");
  EXPECT_EQ(digit("count", 0), "expected a number 'count' of at least 1" + kRange);
  // pre * size is 0 in 64 bits.
  EXPECT_EQ(descriptionError([](json &root) {
              json &level = root["arguments"][1]["dims"][0][0];
              level["pre"] = int64_t(1) << 40;
              level["size"] = int64_t(1) << 40;
              level["count"] = int64_t(1) << 40;
            }),
            "tensor 'x': a digit does not fit its axis");
  EXPECT_EQ(descriptionError([](json &root) {
              root["groups"][0][0]["pre"] = int64_t(1) << 40;
              root["groups"][0][0]["size"] = int64_t(1) << 40;
            }),
            "has a group over an axis that the mesh lacks");
  EXPECT_EQ(descriptionError([](json &root) {
              root["arguments"][1]["shape"] = {int64_t(1) << 40, int64_t(1) << 40};
              root["arguments"][1]["local"] = {int64_t(1) << 40, int64_t(1) << 40};
              root["arguments"][1]["dims"] = json::array({json::array(), json::array()});
            }),
            "tensor 'x' is larger than 281474976710656 bytes");
}
