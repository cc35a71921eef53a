//===- SharedObject.cpp - machine code ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Codegen.h"
#include "Program.h"
#include "lld/Common/Driver.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/Transforms/Utils/SplitModule.h"
#include <mutex>
#include <sys/wait.h>
#include <unistd.h>

using namespace mlir;
using namespace tp;

LLD_HAS_DRIVER(elf)

/// Features that every x86-64 CPU has, in LLVM's words.
static constexpr llvm::StringLiteral kBaseline[] = {"64bit", "cmov", "cx8", "cx16", "fxsr",
                                                    "mmx",   "sahf", "sse", "sse2", "x87"};

const TargetCpu &tp::getTargetCpu() {
  static const TargetCpu cpu = [] {
    llvm::Triple triple(llvm::sys::getDefaultTargetTriple());
    // Elsewhere nothing says yet what a machine lacks: its code is for all of them.
    TargetCpu found{triple.str(), triple.getArchName().str(), "generic", {}};
    if (triple.getArch() != llvm::Triple::x86_64)
      return found;
    found.name = llvm::sys::getHostCPUName();
    llvm::StringMap<bool> host = llvm::sys::getHostCPUFeatures();
#define TP_CPU_FEATURE(name)                                                                                           \
  if (host.lookup(name))                                                                                               \
    found.features.push_back(name);
#include "tp/runtime/CpuFeatures.def"
    return found;
  }();
  return cpu;
}

/// The CPU's name stands for all its features: those that the description does
/// not list are switched off.
std::string TargetCpu::getFeatureText() const {
  if (features.empty())
    return "";
  llvm::StringSet<> wanted;
  for (const std::string &feature : features)
    wanted.insert(feature);
  llvm::SmallVector<std::string> words;
  for (const auto &feature : llvm::sys::getHostCPUFeatures())
    if (!wanted.contains(feature.first()) && !llvm::is_contained(kBaseline, feature.first()))
      words.push_back("-" + feature.first().str());
  llvm::sort(words);
  for (const std::string &feature : features)
    words.push_back("+" + feature);
  return llvm::join(words, ",");
}

static llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createHostMachine() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
  const TargetCpu &cpu = getTargetCpu();
  return createTargetMachine(llvm::Triple(cpu.triple), cpu.name, cpu.getFeatureText(), llvm::Reloc::PIC_,
                             llvm::CodeGenOptLevel::Default);
}

static llvm::PipelineTuningOptions getTuning() {
  llvm::PipelineTuningOptions tuning;
  tuning.LoopInterleaving = tuning.LoopVectorization = true;
  // LLVM 22's makes wrong code of chains of selects on i1, as in the unrolled
  // merge of a sort by two keys (test/Lowering/Linalg/sort_two_keys.mlir).
  tuning.SLPVectorization = false;
  return tuning;
}

/// The code generator calls these where it has no instruction for a rounding to
/// bf16; not every libgcc has them. To nearest even; NaN stays quiet.
static void defineRoundings(llvm::Module &module) {
  llvm::LLVMContext &context = module.getContext();
  for (auto [name, from] : {std::pair("__truncsfbf2", llvm::Type::getFloatTy(context)),
                            std::pair("__truncdfbf2", llvm::Type::getDoubleTy(context))}) {
    llvm::Type *to = llvm::Type::getBFloatTy(context);
    auto *function = llvm::Function::Create(llvm::FunctionType::get(to, from, /*isVarArg=*/false),
                                            llvm::GlobalValue::WeakODRLinkage, name, module);
    function->setVisibility(llvm::GlobalValue::HiddenVisibility);
    llvm::IRBuilder<> b(llvm::BasicBlock::Create(context, "", function));
    llvm::Value *x = b.CreateFPCast(function->getArg(0), b.getFloatTy());
    llvm::Value *bits = b.CreateBitCast(x, b.getInt32Ty()), *high = b.CreateLShr(bits, 16);
    llvm::Value *bias = b.CreateAdd(b.CreateAnd(high, 1), b.getInt32(0x7fff));
    llvm::Value *rounded = b.CreateLShr(b.CreateAdd(bits, bias), 16);
    llvm::Value *result = b.CreateSelect(b.CreateFCmpUNO(x, x), b.CreateOr(high, 0x40), rounded);
    b.CreateRet(b.CreateBitCast(b.CreateTrunc(result, b.getInt16Ty()), to));
  }
}

/// A part of a program's code for so many functions, and so many parts at most. The same on all
/// machines, however many cores compile them: so is the code.
static constexpr size_t kFunctionsPerPart = 16, kMostParts = 16;

/// Bitcode of the module's parts; it is empty then.
static std::vector<SmallString<0>> split(std::unique_ptr<llvm::Module> module) {
  size_t functions = llvm::count_if(*module, [](llvm::Function &function) { return !function.isDeclaration(); });
  std::vector<SmallString<0>> parts;
  auto add = [&](std::unique_ptr<llvm::Module> part) {
    llvm::raw_svector_ostream stream(parts.emplace_back());
    llvm::WriteBitcodeToFile(*part, stream);
  };
  size_t count = std::clamp<size_t>(functions / kFunctionsPerPart, 1, kMostParts);
  if (count == 1)
    add(std::move(module));
  else
    llvm::SplitModule(*module, unsigned(count), add, /*PreserveLocals=*/false, /*RoundRobin=*/true);
  return parts;
}

/// An object file of one part.
static llvm::Expected<std::string> compile(StringRef bitcode) {
  llvm::LLVMContext context;
  llvm::Expected<std::unique_ptr<llvm::Module>> module =
      llvm::parseBitcodeFile(llvm::MemoryBufferRef(bitcode, "program"), context);
  if (!module)
    return module.takeError();
  llvm::Expected<std::unique_ptr<llvm::TargetMachine>> machine = createHostMachine();
  if (!machine)
    return machine.takeError();
  setTarget(**module, **machine);
  for (llvm::Function &function : **module)
    if (!function.isDeclaration())
      function.addFnAttr(llvm::Attribute::NoUnwind);
  optimize(**module, **machine, getTuning());
  defineRoundings(**module);
  return emit(**module, **machine, llvm::CodeGenFileType::ObjectFile);
}

/// Links objects to a shared one. Calls of the runtime and of libm stay undefined:
/// the process that loads it has them.
static llvm::Expected<std::string> link(ArrayRef<std::string> objects) {
  TemporaryFiles files;
  llvm::Expected<std::string> output = files.create("so");
  if (!output)
    return output.takeError();
  std::vector<std::string> inputs;
  for (StringRef object : objects) {
    llvm::Expected<std::string> input = files.write("o", object);
    if (!input)
      return input.takeError();
    inputs.push_back(*input);
  }
  std::vector<const char *> arguments = {"ld.lld",          "-shared", "--threads=1",  "-z",
                                         "noseparate-code", "-o",      output->c_str()};
  for (const std::string &input : inputs)
    arguments.push_back(input.c_str());
  // lld resets every command-line option of its process, ours too: it gets one
  // of its own.
  pid_t child = fork();
  if (child == 0)
    _exit(lld::lldMain(arguments, llvm::outs(), llvm::errs(), {{lld::Gnu, &lld::elf::link}}).retCode);
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
    return llvm::createStringError("cannot link the program");
  return TemporaryFiles::read(*output);
}

llvm::Expected<std::string> tp::buildSharedObject(ModuleOp code) {
  std::vector<SmallString<0>> parts;
  {
    llvm::LLVMContext context;
    llvm::Expected<std::unique_ptr<llvm::Module>> module = translateToLLVM(code, context, "program");
    if (!module)
      return module.takeError();
    parts = split(std::move(*module));
  }
  std::vector<std::optional<llvm::Expected<std::string>>> compiled(parts.size());
  {
    llvm::DefaultThreadPool threads(llvm::heavyweight_hardware_concurrency(unsigned(parts.size())));
    for (size_t i = 0; i < parts.size(); ++i)
      threads.async([&, i] { compiled[i].emplace(compile(parts[i])); });
  }
  std::vector<std::string> objects;
  llvm::Error error = llvm::Error::success();
  for (std::optional<llvm::Expected<std::string>> &object : compiled)
    if (*object)
      objects.push_back(std::move(**object));
    else
      error = llvm::joinErrors(std::move(error), object->takeError());
  if (error)
    return std::move(error);
  return link(objects);
}
