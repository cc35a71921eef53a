//===- BodiesToLLVM.cpp - loops and buffers to the LLVM dialect ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "Strides.h"
#include "mlir/Conversion/AffineToStandard/AffineToStandard.h"
#include "mlir/Conversion/ArithToLLVM/ArithToLLVM.h"
#include "mlir/Conversion/ComplexToLLVM/ComplexToLLVM.h"
#include "mlir/Conversion/ControlFlowToLLVM/ControlFlowToLLVM.h"
#include "mlir/Conversion/FuncToLLVM/ConvertFuncToLLVM.h"
#include "mlir/Conversion/LLVMCommon/ConversionTarget.h"
#include "mlir/Conversion/LLVMCommon/TypeConverter.h"
#include "mlir/Conversion/MathToLLVM/MathToLLVM.h"
#include "mlir/Conversion/MathToLibm/MathToLibm.h"
#include "mlir/Conversion/SCFToControlFlow/SCFToControlFlow.h"
#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Complex/IR/Complex.h"
#include "mlir/Dialect/ControlFlow/IR/ControlFlowOps.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Transforms/DialectConversion.h"

using namespace mlir;
using namespace tp;

// A buffer is the address of its first element: shapes and strides are static,
// and its type has them.
namespace {
/// The address of element `indices` of a buffer of type `type`.
Value getElementAddress(OpBuilder &b, Location loc, MemRefType type, Value base, ValueRange indices) {
  SmallVector<int64_t> strides = *getStaticStrides(type);
  Value index;
  Type i64 = b.getI64Type();
  for (auto [position, stride] : llvm::zip_equal(indices, strides)) {
    Value term = position;
    if (stride != 1) {
      Value factor = LLVM::ConstantOp::create(b, loc, i64, b.getI64IntegerAttr(stride));
      term = LLVM::MulOp::create(b, loc, term, factor, LLVM::IntegerOverflowFlags::nsw);
    }
    index = index ? LLVM::AddOp::create(b, loc, index, term, LLVM::IntegerOverflowFlags::nsw).getResult() : term;
  }
  if (!index)
    return base;
  Type element = type.getElementType();
  if (auto complex = dyn_cast<ComplexType>(element))
    element = LLVM::LLVMStructType::getLiteral(b.getContext(), {complex.getElementType(), complex.getElementType()});
  else if (element.getIntOrFloatBitWidth() <= 8) // predicates, and floats that LLVM lacks
    element = b.getI8Type();
  return LLVM::GEPOp::create(b, loc, base.getType(), element, base, ArrayRef<LLVM::GEPArg>{LLVM::GEPArg(index)},
                             LLVM::GEPNoWrapFlags::inbounds);
}

/// An i1 is a byte in memory, so that vector code can load it.
struct LoadPattern : OpConversionPattern<memref::LoadOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult matchAndRewrite(memref::LoadOp op, OpAdaptor operands, ConversionPatternRewriter &b) const override {
    Location loc = op.getLoc();
    Value address = getElementAddress(b, loc, op.getMemRefType(), operands.getMemref(), operands.getIndices());
    Type type = getTypeConverter()->convertType(op.getType());
    bool isBool = type.isInteger(1);
    Value value = LLVM::LoadOp::create(b, loc, isBool ? b.getI8Type() : type, address);
    if (isBool)
      value = LLVM::TruncOp::create(b, loc, type, value);
    b.replaceOp(op, value);
    return success();
  }
};

struct StorePattern : OpConversionPattern<memref::StoreOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult matchAndRewrite(memref::StoreOp op, OpAdaptor operands, ConversionPatternRewriter &b) const override {
    Location loc = op.getLoc();
    Value address = getElementAddress(b, loc, op.getMemRefType(), operands.getMemref(), operands.getIndices());
    Value value = operands.getValue();
    if (value.getType().isInteger(1))
      value = LLVM::ZExtOp::create(b, loc, b.getI8Type(), value);
    b.replaceOpWithNewOp<LLVM::StoreOp>(op, value, address);
    return success();
  }
};

/// Views that start where their source does.
template <typename OpTy> struct SameAddressPattern : OpConversionPattern<OpTy> {
  using OpConversionPattern<OpTy>::OpConversionPattern;
  LogicalResult matchAndRewrite(OpTy op, typename OpTy::Adaptor operands, ConversionPatternRewriter &b) const override {
    if constexpr (std::is_same_v<OpTy, memref::ReinterpretCastOp>) {
      if (op.getStaticOffsets() != ArrayRef<int64_t>{0} ||
          !cast<MemRefType>(op.getSource().getType()).getLayout().isIdentity())
        return failure();
    }
    b.replaceOp(op, operands.getOperands()[0]);
    return success();
  }
};

struct SubViewPattern : OpConversionPattern<memref::SubViewOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult matchAndRewrite(memref::SubViewOp op, OpAdaptor operands, ConversionPatternRewriter &b) const override {
    SmallVector<Value> offsets;
    unsigned next = 0;
    for (int64_t offset : op.getStaticOffsets())
      offsets.push_back(
          ShapedType::isDynamic(offset)
              ? operands.getOffsets()[next++]
              : LLVM::ConstantOp::create(b, op.getLoc(), b.getI64Type(), b.getI64IntegerAttr(offset)).getResult());
    b.replaceOp(op, getElementAddress(b, op.getLoc(), op.getSourceType(), operands.getSource(), offsets));
    return success();
  }
};

struct GetGlobalPattern : OpConversionPattern<memref::GetGlobalOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult matchAndRewrite(memref::GetGlobalOp op, OpAdaptor, ConversionPatternRewriter &b) const override {
    b.replaceOpWithNewOp<LLVM::AddressOfOp>(op, LLVM::LLVMPointerType::get(getContext()), op.getName());
    return success();
  }
};

struct GlobalPattern : OpConversionPattern<memref::GlobalOp> {
  using OpConversionPattern::OpConversionPattern;
  LogicalResult matchAndRewrite(memref::GlobalOp op, OpAdaptor, ConversionPatternRewriter &b) const override {
    auto values = dyn_cast_or_null<DenseElementsAttr>(op.getInitialValueAttr());
    if (!values)
      return op.emitOpError("expected a dense constant"), failure();
    Type element = op.getType().getElementType();
    auto flat = RankedTensorType::get({op.getType().getNumElements()}, element);
    values = values.isSplat() ? DenseElementsAttr(values.resizeSplat(flat)) : values.reshape(flat);
    if (element.isInteger(1)) {
      element = b.getI8Type();
      SmallVector<int8_t> bytes;
      for (bool value : values.getValues<bool>())
        bytes.push_back(value);
      values = DenseElementsAttr::get(RankedTensorType::get(flat.getShape(), element), ArrayRef<int8_t>(bytes));
    } else if (auto integer = dyn_cast<IntegerType>(element); integer && !integer.isSignless()) {
      element = b.getIntegerType(integer.getWidth());
      values = values.bitcast(element);
    } else if (isa<FloatType>(element) && element.getIntOrFloatBitWidth() == 8) {
      element = b.getI8Type();
      values = values.bitcast(element);
    }
    b.replaceOpWithNewOp<LLVM::GlobalOp>(op, LLVM::LLVMArrayType::get(element, flat.getNumElements()),
                                         /*isConstant=*/true, LLVM::Linkage::Private, op.getSymName(), values,
                                         host::kBufferAlignment);
    return success();
  }
};
} // namespace

/// LLVM unrolls loops of up to some 64 iterations before it looks for vectors, and
/// then finds none in them: those that are to be vector code are unrolled afterwards.
static void keepVectorLoops(ModuleOp code) {
  MLIRContext *context = code.getContext();
  auto annotate = [&](LLVM::LoopVectorizeAttr vectorize, LLVM::LoopUnrollAttr unroll) {
    return LLVM::LoopAnnotationAttr::get(context, {}, vectorize, {}, unroll, {}, {}, {}, {}, {}, {}, {}, {}, {}, {},
                                         {});
  };
  auto later = LLVM::LoopVectorizeAttr::get(context, {}, {}, {}, {}, {}, {}, /*followupAll=*/annotate({}, {}));
  auto disable = LLVM::LoopUnrollAttr::get(context, BoolAttr::get(context, true), {}, {}, {}, {}, {}, {});
  code.walk([&](scf::ForOp loop) {
    if (loop->removeAttr(host::kVectorLoopAttr))
      loop->setAttr("loop_annotation", annotate(later, disable));
  });
}

LogicalResult tp::convertBodiesToLLVM(ModuleOp code) {
  MLIRContext *context = code.getContext();
  context->loadDialect<cf::ControlFlowDialect, func::FuncDialect, LLVM::LLVMDialect>();
  keepVectorLoops(code);
  LowerToLLVMOptions options(context);
  LLVMTypeConverter converter(context, options);
  auto pointer = LLVM::LLVMPointerType::get(context);
  converter.addConversion([=](MemRefType) -> Type { return pointer; });
  converter.addSourceMaterialization([](OpBuilder &b, MemRefType type, ValueRange inputs, Location loc) -> Value {
    return UnrealizedConversionCastOp::create(b, loc, type, inputs).getResult(0);
  });

  RewritePatternSet patterns(context);
  patterns.add<LoadPattern, StorePattern, SubViewPattern, GetGlobalPattern, GlobalPattern,
               SameAddressPattern<memref::CollapseShapeOp>, SameAddressPattern<memref::ExpandShapeOp>,
               SameAddressPattern<memref::CastOp>, SameAddressPattern<memref::ReinterpretCastOp>,
               SameAddressPattern<host::FlattenOp>, SameAddressPattern<host::BitcastOp>>(converter, context);
  populateAffineToStdConversionPatterns(patterns);
  populateSCFToControlFlowConversionPatterns(patterns);
  cf::populateControlFlowToLLVMConversionPatterns(converter, patterns);
  arith::populateCeilFloorDivExpandOpsPatterns(patterns);
  arith::populateArithToLLVMConversionPatterns(converter, patterns);
  // LLVM's intrinsics first: fma and floor are instructions that vectorise. Of
  // log1p LLVM has only log(1 + x), which loses small x.
  populateMathToLLVMConversionPatterns(converter, patterns, /*approximateLog1p=*/false, /*benefit=*/2);
  populateMathToLibmConversionPatterns(patterns);

  populateComplexToLLVMConversionPatterns(converter, patterns);
  populateFuncToLLVMConversionPatterns(converter, patterns); // functions of libm

  LLVMConversionTarget target(*context);
  target.addLegalOp<ModuleOp, UnrealizedConversionCastOp>();
  if (failed(applyFullConversion(code, target, std::move(patterns))))
    return failure();
  SmallVector<UnrealizedConversionCastOp> casts;
  code.walk([&](UnrealizedConversionCastOp cast) { casts.push_back(cast); });
  SmallVector<UnrealizedConversionCastOp> remaining;
  reconcileUnrealizedCasts(casts, &remaining);
  if (!remaining.empty())
    return remaining.front().emitError("buffer has no address after conversion");
  return success();
}
