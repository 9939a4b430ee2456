"""The engines' processes, seen from the driver."""

import json
import os
import pathlib
import signal
import subprocess
import sys

from . import engines

FOLDER = pathlib.Path(__file__).resolve().parent.parent


class Failure(Exception):
    """An engine's answer was an error, or its process ended."""


class Process:
    """An engine's process; stopped while it is not asked."""

    def __init__(self, engine, command, environment, processors):
        self.engine = engine
        self.process = subprocess.Popen(
            command,
            env=environment,
            cwd=FOLDER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: os.sched_setaffinity(0, processors) if processors else None,
        )
        self.version = self._answer().get("version", "")
        self.process.send_signal(signal.SIGSTOP)

    def _answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise Failure("the process ended")
        answer = json.loads(line)
        if "error" in answer:
            raise Failure(answer["error"])
        return answer

    def ask(self, command, **arguments):
        self.process.send_signal(signal.SIGCONT)
        try:
            self.process.stdin.write(json.dumps({"command": command} | arguments) + "\n")
            self.process.stdin.flush()
            return self._answer()
        except BrokenPipeError:
            raise Failure("the process ended") from None
        finally:
            self.process.send_signal(signal.SIGSTOP)

    def end(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.stdin.close()
        self.process.wait()


def start(names, threads, processors, executable):
    """A process for each engine that is installed."""
    count = str(threads)
    # CUDA_VISIBLE_DEVICES, JAX_PLATFORMS: processors against processors.
    environment = dict(
        os.environ,
        OMP_NUM_THREADS=count,
        NUMEXPR_MAX_THREADS=count,
        NUMEXPR_NUM_THREADS=count,
        HADAMARD_NUM_THREADS=count,
        JAX_PLATFORMS="cpu",
        CUDA_VISIBLE_DEVICES="",
    )
    processes = {}
    for engine in names:
        if not engines.is_installed(engine):
            print(f"{engines.TITLES[engine]}: not installed, left out", file=sys.stderr)
            continue
        command = (
            [executable]
            if engine == "hadamard"
            else [sys.executable, str(FOLDER / "compare.py"), "--worker", engine, "--threads", count]
        )
        processes[engine] = Process(engine, command, environment, processors)
    return processes
