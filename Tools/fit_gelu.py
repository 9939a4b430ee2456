#!/usr/bin/env python3
"""Fits T(a) = erfc(a / sqrt 2) / 2, by which gelu(x) = max(x, 0) - |x| T(|x|), in pieces of a length of 1/7.

    python3 Tools/fit_gelu.py > Sources/CHadamard/gelu_table.h

Needs mpmath and numpy. Each piece has a centre near a whole number of sevenths at which T is a float32 almost exactly,
so that the polynomial's first coefficient has no rounding error of its own. The others are fitted for the least largest
relative error (Lawson's weights) and rounded one by one, each followed by a fit of the rest.
"""

import re

import mpmath
import numpy as np

PIECES, DEGREE, STEP = 32, 5, 7
mpmath.mp.prec = 120


def tail(a):
    return mpmath.erfc(mpmath.mpf(a) / mpmath.sqrt(2)) / 2


def centre(piece):
    """The float32 near the piece's middle whose T is nearest to a float32."""
    if piece == 0:
        return np.float32(0)
    best = None
    middle = np.float32(piece / STEP)
    for direction in (np.float32(0), np.float32(8)):
        at = middle
        for _ in range(600):
            value = tail(float(at))
            miss = abs(value / mpmath.mpf(float(np.float32(float(value)))) - 1)
            if best is None or miss < best[0]:
                best = (miss, at)
            at = np.nextafter(at, direction)
    return best[1]


def fit(basis, target):
    """Coefficients for the least largest error of basis @ c against the target."""
    weights, best = np.ones(len(target)), None
    for _ in range(60):
        root = np.sqrt(weights)
        found = np.linalg.lstsq(basis * root[:, None], target * root, rcond=None)[0]
        errors = np.abs(basis @ found - target)
        if best is None or errors.max() < best[0]:
            best = (errors.max(), found)
        weights *= errors + 1e-30
        weights /= weights.sum()
    return best


def piece_coefficients(piece):
    at = centre(piece)
    low, high = max((piece - 0.5) / STEP, 0.0) - float(at), (piece + 0.5) / STEP - float(at)
    points = (low + high) / 2 - (high - low) / 2 * np.cos(np.linspace(0, np.pi, 160))
    points = points[np.abs(points) > 1e-9]
    values = [tail(float(at) + float(r)) for r in points]
    found = [np.float32(float(tail(float(at))))]
    scale = max(abs(low), abs(high))
    known = [mpmath.mpf(float(found[0]))] * len(points)
    for power in range(1, DEGREE + 1):
        basis = np.array(
            [[float((mpmath.mpf(float(r)) / scale) ** j / v) for j in range(power, DEGREE + 1)]
             for r, v in zip(points, values)]
        )
        target = np.array([float((v - k) / v) for v, k in zip(values, known)])
        error, solution = fit(basis, target)
        found.append(np.float32(solution[0] / scale**power))
        known = [k + mpmath.mpf(float(found[-1])) * mpmath.mpf(float(r)) ** power for k, r in zip(known, points)]
    worst = max(abs(k / v - 1) for k, v in zip(known, values))
    return at, found, worst


def main():
    rows = [piece_coefficients(piece) for piece in range(PIECES)]
    worst = max(row[2] for row in rows)
    print("// Part of gelu_pieces.h: erfc(a / sqrt 2) / 2 by pieces of 1/7. Written by Tools/fit_gelu.py: do not edit.")
    bits = float(mpmath.log(worst, 2))
    print(f"// The pieces' centres, and polynomials in the distance from them: degree {DEGREE}, 2^{bits:.1f}.")
    columns = [("centre", [row[0] for row in rows])]
    columns += [(str(power), [row[1][power] for row in rows]) for power in range(DEGREE + 1)]
    for name, numbers in columns:
        texts = [re.sub(r"\.?0*p", "p", float(number).hex()) + "f" for number in numbers]
        print(f"static const float hd_gelu_{name}[{PIECES}] __attribute__((aligned(64))) = {{")
        for first in range(0, PIECES, 6):
            print("    " + ", ".join(texts[first : first + 6]) + ",")
        print("};")


main()
