"""Writes Tests/HadamardScriptTests/PythonRuns.swift: sessions at Python's prompt, with PyTorch imported.

A session is a list of lines, typed one by one; what the prompt answers, a value or an error's kind and message, is
written below each. The tests type the same lines and expect the same answers.

    python3 -m venv venv && venv/bin/pip install torch==2.15.0 numpy
    venv/bin/python Tools/generate_script_runs.py
"""

import contextlib
import io
import pathlib
import random
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


VIEWS = [
    "{}.t()", "{}.T", "{}.view(-1)", "{}.reshape(-1)", "{}.reshape(2, -1)", "{}.view(3, 2)", "{}.flatten()", "{}[0]", "{}[-1]",
    "{}[1:]", "{}[:, 1:]", "{}[..., 0]", "{}[::2]", "{}[:, ::2]", "{}[None]", "{}.unsqueeze(-1)", "{}.squeeze()",
    "{}.transpose(0, -1)", "{}.permute(1, 0)", "{}.narrow(0, 0, 1)", "{}.select(-1, 0)", "{}.expand(2, -1, -1)", "{}.detach()",
    "{}.contiguous()", "{}.clone()", "{}.long()", "{}.int()", "{} * 1", "{}", "{}.unbind(0)[0]", "{}.t().reshape(-1)",
    "{}.t().contiguous()", "{}.expand(3, -1)", "{}.view(2, 3).t()",
]
CHANGES = [
    "{} += 1", "{} *= 2", "{}.sub_(3)", "{}[0] = 7", "{}[..., 0] += 5", "{}[-1] *= 3", "{}.fill_(4)", "{}.neg_()",
    "{}[...] = {}.clone()", "{}.copy_({}.clone())", "{} += {}.clone()", "{}[0] = {}[0].clone()", "{}[1:] = 0", "{}[:, 1] = -1",
]


def random_session(random):
    """Views of views and changes in place, after each of which every tensor is looked at."""
    lines = ["a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a"]
    for _ in range(8):
        one, other = random.choice("abcd"), random.choice("abcd")
        if random.random() < 0.5:
            lines.append(f"{random.choice('bcd')} = {random.choice(VIEWS).format(one)}")
        else:
            lines.append(random.choice(CHANGES).format(one, other) + "; a.shape")
        lines.append("a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()")
    return "\n".join(lines)


def main():
    text = ""
    generator = random.Random(20250130)
    sessions = SESSIONS.split("\n\n") + [random_session(generator) for _ in range(40)]
    for session in sessions:
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
