tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func private @f(tensor<5xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>, tp.global_type = tensor<10xf32>})
