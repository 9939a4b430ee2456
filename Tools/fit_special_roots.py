#!/usr/bin/env python3
"""Writes Sources/CHadamard/functions_special_roots.h: digamma's and log gamma's negative roots, and what twofold
evaluation near other roots needs.

    pip install mpmath && Tools/fit_special_roots.py > Sources/CHadamard/functions_special_roots.h
"""

import mpmath as m
from fit_special import chebyshev, cotangent_rest, digamma_rest, powers, wrapped
from mpmath import mp, mpf

mp.dps = 60
ROWS, TERMS = 16, 14
# Log gamma's roots lie beside its poles -3 to -18, one on each side but for -3; there are two more between -2 and -3.
POLES, REST_TERMS = range(3, 19), 12


def table(declaration, rows):
    print(f'static const double {declaration} = {{')
    for row in rows:
        print(wrapped('    {' + ', '.join(float(number).hex() if number else '0' for number in row) + '},'))
    print('};\n')


def twofold(name, f, low, high, bits=108):
    """The polynomial in x - (low + high) / 2, highest power first, as pairs, with a relative error of so many bits; the
    tails of those that cannot matter are 0."""
    low, high = mpf(low), mpf(high)
    series = chebyshev(f, low, high, 60)
    degree = next(d for d in range(60) if sum(map(abs, series[d + 1 :])) < abs(series[0]) * mpf(2) ** -bits)
    half = (high - low) / 2
    coefficients = powers(chebyshev(f, low, high, degree + 1), half)[::-1]
    least = abs(coefficients[-1]) * mpf(2) ** (54 - bits)
    plain = next(k for k, c in enumerate(coefficients) if abs(c) * half ** (degree - k) > least)
    print(f'enum {{ HD_{name.upper()}_TERMS = {degree + 1}, HD_{name.upper()}_PLAIN = {plain} }};')
    rows = [(float(c), 0 if k < plain else c - mpf(float(c))) for k, c in enumerate(coefficients)]
    table(f'hd_special_{name}_twofold[][2]', rows)


def digamma_roots():
    print('// digamma\'s root between -n - 1 and -n, in two parts, and digamma(x) / (x - root) by powers of x - root.')
    rows = []
    for n in range(ROWS):
        # Between poles digamma grows from minus to plus infinity.
        root = m.findroot(m.digamma, (-n - 1 + mpf(10) ** -6, -n - mpf(10) ** -6), solver='anderson', tol=1e-50)
        head = mpf(float(root))
        powers_of = m.taylor(m.digamma, root, TERMS)
        rows.append([head, root - head] + powers_of[1:])
    print(f'enum {{ HD_DIGAMMA_ROOTS = {ROWS}, HD_DIGAMMA_TERMS = {TERMS} }};')
    table('hd_special_digamma_roots[HD_DIGAMMA_ROOTS][2 + HD_DIGAMMA_TERMS]', rows)


def log_gamma_root(n, side):
    """The root beside the pole -n, less -n: there |x + n| = exp(log gamma(x) + log|x + n|)."""
    d = mpf(0)
    while True:
        # gamma(x) (x + n) = gamma(x + n + 1) / (x (x + 1) ... (x + n - 1))
        last, d = d, side * abs(m.gamma(d + 1) / m.fprod(d - n + j for j in range(n)))
        if abs(d - last) < abs(d) * mpf(10) ** -50:
            return d


def log_gamma_row(n, side):
    """The root beside the pole -n, in two parts, and 1 / d0 for its distance d0 from the pole, in two parts, and
    (log gamma(x) + log((x + n) / d0)) / (x - root) by powers of x - root."""
    distance = log_gamma_root(n, side)
    root, inverse = distance - n, 1 / distance
    # The derivatives of log gamma(x + n + 1) - log |x (x + 1) ... (x + n - 1)|.
    rest = [
        m.psi(k - 1, distance + 1) / m.factorial(k) - sum((-1) ** (k - 1) / (k * (root + j) ** k) for j in range(n))
        for k in range(1, REST_TERMS + 1)
    ]
    heads = [mpf(float(root)), mpf(float(inverse))]
    return [heads[0], root - heads[0], heads[1], inverse - heads[1]] + rest


def log_gamma_roots():
    print('// log gamma\'s root beside the pole -n, first left of -3, then right and left of -4 and on to -18, and')
    print('// 1 / d0 for its distance d0 from it, each in two parts, and (log gamma(x) + log((x + n) / d0)) / d by')
    print('// powers of d = x - root.')
    rows = [log_gamma_row(n, side) for n in POLES for side in (1, -1)][1:]
    print(f'enum {{ HD_LGAMMA_TERMS = {REST_TERMS}, HD_LGAMMA_LAST_POLE = {POLES[-1]} }};')
    table('hd_special_lgamma_roots[][4 + HD_LGAMMA_TERMS]', rows)

    pair = [log_gamma_root(3, 1) - 3, log_gamma_root(2, -1) - 2]
    print('// The two between -2 and -3, and log gamma(x) / ((x - root) (x - root)) by powers of x + 2.59375, for')
    print('// results below 1/8.')
    table('hd_special_lgamma_middle_roots[2][2]', [(float(root), root - mpf(float(root))) for root in pair])
    slope = lambda x: m.log(abs(m.gamma(x))) / ((x - pair[0]) * (x - pair[1]))  # noqa: E731
    twofold('lgamma_middle', slope, mpf('-2.80078125'), mpf('-2.38671875'), 60)


def main():
    print('// Part of functions.h: tables for the special functions\' negative roots. Written by')
    print('// Tools/fit_special_roots.py: do not edit.')
    print()
    digamma_roots()
    log_gamma_roots()
    print('// (1 / r - pi / tan(pi r)) / r by r^2 - 1 / 8, digamma\'s rest by 1 / x^2 - 1 / 512 for x >= 16, and')
    print('// log((1 + s) / (1 - s)) / s by s^2 - 1 / 64: pairs, the highest power first.')
    twofold('cotpi', cotangent_rest, 0, mpf(1) / 4)
    twofold('digamma_far', digamma_rest, 0, mpf(1) / 256)
    log = lambda z: 2 * m.atanh(m.sqrt(z)) / m.sqrt(z) if z > 1e-20 else 2 + z * 2 / 3  # noqa: E731
    twofold('log', log, 0, mpf(1) / 32)


if __name__ == '__main__':
    main()
