"""checkpoints_from_python.py LIBRARY FILE.tpx INPUTS: two sessions share a training loop by a checkpoint, through ctypes.

Prints the losses of five steps, three of the first session and two of the second one, as from_python.py does.
"""
import ctypes
import sys

from runtime_library import check, error, tp


def train(session, first, last):
    loss = ctypes.c_float()
    for step in range(first, last):
        check(tp.tp_session_step(session, ctypes.byref(error)))
        check(tp.tp_session_read(session, ctypes.c_size_t(0), ctypes.byref(loss), ctypes.c_size_t(4), ctypes.byref(error)))
        print(f"step {step}: loss = {loss.value:.9g}")


executable, done = ctypes.c_void_p(), ctypes.c_int64(-1)
check(tp.tp_executable_open(sys.argv[2].encode(), ctypes.byref(executable), ctypes.byref(error)))
sessions = [ctypes.c_void_p(), ctypes.c_void_p()]
for session in sessions:
    check(tp.tp_session_create(executable, None, ctypes.byref(session), ctypes.byref(error)))
    check(tp.tp_session_load(session, sys.argv[3].encode(), ctypes.byref(error)))
# Nothing is fed yet, nothing is there: codes, and sentences.
for code, call in [(5, lambda: tp.tp_session_save_checkpoint(sessions[0], b"c", ctypes.c_int64(3), 0, ctypes.byref(error))),
                   (3, lambda: tp.tp_session_load_checkpoint(sessions[0], b"c", None, ctypes.byref(error))),
                   (1, lambda: tp.tp_session_save_checkpoint(sessions[0], b"c", ctypes.c_int64(-1), 0, ctypes.byref(error)))]:
    assert call() == code, (code, error.code, error.message)
    print(error.message.decode(), file=sys.stderr)
for session in sessions:
    check(tp.tp_session_feed_donated(session, ctypes.byref(error)))
train(sessions[0], 0, 3)
check(tp.tp_session_save_checkpoint(sessions[0], b"c", ctypes.c_int64(3), 1, ctypes.byref(error)))
tp.tp_session_close(sessions[0])
check(tp.tp_session_load_checkpoint(sessions[1], b"c", ctypes.byref(done), ctypes.byref(error)))
train(sessions[1], done.value, 5)
tp.tp_session_close(sessions[1])
tp.tp_executable_close(executable)
