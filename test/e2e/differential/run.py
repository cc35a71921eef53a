"""Runs a program with tp-run and compares what comes out with the oracle, exactly."""
import copy
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile

from . import evaluate
from .text import print_program
from .unknown import tolerance

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
sys.path.insert(0, os.path.join(root, "test", "support"))
import tensors  # noqa: E402

tools = os.path.join(os.environ.get("TP_BUILD_DIR", os.path.join(root, "build", "release")), "bin")
tool = [os.path.join(tools, "tp-run")]  # --self-check puts a faulty one in its place
# Sentences that say what a program may not have. Anything else that ends a compilation is a failure.
CLEAR = [r"is not supported", r"cannot be split", r"not supported yet", r"unregistered operation", r"cannot compile"]


ONE_RANK = [("x", 1)]


def command(program, folder):
    words = [*tool, os.path.join(folder, "program.mlir"), "--mesh", program.mesh_text(),
             "--strategy", program.strategy]
    for i, value in enumerate(program.body.args):
        if value.id in program.layouts and program.dialect == "tp" and not program.inline:
            words += ["--layout", "%d=%s" % (i, program.layouts[value.id])]
    if program.verified:
        words += ["--verify", "--verify-atol", "%g" % tolerance(program)]
    if program.repeated:
        words += ["--repeat", "3"]
    return words + ["--inputs", os.path.join(folder, "inputs.safetensors")]


def alone(program):
    """The program on one rank, without a word about layouts."""
    single = copy.deepcopy(program)
    single.mesh, single.strategy, single.layouts, single.result_layouts = ONE_RANK, "layouts", {}, {}
    single.dialect = "tp"
    for op in single.body.ops:
        if op.kind == "layout_constraint":
            op.kind, op.attrs = "optimization_barrier", {}
    return single


def oracle(program):
    env = dict(program.data)
    evaluate.run_block(program.body, env)
    return env


class Outcome:
    """`kind` is passed, refused, crashed, hung, or differs (the sharded run does) or wrong (the unsharded one too)."""

    def __init__(self, kind, message="", results=()):
        self.kind, self.message, self.results = kind, message, list(results)

    @property
    def failed(self):
        return self.kind not in ("passed", "refused")


def general(text):
    """A message without what is particular to one program."""
    text = re.sub(r"^.*?(error|tp-run|tp-compile): ", "", text)
    text = re.sub(r"tensor<[^>]*>", "TYPE", re.sub(r"'%[^']*'|%\w+(#\d+)?", "VALUE", text))
    return re.sub(r"-?\d+", "N", text)[:160]


def execute(program, folder, env=None, seconds=30):
    env = env or oracle(program)
    os.makedirs(folder, exist_ok=True)
    results = os.path.join(folder, "results.safetensors")
    if os.path.exists(results):
        os.remove(results)
    with open(os.path.join(folder, "program.mlir"), "w") as file:
        file.write(print_program(program))
    tensors.write(os.path.join(folder, "inputs.safetensors"),
                  [("%05d" % i, value.shape, value.element, program.data[value.id]) for i, value in enumerate(program.body.args)])
    done = subprocess.Popen(command(program, folder) + ["--outputs", results], stdout=subprocess.PIPE,
                            stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
    try:
        output, _ = done.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        os.killpg(done.pid, signal.SIGKILL)  # The compiler is a process of its own.
        done.communicate()
        return Outcome("hung")
    lines = output.strip().splitlines() or ["exit %d" % done.returncode]
    if done.returncode:
        telling = next((line for line in lines if "Assertion" in line or "LLVM ERROR" in line), None)
        if telling or done.returncode < 0 or "PLEASE submit" in output or "Stack dump" in output:
            # Without a sentence, the innermost function of ours in the stack says most.
            frame = re.search(r"^ *#\d+ 0x\w+ (?!llvm::sys|mlir::Op<)((?:\(anonymous namespace\)|tp|mlir|stablehlo)::\S+)", output, re.M)
            telling = telling or (frame and "in " + frame.group(1)) or lines[0]
            return Outcome("crashed", general(re.sub(r"^.*?: (?=.*Assertion)", "", telling)))
        if "tp-run: unsharded: result" in output:
            return Outcome("differs", "from the unsharded program")
        message = next((line for line in lines if "error:" in line), lines[0])
        clear = any(re.search(pattern, message) for pattern in CLEAR)
        return Outcome("refused" if clear else "unclear", general(message))
    found, different = tensors.read(results), []
    for i, value in enumerate(program.body.returns):
        dtype, shape, data = found["%05d" % i]
        if dtype != tensors.CODES[value.element][0] or tuple(shape) != value.shape or (
                not evaluate.is_unknown(env[value.id]) and tensors.decode(data, value.element) != env[value.id]):
            different.append(i)
    return Outcome("differs" if different else "passed", "", different)


def check(program, seconds=30):
    """The outcome of a program. What it computes on one rank too has kind wrong."""
    with tempfile.TemporaryDirectory() as folder:
        env = oracle(program)
        outcome = execute(program, folder, env, seconds)
        if outcome.kind == "hung":  # Or the computer was busy.
            outcome = execute(program, folder, env, 4 * seconds)
        if outcome.kind == "differs" and program.mesh != ONE_RANK and not program.has("manual"):
            single = execute(alone(program), folder, env, seconds)
            if single.kind != "passed":
                outcome = Outcome("wrong" if single.kind == "differs" else single.kind, single.message, single.results)
        return outcome


def save(program, folder, outcome, seed):
    """The case as files: the program, its numbers, and how to see what is wrong."""
    os.makedirs(folder, exist_ok=True)
    env = oracle(program)
    with open(os.path.join(folder, "program.mlir"), "w") as file:
        file.write(print_program(program))
    tensors.write(os.path.join(folder, "inputs.safetensors"),
                  [("%05d" % i, value.shape, value.element, program.data[value.id]) for i, value in enumerate(program.body.args)])
    words = command(program, folder)
    if not any(evaluate.is_unknown(env[value.id]) for value in program.body.returns):
        tensors.write(os.path.join(folder, "expected.safetensors"),
                      [("%05d" % i, value.shape, value.element, env[value.id]) for i, value in enumerate(program.body.returns)])
        words += ["--expect", os.path.join(folder, "expected.safetensors"), "--atol", "0", "--rtol", "0"]
    line = " ".join(map(shlex.quote, words))
    with open(os.path.join(folder, "command.txt"), "w") as file:
        file.write(line + "\n")
    with open(os.path.join(folder, "report.txt"), "w") as file:
        file.write("seed %d: %s %s\n%s\n" % (seed, outcome.kind, outcome.message, line))
        if outcome.kind in ("differs", "wrong"):
            results = os.path.join(folder, "results.safetensors")
            subprocess.run(command(program, folder) + ["--outputs", results], capture_output=True, timeout=60)
            found = tensors.read(results) if os.path.exists(results) else {}
            for i, value in enumerate(program.body.args):
                file.write("argument %d: %s = %s\n" % (i, value.type, program.data[value.id]))
            for i, value in enumerate(program.body.returns):
                file.write("result %d: %s\n  expected %s\n" % (i, value.type, env[value.id]))
                if "%05d" % i in found:
                    file.write("  found    %s\n" % tensors.decode(found["%05d" % i][2], value.element))
    return line
