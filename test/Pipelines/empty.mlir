// A program that computes nothing has a plan, which costs nothing.
// RUN: tp-plan %s --mesh tp=2 | %FileCheck %s
// RUN: tp-run %s --mesh tp=2
// CHECK: predicted step 0.00 us
// CHECK: gap 0.00 %
func.func @main() {
  return
}
