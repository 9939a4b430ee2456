"""Measures Hadamard side by side with PyTorch, JAX, numexpr and NumPy, and writes Benchmarks/RESULTS.md.

    python3 -m venv ~/bench && ~/bench/bin/pip install torch jax numexpr numpy      # once, outside the repository
    swift build -c release --package-path Benchmarks --disable-build-manifest-caching
    ~/bench/bin/python Benchmarks/compare.py

`make bench` does the last two. Engines that are not installed are left out. `--help` lists the options.

How it measures:
- Each engine is a process of its own that stays alive; all but the one that is being measured are stopped (SIGSTOP), so
  no engine's waiting threads take processor time from another's.
- The engines take turns, round by round, each round beginning with another engine. A turn warms up, then takes samples for
  `--budget` seconds (at least 3; a sample is as many runs as take 100 µs) and gives their median.
- A run ends when the value is there: JAX blocks until ready, Hadamard evaluates. Inputs are the same, float32, and warm.
- Before anything is timed, every engine's result is compared with float64 NumPy's.
- All are held to the same processors and use as many threads as there are processors.
- Python libraries are called from Python, as their users call them: at 1000 elements the call is most of their time.
"""

import argparse
import datetime
import importlib.util
import json
import math
import os
import pathlib
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent

WORKLOADS = {
    "multiply": "a * b",
    "multiply_add": "a * b + c",
    "gelu": "a * 0.5 * (1 + tanh(sqrt(2 / pi) * (a + 0.044715 * a * a * a)))",
    "composite": "((a * b + c) * a - b) * c + a * 0.5",
}
COUNTS = [1_000, 100_000, 1_000_000, 10_000_000]
SCALE = math.sqrt(2 / math.pi)

ENGINES = {
    "hadamard": "Hadamard",
    "torch": "PyTorch as it comes",
    "torch_out": "PyTorch, each step into ready memory",
    "torch_own": "PyTorch's own fused function, where it has one",
    "torch_compile": "torch.compile",
    "jax": "JAX jit",
    "numexpr": "numexpr",
    "numpy": "NumPy",
}
# The package that an engine is.
PACKAGES = {"torch": "torch", "torch_out": "torch", "torch_own": "torch", "torch_compile": "torch"}


# Workers. Each makes, for a workload and three input vectors, a function that computes the value once.


def numpy_runs(name, a, b, c):
    import numpy as np

    return {
        "multiply": lambda: a * b,
        "multiply_add": lambda: a * b + c,
        "gelu": lambda: a * 0.5 * (1 + np.tanh(SCALE * (a + 0.044715 * a * a * a))),
        "composite": lambda: ((a * b + c) * a - b) * c + a * 0.5,
    }[name]


def torch_runs(name, a, b, c):
    return {
        "multiply": lambda: a * b,
        "multiply_add": lambda: a * b + c,
        "gelu": lambda: a * 0.5 * (1 + (SCALE * (a + 0.044715 * a * a * a)).tanh()),
        "composite": lambda: ((a * b + c) * a - b) * c + a * 0.5,
    }[name]


def torch_out_runs(name, a, b, c):
    import torch

    mul, r, s = torch.mul, torch.empty_like(a), torch.empty_like(a)

    def multiply_add():
        return mul(a, b, out=r).add_(c)

    def gelu():
        mul(a, 0.044715, out=s).mul_(a).mul_(a).add_(a).mul_(SCALE).tanh_().add_(1)
        return mul(a, 0.5, out=r).mul_(s)

    def composite():
        return mul(a, b, out=r).add_(c).mul_(a).sub_(b).mul_(c).add_(a, alpha=0.5)

    return {
        "multiply": lambda: mul(a, b, out=r), "multiply_add": multiply_add, "gelu": gelu, "composite": composite,
    }[name]


def torch_own_runs(name, a, b, c):
    import torch

    r = torch.empty_like(a)
    if name == "multiply_add":
        return lambda: torch.addcmul(c, a, b, out=r)
    if name == "gelu":
        return lambda: torch._C._nn.gelu(a, approximate="tanh", out=r)
    return None


def torch_compile_runs(name, a, b, c):
    import torch

    expressions = {
        "multiply": lambda a, b, c: a * b,
        "multiply_add": lambda a, b, c: a * b + c,
        "gelu": lambda a, b, c: a * 0.5 * (1 + (SCALE * (a + 0.044715 * a * a * a)).tanh()),
        "composite": lambda a, b, c: ((a * b + c) * a - b) * c + a * 0.5,
    }
    # Each size gets code of its own, as a program that knows its sizes would have it.
    torch._dynamo.reset()
    compiled = torch.compile(expressions[name], dynamic=False)
    return lambda: compiled(a, b, c)


def jax_runs(name, a, b, c):
    import jax
    import jax.numpy as jnp

    compiled = jax.jit({
        "multiply": lambda a, b, c: a * b,
        "multiply_add": lambda a, b, c: a * b + c,
        "gelu": lambda a, b, c: a * 0.5 * (1 + jnp.tanh(SCALE * (a + 0.044715 * a * a * a))),
        "composite": lambda a, b, c: ((a * b + c) * a - b) * c + a * 0.5,
    }[name])
    return lambda: compiled(a, b, c).block_until_ready()


def numexpr_runs(name, a, b, c):
    import numexpr
    import numpy as np

    # Constants are float32 operands: a Python number would make the whole float64.
    operands = {
        "a": a, "b": b, "c": c, "one": np.float32(1), "half": np.float32(0.5), "scale": np.float32(SCALE),
        "k": np.float32(0.044715),
    }
    expression = {
        "multiply": "a * b",
        "multiply_add": "a * b + c",
        "gelu": "a * half * (one + tanh(scale * (a + k * a * a * a)))",
        "composite": "((a * b + c) * a - b) * c + a * half",
    }[name]
    r = np.empty_like(a)
    # The first call compiles, the others take what it made and write into ready memory: numexpr's fastest way.
    numexpr.evaluate(expression, operands, out=r)
    return lambda: numexpr.re_evaluate(operands)


def measure(run, budget):
    """The median time of one run, in seconds: as Measurement.swift."""

    def seconds(runs):
        start = time.perf_counter()
        for _ in range(runs):
            run()
        return time.perf_counter() - start

    seconds(2)
    once = seconds(3) / 3
    runs = max(1, math.ceil(1e-4 / once))
    samples, spent = [], 0.0
    while len(samples) < 3 or spent < budget:
        sample = seconds(runs)
        spent += sample
        samples.append(sample / runs)
    return sorted(samples)[len(samples) // 2]


def worker(engine, threads):
    import numpy as np

    vector, version = np.copy, np.__version__
    if engine in PACKAGES:
        import torch

        torch.set_num_threads(threads)
        torch.set_grad_enabled(False)
        vector, version = (lambda part: torch.from_numpy(part.copy())), torch.__version__
    elif engine == "jax":
        import jax

        vector, version = (lambda part: jax.block_until_ready(jax.numpy.asarray(part.copy()))), jax.__version__
    elif engine == "numexpr":
        import numexpr

        numexpr.set_num_threads(threads)
        version = numexpr.__version__
    make = globals()[engine + "_runs"]
    inputs, ready = {}, {}

    def run_for(name, count):
        if (name, count) not in ready:
            ready.clear()
            ready[name, count] = make(name, *(vector(inputs[key][:count]) for key in "abc"))
        return ready[name, count]

    print(version, flush=True)
    for line in sys.stdin:
        words = line.split()
        try:
            if words[0] == "load":
                inputs = {key: np.fromfile(f"{words[1]}/{key}.f32", np.float32) for key in "abc"}
                answer = "ok"
            else:
                run = run_for(words[1], int(words[2]))
                if run is None:
                    answer = "none"
                elif words[0] == "time":
                    answer = repr(measure(run, float(words[3])))
                else:
                    result = np.asarray(run())
                    assert result.dtype == np.float32, f"the result is {result.dtype}"
                    result.tofile(words[3])
                    answer = "ok"
        except Exception as error:  # to the driver, which goes on without this engine
            answer = "error " + " ".join(f"{type(error).__name__}: {error}".split())[:300]
        print(answer, flush=True)


# The driver.


class Worker:
    """An engine's process; stopped while it is not asked."""

    def __init__(self, engine, command, environment, processors):
        self.engine = engine
        self.process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, processors) if processors else None)
        self.version = self.process.stdout.readline().strip() if engine != "hadamard" else ""
        if engine != "hadamard" and not self.version:
            raise RuntimeError("the worker did not start")
        self.process.send_signal(signal.SIGSTOP)

    def ask(self, *words):
        self.process.send_signal(signal.SIGCONT)
        self.process.stdin.write(" ".join(map(str, words)) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().strip()
        if not answer:
            raise RuntimeError(f"{self.engine}: the worker ended")
        self.process.send_signal(signal.SIGSTOP)
        if answer.startswith("error"):
            raise RuntimeError(answer[6:])
        return answer

    def end(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.stdin.close()
        self.process.wait()


def start_workers(options, processors):
    threads = options.threads or len(processors)
    # CUDA_VISIBLE_DEVICES, JAX_PLATFORMS: processors against processors.
    environment = dict(
        os.environ, OMP_NUM_THREADS=str(threads), NUMEXPR_MAX_THREADS=str(threads), NUMEXPR_NUM_THREADS=str(threads),
        HADAMARD_NUM_THREADS=str(threads), JAX_PLATFORMS="cpu", CUDA_VISIBLE_DEVICES="")
    workers = {}
    for engine in options.engines:
        if engine == "hadamard":
            command = [options.hadamard]
        elif importlib.util.find_spec(PACKAGES.get(engine, engine)) is None:
            print(f"{ENGINES[engine]}: not installed, left out", file=sys.stderr)
            continue
        else:
            command = [sys.executable, __file__, "--worker", engine, "--threads", str(threads)]
        workers[engine] = Worker(engine, command, environment, processors)
    return workers


def reference(name, inputs, count):
    import numpy as np

    return numpy_runs(name, *(inputs[key][:count].astype(np.float64) for key in "abc"))()


def check(worker, name, count, inputs, folder):
    """The largest error of the engine's result, as a part of the largest value; None where it has no such function."""
    import numpy as np

    path = f"{folder}/result.f32"
    if worker.ask("write", name, count, path) == "none":
        return None
    result, expected = np.fromfile(path, np.float32), reference(name, inputs, count)
    if result.shape != expected.shape:
        raise RuntimeError(f"{result.size} elements instead of {count}")
    error = float(np.max(np.abs(result - expected)) / np.max(np.abs(expected)))
    if not error < 1e-6:
        raise RuntimeError(f"wrong: off by {error:.1e} of the largest value")
    return error


def measure_all(workers, options, inputs, folder):
    """times[workload][count][engine]: a list, a number for each round; and notes of what did not work."""
    times, notes = {}, []
    for name in options.workloads:
        times[name] = {}
        for count in options.counts:
            active = []
            for engine, worker in workers.items():
                try:
                    if check(worker, name, count, inputs, folder) is not None:
                        active.append(engine)
                except RuntimeError as error:
                    notes.append(f"{ENGINES[engine]}, {WORKLOADS[name]}, {count:,} elements: {error}")
                    print(notes[-1], file=sys.stderr)
            rounds = {engine: [] for engine in active}
            for turn in range(options.rounds):
                first = turn % len(active)
                for engine in active[first:] + active[:first]:
                    rounds[engine].append(float(workers[engine].ask("time", name, count, options.budget)))
            times[name][count] = rounds
            line = ", ".join(f"{engine} {duration(statistics.median(rounds[engine]))}" for engine in active)
            print(f"{name} {count:,}: {line}", flush=True)
    return times, notes


# The report.


def duration(seconds):
    for unit, scale in [("s", 1), ("ms", 1e-3), ("µs", 1e-6)]:
        if seconds >= scale:
            break
    value = seconds / scale
    return f"{value:.3g} {unit}" if value < 1000 else f"{value:.0f} {unit}"


def factor(value):
    return f"{value:.0f}" if value >= 9.95 else f"{value:.1f}" if value >= 0.995 else f"{value:.2f}"


def cell(rounds, ours):
    text = duration(statistics.median(rounds))
    if rounds is ours:
        return f"**{text}**"
    if not ours:
        return text
    ratios = [other / own for other, own in zip(rounds, ours)]
    return f"{text} · {factor(statistics.median(ratios))}× ({factor(min(ratios))}–{factor(max(ratios))})"


def processor_name():
    try:
        for line in open("/proc/cpuinfo"):
            if line.startswith("model name"):
                return line.split(":")[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def output_of(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, cwd=HERE, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def count_name(count):
    return f"{count // 1_000_000} M" if count >= 1_000_000 else f"{count // 1000} k"


def report(times, notes, workers, options, processors):
    commit = output_of("git", "rev-parse", "--short", "HEAD")
    if output_of("git", "status", "--porcelain", "--untracked-files=no"):
        commit += " and changes that were not committed"
    swift = (output_of("swift", "--version").splitlines() or ["unknown"])[0]
    versions = {PACKAGES.get(engine, engine): worker.version for engine, worker in workers.items() if worker.version}
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    threads = options.threads or len(processors)
    arguments = " ".join(
        argument for name in ["rounds", "budget", "threads"]
        if (argument := f"--{name} {getattr(options, name)}") and getattr(options, name))
    lines = [
        "# Side by side",
        "",
        "Made by `Benchmarks/compare.py`, which says how it measures. Numbers are medians of the rounds; behind the dot, how "
        "many times Hadamard's time that is: the median of the rounds' ratios, and their smallest and largest.",
        "",
        f"- Date: {datetime.date.today()}; Hadamard at commit {commit or 'unknown'}, {swift}",
        f"- Machine: {processor_name()}, {len(processors)} processors used, {threads} threads each engine, "
        f"{memory:.0f} GiB, {platform.system()} {platform.release().split('-')[0]}",
        "- Versions: " + ", ".join(f"{name} {version}" for name, version in versions.items())
        + f", Python {platform.python_version()}",
        "- Commands: `swift build -c release --package-path Benchmarks --disable-build-manifest-caching`, "
        f"`python Benchmarks/compare.py {arguments}`",
        "",
    ]
    for name, by_count in times.items():
        lines += [f"## `{WORKLOADS[name]}`", ""]
        lines += ["| float32 elements | " + " | ".join(count_name(count) for count in by_count) + " |"]
        lines += ["|---|" + "---|" * len(by_count)]
        for engine in workers:
            if not any(engine in rounds for rounds in by_count.values()):
                continue
            row = [
                cell(rounds[engine], rounds.get("hadamard")) if engine in rounds else "–" for rounds in by_count.values()
            ]
            lines.append(f"| {ENGINES[engine]} | " + " | ".join(row) + " |")
        lines.append("")
    if notes:
        lines += ["## What did not run", ""] + [f"- {note}" for note in notes] + [""]
    return "\n".join(lines)


def parse():
    parser = argparse.ArgumentParser(description="Hadamard side by side with PyTorch, JAX, numexpr and NumPy.")
    parser.add_argument("--rounds", type=int, default=9, help="turns of each engine (9)")
    parser.add_argument("--budget", type=float, default=0.15, help="seconds of samples in a turn (0.15)")
    parser.add_argument("--threads", type=int, default=0, help="threads and processors (all that the process may use)")
    parser.add_argument("--workloads", nargs="+", choices=WORKLOADS, default=list(WORKLOADS))
    parser.add_argument("--counts", nargs="+", type=int, default=COUNTS, metavar="ELEMENTS")
    parser.add_argument("--engines", nargs="+", choices=ENGINES, default=list(ENGINES))
    parser.add_argument("--hadamard", default=str(HERE / ".build" / "release" / "hadamard-bench"), metavar="EXECUTABLE")
    parser.add_argument("--output", default=str(HERE / "RESULTS.md"), help="the table (Benchmarks/RESULTS.md)")
    parser.add_argument("--json", help="a file for the times of every round")
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    return parser.parse_args()


def main():
    options = parse()
    if options.worker:
        return worker(options.worker, options.threads)
    import numpy as np

    processors = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    if options.threads:
        processors = processors[: options.threads]
    workers = start_workers(options, processors)
    with tempfile.TemporaryDirectory() as folder:
        generator = np.random.default_rng(1)
        inputs = {key: generator.standard_normal(max(options.counts), np.float32) for key in "abc"}
        for key, vector in inputs.items():
            vector.tofile(f"{folder}/{key}.f32")
        for one in workers.values():
            one.ask("load", folder)
        times, notes = measure_all(workers, options, inputs, folder)
    text = report(times, notes, workers, options, processors)
    pathlib.Path(options.output).write_text(text)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(times))
    for one in workers.values():
        one.end()
    print(text)


if __name__ == "__main__":
    main()
