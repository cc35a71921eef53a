//===- LocalValues.h - what localize() may use ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PARTITION_LOCALVALUES_H
#define TP_LIB_PARTITION_LOCALVALUES_H

#include "tp/Sharding/ShardingRule.h"
#include "mlir/IR/IRMapping.h"

namespace tp {

/// Row numbers and masks of the rank that runs the program, made of
/// tp.axis_index and arithmetic; one copy per block and split.
class LocalRowNumbers {
public:
  LocalRowNumbers(MeshAttr mesh, mlir::FlatSymbolRefAttr meshName) : mesh(mesh), meshName(meshName) {}

  mlir::Value globalRows(mlir::OpBuilder &builder, mlir::Location loc, const DimSplit &split);
  mlir::Value firstRow(mlir::OpBuilder &builder, mlir::Location loc, const DimSplit &split);

private:
  mlir::Value axisIndex(mlir::OpBuilder &builder, mlir::Location loc, AxisRefAttr axis);

  using Key = std::tuple<mlir::Block *, mlir::Attribute, int64_t>;
  MeshAttr mesh;
  mlir::FlatSymbolRefAttr meshName;
  llvm::DenseMap<Key, mlir::Value> rows, first, indices;
};

/// LocalizeContext of one op of the annotated program.
class OpContext : public LocalizeContext {
public:
  OpContext(mlir::OpBuilder &builder, MeshAttr mesh, mlir::FlatSymbolRefAttr meshName, mlir::Operation *op,
            const ShardingRule &rule, FactorSplits splits, const mlir::IRMapping &values, LocalRowNumbers &rows)
      : opBuilder(builder), opMesh(mesh), name(meshName), op(op), opRule(rule), factorSplits(std::move(splits)),
        values(values), rows(rows) {}

  mlir::OpBuilder &builder() override { return opBuilder; }
  MeshAttr mesh() override { return opMesh; }
  mlir::FlatSymbolRefAttr meshName() override { return name; }
  mlir::Value operand(unsigned i) override { return values.lookup(op->getOperand(i)); }
  LayoutAttr operandLayout(unsigned i) override { return getLayout(op->getOperand(i)); }
  LayoutAttr resultLayout(unsigned i) override { return getLayout(op->getResult(i)); }
  mlir::RankedTensorType localResultType(unsigned i) override {
    return getLocalType(mlir::cast<mlir::RankedTensorType>(op->getResult(i).getType()), resultLayout(i), opMesh);
  }
  llvm::ArrayRef<DimSplit> splits() override { return factorSplits; }
  const ShardingRule &rule() override { return opRule; }
  mlir::Value globalRows(const DimSplit &split) override { return rows.globalRows(opBuilder, op->getLoc(), split); }
  mlir::Value firstRow(const DimSplit &split) override { return rows.firstRow(opBuilder, op->getLoc(), split); }
  mlir::Value maskPadding(mlir::Value value, unsigned dim, const DimSplit &split, mlir::TypedAttr fill) override;
  mlir::Value exchangeRows(mlir::Value value, unsigned dim, llvm::ArrayRef<AxisRefAttr> axes, const RankRows &held,
                           const RankRows &wanted, mlir::Value fill) override;

private:
  mlir::OpBuilder &opBuilder;
  MeshAttr opMesh;
  mlir::FlatSymbolRefAttr name;
  mlir::Operation *op;
  const ShardingRule &opRule;
  FactorSplits factorSplits;
  const mlir::IRMapping &values;
  LocalRowNumbers &rows;
};

} // namespace tp

#endif // TP_LIB_PARTITION_LOCALVALUES_H
