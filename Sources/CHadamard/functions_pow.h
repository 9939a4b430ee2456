// Part of functions.h: pow.

// 2^(y log2 |x|) in float64. log2(1 + f) = s L(s^2), s = f / (2 + f): minimax, degree 4, 2^-37.8.
// 2^r - 1 on |r| <= 1/2: minimax, degree 6, 2^-28.5.
HD_INLINE float hd_pow_f32(float x, float y) {
    double w = y;
    double a = hd_abs_f32(x);
    uint64_t bits = hd_bits_f64(a) - 0x3fe6a09e667f3bcdu;
    uint64_t exponent = ((bits + (uint64_t)2048 * 0x10000000000000u) >> 52) & 0xfffu;
    double k = hd_from_bits_f64(exponent | 0x4338000000000000u) - (HD_MAGIC64 + 2048.0);
    double f = hd_from_bits_f64((bits & 0x000fffffffffffffu) + 0x3fe6a09e667f3bcdu) - 1.0;
    double s = f / (2.0 + f);
    double z = s * s;
    double l = 0x1.5cf389283c08dp-2;
    l = HD_FMA64(l, z, 0x1.a58cf4c7b43e7p-2);
    l = HD_FMA64(l, z, 0x1.27778113cbccap-1);
    l = HD_FMA64(l, z, 0x1.ec709d1156b9cp-1);
    l = HD_FMA64(l, z, 0x1.71547652bef1p+1);
    l = HD_FMA64(s, l, k);
    l = a == 0.0 ? -0x1p1000 : l;
    l = a == INFINITY ? 0x1p1000 : l;
    double e = a == 1.0 ? 0.0 : w * l;
    e = 200.0 < e ? 200.0 : e;
    e = -200.0 > e ? -200.0 : e;
    double t = e + HD_MAGIC64;
    double r = e - (t - HD_MAGIC64);
    double p = 0x1.470ad1cefb534p-13;
    p = HD_FMA64(p, r, 0x1.5f72723ec7f06p-10);
    p = HD_FMA64(p, r, 0x1.3b270f0349b78p-7);
    p = HD_FMA64(p, r, 0x1.c6ae72eab59f4p-5);
    p = HD_FMA64(p, r, 0x1.ebfbe2c486cb1p-3);
    p = HD_FMA64(p, r, 0x1.62e431172a6bap-1);
    p = HD_FMA64(p, r, 1.0);
    float result = (float)hd_from_bits_f64(hd_bits_f64(p) + (hd_bits_f64(t) << 52));

    // Every float of magnitude 2^25 or more is an even integer.
    double c = 0x1p25 < w ? 0x1p25 : w;
    c = -0x1p25 > c ? -0x1p25 : c;
    double rounded = c + HD_MAGIC64;
    uint64_t odd = rounded - HD_MAGIC64 == c ? hd_bits_f64(rounded) & 1u : 0u;
    uint32_t sign = (uint32_t)(odd << 31) & hd_bits_f32(x);
    result = hd_from_bits_f32(hd_bits_f32(result) | sign);
    result = ((x < 0.0f) & (a < INFINITY) & (rounded - HD_MAGIC64 != c)) ? NAN : result;
    result = ((x != x) | (y != y)) ? NAN : result;
    return ((x == 1.0f) | (y == 0.0f)) ? 1.0f : result;
}

// Without FMA the C library is faster.
#if HD_HAS_FMA
// log2(a) as a large and a small part, good to 2^-65 of itself, for finite a > 0. log2(1 + f) = s (c + z (d + z L)),
// s = f / (2 + f), z = s^2, where c = 2 / ln 2 and d = c / 3 have two pieces each; L interpolates in Chebyshev nodes,
// degree 7, 2^-65.8 of the whole.
typedef struct { double head, tail; } hd_log2_sum;
HD_INLINE hd_log2_sum hd_log2_parts_f64(double a) {
    hd_log_parts parts = hd_log_split_f64(a < 0x1p-1022 ? a * 0x1p54 : a);
    double k = parts.k - (a < 0x1p-1022 ? 54.0 : 0.0), f = parts.f;
    double under = 2.0 + f, under_rest = f - (under - 2.0);
    double inverse = 1.0 / under, s = f * inverse;
    double s_rest = HD_FMA64(-s, under_rest, HD_FMA64(-s, under, f)) * inverse;
    double z = s * s, z_rest = HD_FMA64(s, s, -z) + 2.0 * s * s_rest;
    double l = 0x1.5a60ae4e0bdd7p-3;
    l = HD_FMA64(l, z, 0x1.59e08811ee6b3p-3);
    l = HD_FMA64(l, z, 0x1.89fed27be41bep-3);
    l = HD_FMA64(l, z, 0x1.c68f2f01d5108p-3);
    l = HD_FMA64(l, z, 0x1.0c9a84bf5081cp-2);
    l = HD_FMA64(l, z, 0x1.484b13d79c3b6p-2);
    l = HD_FMA64(l, z, 0x1.a61762a7adfa8p-2);
    l = HD_FMA64(l, z, 0x1.2776c50ef9bfep-1);
    double more = z * l;
    double d = 0x1.ec709dc3a03fdp-1 + more, d_rest = ((0x1.ec709dc3a03fdp-1 - d) + more) + 0x1.d27f05548af0cp-55;
    double w = z * d, w_rest = HD_FMA64(z, d, -w) + HD_FMA64(z, d_rest, z_rest * d);
    double c = 0x1.71547652b82fep+1 + w, c_rest = ((0x1.71547652b82fep+1 - c) + w) + (w_rest + 0x1.777d0ffda0d24p-55);
    double y = s * c, y_rest = HD_FMA64(s, c, -y) + HD_FMA64(s, c_rest, s_rest * c);
    double sum = k + y;
    return (hd_log2_sum){sum, ((k - sum) + y) + y_rest};
}

// 2^(y log2 |x|), where the product keeps its error.
HD_INLINE double hd_pow_f64(double x, double y) {
    double a = hd_abs_f64(x), b = hd_abs_f64(y);
    hd_log2_sum l = hd_log2_parts_f64(a);
    l.head = a == 0.0 ? -INFINITY : l.head;
    l.head = a == INFINITY ? INFINITY : l.head;
    double w = a == 1.0 ? 0.0 : y;
    double e = w * l.head;
    // Beyond the range the error is of no use.
    double e_rest = HD_FMA64(w, l.tail, HD_FMA64(w, l.head, -e));
    e_rest = hd_abs_f64(e) < 1100.0 ? e_rest : 0.0;
    e = 1100.0 < e ? 1100.0 : e;
    e = -1100.0 > e ? -1100.0 : e;
    double t = e + HD_MAGIC64;
    double u = hd_exp2_reduced_f64((e - (t - HD_MAGIC64)) + e_rest);
    uint64_t n = hd_magic_int_f64(t);
    uint64_t half = ((n + 2048u) >> 1) - 1024u;
    double result = u * hd_exponent_f64(half) * hd_exponent_f64(n - half);

    // From 2^52 on adding changes nothing: these are whole, and from 2^53 on even.
    double whole = 0x1p52 < b ? 0x1p52 : b, pair = 0x1p53 < b ? 0x1p52 : 0.5 * b;
    int fractional = (whole + 0x1p52) - 0x1p52 != whole, odd = (pair + 0x1p52) - 0x1p52 != pair;
    uint64_t sign = (odd & !fractional) ? 0x8000000000000000u : 0u;
    result = hd_from_bits_f64(hd_bits_f64(result) | (sign & hd_bits_f64(x)));
    result = ((x < 0.0) & (a < INFINITY) & fractional) ? NAN : result;
    result = ((x != x) | (y != y)) ? NAN : result;
    return ((x == 1.0) | (y == 0.0)) ? 1.0 : result;
}
#else
HD_INLINE double hd_pow_f64(double x, double y) { return pow(x, y); }
#endif
