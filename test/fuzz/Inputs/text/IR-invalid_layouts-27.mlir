tp.mesh @mesh = <["dp"=2, "tp"=4]>
"test.loop"() ({
^bb0(%x: tensor<8xf32>):
  "test.yield"(%x) : (tensor<8xf32>) -> ()
}) {tp.block_layouts = []} : () -> ()
