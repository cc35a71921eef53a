//===- LoopBuffers.cpp - buffers for what control flow carries ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Buffers.h"
#include "tp/IR/TpDialect.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Interfaces/DestinationStyleOpInterface.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Building blocks
//===----------------------------------------------------------------------===//

static bool isTensor(Value value) { return isa<RankedTensorType>(value.getType()); }

static Value allocate(ImplicitLocOpBuilder &b, Type tensor) {
  auto type = cast<RankedTensorType>(tensor);
  return memref::AllocOp::create(b, MemRefType::get(type.getShape(), type.getElementType()));
}

static Value read(ImplicitLocOpBuilder &b, Value buffer, bool writable) {
  auto type = cast<MemRefType>(buffer.getType());
  return bufferization::ToTensorOp::create(b, RankedTensorType::get(type.getShape(), type.getElementType()), buffer,
                                           /*restrict=*/true, writable);
}

static bufferization::MaterializeInDestinationOp write(ImplicitLocOpBuilder &b, Value tensor, Value buffer) {
  return bufferization::MaterializeInDestinationOp::create(b, /*result=*/Type(), tensor, buffer, /*restrict=*/true,
                                                           /*writable=*/true);
}

/// The buffers that `tensor` may lie in after bufferization, as far as they are
/// read by to_tensor.
static void collectBuffers(Value tensor, SmallPtrSetImpl<Value> &seen, SmallVectorImpl<Value> &buffers) {
  if (!isTensor(tensor) || !seen.insert(tensor).second)
    return;
  auto result = dyn_cast<OpResult>(tensor);
  if (!result)
    return;
  Operation *op = result.getOwner();
  if (auto read = dyn_cast<bufferization::ToTensorOp>(op)) {
    buffers.push_back(read.getBuffer());
  } else if (isa<scf::ForOp, scf::IfOp>(op)) { // of elements, in place
    for (Region &region : op->getRegions())
      collectBuffers(region.front().getTerminator()->getOperand(result.getResultNumber()), seen, buffers);
    if (auto loop = dyn_cast<scf::ForOp>(op))
      collectBuffers(loop.getInitArgs()[result.getResultNumber()], seen, buffers);
  } else if (auto destination = dyn_cast<DestinationStyleOpInterface>(op)) {
    collectBuffers(destination.getTiedOpOperand(result)->get(), seen, buffers);
  } else if (isa<tensor::ExtractSliceOp, tensor::CollapseShapeOp, tensor::ExpandShapeOp, tensor::CastOp,
                 tensor::BitcastOp, arith::SelectOp>(op)) {
    for (Value operand : op->getOperands())
      collectBuffers(operand, seen, buffers);
  }
}

/// Orders the writes of one block, at its end, so that they act as if at once: a
/// value that lies in the buffer of another is written before that buffer is. Values
/// that lie in each other's buffers are copied first.
static void orderWrites(ArrayRef<bufferization::MaterializeInDestinationOp> writes, Operation *terminator) {
  auto getBuffer = [](bufferization::MaterializeInDestinationOp write) { return getRoot(write.getDest()); };
  SmallPtrSet<Value, 8> destinations;
  for (auto write : writes)
    destinations.insert(getBuffer(write));
  // The other destinations that each value lies in.
  SmallVector<SmallPtrSet<Value, 4>> others(writes.size());
  for (auto [write, set] : llvm::zip_equal(writes, others)) {
    SmallPtrSet<Value, 8> seen;
    SmallVector<Value> buffers;
    collectBuffers(bufferization::MaterializeInDestinationOp(write).getSource(), seen, buffers);
    for (Value buffer : buffers)
      if (Value root = getRoot(buffer); root != getBuffer(write) && destinations.contains(root))
        set.insert(root);
  }
  SmallVector<size_t> open = llvm::to_vector(llvm::seq<size_t>(0, writes.size()));
  auto isRead = [&](size_t i) {
    return llvm::any_of(open, [&](size_t other) { return other != i && others[other].contains(getBuffer(writes[i])); });
  };
  while (!open.empty()) {
    auto free = llvm::find_if(open, [&](size_t i) { return !isRead(i); });
    if (free == open.end()) {
      bufferization::MaterializeInDestinationOp write = writes[open.front()];
      ImplicitLocOpBuilder b(write.getLoc(), terminator);
      Value source = write.getSource();
      write.getSourceMutable().assign(
          bufferization::AllocTensorOp::create(b, cast<RankedTensorType>(source.getType()), ValueRange{}, source));
      others[open.front()].clear();
      continue;
    }
    bufferization::MaterializeInDestinationOp(writes[*free])->moveBefore(terminator);
    open.erase(free);
  }
}

void tp::orderResultWrites(func::FuncOp main) {
  SmallVector<bufferization::MaterializeInDestinationOp> writes;
  for (auto write : main.front().getOps<bufferization::MaterializeInDestinationOp>())
    if (isa<BlockArgument>(getRoot(write.getDest()))) // the others are for loops
      writes.push_back(write);
  orderWrites(writes, main.front().getTerminator());
}

/// Splits the operands of a terminator: tensors go to their buffers, the others
/// stay.
static SmallVector<Value> writeTensors(Operation *terminator, ValueRange values, ArrayRef<Value> buffers) {
  ImplicitLocOpBuilder b(terminator->getLoc(), terminator);
  SmallVector<Value> scalars;
  SmallVector<bufferization::MaterializeInDestinationOp> writes;
  for (auto [value, buffer] : llvm::zip_equal(values, buffers)) {
    if (buffer)
      writes.push_back(write(b, value, buffer));
    else
      scalars.push_back(value);
  }
  orderWrites(writes, terminator);
  return scalars;
}

/// Moves `from` into the empty block `to`, whose arguments stand for the
/// arguments without a buffer; the others are read from theirs.
static void moveBlock(Block *from, Block *to, ArrayRef<Value> buffers, unsigned leading, bool writable) {
  ImplicitLocOpBuilder b(from->getParentOp()->getLoc(), from->getParentOp()->getContext());
  b.setInsertionPointToStart(to);
  unsigned next = leading;
  for (unsigned i = 0; i < leading; ++i)
    from->getArgument(i).replaceAllUsesWith(to->getArgument(i));
  for (auto [argument, buffer] : llvm::zip_equal(from->getArguments().drop_front(leading), buffers))
    argument.replaceAllUsesWith(buffer ? read(b, buffer, writable) : to->getArgument(next++));
  to->getOperations().splice(to->end(), from->getOperations());
}

/// Replaces the results of `op`: the next result of `loop` where there is no
/// buffer, else what the buffer holds.
static void replaceResults(Operation *op, Operation *loop, ArrayRef<Value> buffers) {
  ImplicitLocOpBuilder b(op->getLoc(), op->getContext());
  b.setInsertionPointAfter(loop);
  unsigned next = 0;
  for (auto [result, buffer] : llvm::zip_equal(op->getResults(), buffers))
    result.replaceAllUsesWith(buffer ? read(b, buffer, /*writable=*/true) : loop->getResult(next++));
  op->erase();
}

/// A buffer for each tensor among `values`, null for the others.
static SmallVector<Value> allocateFor(ImplicitLocOpBuilder &b, ValueRange values) {
  SmallVector<Value> buffers;
  for (Value value : values)
    buffers.push_back(isTensor(value) ? allocate(b, value.getType()) : Value());
  return buffers;
}

/// Enters a loop: writes the tensors to their buffers, returns the rest.
static SmallVector<Value> enter(ImplicitLocOpBuilder &b, ValueRange inits, ArrayRef<Value> buffers) {
  SmallVector<Value> scalars;
  for (auto [init, buffer] : llvm::zip_equal(inits, buffers)) {
    if (!buffer)
      scalars.push_back(init);
    else if (!init.getDefiningOp<tensor::EmptyOp>())
      write(b, init, buffer);
  }
  return scalars;
}

//===----------------------------------------------------------------------===//
// Loops and choices
//===----------------------------------------------------------------------===//

static void rewrite(scf::ForOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  SmallVector<Value> buffers = allocateFor(b, op.getInitArgs());
  SmallVector<Value> scalars = enter(b, op.getInitArgs(), buffers);
  auto loop = scf::ForOp::create(b, op.getLowerBound(), op.getUpperBound(), op.getStep(), scalars);
  if (!loop.getBody()->empty())
    loop.getBody()->back().erase();
  moveBlock(op.getBody(), loop.getBody(), buffers, /*leading=*/1, /*writable=*/true);
  auto yield = cast<scf::YieldOp>(loop.getBody()->getTerminator());
  SmallVector<Value> yielded = writeTensors(yield, yield.getOperands(), buffers);
  yield->setOperands(yielded);
  replaceResults(op, loop, buffers);
}

/// A choice between regions (scf.if, scf.index_switch): each writes its tensors.
static void rewriteChoice(Operation *op) {
  ImplicitLocOpBuilder b(op->getLoc(), op);
  SmallVector<Value> buffers = allocateFor(b, op->getResults());
  OperationState state(op->getLoc(), op->getName(), op->getOperands(), {}, op->getAttrs());
  for (Value result : op->getResults())
    if (!isTensor(result))
      state.types.push_back(result.getType());
  for (unsigned i = 0; i < op->getNumRegions(); ++i)
    state.addRegion();
  Operation *choice = b.create(state);
  for (auto [from, to] : llvm::zip_equal(op->getRegions(), choice->getRegions())) {
    if (from.empty())
      continue;
    to.takeBody(from);
    auto yield = cast<scf::YieldOp>(to.front().getTerminator());
    SmallVector<Value> yielded = writeTensors(yield, yield.getOperands(), buffers);
    yield->setOperands(yielded);
  }
  replaceResults(op, choice, buffers);
}

static void rewrite(scf::WhileOp op) {
  ImplicitLocOpBuilder b(op.getLoc(), op);
  SmallVector<Value> buffers = allocateFor(b, op.getInits());
  scf::ConditionOp condition = op.getConditionOp();

  // What the condition passes on unchanged stays in its buffer; the rest of
  // what the body and the results see gets another.
  SmallVector<Value> afterBuffers;
  SmallPtrSet<Value, 8> taken;
  for (Value passed : condition.getArgs()) {
    Value buffer;
    if (isTensor(passed)) {
      auto argument = dyn_cast<BlockArgument>(passed);
      if (argument && argument.getOwner() == op.getBeforeBody())
        buffer = buffers[argument.getArgNumber()];
      if (!buffer || !taken.insert(buffer).second)
        buffer = allocate(b, passed.getType());
    }
    afterBuffers.push_back(buffer);
  }

  SmallVector<Value> scalars = enter(b, op.getInits(), buffers);
  SmallVector<Type> resultTypes;
  for (auto [type, buffer] : llvm::zip_equal(op.getResultTypes(), afterBuffers))
    if (!buffer)
      resultTypes.push_back(type);
  auto loop = scf::WhileOp::create(b, resultTypes, scalars, nullptr, nullptr);
  auto addBlock = [&](Region &region, TypeRange types) {
    Block *block = region.empty() ? &region.emplaceBlock() : &region.front();
    block->clear();
    if (block->getNumArguments() != types.size()) {
      block->eraseArguments(0, block->getNumArguments());
      for (Type type : types)
        block->addArgument(type, op.getLoc());
    }
    return block;
  };
  Block *before = addBlock(loop.getBefore(), ValueRange(scalars).getTypes());
  Block *after = addBlock(loop.getAfter(), resultTypes);

  // The condition only reads: the body needs the same values.
  moveBlock(op.getBeforeBody(), before, buffers, /*leading=*/0, /*writable=*/false);
  condition = cast<scf::ConditionOp>(before->getTerminator());
  SmallVector<Value> passed;
  ImplicitLocOpBuilder end(op.getLoc(), condition);
  for (auto [value, buffer] : llvm::zip_equal(condition.getArgs(), afterBuffers)) {
    if (!buffer)
      passed.push_back(value);
    else if (!llvm::is_contained(buffers, buffer))
      write(end, value, buffer);
  }
  condition.getArgsMutable().assign(passed);

  moveBlock(op.getAfterBody(), after, afterBuffers, /*leading=*/0, /*writable=*/true);
  auto yield = cast<scf::YieldOp>(after->getTerminator());
  SmallVector<Value> yielded = writeTensors(yield, yield.getOperands(), buffers);
  yield->setOperands(yielded);
  replaceResults(op, loop, afterBuffers);
}

/// The tensor from outside `op`, or argument of its body, that `tensor`, computed in it,
/// is with elements inserted; null if it is another one.
static Value findUpdated(Operation *op, Value tensor) {
  while (true) {
    auto result = dyn_cast<OpResult>(tensor);
    if (!result)
      return tensor;
    Operation *inner = result.getOwner();
    unsigned number = result.getResultNumber();
    if (!op->isAncestor(inner))
      return tensor;
    if (auto insert = dyn_cast<tensor::InsertOp>(inner)) {
      tensor = insert.getDest();
    } else if (auto loop = dyn_cast<scf::ForOp>(inner)) {
      // Whatever the body does to its argument, it does to the initial tensor.
      if (findUpdated(loop, loop.getBody()->getTerminator()->getOperand(number)) != loop.getRegionIterArg(number))
        return {};
      tensor = loop.getInitArgs()[number];
    } else if (auto choice = dyn_cast<scf::IfOp>(inner); choice && !choice.getElseRegion().empty()) {
      Value first = findUpdated(choice, choice.thenYield().getOperand(number));
      if (!first || first != findUpdated(choice, choice.elseYield().getOperand(number)))
        return {};
      tensor = first;
    } else {
      return {};
    }
  }
}

/// True for a loop over elements that updates tensors in place, which one-shot
/// bufferization keeps, and for a choice in one whether to update what that carries. Any
/// other choice may have to keep the old tensor beside the new one: it gets one buffer
/// for its result, so that no place is chosen at run time.
static bool isElementLoop(Operation *op) {
  auto loop = dyn_cast<scf::ForOp>(isa<scf::IfOp>(op) ? op->getParentOp() : op);
  if (!loop || (loop != op && !isElementLoop(loop)))
    return false;
  auto isUpdate = [&](Value result) {
    Value updated = isTensor(result) ? findUpdated(op, result) : result;
    return updated && (!isTensor(result) || loop == op || llvm::is_contained(loop.getRegionIterArgs(), updated));
  };
  return llvm::all_of(op->getResults(), isUpdate) &&
         !op->walk([](Operation *inner) {
              return (isa<DestinationStyleOpInterface>(inner) && !isa<tensor::InsertOp>(inner)) ||
                             isa<scf::WhileOp>(inner) || isa<TpDialect>(inner->getDialect())
                         ? WalkResult::interrupt()
                         : WalkResult::advance();
            }).wasInterrupted();
}

LogicalResult tp::carryTensorsInBuffers(func::FuncOp function) {
  SmallVector<Operation *> ops;
  WalkResult result = function.walk([&](Operation *op) {
    if (isElementLoop(op))
      return WalkResult::advance();
    if (isa<scf::ForOp, scf::IfOp, scf::IndexSwitchOp, scf::WhileOp>(op)) {
      ops.push_back(op);
    } else if (op->getNumRegions() && !op->hasTrait<OpTrait::IsTerminator>() &&
               op->getDialect()->getNamespace() == "scf") {
      op->emitOpError("found, expected scf.for, scf.while, scf.if or scf.index_switch around tensors");
      return WalkResult::interrupt();
    }
    return WalkResult::advance();
  });
  if (result.wasInterrupted())
    return failure();
  for (Operation *op : ops) {
    if (llvm::none_of(op->getResults(), isTensor) && llvm::none_of(op->getOperands(), isTensor))
      continue;
    TypeSwitch<Operation *>(op)
        .Case<scf::ForOp, scf::WhileOp>([](auto loop) { rewrite(loop); })
        .Default([](Operation *choice) { rewriteChoice(choice); });
  }
  return success();
}
