// Complex values become pairs of real ones; arguments and results keep their type.
// RUN: tp-opt -tp-import -split-input-file %s | %FileCheck %s

// CHECK-LABEL: @product
// CHECK-SAME: %[[X:.*]]: tensor<4x3xcomplex<f32>>
// CHECK-DAG: %[[RE:.*]] = stablehlo.real %[[X]]
// CHECK-DAG: %[[IM:.*]] = stablehlo.imag %[[X]]
// CHECK-COUNT-4: stablehlo.dot_general {{.*}} -> tensor<4x4xf32>
// CHECK: %[[C:.*]] = stablehlo.complex
// CHECK-NEXT: return %[[C]]
func.func public @product(%x: tensor<4x3xcomplex<f32>>) -> tensor<4x4xcomplex<f32>> {
  %t = stablehlo.transpose %x, dims = [1, 0] : (tensor<4x3xcomplex<f32>>) -> tensor<3x4xcomplex<f32>>
  %0 = stablehlo.dot_general %x, %t, contracting_dims = [1] x [0] : (tensor<4x3xcomplex<f32>>, tensor<3x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
  return %0 : tensor<4x4xcomplex<f32>>
}

// -----

// A loop carries both parts.
// CHECK-LABEL: @loop
// CHECK: stablehlo.while({{.*}}) : tensor<i32>, tensor<f32>, tensor<f32>
// CHECK-NOT: complex<
// CHECK: stablehlo.complex
func.func public @loop(%n: tensor<i32>, %x: tensor<f32>) -> tensor<complex<f32>> {
  %z = stablehlo.complex %x, %x : tensor<complex<f32>>
  %0:2 = stablehlo.while(%i = %n, %v = %z) : tensor<i32>, tensor<complex<f32>>
  cond {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %p = stablehlo.compare GT, %i, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %p : tensor<i1>
  } do {
    %w = stablehlo.multiply %v, %v : tensor<complex<f32>>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %j = stablehlo.subtract %i, %c : tensor<i32>
    stablehlo.return %j, %w : tensor<i32>, tensor<complex<f32>>
  }
  return %0#1 : tensor<complex<f32>>
}

// -----

// A transform is products with roots of unity: 240 = 15 * 16 in two steps.
// CHECK-LABEL: @transform
// CHECK: stablehlo.dot_general {{.*}} tensor<15x15xf32>
// CHECK: stablehlo.dot_general {{.*}} tensor<16x16xf32>
// CHECK: stablehlo.slice {{.*}}[0:2, 0:121]
func.func public @transform(%x: tensor<2x240xf32>) -> tensor<2x121xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = RFFT, length = [240] : (tensor<2x240xf32>) -> tensor<2x121xcomplex<f32>>
  return %0 : tensor<2x121xcomplex<f32>>
}

// -----

// A short one is one with the roots that are wanted, and so is a longer one with small divisors only.
// CHECK-LABEL: @short
// CHECK-COUNT-2: stablehlo.dot_general {{.*}} tensor<120x61xf32>
// CHECK-NOT: stablehlo.dot_general
// CHECK-LABEL: @uneven
// CHECK-COUNT-2: stablehlo.dot_general {{.*}} tensor<262x132xf32>
// CHECK-NOT: stablehlo.dot_general
func.func public @short(%x: tensor<2x120xf32>) -> tensor<2x61xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = RFFT, length = [120] : (tensor<2x120xf32>) -> tensor<2x61xcomplex<f32>>
  return %0 : tensor<2x61xcomplex<f32>>
}

// -----

func.func public @uneven(%x: tensor<2x262xf32>) -> tensor<2x132xcomplex<f32>> {
  %0 = stablehlo.fft %x, type = RFFT, length = [262] : (tensor<2x262xf32>) -> tensor<2x132xcomplex<f32>>
  return %0 : tensor<2x132xcomplex<f32>>
}

// -----

// The transform of real numbers as jnp.fft.fft writes it: nothing is multiplied by the zeros.
// CHECK-LABEL: @of_real
// CHECK-COUNT-2: stablehlo.dot_general {{.*}} tensor<16x16xf32>
// CHECK-NOT: stablehlo.dot_general
func.func public @of_real(%x: tensor<2x16xf32>) -> tensor<2x16xcomplex<f32>> {
  %0 = stablehlo.convert %x : (tensor<2x16xf32>) -> tensor<2x16xcomplex<f32>>
  %1 = stablehlo.fft %0, type = FFT, length = [16] : (tensor<2x16xcomplex<f32>>) -> tensor<2x16xcomplex<f32>>
  return %1 : tensor<2x16xcomplex<f32>>
}

// -----

// A sum over ranks is one of each part.
// CHECK-LABEL: @sum_over_ranks
// CHECK-COUNT-2: tp.all_reduce %{{.*}} add over <@mesh, {"tp"}> : tensor<4xf32>
// CHECK-COUNT-2: tp.reduce_scatter %{{.*}} add dim = 0 over <@mesh, {"tp"}> : (tensor<4xf32>) -> tensor<2xf32>
sdy.mesh @mesh = <["tp"=2]>
func.func public @sum_over_ranks(%x: tensor<8xcomplex<f32>>) -> tensor<4xcomplex<f32>> {
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"tp"}]>] out_shardings=[<@mesh, [{"tp"}]>] manual_axes={"tp"} (%a: tensor<4xcomplex<f32>>) {
    %1 = "stablehlo.all_reduce"(%a) <{channel_handle = #stablehlo.channel_handle<handle = 1, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, use_global_device_ids}> ({
    ^bb0(%l: tensor<complex<f32>>, %r: tensor<complex<f32>>):
      %s = stablehlo.add %l, %r : tensor<complex<f32>>
      stablehlo.return %s : tensor<complex<f32>>
    }) : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
    %2 = "stablehlo.reduce_scatter"(%1) <{channel_handle = #stablehlo.channel_handle<handle = 2, type = 1>, replica_groups = dense<[[0, 1]]> : tensor<1x2xi64>, scatter_dimension = 0 : i64, use_global_device_ids}> ({
    ^bb0(%l: tensor<complex<f32>>, %r: tensor<complex<f32>>):
      %s = stablehlo.add %l, %r : tensor<complex<f32>>
      stablehlo.return %s : tensor<complex<f32>>
    }) : (tensor<4xcomplex<f32>>) -> tensor<2xcomplex<f32>>
    sdy.return %2 : tensor<2xcomplex<f32>>
  } : (tensor<8xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  return %0 : tensor<4xcomplex<f32>>
}

// -----

// jnp.arange of complex numbers is real.
// CHECK-LABEL: @numbers
// CHECK-DAG: %[[RE:.*]] = stablehlo.iota dim = 0 : tensor<4xf32>
// CHECK-DAG: %[[IM:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<4xf32>
// CHECK: stablehlo.complex %[[RE]], %[[IM]]
func.func public @numbers() -> tensor<4xcomplex<f32>> {
  %0 = stablehlo.iota dim = 0 : tensor<4xcomplex<f32>>
  return %0 : tensor<4xcomplex<f32>>
}
