//===- ConformanceTest.cpp - every collective against its definition ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Backends.h"
#include "Groups.h"
#include "Reference.h"
#include <cmath>
#include <gtest/gtest.h>
#include <optional>

using namespace tp::runtime;
using namespace tp::runtime::conformance;

namespace {

constexpr double kDeadline = 60;
/// The smallest payloads that take each way through a backend: nothing, one, a part
/// of a line, several lines and a rest, more than a slot, more than a page for all.
constexpr int64_t kCounts[] = {0, 1, 7, 65, 1023, 9001};
/// The definition computes everything on every rank.
constexpr int64_t kLargest = 20000;

struct TypedReduction {
  ElementType type;
  Reduction reduction;
};

/// All that are defined.
std::vector<TypedReduction> getReductions() {
  std::vector<TypedReduction> all;
  for (int type = 0; type < kElementTypes; ++type)
    for (Reduction reduction :
         {Reduction::add, Reduction::mul, Reduction::max, Reduction::min, Reduction::and_, Reduction::or_}) {
      ElementType element = ElementType(type);
      bool isBitwise = reduction == Reduction::and_ || reduction == Reduction::or_;
      if (!(isFloat(element) && isBitwise) && !(isComplex(element) && reduction != Reduction::add))
        all.push_back({element, reduction});
    }
  return all;
}

/// One call of a collective, as each rank sees it.
struct Call {
  std::string name;
  ElementType type; // of the operand's elements
  int64_t count;    // of the operand
  std::function<Bytes(const std::vector<Bytes> &operands, int64_t position)> expect;
  std::function<Status(Communicator &, const void *in, void *out)> run;
  bool inPlace = false;
  std::optional<Reduction> reduction = std::nullopt;
};

struct Case {
  const Backend *backend;
  Group group;
  size_t number;
};

std::vector<Case> getCases() {
  std::vector<Case> cases;
  size_t number = 0;
  for (const Backend &backend : getBackends())
    for (Group &group : makeGroups())
      if (backend.hasRanks(group.getRankCount()) && (isFull() || ++number % backend.oneGroupIn == 0))
        cases.push_back({&backend, group, cases.size()});
  return cases;
}

void PrintTo(const Case &value, std::ostream *os) { *os << value.backend->name << " " << value.group.name; }

/// Memory with an alignment that differs by call, between bytes that nobody may touch.
class Guarded {
public:
  Guarded(const Bytes &content, bool isOdd)
      : size(content.size()), memory(content.size() + 2 * kGuard + 64, kMark),
        begin(reinterpret_cast<char *>((reinterpret_cast<uintptr_t>(memory.data()) + kGuard + 63) / 64 * 64) +
              (isOdd ? 1 : 0)) {
    std::copy(content.begin(), content.end(), begin);
  }
  char *data() { return begin; }
  bool isIntact() const {
    auto isMark = [](char c) { return c == kMark; };
    return std::all_of(memory.data(), static_cast<const char *>(begin), isMark) &&
           std::all_of(static_cast<const char *>(begin) + size, memory.data() + memory.size(), isMark);
  }

private:
  static constexpr size_t kGuard = 64;
  static constexpr char kMark = '~';
  size_t size;
  Bytes memory;
  char *begin;
};

class ConformanceTest : public testing::TestWithParam<Case> {
protected:
  int64_t size() const { return GetParam().group.size(); }

  /// Runs the calls one after the other on all ranks, with pauses that differ by
  /// rank, and compares each rank's result with the definition, bit for bit. Not in
  /// full: one call in so many, another one in each group.
  void check(const std::vector<Call> &calls, size_t oneIn) {
    const Case &parameter = GetParam();
    const Group &group = parameter.group;
    size_t step = isFull() ? 1 : oneIn;
    auto statuses = parameter.backend->onRanks(group.makeManifest(), kDeadline, [&](int64_t rank, Communicator &own) {
      std::vector<int64_t> circle = group.getCircle(rank);
      int64_t position = std::find(circle.begin(), circle.end(), rank) - circle.begin();
      for (size_t i = parameter.number % step; i < calls.size(); i += step) {
        if (hash(i) % 8 == 0)
          std::this_thread::sleep_for(std::chrono::microseconds(hash(uint64_t(rank) + 100 * i) % 200));
        std::vector<Bytes> operands;
        for (int64_t member : circle)
          operands.push_back(makeOperand(calls[i].type, calls[i].count, member, i));
        if (Status status = checkCall(calls[i], own, operands, position, i); !status.ok())
          return giveUp(own, "rank " + std::to_string(rank) + ", " + calls[i].name + ": " + status.message());
      }
      return Status();
    });
    for (const Status &status : statuses)
      EXPECT_TRUE(status.ok()) << status.message();
  }

  /// As the backend promises.
  static bool isRight(const Call &call, const Bytes &want, const char *got, int64_t members) {
    int64_t count = int64_t(want.size()) / getBytes(call.type);
    bool isNear = !GetParam().backend->isExact && isFloat(call.type) &&
                  (call.reduction == Reduction::add || call.reduction == Reduction::mul);
    return isNear ? isClose(*call.reduction, call.type, members, want.data(), got, count)
                  : isEqual(call.type, want.data(), got, count);
  }

  static Status checkCall(const Call &call, Communicator &own, const std::vector<Bytes> &operands, int64_t position,
                          size_t number) {
    const Bytes want = call.expect(operands, position), &operand = operands[size_t(position)];
    Guarded in(operand, number % 3 == 1), out(Bytes(want.size(), 'y'), number % 3 == 2);
    char *result = call.inPlace ? in.data() : out.data();
    if (Status status = call.run(own, in.data(), result); !status.ok())
      return status;
    if (!isRight(call, want, result, int64_t(operands.size())))
      return Status::error("wrong result");
    if (!in.isIntact() || !out.isIntact())
      return Status::error("wrote beyond the result");
    if (!call.inPlace && !std::equal(operand.begin(), operand.end(), in.data()))
      return Status::error("changed the operand");
    return {};
  }
};

std::string describe(const char *kind, TypedReduction how, int64_t count) {
  return std::string(kind) + " " + std::to_string(int(how.reduction)) + " of " + std::to_string(count) + " " +
         getName(how.type);
}

} // namespace

INSTANTIATE_TEST_SUITE_P(, ConformanceTest, testing::ValuesIn(getCases()),
                         [](auto &info) { return info.param.backend->name + "_" + info.param.group.name; });

TEST_P(ConformanceTest, AllReduce) {
  std::vector<Call> calls;
  for (int64_t count : kCounts)
    for (TypedReduction how : getReductions())
      for (bool inPlace : {false, true})
        calls.push_back({describe("all_reduce", how, count), how.type, count,
                         [=](const std::vector<Bytes> &operands, int64_t) {
                           return conformance::reduce(how.reduction, how.type, operands);
                         },
                         [=](Communicator &own, const void *in, void *out) {
                           return own.allReduce(0, how.reduction, how.type, count, in, out);
                         },
                         inPlace, how.reduction});
  check(calls, 61);
}

TEST_P(ConformanceTest, ReduceScatter) {
  std::vector<Call> calls;
  for (int64_t outer : {1, 3})
    for (int64_t inner : kCounts)
      for (TypedReduction how : getReductions()) {
        int64_t count = outer * inner * size();
        if (count > kLargest)
          continue;
        calls.push_back({describe("reduce_scatter", how, count), how.type, count,
                         [=, members = size()](const std::vector<Bytes> &operands, int64_t position) {
                           return conformance::reduceScatter(conformance::reduce(how.reduction, how.type, operands),
                                                             outer, inner, members, position, getBytes(how.type));
                         },
                         [=](Communicator &own, const void *in, void *out) {
                           return own.reduceScatter(0, how.reduction, how.type, outer, inner, in, out);
                         },
                         false, how.reduction});
      }
  check(calls, 149);
}

TEST_P(ConformanceTest, AllGather) {
  std::vector<Call> calls;
  for (int64_t outer : {0, 1, 3, 64})
    for (int64_t inner : kCounts)
      calls.push_back(
          {"all_gather of " + std::to_string(outer) + " x " + std::to_string(inner), ElementType::ui8, outer * inner,
           [=](const std::vector<Bytes> &operands, int64_t) { return conformance::allGather(operands, outer, inner); },
           [=](Communicator &own, const void *in, void *out) { return own.allGather(0, outer, inner, in, out); }});
  check(calls, 5);
}

TEST_P(ConformanceTest, AllToAll) {
  std::vector<Call> calls;
  for (int64_t width : {1, 3, 8})
    for (int64_t split = 0; split < 3; ++split)
      for (int64_t concat = 0; concat < 3; ++concat)
        for (std::vector<int64_t> shape :
             std::vector<std::vector<int64_t>>{{1, 1, 1}, {2, 3, 5}, {0, 2, 3}, {8, 9, 7}}) {
          shape[size_t(split)] *= size();
          int64_t bytes = shape[0] * shape[1] * shape[2] * width;
          calls.push_back({"all_to_all from " + std::to_string(split) + " to " + std::to_string(concat) + " of " +
                               tp::runtime::describe(ElementType::ui8, shape),
                           ElementType::ui8, bytes,
                           [=](const std::vector<Bytes> &operands, int64_t position) {
                             return conformance::allToAll(operands, shape, split, concat, position, width);
                           },
                           [=](Communicator &own, const void *in, void *out) {
                             return own.allToAll(0, width, shape, split, concat, in, out);
                           }});
        }
  check(calls, 13);
}

TEST_P(ConformanceTest, Permute) {
  using Pairs = std::vector<std::pair<int64_t, int64_t>>;
  Pairs ring, shift, itself, first;
  for (int64_t i = 0; i < size(); ++i) {
    ring.push_back({i, (i + 1) % size()});
    itself.push_back({i, i});
    if (i + 1 < size())
      shift.push_back({i, i + 1}); // nobody sends to the first
  }
  first.push_back({size() - 1, 0});
  std::vector<Call> calls;
  for (const Pairs &pairs : {ring, shift, itself, first, Pairs()})
    for (int64_t bytes : kCounts)
      calls.push_back(
          {"collective_permute by " + std::to_string(pairs.size()) + " pairs of " + std::to_string(bytes),
           ElementType::ui8, bytes,
           [=](const std::vector<Bytes> &operands, int64_t position) {
             for (auto [source, target] : pairs)
               if (target == position)
                 return operands[size_t(source)];
             return Bytes(size_t(bytes), 0);
           },
           [=](Communicator &own, const void *in, void *out) { return own.permute(0, pairs, bytes, in, out); }});
  check(calls, 7);
}

TEST_P(ConformanceTest, Broadcast) {
  std::vector<Call> calls;
  for (int64_t root = 0; root < size(); ++root)
    for (int64_t bytes : kCounts)
      for (bool inPlace : {false, true})
        calls.push_back(
            {"broadcast from " + std::to_string(root) + " of " + std::to_string(bytes), ElementType::ui8, bytes,
             [=](const std::vector<Bytes> &operands, int64_t) { return operands[size_t(root)]; },
             [=](Communicator &own, const void *in, void *out) { return own.broadcast(0, root, bytes, in, out); },
             inPlace});
  check(calls, 7);
}

// Whoever of the circle has it.
TEST_P(ConformanceTest, NanStaysNan) {
  const Group &group = GetParam().group;
  auto statuses = GetParam().backend->onRanks(group.makeManifest(), kDeadline, [&](int64_t rank, Communicator &own) {
    std::vector<int64_t> circle = group.getCircle(rank);
    for (Reduction reduction : {Reduction::add, Reduction::mul, Reduction::max, Reduction::min})
      for (int64_t owner = 0; owner < group.getRankCount(); ++owner) {
        float in = rank == owner ? NAN : float(rank), out = 0;
        if (Status status = own.allReduce(0, reduction, ElementType::f32, 1, &in, &out); !status.ok())
          return status;
        bool isExpected = std::find(circle.begin(), circle.end(), owner) != circle.end();
        if (std::isnan(out) != isExpected)
          return giveUp(own, "wrong NaN in reduction " + std::to_string(int(reduction)));
      }
    return Status();
  });
  for (const Status &status : statuses)
    EXPECT_TRUE(status.ok()) << status.message();
}

// Collectives of two groups follow each other without pause and in one buffer:
// none may read what the next one writes.
TEST_P(ConformanceTest, InOneBufferWithoutPause) {
  const Group &group = GetParam().group;
  int64_t ranks = group.getRankCount(), count = GetParam().number % 2 ? 19 : 2501;
  auto statuses = GetParam().backend->onRanks(group.makeManifest(), kDeadline, [&](int64_t rank, Communicator &own) {
    std::vector<int64_t> data(static_cast<size_t>(count)), gathered(static_cast<size_t>(ranks * count));
    int64_t sum = 0;
    for (int64_t member : group.getCircle(rank))
      sum += member;
    for (int64_t round = 0; round < 40; ++round) {
      std::fill(data.begin(), data.end(), rank + round);
      Status status = own.allReduce(0, Reduction::add, ElementType::i64, count, data.data(), data.data());
      if (status.ok() && data != std::vector<int64_t>(data.size(), sum + round * group.size()))
        return giveUp(own, "rank " + std::to_string(rank) + " has a wrong sum in round " + std::to_string(round));
      for (int64_t &value : data)
        value = rank * 1000 + round;
      if (status.ok())
        status = own.allGather(1, 1, count * 8, data.data(), gathered.data());
      if (!status.ok())
        return status;
      for (int64_t i = 0; i < ranks * count; ++i)
        if (gathered[size_t(i)] != i / count * 1000 + round)
          return giveUp(own, "rank " + std::to_string(rank) + " gathered " + std::to_string(gathered[size_t(i)]) +
                                 " in round " + std::to_string(round));
    }
    return Status();
  });
  for (const Status &status : statuses)
    EXPECT_TRUE(status.ok()) << status.message();
}

// Larger than the caches: 12 MiB per rank, and a little more.
TEST(ConformanceLargeTest, AllKinds) {
  constexpr int64_t count = 3 * (1 << 20) + 5;
  for (const Backend &backend : getBackends())
    for (int64_t ranks : {2, 4}) {
      if (!backend.hasRanks(ranks) || (ranks > 2 && !isFull()))
        continue;
      auto statuses = backend.onRanks(makeLine(ranks), kDeadline, [&](int64_t rank, Communicator &own) {
        auto valueOf = [](int64_t member, int64_t i) { return float((i * 7 + member * 13) % 1001); };
        auto isSum = [&](float got, int64_t i) {
          float sum = 0;
          for (int64_t member = 0; member < ranks; ++member)
            sum += valueOf(member, i);
          return got == sum;
        };
        std::vector<float> in(size_t(ranks * count)), out(in.size());
        for (int64_t i = 0; i < ranks * count; ++i)
          in[size_t(i)] = valueOf(rank, i);
        float *to = out.data();
        Status status = own.allReduce(0, Reduction::add, ElementType::f32, count, in.data(), to);
        for (int64_t i = 0; status.ok() && i < count; ++i)
          if (!isSum(to[i], i))
            return giveUp(own, "all_reduce is wrong at " + std::to_string(i));
        if (status.ok())
          status = own.reduceScatter(0, Reduction::add, ElementType::f32, 1, count, in.data(), to);
        for (int64_t i = 0; status.ok() && i < count; ++i)
          if (!isSum(to[i], rank * count + i))
            return giveUp(own, "reduce_scatter is wrong at " + std::to_string(i));
        if (status.ok())
          status = own.allGather(0, 1, count * 4, in.data(), to);
        for (int64_t i = 0; status.ok() && i < ranks * count; ++i)
          if (to[i] != valueOf(i / count, i % count))
            return giveUp(own, "all_gather is wrong at " + std::to_string(i));
        if (status.ok())
          status = own.allToAll(0, 4, {ranks * count}, 0, 0, in.data(), to);
        for (int64_t i = 0; status.ok() && i < ranks * count; ++i)
          if (to[i] != valueOf(i / count, rank * count + i % count))
            return giveUp(own, "all_to_all is wrong at " + std::to_string(i));
        if (status.ok())
          status = own.broadcast(0, ranks - 1, count * 4, in.data(), to);
        for (int64_t i = 0; status.ok() && i < count; ++i)
          if (to[i] != valueOf(ranks - 1, i))
            return giveUp(own, "broadcast is wrong at " + std::to_string(i));
        return status;
      });
      for (const Status &status : statuses)
        EXPECT_TRUE(status.ok()) << status.message();
    }
}
