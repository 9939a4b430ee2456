"""Suite d: what numexpr and MLX publish as their own benchmarks, written anew.

numexpr's bench/timing.py evaluates twelve expressions over float32 ranges of 5 million elements; a is every second of
10 million in all but the first two. Its bench/large_array_vs_numpy.py evaluates four over random float64 numbers, in 32
chunks of 100 million: here one chunk. MLX's benchmarks/python has gelu ten times over 1000×1024 (compile_bench.py) and
additions to 32×1024×1024 (single_ops.py), over uniform float32 numbers.
"""

from ..rows import Input, Row, Suite

COUNT = 5_000_000
PLAIN = Input((COUNT,), values="arange")
STEPPED = Input((2 * COUNT,), values="arange", view="x[::2]")

TIMING = [
    ("b * c + d * e", "bcde", {}),
    ("2 * a + 3 * b", "ab", {}),
    ("2 * a + 4.010007503399555 * sinh(cos(b))", "ab", {}),
    ("2 * a + atan2(a, b)", "ab", {}),
    ("where(0.1 * a > atan2(a, b), 2 * a, atan2(a, b))", "ab", {}),
    ("where(a != 0.0, 2.0, b)", "ab", {}),
    ("where(a - 10 != 0.0, a, 2.0)", "a", {}),
    ("where(a % 2 != 0.0, b + 5, 2.0)", "ab", {}),
    ("where(a % 2 != 0.0, 2.0, b + 5)", "ab", {}),
    ("a ** 2 + (b + 1) ** -2.5", "ab", {}),
    ("(a + 1) ** 50", "a", {}),
    ("sqrt(a ** 2 + b ** 2)", "ab", {}),
]
LARGE = [
    ("a + b * c", {}),
    ("a ** 2 + b ** 2 - 2 * a * b * cos(c)", {}),
    ("sin(a) + log(b) * sqrt(c)", {}),
    ("exp(a) + tan(b) - sinh(c)", {}),
]
BATCH, WIDE = (32, 1024, 1024), dict(low=0, high=1)


def timing():
    for index, (text, names, others) in enumerate(TIMING, 1):
        # The first two have no stepped operand.
        inputs = {name: STEPPED if name == "a" and index > 2 else PLAIN for name in names}
        yield Row(
            f"d/timing.py {index}",
            f"timing_{index}",
            text,
            inputs,
            others=others,
            tolerance=2e-5,
            label=f"numexpr timing.py, `{text}`",
        )


def large():
    for index, (text, others) in enumerate(LARGE, 1):
        inputs = {name: Input((3_125_000,), "float64", **WIDE) for name in "abc"}
        yield Row(
            f"d/large_array {index}",
            f"large_{index}",
            text,
            inputs,
            "float64",
            others=others,
            label=f"numexpr large_array, float64, `{text}`",
        )


def mlx():
    yield Row(
        "d/mlx gelu",
        "gelu_ten_times",
        "x * (1 + erf(x / 1.4142135623730951)) / 2",
        {"x": Input((1000, 1024), **WIDE)},
        repeat=10,
        label="MLX gelu ten times, 1000×1024",
    )
    for shape in [BATCH, (1024,), (1, 1024, 1)]:
        name = "×".join(map(str, shape))
        yield Row(
            f"d/mlx add {name}",
            "add",
            "a + b",
            {"a": Input(BATCH, **WIDE), "b": Input(shape, **WIDE)},
            label=f"MLX add, 32×1024×1024 + {name}",
        )


SUITE = Suite("d", "Workloads that numexpr and MLX publish", [*timing(), *large(), *mlx()])
