//===- Random.td - random bits and numbers ---*- tablegen -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_INPUT_STABLEHLO_RANDOM
#define TP_INPUT_STABLEHLO_RANDOM

include "tp/Input/StableHLO/Attributes.td"

def StableHLO_RngBitGeneratorOp : StableHLO_Op<"rng_bit_generator", [Pure]> {
  let summary = "uniform random bits and the next state";
  let description = [{
    The same state gives the same bits on any number of ranks. The state is the
    key, then a counter of blocks: Philox 4x32-10 has a counter of one or two
    words of 64 bits, Threefry 2x32-20 of one (Salmon et al., Parallel Random
    Numbers: As Easy as 1, 2, 3, SC 2011). `DEFAULT` is Philox.
  }];
  let arguments = (ins StableHLO_RngAlgorithmAttr:$rng_algorithm, StableHLO_IntTensor:$initial_state);
  let results = (outs StableHLO_IntTensor:$output_state, StableHLO_IntOrFloatTensor:$output);
  let assemblyFormat = [{
    $initial_state `,` `algorithm` `=` `` $rng_algorithm attr-dict `:` functional-type(operands, results)
  }];
  let hasVerifier = 1;
}

def StableHLO_RngOp : StableHLO_Op<"rng", [Pure]> {
  let summary = "random numbers, uniform in [a, b) or normal with mean a and deviation b";
  let description = [{
    The specification leaves the numbers open. They come from a key that is the
    op's place in the program, so that all ranks and all runs agree.
  }];
  let arguments = (ins StableHLO_Scalar:$a, StableHLO_Scalar:$b, 1DTensorOf<[I32, I64]>:$shape,
                       StableHLO_RngDistributionAttr:$rng_distribution);
  let results = (outs StableHLO_Tensor:$result);
  let assemblyFormat = [{
    $a `,` $b `,` $shape `,` `distribution` `=` `` $rng_distribution attr-dict `:` functional-type(operands, results)
  }];
  let hasVerifier = 1;
}

#endif // TP_INPUT_STABLEHLO_RANDOM
