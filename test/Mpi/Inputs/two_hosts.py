"""two_hosts.py FILE.tpx STEM: runs on four ranks, two in each of two network namespaces, against STEM's golden data.

A namespace has one end of a veth pair, an address and a host name of its own; mpirun starts its daemons through `agent`, in
the place of ssh. Needs root; says `skipped: WHY` where namespaces are not permitted.
"""
import os
import shlex
import stat
import subprocess
import sys

executable, stem = os.path.abspath(sys.argv[1]), sys.argv[2]
tag = f"tp{os.getpid()}"
names = [f"{tag}a", f"{tag}b"]
octet = os.getpid() % 200 + 20
addresses = [f"10.77.{octet}.1", f"10.77.{octet}.2"]


def ip(*arguments):
    subprocess.run(["ip", *arguments], check=True, capture_output=True, text=True)


def inside(place, script):
    """A shell script in namespace `place`, with a host name of its own; its arguments follow."""
    return ["ip", "netns", "exec", names[place], "unshare", "--uts", "sh", "-c", f"hostname host{place} && {script}"]


def run():
    for place in (0, 1):
        ip("netns", "add", names[place])
    ip("link", "add", names[0], "netns", names[0], "type", "veth", "peer", "name", names[1], "netns", names[1])
    for place in (0, 1):
        ip("-n", names[place], "addr", "add", f"{addresses[place]}/24", "dev", names[place])
        for device in (names[place], "lo"):
            ip("-n", names[place], "link", "set", device, "up")
    agent = os.path.abspath("agent")
    with open(agent, "w") as file:
        # mpirun calls it with a host and the words of a command.
        start = shlex.join(inside(1, 'exec sh -c "$0"'))
        file.write(f'#!/bin/sh\nshift\nexec {start} "$*"\n')
    os.chmod(agent, os.stat(agent).st_mode | stat.S_IXUSR)
    command = ["mpirun", "--host", f"{addresses[0]}:2,{addresses[1]}:2", "--mca", "plm_rsh_agent", agent,
               "--mca", "btl", "tcp,self", "--mca", "btl_tcp_if_include", f"10.77.{octet}.0/24",
               "--mca", "oob_tcp_if_include", f"10.77.{octet}.0/24", "-n", "4",
               "tp-run", executable, "--backend", "mpi", "--inputs", f"{stem}.inputs.safetensors",
               "--expect", f"{stem}.outputs.safetensors", "--atol-relative", "--outputs", "network.safetensors"]
    where = ["sh", "-c", 'hostname >> hosts && exec "$0" "$@"']
    place = command.index("tp-run")
    return subprocess.run(inside(0, 'exec "$0" "$@"') + command[:place] + where + command[place:], capture_output=True, text=True,
                          timeout=100)


try:
    result = run()
except (subprocess.CalledProcessError, FileNotFoundError) as error:
    print(f"skipped: network namespaces are not permitted here: {getattr(error, 'stderr', None) or error}")
    sys.exit(0)
finally:
    for name in names:
        subprocess.run(["ip", "netns", "del", name], capture_output=True)
hosts = sorted(open("hosts").read().split()) if os.path.exists("hosts") else []
if result.returncode or hosts != ["host0", "host0", "host1", "host1"]:
    sys.exit(f"exit {result.returncode}, ranks on {hosts}\n{result.stdout}{result.stderr}")
subprocess.run(["tp-run", executable, "--inputs", f"{stem}.inputs.safetensors", "--outputs", "threads.safetensors"], check=True)
if open("network.safetensors", "rb").read() != open("threads.safetensors", "rb").read():
    sys.exit("the results have other bits than those of threads")
print(result.stdout)
