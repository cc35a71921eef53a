// RUN: tp-opt %s -split-input-file -allow-unregistered-dialect -verify-diagnostics

// An axis splits two dimensions.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout splits dimension 1 over "tp", but axis "tp" already splits dimension 0}}
func.func private @f(tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}, {"tp"}]>})

// -----

// An axis splits one dimension twice.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout splits dimension 0 over "tp", but axis "tp" already splits dimension 0}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp", "tp"}]>})

// -----

// A sub-axis overlaps its axis.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout splits dimension 1 over "tp", but axis "tp":(2)2 already splits dimension 0}}
func.func private @f(tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(2)2}, {"tp"}]>})

// -----

// Two sub-axes overlap.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout splits dimension 1 over "tp":(1)4, but axis "tp":(2)2 already splits dimension 0}}
func.func private @f(tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(2)2}, {"tp":(1)4}]>})

// -----

// A partial axis splits a dimension.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout is partial over "tp", but axis "tp" already splits dimension 0}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}], partial = {"tp"}>})

// -----

// A partial axis is named twice.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout is partial over "tp", but names axis "tp" as partial already}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = {"tp", "tp"}>})

// -----

// An unknown axis splits.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout of dimension 0: unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"x"}]>})

// -----

// An unknown axis is partial.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: partial axes of layout: unknown axis "x", the mesh is <["dp"=2, "tp"=4]>}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = {"x"}>})

// -----

// The mesh is unknown.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout names unknown mesh @cluster}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@cluster, [{}]>})

// -----

// A sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout of dimension 0: sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(1)3}]>})

// -----

// The rank differs.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout has 1 dimensions, but 'tensor<8x8xf32>' has 2}}
func.func private @f(tensor<8x8xf32> {tp.layout = #tp.layout<@mesh, [{}]>})

// -----

// Blocks do not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout of dimension 0: 8 rows do not divide into 3 equal blocks}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [3x{"tp"}]>})

// -----

// Blocks do not divide a chunk.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout of dimension 0: 5 rows do not divide into 3 equal blocks}}
func.func private @f(tensor<10xf32> {tp.layout = #tp.layout<@mesh, [{"dp"}x3x{"tp"}]>})

// -----

// Chunks do not cover.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout of dimension 0: chunks of 2 rows over axis "tp" of size 4 do not cover 9 rows}}
func.func private @f(tensor<9xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}x2]>})

// -----

// Chunks exceed.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout of dimension 0: chunks of 10 rows over axis "tp" exceed 9 rows}}
func.func private @f(tensor<9xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}x10]>})

// -----

// A dynamic dimension cannot be split.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout splits dimension 0, but its size is dynamic}}
func.func private @f(tensor<?xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>})

// -----

// A reduction that the elements do not have.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout is partial by 'or', which needs integer elements, but the elements are 'f32'}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = or {"tp"}>})

// -----

// A layout on something else.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout belongs to a ranked tensor, found 'f32'}}
func.func private @f(f32 {tp.layout = #tp.layout<@mesh, []>})

// -----

// A partitioned argument that is not the local part.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: a rank holds 'tensor<3xf32>' of 'tensor<10xf32>', but the type is 'tensor<5xf32>'}}
func.func private @f(tensor<5xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>, tp.global_type = tensor<10xf32>})

// -----

// A global type that is none.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: 'tp.global_type' must be a ranked tensor type, found 1 : i64}}
func.func private @f(tensor<8xf32> {tp.global_type = 1})

// -----

// An attribute that is no layout.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: expected a #tp.layout, found "tp"}}
func.func private @f(tensor<8xf32> {tp.layout = "tp"})

// -----

// A function result.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op result #1: layout has 2 dimensions, but 'tensor<8xf32>' has 1}}
func.func private @f() -> (tensor<8xf32>, tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}, {}]>})

// -----

// An op with one result.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func private @g(tensor<8xf32>) -> tensor<8xf32>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'func.call' op layout splits dimension 0 over "tp", but axis "tp" already splits dimension 0}}
  %0 = call @g(%x) {tp.layout = #tp.layout<@mesh, [{"tp", "tp"}]>} : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

// The attribute for one result on an op with none.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op 'tp.layout' belongs to an op with one result, but it has 0}}
func.func private @f() attributes {tp.layout = #tp.layout<@mesh, []>}

// -----

// The attribute for several results on an op with one.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func private @g(tensor<8xf32>) -> tensor<8xf32>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'func.call' op 'tp.layouts' belongs to an op with several results, but it has 1}}
  %0 = call @g(%x) {tp.layouts = [#tp.layout<@mesh, [{"tp"}]>]} : (tensor<8xf32>) -> tensor<8xf32>
  return
}

// -----

// Too few layouts for the results.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func private @g() -> (tensor<8xf32>, tensor<8xf32>)
func.func @f() {
  // expected-error @+1 {{'func.call' op expected 2 layouts for its results, found 1}}
  %0:2 = call @g() {tp.layouts = [#tp.layout<@mesh, [{"tp"}]>]} : () -> (tensor<8xf32>, tensor<8xf32>)
  return
}

// -----

// A wrong layout among several.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func private @g() -> (tensor<8xf32>, tensor<8xf32>)
func.func @f() {
  // expected-error @+1 {{'func.call' op result #1: layout has 0 dimensions, but 'tensor<8xf32>' has 1}}
  %0:2 = call @g() {tp.layouts = [unit, #tp.layout<@mesh, []>]} : () -> (tensor<8xf32>, tensor<8xf32>)
  return
}

// -----

// Block layouts: an array per region.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'test.loop' op expected 1 arrays in 'tp.block_layouts', one per region, found []}}
"test.loop"() ({
^bb0(%x: tensor<8xf32>):
  "test.yield"(%x) : (tensor<8xf32>) -> ()
}) {tp.block_layouts = []} : () -> ()

// -----

// Block layouts: an entry per argument.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'test.loop' op expected 1 layouts for its region #0 arguments, found 0}}
"test.loop"() ({
^bb0(%x: tensor<8xf32>):
  "test.yield"(%x) : (tensor<8xf32>) -> ()
}) {tp.block_layouts = [[]]} : () -> ()

// -----

// Block layouts: each against its argument.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%p: tensor<i1>) -> tensor<i1> {
  // expected-error @+1 {{'stablehlo.while' op region #1 argument #0: layout has 1 dimensions, but 'tensor<i1>' has 0}}
  %0 = "stablehlo.while"(%p) ({
  ^bb0(%x: tensor<i1>):
    stablehlo.return %x : tensor<i1>
  }, {
  ^bb0(%x: tensor<i1>):
    stablehlo.return %x : tensor<i1>
  }) {tp.block_layouts = [[#tp.layout<@mesh, []>], [#tp.layout<@mesh, [{"tp"}]>]]} : (tensor<i1>) -> tensor<i1>
  return %0 : tensor<i1>
}

// -----

// A reshard needs a closed layout.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.reshard' op layout must be closed, found #tp.layout<@mesh, [{?}]>}}
  %0 = tp.reshard %x to <@mesh, [{?}]> : tensor<8xf32>
  return
}

// -----

// A reshard to a layout that does not fit.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.reshard' op layout of dimension 0: unknown axis "x"}}
  %0 = tp.reshard %x to <@mesh, [{"x"}]> : tensor<8xf32>
  return
}

// -----

// A constraint on an unknown mesh.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.layout_constraint' op layout names unknown mesh @mesh}}
  %0 = tp.layout_constraint %x <@mesh, [{}]> : tensor<8xf32>
  return
}

// -----

// A mesh axis without devices.
// expected-error @+1 {{mesh axis "tp" has size 0, expected at least 1}}
tp.mesh @mesh = <["tp"=0]>

// -----

// Two mesh axes of one name.
// expected-error @+1 {{mesh has two axes of the name "tp"}}
tp.mesh @mesh = <["tp"=2, "tp"=2]>

// -----

// A mesh axis without a name.
// expected-error @+1 {{mesh axis has an empty name}}
tp.mesh @mesh = <[""=2]>

// -----

// A sub-axis of size 1.
// expected-error @+1 {{sub-axis of "tp" has size 1, expected at least 2}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(1)1}]>})

// -----

// A sub-axis of pre-size 0.
// expected-error @+1 {{sub-axis of "tp" has pre-size 0, expected at least 1}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(0)2}]>})

// -----

// Braces without an axis in a product.
// expected-error @+1 {{expected an axis in these braces}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [3x{}]>})

// -----

// A '?' before more axes.
// expected-error @+1 {{'?' must stand in the last braces of a dimension}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"dp", ?}x3x{"tp"}]>})

// -----

// A factor without an axis.
// expected-error @+1 {{dimension layout has a factor, but no axis}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [3]>})

// -----

// Two factors side by side.
// expected-error @+1 {{dimension layout has two factors side by side, expected their product}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [2x2x{"tp"}]>})

// -----

// A factor of zero.
// expected-error @+1 {{dimension layout has the factor 0, expected at least 1}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [0 x{"tp"}]>})

// -----

// A reduction that does not exist.
// expected-error @+1 {{unknown reduction 'mean', expected add, mul, max, min, and or or}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = mean {"tp"}>})

// -----

// A mesh has no more ranks than a position can say.
// expected-error @+1 {{mesh has more than 2147483647 ranks}}
tp.mesh @mesh = <["dp"=65536, "tp"=32768]>

// -----

// A mesh whose number of ranks does not fit 64 bits.
// expected-error @+1 {{mesh has more than 2147483647 ranks}}
tp.mesh @mesh = <["dp"=4294967296, "tp"=4294967296]>

// -----

// An axis without a name.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{axis has an empty name}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{""}]>})

// -----

// A sub-axis whose end does not fit 64 bits.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{sub-axis of "tp" has pre-size 4294967296 and size 4294967296, expected a product of 64 bits}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp":(4294967296)4294967296}]>})

// -----

// A reduction of nothing.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{layout has a reduction, but is partial over no axis}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = max {}>})

// -----

// A partial sub-axis does not divide.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: partial axes of layout: sub-axis "tp":(1)3 does not divide axis "tp" of size 4}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = {"tp":(1)3}>})

// -----

// A partial sub-axis overlaps another.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout is partial over "tp":(1)4, but names axis "tp":(2)2 as partial already}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = {"tp":(2)2, "tp":(1)4}>})

// -----

// Chunks of more rows than 64 bits can say.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout of dimension 0: chunks of 9223372036854775807 rows over axis "tp" exceed 8 rows}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp", "dp"}x9223372036854775807]>})

// -----

// A conjunction of floats.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout is partial by 'and', which needs integer elements, but the elements are 'f32'}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{}], partial = and {"tp"}>})

// -----

// A partitioned result that is not the local part.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op result #0: a rank holds 'tensor<2xf32>' of 'tensor<8xf32>', but the type is 'tensor<8xf32>'}}
func.func private @f() -> (tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>, tp.global_type = tensor<8xf32>})

// -----

// The layout of a partitioned argument fits its global type.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
// expected-error @+1 {{'func.func' op argument #0: layout has 1 dimensions, but 'tensor<8x8xf32>' has 2}}
func.func private @f(tensor<8xf32> {tp.layout = #tp.layout<@mesh, [{"tp"}]>, tp.global_type = tensor<8x8xf32>})

// -----

// Layouts are an array.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func private @two() -> (tensor<8xf32>, tensor<8xf32>)
func.func @f() {
  // expected-error @+1 {{'func.call' op expected 2 layouts for its results, found #tp.layout<@mesh, [{}]>}}
  %0:2 = call @two() {tp.layouts = #tp.layout<@mesh, [{}]>} : () -> (tensor<8xf32>, tensor<8xf32>)
  return
}

// -----

// Layouts are an array of layouts.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func private @two() -> (tensor<8xf32>, tensor<8xf32>)
func.func @f() {
  // expected-error @+1 {{'func.call' op result #1: expected a #tp.layout, found 1 : i64}}
  %0:2 = call @two() {tp.layouts = [unit, 1]} : () -> (tensor<8xf32>, tensor<8xf32>)
  return
}

// -----

// Layouts of arguments are an array.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f() {
  // expected-error @+1 {{'test.loop' op expected 1 layouts for its region #0 arguments, found 1 : i64}}
  "test.loop"() ({
  ^bb0(%x: tensor<8xf32>):
    "test.yield"() : () -> ()
  }) {tp.block_layouts = [1]} : () -> ()
  return
}

// -----

// Layouts of blocks are an array.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f() {
  // expected-error @+1 {{'test.loop' op expected 1 arrays in 'tp.block_layouts', one per region, found 1 : i64}}
  "test.loop"() ({
  ^bb0(%x: tensor<8xf32>):
    "test.yield"() : () -> ()
  }) {tp.block_layouts = 1} : () -> ()
  return
}

// -----

// A result that is no tensor.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f() {
  // expected-error @+1 {{'test.op' op layout belongs to a ranked tensor, found 'f32'}}
  %0 = "test.op"() {tp.layout = #tp.layout<@mesh, []>} : () -> f32
  return
}

// -----

// A constraint that does not fit.
tp.mesh @mesh = <["dp"=2, "tp"=4]>
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.layout_constraint' op layout has 2 dimensions, but 'tensor<8xf32>' has 1}}
  %0 = tp.layout_constraint %x <@mesh, [{}, {}]> : tensor<8xf32>
  return
}

// -----

// A reshard on an unknown mesh.
func.func @f(%x: tensor<8xf32>) {
  // expected-error @+1 {{'tp.reshard' op layout names unknown mesh @mesh}}
  %0 = tp.reshard %x to <@mesh, [{}]> : tensor<8xf32>
  return
}

// -----

// A symbol table that has not been verified itself has nothing to look in.
tp.mesh @mesh = <["tp"=8]>
func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error @+1 {{'builtin.module' op layout names unknown mesh @mesh}}
  %0 = "builtin.module"(%x) {tp.layout = #tp.layout<@mesh, [{}]>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
