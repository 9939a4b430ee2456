// Part of functions.h: tan in float32, sinc.

// tan(r) for a float32 result, |r| <= pi / 4, as a quotient: sin(r) = r + r^3 S(r^2), minimax, degree 3, 2^-37.6;
// cos(r) = 1 + r^2 C(r^2), degree 3, 2^-34.1. In an odd quadrant -1 / tan(r).
HD_INLINE float hd_tan_reduced_f32(double r, uint64_t quadrant) {
    double z = r * r;
    double s = 0x1.6cd85942d98cep-19;
    s = HD_FMA64(s, z, -0x1.a00f9daf91ddap-13);
    s = HD_FMA64(s, z, 0x1.111108965bcd9p-7);
    s = HD_FMA64(s, z, -0x1.5555554cba091p-3);
    double c = 0x1.9934024f49a44p-16;
    c = HD_FMA64(c, z, -0x1.6c087dd39263ep-10);
    c = HD_FMA64(c, z, 0x1.55553e0ebb2b6p-5);
    c = HD_FMA64(c, z, -0x1.ffffffd0c1d2fp-2);
    double sine = HD_FMA64(r * z, s, r), cosine = HD_FMA64(c, z, 1.0);
    int odd = (quadrant & 1u) != 0;
    return (float)((odd ? -cosine : sine) / (odd ? sine : cosine));
}

// Twice as many quadrants as half turns: one bit less than HD_TRIG_LIMIT.
#define HD_TAN_LIMIT 0x1p26f

HD_INLINE float hd_tan_small_f32(float x) {
    double t = HD_FMA64((double)x, 0x1.45f306dc9c883p-1, HD_MAGIC64);
    float y = hd_tan_reduced_f32(hd_reduce_pi(x, 0.5 * (t - HD_MAGIC64)), hd_bits_f64(t));
    return x == 0.0f ? x : y;
}

static __attribute__((noinline, unused)) float hd_tan_large_f32(float x) {
    if (!(hd_abs_f32(x) < INFINITY)) return x - x;
    uint64_t turns = hd_half_turns_f32(x) << 1;
    uint64_t quadrant = (turns + 0x4000000000000000u) >> 63;
    // Halves of pi have 63 bits after the point here; what the nearest leaves, in units of 2^-64.
    double r = (double)(int64_t)(turns << 1) * 0x1.921fb54442d18p-64;
    return hd_tan_reduced_f32(hd_bits_f32(x) >> 31 ? -r : r, quadrant);
}

HD_INLINE float hd_tan_f32(float x) {
    return hd_abs_f32(x) >= HD_TAN_LIMIT ? hd_tan_large_f32(x) : hd_tan_small_f32(x);
}

// sinc(x) = sin(pi x) / (pi x), 1 at 0 and 0 at the other whole numbers. |x| = 2 n + y with |y| <= 1, and the distance
// r of y from the nearest whole number is exact too: the result is (r / |x|) with y's sign, and what that quotient
// lacks, times sin(pi r) / (pi r).
typedef struct { double scale, rest, r; } hd_sinc_parts;
HD_INLINE hd_sinc_parts hd_sinc_split(double x) {
    double a = hd_abs_f64(x);
    double y = a - 2.0 * ((a * 0.5 + HD_MAGIC64) - HD_MAGIC64);
    // From 2^52 on there are whole numbers only.
    y = a < 0x1p52 ? y : 0.0;
    double distance = hd_abs_f64(y);
    distance = distance > 0.5 ? 1.0 - distance : distance;
    // Infinity, too, is a whole number, so that 0 is left over it.
    double over = hd_with_sign_f64(distance, y), scale = over / a + 0.0;
    double rest = distance == 0.0 ? 0.0 : hd_quotient_rest_f64(over, a, scale) / a;
    scale = a == 0.0 ? 1.0 : scale;
    return (hd_sinc_parts){scale, rest, distance};
}

// sin(pi r) / (pi r) = 1 + z Q(z), z = r^2 <= 1/4: minimax, degree 4, 2^-35.3.
HD_INLINE float hd_sinc_f32(float x) {
    hd_sinc_parts parts = hd_sinc_split(x);
    double z = parts.r * parts.r;
    double q = -0x1.253a3c997849fp-9;
    q = HD_FMA64(q, z, 0x1.abe8ed46b0a44p-6);
    q = HD_FMA64(q, z, -0x1.86a6de3113d7fp-3);
    q = HD_FMA64(q, z, 0x1.9f9cacbd36854p-1);
    q = HD_FMA64(q, z, -0x1.a51a6614038d4p+0);
    return (float)(HD_FMA64(q, z, 1.0) * parts.scale);
}

// As above: degree 7, 2^-61.3; the sum's largest terms and the product keep their errors.
HD_INLINE double hd_sinc_f64(double x) {
    hd_sinc_parts parts = hd_sinc_split(x);
    double z = parts.r * parts.r;
    double q = 0x1.07436886128efp-22;
    q = HD_FMA64(q, z, -0x1.d3e6a342e13cfp-18);
    q = HD_FMA64(q, z, 0x1.3746a183e75e8p-13);
    q = HD_FMA64(q, z, -0x1.33816997b9bfep-9);
    q = HD_FMA64(q, z, 0x1.ac6805cc899acp-6);
    q = HD_FMA64(q, z, -0x1.86a8e4720a1dbp-3);
    q = HD_FMA64(q, z, 0x1.9f9cb402bc429p-1);
    double first = -0x1.a51a6625307d3p+0, term = z * first;
    double rest = hd_product_error_f64(z, first, term) + first * hd_product_error_f64(parts.r, parts.r, z);
    double s = 1.0 + term, s_rest = HD_FMA64(z * z, q, (term - (s - 1.0)) + rest);
    double y = parts.scale * s, error = hd_product_error_f64(parts.scale, s, y);
    return y + (HD_FMA64(parts.scale, s_rest, parts.rest) + error);
}
