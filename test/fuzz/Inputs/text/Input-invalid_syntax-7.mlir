func.func private @f() attributes {a = #stablehlo.dot<lhs_contracting_dimensions = [1], lhs_contracting_dimensions = [0]>}
