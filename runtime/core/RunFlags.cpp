//===- RunFlags.cpp - what command lines say of a run ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/RunFlags.h"
#include "tp/runtime/Feed.h"
#include <sstream>

using namespace tp::runtime;

std::string RunFlags::check(const std::function<bool(const char *name)> &isGiven) const {
  std::ostringstream wrong; // prints 0.5 as 0.5
  auto expect = [&](const char *name, double value, const char *least, bool isAllowed) {
    if (isGiven(name) && !isAllowed && wrong.str().empty()) // NaN is not allowed
      wrong << "--" << name << ": expected " << least << ", found " << value;
  };
  if (format != "text" && format != "json")
    return "--format: expected text or json, found '" + format + "'";
  if (!profile.empty() && profile != "text" && profile != "json" && (!keepsTrace() || profile == ".trace"))
    return "--profile: expected text, json or a file *.trace, found '" + profile + "'";
  expect("repeat", repeat, "at least 1", repeat >= 1);
  expect("threads", threads, "at least 1", threads >= 1);
  expect("deadline", deadline, "more than 0 seconds, up to 1e9", deadline > 0 && deadline <= 1e9);
  expect("rtol", rtol, "at least 0", rtol >= 0);
  expect("atol", atol, "at least 0", atol >= 0);
  expect("steps", training.steps, "at least 1", training.steps >= 1);
  expect("save-every", training.saveEvery, "at least 1", training.saveEvery >= 1);
  expect("keep", training.keep, "at least 1", training.keep >= 1);
  if (!wrong.str().empty())
    return wrong.str();
  if (std::string unusable = checkInputs(inputs); !unusable.empty())
    return "--inputs: " + unusable;
  if (std::string unusable = checkFeeds(training.feed); !unusable.empty())
    return "--feed: " + unusable;
  if (std::string unusable = training.check(repeat); !unusable.empty())
    return unusable;
  return describe ? "" : checkBackend(backend);
}

RunOptions RunFlags::getRunOptions(Backend &over) const {
  RunOptions options{inputs, outputs, repeat, {}, training};
  options.session.deadlineSeconds = deadline;
  options.session.events = keepsTrace();
  options.session.opTimes = !profile.empty();
  options.session.threads = threads;
  options.session.backend = &over;
  return options;
}
