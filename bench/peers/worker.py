"""The loop of a peer's process: a request per line as JSON on standard input, an answer per line on standard output.

A process that stays keeps what it has compiled, so that rounds over all peers cost no start-ups. Between requests it
sleeps. What libraries print goes to standard error.
"""
import json
import os
import sys


def serve(actions):
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = actions[request.pop("do")](**request) or {}
        except Exception as error:  # a model that one peer cannot run is a message, not the end
            answer = {"error": f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''}"[:300]}
        print(json.dumps(answer), file=answers, flush=True)
