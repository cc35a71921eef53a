"""Convolutions, windows and batch normalisation in the forms that exports have, small, with golden data."""
import sys
from exporter import *
from jax import lax
OUT = sys.argv[1]
rng = np.random.default_rng(0)
def normal(*shape, s=1.0, dtype=jnp.float32): return jnp.asarray(rng.normal(0, s, shape), dtype)

# ---- dimension numbers, strides, dilations, paddings and groups, in 1 to 3 dimensions
#       lhs shape       rhs shape       dimension numbers          strides padding                     lhs dilation rhs dilation groups
forms = {
    "wide":     ((4, 9, 8),      (3, 8, 6),      ("NWC", "WIO", "NWC"),     (1,), "SAME",                    None, None, 1, 1),
    "stride":   ((4, 6, 11),     (8, 6, 4),      ("NCW", "OIW", "NCW"),     (3,), "VALID",                   None, None, 1, 1),
    "full":     ((4, 5, 8),      (5, 8, 6),      ("NWC", "WIO", "NWC"),     (1,), "VALID",                   None, None, 1, 1),
    "nhwc":     ((4, 8, 7, 3),   (3, 3, 3, 8),   ("NHWC", "HWIO", "NHWC"),  (2, 1), "SAME",                  None, None, 1, 1),
    "nchw":     ((4, 4, 8, 7),   (6, 4, 3, 2),   ("NCHW", "OIHW", "NCHW"),  (1, 2), [(1, 0), (2, 3)],        None, None, 1, 1),
    "point":    ((4, 5, 5, 8),   (1, 1, 8, 12),  ("NHWC", "HWIO", "NHWC"),  (1, 1), "SAME",                  None, None, 1, 1),
    "pointcw":  ((4, 8, 5, 5),   (12, 8, 1, 1),  ("NCHW", "OIHW", "NCHW"),  (2, 2), "VALID",                 None, None, 1, 1),
    "patches":  ((4, 8, 8, 3),   (4, 4, 3, 16),  ("NHWC", "HWIO", "NHWC"),  (4, 4), "VALID",                 None, None, 1, 1),
    "atrous":   ((2, 7, 8, 4),   (3, 3, 4, 4),   ("NHWC", "HWIO", "NHWC"),  (1, 1), [(2, 2), (2, 1)],        None, (2, 2), 1, 1),
    "upward":   ((4, 5, 4, 4),   (3, 3, 4, 6),   ("NHWC", "HWIO", "NHWC"),  (1, 1), [(1, 2), (2, 1)],        (2, 3), None, 1, 1),
    "cropped":  ((4, 7, 8, 4),   (3, 2, 4, 6),   ("NHWC", "HWIO", "NHWC"),  (2, 1), [(-2, -1), (1, -3)],     None, None, 1, 1),
    "both":     ((2, 6, 7, 4),   (2, 3, 4, 4),   ("NHWC", "HWIO", "NHWC"),  (2, 3), [(-1, 3), (2, 0)],       (3, 2), (2, 3), 1, 1),
    "groups":   ((4, 5, 4, 12),  (3, 3, 4, 6),   ("NHWC", "HWIO", "NHWC"),  (1, 1), "SAME",                  None, None, 3, 1),
    "depth":    ((4, 8, 5, 4),   (16, 1, 3, 3),  ("NCHW", "OIHW", "NCHW"),  (1, 1), "SAME",                  None, None, 8, 1),
    "batches":  ((12, 5, 4, 4),  (3, 3, 4, 9),   ("NHWC", "HWIO", "NHWC"),  (1, 1), "VALID",                 None, None, 1, 3),
    "turned":   ((3, 7, 6, 4),   (6, 3, 2, 3),   ("CHWN", "OHWI", "HWNC"),  (1, 1), [(1, 1), (0, 0)],        None, None, 1, 1),
    "volume":   ((2, 4, 4, 5, 3), (2, 3, 2, 3, 4), ("NDHWC", "DHWIO", "NDHWC"), (1, 2, 1), "SAME",           None, None, 1, 1),
    "volumes":  ((2, 4, 3, 4, 6), (4, 2, 2, 1, 3), ("NCDHW", "OIDHW", "NCDHW"), (1, 1, 2), [(0, 1), (1, 0), (1, 1)], (1, 2, 1), (2, 1, 1), 2, 1),
}
def convolve(form, x, w):
    _, _, numbers, strides, padding, lhs, rhs, features, batches = forms[form]
    return lax.conv_general_dilated(x, w, strides, padding, lhs, rhs, numbers, features, batches)
def inputs(form, s=0.5): return {"x": normal(*forms[form][0], s=s), "w": normal(*forms[form][1], s=s)}
data = {form: inputs(form) for form in forms}
export(OUT, "convolution_forms", lambda p: {f: convolve(f, **v) for f, v in p.items()}, data)
# Gradients turn kernels around, dilate and group by batch.
def loss(p): return sum(jnp.sum(jnp.tanh(convolve(f, **v)) ** 2) for f, v in p.items())
some = ["stride", "nhwc", "nchw", "pointcw", "patches", "upward", "both", "groups", "depth", "batches", "volumes"]
export(OUT, "convolution_gradients", jax.grad(loss), {form: data[form] for form in some})

# ---- pooling, and running sums, which are windows too
def pools(x, t):
    p = {}
    w = lambda op, init, size, strides, padding, base=None, window=None: lax.reduce_window(
        x, init, op, size, strides, padding, base_dilation=base, window_dilation=window)
    p["max"] = w(lax.max, -np.inf, (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
    p["max_same"] = w(lax.max, -np.inf, (1, 3, 3, 1), (1, 2, 2, 1), "SAME")
    p["min"] = w(lax.min, np.inf, (1, 3, 2, 1), (1, 1, 1, 1), [(0, 0), (1, 1), (0, 1), (0, 0)])
    p["average"] = w(lax.add, 0, (1, 2, 2, 1), (1, 2, 2, 1), "VALID") / 4
    p["dilated"] = w(lax.add, 0, (1, 2, 3, 2), (1, 2, 1, 2), [(0, 0), (2, 1), (-1, 2), (0, 0)], (1, 2, 1, 1), (1, 3, 2, 1))
    p["global"] = w(lax.add, 0, (1, 8, 8, 1), (1, 1, 1, 1), "VALID")
    p["both"] = lax.reduce_window((x, -x), (0., -np.inf), lambda a, b: (a[0] + b[0], lax.max(a[1], b[1])),
                                  (1, 2, 2, 1), (1, 2, 2, 1), "VALID")
    p["cumsum"] = jnp.cumsum(t, 0), jnp.cumsum(t, 1), lax.cumsum(t, 1, reverse=True), jnp.cumsum(t.astype(jnp.int32), 0)
    p["cummax"] = lax.cummax(t, 1), lax.cummin(t, 0, reverse=True), lax.cumprod(t, 1), lax.cumlogsumexp(t, 1)
    return p
export(OUT, "windows", pools, normal(4, 8, 8, 6), normal(6, 10))
def pool_loss(x, t):
    w = lambda op, init, size, strides, padding: jnp.sum(jnp.sin(lax.reduce_window(x, init, op, size, strides, padding)))
    return (w(lax.max, -np.inf, (1, 2, 2, 1), (1, 2, 2, 1), "VALID") + w(lax.max, -np.inf, (1, 3, 3, 1), (1, 2, 2, 1), "SAME")
            + w(lax.min, np.inf, (1, 3, 2, 1), (1, 1, 1, 1), "VALID") + w(lax.add, 0, (1, 3, 2, 2), (1, 2, 1, 2), "SAME")
            + jnp.sum(jnp.cumsum(t, 0) ** 2) + jnp.sum(jnp.sin(jnp.cumsum(t, 1))))
export(OUT, "window_gradients", jax.grad(pool_loss, (0, 1)), normal(4, 8, 8, 6), normal(6, 10))

# ---- batch_norm_*, which JAX does not export but other frontends do: the text by hand, the numbers by its definition
def batch_norm(x, xt, scale, offset, grad):
    norm = lambda x, m, v: (x - m) / jnp.sqrt(v + 1e-3)
    col = lambda v: v[:, None, None]
    train = lambda x, s, o: col(s) * norm(x, jnp.mean(x, (0, 2, 3), keepdims=True), jnp.var(x, (0, 2, 3), keepdims=True)) + col(o)
    m, v = jnp.mean(x, (0, 2, 3)), jnp.var(x, (0, 2, 3))
    y, back = jax.vjp(train, x, scale, offset)
    return (y, m, v, scale * norm(xt, m, v) + offset, *back(grad))
text = """module @batch_norm {
  func.func public @main(%arg0: tensor<4x6x3x5xf32>, %arg1: tensor<4x7x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<4x6x3x5xf32>) -> (tensor<4x6x3x5xf32>, tensor<6xf32>, tensor<6xf32>, tensor<4x7x6xf32>, tensor<4x6x3x5xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0:3 = "stablehlo.batch_norm_training"(%arg0, %arg2, %arg3) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x6x3x5xf32>, tensor<6xf32>, tensor<6xf32>) -> (tensor<4x6x3x5xf32>, tensor<6xf32>, tensor<6xf32>)
    %1 = "stablehlo.batch_norm_inference"(%arg1, %arg2, %arg3, %0#1, %0#2) <{epsilon = 1.000000e-03 : f32, feature_index = 2 : i64}> : (tensor<4x7x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<4x7x6xf32>
    %2:3 = "stablehlo.batch_norm_grad"(%arg0, %arg2, %0#1, %0#2, %arg4) <{epsilon = 1.000000e-03 : f32, feature_index = 1 : i64}> : (tensor<4x6x3x5xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<4x6x3x5xf32>) -> (tensor<4x6x3x5xf32>, tensor<6xf32>, tensor<6xf32>)
    return %0#0, %0#1, %0#2, %1, %2#0, %2#1, %2#2 : tensor<4x6x3x5xf32>, tensor<6xf32>, tensor<6xf32>, tensor<4x7x6xf32>, tensor<4x6x3x5xf32>, tensor<6xf32>, tensor<6xf32>
  }
}
"""
export(OUT, "batch_norm", batch_norm, normal(4, 6, 3, 5), normal(4, 7, 6), normal(6), normal(6), normal(4, 6, 3, 5))
open(f"{OUT}/batch_norm.mlir", "w").write(text)

# ---- flax: strided, depthwise and transposed convolutions, batch normalisation, both poolings; one SGD step
import flax.linen as nn
class Cnn(nn.Module):
    @nn.compact
    def __call__(self, x):
        conv = lambda n, k, **o: nn.Conv(n, (k, k), **o)
        norm = lambda: nn.BatchNorm(use_running_average=False, momentum=.9)
        skip = x = nn.relu(norm()(conv(8, 3)(x)))
        x = nn.relu(norm()(conv(16, 3, strides=2)(x)))
        x = nn.relu(conv(16, 3, feature_group_count=16)(x))
        x = nn.avg_pool(x, (2, 2), (1, 1), "SAME") + nn.max_pool(x, (3, 3), (1, 1), "SAME")
        x = nn.ConvTranspose(8, (3, 3), strides=(2, 2))(x)
        x = conv(8, 1)(jnp.concatenate([x, skip], -1))
        return nn.Dense(10)(jnp.mean(nn.max_pool(x, (2, 2), (2, 2)), (1, 2)))
def cnn_train(v, x, y):
    def loss(p):
        logits, new = Cnn().apply({**v, "params": p}, x, mutable=["batch_stats"])
        return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(logits), y[:, None], -1)), new
    (l, new), g = jax.value_and_grad(loss, has_aux=True)(v["params"])
    return {"params": jax.tree.map(lambda a, b: a - .1 * b, v["params"], g), **new}, l
images, labels = normal(4, 8, 8, 3), jnp.asarray(rng.integers(0, 10, 4), jnp.int32)
export(OUT, "cnn_tiny_train_sgd", cnn_train, Cnn().init(jax.random.key(0), images), images, labels)
