"""Measures suites: checks what the engines compute, then lets them take turns."""

import statistics
import sys
import tempfile

import numpy as np

from . import expressions, processes
from .engines import TITLES

# The relative error that is accepted between two engines, by the result's type.
TOLERANCES = {
    "float16": 4e-3,
    "bfloat16": 3e-2,
    "float32": 1e-5,
    "complex64": 1e-5,
    "float64": 1e-10,
    "complex128": 1e-10,
}


def numbers(elements, dtype):
    """Elements as a file has them, bfloat16 as the bits of its numbers."""
    return (elements.astype(np.uint32) << 16).view(np.float32) if dtype == "bfloat16" else elements


def read(path, dtype):
    return numbers(np.fromfile(path, np.uint16 if dtype == "bfloat16" else dtype), dtype)


def exact(row):
    """NumPy's result in float64."""
    scope = expressions.numpy_namespace() | {"float32": lambda x: x.astype(np.float64)}
    operands = {}
    for name, one in row.inputs.items():
        base = numbers(one.base(row.seed(name)), one.dtype)
        operands[name] = base.astype(np.float64) if "float" in one.dtype else base
    with np.errstate(all="ignore"):
        value = expressions.compiled(row.text("numpy"), list(operands), scope)(*operands.values())
    return np.asarray(np.stack(value) if isinstance(value, tuple) else value).ravel()


def difference(row, value, reference, tolerance):
    """What is wrong with a result; None if nothing is."""
    if value.size != reference.size:
        return f"{value.size} elements instead of {reference.size}"
    if row.dtype not in TOLERANCES:
        wrong = int(np.count_nonzero(value != reference))
        return f"{wrong} elements differ" if wrong else None
    if "complex" not in row.dtype:
        value, reference = value.astype(np.float64), reference.astype(np.float64)
    tolerance = max(tolerance, TOLERANCES[row.dtype])
    finite = np.abs(reference[np.isfinite(reference)])
    small = tolerance * 0.1 * (float(finite.max()) if finite.size else 0)
    close = np.isclose(value, reference, rtol=tolerance, atol=small, equal_nan=True)
    if close.all():
        return None
    at = int(np.argmin(close))
    return f"element {at} is {value[at]} instead of {reference[at]}; {np.count_nonzero(~close)} of {close.size} differ"


class Measurement:
    """Measures the rows of a suite, one after the other."""

    def __init__(self, suite, running, options, threads, folder):
        self.suite, self.running, self.options, self.threads, self.folder = suite, running, options, threads, folder

    def load(self, row):
        """The engines that compute this row, and why the others do not."""
        for name, one in row.inputs.items():
            one.base(row.seed(name)).tofile(f"{self.folder}/{name}")
        inputs = [
            {"name": name, "shape": one.shape, "dtype": one.dtype, "view": one.view} for name, one in row.inputs.items()
        ]
        active, lacking, reference = [], {}, exact(row) if row.is_exact else None
        # PyTorch comes first: without an exact result the others are compared with it.
        for engine in sorted(self.running, key=lambda engine: (engine != "torch", engine != "numpy")):
            try:
                answer = self.running[engine].ask(
                    "load", row=row.id, swift=row.swift, folder=self.folder, inputs=inputs
                )
                if "lacking" not in answer:
                    answer = self.running[engine].ask("write", file=f"{self.folder}/result")
                if "lacking" in answer:
                    lacking[engine] = answer["lacking"]
                    continue
                shape = list(row.shape)
                if answer["dtype"] != row.dtype or answer["shape"] != shape:
                    lacking[engine] = f"gives {answer['dtype']} {answer['shape']}, not {row.dtype} {shape}"
                    continue
                value = read(f"{self.folder}/result", row.dtype)
                tolerance = 0 if row.is_exact and engine == "hadamard" else row.tolerance
                wrong = difference(row, value, reference, tolerance) if reference is not None else None
                reference = value if reference is None else reference
                if wrong:
                    lacking[engine] = f"differs: {wrong}"
                else:
                    active.append(engine)
            except processes.Failure as failure:
                lacking[engine] = f"failed: {failure}"
                if "ended" in str(failure):
                    del self.running[engine]
        # In the order of the table, not of the check.
        return [engine for engine in TITLES if engine in active], lacking

    def measure(self, row):
        active, lacking = self.load(row)
        times, bandwidths = {engine: [] for engine in active}, []
        for turn in range(self.options.rounds):
            first = turn % max(len(active), 1)
            for engine in active[first:] + active[:first]:
                if engine in self.running:
                    seconds = self.running[engine].ask("time", budget=self.options.budget)["seconds"]
                    times[engine].append(float(f"{seconds:.4g}"))
                # The machine's speed changes within minutes: what is set against it is measured beside it.
                if engine == "hadamard" and self.suite.threads is None:
                    if row.is_streaming:
                        bandwidths.append(self.bandwidth("bandwidth", self.options.stream_bytes))
                    elif row.is_reading:
                        bandwidths.append(self.bandwidth("reading", row.byte_count))
        return {"times": times, "lacking": lacking, "bandwidths": bandwidths}

    def bandwidth(self, command, count):
        answer = self.running["hadamard"].ask(command, threads=self.threads, bytes=count)
        return float(f"{answer['gigabytes']:.4g}")


def measure_suite(suite, rows, options, processors, record):
    """Measures rows of a suite; `record` gets what came out after each of them."""
    threads = suite.threads or options.threads or len(processors) or 2
    held = processors[:threads]
    names = [name for name in options.engines if suite.engines is None or name in suite.engines]
    running = processes.start(names, threads, held, options.hadamard)
    try:
        with tempfile.TemporaryDirectory() as folder:
            measurement = Measurement(suite, running, options, threads, folder)
            for row in rows:
                result = measurement.measure(row)
                record.add(suite, row, result, {name: one.version for name, one in running.items()})
                line = ", ".join(
                    f"{engine} {statistics.median(times) * 1e6:.4g}"
                    for engine, times in result["times"].items()
                    if times
                )
                print(f"{row.id}: {line} µs", flush=True)
                for engine, why in result["lacking"].items():
                    if not why.startswith(("has no", "cannot", "gives")):
                        print(f"    {engine}: {why}", file=sys.stderr)
    finally:
        for one in running.values():
            one.end()
