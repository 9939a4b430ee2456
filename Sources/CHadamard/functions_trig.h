// Part of functions.h: sin, cos.
//
// float32 works in float64: x = (n + h) pi + r with |r| <= pi / 2, h = 0 for the sine and 1/2 for the cosine.

// Below this magnitude three parts of pi reduce exactly enough; from here on the reduction is in integers.
#define HD_TRIG_LIMIT 0x1p27f

// sin(r) on |r| <= pi / 2 as r + r^3 S(r^2): minimax, degree 4, 2^-35. `sign` flips the result by its lowest bit.
HD_FUNCTION float hd_sin_reduced_f32(double r, uint64_t sign) {
    double z = r * r;
    double s = -0x1.9a6876e0d1718p-26;
    s = HD_FMA64(s, z, 0x1.71707f7414a5fp-19);
    s = HD_FMA64(s, z, -0x1.a017d99b669b1p-13);
    s = HD_FMA64(s, z, 0x1.11110c49f3916p-7);
    s = HD_FMA64(s, z, -0x1.5555554769345p-3);
    double y = HD_FMA64(z, s, 1.0) * r;
    return (float)hd_from_bits_f64(hd_bits_f64(y) ^ (sign << 63));
}

// x - n pi, for n or n + 1/2 below 2^26: the products with the first two parts are exact, and so are the differences.
HD_FUNCTION double hd_reduce_pi(double x, double n) {
    double r = HD_FMA64(n, -0x1.921fb5p+1, x);
    r = HD_FMA64(n, -0x1.110b46p-25, r);
    return HD_FMA64(n, -0x1.1a62633145c07p-53, r);
}

HD_FUNCTION float hd_sin_small_f32(float x) {
    double t = HD_FMA64((double)x, 0x1.45f306dc9c883p-2, HD_MAGIC64);
    return hd_sin_reduced_f32(hd_reduce_pi(x, t - HD_MAGIC64), hd_bits_f64(t));
}

// cos(x) = sin(x + pi / 2) = (-1)^n sin(x - (n - 1/2) pi).
HD_FUNCTION float hd_cos_small_f32(float x) {
    double t = HD_FMA64((double)x, 0x1.45f306dc9c883p-2, 0.5) + HD_MAGIC64;
    return hd_sin_reduced_f32(hd_reduce_pi(x, t - HD_MAGIC64 - 0.5), hd_bits_f64(t));
}

// The same for any magnitude from 2^27: |x| = m 2^e, and 96 bits of 2^e / pi, from the weight 1 down, give |x| / pi
// modulo 2 with 63 bits after the point. `half` is 1/2 for the cosine, in the same units. Never inlined: it is rare.
static __attribute__((noinline, unused)) float hd_trig_large_f32(float x, uint64_t half) {
    // The fraction bits of 1 / pi.
    static const uint32_t inverse_pi[8] = {0x517cc1b7u, 0x27220a94u, 0xfe13abe8u, 0xfa9a6ee0u,
                                           0x6db14accu, 0x9e21c820u, 0xff28b1d5u, 0xef5de2b0u};
    uint32_t bits = hd_bits_f32(x) & 0x7fffffffu;
    if (bits >= 0x7f800000u) return x - x;
    uint32_t first = (bits >> 23) - 151u;
    uint64_t m = (bits & 0x007fffffu) | 0x00800000u;
    uint32_t shift = first & 31u;
    const uint32_t *w = inverse_pi + (first >> 5);
    uint64_t w01 = (uint64_t)w[0] << 32 | w[1], w12 = (uint64_t)w[1] << 32 | w[2], w23 = (uint64_t)w[2] << 32 | w[3];
    uint64_t a = (w01 << shift) >> 32, b = (w12 << shift) >> 32, c = (w23 << shift) >> 32;
    uint64_t q = ((m * a) << 32) + m * b + (m * c >> 32) + half;
    uint64_t n = (q + 0x4000000000000000u) >> 63;
    // What the nearest integer leaves, in units of 2^-64.
    uint64_t rest = q << 1;
    double r = (double)(int64_t)rest * 0x1.921fb54442d18p-63;
    // The sine is odd, the cosine even.
    uint64_t negative = half == 0 ? hd_bits_f32(x) >> 31 : 0;
    return hd_sin_reduced_f32(r, n ^ negative);
}

HD_FUNCTION float hd_sin_f32(float x) {
    return hd_abs_f32(x) >= HD_TRIG_LIMIT ? hd_trig_large_f32(x, 0) : hd_sin_small_f32(x);
}

HD_FUNCTION float hd_cos_f32(float x) {
    return hd_abs_f32(x) >= HD_TRIG_LIMIT ? hd_trig_large_f32(x, 0x4000000000000000u) : hd_cos_small_f32(x);
}

// The calls above keep a loop from being vectorised: for arrays, large arguments stay in place for a second pass, which
// knows them from results by their magnitude. `out` may equal `in`.
#define HD_TRIG_TILE_F32(name, half)                                                                                   \
    static __attribute__((unused)) void hd_##name##_tile_f32(float *out, const float *in, size_t n) {                  \
        uint32_t large = 0;                                                                                            \
        _Pragma("clang loop vectorize(assume_safety)") for (size_t i = 0; i < n; i++) {                                \
            float x = in[i], y = hd_##name##_small_f32(x);                                                             \
            int is_large = hd_abs_f32(x) >= HD_TRIG_LIMIT;                                                             \
            large |= is_large ? 1u : 0u;                                                                               \
            out[i] = is_large ? x : y;                                                                                 \
        }                                                                                                              \
        for (size_t i = 0; large && i < n; i++)                                                                        \
            if (hd_abs_f32(out[i]) >= HD_TRIG_LIMIT) out[i] = hd_trig_large_f32(out[i], half);                         \
    }
HD_TRIG_TILE_F32(sin, 0)
HD_TRIG_TILE_F32(cos, 0x4000000000000000u)

// float64 takes arguments below this magnitude; the C library takes the rest.
#define HD_TRIG_LIMIT64 0x1p19

// sin(x + quarter pi / 2), from x = n pi / 2 + r. n has at most 19 bits: its products with the first three parts of
// pi / 2, of 33 bits each, are exact. So is each difference, or else its terms are in the order in which its error is
// known.
// sin(r) = r + r^3 S(r^2), degree 5, 2^-57.9; cos(r) = 1 - r^2 / 2 + r^4 C(r^2), degree 5, 2^-63.9; minimax on
// |r| <= pi / 4.
HD_FUNCTION double hd_trig_small_f64(double x, uint64_t quarter) {
    double t = HD_FMA64(x, 0x1.45f306dc9c883p-1, HD_MAGIC64), n = t - HD_MAGIC64;
    double a = x - n * 0x1.921fb544p+0;
    double p = n * 0x1.0b4611a6p-34;
    double b = a - p, b_error = (a - b) - p;
    p = n * 0x1.3198a2ep-69;
    double c = b - p, c_error = (b - c) - p;
    double rest = b_error + HD_FMA64(n, -0x1.b839a252049c1p-104, c_error);
    double r = c + rest, error = rest - (r - c), z = r * r;
    double s = 0x1.5d8b55e29928bp-33;
    s = HD_FMA64(s, z, -0x1.ae5e4b84745afp-26);
    s = HD_FMA64(s, z, 0x1.71de35552ba09p-19);
    s = HD_FMA64(s, z, -0x1.a01a019be9219p-13);
    s = HD_FMA64(s, z, 0x1.111111110f73p-7);
    s = HD_FMA64(s, z, -0x1.5555555555548p-3);
    double sine = r + HD_FMA64(r * z, s, error);
    double d = -0x1.8fa66d0ebac7ap-37;
    d = HD_FMA64(d, z, 0x1.1ee9dba822595p-29);
    d = HD_FMA64(d, z, -0x1.27e4f7f1631b8p-22);
    d = HD_FMA64(d, z, 0x1.a01a019c8ef72p-16);
    d = HD_FMA64(d, z, -0x1.6c16c16c15014p-10);
    d = HD_FMA64(d, z, 0x1.555555555554bp-5);
    double half = 0.5 * z, w = 1.0 - half;
    double cosine = w + (((1.0 - w) - half) + HD_FMA64(z * z, d, -r * error));
    uint64_t quadrant = hd_bits_f64(t) + quarter;
    double y = (quadrant & 1u) != 0 ? cosine : sine;
    return hd_from_bits_f64(hd_bits_f64(y) ^ (quadrant >> 1 << 63));
}
HD_FUNCTION double hd_sin_small_f64(double x) { return x == 0.0 ? x : hd_trig_small_f64(x, 0); }
HD_FUNCTION double hd_cos_small_f64(double x) { return hd_trig_small_f64(x, 1); }

HD_FUNCTION double hd_sin_f64(double x) { return hd_abs_f64(x) >= HD_TRIG_LIMIT64 ? sin(x) : hd_sin_small_f64(x); }
HD_FUNCTION double hd_cos_f64(double x) { return hd_abs_f64(x) >= HD_TRIG_LIMIT64 ? cos(x) : hd_cos_small_f64(x); }

// As the tiles of float32.
#define HD_TRIG_TILE_F64(name)                                                                                         \
    static __attribute__((unused)) void hd_##name##_tile_f64(double *out, const double *in, size_t n) {                \
        uint64_t large = 0;                                                                                            \
        _Pragma("clang loop vectorize(assume_safety)") for (size_t i = 0; i < n; i++) {                                \
            double x = in[i], y = hd_##name##_small_f64(x);                                                            \
            int is_large = hd_abs_f64(x) >= HD_TRIG_LIMIT64;                                                           \
            large |= is_large ? 1u : 0u;                                                                               \
            out[i] = is_large ? x : y;                                                                                 \
        }                                                                                                              \
        for (size_t i = 0; large && i < n; i++)                                                                        \
            if (hd_abs_f64(out[i]) >= HD_TRIG_LIMIT64) out[i] = name(out[i]);                                          \
    }
HD_TRIG_TILE_F64(sin)
HD_TRIG_TILE_F64(cos)
