//===- Program.cpp - tp_main and its kernels ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "Strides.h"
#include "tp/runtime/Lapack.h"
#include "tp/runtime/Types.h"
#include "tp/Lowering/Linalg/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace tp;

//===----------------------------------------------------------------------===//
// Calls of the runtime
//===----------------------------------------------------------------------===//

namespace {
struct RuntimeCall {
  enum Kind { VOID, RANK, I32, I64, IN, OUT };
  StringRef name;
  Kind result;
  SmallVector<Kind, 8> arguments;
};
} // namespace

static ArrayRef<RuntimeCall> getRuntimeCalls() {
  using enum RuntimeCall::Kind;
#define TP_ARGS(...) {__VA_ARGS__}
#define TP_RUNTIME_CALL(RESULT, NAME, ARGUMENTS) {#NAME, RESULT, ARGUMENTS},
  static const RuntimeCall calls[] = {
#include "tp/runtime/RuntimeCalls.def"
  };
#undef TP_ARGS
  return calls;
}

namespace {
class ProgramBuilder {
public:
  ProgramBuilder(ModuleOp source, ModuleOp code, ProgramTables &tables, bool traced)
      : source(source), code(code), tables(tables), traced(traced), b(source.getLoc(), source.getContext()),
        pointer(LLVM::LLVMPointerType::get(source.getContext())) {}
  LogicalResult run();

private:
  Type toArgumentType(Type type);
  void addKernel(func::FuncOp kernel);
  void addRangeFunction(StringRef kernel, ArrayRef<Type> types);
  void lowerKernelCall(func::CallOp call);
  LogicalResult addMain(func::FuncOp main);
  LogicalResult lower(Operation *op);
  LogicalResult lowerCollective(host::CollectiveOp op);
  LogicalResult traceCollective(host::CollectiveOp op);
  void lowerLaunch(gpu::LaunchFuncOp launch);
  void lowerRead(memref::LoadOp load);
  void lowerConstant(memref::GetGlobalOp constant);
  void lowerLapack(host::LapackOp op, int64_t function);
  LLVM::CallOp call(StringRef name, ValueRange arguments);
  LLVM::LLVMFuncOp declare(const RuntimeCall &call);
  Value constant(int64_t value, unsigned bits = 64) {
    return LLVM::ConstantOp::create(b, b.getIntegerType(bits), b.getIntegerAttr(b.getIntegerType(bits), value));
  }
  Value table(ArrayRef<int64_t> values);
  Value frameArray(size_t count);
  Value addresses(ValueRange buffers);
  Value toPointer(Value buffer) { return UnrealizedConversionCastOp::create(b, pointer, buffer).getResult(0); }
  Value toBuffer(Type type, Value address) { return UnrealizedConversionCastOp::create(b, type, address).getResult(0); }
  Value offset(Value base, int64_t bytes) {
    return LLVM::GEPOp::create(b, pointer, b.getI8Type(), base, ArrayRef<LLVM::GEPArg>{LLVM::GEPArg(constant(bytes))});
  }
  template <typename Emit>
  void trace(std::string name, StringRef kind, int64_t flops, int64_t bytes, Emit emit, int64_t collective = -1);

  ModuleOp source, code;
  ProgramTables &tables;
  bool traced;
  ImplicitLocOpBuilder b;
  Type pointer;
  OwningOpRef<ModuleOp> copy; // of `source`; its bodies move to `code`
  Value rank, arena;
  LLVM::AllocaOp frame;
  size_t frameWords = 0;
  unsigned tableCount = 0;
  /// Of started collectives, by slot: the name and the line of the tables.
  llvm::DenseMap<int64_t, std::pair<std::string, int64_t>> started;
  bool onDevice = false; // buffers are a GPU's, kernels in a gpu.module
  llvm::StringMap<int64_t> constants;
};
} // namespace

LLVM::LLVMFuncOp ProgramBuilder::declare(const RuntimeCall &call) {
  if (auto known = code.lookupSymbol<LLVM::LLVMFuncOp>(call.name))
    return known;
  auto getType = [&](RuntimeCall::Kind kind) -> Type {
    switch (kind) {
    case RuntimeCall::VOID:
      return LLVM::LLVMVoidType::get(b.getContext());
    case RuntimeCall::I32:
      return b.getI32Type();
    case RuntimeCall::I64:
      return b.getI64Type();
    default:
      return pointer;
    }
  };
  SmallVector<Type> arguments = llvm::map_to_vector(call.arguments, getType);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(code.getBody());
  return LLVM::LLVMFuncOp::create(b, call.name, LLVM::LLVMFunctionType::get(getType(call.result), arguments));
}

LLVM::CallOp ProgramBuilder::call(StringRef name, ValueRange arguments) {
  const RuntimeCall *found =
      llvm::find_if(getRuntimeCalls(), [&](const RuntimeCall &call) { return call.name == name; });
  assert(found != getRuntimeCalls().end() && "not in RuntimeCalls.def");
  return LLVM::CallOp::create(b, declare(*found), arguments);
}

/// A constant array in memory.
Value ProgramBuilder::table(ArrayRef<int64_t> values) {
  auto type = LLVM::LLVMArrayType::get(b.getI64Type(), values.size());
  std::string name = "table_" + std::to_string(tableCount++);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(code.getBody());
    LLVM::GlobalOp::create(b, type, /*isConstant=*/true, LLVM::Linkage::Private, name, b.getI64TensorAttr(values));
  }
  return LLVM::AddressOfOp::create(b, pointer, name);
}

/// Room for `count` words in the frame of the function, until the next call of
/// the runtime that takes some.
Value ProgramBuilder::frameArray(size_t count) {
  OpBuilder::InsertionGuard guard(b);
  if (!frame) {
    b.setInsertionPointToStart(&arena.getParentRegion()->front());
    frame = LLVM::AllocaOp::create(b, pointer, pointer, constant(0));
  }
  frameWords = std::max(frameWords, count);
  return frame;
}

/// An array of the buffers' addresses, in the frame of the function.
Value ProgramBuilder::addresses(ValueRange buffers) {
  Value array = frameArray(buffers.size());
  for (auto [i, buffer] : llvm::enumerate(buffers))
    LLVM::StoreOp::create(b, toPointer(buffer), offset(array, 8 * i));
  return array;
}

template <typename Emit>
void ProgramBuilder::trace(std::string name, StringRef kind, int64_t flops, int64_t bytes, Emit emit,
                           int64_t collective) {
  if (!traced)
    return emit();
  Value id = constant(tables.getOp(std::move(name), kind, flops, bytes, collective));
  call("tp_trace_begin", {rank, id});
  emit();
  call("tp_trace_end", {rank, id});
}

/// The LLVM type in which a kernel gets a buffer or a scalar.
Type ProgramBuilder::toArgumentType(Type type) {
  if (isa<MemRefType>(type))
    return pointer;
  if (type.isIndex())
    return b.getI64Type();
  return isa<FloatType>(type) && type.getIntOrFloatBitWidth() == 8 ? b.getI8Type() : type;
}

void ProgramBuilder::addKernel(func::FuncOp kernel) {
  b.setInsertionPointToEnd(code.getBody());
  SmallVector<Type> types;
  for (Type type : kernel.getArgumentTypes())
    types.push_back(toArgumentType(type));
  auto function = LLVM::LLVMFuncOp::create(b, kernel.getSymName(),
                                           LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()), types),
                                           LLVM::Linkage::Internal);
  function.setNoInline(true);
  for (unsigned i = 0; i < types.size(); ++i)
    if (kernel.getArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName()))
      function.setArgAttr(i, LLVM::LLVMDialect::getNoAliasAttrName(), b.getUnitAttr());
  function.getBody().takeBody(kernel.getBody());
  Block &body = function.getBody().front();
  b.setInsertionPointToStart(&body);
  for (auto [argument, type] : llvm::zip_equal(body.getArguments(), types)) {
    Type old = argument.getType();
    argument.setType(type);
    if (old == type)
      continue;
    auto cast = UnrealizedConversionCastOp::create(b, old, argument);
    argument.replaceAllUsesExcept(cast.getResult(0), cast);
  }
  function.walk([&](func::ReturnOp op) {
    b.setInsertionPoint(op);
    LLVM::ReturnOp::create(b, ValueRange{});
    op.erase();
  });
  if (kernel->hasAttr(host::kRangeAttr))
    addRangeFunction(kernel.getSymName(), ArrayRef(types).drop_front(2));
}

/// The name under which the runtime calls a kernel for a range.
static std::string getRangeFunctionName(StringRef kernel) { return (kernel + "_range").str(); }

/// `void kernel_range(void **arguments, int64_t begin, int64_t end)`, which calls a
/// kernel with its further arguments from memory, eight bytes each.
void ProgramBuilder::addRangeFunction(StringRef kernel, ArrayRef<Type> types) {
  b.setInsertionPointToEnd(code.getBody());
  Type i64 = b.getI64Type();
  auto function = LLVM::LLVMFuncOp::create(
      b, getRangeFunctionName(kernel),
      LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()), {pointer, i64, i64}),
      LLVM::Linkage::Internal);
  Block *body = function.addEntryBlock(b);
  b.setInsertionPointToStart(body);
  SmallVector<Value> arguments = {body->getArgument(1), body->getArgument(2)};
  for (auto [i, type] : llvm::enumerate(types))
    arguments.push_back(LLVM::LoadOp::create(b, type, offset(body->getArgument(0), 8 * i)));
  LLVM::CallOp::create(b, TypeRange{}, kernel, arguments);
  LLVM::ReturnOp::create(b, ValueRange{});
}

/// Calls a kernel, or has the runtime cut its range among the rank's threads.
void ProgramBuilder::lowerKernelCall(func::CallOp kernel) {
  auto range = copy->lookupSymbol(kernel.getCallee())->getAttrOfType<DenseI64ArrayAttr>(host::kRangeAttr);
  SmallVector<Value> arguments;
  int64_t bytes = 0;
  for (Value operand : kernel.getOperands().drop_front(range ? 2 : 0)) {
    if (auto type = dyn_cast<MemRefType>(operand.getType())) {
      bytes += getByteSize(type);
      arguments.push_back(toPointer(operand));
      continue;
    }
    Type type = toArgumentType(operand.getType());
    if (type != operand.getType())
      operand = UnrealizedConversionCastOp::create(b, type, operand).getResult(0);
    arguments.push_back(operand);
  }
  trace(kernel.getCallee().str(), "kernel", 0, bytes, [&] {
    if (!range) {
      LLVM::CallOp::create(b, TypeRange{}, kernel.getCallee(), arguments);
      return;
    }
    Value array = frameArray(arguments.size());
    for (auto [i, argument] : llvm::enumerate(arguments))
      LLVM::StoreOp::create(b, argument, offset(array, 8 * i));
    Value function = LLVM::AddressOfOp::create(b, pointer, getRangeFunctionName(kernel.getCallee()));
    call("tp_parallel", {rank, function, array, constant(range[0]), constant(range[1])});
  });
}

LogicalResult ProgramBuilder::lowerCollective(host::CollectiveOp op) {
  auto in = cast<MemRefType>(op.getInput().getType()), out = cast<MemRefType>(op.getOutput().getType());
  Value group = constant(tables.getGroup(op.getGroup())), input = toPointer(op.getInput()),
        output = toPointer(op.getOutput());
  int64_t type = getElementTypeNumber(getElementType(op));
  if (type < 0)
    return op.emitOpError("expected elements of i1, i8 to i64, f8 to f64 or complex, found ") << in.getElementType();
  auto product = [](ArrayRef<int64_t> sizes) {
    int64_t result = 1;
    for (int64_t size : sizes)
      result *= size;
    return result;
  };
  int64_t elementBytes = getElementBytes(in.getElementType()), bytes = getByteSize(in);
  ArrayRef<int64_t> params = op.getParams();
  StringRef kind = op.getKind();
  std::string name = "tp_" + kind.str();
  auto reduction = [&] { return constant(int64_t(*op.getReduction()), 32); };
  if (kind == "all_reduce") {
    call(name, {rank, group, reduction(), constant(type, 32), constant(in.getNumElements()), input, output});
  } else if (kind == "all_gather") {
    ArrayRef<int64_t> shape = in.getShape();
    call(name, {rank, group, constant(product(shape.take_front(params[0]))),
                constant(product(shape.drop_front(params[0])) * elementBytes), input, output});
  } else if (kind == "reduce_scatter") {
    ArrayRef<int64_t> shape = out.getShape();
    call(name, {rank, group, reduction(), constant(type, 32), constant(product(shape.take_front(params[0]))),
                constant(product(shape.drop_front(params[0]))), input, output});
  } else if (kind == "all_to_all") {
    call(name, {rank, group, constant(elementBytes), constant(in.getRank()), table(in.getShape()), constant(params[0]),
                constant(params[1]), input, output});
  } else if (kind == "collective_permute") {
    call(name, {rank, group, constant(params.size() / 2), table(params), constant(bytes), input, output});
  } else if (kind == "broadcast") {
    call(name, {rank, group, constant(params[0]), constant(bytes), input, output});
  } else {
    return op.emitOpError("is of unknown kind '") << kind << "'";
  }
  return success();
}

/// A collective and the mark of its time: around the call, or taken by the runtime
/// beside the program.
LogicalResult ProgramBuilder::traceCollective(host::CollectiveOp op) {
  std::string name = op.getKind().str();
  for (AxisRefAttr axis : op.getGroup().getAxes())
    name += " " + axis.str();
  int64_t bytes = getPayloadBytes(op);
  int64_t line = tables.getCollective(op);
  std::string cause = tables.collectives[line].getText("tp.cause");
  if (!cause.empty())
    name += ", " + tables.collectives[line].getText("tp.pass") + ": " + cause;
  LogicalResult result = success();
  auto slot = op->getAttrOfType<IntegerAttr>(host::kSlotAttr);
  if (!slot) {
    trace(name, "collective", 0, bytes, [&] { result = lowerCollective(op); }, line);
    return result;
  }
  started[slot.getInt()] = {name, line};
  tables.slots = std::max(tables.slots, slot.getInt() + 1);
  int64_t number = traced ? tables.getOp(name, "started", 0, bytes, line) : -1;
  call("tp_start", {rank, constant(slot.getInt()), constant(number)});
  return lowerCollective(op);
}

//===----------------------------------------------------------------------===//
// Programs for GPUs
//===----------------------------------------------------------------------===//

/// Starts a kernel.
void ProgramBuilder::lowerLaunch(gpu::LaunchFuncOp launch) {
  SmallVector<int64_t> shape;
  for (gpu::KernelDim3 sizes : {launch.getGridSizeOperandValues(), launch.getBlockSizeOperandValues()})
    for (Value size : {sizes.x, sizes.y, sizes.z})
      shape.push_back(*getConstantIntValue(size));
  shape.push_back(0); // shared memory is the kernels' own
  SmallVector<Value> arguments;
  int64_t bytes = 0;
  for (Value operand : launch.getKernelOperands()) {
    if (auto type = dyn_cast<MemRefType>(operand.getType())) {
      bytes += getByteSize(type);
      arguments.push_back(toPointer(operand));
      continue;
    }
    if (operand.getType().isIndex())
      operand = UnrealizedConversionCastOp::create(b, b.getI64Type(), operand).getResult(0);
    arguments.push_back(operand);
  }
  std::string name = launch.getKernelName().str();
  int64_t number = llvm::find(tables.kernels, name) - tables.kernels.begin();
  trace(name, "kernel", 0, bytes, [&] {
    Value array = frameArray(arguments.size());
    for (auto [i, argument] : llvm::enumerate(arguments))
      LLVM::StoreOp::create(b, argument, offset(array, 8 * i));
    call("tp_launch", {rank, constant(number), table(shape), array, constant(arguments.size())});
  });
}

/// An element that the host decides by.
void ProgramBuilder::lowerRead(memref::LoadOp load) {
  tables.readsDevice = true;
  MemRefType type = load.getMemRefType();
  int64_t elementBytes = getElementBytes(type.getElementType());
  Value address = toPointer(load.getMemRef()), slot = frameArray(2);
  for (auto [index, stride] : llvm::zip_equal(load.getIndices(), *getStaticStrides(type))) {
    Value position = UnrealizedConversionCastOp::create(b, b.getI64Type(), index).getResult(0);
    Value bytes = LLVM::MulOp::create(b, position, constant(stride * elementBytes));
    address = LLVM::GEPOp::create(b, pointer, b.getI8Type(), address, ArrayRef<LLVM::GEPArg>{LLVM::GEPArg(bytes)});
  }
  call("tp_read", {rank, address, slot, constant(elementBytes)});
  Value copied = toBuffer(MemRefType::get({}, type.getElementType()), slot);
  load.replaceAllUsesWith(memref::LoadOp::create(b, copied, ValueRange{}).getResult());
}

void ProgramBuilder::lowerConstant(memref::GetGlobalOp get) {
  int64_t number = constants.try_emplace(get.getName(), constants.size()).first->second;
  auto copy = cast<memref::GetGlobalOp>(b.clone(*get));
  Value address =
      call("tp_constant", {rank, constant(number), toPointer(copy), constant(getByteSize(get.getType()))}).getResult();
  get.replaceAllUsesWith(toBuffer(get.getType(), address));
}

/// LAPACK is on the host: the runtime copies.
void ProgramBuilder::lowerLapack(host::LapackOp op, int64_t function) {
  if (!onDevice) {
    call("tp_lapack", {rank, constant(function, 32), table(op.getParams()), addresses(op->getOperands())});
    return;
  }
  tables.readsDevice = true;
  SmallVector<int64_t> bytes;
  for (Value operand : op->getOperands())
    bytes.push_back(getByteSize(cast<MemRefType>(operand.getType())));
  call("tp_lapack_device", {rank, constant(function, 32), table(op.getParams()), addresses(op->getOperands()),
                            table(bytes), constant(op.getInputs().size()), constant(op->getNumOperands())});
}

/// Replaces what only main has.
LogicalResult ProgramBuilder::lower(Operation *op) {
  b.setInsertionPoint(op);
  b.setLoc(op->getLoc());
  LogicalResult result = success();
  if (auto buffer = dyn_cast<host::BufferOp>(op)) {
    buffer.getResult().replaceAllUsesWith(toBuffer(buffer.getType(), offset(arena, buffer.getOffset())));
  } else if (isa<host::RankOp>(op)) {
    op->getResult(0).replaceAllUsesWith(call("tp_rank_index", rank).getResult());
  } else if (auto product = dyn_cast<host::MatmulOp>(op)) {
    int64_t number = tables.getMatmul(product);
    std::string name = "matmul ";
    for (auto [i, size] : llvm::enumerate(product.getSizes()))
      name += (i ? "x" : "") + std::to_string(size);
    int64_t bytes = 0;
    for (Value operand : op->getOperands())
      bytes += getByteSize(cast<MemRefType>(operand.getType()));
    trace(name, "matmul", product.getFlops(), bytes, [&] {
      call("tp_matmul",
           {rank, constant(number), toPointer(product.getA()), toPointer(product.getB()), toPointer(product.getC())});
    });
  } else if (auto lapack = dyn_cast<host::LapackOp>(op)) {
    std::optional<runtime::LapackFunction> function =
        runtime::parseLapackFunction(std::string_view(lapack.getFunction()), /*isComplex=*/false);
    if (!function)
      return lapack.emitOpError("is of unknown function '") << lapack.getFunction() << "'";
    int64_t bytes = 0;
    for (Value operand : op->getOperands())
      bytes += getByteSize(cast<MemRefType>(operand.getType()));
    trace("lapack " + lapack.getFunction().str(), "kernel", 0, bytes, [&] { lowerLapack(lapack, int64_t(*function)); });
  } else if (auto collective = dyn_cast<host::CollectiveOp>(op)) {
    result = traceCollective(collective);
  } else if (auto wait = dyn_cast<host::WaitOp>(op)) {
    auto [name, line] = started.lookup(wait.getSlot());
    trace("wait for " + name, "wait", 0, 0, [&] { call("tp_wait", {rank, constant(wait.getSlot())}); }, line);
  } else if (auto kernel = dyn_cast<func::CallOp>(op)) {
    lowerKernelCall(kernel);
  } else if (auto launch = dyn_cast<gpu::LaunchFuncOp>(op)) {
    lowerLaunch(launch);
  } else if (auto load = dyn_cast<memref::LoadOp>(op); load && onDevice) {
    lowerRead(load);
  } else if (auto get = dyn_cast<memref::GetGlobalOp>(op); get && onDevice) {
    lowerConstant(get);
  } else if (isa<func::ReturnOp>(op)) {
    LLVM::ReturnOp::create(b, ValueRange{});
  } else {
    return success();
  }
  op->erase();
  return result;
}

LogicalResult ProgramBuilder::addMain(func::FuncOp main) {
  b.setInsertionPointToEnd(code.getBody());
  SmallVector<Type> types(4, pointer); // rank, arena, arguments, results
  auto function = LLVM::LLVMFuncOp::create(b, "tp_main",
                                           LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()), types));
  function.getBody().takeBody(main.getBody());
  Block &body = function.getBody().front();
  b.setInsertionPointToStart(&body);
  unsigned count = body.getNumArguments();
  SmallVector<Value> own;
  for (Type type : types)
    own.push_back(body.addArgument(type, main.getLoc()));
  rank = own[0];
  arena = own[1];
  int64_t next = 0;
  for (unsigned i = 0; i < count; ++i) {
    auto result = main.getArgAttrOfType<IntegerAttr>(i, host::kResultAttr);
    Value place = offset(own[result ? 3 : 2], 8 * (result ? result.getInt() : next++));
    Value address = LLVM::LoadOp::create(b, pointer, place);
    body.getArgument(i).replaceAllUsesWith(toBuffer(body.getArgument(i).getType(), address));
  }
  body.eraseArguments(0, count);
  SmallVector<Operation *> ops;
  function.walk([&](Operation *op) {
    if (op != function)
      ops.push_back(op);
  });
  for (Operation *op : ops)
    if (failed(lower(op)))
      return failure();
  if (frame) {
    b.setInsertionPoint(frame);
    frame.getArraySizeMutable().assign(constant(frameWords));
  }
  return success();
}

LogicalResult ProgramBuilder::run() {
  // Collectives and products of the tables stay in `source`; the code is made
  // from copies, which become calls.
  source.walk([&](host::CollectiveOp op) {
    auto trips = op->getAttrOfType<IntegerAttr>(host::kTripsAttr);
    int64_t repeats = trips ? trips.getInt() : 1;
    ProgramTables::Collective &line = tables.collectives[tables.getCollective(op)];
    line.count += repeats;
    line.bytes += repeats * getPayloadBytes(op);
  });
  source.walk([&](host::MatmulOp op) { tables.getMatmul(op); });
  for (auto kernels : source.getOps<gpu::GPUModuleOp>()) {
    onDevice = true;
    for (auto kernel : kernels.getOps<gpu::GPUFuncOp>())
      tables.kernels.push_back(kernel.getName().str());
  }
  copy = source.clone();
  auto main = cast_or_null<func::FuncOp>(host::findMain(*copy));
  if (!main)
    return source.emitError("expected one public function");
  for (auto global : llvm::make_early_inc_range(copy->getOps<memref::GlobalOp>()))
    global->moveBefore(code.getBody(), code.getBody()->end());
  for (func::FuncOp function : copy->getOps<func::FuncOp>())
    if (function != main)
      addKernel(function);
  return addMain(main);
}

FailureOr<OwningOpRef<ModuleOp>> tp::buildProgram(ModuleOp module, ProgramTables &tables, bool traced) {
  module.getContext()->loadDialect<LLVM::LLVMDialect>();
  OwningOpRef<ModuleOp> code = ModuleOp::create(module.getLoc());
  if (failed(ProgramBuilder(module, *code, tables, traced).run()))
    return failure();
  return code;
}
