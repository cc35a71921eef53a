"""The runtime's C API through ctypes: the library that the first argument names, and its errors."""
import ctypes
import os
import sys

tp = ctypes.CDLL(sys.argv[1], mode=os.RTLD_LOCAL)


class Error(ctypes.Structure):
    _fields_ = [("code", ctypes.c_int), ("message", ctypes.c_char * 1024)]


error = Error()


def check(code):
    if code:
        sys.exit(error.message.decode())
