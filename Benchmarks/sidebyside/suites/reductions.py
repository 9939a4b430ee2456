"""Suite f: reductions alone, with element-wise producers, and between element-wise steps (softmax, normalizations).

A row's text is PyTorch's, of basic operations; `own` is PyTorch's function for the whole. Each library is given what
its users would write: `jax.nn.softmax` for JAX, `xp` is `jax.numpy` or NumPy. `any` reads zeros, all of them.

Results are compared with NumPy's in float64. Others' may be off by 1 %: PyTorch's norm of 10 million float32 is off by
0.02 %. Hadamard's are held to float32's own error.
"""

import dataclasses
import math

from ..rows import Input, Row, Suite, count_name

COUNTS = [1, 1_000, 100_000, 1_000_000, 10_000_000, 50_000_000]
INNER = [2, 3, 4, 8, 16]
UNIFORM, ZERO = dict(low=0, high=1), dict(low=0, high=0)


@dataclasses.dataclass(frozen=True)
class Reduction:
    """A reduction's texts, in which `{dim}` stands for what is reduced, and its inputs' names and ranges."""

    label: str
    torch: str
    xp: str
    names: str = "a"
    dtype: str = "float32"
    limits: dict = dataclasses.field(default_factory=lambda: UNIFORM)
    # PyTorch's function for all elements of vectors `a` and `b`, and for one dimension.
    own: str | None = None
    own_dim: str | None = None


REDUCTIONS = {
    "sum": Reduction("sum", "torch.sum(a{dim})", "xp.sum(a{dim})"),
    "mean": Reduction("mean", "torch.mean(a{dim})", "xp.mean(a{dim})"),
    "max": Reduction("max", "torch.amax(a{dim})", "xp.max(a{dim})", limits={}, own="torch.max(a, out=r)"),
    "argmax": Reduction("argmax", "torch.argmax(a{dim})", "xp.argmax(a{dim})", dtype="int64", limits={}),
    "var": Reduction("var", "torch.var(a{dim}, correction=0)", "xp.var(a{dim})"),
    "norm": Reduction("norm", "torch.linalg.vector_norm(a{dim})", "xp.linalg.norm(a{dim})"),
    "any": Reduction("any", "torch.any(a{dim})", "xp.any(a{dim})", dtype="bool", limits=ZERO),
    "mean_squared_error": Reduction(
        "`((a - b) ** 2).mean()`",
        "torch.mean((a - b) ** 2{dim})",
        "xp.mean((a - b) ** 2{dim})",
        "ab",
        own="nn.mse_loss(a, b)",
    ),
    "inner_product": Reduction(
        "`(a * b).sum()`",
        "torch.sum(a * b{dim})",
        "xp.sum(a * b{dim})",
        "ab",
        own="torch.dot(a, b, out=r)",
        own_dim="torch.linalg.vecdot(a, b{dim}, out=r)",
    ),
    "count": Reduction(
        "count of `a > 0.5`",
        "torch.sum(a > 0.5{dim})",
        "xp.count_nonzero(a > 0.5{dim})",
        dtype="int64",
        own="torch.count_nonzero(a > 0.5)",
        own_dim="torch.count_nonzero(a > 0.5{dim})",
    ),
}


def row(name, swift, text, inputs, result, label, **more):
    return Row(f"f/{name}", swift, text, inputs, result=result, label=label, tolerance=1e-2, is_exact=True, **more)


def reductions(place, label, shape, dim=None):
    """All reductions of a shape, over one dimension or all."""
    result = () if dim is None else tuple(size for index, size in enumerate(shape) if index != dim)
    for name, one in REDUCTIONS.items():
        axis = "" if dim is None else f", axis={dim}"
        text = one.torch.format(dim="" if dim is None else f", dim={dim}")
        others = {library: one.xp.format(dim=axis) for library in ("numpy", "jax")}
        if dim is None and text.startswith("torch.sum("):
            # PyTorch's sum takes ready memory only with the dimensions named.
            others["torch_out"] = one.torch.format(dim=f", dim={tuple(range(len(shape)))}")
        own = one.own if dim is None else one.own_dim
        if own and dim is not None:
            own = own.format(dim=f", dim={dim}")
        if own and dim is None and len(shape) > 1 and "dot" in own:
            own = own.replace("a, b", "a.view(-1), b.view(-1)")
        yield row(
            f"{name}/{place}",
            f"{name} {'all' if dim is None else dim}",
            text,
            {key: Input(shape, **one.limits) for key in one.names},
            result,
            label.format(one.label),
            dtype=one.dtype,
            others=others,
            own=own,
        )


# Where the rows of softmax and the like are: the last dimension is theirs.
SHAPES = [(32, 16, 1024), (4096, 4096), (128, 1000), (64, 10), (16, 50257)]
SHIFTED = "e = xp.exp(a - xp.max(a, axis={dim}, keepdims=True)); "


def shape_name(shape):
    return "×".join(map(str, shape))


def softmax(shape, dim, label, swift="softmax"):
    return row(
        f"{label}/{shape_name(shape)}",
        swift,
        f"e = torch.exp(a - torch.amax(a, dim={dim}, keepdim=True)); e / torch.sum(e, dim={dim}, keepdim=True)",
        {"a": Input(shape)},
        shape,
        f"{label}, {shape_name(shape)}",
        others={
            "jax": f"jax.nn.softmax(a, axis={dim})",
            "numpy": SHIFTED.format(dim=dim) + f"e / xp.sum(e, axis={dim}, keepdims=True)",
        },
        own=f"torch.softmax(a, {dim}, out=r)",
    )


def normalizations(shape):
    size, rows = shape[-1], math.prod(shape[:-1])
    named = shape_name(shape)
    weight, bias = Input((size,), low=0.5, high=1.5), Input((size,))
    yield softmax(shape, -1, "softmax")
    yield row(
        f"log_softmax/{named}",
        "log_softmax",
        "d = a - torch.amax(a, dim=-1, keepdim=True); d - torch.log(torch.sum(torch.exp(d), dim=-1, keepdim=True))",
        {"a": Input(shape)},
        shape,
        f"log_softmax, {named}",
        others={
            "jax": "jax.nn.log_softmax(a, axis=-1)",
            "numpy": "d = a - xp.max(a, axis=-1, keepdims=True); d - xp.log(xp.sum(xp.exp(d), axis=-1, keepdims=True))",
        },
        own="torch.log_softmax(a, -1, out=r)",
    )
    yield row(
        f"layer_norm/{named}",
        "layer_norm",
        "d = a - torch.mean(a, dim=-1, keepdim=True); "
        "d * torch.rsqrt(torch.mean(d * d, dim=-1, keepdim=True) + 1e-05) * w + b",
        {"a": Input(shape), "w": weight, "b": bias},
        shape,
        f"layer_norm, {named}",
        others={
            library: "d = a - xp.mean(a, axis=-1, keepdims=True); "
            "d / xp.sqrt(xp.mean(d * d, axis=-1, keepdims=True) + 1e-05) * w + b"
            for library in ("jax", "numpy")
        },
        own=f"F.layer_norm(a, ({size},), w, b)",
    )
    yield row(
        f"rms_norm/{named}",
        "rms_norm",
        "a * torch.rsqrt(torch.mean(a * a, dim=-1, keepdim=True) + 1e-06) * w",
        {"a": Input(shape), "w": weight},
        shape,
        f"rms_norm, {named}",
        others={
            library: "a / xp.sqrt(xp.mean(a * a, axis=-1, keepdims=True) + 1e-06) * w" for library in ("jax", "numpy")
        },
        own=f"F.rms_norm(a, ({size},), w, 1e-06)",
    )
    yield row(
        f"logsumexp/{named}",
        "logsumexp",
        "m = torch.amax(a, dim=-1, keepdim=True); torch.log(torch.sum(torch.exp(a - m), dim=-1)) + m[..., 0]",
        {"a": Input(shape)},
        shape[:-1],
        f"logsumexp, {named}",
        others={
            "jax": "jax.scipy.special.logsumexp(a, axis=-1)",
            "numpy": "m = xp.max(a, axis=-1, keepdims=True); xp.log(xp.sum(xp.exp(a - m), axis=-1)) + m[..., 0]",
        },
        own="torch.logsumexp(a, -1, out=r)",
    )
    yield row(
        f"cross_entropy/{named}",
        "cross_entropy",
        "torch.mean(torch.logsumexp(a, dim=1, keepdim=True) - torch.gather(a, 1, t[:, None]))",
        {"a": Input((rows, size)), "t": Input((rows,), "int64", low=0, high=size - 1)},
        (),
        f"cross_entropy, {named}",
        others={
            "jax": "xp.mean(jax.scipy.special.logsumexp(a, axis=1, keepdims=True) "
            "- xp.take_along_axis(a, t[:, None], axis=1))",
            "numpy": "m = xp.max(a, axis=1, keepdims=True); "
            "l = m + xp.log(xp.sum(xp.exp(a - m), axis=1, keepdims=True)); "
            "xp.mean(l - xp.take_along_axis(a, t[:, None], axis=1))",
        },
        own="F.cross_entropy(a, t)",
    )


def batch_norm(shape):
    named, channels = shape_name(shape), shape[1]
    yield row(
        f"batch_norm statistics/{named}",
        "batch_norm statistics",
        "torch.var_mean(a, dim=(0, 2, 3), correction=0)",
        {"a": Input(shape, low=-1, high=3)},
        (2, channels),
        f"batch_norm, statistics, {named}",
        others={library: "(xp.var(a, axis=(0, 2, 3)), xp.mean(a, axis=(0, 2, 3)))" for library in ("jax", "numpy")},
        own="torch.ops.aten.batch_norm_update_stats(a, None, None, 0.1)[::-1]",
    )
    scaled = "(a - m[:, None, None]) * ({}(v[:, None, None] + 1e-05) * w[:, None, None]) + b[:, None, None]"
    yield row(
        f"batch_norm evaluation/{named}",
        "batch_norm evaluation",
        scaled.format("torch.rsqrt"),
        {
            "a": Input(shape),
            "m": Input((channels,)),
            "v": Input((channels,), low=0.5, high=2),
            "w": Input((channels,), low=0.5, high=1.5),
            "b": Input((channels,)),
        },
        shape,
        f"batch_norm, evaluation, {named}",
        others={"jax": scaled.format("jax.lax.rsqrt"), "numpy": scaled.format("1 / xp.sqrt")},
        own="F.batch_norm(a, m, v, w, b)",
    )


def others():
    pictures = (32, 224, 224, 3)
    yield row(
        f"channel statistics/{shape_name(pictures)}",
        "channel statistics",
        "torch.std_mean(x / 255, dim=(0, 1, 2), correction=0)",
        {"x": Input(pictures, "uint8")},
        (2, 3),
        f"channel means and deviations of uint8 pictures, `x / 255`, {shape_name(pictures)}",
        others={
            "jax": "y = xp.float32(x) / 255; (xp.std(y, axis=(0, 1, 2)), xp.mean(y, axis=(0, 1, 2)))",
            "numpy": "y = float32(x) / 255; (xp.std(y, axis=(0, 1, 2)), xp.mean(y, axis=(0, 1, 2)))",
        },
    )
    yield row(
        "cosine_similarity/10000×768",
        "cosine_similarity",
        "torch.sum(a * b, dim=1) / (torch.clamp(torch.linalg.vector_norm(a, dim=1), min=1e-08) "
        "* torch.clamp(torch.linalg.vector_norm(b, dim=1), min=1e-08))",
        {"a": Input((10_000, 768), low=-1, high=3), "b": Input((10_000, 768), low=-1, high=3)},
        (10_000,),
        "cosine_similarity, 10 k × 768",
        others={
            library: "xp.sum(a * b, axis=1) / (xp.maximum(xp.linalg.norm(a, axis=1), 1e-08) "
            "* xp.maximum(xp.linalg.norm(b, axis=1), 1e-08))"
            for library in ("jax", "numpy")
        },
        own="F.cosine_similarity(a, b)",
    )
    for dtype in ("bool", "int32", "int64", "float64", "bfloat16"):
        for count in (1_000_000, 10_000_000):
            limits = UNIFORM if "float" in dtype else {}
            yield row(
                f"sum {dtype}/{count}",
                "sum all",
                "torch.sum(a)",
                {"a": Input((count,), dtype, **limits)},
                (),
                f"sum of {dtype}, {count_name(count)}",
                dtype=dtype if "float" in dtype else "int64",
                others={"torch_out": "torch.sum(a, dim=0)"} | {library: "xp.sum(a)" for library in ("numpy", "jax")},
            )


def scans():
    for place, shape, dim in [
        *((str(count), (count,), 0) for count in (1_000, 1_000_000, 10_000_000)),
        ("4096 columns", (4096, 4096), 0),
        ("4096 rows", (4096, 4096), 1),
    ]:
        yield row(
            f"cumsum/{place}",
            f"cumsum {dim}",
            f"torch.cumsum(a, dim={dim})",
            {"a": Input(shape, **UNIFORM)},
            shape,
            f"cumsum, {count_name(shape[0])}" if len(shape) == 1 else f"4096²: cumsum along {place.split()[1]}",
            others={library: f"xp.cumsum(a, axis={dim})" for library in ("numpy", "jax")},
        )


SQUARE = (4096, 4096)

ROWS = [
    *(one for count in COUNTS for one in reductions(str(count), "{}, " + count_name(count), (count,))),
    *reductions("4096 rows", "4096², rows: {}", SQUARE, 1),
    *reductions("4096 columns", "4096², columns: {}", SQUARE, 0),
    *reductions("4096 all", "4096², all: {}", SQUARE),
    *(one for size in INNER for one in reductions(f"1000000×{size}", f"1 M × {size}: {{}}", (1_000_000, size), 1)),
    *(one for shape in SHAPES for one in normalizations(shape)),
    *(softmax(shape, 1, "softmax, middle dimension", "softmax middle") for shape in [(32, 16, 1024), (64, 256, 1024)]),
    *(one for shape in [(64, 64, 56, 56), (32, 256, 14, 14)] for one in batch_norm(shape)),
    *others(),
    *scans(),
]

SUITE = Suite(
    "f",
    "Reductions: float32, where nothing else is said",
    ROWS,
    engines=("hadamard", "torch", "torch_out", "torch_own", "torch_compile", "jax", "numpy"),
)
