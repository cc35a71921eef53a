//===- SharedObject.cpp - machine code ----------*- C++ -*-===//
//
// Part of tp-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Program.h"
#include "lld/Common/Driver.h"
#include "mlir/Target/LLVMIR/Dialect/Builtin/BuiltinToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Dialect/LLVMIR/LLVMToLLVMIRTranslation.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/TargetParser/Host.h"
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

static llvm::Expected<std::unique_ptr<llvm::TargetMachine>> createTargetMachine() {
  static std::once_flag once;
  std::call_once(once, [] {
    llvm::InitializeNativeTarget();
    llvm::InitializeNativeTargetAsmPrinter();
  });
  const TargetCpu &cpu = getTargetCpu();
  llvm::Triple triple(cpu.triple);
  std::string error;
  const llvm::Target *target = llvm::TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return llvm::createStringError(error);
  llvm::TargetOptions options;
  options.AllowFPOpFusion = llvm::FPOpFusion::Standard;
  std::unique_ptr<llvm::TargetMachine> machine(target->createTargetMachine(triple, cpu.name, cpu.getFeatureText(),
                                                                           options, llvm::Reloc::PIC_, std::nullopt,
                                                                           llvm::CodeGenOptLevel::Default));
  if (!machine)
    return llvm::createStringError("no code generator for this machine");
  return machine;
}

static void optimize(llvm::Module &module, llvm::TargetMachine &machine) {
  module.setTargetTriple(machine.getTargetTriple());
  module.setDataLayout(machine.createDataLayout());
  for (llvm::Function &function : module) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr("target-cpu", machine.getTargetCPU());
    function.addFnAttr("target-features", machine.getTargetFeatureString());
    function.addFnAttr(llvm::Attribute::NoUnwind);
  }
  llvm::PipelineTuningOptions tuning;
  tuning.LoopInterleaving = tuning.LoopVectorization = true;
  // LLVM 22's makes wrong code of chains of selects on i1, as in the unrolled
  // merge of a sort by two keys (test/Lowering/Linalg/sort_two_keys.mlir).
  tuning.SLPVectorization = false;
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine, tuning);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  builder.buildPerModuleDefaultPipeline(llvm::OptimizationLevel::O3).run(module, modules);
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

static llvm::Error emitObject(llvm::Module &module, llvm::TargetMachine &machine, llvm::SmallVectorImpl<char> &object) {
  llvm::raw_svector_ostream stream(object);
  llvm::legacy::PassManager passes;
  if (machine.addPassesToEmitFile(passes, stream, nullptr, llvm::CodeGenFileType::ObjectFile))
    return llvm::createStringError("this machine's code generator writes no object files");
  passes.run(module);
  return llvm::Error::success();
}

/// Links one object to a shared one. Calls of the runtime and of libm stay
/// undefined: the process that loads it has them.
static llvm::Expected<std::string> link(llvm::ArrayRef<char> object) {
  llvm::SmallString<128> input, output;
  if (std::error_code error = llvm::sys::fs::createTemporaryFile("tp", "o", input))
    return llvm::createStringError(error, "cannot create a temporary file");
  llvm::FileRemover removeInput(input);
  if (std::error_code error = llvm::sys::fs::createTemporaryFile("tp", "so", output))
    return llvm::createStringError(error, "cannot create a temporary file");
  llvm::FileRemover removeOutput(output);
  {
    std::error_code error;
    llvm::raw_fd_ostream stream(input, error);
    stream.write(object.data(), object.size());
    stream.close();
    if (error || stream.has_error()) {
      stream.clear_error();
      return llvm::createStringError("cannot write " + input);
    }
  }
  // lld resets every command-line option of its process, ours too: it gets one
  // of its own.
  pid_t child = fork();
  if (child == 0) {
    const char *arguments[] = {"ld.lld",          "-shared", "--threads=1",  "-z",
                               "noseparate-code", "-o",      output.c_str(), input.c_str()};
    _exit(lld::lldMain(arguments, llvm::outs(), llvm::errs(), {{lld::Gnu, &lld::elf::link}}).retCode);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child || status != 0)
    return llvm::createStringError("cannot link the program");
  auto image = llvm::MemoryBuffer::getFile(output);
  if (!image)
    return llvm::createStringError(image.getError(), "cannot read " + output);
  return (*image)->getBuffer().str();
}

llvm::Expected<std::string> tp::buildSharedObject(ModuleOp code) {
  DialectRegistry registry;
  registerBuiltinDialectTranslation(registry);
  registerLLVMDialectTranslation(registry);
  code.getContext()->appendDialectRegistry(registry);
  llvm::LLVMContext context;
  std::unique_ptr<llvm::Module> module = translateModuleToLLVMIR(code, context, "program");
  if (!module)
    return llvm::createStringError("cannot translate the program to LLVM IR");
  auto machine = createTargetMachine();
  if (!machine)
    return machine.takeError();
  optimize(*module, **machine);
  defineRoundings(*module);
  llvm::SmallVector<char, 0> object;
  if (llvm::Error error = emitObject(*module, **machine, object))
    return error;
  return link(object);
}
