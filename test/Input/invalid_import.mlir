// RUN: tp-opt %s -tp-import -split-input-file -verify-diagnostics -o /dev/null

func.func public @random(%a: tensor<ui4>, %b: tensor<ui4>, %s: tensor<1xi64>) -> tensor<4xui4> {
  // expected-error @+1 {{'stablehlo.rng' op cannot be computed on elements of 'ui4'}}
  %0 = stablehlo.rng %a, %b, %s, distribution = UNIFORM : (tensor<ui4>, tensor<ui4>, tensor<1xi64>) -> tensor<4xui4>
  return %0 : tensor<4xui4>
}

// -----

func.func public @tensor(%x: tensor<4x4xi4>, %i: tensor<2x1xindex>) -> tensor<2x4xi4> {
  // expected-error @+1 {{'tensor.gather' op cannot be computed on elements of 'i4'}}
  %0 = tensor.gather %x[%i] gather_dims([0]) : (tensor<4x4xi4>, tensor<2x1xindex>) -> tensor<2x4xi4>
  return %0 : tensor<2x4xi4>
}

// -----

func.func public @unsigned(%x: tensor<2x2xui4>) -> tensor<4xui4> {
  // expected-error @+1 {{'tensor.collapse_shape' op cannot be computed on elements of 'ui4'}}
  %0 = tensor.collapse_shape %x [[0, 1]] : tensor<2x2xui4> into tensor<4xui4>
  return %0 : tensor<4xui4>
}

// -----

func.func public @parallel(%x: memref<4xf32>, %v: f32) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  // expected-error @+1 {{'scf.parallel' op expected a loop on tensors, without side effects}}
  scf.parallel (%i) = (%c0) to (%c4) step (%c1) {
    memref.store %v, %x[%i] : memref<4xf32>
  }
  return
}

// -----

func.func public @region(%x: tensor<4xf32>, %p: i1) -> tensor<4xf32> {
  // expected-error @+1 {{'scf.execute_region' op expected one block, found 2}}
  %0 = scf.execute_region -> tensor<4xf32> {
    cf.br ^bb1
  ^bb1:
    scf.yield %x : tensor<4xf32>
  }
  return %0 : tensor<4xf32>
}

// -----

func.func public @call(%x: tensor<3x3xf32>) -> tensor<3x3xf32> {
  // expected-error @+1 {{'stablehlo.custom_call' op @magic is not a custom call that tp-mlir knows}}
  %0 = stablehlo.custom_call @magic(%x) : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// -----

func.func @main(%x: tensor<4xf32>) -> tensor<8xf32> {
  // expected-error @+1 {{'stablehlo.return' op ends @main, expected func.return}}
  stablehlo.return %x : tensor<4xf32>
}

// -----

func.func @main(%x: tensor<4xf32>, %i: tensor<4xi32>, %s: tensor<f32>, %t: tensor<i32>) -> tensor<2xf32> {
  // expected-error @+1 {{'stablehlo.custom_call' op @ApproxTopK: expected top_k and reduction_dim in mhlo.backend_config, a function in called_computations, and an operand and a start for each result}}
  %0:2 = stablehlo.custom_call @ApproxTopK(%x, %i, %s, %t) {mhlo.backend_config = {top_k = 2 : i64, reduction_dim = 0 : i64}} : (tensor<4xf32>, tensor<4xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
  return %0#0 : tensor<2xf32>
}

// -----

// A prime length is one product with its square of roots, which is written into the program.
func.func @main(%x: tensor<4099xcomplex<f32>>) -> tensor<4099xcomplex<f32>> {
  // expected-error @+1 {{'stablehlo.fft' op expected lengths whose tables of roots have at most 16777216 elements, found 4099}}
  %0 = stablehlo.fft %x, type = FFT, length = [4099] : (tensor<4099xcomplex<f32>>) -> tensor<4099xcomplex<f32>>
  return %0 : tensor<4099xcomplex<f32>>
}

// -----

func.func @main(%x: tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>> {
  // expected-error @+1 {{'stablehlo.constant' op expected dense elements, found another form}}
  %0 = stablehlo.constant sparse<[[0]], [(1.0, 2.0)]> : tensor<4xcomplex<f32>>
  %1 = stablehlo.add %x, %0 : tensor<4xcomplex<f32>>
  return %1 : tensor<4xcomplex<f32>>
}

// -----

func.func @main() -> tensor<4xf32> {
  // expected-error @+1 {{'stablehlo.constant' op expected a resource 'absent' in the file, found none}}
  %0 = stablehlo.constant dense_resource<absent> : tensor<4xf32>
  return %0 : tensor<4xf32>
}

// -----

func.func @main() -> tensor<4xf32> {
  // expected-error @+1 {{'stablehlo.constant' op expected a resource 'short' of the size of 'tensor<4xf32>', found 4 bytes}}
  %0 = stablehlo.constant dense_resource<short> : tensor<4xf32>
  return %0 : tensor<4xf32>
}

{-#
  dialect_resources: {
    builtin: {
      short: "0x040000000000803F"
    }
  }
#-}

// -----

// expected-error @+1 {{'func.func' op expected tensors of at most 281474976710656 elements, found 'tensor<2x9223372036854775807xf32>'}}
func.func @main(%x: tensor<2x9223372036854775807xf32>) {
  return
}

// -----

// Any integer type will do for a size, if it is one.
func.func @main(%x: tensor<4xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{'stablehlo.custom_call' op @mhlo.topk: expected one operand, two results and an attribute k in mhlo.attributes}}
  %0:2 = stablehlo.custom_call @mhlo.topk(%x) {mhlo.attributes = {k = 340282366920938463463374607431768211455 : ui128}} : (tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>)
  return %0#0 : tensor<2xf32>
}

// -----

// Functions of Python: without results they are left out, which is said; others cannot be.
sdy.mesh @maximal = <[], device_ids=[0]>
func.func public @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-warning @+1 {{@xla_ffi_python_cpu_callback calls functions of the Python program that wrote this file; it is left out}}
  stablehlo.custom_call @xla_ffi_python_cpu_callback(%x) {has_side_effect = true, sdy.sharding = #sdy.sharding_per_value<[<@maximal, []>]>} : (tensor<2xf32>) -> ()
  // expected-error @+1 {{@xla_ffi_python_cpu_callback calls functions of the Python program that wrote this file, which cannot be compiled}}
  %0 = stablehlo.custom_call @xla_ffi_python_cpu_callback(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
