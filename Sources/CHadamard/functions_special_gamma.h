// Part of functions_special.h: lgamma, digamma, trigamma, polygamma.
//
// Negative arguments are reflected: near the roots there the last places are lost to cancellation, so that in float64
// the error is small beside the terms rather than the result. float32 keeps its 1 ulp because it takes the wide forms.

// |sin(pi a)| and cos(pi a) divided by the sign of sin, for a >= 0; `gap` is false where a is whole.
typedef struct { double sine, cosine; int gap; } hd_special_turn;

HD_FUNCTION hd_special_turn hd_special_turn_of(double a, int narrow) {
    double near = (a + 0x1p52) - 0x1p52;
    double r = a < 0x1p52 ? a - near : 0.0, b = hd_abs_f64(r);
    int low = b <= 0.25;
    double m = low ? b : 0.5 - b, z = m * m;
    double s = m * HD_SPECIAL_FIT(sinpi, narrow, z), c = HD_SPECIAL_FIT(cospi, narrow, z);
    double cosine = low ? c : s;
    hd_special_turn turn = {low ? s : c, r < 0.0 ? -cosine : cosine, r != 0.0};
    return turn;
}

// log gamma(x) for x > -1/2: of 1 + x or of x itself by polynomials up to 3, by the recurrence up to 8, then by
// Stirling's series (Abramowitz and Stegun 6.1.40), in which only the product with the logarithm needs its error. Near
// the roots that float32 can tell from poles, -2.5 to -8, the reflection needs the wide forms of what it subtracts.
HD_FUNCTION double hd_special_lgamma_right(double x, int narrow) {
    int tiny = x < 0.5, one = x < 1.5, mid = x < 8.0;
    // x (x + 1) ... for the part of x in [2, 3).
    double down = x - 1.0, part = x;
    down *= x >= 4.0 ? x - 2.0 : 1.0;
    down *= x >= 5.0 ? x - 3.0 : 1.0;
    down *= x >= 6.0 ? x - 4.0 : 1.0;
    down *= x >= 7.0 ? x - 5.0 : 1.0;
    part -= x >= 3.0 ? 1.0 : 0.0;
    part -= x >= 4.0 ? 1.0 : 0.0;
    part -= x >= 5.0 ? 1.0 : 0.0;
    part -= x >= 6.0 ? 1.0 : 0.0;
    part -= x >= 7.0 ? 1.0 : 0.0;
    double u = tiny ? x : x - 1.0, v = part - 2.0;
    hd_special_pair first = HD_SPECIAL_PAIR(lgamma_one, narrow, u), second = HD_SPECIAL_PAIR(lgamma_two, 0, v - 0.25);
    hd_special_pair q = {one ? first.head : second.head, one ? first.tail : second.tail};
    u = one ? u : v;
    double argument = tiny ? hd_abs_f64(x) : x < 3.0 ? 1.0 : mid ? down : x;
    hd_special_pair l = hd_special_log_pair(argument, 0);
    double low = narrow ? 0.0 : HD_FMA64(u, q.tail, tiny ? -l.tail : l.tail);
    double near = HD_FMA64(u, q.head, low + (tiny ? -l.head : l.head));

    double i = 1.0 / x, rest = HD_FMA64(HD_SPECIAL_FIT(lgamma_far, narrow, i * i), i, 0x1.acfe390c97d69p-2);
    double w = x - 0.5;
    if (narrow) return mid ? near : HD_FMA64(w, l.head - 1.0, rest);
    hd_special_pair p = hd_special_product(w, l.head - 1.0);
    low = HD_FMA64(w, l.tail, p.tail + rest);
    return mid ? near : p.head + (x < 0x1p480 ? low : 0.0);
}

HD_FUNCTION double hd_special_lgamma(double x, int narrow) {
    double a = hd_abs_f64(x);
    int left = x <= -0.5;
    double right = hd_special_lgamma_right(left ? a : x, narrow);
    hd_special_turn turn = hd_special_turn_of(a, 0);
    // gamma(x) gamma(-x) = -pi / (x sin(pi x))
    double product = a * turn.sine * 0x1.45f306dc9c883p-2;
    double y = left ? -hd_special_log(product, 0) - right : right;
    y = ((x <= 0.0) & !turn.gap) ? INFINITY : y;
    y = a == INFINITY ? INFINITY : y;
    return x == x ? y : x;
}
HD_SPECIAL_UNARY(lgamma)

// digamma(x) for x > 0: from 8 on by its asymptotic series (Abramowitz and Stegun 6.3.18).
HD_FUNCTION double hd_special_digamma_right(double x) {
    double i = 1.0 / x;
    double k = x < 2.0 ? 0.0 : x < 4.0 ? 1.0 : 2.0;
    double t = x < 1.0 ? x - 0.5 : x < 2.0 ? x - 1.5 : x < 4.0 ? x - 3.0 : x - 6.0;
    double q = HD_SPECIAL_FIT(digamma, 0, t, k);
    double head = x < 1.0 ? 0x1.762d86356be3fp+0 - 1.0 : 0x1.762d86356be3fp+0;
    double near = k == 0.0 ? HD_FMA64((x - head) - 0x1.b86a722197829p-54, q, x < 1.0 ? -i : 0.0) : q;
    double z = i * i;
    hd_special_pair l = hd_special_log_pair(x, 0);
    double far = l.head + (l.tail - HD_FMA64(HD_SPECIAL_FIT(digamma_far, 0, z), z, 0.5 * i));
    far = x < INFINITY ? far : x;
    return x < 8.0 ? near : far;
}

HD_FUNCTION double hd_special_digamma(double x) {
    double right = hd_special_digamma_right(x < 0.0 ? 1.0 - x : x);
    hd_special_turn turn = hd_special_turn_of(hd_abs_f64(x), 0);
    // digamma(1 - x) - digamma(x) = pi / tan(pi x)
    double y = x < 0.0 ? HD_FMA64(0x1.921fb54442d18p+1, turn.cosine / turn.sine, right) : right;
    y = ((x < 0.0) & !turn.gap) ? NAN : y;
    return x == 0.0 ? -1.0 / x : y;
}
HD_FUNCTION float hd_digamma_f32(float x) { return (float)hd_special_digamma(x); }
HD_FUNCTION double hd_digamma_f64(double x) { return hd_special_digamma(x); }

// trigamma(x), digamma's derivative, in the same way (6.4.12); the reflection squares pi / sin(pi x).
HD_FUNCTION double hd_special_trigamma_right(double x, int narrow) {
    double k = x < 2.0 ? 0.0 : x < 4.0 ? 1.0 : 2.0;
    double t = x < 1.0 ? x - 0.5 : x < 2.0 ? x - 1.5 : x < 4.0 ? x - 3.0 : x - 6.0;
    double near = HD_SPECIAL_FIT(trigamma, narrow, t, k);
    near = x < 1.0 ? near + 1.0 / (x * x) : near;
    double i = 1.0 / x, z = i * i;
    double far = HD_FMA64(z, HD_FMA64(i, HD_SPECIAL_FIT(trigamma_far, narrow, z), 0.5), i);
    return x < 8.0 ? near : far;
}

HD_FUNCTION double hd_special_trigamma(double x, int narrow) {
    double right = hd_special_trigamma_right(x < 0.0 ? 1.0 - x : x, narrow);
    hd_special_turn turn = hd_special_turn_of(hd_abs_f64(x), narrow);
    double s = 0x1.921fb54442d18p+1 / turn.sine;
    double y = x < 0.0 ? HD_FMA64(s, s, -right) : right;
    y = ((x <= 0.0) & !turn.gap) ? INFINITY : y;
    return x == -INFINITY ? NAN : y;
}
HD_SPECIAL_UNARY(trigamma)

// n! times Hurwitz's zeta function of n + 1: the sum of n! / (x + k)^(n + 1) over all k >= 0, for x > 0. The first
// terms as they stand, the rest by Euler's and Maclaurin's formula with Bernoulli numbers over factorials.
HD_FUNCTION double hd_special_zeta(double x, int n) {
    static const double bernoulli[] = {0x1.5555555555555p-4, -0x1.6c16c16c16c17p-10, 0x1.1566abc011567p-15,
                                       -0x1.bbd779334ef0bp-21, 0x1.66a8f2bf70ebep-26, -0x1.22805d644267fp-31,
                                       0x1.d6db2c4e0917bp-37, -0x1.7da4e1f79955cp-42};
    double sum = 0.0, i = 0.0, term = 0.0;
    for (int k = 0;; k++) {
        i = 1.0 / (x + k), term = 1.0;
        for (int j = 1; j <= n; j++) term *= j * i;
        if (k == 12) break;
        sum += term * i;
    }
    double z = i * i, rest = term * (1.0 / n + 0.5 * i);
    double factor = term * z * (n + 1.0);
    for (int j = 0; j < 8; j++) {
        rest += factor * bernoulli[j];
        factor *= (n + 2.0 * j + 2.0) * (n + 2.0 * j + 3.0) * z;
    }
    return sum + rest;
}

// The n-th derivative of digamma for whole n from 2 on, as a function of x and n. Left of 0 the series' negative part
// is a difference of two such sums. From 171 on n! is infinite as a float64, and so is the result, as PyTorch has it.
HD_FUNCTION double hd_special_polygamma(double x, double order, int narrow) {
    (void)narrow;
    if (x != x || x == INFINITY || !(order >= 2.0)) return NAN;
    int n = (int)(order < 172.0 ? order : 172.0), is_even = n % 2 == 0;
    double sign = is_even ? -1.0 : 1.0;
    double below = x < 0.0 ? -(double)(int64_t)(-x < 0x1p62 ? -x : 0.0) : 0.0;
    if (x <= 0.0 && (-x >= 0x1p52 || below == x)) return sign * INFINITY;
    if (n > 170) return sign * INFINITY;
    if (x > 0.0) return sign * hd_special_zeta(x, n);
    below -= 1.0;
    double part = x - below, rest = 1.0 - part;
    double left = hd_special_zeta(rest, n) - hd_special_zeta(1.0 - x, n);
    return sign * (hd_special_zeta(part, n) + (is_even ? -left : left));
}
HD_SPECIAL_BINARY(polygamma)
