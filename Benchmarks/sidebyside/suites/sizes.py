"""Suite a: five expressions at all sizes."""

from ..rows import Input, Row, Suite, count_name

COUNTS = [1, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000]

PRICES = {"s": dict(low=10, high=50), "k": dict(low=10, high=50), "t": dict(low=1, high=2)}
# A European call's price by Black and Scholes, at a rate of 0.1 and a volatility of 0.2.
BLACK_SCHOLES = (
    "v = 0.2 * sqrt(t); d = (log(s / k) + 0.12 * t) / v; "
    "s * (0.5 + 0.5 * erf(d * 0.7071067811865476)) "
    "- k * exp(-0.1 * t) * (0.5 + 0.5 * erf((d - v) * 0.7071067811865476))"
)

# Name: the expression, its inputs, PyTorch's fused function, what the table calls it.
EXPRESSIONS = {
    "multiply": ("a * b", "ab", None, "`a * b`"),
    "multiply_add": ("a * b + c", "abc", "torch.addcmul(c, a, b, out=r)", "`a * b + c`"),
    "gelu": (
        "a * 0.5 * (1 + tanh(0.7978845608028654 * (a + 0.044715 * a * a * a)))",
        "a",
        "torch._C._nn.gelu(a, approximate='tanh', out=r)",
        "tanh-gelu, 9 operations",
    ),
    "polynomial": ("((a * b + c) * a - b) * c + a * 0.5", "abc", None, "`((a * b + c) * a - b) * c + a * 0.5`"),
    "black_scholes": (BLACK_SCHOLES, "skt", None, "Black-Scholes"),
}

SUITE = Suite(
    "a",
    "Sizes: float32 vectors",
    [
        Row(
            f"a/{name}/{count}",
            name,
            expression,
            {key: Input((count,), **PRICES.get(key, {})) for key in names},
            own=own,
            label=f"{label}, {count_name(count)}",
            tolerance=1e-4 if name == "black_scholes" else 0,
        )
        for name, (expression, names, own, label) in EXPRESSIONS.items()
        for count in COUNTS
    ],
)
