//===- StableHLOOps.td - all ops of the dialect -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_OPS
#define TP_INPUT_STABLEHLO_OPS

include "tp/Input/StableHLO/Collective.td"
include "tp/Input/StableHLO/Composite.td"
include "tp/Input/StableHLO/Control.td"
include "tp/Input/StableHLO/Dot.td"
include "tp/Input/StableHLO/Elementwise.td"
include "tp/Input/StableHLO/Index.td"
include "tp/Input/StableHLO/Linear.td"
include "tp/Input/StableHLO/Normalize.td"
include "tp/Input/StableHLO/Random.td"
include "tp/Input/StableHLO/Reduce.td"
include "tp/Input/StableHLO/Shape.td"
include "tp/Input/StableHLO/Sort.td"
include "tp/Input/StableHLO/Window.td"

#endif // TP_INPUT_STABLEHLO_OPS
