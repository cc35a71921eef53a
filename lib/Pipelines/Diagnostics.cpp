//===- Diagnostics.cpp - what the tools say about a module ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Diagnostics.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/Location.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;

/// Longer lines are left out, longer sentences cut.
static constexpr size_t kLongestLine = 200, kLongestSentence = 1000;

static StringRef nameOf(DiagnosticSeverity severity) {
  switch (severity) {
  case DiagnosticSeverity::Note:
    return "note";
  case DiagnosticSeverity::Warning:
    return "warning";
  case DiagnosticSeverity::Error:
    return "error";
  case DiagnosticSeverity::Remark:
    return "remark";
  }
  llvm_unreachable("all severities are listed");
}

/// The line of the program's text, with a caret under the column; empty for
/// another file's.
static std::string quote(const llvm::MemoryBuffer &program, FileLineColLoc location) {
  if (location.getFilename().getValue() != program.getBufferIdentifier() || location.getLine() == 0)
    return "";
  StringRef rest = program.getBuffer();
  for (unsigned line = 1; line < location.getLine() && !rest.empty(); ++line)
    rest = rest.split('\n').second;
  StringRef line = rest.split('\n').first.rtrim('\r');
  bool printable = llvm::all_of(line, [](char c) { return llvm::isPrint(c) || c == '\t'; });
  if (line.empty() || line.size() > kLongestLine || !printable)
    return "";
  std::string text = line.str() + "\n";
  for (size_t column = 0; column + 1 < location.getColumn() && column < line.size(); ++column)
    text += line[column] == '\t' ? '\t' : ' ';
  return text + "^\n";
}

static void print(Diagnostic &diagnostic, const llvm::MemoryBuffer &program, llvm::raw_ostream &errors) {
  std::string sentence = diagnostic.str();
  if (sentence.size() > kLongestSentence)
    sentence = sentence.substr(0, kLongestSentence) + "...";
  auto location = diagnostic.getLocation()->findInstanceOf<FileLineColLoc>();
  if (location) {
    errors << location.getFilename().getValue() << ":";
    if (location.getLine())
      errors << location.getLine() << ":" << location.getColumn() << ":";
    errors << " ";
  } else if (auto name = diagnostic.getLocation()->findInstanceOf<NameLoc>()) {
    errors << name.getName().getValue() << ": ";
  }
  errors << nameOf(diagnostic.getSeverity()) << ": " << sentence << "\n";
  if (location)
    errors << quote(program, location);
}

void tp::printDiagnostics(MLIRContext *context, std::shared_ptr<const llvm::SourceMgr> sources,
                          llvm::raw_ostream &errors) {
  // The op would be printed whole, with its regions and constants.
  context->printOpOnDiagnostic(false);
  context->getDiagEngine().registerHandler([sources = std::move(sources), &errors](Diagnostic &diagnostic) {
    const llvm::MemoryBuffer &program = *sources->getMemoryBuffer(sources->getMainFileID());
    print(diagnostic, program, errors);
    for (Diagnostic &note : diagnostic.getNotes())
      print(note, program, errors);
    return success();
  });
}
