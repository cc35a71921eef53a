"""limited.py BYTES COMMAND...: runs a command whose files may have so many bytes, as on a disk that is full."""
import os
import resource
import sys

resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), int(sys.argv[1])))
os.execvp(sys.argv[2], sys.argv[2:])
