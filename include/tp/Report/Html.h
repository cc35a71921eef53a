//===- Html.h - a plan as a page ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_REPORT_HTML_H
#define TP_REPORT_HTML_H

#include "tp/Report/PlanReport.h"

namespace tp {

/// One layer of a model (see Layers): what it costs and how it lies.
struct LayerReport {
  std::string name; // "layers[3]"; empty for what comes before the first weight
  /// Seconds per step.
  struct Seconds {
    double compute = 0, communication = 0;
    double get() const { return compute + communication; }
  };
  Seconds forward, backward;
  /// Names are paths inside the layer.
  std::vector<ArgumentRow> weights;
  /// Values of one type and layout that ops of the forward pass make.
  struct Activation {
    std::string type, layout;
    unsigned count = 0;
    double bytes = 0; // of one of them, on one rank
  };
  std::vector<Activation> activations;
  std::vector<CollectiveRow> collectives;
};

/// Memory of a rank over one step.
struct MemoryReport {
  /// Of arguments and results, which live throughout.
  double alwaysBytes = 0;
  struct Moment {
    double bytes; // of the rest
    bool forward; // else of the backward pass or the update
  };
  /// In the program's order.
  std::vector<Moment> moments;
  /// What a rank may use.
  double limitBytes = 0;
};

/// What the page shows beside the report.
struct PlanDetails {
  std::vector<LayerReport> layers; // in the program's order
  MemoryReport memory;
};

/// One self-contained page: no script, nothing that is fetched; light or dark as
/// the reader's system is. `title` names the model. Layers that are alike share a
/// row.
std::string toHtml(const PlanReport &report, const PlanDetails &details, llvm::StringRef title);

} // namespace tp

#endif // TP_REPORT_HTML_H
