//===- Normalize.td - batch normalisation -*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_NORMALIZE
#define TP_INPUT_STABLEHLO_NORMALIZE

include "tp/Input/StableHLO/Base.td"

// The import replaces these ops by what they are defined to be: no later phase
// knows them.

def StableHLO_BatchNormTrainingOp : StableHLO_Op<"batch_norm_training", [Pure]> {
  let summary = "features of mean 0 and variance 1, scaled and shifted; mean and variance";
  let arguments = (ins StableHLO_FloatTensor:$operand, StableHLO_FloatTensor:$scale,
    StableHLO_FloatTensor:$offset, F32Attr:$epsilon, I64Attr:$feature_index);
  let results = (outs StableHLO_FloatTensor:$output, StableHLO_FloatTensor:$batch_mean,
                      StableHLO_FloatTensor:$batch_var);
  let hasVerifier = 1;
}

def StableHLO_BatchNormInferenceOp : StableHLO_Op<"batch_norm_inference", [Pure]> {
  let summary = "features normalised by a given mean and variance, scaled and shifted";
  let arguments = (ins StableHLO_FloatTensor:$operand, StableHLO_FloatTensor:$scale,
    StableHLO_FloatTensor:$offset, StableHLO_FloatTensor:$mean, StableHLO_FloatTensor:$variance,
    F32Attr:$epsilon, I64Attr:$feature_index);
  let results = (outs StableHLO_FloatTensor:$result);
  let hasVerifier = 1;
}

def StableHLO_BatchNormGradOp : StableHLO_Op<"batch_norm_grad", [Pure]> {
  let summary = "gradients of batch_norm_training's operand, scale and offset";
  let arguments = (ins StableHLO_FloatTensor:$operand, StableHLO_FloatTensor:$scale,
    StableHLO_FloatTensor:$mean, StableHLO_FloatTensor:$variance, StableHLO_FloatTensor:$grad_output,
    F32Attr:$epsilon, I64Attr:$feature_index);
  let results = (outs StableHLO_FloatTensor:$grad_operand, StableHLO_FloatTensor:$grad_scale,
                      StableHLO_FloatTensor:$grad_offset);
  let hasVerifier = 1;
}

#endif // TP_INPUT_STABLEHLO_NORMALIZE
