"""kill_saves.py COUNT EXECUTABLE [OPTION...]: kills runs that save, COUNT times; what is saved stays readable.

A run that nobody disturbs keeps all its checkpoints. Another one saves after every step and is killed at a random
moment, again and again; each time it resumes from the newest complete checkpoint. That must be, byte by byte, the
undisturbed run's of the same step, and once the run is through, so must its results.
"""
import glob
import os
import random
import shutil
import signal
import subprocess
import sys
import time

count, command = int(sys.argv[1]), ["tp-run-exe", *sys.argv[2:]]
seed = int(os.environ.get("TP_TEST_SEED", random.randrange(1 << 32)))
random.seed(seed)
LAST = "checkpoint.json"


def run(steps, folder, *options, **arguments):
    return subprocess.Popen([*command, "--steps", str(steps), "--checkpoint", folder, "--save-every", "1", *options],
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, start_new_session=True, **arguments)


def finish(process):
    said = process.communicate(timeout=300)[1]
    if process.returncode:
        sys.exit(f"seed {seed}: {process.args} ends with {process.returncode}: {said}")


def complete(folder):
    return sorted(os.path.dirname(path) for path in glob.glob(os.path.join(folder, "step-*", LAST)))


def content(checkpoint):
    return {name: open(os.path.join(checkpoint, name), "rb").read() for name in os.listdir(checkpoint)}


# As many steps as the kills may need: each lets a few through.
steps = 3 * count
shutil.rmtree("whole", ignore_errors=True)
shutil.rmtree("killed", ignore_errors=True)
begin = time.time()
finish(run(steps, "whole", "--outputs", "whole.safetensors"))
pace = (time.time() - begin) / steps  # of a step and its save

kills = interrupted = 0
newest = None
while kills < count:
    resume = ["--resume", "killed"] if newest else []
    process = run(steps, "killed", *resume)
    before = len(complete("killed"))
    # From its first save on, at any moment of a step or a save.
    while process.poll() is None and len(complete("killed")) == before:
        time.sleep(pace / 20)
    time.sleep(random.random() * 2 * pace)
    if process.poll() is not None:
        finish(process)
        shutil.rmtree("killed")  # through before it was killed: from the start
        newest = None
        continue
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    kills += 1
    interrupted += len(glob.glob("killed/step-*")) > len(complete("killed"))
    newest = complete("killed")[-1]
    whole = os.path.join("whole", os.path.basename(newest))
    if content(newest) != content(whole):
        sys.exit(f"seed {seed}: {newest} differs from {whole} after kill {kills}")
    for path in complete("killed")[:-2]:
        shutil.rmtree(path)
finish(run(steps + 1, "killed", "--resume", "killed", "--outputs", "resumed.safetensors"))
finish(run(steps + 1, "whole", "--resume", "whole", "--outputs", "whole.safetensors"))
if open("resumed.safetensors", "rb").read() != open("whole.safetensors", "rb").read():
    sys.exit(f"seed {seed}: the results differ")
print(f"{kills} kills, {interrupted} of them in a save: every checkpoint is whole, the results are equal")
