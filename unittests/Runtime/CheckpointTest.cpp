//===- CheckpointTest.cpp - what checkpoint.json may say ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Checkpoint.h"
#include "Files.h"
#include "tp/runtime/Format.h"
#include <nlohmann/json.hpp>

using namespace tp::runtime;
using nlohmann::json;

namespace {

/// A tensor of 6 x 4 in two files: columns 0, 1 and columns 2, 3.
CheckpointInfo makeInfo() {
  CheckpointInfo info{"program", "tp=2", 12, 4096, {{"a", 100, {1}}, {"b", 5000, {2, 3}}}, {}};
  CheckpointTensor tensor{3, "w", ElementType::f32, {6, 4}, {}};
  tensor.slices.push_back({0, 4, {{{0, 6}}, {{0, 2}}}});
  tensor.slices.push_back({1, 4900, {{{0, 6}}, {{2, 2}}}});
  info.tensors.push_back(tensor);
  return info;
}

/// As a file, with the checksum that belongs to it.
std::string seal(const json &content) {
  char checksum[17];
  std::snprintf(checksum, sizeof checksum, "%016llx",
                static_cast<unsigned long long>(format::getChecksum(content.dump())));
  return json{{"checkpoint", content}, {"checksum", checksum}}.dump(1);
}

json makeContent() { return json::parse(writeCheckpointInfo(makeInfo()))["checkpoint"]; }

std::string errorOf(const std::string &text) {
  Status status;
  EXPECT_FALSE(readCheckpointInfo(text, status));
  return status.message();
}

/// What is wrong after the value at a place became another one.
std::string errorWith(const char *place, const json &value) {
  json content = makeContent();
  content[json::json_pointer(place)] = value;
  return errorOf(seal(content));
}

} // namespace

TEST(CheckpointInfoTest, RoundTrip) {
  std::string text = writeCheckpointInfo(makeInfo());
  Status status;
  std::optional<CheckpointInfo> read = readCheckpointInfo(text, status);
  ASSERT_TRUE(read) << status.message();
  EXPECT_EQ(writeCheckpointInfo(*read), text);
  EXPECT_EQ(read->tensors[0].slices[1].offset, 4900);
  EXPECT_EQ(read->files[1].checksums, (std::vector<uint64_t>{2, 3}));
  // Spaces do not count; anything else does.
  EXPECT_TRUE(readCheckpointInfo(seal(makeContent()), status));
  for (size_t at = 0; at < text.size(); ++at)
    if (std::isalnum(static_cast<unsigned char>(text[at]))) {
      std::string damaged = text;
      damaged[at] = damaged[at] == '1' ? '2' : '1';
      EXPECT_FALSE(readCheckpointInfo(damaged, status)) << damaged;
    }
  for (size_t size = 0; size + 2 < text.size(); ++size)
    EXPECT_FALSE(readCheckpointInfo(text.substr(0, size), status)) << size;
}

TEST(CheckpointInfoTest, WhatIsRefused) {
  EXPECT_EQ(errorOf("[]"), "expected an object 'checkpoint'");
  EXPECT_EQ(errorWith("/version", 2), "is of version 2, expected 1");
  EXPECT_EQ(errorWith("/block_bytes", 1),
            "expected a number 'block_bytes' of at least 4096 and at most 281474976710656");
  EXPECT_EQ(errorWith("/files/0/name", "../a"), "names a file outside its folder");
  EXPECT_EQ(errorWith("/files/0/name", ".."), "names a file outside its folder");
  EXPECT_EQ(errorWith("/files/0/bytes", 4097), "file 'a' has 4097 bytes and 1 checksums");
  EXPECT_EQ(errorWith("/files/0/checksums/0", "1"), "expected checksums of 16 hexadecimal digits");
  EXPECT_EQ(errorWith("/tensors/0/slices/0/file", 2), "tensor 'w' lies in a file that is not there");
  EXPECT_EQ(errorWith("/tensors/0/slices/0/offset", 53), "tensor 'w' lies beyond the end of 'a'");
  EXPECT_EQ(errorWith("/tensors/0/slices/0/offset", int64_t(1) << 48), "tensor 'w' lies beyond the end of 'a'");
  EXPECT_EQ(errorWith("/tensors/0/slices/0/rows/1/0", {3, 2}), "has rows up to 5 of a dimension of 4");
  EXPECT_EQ(errorWith("/tensors/0/slices/0/rows/1/0", {0, 0}), "expected ascending [begin, count] in 'rows'");
  EXPECT_EQ(errorWith("/tensors/0/slices/0/rows/1", {{0, 1}, {0, 1}}), "expected ascending [begin, count] in 'rows'");
  EXPECT_EQ(errorWith("/tensors/0/slices/0/rows/1/0", {0, 1}),
            "tensor 'w' is not whole: its slices have 18 elements of 24");
  EXPECT_EQ(errorWith("/tensors/0/slices/0/rows", json::array()),
            "tensor 'w' has a slice with another number of dimensions");
  EXPECT_EQ(errorWith("/tensors/0/shape", {int64_t(1) << 40, 256}), "tensor 'w' is larger than 281474976710656 bytes");
  EXPECT_EQ(errorWith("/tensors/0/type", "f4"), "expected an element type 'type'");
  json twice = makeContent();
  twice["tensors"].push_back(twice["tensors"][0]);
  EXPECT_EQ(errorOf(seal(twice)), "tensor 'w' does not follow the order of the arguments");
}

TEST(CheckpointInfoTest, RowsInCommon) {
  // Rows 0 to 2 and 8 to 10 of a dimension, of which a rank has 1 to 8 behind 2 others.
  CheckpointSlice slice{0, 0, {{{0, 3}, {8, 3}}}};
  auto common = getCommonRows(slice, {{{2, 1, 8}}});
  ASSERT_EQ(common.size(), 1u);
  ASSERT_EQ(common[0].size(), 2u);
  EXPECT_EQ(common[0][0].from, 1);
  EXPECT_EQ(common[0][0].to, 2);
  EXPECT_EQ(common[0][0].count, 2);
  EXPECT_EQ(common[0][1].from, 3);
  EXPECT_EQ(common[0][1].to, 9);
  EXPECT_EQ(common[0][1].count, 1);
  EXPECT_TRUE(getCommonRows(slice, {{{0, 3, 5}}})[0].empty());
}

TEST(CheckpointFolderTest, OnlyWholeOnesCount) {
  Folder folder;
  std::string root = folder / "c";
  EXPECT_TRUE(listCheckpoints(root).empty());
  for (const char *name : {"step-0000000002", "step-0000000010", "step-0000000011", "step-3", "step-x", "other"})
    std::filesystem::create_directories(root + "/" + name);
  for (const char *name : {"step-0000000002", "step-0000000010", "step-3", "other"})
    folder.write(std::string("c/") + name + "/checkpoint.json", "");
  EXPECT_EQ(listCheckpoints(root), (std::vector<int64_t>{2, 10}));
  EXPECT_TRUE(checkNoCheckpointFrom(root, 11).ok());
  EXPECT_EQ(
      checkNoCheckpointFrom(root, 10).message(),
      "'" + root +
          "' has a checkpoint of step 10 already, expected none from step 10 on: resume from it, or save elsewhere");
}
