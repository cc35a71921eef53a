//===- Mutator.cpp - changes of programs' text by tokens ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include <random>
#include <string>

// Bytes changed at random rarely pass MLIR's lexer. Half of the changes here
// are of whole tokens, and move, repeat or exchange what the program already
// has: names, numbers, bracketed groups, lines.

using llvm::SmallVector;
using llvm::StringRef;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

namespace {
using Random = std::minstd_rand;

size_t pick(Random &random, size_t count) { return size_t(random()) % count; }

/// Words with their sigils, numbers, strings, single characters.
SmallVector<StringRef, 0> tokenize(StringRef text) {
  SmallVector<StringRef, 0> tokens;
  auto isWord = [](char c) { return llvm::isAlnum(c) || c == '_' || c == '.' || c == '$'; };
  while (!text.empty()) {
    size_t length = 1;
    if (text[0] == '"')
      length = std::min(text.find('"', 1), text.size() - 1) + 1;
    else if (isWord(text[0]) || StringRef("%@#!^-").contains(text[0]))
      length = 1 + text.drop_front().take_while(isWord).size();
    else if (text[0] == ' ')
      length = text.size() - text.ltrim(' ').size();
    tokens.push_back(text.take_front(length));
    text = text.drop_front(length);
  }
  return tokens;
}

constexpr StringRef numbers[] = {"0",
                                 "1",
                                 "-1",
                                 "2",
                                 "3",
                                 "63",
                                 "64",
                                 "65536",
                                 "2147483647",
                                 "2147483648",
                                 "-2",
                                 "1e99",
                                 "4294967296",
                                 "-2147483648",
                                 "9223372036854775807",
                                 "nan",
                                 "?",
                                 "true",
                                 "0x7FF0000000000000",
                                 "-9223372036854775808",
                                 "0xFF",
                                 "1.5",
                                 "4611686018427387904",
                                 "1000000000",
                                 "18446744073709551616"};

bool isNumber(StringRef token) { return llvm::isDigit(token.ltrim('-').take_front(1).str()[0]); }
bool isSpace(StringRef token) { return token.trim().empty(); }

/// Sizes come as `4x8xf32`: one word, of which a part changes.
std::string changeNumberIn(StringRef token, Random &random) {
  SmallVector<StringRef> parts;
  token.split(parts, 'x');
  size_t changed = pick(random, parts.size());
  std::string text;
  for (auto [i, part] : llvm::enumerate(parts)) {
    text += i ? "x" : "";
    text += i == changed && !part.empty() && llvm::isDigit(part[0]) ? numbers[pick(random, std::size(numbers))] : part;
  }
  return text;
}

/// One past the bracket that closes the one at `open`; `open` if none does.
size_t findClose(llvm::ArrayRef<StringRef> tokens, size_t open) {
  int depth = 0;
  for (size_t i = open; i < tokens.size(); ++i) {
    depth += StringRef("([{<").contains(tokens[i][0]) - StringRef(")]}>").contains(tokens[i][0]);
    if (depth == 0)
      return i + 1;
  }
  return open;
}

std::string join(llvm::ArrayRef<StringRef> tokens) { return llvm::join(tokens, ""); }

/// The range of a line, or of a bracketed group.
std::pair<size_t, size_t> pickRange(llvm::ArrayRef<StringRef> tokens, Random &random) {
  size_t at = pick(random, tokens.size());
  if (random() % 2) {
    size_t begin = at, end = at;
    while (begin && tokens[begin - 1] != "\n")
      --begin;
    while (end < tokens.size() && tokens[end] != "\n")
      ++end;
    return {begin, std::min(end + 1, tokens.size())};
  }
  while (at < tokens.size() && !StringRef("([{<").contains(tokens[at][0]))
    ++at;
  return at < tokens.size() ? std::pair(at, findClose(tokens, at)) : std::pair(at, at);
}

/// Two tokens of one kind: names, words, numbers.
char kindOf(StringRef token) {
  char first = token[0];
  return llvm::isAlpha(first) ? 'a' : llvm::isDigit(first) || first == '-' ? '0' : first;
}

std::string changeTokens(StringRef text, StringRef other, Random &random) {
  SmallVector<StringRef, 0> tokens = tokenize(text);
  if (tokens.empty())
    return text.str();
  SmallVector<StringRef, 0> source = other.empty() ? tokens : tokenize(other);
  size_t at = pick(random, tokens.size());
  while (at + 1 < tokens.size() && isSpace(tokens[at]))
    ++at;
  std::string changed;
  auto splice = [&](size_t begin, size_t end, std::string middle) {
    llvm::ArrayRef<StringRef> all(tokens);
    return join(all.take_front(begin)) + middle + join(all.drop_front(end));
  };
  switch (random() % 8) {
  case 0: // a number becomes an uncommon one
  case 1:
    for (size_t i = 0; i < tokens.size(); ++i) {
      size_t place = (at + i) % tokens.size();
      if (!isNumber(tokens[place]))
        continue;
      return splice(place, place + 1, changeNumberIn(tokens[place], random));
    }
    return splice(at, at + 1, "");
  case 2: // a token becomes another of its kind
  case 3: {
    SmallVector<StringRef> same;
    for (StringRef token : source)
      if (kindOf(token) == kindOf(tokens[at]) && token != tokens[at])
        same.push_back(token);
    return same.empty() ? splice(at, at + 1, "") : splice(at, at + 1, same[pick(random, same.size())].str());
  }
  case 4: { // a line or group goes
    auto [begin, end] = pickRange(tokens, random);
    return splice(begin, end, "");
  }
  case 5: { // a line or group comes again
    auto [begin, end] = pickRange(tokens, random);
    std::string range = join(llvm::ArrayRef<StringRef>(tokens).slice(begin, end - begin));
    return splice(end, end, range);
  }
  case 6: { // a line or group becomes another
    auto [begin, end] = pickRange(tokens, random);
    auto [from, to] = pickRange(source, random);
    return splice(begin, end, join(llvm::ArrayRef<StringRef>(source).slice(from, to - from)));
  }
  default: // a token goes
    return splice(at, at + 1, "");
  }
}

size_t store(const std::string &text, uint8_t *data, size_t maxSize) {
  size_t size = std::min(text.size(), maxSize);
  std::copy_n(text.data(), size, data);
  return size;
}
} // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize, unsigned seed) {
  Random random(seed);
  if (random() % 4 == 0) // takes words of the dictionary, too
    return LLVMFuzzerMutate(data, size, maxSize);
  std::string text(reinterpret_cast<const char *>(data), size);
  for (unsigned count = 1 + random() % 3; count--;)
    text = changeTokens(text, "", random);
  return store(text, data, maxSize);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t *first, size_t firstSize, const uint8_t *second,
                                            size_t secondSize, uint8_t *out, size_t maxSize, unsigned seed) {
  Random random(seed);
  StringRef other(reinterpret_cast<const char *>(second), secondSize);
  return store(changeTokens(StringRef(reinterpret_cast<const char *>(first), firstSize), other, random), out, maxSize);
}
