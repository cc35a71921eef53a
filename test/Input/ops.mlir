// Every op in the syntax that it is printed in, which is JAX's. The program, from
// line 8 on, is its own expectation.
//
// RUN: tail -n +8 %s > %t && tp-opt %s | diff %t -
// RUN: tp-opt %s -mlir-print-op-generic | tp-opt | diff %t -
// RUN: tp-opt %s -emit-bytecode | tp-opt | diff %t -

module {
  func.func @unary(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xi1>) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %1 = stablehlo.cbrt %arg0 : tensor<4xf32>
    %2 = stablehlo.ceil %arg0 : tensor<4xf32>
    %3 = stablehlo.convert %arg0 : (tensor<4xf32>) -> tensor<4xbf16>
    %4 = stablehlo.convert %arg0 : tensor<4xf32>
    %5 = stablehlo.cosine %arg0 : tensor<4xf32>
    %6 = stablehlo.count_leading_zeros %arg1 : tensor<4xi32>
    %7 = stablehlo.exponential %arg0 : tensor<4xf32>
    %8 = stablehlo.exponential_minus_one %arg0 : tensor<4xf32>
    %9 = stablehlo.floor %arg0 : tensor<4xf32>
    %10 = stablehlo.is_finite %arg0 : (tensor<4xf32>) -> tensor<4xi1>
    %11 = stablehlo.log %arg0 : tensor<4xf32>
    %12 = stablehlo.log_plus_one %arg0 : tensor<4xf32>
    %13 = stablehlo.logistic %arg0 : tensor<4xf32>
    %14 = stablehlo.negate %arg0 : tensor<4xf32>
    %15 = stablehlo.not %arg2 : tensor<4xi1>
    %16 = stablehlo.popcnt %arg1 : tensor<4xi32>
    %17 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<4xf32>
    %18 = stablehlo.round_nearest_afz %arg0 : tensor<4xf32>
    %19 = stablehlo.round_nearest_even %arg0 : tensor<4xf32>
    %20 = stablehlo.rsqrt %arg0 : tensor<4xf32>
    %21 = stablehlo.sign %arg0 : tensor<4xf32>
    %22 = stablehlo.sine %arg0 : tensor<4xf32>
    %23 = stablehlo.sqrt %arg0 : tensor<4xf32>
    %24 = stablehlo.tan %arg0 : tensor<4xf32>
    %25 = stablehlo.tanh %arg0 : tensor<4xf32>
    return
  }
  func.func @binary(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xi1>) {
    %0 = stablehlo.add %arg0, %arg0 : tensor<4xf32>
    %1 = stablehlo.and %arg2, %arg2 : tensor<4xi1>
    %2 = stablehlo.atan2 %arg0, %arg0 : tensor<4xf32>
    %3 = stablehlo.divide %arg0, %arg0 : tensor<4xf32>
    %4 = stablehlo.maximum %arg0, %arg0 : tensor<4xf32>
    %5 = stablehlo.minimum %arg0, %arg0 : tensor<4xf32>
    %6 = stablehlo.multiply %arg0, %arg0 : tensor<4xf32>
    %7 = stablehlo.or %arg1, %arg1 : tensor<4xi32>
    %8 = stablehlo.power %arg0, %arg0 : tensor<4xf32>
    %9 = stablehlo.remainder %arg0, %arg0 : tensor<4xf32>
    %10 = stablehlo.shift_left %arg1, %arg1 : tensor<4xi32>
    %11 = stablehlo.shift_right_arithmetic %arg1, %arg1 : tensor<4xi32>
    %12 = stablehlo.shift_right_logical %arg1, %arg1 : tensor<4xi32>
    %13 = stablehlo.subtract %arg0, %arg0 : tensor<4xf32>
    %14 = stablehlo.xor %arg1, %arg1 : tensor<4xi32>
    return
  }
  func.func @choices(%arg0: tensor<4xf32>, %arg1: tensor<4xui32>, %arg2: tensor<4xi1>, %arg3: tensor<i1>, %arg4: tensor<f32>) {
    %0 = stablehlo.compare EQ, %arg0, %arg0 : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %1 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %2 = stablehlo.compare GE, %arg0, %arg0, TOTALORDER : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %3 = stablehlo.compare GT, %arg1, %arg1, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %4 = stablehlo.compare LE, %arg2, %arg2, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    %5 = stablehlo.compare LT, %arg1, %arg1, NOTYPE : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %6 = stablehlo.select %arg2, %arg0, %arg0 : tensor<4xi1>, tensor<4xf32>
    %7 = stablehlo.select %arg3, %arg0, %arg0 : tensor<i1>, tensor<4xf32>
    %8 = stablehlo.clamp %arg0, %arg0, %arg0 : tensor<4xf32>
    %9 = stablehlo.clamp %arg4, %arg0, %arg4 : (tensor<f32>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
    return
  }
  func.func @shapes(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<2x0xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<2x3xf32>
    %c = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
    %c_0 = stablehlo.constant dense<true> : tensor<i1>
    %0 = stablehlo.iota dim = 1 : tensor<2x3xi32>
    %1 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<2x3xf32>) -> tensor<6xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %4 = stablehlo.reverse %arg0, dims = [0, 1] : tensor<2x3xf32>
    %5 = stablehlo.slice %arg0 [0:1, 0:3:2] : (tensor<2x3xf32>) -> tensor<1x2xf32>
    %6 = stablehlo.slice %arg1 [] : (tensor<f32>) -> tensor<f32>
    %7 = stablehlo.pad %arg0, %arg1, low = [1, -1], high = [0, 2], interior = [2, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<5x4xf32>
    %8 = stablehlo.pad %arg2, %arg1, low = [0, 1], high = [0, 1], interior = [0, 3] : (tensor<2x0xf32>, tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.concatenate %arg0, %arg0, dim = 1 : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x6xf32>
    %10 = stablehlo.concatenate %arg0, dim = 0 : (tensor<2x3xf32>) -> tensor<2x3xf32>
    return
  }
  func.func @products(%arg0: tensor<4x2x3xf32>, %arg1: tensor<4x3x5xf32>, %arg2: tensor<3xf32>) {
    %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<4x2x3xf32>, tensor<4x3x5xf32>) -> tensor<4x2x5xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, HIGHEST] : (tensor<4x2x3xf32>, tensor<3xf32>) -> tensor<4x2xf32>
    %2 = stablehlo.dot_general %arg2, %arg2, contracting_dims = [] x [] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %3 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, HIGHEST], algorithm = <lhs_precision_type = bf16, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 2, num_primitive_operations = 3, allow_imprecise_accumulation = false> : (tensor<4x2x3xf32>, tensor<3xf32>) -> tensor<4x2xf32>
    %4 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [2] x [0], algorithm = <lhs_precision_type = bf16, rhs_precision_type = tf32, accumulation_type = f32, lhs_component_count = 1, rhs_component_count = 2, num_primitive_operations = 3, allow_imprecise_accumulation = true> : (tensor<4x2x3xf32>, tensor<3xf32>) -> tensor<4x2xf32>
    %5 = stablehlo.dot %arg2, %arg2, precision = [HIGH, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
    return
  }
  func.func @reductions(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xi32>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<2x3xbf16>, %arg5: tensor<bf16>) {
    %0 = stablehlo.reduce(%arg0 init: %arg2) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.reduce(%arg0 init: %arg2) across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
     reducer(%arg6: tensor<f32>, %arg7: tensor<f32>)  {
      %4 = stablehlo.add %arg7, %arg6 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }
    %2:2 = stablehlo.reduce(%arg0 init: %arg2), (%arg1 init: %arg3) across dimensions = [1] : (tensor<2x3xf32>, tensor<2x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
     reducer(%arg6: tensor<f32>, %arg8: tensor<f32>) (%arg7: tensor<i32>, %arg9: tensor<i32>)  {
      %4 = stablehlo.compare GE, %arg6, %arg8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %5 = stablehlo.select %4, %arg6, %arg8 : tensor<i1>, tensor<f32>
      %6 = stablehlo.select %4, %arg7, %arg9 : tensor<i1>, tensor<i32>
      stablehlo.return %5, %6 : tensor<f32>, tensor<i32>
    }
    %3 = stablehlo.reduce(%arg4 init: %arg5) across dimensions = [1] : (tensor<2x3xbf16>, tensor<bf16>) -> tensor<2xf32>
     reducer(%arg6: tensor<f32>, %arg7: tensor<f32>)  {
      %4 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }
    return
  }
  func.func @places(%arg0: tensor<4x8xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<i32>, %arg3: tensor<5x1xi32>, %arg4: tensor<5x8xf32>) {
    %0 = stablehlo.dynamic_slice %arg0, %arg2, %arg2, sizes = [2, 2] : (tensor<4x8xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %arg1, %arg2, %arg2 : (tensor<4x8xf32>, tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x8xf32>
    %2 = "stablehlo.gather"(%arg0, %arg3) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 8>}> : (tensor<4x8xf32>, tensor<5x1xi32>) -> tensor<5x8xf32>
    %3 = "stablehlo.scatter"(%arg0, %arg3, %arg4) <{scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %4 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %4 : tensor<f32>
    }) : (tensor<4x8xf32>, tensor<5x1xi32>, tensor<5x8xf32>) -> tensor<4x8xf32>
    return
  }
  func.func @control(%arg0: tensor<i32>, %arg1: tensor<4xf32>, %arg2: tensor<i1>) {
    %0:2 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1) : tensor<i32>, tensor<4xf32>
    cond {
      %c = stablehlo.constant dense<3> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = stablehlo.add %iterArg_0, %iterArg_0 : tensor<4xf32>
      stablehlo.return %iterArg, %4 : tensor<i32>, tensor<4xf32>
    }
    %1 = "stablehlo.case"(%arg0) ({
      stablehlo.return %arg1 : tensor<4xf32>
    }, {
      %4 = stablehlo.negate %arg1 : tensor<4xf32>
      stablehlo.return %4 : tensor<4xf32>
    }) : (tensor<i32>) -> tensor<4xf32>
    %2 = "stablehlo.if"(%arg2) ({
      stablehlo.return %arg1 : tensor<4xf32>
    }, {
      stablehlo.return %arg1 : tensor<4xf32>
    }) : (tensor<i1>) -> tensor<4xf32>
    %3:2 = stablehlo.optimization_barrier %arg0, %arg1 : tensor<i32>, tensor<4xf32>
    stablehlo.optimization_barrier ()
    return
  }
  func.func @calls(%arg0: tensor<4xf32>) {
    %0 = stablehlo.custom_call @Sharding(%arg0) {backend_config = "", has_side_effect = true, mhlo.sharding = "{replicated}"} : (tensor<4xf32>) -> tensor<4xf32>
    stablehlo.custom_call @"a name"() : () -> ()
    return
  }
  func.func @sorts(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xi32>) {
    %0:2 = "stablehlo.sort"(%arg0, %arg1) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i32>, %arg5: tensor<i32>):
      %2 = stablehlo.compare LT, %arg2, %arg3, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<4x3xf32>, tensor<4x3xi32>) -> (tensor<4x3xf32>, tensor<4x3xi32>)
    %1 = "stablehlo.map"(%arg0) <{dimensions = array<i64: 0, 1>}> ({
    ^bb0(%arg2: tensor<f32>):
      %2 = stablehlo.negate %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x3xf32>) -> tensor<4x3xf32>
    return
  }
  func.func @randoms(%arg0: tensor<2xui64>, %arg1: tensor<f32>, %arg2: tensor<1xi64>) {
    %output_state, %output = stablehlo.rng_bit_generator %arg0, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<5xui32>)
    %0 = stablehlo.rng %arg1, %arg1, %arg2, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<4xf32>
    return
  }
  func.func @complexes(%arg0: tensor<4x5xf32>, %arg1: tensor<4x5xcomplex<f32>>) {
    %0 = stablehlo.complex %arg0, %arg0 : tensor<4x5xcomplex<f32>>
    %1 = stablehlo.real %arg1 : (tensor<4x5xcomplex<f32>>) -> tensor<4x5xf32>
    %2 = stablehlo.imag %arg1 : (tensor<4x5xcomplex<f32>>) -> tensor<4x5xf32>
    %3 = stablehlo.abs %arg1 : (tensor<4x5xcomplex<f32>>) -> tensor<4x5xf32>
    %4 = stablehlo.exponential %arg1 : tensor<4x5xcomplex<f32>>
    %5 = stablehlo.fft %arg0, type = RFFT, length = [5] : (tensor<4x5xf32>) -> tensor<4x3xcomplex<f32>>
    %6 = stablehlo.bitcast_convert %arg0 : (tensor<4x5xf32>) -> tensor<4x5x4xui8>
    return
  }
  func.func @linear(%arg0: tensor<2x3x3xf32>, %arg1: tensor<2x3x5xf32>) {
    %0 = stablehlo.cholesky %arg0, lower = true : tensor<2x3x3xf32>
    %1 = "stablehlo.triangular_solve"(%0, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x3x3xf32>, tensor<2x3x5xf32>) -> tensor<2x3x5xf32>
    %2 = stablehlo.custom_call @a(%arg0) {output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>]} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
    return
  }
  func.func @tuples(%arg0: tensor<4xf32>, %arg1: tuple<tensor<4xf32>, tuple<tensor<i32>>>) -> tuple<tensor<4xf32>, tensor<4xi4>> {
    %0 = stablehlo.get_tuple_element %arg1[1] : (tuple<tensor<4xf32>, tuple<tensor<i32>>>) -> tuple<tensor<i32>>
    %1 = stablehlo.get_tuple_element %arg1[0] : (tuple<tensor<4xf32>, tuple<tensor<i32>>>) -> tensor<4xf32>
    %2 = stablehlo.custom_call @foo(%arg0) : (tensor<4xf32>) -> tuple<tensor<4xf32>, tensor<4xi4>>
    %3 = stablehlo.tuple %arg0, %1, %0 : tuple<tensor<4xf32>, tensor<4xf32>, tuple<tensor<i32>>>
    return %2 : tuple<tensor<4xf32>, tensor<4xi4>>
  }
  func.func @ragged(%arg0: tensor<12x5xf32>, %arg1: tensor<3x5x7xf32>, %arg2: tensor<3xi32>) {
    %0 = "chlo.ragged_dot"(%arg0, %arg1, %arg2) <{precision_config = [#chlo<precision DEFAULT>, #chlo<precision DEFAULT>], ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<12x5xf32>, tensor<3x5x7xf32>, tensor<3xi32>) -> tensor<12x7xf32>
    return
  }
  func.func @narrow(%arg0: tensor<4x2xi4>, %arg1: tensor<4xui4>) {
    %c = stablehlo.constant dense<-8> : tensor<i4>
    %0 = stablehlo.add %arg0, %arg0 : tensor<4x2xi4>
    %1 = stablehlo.bitcast_convert %arg0 : (tensor<4x2xi4>) -> tensor<4xi8>
    %2 = stablehlo.convert %arg1 : (tensor<4xui4>) -> tensor<4xf32>
    return
  }
}
