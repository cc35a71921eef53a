// RUN: tp-opt %s -split-input-file -tp-verify-partitioned -verify-diagnostics

// A counter that is equal everywhere decides about the loop; the sum inside
// makes equal what it sums.
tp.mesh @mesh = <["tp"=4]>
func.func @good(%x: tensor<2xf32> {tp.global_type = tensor<8xf32>, tp.layout = #tp.layout<@mesh, [{"tp"}]>},
                %limit: tensor<f32>)
    -> (tensor<2xf32> {tp.global_type = tensor<8xf32>, tp.layout = #tp.layout<@mesh, [{"tp"}]>},
        tensor<2xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %0:2 = stablehlo.while(%i = %zero, %acc = %x) : tensor<i32>, tensor<2xf32>
    cond {
      %c = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %i, %c : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i32>
      %next = stablehlo.add %i, %one : tensor<i32>
      %sum = tp.all_reduce %acc add over <@mesh, {"tp"}> : tensor<2xf32>
      %2 = stablehlo.subtract %acc, %sum : tensor<2xf32>
      stablehlo.return %next, %2 : tensor<i32>, tensor<2xf32>
    }
  %3 = tp.all_reduce %0#1 max over <@mesh, {"tp"}> : tensor<2xf32>
  return %0#1, %3 : tensor<2xf32>, tensor<2xf32>
}

// -----

// The halves of an axis: what both make equal is equal on the axis.
tp.mesh @mesh = <["tp"=4]>
func.func @halves(%x: tensor<1xf32> {tp.global_type = tensor<4xf32>, tp.layout = #tp.layout<@mesh, [{"tp"}]>})
    -> (tensor<4xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  %0 = tp.all_gather %x dim = 0 over <@mesh, {"tp":(2)2}> : (tensor<1xf32>) -> tensor<2xf32>
  %1 = tp.all_gather %0 dim = 0 over <@mesh, {"tp":(1)2}> : (tensor<2xf32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

// -----

// Ranks of one group may not part; those of different groups may.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @branch(%x: tensor<2xf32>) -> tensor<2xf32> {
  %i = tp.axis_index <@mesh, {"tp"}> : tensor<i32>
  // expected-note @+1 {{ranks that disagree here would not all reach the collective}}
  %0 = "stablehlo.case"(%i) ({
    %1 = tp.all_reduce %x add over <@mesh, {"dp"}> : tensor<2xf32>
    stablehlo.return %1 : tensor<2xf32>
  }, {
    // expected-error @+1 {{'tp.all_reduce' op over #tp.group<@mesh, {"tp"}> stands in 'stablehlo.case', whose condition may differ over "tp"}}
    %1 = tp.all_reduce %x add over <@mesh, {"tp"}> : tensor<2xf32>
    stablehlo.return %1 : tensor<2xf32>
  }) : (tensor<i32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// Through the loop: the limit depends on data that is split.
tp.mesh @mesh = <["tp"=4]>
func.func @loop(%n: tensor<i32> {tp.layout = #tp.layout<@mesh, [], partial = max {"tp":(2)2}>}, %x: tensor<2xf32>) -> tensor<2xf32> {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  // expected-note @+1 {{ranks that disagree here}}
  %0:2 = stablehlo.while(%i = %zero, %acc = %x) : tensor<i32>, tensor<2xf32>
    cond {
      %1 = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1> : tensor<i32>
      %next = stablehlo.add %i, %one : tensor<i32>
      // expected-error @+1 {{'tp.all_gather' op over #tp.group<@mesh, {"tp"}> stands in 'stablehlo.while', whose condition may differ over "tp":(2)2}}
      %2 = tp.all_gather %acc dim = 0 over <@mesh, {"tp"}> : (tensor<2xf32>) -> tensor<8xf32>
      %3 = tp.local_slice %2 dim = 0 over <@mesh, {"tp"}> : (tensor<8xf32>) -> tensor<2xf32>
      stablehlo.return %next, %3 : tensor<i32>, tensor<2xf32>
    }
  return %0#1 : tensor<2xf32>
}

// -----

// The parts change their owners: equal where the senders of two ranks hold the
// same.
tp.mesh @mesh = <["a"=2, "b"=2]>
func.func @permute(%x: tensor<2xf32> {tp.global_type = tensor<4xf32>, tp.layout = #tp.layout<@mesh, [{"a"}]>})
    -> (tensor<2xf32> {tp.global_type = tensor<4xf32>, tp.layout = #tp.layout<@mesh, [{"b"}]>}) {
  %0 = tp.collective_permute %x pairs = [0, 0, 2, 1, 1, 2, 3, 3] over <@mesh, {"a", "b"}> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// The same of the halves of an axis.
tp.mesh @mesh = <["a"=4]>
func.func @permute_halves(%x: tensor<2xf32> {tp.global_type = tensor<4xf32>, tp.layout = #tp.layout<@mesh, [{"a":(1)2}]>})
    -> (tensor<2xf32> {tp.global_type = tensor<4xf32>, tp.layout = #tp.layout<@mesh, [{"a":(2)2}]>}) {
  %0 = tp.collective_permute %x pairs = [0, 0, 2, 1, 1, 2, 3, 3] over <@mesh, {"a"}> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// Rank 3 gets what rank 0 of its "b" does not hold.
tp.mesh @mesh = <["a"=2, "b"=2]>
// expected-error @+1 {{'func.func' op result #0 may differ over "a", but its layout says it is equal there}}
func.func @permute_differs(%x: tensor<2xf32> {tp.global_type = tensor<4xf32>, tp.layout = #tp.layout<@mesh, [{"a"}]>})
    -> (tensor<2xf32> {tp.global_type = tensor<4xf32>, tp.layout = #tp.layout<@mesh, [{"b"}]>}) {
  %0 = tp.collective_permute %x pairs = [0, 0, 2, 1, 3, 2, 1, 3] over <@mesh, {"a", "b"}> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A rank that nobody sends to has zeros.
tp.mesh @mesh = <["a"=4]>
// expected-error @+1 {{'func.func' op result #0 may differ over "a", but its layout says it is equal there}}
func.func @permute_zeros(%x: tensor<2xf32>) -> (tensor<2xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  %0 = tp.collective_permute %x pairs = [0, 1, 1, 2, 2, 3] over <@mesh, {"a"}> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

// A choice by a value that differs makes what it chooses differ.
tp.mesh @mesh = <["tp"=4]>
// expected-error @+1 {{'func.func' op result #0 may differ over "tp", but its layout says it is equal there}}
func.func @result(%x: tensor<2xf32>, %y: tensor<2xf32>) -> (tensor<2xf32> {tp.layout = #tp.layout<@mesh, [{}]>}) {
  %i = tp.axis_index <@mesh, {"tp"}> : tensor<i32>
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<2xf32>
  }, {
    stablehlo.return %y : tensor<2xf32>
  }) : (tensor<i32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

tp.mesh @mesh = <["tp"=4]>
// expected-error @+1 {{'func.func' op result #0 is partial}}
func.func @partial(%x: tensor<2xf32>) -> (tensor<2xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = {"tp"}>}) {
  return %x : tensor<2xf32>
}

// -----

// No collective in a combiner.
tp.mesh @mesh = <["tp"=4]>
func.func @combiner(%x: tensor<2xf32>) -> tensor<f32> {
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.reduce"(%x, %zero) <{dimensions = array<i64: 0>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.add %a, %b : tensor<f32>
    // expected-error @+1 {{'tp.all_reduce' op stands in a region of 'stablehlo.reduce', expected only control flow around a collective}}
    %2 = tp.all_reduce %1 add over <@mesh, {"tp"}> : tensor<f32>
    stablehlo.return %2 : tensor<f32>
  }) : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @reshard(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{'tp.reshard' op is left in a partitioned program}}
  %0 = tp.reshard %x to <@mesh, [{}]> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @constraint(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{'tp.layout_constraint' op is left in a partitioned program}}
  %0 = tp.layout_constraint %x <@mesh, [{?}]> : tensor<2xf32>
  return %0 : tensor<2xf32>
}

// -----

tp.mesh @mesh = <["tp"=4]>
func.func @layout(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{'stablehlo.negate' op has attribute 'tp.layout' in a partitioned program}}
  %0 = stablehlo.negate %x {tp.layout = #tp.layout<@mesh, [{}]>} : tensor<2xf32>
  return %0 : tensor<2xf32>
}
