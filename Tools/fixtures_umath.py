"""Writes Tests/HadamardTests/Fixtures/umath/umath.bin: NumPy's validation sets for its mathematical functions.

    python Tools/fixtures_umath.py [OUTPUT FOLDER]

needs NumPy 2, whose package holds the sets as text (numpy/_core/tests/data/umath-validation-set-*.csv). NumPy's licence
is written beside the file. The result is the same on every run.

Little-endian. `HDMUMATH`, then one set after the other to the end: the length of the function's name (one byte) and the
name, the bits of its type (one byte: 32 or 64), the ulps that a result may be off by (one byte), the number of pairs
(two bytes), all inputs, all outputs.
"""

import pathlib
import re
import struct
import sys

import numpy as np

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "Tests/HadamardTests/Fixtures/umath"


def sets(path):
    """The pairs of one file by type, with the largest tolerance of the type, as NumPy's own test takes it."""
    found = {}
    for line in path.read_text().splitlines():
        if match := re.fullmatch(r"np\.float(32|64),0x([0-9a-fA-F]+),0x([0-9a-fA-F]+),(\d+)", line.strip()):
            found.setdefault(int(match[1]), []).append((int(match[2], 16), int(match[3], 16), int(match[4])))
        elif line.strip() and line[0] not in "#$" and not line.startswith("dtype"):
            raise ValueError(f"{path.name}: {line}")
    for bits, lines in sorted(found.items()):
        yield bits, max(ulps for _, _, ulps in lines), [line[0] for line in lines], [line[1] for line in lines]


def main():
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    data = pathlib.Path(np.__file__).parent / "_core/tests/data"
    out, lines = bytearray(b"HDMUMATH"), 0
    for path in sorted(data.glob("umath-validation-set-*.csv")):
        name = path.stem.removeprefix("umath-validation-set-")
        for bits, ulps, inputs, outputs in sets(path):
            kind = {32: "<u4", 64: "<u8"}[bits]
            out += struct.pack("<B", len(name)) + name.encode() + struct.pack("<BBH", bits, ulps, len(inputs))
            out += np.array(inputs, kind).tobytes() + np.array(outputs, kind).tobytes()
            lines += len(inputs)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "umath.bin").write_bytes(out)
    licence = pathlib.Path(np.__file__).parent.parent / f"numpy-{np.__version__}.dist-info/licenses/LICENSE.txt"
    # What follows the line of dashes concerns libraries that the package brings along.
    text = licence.read_text().split("\n----")[0].rstrip()
    (folder / "LICENSE").write_text(
        f"umath.bin is made from NumPy {np.__version__}'s numpy/_core/tests/data/umath-validation-set-*.csv.\n\n{text}\n"
    )
    print(f"{lines} pairs, {len(out)} bytes")


if __name__ == "__main__":
    main()
