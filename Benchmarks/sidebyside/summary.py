"""What all rows together say: means, aims, the rows that fall short, and what did not run."""

import json
import statistics

from .engines import TITLES
from .ratios import ahead, duration, geometric_mean, measured, ratio
from .record import FOLDER
from .suites import ALL


def means(record):
    """The geometric means of the ratios, for each suite and for a to d together."""
    groups = [(f"{suite.letter}. {suite.title}", [suite]) for suite in ALL if measured(record, suite)]
    groups.append(("a to d together", [suite for suite in ALL if suite.letter in "abcd"]))
    engines = [engine for engine in TITLES if engine != "hadamard"]
    lines = [
        "| | rows | " + " | ".join(TITLES[engine] for engine in engines) + " |",
        "|---|---|" + "---|" * len(engines),
    ]
    for title, suites in groups:
        rows = [result for suite in suites for _, result in measured(record, suite)]
        values = [[found for found in (ratio(result, engine) for result in rows) if found] for engine in engines]
        if not rows:
            continue
        cells = [
            f"{geometric_mean(one):.1f}×" + ("" if len(one) == len(rows) else f" ({len(one)} rows)") if one else "–"
            for one in values
        ]
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
                if times and row.id in (
                    "a/multiply/10000000",
                    "a/multiply/50000000",
                    "a/multiply_add/10000000",
                    "a/multiply_add/50000000",
                ):
                    share = row.byte_count / statistics.median(times) / 1e9 / record.bandwidth
                    shares.append(f"{row.label} {100 * share:.0f} %")
        if shares:
            lines.append(
                f"- Share of the streaming bandwidth in passes bound by memory: {'; '.join(shares)}; the aim is 90 %."
            )
    return lines + [""] if lines else []


def behind(record):
    """The rows in which PyTorch is ahead, each with its cause and what was tried, from notes.json."""
    notes = json.loads((FOLDER / "notes.json").read_text())
    rows = [
        (row, ahead(record.rows[row.id])) for suite in ALL for row, result in measured(record, suite) if ahead(result)
    ]
    if unknown := [
        key
        for key in notes
        if not any(row.id == key or row.id.startswith(key + "/") for suite in ALL for row in suite.rows)
    ]:
        raise ValueError(f"notes.json speaks of rows that do not exist: {', '.join(unknown)}")
    count = sum(len(measured(record, suite)) for suite in ALL)
    lines = [
        "## Rows that fall short",
        "",
        f"{len(rows)} of {count}: PyTorch into ready memory is ahead, or PyTorch as it comes where it has no such form. "
        "They are marked ▼ in the tables.",
        "",
    ]
    if rows:
        lines += ["| row | PyTorch's time as a part of Hadamard's | cause | what was tried |", "|---|---|---|---|"]
    for row, (engine, found) in rows:
        note = notes.get(row.id) or notes.get(row.id.rsplit("/", 1)[0]) or {}
        form = "" if engine == "torch_out" else ", as it comes"
        label = row.label.replace("|", "\\|")
        lines.append(
            f"| {row.id.split('/')[0]}: {label} | {found:.2f}{form} | {note.get('cause', 'not known yet')} | "
            f"{note.get('tried', '–')} |"
        )
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
