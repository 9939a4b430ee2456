"""What a run measured, kept as JSON after every row: a report can be made from it again."""

import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess

FOLDER = pathlib.Path(__file__).resolve().parent.parent


def output_of(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, cwd=FOLDER, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def processor_name():
    try:
        for line in open("/proc/cpuinfo"):
            if line.startswith("model name"):
                return line.split(":")[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def conditions(options, processors):
    """Where, when and with what it was measured."""
    commit = output_of("git", "rev-parse", "--short", "HEAD") or "unknown"
    if output_of(
        "git", "status", "--porcelain", "--untracked-files=no", "--", "../Sources", "../Package.swift", "Sources"
    ):
        commit += " and changes that were not committed"
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    threads = options.threads or len(processors)
    return {
        "date": str(datetime.date.today()),
        "commit": commit,
        "swift": (output_of("swift", "--version").splitlines() or ["unknown"])[0],
        "machine": f"{processor_name()}, {len(processors)} processors used, {threads} threads each engine, {memory:.0f} GiB, "
        f"{platform.system()} {platform.release().split('-')[0]}",
        "python": platform.python_version(),
        "arguments": options.shown,
        "rounds": options.rounds,
        "budget": options.budget,
    }


class Record:
    def __init__(self, path, conditions):
        self.path, self.conditions, self.versions, self.rows = path, conditions, {}, {}

    def add(self, suite, row, result, versions):
        self.rows[row.id] = result
        self.versions |= {name.split("_")[0]: version for name, version in versions.items() if version}
        if self.path:
            pathlib.Path(self.path).parent.mkdir(parents=True, exist_ok=True)
            pathlib.Path(self.path).write_text(json.dumps(self.__dict__ | {"path": None}, indent=0))

    @staticmethod
    def load(path):
        record = Record(None, {})
        record.__dict__.update(json.loads(pathlib.Path(path).read_text()))
        return record
