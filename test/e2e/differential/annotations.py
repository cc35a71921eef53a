"""What a program says about layouts, at random: as tp.layout, as Shardy's shardings, as the strings of mhlo.sharding."""
import math

from .program import Value


def digits(rng, mesh):
    """The mesh's axes and sub-axes, which do not overlap, in random order."""
    found = []
    for name, size in mesh:
        if size in (4, 6) and rng.random() < 0.25:
            first = 2 if size == 4 else rng.choice([2, 3])
            found += ['"%s":(1)%d' % (name, first), '"%s":(%d)%d' % (name, first, size // first)]
        else:
            found.append('"%s"' % name)
    rng.shuffle(found)
    return found


def size_of(digit, mesh):
    return int(digit.split(")")[1]) if ")" in digit else dict(mesh)[digit.strip('"')]


def distribute(rng, mesh, shape, favourites):
    """The digits of each dimension, and those that are left."""
    per_dim, left = [[] for _ in shape], []
    liked = dict(favourites)
    for digit in digits(rng, mesh):
        name = digit.split('"')[1]
        if name in liked and liked[name] in shape and rng.random() < 0.8:
            per_dim[shape.index(liked[name])].append(digit)
        elif shape and rng.random() < (0.3 if liked else 0.75):
            per_dim[rng.randrange(len(shape))].append(digit)
        else:
            left.append(digit)
    return per_dim, left


def tp_layout(rng, mesh, shape, favourites, opens):
    texts = []
    for names, size in zip(distribute(rng, mesh, shape, favourites)[0], shape):
        text, way = "{%s}" % ", ".join(names), rng.random()
        blocks = [n for n in range(2, size) if size % n == 0]
        count = math.prod(size_of(name, mesh) for name in names)
        if opens and way < 0.25:  # Propagation may add to it.
            text = "{%s}" % ", ".join(names + ["?"])
        elif names and blocks and way < 0.4:
            text = "%dx%s" % (rng.choice(blocks), text)
        elif len(names) == 1 and size > 1 and way < 0.48:  # Chunks, larger than they must be.
            least = -(-size // count)
            text = "%sx%d" % (text, rng.randint(least, min(size, least + 2)))
        elif len(names) == 2 and way < 0.6:
            outer = -(-size // size_of(names[0], mesh))
            inner = [n for n in range(2, outer) if outer % n == 0]
            if inner and size % size_of(names[0], mesh) == 0:
                text = "{%s}x%dx{%s}" % (names[0], rng.choice(inner), names[1])
        texts.append(text)
    return "[%s]" % ", ".join(texts)


def sdy_sharding(rng, mesh, shape, favourites, is_argument):
    per_dim, left = distribute(rng, mesh, shape, favourites)
    texts = []
    for names in per_dim:
        is_open = rng.random() < 0.3
        text = "{%s}" % ", ".join(names + ["?"] * is_open)
        texts.append(text + ("p%d" % rng.randint(0, 2) if (names or is_open) and rng.random() < 0.3 else ""))
    text, order = "[%s]" % ", ".join(texts), sorted(left)
    if order and rng.random() < 0.25:
        kind = "replicated" if is_argument or rng.random() < 0.5 else "unreduced"
        text += ", %s={%s}" % (kind, ", ".join(order[:1]))
    return text


def mhlo_sharding(rng, mesh, shape):
    """Device i has the tile at place i of an order of the axes."""
    names = [name for name, _ in mesh]
    sizes, ranks = dict(mesh), math.prod(size for _, size in mesh)
    per_dim, left = [[] for _ in shape], []
    rng.shuffle(names)
    for name in names:
        (per_dim[rng.randrange(len(shape))] if shape and rng.random() < 0.75 else left).append(name)
    order = [name for dim in per_dim for name in dim] + left
    tiles = [math.prod(sizes[name] for name in dim) for dim in per_dim]
    if math.prod(tiles) == 1:
        return "{replicated}"
    repeated = ranks // math.prod(tiles)
    grid = tiles + ([repeated] if repeated > 1 else [])
    tail = " last_tile_dim_replicate" if repeated > 1 else ""
    place = [[name for name, _ in mesh].index(name) for name in order]
    if place == sorted(place):
        devices = "<=[%d]" % ranks
    else:
        devices = "<=[%s]T(%s)" % (",".join(str(size) for _, size in mesh), ",".join(map(str, place)))
    return "{devices=[%s]%s%s}" % (",".join(map(str, grid)), devices, tail)


def layout(rng, program, shape, favourites=(), is_argument=True):
    """A random layout, as text. `favourites` are sizes that an axis rather splits: where operands share a size, and so a
    dimension, they then agree, and sums over it are partial."""
    if program.dialect == "mhlo":
        return mhlo_sharding(rng, program.mesh, shape)
    if program.dialect == "sdy":
        return sdy_sharding(rng, program.mesh, shape, favourites, is_argument)
    return tp_layout(rng, program.mesh, shape, favourites, program.inline)


def constrain(b):
    value = b.pick(lambda v: v.shape)
    if value is None:
        return None
    return b.emit("layout_constraint", [value], [Value(value.shape, value.element)],
                  {"layout": layout(b.rng, b.program, value.shape, is_argument=False)})
