//===- Feed.cpp - results that become arguments ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "UserLayouts.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "tp/runtime/Feed.h"

using namespace mlir;
using namespace tp;

/// As in the executable's description.
static std::string getName(DictionaryAttr attributes, const char *otherwise, unsigned number) {
  if (attributes)
    for (StringRef key : {StringRef(host::kNameAttr), StringRef("jax.result_info")})
      if (auto name = attributes.getAs<StringAttr>(key))
        return name.str();
  return otherwise + std::to_string(number);
}

LogicalResult tp::setFeeds(func::FuncOp main, StringRef feeds) {
  if (feeds.empty() || feeds == StringRef(runtime::kFeedAuto) || feeds == StringRef(runtime::kFeedNone))
    return success();
  std::vector<std::string> results, arguments;
  for (unsigned i = 0; i < main.getNumResults(); ++i)
    results.push_back(getName(main.getResultAttrDict(i), "result", i));
  for (unsigned i = 0; i < main.getNumArguments(); ++i)
    arguments.push_back(getName(main.getArgAttrDict(i), "arg", i));
  std::vector<runtime::FeedPair> pairs;
  if (std::string wrong = runtime::parseFeeds(feeds, results, arguments, pairs); !wrong.empty())
    return main.emitError("--feed: ") << wrong;
  static constexpr StringLiteral kAlias = "tf.aliasing_output";
  for (unsigned i = 0; i < main.getNumArguments(); ++i)
    main.removeArgAttr(i, kAlias);
  for (auto [result, argument] : pairs) {
    Type from = main.getResultTypes()[result], to = main.getArgumentTypes()[argument];
    if (from != to)
      return main.emitError("--feed: result ")
             << result << " (" << results[result] << ") is a " << from << ", but argument " << argument << " ("
             << arguments[argument] << ") is a " << to;
    main.setArgAttr(argument, kAlias, IntegerAttr::get(IntegerType::get(main.getContext(), 32), result));
  }
  return success();
}
