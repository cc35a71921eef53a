//===- ChloDialect.cpp - the dialect and its verifiers ---*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "tp/Input/Chlo/Chlo.h"
#include "tp/Input/StableHLO/DimensionFields.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/SmallSet.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;

#include "tp/Input/Chlo/ChloDialect.cpp.inc"
#include "tp/Input/Chlo/ChloEnums.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "tp/Input/Chlo/ChloAttributes.cpp.inc"
#define GET_OP_CLASSES
#include "tp/Input/Chlo/ChloOps.cpp.inc"

namespace chlo {

void ChloDialect::registerAttributes() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "tp/Input/Chlo/ChloAttributes.cpp.inc"
      >();
}

void ChloDialect::initialize() {
  registerAttributes();
  addOperations<
#define GET_OP_LIST
#include "tp/Input/Chlo/ChloOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Ops that broadcast
//===----------------------------------------------------------------------===//

static ArrayRef<int64_t> getShape(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

/// The result's dimension of each of the operand's.
static SmallVector<int64_t> getPlaces(ArrayRef<int64_t> operand, int64_t rank,
                                      std::optional<ArrayRef<int64_t>> dimensions) {
  if (dimensions && int64_t(operand.size()) < rank)
    return SmallVector<int64_t>(*dimensions);
  int64_t first = rank - int64_t(operand.size());
  return llvm::to_vector(llvm::seq<int64_t>(first, rank));
}

static LogicalResult verifyBroadcast(Operation *op, std::optional<ArrayRef<int64_t>> dimensions) {
  ArrayRef<int64_t> result = getShape(op->getResult(0));
  int64_t lowest = result.size(), highest = 0;
  for (Value operand : op->getOperands()) {
    int64_t rank = getShape(operand).size();
    lowest = std::min(lowest, rank);
    highest = std::max(highest, rank);
  }
  if (highest != int64_t(result.size()))
    return op->emitOpError() << "expected a result of the operands' highest rank " << highest << ", found "
                             << op->getResult(0).getType();
  if (dimensions && (int64_t(dimensions->size()) != lowest || !llvm::is_sorted(*dimensions) ||
                     std::adjacent_find(dimensions->begin(), dimensions->end()) != dimensions->end() ||
                     llvm::any_of(*dimensions, [&](int64_t dim) { return dim < 0 || dim >= highest; })))
    return op->emitOpError() << "expected broadcast_dimensions to name " << lowest << " of " << highest
                             << " dimensions in ascending order, found [" << *dimensions << "]";
  SmallVector<int64_t> expected(result.size(), 1);
  for (Value operand : op->getOperands())
    for (auto [dim, size] : llvm::zip(getPlaces(getShape(operand), result.size(), dimensions), getShape(operand))) {
      if (size == 1)
        continue;
      if (expected[dim] != 1 && expected[dim] != size)
        return op->emitOpError() << "operands do not broadcast: dimension " << dim << " has sizes " << expected[dim]
                                 << " and " << size;
      expected[dim] = size;
    }
  if (ArrayRef<int64_t>(expected) != result)
    return op->emitOpError() << "expected a result of shape [" << expected << "], found " << op->getResult(0).getType();
  return success();
}

static LogicalResult verifyElements(Operation *op, ValueRange values) {
  Type element = getElementTypeOrSelf(values.front().getType());
  for (Value value : values)
    if (getElementTypeOrSelf(value.getType()) != element)
      return op->emitOpError() << "expected equal element types, found " << element << " and "
                               << getElementTypeOrSelf(value.getType());
  return success();
}

template <typename Op> static LogicalResult verifyBroadcastBinary(Op op) {
  if (failed(verifyElements(op, {op.getLhs(), op.getRhs(), op.getResult()})))
    return failure();
  return verifyBroadcast(op, op.getBroadcastDimensions());
}

#define VERIFY_BROADCAST(NAME)                                                                                         \
  LogicalResult Broadcast##NAME##Op::verify() { return verifyBroadcastBinary(*this); }
VERIFY_BROADCAST(Add)
VERIFY_BROADCAST(And)
VERIFY_BROADCAST(Atan2)
VERIFY_BROADCAST(Div)
VERIFY_BROADCAST(Max)
VERIFY_BROADCAST(Min)
VERIFY_BROADCAST(Mul)
VERIFY_BROADCAST(NextAfter)
VERIFY_BROADCAST(Or)
VERIFY_BROADCAST(Polygamma)
VERIFY_BROADCAST(Pow)
VERIFY_BROADCAST(Rem)
VERIFY_BROADCAST(ShiftLeft)
VERIFY_BROADCAST(ShiftRightArithmetic)
VERIFY_BROADCAST(ShiftRightLogical)
VERIFY_BROADCAST(Sub)
VERIFY_BROADCAST(Xor)
VERIFY_BROADCAST(Zeta)
#undef VERIFY_BROADCAST

LogicalResult BroadcastCompareOp::verify() {
  if (failed(verifyElements(*this, {getLhs(), getRhs()})))
    return failure();
  return verifyBroadcast(*this, getBroadcastDimensions());
}

LogicalResult BroadcastSelectOp::verify() {
  if (failed(verifyElements(*this, {getOnTrue(), getOnFalse(), getResult()})))
    return failure();
  return verifyBroadcast(*this, std::nullopt);
}

//===----------------------------------------------------------------------===//
// top_k
//===----------------------------------------------------------------------===//

void TopKOp::getAsmResultNames(OpAsmSetValueNameFn setName) {
  setName(getValues(), "values");
  setName(getIndices(), "indices");
}

LogicalResult TopKOp::verify() {
  auto operand = cast<RankedTensorType>(getOperand().getType());
  if (operand.getRank() == 0)
    return emitOpError() << "expected an operand of rank 1 or more, found " << operand;
  int64_t last = operand.getShape().back();
  if (getK() < 0 || int64_t(getK()) > last)
    return emitOpError() << "expected k between 0 and the last dimension's size " << last << ", found "
                         << int64_t(getK());
  SmallVector<int64_t> shape(operand.getShape());
  shape.back() = getK();
  if (getValues().getType() != operand.clone(shape))
    return emitOpError() << "expected values of type " << operand.clone(shape) << ", found " << getValues().getType();
  auto indices = RankedTensorType::get(shape, Builder(getContext()).getI32Type());
  if (getIndices().getType() != indices)
    return emitOpError() << "expected indices of type " << indices << ", found " << getIndices().getType();
  return success();
}

//===----------------------------------------------------------------------===//
// ragged_dot
//===----------------------------------------------------------------------===//

Attribute RaggedDotDimensionNumbersAttr::parse(AsmParser &parser, Type) {
  SmallVector<int64_t> lhsBatch, rhsBatch, lhsContract, rhsContract, ragged, groups;
  if (stablehlo::parseFields(parser, {{"lhs_batching_dimensions", &lhsBatch},
                                      {"rhs_batching_dimensions", &rhsBatch},
                                      {"lhs_contracting_dimensions", &lhsContract},
                                      {"rhs_contracting_dimensions", &rhsContract},
                                      {"lhs_ragged_dimensions", &ragged},
                                      {"rhs_group_dimensions", &groups}}))
    return {};
  return get(parser.getContext(), lhsBatch, rhsBatch, lhsContract, rhsContract, ragged, groups);
}

void RaggedDotDimensionNumbersAttr::print(AsmPrinter &printer) const {
  stablehlo::printFields(printer, {{"lhs_batching_dimensions", getLhsBatchingDimensions()},
                                   {"rhs_batching_dimensions", getRhsBatchingDimensions()},
                                   {"lhs_contracting_dimensions", getLhsContractingDimensions()},
                                   {"rhs_contracting_dimensions", getRhsContractingDimensions()},
                                   {"lhs_ragged_dimensions", getLhsRaggedDimensions()},
                                   {"rhs_group_dimensions", getRhsGroupDimensions()}});
}

/// Each of `dims`, and of `more`, is a dimension of `type`, and none is there twice.
static bool areDistinctDims(RankedTensorType type, ArrayRef<int64_t> dims, ArrayRef<int64_t> more,
                            ArrayRef<int64_t> last = {}) {
  llvm::SmallSet<int64_t, 8> seen;
  for (int64_t dim : llvm::concat<const int64_t>(dims, more, last))
    if (dim < 0 || dim >= type.getRank() || !seen.insert(dim).second)
      return false;
  return true;
}

RaggedDims RaggedDims::get(RaggedDotOp op) {
  RaggedDotDimensionNumbersAttr numbers = op.getRaggedDotDimensionNumbers();
  RaggedDims dims;
  dims.ragged = numbers.getLhsRaggedDimensions().front();
  ArrayRef<int64_t> batch = numbers.getLhsBatchingDimensions(), contract = numbers.getLhsContractingDimensions();
  auto isIn = [](ArrayRef<int64_t> list, int64_t dim) { return llvm::is_contained(list, dim); };
  for (int64_t dim : llvm::seq(cast<RankedTensorType>(op.getLhs().getType()).getRank()))
    if (!isIn(batch, dim) && !isIn(contract, dim))
      dims.lhsFree.push_back(dim);
  for (int64_t dim : llvm::seq(cast<RankedTensorType>(op.getRhs().getType()).getRank()))
    if (!isIn(numbers.getRhsBatchingDimensions(), dim) && !isIn(numbers.getRhsContractingDimensions(), dim) &&
        !isIn(numbers.getRhsGroupDimensions(), dim))
      dims.rhsFree.push_back(dim);
  dims.mode = isIn(batch, dims.ragged)      ? RaggedMode::batch
              : isIn(contract, dims.ragged) ? RaggedMode::contracting
                                            : RaggedMode::free;
  ArrayRef<int64_t> kind = dims.mode == RaggedMode::batch         ? batch
                           : dims.mode == RaggedMode::contracting ? contract
                                                                  : ArrayRef<int64_t>(dims.lhsFree);
  dims.place = llvm::find(kind, dims.ragged) - kind.begin();
  if (dims.mode != RaggedMode::batch)
    dims.prefix.assign(batch.begin(), batch.end());
  llvm::append_range(dims.prefix, kind.take_front(dims.place));
  return dims;
}

LogicalResult RaggedDotOp::verify() {
  auto lhs = cast<RankedTensorType>(getLhs().getType()), rhs = cast<RankedTensorType>(getRhs().getType());
  auto sizes = cast<RankedTensorType>(getGroupSizes().getType()), result = cast<RankedTensorType>(getType());
  RaggedDotDimensionNumbersAttr numbers = getRaggedDotDimensionNumbers();
  ArrayRef<int64_t> lhsBatch = numbers.getLhsBatchingDimensions(), rhsBatch = numbers.getRhsBatchingDimensions();
  ArrayRef<int64_t> lhsContract = numbers.getLhsContractingDimensions(),
                    rhsContract = numbers.getRhsContractingDimensions();
  ArrayRef<int64_t> ragged = numbers.getLhsRaggedDimensions(), group = numbers.getRhsGroupDimensions();
  if (lhsBatch.size() != rhsBatch.size() || lhsContract.size() != rhsContract.size() ||
      !areDistinctDims(lhs, lhsBatch, lhsContract) || !areDistinctDims(rhs, rhsBatch, rhsContract, group))
    return emitOpError("expected distinct batching, contracting and group dimensions, as many of lhs as of rhs");
  if (ragged.size() != 1 || !areDistinctDims(lhs, ragged, {}))
    return emitOpError() << "expected one ragged dimension of lhs, found [" << ragged << "]";
  auto sizeOf = [](RankedTensorType type) { return [type](int64_t dim) { return type.getDimSize(dim); }; };
  if (!llvm::equal(llvm::map_range(lhsBatch, sizeOf(lhs)), llvm::map_range(rhsBatch, sizeOf(rhs))) ||
      !llvm::equal(llvm::map_range(lhsContract, sizeOf(lhs)), llvm::map_range(rhsContract, sizeOf(rhs))))
    return emitOpError() << "expected batching and contracting dimensions of equal sizes, found " << lhs << " and "
                         << rhs;
  if (lhs.getElementType() != rhs.getElementType())
    return emitOpError() << "expected operands of one element type, found " << lhs << " and " << rhs;
  RaggedDims dims = RaggedDims::get(*this);
  if (group.size() != (dims.mode == RaggedMode::free ? 1 : 0))
    return emitOpError() << "expected " << (dims.mode == RaggedMode::free ? "one" : "no")
                         << " group dimension of rhs, found " << group.size();
  SmallVector<int64_t> prefix(llvm::map_range(dims.prefix, sizeOf(lhs)));
  if (sizes.getRank() != 1 && (sizes.getRank() == 0 || sizes.getShape().drop_back() != ArrayRef(prefix)))
    return emitOpError() << "expected group sizes of shape [g] or [" << prefix << (prefix.empty() ? "" : ", ")
                         << "g], found " << sizes;
  if (getGroupStarts() && getGroupStarts().getType() != sizes)
    return emitOpError() << "expected group starts of type " << sizes << ", found " << getGroupStarts().getType();
  int64_t groups = sizes.getShape().back();
  SmallVector<int64_t> shape(llvm::map_range(lhsBatch, sizeOf(lhs)));
  llvm::append_range(shape, llvm::map_range(dims.lhsFree, sizeOf(lhs)));
  llvm::append_range(shape, llvm::map_range(dims.rhsFree, sizeOf(rhs)));
  int64_t matrices = groups;
  if (dims.mode == RaggedMode::free)
    matrices = rhs.getDimSize(group.front());
  if (dims.mode == RaggedMode::contracting)
    shape.insert(shape.begin(), groups);
  if (matrices != groups)
    return emitOpError() << "expected a matrix for each of " << groups << " groups, found " << matrices;
  if (result.getShape() != ArrayRef(shape))
    return emitOpError() << "expected a result of shape [" << shape << "], found " << result;
  return success();
}

} // namespace chlo
