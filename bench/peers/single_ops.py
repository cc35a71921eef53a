"""Single operations as JAX users write them: `single_ops.py FOLDER [PARTS]`, for bench/ops.py.

Exports each to FOLDER/NAME.mlir with its arguments and results in FOLDER/NAME/{in,out}, and prints a line of JSON with
the seconds of XLA's fastest of ten runs. PARTS: comma-separated parts of names; one is enough.
"""
import json
import os
import sys
import time

os.environ["JAX_PLATFORMS"] = "cpu"

import jax
import jax.numpy as jnp
import jax.scipy as jsp
import numpy as np
from jax import lax

random = np.random.RandomState(0)


def normal(*shape):
    return jnp.asarray(random.randn(*shape).astype(np.float32))


def integers(end, *shape):
    return jnp.asarray(random.randint(0, end, shape).astype(np.int32))


def gradient(function, number):
    """The gradient of one argument, for a cotangent that follows the arguments."""
    def of(*values):
        *arguments, cotangent = values
        def partial(x):
            return function(*arguments[:number], x, *arguments[number + 1:])
        return jax.vjp(partial, arguments[number])[1](cotangent)[0]
    return of


def get_reductions():
    x, wide = normal(512, 1024), normal(64, 32768)
    yield "sum_rows", lambda x: x.sum(1), x
    yield "sum_columns", lambda x: x.sum(0), x
    yield "max_columns", lambda x: x.max(0), x
    yield "variance_columns", lambda x: x.std(0), x
    yield "sum_all", jnp.sum, normal(1 << 20)
    yield "dot", jnp.dot, normal(1 << 20), normal(1 << 20)
    yield "dot_batched", lambda a, b: jnp.einsum("bi,bi->b", a, b), normal(4096, 256), normal(4096, 256)
    yield "logsumexp", lambda x: jax.nn.logsumexp(x, -1), x
    yield "argmax", lambda x: jnp.argmax(x, -1), wide
    yield "any", lambda x: jnp.any(x > 3, -1), x
    yield "median", lambda x: jnp.median(x, 1), normal(64, 1025)
    yield "cumsum", lambda x: jnp.cumsum(x, 1), x
    yield "cumsum_columns", lambda x: jnp.cumsum(x, 0), x
    yield "cumsum_long", jnp.cumsum, normal(1 << 20)
    yield "cummax", lambda x: lax.cummax(x, 1), x
    yield "cumlogsumexp", lambda x: lax.cumlogsumexp(x, 1), x
    yield "associative_scan", lambda a, b: lax.associative_scan(
        lambda p, q: (p[0] * q[0], q[0] * p[1] + q[1]), (a, b), axis=0)[1], 0.1 * normal(1024, 256), normal(1024, 256)
    for n in (8, 10, 16, 20, 32, 48, 64):
        rows, row = normal(16384, n), normal(n)
        yield f"softmax_{n}", lambda x: jax.nn.softmax(x, -1), rows
        yield f"norm_{n}", lambda x, g: (x - x.mean(-1, keepdims=True)) * lax.rsqrt(x.var(-1, keepdims=True) + 1e-5) * g, rows, row
        yield f"bias_gradient_{n}", lambda x, g: (x * g).sum(0), rows, row
        yield f"rotary_{n}", lambda x, g, h=n // 2: jnp.concatenate(
            [x[:, :h] * g[:h] - x[:, h:] * g[h:], x[:, h:] * g[:h] + x[:, :h] * g[h:]], -1), rows, row


def get_functions():
    functions = {
        "exp": jnp.exp, "log": lambda x: jnp.log(jnp.abs(x)), "log1p": lambda x: jnp.log1p(jnp.abs(x)),
        "expm1": jnp.expm1, "tanh": jnp.tanh, "sigmoid": jax.nn.sigmoid, "sin": jnp.sin, "tan": jnp.tan,
        "atan2": lambda x: jnp.arctan2(x, x + 1), "pow": lambda x: jnp.abs(x) ** 1.7, "cbrt": jnp.cbrt,
        "rsqrt": lambda x: lax.rsqrt(jnp.abs(x) + 1), "erf": jsp.special.erf,
        "erf_inv": lambda x: jsp.special.erfinv(jnp.tanh(x)), "lgamma": lambda x: jsp.special.gammaln(jnp.abs(x) + 1),
        "digamma": lambda x: jsp.special.digamma(jnp.abs(x) + 1), "asinh": jnp.arcsinh,
        "gelu": lambda x: jax.nn.gelu(x, approximate=False), "gelu_tanh": jax.nn.gelu, "silu": jax.nn.silu,
        "softplus": jax.nn.softplus, "remainder": lambda x: jnp.remainder(x, 0.7),
        "polynomial": lambda x: jnp.polyval(jnp.arange(8.0), x), "where": lambda x: jnp.where(x > 0, x, 0.1 * x),
    }
    x, i = normal(1 << 20), integers(1000, 1 << 20)
    for name, function in functions.items():
        yield name, function, x
    yield "integer_division", lambda i: i // 7 + i % 5, i
    yield "population_count", lax.population_count, i
    key = lambda: jax.random.key(0)
    yield "random_normal", lambda x: jax.random.normal(key(), x.shape) + x, normal(512, 512)
    yield "random_uniform", lambda x: jax.random.uniform(key(), x.shape) + x, normal(512, 512)
    yield "random_gamma", lambda x: jax.random.gamma(key(), x), jnp.abs(normal(4096)) + 0.5
    yield "permutation", lambda x: jax.random.permutation(key(), x), normal(16384)
    yield "categorical", lambda x: jax.random.categorical(key(), x), normal(512, 1024)
    yield "fft", lambda x: jnp.abs(jnp.fft.fft(x)), normal(64, 1024)
    yield "rfft2", lambda x: jnp.abs(jnp.fft.rfft2(x)), normal(16, 64, 64)


def get_movements():
    x, table = normal(512, 1024), normal(32000, 64)
    yield "sort", lambda x: jnp.sort(x, -1), normal(64, 4096)
    yield "argsort", lambda x: jnp.argsort(x, -1), normal(64, 4096)
    yield "top_8", lambda x: lax.top_k(x, 8), normal(64, 32768)
    yield "top_64", lambda x: lax.top_k(x, 64), normal(64, 32768)
    yield "gather_rows", lambda t, i: t[i], normal(32000, 256), integers(32000, 2048)
    yield "gather_elements", lambda x, i: jnp.take_along_axis(x, i, 1), x, integers(1024, 512, 1024)
    yield "scatter_add_rows", lambda t, i, u: t.at[i].add(u), table, integers(32000, 4096), normal(4096, 64)
    yield "scatter_add", lambda t, i, u: t.at[i].add(u), normal(65536), integers(65536, 1 << 18), normal(1 << 18)
    yield "segment_sum", lambda u, i: jax.ops.segment_sum(u, i, 1000), normal(20000, 64), integers(1000, 20000)
    yield "bincount", lambda i: jnp.bincount(i, length=1000), integers(1000, 1 << 18)
    yield "searchsorted", jnp.searchsorted, jnp.sort(normal(65536)), normal(65536)
    yield "one_hot", lambda i: jax.nn.one_hot(i, 1000), integers(1000, 4096)
    yield "embedding_gradient", gradient(lambda t, i: t[i], 0), normal(8192, 128), integers(8192, 8, 256), normal(8, 256, 128)
    yield "transpose", lambda x: x.T + 1, normal(1024, 1024)
    yield "transpose_heads", lambda x: x.transpose(0, 2, 1, 3) + 1, normal(8, 128, 8, 64)
    yield "reverse", lambda x: x[:, ::-1] + 1, x
    yield "roll", lambda x: jnp.roll(x, 3, 1) + 1, x
    yield "concatenate", lambda a, b: jnp.concatenate([a, b], 1), x, x
    yield "stack", lambda a, b: jnp.stack([a, b], -1), x, x
    yield "repeat", lambda x: jnp.repeat(x, 4, 1), x
    yield "resize", lambda x: jax.image.resize(x, (4, 56, 56, 32), "bilinear"), normal(4, 28, 28, 32)


def get_products():
    half = lambda x, type: x.astype(type)
    for name, type in (("f16", jnp.float16), ("bf16", jnp.bfloat16)):
        yield f"product_{name}", lambda a, b, type=type: lax.dot(
            half(a, type), half(b, type), preferred_element_type=jnp.float32), normal(512, 512), normal(512, 512)
    yield "product_i32", jnp.matmul, integers(100, 256, 256), integers(100, 256, 256)
    yield "product_tall", lambda a, b: a.T @ b, normal(16384, 16), normal(16384, 16)
    yield "product_vector", jnp.matmul, normal(1024, 1024), normal(1024)
    yield "products_small", jnp.matmul, normal(4096, 8, 8), normal(4096, 8, 8)
    yield "pairwise_distances", lambda a, b: ((a[:, None] - b[None]) ** 2).sum(-1), normal(512, 32), normal(512, 32)
    spd = (lambda a: a @ a.T + 256 * jnp.eye(256))(normal(256, 256))
    yield "cholesky", jnp.linalg.cholesky, spd
    yield "solve", jnp.linalg.solve, spd, normal(256, 64)
    yield "solve_triangular", lambda a, b: jsp.linalg.solve_triangular(a, b, lower=True), spd, normal(256, 64)


def get_loops():
    yield "loop", lambda x: lax.fori_loop(0, 1000, lambda i, x: x * 1.0001 + 0.1, x), normal(64)
    yield "scan", lambda x: lax.scan(lambda c, x: (c * 0.9 + x, c), 0.0, x)[1], normal(16384)
    yield "recurrent", lambda x, w: lax.scan(
        lambda h, x: (jnp.tanh(x + h @ w), None), jnp.zeros((16, 128)), x)[0], normal(128, 16, 128), 0.05 * normal(128, 128)
    stencil = lambda i, x: x.at[1:-1, 1:-1].set(0.25 * (x[:-2, 1:-1] + x[2:, 1:-1] + x[1:-1, :-2] + x[1:-1, 2:]))
    yield "stencil", lambda x: lax.fori_loop(0, 50, stencil, x), normal(256, 256)


def get_windows():
    last, first = ("NHWC", "HWIO", "NHWC"), ("NCHW", "OIHW", "NCHW")
    def convolve(stride=1, numbers=last, **more):
        return lambda x, w: lax.conv_general_dilated(x, w, (stride, stride), "SAME", dimension_numbers=numbers, **more)
    kinds = {
        "": (convolve(), (4, 28, 28, 64), (3, 3, 64, 64)),
        "_channels_first": (convolve(numbers=first), (4, 64, 28, 28), (64, 64, 3, 3)),
        "_stride_2": (convolve(2), (4, 28, 28, 64), (3, 3, 64, 64)),
        "_groups": (convolve(feature_group_count=32), (4, 28, 28, 128), (3, 3, 4, 128)),
        "_depthwise": (convolve(feature_group_count=192), (8, 28, 28, 192), (5, 5, 1, 192)),
        "_depthwise_32": (convolve(feature_group_count=32), (8, 56, 56, 32), (3, 3, 1, 32)),
        "_depthwise_first": (convolve(numbers=first, feature_group_count=64), (8, 64, 56, 56), (64, 1, 3, 3)),
    }
    for name, (function, image, kernel) in kinds.items():
        x, w = normal(*image), normal(*kernel)
        cotangent = normal(*function(x, w).shape)
        yield f"convolution{name}", function, x, w
        yield f"convolution{name}_dx", gradient(function, 0), x, w, cotangent
        yield f"convolution{name}_dw", gradient(function, 1), x, w, cotangent
    yield "convolution_transposed", lambda x, w: lax.conv_transpose(
        x, w, (2, 2), "SAME", dimension_numbers=last), normal(4, 28, 28, 64), normal(4, 4, 64, 32)
    yield "convolution_1d", lambda x, w: lax.conv_general_dilated(
        x, w, (1,), "SAME", dimension_numbers=("NWC", "WIO", "NWC")), normal(8, 1024, 64), normal(5, 64, 64)
    yield "patches", lambda x, w: lax.conv_general_dilated(
        x, w, (16, 16), "VALID", dimension_numbers=last), normal(8, 224, 224, 3), normal(16, 16, 3, 256)
    for name, size in (("64", 64), ("32", 32)):
        pools = {"max": lambda x: lax.reduce_window(x, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), "SAME"),
                 "mean": lambda x: lax.reduce_window(x, 0.0, lax.add, (1, 3, 3, 1), (1, 2, 2, 1), "SAME") / 9}
        for kind, function in pools.items():
            x = normal(8, 56, 56, size)
            yield f"pool_{kind}_{name}", function, x
            yield f"pool_{kind}_{name}_dx", gradient(function, 0), x, normal(*function(x).shape)


def save(folder, values):
    os.makedirs(folder, exist_ok=True)
    for number, value in enumerate(values):
        np.save(os.path.join(folder, f"{number:05}.npy"), np.asarray(value))


def main():
    folder, parts = sys.argv[1], (sys.argv[2] if len(sys.argv) > 2 else "").split(",")
    for family in (get_reductions, get_functions, get_movements, get_products, get_loops, get_windows):
        for name, function, *arguments in family():
            if not any(part in name for part in parts):
                continue
            jitted = jax.jit(function, keep_unused=True)
            with open(os.path.join(folder, f"{name}.mlir"), "w") as file:
                file.write(jitted.lower(*arguments).as_text())
            save(os.path.join(folder, name, "in"), arguments)
            save(os.path.join(folder, name, "out"), jax.tree.leaves(jitted(*arguments)))
            least = float("inf")
            for _ in range(10):
                start = time.perf_counter()
                jax.block_until_ready(jitted(*arguments))
                least = min(least, time.perf_counter() - start)
            print(json.dumps({"name": name, "seconds": least}), flush=True)


main()
