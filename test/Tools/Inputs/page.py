"""page.py PAGE REPORT.json [LAYER...]: PAGE is a well-formed page that fetches nothing and says what the report says; its rows
of layers are LAYER..., as NAME or NAME*COUNT; bars and the plot add up."""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree

with open(sys.argv[1], encoding="utf-8") as file:
    text = file.read()
with open(sys.argv[2]) as file:
    report = json.load(file)


def expect(what, found, wanted):
    if found != wanted:
        sys.exit(f"{what}: expected {wanted!r}, found {found!r}")


doctype, body = text.split("\n", 1)
expect("first line", doctype, "<!DOCTYPE html>")
page = ElementTree.fromstring(body)  # XML is stricter than HTML
for word in ("http:", "https:", "src=", "href=", "url(", "<script", "@import"):
    if word in body.replace("&quot;", ""):
        sys.exit(f"expected a page of its own, found '{word}'")


def words(element):
    return "".join(element.itertext()).strip()


def find(kind, style):
    return [element for element in page.iter(kind) if style in (element.get("class") or "").split()]


def widths(bars):
    return sum(float(re.search(r"width:([0-9.]+)%", part.get("style"))[1]) for bar in bars for part in bar)


tiles = [words(tile.find("b")) for tile in find("div", "tile")]


def seconds(shown):
    number, unit = shown.split()
    return float(number) * {"us": 1e-6, "ms": 1e-3, "s": 1}[unit]


for shown, key in zip(tiles, ("step_seconds", "compute_seconds", "exposed_communication_seconds")):
    if abs(seconds(shown) - report[key]) > 6e-3 * report[key] + 6e-9:
        sys.exit(f"{key}: expected {report[key]} s, found {shown}")

rows = find("tr", "row")
names = [words(row[0]) + ("*" + words(row[1]) if words(row[1]) != "1" else "") for row in rows]
expect("layers", [name for name in names if name != "before the first weight"], sys.argv[3:])
# The step is the sum of its four parts, and of its layers.
for what, bars in (("step", find("div", "wide")), ("layers", [bar for row in rows for bar in row.iter("div")])):
    if abs(widths(bars) - 100) > 0.1:
        sys.exit(f"{what}: expected bars of 100 %, found {widths(bars)}")

collectives = next(table for table in page.iter("table") if words(next(table.iter("th"))) == "no.") \
    if report["collectives"] else None
total = sum(int(words(row[4])) for row in list(collectives)[1:]) if report["collectives"] else 0
expect("collectives", total, sum(row["count"] for row in report["collectives"]))

_, _, width, height = map(float, next(page.iter("svg")).get("viewBox").split())
for path in page.iter("path"):
    for axis, number in re.findall(r"([MVH ])([0-9.-]+)", path.get("d")):
        if not 0 <= float(number) <= max(width, height):
            sys.exit(f"expected a plot inside its frame, found {axis}{number}")
expect("peaks", len(find("circle", "peak")), 1)
print("page: ok")
