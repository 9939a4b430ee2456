"""Writes the tables."""

import json
import statistics

from .engines import TITLES
from .record import FOLDER
from .rounds import geometric_mean
from .suites import ALL

# Rows of this many bytes and more lie outside the caches: their share of the streaming bandwidth is shown.
LARGE = 100_000_000


def duration(seconds):
    for unit, scale in [("s", 1), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)]:
        if seconds >= scale:
            break
    value = seconds / scale
    return f"{value:.3g} {unit}" if value < 1000 else f"{value:.0f} {unit}"


def factor(value):
    return f"{value:.0f}" if value >= 9.95 else f"{value:.1f}" if value >= 1.095 else f"{value:.2f}"


def ratios(result, engine):
    """How many times Hadamard's time an engine took, round by round."""
    ours, theirs = result["times"].get("hadamard"), result["times"].get(engine)
    return [other / own for other, own in zip(theirs, ours)] if ours and theirs else None


def ratio(result, engine):
    found = ratios(result, engine)
    return statistics.median(found) if found else None


def cell(result, engine):
    times, found = result["times"].get(engine), ratios(result, engine)
    if not times:
        return "–"
    text = duration(statistics.median(times))
    if found is None:
        return text
    low, _, high = statistics.quantiles(found, n=4, method="inclusive") if len(found) > 1 else found * 3
    return f"{text} · {factor(statistics.median(found))}× ({factor(low)}–{factor(high)})"


def ahead(result):
    """PyTorch's ready form, or where there is none PyTorch as it comes, if it is ahead."""
    engine = "torch_out" if result["times"].get("torch_out") else "torch"
    found = ratio(result, engine)
    return (engine, found) if found is not None and found < 1 else None


def measured(record, suite):
    return [(row, record.rows[row.id]) for row in suite.rows if row.id in record.rows]


def suite_table(record, suite):
    rows = measured(record, suite)
    columns = [engine for engine in TITLES if engine != "hadamard" and any(r["times"].get(engine) for _, r in rows)]
    lines = [
        f"## {suite.letter}. {suite.title}", "",
        "| | Hadamard | GB/s | " + " | ".join(TITLES[engine] for engine in columns) + " |",
        "|---|---|---|" + "---|" * len(columns)]
    for row, result in rows:
        times = result["times"].get("hadamard")
        speed = "–"
        if times:
            gigabytes = row.byte_count / statistics.median(times) / 1e9
            speed = f"{gigabytes:.3g}"
            if row.byte_count >= LARGE and record.bandwidth and row.repeat == 1:
                speed += f" ({100 * gigabytes / record.bandwidth:.0f} %)"
        name = row.label.replace("|", "\\|") + (" ▼" if ahead(result) else "")
        ours = f"**{duration(statistics.median(times))}**" if times else result["lacking"].get("hadamard", "–")
        lines.append(f"| {name} | {ours} | {speed} | " + " | ".join(cell(result, engine) for engine in columns) + " |")
    return lines + [""]


def means(record):
    """The geometric means of the ratios, for each suite and for a to d together."""
    groups = [(f"{suite.letter}. {suite.title}", [suite]) for suite in ALL if measured(record, suite)]
    groups.append(("a to d together", [suite for suite in ALL if suite.letter in "abcd"]))
    engines = [engine for engine in TITLES if engine != "hadamard"]
    lines = ["| | rows | " + " | ".join(TITLES[engine] for engine in engines) + " |", "|---|---|" + "---|" * len(engines)]
    for title, suites in groups:
        rows = [result for suite in suites for _, result in measured(record, suite)]
        values = [[found for found in (ratio(result, engine) for result in rows) if found] for engine in engines]
        if not rows:
            continue
        cells = [f"{geometric_mean(one):.1f}×" + ("" if len(one) == len(rows) else f" ({len(one)} rows)") if one else "–"
                 for one in values]
        lines.append(f"| {title} | {len(rows)} | " + " | ".join(cells) + " |")
    return lines + [""]


def aims(record):
    """Figures that the library aims at, with what was measured."""
    def median(identity):
        times = record.rows.get(identity, {}).get("times", {}).get("hadamard")
        return statistics.median(times) if times else None

    lines = []
    for identity, name, limit in [
        ("a/multiply/1", "`a * b` of one element, with building, planning and the result", 400e-9),
        ("a/gelu/1000", "tanh-gelu, 9 operations, of 1000 elements", 3e-6),
    ]:
        if seconds := median(identity):
            lines.append(f"- {name}: {duration(seconds)}; the aim is below {duration(limit)}.")
    if record.bandwidth:
        shares = []
        for suite in ALL:
            for row, result in measured(record, suite):
                times = result["times"].get("hadamard")
                if times and row.id in ("a/multiply/10000000", "a/multiply/50000000", "a/multiply_add/10000000",
                                        "a/multiply_add/50000000"):
                    share = row.byte_count / statistics.median(times) / 1e9 / record.bandwidth
                    shares.append(f"{row.label} {100 * share:.0f} %")
        if shares:
            lines.append(f"- Share of the streaming bandwidth in passes bound by memory: {'; '.join(shares)}; the aim is 90 %.")
    return lines + [""] if lines else []


def behind(record):
    """The rows in which PyTorch is ahead, each with its cause and what was tried, from notes.json."""
    notes = json.loads((FOLDER / "notes.json").read_text())
    rows = [(row, ahead(record.rows[row.id])) for suite in ALL for row, result in measured(record, suite) if ahead(result)]
    count = sum(len(measured(record, suite)) for suite in ALL)
    lines = [
        "## Rows that fall short", "",
        f"{len(rows)} of {count}: PyTorch into ready memory is ahead, or PyTorch as it comes where it has no such form. "
        "They are marked ▼ in the tables.", ""]
    if rows:
        lines += ["| row | PyTorch's time as a part of Hadamard's | cause | what was tried |", "|---|---|---|---|"]
    for row, (engine, found) in rows:
        note = notes.get(row.id) or notes.get(row.id.rsplit("/", 1)[0]) or {}
        form = "" if engine == "torch_out" else ", as it comes"
        label = row.label.replace("|", "\\|")
        lines.append(
            f"| {row.id.split('/')[0]}: {label} | {found:.2f}{form} | {note.get('cause', 'not known yet')} | "
            f"{note.get('tried', '–')} |")
    return lines + [""]


def absent(record):
    """What did not run, one line for each engine and reason."""
    reasons = {}
    for suite in ALL:
        for row, result in measured(record, suite):
            for engine, why in result["lacking"].items():
                if engine != "torch_own":
                    why = why.split("got")[0].strip() if "argument 'out'" in why or "cannot" in why else why
                    reasons.setdefault((engine, why), []).append(row.id)
    lines = [f"- {TITLES[engine]}: {why}: {', '.join(rows)}" for (engine, why), rows in sorted(reasons.items())]
    return ["## What did not run", ""] + lines + [""] if lines else []


def text(record):
    at = record.conditions
    versions = ", ".join(f"{name} {version}" for name, version in record.versions.items())
    lines = [
        "# Side by side", "",
        "Made by `Benchmarks/compare.py`; `Benchmarks/sidebyside/__init__.py` says how it measures. Times are medians of the "
        "rounds; behind the dot, how many times Hadamard's time that is: the median of the rounds' ratios, and their quartiles. GB/s "
        "count each operand and the result once, though an expression may need more. In brackets, for what lies outside the caches, "
        "the share of the streaming bandwidth.", "",
        "![How many times Hadamard's time the others take](results.svg)", "",
        f"- Date: {at.get('date')}; Hadamard at commit {at.get('commit')}, {at.get('swift')}",
        f"- Machine: {at.get('machine')}",
        f"- Versions: {versions}, Python {at.get('python')}",
        "- Commands: `swift build -c release --package-path Benchmarks --disable-build-manifest-caching`, "
        f"`python Benchmarks/compare.py {at.get('arguments', '')}`".replace(" `\n", "`"),
        f"- {at.get('rounds')} rounds, {at.get('budget')} seconds a turn",
    ]
    if record.bandwidth:
        lines.append(
            f"- Streaming bandwidth, two streams in and one out past the caches: {record.bandwidth:.1f} GB/s, the median of "
            f"{len(record.bandwidths)} ({min(record.bandwidths):.1f} to {max(record.bandwidths):.1f})")
    lines += ["", "## Geometric means of the ratios", ""] + means(record) + aims(record)
    for suite in ALL:
        if measured(record, suite):
            lines += suite_table(record, suite)
    return "\n".join(lines + behind(record) + absent(record)).rstrip() + "\n"
