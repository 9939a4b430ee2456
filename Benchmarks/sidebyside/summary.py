"""What all rows together say: means, aims, the rows that fall short, and what did not run."""

import json
import statistics

from .engines import TITLES
from .ratios import FORMS, ahead, duration, geometric_mean, measured, ratio, streaming_share
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


# Single passes that nothing but memory bounds.
STREAMING = [f"a/{name}/{count}" for name in ("multiply", "multiply_add") for count in (10_000_000, 50_000_000)]


def notes():
    """What notes.json says of rows that fall short: the cause, and what was tried."""
    return json.loads((FOLDER / "notes.json").read_text())


def aims(record):
    """Figures that the library aims at, with what was measured."""
    rows = {row.id: (row, record.rows[row.id]) for suite in ALL for row, _ in measured(record, suite)}
    times = {
        identity: result["times"]["hadamard"] for identity, (_, result) in rows.items() if "hadamard" in result["times"]
    }
    lines = []
    for identity, name, limit in [
        ("a/multiply/1", "`a * b` of one element, with building, planning and the result", 400e-9),
        ("a/gelu/1000", "tanh-gelu, 9 operations, of 1000 elements", 3e-6),
    ]:
        if identity in times:
            time = statistics.median(times[identity])
            note = notes().get(identity, {}) if time > limit else {}
            cause = f" Cause: {note['cause']}. Tried: {note['tried']}." if note else ""
            lines.append(f"- {name}: {duration(time)}; the aim is below {duration(limit)}.{cause}")
    for engine, aim in [("torch", "at least 4 times"), ("jax", "more than once")]:
        found = [ratio(result, engine) for identity, (_, result) in rows.items() if identity[0] in "abcd"]
        found = [one for one in found if one]
        if found:
            lines.append(
                f"- {TITLES[engine]} takes {geometric_mean(found):.1f} times as long over a to d; the aim is {aim}."
            )
    shares = [
        f"{rows[identity][0].label} {100 * streaming_share(*rows[identity]):.0f} %"
        for identity in STREAMING
        if identity in times and streaming_share(*rows[identity])
    ]
    if shares:
        lines.append(
            f"- Share of the streaming bandwidth in passes bound by memory: {'; '.join(shares)}; the aim is 90 %."
        )
    lines += reduction_aims(rows)
    short = sum(1 for _, result in rows.values() if ahead(result))
    lines.append(f"- Rows in which PyTorch's fastest form is ahead: {short} of {len(rows)}; the aim is none.")
    return lines + [""]


def reduction_aims(rows):
    """What suite f aims at; `rows` has all rows with their results, by id."""
    rows = {
        identity: (row, result)
        for identity, (row, result) in rows.items()
        if identity.startswith("f/") and result["times"].get("hadamard")
    }

    def mean(engine, *beginnings):
        found = [
            value
            for identity, (_, result) in rows.items()
            if identity.startswith(beginnings or "f/") and (value := ratio(result, engine))
        ]
        return geometric_mean(found) if found else None

    lines = []
    for what, beginnings in [
        ("Reductions", ()),
        ("Reductions with element-wise producers", ("f/mean_squared_error", "f/inner_product", "f/count")),
    ]:
        for engine, aim in [("torch", "at least 3 times" if beginnings else "at least 2.5 times")] + [
            (compiler, "more than once") for compiler in ("torch_compile", "jax") if not beginnings
        ]:
            if found := mean(engine, *beginnings):
                lines.append(f"- {what}: {TITLES[engine]} takes {found:.1f} times as long; the aim is {aim}.")
    own = [
        f"{name} {found:.2f} times"
        for name in ("softmax", "layer_norm")
        if (found := mean("torch_own", f"f/{name}/32×16×1024"))
    ]
    if own:
        lines.append(f"- PyTorch's own functions, 32×16×1024: {', '.join(own)} as long; the aim is 1.5 times.")
    shares = [
        (share, row.label)
        for row, result in rows.values()
        if row.is_reading and (share := streaming_share(row, result))
    ]
    if shares:
        least = min(shares)
        reached = sum(1 for share, _ in shares if share >= 0.9)
        lines.append(
            f"- Reductions that read 40 MB or more: {reached} of {len(shares)} at 90 % of the bandwidth of reading, the "
            f"aim for all; the median {100 * statistics.median(share for share, _ in shares):.0f} %, the least "
            f"{100 * least[0]:.0f} % ({least[1]})."
        )
    small = [
        (statistics.median(result["times"]["hadamard"]), row.label)
        for identity, (row, result) in rows.items()
        if identity.endswith("/1000") and not identity.startswith("f/cumsum")
    ]
    if small:
        low, high = min(small), max(small)
        lines.append(
            f"- A reduction of 1000 elements: {duration(low[0])} ({low[1]}) to {duration(high[0])} ({high[1]}); the aim "
            "is below 600 ns."
        )
    return lines


def behind(record):
    """The rows in which PyTorch is ahead, each with its cause and what was tried, from notes.json."""
    known = notes()
    rows = [
        (row, ahead(record.rows[row.id])) for suite in ALL for row, result in measured(record, suite) if ahead(result)
    ]
    if unknown := [
        key
        for key in known
        if not any(row.id == key or row.id.startswith(key + "/") for suite in ALL for row in suite.rows)
    ]:
        raise ValueError(f"notes.json speaks of rows that do not exist: {', '.join(unknown)}")
    count = sum(len(measured(record, suite)) for suite in ALL)
    lines = [
        "## Rows that fall short",
        "",
        f"{len(rows)} of {count}: PyTorch is ahead in its fastest form, but for the compiled one. They are marked ▼ in "
        "the tables.",
        "",
    ]
    if rows:
        lines += ["| row | PyTorch's time as a part of Hadamard's | cause | what was tried |", "|---|---|---|---|"]
    for row, (engine, found) in rows:
        note = known.get(row.id) or known.get(row.id.rsplit("/", 1)[0]) or {}
        label = row.label.replace("|", "\\|")
        lines.append(
            f"| {row.id.split('/')[0]}: {label} | {found:.2f}, {FORMS[engine]} | {note.get('cause', 'not known yet')} | "
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
                    reasons.setdefault((engine, why), []).append(row.id)
    lines = [f"- {TITLES[engine]}: {why}: {', '.join(rows)}" for (engine, why), rows in sorted(reasons.items())]
    return ["## What did not run", ""] + lines + [""] if lines else []
