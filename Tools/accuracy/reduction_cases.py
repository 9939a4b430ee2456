"""The cases of reductions.py: data, expressions, and what they come to exactly."""

import dataclasses
import fractions
import math
from collections.abc import Callable

import mpmath
import numpy
import torch

HALVES = ["float16", "bfloat16"]
FLOATS = HALVES + ["float32", "float64"]
# Rounded once from a float64 accumulation.
ROUNDED = 0.501


@dataclasses.dataclass
class Case:
    group: str
    label: str
    # What makes the data of {n} elements, and the expression.
    setup: str
    expression: str
    # From the names that the setup defines to the true values.
    true: Callable[[dict], list]
    n: int
    # The number of elements in the tests' sample.
    sample: int
    # The largest error allowed.
    limit: float
    # The smallest true value whose own last place counts: that of results of about 1 which cross 0.
    unit: float = 0.0

    @property
    def is_long(self):
        return self.n >= 10**8

    @property
    def limit_text(self):
        return "–" if self.limit == math.inf else f"{self.limit:g}"


# MARK: - Data, in the language of scripts

def hashed(name, index="torch.arange({n})", seed=0):
    """Whole numbers of 32 bits."""
    return (
        f"{name} = ({index} + {seed}) * 2654435761 & 4294967295; "
        f"{name} = ({name} ^ {name} >> 15) * 2246822519 & 4294967295; {name} = {name} ^ {name} >> 13"
    )


def uniform(name, index="torch.arange({n})", seed=0, digits=24):
    """Numbers from 0 to 1, of 24 bits, or of 53."""
    if digits == 24:
        return f"{hashed(name, index, seed)}; {name} = ({name} >> 8).to(torch.float64) * 2.0 ** -24"
    return (
        f"{hashed(name, index, seed)}; {hashed('low', index, seed + 987654321)}; "
        f"{name} = (({name} << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53"
    )


def typed(expression, dtype):
    """Rounded to float32 first, so that it is rounded the same everywhere."""
    return f"x = ({expression}).to(torch.float32).to(torch.{dtype})" if dtype in HALVES else (
        f"x = ({expression}).to(torch.{dtype})"
    )


def data(expression, dtype, seed=0):
    """`x`, from the uniform numbers `u`."""
    return uniform("u", seed=seed, digits=53 if dtype == "float64" else 24) + "; " + typed(expression, dtype)


def cancelling(dtype, part):
    """Of three elements two cancel two others', and `part` of the third stays."""
    digits = 53 if dtype == "float64" else 24
    size, place = "{n} // 3", "torch.arange({n})"
    return "; ".join([
        uniform("v", f"{place} // 3", digits=digits),
        uniform("w", f"({place} // 3 + {size} // 2) % ({size})", digits=digits),
        uniform("s", f"{place} // 3", 77777777, digits=digits),
        f"r = {place} % 3; "
        + typed(f"torch.where(r == 0, v, torch.where(r == 1, -w, s * {part}))", dtype),
    ])


# MARK: - Exact values

def exact(x):
    """Whole numbers and the power of 2 that they are multiples of."""
    mantissas, exponents = numpy.frexp(x.to(torch.float64).reshape(-1).numpy())
    mantissas, exponents = (mantissas * 2.0**53).astype(numpy.int64), exponents.astype(numpy.int64) - 53
    low = int(exponents[mantissas != 0].min(initial=0)) if mantissas.any() else 0
    return [m << (e - low) if m else 0 for m, e in zip(mantissas.tolist(), exponents.tolist())], low


def total(x):
    """The sum, as a fraction; of many elements without a list of them."""
    sums = {}
    for chunk in x.reshape(-1).split(1 << 20):
        mantissas, exponents = numpy.frexp(chunk.to(torch.float64).numpy())
        whole = (mantissas * 2.0**53).astype(numpy.int64)
        lowest = int(exponents.min())
        for part, shift in ((whole >> 27, 27), (whole & (2**27 - 1), 0)):
            # Sums of 2^20 numbers of 27 bits are exact.
            counts = numpy.bincount(exponents - lowest, weights=part.astype(numpy.float64))
            for place in numpy.flatnonzero(counts).tolist():
                exponent = place + lowest - 53 + shift
                sums[exponent] = sums.get(exponent, 0) + int(counts[place])
    return sum((value * fractions.Fraction(2) ** exponent for exponent, value in sums.items()), fractions.Fraction(0))


def real(value):
    return mpmath.mpf(value.numerator) / mpmath.mpf(value.denominator)


def power(exponent):
    return mpmath.mpf(2) ** exponent


def moments(x):
    """The mean and the variance without correction."""
    values, low = exact(x)
    n, sum_, squares = len(values), sum(values), sum(value * value for value in values)
    variance = fractions.Fraction(n * squares - sum_ * sum_, n * n)
    return mpmath.mpf(sum_) / n * power(low), real(variance) * power(2 * low)


def norm(x, p=2):
    values, low = exact(x)
    if p == 2:
        return mpmath.sqrt(sum(value * value for value in values)) * power(low)
    return mpmath.mpf(sum(abs(value) ** p for value in values)) ** (mpmath.mpf(1) / p) * power(low)


def variance(x, correction=1):
    n = x.numel()
    return moments(x)[1] * n / (n - correction)


def numbers(x):
    values, low = exact(x)
    return [mpmath.mpf(value) * power(low) for value in values]


def normalized(x, eps):
    """A row less its mean, divided by its deviation."""
    mean, spread = moments(x)
    scale = 1 / mpmath.sqrt(spread + mpmath.mpf(eps))
    return [(value - mean) * scale for value in numbers(x)]


def exponentials(x):
    values = numbers(x)
    powers = [mpmath.exp(value) for value in values]
    return values, powers, sum(powers)


def rows(function):
    """Of each row of `x`, one after the other."""
    return lambda names: [value for row in names["x"] for value in function(row)]


def of(function):
    return lambda names: [function(names["x"])]


def running(x):
    values, low = exact(x)
    sum_, sums = 0, []
    for value in values:
        sum_ += value
        sums.append(mpmath.mpf(sum_) * power(low))
    return sums


def running_product(x):
    values, low = exact(x)
    product_, products = 1, []
    for place, value in enumerate(values, 1):
        product_ *= value
        products.append(mpmath.mpf(product_) * power(low * place))
    return products


def running_exponentials(x):
    sum_, sums = 0, []
    for one in exponentials(x)[1]:
        sum_ += one
        sums.append(mpmath.log(sum_))
    return sums


def product(x):
    values, low = exact(x)
    return mpmath.mpf(math.prod(values)) * power(low * len(values))


def softmax(x):
    _, powers, sum_ = exponentials(x)
    return [one / sum_ for one in powers]


def log_softmax(x):
    values, _, sum_ = exponentials(x)
    return [value - mpmath.log(sum_) for value in values]


def cross_entropy(names):
    """With the labels `t`."""
    losses = [-log_softmax(row)[label] for row, label in zip(names["x"], names["t"].tolist())]
    return [sum(losses) / len(losses)]


def cosine(names):
    (a, b) = (numbers(names[name]) for name in "xy")
    dot = sum(one * other for one, other in zip(a, b))
    return [dot / mpmath.sqrt(sum(one * one for one in a) * sum(one * one for one in b))]


def rms(x, eps):
    values = numbers(x)
    scale = 1 / mpmath.sqrt(sum(value * value for value in values) / len(values) + mpmath.mpf(eps))
    return [value * scale for value in values]


def channels(function):
    """Of each channel of `x`, with results in x's order."""
    def results(names):
        x = names["x"]
        parts = [function(x[:, channel]) for channel in range(x.shape[1])]
        size = x[0, 0].numel()
        return [
            part[entry * size + place] for entry in range(x.shape[0]) for part in parts for place in range(size)
        ]
    return results


# MARK: - Cases

F = "torch.nn.functional"
# As they are printed.
POWERS = {
    "1e4": "10⁴", "1e8": "10⁸", "1e15": "10¹⁵", "1e30": "10³⁰", "1e-30": "10⁻³⁰", "1e200": "10²⁰⁰", "1e-200": "10⁻²⁰⁰",
}
CASES = []


def case(group, label, setup, expression, true, limit, n=10**6, sample=5000, unit=0.0):
    CASES.append(Case(group, label, setup, expression, true, n, sample, limit, unit))


def sums():
    group = "Sums"
    truth = of(lambda x: real(total(x)))
    mean = of(lambda x: real(total(x) / x.numel()))
    long = dict(n=10**8, sample=200_000)
    case(group, "numbers of one sign, `x.sum()`", data("u", "float32"), "x.sum()", truth, ROUNDED, **long)
    case(group, "numbers of one sign from 2⁻⁹⁶ to 1", data("u * u * u * u", "float32"), "x.sum()", truth, ROUNDED, **long)
    case(group, "their mean, `x.mean()`", data("u * u * u * u", "float32"), "x.mean()", mean, ROUNDED, **long)
    for dtype in FLOATS:
        # Sums of float16 must stay below 65504.
        numbers = "u * 2.0 ** -4" if dtype == "float16" else "u"
        case(group, "numbers of one sign", data(numbers, dtype), "x.sum()", truth, 2 if dtype == "float64" else ROUNDED)
    for dtype in FLOATS:
        limit = 50 if dtype == "float64" else ROUNDED
        case(group, "numbers of both signs", data("u * 2 - 1", dtype, 5), "x.sum()", truth, limit)
    for dim, name in [(0, "columns"), (1, "rows")]:
        for function, of_line in [("sum", lambda x: real(total(x))), ("var", variance)]:
            setup = data("u * 8 - 2", "float32") + "; x = x.reshape(-1, 50)"
            case(group, f"`x.{function}({dim})`, {name} of [20000, 50]", setup, f"x.{function}({dim})",
                 lambda names, dim=dim, of_line=of_line: [of_line(line) for line in names["x"].unbind(1 - dim)],
                 ROUNDED)
    for dtype in ["float32", "float64"]:
        for condition, part in [("10⁴", "2e-4"), ("10⁸", "2e-8"), ("10¹²", "2e-12")]:
            digits = {"10⁴": 1e4, "10⁸": 1e8, "10¹²": 1e12}[condition]
            limit = digits / 10 if dtype == "float64" else ROUNDED + digits * 2.0**-33
            case(group, f"condition number {condition}", cancelling(dtype, part), "x.sum()", truth,
                 float(f"{limit:.3g}"), n=999_999, sample=4998)


def products():
    group = "Products"
    for dtype, n in [("float16", 100), ("float32", 1000), ("float64", 1000)]:
        limit = 50 if dtype == "float64" else ROUNDED
        case(group, "`x.prod()`", data("u * 0.5 + 0.75", dtype), "x.prod()", of(product), limit, n=n, sample=n)


def statistics():
    group = "Mean, variance, deviation, norm"
    functions = [
        ("`x.mean()`", "x.mean()", lambda x: real(total(x) / x.numel())), ("`x.var()`", "x.var()", variance),
        ("`x.std()`", "x.std()", lambda x: mpmath.sqrt(variance(x))),
        ("`torch.linalg.vector_norm(x)`", "torch.linalg.vector_norm(x)", norm),
    ]
    for label, expression, function in functions:
        for dtype in FLOATS:
            case(group, label, data("u * 8 - 2", dtype), expression, of(function), 3 if dtype == "float64" else ROUNDED)
    group = "Beside a large mean"
    for dtype, mean, noise in [
        ("float16", "1000", "u * 64"), ("bfloat16", "256", "u * 64"), ("float32", "1e8", "u * 1024 - 512"),
        ("float64", "1e8", "u"), ("float64", "1e15", "u * 64"),
    ]:
        setup = data(f"{noise} + {mean}", dtype)
        name = f"{POWERS.get(mean, mean)} + noise"
        for function, truth in [("var", variance), ("std", lambda x: mpmath.sqrt(variance(x)))]:
            limit = 20 if dtype == "float64" else ROUNDED
            case(group, f"`x.{function}()` of {name}", setup, f"x.{function}()", of(truth), limit)
    for dtype, mean in [("float32", "1e4"), ("float64", "1e4"), ("float16", "1000")]:
        setup = data(f"u * 16 + {mean}", dtype) + "; x = x.reshape(-1, 500)"
        limit = 4e4 if dtype == "float64" else ROUNDED
        name = POWERS.get(mean, mean)
        case(group, f"`layer_norm` of rows of 500, {name} + noise", setup, f"{F}.layer_norm(x, [500])",
             rows(lambda row: normalized(row, 1e-5)), limit, n=50_000, sample=1000, unit=1.0)
        case(group, f"`batch_norm` of 4 channels, {name} + noise", setup + "; x = x.reshape(-1, 4, 50)",
             f"{F}.batch_norm(x, None, None, training=True)", channels(lambda row: normalized(row, 1e-5)), limit,
             n=50_000, sample=1000, unit=1.0)


def ranges():
    group = "Where squares or sums do not fit"
    for dtype, scale in [("float32", "1e30"), ("float32", "1e-30"), ("float64", "1e200"), ("float64", "1e-200")]:
        setup = data(f"(u * 2 - 1) * {scale}", dtype)
        shown = POWERS[scale]
        wide = dtype == "float64"
        case(group, f"`vector_norm` of numbers near {shown}", setup, "torch.linalg.vector_norm(x)", of(norm),
             5 if wide else ROUNDED)
        case(group, f"`vector_norm(x, 3)` of numbers near {shown}", setup, "torch.linalg.vector_norm(x, 3)",
             of(lambda x: norm(x, 3)), 8 if wide else ROUNDED, n=10_000, sample=1000)
        case(group, f"`x.std()` of numbers near {shown}", setup, "x.std()", of(lambda x: mpmath.sqrt(variance(x))),
             math.inf if wide else ROUNDED, n=10_000, sample=1000)
        if "-" not in scale:
            case(group, f"`rms_norm` of numbers near {shown}", setup, f"{F}.rms_norm(x, x.shape)",
                 lambda names: rms(names["x"], 2.0**-52 if names["x"].dtype == torch.float64 else 2.0**-23),
                 math.inf if wide else 2, n=1000, sample=1000)
            case(group, f"`layer_norm` of numbers near {shown}", setup, f"{F}.layer_norm(x, x.shape)",
                 lambda names: normalized(names["x"], 1e-5), math.inf if wide else 2, n=1000, sample=1000)
        case(group, f"`cosine_similarity` of numbers near {shown}",
             setup + "; " + uniform("v", seed=31) + f"; y = (v * {scale}).to(torch.{dtype})",
             f"{F}.cosine_similarity(x, y, 0, 0.0)", cosine, math.inf if wide else ROUNDED, n=1000, sample=1000)
    for dtype, scale in [("float16", "6e4"), ("float32", "3e38"), ("float64", "1.7e308")]:
        case(group, f"`x.mean()` of numbers up to {scale}", data(f"u * {scale}", dtype), "x.mean()",
             lambda names: [real(total(names["x"]) / names["x"].numel())], math.inf if dtype == "float64" else ROUNDED)


def softmaxes():
    group = "Exponentials of large numbers"
    kinds = [("float32", "1000"), ("float32", "-1000")]
    for dtype, base in kinds + [(dtype, "1000") for dtype in ("float64", "float16", "bfloat16")]:
        setup = data(f"u * 20 + {base}", dtype)
        name = f"{base.replace('-', '−')} + noise"
        size = dict(n=10_000, sample=1000)
        limit = 2 if dtype == "float64" else 1
        case(group, f"`logsumexp` of {name}", setup, "torch.logsumexp(x, 0)",
             of(lambda x: mpmath.log(exponentials(x)[2])), limit, **size)
        rows_of = setup + "; x = x.reshape(-1, 100)"
        limit = 1 if dtype in HALVES else 3
        for function, truth in [("softmax", softmax), ("log_softmax", log_softmax)]:
            case(group, f"`{function}` of rows of 100, {name}", rows_of, f"torch.{function}(x, 1)", rows(truth), limit, **size)
        labels = "; " + hashed("t", "torch.arange({n} // 100)") + "; t = t % 100"
        case(group, f"`cross_entropy` of rows of 100, {name}", rows_of + labels, f"{F}.cross_entropy(x, t)", cross_entropy,
             limit, **size)


def scans():
    group = "Scans"
    for dtype in FLOATS:
        numbers = "u * 2.0 ** -4" if dtype == "float16" else "u"
        case(group, "`cumsum` of numbers of one sign", data(numbers, dtype), "x.cumsum(0)", lambda names: running(names["x"]),
             20 if dtype == "float64" else ROUNDED, n=100_000)
        case(group, "`cumprod`", data("u * 0.5 + 0.75", dtype), "x.cumprod(0)", lambda names: running_product(names["x"]),
             100 if dtype == "float64" else ROUNDED, n=100 if dtype == "float16" else 1000, sample=100)
    for dtype in ["float32", "float64"]:
        case(group, "`logcumsumexp` of 1000 + noise", data("u * 20 + 1000", dtype), "x.logcumsumexp(0)",
             lambda names: running_exponentials(names["x"]), 8 if dtype == "float64" else 1, n=10_000, sample=1000)
    case(group, "`cumsum` of numbers of both signs", data("u * 2 - 1", "float32"), "x.cumsum(0)",
         lambda names: running(names["x"]), ROUNDED, n=100_000)


for add in (sums, products, statistics, ranges, softmaxes, scans):
    add()
