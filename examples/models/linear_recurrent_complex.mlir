module @jit_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x12xf32>, %arg1: tensor<8x12xf32>, %arg2: tensor<12xf32>, %arg3: tensor<12x8xf32>, %arg4: tensor<12x8xf32>, %arg5: tensor<8xf32>, %arg6: tensor<12xf32>, %arg7: tensor<4x11x8xf32>) -> (tensor<4x11x8xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential %arg2 : tensor<12xf32>
    %1 = stablehlo.negate %0 : tensor<12xf32>
    %2 = stablehlo.convert %arg6 : (tensor<12xf32>) -> tensor<12xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<12xcomplex<f32>>
    %4 = stablehlo.multiply %3, %2 : tensor<12xcomplex<f32>>
    %5 = stablehlo.convert %1 : (tensor<12xf32>) -> tensor<12xcomplex<f32>>
    %6 = stablehlo.add %5, %4 : tensor<12xcomplex<f32>>
    %7 = stablehlo.exponential %6 : tensor<12xcomplex<f32>>
    %8 = stablehlo.convert %arg7 : (tensor<4x11x8xf32>) -> tensor<4x11x8xcomplex<f32>>
    %9 = stablehlo.convert %arg0 : (tensor<8x12xf32>) -> tensor<8x12xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<8x12xcomplex<f32>>
    %11 = stablehlo.multiply %10, %9 : tensor<8x12xcomplex<f32>>
    %12 = stablehlo.convert %arg1 : (tensor<8x12xf32>) -> tensor<8x12xcomplex<f32>>
    %13 = stablehlo.add %12, %11 : tensor<8x12xcomplex<f32>>
    %14 = stablehlo.dot_general %8, %13, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x11x8xcomplex<f32>>, tensor<8x12xcomplex<f32>>) -> tensor<4x11x12xcomplex<f32>>
    %15 = stablehlo.broadcast_in_dim %7, dims = [2] : (tensor<12xcomplex<f32>>) -> tensor<4x11x12xcomplex<f32>>
    %16 = stablehlo.slice %15 [0:4, 0:10:2, 0:12] : (tensor<4x11x12xcomplex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %17 = stablehlo.slice %14 [0:4, 0:10:2, 0:12] : (tensor<4x11x12xcomplex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %18 = stablehlo.slice %15 [0:4, 1:11:2, 0:12] : (tensor<4x11x12xcomplex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %19 = stablehlo.slice %14 [0:4, 1:11:2, 0:12] : (tensor<4x11x12xcomplex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %20 = stablehlo.multiply %16, %18 : tensor<4x5x12xcomplex<f32>>
    %21 = stablehlo.multiply %18, %17 : tensor<4x5x12xcomplex<f32>>
    %22 = stablehlo.add %21, %19 : tensor<4x5x12xcomplex<f32>>
    %23 = stablehlo.slice %20 [0:4, 0:4:2, 0:12] : (tensor<4x5x12xcomplex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %24 = stablehlo.slice %22 [0:4, 0:4:2, 0:12] : (tensor<4x5x12xcomplex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %25 = stablehlo.slice %20 [0:4, 1:5:2, 0:12] : (tensor<4x5x12xcomplex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %26 = stablehlo.slice %22 [0:4, 1:5:2, 0:12] : (tensor<4x5x12xcomplex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %27 = stablehlo.multiply %23, %25 : tensor<4x2x12xcomplex<f32>>
    %28 = stablehlo.multiply %25, %24 : tensor<4x2x12xcomplex<f32>>
    %29 = stablehlo.add %28, %26 : tensor<4x2x12xcomplex<f32>>
    %30 = stablehlo.slice %27 [0:4, 0:1:2, 0:12] : (tensor<4x2x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %31 = stablehlo.slice %29 [0:4, 0:1:2, 0:12] : (tensor<4x2x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %32 = stablehlo.slice %27 [0:4, 1:2:2, 0:12] : (tensor<4x2x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %33 = stablehlo.slice %29 [0:4, 1:2:2, 0:12] : (tensor<4x2x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %34 = stablehlo.multiply %30, %32 : tensor<4x1x12xcomplex<f32>>
    %35 = stablehlo.multiply %32, %31 : tensor<4x1x12xcomplex<f32>>
    %36 = stablehlo.add %35, %33 : tensor<4x1x12xcomplex<f32>>
    %37 = stablehlo.slice %34 [0:4, 0:0, 0:12] : (tensor<4x1x12xcomplex<f32>>) -> tensor<4x0x12xcomplex<f32>>
    %38 = stablehlo.slice %36 [0:4, 0:0, 0:12] : (tensor<4x1x12xcomplex<f32>>) -> tensor<4x0x12xcomplex<f32>>
    %39 = stablehlo.slice %27 [0:4, 2:2:2, 0:12] : (tensor<4x2x12xcomplex<f32>>) -> tensor<4x0x12xcomplex<f32>>
    %40 = stablehlo.slice %29 [0:4, 2:2:2, 0:12] : (tensor<4x2x12xcomplex<f32>>) -> tensor<4x0x12xcomplex<f32>>
    %41 = stablehlo.multiply %37, %39 : tensor<4x0x12xcomplex<f32>>
    %42 = stablehlo.multiply %39, %38 : tensor<4x0x12xcomplex<f32>>
    %43 = stablehlo.add %42, %40 : tensor<4x0x12xcomplex<f32>>
    %44 = stablehlo.slice %27 [0:4, 0:1, 0:12] : (tensor<4x2x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %45 = stablehlo.concatenate %44, %41, dim = 1 : (tensor<4x1x12xcomplex<f32>>, tensor<4x0x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %46 = stablehlo.slice %29 [0:4, 0:1, 0:12] : (tensor<4x2x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %47 = stablehlo.concatenate %46, %43, dim = 1 : (tensor<4x1x12xcomplex<f32>>, tensor<4x0x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %48 = stablehlo.pad %45, %cst_1, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %49 = stablehlo.pad %34, %cst_2, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x1x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %50 = stablehlo.add %48, %49 : tensor<4x2x12xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %51 = stablehlo.pad %47, %cst_3, low = [0, 0, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x1x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %52 = stablehlo.pad %36, %cst_4, low = [0, 1, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x1x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %53 = stablehlo.add %51, %52 : tensor<4x2x12xcomplex<f32>>
    %54 = stablehlo.slice %20 [0:4, 2:5:2, 0:12] : (tensor<4x5x12xcomplex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %55 = stablehlo.slice %22 [0:4, 2:5:2, 0:12] : (tensor<4x5x12xcomplex<f32>>) -> tensor<4x2x12xcomplex<f32>>
    %56 = stablehlo.multiply %50, %54 : tensor<4x2x12xcomplex<f32>>
    %57 = stablehlo.multiply %54, %53 : tensor<4x2x12xcomplex<f32>>
    %58 = stablehlo.add %57, %55 : tensor<4x2x12xcomplex<f32>>
    %59 = stablehlo.slice %20 [0:4, 0:1, 0:12] : (tensor<4x5x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %60 = stablehlo.concatenate %59, %56, dim = 1 : (tensor<4x1x12xcomplex<f32>>, tensor<4x2x12xcomplex<f32>>) -> tensor<4x3x12xcomplex<f32>>
    %61 = stablehlo.slice %22 [0:4, 0:1, 0:12] : (tensor<4x5x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %62 = stablehlo.concatenate %61, %58, dim = 1 : (tensor<4x1x12xcomplex<f32>>, tensor<4x2x12xcomplex<f32>>) -> tensor<4x3x12xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %63 = stablehlo.pad %60, %cst_5, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %64 = stablehlo.pad %50, %cst_6, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x2x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %65 = stablehlo.add %63, %64 : tensor<4x5x12xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %66 = stablehlo.pad %62, %cst_7, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x3x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %cst_8 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %67 = stablehlo.pad %53, %cst_8, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x2x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %68 = stablehlo.add %66, %67 : tensor<4x5x12xcomplex<f32>>
    %69 = stablehlo.slice %15 [0:4, 2:11:2, 0:12] : (tensor<4x11x12xcomplex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %70 = stablehlo.slice %14 [0:4, 2:11:2, 0:12] : (tensor<4x11x12xcomplex<f32>>) -> tensor<4x5x12xcomplex<f32>>
    %71 = stablehlo.multiply %65, %69 : tensor<4x5x12xcomplex<f32>>
    %72 = stablehlo.multiply %69, %68 : tensor<4x5x12xcomplex<f32>>
    %73 = stablehlo.add %72, %70 : tensor<4x5x12xcomplex<f32>>
    %74 = stablehlo.slice %15 [0:4, 0:1, 0:12] : (tensor<4x11x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %75 = stablehlo.concatenate %74, %71, dim = 1 : (tensor<4x1x12xcomplex<f32>>, tensor<4x5x12xcomplex<f32>>) -> tensor<4x6x12xcomplex<f32>>
    %76 = stablehlo.slice %14 [0:4, 0:1, 0:12] : (tensor<4x11x12xcomplex<f32>>) -> tensor<4x1x12xcomplex<f32>>
    %77 = stablehlo.concatenate %76, %73, dim = 1 : (tensor<4x1x12xcomplex<f32>>, tensor<4x5x12xcomplex<f32>>) -> tensor<4x6x12xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %78 = stablehlo.pad %75, %cst_9, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x6x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x11x12xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %79 = stablehlo.pad %65, %cst_10, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x5x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x11x12xcomplex<f32>>
    %80 = stablehlo.add %78, %79 : tensor<4x11x12xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %81 = stablehlo.pad %77, %cst_11, low = [0, 0, 0], high = [0, 0, 0], interior = [0, 1, 0] : (tensor<4x6x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x11x12xcomplex<f32>>
    %cst_12 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %82 = stablehlo.pad %68, %cst_12, low = [0, 1, 0], high = [0, 1, 0], interior = [0, 1, 0] : (tensor<4x5x12xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x11x12xcomplex<f32>>
    %83 = stablehlo.add %81, %82 : tensor<4x11x12xcomplex<f32>>
    %84 = stablehlo.convert %arg3 : (tensor<12x8xf32>) -> tensor<12x8xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %85 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<12x8xcomplex<f32>>
    %86 = stablehlo.multiply %85, %84 : tensor<12x8xcomplex<f32>>
    %87 = stablehlo.convert %arg4 : (tensor<12x8xf32>) -> tensor<12x8xcomplex<f32>>
    %88 = stablehlo.add %87, %86 : tensor<12x8xcomplex<f32>>
    %89 = stablehlo.dot_general %83, %88, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x11x12xcomplex<f32>>, tensor<12x8xcomplex<f32>>) -> tensor<4x11x8xcomplex<f32>>
    %90 = stablehlo.real %89 : (tensor<4x11x8xcomplex<f32>>) -> tensor<4x11x8xf32>
    %91 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<8xf32>) -> tensor<1x1x8xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1, 2] : (tensor<1x1x8xf32>) -> tensor<4x11x8xf32>
    %93 = stablehlo.multiply %arg7, %92 : tensor<4x11x8xf32>
    %94 = stablehlo.add %90, %93 : tensor<4x11x8xf32>
    return %94 : tensor<4x11x8xf32>
  }
}
