"""Makers of ops with regions that run, and calls."""
from .ops import maker
from .program import Value


def accumulate_rows(body, args, outside):
    """Adds to carried values those of `outside` with another row at the counter: no round may see the rows of the rounds before."""
    for arg, value in zip(args[1:], outside):
        if value is None:
            continue

        def make(b, arg=arg, value=value):
            row = b.like((1, *arg.shape[1:]), arg.element)
            twice, = b.emit("add", [row, row], [Value(row.shape, row.element)])
            starts = [args[0]] + [b.constant((), "i32", [0]) for _ in arg.shape[1:]]
            changed, = b.emit("dynamic_update_slice", [value, twice, *starts], [Value(arg.shape, arg.element)])
            return b.emit("add", [arg, changed], [Value(arg.shape, arg.element)])
        if body.attempt(make):
            body.tame()


@maker(1.2)
def while_(b):
    rng = b.rng
    counter = b.argument((), "i32", [0]) if rng.random() < 0.5 else b.constant((), "i32", [0])
    carried = [b.any(lambda v: v.size <= 200) for _ in range(rng.choice([1, 1, 2, 3]))]
    initial_values = [counter, *carried]
    invariant = [rng.random() < 0.2 for _ in carried]
    args = [Value(v.shape, v.element) for v in initial_values]
    for arg, value in zip(args, initial_values):
        b.env[arg.id] = b.env[value.id]
    condition = b.nested([Value(v.shape, v.element) for v in initial_values], 0, [])
    for arg, value in zip(condition.block.args, initial_values):
        b.env[arg.id] = b.env[value.id]
    limit = condition.constant((), "i32", [rng.choice([0, 1, 2, 3, 4])])
    condition.block.returns = condition.emit("compare", [condition.block.args[0], limit], [Value((), "i1")], {"direction": "LT"})
    floats = [v for v in condition.block.args[1:] if v.element in ("f32", "bf16", "i32")]
    if floats and rng.random() < 0.4:  # What ranks must agree on.
        value = rng.choice(floats)
        zero = condition.constant((), value.element, [0.0 if value.element != "i32" else 0])
        total, = condition.emit("reduce", [value, zero], [Value((), value.element)],
                                {"combiner": rng.choice(["add", "add", "maximum"]), "dims": list(range(len(value.shape)))})
        most = condition.constant((), value.element, condition.numbers(1, value.element, 0, 60))
        low = condition.emit("compare", [total, most], [Value((), "i1")], {"direction": "LT"})
        condition.block.returns = condition.emit("and", [*condition.block.returns, *low], [Value((), "i1")])
    outside = [v for v in (b.pick() for _ in range(2)) if v is not None]
    updated = [b.like(v.shape, v.element) if v.size and v.shape and v.element in ("f32", "i32", "bf16") and rng.random() < 0.3 else None
               for v in carried]
    body = b.nested(args, rng.choice([1, 2, 4]), outside)
    accumulate_rows(body, args, updated)
    one = body.constant((), "i32", [1])
    counted, = body.emit("add", [args[0], one], [Value((), "i32")])
    body.pool.remove(counted)
    returns = [counted]
    for arg, same in zip(args[1:], invariant):
        body.block.returns = []
        returns.append(arg if same else b.close(body, [arg]).returns[0])
    body.block.returns = returns
    return b.emit("while", initial_values, [Value(v.shape, v.element) for v in initial_values], {}, [condition.block, body.block])


def choice(b, kind, selector, count):
    models = [b.any(lambda v: v.size <= 300) for _ in range(b.rng.choice([1, 1, 2]))]
    regions = []
    for _ in range(count):
        outside = models + [v for v in (b.pick() for _ in range(2)) if v is not None]
        inner = b.nested([], b.rng.choice([0, 1, 2, 3]), outside)
        if not inner.block.ops:
            inner.block.returns = list(models)
        else:
            b.close(inner, models)
        regions.append(inner.block)
    return b.emit(kind, [selector], [Value(v.shape, v.element) for v in models], {}, regions)


@maker(0.8)
def case(b):
    count = b.rng.choice([2, 3])
    return choice(b, "case", b.scalar("i32", -1, count), count)


@maker(0.8)
def if_(b):
    selector = b.pick(lambda v: v.element == "i1" and not v.shape) or b.scalar("i1", 0, 1)
    return choice(b, "if", selector, 2)


@maker(0.8)
def call(b):
    operands = [b.any(lambda v: v.size <= 300) for _ in range(b.rng.choice([1, 2, 2, 3]))]
    args = [Value(v.shape, v.element) for v in operands]
    for arg, value in zip(args, operands):
        b.env[arg.id] = b.env[value.id]
    inner = b.nested(args, b.rng.choice([1, 2, 4]), [])
    made = [v for op in inner.block.ops for v in op.results] or args
    inner.block.returns = [made[-1]] + ([b.rng.choice(made + args)] if b.rng.random() < 0.4 else [])
    results = [Value(v.shape, v.element) for v in inner.block.returns]
    form = "composite" if b.program and b.rng.random() < 0.15 else "call"
    op = b.emit("call", operands, results, {"callee": "callee_%d" % args[0].id, "form": form}, [inner.block])
    if b.rng.random() < 0.3:  # The same function again, of other values of these types.
        again = [b.like(v.shape, v.element) for v in operands]
        b.emit("call", again, [Value(v.shape, v.element) for v in results],
               {"callee": "callee_%d" % args[0].id}, [inner.block])
    return op


@maker(0.3)
def optimization_barrier(b):
    values = [b.any() for _ in range(b.rng.choice([1, 1, 2]))]
    return b.emit("optimization_barrier", values, [Value(v.shape, v.element) for v in values])
