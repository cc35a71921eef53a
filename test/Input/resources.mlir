// Constants whose elements are at the end of the file.
// RUN: tp-opt %s -tp-import | %FileCheck %s
// RUN: tp-run %s --mesh tp=2 --strategy dp --verify --verify-atol 0 | %FileCheck %s --check-prefix=AGREES

// CHECK: stablehlo.constant dense<[1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00]> : tensor<4xf32>
// CHECK: stablehlo.constant dense<{{\[}}[1, 2], [3, 4]]> : tensor<2x2xi16>
// CHECK-NOT: dense_resource
// AGREES: 2 of 2 results agree
func.func @main(%x: tensor<4xf32>, %y: tensor<2x2xi16>) -> (tensor<4xf32>, tensor<2x2xi16>) {
  %0 = stablehlo.constant dense_resource<floats> : tensor<4xf32>
  %1 = stablehlo.constant dense_resource<integers> : tensor<2x2xi16>
  %2 = stablehlo.add %x, %0 : tensor<4xf32>
  %3 = stablehlo.add %y, %1 : tensor<2x2xi16>
  return %2, %3 : tensor<4xf32>, tensor<2x2xi16>
}

{-#
  dialect_resources: {
    builtin: {
      floats: "0x040000000000803F000000400000404000008040",
      integers: "0x020000000100020003000400"
    }
  }
#-}
