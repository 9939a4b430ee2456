// Part of functions.h: exp, sigmoid, tanh, erf.

// ln 2 as a short head, whose products with an exponent are exact, and a tail.
#define HD_LN2_HEAD32 0x1.62e4p-1f
#define HD_LN2_TAIL32 0x1.7f7d1cp-20f
#define HD_LOG2E32 0x1.715476p+0f
#define HD_LN2_HEAD64 0x1.62e42fefap-1
#define HD_LN2_TAIL64 0x1.cf79abc9e3b3ap-40
#define HD_LOG2E64 0x1.71547652b82fep+0
#define HD_LN2 0x1.62e42fefa39efp-1

// The exponent (two's complement) in a sum with the magic number.
HD_INLINE uint32_t hd_magic_int_f32(float t) { return hd_bits_f32(t) - 0x4b400000u; }
HD_INLINE uint64_t hd_magic_int_f64(double t) { return hd_bits_f64(t) - 0x4338000000000000u; }

// x - n ln 2.
HD_INLINE float hd_reduce_ln2_f32(float x, float n) {
    return HD_FMA32(n, -HD_LN2_TAIL32, HD_FMA32(n, -HD_LN2_HEAD32, x));
}
HD_INLINE double hd_reduce_ln2_f64(double x, double n) {
    return HD_FMA64(n, -HD_LN2_TAIL64, HD_FMA64(n, -HD_LN2_HEAD64, x));
}

// exp(r) - 1 = r + r^2 q(r) on |r| <= ln 2 / 2: minimax, degree 4 in q, 2^-28.2.
HD_INLINE float hd_exp_polynomial_f32(float r) {
    float q = 0x1.6aba2cp-10f;
    q = HD_FMA32(q, r, 0x1.123dd4p-7f);
    q = HD_FMA32(q, r, 0x1.555862p-5f);
    q = HD_FMA32(q, r, 0x1.55548cp-3f);
    return HD_FMA32(q, r, 0x1.fffffcp-2f);
}
HD_INLINE float hd_expm1_reduced_f32(float r) { return HD_FMA32(r * r, hd_exp_polynomial_f32(r), r); }

// The same in float64: degree 9 in q, 2^-57.9.
HD_INLINE double hd_exp_polynomial_f64(double r) {
    double q = 0x1.add7a7b3f8b1dp-26;
    q = HD_FMA64(q, r, 0x1.28aed171ec0b8p-22);
    q = HD_FMA64(q, r, 0x1.71def3ee846b8p-19);
    q = HD_FMA64(q, r, 0x1.a01998912afb6p-16);
    q = HD_FMA64(q, r, 0x1.a01a013d629d2p-13);
    q = HD_FMA64(q, r, 0x1.6c16c184b5485p-10);
    q = HD_FMA64(q, r, 0x1.1111111124d32p-7);
    q = HD_FMA64(q, r, 0x1.5555555550603p-5);
    q = HD_FMA64(q, r, 0x1.5555555555503p-3);
    return HD_FMA64(q, r, 0x1.000000000000ap-1);
}
HD_INLINE double hd_expm1_reduced_f64(double r) { return HD_FMA64(r * r, hd_exp_polynomial_f64(r), r); }

// The scaling by 2^n is done in two steps, of which only the last can overflow or round.
HD_INLINE float hd_exp_f32(float x) {
    x = 89.0f < x ? 89.0f : x;
    x = -104.0f > x ? -104.0f : x;
    float t = HD_FMA32(x, HD_LOG2E32, HD_MAGIC32);
#if HD_HAS_FMA
    float r = hd_reduce_ln2_f32(x, t - HD_MAGIC32);
    float u = HD_FMA32(r, HD_FMA32(r, hd_exp_polynomial_f32(r), 1.0f), 1.0f);
#else
    // The tail of the reduction joins the small terms, to be rounded with them.
    float head = x - (t - HD_MAGIC32) * HD_LN2_HEAD32, tail = (t - HD_MAGIC32) * HD_LN2_TAIL32, r = head - tail;
    float u = 1.0f + (head + (r * r * hd_exp_polynomial_f32(r) - tail));
#endif
    uint32_t n = hd_magic_int_f32(t);
    uint32_t half = (uint32_t)((int32_t)n >> 1);
    return u * hd_exponent_f32(half) * hd_exponent_f32(n - half);
}

HD_INLINE double hd_exp_f64(double x) {
    x = 710.0 < x ? 710.0 : x;
    x = -746.0 > x ? -746.0 : x;
    double t = HD_FMA64(x, HD_LOG2E64, HD_MAGIC64);
    double u = 1.0 + hd_expm1_reduced_f64(hd_reduce_ln2_f64(x, t - HD_MAGIC64));
    uint64_t n = hd_magic_int_f64(t);
    uint64_t half = ((n + 2048u) >> 1) - 1024u;
    return u * hd_exponent_f64(half) * hd_exponent_f64(n - half);
}

// 1 / (1 + E) with E = exp(-x) = 2^n (1 + p), nearly correctly rounded: the sum's rounding error and the quotient's
// remainder correct it. All is scaled down by g, to keep 2^n in range.
HD_INLINE float hd_sigmoid_f32(float x) {
    x = -104.0f > x ? -104.0f : x;
    x = 26.0f < x ? 26.0f : x;
    float t = HD_FMA32(x, -HD_LOG2E32, HD_MAGIC32);
    float p = hd_expm1_reduced_f32(hd_reduce_ln2_f32(-x, t - HD_MAGIC32));
    float g = 0x1p-23f, s = hd_exponent_f32(hd_magic_int_f32(t) - 23u);
#if HD_HAS_FMA
    float d = HD_FMA32(s, p, g + s);
    float tail = HD_FMA32(s, p, g - (d - s));
    float y = 1.0f / d;
    return HD_FMA32(HD_FMA32(-tail, y, HD_FMA32(-d, y, 1.0f)), y, y) * g;
#else
    return (float)(g / ((double)s * p + s + g));
#endif
}

HD_INLINE double hd_sigmoid_f64(double x) {
    x = -746.0 > x ? -746.0 : x;
    x = 40.0 < x ? 40.0 : x;
    double t = HD_FMA64(x, -HD_LOG2E64, HD_MAGIC64);
    double p = hd_expm1_reduced_f64(hd_reduce_ln2_f64(-x, t - HD_MAGIC64));
    double g = 0x1p-53, s = hd_exponent_f64(hd_magic_int_f64(t) - 53u);
    double d = HD_FMA64(s, p, g + s);
    double tail = HD_FMA64(s, p, g - (d - s));
    double y = 1.0 / d;
#if HD_HAS_FMA
    return HD_FMA64(HD_FMA64(-tail, y, HD_FMA64(-d, y, 1.0)), y, y) * g;
#else
    return (y - y * (tail * y)) * g;
#endif
}

// Small: x + x^3 P(x^2), minimax on |x| < 0.9, degree 6, 2^-29.8. Large: 1 - 2 / (exp(2|x|) + 1).
HD_INLINE float hd_tanh_f32(float x) {
    float a = hd_abs_f32(x);
    float z = x * x;
    float q = -0x1.ddd964p-12f;
    q = HD_FMA32(q, z, 0x1.529d7ep-9f);
    q = HD_FMA32(q, z, -0x1.0ed7acp-7f);
    q = HD_FMA32(q, z, 0x1.62f1cap-6f);
    q = HD_FMA32(q, z, -0x1.b9ca4ep-5f);
    q = HD_FMA32(q, z, 0x1.110f38p-3f);
    q = HD_FMA32(q, z, -0x1.55554ep-2f);
    float small = HD_FMA32(a * z, q, a);

    float b = a + a;
    b = 20.0f < b ? 20.0f : b;
    float t = HD_FMA32(b, HD_LOG2E32, HD_MAGIC32);
    float p = hd_expm1_reduced_f32(hd_reduce_ln2_f32(b, t - HD_MAGIC32));
    float s = hd_exponent_f32(hd_magic_int_f32(t));
#if HD_HAS_FMA
    float large = 1.0f - 2.0f / HD_FMA32(s, p, 1.0f + s);
    float bound = 0.9f;
#else
    float large = (float)(1.0 - 2.0 / ((double)s * p + (1.0f + s)));
    float bound = 0.75f;
#endif
    return hd_with_sign_f32(a >= bound ? large : small, x);
}

// As above: |x| < 0.625, degree 11, 2^-61; the large branch compensates the rounding of exp(2|x|) + 1.
HD_INLINE double hd_tanh_f64(double x) {
    double a = hd_abs_f64(x);
    double z = x * x;
    double q = 0x1.9604e0f9f8548p-18;
    q = HD_FMA64(q, z, -0x1.fac542b3e8b05p-16);
    q = HD_FMA64(q, z, 0x1.801b76db61613p-14);
    q = HD_FMA64(q, z, -0x1.f11348f5b9a25p-13);
    q = HD_FMA64(q, z, 0x1.350b8732ef02cp-11);
    q = HD_FMA64(q, z, -0x1.7d9c33083a15fp-10);
    q = HD_FMA64(q, z, 0x1.d6d35a37c25b8p-9);
    q = HD_FMA64(q, z, -0x1.226e32cf953c3p-7);
    q = HD_FMA64(q, z, 0x1.664f4870c3046p-6);
    q = HD_FMA64(q, z, -0x1.ba1ba1b9d195fp-5);
    q = HD_FMA64(q, z, 0x1.1111111110c52p-3);
    q = HD_FMA64(q, z, -0x1.5555555555552p-2);
    double small = HD_FMA64(a * z, q, a);

    double b = a + a;
    b = 44.0 < b ? 44.0 : b;
    double t = HD_FMA64(b, HD_LOG2E64, HD_MAGIC64);
    double p = hd_expm1_reduced_f64(hd_reduce_ln2_f64(b, t - HD_MAGIC64));
    double s = hd_exponent_f64(hd_magic_int_f64(t));
    double c = 1.0 + s;
    double d = HD_FMA64(s, p, c);
    double tail = HD_FMA64(s, p, c - d);
    double y = 1.0 / d;
    y = HD_FMA64(-tail * y, y, y);
    double large = HD_FMA64(-2.0, y, 1.0);
    return hd_with_sign_f64(a >= 0.625 ? large : small, x);
}

// 2^r - 1 for |r| <= 1/2: minimax, degree 6, 2^-28.5.
HD_INLINE float hd_exp2m1_reduced_f32(float r) {
    float p = 0x1.470ad2p-13f;
    p = HD_FMA32(p, r, 0x1.5f7272p-10f);
    p = HD_FMA32(p, r, 0x1.3b270fp-7f);
    p = HD_FMA32(p, r, 0x1.c6ae72p-5f);
    p = HD_FMA32(p, r, 0x1.ebfbe2p-3f);
    p = HD_FMA32(p, r, 0x1.62e43p-1f);
    return p * r;
}

// Small: x + x P(x^2), minimax on |x| < 0.75, degree 5, 2^-29.2. Large: 1 - 2^(Q(|x| - 0.75) - 2), minimax on
// [0.75, 4], degree 6, 2^-27.2 of the result. The 2 makes Q, and its rounding, small at 0.75.
HD_INLINE float hd_erf_f32(float x) {
    float a = hd_abs_f32(x);
    float z = x * x;
    float q = -0x1.613e5p-11f;
    q = HD_FMA32(q, z, 0x1.4f188ap-8f);
    q = HD_FMA32(q, z, -0x1.b7a75cp-6f);
    q = HD_FMA32(q, z, 0x1.ce2acep-4f);
    q = HD_FMA32(q, z, -0x1.81273ap-2f);
    q = HD_FMA32(q, z, 0x1.06eba8p-3f);
    float small = HD_FMA32(a, q, a);

    float h = (4.0f < a ? 4.0f : a) - 0.75f;
    float e = 0x1.5214eep-12f;
    e = HD_FMA32(e, h, -0x1.af26dep-9f);
    e = HD_FMA32(e, h, 0x1.2b367p-6f);
    e = HD_FMA32(e, h, -0x1.386266p-4f);
    e = HD_FMA32(e, h, -0x1.2a5e1ap+0f);
    e = HD_FMA32(e, h, -0x1.9b0a6cp+1f);
    e = HD_FMA32(e, h, 0x1.aabaep-3f);
    float t = e + HD_MAGIC32;
    float p = hd_exp2m1_reduced_f32(e - (t - HD_MAGIC32));
    float s = hd_exponent_f32(hd_magic_int_f32(t) - 2u);
    float large = HD_FMA32(-s, p, 1.0f - s);
    return hd_with_sign_f32(a >= 0.75f ? large : small, x);
}

// As above: small, degree 10, 2^-56.3; large, 1 - exp(Q(|x| - 0.75)) with Q = log(erfc), on [0.75, 6], degree 18,
// 2^-54.7 of the result. Without FMA the C library is faster.
#if HD_HAS_FMA
HD_INLINE double hd_erf_f64(double x) {
    double a = hd_abs_f64(x);
    double z = x * x;
    double q = 0x1.c6cb632275236p-27;
    q = HD_FMA64(q, z, -0x1.6119d6c6ab741p-23);
    q = HD_FMA64(q, z, 0x1.bab14b0de9b5ap-20);
    q = HD_FMA64(q, z, -0x1.f4e902eea0a61p-17);
    q = HD_FMA64(q, z, 0x1.f9a478c9a97f8p-14);
    q = HD_FMA64(q, z, -0x1.c02dbf890e33ap-11);
    q = HD_FMA64(q, z, 0x1.565bcd4a436ep-8);
    q = HD_FMA64(q, z, -0x1.b82ce313e8ebfp-6);
    q = HD_FMA64(q, z, 0x1.ce2f21a046d47p-4);
    q = HD_FMA64(q, z, -0x1.812746b037a32p-2);
    q = HD_FMA64(q, z, 0x1.06eba8214db69p-3);
    double small = HD_FMA64(a, q, a);

    double h = (6.0 < a ? 6.0 : a) - 0.75;
    double e = 0x1.6e608d98452fbp-39;
    e = HD_FMA64(e, h, -0x1.43c419ca2b386p-34);
    e = HD_FMA64(e, h, 0x1.0a865e65c2ed7p-30);
    e = HD_FMA64(e, h, -0x1.0fc1a2f47bc8ap-27);
    e = HD_FMA64(e, h, 0x1.7eed0404a5442p-25);
    e = HD_FMA64(e, h, -0x1.847d708e0cbdap-23);
    e = HD_FMA64(e, h, 0x1.1394168f3c0c7p-21);
    e = HD_FMA64(e, h, -0x1.9f4ea54f63d98p-21);
    e = HD_FMA64(e, h, -0x1.6a9c246b9a8a6p-20);
    e = HD_FMA64(e, h, 0x1.deff7f2e3fdf7p-17);
    e = HD_FMA64(e, h, -0x1.c72e58d8c21d7p-15);
    e = HD_FMA64(e, h, 0x1.bc1265d02dadap-14);
    e = HD_FMA64(e, h, 0x1.0fd733943c803p-13);
    e = HD_FMA64(e, h, -0x1.29979b7f546bdp-9);
    e = HD_FMA64(e, h, 0x1.a05682ea348c1p-7);
    e = HD_FMA64(e, h, -0x1.b15b51a962de1p-5);
    e = HD_FMA64(e, h, -0x1.9d9eb7a11fc0fp-1);
    e = HD_FMA64(e, h, -0x1.1ce96da8809a1p+1);
    e = HD_FMA64(e, h, -0x1.3deb034696c3ep+0);
    double t = HD_FMA64(e, HD_LOG2E64, HD_MAGIC64);
    double p = hd_expm1_reduced_f64(hd_reduce_ln2_f64(e, t - HD_MAGIC64));
    double s = hd_exponent_f64(hd_magic_int_f64(t));
    double large = HD_FMA64(-s, p, 1.0 - s);
    return hd_with_sign_f64(a >= 0.75 ? large : small, x);
}
#else
HD_INLINE double hd_erf_f64(double x) { return erf(x); }
#endif
