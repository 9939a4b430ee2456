"""How the engines' times compare, and how times and ratios are written."""

import math
import statistics


def measured(record, suite):
    return [(row, record.rows[row.id]) for row in suite.rows if row.id in record.rows]


def ratios(result, engine):
    """How many times Hadamard's time an engine took, round by round."""
    ours, theirs = result["times"].get("hadamard"), result["times"].get(engine)
    return [other / own for other, own in zip(theirs, ours)] if ours and theirs else None


def ratio(result, engine):
    found = ratios(result, engine)
    return statistics.median(found) if found else None


# PyTorch's forms, but for the compiled one.
FORMS = {"torch": "as it comes", "torch_out": "into ready memory", "torch_own": "its own function"}


def ahead(result):
    """PyTorch's fastest form, if it is ahead."""
    found = {engine: value for engine in FORMS if (value := ratio(result, engine)) is not None}
    engine = min(found, key=found.get, default=None)
    return (engine, found[engine]) if engine and found[engine] < 1 else None


def streaming_share(row, result):
    """The share of the bandwidth (streaming or reading) that Hadamard reaches: the rounds' median."""
    ours, bandwidths = result["times"].get("hadamard"), result.get("bandwidths")
    if not ours or not bandwidths:
        return None
    return statistics.median(row.byte_count / time / 1e9 / bandwidth for time, bandwidth in zip(ours, bandwidths))


def geometric_mean(values):
    return math.exp(statistics.fmean(math.log(value) for value in values))


def duration(seconds):
    for unit, scale in [("s", 1), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)]:
        if seconds >= scale:
            break
    value = seconds / scale
    return f"{value:.3g} {unit}" if value < 1000 else f"{value:.0f} {unit}"


def factor(value):
    return f"{value:.0f}" if value >= 9.95 else f"{value:.1f}" if value >= 1.095 else f"{value:.2f}"
