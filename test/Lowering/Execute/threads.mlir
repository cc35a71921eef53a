// The number of threads that kernels run on changes no bit of a result: elements whose number is no multiple of a
// vector, rows and columns that are summed, softmax, a transposition, and an optimizer.
// RUN: tp-run %s --inputs random:7 --threads 1 --outputs %t.1.safetensors
// RUN: tp-run %s --inputs random:7 --threads 2 --outputs %t.2.safetensors
// RUN: tp-run %s --inputs random:7 --threads 5 --outputs %t.5.safetensors
// RUN: cmp %t.1.safetensors %t.2.safetensors
// RUN: cmp %t.1.safetensors %t.5.safetensors

// RUN: not tp-run %s --threads 0 2>&1 | %FileCheck %s
// CHECK: tp-run: --threads: expected at least 1, found 0
func.func @main(%x: tensor<301x263xf32>, %m: tensor<301x263xf32>)
    -> (tensor<301x263xf32>, tensor<301xf32>, tensor<263xf32>, tensor<301x263xf32>, tensor<263x301xf32>,
        tensor<301x263xf32>, tensor<301x263xf32>) {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %low = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %tanh = stablehlo.tanh %x : tensor<301x263xf32>
  %rows = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1]
      : (tensor<301x263xf32>, tensor<f32>) -> tensor<301xf32>
  %columns = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [0]
      : (tensor<301x263xf32>, tensor<f32>) -> tensor<263xf32>

  %max = stablehlo.reduce(%tanh init: %low) applies stablehlo.maximum across dimensions = [1]
      : (tensor<301x263xf32>, tensor<f32>) -> tensor<301xf32>
  %maxs = stablehlo.broadcast_in_dim %max, dims = [0] : (tensor<301xf32>) -> tensor<301x263xf32>
  %shifted = stablehlo.subtract %tanh, %maxs : tensor<301x263xf32>
  %exp = stablehlo.exponential %shifted : tensor<301x263xf32>
  %sum = stablehlo.reduce(%exp init: %zero) applies stablehlo.add across dimensions = [1]
      : (tensor<301x263xf32>, tensor<f32>) -> tensor<301xf32>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<301xf32>) -> tensor<301x263xf32>
  %softmax = stablehlo.divide %exp, %sums : tensor<301x263xf32>
  %transposed = stablehlo.transpose %softmax, dims = [1, 0] : (tensor<301x263xf32>) -> tensor<263x301xf32>

  %decay = stablehlo.constant dense<0.9> : tensor<301x263xf32>
  %rate = stablehlo.constant dense<0.1> : tensor<301x263xf32>
  %old = stablehlo.multiply %decay, %m : tensor<301x263xf32>
  %new = stablehlo.multiply %rate, %softmax : tensor<301x263xf32>
  %moment = stablehlo.add %old, %new : tensor<301x263xf32>
  %one = stablehlo.constant dense<1.0> : tensor<301x263xf32>
  %square = stablehlo.multiply %moment, %moment : tensor<301x263xf32>
  %positive = stablehlo.add %square, %one : tensor<301x263xf32>
  %root = stablehlo.sqrt %positive : tensor<301x263xf32>
  %step = stablehlo.divide %moment, %root : tensor<301x263xf32>
  %weight = stablehlo.subtract %x, %step : tensor<301x263xf32>
  return %tanh, %rows, %columns, %softmax, %transposed, %moment, %weight
      : tensor<301x263xf32>, tensor<301xf32>, tensor<263xf32>, tensor<301x263xf32>, tensor<263x301xf32>,
        tensor<301x263xf32>, tensor<301x263xf32>
}
