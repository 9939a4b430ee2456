"""Writes Tests/HadamardTests/Fixtures/promotion.json: PyTorch's result types for all pairs of element types and tiers.

Run with PyTorch 2.15: python Tools/generate_promotion.py
"""

import json
import pathlib

import torch

NAMES = """bool uint8 uint16 uint32 uint64 int8 int16 int32 int64
float16 bfloat16 float32 float64 complex64 complex128""".split()
NUMBERS = {"bool": True, "int": 3, "float": 0.5, "complex": 1j}


def tensor(name, rank):
    return torch.zeros([1] * rank, dtype=getattr(torch, name))


def result(a, b):
    """The type's name; "error" where PyTorch refuses."""
    try:
        return str(torch.result_type(a, b)).removeprefix("torch.")
    except RuntimeError:
        return "error"


def main():
    rows = {}
    for rank_a, rank_b in [(1, 1), (1, 0), (0, 0)]:
        rows[f"{rank_a}{rank_b}"] = {
            a: {b: result(tensor(a, rank_a), tensor(b, rank_b)) for b in NAMES} for a in NAMES
        }
    for rank in (1, 0):
        rows[f"{rank}n"] = {
            a: {kind: result(tensor(a, rank), number) for kind, number in NUMBERS.items()} for a in NAMES
        }
    path = pathlib.Path(__file__).parent.parent / "Tests/HadamardTests/Fixtures/promotion.json"
    path.write_text(json.dumps(rows, indent=None, separators=(",", ":")) + "\n")


main()
