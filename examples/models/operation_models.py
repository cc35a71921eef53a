"""Operations that whole models use here and there, in the forms that exports have, small, with golden data."""
import sys
from exporter import *
from jax import lax
OUT = sys.argv[1]
rng = np.random.default_rng(0)
def normal(*shape, dtype=jnp.float32): return jnp.asarray(rng.normal(size=shape), dtype)
def integers(low, high, *shape, dtype=jnp.int32): return jnp.asarray(rng.integers(low, high, shape), dtype)

# ---- sorting
def sorting(x, i, u):
    return (jnp.sort(x), jnp.argsort(x, axis=0), jnp.sort(i, axis=1, descending=True), jnp.argsort(i, axis=-1), jnp.sort(u),
            lax.sort((i, i * 2, i + 1), dimension=1, num_keys=2), jnp.lexsort((i[0, :, 0], i[0, :, 1])), jnp.median(x, axis=1),
            jnp.unique(u, size=9), jnp.percentile(x, 30, axis=0), lax.top_k(x, 4))
export(OUT, "op_sort", sorting, normal(6, 13), integers(0, 9, 5, 11, 3), integers(0, 255, 17, dtype=jnp.uint8))

# ---- random bits: threefry as arithmetic, and the generators of StableHLO
def sampling(key):
    k = jax.random.split(key, 9)
    return (jax.random.bits(k[0], (7,)), jax.random.uniform(k[1], (5, 6)), jax.random.normal(k[2], (4, 3)),
            jax.random.categorical(k[3], jnp.arange(12.).reshape(3, 4)), jax.random.permutation(k[4], 10),
            jax.random.bernoulli(k[5], 0.3, (9,)), jax.random.randint(k[6], (6,), 0, 100), jax.random.gamma(k[7], 2.5, (6,)),
            jax.random.truncated_normal(k[8], -1, 1, (5,)))
export(OUT, "op_random", sampling, jnp.asarray([3, 5], jnp.uint32))
def generators(key):
    keys = jax.random.wrap_key_data(key, impl="rbg")
    make = lambda shape, dtype, algorithm: lax.rng_bit_generator(key, shape, dtype, algorithm=algorithm)
    philox, threefry = lax.RandomAlgorithm.RNG_PHILOX, lax.RandomAlgorithm.RNG_THREE_FRY
    return (jax.random.uniform(keys, (4, 6)), make((3, 5), jnp.uint32, philox), make((9,), jnp.uint8, philox),
            make((3, 5), jnp.uint32, threefry), make((4, 6), jnp.uint16, threefry), make((3,), jnp.uint64, philox) if jax.config.jax_enable_x64 else ())
export(OUT, "op_generators", generators, jnp.asarray([1, 2, 3, 4], jnp.uint32))

# ---- bits of elements
def bits(x, u):
    as_ = lax.bitcast_convert_type
    return (as_(x, jnp.int32), as_(x, jnp.uint8), as_(u.reshape(4, 4), jnp.uint32), as_(u.reshape(8, 2), jnp.int16),
            as_(x.astype(jnp.bfloat16), jnp.uint16), lax.population_count(u), lax.clz(u))
export(OUT, "op_bits", bits, normal(6, 5), integers(0, 255, 16, dtype=jnp.uint8))

# ---- complex numbers
def complexes(c, d):
    return (c @ d, jnp.abs(c), jnp.exp(c), c * c, c / (c + 2), jnp.conj(c), jnp.angle(c), jnp.sum(c), jnp.sum(c, axis=1), c.T,
            jnp.sqrt(c), jnp.log(c), jnp.tanh(c), c == c, jnp.where(jnp.real(c) > 0, c, -c), jnp.sin(c), jnp.cos(c), c ** 2.5,
            jnp.prod(c, axis=1), lax.fori_loop(0, 3, lambda i, z: z * z * 0.1 + c, c), c.at[jnp.array([0, 2, 0])].add(c[:3]),
            jnp.concatenate([c, c * 2]), lax.rsqrt(c), jnp.expm1(c), jnp.log1p(c), jnp.sort(c[:, 0]), jnp.cumsum(c, axis=1))
pair = lambda *shape: normal(*shape) + 1j * normal(*shape)
export(OUT, "op_complex", complexes, pair(6, 12), pair(12, 5))
def transforms(v, c):
    return (jnp.fft.rfft(v), jnp.fft.irfft(c), jnp.fft.fft(c), jnp.fft.ifft(c), jnp.fft.fft2(c), jnp.fft.rfft2(v),
            jnp.fft.irfft2(c), jnp.fft.irfft(c, n=21), jnp.abs(jnp.fft.rfft(v, n=120)), jnp.fft.fft(c, axis=0),
            jax.grad(lambda v: jnp.sum(jnp.abs(jnp.fft.rfft(v)) ** 2))(v))
export(OUT, "op_fourier", transforms, normal(6, 15), pair(6, 12))

# ---- linear algebra
def linear(a, b, w):
    spd = a @ a.transpose(0, 2, 1) + 4 * jnp.eye(5)
    chol = jnp.linalg.cholesky(spd)
    q, r = jnp.linalg.qr(w)
    values, vectors = jnp.linalg.eigh(spd)
    u, s, vt = jnp.linalg.svd(w, full_matrices=False)
    return (chol, lax.linalg.triangular_solve(chol, b, left_side=True, lower=True),
            lax.linalg.triangular_solve(chol, b.transpose(0, 2, 1), left_side=False, lower=True, transpose_a=True),
            jnp.linalg.solve(spd, b), jnp.linalg.inv(spd), jnp.linalg.slogdet(spd), q, r, values,
            jnp.einsum("bij,bj,bkj->bik", vectors, values, vectors), s, jnp.einsum("bij,bj,bjk->bik", u, s, vt),
            jnp.linalg.lstsq(w[0], w[0, :, :2])[0], jnp.linalg.pinv(w[0]), jax.scipy.linalg.expm(0.1 * a[0]))
export(OUT, "op_linear", linear, normal(3, 5, 5), normal(3, 5, 2), normal(4, 7, 5))

# ---- floats of eight bits
def small(x, y):
    a, b = x.astype(jnp.float8_e4m3fn), y.astype(jnp.float8_e5m2)
    product = lax.dot_general(a, y.astype(jnp.float8_e4m3fn), (((1,), (0,)), ((), ())), preferred_element_type=jnp.float32)
    return (a.astype(jnp.float32), b.astype(jnp.float32), product, (x * 1e-3).astype(jnp.float8_e4m3fn).astype(jnp.float32),
            (x * 1e5).astype(jnp.float8_e5m2).astype(jnp.float32), a)
export(OUT, "op_small_floats", small, normal(6, 8), normal(8, 5))

# ---- rows that neighbours have: rolls, shifts, halos of windows and their gradients
def neighbours(x, i, k, t):
    same = lambda f: f(i, k)
    conv = lambda i, k: lax.conv_general_dilated(i, k, (2, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC"))
    up = lambda i, t: lax.conv_transpose(i, t, (2, 2), "SAME")
    pool = lambda i: lax.reduce_window(i, -jnp.inf, lax.max, (1, 3, 3, 1), (1, 2, 2, 1), "SAME")
    return (jnp.roll(x, 3, 0), jnp.roll(x, (-1, 2), (0, 1)), jnp.flip(x, 0), jnp.diff(x, axis=0), jnp.gradient(x)[0],
            jnp.concatenate([x[:1], x, x[-3:]]), x[1::3], jnp.pad(x, ((1, 2), (0, 0)), mode="reflect"), pool(i),
            same(conv), same(jax.grad(lambda i, k: jnp.sum(jnp.sin(conv(i, k))), (0, 1))),
            jax.grad(lambda i, t: jnp.sum(jnp.sin(up(i, t))), (0, 1))(i, t), jax.grad(lambda i: jnp.sum(jnp.sin(pool(i))))(i))
export(OUT, "op_neighbours", neighbours, normal(12, 10), normal(4, 12, 10, 3), normal(3, 3, 3, 4), normal(3, 3, 3, 4))

# ---- experts by groups of rows, and the approximate search for the largest
def grouped(x, w, sizes):
    return (lax.ragged_dot(x, w, sizes), jax.grad(lambda x, w: jnp.sum(lax.ragged_dot(x, w, sizes) ** 2), (0, 1))(x, w),
            lax.approx_max_k(x, 3), lax.approx_min_k(x, 2, reduction_dimension=0))
export(OUT, "op_grouped", grouped, normal(24, 8), normal(4, 8, 12), jnp.asarray([7, 5, 0, 12], jnp.int32))

# ---- ragged products as accelerators have them: runs of rows, of contracted rows, and of batches
def ragged(x, w, sizes, xb, wb, sizesb, half, wide, y):
    dims = lambda contract, batch, at, group: lax.RaggedDotDimensionNumbers(
        dot_dimension_numbers=(contract, batch), lhs_ragged_dimensions=[at], rhs_group_dimensions=group)
    general = lambda *args: lax.ragged_dot_general(*args)
    loss = lambda x, w: jnp.sum(jnp.sin(lax.ragged_dot(x, w, sizes)))
    return (lax.ragged_dot(x, w, sizes), jax.grad(loss, (0, 1))(x, w), lax.ragged_dot(x, w, jnp.array([0, 30, 0, 0])),
            # a batch with its own runs, then runs that all batches share
            general(xb, wb, sizesb, dims(([2], [2]), ([0], [1]), 1, [0])),
            general(xb, wb, sizes, dims(([2], [2]), ([0], [1]), 1, [0])),
            # contracted rows by batch, and a ragged dimension after another one
            general(xb, y, sizesb, dims(([1], [1]), ([0], [0]), 1, [])),
            general(xb.reshape(2, 5, 6, 8), w, jnp.arange(40).reshape(2, 5, 4) % 3, dims(([3], [1]), ([], []), 2, [0])),
            general(xb.reshape(2, 5, 6, 8), y.reshape(2, 5, 6, 3), jnp.array([1, 0, 3]), dims(([0, 2], [0, 2]), ([], []), 2, [])),
            # batches in runs
            general(xb, y, jnp.array([1, 1]), dims(([1], [1]), ([0], [0]), 0, [])),
            lax.ragged_dot(half, wide, sizes), jax.grad(lambda w: jnp.sum(lax.ragged_dot(half, w, sizes).astype(jnp.float32)))(wide))
rng = np.random.default_rng(11)
export(OUT, "op_ragged", ragged, normal(30, 8), normal(4, 8, 6), jnp.asarray([9, 0, 13, 5], jnp.int32), normal(2, 30, 8),
       normal(4, 2, 8, 6), jnp.asarray([[3, 7, 0, 20], [10, 1, 4, 6]], jnp.int32), normal(30, 8, dtype=jnp.bfloat16),
       normal(4, 8, 6, dtype=jnp.bfloat16), normal(2, 30, 3), platform="tpu")

# ---- factorisations of general and of complex matrices; what LAPACK gives up to a phase is put together again
def decompositions(a, c, w, b):
    from jax.scipy import linalg as sl
    hermitian = c @ jnp.conj(c.transpose(0, 2, 1)) + 4 * jnp.eye(4)
    chol = jnp.linalg.cholesky(hermitian)
    back = lambda values, vectors: jnp.einsum("bij,bj,bjk->bik", vectors, values, jnp.linalg.inv(vectors))
    in_order = lambda values: jnp.sort(values, axis=-1)
    results = [chol, jnp.linalg.solve(c, b), jnp.linalg.det(c), jnp.linalg.inv(hermitian),
               lax.linalg.triangular_solve(chol, b, left_side=True, lower=True, transpose_a=True, conjugate_a=True),
               *jnp.linalg.qr(w), *jnp.linalg.qr(w, mode="complete"), *sl.qr(w, pivoting=True), *sl.qr(a, pivoting=True)]
    values, vectors = jnp.linalg.eigh(hermitian)
    u, s, vt = jnp.linalg.svd(w, full_matrices=False)
    results += [values, back(values, vectors), s, jnp.einsum("bij,bj,bjk->bik", u, s, vt), jnp.linalg.pinv(w)]
    for matrix in (a, c):
        values, left, right = lax.linalg.eig(matrix)
        t, z = lax.linalg.schur(matrix)
        h, tau = lax.linalg.hessenberg(matrix)
        lower = jnp.conj(matrix.transpose(0, 2, 1)) + matrix
        tri = lax.linalg.tridiagonal(lower)
        u, s, vt = lax.linalg.svd(matrix, algorithm=lax.linalg.SvdAlgorithm.QR)
        q, taus = lax.linalg.householder_product(*[x for x in (jnp.tril(matrix, -1), tau)]), None
        results += [in_order(values), back(values, right), jnp.abs(jnp.einsum("bij,bik->bjk", jnp.conj(left), right)) * jnp.eye(4),
                    in_order(jnp.linalg.eigvals(matrix)), z @ t @ jnp.conj(z.transpose(0, 2, 1)), h, tau, *tri[:3], s,
                    jnp.einsum("bij,bj,bjk->bik", u, s, vt), sl.sqrtm(matrix[0] @ matrix[0] + 9 * jnp.eye(4)),
                    lax.linalg.tridiagonal_solve(*(matrix[:, i] + 3 * (i == 1) for i in range(3)), matrix)]
    return results
pair = lambda *shape: normal(*shape) + 1j * normal(*shape)
export(OUT, "op_decompositions", decompositions, normal(3, 4, 4), pair(3, 4, 4), pair(3, 6, 4), pair(3, 4, 2))

# ---- integers of four bits; files have int8. XLA's CPU code keeps higher bits where it fuses ops: the numbers are of one op at a time
def nibbles(a, b, x, i):
    results = []
    for t in (jnp.int4, jnp.uint4):
        u, v = a.astype(t), b.astype(t)
        results += [u + v, u - v, u * v, lax.div(u, v), lax.rem(u, v), ~u, u & v, u ^ v, u << v, lax.shift_right_arithmetic(u, v),
                    lax.shift_right_logical(u, v), -u, lax.max(u, v), jnp.where(u < v, u, v), lax.clz(u), lax.integer_pow(u, 3),
                    lax.reduce_sum(u, axes=(0,)), lax.reduce_max(u, axes=(1,)), lax.sort(u, dimension=1), lax.cumsum(u, axis=1),
                    u[i], u.at[i].add(v[:3]), x.astype(t), lax.bitcast_convert_type(u.reshape(4, 3, 2), jnp.int8), u.T,
                    lax.rev(u, (0,)), lax.concatenate([u, v], 0), lax.iota(t, 20), u.astype(jnp.float32), u.astype(jnp.int32),
                    lax.fori_loop(0, 3, lambda i, s: s + v, u), lax.bitcast_convert_type(u, jnp.int4 if t == jnp.uint4 else jnp.uint4)]
    return results + [lax.bitcast_convert_type(jnp.arange(-3, 9, dtype=jnp.int8), jnp.int4), lax.population_count(a.astype(jnp.uint4))]
rng = np.random.default_rng(12)
export(OUT, "op_nibbles", nibbles, integers(-8, 8, 4, 6, dtype=jnp.int8), integers(-8, 8, 4, 6, dtype=jnp.int8),
       jnp.asarray(np.concatenate([rng.normal(size=(4, 5)) * 6, [[100.], [-100.], [np.nan], [np.inf]]], axis=1), jnp.float32),
       jnp.asarray([1, 0, 3], jnp.int32), eager=True)

# ---- the same calls of LAPACK in twice the precision; complex numbers lie in files as their parts
def doubles(a, parts, b):
    from jax.scipy import linalg as sl
    results = []
    for x in (a, lax.complex(parts[0], parts[1])):
        turned = lambda m: jnp.conj(m.swapaxes(-1, -2))
        n = x.shape[-1]
        square, y = x[:, :n], b.astype(x.dtype)
        spd = square @ turned(square) + 4 * jnp.eye(n)
        chol = jnp.linalg.cholesky(spd)
        back = lambda values, vectors: jnp.einsum("bij,bj,bjk->bik", vectors, values, jnp.linalg.inv(vectors))
        values, vectors = jnp.linalg.eigh(spd)
        general, _, right = lax.linalg.eig(square)
        t, z = lax.linalg.schur(square)
        h, tau = lax.linalg.hessenberg(square)
        results += [chol, lax.linalg.triangular_solve(chol, y, left_side=True, lower=True, transpose_a=True, conjugate_a=True),
                    jnp.linalg.solve(square, y), jnp.linalg.det(square), *jnp.linalg.qr(x), *sl.qr(x, pivoting=True)[:2],
                    values, back(values, vectors), jnp.sort(general, axis=-1), back(general, right).astype(x.dtype),
                    z @ t @ turned(z), h, tau, *lax.linalg.tridiagonal(spd)[:3],
                    lax.linalg.tridiagonal_solve(*(square[:, i] + 3 * (i == 1) for i in range(3)), square)]
        for algorithm in (lax.linalg.SvdAlgorithm.DEFAULT, lax.linalg.SvdAlgorithm.QR):
            u, s, vt = lax.linalg.svd(x, full_matrices=False, algorithm=algorithm)
            results += [s, jnp.einsum("bij,bj,bjk->bik", u, s, vt)]
    return [part for r in results for part in ((r.real, r.imag) if jnp.iscomplexobj(r) else (r,))]
rng = np.random.default_rng(13)
jax.config.update("jax_enable_x64", True)
export(OUT, "op_decompositions_f64", doubles, *(normal(*shape, dtype=jnp.float64) for shape in ((3, 5, 4), (2, 3, 5, 4), (3, 4, 2))))
