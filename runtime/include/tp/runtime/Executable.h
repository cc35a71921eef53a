//===- Executable.h - compiled programs as files ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef TP_RUNTIME_EXECUTABLE_H
#define TP_RUNTIME_EXECUTABLE_H

#include "tp/runtime/Calls.h"
#include "tp/runtime/Machine.h"
#include "tp/runtime/Types.h"
#include <memory>
#include <optional>
#include <vector>

namespace tp::runtime {

struct MeshAxis {
  std::string name;
  int64_t size;
};

/// One digit of a split dimension, major first (see the compiler's DimSplit): an
/// axis digit (`axis` >= 0, a position in the mesh; `pre` and `size` are a
/// sub-axis, size 0 the whole axis) or an unsplit factor (`axis` < 0).
struct Level {
  int64_t axis = -1, pre = 1, size = 0, count = 1, extent = 1, chunk = 1;
  bool operator==(const Level &) const = default;
};

/// An argument or a result.
struct TensorInfo {
  std::string name;
  ElementType type;
  std::vector<int64_t> shape, local; // global and per rank
  std::vector<std::vector<Level>> dims;
  /// Of an argument: the result that takes its place in the next step, by the
  /// program's own word (JAX's donated arguments); -1 if there is none.
  int64_t alias = -1;

  int64_t getElements() const;
  int64_t getLocalBytes() const;
};

struct GroupAxis {
  int64_t axis, pre, size;
};

/// What a product does with each sum before it stores it: relu is max(x, 0); gelu is
/// 0.5 x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))).
enum class Epilogue : int32_t { none, relu, gelu };

/// c = epilogue(a b + bias); strides in elements, 0 where an operand lacks the dimension. They
/// are [batch..., m, k] for a, [batch..., k, n] for b, [batch..., m, n] for c. All is computed in
/// f32 where c's type is narrower, and rounded once.
struct MatmulInfo {
  ElementType type, accumulator;
  std::vector<int64_t> batch;
  int64_t m, n, k;
  std::vector<int64_t> aStrides, bStrides, cStrides;
  bool bias = false; // n elements of c's type, the same for every row and batch
  Epilogue epilogue = Epilogue::none;
  int64_t workspace = 0; // bytes of memory that the call gets beside its operands
};

/// Which of the three tensors of a convolution is computed from the others: y (forward), x
/// (the gradient by the data) or w (by the filter).
enum class ConvolutionKind : int32_t { forward, data, filter };

/// y[n, (g k), p] = sum over c, r of x[n, (g c), p * stride + r * dilation - padding] * w[(g k), c, r],
/// with zeros around x. Sizes and strides (in elements) are [batch, features, spatial...] of x
/// and y, [features of y, features of x / groups, spatial...] of w; one to three spatial dimensions.
struct ConvolutionInfo {
  ConvolutionKind kind;
  ElementType type; // of all three; f16 and bf16 are summed in f32
  struct Tensor {
    std::vector<int64_t> sizes, strides;
  };
  Tensor x, w, y;
  std::vector<int64_t> padding, strides, dilations; // of the spatial dimensions
  int64_t groups = 1;
  int64_t workspace = 0; // bytes of memory that the call gets beside its operands

  const Tensor &getResult() const {
    return kind == ConvolutionKind::forward ? y : kind == ConvolutionKind::data ? x : w;
  }
};

struct OpInfo {
  std::string name, kind;      // kind: matmul (also of convolutions), kernel, collective, started or wait
  double flops = 0, bytes = 0; // of one call
  int64_t collective = -1;     // position in Manifest::collectives, if it is one
};

struct CollectiveInfo {
  std::string kind;
  std::vector<std::string> axes;
  int64_t ranks = 0; // of a group
  int64_t count = 0;
  double bytes = 0;        // payload per rank and step
  double seconds = 0;      // predicted, per step; 0 without a prediction
  std::string pass, cause; // "forward" or "backward"; the weight or op that asks for it
};

/// What the plan expects of a step, on the machine that it was made for.
struct Prediction {
  std::string machine;
  double stepSeconds = 0, computeSeconds = 0, communicationSeconds = 0;
  double exposedSeconds = 0;    // communication that computation does not hide
  double peakBytes = 0;         // per rank, before lowering
  double lowerBoundSeconds = 0; // no plan takes less; 0 if nothing was proved
};

/// What an executable says about itself.
struct Manifest {
  std::string name;
  std::string strategy; // that chose the layouts
  CpuInfo cpu;          // that its code needs
  std::vector<MeshAxis> mesh;
  int64_t arenaBytes = 0;
  std::vector<TensorInfo> arguments, results;
  std::vector<std::vector<GroupAxis>> groups;
  std::vector<MatmulInfo> matmuls;
  std::vector<ConvolutionInfo> convolutions;
  std::vector<OpInfo> ops;
  std::vector<CollectiveInfo> collectives;
  int64_t slots = 0; // of started collectives; 0: each is awaited at once
  std::optional<Prediction> prediction;
  /// "cpu", or what runs the kernels: "cuda", "emulated". Kernels by name; a recordable
  /// step waits for nothing, so that it can be recorded once and replayed.
  std::string target = "cpu";
  std::vector<std::string> kernels;
  bool recordable = false;

  int64_t getRankCount() const;
  /// A rank's coordinates; the last axis is the fastest.
  std::vector<int64_t> getCoordinates(int64_t rank) const;
  /// Coordinate along an axis or a part of it.
  int64_t getCoordinate(int64_t axis, int64_t pre, int64_t size, const std::vector<int64_t> &coordinates) const;
  /// The ranks of a rank's group, by their position in it.
  std::vector<int64_t> getGroupMembers(int64_t group, int64_t rank) const;
  /// Arena, arguments and results of one rank.
  int64_t getBytesPerRank() const;
};

/// A part of an executable that is code.
struct Section {
  std::string kind; // "cpu", "cuda", "emulated"
  std::string_view content;
};

/// A file's content, read and checked; nothing of it is loaded or run. Sections
/// point into the content.
struct ExecutableFile {
  Manifest manifest;
  std::string_view description; // its text
  std::vector<Section> sections;
};
std::optional<ExecutableFile> readExecutable(std::string_view content, Status &status);

/// The description for people, and as one JSON object (docs/executables.md).
std::string describeAsText(const ExecutableFile &file);
std::string describeAsJson(const ExecutableFile &file);
/// "dp=2,tp=4"; empty for one rank without a mesh.
std::string getMeshText(const Manifest &manifest);
/// `[{"dp"}, {}]`, as --layout takes it.
std::string getLayoutText(const TensorInfo &tensor, const Manifest &manifest);

/// An executable in memory: its description and its code.
class Executable {
public:
  ~Executable();
  /// From a file's content; the error names what is wrong with it: another
  /// version, a CPU that this machine's is not, damage.
  static std::unique_ptr<Executable> open(std::string_view content, Status &status);
  static std::unique_ptr<Executable> openFile(const std::string &path, Status &status);
  /// True if the content starts like an executable.
  static bool isExecutable(std::string_view content);

  const Manifest &getManifest() const { return manifest; }
  tp_main_function *getMain() const { return main; }
  /// The code of the kernels; empty for target "cpu".
  std::string_view getKernels() const { return kernels; }

private:
  Executable() = default;
  static void makeCallsVisible();
  Manifest manifest;
  std::string kernels;
  void *library = nullptr;
  int descriptor = -1;
  tp_main_function *main = nullptr;
};

/// A file's content, whole; the error names the file.
std::optional<std::string> readFile(const std::string &path, Status &status);
/// The file of a manifest (JSON) and an image (ELF shared object).
std::string makeExecutable(std::string_view manifestJson, std::string_view image);

} // namespace tp::runtime

#endif // TP_RUNTIME_EXECUTABLE_H
