//===- KernelImage.cpp - the runtime's own kernels as bytes ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

extern "C" const char tp_cuda_kernels[];

// The fatbin that nvcc made of Kernels.cu.
asm(".pushsection .rodata\n"
    ".balign 16\n"
    ".global tp_cuda_kernels\n"
    ".hidden tp_cuda_kernels\n"
    "tp_cuda_kernels:\n"
    ".incbin \"" TP_CUDA_KERNELS_FILE "\"\n"
    ".popsection\n");
