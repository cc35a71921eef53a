//===- LinearAlgebra.cpp - rules of factorisations and solves ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Families.h"
#include "RuleBuilder.h"
#include "tp/Input/StableHLO/StableHLO.h"

using namespace mlir;
using namespace tp;
namespace shlo = ::stablehlo;

namespace {

/// ([b, n, n]) -> ([b, n, n])  n whole
struct CholeskyRule : ShardingRuleOpInterface::ExternalModel<CholeskyRule, shlo::CholeskyOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> shape = ::tp::getShape(op->getOperand(0));
    for (unsigned dim = 0; dim < shape.size(); ++dim)
      b.all(dim + 2 < shape.size() ? b.factor(shape[dim]) : b.whole(shape[dim]), {{0, dim}}, {{0, dim}});
    return b.rule;
  }
};

/// ([b, n, n], [b, n, k]) -> ([b, n, k])  n whole; x * a = b: ([b, n, n], [b, k, n]) -> ([b, k, n])
/// Linear in the right-hand sides.
struct TriangularSolveRule : ShardingRuleOpInterface::ExternalModel<TriangularSolveRule, shlo::TriangularSolveOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    ArrayRef<int64_t> a = ::tp::getShape(op->getOperand(0)), x = ::tp::getShape(op->getOperand(1));
    unsigned rank = a.size(), side = rank - (cast<shlo::TriangularSolveOp>(op).getLeftSide() ? 2 : 1);
    for (unsigned dim = 0; dim + 2 < rank; ++dim)
      b.all(b.factor(a[dim]), {{0, dim}, {1, dim}}, {{0, dim}});
    for (unsigned dim = rank - 2; dim < rank; ++dim) {
      b.operand(0, dim, b.whole(a[dim]));
      b.all(dim == side ? b.whole(x[dim]) : b.factor(x[dim]), {{1, dim}}, {{0, dim}});
    }
    b.linear({1});
    return b.rule;
  }
};

/// lapack_*: ([b, m, n], [b, k]) -> ([b, m, n], [b])  the batch dimensions are parallel, the matrices whole
struct CustomCallRule : ShardingRuleOpInterface::ExternalModel<CustomCallRule, shlo::CustomCallOp> {
  ShardingRule getShardingRule(Operation *op) const {
    RuleBuilder b(op);
    StringRef target = cast<shlo::CustomCallOp>(op).getCallTargetName();
    bool isLapack = op->getNumOperands() && target.starts_with("lapack_");
    // gtsv takes diagonals, the others matrices first.
    size_t rank = target.ends_with("gtsv_ffi") ? 1 : 2;
    unsigned batch = isLapack ? std::max<size_t>(::tp::getShape(op->getOperand(0)).size(), rank) - rank : 0;
    SmallVector<unsigned> factors;
    for (unsigned dim = 0; dim < batch; ++dim)
      factors.push_back(b.factor(::tp::getShape(op->getOperand(0))[dim]));
    auto add = [&](Value value, function_ref<void(unsigned dim, unsigned f)> append) {
      for (auto [dim, size] : llvm::enumerate(::tp::getShape(value)))
        append(dim, dim < batch ? factors[dim] : b.whole(size));
    };
    for (unsigned i = 0; i < op->getNumOperands(); ++i)
      add(op->getOperand(i), [&](unsigned dim, unsigned f) { b.operand(i, dim, f); });
    for (unsigned i = 0; i < op->getNumResults(); ++i)
      add(op->getResult(i), [&](unsigned dim, unsigned f) { b.result(i, dim, f); });
    return b.rule;
  }
};

} // namespace

void tp::registerLinearAlgebraRules(DialectRegistry &registry) {
  registry.addExtension(+[](MLIRContext *context, shlo::StableHLODialect *) {
    shlo::CholeskyOp::attachInterface<CholeskyRule>(*context);
    shlo::CustomCallOp::attachInterface<CustomCallRule>(*context);
    shlo::TriangularSolveOp::attachInterface<TriangularSolveRule>(*context);
  });
}
