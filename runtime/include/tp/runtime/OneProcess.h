//===- OneProcess.h - backends whose ranks are threads of one process ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_ONEPROCESS_H
#define TP_RUNTIME_ONEPROCESS_H

#include "tp/runtime/Backend.h"
#include <cstdlib>
#include <numeric>

namespace tp::runtime {

/// Runs all ranks in this process: there is no other one to tell anything.
class OneProcessBackend : public Backend {
public:
  int64_t getProcess() const final { return 0; }
  int64_t getProcessCount() const final { return 1; }
  Status getLocalRanks(const Manifest &manifest, std::vector<int64_t> &ranks) const override {
    ranks.resize(size_t(manifest.getRankCount()));
    std::iota(ranks.begin(), ranks.end(), 0);
    return {};
  }
  int64_t getRanksOnHost(size_t local) const final { return int64_t(local); }
  Status gather(std::string_view mine, double, const std::function<void(int64_t, std::string_view)> &take) final {
    take(0, mine);
    return {};
  }
  Status broadcast(std::string &) final { return {}; }
  bool claimError(const std::string &) final { return true; }
  void terminate(int exitCode) final { std::exit(exitCode); }
};

} // namespace tp::runtime

#endif // TP_RUNTIME_ONEPROCESS_H
