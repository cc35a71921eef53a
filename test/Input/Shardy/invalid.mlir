// RUN: tp-opt %s -split-input-file -verify-diagnostics

// expected-error @+1 {{axis "x" appears twice}}
sdy.mesh @mesh = <["x"=2, "x"=2]>

// -----

// expected-error @+1 {{expected axis "x" to have a positive size, found 0}}
sdy.mesh @mesh = <["x"=0]>

// -----

// expected-error @+1 {{expected 4 device ids, found 2}}
sdy.mesh @mesh = <["x"=4], device_ids=[1, 0]>

// -----

// expected-error @+1 {{expected each device id from 0 to 1 once}}
sdy.mesh @mesh = <["x"=2], device_ids=[1, 1]>

// -----

// expected-error @+1 {{device ids in order are expected to be left out}}
sdy.mesh @mesh = <["x"=2], device_ids=[0, 1]>

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{expected nothing after '?'}}
func.func private @f(tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{?, "x"}]>})

// -----

// expected-error @+1 {{expected a priority such as p1}}
func.func private @f(tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}q1]>})

// -----

// expected-error @+1 {{expected a sub-axis of pre-size >= 1 and size >= 2, found (0)2}}
func.func private @f(tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(0)2}]>})

// -----

// expected-error @+1 {{expected 'replicated' or 'unreduced' once and in this order, found 'partial'}}
func.func private @f(tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{}], partial={"x"}>})

// -----

// expected-error @+1 {{'func.func' op argument 0 sharding: unknown mesh @mesh}}
func.func @f(%x: tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{'func.func' op argument 0 sharding: unknown axis "y", the mesh is}}
func.func @f(%x: tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"y"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{'func.func' op argument 0 sharding: sharding has 1 dimensions, but 'tensor<4x4xf32>' has 2}}
func.func @f(%x: tensor<4x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{'func.func' op result 0 sharding: axis "x" is used twice}}
func.func @f(%x: tensor<4x4xf32>) -> (tensor<4x4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}, {"x"}]>}) {
  return %x : tensor<4x4xf32>
}

// -----

sdy.mesh @mesh = <["x"=8]>
// Sub-axes may share an axis, not a part of it.
// expected-error @+1 {{'func.func' op argument 1 sharding: axis "x":(2)4 is used twice}}
func.func @f(%x: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(1)2}, {"x":(2)4}]>},
             %y: tensor<8x8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(1)4}, {"x":(2)4}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=4]>
// expected-error @+1 {{'func.func' op argument 0 sharding: sub-axis "x":(1)3 does not divide axis "x" of size 4}}
func.func @f(%x: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(1)3}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=4]>
// expected-error @+1 {{'func.func' op argument 0 sharding: sub-axis "x":(1)4 is the whole axis "x"}}
func.func @f(%x: tensor<8xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x":(1)4}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{'func.func' op argument 0: expected 'sdy.sharding' to be a #sdy.sharding, found}}
func.func @f(%x: tensor<4xf32> {sdy.sharding = #sdy.sharding_per_value<[]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.abs' op expected 1 result shardings, found 0}}
  %0 = stablehlo.abs %x {sdy.sharding = #sdy.sharding_per_value<[]>} : tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'sdy.sharding_constraint' op axis "x" is used twice}}
  %0 = sdy.sharding_constraint %x <@mesh, [{"x"}], replicated={"x"}> : tensor<4xf32>
  return
}

// -----

// The body has the parts of the operands.
sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op operand 0 of type 'tensor<4xf32>' sharded by #sdy.sharding<@mesh, [{"x"}]> has local type 'tensor<2xf32>', found 'tensor<4xf32>' in the body}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{}]>] manual_axes={"x"} (%a: tensor<4xf32>) {
    sdy.return %a : tensor<4xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op result 0 of type 'tensor<4xf32>' sharded by #sdy.sharding<@mesh, [{}]> has local type 'tensor<4xf32>', found 'tensor<2xf32>' in the body}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{}]>] manual_axes={"x"} (%a: tensor<2xf32>) {
    sdy.return %a : tensor<2xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<3xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op operand 0 dimension 0 of size 3 does not divide over its manual axes}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"x"}]>] out_shardings=[<@mesh, [{}]>] manual_axes={"x"} (%a: tensor<2xf32>) {
    sdy.return %a : tensor<2xf32>
  } : (tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

sdy.mesh @mesh = <["x"=2, "y"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op operand 0 dimension 0: manual axis "x" comes after a free axis}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{"y", "x"}]>] out_shardings=[<@mesh, [{}]>] manual_axes={"x"} (%a: tensor<2xf32>) {
    sdy.return %a : tensor<2xf32>
  } : (tensor<4xf32>) -> tensor<2xf32>
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op unknown manual axis "y", the mesh is #sdy.mesh<["x"=2]>}}
  %0 = sdy.manual_computation(%x) in_shardings=[<@mesh, [{}]>] out_shardings=[<@mesh, [{}]>] manual_axes={"y"} (%a: tensor<4xf32>) {
    sdy.return %a : tensor<4xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'sdy.manual_computation' op expected 1 in shardings, found 0}}
  %0 = sdy.manual_computation(%x) in_shardings=[] out_shardings=[<@mesh, [{}]>] manual_axes={"x"} (%a: tensor<4xf32>) {
    sdy.return %a : tensor<4xf32>
  } : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// What a signature says is compared with it, not with a body that lacks the argument or the result.
sdy.mesh @mesh = <["x"=2]>
// expected-error @+1 {{'func.func' op entry block must have 1 arguments to match function signature}}
func.func @f(tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) {
  return
}

// -----

sdy.mesh @mesh = <["x"=2]>
func.func @f(%x: tensor<4xf32>) -> (tensor<4xf32> {sdy.sharding = #sdy.sharding<@mesh, [{"x"}]>}) {
  // expected-error @+1 {{'func.return' op has 0 operands, but enclosing function (@f) returns 1}}
  return
}
