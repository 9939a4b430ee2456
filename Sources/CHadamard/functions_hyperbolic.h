// Part of functions.h: sinh, cosh, asinh, acosh, atanh.

// sinh(r) = r + r z S(z) and cosh(r) = 1 + z C(z), z = r^2, on |r| <= ln 2 / 2. For a float32 result: minimax, degrees
// 2 and 2, 2^-37.5 and 2^-34.3.
typedef struct { double sinh_rest, cosh_rest; } hd_hyperbolic_parts;
HD_INLINE hd_hyperbolic_parts hd_hyperbolic_single(double r) {
    double z = r * r;
    double s = 0x1.a1701b6a8c5e2p-13;
    s = HD_FMA64(s, z, 0x1.1110b1abd539ep-7);
    s = HD_FMA64(s, z, 0x1.55555573930f3p-3);
    double c = 0x1.6d97bff8a966fp-10;
    c = HD_FMA64(c, z, 0x1.55547e9832833p-5);
    c = HD_FMA64(c, z, 0x1.0000004414287p-1);
    return (hd_hyperbolic_parts){r * z * s, z * c};
}

// The same for float64: degrees 4 and 5, 2^-61.6 and 2^-70.
HD_INLINE hd_hyperbolic_parts hd_hyperbolic_f64(double r) {
    double z = r * r;
    double s = 0x1.af5ff27ca99b3p-26;
    s = HD_FMA64(s, z, 0x1.71ddf7af5e4eap-19);
    s = HD_FMA64(s, z, 0x1.a01a01b0205a4p-13);
    s = HD_FMA64(s, z, 0x1.111111110f62ap-7);
    s = HD_FMA64(s, z, 0x1.5555555555559p-3);
    double c = 0x1.1f8bef142a9c7p-29;
    c = HD_FMA64(c, z, 0x1.27e4cc090b8a7p-22);
    c = HD_FMA64(c, z, 0x1.a01a01ad81049p-16);
    c = HD_FMA64(c, z, 0x1.6c16c16c14ffap-10);
    c = HD_FMA64(c, z, 0x1.5555555555558p-5);
    c = HD_FMA64(c, z, 0x1.0000000000000p-1);
    return (hd_hyperbolic_parts){r * z * s, z * c};
}

// |x| = n ln 2 + r: sinh(|x|) = d cosh(r) + w sinh(r) and cosh(|x|) = w cosh(r) + d sinh(r), where w and d are
// (2^n + 2^-n) / 2 and (2^n - 2^-n) / 2.
HD_INLINE float hd_sinh_f32(float x) {
    double a = hd_abs_f32(x);
    a = 90.0 < a ? 90.0 : a;
    double t = HD_FMA64(a, HD_LOG2E64, HD_MAGIC64);
    double r = hd_reduce_ln2_f64(a, t - HD_MAGIC64);
    uint64_t n = hd_magic_int_f64(t);
    double up = hd_exponent_f64(n - 1u), down = hd_exponent_f64(0u - n - 1u);
    hd_hyperbolic_parts p = hd_hyperbolic_single(r);
    double y = (up + down) * (r + p.sinh_rest) + HD_FMA64(up - down, p.cosh_rest, up - down);
    return hd_with_sign_f32((float)y, x);
}

HD_INLINE float hd_cosh_f32(float x) {
    double a = hd_abs_f32(x);
    a = 90.0 < a ? 90.0 : a;
    double t = HD_FMA64(a, HD_LOG2E64, HD_MAGIC64);
    double r = hd_reduce_ln2_f64(a, t - HD_MAGIC64);
    uint64_t n = hd_magic_int_f64(t);
    double up = hd_exponent_f64(n - 1u), down = hd_exponent_f64(0u - n - 1u);
    hd_hyperbolic_parts p = hd_hyperbolic_single(r);
    return (float)((up - down) * (r + p.sinh_rest) + HD_FMA64(up + down, p.cosh_rest, up + down));
}

// In float64 the sums keep their errors. Near the end of the range 2^n is scaled; 2^-n has long vanished there.
typedef struct { double r, r_tail, plus, plus_tail, minus, minus_tail, scale; } hd_hyperbolic_reduced;
HD_INLINE hd_hyperbolic_reduced hd_hyperbolic_reduce_f64(double x) {
    double a = hd_abs_f64(x);
    a = 711.0 < a ? 711.0 : a;
    double t = HD_FMA64(a, HD_LOG2E64, HD_MAGIC64), n = t - HD_MAGIC64;
    double head = HD_FMA64(n, -HD_LN2_HEAD64, a);
    double r = HD_FMA64(n, -HD_LN2_TAIL64, head);
    uint64_t k = hd_magic_int_f64(t);
    double up = hd_exponent_f64(k - (a > 600.0 ? 65u : 1u));
    double down = a > 600.0 ? 0.0 : hd_exponent_f64(0u - k - 1u);
    double plus = up + down, minus = up - down;
    return (hd_hyperbolic_reduced){r,     HD_FMA64(n, -HD_LN2_TAIL64, head - r),
                                   plus,  down - (plus - up),
                                   minus, (up - minus) - down,
                                   a > 600.0 ? 0x1p64 : 1.0};
}

HD_INLINE double hd_sinh_f64(double x) {
    hd_hyperbolic_reduced n = hd_hyperbolic_reduce_f64(x);
    hd_hyperbolic_parts p = hd_hyperbolic_f64(n.r);
    double small = n.plus * n.r, sum = n.minus + small, error = small - (sum - n.minus);
    double rest = HD_FMA64(n.plus, p.sinh_rest + n.r_tail, HD_FMA64(n.minus, p.cosh_rest, n.minus_tail));
    return hd_with_sign_f64((sum + (error + rest)) * n.scale, x);
}

HD_INLINE double hd_cosh_f64(double x) {
    hd_hyperbolic_reduced n = hd_hyperbolic_reduce_f64(x);
    hd_hyperbolic_parts p = hd_hyperbolic_f64(n.r);
    double small = n.minus * n.r, sum = n.plus + small, error = small - (sum - n.plus);
    double rest = HD_FMA64(n.minus, p.sinh_rest + n.r_tail, HD_FMA64(n.plus, p.cosh_rest, n.plus_tail));
    return (sum + (error + rest)) * n.scale;
}

// Below 1/32, x + x^3 P(x^2), minimax, degree 1, 2^-39.2; else log(x + sqrt(x^2 + 1)).
HD_INLINE float hd_asinh_f32(float x) {
    double a = hd_abs_f32(x);
    double z = a * a;
    double small = HD_FMA64(a * z, HD_FMA64(0x1.32f398993c52ep-4, z, -0x1.555552dfbfcfep-3), a);
    double large = hd_log2_single(a + __builtin_elementwise_sqrt(z + 1.0)) * HD_LN2;
    float y = (float)(a < 0.03125 ? small : large);
    return hd_with_sign_f32(a < INFINITY ? y : (float)a, x);
}

// log(x + sqrt(x^2 - 1)): from 1 on float32 has no number so near 1 that the logarithm's error in float64 would show.
HD_INLINE float hd_acosh_f32(float x) {
    double a = x;
    double y = hd_log2_single(a + __builtin_elementwise_sqrt((a - 1.0) * (a + 1.0))) * HD_LN2;
    y = a < INFINITY ? y : a;
    return (float)(a < 1.0 ? NAN : y);
}

// Below 1/32, x + x^3 P(x^2), minimax, degree 1, 2^-37.5; else log((1 + x) / (1 - x)) / 2.
HD_INLINE float hd_atanh_f32(float x) {
    double a = hd_abs_f32(x);
    double z = a * a;
    double small = HD_FMA64(a * z, HD_FMA64(0x1.99ff88da463d5p-3, z, 0x1.55555163b3a7ep-2), a);
    double large = hd_log2_single((1.0 + a) / (1.0 - a)) * (0.5 * HD_LN2);
    double y = a < 0.03125 ? small : large;
    y = a == 1.0 ? INFINITY : y;
    return hd_with_sign_f32(hd_abs_f32((float)(a <= 1.0 ? y : NAN)), x);
}

// log1p(a + a^2 / (1 + sqrt(a^2 + 1))); from 2^60 on log(2 a).
HD_INLINE double hd_asinh_f64(double x) {
    double a = hd_abs_f64(x);
    int huge = a > 0x1p60;
    double z = a * a;
    double add = z / (1.0 + __builtin_elementwise_sqrt(z + 1.0));
    double sum = a + add;
    double y = hd_log1p_sum_f64(huge ? a : sum, huge ? 0.0 : add - (sum - a), huge ? 1.0 : 0.0);
    return hd_with_sign_f64(a < INFINITY ? y : a, x);
}

// log1p(t + sqrt(2 t + t^2)), t = x - 1; from 2^60 on log(2 x).
HD_INLINE double hd_acosh_f64(double x) {
    int huge = x > 0x1p60;
    double t = x - 1.0;
    double root = __builtin_elementwise_sqrt(HD_FMA64(t, t, t + t));
    double sum = root + t;
    double y = hd_log1p_sum_f64(huge ? x : sum, huge ? 0.0 : t - (sum - root), huge ? 1.0 : 0.0);
    y = x < INFINITY ? y : x;
    return x < 1.0 ? NAN : y;
}

// log1p(2 a / (1 - a)) / 2, with the errors of the difference and of the quotient.
HD_INLINE double hd_atanh_f64(double x) {
    double a = hd_abs_f64(x), twice = a + a;
    double under = 1.0 - a, under_rest = (1.0 - under) - a;
    double q = twice / under;
    double tail = (hd_quotient_rest_f64(twice, under, q) - q * under_rest) / under;
    double y = 0.5 * hd_log1p_sum_f64(q, tail, 0.0);
    y = a < 0x1p-54 ? a : y;
    y = a == 1.0 ? INFINITY : y;
    return hd_with_sign_f64(hd_abs_f64(a <= 1.0 ? y : NAN), x);
}
