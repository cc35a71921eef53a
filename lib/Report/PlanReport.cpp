//===- PlanReport.cpp - a plan for people and for programs ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Report/PlanReport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"
#include "llvm/Support/raw_ostream.h"

using namespace tp;
using llvm::StringRef;

std::string tp::getMeshText(MeshAttr mesh) {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::interleave(
      mesh.getAxes(), os, [&](MeshAxisAttr axis) { os << axis.getName().getValue() << "=" << axis.getSize(); }, ",");
  return text;
}

std::string PlanReport::toText() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "mesh " << getMeshText(mesh) << ", strategy " << strategy << ", machine " << machine << "\n";
  os << "predicted step " << formatSeconds(summary.stepSeconds) << ": compute " << formatSeconds(summary.computeSeconds)
     << ", communication " << formatSeconds(summary.communicationSeconds);
  if (summary.exposedSeconds < summary.communicationSeconds)
    os << ", " << formatSeconds(summary.exposedSeconds) << " of it exposed";
  os << "\n";
  if (certificate)
    os << "in the planner's model " << formatSeconds(certificate->seconds) << "; no plan is below "
       << formatSeconds(certificate->boundSeconds) << " (gap " << llvm::format("%.2f", 100 * certificate->getGap())
       << " %)\n";
  os << "peak memory per rank " << formatBytes(double(peakBytes)) << "; planned in " << formatSeconds(planSeconds)
     << "\n\narguments\n";
  os << argumentsAsText(summary.arguments) << collectivesAsText(summary.collectives, summary.arguments);
  return text;
}

std::string PlanReport::toJson() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  llvm::json::OStream json(os, 2);
  json.object([&] {
    json.attribute("mesh", getMeshText(mesh));
    json.attribute("strategy", strategy);
    json.attribute("machine", machine);
    json.attribute("step_seconds", summary.stepSeconds);
    json.attribute("compute_seconds", summary.computeSeconds);
    json.attribute("communication_seconds", summary.communicationSeconds);
    json.attribute("exposed_communication_seconds", summary.exposedSeconds);
    json.attribute("peak_bytes", peakBytes);
    json.attribute("plan_seconds", planSeconds);
    json.attribute("flops", summary.flops);
    if (certificate) {
      json.attribute("model_seconds", certificate->seconds);
      json.attribute("lower_bound_seconds", certificate->boundSeconds);
      json.attribute("gap", certificate->getGap());
      json.attribute("model_peak_bytes", certificate->peakBytes);
    }
    json.attributeArray("collectives", [&] {
      for (const CollectiveRow &row : summary.collectives)
        json.object([&] {
          json.attribute("kind", row.kind);
          llvm::SmallVector<StringRef> axes;
          StringRef(row.axes).split(axes, ',');
          json.attributeArray("axes", [&] {
            for (StringRef axis : axes)
              json.value(axis);
          });
          json.attribute("count", row.count);
          json.attribute("bytes", int64_t(row.bytes));
          json.attribute("seconds", row.seconds);
          json.attribute("pass", row.pass);
          json.attribute("cause", row.cause);
        });
    });
    json.attributeArray("arguments", [&] {
      for (const ArgumentRow &row : summary.arguments)
        json.object([&] {
          json.attribute("name", row.name);
          json.attribute("type", row.type);
          json.attribute("layout", row.layout);
        });
    });
  });
  os << "\n";
  return text;
}
