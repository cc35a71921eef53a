// What the runtime has no convolutions for.
// RUN: tp-opt %s -split-input-file -verify-diagnostics

func.func @main(%x: memref<2x4x8xf32>, %w: memref<6x4x3xf32>, %y: memref<2x6x6xf32>) {
  // expected-error @+1 {{expected kind "forward", "data" or "filter", found "backward"}}
  host.convolution "backward" %x, %w -> %y x = [2, 4, 8] by [32, 8, 1] w = [6, 4, 3] by [12, 3, 1] y = [2, 6, 6] by [36, 6, 1] padding = [0] strides = [1] dilations = [1] groups = 1 : (memref<2x4x8xf32>, memref<6x4x3xf32>, memref<2x6x6xf32>) -> ()
  return
}

// -----

func.func @main(%x: memref<2x4xf32>, %w: memref<6x4xf32>, %y: memref<2x6xf32>) {
  // expected-error @+1 {{expected one to three spatial dimensions, found 0}}
  host.convolution "forward" %x, %w -> %y x = [2, 4] by [4, 1] w = [6, 4] by [4, 1] y = [2, 6] by [6, 1] padding = [] strides = [] dilations = [] groups = 1 : (memref<2x4xf32>, memref<6x4xf32>, memref<2x6xf32>) -> ()
  return
}

// -----

func.func @main(%x: memref<2x4x8xf32>, %w: memref<6x4x3xf32>, %y: memref<2x6x6xf32>) {
  // expected-error @+1 {{expected 3 sizes and strides per tensor, found 2}}
  host.convolution "forward" %x, %w -> %y x = [2, 4, 8] by [32, 8, 1] w = [6, 4, 3] by [12, 3] y = [2, 6, 6] by [36, 6, 1] padding = [0] strides = [1] dilations = [1] groups = 1 : (memref<2x4x8xf32>, memref<6x4x3xf32>, memref<2x6x6xf32>) -> ()
  return
}

// -----

func.func @main(%x: memref<2x4x8xf32>, %w: memref<6x4x3xf32>, %y: memref<2x6x6xf32>) {
  // expected-error @+1 {{expected 1 numbers of a window, found 2}}
  host.convolution "forward" %x, %w -> %y x = [2, 4, 8] by [32, 8, 1] w = [6, 4, 3] by [12, 3, 1] y = [2, 6, 6] by [36, 6, 1] padding = [0] strides = [1, 1] dilations = [1] groups = 1 : (memref<2x4x8xf32>, memref<6x4x3xf32>, memref<2x6x6xf32>) -> ()
  return
}

// -----

func.func @main(%x: tensor<2x4x8xf32>, %w: tensor<6x4x3xf32>) {
  // expected-error @+1 {{expected a buffer that is written or a result}}
  host.convolution "forward" %x, %w x = [2, 4, 8] by [32, 8, 1] w = [6, 4, 3] by [12, 3, 1] y = [2, 6, 6] by [36, 6, 1] padding = [0] strides = [1] dilations = [1] groups = 1 : (tensor<2x4x8xf32>, tensor<6x4x3xf32>) -> ()
  return
}

// -----

func.func @main(%x: memref<2x4x8xbf16>, %w: memref<6x4x3xbf16>, %y: memref<2x6x6xf32>) {
  // expected-error @+1 {{expected operands of 'bf16', found 'f32'}}
  host.convolution "forward" %x, %w -> %y x = [2, 4, 8] by [32, 8, 1] w = [6, 4, 3] by [12, 3, 1] y = [2, 6, 6] by [36, 6, 1] padding = [0] strides = [1] dilations = [1] groups = 1 : (memref<2x4x8xbf16>, memref<6x4x3xbf16>, memref<2x6x6xf32>) -> ()
  return
}
