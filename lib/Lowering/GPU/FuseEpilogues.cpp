//===- FuseEpilogues.cpp - what follows a product becomes a part of it ----===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "../Host/Accesses.h"
#include "../Host/Buffers.h"
#include "../Host/Strides.h"
#include "EpilogueBody.h"
#include "tp/Lowering/GPU/Passes.h"
#include "tp/Lowering/Host/HostDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"

using namespace mlir;
using namespace tp;

namespace tp {
#define GEN_PASS_DEF_GPUFUSEEPILOGUESPASS
#include "tp/Lowering/GPU/Passes.h.inc"
} // namespace tp

/// What cuBLASLt has of f32, bf16 and f16: sums in f32, stored in f32 or in the type of the
/// operands, and a bias in the type of the result. `added`, in which the program adds the
/// bias, is converted to that only where nothing is lost.
static bool hasEpilogue(Type operands, Type result, Type added) {
  bool isFloat = operands.isF32() || operands.isBF16() || operands.isF16();
  return isFloat && (result.isF32() || (result == operands && (!added || added == result)));
}

/// The next op that accesses c, if the product can as well be made there: nothing writes
/// its operands before.
static linalg::GenericOp findConsumer(host::MatmulOp product) {
  Value a = getRoot(product.getA()), b = getRoot(product.getB()), c = getRoot(product.getC());
  for (Operation *next = product->getNextNode(); next; next = next->getNextNode()) {
    Accesses accesses = getAccesses(next);
    if (accesses.contains(c))
      return dyn_cast<linalg::GenericOp>(next);
    if (accesses.lookup(a) || accesses.lookup(b))
      return nullptr;
  }
  return nullptr;
}

/// True if nothing but `writer` and `reader` accesses `buffer` or a view of it.
static bool isAccessedOnlyBy(Value buffer, Operation *writer, Operation *reader) {
  return llvm::all_of(buffer.getUsers(), [&](Operation *user) {
    if (auto view = dyn_cast<ViewLikeOpInterface>(user))
      return isAccessedOnlyBy(view.getViewDest(), writer, reader);
    return user == writer || user == reader;
  });
}

/// The bias as cuBLASLt takes it: in `type`, rounded to `added` first.
static Value convertBias(OpBuilder &b, Location loc, Value bias, Type added, Type type) {
  auto from = cast<MemRefType>(bias.getType());
  if (from.getElementType() == type && added == type)
    return bias;
  Value converted = memref::AllocOp::create(b, loc, MemRefType::get(from.getShape(), type));
  linalg::GenericOp::create(b, loc, ValueRange{bias}, ValueRange{converted},
                            SmallVector<AffineMap>(2, b.getMultiDimIdentityMap(1)), {utils::IteratorType::parallel},
                            [&](OpBuilder &builder, Location loc, ValueRange args) {
                              Value value = args[0];
                              if (value.getType() != added)
                                value = arith::TruncFOp::create(builder, loc, added, value);
                              if (added != type)
                                value = arith::ExtFOp::create(builder, loc, type, value);
                              linalg::YieldOp::create(builder, loc, value);
                            });
  return converted;
}

namespace {
/// A loop, or a part of one, that steps through c.
struct Steps {
  int64_t size, stride;
  unsigned index;   // of the loop
  int64_t step = 1; // iterations of the loop from one element to the next
};
} // namespace

static SmallVector<Steps> getSteps(ArrayRef<int64_t> sizes, ArrayRef<int64_t> strides) {
  SmallVector<Steps> steps;
  for (unsigned i = 0; i < sizes.size(); ++i)
    if (sizes[i] != 1)
      steps.push_back({sizes[i], strides[i], i});
  llvm::sort(steps, [](const Steps &x, const Steps &y) { return x.stride > y.stride; });
  return steps;
}

/// True if `op`, which accesses c as `result`, does so element by element of the product,
/// and reads `bias`, if it has one, at n.
static bool readsAlong(host::MatmulOp product, linalg::GenericOp op, const StridedAccess &result,
                       const StridedAccess *bias) {
  SmallVector<int64_t> ranges = op.getStaticLoopRanges();
  ArrayRef<int64_t> extents = product.getSizes().drop_back();
  if (llvm::any_of(ranges, [](int64_t size) { return size <= 0; }) || llvm::is_contained(extents, 0))
    return false;
  SmallVector<Steps> loops = getSteps(ranges, result.strides), dims = getSteps(extents, product.getCStrides());
  // From the innermost on: loops that are parts of a dimension, or the other way around.
  while (!loops.empty() && !dims.empty()) {
    Steps &loop = loops.back(), &dim = dims.back();
    int64_t common = std::min(loop.size, dim.size);
    if (loop.stride != dim.stride || loop.size % common || dim.size % common)
      return false;
    int64_t along = dim.index == extents.size() - 1 ? dim.step : 0;
    if (bias && bias->strides[loop.index] * loop.step != along)
      return false;
    for (SmallVector<Steps> *side : {&loops, &dims}) {
      Steps &last = side->back();
      last.size /= common;
      last.stride *= common;
      last.step *= common;
      if (last.size == 1)
        side->pop_back();
    }
  }
  return loops.empty() && dims.empty();
}

/// Makes the op that follows a product its epilogue; false if it is none.
static bool fuseEpilogue(host::MatmulOp product) {
  linalg::GenericOp op = findConsumer(product);
  if (!op || op.getNumDpsInits() != 1 || op.getNumDpsInputs() < 1 || op.getNumDpsInputs() > 2)
    return false;
  auto flat = product.getC().getDefiningOp<host::FlattenOp>();
  Value c = getBase(flat ? flat.getSource() : product.getC()), output = op.getOutputs()[0];
  OpOperand *result = nullptr, *bias = nullptr;
  for (OpOperand *input : op.getDpsInputOperands())
    (!result && isa<MemRefType>(input->get().getType()) && getBase(input->get()) == c ? result : bias) = input;
  if (!result || !isReadElementwise(*result, output))
    return false;

  // The output takes the place of a buffer that has no other use.
  bool isSame = getBase(output) == c;
  Value root = getRoot(output), old = getRoot(c);
  bool canMove = root != old && root != getRoot(product.getA()) && root != getRoot(product.getB()) &&
                 old.getDefiningOp<memref::AllocOp>() && isAccessedOnlyBy(old, product, op);
  if (!isSame && !canMove)
    return false;

  FailureOr<StridedAccess> resultAccess = getStridedAccess(op, *result), biasAccess;
  if (failed(resultAccess) || resultAccess->offset)
    return false;
  if (bias) {
    biasAccess = getStridedAccess(op, *bias);
    if (failed(biasAccess) || biasAccess->offset || llvm::is_contained({root, old}, getRoot(bias->get())))
      return false;
    if (getSpan(cast<MemRefType>(bias->get().getType())) != product.getN())
      return false;
  }
  if (!readsAlong(product, op, *resultAccess, bias ? &*biasAccess : nullptr))
    return false;
  Type operands = getElementTypeOrSelf(product.getA().getType()), type = getElementTypeOrSelf(output.getType());
  std::optional<EpilogueBody> body =
      matchEpilogue(op.getBody()->getTerminator()->getOperand(0), op.getMatchingBlockArgument(result),
                    bias ? op.getMatchingBlockArgument(bias) : BlockArgument(), operands);
  if (!body || !hasEpilogue(operands, type, body->bias))
    return false;

  OpBuilder b(op);
  product->moveBefore(op);
  b.setInsertionPoint(product);
  if (bias)
    product.getBiasMutable().assign(
        convertBias(b, op.getLoc(), flatten(b, op.getLoc(), bias->get()), body->bias, type));
  if (!isSame)
    product.getCMutable().assign(flatten(b, op.getLoc(), output));
  if (body->activation != Activation::none)
    product.setEpilogue(body->activation == Activation::relu ? "relu" : "gelu");
  op.erase();
  return true;
}

namespace {
struct GpuFuseEpiloguesPass : tp::impl::GpuFuseEpiloguesPassBase<GpuFuseEpiloguesPass> {
  void runOnOperation() override {
    SmallVector<host::MatmulOp> products;
    getOperation().walk([&](host::MatmulOp product) { products.push_back(product); });
    for (host::MatmulOp product : products)
      if (!product.getBias() && !product.getEpilogue() && fuseEpilogue(product))
        ++numEpilogues;
  }
};
} // namespace
