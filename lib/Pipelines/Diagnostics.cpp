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

/// The line of a file, with a caret under the column.
static std::string quote(FileLineColLoc location) {
  auto buffer = llvm::MemoryBuffer::getFile(location.getFilename().getValue());
  if (!buffer || location.getLine() == 0)
    return "";
  StringRef rest = (*buffer)->getBuffer();
  for (unsigned line = 1; line < location.getLine(); ++line)
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

static void print(Diagnostic &diagnostic) {
  std::string sentence = diagnostic.str();
  if (sentence.size() > kLongestSentence)
    sentence = sentence.substr(0, kLongestSentence) + "...";
  auto location = diagnostic.getLocation()->findInstanceOf<FileLineColLoc>();
  if (location) {
    llvm::errs() << location.getFilename().getValue() << ":";
    if (location.getLine())
      llvm::errs() << location.getLine() << ":" << location.getColumn() << ":";
    llvm::errs() << " ";
  } else if (auto name = diagnostic.getLocation()->findInstanceOf<NameLoc>()) {
    llvm::errs() << name.getName().getValue() << ": ";
  }
  llvm::errs() << nameOf(diagnostic.getSeverity()) << ": " << sentence << "\n";
  if (location)
    llvm::errs() << quote(location);
}

void tp::printDiagnostics(MLIRContext *context) {
  // The op would be printed whole, with its regions and constants.
  context->printOpOnDiagnostic(false);
  context->getDiagEngine().registerHandler([](Diagnostic &diagnostic) {
    print(diagnostic);
    for (Diagnostic &note : diagnostic.getNotes())
      print(note);
    return success();
  });
}
