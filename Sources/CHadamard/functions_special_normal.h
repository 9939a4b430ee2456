// Part of functions_special.h: erfc, erfcx, ndtr, log_ndtr, erfinv, ndtri.

// g = exp(y^2) erfc(y) for 0 <= y <= 28, y a pair. What the polynomials' arguments lose is put right by the derivative,
// 2 (y g - 1 / sqrt pi).
HD_INLINE hd_special_pair hd_special_erfcx_near(hd_special_pair y, int narrow) {
    double a = y.head, v = 1.0 / a;
    int near = a < 1.75;
    double t = a - 1.0;
    hd_special_pair q = HD_SPECIAL_PAIR(erfcx, narrow, near ? t : v - 0.3125, near ? 0.0 : 1.0);
    if (narrow) return (hd_special_pair){near ? q.head : q.head * v, 0};
    hd_special_pair one = hd_special_product(a, v), far = hd_special_product(q.head, v);
    double rest = ((1.0 - one.head) - one.tail) * v;
    far.tail += HD_FMA64(q.tail, v, q.head * rest);
    hd_special_pair g = {near ? q.head : far.head, near ? q.tail : far.tail};
    double lost = y.tail + (near ? a - (t + 1.0) : 0.0);
    g.tail += 2.0 * lost * HD_FMA64(a, g.head, -0x1.20dd750429b6dp-1);
    return g;
}

HD_INLINE double hd_special_erfc(double x, int narrow) {
    double a = hd_abs_f64(x), limit = narrow ? 11.0 : 28.0;
    a = limit < a ? limit : a;
    hd_special_pair z = hd_special_product(a, a), g = hd_special_erfcx_near((hd_special_pair){a, 0}, narrow);
    hd_special_exp_parts e = hd_special_exp(-z.head, -z.tail, narrow);
    double v = hd_special_scale(hd_special_times_exp(g, e), e.n, narrow);
    v = x < 0.0 ? 2.0 - v : v;
    return x == 0.0 ? 1.0 : v;
}
HD_SPECIAL_UNARY(erfc)

// exp(y^2) erfc(y) for any y >= 0, a pair: beyond the pieces of hd_special_erfcx_near a quotient, of which the tail is left
// out.
HD_INLINE hd_special_pair hd_special_erfcx_right(hd_special_pair y, int narrow) {
    double limit = narrow ? 11.0 : 27.5, a = y.head, v = 1.0 / a;
    int near = a < limit;
    hd_special_pair g = hd_special_erfcx_near((hd_special_pair){near ? a : limit, near ? y.tail : 0.0}, narrow);
    hd_special_pair q = HD_SPECIAL_PAIR(erfcx_far, narrow, v * v);
    double far = q.head * v;
    if (!narrow) {
        double rest = hd_quotient_rest_f64(q.head, a, far) + q.tail;
        far += a < 0x1p900 ? rest * v : 0.0;
    }
    g.head = near ? g.head : far;
    g.tail = near ? g.tail : 0.0;
    g.head = a == a ? g.head : a;
    return g;
}

// exp(x^2) erfc(x), left of 0 as 2 exp(x^2) less that of -x.
HD_INLINE double hd_special_erfcx(double x, int narrow) {
    double a = hd_abs_f64(x), limit = narrow ? 11.0 : 28.0;
    hd_special_pair g = hd_special_erfcx_right((hd_special_pair){a, 0}, narrow);
    double right = g.head + g.tail;
    a = limit < a ? limit : a;
    hd_special_pair z = hd_special_product(a, a);
    hd_special_exp_parts e = hd_special_exp(z.head, z.tail, narrow);
    // 2^(n + 1) (1 + r + rest - g / 2^(n + 1)).
    double down = hd_exponent_f64(0u - (e.n < 1000u ? e.n : 1000u) - 1u);
    hd_special_pair s = hd_special_sum(1.0, e.r), d = hd_special_sum(s.head, -g.head * down);
    double left = d.head + (d.tail + (s.tail + HD_FMA64(-g.tail, down, e.rest)));
    left = hd_special_scale(left, e.n + 1u, narrow);
    double v = x < 0.0 ? left : right;
    return x == 0.0 ? 1.0 : v;
}
HD_SPECIAL_UNARY(erfcx)

// erfc(-x / sqrt 2) / 2.
HD_INLINE double hd_special_ndtr(double x, int narrow) {
    double a = hd_abs_f64(x), limit = narrow ? 15.0 : 39.0;
    a = limit < a ? limit : a;
    hd_special_pair y = hd_special_product(a, 0x1.6a09e667f3bcdp-1), z = hd_special_product(a, a);
    y.tail = HD_FMA64(a, -0x1.bdd3413b26456p-55, y.tail);
    hd_special_pair g = hd_special_erfcx_near(y, narrow);
    hd_special_exp_parts e = hd_special_exp(-0.5 * z.head, -0.5 * z.tail, narrow);
    double v = hd_special_scale(hd_special_times_exp(g, e), e.n - 1u, narrow);
    v = x > 0.0 ? 1.0 - v : v;
    return x == 0.0 ? 0.5 : v;
}
HD_SPECIAL_UNARY(ndtr)

// log(ndtr(x)): left of 0 log(g / 2) - x^2 / 2 with g = exp(x^2 / 2) erfc(-x / sqrt 2), a sum of terms of one sign; right
// of it log(1 - ndtr(-x)).
HD_INLINE double hd_special_log_ndtr(double x, int narrow) {
    double a = hd_abs_f64(x), limit = x > 0.0 ? (narrow ? 15.0 : 39.0) : 0x1p400;
    a = limit < a ? limit : a;
    hd_special_pair y = hd_special_product(a, 0x1.6a09e667f3bcdp-1), z = hd_special_product(0.5 * a, a);
    y.tail = HD_FMA64(a, -0x1.bdd3413b26456p-55, y.tail);
    hd_special_pair g = hd_special_erfcx_right(y, narrow);
    double near = 39.0 < a ? 39.0 : a;
    hd_special_pair w = hd_special_product(0.5 * near, near);
    hd_special_exp_parts e = hd_special_exp(-w.head, -w.tail, narrow);
    // q = ndtr(-a), and 1 - q, as pairs.
    double grown = HD_SPECIAL_FMA(g.head, e.r, HD_FMA64(g.head, e.rest, g.tail)), q = g.head + grown;
    double q_rest = hd_special_scale((g.head - q) + grown, e.n - 1u, narrow);
    q = hd_special_scale(q, e.n - 1u, narrow);
    double u = 1.0 - q;
    int right = x > 0.0;
    hd_special_pair argument = {right ? u : 0.5 * g.head, right ? ((1.0 - u) - q) - q_rest : 0.5 * g.tail};
    hd_special_pair l = hd_special_log_sum(argument.head, argument.tail, narrow);
    hd_special_pair s = hd_special_sum(-z.head, l.head);
    double left = s.head + (s.tail + (l.tail - z.tail));
    double v = right ? l.head : left;
    v = x < -0x1p400 ? 0.5 * x * -x : v == 0.0 ? -0.0 : v;
    return x == x ? v : x;
}
HD_SPECIAL_UNARY(log_ndtr)

// erfinv(x) / x by w = -log(1 - x^2), up to 37 (narrow: 17).
HD_INLINE hd_special_pair hd_special_erfinv_near(double w, int narrow) {
    double k = w < 3.0 ? 0.0 : w < 8.0 ? 1.0 : (narrow || w < 17.0) ? 2.0 : 3.0;
    double centre = k == 0.0 ? 1.5 : k == 1.0 ? 5.5 : k == 2.0 ? 12.5 : 27.0;
    return HD_SPECIAL_PAIR(erfinv, narrow, w - centre, k);
}

HD_INLINE double hd_special_erfinv(double x, int narrow) {
    double a = hd_abs_f64(x);
    hd_special_pair q = hd_special_erfinv_near(-hd_special_log((1.0 - a) * (1.0 + a), narrow), narrow);
    double y = narrow ? x * q.head : HD_FMA64(x, q.head, x * q.tail);
    y = a == 1.0 ? x * INFINITY : y;
    return a <= 1.0 ? y : NAN;
}
HD_SPECIAL_UNARY(erfinv)

// sqrt 2 erfinv(2 x - 1), where 1 - (2 x - 1)^2 = 4 x (1 - x) keeps its digits; far out by sqrt(w).
HD_INLINE double hd_special_ndtri(double x, int narrow) {
    double w = -hd_special_log(4.0 * x * (1.0 - x), narrow);
    double root = __builtin_elementwise_sqrt(w), border = narrow ? 6.09 : 13.0;
    double k = root < border ? 0.0 : 1.0;
    double centre = narrow ? (k == 0.0 ? 5.0 : 8.0) : (k == 0.0 ? 9.5 : 20.0);
    hd_special_pair near = hd_special_erfinv_near(w, narrow);
    hd_special_pair far = HD_SPECIAL_PAIR(erfinv_far, narrow, root - centre, k);
    int is_near = w < (narrow ? 17.0 : 37.0);
    hd_special_pair q = {is_near ? near.head : far.head, is_near ? near.tail : far.tail};
    double z = 2.0 * x - 1.0, y;
    if (narrow) {
        y = z * (q.head * 0x1.6a09e667f3bcdp+0);
    } else {
        hd_special_pair scaled = hd_special_product(q.head, 0x1.6a09e667f3bcdp+0);
        scaled.tail += HD_FMA64(q.tail, 0x1.6a09e667f3bcdp+0, q.head * -0x1.bdd3413b26456p-54);
        double z_tail = 2.0 * x - (z + 1.0);
        y = HD_FMA64(z, scaled.head, HD_FMA64(z, scaled.tail, z_tail * scaled.head));
    }
    y = x == 0.0 ? -INFINITY : y;
    y = x == 1.0 ? INFINITY : y;
    return ((x >= 0.0) & (x <= 1.0)) ? y : NAN;
}
HD_SPECIAL_UNARY(ndtri)
