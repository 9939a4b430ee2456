// Part of functions.h: sin, cos, tan in float64.

// Below this magnitude the reduction works in float64; from here on in integers.
#define HD_TRIG_LIMIT64 0x1p19

// x = quadrant pi / 2 + r + error, |r| <= pi / 4; only the quadrant's lowest two bits count.
typedef struct { double r, error; uint64_t quadrant; } hd_trig_reduced;

// n has at most 19 bits: its products with the first three parts of pi / 2, of 33 bits each, are exact. So is each
// difference, or else its terms are in the order in which its error is known.
HD_INLINE hd_trig_reduced hd_reduce_small_f64(double x) {
    double t = HD_FMA64(x, 0x1.45f306dc9c883p-1, HD_MAGIC64), n = t - HD_MAGIC64;
    double a = x - n * 0x1.921fb544p+0;
    double p = n * 0x1.0b4611a6p-34;
    double b = a - p, b_error = (a - b) - p;
    p = n * 0x1.3198a2ep-69;
    double c = b - p, c_error = (b - c) - p;
    double rest = b_error + HD_FMA64(n, -0x1.b839a252049c1p-104, c_error);
    double r = c + rest;
    return (hd_trig_reduced){r, rest - (r - c), hd_bits_f64(t)};
}

// The same for any magnitude from 2^19 (Payne and Hanek, Radian reduction for trigonometric functions, 1983): |x| = m
// 2^e, and 192 bits of 2^e 2 / pi, from the weight 2 down, give |x| / (pi / 2) modulo 4. Never inlined: it is rare.
static __attribute__((noinline, unused)) hd_trig_reduced hd_reduce_large_f64(double x) {
    // A word of zeros, then the bits of 2 / pi.
    static const uint64_t two_over_pi[21] = {
        0, 0xa2f9836e4e441529u, 0xfc2757d1f534ddc0u, 0xdb6295993c439041u, 0xfe5163abdebbc561u, 0xb7246e3a424dd2e0u,
        0x06492eea09d1921cu, 0xfe1deb1cb129a73eu, 0xe88235f52ebb4484u, 0xe99c7026b45f7e41u, 0x3991d639835339f4u,
        0x9c845f8bbdf9283bu, 0x1ff897ffde05980fu, 0xef2f118b5a0a6d1fu, 0x6d367ecf27cb09b7u, 0x4f463f669e5fea2du,
        0x7527bac7ebe5f17bu, 0x3d0739f78a5292eau, 0x6bfb5fb11f8d5d08u, 0x56033046fc7b6babu, 0xf0cfbc209af4361du};
    uint64_t bits = hd_bits_f64(x) & 0x7fffffffffffffffu;
    if (bits >= 0x7ff0000000000000u) return (hd_trig_reduced){NAN, NAN, 0};
    uint64_t m = (bits & 0x000fffffffffffffu) | 0x0010000000000000u;
    uint32_t first = (uint32_t)(bits >> 52) - 1013u, shift = first & 63u;
    const uint64_t *word = two_over_pi + (first >> 6);
    uint64_t w[3];
    for (int i = 0; i < 3; i++) w[i] = word[i] << shift | (word[i + 1] >> 1) >> (63u - shift);
    unsigned __int128 low = (unsigned __int128)m * w[2], middle = (unsigned __int128)m * w[1] + (low >> 64);
    uint64_t high = m * w[0] + (uint64_t)(middle >> 64);
    uint64_t quadrant = (high + 0x2000000000000000u) >> 62;
    // What the nearest quadrant leaves, in units of 2^-128, as a sign and the leading bits of a magnitude.
    unsigned __int128 rest = (unsigned __int128)high << 66 | (unsigned __int128)(uint64_t)middle << 2;
    rest |= (uint64_t)low >> 62;
    int negative = (int)(rest >> 127);
    rest = negative ? -rest : rest;
    uint64_t top = (uint64_t)(rest >> 64);
    // No float64 comes closer than 2^-62 to a multiple of pi / 2.
    int zeros = __builtin_clzll(top | 1u);
    top = (uint64_t)(rest << zeros >> 64);
    // Times pi / 2, in two pieces of 53 bits.
    unsigned __int128 product = (unsigned __int128)top * 0xc90fdaa22168c235u;
    uint64_t product_high = (uint64_t)(product >> 64), product_low = (uint64_t)product;
    double r = (double)(product_high >> 11) * hd_exponent_f64((uint64_t)(-52 - zeros));
    double error = (double)(product_high << 53 | product_low >> 11) * hd_exponent_f64((uint64_t)(-116 - zeros));
    int flip = negative ^ (int)(hd_bits_f64(x) >> 63);
    quadrant = hd_bits_f64(x) >> 63 ? 0u - quadrant : quadrant;
    return (hd_trig_reduced){flip ? -r : r, flip ? -error : error, quadrant};
}

// sin(r + error) and cos(r + error), each as a large and a small part that are still to be added.
// sin(r) = r + r^3 S(r^2), degree 5, 2^-57.9; cos(r) = 1 - r^2 / 2 + r^4 C(r^2), degree 5, 2^-63.9; minimax on
// |r| <= pi / 4.
typedef struct { double sine, sine_rest, cosine, cosine_rest; } hd_trig_parts;
HD_INLINE hd_trig_parts hd_trig_parts_f64(double r, double error) {
    double z = r * r;
    double s = 0x1.5d8b55e29928bp-33;
    s = HD_FMA64(s, z, -0x1.ae5e4b84745afp-26);
    s = HD_FMA64(s, z, 0x1.71de35552ba09p-19);
    s = HD_FMA64(s, z, -0x1.a01a019be9219p-13);
    s = HD_FMA64(s, z, 0x1.111111110f73p-7);
    s = HD_FMA64(s, z, -0x1.5555555555548p-3);
    double d = -0x1.8fa66d0ebac7ap-37;
    d = HD_FMA64(d, z, 0x1.1ee9dba822595p-29);
    d = HD_FMA64(d, z, -0x1.27e4f7f1631b8p-22);
    d = HD_FMA64(d, z, 0x1.a01a019c8ef72p-16);
    d = HD_FMA64(d, z, -0x1.6c16c16c15014p-10);
    d = HD_FMA64(d, z, 0x1.555555555554bp-5);
    double half = 0.5 * z, w = 1.0 - half;
    return (hd_trig_parts){r, HD_FMA64(r * z, s, error), w, ((1.0 - w) - half) + HD_FMA64(z * z, d, -r * error)};
}

// sin(x + quarter pi / 2).
HD_INLINE double hd_sine_of_f64(hd_trig_reduced x, uint64_t quarter) {
    hd_trig_parts p = hd_trig_parts_f64(x.r, x.error);
    double sine = p.sine + p.sine_rest, cosine = p.cosine + p.cosine_rest;
    uint64_t quadrant = x.quadrant + quarter;
    double y = (quadrant & 1u) != 0 ? cosine : sine;
    return hd_from_bits_f64(hd_bits_f64(y) ^ (quadrant >> 1 << 63));
}

// sine / cosine, or -cosine / sine in an odd quadrant, with the quotient's error made good.
HD_INLINE double hd_tangent_of_f64(hd_trig_reduced x) {
    hd_trig_parts p = hd_trig_parts_f64(x.r, x.error);
    int odd = (x.quadrant & 1u) != 0;
    double sine = p.sine + p.sine_rest, sine_rest = p.sine_rest - (sine - p.sine);
    double cosine = p.cosine + p.cosine_rest, cosine_rest = p.cosine_rest - (cosine - p.cosine);
    double over = odd ? -cosine : sine, over_rest = odd ? -cosine_rest : sine_rest;
    double under = odd ? sine : cosine, under_rest = odd ? sine_rest : cosine_rest;
    double inverse = 1.0 / under, q = over * inverse;
    return q + (hd_quotient_rest_f64(over, under, q) + (over_rest - q * under_rest)) * inverse;
}

HD_INLINE double hd_sin_small_f64(double x) { return x == 0.0 ? x : hd_sine_of_f64(hd_reduce_small_f64(x), 0); }
HD_INLINE double hd_cos_small_f64(double x) { return hd_sine_of_f64(hd_reduce_small_f64(x), 1); }
HD_INLINE double hd_tan_small_f64(double x) { return x == 0.0 ? x : hd_tangent_of_f64(hd_reduce_small_f64(x)); }

// Any argument: kernels take this form for blocks in which there is a large one.
#define HD_TRIG_ANY_F64(name, value)                                                                                   \
    HD_INLINE double hd_##name##_f64(double x) {                                                                     \
        if (!(hd_abs_f64(x) >= HD_TRIG_LIMIT64)) return hd_##name##_small_f64(x);                                      \
        hd_trig_reduced reduced = hd_reduce_large_f64(x);                                                              \
        return value;                                                                                                  \
    }
HD_TRIG_ANY_F64(sin, hd_sine_of_f64(reduced, 0))
HD_TRIG_ANY_F64(cos, hd_sine_of_f64(reduced, 1))
HD_TRIG_ANY_F64(tan, hd_tangent_of_f64(reduced))
