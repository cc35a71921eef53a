//===- Tables.h - figures for people ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_TABLES_H
#define TP_REPORT_TABLES_H

#include "tp/runtime/Tables.h"

namespace tp {

// Plans and runs print the same tables.
using runtime::ArgumentRow;
using runtime::argumentsAsText;
using runtime::CollectiveRow;
using runtime::collectivesAsText;
using runtime::formatBytes;
using runtime::formatSeconds;
using runtime::getCollectiveLines;
using runtime::getLayerPattern;
using runtime::wrapWords;

} // namespace tp

#endif // TP_REPORT_TABLES_H
