//===- PlanFileRead.cpp - the lines of a plan -----------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PlanFile.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace tp;

/// The start of what was found, for a sentence.
static std::string clip(StringRef text) {
  constexpr size_t kLongest = 40;
  if (text.empty())
    return "the end of the line";
  return ("'" + text.take_front(kLongest) + (text.size() > kLongest ? "..." : "") + "'").str();
}

namespace tp {
/// One line after the other, and in it one word after the other.
class PlanReader {
public:
  PlanReader(PlanFile &plan, MLIRContext *context)
      : plan(plan), context(context), rest(plan.buffer->getBuffer()), file(plan.buffer->getBufferIdentifier()) {}

  LogicalResult run();

private:
  bool nextLine();
  void skipSpace() { at = std::min(line.find_first_not_of(" \t", at), line.size()); }
  bool consume(StringRef word);
  StringRef getWord();
  InFlightDiagnostic expected(const Twine &what);
  LogicalResult checkText();
  LogicalResult readHead();
  LogicalResult readLine();
  LogicalResult readCopy();
  LogicalResult readSplit();
  LogicalResult readKept();
  LogicalResult readInteger(unsigned &value, const Twine &what);
  LogicalResult readQuoted(std::string &value);
  LogicalResult readOne(SmallVectorImpl<PlanFile::Said> &said);
  LogicalResult readAll(SmallVectorImpl<PlanFile::Said> &said);

  PlanFile &plan;
  MLIRContext *context;
  StringRef rest, file, line;
  unsigned number = 0;
  size_t at = 0;
};
} // namespace tp

/// The next line that says something, without its comment: a `#` at the start, or
/// with space on both sides (a tensor's encoding begins with one, too).
bool PlanReader::nextLine() {
  while (!rest.empty()) {
    std::tie(line, rest) = rest.split('\n');
    ++number;
    bool quoted = false;
    for (size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '"')
        quoted = !quoted;
      bool before = i == 0 || llvm::isSpace(line[i - 1]), after = i + 1 == line.size() || llvm::isSpace(line[i + 1]);
      if (line[i] == '#' && !quoted && before && after)
        line = line.take_front(i);
    }
    line = line.rtrim();
    at = 0;
    skipSpace();
    if (at != line.size())
      return true;
  }
  ++number;
  line = "";
  at = 0;
  return false;
}

InFlightDiagnostic PlanReader::expected(const Twine &what) {
  return emitError(FileLineColLoc::get(context, file, number, at + 1))
         << "expected " << what << ", found " << (line.empty() ? "the end of the file" : clip(line.substr(at)));
}

/// Reads `word`, if it stands here.
bool PlanReader::consume(StringRef word) {
  skipSpace();
  if (!line.substr(at).starts_with(word))
    return false;
  at += word.size();
  return true;
}

StringRef PlanReader::getWord() {
  skipSpace();
  StringRef word = line.substr(at).take_until([](char c) { return llvm::isSpace(c); });
  at += word.size();
  return word;
}

LogicalResult PlanReader::readInteger(unsigned &value, const Twine &what) {
  skipSpace();
  StringRef digits = line.substr(at).take_while([](char c) { return llvm::isDigit(c); });
  if (digits.getAsInteger(10, value))
    return expected(what);
  at += digits.size();
  return success();
}

/// As llvm::printEscapedString writes: a backslash and two hexadecimal digits, or
/// two backslashes.
LogicalResult PlanReader::readQuoted(std::string &value) {
  for (++at; at < line.size() && line[at] != '"'; ++at) {
    if (line[at] != '\\') {
      value += line[at];
      continue;
    }
    StringRef digits = line.substr(at + 1, 2);
    unsigned code;
    if (digits.starts_with("\\")) {
      value += '\\';
      ++at;
    } else if (digits.size() == 2 && !digits.getAsInteger(16, code)) {
      value += char(code);
      at += 2;
    } else {
      return expected("an escape as \\22");
    }
  }
  if (at >= line.size())
    return expected("a closing quote");
  ++at;
  return success();
}

/// The closing bracket or brace of what begins at `at`; npos if there is none.
static size_t findEnd(StringRef line, size_t at) {
  unsigned depth = 0;
  bool quoted = false;
  for (; at < line.size(); ++at) {
    char c = line[at];
    if (c == '"')
      quoted = !quoted;
    if (quoted)
      continue;
    depth += c == '[' || c == '{';
    if ((c == ']' || c == '}') && --depth == 0)
      return at;
  }
  return StringRef::npos;
}

LogicalResult PlanReader::readOne(SmallVectorImpl<PlanFile::Said> &said) {
  StringRef value;
  if (skipSpace(); line.substr(at).starts_with("%"))
    value = getWord();
  skipSpace();
  size_t begin = at;
  auto add = [&](PlanFile::Said::Kind kind) {
    said.push_back({kind, line.slice(begin, at), unsigned(begin + 1), value});
    return success();
  };
  if (consume("?"))
    return add(PlanFile::Said::nothing);
  if (consume("none"))
    return add(PlanFile::Said::noTensor);
  if (!line.substr(at).starts_with("["))
    return expected(R"(a layout as [{}, {"axis"}])");
  size_t end = findEnd(line, at);
  if (end == StringRef::npos)
    return expected("a layout with a closing bracket");
  at = end + 1;
  size_t before = at;
  if (!consume("partial")) {
    at = before;
    return add(PlanFile::Said::layout);
  }
  if (!consume("="))
    return expected("'=' after 'partial'");
  skipSpace();
  size_t brace = line.find('{', at);
  end = brace == StringRef::npos ? brace : findEnd(line, brace);
  if (end == StringRef::npos)
    return expected(R"(axes as {"tp"})");
  at = end + 1;
  return add(PlanFile::Said::layout);
}

/// One, or several in parentheses.
LogicalResult PlanReader::readAll(SmallVectorImpl<PlanFile::Said> &said) {
  if (!consume("("))
    return readOne(said);
  if (consume(")"))
    return success();
  do {
    if (failed(readOne(said)))
      return failure();
  } while (consume(","));
  return consume(")") ? success() : LogicalResult(expected("',' or ')'"));
}

/// Names are written in ASCII, so that whatever is found can be printed.
LogicalResult PlanReader::checkText() {
  for (; nextLine(); at = 0) {
    at = std::distance(line.begin(), llvm::find_if(line, [](char c) { return !llvm::isPrint(c) && c != '\t'; }));
    if (at != line.size())
      return emitError(FileLineColLoc::get(context, file, number, at + 1))
             << "expected text, found byte " << unsigned(uint8_t(line[at]));
  }
  rest = plan.buffer->getBuffer();
  number = 0;
  return success();
}

LogicalResult PlanReader::readHead() {
  if (!nextLine() || line != PlanFile::kHead)
    return expected("'" + PlanFile::kHead + "'");
  if (!nextLine() || !consume("mesh "))
    return expected("a mesh as 'mesh dp=2,tp=4'");
  skipSpace();
  plan.mesh = line.substr(at);
  if (!nextLine() || !consume("program "))
    return expected("'program N ops'");
  plan.opCountLine = number;
  if (failed(readInteger(plan.opCount, "the program's number of ops")))
    return failure();
  skipSpace();
  return line.substr(at) == "ops" ? success() : LogicalResult(expected("'ops'"));
}

/// `copy 134 of 57 NAME (%12, %133) for 140.0, 152.1`
LogicalResult PlanReader::readCopy() {
  PlanFile::Copy copy;
  copy.line = number;
  if (failed(readInteger(copy.index, "a number")))
    return failure();
  if (!consume("of "))
    return expected("'of' and the number of an op");
  skipSpace();
  copy.column = at + 1;
  if (failed(readInteger(copy.original, "a number")))
    return failure();
  copy.name = getWord();
  if (!consume("("))
    return expected("the operands in parentheses");
  while (!consume(")")) {
    skipSpace();
    StringRef operand = line.substr(at).take_until([](char c) { return llvm::is_contained(" \t,)", c); });
    if (operand.empty())
      return expected("an operand as %12");
    copy.operands.push_back(operand);
    at += operand.size();
    consume(",");
  }
  if (!consume("for "))
    return expected("'for' and the operands that take it");
  do {
    PlanFile::Copy::Use use;
    skipSpace();
    use.column = at + 1;
    if (failed(readInteger(use.op, "an op and its operand as 140.0")) || !consume(".") ||
        failed(readInteger(use.operand, "the number of an operand")))
      return failure();
    copy.uses.push_back(use);
  } while (consume(","));
  if (at != line.size())
    return expected("the end of the line");
  plan.copies.push_back(std::move(copy));
  return success();
}

/// `split 57 after 12`
LogicalResult PlanReader::readSplit() {
  PlanFile::Split split;
  skipSpace();
  split.line = number;
  split.column = at + 1;
  if (failed(readInteger(split.index, "the number of a loop")))
    return failure();
  if (!consume("after "))
    return expected("'after' and the number of iterations");
  if (failed(readInteger(split.first, "a number of iterations")))
    return failure();
  skipSpace();
  if (at != line.size())
    return expected("the end of the line");
  plan.splits.push_back(split);
  return success();
}

/// `keep %57 for %134`
LogicalResult PlanReader::readKept() {
  PlanFile::Kept kept;
  skipSpace();
  kept.line = number;
  kept.column = at + 1;
  kept.value = getWord();
  if (!consume("for "))
    return expected("'for' and the value that is not computed again");
  kept.again = getWord();
  skipSpace();
  if (kept.value.empty() || kept.again.empty() || at != line.size())
    return expected("two values as %12");
  plan.kept.push_back(kept);
  return success();
}

LogicalResult PlanReader::readLine() {
  if (consume("copy "))
    return readCopy();
  if (consume("split "))
    return readSplit();
  if (consume("keep "))
    return readKept();
  PlanFile::Line read;
  read.number = number;
  if (consume("argument "))
    read.kind = PlanFile::Line::argument;
  else if (consume("result "))
    read.kind = PlanFile::Line::result;
  else if (consume("op "))
    read.kind = PlanFile::Line::op;
  else
    return expected("argument, copy, keep, op, result or split");
  bool isOp = read.kind == PlanFile::Line::op;
  if (failed(readInteger(read.index, "a number")))
    return failure();
  skipSpace();
  read.nameColumn = at + 1;
  if (isOp) {
    read.name = getWord();
    skipSpace();
    if (line.substr(at).starts_with("(") && failed(readAll(read.operands)))
      return failure();
    if (!consume("->"))
      return expected("'->' and the layouts of the results");
  } else if (line.substr(at).starts_with("\"") && failed(readQuoted(read.name))) {
    return failure();
  }
  if (failed(isOp ? readAll(read.results) : readOne(read.results)))
    return failure();
  if (isOp && consume("at ") && failed(readAll(read.homes)))
    return failure();
  if (!consume(":"))
    return expected("':' and the type");
  skipSpace();
  read.typesColumn = at + 1;
  read.types = line.substr(at);
  plan.lines.push_back(std::move(read));
  return success();
}

LogicalResult PlanReader::run() {
  if (failed(checkText()) || failed(readHead()))
    return failure();
  while (nextLine())
    if (failed(readLine()))
      return failure();
  return success();
}

FailureOr<PlanFile> PlanFile::read(StringRef file, MLIRContext *context) {
  auto buffer = llvm::MemoryBuffer::getFile(file, /*IsText=*/true);
  if (!buffer)
    return emitError(UnknownLoc::get(context)) << "cannot read plan '" << file << "': " << buffer.getError().message(),
           failure();
  PlanFile plan;
  plan.buffer = std::move(*buffer);
  if (failed(PlanReader(plan, context).run()))
    return failure();
  return plan;
}

InFlightDiagnostic PlanFile::emitErrorAt(func::FuncOp main, unsigned line, unsigned column) const {
  return emitError(FileLineColLoc::get(main->getContext(), buffer->getBufferIdentifier(), line, column));
}
