//===- BooleanConstants.cpp - large constants of i1 as text -------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Pipelines/Pipelines.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

// `dense<"0x..."> : tensor<13x11xi1>` has a bit per element for MLIR 22, the lowest
// first, and a byte per element, 00 or 01, for newer ones, JAX's among them. Of more
// than one element the length tells which.

namespace {
struct BooleanConstant {
  size_t quote;     // where its string begins
  StringRef digits; // without "0x"
  SmallVector<uint64_t> shape;
  uint64_t elements = 1;

  size_t getEnd() const { return quote + digits.size() + 4; } // behind the closing quote
  bool hasBytes() const { return elements > 1 && digits.size() % 2 == 0 && digits.size() / 2 == elements; }
  bool hasBits() const {
    return elements > 1 && digits.size() % 2 == 0 && digits.size() / 2 == llvm::divideCeil(elements, 8);
  }
  unsigned getByte(uint64_t i) const { return llvm::hexFromNibbles(digits[2 * i], digits[2 * i + 1]); }
};
} // namespace

/// The next constant of i1 written as a string at or behind `from`, which moves behind it.
static std::optional<BooleanConstant> findNext(StringRef text, size_t &from) {
  static constexpr StringLiteral kStart = "dense<\"0x";
  while ((from = text.find(kStart, from)) != StringRef::npos) {
    BooleanConstant found{from + kStart.size() - 3, {}, {}};
    from += kStart.size();
    found.digits = text.substr(from).take_while(llvm::isHexDigit);
    from += found.digits.size();
    StringRef rest = text.substr(from);
    auto skip = [&](StringRef token) { return (rest = rest.ltrim()).consume_front(token); };
    if (!rest.consume_front("\"") || !skip(">") || !skip(":") || !(skip("tensor") || skip("vector")) || !skip("<"))
      continue;
    uint64_t size;
    while (!rest.consumeInteger(10, size) && rest.consume_front("x")) {
      found.elements = llvm::SaturatingMultiply(found.elements, size);
      found.shape.push_back(size);
    }
    if (rest.consume_front("i1") && (rest.starts_with(">") || rest.starts_with(",")))
      return found;
  }
  return std::nullopt;
}

std::unique_ptr<llvm::MemoryBuffer> tp::packBooleans(std::unique_ptr<llvm::MemoryBuffer> buffer) {
  StringRef text = buffer->getBuffer();
  std::unique_ptr<llvm::WritableMemoryBuffer> packed;
  for (size_t from = 0; std::optional<BooleanConstant> constant = findNext(text, from);) {
    if (!constant->hasBytes())
      continue;
    std::string bits(llvm::divideCeil(constant->elements, 8), '\0');
    bool isBoolean = true;
    for (uint64_t i = 0; i < constant->elements; ++i) {
      isBoolean &= constant->getByte(i) <= 1;
      bits[i / 8] |= char(constant->getByte(i) << (i % 8));
    }
    if (!isBoolean)
      continue;
    if (!packed) {
      packed = llvm::WritableMemoryBuffer::getNewUninitMemBuffer(text.size(), buffer->getBufferIdentifier());
      llvm::copy(text, packed->getBufferStart());
    }
    // Blanks keep the columns of what follows.
    std::string string = "\"0x" + llvm::toHex(bits) + "\"";
    string.append(constant->getEnd() - constant->quote - string.size(), ' ');
    llvm::copy(string, packed->getBufferStart() + constant->quote);
  }
  if (packed)
    return packed;
  return buffer;
}

/// `[[true, false], [true, true]]`, from the element `next` on.
static void writeList(const BooleanConstant &constant, ArrayRef<uint64_t> shape, uint64_t &next, std::string &text) {
  if (shape.empty()) {
    text += constant.getByte(next / 8) >> (next % 8) & 1 ? "true" : "false";
    ++next;
    return;
  }
  for (uint64_t i = 0; i < shape.front(); ++i) {
    text += i == 0 ? "[" : ", ";
    writeList(constant, shape.drop_front(), next, text);
  }
  text += "]";
}

std::string tp::listBooleans(StringRef text) {
  std::string listed;
  size_t copied = 0;
  for (size_t from = 0; std::optional<BooleanConstant> constant = findNext(text, from);) {
    if (!constant->hasBits())
      continue;
    listed += text.slice(copied, constant->quote);
    uint64_t next = 0;
    writeList(*constant, constant->shape, next, listed);
    copied = constant->getEnd();
  }
  return listed + text.substr(copied).str();
}
