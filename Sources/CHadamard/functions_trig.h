// Part of functions.h: sin, cos in float32.
//
// The work is done in float64: x = (n + h) pi + r with |r| <= pi / 2, h = 0 for the sine and 1/2 for the cosine.

// Below this magnitude three parts of pi reduce exactly enough; from here on the reduction is in integers.
#define HD_TRIG_LIMIT 0x1p27f

// sin(r) on |r| <= pi / 2 as r + r^3 S(r^2): minimax, degree 4, 2^-35. `sign` flips the result by its lowest bit.
HD_INLINE double hd_sin_reduced(double r, uint64_t sign) {
    double z = r * r;
    double s = -0x1.9a6876e0d1718p-26;
    s = HD_FMA64(s, z, 0x1.71707f7414a5fp-19);
    s = HD_FMA64(s, z, -0x1.a017d99b669b1p-13);
    s = HD_FMA64(s, z, 0x1.11110c49f3916p-7);
    s = HD_FMA64(s, z, -0x1.5555554769345p-3);
    double y = HD_FMA64(z, s, 1.0) * r;
    return hd_from_bits_f64(hd_bits_f64(y) ^ (sign << 63));
}

// x - n pi, for n or n + 1/2 below 2^26: the products with the first two parts are exact, and so are the differences.
HD_INLINE double hd_reduce_pi(double x, double n) {
    double r = HD_FMA64(n, -0x1.921fb5p+1, x);
    r = HD_FMA64(n, -0x1.110b46p-25, r);
    return HD_FMA64(n, -0x1.1a62633145c07p-53, r);
}

// sin(x) before it is rounded to float32.
HD_INLINE double hd_sin_small(double x) {
    double t = HD_FMA64(x, 0x1.45f306dc9c883p-2, HD_MAGIC64);
    return hd_sin_reduced(hd_reduce_pi(x, t - HD_MAGIC64), hd_bits_f64(t));
}
HD_INLINE float hd_sin_small_f32(float x) { return (float)hd_sin_small(x); }

// cos(x) = sin(x + pi / 2) = (-1)^n sin(x - (n - 1/2) pi).
HD_INLINE float hd_cos_small_f32(float x) {
    double t = HD_FMA64((double)x, 0x1.45f306dc9c883p-2, 0.5) + HD_MAGIC64;
    return (float)hd_sin_reduced(hd_reduce_pi(x, t - HD_MAGIC64 - 0.5), hd_bits_f64(t));
}

// |x| / pi modulo 2 with 63 bits after the point, for |x| from 2^24: |x| = m 2^e, and 96 bits of 2^e / pi, from the
// weight 1 down.
HD_INLINE uint64_t hd_half_turns_f32(float x) {
    // The fraction bits of 1 / pi.
    static const uint32_t inverse_pi[8] = {0x517cc1b7u, 0x27220a94u, 0xfe13abe8u, 0xfa9a6ee0u,
                                           0x6db14accu, 0x9e21c820u, 0xff28b1d5u, 0xef5de2b0u};
    uint32_t bits = hd_bits_f32(x) & 0x7fffffffu;
    uint32_t first = (bits >> 23) - 151u;
    uint64_t m = (bits & 0x007fffffu) | 0x00800000u;
    uint32_t shift = first & 31u;
    const uint32_t *w = inverse_pi + (first >> 5);
    uint64_t w01 = (uint64_t)w[0] << 32 | w[1], w12 = (uint64_t)w[1] << 32 | w[2], w23 = (uint64_t)w[2] << 32 | w[3];
    uint64_t a = (w01 << shift) >> 32, b = (w12 << shift) >> 32, c = (w23 << shift) >> 32;
    return ((m * a) << 32) + m * b + (m * c >> 32);
}

// The same for any magnitude. `half` is 1/2 for the cosine, in units of 2^-63. Never inlined: it is rare.
static __attribute__((noinline, unused)) double hd_trig_large(float x, uint64_t half) {
    if (!(hd_abs_f32(x) < INFINITY)) return x - x;
    uint64_t q = hd_half_turns_f32(x) + half;
    uint64_t n = (q + 0x4000000000000000u) >> 63;
    // What the nearest integer leaves, in units of 2^-64.
    uint64_t rest = q << 1;
    double r = (double)(int64_t)rest * 0x1.921fb54442d18p-63;
    // The sine is odd, the cosine even.
    uint64_t negative = half == 0 ? hd_bits_f32(x) >> 31 : 0;
    return hd_sin_reduced(r, n ^ negative);
}

HD_INLINE float hd_sin_f32(float x) {
    return hd_abs_f32(x) >= HD_TRIG_LIMIT ? (float)hd_trig_large(x, 0) : hd_sin_small_f32(x);
}

HD_INLINE float hd_cos_f32(float x) {
    return hd_abs_f32(x) >= HD_TRIG_LIMIT ? (float)hd_trig_large(x, 0x4000000000000000u) : hd_cos_small_f32(x);
}
