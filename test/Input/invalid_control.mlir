// RUN: tp-opt %s -split-input-file -verify-diagnostics

// while: the condition takes what the loop carries.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.while' op expected cond of type '(tensor<4xf32>) -> tensor<i1>', found '() -> tensor<i1>' (C1)}}
  %0 = "stablehlo.while"(%x) ({
    %p = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return %a : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// while: the condition returns a boolean.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.while' op expected cond of type '(tensor<4xf32>) -> tensor<i1>', found '(tensor<4xf32>) -> tensor<4xf32>' (C1)}}
  %0 = "stablehlo.while"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return %a : tensor<4xf32>
  }, {
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return %a : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// while: the condition returns.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.while' op expected cond to end with 'stablehlo.return', found 'llvm.unreachable'}}
  %0 = "stablehlo.while"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    llvm.unreachable
  }, {
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return %a : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// while: the body takes what the loop carries.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.while' op expected body of type '(tensor<4xf32>) -> tensor<4xf32>', found '(tensor<5xf32>) -> tensor<4xf32>' (C2)}}
  %0 = "stablehlo.while"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    %p = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<5xf32>):
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// while: the body returns what the loop carries.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.while' op expected body of type '(tensor<4xf32>) -> tensor<4xf32>', found '(tensor<4xf32>) -> ()' (C2)}}
  %0 = "stablehlo.while"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    %p = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

// while: the results are what the loop carries.
func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.while' op expected 'tensor<4xf32>', found 'tensor<5xf32>' (C3)}}
  %0 = "stablehlo.while"(%x) ({
  ^bb0(%a: tensor<4xf32>):
    %p = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %p : tensor<i1>
  }, {
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return %a : tensor<4xf32>
  }) : (tensor<4xf32>) -> tensor<5xf32>
  return
}

// -----

// case: there is a branch.
func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.case' op expected at least one branch, found none (C1)}}
  %0 = "stablehlo.case"(%i) : (tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// case: branches take nothing.
func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.case' op expected branch 1 to take nothing, found 1 arguments (C2)}}
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return %a : tensor<4xf32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// case: branches return one type.
func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.case' op expected branch 1 of type '() -> tensor<4xf32>', found '() -> tensor<i32>' (C3)}}
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %i : tensor<i32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// case: the results are a branch's.
func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.case' op expected branch 0 of type '() -> tensor<4xf32>', found '() -> tensor<i32>' (C4)}}
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %i : tensor<i32>
  }) : (tensor<i32>) -> tensor<4xf32>
  return
}

// -----

// case: the index is a scalar.
func.func @f(%i: tensor<1xi32>, %x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.case' op operand #0 must be 0D tensor of 32-bit signless integer values, but got 'tensor<1xi32>'}}
  %0 = "stablehlo.case"(%i) ({
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<1xi32>) -> tensor<4xf32>
  return
}

// -----

// if: branches take nothing.
func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.if' op expected true_branch to take nothing, found 1 arguments (C1)}}
  %0 = "stablehlo.if"(%p) ({
  ^bb0(%a: tensor<4xf32>):
    stablehlo.return %a : tensor<4xf32>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

// if: branches return one type.
func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.if' op expected false_branch of type '() -> tensor<4xf32>', found '() -> tensor<i32>' (C2)}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %i : tensor<i32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

// if: the results are a branch's.
func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.if' op expected true_branch of type '() -> tensor<4xf32>', found '() -> tensor<i32>' (C3)}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %i : tensor<i32>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<i1>) -> tensor<4xf32>
  return
}

// -----

// if: the predicate is a scalar.
func.func @f(%p: tensor<1xi1>, %x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.if' op operand #0 must be 0D tensor of 1-bit signless integer values, but got 'tensor<1xi1>'}}
  %0 = "stablehlo.if"(%p) ({
    stablehlo.return %x : tensor<4xf32>
  }, {
    stablehlo.return %x : tensor<4xf32>
  }) : (tensor<1xi1>) -> tensor<4xf32>
  return
}

// -----

// optimization_barrier: types stay.
func.func @f(%i: tensor<i32>, %x: tensor<4xf32>, %p: tensor<i1>) {
  // expected-error @+1 {{'stablehlo.optimization_barrier' op expected 'tensor<i32>', 'tensor<4xf32>', found 'tensor<4xf32>', 'tensor<i32>' (C1)}}
  %0:2 = "stablehlo.optimization_barrier"(%i, %x) : (tensor<i32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<i32>)
  return
}

// -----

// return: it ends a region of this dialect, or a function that a custom call names.
// expected-error @+1 {{'stablehlo.return' op expected the region of a stablehlo op around it, found 'builtin.module'}}
"stablehlo.return"() : () -> ()

// -----

func.func @f(%x: tensor<4xf32>) {
  // expected-error @+1 {{'stablehlo.tuple' op expected 'tuple<tensor<4xf32>>', found 'tuple<tensor<4xf32>, tensor<4xf32>>' (C1)}}
  %0 = "stablehlo.tuple"(%x) : (tensor<4xf32>) -> tuple<tensor<4xf32>, tensor<4xf32>>
  return
}

// -----

func.func @f(%x: tuple<tensor<4xf32>>) {
  // expected-error @+1 {{'stablehlo.get_tuple_element' op expected index in [0, 1), found 1 (C1)}}
  %0 = stablehlo.get_tuple_element %x[1] : (tuple<tensor<4xf32>>) -> tensor<4xf32>
  return
}

// -----

func.func @f(%x: tuple<tensor<4xf32>>) {
  // expected-error @+1 {{'stablehlo.get_tuple_element' op expected 'tensor<4xf32>', found 'tensor<4xi32>' (C2)}}
  %0 = stablehlo.get_tuple_element %x[0] : (tuple<tensor<4xf32>>) -> tensor<4xi32>
  return
}
