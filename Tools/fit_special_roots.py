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


def table(declaration, rows):
    print(f'static const double {declaration} = {{')
    for row in rows:
        print(wrapped('    {' + ', '.join(float(number).hex() if number else '0' for number in row) + '},'))
    print('};\n')


def twofold(name, f, low, high):
    """The polynomial in x - (low + high) / 2, highest power first, as pairs; the tails of those that cannot matter are 0."""
    low, high = mpf(low), mpf(high)
    series = chebyshev(f, low, high, 60)
    degree = next(d for d in range(60) if sum(map(abs, series[d + 1 :])) < abs(series[0]) * mpf(2) ** -108)
    half = (high - low) / 2
    coefficients = powers(chebyshev(f, low, high, degree + 1), half)[::-1]
    plain = next(
        k for k, c in enumerate(coefficients) if abs(c) * half ** (degree - k) > abs(coefficients[-1]) * mpf(2) ** -54
    )
    print(f'enum {{ HD_{name.upper()}_TERMS = {degree + 1}, HD_{name.upper()}_PLAIN = {plain} }};')
    rows = [(float(c), 0 if k < plain else c - mpf(float(c))) for k, c in enumerate(coefficients)]
    table(f'hd_special_{name}_twofold[][2]', rows)


def main():
    print('// Part of functions.h: tables for the special functions\' negative roots. Written by Tools/fit_special_roots.py:')
    print('// do not edit.')
    print()
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

    print('// (1 / r - pi / tan(pi r)) / r by r^2 - 1 / 8, digamma\'s rest by 1 / x^2 - 1 / 512 for x >= 16, and')
    print('// log((1 + s) / (1 - s)) / s by s^2 - 1 / 64: pairs, the highest power first.')
    twofold('cotpi', cotangent_rest, 0, mpf(1) / 4)
    twofold('digamma_far', digamma_rest, 0, mpf(1) / 256)
    twofold('log', lambda z: 2 * m.atanh(m.sqrt(z)) / m.sqrt(z) if z > 1e-20 else 2 + z * 2 / 3, 0, mpf(1) / 32)


if __name__ == '__main__':
    main()
