"""Running tp-compile and tp-run, and the peers' processes."""
import json
import math
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time

here = os.path.dirname(os.path.abspath(__file__))


def note(text):
    print(text, file=sys.stderr, flush=True)


def get_machine():
    """What to know of the machine next to figures."""
    with open("/proc/cpuinfo") as file:
        flags = next((line for line in file if line.startswith("flags")), "")
    isa = "AVX-512" if " avx512f" in flags else "AVX2" if " avx2" in flags else "SSE"
    return {"cores": len(os.sched_getaffinity(0)), "isa": isa}


class Ours:
    def __init__(self, bin, folder):
        self.bin, self.folder = bin, folder

    def compile(self, program, ranks, strategy, timed=False):
        """(executable, None) or (None, message); with `timed` the seconds."""
        out = os.path.join(self.folder, f"{program.name}.{ranks}{strategy}.tpx")
        plan = ["--unsharded"] if ranks == 1 else ["--mesh", f"x={ranks}", "--strategy", strategy]
        start = time.perf_counter()
        done = subprocess.run([os.path.join(self.bin, "tp-compile"), *plan, program.path, "-o", out], text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        seconds = time.perf_counter() - start
        if timed:
            return seconds if done.returncode == 0 else math.inf
        if done.returncode:
            return None, (done.stderr.strip().splitlines() or [f"exit {done.returncode}"])[0][-200:]
        return out, None

    def call(self, executable, inputs, steps, *more):
        done = subprocess.run([os.path.join(self.bin, "tp-run"), executable, "--inputs", inputs, "--repeat", str(steps),
                               "--format", "json", *more], text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if not done.stdout:
            raise RuntimeError(f"tp-run: {done.stderr.strip()[-300:]}")
        return json.loads(done.stdout)

    def check(self, executable, program):
        try:
            report = self.call(executable, program.inputs, 1, "--expect", program.expect, "--atol-relative", "--atol",
                               str(program.tolerance))
        except RuntimeError as error:
            return math.inf, str(error)
        return report["max_rel_difference"], None

    def run(self, executable, inputs, steps):
        # The first step of a process finds cold memory, so there is one more.
        return [self.call(executable, inputs, steps + 1)["step_seconds"]["min"]]

    def get_splits(self, executable):
        """For each argument and dimension, whether the executable splits it."""
        text = subprocess.run([os.path.join(self.bin, "tp-run"), "--describe", "--format", "json", executable],
                              text=True, stdout=subprocess.PIPE, check=True).stdout
        return [[whole != local for whole, local in zip(argument["shape"], argument["local_shape"])]
                for argument in json.loads(text)["arguments"]]

    def product(self, product):
        """A function from steps to the least seconds of the product, by the library that executables call."""
        b, m, n, k = (product.shape[key] for key in ("batch", "m", "n", "k"))
        left, right, out = f"tensor<{b}x{m}x{k}xf32>", f"tensor<{b}x{k}x{n}xf32>", f"tensor<{b}x{m}x{n}xf32>"
        path = os.path.join(self.folder, f"product_{b}_{m}_{n}_{k}.mlir")
        with open(path, "w") as file:
            file.write(f"func.func public @main(%a: {left}, %b: {right}) -> {out} {{\n"
                       f"  %c = stablehlo.dot_general %a, %b, batching_dims = [0] x [0], contracting_dims = [2] x [1]"
                       f" : ({left}, {right}) -> {out}\n  return %c : {out}\n}}\n")
        executable = path[:-5] + ".tpx"
        done = subprocess.run([os.path.join(self.bin, "tp-compile"), "--unsharded", path, "-o", executable], text=True,
                              stderr=subprocess.PIPE)
        if done.returncode:
            note(f"product {b}x{m}x{n}x{k}: {done.stderr.strip()[-200:]}")
            return lambda steps: math.inf
        return lambda steps: self.call(executable, "random:0", steps + 1)["step_seconds"]["min"]


def get_interpreter(variable):
    """The interpreter that an environment variable names, "" without one."""
    return shutil.which(os.environ.get(variable) or " ") or ""


class Peer:
    """A peer's process, started when it is first asked."""
    def __init__(self, name, variable, script, ranks):
        python = get_interpreter(variable)
        self.name, self.process, self.works = name, None, bool(python)
        self.command = [python, os.path.join(here, "peers", script), str(ranks)]
        self.keys, self.answers = set(), 0
        if not python and ranks == 1:
            note(f"{name}: left out, {variable} names no interpreter")

    def start(self):
        try:
            self.errors = tempfile.TemporaryFile("w+")
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                            stderr=self.errors, text=True, bufsize=1)
        except OSError as error:
            self.stop(str(error))

    def stop(self, why):
        """After an answer the next request starts the process again: a program may have ended it."""
        self.works, self.answers = self.answers > 0, 0
        note(f"{self.name}: {'ended' if self.works else 'left out from here'}: {why}")
        if self.process:
            self.process.kill()
            self.process.wait()
        self.process = None
        self.keys.clear()

    def ask(self, **request):
        """The answer, or None with a message where there is none."""
        if not self.works:
            return None
        if self.process is None:
            self.start()
        if not self.works:
            return None
        try:
            self.process.stdin.write(json.dumps(request) + "\n")
            self.process.stdin.flush()
            ready, _, _ = select.select([self.process.stdout], [], [], 600)
            line = self.process.stdout.readline() if ready else ""
        except OSError:
            line = ""
        if not line:
            self.errors.seek(0)
            errors = self.errors.read().strip().splitlines()
            self.stop(errors[-1] if errors else "no answer")
            return None
        self.answers += 1
        answer = json.loads(line)
        if "error" in answer:
            note(f"{request.get('key', '')}: {self.name}: {request['do']}: {answer['error']}")
            return None
        if request["do"] == "compile":
            self.keys.add(request["key"])
        return answer or {"done": True}

    def drop_all(self):
        for key in list(self.keys):
            self.ask(do="drop", key=key)
        self.keys.clear()
