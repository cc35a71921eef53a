"""Numbers of the programs in linalg and TOSA beside this file, by numpy: what torch-mlir prints for small torch modules.

    python3 structured_models.py FOLDER
"""
import sys
import numpy as np
from safetensors.numpy import save_file

OUT = sys.argv[1]
rng = np.random.default_rng(5)
normal = lambda *shape: rng.normal(size=shape).astype(np.float32)


def save(name, inputs, outputs):
    for kind, values in (("inputs", inputs), ("outputs", outputs)):
        save_file({"%05d" % i: np.array(v, order="C") for i, v in enumerate(values)}, "%s/%s.%s.safetensors" % (OUT, name, kind))


def wide(values):
    return [v.astype(np.float64) if v.dtype == np.float32 else v for v in values]


def narrow(values):
    return [v.astype(np.float32) if v.dtype == np.float64 else v for v in values]


def windows(x, k, stride=1):
    """[..., rows, columns, k, k] of the last two dimensions."""
    view = np.lib.stride_tricks.sliding_window_view(x, (k, k), axis=(-2, -1))
    return view[..., ::stride, ::stride, :, :]


def convolve(x, w):
    return np.einsum("ncyxij,ocij->noyx", windows(x, w.shape[-1]), w)


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def classifier(x, w1, b1, w2, b2):
    logits = np.maximum(np.tanh(2 * x) @ w1.T + b1, 0) @ w2.T + b2
    return np.log(softmax(logits)), logits.argmax(1)


def convnet(x, w1, b1, scale, bias, variance, w2, w3, b3):
    channels = lambda v: v[:, None, None]
    x = np.pad(x, ((0, 0), (0, 0), (1, 1), (1, 1)))
    x = convolve(x, w1) + channels(b1)
    x = np.maximum((x - channels(b1)) / np.sqrt(channels(variance) + 1e-5) * channels(scale) + channels(bias), 0)
    x = convolve(windows(x, 2, 2).max((-2, -1)), w2)
    x = windows(x, 2).sum((-2, -1)) / 9
    return [x.reshape(len(x), -1) @ w3.T + b3]


def attention(tokens, table, places, w, out):
    x = table[tokens] + places[1:7]
    q, k, v = (x @ w.T).reshape(4, 6, 3, 2, 8).transpose(2, 0, 3, 1, 4)
    scores = softmax(np.where(np.tri(6, dtype=bool), q @ k.transpose(0, 1, 3, 2) * 0.5, -np.inf))
    y = (scores @ v).transpose(0, 2, 1, 3).reshape(24, 16) @ out
    return y.reshape(4, 6, 16) + x, scores.reshape(8, 6, 6)


def control(xs, h, w, choice, squares, count):
    start, states = h, []
    for x in xs:
        h = np.tanh(h @ w + x)
        states.append(h)
    total = sum(xs[i] * (0.5 + sum(range(i + 1))) for i in range(count))
    return np.stack(states), h + start if choice else np.exp(h), np.sqrt(squares), total, np.array([count, count + 1, 0])


def channels_last(x, w1, b1, w2, b2):
    x = convolve(np.pad(x.transpose(0, 3, 1, 2) / 4, ((0, 0), (0, 0), (1, 1), (1, 1))), w1.transpose(0, 3, 1, 2))
    x = windows(np.maximum(x + b1[:, None, None], 0), 2, 2).max((-2, -1))
    y = softmax(x.reshape(4, 96) @ w2.T + b2)
    return y, y.argmax(1).astype(np.int32)


for name, function, inputs in (
        ("linalg_classifier", classifier, [normal(12, 20), normal(32, 20), normal(32), normal(10, 32), normal(10)]),
        ("linalg_convnet", convnet, [normal(6, 3, 12, 12), normal(8, 3, 3, 3), normal(8), normal(8), normal(8), normal(8) ** 2,
                                     normal(16, 8, 3, 3), normal(10, 144), normal(10)]),
        ("linalg_attention", attention, [rng.integers(0, 50, (4, 6)), normal(50, 16), normal(8, 16), normal(48, 16) / 4, normal(16, 16)]),
        ("linalg_control", control, [normal(5, 4, 8), normal(4, 8), normal(8, 8) / 3, np.array(True), normal(4, 8) ** 2 + 0.1,
                                     np.array(3)]),
        ("tosa_classifier", channels_last, [normal(4, 8, 8, 3), normal(6, 3, 3, 3), normal(6), normal(10, 96), normal(10)])):
    save(name, inputs, narrow(function(*wide(inputs))))
