"""Writes Tests/HadamardTests/Fixtures/printing.json: tensors and the text that PyTorch prints for them.

    python Tools/fixtures_printing.py [OUTPUT]

needs PyTorch 2.15. The result is the same on every run. A case holds `dtype`, `shape`, `pool`, `step`, `text`: element k,
row-major, is element (k * step) % n of the n elements whose bytes `pool` holds in base64.
"""

import base64
import json
import math
import pathlib
import random
import sys

import torch

SEED = 20240
DTYPES = [
    "bool", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64",
    "float16", "bfloat16", "float32", "float64", "complex64", "complex128",
]
SPECIAL = [math.nan, math.inf, -math.inf, 0.0, -0.0]
SHAPES = [(), (1,), (3,), (7,), (2, 3), (1, 1), (3, 1), (2, 2, 3), (2, 1, 2, 2), (12,), (40,), (3, 17), (2, 3, 9)]
LARGE = [(1000,), (1001,), (1100, 1), (1, 1100), (40, 26), (7, 8, 19), (6, 6, 30), (3, 400), (7, 7, 7, 7), (2, 4, 7, 20),
         (100000,), (300, 300)]

generator = random.Random(SEED)
cases = []


def add(values, shape, dtype, step=1):
    """A case of numbers, cycled through in steps to fill the shape."""
    pool = torch.tensor(values, dtype=torch.complex128 if dtype.startswith("complex") else None)
    pool = pool.to(getattr(torch, dtype))
    count = math.prod(shape)
    index = (torch.arange(count) * step) % max(len(values), 1)
    tensor = pool[index].reshape(shape)
    raw = bytes(pool.view(torch.uint8).tolist()) if len(values) else b""
    cases.append({
        "dtype": dtype, "shape": list(shape), "pool": base64.b64encode(raw).decode(), "step": step,
        "text": str(tensor),
    })


def floats(count, dtype):
    """Numbers of one of the kinds that print differently."""
    kind = generator.randrange(9)
    limit = {"float16": 4, "bfloat16": 37, "float32": 37, "complex64": 37}.get(dtype, 300)
    if kind == 0:
        numbers = [generator.uniform(-1, 1) for _ in range(count)]
    elif kind == 1:
        numbers = [float(generator.randint(-20, 20)) for _ in range(count)]
    elif kind == 2:
        numbers = [generator.uniform(-1, 1) * 10 ** generator.randint(-3, 3) for _ in range(count)]
    elif kind == 3:
        numbers = [generator.uniform(-1, 1) * 10.0 ** generator.randint(-limit, limit) for _ in range(count)]
    elif kind == 4:
        numbers = [generator.choice([-1, 1]) * float(2 ** generator.randint(0, 30)) for _ in range(count)]
    elif kind == 5:
        # Ties of the fourth digit.
        numbers = [generator.randint(-9, 9) + generator.choice([0.00005, 0.03125, 0.00015, 0.99995]) for _ in range(count)]
    elif kind == 6:
        numbers = [generator.uniform(1e-5, 2e-4) for _ in range(count)]
    elif kind == 7:
        numbers = [generator.uniform(9e7, 1.1e8) for _ in range(count)]
    else:
        numbers = [generator.uniform(-1000, 1000) for _ in range(count)]
    if generator.random() < 0.4:
        for _ in range(generator.randint(1, 3)):
            numbers[generator.randrange(count)] = generator.choice(SPECIAL)
    return numbers


def numbers(count, dtype):
    if dtype == "bool":
        return [generator.random() < generator.choice([0, 0.5, 1]) for _ in range(count)]
    if dtype.startswith("complex"):
        return [complex(*pair) for pair in zip(floats(count, dtype), floats(count, dtype))]
    if "int" not in dtype:
        return floats(count, dtype)
    info = torch.iinfo(getattr(torch, dtype))
    top = min(info.max, 2**63 - 1)
    if generator.random() < 0.5:
        return [generator.randint(max(info.min, -30), 30) for _ in range(count)]
    return [generator.randint(info.min, top) for _ in range(count)]


for dtype in DTYPES:
    for shape in SHAPES:
        for _ in range(2 if "float" in dtype or "complex" in dtype else 1):
            count = math.prod(shape)
            add(numbers(count, dtype), shape, dtype)
    for shape in [(0,), (0, 3), (2, 0, 4), (1, 0)]:
        add([], shape, dtype)
    for shape in generator.sample(LARGE, 3) if dtype != "float32" else LARGE:
        add(numbers(generator.randint(1, 23), dtype), shape, dtype, step=generator.choice([1, 5, 7]))
    # Widths at which the type just fits into the line, and just does not.
    if dtype not in ("float32", "int64", "bool", "complex64"):
        for count in range(9, 27, 2):
            add(numbers(1, dtype), (count,), dtype)

for dtype in ["float16", "bfloat16", "float32", "float64"]:
    info = torch.finfo(getattr(torch, dtype))
    for value in SPECIAL + [1.0, -1.0, 0.5, info.max, info.min, info.tiny, info.smallest_normal, info.eps, 1e4, 1e-4, 123456.789]:
        add([value], (), dtype)
        add([value, 0.0], (2,), dtype)
        add([value, math.nan, 1.0], (3,), dtype)
    for ratio in [999.0, 1000.0, 1001.0, 1000.5]:
        add([1.0, ratio], (2,), dtype)
        add([0.5, ratio / 2], (2,), dtype)
    add(SPECIAL, (5,), dtype)
for dtype in ["complex64", "complex128"]:
    for real in SPECIAL + [1.5, -2.0]:
        for imaginary in SPECIAL + [1.0, -1e-5]:
            add([complex(real, imaginary)], (), dtype)
for value in [99999999.0, 1e8, 100000001.0, 0.0001, 0.00009999, 2.5, 0.00005]:
    add([value], (1,), "float64")
add([5e-324, 1.7976931348623157e308], (2,), "float64")
# A long row after deep brackets, and one element a line.
add([123456789012345678], (1, 1, 1, 1, 1, 1, 5), "int64")
add([1.0, -2.5], (1,) * 30 + (12,), "float32")
add([1e-30 + 1e30j], (1,) * 40 + (3,), "complex128")

default = pathlib.Path(__file__).resolve().parent.parent / "Tests/HadamardTests/Fixtures/printing.json"
output = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default
body = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
output.write_text("[\n" + body + "\n]\n")
print(f"{len(cases)} cases, {output.stat().st_size} bytes")
