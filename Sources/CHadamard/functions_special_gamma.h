// Part of functions_special.h: lgamma.
//
// Negative arguments are reflected or brought to the right by the recurrence; near the roots there float64 has a form
// of its own. float32 does without, because it takes the wide forms of what it subtracts.

// |sin(pi a)| and cos(pi a) divided by the sign of sin, for a >= 0; `gap` is false where a is whole.
typedef struct { double sine, cosine; int gap; } hd_special_turn;

HD_INLINE hd_special_turn hd_special_turn_of(double a) {
    double near = (a + 0x1p52) - 0x1p52;
    double r = a < 0x1p52 ? a - near : 0.0, b = hd_abs_f64(r);
    int low = b <= 0.25;
    double m = low ? b : 0.5 - b, z = m * m;
    double s = m * hd_special_sinpi_wide(z).head, c = hd_special_cospi_wide(z).head;
    double cosine = low ? c : s;
    hd_special_turn turn = {low ? s : c, r < 0.0 ? -cosine : cosine, r != 0.0};
    return turn;
}

// log gamma(x) for x > -1/2: of 1 + x or of x itself by polynomials up to 3, by the recurrence up to 8, then by
// Stirling's series (Abramowitz and Stegun 6.1.40), in which only the product with the logarithm needs its error. Near
// the roots that float32 can tell from poles, -2.5 to -8, the reflection needs the wide forms of what it subtracts.
HD_INLINE hd_special_pair hd_special_lgamma_right(double x, int narrow) {
    int tiny = x < 0.5, one = x < (narrow ? 1.5 : 1.3125), mid = x < 8.0;
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
    hd_special_pair first = HD_SPECIAL_PAIR(lgamma_one, narrow, u);
    hd_special_pair second = narrow ? hd_special_lgamma_two_wide(v - 0.25) : hd_special_lgamma_mid_wide(v + 0.375);
    hd_special_pair q = {one ? first.head : second.head, one ? first.tail : second.tail};
    u = one ? u : v;
    double argument = tiny ? hd_abs_f64(x) : x < 3.0 ? 1.0 : mid ? down : x;
    hd_special_pair l = hd_special_log_pair(argument, 0);
    double low = narrow ? 0.0 : HD_FMA64(u, q.tail, tiny ? -l.tail : l.tail);
    double near = HD_FMA64(u, q.head, low + (tiny ? -l.head : l.head));

    double i = 1.0 / x, rest = HD_FMA64(HD_SPECIAL_FIT(lgamma_far, narrow, i * i), i, 0x1.acfe390c97d69p-2);
    double w = x - 0.5;
    if (narrow) return (hd_special_pair){mid ? near : HD_FMA64(w, l.head - 1.0, rest), 0};
    hd_special_pair p = hd_special_product(w, l.head - 1.0);
    low = HD_FMA64(w, l.tail, p.tail + rest);
    return (hd_special_pair){mid ? near : p.head, (!mid & (x < 0x1p480)) ? low : 0.0};
}

HD_INLINE double hd_special_lgamma_ends(double x, double y, int has_gap) {
    y = ((x <= 0.0) & !has_gap) ? INFINITY : y;
    y = hd_abs_f64(x) == INFINITY ? INFINITY : y;
    return x == x ? y : x;
}

HD_INLINE float hd_lgamma_f32(float single) {
    double x = single, a = hd_abs_f64(x), right = hd_special_lgamma_right(x <= -0.5 ? a : x, 1).head;
    hd_special_turn turn = hd_special_turn_of(a);
    double product = a * turn.sine * 0x1.45f306dc9c883p-2, y = -hd_special_log(product, 0) - right;
    return (float)hd_special_lgamma_ends(x, x <= -0.5 ? y : right, turn.gap);
}

HD_INLINE double hd_lgamma_right_f64(double x) {
    hd_special_pair y = hd_special_lgamma_right(x, 0);
    return hd_special_lgamma_ends(x, y.head + y.tail, x != 0.0);
}

// x (x + 1) ... (x + n - 1) for -9 < x < 0, and the n with 1 <= x + n < 2. All factors are exact below -1, and further
// right there is no root.
HD_INLINE hd_special_pair hd_special_rising(double x, double *n) {
    hd_special_pair product = {x, 0};
    double count = 1.0;
    for (int j = 0; j < 9; j++) {
        int go = x + count < 1.0;
        double factor = go ? x + count : 1.0;
        hd_special_pair p = hd_special_product(product.head, factor);
        product.tail = HD_FMA64(product.tail, factor, p.tail);
        product.head = p.head;
        count += go ? 1.0 : 0.0;
    }
    *n = count;
    return product;
}

// From -8.5 to -1/2 log gamma(x + n) - log |x (x + 1) ... (x + n - 1)|, further left the reflection. Too few digits
// where the result is small beside the terms.
HD_INLINE double hd_lgamma_common_f64(double x) {
    double a = hd_abs_f64(x), n;
    int left = x <= -0.5, step = left & (a < 8.5);
    hd_special_pair rising = hd_special_rising(x, &n);
    hd_special_pair right = hd_special_lgamma_right(step ? x + n : left ? a : x, 0);
    hd_special_turn turn = hd_special_turn_of(a);
    double product = step ? rising.head : a * turn.sine * 0x1.45f306dc9c883p-2, tail = step ? rising.tail : 0.0;
    hd_special_pair l = hd_special_log_sum(hd_abs_f64(product), product < 0.0 ? -tail : tail, 0);
    hd_special_pair y = hd_special_sum(-l.head, step ? right.head : -right.head);
    y.tail += (step ? right.tail : -right.tail) - l.tail;
    return hd_special_lgamma_ends(x, left ? y.head + y.tail : right.head + right.tail, turn.gap);
}
HD_INLINE int hd_lgamma_is_near_root_f64(double x, double y) {
    return (x < -2.0) & (hd_abs_f64(y) < (x < -8.5 ? 4.0 : 0.125)) & (x > -HD_LGAMMA_LAST_POLE - 0.5);
}

// There by a polynomial that vanishes at the two roots between -2 and -3, and beside a pole by the logarithm of the
// distance to it and a power series.
static __attribute__((noinline, unused)) double hd_lgamma_near_root_f64(double x) {
    if (x > -2.875) {
        const double (*roots)[2] = hd_special_lgamma_middle_roots;
        hd_special_pair first = hd_special_sum(x - roots[0][0], -roots[0][1]);
        hd_special_pair second = hd_special_sum(x - roots[1][0], -roots[1][1]), t = {x + 2.59375, 0};
        hd_special_pair y = hd_twofold_horner(hd_special_lgamma_middle_twofold, HD_LGAMMA_MIDDLE_TERMS,
                                              HD_LGAMMA_MIDDLE_PLAIN, t);
        return hd_twofold_product(y, hd_twofold_product(first, second)).head;
    }
    int pole = (int)(0.5 - x);
    const double *row = hd_special_lgamma_roots[2 * pole - (x < -pole ? 6 : 7)], *rest = row + 4;
    // (x - pole) / (root - pole) = 1 + f.
    hd_special_pair d = hd_special_sum(x - row[0], -row[1]), inverse = {row[2], row[3]};
    hd_special_pair f = hd_twofold_product(d, inverse);
    hd_special_pair ratio = hd_special_sum(1.0, f.head), l = hd_special_log_sum(ratio.head, ratio.tail + f.tail, 0);
    double q = 0.0;
    for (int j = HD_LGAMMA_TERMS - 1; j >= 0; j--) q = HD_FMA64(q, d.head, rest[j]);
    return HD_FMA64(d.head, q, -l.tail) - l.head;
}
HD_INLINE double hd_lgamma_f64(double x) {
    double y = hd_lgamma_common_f64(x);
    return hd_lgamma_is_near_root_f64(x, y) ? hd_lgamma_near_root_f64(x) : y;
}
