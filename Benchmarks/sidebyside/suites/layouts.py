"""Suite b: layouts, float32, results of 1024² and of 4096² elements."""

from ..rows import Input, Row, Suite


def rows(n):
    whole, square, cube = Input((n, n)), n * n, {1024: 64, 4096: 256}[n]
    images = n // 8
    table = {
        "row": ("a * b", whole, Input((n,))),
        "column": ("a * b", whole, Input((n, 1))),
        "outer": ("a * b", Input((n, 1)), Input((1, n))),
        "transposed": ("a * b.T", whole, Input((n, n), view="x.T")),
        "both transposed": ("a.T * b.T", Input((n, n), view="x.T"), Input((n, n), view="x.T")),
        "step 2": ("a[:, ::2] * b", Input((n, 2 * n), view="x[:, ::2]"), whole),
        "rows of 3 × a row": ("a * b", Input((square // 3, 3)), Input((3,))),
        "rows of 3 × a column": ("a * b", Input((square // 3, 3)), Input((square // 3, 1))),
        "rows of 4 × a row": ("a * b", Input((square // 4, 4)), Input((4,))),
        "rows of 4 × a column": ("a * b", Input((square // 4, 4)), Input((square // 4, 1))),
        "NCHW × channel": ("a * b", Input((4, 16, images, images)), Input((16, 1, 1))),
        "NHWC × channel": ("a * b", Input((4, images, images, 16)), Input((16,))),
        "around": (f"[{cube},1,{cube}] + [1,{cube},1]", Input((cube, 1, cube)), Input((1, cube, 1))),
        "narrow slices from the end": (
            "a[:, -9:-1] * b[:, -9:-1]",
            Input((square // 8, 16), view="x[:, -9:-1]"),
            Input((square // 8, 16), view="x[:, -9:-1]"),
        ),
    }
    return [
        Row(
            f"b/{name}/{n}",
            "add" if name == "around" else "multiply",
            "a + b" if name == "around" else "a * b",
            {"a": a, "b": b},
            label=f"{n}²: {name}" + (f", `{shown}`" if shown != "a * b" else ""),
        )
        for name, (shown, a, b) in table.items()
    ]


SUITE = Suite("b", "Layouts: float32", rows(1024) + rows(4096))
