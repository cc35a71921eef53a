func.func private @f() attributes {a = #stablehlo.gather<offset = [1], index_vector_dim = 1>}
