"""from_python.py LIBRARY FILE.tpx INPUTS: what examples/c/train.c does for five steps, through ctypes."""
import ctypes
import sys

from runtime_library import check, error, tp

executable, session, loss = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_float()
check(tp.tp_executable_open(sys.argv[2].encode(), ctypes.byref(executable), ctypes.byref(error)))
check(tp.tp_session_create(executable, None, ctypes.byref(session), ctypes.byref(error)))
check(tp.tp_session_load(session, sys.argv[3].encode(), ctypes.byref(error)))
check(tp.tp_session_feed_donated(session, ctypes.byref(error)))
for step in range(5):
    check(tp.tp_session_step(session, ctypes.byref(error)))
    check(tp.tp_session_read(session, ctypes.c_size_t(0), ctypes.byref(loss), ctypes.c_size_t(4), ctypes.byref(error)))
    print(f"step {step}: loss = {loss.value:.9g}")
tp.tp_session_close(session)
tp.tp_executable_close(executable)
