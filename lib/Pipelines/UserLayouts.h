//===- UserLayouts.h - mesh and layouts from the command line ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_LIB_PIPELINES_USERLAYOUTS_H
#define TP_LIB_PIPELINES_USERLAYOUTS_H

#include "tp/Pipelines/Pipelines.h"

namespace tp {

/// Puts `tp.mesh @mesh` with the axes of `text` (`dp=2,tp=4`) into the module;
/// with an empty text the module's own mesh, or one of a single rank. If the
/// module has another mesh, its annotations move, with a remark: they keep the
/// splits over axes that the new mesh has too.
llvm::FailureOr<MeshOp> setMesh(mlir::ModuleOp module, llvm::StringRef text);

/// Reads `[{}, {"tp"}]`, with `, partial = {"tp"}` after it or not, as a layout on
/// `mesh`; null if it is none, and `wrong` says why.
LayoutAttr parseLayout(llvm::StringRef text, mlir::FlatSymbolRefAttr mesh, std::string &wrong);

/// Attaches the layouts of `options.layouts` and `options.layoutsFile` to the
/// arguments of `main` that they match; a pattern that matches none is an error.
llvm::LogicalResult setArgumentLayouts(mlir::func::FuncOp main, MeshOp mesh, const ShardingOptions &options);

/// Makes arguments' `tf.aliasing_output` say what `--feed` says (runtime's Feed.h);
/// `auto`, `none` and nothing leave what the program has.
llvm::LogicalResult setFeeds(mlir::func::FuncOp main, llvm::StringRef feeds);

/// Removes all meshes and layouts from a module.
void dropLayouts(mlir::ModuleOp module);

/// True if an argument, a result, a tp.layout_constraint or a tp.manual has a
/// layout.
bool hasUserLayouts(mlir::func::FuncOp main);

} // namespace tp

#endif // TP_LIB_PIPELINES_USERLAYOUTS_H
