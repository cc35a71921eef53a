//===- HostDialect.h - what a program does besides loops ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_HOST_HOSTDIALECT_H
#define TP_LOWERING_HOST_HOSTDIALECT_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "tp/IR/TpDialect.h"

#include "tp/Lowering/Host/HostDialect.h.inc"
#define GET_OP_CLASSES
#include "tp/Lowering/Host/HostOps.h.inc"

namespace tp::host {

/// The discardable attributes of the runtime phase.
///  tp.arena_bytes : on a function, the size of its arena, a multiple of 64
///  tp.result      : on an argument, the position of the result it receives
///  tp.range       : on a kernel, [size, grain]: its first two arguments are the
///                   begin and end of a range of a loop of `size` iterations. Ranges
///                   may run at once; all but the last end at multiples of `grain`
///  host.slot      : on a collective, that it is started; the number of the host.wait
///                   for it
///  host.vector_loop : on a loop in a kernel: it is to be vector code, not unrolled
///                   before
///  tp.name        : on an argument, the name the user gave it
inline constexpr llvm::StringLiteral kArenaBytesAttr = "tp.arena_bytes";
inline constexpr llvm::StringLiteral kResultAttr = "tp.result";
inline constexpr llvm::StringLiteral kRangeAttr = "tp.range";
inline constexpr llvm::StringLiteral kSlotAttr = "host.slot";
inline constexpr llvm::StringLiteral kVectorLoopAttr = "host.vector_loop";
inline constexpr llvm::StringLiteral kNameAttr = "tp.name";

/// Every buffer starts at a multiple of this many bytes.
inline constexpr int64_t kBufferAlignment = 64;

/// The public function of a module; null if there is not exactly one.
mlir::Operation *findMain(mlir::Operation *module);

} // namespace tp::host

#endif // TP_LOWERING_HOST_HOSTDIALECT_H
