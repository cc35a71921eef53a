func.func @main(%x: memref<8xf32>, %y: memref<8xf32>, %p: i1) attributes {tp.arena_bytes = 0 : i64} {
  %0 = arith.select %p, %x, %y : memref<8xf32>
  return
}
