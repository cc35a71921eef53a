//===- Run.cpp - runs an executable as the command line asks ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/runtime/Run.h"
#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <sstream>

using namespace tp::runtime;

std::string tp::runtime::positionKey(size_t number) {
  std::string text = std::to_string(number);
  return text.size() < 5 ? std::string(5 - text.size(), '0') + text : text;
}

TensorView tp::runtime::view(const HostTensor &tensor) {
  return {tensor.type, tensor.shape, tensor.data.data(), int64_t(tensor.data.size())};
}

double tp::runtime::toDouble(ElementType type, const char *at) {
  auto as = [&](auto value) {
    std::memcpy(&value, at, sizeof value);
    return double(value);
  };
  auto bits = [&] {
    uint16_t half;
    std::memcpy(&half, at, 2);
    return half;
  };
  switch (type) {
  case ElementType::i1:
  case ElementType::ui8:
    return as(uint8_t());
  case ElementType::i8:
    return as(int8_t());
  case ElementType::i16:
    return as(int16_t());
  case ElementType::ui16:
    return as(uint16_t());
  case ElementType::i32:
    return as(int32_t());
  case ElementType::ui32:
    return as(uint32_t());
  case ElementType::i64:
    return as(int64_t());
  case ElementType::ui64:
    return as(uint64_t());
  case ElementType::f16:
    return fromHalf(bits());
  case ElementType::bf16:
    return fromBfloat(bits());
  case ElementType::f8E4M3FN:
  case ElementType::f8E5M2:
    return fromSmallFloat(type, as(uint8_t()));
  case ElementType::f32:
  case ElementType::c64: // its real part
    return as(float());
  case ElementType::c128:
  case ElementType::f64:
    return as(double());
  }
  return 0;
}

Difference tp::runtime::compare(const std::string &name, const HostTensor &got, const TensorView &want,
                                const Tolerance &tolerance) {
  Difference difference;
  difference.name = name;
  if (got.type != want.type || got.shape != want.shape) {
    difference.passed = false;
    difference.reason = "is a " + describe(got.type, got.shape) + ", expected " + describe(want.type, want.shape);
    return difference;
  }
  // The parts of complex numbers are compared one by one.
  ElementType type = getPart(got.type);
  int64_t width = getBytes(type), elements = int64_t(got.data.size()) / width;
  double largest = 0;
  for (int64_t i = 0; i < elements; ++i) {
    double magnitude = std::fabs(toDouble(type, want.data + i * width));
    if (std::isfinite(magnitude))
      largest = std::max(largest, magnitude);
  }
  bool exact = !isFloat(type);
  int64_t wrong = 0;
  for (int64_t i = 0; i < elements; ++i) {
    const char *gotAt = got.data.data() + i * width, *wantAt = want.data + i * width;
    double x = toDouble(type, gotAt), y = toDouble(type, wantAt);
    // Two large integers can be one double.
    if (exact ? std::memcmp(gotAt, wantAt, size_t(width)) == 0 : x == y || (std::isnan(x) && std::isnan(y)))
      continue;
    double distance = std::fabs(x - y);
    if (std::isnan(distance))
      distance = INFINITY;
    difference.absolute = std::max(difference.absolute, distance);
    double allowed =
        tolerance.atol * (tolerance.relative ? largest : 1) + tolerance.rtol * std::fabs(y) + tolerance.extra;
    if (exact || std::isinf(distance) || !(distance <= allowed))
      ++wrong;
  }
  difference.relative = largest > 0 ? difference.absolute / largest : difference.absolute;
  if (wrong) {
    difference.passed = false;
    std::ostringstream reason; // prints 1e-09 as 1e-09
    reason << wrong << " of " << elements << " elements differ by up to " << difference.absolute
           << " (largest magnitude " << largest << ")";
    difference.reason = reason.str();
  }
  return difference;
}

static constexpr std::string_view kRandom = "random:";

static bool parseSeed(std::string_view inputs, uint64_t &seed) {
  const char *end = inputs.data() + inputs.size();
  auto [rest, wrong] = std::from_chars(inputs.data() + kRandom.size(), end, seed);
  return wrong == std::errc() && rest == end;
}

std::string tp::runtime::checkInputs(std::string_view inputs) {
  if (uint64_t seed; !inputs.starts_with(kRandom) || parseSeed(inputs, seed))
    return "";
  return "expected random:SEED with a number, found '" + std::string(inputs) + "'";
}

/// Those of `others` come from elsewhere.
static Status loadInputs(Session &session, const std::string &inputs, const std::set<size_t> &others) {
  if (std::string wrong = checkInputs(inputs); !wrong.empty())
    return Status::error("--inputs: " + wrong);
  if (uint64_t seed = 0; inputs.starts_with(kRandom)) {
    (void)parseSeed(inputs, seed);
    session.loadRandom(seed, others);
    return {};
  }
  if (session.getManifest().arguments.size() == others.size())
    return {};
  Status status;
  std::unique_ptr<TensorFile> file = openTensors(inputs, status);
  return file ? session.loadArguments(*file, others) : status;
}

//===----------------------------------------------------------------------===//
// Measurements of several processes
//===----------------------------------------------------------------------===//

namespace {
/// Plain values one after the other, for processes of one build.
class Packer {
public:
  std::string bytes;
  template <typename T> void put(const std::vector<T> &values) {
    uint64_t count = values.size();
    bytes.append(reinterpret_cast<const char *>(&count), sizeof count);
    bytes.append(reinterpret_cast<const char *>(values.data()), count * sizeof(T));
  }
};
class Unpacker {
public:
  explicit Unpacker(std::string_view bytes) : bytes(bytes) {}
  template <typename T> std::vector<T> take() {
    uint64_t count;
    std::memcpy(&count, bytes.data(), sizeof count);
    std::vector<T> values(count);
    std::copy_n(bytes.data() + sizeof count, count * sizeof(T), reinterpret_cast<char *>(values.data()));
    bytes.remove_prefix(sizeof count + count * sizeof(T));
    return values;
  }

private:
  std::string_view bytes;
};
} // namespace

/// Of this process's ranks: steps by repeat, the rest by rank.
static std::string packMeasurements(const RunResult &result) {
  Packer packer;
  packer.put(result.stepSeconds);
  packer.put(result.rankTimes);
  for (size_t rank = 0; rank < result.rankTimes.size(); ++rank) {
    packer.put(result.opTimes[rank]);
    packer.put(result.events[rank]);
  }
  return packer.bytes;
}

static void addMeasurements(std::string_view bytes, RunResult &result) {
  Unpacker unpacker(bytes);
  std::vector<double> seconds = unpacker.take<double>();
  result.stepSeconds.resize(seconds.size());
  for (size_t i = 0; i < seconds.size(); ++i)
    result.stepSeconds[i] = std::max(result.stepSeconds[i], seconds[i]);
  for (const RankTimes &times : unpacker.take<RankTimes>()) {
    result.rankTimes.push_back(times);
    result.opTimes.push_back(unpacker.take<OpTimes>());
    result.events.push_back(unpacker.take<Event>());
  }
}

static void addTimes(const std::vector<RankTimes> &step, std::vector<RankTimes> &sums) {
  sums.resize(step.size());
  for (size_t rank = 0; rank < step.size(); ++rank) {
    sums[rank].step += step[rank].step;
    sums[rank].matmul += step[rank].matmul;
    sums[rank].communication += step[rank].communication;
    sums[rank].exposed += step[rank].exposed;
  }
}

Status tp::runtime::run(const Executable &executable, const RunOptions &options, RunResult &result) {
  Status status;
  SessionOptions sessionOptions = options.session;
  std::unique_ptr<Backend> own;
  if (!sessionOptions.backend) {
    own = makeThreadBackend();
    sessionOptions.backend = own.get();
  }
  Backend &backend = *sessionOptions.backend;
  std::unique_ptr<Session> session = Session::create(executable, sessionOptions, status);
  if (!session)
    return status;
  TrainingLoop training(options.training, *session, result.training);
  if (status = training.start(); !status.ok())
    return status;
  if (status = loadInputs(*session, options.inputs, training.getOwnArguments()); !status.ok())
    return status;
  RunResult local;
  int64_t steps = options.training.steps ? training.getSteps() : std::max(options.repeat, 1);
  for (int64_t i = 0; i < steps; ++i) {
    if (status = training.beforeStep(); !status.ok())
      return status;
    if (status = session->step(); !status.ok())
      return status;
    double slowest = 0;
    for (const RankTimes &times : session->getTimes())
      slowest = std::max(slowest, times.step);
    local.stepSeconds.push_back(slowest);
    if (i == 1)
      local.rankTimes.clear();
    addTimes(session->getTimes(), local.rankTimes);
    if (i == 0 && steps > 1)
      session->clearOpTimes();
    result.profiledSteps = int(std::max<int64_t>(1, i));
    if (status = training.afterStep(); !status.ok())
      return status;
  }
  for (RankTimes &times : local.rankTimes)
    for (double *seconds : {&times.step, &times.matmul, &times.communication, &times.exposed})
      *seconds /= result.profiledSteps;
  local.opTimes = session->getOpTimes();
  local.events = session->getEvents();
  result.peakBytes = session->getBytesPerRank();
  status = backend.gather(packMeasurements(local), sessionOptions.deadlineSeconds,
                          [&](int64_t, std::string_view bytes) { addMeasurements(bytes, result); });
  if (!status.ok())
    return status;
  for (size_t number = 0; number < executable.getManifest().results.size(); ++number) {
    HostTensor tensor;
    if (status = session->getResult(number, tensor); !status.ok())
      return status;
    if (backend.isRoot())
      result.results.push_back(std::move(tensor));
  }
  if (options.outputs.empty() || !backend.isRoot())
    return {};
  std::map<std::string, TensorView> tensors;
  for (size_t number = 0; number < result.results.size(); ++number)
    tensors[positionKey(number)] = view(result.results[number]);
  return writeTensors(options.outputs, tensors);
}

Status tp::runtime::compareWithFile(const std::string &path, const std::vector<HostTensor> &results,
                                    const std::function<Tolerance(size_t)> &getTolerance,
                                    std::vector<Difference> &differences) {
  Status status;
  std::unique_ptr<TensorFile> file = openTensors(path, status);
  if (!file)
    return status;
  for (size_t number = 0; number < results.size(); ++number) {
    const TensorView *want = file->find(positionKey(number));
    if (!want)
      return Status::error("'" + path + "' has no result '" + positionKey(number) + "'");
    differences.push_back(compare("result " + std::to_string(number), results[number], *want, getTolerance(number)));
  }
  return {};
}
