"""Suite c: element types and operations, 1024² elements."""

from ..rows import Input, Row, Suite

SHAPE = (1024, 1024)


def pair(a, b=None, **limits):
    return {"a": Input(SHAPE, a), "b": Input(SHAPE, b or a, **limits)}


def row(name, swift, expression, inputs, dtype="float32", **more):
    return Row(
        f"c/{name}", swift, expression, inputs, dtype, label=more.pop("label", f"{name}, `{expression}`"), **more
    )


TYPES = ["int8", "int16", "int32", "int64", "uint8", "float16", "bfloat16", "float64", "complex64"]
COMPARISONS = {"lt": "a < b", "eq": "a == b"}

ROWS = (
    [row(f"{dtype} product", "multiply", "a * b", pair(dtype), dtype) for dtype in TYPES]
    + [
        row(f"{dtype} sum", "add", "a + b", pair(dtype), dtype)
        for dtype in ["int8", "int32", "int64", "float16", "bfloat16"]
    ]
    + [
        row("float32 × float64", "multiply", "a * b", pair("float32", "float64"), "float64"),
        row(
            "bfloat16 gelu",
            "gelu",
            "a * 0.5 * (1 + tanh(0.7978845608028654 * (a + 0.044715 * a * a * a)))",
            {"a": Input(SHAPE, "bfloat16")},
            "bfloat16",
            tolerance=0.05,
            label="bfloat16 tanh-gelu",
        ),
        row(
            "normalise",
            "normalise",
            "(x / 255 - mean) / std",
            {
                "x": Input((8, 3, 512, 512), "uint8"),
                "mean": Input((3, 1, 1), low=0.4, high=0.5),
                "std": Input((3, 1, 1), low=0.2, high=0.3),
            },
            # NumPy divides uint8 in float64.
            others={"numpy": "(float32(x) / 255 - mean) / std"},
            label="uint8 → float32, `(x / 255 - mean) / std`, 8×3×512×512",
        ),
    ]
    + [
        row(f"{dtype} {name}", name, text, pair(dtype), "bool")
        for name, text in COMPARISONS.items()
        for dtype in ["float32", "int32", "uint8"]
    ]
    + [
        row(
            "where",
            "where",
            "where(m, a, b)",
            {"m": Input(SHAPE, "bool"), **pair("float32")},
            label="where with a random mask, `where(m, a, b)`",
        ),
        row("int32 floor division", "floor_divide", "a // b", pair("int32", low=1, high=1000), "int32"),
        row("int64 floor division", "floor_divide", "a // b", pair("int64", low=1, high=1000), "int64"),
        row(
            "float32 remainder",
            "remainder",
            "a % b",
            {"a": Input(SHAPE, low=-100, high=100), "b": Input(SHAPE, low=1, high=10)},
        ),
        row(
            "float64 remainder",
            "remainder",
            "a % b",
            {"a": Input(SHAPE, "float64", low=-100, high=100), "b": Input(SHAPE, "float64", low=1, high=10)},
            "float64",
        ),
        row("float32 power", "pow", "a ** b", {"a": Input(SHAPE, low=0.1, high=4), "b": Input(SHAPE, low=-3, high=3)}),
        row(
            "float64 power",
            "pow",
            "a ** b",
            {"a": Input(SHAPE, "float64", low=0.1, high=4), "b": Input(SHAPE, "float64", low=-3, high=3)},
            "float64",
        ),
    ]
)

SUITE = Suite("c", "Types and operations: 1024² elements", ROWS)
