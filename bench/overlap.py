"""Communication that a step waits for, with collectives awaited at once and beside computation, on 2 ranks.

    python3 bench/overlap.py [--bin DIR] [--only SUBSTRING] [--rounds 3] [--steps 5] [--link threads,mpi,1gbit] [--format json]

Each program is compiled twice (`--overlap off` and `on`); rounds interleave the two, and each figure is the least over the
rounds. Links: threads of a process; two processes over MPI's shared memory; and two processes in network namespaces of their
own, whose connection is held to so many bits per second (as 200mbit; needs root, ip and tc). docs/rationale/overlap.md has
the figures.
"""
import argparse
import json
import os
import shlex
import stat
import subprocess
import sys
import tempfile

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Programs that train, with the mesh and the recipe that communicate in the way that each stands for.
programs = [("llama_seed_train_adam", "dp=2", "dp"), ("llama_seed_train_adam", "dp=2", "fsdp"),
            ("llama_seed_train_adam", "tp=2", "megatron"), ("bert_train_momentum", "dp=2", "dp"),
            ("vit_train_lion", "dp=2", "dp"), ("gpt2_tiny_train_sgd", "tp=2", "megatron")]


class Hosts:
    """Two network namespaces with a link of limited rate between them; mpirun starts its daemons through `agent`."""
    def __init__(self, rate, folder):
        tag, octet = f"tpo{os.getpid()}", os.getpid() % 200 + 20
        self.names, self.addresses = [f"{tag}a", f"{tag}b"], [f"10.78.{octet}.1", f"10.78.{octet}.2"]
        self.network, self.folder = f"10.78.{octet}.0/24", folder
        for name in self.names:
            self.ip("netns", "add", name)
        self.ip("link", "add", self.names[0], "netns", self.names[0], "type", "veth", "peer", "name", self.names[1],
                "netns", self.names[1])
        for name, address in zip(self.names, self.addresses):
            self.ip("-n", name, "addr", "add", f"{address}/24", "dev", name)
            for device in (name, "lo"):
                self.ip("-n", name, "link", "set", device, "up")
            subprocess.run(["tc", "-n", name, "qdisc", "add", "dev", name, "root", "tbf", "rate", rate, "burst", "128kb",
                            "latency", "400ms"], check=True)
        self.agent = os.path.join(folder, "agent")
        with open(self.agent, "w") as file:
            start = shlex.join(self.inside(1, 'exec sh -c "$0"'))
            file.write(f'#!/bin/sh\nshift\nexec {start} "$*"\n')
        os.chmod(self.agent, os.stat(self.agent).st_mode | stat.S_IXUSR)

    @staticmethod
    def ip(*arguments):
        subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)

    def inside(self, place, script):
        return ["ip", "netns", "exec", self.names[place], "unshare", "--uts", "sh", "-c", f"hostname host{place} && {script}"]

    def wrap(self, command):
        return self.inside(0, 'exec "$0" "$@"') + [
            "mpirun", "--allow-run-as-root", "--host", ",".join(f"{address}:1" for address in self.addresses), "--mca", "plm_rsh_agent",
            self.agent, "--mca", "btl", "tcp,self", "--mca", "btl_tcp_if_include", self.network, "--mca",
            "oob_tcp_if_include", self.network, "-n", "2", *command, "--backend", "mpi"]

    def close(self):
        for name in self.names:
            subprocess.run(["ip", "netns", "del", name], capture_output=True)


def measure(options, link, hosts, executable):
    """(step, waiting, communication) in seconds: the best step, and means over its ranks and steps."""
    command = [os.path.join(options.bin, "tp-run"), executable, "--inputs", "random:1", "--repeat", str(options.steps + 1),
               "--profile", "json"]
    if hosts:
        command = hosts.wrap(command)
    elif link == "mpi":
        command = ["mpirun", "--allow-run-as-root", "--oversubscribe", "-n", "2", *command, "--backend", "mpi"]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{shlex.join(command)}\n{done.stderr.strip()[-500:]}")
    report = json.loads(done.stdout)
    ranks = report["profile"]["ranks"]
    return (report["step_seconds"]["min"], sum(r["exposed_communication_seconds"] for r in ranks) / len(ranks),
            sum(r["communication_seconds"] for r in ranks) / len(ranks))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", default=os.path.join(root, "build", "release", "bin"))
    parser.add_argument("--only", default="")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=5)
    parser.add_argument("--link", default="threads,mpi,1gbit")
    parser.add_argument("--machine", default="cpu")
    parser.add_argument("--format", choices=["text", "json"], default="text")
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        cases = []
        for number, (program, mesh, strategy) in enumerate(programs):
            if options.only not in f"{program} {strategy}":
                continue
            files = {mode: os.path.join(folder, f"{number}{mode}.tpx") for mode in ("off", "on")}
            for mode, file in files.items():
                subprocess.run([os.path.join(options.bin, "tp-compile"), os.path.join(root, "examples", "models", program + ".mlir"),
                                "--mesh", mesh, "--strategy", strategy, "--overlap", mode, "--machine", options.machine, "-o", file],
                               check=True)
            cases.append((f"{program} {strategy}", files))
        for link in options.link.split(","):
            hosts = Hosts(link, folder) if link not in ("threads", "mpi") else None
            try:
                for name, files in cases:
                    best = {mode: (float("inf"),) * 3 for mode in files}
                    for _ in range(options.rounds):
                        for mode, file in files.items():
                            best[mode] = tuple(map(min, best[mode], measure(options, link, hosts, file)))
                    rows.append({"program": name, "link": link,
                                 **{f"{mode}_{key}_seconds": value for mode in files
                                    for key, value in zip(("step", "waiting", "communication"), best[mode])}})
                    print(f"{name}, {link}: done", file=sys.stderr, flush=True)
            finally:
                if hosts:
                    hosts.close()
    if options.format == "json":
        print(json.dumps(rows, indent=1))
        return
    print("| program | link | step, off | waiting | step, on | waiting | communication | step off / on |\n" + "|---" * 8 + "|")
    for row in rows:
        times = [f"{1e3 * row[key]:.2f} ms" for key in ("off_step_seconds", "off_waiting_seconds", "on_step_seconds",
                                                        "on_waiting_seconds", "on_communication_seconds")]
        print("|", " | ".join([row["program"], row["link"], *times, f"{row['off_step_seconds'] / row['on_step_seconds']:.2f}"]), "|")


main()
