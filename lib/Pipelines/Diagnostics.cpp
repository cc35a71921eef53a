//===- Diagnostics.cpp - what the tools say about a module ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Diagnostics.h"
#include "ExpandedSize.h"
#include "tp/Pipelines/Pipelines.h"
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

/// A type or an attribute that is longer than a sentence is left out.
static std::string getSentence(Diagnostic &diagnostic) {
  std::string sentence;
  llvm::raw_string_ostream stream(sentence);
  for (DiagnosticArgument &argument : diagnostic.getArguments()) {
    bool isLong = false;
    if (argument.getKind() == DiagnosticArgument::DiagnosticArgumentKind::Type)
      isLong = tp::countParts(argument.getAsType()) > kLongestSentence;
    else if (argument.getKind() == DiagnosticArgument::DiagnosticArgumentKind::Attribute)
      isLong = tp::countParts(argument.getAsAttribute()) > kLongestSentence;
    if (isLong)
      stream << "...";
    else
      argument.print(stream);
  }
  return sentence.size() > kLongestSentence ? sentence.substr(0, kLongestSentence) + "..." : sentence;
}

static void print(Diagnostic &diagnostic, const llvm::MemoryBuffer &program, llvm::raw_ostream &errors) {
  auto location = diagnostic.getLocation()->findInstanceOf<FileLineColLoc>();
  if (location) {
    errors << location.getFilename().getValue() << ":";
    if (location.getLine())
      errors << location.getLine() << ":" << location.getColumn() << ":";
    errors << " ";
  } else if (auto name = diagnostic.getLocation()->findInstanceOf<NameLoc>()) {
    errors << name.getName().getValue() << ": ";
  }
  errors << nameOf(diagnostic.getSeverity()) << ": " << getSentence(diagnostic) << "\n";
  if (location)
    errors << quote(program, location);
}

/// True if all places of the location are in the program.
static bool liesWithin(Location location, const llvm::MemoryBuffer &program) {
  WalkResult walked = location->walk([&](Location part) {
    auto place = dyn_cast<FileLineColRange>(part);
    bool isOther = place && place.getFilename().getValue() != program.getBufferIdentifier();
    return isOther ? WalkResult::interrupt() : WalkResult::advance();
  });
  return !walked.wasInterrupted();
}

static void printWithNotes(Diagnostic &diagnostic, const llvm::MemoryBuffer &program, llvm::raw_ostream &errors) {
  print(diagnostic, program, errors);
  for (Diagnostic &note : diagnostic.getNotes())
    print(note, program, errors);
}

void tp::printDiagnosticsElsewhere(MLIRContext *context, const llvm::MemoryBuffer &program, llvm::raw_ostream &errors) {
  context->getDiagEngine().registerHandler([&program, &errors](Diagnostic &diagnostic) {
    bool within = liesWithin(diagnostic.getLocation(), program);
    for (Diagnostic &note : diagnostic.getNotes())
      within &= liesWithin(note.getLocation(), program);
    if (!within)
      printWithNotes(diagnostic, program, errors);
    return success(!within);
  });
}

void tp::printDiagnostics(MLIRContext *context, std::shared_ptr<const llvm::SourceMgr> sources,
                          llvm::raw_ostream &errors) {
  // The op would be printed whole, with its regions and constants.
  context->printOpOnDiagnostic(false);
  context->getDiagEngine().registerHandler([sources = std::move(sources), &errors](Diagnostic &diagnostic) {
    printWithNotes(diagnostic, *sources->getMemoryBuffer(sources->getMainFileID()), errors);
    return success();
  });
}
