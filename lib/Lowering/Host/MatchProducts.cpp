//===- MatchProducts.cpp - contractions become calls ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
#include "Contraction.h"
#include "Strides.h"
#include "tp/Lowering/Host/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_HOSTMATCHPRODUCTSPASS
#include "tp/Lowering/Host/Passes.h.inc"
} // namespace tp

namespace {
/// One operand: the original buffer, and the dense copy that replaces it.
struct Operand {
  OpOperand *operand;
  StridedAccess access;
  bool packed = false;
};

class ProductMatcher {
public:
  /// `multiplies` says which types other than f32 the target multiplies itself.
  ProductMatcher(linalg::LinalgOp op, function_ref<bool(Type)> multiplies)
      : op(op), multiplies(multiplies), b(op.getLoc(), op) {}
  bool run();

private:
  bool collectDims();
  bool hasTypes();
  /// True if iterations of the loops of an input read one element in several places of it.
  bool hasOverlap(unsigned operand);
  /// How often the product reads each element of a copy of an input.
  int64_t getReads(unsigned operand) const;
  std::optional<MatrixProduct> plan(unsigned packedOperands);
  SmallVector<unsigned> getDenseOrder(unsigned operand, unsigned packedOperands);
  Value pack(unsigned operand, ArrayRef<unsigned> order, Type elementType);
  void unpack(Value temporary, ArrayRef<unsigned> order, bool accumulate);
  linalg::FillOp findZeroFill();

  linalg::LinalgOp op;
  function_ref<bool(Type)> multiplies;
  ImplicitLocOpBuilder b;
  SmallVector<Operand, 3> operands; // a, b, c
  SmallVector<ContractionDim> dims; // one per loop
  bool swapped = false;
};
} // namespace

/// Reads the operands' strides and each loop's role.
bool ProductMatcher::collectDims() {
  auto inputs = matchSumOfProducts(op);
  if (!inputs)
    return false;
  for (OpOperand *operand :
       {op.getDpsInputOperand(inputs->first), op.getDpsInputOperand(inputs->second), op.getDpsInitOperand(0)}) {
    FailureOr<StridedAccess> access = getStridedAccess(op, *operand);
    if (failed(access))
      return false;
    operands.push_back({operand, *access});
  }
  if (operands[2].access.offset)
    return false;
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  SmallVector<utils::IteratorType> iterators = op.getIteratorTypesArray();
  for (auto [loop, size] : llvm::enumerate(ranges)) {
    if (ShapedType::isDynamic(size) || size == 0)
      return false;
    ContractionDim dim{size, operands[0].access.strides[loop], operands[1].access.strides[loop],
                       operands[2].access.strides[loop]};
    auto uses = [&](unsigned i) { return op.getMatchingIndexingMap(operands[i].operand).isFunctionOfDim(loop); };
    bool inA = uses(0), inB = uses(1), inC = uses(2);
    // A loop of all outputs but no input repeats, one of a single input sums it.
    if (size > 1 && (inC != (iterators[loop] == utils::IteratorType::parallel) || inA + inB + inC < 2))
      return false;
    dim.role = !inC         ? ContractionDim::k
               : inA && inB ? ContractionDim::batch
               : inA        ? ContractionDim::m
                            : ContractionDim::n;
    dims.push_back(dim);
  }
  return true;
}

/// f16, bf16 or f32 inputs and sums in f32, or i8 inputs and sums in i32.
bool ProductMatcher::hasTypes() {
  Type a = getElementTypeOrSelf(operands[0].operand->get()), b = getElementTypeOrSelf(operands[1].operand->get()),
       c = getElementTypeOrSelf(operands[2].operand->get());
  auto isSmall = [](Type type) { return type.isF16() || type.isBF16() || type.isF32(); };
  bool isInteger = a.isInteger(8) && b.isInteger(8) && c.isInteger(32);
  return isInteger ? multiplies(a) : isSmall(a) && isSmall(b) && c.isF32();
}

/// The order of the loops in which a packed operand (0: a, 1: b, 2: c) is dense.
SmallVector<unsigned> ProductMatcher::getDenseOrder(unsigned operand, unsigned packedOperands) {
  SmallVector<unsigned> batch, rows, ks;
  for (auto [loop, dim] : llvm::enumerate(dims)) {
    if (dim.size == 1)
      continue;
    if (dim.role == ContractionDim::batch)
      batch.push_back(loop);
    else if (dim.role == ContractionDim::k)
      ks.push_back(loop);
    else if (operand == 2 ? dim.role == ContractionDim::m
                          : dim.role == (operand ? ContractionDim::n : ContractionDim::m))
      rows.push_back(loop);
  }
  auto byStride = [&](SmallVector<unsigned> &loops, int64_t ContractionDim::*stride) {
    llvm::stable_sort(loops, [&](unsigned x, unsigned y) { return dims[x].*stride > dims[y].*stride; });
  };
  SmallVector<unsigned> order;
  if (operand == 2) {
    // Rows, then columns.
    for (auto [loop, dim] : llvm::enumerate(dims))
      if (dim.size > 1 && dim.role == ContractionDim::n)
        ks.push_back(loop);
    llvm::erase_if(ks, [&](unsigned loop) { return dims[loop].role == ContractionDim::k; });
    byStride(rows, &ContractionDim::a);
    byStride(ks, &ContractionDim::b);
  } else {
    // The summed loops in the order of the operand that stays where it is.
    bool both = (packedOperands & 3) == 3;
    byStride(ks, both || operand == 1 ? &ContractionDim::a : &ContractionDim::b);
    byStride(rows, &ContractionDim::c);
  }
  llvm::append_range(order, batch);
  llvm::append_range(order, rows);
  llvm::append_range(order, ks);
  return order;
}

bool ProductMatcher::hasOverlap(unsigned operand) {
  AffineMap map = op.getMatchingIndexingMap(operands[operand].operand);
  int64_t places = 1;
  for (auto [loop, dim] : llvm::enumerate(dims))
    if (map.isFunctionOfDim(loop))
      places *= dim.size;
  return places > cast<MemRefType>(operands[operand].operand->get().getType()).getNumElements();
}

int64_t ProductMatcher::getReads(unsigned operand) const {
  int64_t reads = 1;
  for (const ContractionDim &dim : dims)
    if (dim.role == (operand == 0 ? ContractionDim::n : ContractionDim::m))
      reads *= dim.size;
  return reads;
}

std::optional<MatrixProduct> ProductMatcher::plan(unsigned packedOperands) {
  SmallVector<ContractionDim> planned = dims;
  static constexpr int64_t ContractionDim::*strideOf[] = {&ContractionDim::a, &ContractionDim::b, &ContractionDim::c};
  for (unsigned operand = 0; operand < 3; ++operand) {
    if (!(packedOperands >> operand & 1)) {
      if (operands[operand].access.offset)
        return std::nullopt;
      continue;
    }
    int64_t stride = 1;
    for (ContractionDim &dim : planned)
      dim.*strideOf[operand] = 0;
    for (unsigned loop : llvm::reverse(getDenseOrder(operand, packedOperands))) {
      planned[loop].*strideOf[operand] = stride;
      stride *= planned[loop].size;
    }
  }
  llvm::erase_if(planned, [](const ContractionDim &dim) { return dim.size == 1; });
  return planProduct(planned, swapped);
}

/// The maps between an operand and a dense buffer whose dimensions are the
/// loops `order`: first the operand's, then the buffer's (the identity).
static SmallVector<AffineMap> getPackMaps(AffineMap map, ArrayRef<unsigned> order) {
  MLIRContext *context = map.getContext();
  SmallVector<AffineExpr> replacements(map.getNumDims(), getAffineConstantExpr(0, context));
  for (auto [position, loop] : llvm::enumerate(order))
    replacements[loop] = getAffineDimExpr(position, context);
  return {map.replaceDimsAndSymbols(replacements, {}, order.size(), 0),
          AffineMap::getMultiDimIdentityMap(order.size(), context)};
}

/// `source` without the rows that no loop of `map` reaches: linalg takes a loop's
/// length from the first operand that has it as a dimension, and windows of which
/// there is only one in a dimension may leave rows out.
static Value dropUnusedRows(OpBuilder &b, Location loc, Value source, AffineMap map, ArrayRef<int64_t> loops) {
  auto type = cast<MemRefType>(source.getType());
  SmallVector<int64_t> sizes(type.getShape());
  for (auto [size, expression] : llvm::zip_equal(sizes, map.getResults()))
    if (auto loop = dyn_cast<AffineDimExpr>(expression))
      size = loops[loop.getPosition()];
  if (ArrayRef(sizes) == type.getShape())
    return source;
  SmallVector<OpFoldResult> zeros(sizes.size(), b.getIndexAttr(0)), ones(sizes.size(), b.getIndexAttr(1));
  return memref::SubViewOp::create(b, loc, source, zeros, getAsIndexOpFoldResult(b.getContext(), sizes), ones);
}

/// Copies an input into a dense buffer, converting its elements.
Value ProductMatcher::pack(unsigned operand, ArrayRef<unsigned> order, Type elementType) {
  SmallVector<int64_t> shape;
  for (unsigned loop : order)
    shape.push_back(dims[loop].size);
  Value buffer = memref::AllocOp::create(b, MemRefType::get(shape, elementType));
  SmallVector<AffineMap> maps = getPackMaps(op.getMatchingIndexingMap(operands[operand].operand), order);
  Value source = dropUnusedRows(b, b.getLoc(), operands[operand].operand->get(), maps[0], shape);
  linalg::GenericOp::create(b, ValueRange{source}, ValueRange{buffer}, maps,
                            SmallVector<utils::IteratorType>(order.size(), utils::IteratorType::parallel),
                            [&](OpBuilder &builder, Location loc, ValueRange args) {
                              Value value = args[0];
                              if (value.getType() != elementType)
                                value = arith::ExtFOp::create(builder, loc, elementType, value);
                              linalg::YieldOp::create(builder, loc, value);
                            });
  return buffer;
}

/// Writes a dense result to where it belongs, or adds it to what is there.
void ProductMatcher::unpack(Value temporary, ArrayRef<unsigned> order, bool accumulate) {
  SmallVector<AffineMap> maps = getPackMaps(op.getMatchingIndexingMap(operands[2].operand), order);
  std::swap(maps[0], maps[1]);
  linalg::GenericOp::create(b, ValueRange{temporary}, ValueRange{operands[2].operand->get()}, maps,
                            SmallVector<utils::IteratorType>(order.size(), utils::IteratorType::parallel),
                            [&](OpBuilder &builder, Location loc, ValueRange args) {
                              Value value = args[0];
                              if (accumulate)
                                value = isa<FloatType>(value.getType())
                                            ? arith::AddFOp::create(builder, loc, args[1], value).getResult()
                                            : arith::AddIOp::create(builder, loc, args[1], value);
                              linalg::YieldOp::create(builder, loc, value);
                            });
}

/// The op that set the output to zero, if that was the last access to it.
linalg::FillOp ProductMatcher::findZeroFill() {
  Value output = operands[2].operand->get(), root = getRoot(output);
  for (Operation *before = op->getPrevNode(); before; before = before->getPrevNode()) {
    auto touches = [&](Operation *inner) {
      for (Value operand : inner->getOperands())
        if (isa<MemRefType>(operand.getType()) && getRoot(operand) == root)
          return WalkResult::interrupt();
      return WalkResult::advance();
    };
    if (isa<ViewLikeOpInterface>(before) || !before->walk(touches).wasInterrupted())
      continue;
    auto fill = dyn_cast<linalg::FillOp>(before);
    if (fill && fill.getOutputs()[0] == output &&
        (matchPattern(fill.getInputs()[0], m_AnyZeroFloat()) || matchPattern(fill.getInputs()[0], m_Zero())))
      return fill;
    return nullptr;
  }
  return nullptr;
}

bool ProductMatcher::run() {
  if (!collectDims() || !hasTypes())
    return false;
  int64_t flops = 2;
  for (const ContractionDim &dim : dims)
    flops *= dim.size;
  // Sums of products of two vectors are bound by memory, whoever computes them.
  if (flops < kSmallestProduct || (getReads(0) == 1 && getReads(1) == 1))
    return false;
  linalg::FillOp fill = findZeroFill();
  Type aType = getElementTypeOrSelf(operands[0].operand->get()),
       bType = getElementTypeOrSelf(operands[1].operand->get());
  // A product of two types, or of one that the target does not multiply, is one of f32.
  bool isWidened = aType != bType || !(aType.isF32() || multiplies(aType));
  Type type = isWidened ? Type(b.getF32Type()) : aType;
  unsigned needed = fill ? 0 : 4;
  for (unsigned operand : {0u, 1u}) {
    Type own = operand ? bType : aType;
    // Windows that overlap are copied: as they lie, they are many products of few rows.
    if (own != type || hasOverlap(operand))
      needed |= 1u << operand;
  }

  // As few copies as possible; those of inputs before those of the output.
  static constexpr unsigned choices[] = {0, 1, 2, 3, 4, 5, 6, 7};
  for (unsigned packed : choices) {
    if ((packed & needed) != needed)
      continue;
    // A copy to read each of its elements once takes longer than the loops.
    if (llvm::any_of(ArrayRef<unsigned>{0, 1},
                     [&](unsigned operand) { return (packed >> operand & 1) && getReads(operand) == 1; }))
      continue;
    std::optional<MatrixProduct> product = plan(packed);
    if (!product)
      continue;
    Value buffers[3];
    for (unsigned operand = 0; operand < 2; ++operand)
      buffers[operand] = packed >> operand & 1 ? pack(operand, getDenseOrder(operand, packed), type)
                                               : operands[operand].operand->get();
    SmallVector<unsigned> order = getDenseOrder(2, packed);
    buffers[2] = operands[2].operand->get();
    if (packed & 4) {
      SmallVector<int64_t> shape;
      for (unsigned loop : order)
        shape.push_back(dims[loop].size);
      buffers[2] = memref::AllocOp::create(b, MemRefType::get(shape, getElementTypeOrSelf(buffers[2])));
    }
    if (swapped)
      std::swap(buffers[0], buffers[1]);
    host::MatmulOp::create(b, flatten(b, b.getLoc(), buffers[0]), flatten(b, b.getLoc(), buffers[1]),
                           flatten(b, b.getLoc(), buffers[2]), product->sizes, product->aStrides, product->bStrides,
                           product->cStrides, /*bias=*/Value(), /*epilogue=*/StringAttr(), /*workspace=*/Value());
    if (packed & 4)
      unpack(buffers[2], order, /*accumulate=*/!fill);
    if (fill)
      fill.erase();
    op.erase();
    return true;
  }
  return false;
}

namespace {
struct HostMatchProductsPass : tp::impl::HostMatchProductsPassBase<HostMatchProductsPass> {
  using HostMatchProductsPassBase::HostMatchProductsPassBase;

  void runOnOperation() override {
    SmallVector<linalg::LinalgOp> ops;
    getOperation().walk([&](linalg::LinalgOp op) {
      if (op.hasPureBufferSemantics() && !isa<linalg::FillOp>(op))
        ops.push_back(op);
    });
    auto multiplies = [&](Type type) { return type.isInteger() ? multiplyI8 : type.isF16() ? !widenF16 : !widenBF16; };
    for (linalg::LinalgOp op : ops)
      if (ProductMatcher(op, multiplies).run())
        ++numProducts;
  }
};
} // namespace
