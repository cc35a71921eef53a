"""standalone.py RUNTIME SOURCE BUILD: copies the folder runtime/ to SOURCE, builds it in BUILD without LLVM, MPI and CUDA, and
checks what its programs load; prints their sizes."""
import os
import shutil
import subprocess
import sys

LARGEST = 3 << 20  # most of it are reductions for three sets of vector instructions; MLIR would be tens of MiB
runtime, source, build = sys.argv[1:]
shutil.copytree(runtime, source)
launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
commands = [["cmake", "-G", "Ninja", "-S", source, "-B", build, "-DCMAKE_BUILD_TYPE=Release", *launcher,
             *[f"-DCMAKE_DISABLE_FIND_PACKAGE_{package}=ON" for package in ("LLVM", "MLIR", "MPI", "CUDAToolkit")]],
            ["cmake", "--build", build]]
for command in commands:
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if run.returncode:
        sys.exit(f"{' '.join(command)}\n{run.stdout}")
for file in ("bin/tp-run-exe", "lib/libtp_runtime.so"):
    path = os.path.join(build, file)
    loads = subprocess.run(["ldd", path], capture_output=True, text=True, check=True).stdout
    if "LLVM" in loads or "MLIR" in loads or "libmpi" in loads or "libdnnl" not in loads:
        sys.exit(f"{file} loads\n{loads}")
    stripped = path + ".stripped"
    subprocess.run(["strip", path, "-o", stripped], check=True)
    print(f"{file}: {os.path.getsize(path)} bytes, stripped {os.path.getsize(stripped)}")
    if os.path.getsize(stripped) > LARGEST:
        sys.exit(f"{file} is larger than {LARGEST} bytes")
