// Part of functions.h: logaddexp, logaddexp2, mish.

// log_b(b^x + b^y) = m + log_b(1 + b^-d), where m is the larger and d the distance of both. Equal infinities have no
// distance. The sum may cancel: then the error is an absolute one, 2^-37 for a float32 result.
HD_INLINE double hd_logaddexp_with_f64(double x, double y, double d, double power, double scale, double scale_tail) {
    double m = x > y ? x : y;
    hd_log_sum l = hd_log1p_parts_f64(power, 0.0, 0.0);
    double head = l.head * scale, tail = HD_FMA64(l.tail, scale, hd_product_error_f64(l.head, scale, head));
    tail = HD_FMA64(l.head, scale_tail, tail);
    double sum = m + head, part = sum - m, error = (m - (sum - part)) + (head - part);
    double result = sum + (error + tail);
    // An infinite m makes a NaN of the error.
    result = d < INFINITY ? result : m + 0.0;
    result = d == d ? result : NAN;
    return x == y && d != d ? x : result;
}
HD_INLINE double hd_logaddexp_f64(double x, double y) {
    double d = hd_abs_f64(x - y);
    return hd_logaddexp_with_f64(x, y, d, hd_exp_f64(-d), 1.0, 0.0);
}
HD_INLINE double hd_logaddexp2_f64(double x, double y) {
    double d = hd_abs_f64(x - y);
    return hd_logaddexp_with_f64(x, y, d, hd_exp2_f64(-d), HD_LOG2E64, 0x1.777d0ffda0d24p-56);
}

// 2^-d by the polynomial (2^r - 1) / r on |r| <= 1/2: minimax, degree 7, 2^-40.2 of 2^r.
HD_INLINE float hd_logaddexp_with_f32(float x, float y, double into_two, double out_of_two) {
    double a = x, b = y;
    double m = a > b ? a : b, d = hd_abs_f64(a - b) * into_two;
    double e = 200.0 < d ? -200.0 : -d;
    double t = e + HD_MAGIC64, r = e - (t - HD_MAGIC64);
    double p = 0x1.6409f9630a925p-20;
    p = HD_FMA64(p, r, 0x1.00dbfd11d5f52p-16);
    p = HD_FMA64(p, r, 0x1.4308751e51e00p-13);
    p = HD_FMA64(p, r, 0x1.5d87463da8ec6p-10);
    p = HD_FMA64(p, r, 0x1.3b2ab7390b569p-7);
    p = HD_FMA64(p, r, 0x1.c6b08dd64a8f0p-5);
    p = HD_FMA64(p, r, 0x1.ebfbdff80d196p-3);
    p = HD_FMA64(p, r, 0x1.62e42fef8549ep-1);
    double power = HD_FMA64(p, r, 1.0) * hd_exponent_f64(hd_magic_int_f64(t));
    double result = HD_FMA64(hd_log2p1_single(power), out_of_two, m);
    result = d == d ? result : NAN;
    return (float)(a == b && d != d ? a : result);
}
HD_INLINE float hd_logaddexp_f32(float x, float y) { return hd_logaddexp_with_f32(x, y, HD_LOG2E64, HD_LN2); }
HD_INLINE float hd_logaddexp2_f32(float x, float y) { return hd_logaddexp_with_f32(x, y, 1.0, 1.0); }

// x tanh(log(1 + e)) = x w / (w + 2) with e = exp(x) and w = e (e + 2). Left of -200 the result is 0.
HD_INLINE float hd_mish_f32(float x) {
    double a = x;
    double c = 40.0 < a ? 40.0 : a;
    c = -200.0 > c ? -200.0 : c;
    double e = hd_exp2_single(c * HD_LOG2E64);
    double w = HD_FMA64(e, e, e + e);
    a = -200.0 > a ? -200.0 : a;
    return (float)(a * (w / (w + 2.0)));
}

// As above, with the errors of e, the products, the sum and the quotient made good. Where e would be
// subnormal it is scaled: there the result is x e.
HD_INLINE double hd_mish_f64(double x) {
    double c = 40.0 < x ? 40.0 : x;
    c = -800.0 > c ? -800.0 : c;
    double t = HD_FMA64(c, HD_LOG2E64, HD_MAGIC64);
    double p = hd_expm1_reduced_f64(hd_reduce_ln2_f64(c, t - HD_MAGIC64));
    uint64_t n = hd_magic_int_f64(t);
    double s = hd_exponent_f64(n + (c < -600.0 ? 400u : 0u));
    double e = s * (1.0 + p), e_rest = HD_FMA64(s, p, s - e);
    double f = e + 2.0, f_rest = e - (f - 2.0) + e_rest;
    double w = e * f, w_rest = HD_FMA64(e, f_rest, e_rest * f);
    double over = x * w, over_rest = x * w_rest;
    double under = w + 2.0, under_rest = w > 2.0 ? 2.0 - (under - w) : w - (under - 2.0);
    under_rest += w_rest;
    double lost = hd_product_error_f64(e, f, w);
    over_rest += hd_product_error_f64(x, w, over) + x * lost;
    under_rest += lost;
    double q = over / under;
    double y = q + (hd_quotient_rest_f64(over, under, q) + (over_rest - q * under_rest)) / under;
    y *= c < -600.0 ? 0x1p-400 : 1.0;
    y = x > 40.0 || x == 0.0 ? x : y;
    return x < -800.0 ? -0.0 : y;
}
