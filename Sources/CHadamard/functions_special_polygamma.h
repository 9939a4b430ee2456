// Part of functions_special.h: digamma, trigamma, polygamma.
//
// Negative arguments are reflected; a = -x keeps all digits, where 1 - x would not.

// 1 / x and what its rounding lost, for x whose square is a normal number.
HD_INLINE hd_special_pair hd_special_inverse(double x) {
    double v = 1.0 / x;
    hd_special_pair one = hd_special_product(x, v);
    return (hd_special_pair){v, ((1.0 - one.head) - one.tail) * v};
}

// a less the nearest whole number, for a >= 0.
HD_INLINE double hd_special_turn_rest(double a) { return a < 0x1p52 ? a - ((a + 0x1p52) - 0x1p52) : 0.0; }

// digamma(1 + a) for x = -a left of 0, digamma(x) right of it: by polynomials up to 4, where 0 to 1 goes by
// digamma(1 + x), then by the asymptotic series (Abramowitz and Stegun 6.3.18). Left of 0 pi / tan(pi a), which has
// poles, comes to it, and the sum keeps the terms' errors, so that it is good to about 2^-55 near the roots too.
// Narrow: to 2^-51.
HD_INLINE double hd_special_digamma_sum(double x, int has_left, int narrow) {
    double a = hd_abs_f64(x), k = a < 2.0 ? 0.0 : 1.0;
    int left = has_left && x < 0.0, low = a < 1.0, is_far = a >= 4.0;
    double t = low ? a - 0.5 : k == 0.0 ? a - 1.5 : a - 3.0;
    double root = low ? 0x1.762d86356be3fp+0 - 1.0 : 0x1.762d86356be3fp+0;
    hd_special_pair q = hd_special_digamma_wide(t, k), l = hd_special_log_pair(a, 0);
    hd_special_pair d = {a - root, -0x1.b86a722197829p-54}, near = {d.head * q.head, d.tail * q.head}, i = {1.0 / a, 0};
    if (!narrow) {
        hd_special_pair exact = hd_special_sum(a, -root);
        d.tail += exact.tail;
        near = hd_special_product(d.head, q.head);
        near.tail += HD_FMA64(d.head, q.tail, d.tail * q.head);
        i = hd_special_inverse(a);
    }
    double z = i.head * i.head, far_tail = HD_FMA64(-z, hd_special_digamma_far_wide(z).head, l.tail);
    // What of 1 / a belongs to it: digamma(1 + a) = digamma(a) + 1 / a.
    double share = is_far ? (left ? 0.5 : -0.5) : left ? (low ? 0.0 : 1.0) : low ? -1.0 : 0.0;
    double main = is_far ? l.head : near.head, extra = share * i.head;
    hd_special_pair sum = {main + extra, is_far ? far_tail : near.tail};
    if (!narrow) {
        hd_special_pair exact = hd_special_sum(main, extra);
        sum.tail += exact.tail + (is_far ? 0.0 : share * i.tail);
    }
    double y = sum.head + sum.tail;
    if (has_left) {
        double r = hd_special_turn_rest(a);
        hd_special_pair c = hd_special_cotpi_wide(HD_FMA64(r, r, -0.125));
        double w = r * c.head, pole = 1.0 / r - w, both = sum.head + pole;
        if (!narrow) {
            hd_special_pair v = hd_special_inverse(r), exact = hd_special_product(r, c.head);
            hd_special_pair apart = hd_special_sum(v.head, -w), all = hd_special_sum(sum.head, pole);
            sum.tail += all.tail + (apart.tail + (v.tail - HD_FMA64(r, c.tail, exact.tail)));
        }
        y = left ? both + sum.tail : y;
        y = (left & (r == 0.0) & (a >= 1.0)) ? NAN : y;
    }
    y = a < 0x1p-60 ? -1.0 / x : y;
    return x < INFINITY ? y : x;
}
HD_INLINE float hd_digamma_right_f32(float x) { return (float)hd_special_digamma_sum(x, 0, 1); }
HD_INLINE float hd_digamma_f32(float x) { return (float)hd_special_digamma_sum(x, 1, 1); }
HD_INLINE double hd_digamma_right_f64(double x) { return hd_special_digamma_sum(x, 0, 0); }

// Near a root y left of 0 the sum has too few digits for float64.
HD_INLINE double hd_digamma_common_f64(double x) { return hd_special_digamma_sum(x, 1, 0); }
HD_INLINE int hd_digamma_is_near_root_f64(double x, double y) { return (x < 0.0) & (hd_abs_f64(y) < 0.25); }

// There by a power series about the root, or for x < -16 by the same sum with twice the digits.
static __attribute__((noinline, unused)) double hd_digamma_near_root_f64(double x) {
    double a = -x;
    if (a < HD_DIGAMMA_ROOTS) {
        const double *row = hd_special_digamma_roots[(int)a];
        double d = x - row[0], y = row[1 + HD_DIGAMMA_TERMS];
        for (int j = HD_DIGAMMA_TERMS; j > 2; j--) y = HD_FMA64(y, d - row[1], row[j]);
        hd_special_pair first = hd_special_product(d, row[2]);
        y *= d - row[1];
        return first.head + (first.tail + HD_FMA64(d, y, -row[1] * (row[2] + y)));
    }
    hd_special_pair i = hd_special_inverse(a), z = hd_twofold_product(i, i);
    z = hd_twofold_sum(z, (hd_special_pair){-0x1p-9, 0});
    hd_special_pair far =
        hd_twofold_horner(hd_special_digamma_far_twofold, HD_DIGAMMA_FAR_TERMS, HD_DIGAMMA_FAR_PLAIN, z);
    far = hd_twofold_product(far, hd_twofold_product(i, i));
    hd_special_pair sum = hd_twofold_sum(hd_twofold_log(a), (hd_special_pair){0.5 * i.head, 0.5 * i.tail});
    sum = hd_twofold_sum(sum, (hd_special_pair){-far.head, -far.tail});
    double r = hd_special_turn_rest(a);
    z = hd_twofold_sum(hd_special_product(r, r), (hd_special_pair){-0.125, 0});
    hd_special_pair c = hd_twofold_horner(hd_special_cotpi_twofold, HD_COTPI_TERMS, HD_COTPI_PLAIN, z);
    c = hd_twofold_product(c, (hd_special_pair){-r, 0});
    return hd_twofold_sum(sum, hd_twofold_sum(hd_special_inverse(r), c)).head;
}
HD_INLINE double hd_digamma_f64(double x) {
    double y = hd_digamma_common_f64(x);
    return hd_digamma_is_near_root_f64(x, y) ? hd_digamma_near_root_f64(x) : y;
}

// trigamma(x), digamma's derivative, in the same way (6.4.12); (pi / sin(pi r))^2 is 1 / r^2 and a polynomial.
HD_INLINE double hd_special_trigamma(double x, int narrow) {
    double a = hd_abs_f64(x), k = a < 2.0 ? 0.0 : 1.0;
    int left = x < 0.0, low = a < 1.0, is_far = a >= 4.0;
    double t = low ? a - 0.5 : k == 0.0 ? a - 1.5 : a - 3.0;
    double r = hd_special_turn_rest(a), i = 1.0 / a;
    hd_special_pair near = HD_SPECIAL_PAIR(trigamma, narrow, t, k);
    double z = i * i, far = HD_FMA64(z, HD_FMA64(i, HD_SPECIAL_FIT(trigamma_far, narrow, z), left ? -0.5 : 0.5), i);
    // Left of 0 this is trigamma(1 + a), which takes 1 / a^2 away from trigamma(a).
    hd_special_pair right = {is_far ? far : near.head, is_far ? 0.0 : near.tail};
    right.head -= (left & !is_far & !low) ? z : 0.0;
    double pole = left ? r : low ? a : 1.0, c = HD_SPECIAL_FIT(cosecant, narrow, r * r - 0.125);
    hd_special_pair v = {1.0 / pole, 0}, square = {v.head * v.head, 0};
    if (!narrow) {
        hd_special_pair one = hd_special_product(pole, v.head);
        square = hd_special_product(v.head, v.head);
        square.tail += 2.0 * v.head * v.head * ((1.0 - one.head) - one.tail);
        square.tail = v.head < 0x1p500 ? square.tail : 0.0;
    }
    double rest = left ? c - right.head : right.head;
    double y = square.head + (rest + (square.tail + (left ? 0.0 : right.tail)));
    y = (left | low) ? y : right.head + right.tail;
    y = ((x <= 0.0) & (r == 0.0)) ? INFINITY : y;
    return x == -INFINITY ? NAN : y;
}
HD_SPECIAL_UNARY(trigamma)

// n! times Hurwitz's zeta function of n + 1: the sum of n! / (x + k)^(n + 1) over all k >= 0, for x > 0. The first
// terms as they stand, the rest by Euler's and Maclaurin's formula with Bernoulli numbers over factorials.
// The terms keep their errors, since x + k and its powers would lose n last places: by the power where n! is exact
// and the power in range.
HD_INLINE double hd_special_zeta(double x, int n, int narrow) {
    static const double bernoulli[] = {0x1.5555555555555p-4, -0x1.6c16c16c16c17p-10, 0x1.1566abc011567p-15,
                                       -0x1.bbd779334ef0bp-21, 0x1.66a8f2bf70ebep-26, -0x1.22805d644267fp-31,
                                       0x1.d6db2c4e0917bp-37, -0x1.7da4e1f79955cp-42};
    // Terms that would be subnormal are computed scaled.
    double factorial = 1.0, i = 0.0, term = 0.0, term_tail = 0.0, scale = !narrow && x > 64.0 ? 0x1p300 : 1.0;
    for (int j = 2; j <= n; j++) factorial *= j;
    hd_special_pair sum = {0, 0};
    for (int k = 0;; k++) {
        hd_special_pair y = hd_special_sum(x, k);
        i = 1.0 / y.head;
        double power = y.head, error = y.tail, last = 1.0, last_error = 0.0;
        for (int j = 1; !narrow && j <= n; j++) {
            last = power, last_error = error;
            power = last * y.head;
            error = HD_FMA64(error, y.head, last * y.tail) + hd_product_error_f64(last, y.head, power);
        }
        // The last place to sum at gives n! / y^n, the others n! / y^(n + 1).
        if (k == 12) power = last, error = last_error;
        if (!narrow && n <= 22 && power > 0x1p-900 && power < 0x1p900) {
            term = factorial / power;
            term_tail = scale * ((hd_quotient_rest_f64(factorial, power, term) - term * error) / power);
            term *= scale;
        } else if (narrow) {
            term = k == 12 ? 1.0 : i;
            for (int j = 1; j <= n; j++) term *= j * i;
        } else {
            // A relative error instead, which does not count where it is out of range.
            double lost = hd_quotient_rest_f64(1.0, y.head, i) - y.tail * i, relative = (k == 12 ? n : n + 1) * lost;
            term = k == 12 ? scale : i * scale;
            for (int j = 1; j <= n; j++) {
                double step = j * i, before = term;
                term *= step;
                relative += hd_product_error_f64(j, i, step) / step + hd_product_error_f64(before, step, term) / term;
            }
            term_tail = hd_abs_f64(relative) < 0x1p-40 ? term * relative : 0.0;
        }
        if (k == 12) break;
        if (!(term < INFINITY)) return term;
        sum = narrow ? (hd_special_pair){sum.head + term, 0} : hd_twofold_sum(sum, (hd_special_pair){term, term_tail});
    }
    double z = i * i, rest = 0.5 * i * term;
    double factor = term * z * (n + 1.0);
    for (int j = 0; j < 8; j++) {
        rest += factor * bernoulli[j];
        factor *= (n + 2.0 * j + 2.0) * (n + 2.0 * j + 3.0) * z;
    }
    if (narrow) return sum.head + (term / n + rest);
    double whole = term / n, low = hd_quotient_rest_f64(term, n, whole) / n + term_tail / n;
    sum = hd_twofold_sum(sum, (hd_special_pair){whole, low});
    return (sum.head + (sum.tail + rest)) * (1.0 / scale);
}

// The n-th derivative of digamma for whole n from 2 on, as a function of x and n. Left of 0 the series' negative part
// is a difference of two such sums. From 171 on n! is infinite as a float64, and so is the result, as PyTorch has it.
HD_INLINE double hd_special_polygamma(double x, double order, int narrow) {
    if (x != x || !(order >= 2.0)) return NAN;
    int n = (int)(order < 172.0 ? order : 172.0), is_even = n % 2 == 0;
    double sign = is_even ? -1.0 : 1.0;
    if (x == INFINITY) return sign * 0.0;
    double below = x < 0.0 ? -(double)(int64_t)(-x < 0x1p62 ? -x : 0.0) : 0.0;
    if (x <= 0.0 && (-x >= 0x1p52 || below == x)) return sign * INFINITY;
    if (n > 170) return sign * INFINITY;
    if (x > 0.0) return sign * hd_special_zeta(x, n, narrow);
    double part = x - (below - 1.0), rest = below - x, lost = x - (part + (below - 1.0));
    double right = hd_special_zeta(part, n, narrow), left = hd_special_zeta(rest, n, narrow);
    double beyond = hd_special_zeta(1.0 - x, n, narrow);
    right -= right < INFINITY ? right * ((n + 1.0) * lost / part) : 0.0;
    // In the middle between poles two of them are equal, infinite or not; else the nearer pole's is the larger one.
    if (is_even && part == rest) return -beyond;
    if (!(right < INFINITY && left < INFINITY)) return is_even && rest < part ? INFINITY : sign * INFINITY;
    hd_special_pair away = hd_special_sum(left, -beyond), all = hd_special_sum(is_even ? -right : right, away.head);
    return all.head + (all.tail + away.tail);
}
HD_SPECIAL_BINARY(polygamma)
