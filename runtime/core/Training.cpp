//===- Training.cpp - steps that go on from each other ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Training.h"
#include "../checkpoint/Folder.h"
#include "tp/runtime/Feed.h"
#include "tp/runtime/Run.h"
#include <cstdio>
#include <cstring>

using namespace tp::runtime;

std::string TrainingOptions::check(int repeat) const {
  if (steps == 0) {
    const char *option = feed != kFeedAuto     ? "--feed"
                         : !batches.empty()    ? "--batches"
                         : !print.empty()      ? "--print"
                         : !checkpoint.empty() ? "--checkpoint"
                         : !resume.empty()     ? "--resume"
                         : saveEvery           ? "--save-every"
                         : keep                ? "--keep"
                                               : nullptr;
    return option ? std::string(option) + ": expected --steps beside it" : "";
  }
  if (repeat != 1)
    return "--steps and --repeat: expected one of them";
  if (checkpoint.empty() && (saveEvery || keep))
    return std::string(saveEvery ? "--save-every" : "--keep") + ": expected --checkpoint beside it";
  return "";
}

TrainingOptions TrainingOptions::withoutTrace() const {
  TrainingOptions options = *this;
  options.checkpoint = options.print = "";
  options.saveEvery = options.keep = 0;
  options.onLine = nullptr;
  return options;
}

static std::vector<std::string> getNames(const std::vector<TensorInfo> &tensors) {
  std::vector<std::string> names;
  for (const TensorInfo &tensor : tensors)
    names.push_back(tensor.name);
  return names;
}

//===----------------------------------------------------------------------===//
// Start
//===----------------------------------------------------------------------===//

Status TrainingLoop::feed() {
  const Manifest &manifest = session.getManifest();
  std::vector<FeedPair> pairs;
  if (options.feed == kFeedNone)
    return {};
  if (options.feed != kFeedAuto) {
    std::string wrong = parseFeeds(options.feed, getNames(manifest.results), getNames(manifest.arguments), pairs);
    if (!wrong.empty())
      return Status::error("--feed: " + wrong);
  }
  for (size_t number = 0; number < manifest.arguments.size() && options.feed == kFeedAuto; ++number)
    if (int64_t result = manifest.arguments[number].alias; result >= 0)
      pairs.push_back({result, int64_t(number)});
  if (pairs.empty())
    return Status::error("--steps: the program names no result as the next value of an argument: expected --feed");
  for (const FeedPair &pair : pairs)
    if (Status status = session.feed(size_t(pair.result), size_t(pair.argument)); !status.ok())
      return status;
  return {};
}

Status TrainingLoop::openBatches() {
  if (options.batches.empty())
    return {};
  Status status;
  batches = openTensors(options.batches, status);
  if (!batches)
    return status;
  auto fail = [&](const std::string &what) { return Status::error("'" + options.batches + "': " + what); };
  const Manifest &manifest = session.getManifest();
  std::set<const TensorView *> taken;
  for (size_t number = 0; number < manifest.arguments.size(); ++number) {
    const TensorInfo &tensor = manifest.arguments[number];
    const TensorView *view = batches->find(positionKey(number));
    if (!view && !(view = batches->find(tensor.name)))
      continue;
    std::string name = "argument " + std::to_string(number) + " (" + tensor.name + ")";
    if (own.count(number))
      return fail("has batches for " + name + ", which a result feeds");
    std::vector<int64_t> want = tensor.shape;
    want.insert(want.begin(), view->shape.empty() ? 1 : view->shape[0]);
    if (view->type != tensor.type || view->shape != want || want[0] < 1)
      return fail("expected batches of " + describe(tensor.type, tensor.shape) + " for " + name + ", found " +
                  describe(view->type, view->shape));
    taken.insert(view);
    batched.push_back({number, view});
    own.insert(number);
  }
  for (auto &[name, view] : batches->getTensors())
    if (!taken.count(&view))
      return fail("has a tensor '" + name + "' that no argument takes");
  return {};
}

Status TrainingLoop::choosePrinted() {
  std::vector<std::string> names = getNames(session.getManifest().results);
  for (std::string_view rest = options.print; !rest.empty();) {
    std::string_view entry = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(rest.size(), entry.size() + 1));
    int64_t begin, end;
    if (std::string wrong = tp::runtime::feed::parsePlaces(entry, names, "result", begin, end); !wrong.empty())
      return Status::error("--print: " + wrong);
    for (; begin < end; ++begin) {
      const TensorInfo &tensor = session.getManifest().results[size_t(begin)];
      if (tensor.getElements() != 1 || isComplex(tensor.type))
        return Status::error("--print: result " + std::to_string(begin) + " (" + tensor.name + ") is a " +
                             describe(tensor.type, tensor.shape) + ", expected one number");
      printed.push_back(size_t(begin));
      result.names.push_back(tensor.name);
    }
  }
  return {};
}

Status TrainingLoop::start() {
  if (!options.steps)
    return {};
  Status status = feed();
  if (status.ok())
    status = choosePrinted();
  if (!status.ok())
    return status;
  std::vector<size_t> fed = session.getFedArguments();
  std::set<size_t> state(fed.begin(), fed.end());
  own = state;
  if (status = openBatches(); !status.ok())
    return status;
  if (options.resume.empty()) {
    for (size_t argument : state) // they start with what the inputs have
      own.erase(argument);
  } else {
    if (status = loadCheckpoint(session, options.resume, result.resumed, done); !status.ok())
      return status;
    say("resumed from " + result.resumed);
    if (done >= options.steps)
      return Status::error("'" + result.resumed + "' is of step " + std::to_string(done) +
                           ": expected --steps of more than that, found " + std::to_string(options.steps));
  }
  result.firstStep = done + 1;
  result.lastStep = options.steps;
  if (options.checkpoint.empty())
    return {};
  if (fed.empty())
    return Status::error("--checkpoint: there is nothing to save, as no result feeds an argument");
  // Now, not after hours.
  if (session.getBackend().isRoot())
    status = checkNoCheckpointFrom(options.checkpoint, done + 1);
  return shareStatus(session.getBackend(), status);
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

Status TrainingLoop::beforeStep() {
  for (auto &[argument, view] : batched) {
    int64_t bytes = view->bytes / view->shape[0], batch = done % view->shape[0];
    if (Status status = session.writeArgument(argument, view->data + batch * bytes, bytes); !status.ok())
      return status;
  }
  return {};
}

Status TrainingLoop::afterStep() {
  if (!options.steps)
    return {};
  ++done;
  Status status = print();
  bool saves =
      !options.checkpoint.empty() && (done == options.steps || (options.saveEvery && done % options.saveEvery == 0));
  return status.ok() && saves ? save() : status;
}

/// Singles have nine digits, integers all of theirs.
static std::string formatNumber(const HostTensor &tensor) {
  char text[64];
  if (isFloat(tensor.type)) {
    double value = toDouble(tensor.type, tensor.data.data());
    std::snprintf(text, sizeof text, tensor.type == ElementType::f64 ? "%.17g" : "%.9g", value);
    return text;
  }
  if (tensor.type == ElementType::ui64 || tensor.type == ElementType::i64) {
    int64_t value;
    std::memcpy(&value, tensor.data.data(), sizeof value);
    return tensor.type == ElementType::i64 ? std::to_string(value) : std::to_string(uint64_t(value));
  }
  return std::to_string(int64_t(toDouble(tensor.type, tensor.data.data())));
}

Status TrainingLoop::print() {
  if (printed.empty())
    return {};
  std::string line = "step " + std::to_string(done) + ":";
  std::vector<double> values;
  for (size_t i = 0; i < printed.size(); ++i) {
    HostTensor tensor;
    if (Status status = session.getResult(printed[i], tensor); !status.ok())
      return status;
    if (!session.getBackend().isRoot())
      continue;
    values.push_back(toDouble(tensor.type, tensor.data.data()));
    line += (i ? ", " : " ") + result.names[i] + " = " + formatNumber(tensor);
  }
  result.values.push_back(std::move(values));
  say(line);
  return {};
}

Status TrainingLoop::save() {
  Status status = saveCheckpoint(session, options.checkpoint, done, options.keep);
  if (!status.ok())
    return status;
  result.saved = getCheckpointFolder(options.checkpoint, done);
  say("saved " + result.saved);
  return {};
}

void TrainingLoop::say(const std::string &line) const {
  if (options.onLine && session.getBackend().isRoot())
    options.onLine(line + "\n");
}
