//===- CommunicatorTest.cpp - every collective, on every shape of group ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Ranks.h"
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

using namespace tp::runtime;

namespace {

/// A mesh, a group over it, and the ranks that this makes collect together, in
/// the order of their place in the group.
struct Case {
  const char *name;
  std::vector<MeshAxis> mesh;
  std::vector<GroupAxis> group;
  std::vector<std::vector<int64_t>> circles;
};

const Case cases[] = {
    {"tp1", {{"tp", 1}}, {{0, 1, 0}}, {{0}}},
    {"tp2", {{"tp", 2}}, {{0, 1, 0}}, {{0, 1}}},
    {"tp3", {{"tp", 3}}, {{0, 1, 0}}, {{0, 1, 2}}},
    {"tp4", {{"tp", 4}}, {{0, 1, 0}}, {{0, 1, 2, 3}}},
    {"no_axis", {{"tp", 2}}, {}, {{0}, {1}}},
    {"dp_of_dp2_tp2", {{"dp", 2}, {"tp", 2}}, {{0, 1, 0}}, {{0, 2}, {1, 3}}},
    {"tp_of_dp2_tp2", {{"dp", 2}, {"tp", 2}}, {{1, 1, 0}}, {{0, 1}, {2, 3}}},
    {"tp_of_dp2_tp3", {{"dp", 2}, {"tp", 3}}, {{1, 1, 0}}, {{0, 1, 2}, {3, 4, 5}}},
    {"dp_tp_of_dp2_tp2", {{"dp", 2}, {"tp", 2}}, {{0, 1, 0}, {1, 1, 0}}, {{0, 1, 2, 3}}},
    {"tp_dp_of_dp2_tp2", {{"dp", 2}, {"tp", 2}}, {{1, 1, 0}, {0, 1, 0}}, {{0, 2, 1, 3}}},
    {"major_part_of_tp4", {{"tp", 4}}, {{0, 1, 2}}, {{0, 2}, {1, 3}}},
    {"minor_part_of_tp4", {{"tp", 4}}, {{0, 2, 2}}, {{0, 1}, {2, 3}}},
    {"parts_swapped", {{"tp", 4}}, {{0, 2, 2}, {0, 1, 2}}, {{0, 2, 1, 3}}},
};

void PrintTo(const Case &value, std::ostream *os) { *os << value.name; }

using Bytes = std::vector<char>;

/// Bytes that differ by rank and by place.
Bytes bytesOf(int64_t rank, int64_t bytes) {
  Bytes data(static_cast<size_t>(bytes));
  for (size_t i = 0; i < data.size(); ++i)
    data[i] = char(hash(uint64_t(rank) * 7919 + i));
  return data;
}

template <typename T> Bytes pack(const std::vector<T> &values) {
  const char *begin = reinterpret_cast<const char *>(values.data());
  return Bytes(begin, begin + values.size() * sizeof(T));
}

class CommunicatorTest : public testing::TestWithParam<Case> {
protected:
  CommunicatorTest() {
    manifest.mesh = GetParam().mesh;
    manifest.groups = {GetParam().group};
  }
  const std::vector<int64_t> &circleOf(int64_t rank) const {
    for (const std::vector<int64_t> &circle : GetParam().circles)
      if (std::find(circle.begin(), circle.end(), rank) != circle.end())
        return circle;
    ADD_FAILURE() << "rank " << rank << " is in no circle";
    return GetParam().circles[0];
  }
  int64_t positionOf(int64_t rank) const {
    const std::vector<int64_t> &circle = circleOf(rank);
    return std::find(circle.begin(), circle.end(), rank) - circle.begin();
  }
  int64_t size() const { return int64_t(GetParam().circles[0].size()); }

  /// Runs `call` on all ranks, six times with pauses that differ by rank and
  /// time, and checks that each rank gets what `expected` says, bit for bit. The
  /// buffers have odd addresses.
  void check(const std::function<Bytes(int64_t)> &input, const std::function<Bytes(int64_t)> &expected,
             const std::function<Status(Communicator &, const void *, void *)> &call) {
    auto statuses = onRanks(manifest, 60, [&](int64_t rank, Communicator &communicator) -> Status {
      Bytes in = input(rank), want = expected(rank);
      in.insert(in.begin(), 'x');
      for (uint64_t time = 0; time < 6; ++time) {
        if (time)
          std::this_thread::sleep_for(std::chrono::microseconds(hash(uint64_t(rank) + 100 * time) % 300));
        Bytes out(want.size() + 1, 'y');
        if (Status status = call(communicator, in.data() + 1, out.data() + 1); !status.ok())
          return status;
        if (!std::equal(want.begin(), want.end(), out.begin() + 1) || out[0] != 'y')
          return giveUp(communicator,
                        "rank " + std::to_string(rank) + " has wrong bytes at time " + std::to_string(time));
      }
      return {};
    });
    for (const Status &status : statuses)
      EXPECT_TRUE(status.ok()) << status.message();
  }

  /// What `terms` reduce to in order, by arithmetic as the type's definition has it.
  template <typename T> static T reduceInOrder(Reduction reduction, const std::vector<T> &terms) {
    T sum = terms[0];
    for (size_t i = 1; i < terms.size(); ++i)
      switch (reduction) {
      case Reduction::add:
        if constexpr (std::is_integral_v<T>)
          sum = T(static_cast<unsigned __int128>(sum) + static_cast<unsigned __int128>(terms[i]));
        else
          sum = sum + terms[i];
        break;
      case Reduction::mul:
        if constexpr (std::is_integral_v<T>)
          sum = T(static_cast<unsigned __int128>(sum) * static_cast<unsigned __int128>(terms[i]));
        else
          sum = sum * terms[i];
        break;
      case Reduction::max:
        sum = std::max(sum, terms[i]);
        break;
      case Reduction::min:
        sum = std::min(sum, terms[i]);
        break;
      case Reduction::and_:
        if constexpr (std::is_integral_v<T>)
          sum &= terms[i];
        break;
      case Reduction::or_:
        if constexpr (std::is_integral_v<T>)
          sum |= terms[i];
        break;
      }
    return sum;
  }

  /// all_reduce and reduce_scatter of `count` elements a member: `value(rank, i)`
  /// is element i of that rank's operand, `reduce` what the terms give.
  template <typename T>
  void checkReductions(ElementType type, Reduction reduction, int64_t count,
                       const std::function<T(int64_t, int64_t)> &value,
                       const std::function<T(const std::vector<T> &)> &reduce) {
    SCOPED_TRACE(testing::Message() << getName(type) << ", reduction " << int(reduction) << ", " << count);
    auto termsAt = [&](int64_t rank, int64_t i) {
      std::vector<T> terms;
      for (int64_t other : circleOf(rank))
        terms.push_back(value(other, i));
      return reduce(terms);
    };
    auto input = [&](int64_t elements) {
      return [=](int64_t rank) {
        std::vector<T> values;
        for (int64_t i = 0; i < elements; ++i)
          values.push_back(value(rank, i));
        return pack(values);
      };
    };
    check(
        input(count),
        [&](int64_t rank) {
          std::vector<T> values;
          for (int64_t i = 0; i < count; ++i)
            values.push_back(termsAt(rank, i));
          return pack(values);
        },
        [&](Communicator &communicator, const void *in, void *out) {
          return communicator.allReduce(0, reduction, type, count, in, out);
        });
    constexpr int64_t outer = 2;
    check(
        input(outer * size() * count),
        [&](int64_t rank) {
          std::vector<T> values;
          for (int64_t o = 0; o < outer; ++o)
            for (int64_t i = 0; i < count; ++i)
              values.push_back(termsAt(rank, (o * size() + positionOf(rank)) * count + i));
          return pack(values);
        },
        [&](Communicator &communicator, const void *in, void *out) {
          return communicator.reduceScatter(0, reduction, type, outer, count, in, out);
        });
  }

  template <typename T> void checkIntegers(ElementType type) {
    for (Reduction reduction :
         {Reduction::add, Reduction::mul, Reduction::max, Reduction::min, Reduction::and_, Reduction::or_})
      checkReductions<T>(
          type, reduction, 19, [](int64_t rank, int64_t i) { return T(hash(uint64_t(rank * 1000 + i))); },
          [=](const std::vector<T> &terms) { return reduceInOrder(reduction, terms); });
  }

  /// Magnitudes differ, so that another order of the sum gives other bits.
  static double real(int64_t rank, int64_t i) {
    uint64_t bits = hash(uint64_t(rank * 1000 + i));
    return std::ldexp(double(int64_t(bits) >> 11) * 0x1p-53, int(bits % 9) - 4);
  }

  template <typename T> void checkFloats(ElementType type, int64_t count) {
    for (Reduction reduction : {Reduction::add, Reduction::mul, Reduction::max, Reduction::min})
      checkReductions<T>(
          type, reduction, count, [](int64_t rank, int64_t i) { return T(real(rank, i)); },
          [=](const std::vector<T> &terms) { return reduceInOrder(reduction, terms); });
  }

  /// Accumulated in fp32, rounded once.
  void checkHalves(ElementType type, float (*from)(uint16_t), uint16_t (*to)(float)) {
    for (Reduction reduction : {Reduction::add, Reduction::mul, Reduction::max, Reduction::min})
      checkReductions<uint16_t>(
          type, reduction, 33, [=](int64_t rank, int64_t i) { return to(float(real(rank, i))); },
          [=](const std::vector<uint16_t> &terms) {
            std::vector<float> wide;
            for (uint16_t term : terms)
              wide.push_back(from(term));
            return to(reduceInOrder(reduction, wide));
          });
  }

  Manifest manifest;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(, CommunicatorTest, testing::ValuesIn(cases), [](auto &info) { return info.param.name; });

TEST_P(CommunicatorTest, ReducesSingles) {
  for (int64_t count : {0, 1, 2, 37, 1000})
    checkFloats<float>(ElementType::f32, count);
}

TEST_P(CommunicatorTest, ReducesDoubles) { checkFloats<double>(ElementType::f64, 37); }

TEST_P(CommunicatorTest, ReducesHalves) {
  checkHalves(ElementType::f16, fromHalf, toHalf);
  checkHalves(ElementType::bf16, fromBfloat, toBfloat);
}

TEST_P(CommunicatorTest, ReducesIntegersExactly) {
  checkIntegers<int8_t>(ElementType::i8);
  checkIntegers<int16_t>(ElementType::i16);
  checkIntegers<int32_t>(ElementType::i32);
  checkIntegers<int64_t>(ElementType::i64);
  checkIntegers<uint8_t>(ElementType::ui8);
  checkIntegers<uint16_t>(ElementType::ui16);
  checkIntegers<uint32_t>(ElementType::ui32);
  checkIntegers<uint64_t>(ElementType::ui64);
}

// StableHLO: the sum of booleans is or, their product and.
TEST_P(CommunicatorTest, ReducesBooleans) {
  for (Reduction reduction :
       {Reduction::add, Reduction::mul, Reduction::max, Reduction::min, Reduction::and_, Reduction::or_}) {
    bool isOr = reduction == Reduction::add || reduction == Reduction::max || reduction == Reduction::or_;
    checkReductions<uint8_t>(
        ElementType::i1, reduction, 19, [](int64_t rank, int64_t i) { return hash(uint64_t(rank * 64 + i)) % 3 > 0; },
        [=](const std::vector<uint8_t> &terms) -> uint8_t {
          int64_t ones = std::accumulate(terms.begin(), terms.end(), 0);
          return isOr ? ones > 0 : ones == int64_t(terms.size());
        });
  }
}

// Whoever of the first circle has it.
TEST_P(CommunicatorTest, NanStaysNan) {
  const std::vector<int64_t> &first = GetParam().circles[0];
  auto statuses = onRanks(manifest, 60, [&](int64_t rank, Communicator &communicator) -> Status {
    for (Reduction reduction : {Reduction::add, Reduction::mul, Reduction::max, Reduction::min})
      for (int64_t owner : first) {
        float in = rank == owner ? NAN : float(rank), out = 0;
        if (Status status = communicator.allReduce(0, reduction, ElementType::f32, 1, &in, &out); !status.ok())
          return status;
        if (std::isnan(out) != (&circleOf(rank) == &first))
          return giveUp(communicator, "wrong NaN in reduction " + std::to_string(int(reduction)));
      }
    return {};
  });
  for (const Status &status : statuses)
    EXPECT_TRUE(status.ok()) << status.message();
}

TEST_P(CommunicatorTest, AllReducesInPlace) {
  auto statuses = onRanks(manifest, 60, [&](int64_t rank, Communicator &communicator) -> Status {
    for (int64_t count : {1, 5, 1023}) {
      std::vector<int64_t> data(static_cast<size_t>(count)), want(data);
      for (size_t i = 0; i < data.size(); ++i) {
        data[i] = rank * 100 + int64_t(i);
        for (int64_t other : circleOf(rank))
          want[i] += other * 100 + int64_t(i);
      }
      if (Status status = communicator.allReduce(0, Reduction::add, ElementType::i64, count, data.data(), data.data());
          !status.ok())
        return status;
      if (data != want)
        return giveUp(communicator, "rank " + std::to_string(rank) + " has a wrong sum of " + std::to_string(count));
    }
    return {};
  });
  for (const Status &status : statuses)
    EXPECT_TRUE(status.ok()) << status.message();
}

TEST_P(CommunicatorTest, AllGathers) {
  for (auto [outer, inner] : {std::pair<int64_t, int64_t>{1, 12}, {3, 7}, {5, 1}, {0, 4}, {4, 0}})
    check([&, bytes = outer * inner](int64_t rank) { return bytesOf(rank, bytes); },
          [&, outer = outer, inner = inner](int64_t rank) {
            Bytes want;
            for (int64_t o = 0; o < outer; ++o)
              for (int64_t other : circleOf(rank)) {
                Bytes part = bytesOf(other, outer * inner);
                want.insert(want.end(), part.begin() + o * inner, part.begin() + (o + 1) * inner);
              }
            return want;
          },
          [&, outer = outer, inner = inner](Communicator &communicator, const void *in, void *out) {
            return communicator.allGather(0, outer, inner, in, out);
          });
}

TEST_P(CommunicatorTest, AllToAllsBetweenAnyTwoDimensions) {
  constexpr int64_t width = 3;
  for (int64_t split = 0; split < 3; ++split)
    for (int64_t concat = 0; concat < 3; ++concat) {
      SCOPED_TRACE(testing::Message() << "split " << split << ", concat " << concat);
      std::vector<int64_t> shape{2, 3, 5};
      shape[size_t(split)] *= size();
      std::vector<int64_t> result(shape);
      result[size_t(split)] /= size();
      result[size_t(concat)] *= size();
      int64_t bytes = shape[0] * shape[1] * shape[2] * width;
      check([&](int64_t rank) { return bytesOf(rank, bytes); },
            [&](int64_t rank) {
              Bytes want;
              // Each element of the result, by its definition.
              for (int64_t x = 0; x < result[0]; ++x)
                for (int64_t y = 0; y < result[1]; ++y)
                  for (int64_t z = 0; z < result[2]; ++z) {
                    std::vector<int64_t> at{x, y, z};
                    int64_t part = result[size_t(concat)] / size();
                    int64_t source = at[size_t(concat)] / part;
                    at[size_t(concat)] %= part;
                    at[size_t(split)] += positionOf(rank) * (shape[size_t(split)] / size());
                    Bytes from = bytesOf(circleOf(rank)[size_t(source)], bytes);
                    int64_t offset = ((at[0] * shape[1] + at[1]) * shape[2] + at[2]) * width;
                    want.insert(want.end(), from.begin() + offset, from.begin() + offset + width);
                  }
              return want;
            },
            [&](Communicator &communicator, const void *in, void *out) {
              return communicator.allToAll(0, width, shape, split, concat, in, out);
            });
    }
}

TEST_P(CommunicatorTest, Permutes) {
  std::vector<std::pair<int64_t, int64_t>> ring, shift;
  for (int64_t i = 0; i < size(); ++i) {
    ring.push_back({i, (i + 1) % size()});
    if (i + 1 < size())
      shift.push_back({i, i + 1}); // nobody sends to the first
  }
  for (auto *pairs : {&ring, &shift})
    for (int64_t bytes : {0, 1, 1001})
      check([&](int64_t rank) { return bytesOf(rank, bytes); },
            [&](int64_t rank) {
              for (auto [source, target] : *pairs)
                if (target == positionOf(rank))
                  return bytesOf(circleOf(rank)[size_t(source)], bytes);
              return Bytes(size_t(bytes), 0);
            },
            [&](Communicator &communicator, const void *in, void *out) {
              return communicator.permute(0, *pairs, bytes, in, out);
            });
}

TEST_P(CommunicatorTest, BroadcastsFromEachRoot) {
  for (int64_t root = 0; root < size(); ++root)
    for (int64_t bytes : {0, 1, 1001}) {
      auto expected = [&](int64_t rank) { return bytesOf(circleOf(rank)[size_t(root)], bytes); };
      check([&](int64_t rank) { return bytesOf(rank, bytes); }, expected,
            [&](Communicator &communicator, const void *in, void *out) {
              return communicator.broadcast(0, root, bytes, in, out);
            });
      check([&](int64_t rank) { return bytesOf(rank, bytes); }, expected,
            [&](Communicator &communicator, const void *in, void *out) { // in place
              if (bytes)
                std::memcpy(out, in, size_t(bytes));
              return communicator.broadcast(0, root, bytes, out, out);
            });
    }
}

// Collectives of two groups follow each other without pause and in one buffer:
// none may read what the next one writes.
TEST(CommunicatorOrderTest, ManyInARow) {
  Manifest manifest;
  manifest.mesh = {{"dp", 2}, {"tp", 2}};
  manifest.groups = {{{0, 1, 0}}, {{1, 1, 0}}, {{0, 1, 0}, {1, 1, 0}}};
  constexpr int64_t count = 257;
  auto statuses = onRanks(manifest, 60, [&](int64_t rank, Communicator &communicator) -> Status {
    for (int64_t round = 0; round < 300; ++round) {
      std::vector<int64_t> data(count, rank + round), gathered(4 * count);
      if (Status status = communicator.allReduce(0, Reduction::add, ElementType::i64, count, data.data(), data.data());
          !status.ok())
        return status;
      if (Status status = communicator.allReduce(1, Reduction::add, ElementType::i64, count, data.data(), data.data());
          !status.ok())
        return status;
      for (int64_t &value : data)
        value += rank;
      if (Status status = communicator.allGather(2, 1, count * 8, data.data(), gathered.data()); !status.ok())
        return status;
      for (int64_t i = 0; i < 4 * count; ++i)
        if (gathered[size_t(i)] != 6 + 4 * round + i / count)
          return giveUp(communicator, "rank " + std::to_string(rank) + " has " + std::to_string(gathered[size_t(i)]) +
                                          " in round " + std::to_string(round));
    }
    return {};
  });
  for (const Status &status : statuses)
    EXPECT_TRUE(status.ok()) << status.message();
}
