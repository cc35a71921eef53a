//===- Program.cpp - tp_main and its kernels ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "DeviceProgram.h"
#include "tp/runtime/Lapack.h"
#include "tp/runtime/Types.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"

using namespace mlir;
using namespace tp;

namespace {
class ProgramBuilder : public CallBuilder {
public:
  ProgramBuilder(ModuleOp source, ModuleOp code, ProgramTables &tables, bool traced)
      : CallBuilder(code, tables, traced), source(source) {}
  LogicalResult run();

private:
  Type toArgumentType(Type type);
  void addKernel(func::FuncOp kernel);
  void addRangeFunction(StringRef kernel, ArrayRef<Type> types);
  void lowerKernelCall(func::CallOp call);
  LogicalResult addMain(func::FuncOp main);
  LogicalResult lower(Operation *op);
  void lowerMatmul(host::MatmulOp op);
  void lowerConvolution(host::ConvolutionOp op);
  LogicalResult lowerLapack(host::LapackOp op);
  LogicalResult lowerCollective(host::CollectiveOp op);
  LogicalResult traceCollective(host::CollectiveOp op);

  ModuleOp source;
  OwningOpRef<ModuleOp> copy; // of `source`; its bodies move to `code`
  /// Of started collectives, by slot: the name and the line of the tables.
  llvm::DenseMap<int64_t, std::pair<std::string, int64_t>> started;
  std::optional<DeviceProgram> device; // where buffers are a GPU's, kernels in a gpu.module
};
} // namespace

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
    Value converted = convert(old, argument);
    argument.replaceAllUsesExcept(converted, converted.getDefiningOp());
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
  for (Value operand : kernel.getOperands().drop_front(range ? 2 : 0))
    arguments.push_back(convert(toArgumentType(operand.getType()), operand));
  trace(kernel.getCallee().str(), "kernel", 0, getBufferBytes(kernel.getOperands()), [&] {
    if (!range) {
      LLVM::CallOp::create(b, TypeRange{}, kernel.getCallee(), arguments);
      return;
    }
    Value array = words(arguments);
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

static std::string joinSizes(ArrayRef<int64_t> sizes) {
  return llvm::join(llvm::map_range(sizes, [](int64_t size) { return std::to_string(size); }), "x");
}

void ProgramBuilder::lowerMatmul(host::MatmulOp op) {
  std::string name = "matmul " + joinSizes(op.getSizes());
  if (op.getBias())
    name += " bias";
  if (auto epilogue = op.getEpilogue())
    name += " " + epilogue->str();
  Value number = constant(tables.getMatmul(op));
  trace(name, "matmul", op.getFlops(), getBufferBytes(op->getOperands()) - op.getWorkspaceBytes(), [&] {
    Value a = toPointer(op.getA()), b = toPointer(op.getB()), c = toPointer(op.getC());
    if (!op.getBias() && !op.getWorkspace()) {
      call("tp_matmul", {rank, number, a, b, c});
      return;
    }
    Value bias = toPointerOrNull(op.getBias()), workspace = toPointerOrNull(op.getWorkspace());
    call("tp_matmul_device", {rank, number, a, b, bias, c, workspace});
  });
}

void ProgramBuilder::lowerConvolution(host::ConvolutionOp op) {
  std::string name =
      "convolution " + op.getKind().str() + " " + joinSizes(op.getXSizes()) + " by " + joinSizes(op.getWSizes());
  Value number = constant(tables.getConvolution(op));
  trace(name, "matmul", op.getFlops(), getBufferBytes(op->getOperands()) - op.getWorkspaceBytes(), [&] {
    Value a = toPointer(op.getA()), b = toPointer(op.getB()), c = toPointer(op.getC());
    call("tp_convolution", {rank, number, a, b, c, toPointerOrNull(op.getWorkspace())});
  });
}

LogicalResult ProgramBuilder::lowerLapack(host::LapackOp op) {
  std::optional<runtime::LapackFunction> function =
      runtime::parseLapackFunction(std::string_view(op.getFunction()), /*isComplex=*/false);
  if (!function)
    return op.emitOpError("is of unknown function '") << op.getFunction() << "'";
  trace("lapack " + op.getFunction().str(), "kernel", 0, getBufferBytes(op->getOperands()), [&] {
    if (device)
      device->lowerLapack(op, int64_t(*function));
    else
      call("tp_lapack", {rank, constant(int64_t(*function), 32), table(op.getParams()), addresses(op->getOperands())});
  });
  return success();
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
    lowerMatmul(product);
  } else if (auto convolution = dyn_cast<host::ConvolutionOp>(op)) {
    lowerConvolution(convolution);
  } else if (auto lapack = dyn_cast<host::LapackOp>(op)) {
    result = lowerLapack(lapack);
  } else if (auto collective = dyn_cast<host::CollectiveOp>(op)) {
    result = traceCollective(collective);
  } else if (auto wait = dyn_cast<host::WaitOp>(op)) {
    auto [name, line] = started.lookup(wait.getSlot());
    trace("wait for " + name, "wait", 0, 0, [&] { call("tp_wait", {rank, constant(wait.getSlot())}); }, line);
  } else if (auto kernel = dyn_cast<func::CallOp>(op)) {
    lowerKernelCall(kernel);
  } else if (isa<func::ReturnOp>(op)) {
    LLVM::ReturnOp::create(b, ValueRange{});
  } else if (!device || !device->lower(op)) {
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
  begin(own[0], own[1]);
  int64_t next = 0;
  for (unsigned i = 0; i < count; ++i) {
    auto result = main.getArgAttrOfType<IntegerAttr>(i, host::kResultAttr);
    Value place = offset(own[result ? 3 : 2], 8 * (result ? result.getInt() : next++));
    Value address = LLVM::LoadOp::create(b, pointer, place);
    body.getArgument(i).replaceAllUsesWith(toBuffer(body.getArgument(i).getType(), address));
  }
  body.eraseArguments(0, count);
  if (failed(lowerEach(function, [&](Operation *op) { return lower(op); })))
    return failure();
  end();
  return success();
}

LogicalResult ProgramBuilder::run() {
  // Collectives and products of the tables stay in `source`; the code is made
  // from copies, which become calls.
  source.walk([&](host::CollectiveOp op) {
    auto inLoops = op->getAttrOfType<IntegerAttr>("tp.repeats");
    int64_t repeats = inLoops ? inLoops.getInt() : 1;
    ProgramTables::Collective &line = tables.collectives[tables.getCollective(op)];
    line.count += repeats;
    line.bytes += repeats * getPayloadBytes(op);
  });
  source.walk([&](host::MatmulOp op) { tables.getMatmul(op); });
  source.walk([&](host::ConvolutionOp op) { tables.getConvolution(op); });
  for (auto kernels : source.getOps<gpu::GPUModuleOp>()) {
    device.emplace(*this);
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
