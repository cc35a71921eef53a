"""Safetensors files in plain Python: tensors are flat lists of numbers in row-major order."""
import json
import math
import struct

# Names in the file and struct's letters; those without one have a word of bits.
CODES = {"i1": ("BOOL", "?"), "i4": ("I8", "b"), "ui4": ("U8", "B"), "i8": ("I8", "b"), "i16": ("I16", "h"), "i32": ("I32", "i"), "i64": ("I64", "q"),
         "ui8": ("U8", "B"), "ui16": ("U16", "H"), "ui32": ("U32", "I"), "ui64": ("U64", "Q"),
         "f8E4M3FN": ("F8_E4M3", "B"), "f8E5M2": ("F8_E5M2", "B"), "f16": ("F16", "e"), "bf16": ("BF16", "H"),
         "f32": ("F32", "f"), "f64": ("F64", "d"), "complex<f32>": ("C64", "f"), "complex<f64>": ("C128", "d")}


def decode_f8(word, exponent_bits):
    """An f8E4M3FN, which has no infinity and one NaN, or an f8E5M2."""
    mantissa_bits = 7 - exponent_bits
    mantissa, exponent = word & (1 << mantissa_bits) - 1, word >> mantissa_bits & (1 << exponent_bits) - 1
    sign, bias = -1.0 if word & 0x80 else 1.0, (1 << exponent_bits - 1) - 1
    if exponent_bits == 4 and word & 0x7F == 0x7F:
        return math.nan
    if exponent_bits == 5 and exponent == 31:
        return math.nan if mantissa else sign * math.inf
    if exponent == 0:
        return sign * math.ldexp(mantissa, 1 - bias - mantissa_bits)
    return sign * math.ldexp(mantissa + (1 << mantissa_bits), exponent - bias - mantissa_bits)


F8 = {name: [decode_f8(word, bits) for word in range(256)] for name, bits in (("f8E4M3FN", 4), ("f8E5M2", 5))}
F8_WORDS = {name: {(x, math.copysign(1, x)): word for word, x in enumerate(values) if not math.isnan(x)}
            for name, values in F8.items()}


def bf16_word(value):
    """Rounded to nearest even."""
    word = struct.unpack("<I", struct.pack("<f", value))[0]
    return (word + 0x7FFF + (word >> 16 & 1)) >> 16 if word & 0x7FFFFFFF <= 0x7F800000 else 0x7FC0


def encode(values, element):
    """What the file holds of these numbers; those of eight bits must be exact."""
    if element == "bf16":
        values = [bf16_word(value) for value in values]
    elif element in F8:
        values = [0x7F if math.isnan(x) else F8_WORDS[element][float(x), math.copysign(1, x)] for x in values]
    elif element.startswith("complex"):
        values = [part for value in values for part in (value.real, value.imag)]
    return struct.pack("<%d%s" % (len(values), CODES[element][1]), *values)


def decode(data, element):
    letter = CODES[element][1]
    values = struct.unpack("<%d%s" % (len(data) // struct.calcsize(letter), letter), data)
    if element == "bf16":
        values = struct.unpack("<%df" % len(values), b"".join(struct.pack("<I", word << 16) for word in values))
    elif element in F8:
        values = [F8[element][word] for word in values]
    elif element.startswith("complex"):
        values = [complex(*pair) for pair in zip(values[::2], values[1::2])]
    return list(values)


def split(content):
    """The header of a file, as JSON has it, and the bytes after it."""
    start = 8 + struct.unpack("<Q", content[:8])[0]
    return json.loads(content[8:start]), content[start:]


def join(header, data):
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data


def write(path, tensors):
    """`tensors` are (name, shape, element, numbers)."""
    header, data = {}, b""
    for name, shape, element, numbers in tensors:
        assert len(numbers) == math.prod(shape), "%s has %d elements, given are %d" % (name, math.prod(shape), len(numbers))
        encoded = encode(numbers, element)
        header[name] = {"dtype": CODES[element][0], "shape": list(shape), "data_offsets": [len(data), len(data) + len(encoded)]}
        data += encoded
    with open(path, "wb") as file:
        file.write(join(header, data))


def read(path):
    """By name: the type's name in the file, the shape and the bytes."""
    with open(path, "rb") as file:
        header, data = split(file.read())
    header.pop("__metadata__", None)
    return {name: (entry["dtype"], entry["shape"], data[slice(*entry["data_offsets"])]) for name, entry in header.items()}
