"""Writes the tables."""

import statistics

from .engines import TITLES
from .ratios import ahead, duration, factor, measured, ratios, streaming_share
from .suites import ALL
from .summary import absent, aims, behind, means


def cell(result, engine):
    times, found = result["times"].get(engine), ratios(result, engine)
    if not times:
        return "–"
    text = duration(statistics.median(times))
    if found is None:
        return text
    low, _, high = statistics.quantiles(found, n=4, method="inclusive") if len(found) > 1 else found * 3
    return f"{text} · {factor(statistics.median(found))}× ({factor(low)}–{factor(high)})"


def suite_table(record, suite):
    rows = measured(record, suite)
    columns = [engine for engine in TITLES if engine != "hadamard" and any(r["times"].get(engine) for _, r in rows)]
    lines = [
        f"## {suite.letter}. {suite.title}",
        "",
        "| | Hadamard | GB/s | " + " | ".join(TITLES[engine] for engine in columns) + " |",
        "|---|---|---|" + "---|" * len(columns),
    ]
    for row, result in rows:
        times = result["times"].get("hadamard")
        speed = "–"
        if times:
            gigabytes = row.byte_count / statistics.median(times) / 1e9
            speed = f"{gigabytes:.3g}"
            share = streaming_share(row, result)
            if share:
                speed += f" ({100 * share:.0f} %)"
        name = row.label.replace("|", "\\|") + (" ▼" if ahead(result) else "")
        ours = f"**{duration(statistics.median(times))}**" if times else result["lacking"].get("hadamard", "–")
        lines.append(f"| {name} | {ours} | {speed} | " + " | ".join(cell(result, engine) for engine in columns) + " |")
    return lines + [""]


def text(record):
    at = record.conditions
    versions = ", ".join(f"{name} {version}" for name, version in record.versions.items())
    lines = [
        "# Side by side",
        "",
        "Made by `Benchmarks/compare.py`; `Benchmarks/sidebyside/__init__.py` says how it measures. Times are medians of "
        "the rounds; behind the dot, how many times Hadamard's time that is: the median of the rounds' ratios, and their "
        "quartiles. GB/s count each operand and the result once, though an expression may need more. In brackets, for what "
        "lies outside the caches, the share of the streaming bandwidth, and for what reads 40 MB or more and writes "
        "little, of the bandwidth of reading as much: the rounds' median.",
        "",
        "![How many times Hadamard's time the others take](results.svg)",
        "",
        f"- Date: {at.get('date')}; Hadamard at commit {at.get('commit')}, {at.get('swift')}",
        f"- Machine: {at.get('machine')}",
        f"- Versions: {versions}, Python {at.get('python')}",
        "- Commands: `swift build -c release --package-path Benchmarks --disable-build-manifest-caching`, "
        f"`{' '.join(['python Benchmarks/compare.py', at.get('arguments', '')]).strip()}`",
        f"- {at.get('rounds')} rounds, {at.get('budget')} seconds a turn",
    ]
    for is_reading, name in [
        (False, "Streaming bandwidth, two streams in and one out past the caches"),
        (True, "Bandwidth of reading as many bytes as the row, again and again"),
    ]:
        bandwidths = [
            one
            for suite in ALL
            for row, result in measured(record, suite)
            if row.is_reading == is_reading
            for one in result.get("bandwidths", [])
        ]
        if bandwidths:
            lines.append(
                f"- {name}, measured beside each row that is set against it: {statistics.median(bandwidths):.1f} GB/s, "
                f"the median of {len(bandwidths)} ({min(bandwidths):.1f} to {max(bandwidths):.1f})"
            )
    lines += ["", "## Geometric means of the ratios", ""] + means(record) + aims(record)
    for suite in ALL:
        if measured(record, suite):
            lines += suite_table(record, suite)
    return "\n".join(lines + behind(record) + absent(record)).rstrip() + "\n"
