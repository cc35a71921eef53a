//===- ExecutableTest.cpp - executables, whole and broken ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Files.h"
#include "Program.h"
#include "tp/runtime/Format.h"
#include "tp/runtime/Parts.h"

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
  EXPECT_EQ(status.message(), "cannot read '" + (folder / "absent") + "': No such file or directory");
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
  EXPECT_EQ(errorOf(content), "executable is for version 9, expected 3: compile it again");
  content[4] = 1; // whose header was shorter
  EXPECT_EQ(errorOf(content.substr(0, 16)), "executable is for version 1, expected 3: compile it again");
}

TEST(ExecutableTest, Truncated) {
  std::string description = manifest().dump(), image = readProgram();
  std::string content = makeExecutable(description, image);
  std::string all = std::to_string(content.size() - 32);
  EXPECT_EQ(errorOf(content.substr(0, 5)), "executable is truncated: expected at least 32 bytes, found 5");
  EXPECT_EQ(errorOf(content.substr(0, 10)), "executable is truncated: expected at least 32 bytes, found 10");
  EXPECT_EQ(errorOf(content.substr(0, 36)),
            "executable is truncated: expected " + all + " bytes after its header, found 4");
  EXPECT_EQ(errorOf(content + "x"), "executable is damaged: expected " + all + " bytes after its header, found " +
                                        std::to_string(content.size() - 31));
  for (size_t bytes = 0; bytes < content.size(); bytes += 1 + bytes / 64)
    EXPECT_NE(errorOf(content.substr(0, bytes)), "");
}

// Whatever byte changes, the checksum or what is read before it shows it.
TEST(ExecutableTest, Damaged) {
  std::string content = makeExecutable(manifest().dump(), readProgram());
  for (size_t at = 0; at < content.size(); at += 1 + at / 128) {
    std::string changed = content;
    changed[at] = char(changed[at] ^ 4);
    std::string message = errorOf(changed);
    if (at >= 32)
      EXPECT_EQ(message, "executable is damaged: its checksum does not fit its content");
  }
}

// Sections that a sealed file describes wrongly.
TEST(ExecutableTest, Sections) {
  std::string description = manifest().dump(), sections;
  EXPECT_EQ(errorOf(format::makeFile(description, "")), "executable has no code for a CPU");
  format::appendSection(sections, "cuda", "fatbin");
  EXPECT_EQ(errorOf(format::makeFile(description, sections)), "executable has no code for a CPU");
  EXPECT_EQ(errorOf(format::makeFile(description, sections.substr(0, 9))),
            "executable is truncated: it ends within a section's head");
  EXPECT_EQ(errorOf(format::makeFile(description, sections.substr(0, sections.size() - 1))),
            "executable is truncated: its code has 6 bytes, the file 5");
  Status status;
  format::appendSection(sections, "cpu", readProgram());
  std::string content = format::makeFile(description, sections);
  EXPECT_TRUE(Executable::open(content, status)) << status.message();
  auto file = readExecutable(content, status);
  ASSERT_TRUE(file) << status.message();
  ASSERT_EQ(file->sections.size(), 2u);
  EXPECT_EQ(file->sections[0].kind, "cuda");
  EXPECT_EQ(file->sections[0].content, "fatbin");
}

TEST(ExecutableTest, AnotherCpu) {
  auto cpuError = [](const char *architecture, const json &features) {
    json description = manifest();
    description["cpu"] = {{"architecture", architecture}, {"features", features}};
    return errorOf(makeExecutable(description.dump(), readProgram()));
  };
  std::string own = getThisCpu().architecture;
  EXPECT_EQ(cpuError("sparc", json::array()), "executable is for sparc, but this machine is " + own);
  EXPECT_EQ(cpuError(own.c_str(), {"warp9", "flux"}),
            "executable is for a CPU with warp9, flux, which this machine lacks");
  json description = manifest();
  description["cpu"]["features"] = getThisCpu().features;
  Status status;
  EXPECT_TRUE(Executable::open(makeExecutable(description.dump(), readProgram()), status)) << status.message();
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
  EXPECT_EQ(descriptionError([](json &root) { root["arena_bytes"] = -1; }),
            "expected a number 'arena_bytes' of at least 0" + kRange);
  EXPECT_EQ(descriptionError([](json &root) { root["arena_bytes"] = 18446744073709551615u; }),
            "expected a number 'arena_bytes' of at least 0" + kRange);
  EXPECT_EQ(descriptionError([](json &root) { root["mesh"][0].erase("name"); }), "expected a text 'name'");
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
  EXPECT_EQ(descriptionError([](json &root) { root["groups"][0].push_back(root["groups"][0][1]); }),
            "has a group over a part of an axis twice");
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

namespace {
/// Calls `visit(path)` for every value in a description, objects and lists among them.
void forEachField(const json &value, const json::json_pointer &path,
                  const std::function<void(const json::json_pointer &)> &visit) {
  if (!path.empty())
    visit(path);
  if (!value.is_structured())
    return;
  for (auto &[key, inner] : value.items())
    forEachField(inner, value.is_array() ? path / size_t(std::stoul(key)) : path / key, visit);
}
} // namespace

// Every field missing, of another kind, or at the edge of its type: a sentence, or a description whose sizes agree.
TEST(ExecutableTest, EveryFieldChanged) {
  json description = manifest();
  description["matmuls"] = json::array({{{"type", "f32"},
                                         {"acc", "f32"},
                                         {"batch", {2}},
                                         {"m", 3},
                                         {"n", 4},
                                         {"k", 5},
                                         {"a_strides", {15, 5, 1}},
                                         {"b_strides", {20, 4, 1}},
                                         {"c_strides", {12, 4, 1}},
                                         {"workspace", 64}}});
  EXPECT_EQ(descriptionError([&](json &root) {
              root["matmuls"] = description["matmuls"];
              root["matmuls"][0]["workspace"] = int64_t(root["arena_bytes"]) + 1;
            }),
            "has a matmul whose workspace is larger than the arena");
  auto side = [](std::vector<int64_t> sizes, std::vector<int64_t> strides) {
    return json{{"sizes", sizes}, {"strides", strides}};
  };
  description.update({{"target", "cuda"}, {"kernels", {"k"}}, {"recordable", true}});
  description["convolutions"] = json::array({{{"kind", "filter"},
                                              {"type", "bf16"},
                                              {"x", side({2, 4, 6}, {24, 1, 4})},
                                              {"w", side({6, 2, 3}, {6, 3, 1})},
                                              {"y", side({2, 6, 3}, {18, 1, 6})},
                                              {"padding", {1}},
                                              {"strides", {2}},
                                              {"dilations", {1}},
                                              {"groups", 2},
                                              {"workspace", 64}}});
  auto convolutionError = [&](const std::function<void(json &)> &change) {
    return descriptionError([&](json &root) {
      for (const char *key : {"target", "kernels", "recordable", "convolutions"})
        root[key] = description[key];
      change(root["convolutions"][0]);
    });
  };
  const char *sizes = "has a convolution whose sizes do not fit each other";
  EXPECT_EQ(convolutionError([](json &entry) { entry["kind"] = "backward"; }),
            "has a convolution of unknown kind 'backward'");
  EXPECT_EQ(convolutionError([](json &entry) { entry["type"] = "i32"; }), "has a convolution of i32");
  EXPECT_EQ(convolutionError([](json &entry) { entry["workspace"] = 65; }),
            "has a convolution whose workspace is larger than the arena");
  EXPECT_EQ(convolutionError([](json &entry) { entry["x"]["strides"] = {1, 2}; }),
            "has a convolution whose sizes and strides do not fit each other");
  EXPECT_EQ(convolutionError([](json &entry) { entry["groups"] = 3; }), sizes);
  EXPECT_EQ(convolutionError([](json &entry) { entry["padding"] = {2}; }), sizes);
  EXPECT_EQ(convolutionError([](json &entry) { entry["dilations"] = {0}; }), sizes);
  description["collectives"] = json::array({{{"kind", "all_reduce"},
                                             {"axes", {"tp"}},
                                             {"count", 1},
                                             {"bytes", 8},
                                             {"seconds", 1e-6},
                                             {"pass", "forward"},
                                             {"cause", "x"}}});
  description["ops"] =
      json::array({{{"name", "n"}, {"kind", "collective"}, {"flops", 1}, {"bytes", 8}, {"collective", 0}}});
  description["prediction"] = {{"machine", "cpu"},           {"step_seconds", 1},  {"compute_seconds", 1},
                               {"communication_seconds", 0}, {"peak_bytes", 1024}, {"lower_bound_seconds", 0}};
  Status status;
  ASSERT_TRUE(readExecutable(makeExecutable(description.dump(), ""), status)) << status.message();
  const std::vector<json> values = {
      nullptr, true,       "",        "text",    json::array(), json::object(),   json::array({0}), 0, 1, -1, 2, 7, 1.5,
      -1e300,  4294967296, INT64_MAX, INT64_MIN, UINT64_MAX,    int64_t(1) << 48, int64_t(1) << 47};
  int64_t refused = 0, read = 0;
  auto check = [&](const json &changed) {
    Status why;
    std::string content = makeExecutable(changed.dump(), "");
    if (auto file = readExecutable(content, why)) {
      ++read;
      EXPECT_NE(describeAsText(*file), "");
      EXPECT_EQ(json::parse(describeAsJson(*file))["ranks"], file->manifest.getRankCount());
      for (auto *tensors : {&file->manifest.arguments, &file->manifest.results})
        for (const TensorInfo &tensor : *tensors)
          for (int64_t rank : getOwners(tensor, file->manifest))
            forEachRun(tensor, file->manifest, rank, [&](int64_t local, int64_t global, int64_t count) {
              EXPECT_LE((local + count) * getBytes(tensor.type), tensor.getLocalBytes());
              EXPECT_LE(global + count, tensor.getElements());
            });
      return;
    }
    ++refused;
    EXPECT_EQ(why.message().rfind("executable has a bad description: ", 0), 0u) << why.message();
  };
  forEachField(description, json::json_pointer(), [&](const json::json_pointer &path) {
    json without = description;
    if (without[path.parent_pointer()].is_object())
      without[path.parent_pointer()].erase(path.back());
    else
      without[path.parent_pointer()].erase(size_t(std::stoul(path.back())));
    check(without);
    for (const json &value : values) {
      json changed = description;
      changed[path] = value;
      check(changed);
    }
  });
  EXPECT_GT(refused, 2 * read);
  EXPECT_GT(read, 0);
}
