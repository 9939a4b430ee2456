// Part of functions.h: gelu, x times the normal distribution, which is max(x, 0) - |x| T(|x|) with T(a) = erfc(a / sqrt 2) / 2.

// In float64 for a float32 result: T = exp(-a^2 / 2) N(a) / D(a), minimax on [0, 14.5], degrees 4 and 5, 2^-27.3.
HD_INLINE float hd_gelu_wide_f32(float x) {
    double a = hd_abs_f32(x);
    a = 15.0 < a ? 15.0 : a;
    double n = 0x1.988589f277907p-2;
    n = HD_FMA64(n, a, 0x1.f8142256e650dp+1);
    n = HD_FMA64(n, a, 0x1.1c2466b18b108p+4);
    n = HD_FMA64(n, a, 0x1.53d4d217e4391p+5);
    n = HD_FMA64(n, a, 0x1.83ac9b469d8bdp+5);
    double d = a + 0x1.3be7899c0ee51p+3;
    d = HD_FMA64(d, a, 0x1.6c00dcc1a90bep+5);
    d = HD_FMA64(d, a, 0x1.d22df438b258cp+6);
    d = HD_FMA64(d, a, 0x1.44934cf58e164p+7);
    d = HD_FMA64(d, a, 0x1.83ac9b20317e7p+6);
    double tail = a * hd_exp2_single(a * a * -0x1.71547652b82fep-1) * (n / d);
    float y = (float)((x < 0.0f ? 0.0 : (double)x) - tail);
    return x == 0.0f ? x : y;
}

// T = 2^(P(a) - 7/8 a^2 - 1) with P = a (linear + N(a) / D(a)), minimax on [0, 4.3], degrees 3 and 3, 2^-27.2 of T, and
// right of it of 1. P is between -0.96 and 0.35, which keeps its errors small.
#define HD_GELU_LIMIT -4.25f
#if HD_HAS_FMA
HD_INLINE float hd_gelu_common_f32(float x) {
    float a = hd_abs_f32(x);
    a = 5.75f < a ? 5.75f : a;
    float n = HD_FMA32(a, 0.625f, 0x1.fe9974p+0f);
    n = HD_FMA32(n, a, -0x1.7f9d88p-7f);
    n = HD_FMA32(n, a, -0x1.f6075ap+4f);
    float d = a + 0x1.466bd2p+3f;
    d = HD_FMA32(d, a, 0x1.39fed8p+5f);
    d = HD_FMA32(d, a, 0x1.12836p+6f);
    float q = HD_FMA32(a, 0x1.3c5a56p-3f, -0x1.634786p-1f) + n / d;
    // a^2 without its last three bits: what 7/8 of it and a whole number differ by is exact.
    float h = hd_from_bits_f32(hd_bits_f32(a * a) & 0xfffffff8u);
    float power = HD_FMA32(q, a, HD_FMA32(a, a, -h) * -0.875f);
    // The exponent does not wait for P, which a parabola is near to: r is between -0.51 and 0.58.
    float t = HD_FMA32(h, 0.6317f, HD_FMA32(a, 0.9492f, 0.07f)) + HD_MAGIC32;
    float r = HD_FMA32(h, -0.875f, t - HD_MAGIC32) + power;
    // 2^r - 1 = r / 2 + r p(r), of which the first is exact and the second small: minimax on [-0.545, 0.575], degree 5 in p,
    // 2^-27.8 of 2^r.
    float p = 0x1.44c8fp-13f;
    p = HD_FMA32(p, r, 0x1.5fb38ap-10f);
    p = HD_FMA32(p, r, 0x1.3b2a58p-7f);
    p = HD_FMA32(p, r, 0x1.c6ade6p-5f);
    p = HD_FMA32(p, r, 0x1.ebfbdep-3f);
    p = HD_FMA32(p, r, 0x1.8b90c6p-3f);
    p = HD_FMA32(r, 0.5f, p * r);
    // a 2^-m by its exponent: where a is 0 or subnormal, m is 0.
    float scaled = hd_from_bits_f32(hd_bits_f32(a) - (hd_bits_f32(t) << 23));
    return HD_FMA32(HD_FMA32(scaled, p, scaled), -0.5f, x < 0.0f ? 0.0f : x);
}
HD_INLINE float hd_gelu_f32(float x) {
    float wide = hd_gelu_wide_f32(x), common = hd_gelu_common_f32(x);
    return x < HD_GELU_LIMIT ? wide : common;
}
#else
HD_INLINE float hd_gelu_common_f32(float x) { return hd_gelu_wide_f32(x); }
HD_INLINE float hd_gelu_f32(float x) { return hd_gelu_wide_f32(x); }
#endif

HD_INLINE double hd_gelu_f64(double x) {
    double a = hd_abs_f64(x);
    a = 39.0 < a ? 39.0 : a;
    hd_special_pair y = hd_special_product(a, 0x1.6a09e667f3bcdp-1), z = hd_special_product(a, a);
    y.tail = HD_FMA64(a, -0x1.bdd3413b26456p-55, y.tail);
    hd_special_pair g = hd_special_erfcx_near(y, 0);
    hd_special_exp_parts e = hd_special_exp(-0.5 * z.head, -0.5 * z.tail, 0);
    double rest = HD_SPECIAL_FMA(g.head, e.r, HD_FMA64(g.head, e.rest, g.tail));
    double sum = g.head + rest;
    double tail = hd_special_scale(HD_SPECIAL_FMA(a, sum, a * (rest - (sum - g.head))), e.n - 1u, 0);
    return x < 0.0 ? -tail : x - tail;
}
