//===- Annotate.cpp - layouts for every value ---------------------------===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Steps.h"
#include "tp/Input/Import/Import.h"
#include "tp/Propagation/Propagation.h"

using namespace mlir;
using namespace tp;

namespace {
/// Says on options.explain, if set, why each op has its layout.
class Explainer {
public:
  explicit Explainer(const ShardingOptions &options) : os(options.explain) {}
  /// Valid as long as this is; null without a stream.
  function_ref<void(Operation *, StringRef)> get() {
    return os ? function_ref<void(Operation *, StringRef)>(*this) : nullptr;
  }
  void operator()(Operation *op, StringRef reason) const {
    *os << op->getName() << " " << op->getLoc() << ": " << reason << "\n";
  }

private:
  llvm::raw_ostream *os;
};
} // namespace

LogicalResult tp::annotateBy(ModuleOp module, Program &program, SplitTable &table, const Assignment &assignment,
                             const ShardingOptions &options) {
  if (options.plan)
    *options.plan << writePlan(program, table, assignment);
  Explainer explainer(options);
  materialise(program, table, assignment, explainer.get());
  return run(module, kAnnotated);
}

LogicalResult tp::annotateWith(ModuleOp module, MeshOp mesh, ArrayRef<Seed> seeds, const ShardingOptions &options) {
  PropagationOptions propagation;
  propagation.seeds = seeds;
  Explainer explainer(options);
  propagation.explain = explainer.get();
  if (options.explain)
    for (const Seed &seed : seeds)
      *options.explain << "seed " << seed.layout << ": " << seed.cause << "\n";
  FailureOr<Program> program = Program::get(getMain(module));
  if (failed(program))
    return failure();
  SplitTable table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh());
  FailureOr<Assignment> assignment = propagate(*program, table, propagation);
  if (failed(assignment))
    return failure();
  return annotateBy(module, *program, table, *assignment, options);
}

LogicalResult tp::annotateByFile(ModuleOp module, MeshOp mesh, const PlanFile &plan, const ShardingOptions &options) {
  if (failed(plan.changeLoops(getMain(module))) || failed(plan.addCopies(getMain(module))))
    return failure();
  FailureOr<Program> program = Program::get(getMain(module));
  if (failed(program))
    return failure();
  SplitTable table(FlatSymbolRefAttr::get(mesh.getSymNameAttr()), mesh.getMesh());
  FailureOr<Assignment> assignment = plan.apply(*program, table);
  if (failed(assignment))
    return failure();
  return annotateBy(module, *program, table, *assignment, options);
}

LogicalResult tp::annotateByStrategy(ModuleOp module, MeshOp mesh, Strategy strategy, const ShardingOptions &options) {
  ProgramStructure structure(getMain(module));
  return annotateWith(module, mesh, makeSeeds(getMain(module), mesh, structure, strategy), options);
}
