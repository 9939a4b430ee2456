"""The command line."""

import argparse
import os
import pathlib
import re
import sys

from . import engines
from .record import FOLDER, Record, conditions
from .suites import ALL


def parse():
    parser = argparse.ArgumentParser(description="Hadamard side by side with PyTorch, JAX, numexpr and NumPy.")
    parser.add_argument("--suite", nargs="+", choices=[suite.letter for suite in ALL], help="these suites alone")
    parser.add_argument("--only", metavar="REGEX", help="rows whose id this is found in, such as '^b/.*/1024'")
    parser.add_argument("--list", action="store_true", help="print the rows' ids")
    parser.add_argument("--rounds", type=int, help="turns of each engine (7)")
    parser.add_argument("--budget", type=float, help="seconds of samples in a turn (0.1)")
    parser.add_argument("--quick", action="store_true", help="does everything run? 2 short rounds, no large rows")
    parser.add_argument("--threads", type=int, default=0, help="threads and processors (all that the process may use)")
    parser.add_argument("--engines", nargs="+", choices=engines.TITLES, default=list(engines.TITLES))
    parser.add_argument(
        "--hadamard", default=str(FOLDER / ".build" / "release" / "hadamard-bench"), metavar="EXECUTABLE"
    )
    parser.add_argument(
        "--output",
        metavar="FOLDER",
        help="where RESULTS.md and results.svg go (all suites: Benchmarks, else Benchmarks/.build)",
    )
    parser.add_argument(
        "--report", metavar="JSON", help="measure nothing; write the tables from an earlier run's results.json"
    )
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.shown = " ".join(one for one in sys.argv[1:])
    options.rounds = options.rounds or (2 if options.quick else 7)
    options.budget = options.budget or (0.005 if options.quick else 0.1)
    options.stream_bytes = (32 if options.quick else 400) * 10**6
    return options


def chosen(options):
    """The rows to measure, by suite."""
    for suite in ALL:
        if options.suite and suite.letter not in options.suite:
            continue
        rows = [
            row
            for row in suite.rows
            if (not options.only or re.search(options.only, row.id))
            and not (options.quick and row.byte_count > 60_000_000)
        ]
        if rows:
            yield suite, rows


def write(record, folder):
    from . import chart, report

    folder.mkdir(parents=True, exist_ok=True)
    text = report.text(record)
    (folder / "RESULTS.md").write_text(text)
    (folder / "results.svg").write_text(chart.svg(record))
    print(text)


def main():
    options = parse()
    if options.worker:
        from .worker import serve

        return serve(options.worker, options.threads)
    if options.list:
        for _, rows in chosen(options):
            print("\n".join(row.id for row in rows))
        return 0
    whole = not (options.suite or options.only or options.quick or options.engines != list(engines.TITLES))
    folder = pathlib.Path(options.output) if options.output else FOLDER if whole else FOLDER / ".build"
    if options.report:
        return write(Record.load(options.report), pathlib.Path(options.output) if options.output else FOLDER)
    from .rounds import measure_suite

    processors = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if options.threads:
        processors = processors[: options.threads]
    record = Record(str(FOLDER / ".build" / "results.json"), conditions(options, processors))
    for suite, rows in chosen(options):
        measure_suite(suite, rows, options, processors, record)
    write(record, folder)
    return 0
