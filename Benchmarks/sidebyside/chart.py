"""Draws the ratios: a lane for each library, a dot for each row of suites a to d, a line at the geometric mean."""

import math
import zlib

from .engines import TITLES
from .ratios import geometric_mean, measured, ratio
from .suites import ALL

COLOURS = {"a": "#2563a8", "b": "#d9822b", "c": "#3a9a4b", "d": "#9b4fa5"}
WIDTH, LANE, LEFT, RIGHT, TOP = 900, 58, 210, 76, 74


def svg(record):
    suites = [suite for suite in ALL if suite.letter in COLOURS]
    dots = {
        engine: [
            (suite.letter, row.label, found)
            for suite in suites
            for row, result in measured(record, suite)
            if (found := ratio(result, engine))
        ]
        for engine in TITLES
        if engine not in ("hadamard", "torch_own")
    }
    lanes = {engine: found for engine, found in dots.items() if found}
    values = [value for found in lanes.values() for _, _, value in found] or [1.0]
    low, high = min(0.5, *values) * 0.9, max(20.0, *values) * 1.1
    height = TOP + LANE * len(lanes) + 44

    def x(value):
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log(value / low) / math.log(high / low)

    def text(at, down, words, size=13, anchor="start", colour="#222", weight="normal"):
        return (
            f'<text x="{at:.1f}" y="{down:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}" '
            f'font-weight="{weight}">{escaped(words)}</text>'
        )

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        'font-family="Helvetica, Arial, sans-serif">',
        f'<rect width="{WIDTH}" height="{height}" fill="white"/>',
        text(16, 26, "Times that other libraries take, in multiples of Hadamard's", 16, weight="bold"),
    ]
    at = 16
    for suite in suites:
        title = suite.title.split(":")[0]
        lines += [
            f'<circle cx="{at + 5}" cy="47" r="4.5" fill="{COLOURS[suite.letter]}"/>',
            text(at + 15, 51, title, 12),
        ]
        at += 30 + 6.4 * len(title)
    lines.append(text(WIDTH - 12, 51, "geometric mean", 11, "end", "#444"))
    bottom = TOP + LANE * len(lanes)
    for tick in [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]:
        if low <= tick <= high:
            strong = tick == 1
            lines.append(
                f'<line x1="{x(tick):.1f}" x2="{x(tick):.1f}" y1="{TOP - 8}" y2="{bottom}" '
                f'stroke="{"#444" if strong else "#ddd"}" stroke-width="{1.6 if strong else 1}"/>'
            )
            lines.append(text(x(tick), bottom + 18, f"{tick:g}×", 12, "middle"))
    lines.append(text(x(1), bottom + 36, "as fast as Hadamard", 11, "middle", "#444"))
    for lane, (engine, found) in enumerate(lanes.items()):
        middle = TOP + LANE * (lane + 0.5)
        mean = geometric_mean([value for _, _, value in found])
        lines.append(text(16, middle + 4, TITLES[engine]))
        for letter, label, value in found:
            # Dots of one value would hide each other: a name decides where in the lane its dot lies.
            place = middle + (zlib.crc32(label.encode()) % 1000 / 1000 - 0.5) * (LANE - 22)
            lines.append(
                f'<circle cx="{x(value):.1f}" cy="{place:.1f}" r="3" fill="{COLOURS[letter]}" fill-opacity="0.6">'
                f"<title>{escaped(label)}: {value:.2f}×</title></circle>"
            )
        lines.append(
            f'<line x1="{x(mean):.1f}" x2="{x(mean):.1f}" y1="{middle - 20}" y2="{middle + 20}" stroke="#111" '
            'stroke-width="2.5"/>'
        )
        lines.append(text(WIDTH - RIGHT + 10, middle + 4, f"{mean:.1f}×", 13, weight="bold"))
    return "\n".join(lines + ["</svg>"]) + "\n"


def escaped(words):
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("`", "")
