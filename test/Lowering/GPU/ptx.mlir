// Kernels as PTX.
// RUN: tp-compile %s --target cuda --emit ptx -o - | %FileCheck %s
// RUN: tp-compile %s --target cuda -o %t.tpx && tp-run --describe %t.tpx | %FileCheck %s --check-prefix=DESCRIBE

// CHECK: .target sm_80
// CHECK: .visible .entry kernel_0(
// CHECK: .maxntid 256
// CHECK-DAG: .shared .align 16 .b8 {{.*}}shared_0[1024]
// CHECK-DAG: mov.u32 {{.*}}, %tid.x
// CHECK-DAG: mov.u32 {{.*}}, %ctaid.x
// CHECK: bar.sync 0
// A sine of any argument is libdevice's, which is linked: nothing is left to be called.
// CHECK-NOT: .extern
// CHECK-NOT: __nv_sinf

// DESCRIBE: target cuda, 1 kernel
func.func @main(%x: tensor<300x1024xf32>) -> tensor<300xf32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = stablehlo.sine %x : tensor<300x1024xf32>
  %1 = stablehlo.reduce(%0 init: %zero) applies stablehlo.add across dimensions = [1]
      : (tensor<300x1024xf32>, tensor<f32>) -> tensor<300xf32>
  return %1 : tensor<300xf32>
}
