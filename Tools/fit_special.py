#!/usr/bin/env python3
"""Writes Sources/CHadamard/functions_special_fits.h: the polynomials of the special functions.

    pip install mpmath && Tools/fit_special.py > Sources/CHadamard/functions_special_fits.h

Each polynomial interpolates its function in the Chebyshev nodes of its piece, which is within a few times of the best
polynomial; its degree is the least that reaches the accuracy asked for. Pieces share one evaluation, with coefficients
chosen by comparisons. Wide polynomials add their constant last, in two parts.
"""

import mpmath as m
from mpmath import mp, mpf

mp.dps = 50
WIDE, NARROW = 57, 33
# Wide polynomials' last three steps round once even without fused multiply-adds.
LAST = 2


def chebyshev(f, low, high, count):
    """Coefficients of the interpolating polynomial in Chebyshev polynomials of t in [-1, 1]."""
    nodes = [m.cos(m.pi * (2 * k + 1) / (2 * count)) for k in range(count)]
    values = [f((low + high) / 2 + (high - low) / 2 * x) for x in nodes]
    terms = range(count)
    scale = mpf(2) / count
    return [
        scale * sum(values[k] * m.cos(m.pi * j * (2 * k + 1) / (2 * count)) for k in terms) / (1 if j else 2)
        for j in terms
    ]


def powers(series, half):
    """A Chebyshev series in t as coefficients of powers of h = t * half."""
    previous, current = [mpf(1)], [mpf(0), mpf(1)]
    total = [mpf(0)] * len(series)
    for j, c in enumerate(series):
        basis = previous if j == 0 else current
        for k, b in enumerate(basis):
            total[k] += c * b
        if j:
            following = [mpf(0)] + [2 * b for b in current]
            for k, b in enumerate(previous):
                following[k] -= b
            previous, current = current, following
    return [c / half**k for k, c in enumerate(total)]


def fit(f, low, high, centre, bits):
    """The polynomial in x - centre, and the logarithm of its relative error."""
    low, high, centre = mpf(low), mpf(high), mpf(centre)
    series = chebyshev(f, low, high, 44)
    least = min(abs(f(low + (high - low) * k / 16)) for k in range(17))
    degree = next(d for d in range(44) if sum(map(abs, series[d + 1 :])) < least * mpf(2) ** -bits)
    half, middle = (high - low) / 2, (low + high) / 2
    coefficients = powers(chebyshev(f, low, high, degree + 1), half)
    if centre != middle:  # shift
        shift, shifted = centre - middle, [mpf(0)] * (degree + 1)
        for k, c in enumerate(coefficients):
            for j in range(k + 1):
                shifted[j] += c * m.binomial(k, j) * shift ** (k - j)
        coefficients = shifted
    errors = []
    for k in range(200):
        x = low + (high - low) * (k + mpf(1) / 3) / 200
        errors.append(abs(m.polyval(coefficients[::-1], x - centre) / f(x) - 1))
    return coefficients, float(m.log(max(errors), 2))


def emit(name, pieces, narrow_pieces=None, wide=WIDE):
    """Functions of t = x - centre, and of the piece's number k; pieces are (function, low, high, centre). No narrow
    ones if `narrow_pieces` is empty."""
    narrow_pieces = pieces if narrow_pieces is None else narrow_pieces
    for suffix, bits, chosen in (('wide', wide, pieces), ('narrow', NARROW, narrow_pieces)):
        if not chosen:
            continue
        fits = [fit(*piece, bits) for piece in chosen]
        length = max(len(c) for c, _ in fits)
        count = len(fits)
        where = '; '.join(
            f'[{float(p[1]):.6g}, {float(p[2]):.6g}] degree {len(c) - 1}, 2^{e:.1f}'
            for p, (c, e) in zip(chosen, fits)
        )
        print(wrapped(f'// {where}').replace('\n       ', '\n//'))
        if count == 1:
            pick = ''
            print(f'HD_INLINE hd_special_pair hd_special_{name}_{suffix}(double t) {{')
        else:
            pick = f'HD_SPECIAL_PICK{count}'
            print(f'HD_INLINE hd_special_pair hd_special_{name}_{suffix}(double t, double k) {{')
        for j in reversed(range(1, length)):
            step = 'HD_SPECIAL_FMA' if suffix == 'wide' and j <= LAST else 'HD_FMA64'
            start = '    double q = ' if j == length - 1 else f'    q = {step}(q, t, '
            print(wrapped(start + choice(pick, [c[j] if j < len(c) else 0 for c, _ in fits]) + ');'[j == length - 1 :]))
        constants = [c[0] for c, _ in fits]
        if suffix == 'wide':
            tails = choice(pick, [c - mpf(float(c)) for c in constants])
            print(wrapped(f'    q = HD_SPECIAL_FMA(q, t, {tails});'))
            print(wrapped(f'    return hd_special_sum({choice(pick, constants)}, q);') + '\n}\n')
        else:
            print(wrapped(f'    q = HD_FMA64(q, t, {choice(pick, constants)});'))
            print('    return (hd_special_pair){q, 0};\n}\n')


def choice(pick, numbers):
    texts = [float(n).hex().replace('0x1.0000000000000p', '0x1p') if n else '0' for n in numbers]
    return f'{pick}({", ".join(texts)})' if pick else texts[0]


def wrapped(line):
    """At most 120 columns."""
    if len(line) <= 120:
        return line
    cut = line.rfind(', ', 0, 118) + 1
    return line[:cut] + '\n' + wrapped('       ' + line[cut:])


def erfcx(x):
    return m.exp(x * x) * m.erfc(x)


def erfcx_rest(z):
    """x exp(x^2) erfc(x) for z = 1 / x^2."""
    if z < 1e-8:
        return (1 - z / 2 + z * z * 3 / 4) / m.sqrt(m.pi)
    return erfcx(1 / m.sqrt(z)) / m.sqrt(z)


def inverse_erf(w):
    """erfinv(x) / x for w = -log(1 - x^2)."""
    if w == 0:
        return m.sqrt(m.pi) / 2
    x = m.sqrt(-m.expm1(-w))
    if w < 1:
        return m.erfinv(x) / x
    tail = m.exp(-w) / (1 + x)
    y = m.sqrt(w - m.log(m.sqrt(m.pi * w) + 1)) if w > 3 else m.erfinv(x)
    for _ in range(80):
        e = m.erfc(y)
        step = m.log(e / tail) * m.sqrt(m.pi) * e * m.exp(y * y) / 2
        y += step
        if abs(step) < mpf(10) ** -42:
            break
    return y / x


def stirling(z):
    """The rest of Stirling's series for log gamma, times x, for z = 1 / x^2."""
    if z < 1e-9:
        return mpf(1) / 12 - z / 360
    x = 1 / m.sqrt(z)
    return (m.loggamma(x) - ((x - 0.5) * m.log(x) - x + m.log(2 * m.pi) / 2)) * x


def digamma_rest(z):
    """(log x - 1 / (2 x) - digamma(x)) x^2 for z = 1 / x^2."""
    if z < 1e-9:
        return mpf(1) / 12 - z / 120
    x = 1 / m.sqrt(z)
    return (m.log(x) - 1 / (2 * x) - m.digamma(x)) * x * x


def trigamma_rest(z):
    """(trigamma(x) - 1 / x - 1 / (2 x^2)) x^3 for z = 1 / x^2."""
    if z < 1e-9:
        return mpf(1) / 6 - z / 30
    x = 1 / m.sqrt(z)
    return (m.psi(1, x) - 1 / x - 1 / (2 * x * x)) * x**3


def cotangent_rest(z):
    """(1 / r - pi / tan(pi r)) / r for z = r^2."""
    if z < 1e-12:
        return m.pi**2 / 3 + z * m.pi**4 / 45
    r = m.sqrt(z)
    return (1 / r - m.pi * m.cot(m.pi * r)) / r


def cosecant_rest(z):
    """(pi / sin(pi r))^2 - 1 / r^2 for z = r^2."""
    if z < 1e-12:
        return m.pi**2 / 3 + z * m.pi**4 / 15
    return (m.pi / m.sin(m.pi * m.sqrt(z))) ** 2 - 1 / z


def atanh_rest(z):
    """(log((1 + s) / (1 - s)) / s - 2) / s^2 for z = s^2."""
    return (2 * m.atanh(m.sqrt(z)) / m.sqrt(z) - 2) / z if z > 1e-12 else mpf(2) / 3 + z * 2 / 5


def bessel(order, x):
    """exp(-x) I_order(x), divided by x for order 1."""
    if x == 0:
        return mpf(1) / (1 + order)
    return m.exp(-x) * m.besseli(order, x) / x**order


def bessel_tail(order, v):
    """exp(-x) I_order(x) sqrt(x) for v = 1 / x."""
    if v < 1e-12:
        return (1 - (4 * order * order - 1) * v / 8) / m.sqrt(2 * m.pi)
    return m.exp(-1 / v) * m.besseli(order, 1 / v) / m.sqrt(v)


def main():
    print('// Part of functions.h: polynomials of the special functions. Written by Tools/fit_special.py: do not edit.')
    print('// Each names its pieces, degrees and relative errors in exact arithmetic; t is measured from a piece\'s')
    print('// centre.')
    print()
    half = mpf(1) / 2

    print('// exp(x^2) erfc(x) by x; from 1.75 on x exp(x^2) erfc(x), by 1 / x.')
    tail = lambda v: erfcx(1 / v) / v  # noqa: E731
    near, end = (erfcx, 0, 1.75, 1), mpf(4) / 7
    emit('erfcx', [near, (tail, mpf(1) / 27.5, end, 0.3125)], [near, (tail, mpf(1) / 11, end, 0.3125)])

    print('// x exp(x^2) erfc(x) by 1 / x^2, from 27.5 on (narrow: 11).')
    emit('erfcx_far', [(erfcx_rest, 0, mpf(27.5) ** -2, 0)], [(erfcx_rest, 0, mpf(11) ** -2, 0)])

    print('// erfinv(x) / x by w = -log(1 - x^2); from 37 on by sqrt(w).')
    rooted = lambda s: inverse_erf(s * s)  # noqa: E731
    near = [(inverse_erf, *piece) for piece in ((0, 3, 1.5), (3, 8, 5.5), (8, 17, 12.5), (17, 37, 27))]
    emit('erfinv', near, near[:3])
    far = [(rooted, mpf('6.08'), 13, 9.5), (rooted, 13, 27.5, 20)]
    emit('erfinv_far', far, [(rooted, mpf('4.12'), 6.1, 5), (rooted, mpf('6.08'), 10.4, 8)])

    print('// Log gamma: (log gamma(1 + t)) / t, (log gamma(2 + x)) / x (two for float32, mid for float64, whose')
    print('// pieces meet further left), Stirling\'s rest by 1 / x^2.')
    one = lambda u: m.loggamma(1 + u) / u if u else -m.euler  # noqa: E731
    two = lambda u: m.loggamma(2 + u) / u if u else 1 - m.euler  # noqa: E731
    emit('lgamma_one', [(one, -half, half, 0)])
    emit('lgamma_two', [(two, -half, 1, 0.25)], [])
    emit('lgamma_mid', [(two, -mpf(11) / 16, 1, -mpf(3) / 8)], [])
    emit('lgamma_far', [(stirling, 0, mpf(1) / 64, 0)])

    root = m.findroot(m.digamma, 1.46)
    head = float(root)
    print('// digamma(x) / (x - root); from 4 on its rest by 1 / x^2, a hundredth of the whole. The root is')
    print(f'// {head.hex()} + {float(root - mpf(head)).hex()}.')
    slope = lambda x: m.digamma(x) / (x - root)  # noqa: E731
    emit('digamma', [(slope, 1, 2, 1.5), (slope, 2, 4, 3)], [])
    emit('digamma_far', [(digamma_rest, 0, mpf(1) / 16, 0)], [], wide=52)
    print('// trigamma(x); from 4 on its rest by 1 / x^2.')
    trigamma = lambda x: m.psi(1, x)  # noqa: E731
    emit('trigamma', [(trigamma, 1, 2, 1.5), (trigamma, 2, 4, 3)])
    emit('trigamma_far', [(trigamma_rest, 0, mpf(1) / 16, 0)], wide=54)
    print('// 1 / r - pi / tan(pi r) divided by r, and (pi / sin(pi r))^2 - 1 / r^2, by r^2 <= 1 / 4.')
    emit('cotpi', [(cotangent_rest, 0, mpf(1) / 4, mpf(1) / 8)], [])
    emit('cosecant', [(cosecant_rest, 0, mpf(1) / 4, mpf(1) / 8)])

    print('// sin(pi r) / r and cos(pi r) by r^2 <= 1 / 16.')
    emit('sinpi', [(lambda z: m.sin(m.pi * m.sqrt(z)) / m.sqrt(z) if z else m.pi, 0, mpf(1) / 16, 0)], [])
    emit('cospi', [(lambda z: m.cos(m.pi * m.sqrt(z)), 0, mpf(1) / 16, 0)], [])

    for order in (0, 1):
        print(f'// exp(-x) I{order}(x){" / x" if order else ""} by x; from 8 on times sqrt(x), by 1 / x.')
        f = lambda x, o=order: bessel(o, x)  # noqa: E731
        g = lambda v, o=order: bessel_tail(o, v)  # noqa: E731
        pieces = [(f, 0, 1, 0.5), (f, 1, 3, 2), (f, 3, 8, 6), (g, 0, mpf(1) / 8, mpf(1) / 16)]
        emit(f'i{order}e', pieces)

    print('// (log((1 + s) / (1 - s)) / s - 2) / s^2 by s^2, for |s| <= 3 - sqrt 8.')
    emit('log', [(atanh_rest, 0, (3 - m.sqrt(8)) ** 2, 0)])
    print('// (exp(r) - 1 - r) / r^2 for |r| <= 0.347.')
    rest = lambda r: (m.expm1(r) - r) / (r * r) if abs(r) > 1e-15 else half + r / 6  # noqa: E731
    emit('exp', [(rest, mpf('-0.347'), mpf('0.347'), 0)])


if __name__ == '__main__':
    main()
