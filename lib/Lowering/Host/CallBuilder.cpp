//===- CallBuilder.cpp - calls of the runtime in tp_main ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "CallBuilder.h"

using namespace mlir;
using namespace tp;

namespace {
struct RuntimeCall {
  enum Kind { VOID, RANK, I32, I64, IN, OUT };
  StringRef name;
  Kind result;
  SmallVector<Kind, 8> arguments;
};
} // namespace

static const RuntimeCall &getRuntimeCall(StringRef name) {
  using enum RuntimeCall::Kind;
#define TP_ARGS(...) {__VA_ARGS__}
#define TP_RUNTIME_CALL(RESULT, NAME, ARGUMENTS) {#NAME, RESULT, ARGUMENTS},
  static const RuntimeCall calls[] = {
#include "tp/runtime/RuntimeCalls.def"
  };
#undef TP_ARGS
  const RuntimeCall *found = llvm::find_if(calls, [&](const RuntimeCall &call) { return call.name == name; });
  assert(found != std::end(calls) && "not in RuntimeCalls.def");
  return *found;
}

static Type toType(MLIRContext *context, RuntimeCall::Kind kind) {
  switch (kind) {
  case RuntimeCall::VOID:
    return LLVM::LLVMVoidType::get(context);
  case RuntimeCall::I32:
    return IntegerType::get(context, 32);
  case RuntimeCall::I64:
    return IntegerType::get(context, 64);
  default:
    return LLVM::LLVMPointerType::get(context);
  }
}

CallBuilder::CallBuilder(ModuleOp code, ProgramTables &tables, bool traced)
    : CodeBuilder(code), tables(tables), traced(traced) {}

LLVM::CallOp CallBuilder::call(StringRef name, ValueRange arguments) {
  auto function = code.lookupSymbol<LLVM::LLVMFuncOp>(name);
  if (!function) {
    const RuntimeCall &call = getRuntimeCall(name);
    auto toOurs = [&](RuntimeCall::Kind kind) { return toType(b.getContext(), kind); };
    SmallVector<Type> types = llvm::map_to_vector(call.arguments, toOurs);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(code.getBody());
    function = LLVM::LLVMFuncOp::create(b, name, LLVM::LLVMFunctionType::get(toOurs(call.result), types));
  }
  return LLVM::CallOp::create(b, function, arguments);
}

Value CallBuilder::table(ArrayRef<int64_t> values) {
  auto type = LLVM::LLVMArrayType::get(b.getI64Type(), values.size());
  std::string name = "table_" + std::to_string(tableCount++);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(code.getBody());
    LLVM::GlobalOp::create(b, type, /*isConstant=*/true, LLVM::Linkage::Private, name, b.getI64TensorAttr(values));
  }
  return LLVM::AddressOfOp::create(b, pointer, name);
}

Value CallBuilder::frameArray(size_t count) {
  OpBuilder::InsertionGuard guard(b);
  if (!frame) {
    b.setInsertionPointToStart(&arena.getParentRegion()->front());
    frame = LLVM::AllocaOp::create(b, pointer, pointer, constant(0));
  }
  frameWords = std::max(frameWords, count);
  return frame;
}

Value CallBuilder::words(ValueRange values) {
  Value array = frameArray(values.size());
  for (auto [i, value] : llvm::enumerate(values))
    LLVM::StoreOp::create(b, value, offset(array, 8 * i));
  return array;
}

Value CallBuilder::addresses(ValueRange buffers) {
  return words(llvm::map_to_vector(buffers, [&](Value buffer) { return toPointer(buffer); }));
}

Value CallBuilder::toPointerOrNull(Value buffer) {
  return buffer ? toPointer(buffer) : LLVM::ZeroOp::create(b, pointer).getResult();
}

void CallBuilder::trace(std::string name, StringRef kind, int64_t flops, int64_t bytes, llvm::function_ref<void()> emit,
                        int64_t collective) {
  if (!traced)
    return emit();
  Value id = constant(tables.getOp(std::move(name), kind, flops, bytes, collective));
  call("tp_trace_begin", {rank, id});
  emit();
  call("tp_trace_end", {rank, id});
}

void CallBuilder::begin(Value ownRank, Value ownArena) {
  rank = ownRank;
  arena = ownArena;
}

void CallBuilder::end() {
  if (!frame)
    return;
  b.setInsertionPoint(frame);
  frame.getArraySizeMutable().assign(constant(frameWords));
}

int64_t tp::getBufferBytes(ValueRange values) {
  int64_t bytes = 0;
  for (Value value : values)
    if (auto type = dyn_cast<MemRefType>(value.getType()))
      bytes += getByteSize(type);
  return bytes;
}
