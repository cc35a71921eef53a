//===- Format.h - the bytes of an executable ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_FORMAT_H
#define TP_RUNTIME_FORMAT_H

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

// What compiler and runtime agree on; nothing else is included here.
//
//   0  "TPX\0"
//   4  uint32  version
//   8  uint64  bytes of the description
//  16  uint64  bytes of all that follows the header
//  24  uint64  checksum of all that follows the header
//  32  description: JSON, see docs/executables.md
//      sections to the end of the file: char[8] kind, uint64 bytes, content
//
// Numbers are little endian. Kinds: "cpu" (an ELF shared object that exports
// tp_main), and where kernels run on GPUs "cuda" (a fatbin, or PTX alone) or "emulated"
// (an ELF shared object of the kernels for the CPU).

namespace tp::runtime::format {

inline constexpr char kMagic[4] = {'T', 'P', 'X', '\0'};
/// Of the container, the description and the calls in the code together: any
/// change to one of them that an older reader would misunderstand counts it up.
inline constexpr uint32_t kVersion = 3;
inline constexpr size_t kHeaderBytes = 32;
inline constexpr size_t kKindBytes = 8;
inline constexpr size_t kSectionHeaderBytes = kKindBytes + 8;
/// A uint64 that compiled code exports: the checksum of its description, whose sizes and
/// numbers the code takes as they are. Code made by hand may lack it.
inline constexpr const char *kDescriptionSymbol = "tp_description";

/// Against damage, not against malice: eight bytes at a time through the mix of
/// SplitMix64 (Steele, Lea and Flood, 2014).
inline uint64_t getChecksum(std::string_view bytes) {
  uint64_t sum = bytes.size();
  for (size_t at = 0; at < bytes.size(); at += 8) {
    uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, bytes.size() - at < 8 ? bytes.size() - at : 8);
    sum = (sum ^ word) + 0x9e3779b97f4a7c15;
    sum = (sum ^ (sum >> 30)) * 0xbf58476d1ce4e5b9;
    sum = (sum ^ (sum >> 27)) * 0x94d049bb133111eb;
    sum ^= sum >> 31;
  }
  return sum;
}

inline void append(std::string &bytes, const void *data, size_t size) {
  bytes.append(static_cast<const char *>(data), size);
}

/// A section that follows those in `bytes`.
inline void appendSection(std::string &bytes, std::string_view kind, std::string_view content) {
  char padded[kKindBytes] = {};
  std::memcpy(padded, kind.data(), kind.size() < kKindBytes ? kind.size() : kKindBytes);
  uint64_t size = content.size();
  append(bytes, padded, kKindBytes);
  append(bytes, &size, 8);
  bytes += content;
}

/// The whole file.
inline std::string makeFile(std::string_view description, std::string_view sections) {
  std::string body(description);
  body += sections;
  uint64_t sizes[3] = {description.size(), body.size(), getChecksum(body)};
  std::string file(kMagic, 4);
  append(file, &kVersion, 4);
  append(file, sizes, sizeof sizes);
  return file + body;
}

} // namespace tp::runtime::format

#endif // TP_RUNTIME_FORMAT_H
