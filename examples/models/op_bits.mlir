module @jit_bits attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x5xf32>, %arg1: tensor<16xui8>) -> (tensor<6x5xi32> {jax.result_info = "result[0]"}, tensor<6x5x4xui8> {jax.result_info = "result[1]"}, tensor<4xui32> {jax.result_info = "result[2]"}, tensor<8xi16> {jax.result_info = "result[3]"}, tensor<6x5xui16> {jax.result_info = "result[4]"}, tensor<16xui8> {jax.result_info = "result[5]"}, tensor<16xui8> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.bitcast_convert %arg0 : (tensor<6x5xf32>) -> tensor<6x5xi32>
    %1 = stablehlo.bitcast_convert %arg0 : (tensor<6x5xf32>) -> tensor<6x5x4xui8>
    %2 = stablehlo.reshape %arg1 : (tensor<16xui8>) -> tensor<4x4xui8>
    %3 = stablehlo.bitcast_convert %2 : (tensor<4x4xui8>) -> tensor<4xui32>
    %4 = stablehlo.reshape %arg1 : (tensor<16xui8>) -> tensor<8x2xui8>
    %5 = stablehlo.bitcast_convert %4 : (tensor<8x2xui8>) -> tensor<8xi16>
    %6 = stablehlo.convert %arg0 : (tensor<6x5xf32>) -> tensor<6x5xbf16>
    %7 = stablehlo.bitcast_convert %6 : (tensor<6x5xbf16>) -> tensor<6x5xui16>
    %8 = stablehlo.popcnt %arg1 : tensor<16xui8>
    %9 = stablehlo.count_leading_zeros %arg1 : tensor<16xui8>
    return %0, %1, %3, %5, %7, %8, %9 : tensor<6x5xi32>, tensor<6x5x4xui8>, tensor<4xui32>, tensor<8xi16>, tensor<6x5xui16>, tensor<16xui8>, tensor<16xui8>
  }
}
