//===- Files.h - a folder for the files of one test ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_UNITTESTS_RUNTIME_FILES_H
#define TP_UNITTESTS_RUNTIME_FILES_H

#include "tp/runtime/Types.h"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace tp::runtime {

/// An empty folder that goes away with the test.
class Folder {
public:
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "tp-runtime-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  ~Folder() { std::filesystem::remove_all(path); }
  std::string operator/(const std::string &name) const { return (path / name).string(); }
  std::string write(const std::string &name, const std::string &content) const {
    std::ofstream(path / name, std::ios::binary) << content;
    return *this / name;
  }
  std::string read(const std::string &name) const {
    std::stringstream content;
    content << std::ifstream(path / name, std::ios::binary).rdbuf();
    return content.str();
  }
  std::vector<std::string> list() const {
    std::vector<std::string> names;
    for (auto &entry : std::filesystem::directory_iterator(path))
      names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
  }

private:
  std::filesystem::path path;
};

/// What opening a file of this content says, in one line, without the path.
template <typename File> std::string getErrorOf(const std::string &content) {
  Folder folder;
  std::string path = folder.write("x", content);
  Status status;
  EXPECT_FALSE(File::open(path, status));
  std::string prefix = "'" + path + "': ";
  EXPECT_EQ(status.message().substr(0, prefix.size()), prefix);
  EXPECT_EQ(status.message().find('\n'), std::string::npos);
  return status.message().substr(std::min(prefix.size(), status.message().size()));
}

} // namespace tp::runtime

#endif // TP_UNITTESTS_RUNTIME_FILES_H
