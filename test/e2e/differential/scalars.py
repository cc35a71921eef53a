"""Arithmetic on single elements. Raises Inexact where rounding or overflow could differ by the order of evaluation."""
import math
import operator

from .program import BITS, MANTISSA, PARTS, SIGNED, is_complex, is_float


class Inexact(Exception):
    pass


class Sums:
    """The largest sum of magnitudes that the op under evaluation has formed."""
    bound = 0


def wrap(value, element):
    bits = BITS[element]
    value &= (1 << bits) - 1
    return value - (1 << bits) if element in SIGNED and value >> (bits - 1) else value


def parts(values):
    """Complex numbers as their parts."""
    return [part for v in values for part in ((v.real, v.imag) if isinstance(v, complex) else (v,))]


def magnitude(value):
    """At least that of each term of what a product with it sums."""
    return abs(value.real) + abs(value.imag)


def denominator(values):
    return max((v.as_integer_ratio()[1] for v in parts(values) if not math.isinf(v)), default=1)


def require_exact(values, element, bound=None, denominators=None):
    """All values, and all sums whose terms' magnitudes are at most `bound`, are numbers of the element type."""
    if is_complex(element):
        values, element = parts(values), PARTS[element]
    if not is_float(element):
        return
    for v in values:
        if math.isnan(v) or math.isinf(v) and element == "f8E4M3FN":  # It has no infinity.
            raise Inexact("nan")
    finite = [v for v in values if not math.isinf(v)]
    bound = max([abs(v) for v in finite] + [bound or 0], default=0)
    Sums.bound = max(Sums.bound, bound)
    if math.isinf(bound) or bound * (denominators or denominator(finite)) > 2 ** MANTISSA[element]:
        raise Inexact("magnitude %s" % bound)


def quotient(a, b):
    if b == 0:
        raise Inexact("division by zero")
    q = abs(a) // abs(b)
    return q if (a < 0) == (b < 0) else -q


def square_root(x):
    if x < 0 or math.sqrt(x) ** 2 != x:
        raise Inexact("root")
    return math.sqrt(x)


def round_even(x):
    return float(round(x))


def round_away(x):
    return math.copysign(math.floor(abs(x) + 0.5), x)


def shift(kind, a, b, element):
    bits = BITS[element]
    if not 0 <= b < bits:
        raise Inexact("shift amount")
    if kind == "shift_left":
        return wrap(a << b, element)
    if kind == "shift_right_logical":
        return wrap((a & ((1 << bits) - 1)) >> b, element)
    return wrap(a, "i%d" % bits) >> b if element in SIGNED else wrap(wrap(a, "i%d" % bits) >> b, element)


def binary(kind, a, b, element):
    if element == "i1":
        return {"add": a or b, "or": a or b, "maximum": a or b, "multiply": a and b, "and": a and b,
                "minimum": a and b, "xor": a != b}[kind]
    if is_complex(element):
        if kind == "multiply":
            require_exact([], element, magnitude(a) * magnitude(b), denominator([a]) * denominator([b]))
            return a * b
        return a + b if kind == "add" else a - b
    if kind == "maximum":
        return max(a, b)
    if kind == "minimum":
        return min(a, b)
    if is_float(element):
        if kind == "add":
            return a + b
        if kind == "subtract":
            return a - b
        if kind == "multiply":
            return a * b
        if b == 0 or math.isinf(a) or math.isinf(b):
            raise Inexact("division by zero")
        if kind == "divide":
            if math.frexp(abs(b))[0] != 0.5:
                raise Inexact("quotient")
            return a / b
        return math.fmod(a, b)
    if kind == "add":
        return wrap(a + b, element)
    if kind == "subtract":
        return wrap(a - b, element)
    if kind == "multiply":
        return wrap(a * b, element)
    if kind in ("divide", "remainder"):
        q = quotient(a, b)
        if wrap(q, element) != q:
            raise Inexact("overflow")
        return q if kind == "divide" else a - b * q
    if kind == "and":
        return a & b
    if kind == "or":
        return a | b
    if kind == "xor":
        return a ^ b
    if kind == "power":
        if b < 0:
            raise Inexact("exponent")
        return wrap(pow(a, b, 1 << 64) if a >= 0 else a ** b, element)
    return shift(kind, a, b, element)


def unary(kind, a, element):
    if kind == "not":
        return not a if element == "i1" else wrap(~a, element)
    if kind == "popcnt":
        return bin(a & ((1 << BITS[element]) - 1)).count("1")
    if kind == "count_leading_zeros":
        return BITS[element] - (a & ((1 << BITS[element]) - 1)).bit_length()
    if kind == "abs":
        return abs(a) if is_float(element) else wrap(abs(a), element)
    if kind == "negate":
        return -a if is_float(element) or is_complex(element) else wrap(-a, element)
    if kind == "sign":
        sign = (a > 0) - (a < 0)
        return float(sign) if is_float(element) else sign
    return {"floor": lambda x: float(math.floor(x)), "ceil": lambda x: float(math.ceil(x)),
            "sqrt": square_root, "round_nearest_even": round_even, "round_nearest_afz": round_away}[kind](a)


COMPARE = {"EQ": operator.eq, "NE": operator.ne, "GE": operator.ge, "GT": operator.gt, "LE": operator.le, "LT": operator.lt}


def compare(direction, a, b):
    return COMPARE[direction](a, b)


def convert(a, source, target):
    if is_complex(target):
        return complex(a)
    if target == "i1":
        return a != 0
    if is_float(target):
        return float(a)
    value = math.trunc(a)
    if wrap(value, target) != value:
        raise Inexact("conversion")
    return value


def fold(kind, terms, element):
    """Terms combined from left to right; any other order gives the same."""
    if is_complex(element) and kind == "add":
        require_exact([], element, sum(map(magnitude, terms)), denominator(terms))
    if is_float(element) and kind in ("add", "multiply"):
        finite = [abs(t) for t in terms if not math.isinf(t)]
        if len(finite) != len(terms) and (kind == "multiply" or len(set(t for t in terms if math.isinf(t))) > 1):
            raise Inexact("infinity")
        if kind == "add":
            require_exact([], element, sum(finite), denominator(finite))
        else:
            require_exact([], element, math.prod(max(1.0, t) for t in finite),
                          math.prod(t.as_integer_ratio()[1] for t in finite))
    result = terms[0]
    for term in terms[1:]:
        result = term if kind == "set" else binary(kind, result, term, element)
    return result
