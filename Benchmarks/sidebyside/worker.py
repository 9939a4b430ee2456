"""A Python library's process: reads one command a line, as JSON, and answers each with one line of JSON.

`load` names a row and the folder with its inputs, `write` a file for the result, `time` a budget in seconds. An answer
has `error` where the command failed and `lacking` where the library has no such thing.
"""

import json
import math
import sys
import time

import numpy as np

from .engines import CLASSES, Lacking
from .suites import ALL


def measure(run, budget):
    """The median time of one run, in seconds: as Measurement.swift."""
    def seconds(runs):
        start = time.perf_counter()
        for _ in range(runs):
            run()
        return time.perf_counter() - start

    once = min(seconds(1), seconds(1))
    runs = max(1, math.ceil(1e-4 / max(once, 1e-9)))
    if runs > 1:
        # Short runs: warm for as long as a sample, then count again.
        runs = max(1, math.ceil(1e-4 * runs / seconds(runs)))
    samples, spent = [], 0.0
    while len(samples) < 3 or spent < budget:
        sample = seconds(runs)
        spent += sample
        samples.append(sample / runs)
    return sorted(samples)[len(samples) // 2]


class Library:
    def __init__(self, engine, threads):
        self.engine = CLASSES[engine](threads)
        self.rows = {row.id: row for suite in ALL for row in suite.rows}
        self.run = None

    def load(self, command):
        self.run = None
        row = self.rows[command["row"]]
        operands = {}
        for name, one in row.inputs.items():
            base = np.fromfile(f"{command['folder']}/{name}", "uint16" if one.dtype == "bfloat16" else one.dtype)
            operands[name] = self.engine.operand(base.reshape(one.shape), one)
        self.run = self.engine.run(row, operands)
        self.run()
        return {}

    def write(self, command):
        dtype, value = self.engine.result(self.run())
        value.tofile(command["file"])
        return {"dtype": dtype, "shape": list(value.shape)}

    def time(self, command):
        return {"seconds": measure(self.run, command["budget"])}


def serve(engine, threads):
    library = Library(engine, threads)
    print(json.dumps({"version": library.engine.version}), flush=True)
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = getattr(library, command["command"])(command)
        except Lacking as error:
            answer = {"lacking": str(error)}
        except Exception as error:  # to the driver, which goes on without this engine
            answer = {"error": " ".join(f"{type(error).__name__}: {error}".split())[:300]}
        print(json.dumps(answer), flush=True)
