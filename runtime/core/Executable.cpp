//===- Executable.cpp - compiled programs as files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Executable.h"
#include "ManifestReader.h"
#include "tp/runtime/Format.h"
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tp::runtime;

bool Executable::isExecutable(std::string_view content) {
  return content.size() >= 4 && std::memcmp(content.data(), format::kMagic, 4) == 0;
}

/// Sections of the rest of a file; an error says what is wrong.
static Status readSections(std::string_view rest, std::vector<Section> &sections) {
  while (!rest.empty()) {
    if (rest.size() < format::kSectionHeaderBytes)
      return Status::error("is truncated: it ends within a section's head");
    std::string_view kind = rest.substr(0, format::kKindBytes);
    uint64_t bytes;
    std::memcpy(&bytes, rest.data() + format::kKindBytes, 8);
    rest.remove_prefix(format::kSectionHeaderBytes);
    if (bytes > rest.size())
      return Status::error("is truncated: its code has " + std::to_string(bytes) + " bytes, the file " +
                           std::to_string(rest.size()));
    sections.push_back({std::string(kind.substr(0, kind.find('\0'))), rest.substr(0, bytes)});
    rest.remove_prefix(bytes);
  }
  return {};
}

std::optional<ExecutableFile> tp::runtime::readExecutable(std::string_view content, Status &status) {
  auto fail = [&](const std::string &why) {
    status = Status::error("executable " + why);
    return std::nullopt;
  };
  if (!Executable::isExecutable(content))
    return fail("is not a .tpx file");
  uint32_t version;
  uint64_t sizes[3];         // description, body, checksum
  if (content.size() >= 8) { // another version may have another header
    std::memcpy(&version, content.data() + 4, 4);
    if (version != format::kVersion)
      return fail("is for version " + std::to_string(version) + ", expected " + std::to_string(format::kVersion) +
                  ": compile it again");
  }
  if (content.size() < format::kHeaderBytes)
    return fail("is truncated: expected at least " + std::to_string(format::kHeaderBytes) + " bytes, found " +
                std::to_string(content.size()));
  std::memcpy(sizes, content.data() + 8, sizeof sizes);
  std::string_view body = content.substr(format::kHeaderBytes);
  if (sizes[1] > body.size())
    return fail("is truncated: expected " + std::to_string(sizes[1]) + " bytes after its header, found " +
                std::to_string(body.size()));
  if (sizes[1] < body.size())
    return fail("is damaged: expected " + std::to_string(sizes[1]) + " bytes after its header, found " +
                std::to_string(body.size()));
  if (sizes[0] > body.size())
    return fail("is damaged: its description has " + std::to_string(sizes[0]) + " bytes, the file " +
                std::to_string(body.size()));
  if (format::getChecksum(body) != sizes[2])
    return fail("is damaged: its checksum does not fit its content");
  ExecutableFile file;
  if (Status read = readManifest(body.substr(0, sizes[0]), file.manifest); !read.ok())
    return fail("has a bad description: " + read.message());
  file.description = body.substr(0, sizes[0]);
  if (Status read = readSections(body.substr(sizes[0]), file.sections); !read.ok())
    return fail(read.message());
  return file;
}

std::unique_ptr<Executable> Executable::open(std::string_view content, Status &status) {
  auto fail = [&](const std::string &why) {
    status = Status::error("executable " + why);
    return nullptr;
  };
  std::optional<ExecutableFile> file = readExecutable(content, status);
  if (!file)
    return nullptr;
  std::unique_ptr<Executable> executable(new Executable);
  executable->manifest = std::move(file->manifest);
  if (std::string mismatch = explainMismatch(executable->manifest.cpu); !mismatch.empty())
    return fail(mismatch);
  const Section *code = nullptr;
  for (const Section &section : file->sections)
    if (section.kind == "cpu")
      code = &section;
  if (!code)
    return fail("has no code for a CPU");
  const std::string &target = executable->manifest.target;
  if (target != "cpu") {
    auto kernels = std::find_if(file->sections.begin(), file->sections.end(),
                                [&](const Section &section) { return section.kind == target; });
    if (kernels == file->sections.end())
      return fail("has no kernels for target " + target);
    executable->kernels = kernels->content;
  }
  int memory = memfd_create("tpx", MFD_CLOEXEC);
  if (memory < 0)
    return fail(std::string("cannot be loaded: ") + std::strerror(errno));
  executable->descriptor = memory; // closed with it
  for (std::string_view image = code->content; !image.empty();) {
    ssize_t written = write(memory, image.data(), image.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written <= 0)
      return fail("cannot be loaded: out of memory");
    image.remove_prefix(size_t(written));
  }
  // The descriptor stays open while the code is loaded: the loader knows
  // libraries by their path, which has the descriptor's number.
  std::string path = "/proc/self/fd/" + std::to_string(memory);
  makeCallsVisible();
  executable->library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!executable->library)
    return fail(std::string("has code that cannot be loaded: ") + dlerror());
  executable->main = reinterpret_cast<tp_main_function *>(dlsym(executable->library, "tp_main"));
  if (!executable->main)
    return fail("has no entry point tp_main");
  const void *checksum = dlsym(executable->library, format::kDescriptionSymbol);
  if (checksum && *static_cast<const uint64_t *>(checksum) != format::getChecksum(file->description))
    return fail("has code that was compiled with another description");
  return executable;
}

/// The runtime's functions are found by the code that is loaded: where the runtime
/// is a library that came with RTLD_LOCAL (as Python's extensions do), it is made
/// global.
void Executable::makeCallsVisible() {
  Dl_info own;
  if (dladdr(reinterpret_cast<void *>(&tp_rank_index), &own) && own.dli_fname)
    if (void *library = dlopen(own.dli_fname, RTLD_NOW | RTLD_GLOBAL | RTLD_NOLOAD))
      dlclose(library); // what is loaded stays
}

std::optional<std::string> tp::runtime::readFile(const std::string &path, Status &status) {
  auto fail = [&](const char *why) {
    status = Status::error("cannot read '" + path + "': " + why);
    return std::nullopt;
  };
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0)
    return fail(std::strerror(errno));
  struct stat info;
  std::string content;
  bool good = fstat(file, &info) == 0;
  if (good && S_ISDIR(info.st_mode)) {
    errno = EISDIR;
    good = false;
  }
  if (good && S_ISREG(info.st_mode))
    content.reserve(size_t(info.st_size));
  char block[1 << 16];
  ssize_t count = 0;
  while (good && (count = read(file, block, sizeof block)) != 0) {
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      good = false;
    else
      content.append(block, size_t(count));
  }
  int reason = errno;
  ::close(file);
  if (!good)
    return fail(std::strerror(reason));
  return content;
}

std::unique_ptr<Executable> Executable::openFile(const std::string &path, Status &status) {
  std::optional<std::string> content = readFile(path, status);
  return content ? open(*content, status) : nullptr;
}

Executable::~Executable() {
  if (library)
    dlclose(library);
  if (descriptor >= 0)
    close(descriptor);
}

std::string tp::runtime::makeExecutable(std::string_view manifestJson, std::string_view image) {
  std::string sections;
  format::appendSection(sections, "cpu", image);
  return format::makeFile(manifestJson, sections);
}
