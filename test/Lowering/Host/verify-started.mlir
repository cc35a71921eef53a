// What is wrong about started collectives is named.
// RUN: tp-opt %s --tp-verify-runtime -split-input-file -verify-diagnostics

tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}) attributes {tp.arena_bytes = 0 : i64} {
  // expected-error @+1 {{'host.collective' op expected a wait for slot 0 later in its block}}
  host.collective "all_reduce" %x -> %r [] reduce add over <@mesh, {"dp"}> {host.slot = 0 : i64} : memref<64xf32> to memref<64xf32>
  return
}

// -----

tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}, %s: memref<64xf32> {tp.result = 1 : i64}) attributes {tp.arena_bytes = 0 : i64} {
  // expected-note @+1 {{which is started here}}
  host.collective "all_reduce" %x -> %r [] reduce add over <@mesh, {"dp"}> {host.slot = 0 : i64} : memref<64xf32> to memref<64xf32>
  // expected-error @+1 {{'host.collective' op expected a wait for slot 0 before it accesses the output of a collective under way}}
  host.collective "all_reduce" %r -> %s [] reduce add over <@mesh, {"dp"}> : memref<64xf32> to memref<64xf32>
  host.wait 0, %x -> %r : memref<64xf32> to memref<64xf32>
  return
}

// -----

tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}, %s: memref<64xf32> {tp.result = 1 : i64}) attributes {tp.arena_bytes = 0 : i64} {
  // expected-note @+1 {{which is started here}}
  host.collective "all_reduce" %s -> %r [] reduce add over <@mesh, {"dp"}> {host.slot = 0 : i64} : memref<64xf32> to memref<64xf32>
  // expected-error @+1 {{expected a wait for slot 0 before it writes the input of a collective under way}}
  host.collective "all_reduce" %x -> %s [] reduce add over <@mesh, {"dp"}> : memref<64xf32> to memref<64xf32>
  host.wait 0, %s -> %r : memref<64xf32> to memref<64xf32>
  return
}

// -----

tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}, %s: memref<64xf32> {tp.result = 1 : i64}) attributes {tp.arena_bytes = 0 : i64} {
  host.collective "all_reduce" %x -> %r [] reduce add over <@mesh, {"dp"}> {host.slot = 0 : i64} : memref<64xf32> to memref<64xf32>
  // expected-error @+1 {{'host.collective' op expected slot 0 to be free: a collective is under way with it}}
  host.collective "all_reduce" %x -> %s [] reduce add over <@mesh, {"dp"}> {host.slot = 0 : i64} : memref<64xf32> to memref<64xf32>
  host.wait 0, %x -> %r : memref<64xf32> to memref<64xf32>
  return
}

// -----

tp.mesh @mesh = <["dp"=2]>
func.func @main(%x: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}, %s: memref<64xf32> {tp.result = 1 : i64}) attributes {tp.arena_bytes = 0 : i64} {
  host.collective "all_reduce" %x -> %r [] reduce add over <@mesh, {"dp"}> {host.slot = 0 : i64} : memref<64xf32> to memref<64xf32>
  // expected-error @+1 {{'host.wait' op expected the buffers of the collective that was started with slot 0}}
  host.wait 0, %x -> %s : memref<64xf32> to memref<64xf32>
  return
}

// -----

func.func @main(%x: memref<64xf32>, %r: memref<64xf32> {tp.result = 0 : i64}) attributes {tp.arena_bytes = 0 : i64} {
  // expected-error @+1 {{'host.wait' op expected a collective that is started with slot 3 before it}}
  host.wait 3, %x -> %r : memref<64xf32> to memref<64xf32>
  return
}
