"""Suite e: every function of the catalogue, one thread, 1 million elements, against PyTorch.

The functions, and the ranges of their inputs, are the rows of the library's table, which a test writes to
Tools/functions.json; here stand calls with other parameters or types.
"""

import json
from pathlib import Path

from ..rows import Input, Row, Suite

COUNT = 1_000_000


def vector(dtype="float32", low=None, high=None):
    return Input((COUNT,), dtype, low=low, high=high)


ANY, MASK, COMPLEX = vector(), vector("bool"), vector("complex64")
POSITIVE, SMALL, WIDE = vector(low=0.01, high=20), vector(low=-4, high=4), vector(low=-1e3, high=1e3)
DIVISOR, COUNTED = vector("int64", 1, 1000), vector("int64", -1000, 1000)

FUNCTIONS = json.loads((Path(__file__).parents[3] / "Tools" / "functions.json").read_text())

# Functions that take a ready output in PyTorch's internal module alone.
INTERNAL = "gelu softplus leaky_relu elu silu mish hardtanh hardsigmoid hardswish softshrink".split()


def entry(row):
    """A function's row: name, PyTorch's expression, inputs, and what else the row says."""
    operands = "ab"[: len(row["samples"])]
    forms, name = row["forms"], row["name"]
    module = "torch" if "torch" in forms or "other signature" in forms else "torch.special" if "special" in forms else "F"
    if name in INTERNAL:
        module = "nn"
    types = [
        "float32" if not sample["integer"] else "int32" if row["result"] == "float32" else "int64"
        for sample in row["samples"]
    ]
    inputs = {
        operand: vector(dtype, sample["low"], sample["high"])
        for operand, dtype, sample in zip(operands, types, row["samples"])
    }
    if "weights" in forms:
        inputs["b"] = Input((1,), low=0, high=1)
    more = {} if row["result"] == "float32" else dict(dtype=row["result"])
    return (row["label"], f"{module}.{name}({', '.join(operands)})", inputs, more)


AB, ABC = {"a": ANY, "b": ANY}, {"a": ANY, "b": ANY, "c": ANY}
BOOL, INT = dict(dtype="bool"), dict(dtype="int64")

# Name, PyTorch's expression, inputs, and what else the row says.
VARIANTS = [
    ("add", "torch.add(a, b)", AB, {}),
    ("sub", "torch.sub(a, b)", AB, {}),
    ("add alpha", "torch.add(a, b, alpha=2)", AB, {}),
    ("div", "torch.div(a, b)", {"a": ANY, "b": POSITIVE}, {}),
    ("div floor", "torch.div(a, b, rounding_mode='floor')", {"a": WIDE, "b": POSITIVE}, {}),
    ("div trunc", "torch.div(a, b, rounding_mode='trunc')", {"a": WIDE, "b": POSITIVE}, {}),
    *[
        (f"{name} int64", f"torch.{name}(a, b)", {"a": COUNTED, "b": DIVISOR}, INT)
        for name in ("floor_divide", "remainder", "fmod", "gcd", "lcm")
    ],
    ("pow 2", "torch.pow(a, 2)", {"a": ANY}, {}),
    ("pow 3", "torch.pow(a, 3)", {"a": ANY}, {}),
    ("pow 0.5", "torch.pow(a, 0.5)", {"a": POSITIVE}, {}),
    ("pow -1", "torch.pow(a, -1)", {"a": POSITIVE}, {}),
    *[(name, f"torch.{name}(a)", {"a": WIDE}, {}) for name in ("positive", "fix", "round")],
    ("round decimals", "torch.round(a, decimals=2)", {"a": WIDE}, {}),
    ("polygamma 1", "torch.polygamma(1, a)", {"a": POSITIVE}, {}),
    ("polygamma 3", "torch.polygamma(3, a)", {"a": POSITIVE}, {}),
    ("frexp", "torch.frexp(a)[0]", {"a": ANY}, {}),
    ("celu", "torch.celu(a, 1.5)", {"a": SMALL}, {}),
    ("threshold", "torch.threshold(a, 0.5, 0.1)", {"a": SMALL}, {}),
    ("gelu", "nn.gelu(a)", {"a": SMALL}, {}),
    ("gelu tanh", "nn.gelu(a, approximate='tanh')", {"a": SMALL}, {}),
    ("clamp", "torch.clamp(a, -1, 1)", {"a": ANY}, {}),
    ("clamp min", "torch.clamp(a, min=0)", {"a": ANY}, {}),
    ("clamp max", "torch.clamp(a, max=0)", {"a": ANY}, {}),
    ("clamp tensors", "torch.clamp(a, b, c)", ABC, {}),
    ("lerp", "torch.lerp(a, b, c)", ABC, {}),
    ("lerp scalar", "torch.lerp(a, b, 0.3)", AB, {}),
    ("addcmul", "torch.addcmul(a, b, c, value=0.5)", ABC, {}),
    ("addcdiv", "torch.addcdiv(a, b, c, value=0.5)", {**AB, "c": POSITIVE}, {}),
    ("where", "torch.where(m, a, b)", {"m": MASK, **AB}, {}),
    ("isclose", "torch.isclose(a, b)", AB, BOOL),
    # Copies: PyTorch's real and imag alone are views.
    ("real", "torch.real(a) + 0", {"a": COMPLEX}, {}),
    ("imag", "torch.imag(a) + 0", {"a": COMPLEX}, {}),
    ("conj", "torch.conj_physical(a)", {"a": COMPLEX}, dict(dtype="complex64")),
    ("angle complex64", "torch.angle(a)", {"a": COMPLEX}, {}),
    ("abs complex64", "torch.abs(a)", {"a": COMPLEX}, {}),
    ("masked_fill", "a.masked_fill(m, 0.5)", {"a": ANY, "m": MASK}, {}),
    ("masked_scatter", "a.masked_scatter(m, b)", {"a": ANY, "m": MASK, "b": ANY}, {}),
    *[
        (f"{name} float64", f"torch.{name}(a)", {"a": vector("float64", 0.01, 4)}, dict(dtype="float64"))
        for name in ("exp", "log", "sin", "cos", "tan", "tanh", "sigmoid", "erf", "sqrt", "log1p", "expm1", "lgamma")
    ],
]

NAMES = {name.removesuffix(" int64") if name[:3] in ("gcd", "lcm") else name for name, *_ in VARIANTS}
TABLE = [entry(row) for row in FUNCTIONS if "other signature" not in row["forms"] and row["label"] not in NAMES] + VARIANTS


def row(name, text, inputs, more):
    return Row(f"e/{name}", f"e/{name}", text, inputs, label=f"{name}", tolerance=1e-3, **more)


SUITE = Suite(
    "e",
    "Every function: 1 million elements, one thread",
    [row(*entry) for entry in TABLE],
    threads=1,
    engines=("hadamard", "torch", "torch_out"),
)
