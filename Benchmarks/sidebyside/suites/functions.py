"""Suite e: every function of the catalogue, one thread, 1 million elements, against PyTorch."""

from ..rows import Input, Row, Suite

COUNT = 1_000_000


def vector(dtype="float32", low=None, high=None):
    return Input((COUNT,), dtype, low=low, high=high)


ANY, MASK, LONG, COMPLEX = vector(), vector("bool"), vector("int64"), vector("complex64")
POSITIVE, UNIT, BETWEEN = vector(low=0.01, high=20), vector(low=-0.99, high=0.99), vector(low=0.001, high=0.999)
SMALL, MODERATE, WIDE, ABOVE_ONE = (
    vector(low=-4, high=4),
    vector(low=-20, high=20),
    vector(low=-1e3, high=1e3),
    vector(low=1.01, high=50),
)
DIVISOR, COUNTED, SHIFT = vector("int64", 1, 1000), vector("int64", -1000, 1000), vector("int64", 0, 31)
EXPONENT = vector("int32", -20, 20)


def unary(names, a, **more):
    """Functions of one operand, by PyTorch's names."""
    return [(name, f"torch.{name}(a)", {"a": a}, more) for name in names.split()]


def binary(names, a, b, **more):
    return [(name, f"torch.{name}(a, b)", {"a": a, "b": b}, more) for name in names.split()]


def special(names, a, **more):
    return [(name, f"torch.special.{name}(a)", {"a": a}, more) for name in names.split()]


def activation(call, a=SMALL, **more):
    """An activation function: `name(arguments)`, from PyTorch's internal module, which takes a ready output."""
    return (call.split("(")[0], f"nn.{call}", {"a": a}, more)


AB, ABC = {"a": ANY, "b": ANY}, {"a": ANY, "b": ANY, "c": ANY}
BOOL, INT, FLOAT = dict(dtype="bool"), dict(dtype="int64"), dict(dtype="float32")

# Name, PyTorch's expression, inputs, and what else the row says.
TABLE = [
    ("add", "torch.add(a, b)", AB, {}),
    ("sub", "torch.sub(a, b)", AB, {}),
    ("mul", "torch.mul(a, b)", AB, {}),
    ("add alpha", "torch.add(a, b, alpha=2)", AB, {}),
    ("div", "torch.div(a, b)", {"a": ANY, "b": POSITIVE}, {}),
    ("div floor", "torch.div(a, b, rounding_mode='floor')", {"a": WIDE, "b": POSITIVE}, {}),
    ("div trunc", "torch.div(a, b, rounding_mode='trunc')", {"a": WIDE, "b": POSITIVE}, {}),
    *binary("floor_divide remainder fmod", WIDE, POSITIVE),
    *[
        (f"{name} int64", f"torch.{name}(a, b)", {"a": COUNTED, "b": DIVISOR}, INT)
        for name in ("floor_divide", "remainder", "fmod", "gcd", "lcm")
    ],
    ("pow", "torch.pow(a, b)", {"a": POSITIVE, "b": vector(low=-3, high=3)}, {}),
    ("pow 2", "torch.pow(a, 2)", {"a": ANY}, {}),
    ("pow 3", "torch.pow(a, 3)", {"a": ANY}, {}),
    ("pow 0.5", "torch.pow(a, 0.5)", {"a": POSITIVE}, {}),
    ("pow -1", "torch.pow(a, -1)", {"a": POSITIVE}, {}),
    ("float_power", "torch.float_power(a, b)", {"a": POSITIVE, "b": vector(low=-3, high=3)}, dict(dtype="float64")),
    *unary("neg positive abs sign sgn square relu floor ceil round trunc frac deg2rad rad2deg nan_to_num", WIDE),
    ("round decimals", "torch.round(a, decimals=2)", {"a": WIDE}, {}),
    ("fix", "torch.fix(a)", {"a": WIDE}, {}),
    *unary("sqrt rsqrt log log2 log10 log1p reciprocal", POSITIVE),
    *unary("exp exp2 expm1 sinh cosh tanh sigmoid asinh atan erf erfc sinc tan", SMALL),
    *unary("sin cos", MODERATE),
    *unary("asin acos atanh erfinv", UNIT),
    *unary("acosh", ABOVE_ONE),
    *unary("logit", BETWEEN),
    *special("ndtri", BETWEEN),
    *special("ndtr", SMALL),
    *unary("lgamma digamma", POSITIVE),
    *unary("i0", MODERATE),
    *special("i0e i1 i1e", MODERATE),
    ("polygamma 1", "torch.polygamma(1, a)", {"a": POSITIVE}, {}),
    ("polygamma 3", "torch.polygamma(3, a)", {"a": POSITIVE}, {}),
    *binary("logaddexp logaddexp2 hypot atan2", SMALL, SMALL),
    *binary("copysign nextafter maximum minimum fmax fmin heaviside", ANY, ANY),
    ("xlogy", "torch.xlogy(a, b)", {"a": ANY, "b": POSITIVE}, {}),
    ("xlog1py", "torch.special.xlog1py(a, b)", {"a": ANY, "b": POSITIVE}, {}),
    ("ldexp", "torch.ldexp(a, b)", {"a": ANY, "b": EXPONENT}, {}),
    ("frexp", "torch.frexp(a)[0]", {"a": ANY}, {}),
    ("log_sigmoid", "F.logsigmoid(a)", {"a": SMALL}, {}),
    ("softsign", "F.softsign(a)", {"a": SMALL}, {}),
    ("relu6", "F.relu6(a)", {"a": MODERATE}, {}),
    ("selu", "torch.selu(a)", {"a": SMALL}, {}),
    ("celu", "torch.celu(a, 1.5)", {"a": SMALL}, {}),
    ("tanhshrink", "F.tanhshrink(a)", {"a": SMALL}, {}),
    ("hardshrink", "torch.hardshrink(a, 0.5)", {"a": SMALL}, {}),
    ("threshold", "torch.threshold(a, 0.5, 0.1)", {"a": SMALL}, {}),
    activation("softplus(a)"),
    activation("leaky_relu(a, 0.01)"),
    activation("elu(a)"),
    activation("gelu(a)"),
    ("gelu tanh", "nn.gelu(a, approximate='tanh')", {"a": SMALL}, {}),
    activation("silu(a)"),
    activation("mish(a)"),
    activation("hardtanh(a)"),
    activation("hardsigmoid(a)"),
    activation("hardswish(a)"),
    activation("softshrink(a, 0.5)"),
    ("clamp", "torch.clamp(a, -1, 1)", {"a": ANY}, {}),
    ("clamp min", "torch.clamp(a, min=0)", {"a": ANY}, {}),
    ("clamp max", "torch.clamp(a, max=0)", {"a": ANY}, {}),
    ("clamp tensors", "torch.clamp(a, b, c)", ABC, {}),
    ("lerp", "torch.lerp(a, b, c)", ABC, {}),
    ("lerp scalar", "torch.lerp(a, b, 0.3)", AB, {}),
    ("addcmul", "torch.addcmul(a, b, c, value=0.5)", ABC, {}),
    ("addcdiv", "torch.addcdiv(a, b, c, value=0.5)", {**AB, "c": POSITIVE}, {}),
    ("where", "torch.where(m, a, b)", {"m": MASK, **AB}, {}),
    *binary("eq ne lt le gt ge isclose logical_and logical_or logical_xor", ANY, ANY, **BOOL),
    *unary("isnan isinf isposinf isneginf isfinite isreal signbit logical_not", ANY, **BOOL),
    *[
        (f"{name}", f"torch.{name}(a, b)", {"a": LONG, "b": LONG}, INT)
        for name in ("bitwise_and", "bitwise_or", "bitwise_xor")
    ],
    *[
        (f"{name}", f"torch.{name}(a, b)", {"a": LONG, "b": SHIFT}, INT)
        for name in ("bitwise_left_shift", "bitwise_right_shift")
    ],
    ("bitwise_not", "torch.bitwise_not(a)", {"a": LONG}, INT),
    # Copies: PyTorch's real and imag alone are views.
    ("real", "torch.real(a) + 0", {"a": COMPLEX}, {}),
    ("imag", "torch.imag(a) + 0", {"a": COMPLEX}, {}),
    ("conj", "torch.conj_physical(a)", {"a": COMPLEX}, dict(dtype="complex64")),
    ("angle", "torch.angle(a)", {"a": ANY}, {}),
    ("angle complex64", "torch.angle(a)", {"a": COMPLEX}, {}),
    ("abs complex64", "torch.abs(a)", {"a": COMPLEX}, {}),
    ("polar", "torch.polar(a, b)", {"a": POSITIVE, "b": SMALL}, dict(dtype="complex64")),
    ("complex", "torch.complex(a, b)", AB, dict(dtype="complex64")),
    ("masked_fill", "a.masked_fill(m, 0.5)", {"a": ANY, "m": MASK}, {}),
    ("masked_scatter", "a.masked_scatter(m, b)", {"a": ANY, "m": MASK, "b": ANY}, {}),
    *[
        (f"{name} float64", f"torch.{name}(a)", {"a": vector("float64", 0.01, 4)}, dict(dtype="float64"))
        for name in ("exp", "log", "sin", "cos", "tan", "tanh", "sigmoid", "erf", "sqrt", "log1p", "expm1", "lgamma")
    ],
]


def row(name, text, inputs, more):
    return Row(f"e/{name}", f"e/{name}", text, inputs, label=f"{name}", tolerance=1e-3, **more)


SUITE = Suite(
    "e",
    "Every function: 1 million elements, one thread",
    [row(*entry) for entry in TABLE],
    threads=1,
    engines=("hadamard", "torch", "torch_out"),
)
