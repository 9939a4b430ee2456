"""Measures the errors of reductions beside PyTorch's, and writes the article AccuracyOfReductions.md and a sample for the tests.

    python3 -m venv venv && venv/bin/pip install torch==2.15.0 numpy mpmath
    swift build -c release && venv/bin/python Tools/accuracy/reductions.py [--hadamard FILE] [--only WORD] [--no-long]

A case is a piece of a script that makes data, an expression, and how it is computed exactly. PyTorch and the tool run the same
text, so they have the same data: whole numbers, hashed, scaled by powers of 2 and rounded. `reduction_cases.py` lists them.
The true values come from arithmetic with whole numbers of any length, and from mpmath with 400 bits where there are roots or
exponentials. Errors are in units in the last place of the true value in the result's type; of many results the largest counts.

The sample, Tests/HadamardScriptTests/ExactReductions.swift, has the same cases with fewer elements, and the long ones as they
are, each with true values and the limit that the case states. No case may miss its limit, here either: it is reported, and the
exit status is 1.
"""

import argparse
import collections
import math
import pathlib
import subprocess
import sys
import tempfile

import mpmath
import numpy
import torch

import reduction_cases

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
ARTICLE = ROOT / "Sources/Hadamard/Hadamard.docc/AccuracyOfReductions.md"
SAMPLE = ROOT / "Tests/HadamardScriptTests/ExactReductions.swift"
SAMPLED_RESULTS = 16

# The digits of each type and the exponent of its smallest normal number and of its largest power of 2.
FORMATS = {"float16": (11, -14, 15), "bfloat16": (8, -126, 127), "float32": (24, -126, 127), "float64": (53, -1022, 1023)}

ABOUT = """# Accuracy of reductions

How far sums, statistics, norms, softmax and normalizations may be from the true ones, beside PyTorch's.

## Overview

float16, bfloat16 and float32 are added up in float64, in an order that the shape alone decides: 32 lanes for each block of 4096
elements, which take turns; the lanes pairwise, and the blocks pairwise. Each element goes through at most
*d* = 127 + 5 + ⌈log₂(*n* / 4096)⌉ additions, so the error of a sum before it is rounded to the result's type is at most
*d* · 2⁻⁵³ · Σ|x|: for 10⁸ elements of one sign it is below 10⁻⁶ of a unit in float32's last place, and the sum is within 0.500001
units. Where elements cancel the bound is larger by the condition number, Σ|x| / |Σx|. A mean is divided in float64. A
variance is the mean of squared deviations from the mean, both in float64, in two passes: a large mean costs no digits.
float64 is added up in its own type, in the same order, with the same bound.

The tables give the largest error of a case in units in the last place of the true result; 0.5 is what the nearest number has, ∞ is
an infinity, NaN or zero in place of a number. Results of normalizations, which are of about 1 and cross 0, count in the last place
of 1 where they are smaller. *n* is the number of elements; *at most* is what the tests hold a sample of the
case against, those of 10⁸ elements with `HADAMARD_TEST_EFFORT=100`. True values are from whole numbers of any length, and from
400 bits where there are roots or exponentials. PyTorch is {version}, on one thread; its results depend on the number of threads,
these do not.

Exponentials of float32 take a difference that is rounded to float32, as PyTorch's do: where elements are small beside the largest
of their row, a part of the error is the difference's. Nothing is promised where *at most* is –: squares
of float64 near 10²⁰⁰ do not fit in float64, and to scale them as ``Tensor/vectorNorm(_:dim:keepDim:dtype:)`` does would take another
pass over ordinary data, or twice the work.
"""


def prepared(text, n):
    return text.replace("{n}", str(n))


def run_torch(cases, sizes):
    """The names that a case's text defines, and its results."""
    torch.set_num_threads(1)
    for case, n in zip(cases, sizes):
        names = {"torch": torch}
        exec(prepared(case.setup, n), names)
        result = eval(prepared(case.expression, n), names)
        yield names, str(result.dtype).removeprefix("torch."), result.to(torch.float64).reshape(-1).tolist()


def run_hadamard(program, cases, sizes):
    """The results of all cases."""
    lines = []
    for case, n in zip(cases, sizes):
        lines += [prepared(case.setup, n), f"print(({prepared(case.expression, n)}).to(torch.float64).reshape(-1).tolist())"]
    with tempfile.NamedTemporaryFile("w", suffix=".py") as script:
        script.write("\n".join(lines) + "\n")
        script.flush()
        output = subprocess.run([program, "run", script.name], stdout=subprocess.PIPE, text=True, check=True).stdout
    return [eval(line, {"inf": math.inf, "nan": math.nan}) for line in output.splitlines()]


def overflows(true, dtype):
    digits, _, largest = FORMATS[dtype]
    return abs(true) >= mpmath.mpf(2) ** (largest + 1) - mpmath.mpf(2) ** (largest - digits)


def error(result, true, dtype, unit):
    """In units in the last place of the true value, or of `unit` where that is larger."""
    if overflows(true, dtype):
        return 0.0 if math.isinf(result) and (result > 0) == (true > 0) else math.inf
    if not math.isfinite(result):
        return math.inf
    digits, smallest, _ = FORMATS[dtype]
    size = max(abs(true), mpmath.mpf(unit))
    exponent = smallest if size == 0 else max(smallest, int(mpmath.floor(mpmath.log(size, 2))))
    if result == 0 and unit == 0 and exponent > smallest:
        return math.inf
    return float(abs(mpmath.mpf(result) - true) / mpmath.mpf(2) ** (exponent - digits + 1))


def largest_error(results, true, dtype, unit):
    assert len(results) == len(true), (len(results), len(true))
    return max(error(result, one, dtype, unit) for result, one in zip(results, true))


def figure(ulps):
    """With two digits after the point or three in all, never below the number."""
    if ulps == math.inf:
        return "∞"
    if ulps < 1000:
        return f"{math.ceil(ulps * 100 - 1e-6) / 100:.2f}"
    unit = 10 ** (math.floor(math.log10(ulps)) - 1)
    return f"{math.ceil(ulps / unit) * unit:.1e}"


def count(n):
    return "10⁸" if n == 10**8 else f"{n:,}".replace(",", " ")


def article(rows):
    lines = [ABOUT.format(version=torch.__version__.split("+")[0])]
    groups = collections.defaultdict(list)
    for row in rows:
        groups[row[0].group].append(row)
    for group, members in groups.items():
        lines += [f"## {group}", "", "| | type | n | Hadamard | PyTorch | at most |", "|---|---|---|---|---|---|"]
        for case, n, dtype, ours, theirs in members:
            cells = [case.label, dtype, count(n), f"**{figure(ours)}**", figure(theirs), case.limit_text]
            lines.append("| " + " | ".join(cells) + " |")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def hexadecimal(true):
    """As a sum of two float64 numbers, the first of which is the nearest; infinite where it is too large."""
    if overflows(true, "float64"):
        return float(true).hex() if math.isinf(float(true)) else ("inf" if true > 0 else "-inf")
    high = float(true)
    low = float(true - mpmath.mpf(high))
    return high.hex() if low == 0 else f"{high.hex()} {low.hex()}"


def sample(cases):
    """The text of the tests' sample: of each case its name, type, limit, script, expression and true values."""
    parts = []
    cases = [case for case in cases if case.limit < math.inf]
    variants = [(case, case.sample, False) for case in cases] + [(case, case.n, True) for case in cases if case.is_long]
    results = run_torch([case for case, _, _ in variants], [n for _, n, _ in variants])
    for (case, n, is_long), (names, dtype, values) in zip(variants, results):
        step = max(1, len(values) // SAMPLED_RESULTS)
        true = case.true(names)[::step]
        parts.append("\n".join([
            f"{case.group}: {case.label}, {dtype}, {n}",
            f"{dtype} {case.limit!r} {case.unit!r} {'long' if is_long else 'short'} {step}", prepared(case.setup, n),
            prepared(case.expression, n), ", ".join(map(hexadecimal, true)),
        ]))
    body = "\n".join("    " + line if line else "" for line in "\n\n".join(parts).split("\n"))
    return (
        "// Written by Tools/accuracy/reductions.py: cases of reductions with their true values.\n\n"
        f'// swift-format-ignore\nlet exactReductions = ##"""\n{body}\n    """##\n'
    )


def measure(program, cases):
    sizes = [case.n for case in cases]
    ours = run_hadamard(program, cases, sizes)
    for case, n, values, (names, dtype, theirs) in zip(cases, sizes, ours, run_torch(cases, sizes)):
        true = case.true(names)
        row = (case, n, dtype, largest_error(values, true, dtype, case.unit), largest_error(theirs, true, dtype, case.unit))
        print(f"{case.group}: {case.label}, {dtype}: {row[3]:.6g}, PyTorch {row[4]:.6g}, limit {case.limit}", flush=True)
        yield row


def main():
    parser = argparse.ArgumentParser(description="Measures the errors of reductions beside PyTorch's.")
    parser.add_argument("--hadamard", default=str(ROOT / ".build/release/hadamard"), help="the tool")
    parser.add_argument("--only", default="", help="the cases whose name has this word; nothing is written")
    parser.add_argument("--no-long", action="store_true", help="without the cases of 10⁸ elements; nothing is written")
    options = parser.parse_args()
    mpmath.mp.prec = 400
    cases = [
        case for case in reduction_cases.CASES
        if options.only in f"{case.group}: {case.label}" and not (options.no_long and case.is_long)
    ]
    rows = list(measure(options.hadamard, cases))
    missed = [row for row in rows if not row[3] <= row[0].limit]
    for case, _, dtype, ours, _ in missed:
        print(f"missed: {case.group}: {case.label}, {dtype}: {ours}, not {case.limit}", file=sys.stderr)
    if not options.only and not options.no_long:
        ARTICLE.write_text(article(rows))
        SAMPLE.write_text(sample(cases))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
