"""Makes a failing program smaller while it fails the same way."""
import copy
import re
import time

from .evaluate import is_unknown
from .generate import prune
from .program import Op, Value
from .run import ONE_RANK, Outcome, alone, check, oracle
from .scalars import Inexact


def same(program, kind, message):
    try:
        outcome = check(program, seconds=5 if kind == "hung" else 30)
    except (Inexact, OverflowError, ValueError, KeyError):
        return False
    return outcome.kind == kind and (kind not in ("crashed", "unclear") or outcome.message == message)


def blocks(block):
    yield block
    for op in block.ops:
        for region in op.regions:
            yield from blocks(region)


def replace(block, old, new):
    """Uses `new` instead of the value `old`."""
    for inner in blocks(block):
        for op in inner.ops:
            op.operands = [new if v.id == old.id else v for v in op.operands]
        inner.returns = [new if v.id == old.id else v for v in inner.returns]


def clean(program):
    """Removes what nothing uses, in regions too."""
    def visit(block):
        needed = {v.id for v in block.returns}
        kept = []
        for op in reversed(block.ops):
            if any(v.id in needed for v in op.results):
                for region in op.regions:
                    visit(region)
                kept.append(op)
                needed.update(v.id for v in op.operands)
                needed.update(v.id for region in op.regions for v in region.captured())
        block.ops = kept[::-1]
    visit(program.body)
    prune(program)


def smaller(program):
    """Changes that make a program smaller, those first that promise most."""
    count = len(program.body.returns)
    if count > 3:
        for keep in (range(count // 2), range(count // 2, count)):
            def half(p, keep=keep):
                p.result_layouts = {i - keep[0]: text for i, text in p.result_layouts.items() if i in keep}
                p.body.returns = [p.body.returns[i] for i in keep]
            yield half
    if count > 1:
        for keep in range(count):
            def only(p, keep=keep):
                p.body.returns = [p.body.returns[keep]]
                p.result_layouts = {0: p.result_layouts[keep]} if keep in p.result_layouts else {}
            yield only
        for drop in range(count):
            def without(p, drop=drop):
                del p.body.returns[drop]
                p.result_layouts = {i - (i > drop): text for i, text in p.result_layouts.items() if i != drop}
            yield without
    for n in reversed(range(len(program.body.ops))):
        def output(p, n=n):  # What an op in the middle gives is all there is.
            p.body.returns, p.result_layouts = list(p.body.ops[n].results), {}
        if program.body.ops[n].kind != "constant" and list(program.body.ops[n].results) != list(program.body.returns):
            yield output
    for n, op in enumerate(program.body.ops):
        if op.kind == "constant" and op.results[0].size < 2:
            continue
        def cut(p, n=n):  # Its results become arguments with the numbers that they have.
            env, op = oracle(p), p.body.ops.pop(n)
            if any(is_unknown(env[value.id]) for value in op.results):
                raise Inexact("unknown")
            for value in op.results:
                p.body.args.append(value)
                p.data[value.id] = env[value.id]
        yield cut
    if program.strategy != "layouts":
        def plain(p):
            p.strategy = "layouts"
        yield plain
    if program.reused:
        def kept(p):
            p.reused = {}
        yield kept
    for name in ("verified", "repeated"):
        if getattr(program, name):
            def without_option(p, name=name):
                setattr(p, name, False)
            yield without_option
    fixed_mesh = program.dialect == "mhlo" or program.has("manual")
    usual = [[("tp", 2)], [("tp", 3)], [("a", 2), ("b", 2)]]
    for mesh in usual[:usual.index(program.mesh) if program.mesh in usual else None]:
        if not fixed_mesh and len(mesh) <= len(program.mesh) and program.mesh != ONE_RANK:
            def other(p, mesh=mesh):
                names = [old for old, _ in p.mesh]
                new = {old: name for old, (name, _) in zip(names, mesh)}
                for layouts in (p.layouts, p.result_layouts):
                    for key in layouts:
                        layouts[key] = rename(layouts[key], new)
                for op in p.body.ops:
                    if op.kind == "layout_constraint":
                        op.attrs["layout"] = rename(op.attrs["layout"], new)
                p.mesh = mesh
            yield other
    for key in list(program.layouts):
        def free(p, key=key):
            del p.layouts[key]
        yield free
        if simple(program.layouts[key]) != program.layouts[key]:
            def plain_layout(p, key=key):
                p.layouts[key] = simple(p.layouts[key])
            yield plain_layout
    for n, op in enumerate(program.body.ops):
        if op.kind == "layout_constraint" and simple(op.attrs["layout"]) != op.attrs["layout"]:
            def plain_constraint(p, n=n):
                p.body.ops[n].attrs["layout"] = simple(p.body.ops[n].attrs["layout"])
            yield plain_constraint
    for key in list(program.result_layouts):
        def free_result(p, key=key):
            del p.result_layouts[key]
        yield free_result
    for b, block in enumerate(blocks(program.body)):
        for n, op in enumerate(block.ops):
            for r, result in enumerate(op.results):
                for o, operand in enumerate(op.operands):
                    if operand.same_type(result):
                        def pass_on(p, b=b, n=n, r=r, o=o):
                            inner = list(blocks(p.body))[b]
                            replace(p.body, inner.ops[n].results[r], inner.ops[n].operands[o])
                        yield pass_on
            if block is not program.body and op.kind != "constant" and len(op.results) == 1:
                def fixed(p, b=b, n=n):
                    inner = list(blocks(p.body))[b]
                    value = inner.ops[n].results[0]
                    zero = {"i1": False}.get(value.element, 0.0 if value.element[0] in "fb" else 0)
                    inner.ops[n] = Op("constant", [], [value], {"data": [zero] * value.size})
                yield fixed
    for n, op in enumerate(program.body.ops):
        if op.kind in ("if", "case", "call", "while"):
            for r in range(op.kind == "while", len(op.regions)):  # Of a loop the body, once.
                def inline(p, n=n, r=r):
                    op = p.body.ops[n]
                    region = copy.deepcopy(op.regions[r], fresh_ids(op.regions[r]))
                    p.body.ops[n:n + 1] = region.ops
                    for arg, value in zip(region.args, op.operands):
                        replace(p.body, arg, value)
                        region.returns = [value if v.id == arg.id else v for v in region.returns]
                    for old, new in zip(op.results, region.returns):
                        replace(p.body, old, new)
                yield inline
        for i in range(1, len(op.operands)) if op.kind == "while" else ():
            def carry_less(p, n=n, i=i):
                op = p.body.ops[n]
                start, result = op.operands.pop(i), op.results.pop(i)
                for region in op.regions:
                    replace(region, region.args.pop(i), start)
                del op.regions[1].returns[i]
                replace(p.body, result, start)
            yield carry_less
    for value in program.body.args:
        if any(program.data[value.id]):
            def zeros(p, key=value.id):
                p.data[key] = [type(x)(0) for x in p.data[key]]
            yield zeros


def fresh_ids(region):
    """A memo for deepcopy that gives the values defined in a region new numbers and keeps all others."""
    memo = {}
    for value in region.captured():
        memo[id(value)] = value
    for block in blocks(region):
        for value in block.args + [v for op in block.ops for v in op.results]:
            memo[id(value)] = Value(value.shape, value.element)
    return memo


def simple(layout):
    """Without blocks, chunks, openness, priorities and what is said of other axes."""
    if "devices" in layout:
        return layout
    layout = re.sub(r", (replicated|unreduced)=\{[^}]*\}", "", layout)
    layout = re.sub(r"\}x\d+x\{", ", ", layout)
    layout = re.sub(r"\}(x\d+|p\d+)", "}", re.sub(r"\d+x\{", "{", layout))
    return re.sub(r"(, )?\?", "", layout)


def rename(layout, new):
    """The layout on other axes; those that went are taken out."""
    if "{" not in layout:
        return layout
    layout = re.sub(r", (replicated|unreduced)=\{[^}]*\}", "", layout)
    layout = re.sub(r"\}p\d+", "}", re.sub(r"\}x\d+x\{", ", ", layout))
    layout = re.sub(r"\}x\d+", "}", layout)
    def digit(match):
        name = match.group(1)
        return '"%s"' % new[name] if name in new else ""
    text = re.sub(r'"(\w+)"(:\(\d+\)\d+)?', digit, layout)
    seen = set()
    def dimension(match):
        names = [n for n in re.findall(r'"\w+"', match.group(2)) if n not in seen and not seen.add(n)]
        names += ["?"] * ("?" in match.group(2))
        return (match.group(1) or "") * bool(names) + "{%s}" % ", ".join(names)
    return re.sub(r"(\d+x)?\{([^}]*)\}", dimension, text)


def shrink(program, outcome, seconds=60):
    """A small program and its outcome. What is wrong without layouts loses them."""
    if program.mesh != ONE_RANK and not program.has("manual"):
        single = alone(program)
        if outcome.kind == "wrong":
            program, outcome = single, Outcome("differs")
        elif outcome.kind != "differs" and same(single, outcome.kind, outcome.message):
            program = single
    end = time.monotonic() + seconds
    changes, at, tried = list(smaller(program)), 0, 0
    while tried < len(changes) and time.monotonic() < end:  # Goes on from the last success, and around.
        trial = copy.deepcopy(program)
        try:
            changes[at % len(changes)](trial)
            clean(trial)
            fine = bool(trial.body.returns) and same(trial, outcome.kind, outcome.message)
        except (Inexact, OverflowError, ValueError, KeyError, IndexError):
            fine = False
        if fine:
            program, tried = trial, 0
            changes = list(smaller(program))
        else:
            at, tried = at + 1, tried + 1
    return program, outcome
