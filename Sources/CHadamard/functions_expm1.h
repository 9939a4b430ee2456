// Part of functions.h: exp2, expm1.

// (2^r - 1) / r on |r| <= 1/2 in float64 for a float32 result: minimax, degree 6, 2^-32 of itself.
HD_INLINE double hd_exp2_polynomial_single(double r) {
    double p = 0x1.ffcc325e405dbp-17;
    p = HD_FMA64(p, r, 0x1.443f6207ec4e0p-13);
    p = HD_FMA64(p, r, 0x1.5d88bd74d6679p-10);
    p = HD_FMA64(p, r, 0x1.3b2a1c369b3c9p-7);
    p = HD_FMA64(p, r, 0x1.c6b08cb18a667p-5);
    p = HD_FMA64(p, r, 0x1.ebfbe0452e98dp-3);
    return HD_FMA64(p, r, 0x1.62e42fefd331fp-1);
}

// 2^e and 2^e - 1 for |e| <= 1000.
HD_INLINE double hd_exp2_single(double e) {
    double t = e + HD_MAGIC64, r = e - (t - HD_MAGIC64);
    return HD_FMA64(hd_exp2_polynomial_single(r), r, 1.0) * hd_exponent_f64(hd_magic_int_f64(t));
}
HD_INLINE double hd_exp2m1_single(double e) {
    double t = e + HD_MAGIC64, r = e - (t - HD_MAGIC64);
    double s = hd_exponent_f64(hd_magic_int_f64(t));
    return HD_FMA64(s * r, hd_exp2_polynomial_single(r), s - 1.0);
}

// With fused multiply-adds in float32, else in float64.
#if HD_HAS_FMA
// 2^r - 1 = r p(r) on |r| <= 1/2: minimax, degree 5 in p, 2^-28.5 of 2^r.
HD_INLINE float hd_exp2_reduced_f32(float r) {
    float p = 0x1.470ad2p-13f;
    p = HD_FMA32(p, r, 0x1.5f7272p-10f);
    p = HD_FMA32(p, r, 0x1.3b270fp-7f);
    p = HD_FMA32(p, r, 0x1.c6ae72p-5f);
    p = HD_FMA32(p, r, 0x1.ebfbe2p-3f);
    // The sum's error joins the small terms, to be rounded with them.
    float sum = HD_FMA32(r, 0x1.62e43p-1f, 1.0f), error = HD_FMA32(r, 0x1.62e43p-1f, 1.0f - sum);
    return sum + HD_FMA32(r * r, p, error);
}

HD_INLINE float hd_exp2_f32(float x) {
    x = 129.0f < x ? 129.0f : x;
    x = -151.0f > x ? -151.0f : x;
    float t = x + HD_MAGIC32;
    float u = hd_exp2_reduced_f32(x - (t - HD_MAGIC32));
    uint32_t n = hd_magic_int_f32(t);
    uint32_t half = (uint32_t)((int32_t)n >> 1);
    return u * hd_exponent_f32(half) * hd_exponent_f32(n - half);
}
#else
HD_INLINE float hd_exp2_f32(float x) {
    x = 129.0f < x ? 129.0f : x;
    x = -151.0f > x ? -151.0f : x;
    return (float)hd_exp2_single(x);
}
#endif

// 2^r = 1 + r p(r) on |r| <= 1/2: minimax, degree 10 in p, 2^-56.
HD_INLINE double hd_exp2_reduced_f64(double r) {
    double p = 0x1.ea18090af7c9cp-32;
    p = HD_FMA64(p, r, 0x1.e61ca9de6a94dp-28);
    p = HD_FMA64(p, r, 0x1.b524ce1c49c7cp-24);
    p = HD_FMA64(p, r, 0x1.62bfc6cbc9bb3p-20);
    p = HD_FMA64(p, r, 0x1.ffcbfc7c29174p-17);
    p = HD_FMA64(p, r, 0x1.4309130f2fec1p-13);
    p = HD_FMA64(p, r, 0x1.5d87fe78a0eb2p-10);
    p = HD_FMA64(p, r, 0x1.3b2ab6fb9ff53p-7);
    p = HD_FMA64(p, r, 0x1.c6b08d704a0d7p-5);
    p = HD_FMA64(p, r, 0x1.ebfbdff82c5a5p-3);
    p = HD_FMA64(p, r, 0x1.62e42fefa39efp-1);
    return HD_FMA64(p, r, 1.0);
}

HD_INLINE double hd_exp2_f64(double x) {
    x = 1025.0 < x ? 1025.0 : x;
    x = -1076.0 > x ? -1076.0 : x;
    double t = x + HD_MAGIC64;
    double u = hd_exp2_reduced_f64(x - (t - HD_MAGIC64));
    uint64_t n = hd_magic_int_f64(t);
    uint64_t half = ((n + 2048u) >> 1) - 1024u;
    return u * hd_exponent_f64(half) * hd_exponent_f64(n - half);
}

HD_INLINE float hd_expm1_f32(float x) {
    float c = 89.0f < x ? 89.0f : x;
    c = -30.0f > c ? -30.0f : c;
    float y = (float)hd_exp2m1_single(c * HD_LOG2E64);
    return x == 0.0f ? x : y;
}

// (2^n - 1) + 2^n (exp(r) - 1), halved so that 2^n stays in range; r has a tail, and the sum of the two large terms
// keeps its error. Two times both parts are the result, but for |x| below 2^-54, where it is x.
typedef struct { double head, tail; } hd_expm1_parts;
HD_INLINE hd_expm1_parts hd_expm1_parts_f64(double x) {
    double c = 710.0 < x ? 710.0 : x;
    c = -40.0 > c ? -40.0 : c;
    double t = HD_FMA64(c, HD_LOG2E64, HD_MAGIC64), n = t - HD_MAGIC64;
    double head = HD_FMA64(n, -HD_LN2_HEAD64, c);
    double r = HD_FMA64(n, -HD_LN2_TAIL64, head);
    double r_tail = HD_FMA64(n, -HD_LN2_TAIL64, head - r);
    double s = hd_exponent_f64(hd_magic_int_f64(t) - 1u);
    double large = s - 0.5, small = s * r;
    double sum = large + small, part = sum - large;
    double error = (large - (sum - part)) + (small - part);
    return (hd_expm1_parts){sum, HD_FMA64(s, HD_FMA64(r * r, hd_exp_polynomial_f64(r), r_tail), error)};
}
HD_INLINE double hd_expm1_f64(double x) {
    hd_expm1_parts parts = hd_expm1_parts_f64(x);
    double y = parts.head + parts.tail;
    return hd_abs_f64(x) < 0x1p-54 ? x : y + y;
}
