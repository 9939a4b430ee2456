// Part of functions_special.h: polynomials of orders beyond those that recurrences reach, one by one.

// A complex number, or with s^2 = c^2 - 1 a hyperbolic one, times 2^exponent.
typedef struct { hd_special_pair c, s; double exponent; } hd_turn;

// With j^2 = 1 where it is hyperbolic, else -1.
HD_INLINE hd_turn hd_turn_product(hd_turn a, hd_turn b, int hyperbolic) {
    hd_special_pair both = hd_twofold_product(a.s, b.s);
    hd_turn y;
    y.c = hd_twofold_sum(hd_twofold_product(a.c, b.c), hyperbolic ? both : hd_twofold_negated(both));
    y.s = hd_twofold_sum(hd_twofold_product(a.c, b.s), hd_twofold_product(a.s, b.c));
    y.exponent = a.exponent + b.exponent;
    if (y.c.head > 0x1p100) {
        uint64_t n = (hd_bits_f64(y.c.head) >> 52) - 1023u;
        double scale = hd_exponent_f64(0u - n);
        y.c.head *= scale, y.c.tail *= scale, y.s.head *= scale, y.s.tail *= scale;
        y.exponent += (double)n;
    }
    return y;
}

// (c + j s)^n: n turns by the angle whose cosine is c = x >= 0. What is lost grows with n, from 2^-104.
static __attribute__((noinline, unused)) hd_turn hd_turns(double x, double n) {
    int hyperbolic = x > 1.0;
    hd_special_pair less = hd_special_sum(x, -1.0);
    hd_special_pair square = hd_twofold_product(hyperbolic ? less : hd_twofold_negated(less), hd_special_sum(1.0, x));
    hd_turn turn = {{x, 0}, hd_twofold_root(square), 0}, y = {{1, 0}, {0, 0}, 0};
    for (uint64_t bits = (uint64_t)n; bits; bits >>= 1) {
        if (bits & 1u) y = hd_turn_product(y, turn, hyperbolic);
        if (bits > 1u) turn = hd_turn_product(turn, turn, hyperbolic);
    }
    return y;
}

HD_INLINE double hd_scaled_by_power(double x, double exponent) {
    double n = exponent < 1023.0 ? exponent : 1023.0, rest = exponent - n < 1023.0 ? exponent - n : 1023.0;
    return x * hd_exponent_f64((uint64_t)n) * hd_exponent_f64((uint64_t)rest);
}

// For cosine c and sine s of an angle whose n-fold has C and S:
//     T = C,   U = C + c S / s,   V = C + (c - 1) S / s,   W = C + (c + 1) S / s.
HD_INLINE double hd_chebyshev_of_large_order(double a, double n, hd_polynomial kind) {
    if (a == 1.0) return kind == HD_CHEBYSHEV_U ? n + 1.0 : kind == HD_CHEBYSHEV_W ? n + n + 1.0 : 1.0;
    if (a > 8.0) return INFINITY;
    hd_turn turn = hd_turns(a, n), one = hd_turns(a, 1.0);
    hd_special_pair y = turn.c;
    if (kind != HD_CHEBYSHEV_T) {
        double constant = kind == HD_CHEBYSHEV_U ? 0.0 : kind == HD_CHEBYSHEV_V ? -1.0 : 1.0;
        hd_special_pair factor = hd_special_sum(a, constant);
        y = hd_twofold_sum(y, hd_twofold_product(factor, hd_twofold_quotient(turn.s, one.s)));
    }
    return hd_scaled_by_power(y.head + y.tail, turn.exponent);
}

// The sum of products of (-N + k (k - 1)) y / k^2, which is P of 1 - 2 y for N = n (n + 1), and L of y with k - 1 - n for
// the factor in brackets. Where N y < 0 all terms are positive: up to e^800, for which they are made smaller.
HD_INLINE double hd_hypergeometric(double n, double y, hd_polynomial kind) {
    hd_special_pair whole = {n, 0}, term = {0x1p-200, 0}, sum = term;
    if (kind == HD_LEGENDRE_P) whole = hd_twofold_sum(hd_special_product(n, n), whole);
    for (double k = 1.0; k < 20000.0; k += 1.0) {
        double less = kind == HD_LEGENDRE_P ? k * (k - 1.0) : k - 1.0;
        hd_special_pair factor = hd_twofold_sum((hd_special_pair){less, 0}, hd_twofold_negated(whole));
        factor = hd_twofold_product(factor, (hd_special_pair){y, 0});
        term = hd_twofold_quotient(hd_twofold_product(term, factor), (hd_special_pair){k * k, 0});
        sum = hd_twofold_sum(sum, term);
        double a = hd_abs_f64(term.head);
        if (!(a > 0x1p-270) || a < 0x1p-70 * hd_abs_f64(sum.head)) break;
    }
    return (sum.head + sum.tail) * 0x1p200;
}

// Legendre: near 1 the sum above, else Stieltjes's series (Bogaert, Michiels and Fostier, O(1) computation of Legendre
// polynomials, 2012), for an angle t
//     P = sqrt(2 / (pi sin t)) g sum of h(m) cos((n + m + 1/2) t - (m + 1/2) pi / 2) / (2 sin t)^m,
// with h(m) / h(m - 1) = (m - 1/2)^2 / (m (n + m + 1/2)) and g = gamma(n + 1) / gamma(n + 3/2).
HD_INLINE double hd_legendre_series(double a, double n) {
    hd_turn turn = hd_turns(a, n), one = hd_turns(a, 1.0);
    hd_special_pair c = one.c, s = one.s, root = {0x1.6a09e667f3bcdp-1, -0x1.bdd3413b26456p-55};
    // By half an angle more, and a quarter less pi.
    hd_special_pair half_c = hd_twofold_root(hd_twofold_sum((hd_special_pair){0.5, 0}, (hd_special_pair){0.5 * a, 0}));
    hd_special_pair half_s = hd_twofold_quotient((hd_special_pair){0.5 * s.head, 0.5 * s.tail}, half_c);
    turn = hd_turn_product(turn, (hd_turn){half_c, half_s, 0}, 0);
    turn = hd_turn_product(turn, (hd_turn){root, hd_twofold_negated(root), 0}, 0);
    hd_special_pair sum = turn.c;
    for (double m = 1.0; m < 30.0; m += 1.0) {
        hd_special_pair under = hd_twofold_product(hd_special_product(m + m, n + m + 0.5), s);
        hd_special_pair h = hd_twofold_quotient((hd_special_pair){(m - 0.5) * (m - 0.5), 0}, under);
        // Times e^(i t) / i.
        hd_turn step = {hd_twofold_product(h, s), hd_twofold_negated(hd_twofold_product(h, c)), 0};
        turn = hd_turn_product(turn, step, 0);
        sum = hd_twofold_sum(sum, turn.c);
    }
    double w = n + 0.75;
    hd_special_pair factor = {0x1.45f306dc9c883p-1, -0x1.6b01ec5417056p-55};
    factor = hd_twofold_root(hd_twofold_quotient(factor, hd_twofold_product((hd_special_pair){w, 0}, s)));
    hd_special_pair y = hd_twofold_product(sum, factor);
    return y.head + (y.tail - y.head * (0x1p-6 / (w * w)));
}

HD_INLINE double hd_legendre_of_large_order(double a, double n) {
    hd_special_pair less = hd_special_sum(1.0, -a);
    double y = 0.5 * (less.head + less.tail), width = n * __builtin_sqrt(hd_abs_f64(y));
    if (a > 1.0 && width > 400.0) return INFINITY;
    if (a >= 1.0 || width < 12.0) return hd_hypergeometric(n, y, HD_LEGENDRE_P);
    // Near 0, odd ones are straight lines of the slope n P(n - 1, 0).
    double half = hd_polynomial_order(0.5 * n);
    return half + half != n && n * a < 0x1p-27 ? n * hd_legendre_series(0.0, n - 1.0) * a : hd_legendre_series(a, n);
}

// Laguerre: near 0 the sum above, else by Bessel functions (DLMF 18.15.19),
//     L = e^(x / 2) sqrt(z / sqrt(t (1 - t))) (J0(v z) + B J1(v z) / (v z)),   v = 4 n + 2,   t = x / v,
// with z = (sqrt(t (1 - t)) + asin(sqrt t)) / 2. The next term is below 2^-42 of the envelope where e^(x / 2) is
// finite.
HD_INLINE double hd_laguerre_of_large_order(double x, double n) {
    double half = hd_polynomial_order(0.5 * n), v = 4.0 * n + 2.0, t = x / v;
    if (x == 0.0) return 1.0;
    if (x < 0.0 && x * n < -160000.0) return INFINITY;
    if (x * n < 144.0) return hd_hypergeometric(n, x, HD_LAGUERRE_L);
    if (t >= 1.0) return half + half == n ? INFINITY : -INFINITY;
    double r = __builtin_sqrt(t), q = __builtin_sqrt(1.0 - t), z = 0.5 * (r * q + hd_asin_f64(r));
    double ratio = t / (1.0 - t);
    double b = -0.125 + z * (q / r) * (0.125 - ratio * (0.25 + ratio * (5.0 / 24.0)));
    hd_special_pair a = {v * z, 0};
    if (t < 0.004) {
        // sqrt(x v) (1 - t / 6 - t^2 / 40 …), of which sines need more digits.
        double rest = 5.0 / 1152.0 + t * (7.0 / 2816.0 + t * (21.0 / 13312.0));
        rest = t * (1.0 / 6.0 + t * (1.0 / 40.0 + t * (1.0 / 112.0 + t * rest)));
        a = hd_twofold_root(hd_special_product(x, v));
        a = hd_twofold_sum(a, (hd_special_pair){-a.head * rest, 0});
    }
    // J0 and J1 from their asymptotic series, of the angles a - pi / 4 and a - 3 pi / 4.
    double term = 1.0, p = 1.0, p_odd = 0.0, other = 1.0, o = 1.0, o_odd = 0.0;
    for (int k = 1; k < 24; k++) {
        double step = (2 * k - 1) * (2 * k - 1), flip = k & 2 ? -1.0 : 1.0;
        term *= -step / (8.0 * a.head * k);
        other *= (4.0 - step) / (8.0 * a.head * k);
        if (k & 1) p_odd += flip * term, o_odd += flip * other;
        else p += flip * term, o += flip * other;
    }
    double s = hd_sin_f64(a.head), c = hd_cos_f64(a.head), sine = s + c * a.tail, cosine = c - s * a.tail;
    double plus = cosine + sine, minus = sine - cosine;
    double zero = p * plus - p_odd * minus, one = o * minus + o_odd * plus;
    // sqrt(2 / pi) over sqrt 2, and the exponential in two steps.
    double y = (zero + b / a.head * one) * __builtin_sqrt(0x1.45f306dc9c883p-2 / (v * r * q));
    return x > 1520.0 ? y * INFINITY : y * hd_exp_f64(0.25 * x) * hd_exp_f64(0.25 * x);
}

static __attribute__((noinline, unused)) double hd_polynomial_of_large_order(double x, double n, hd_polynomial kind) {
    if (x != x) return x;
    if (kind == HD_LAGUERRE_L) return hd_laguerre_of_large_order(x, n);
    // f(-x) = f(x), or -f(x) where n is odd; but V and W change places.
    double half = hd_polynomial_order(0.5 * n), a = hd_abs_f64(x);
    int odd = half + half != n, is_line = odd && a < 0x1p-800 && a > 0.0;
    // Odd ones are lines near 0, where the last digits of products would be lost.
    if (is_line && kind != HD_CHEBYSHEV_V && kind != HD_CHEBYSHEV_W)
        return 0x1p-200 * hd_polynomial_of_large_order(0x1p200 * x, n, kind);
    double sign = x < 0.0 && odd ? -1.0 : 1.0;
    if (kind == HD_LEGENDRE_P) return sign * hd_legendre_of_large_order(a, n);
    if (x < 0.0 && kind == HD_CHEBYSHEV_V) kind = HD_CHEBYSHEV_W;
    else if (x < 0.0 && kind == HD_CHEBYSHEV_W) kind = HD_CHEBYSHEV_V;
    return sign * hd_chebyshev_of_large_order(a, n, kind);
}
