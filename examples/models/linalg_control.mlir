#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
// A recurrent cell over 5 steps, a branch on an input, a root by Newton's method until it is exact enough, and the sum of a
// number of rows that an input says.
module attributes {torch.debug_module_name = "Control"} {
  func.func @forward(%arg0: tensor<5x4x8xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<8x8xf32>, %arg3: tensor<i1>, %arg4: tensor<4x8xf32>, %arg5: tensor<i64>) -> (tensor<5x4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<3xi64>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c5 = arith.constant 5 : index
    %c0_i64 = arith.constant 0 : i64
    %c1_i64 = arith.constant 1 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e-06 : f32
    %0 = tensor.empty() : tensor<5x4x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<5x4x8xf32>) -> tensor<5x4x8xf32>
    %2 = tensor.empty() : tensor<4x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<4x8xf32>) -> tensor<4x8xf32>
    %4:2 = scf.for %i = %c0 to %c5 step %c1 iter_args(%h = %arg1, %all = %1) -> (tensor<4x8xf32>, tensor<5x4x8xf32>) {
      %x = tensor.extract_slice %arg0[%i, 0, 0] [1, 4, 8] [1, 1, 1] : tensor<5x4x8xf32> to tensor<4x8xf32>
      %p = linalg.matmul ins(%h, %arg2 : tensor<4x8xf32>, tensor<8x8xf32>) outs(%3 : tensor<4x8xf32>) -> tensor<4x8xf32>
      %n = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%p, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%2 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_2: f32, %out: f32):
        %s = arith.addf %in, %in_2 : f32
        %t = math.tanh %s : f32
        linalg.yield %t : f32
      } -> tensor<4x8xf32>
      %inserted = tensor.insert_slice %n into %all[%i, 0, 0] [1, 4, 8] [1, 1, 1] : tensor<4x8xf32> into tensor<5x4x8xf32>
      scf.yield %n, %inserted : tensor<4x8xf32>, tensor<5x4x8xf32>
    }
    %p = tensor.extract %arg3[] : tensor<i1>
    %5 = scf.if %p -> (tensor<4x8xf32>) {
      %a = arith.addf %4#0, %arg1 : tensor<4x8xf32>
      scf.yield %a : tensor<4x8xf32>
    } else {
      %b = math.exp %4#0 : tensor<4x8xf32>
      scf.yield %b : tensor<4x8xf32>
    }
    %e = tensor.empty() : tensor<f32>
    %6:2 = scf.while (%y = %arg4, %steps = %c0_i64) : (tensor<4x8xf32>, i64) -> (tensor<4x8xf32>, i64) {
      %z = linalg.fill ins(%cst : f32) outs(%e : tensor<f32>) -> tensor<f32>
      %error = linalg.generic {indexing_maps = [#map, #map, affine_map<(d0, d1) -> ()>], iterator_types = ["reduction", "reduction"]} ins(%y, %arg4 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%z : tensor<f32>) {
      ^bb0(%in: f32, %in_2: f32, %out: f32):
        %s = arith.mulf %in, %in : f32
        %d = arith.subf %s, %in_2 : f32
        %a = math.absf %d : f32
        %q = arith.divf %a, %in_2 : f32
        %m = arith.maximumf %q, %out : f32
        linalg.yield %m : f32
      } -> tensor<f32>
      %value = tensor.extract %error[] : tensor<f32>
      %more = arith.cmpf ogt, %value, %cst_1 : f32
      scf.condition(%more) %y, %steps : tensor<4x8xf32>, i64
    } do {
    ^bb0(%y: tensor<4x8xf32>, %steps: i64):
      %n = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%y, %arg4 : tensor<4x8xf32>, tensor<4x8xf32>) outs(%2 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_2: f32, %out: f32):
        %q = arith.divf %in_2, %in : f32
        %s = arith.addf %in, %q : f32
        %h = arith.mulf %s, %cst_0 : f32
        linalg.yield %h : f32
      } -> tensor<4x8xf32>
      %next = arith.addi %steps, %c1_i64 : i64
      scf.yield %n, %next : tensor<4x8xf32>, i64
    }
    %n = tensor.extract %arg5[] : tensor<i64>
    %limit = arith.index_cast %n : i64 to index
    %7:2 = scf.for %i = %c0 to %limit step %c1 iter_args(%sum = %3, %weight = %cst_0) -> (tensor<4x8xf32>, f32) {
      %x = tensor.extract_slice %arg0[%i, 0, 0] [1, 4, 8] [1, 1, 1] : tensor<5x4x8xf32> to tensor<4x8xf32>
      %index = arith.index_cast %i : index to i64
      %number = arith.sitofp %index : i64 to f32
      %w = arith.addf %weight, %number : f32
      %next = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%sum, %x : tensor<4x8xf32>, tensor<4x8xf32>) outs(%2 : tensor<4x8xf32>) {
      ^bb0(%in: f32, %in_2: f32, %out: f32):
        %m = arith.mulf %in_2, %w : f32
        %s = arith.addf %in, %m : f32
        linalg.yield %s : f32
      } -> tensor<4x8xf32>
      scf.yield %next, %w : tensor<4x8xf32>, f32
    }
    %last = arith.addi %n, %c1_i64 : i64
    %elements = tensor.from_elements %n, %last, %c0_i64 : tensor<3xi64>
    return %4#1, %5, %6#0, %7#0, %elements : tensor<5x4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<4x8xf32>, tensor<3xi64>
  }
}
