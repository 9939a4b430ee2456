"""Writes Tests/HadamardTests/Fixtures/numpy.json: .npy files that NumPy wrote, and what is in them.

    python Tools/fixtures_numpy.py [OUTPUT]

needs NumPy 2. The result is the same on every run. A case holds `name`, the `file` in base64, and either `dtype`, `shape`
and the elements' `bytes` (row-major, little-endian, in base64), or in `refused` a word of the error that must be thrown.
"""

import base64
import io
import itertools
import json
import pathlib
import sys

import numpy as np

DTYPES = {
    "b1": "bool", "u1": "uint8", "u2": "uint16", "u4": "uint32", "u8": "uint64", "i1": "int8", "i2": "int16",
    "i4": "int32", "i8": "int64", "f2": "float16", "f4": "float32", "f8": "float64", "c8": "complex64",
    "c16": "complex128",
}
SHAPES = [(), (1,), (5,), (0,), (2, 3), (3, 0, 2), (2, 3, 2)]

cases = []


def saved(array, version):
    stream = io.BytesIO()
    np.lib.format.write_array(stream, array, version=version, allow_pickle=True)
    return base64.b64encode(stream.getvalue()).decode()


def add(array, version):
    code = array.dtype.kind + str(array.dtype.itemsize)
    little = np.ascontiguousarray(array).astype(array.dtype.newbyteorder("<"))
    order = "F" if array.flags.f_contiguous and not array.flags.c_contiguous else "C"
    cases.append({
        "name": f"{array.dtype.str} {array.shape} {order} version {version[0]}", "file": saved(array, version),
        "dtype": DTYPES[code], "shape": list(array.shape), "bytes": base64.b64encode(little.tobytes()).decode(),
        "isCanonical": version == (1, 0) and array.dtype.isnative,
    })


def refuse(array, word):
    cases.append({"name": f"{array.dtype} refused", "file": saved(array, None), "refused": word})


for (code, mark), shape in itertools.product(itertools.product(DTYPES, "<>"), SHAPES):
    if code in ("b1", "u1", "i1") and mark == ">":
        continue
    count = int(np.prod(shape))
    numbers = (np.arange(count) * 37 - 50) % 120 + (0.25 if code[0] in "fc" else 0)
    array = numbers.astype(mark + code).reshape(shape)
    if code[0] == "c":
        array = (array * (1 - 2j)).astype(mark + code)
    if code == "b1":
        array = (np.arange(count) % 3 == 0).reshape(shape)
    versions = [(1, 0)] if shape != (2, 3) else [(1, 0), (2, 0), (3, 0)]
    for version in versions:
        add(array, version)
        if len(shape) > 1:
            add(np.asfortranarray(array), version)

special = np.array([np.nan, np.inf, -np.inf, -0.0, 5e-324, 1.7976931348623157e308])
for code in ["<f8", ">f8", "<f4", ">f2"]:
    with np.errstate(over="ignore"):
        add(special.astype(code), (1, 0))
add(np.array([0, 2**64 - 1], dtype=">u8"), (1, 0))
add(np.zeros((1,) * 64, dtype="<i2"), (1, 0))

refuse(np.array([{}], dtype=object), "objects")
refuse(np.array(["abc"]), "strings")
refuse(np.array([b"abc"]), "strings")
refuse(np.array(["2024-01-01"], dtype="datetime64[D]"), "dates")
refuse(np.array([3], dtype="timedelta64[s]"), "dates")
refuse(np.zeros(2, dtype="<f4,<i4"), "structures")
refuse(np.zeros(2, dtype=[("größe", "<f4")]), "structures")
refuse(np.zeros(2, dtype="V2"), "bfloat16")
refuse(np.zeros(2, dtype="V7"), "raw bytes")
refuse(np.zeros(2, dtype=np.longdouble), "long doubles")
refuse(np.zeros(2, dtype=np.clongdouble), "long doubles")

default = pathlib.Path(__file__).resolve().parent.parent / "Tests/HadamardTests/Fixtures/numpy.json"
output = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default
output.write_text("[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]\n")
print(f"{len(cases)} cases, {output.stat().st_size} bytes")
