"""lit configuration: tools come from TP_BUILD_DIR (default build/release)."""
import importlib.util
import os
import shutil
import sys

import lit.formats

config.name = "tp-mlir"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs"]
config.test_source_root = os.path.dirname(__file__)
root = os.path.dirname(config.test_source_root)
build = os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release"))
config.test_exec_root = os.path.join(build, "test")
llvm = "/usr/lib/llvm-22/bin"
config.environment["PATH"] = os.pathsep.join([os.path.join(build, "bin"), llvm, os.environ["PATH"]])
for name in ("HOME", "LD_LIBRARY_PATH"):
    if name in os.environ:
        config.environment[name] = os.environ[name]
# Open MPI: all ranks on this machine, however many cores it has, as any user.
if shutil.which("mpirun") and os.path.exists(os.path.join(build, "lib", "libtp_mpi.so")):
    config.available_features.add("mpi")
# Doubles of CUDA and NCCL, for machines without a GPU.
if os.path.exists(os.path.join(build, "lib", "double", "libtp_cuda.so")):
    config.available_features.add("cuda-double")
for name in ("OMPI_ALLOW_RUN_AS_ROOT", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM"):
    config.environment[name] = "1"
config.substitutions.append(("%mpirun", "mpirun --oversubscribe"))
config.substitutions.append(("%examples", os.path.join(root, "examples")))
config.substitutions.append(("%runtime", os.path.join(root, "runtime")))
config.substitutions.append(("%lib", os.path.join(build, "lib")))
config.substitutions.append(("%cc", "clang-22"))
config.substitutions.append(("%machines", os.path.join(root, "machines")))
config.substitutions.append(("%python", sys.executable))
# What is left to chance comes more often in a full run.
config.substitutions.append(("%kills", "100" if os.environ.get("TP_TEST_FULL") else "20"))
config.substitutions.append(("%faults", "--full" if os.environ.get("TP_TEST_FULL") else ""))
config.substitutions.append(("%include", os.path.join(root, "include")))
config.substitutions.append(("%llvm_include", os.path.join(os.path.dirname(llvm), "include")))
config.substitutions.append(("%FileCheck", "FileCheck -enable-var-scope"))

# A Python that has JAX, for what is checked with XLA.
jax_python = os.environ.get("TP_JAX_PYTHON") or (sys.executable if importlib.util.find_spec("jax") else None)
if jax_python:
    config.available_features.add("jax")
    config.substitutions.append(("%jax_python", jax_python))
else:
    lit_config.note("tests with XLA are skipped: JAX is not installed (TP_JAX_PYTHON names a Python that has it)")
