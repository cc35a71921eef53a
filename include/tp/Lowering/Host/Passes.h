//===- Passes.h - from linalg on tensors to the runtime phase ----*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LOWERING_HOST_PASSES_H
#define TP_LOWERING_HOST_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"
#include "tp/Lowering/Host/HostDialect.h"

namespace mlir {
class DialectRegistry;
class OpPassManager;
namespace affine {
class AffineDialect;
}
namespace arith {
class ArithDialect;
}
namespace bufferization {
class BufferizationDialect;
}
namespace func {
class FuncDialect;
}
namespace linalg {
class LinalgDialect;
}
namespace memref {
class MemRefDialect;
}
namespace scf {
class SCFDialect;
}
namespace tensor {
class TensorDialect;
}
} // namespace mlir

namespace tp {
#define GEN_PASS_DECL
#include "tp/Lowering/Host/Passes.h.inc"
#define GEN_PASS_REGISTRATION
#include "tp/Lowering/Host/Passes.h.inc"

/// `tp-lower-to-host`: everything between `tp-lower-to-linalg` and the border
/// of the runtime phase, in order.
void buildHostPipeline(mlir::OpPassManager &manager);
/// Registers the passes above and the pipeline `tp-lower-to-host`.
void registerHostPasses();
/// Dialects and the external models that the passes need.
void registerHostDialects(mlir::DialectRegistry &registry);

} // namespace tp

#endif // TP_LOWERING_HOST_PASSES_H
