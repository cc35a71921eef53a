func.func @main(%x: memref<256xf32>, %y: memref<256xf32> {tp.result = 0 : i64}, %n: index) {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %a = memref.alloc() : memref<256xf32>
  call @step(%x, %a) : (memref<256xf32>, memref<256xf32>) -> ()
  scf.for %i = %zero to %n step %one {
    func.call @step(%a, %y) : (memref<256xf32>, memref<256xf32>) -> ()
    %b = memref.alloc() : memref<256xf32>
    func.call @step(%y, %b) : (memref<256xf32>, memref<256xf32>) -> ()
    func.call @step(%b, %y) : (memref<256xf32>, memref<256xf32>) -> ()
  }
  return
}
func.func private @step(memref<256xf32>, memref<256xf32>)
