//===- Calibrate.cpp - a machine file of this computer ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Calibrate.h"
#include "Collectives.h"
#include "Measure.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <thread>
#include <unistd.h>

using namespace tp;
using namespace tp::bench;
using tp::runtime::ElementType;
namespace json = llvm::json;

static json::Array makePoint(double size, double figure) { return json::Array{size, figure}; }

namespace {
class Calibration {
public:
  Calibration(bool quick)
      : quick(quick), effort(quick ? Effort{1, 1e-3} : Effort{7, 1e-2}),
        cores(std::max(1u, std::thread::hardware_concurrency())),
        memoryBytes(sysconf(_SC_PHYS_PAGES) * sysconf(_SC_PAGESIZE)) {}

  llvm::Expected<json::Object> run(llvm::StringRef name);

private:
  void show(const llvm::Twine &what) {
    if (llvm::errs().is_displayed())
      llvm::errs() << "measuring " << what << "\n";
  }
  json::Object measureProducts();
  json::Array measureSpeedup();
  json::Array measureBandwidth(int64_t ranks);
  llvm::Expected<json::Array> measureCollectives();

  bool quick;
  Effort effort;
  int64_t cores, memoryBytes;
  double callSeconds = 0;
};
} // namespace

static double getOperations(int64_t n) { return 2.0 * double(n) * double(n) * double(n); }

/// What one core does while all are busy, as when every rank has one.
json::Object Calibration::measureProducts() {
  constexpr double kLongest = 0.05; // seconds of a product
  json::Object products;
  for (auto [name, type] : {std::pair{"f32", ElementType::f32}, std::pair{"f64", ElementType::f64},
                            std::pair{"bf16", ElementType::bf16}, std::pair{"f16", ElementType::f16}}) {
    show(llvm::Twine("products of ") + name);
    std::vector<std::pair<double, double>> rates; // operations, operations per second
    for (int64_t n = 16; n <= (quick ? 64 : 1024); n *= 2) {
      double seconds = measureProduct(type, n, cores, /*threads=*/1, effort);
      // The model adds the call.
      rates.push_back({getOperations(n), getOperations(n) / std::max(seconds - callSeconds, seconds / 100)});
      if (seconds > kLongest / 4)
        break;
    }
    double peak = 0;
    for (auto [operations, rate] : rates)
      peak = std::max(peak, rate);
    json::Array efficiency;
    for (auto [operations, rate] : rates)
      efficiency.push_back(makePoint(operations, rate / peak));
    products[name] = json::Object{{"flops", peak}, {"efficiency", std::move(efficiency)}};
  }
  return products;
}

json::Array Calibration::measureSpeedup() {
  show("products on all cores");
  json::Array speedup;
  for (int64_t n = quick ? 64 : 16; n <= (quick ? 64 : 1024); n *= 2) {
    double one = measureProduct(ElementType::f32, n, cores, /*threads=*/1, effort);
    double all = measureProduct(ElementType::f32, n, 1, int(cores), effort);
    speedup.push_back(makePoint(getOperations(n), std::min(one / all, double(cores))));
  }
  return speedup;
}

/// Of all `ranks` ranks together.
json::Array Calibration::measureBandwidth(int64_t ranks) {
  show(llvm::Twine("kernels on ") + llvm::Twine(ranks) + " cores");
  json::Array bandwidth;
  for (int64_t bytes = 48 << 10; bytes <= (quick ? 1 << 20 : 192 << 20) && bytes * ranks < memoryBytes / 4; bytes *= 4)
    bandwidth.push_back(makePoint(double(bytes), double(bytes * ranks) / measureKernel(bytes, ranks, effort)));
  return bandwidth;
}

/// All groups of powers of two, up to more ranks than cores.
llvm::Expected<json::Array> Calibration::measureCollectives() {
  json::Array measured;
  for (int64_t all = 2; all <= (quick ? 2 : std::max<int64_t>(8, cores)); all *= 2)
    for (int64_t ranks = 2; ranks <= all; ranks *= 2) {
      show(llvm::Twine("collectives of ") + llvm::Twine(all / ranks) + " x " + llvm::Twine(ranks) + " ranks");
      for (const char *kind : kCollectives) {
        std::vector<std::pair<int64_t, double>> times;
        for (int64_t bytes = 4 * ranks; bytes <= (quick ? 64 << 10 : 16 << 20); bytes *= 8) {
          llvm::Expected<double> seconds = measureCollective(runOnThreads, kind, ranks, all / ranks, bytes, effort);
          if (!seconds)
            return seconds.takeError();
          times.push_back({bytes, *seconds});
        }
        // Where fewer bytes took longer, something else was running.
        for (size_t i = times.size() - 1; i-- > 0;)
          times[i].second = std::min(times[i].second, times[i + 1].second);
        json::Array points;
        for (auto [bytes, seconds] : times)
          points.push_back(makePoint(double(bytes), seconds));
        measured.push_back(
            json::Object{{"kind", kind}, {"ranks", ranks}, {"groups", all / ranks}, {"points", std::move(points)}});
      }
    }
  return measured;
}

llvm::Expected<json::Object> Calibration::run(llvm::StringRef name) {
  callSeconds = measureCall(effort);
  json::Object products = measureProducts();
  json::Array speedup = measureSpeedup(), alone = measureBandwidth(1), together = measureBandwidth(cores);
  llvm::Expected<json::Array> measured = measureCollectives();
  if (!measured)
    return measured.takeError();
  // For other numbers of ranks than measured the nearest counts; the link's own
  // figures stand for nothing that is not measured.
  llvm::Expected<double> small = measureCollective(runOnThreads, "collective_permute", 2, 1, 8, effort);
  constexpr int64_t kLarge = 4 << 20;
  llvm::Expected<double> large = measureCollective(runOnThreads, "collective_permute", 2, 1, kLarge, effort);
  if (!small || !large)
    return llvm::joinErrors(small.takeError(), large.takeError());
  show("a collective beside products");
  llvm::Expected<double> overlap =
      measureOverlap(std::max<int64_t>(2, cores), quick ? 64 << 10 : kLarge, quick ? 64 : 256, effort);
  if (!overlap)
    return overlap.takeError();
  json::Object link{{"name", "threads of one process"},
                    {"bytes_per_second", double(kLarge) / *large},
                    {"latency_seconds", *small},
                    {"measured", std::move(*measured)}};
  std::string by = quick ? "tp-bench --calibrate --quick" : "tp-bench --calibrate";
  json::Object machine{
      {"name", name},
      {"products", std::move(products)},
      {"memory_bandwidth", std::move(alone)},
      {"memory_bytes", memoryBytes},
      {"kernel_seconds", callSeconds},
      {"host", json::Object{{"cores", cores},
                            {"memory_bandwidth", std::move(together)},
                            {"product_speedup", std::move(speedup)}}},
      {"links", json::Array{std::move(link)}},
      {"source",
       json::Object{{"products", by + ": square matrices, a product on each core at once, without the call"},
                    {"memory_bandwidth", by + ": z = x + y on one core"},
                    {"memory_bytes", "physical memory of the computer"},
                    {"kernel_seconds", by + ": a product of 1 x 1 matrices"},
                    {"host.memory_bandwidth", by + ": z = x + y on each core at once"},
                    {"host.product_speedup", by + ": an f32 product on all cores against one on each core at once"},
                    {"links", by + ": collectives over threads, the latency and rate those of a collective_permute "
                                   "between 2"}}}};
  // A file that does not give it says that nothing is hidden.
  if (*overlap > 0) {
    machine["overlap"] = *overlap;
    (*machine.getObject("source"))["overlap"] = by + ": an all_reduce between as many ranks as cores, beside products";
  }
  return machine;
}

/// JSON with a line per object or list that fits one, and the four digits that a
/// measurement has.
static std::string print(const json::Value &value, unsigned indent) {
  constexpr unsigned kWidth = 120;
  const json::Object *object = value.getAsObject();
  const json::Array *array = value.getAsArray();
  if (!object && !array) {
    std::string text;
    llvm::raw_string_ostream os(text);
    if (value.getAsNumber() && !value.getAsInteger())
      os << llvm::format("%.4g", *value.getAsNumber());
    else
      os << value;
    return text;
  }
  std::vector<std::string> items;
  if (array)
    for (const json::Value &element : *array)
      items.push_back(print(element, indent + 2));
  else
    for (const auto &member : *object)
      items.push_back(llvm::formatv("{0}: {1}", json::Value(member.first), print(member.second, indent + 2)));
  if (object)
    std::sort(items.begin(), items.end());
  std::string flat = llvm::join(items, ", ");
  if (indent && flat.size() + indent < kWidth && flat.find('\n') == std::string::npos)
    return (object ? "{" : "[") + flat + (object ? "}" : "]");
  std::string pad(indent, ' '), next = ",\n  " + pad;
  return (object ? "{\n  " : "[\n  ") + pad + llvm::join(items, next) + "\n" + pad + (object ? "}" : "]");
}

llvm::Expected<std::string> bench::calibrate(llvm::StringRef name, bool quick) {
  llvm::Expected<json::Object> machine = Calibration(quick).run(name);
  if (!machine)
    return machine.takeError();
  return print(std::move(*machine), 0) + "\n";
}
