"""Writes Tests/HadamardScriptTests/PythonRuns.swift: sessions at Python's prompt, with PyTorch imported.

A session is a list of lines, typed one by one; what the prompt answers, a value or an error's kind and message, is
written below each. The tests type the same lines and expect the same answers.

    python3 -m venv venv && venv/bin/pip install torch==2.15.0 numpy
    venv/bin/python Tools/generate_script_runs.py
"""

import contextlib
import io
import pathlib
import warnings

import torch

warnings.simplefilter("ignore")

SESSIONS = pathlib.Path(__file__).with_name("script_sessions.txt").read_text().strip("\n")


def answer(line, variables):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        try:
            exec(compile(line, "<stdin>", "single"), variables)
        except Exception as error:
            print(f"{type(error).__name__}: {error}".split("\n")[0].rstrip())
    return output.getvalue()


def main():
    text = ""
    for session in SESSIONS.split("\n\n"):
        variables = {"torch": torch}
        for line in session.split("\n"):
            if line.startswith("#"):
                text += line + "\n"
                continue
            text += ">>> " + line + "\n" + answer(line, variables)
        text += "\n"
    body = "\n".join("    " + line if line else "" for line in text.rstrip("\n").split("\n"))
    path = pathlib.Path(__file__).parent.parent / "Tests/HadamardScriptTests/PythonRuns.swift"
    path.write_text(
        f"// Written by Tools/generate_script_runs.py from Tools/script_sessions.txt by PyTorch {torch.__version__.split('+')[0]}.\n\n"
        f'// swift-format-ignore\nlet pythonRuns = ##"""\n{body}\n    """##\n'
    )


main()
