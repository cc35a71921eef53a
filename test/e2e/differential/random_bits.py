"""Random bits: Threefry 2x32-20 and Philox 4x32-10 (Salmon et al. 2011), in the order in which XLA's CPU backend has them."""
import math

from .evaluate import evaluator
from .ops import maker
from .program import BITS, Value, indices
from .scalars import wrap
from .text import printer

LOW, WORD = (1 << 32) - 1, (1 << 64) - 1


@printer("rng_bit_generator")
def print_bits(printer, op, indent):
    state, bits = op.results
    return ["%s%s, %s = stablehlo.rng_bit_generator %s, algorithm = %s : %s" % (
        indent, printer.name(state), printer.name(bits), printer.list(op.operands), op.attrs["algorithm"], printer.signature(op))]


def threefry(key, counter):
    keys = [key & LOW, key >> 32, (key & LOW) ^ (key >> 32) ^ 0x1BD11BDA]
    x, y = (counter + keys[0]) & LOW, ((counter >> 32) + keys[1]) & LOW
    for group in range(5):
        for rotation in ((13, 15, 26, 6), (17, 29, 16, 24))[group % 2]:
            x = (x + y) & LOW
            y = ((y << rotation | y >> 32 - rotation) & LOW) ^ x
        x = (x + keys[(group + 1) % 3]) & LOW
        y = (y + keys[(group + 2) % 3] + group + 1) & LOW
    return [x, y]


def philox(key, counter):
    """`counter` has 128 bits."""
    words = [counter >> 32 * i & LOW for i in range(4)]
    keys = [key & LOW, key >> 32]
    for _ in range(10):
        first, second = words[0] * 0xD2511F53, words[2] * 0xCD9E8D57
        words = [second >> 32 ^ words[1] ^ keys[0], second & LOW, first >> 32 ^ words[3] ^ keys[1], first & LOW]
        keys = [keys[0] + 0x9E3779B9 & LOW, keys[1] + 0xBB67AE85 & LOW]
    return words


def halved_places(shape):
    """Of each element: the number of its block and its place in it; pairs of rows along the first even dimension, or the
    largest one, share blocks."""
    even = next((d for d, n in enumerate(shape) if n % 2 == 0), None)
    dim = even if even is not None else max(range(len(shape)), key=lambda d: (shape[d], -d))
    rows = [-(-n // 2) if d == dim else n for d, n in enumerate(shape)]
    for index in indices(shape):
        block = 0
        for d, i in enumerate(index):
            block = block * rows[d] + (i // 2 if d == dim else i)
        yield block, index[dim] % 2


@evaluator("rng_bit_generator")
def bits_of(op, data):
    out, state = op.results[1], [word & WORD for word in data[0]]
    bits, count, key = BITS[out.element], out.size, state[0]
    if op.attrs["algorithm"] == "THREE_FRY":
        if bits == 64:
            words = [threefry(key, state[1] + i & WORD) for i in range(count)]
            values, blocks = [x | y << 32 for x, y in words], count
        elif not out.shape:
            values, blocks = threefry(key, state[1])[:1], 1
        else:
            places = list(halved_places(out.shape))
            values = [threefry(key, state[1] + block & WORD)[lane] for block, lane in places]
            blocks = len({block for block, _ in places})
    else:
        # With two words of state the key is the counter's upper word.
        counter = state[1] | (state[2] if len(state) == 3 else key) << 64
        per_block = 2 if bits == 64 else 4
        blocks = -(-count // per_block)
        made = [word for i in range(blocks) for word in philox(key, counter + i & (1 << 128) - 1)]
        values = [made[2 * i] | made[2 * i + 1] << 32 for i in range(count)] if bits == 64 else made[:count]
    moved = state[1] + blocks
    after = [key, moved & WORD] + ([state[2] + (moved >> 64) & WORD] if len(state) == 3 else [])
    return [[wrap(word, op.results[0].element) for word in after], [wrap(v, out.element) for v in values]]


@maker(0.8)
def rng_bit_generator(b):
    rng = b.rng
    algorithm = rng.choice(["THREE_FRY", "PHILOX", "DEFAULT"])
    words = 2 if algorithm == "THREE_FRY" else rng.choice([2, 3])
    way = rng.random()
    state = [0] * words if way < 0.2 else [rng.getrandbits(64) if way < 0.8 else WORD - rng.randint(0, 3) for _ in range(words)]
    kept = b.pick(lambda v: v.shape == (words,) and v.element == "ui64") if rng.random() < 0.3 else None
    state = kept or b.argument((words,), "ui64", state)
    element = rng.choice(["ui32", "ui32", "ui64", "i32", "i64", "ui8", "ui16", "i8"])
    shape = b.shape(rng.choice([0, 1, 2, 2, 3]), 300)
    if not math.prod(shape):
        return None
    return b.emit("rng_bit_generator", [state], [Value((words,), "ui64"), Value(shape, element)], {"algorithm": algorithm})
