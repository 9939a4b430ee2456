"""What is measured: a row is one expression over inputs of given shapes and types."""

import dataclasses
import math
import zlib

import numpy as np

SIZES = {
    "bool": 1,
    "uint8": 1,
    "int8": 1,
    "uint16": 2,
    "int16": 2,
    "float16": 2,
    "bfloat16": 2,
    "uint32": 4,
    "int32": 4,
    "float32": 4,
    "uint64": 8,
    "int64": 8,
    "float64": 8,
    "complex64": 8,
    "complex128": 16,
}


@dataclasses.dataclass(frozen=True)
class Input:
    """An operand: a row-major base, and the view of it, as Python text over `x`, that the expression sees.

    `low` and `high` bound uniform numbers; without them floats are normal, integers take the whole range of their type.
    `values` is "arange" for 0, 1, 2 …
    """

    shape: tuple
    dtype: str = "float32"
    view: str = ""
    low: float | None = None
    high: float | None = None
    values: str = "random"

    def base(self, seed):
        """The elements, from a seed; bfloat16 as the bits of its numbers."""
        generator = np.random.default_rng(seed)
        count = math.prod(self.shape)
        if self.values == "arange":
            return np.arange(count).astype(self.dtype).reshape(self.shape)
        if self.dtype == "bool":
            return generator.integers(0, 2, self.shape, np.uint8).astype(bool)
        if "int" in self.dtype:
            limits = np.iinfo(self.dtype)
            low = limits.min if self.low is None else int(self.low)
            high = limits.max if self.high is None else int(self.high)
            return generator.integers(low, high, self.shape, self.dtype, endpoint=True)
        part = np.float64 if self.dtype in ("float64", "complex128") else np.float32
        parts = (count, 2) if "complex" in self.dtype else (count,)
        if self.low is None:
            numbers = generator.standard_normal(parts, part)
        else:
            numbers = (generator.random(parts, part) * (self.high - self.low) + self.low).astype(part)
        if "complex" in self.dtype:
            numbers = numbers.view(self.dtype)
        if self.dtype == "float16":
            numbers = numbers.astype(np.float16)
        if self.dtype == "bfloat16":
            bits = numbers.view(np.uint32)
            numbers = ((bits + 0x7FFF + (bits >> 16 & 1)) >> 16).astype(np.uint16)
        return numbers.reshape(self.shape)

    @property
    def shape_seen(self):
        """The shape of the view."""
        if not self.view:
            return self.shape
        x = np.lib.stride_tricks.as_strided(np.zeros(1, np.uint8), self.shape, (0,) * len(self.shape))
        return eval(self.view, {"x": x}).shape

    @property
    def byte_count(self):
        """The bytes that the expression has to read."""
        return math.prod(self.shape_seen) * SIZES[self.dtype]


@dataclasses.dataclass(frozen=True)
class Row:
    """One line of a table.

    `expression` is Python over the inputs' names and the functions of `expressions.NAMES`, with `name = …;` before the
    value where parts are used twice. `repeat` applies it that many times to its first input. `others` gives an engine
    another text, where a library writes the same thing differently; `own` is PyTorch's fused function for it, over
    `torch`, writing to `r`. `dtype` is the result's type. `result` is its shape, where that is not the inputs' common
    one; two results of one shape count as one that has a first dimension of 2. `swift` names the closure in the Swift worker.
    """

    id: str
    swift: str
    expression: str
    inputs: dict
    dtype: str = "float32"
    repeat: int = 1
    result: tuple | None = None
    others: dict = dataclasses.field(default_factory=dict)
    own: str | None = None
    label: str = ""
    # The relative error that is accepted between engines.
    tolerance: float = 0.0
    # Whether results are compared with NumPy's in float64, rather than with PyTorch's: Hadamard's within its type's
    # error, others' within `tolerance`.
    is_exact: bool = False

    def text(self, engine):
        return self.others.get(engine, self.others.get(engine.split("_")[0], self.expression))

    @property
    def shape(self):
        if self.result is not None:
            return self.result
        return np.broadcast_shapes(*(one.shape_seen for one in self.inputs.values()))

    @property
    def byte_count(self):
        """The bytes that one pass reads and writes."""
        return sum(one.byte_count for one in self.inputs.values()) + math.prod(self.shape) * SIZES[self.dtype]

    @property
    def is_reading(self):
        """Whether one pass reads much and writes next to nothing: reading as much is what bounds it."""
        read = sum(one.byte_count for one in self.inputs.values())
        return read >= 40_000_000 and self.byte_count - read < 0.1 * read

    @property
    def is_streaming(self):
        """Whether one pass reads and writes so much that it lies outside the caches."""
        return self.byte_count >= 100_000_000 and self.repeat == 1 and not self.is_reading

    def seed(self, name):
        return zlib.crc32(f"{self.id}/{name}".encode())


@dataclasses.dataclass(frozen=True)
class Suite:
    """Rows that are measured with the same engines and number of threads; `threads` None takes all processors."""

    letter: str
    title: str
    rows: list
    threads: int | None = None
    engines: tuple | None = None


def count_name(count):
    for scale, unit in ((1_000_000, " M"), (1000, " k")):
        if count >= scale and count % (scale // 10) == 0:
            return f"{count / scale:g}{unit}"
    return str(count)
