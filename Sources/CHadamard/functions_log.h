// Part of functions.h: log.

// x = 2^k (1 + f) with 1 + f in [sqrt 1/2, sqrt 2). log(1 + f) = f - f^2 / 2 + f^3 R(f): minimax, degree 7, 2^-27.3.
// k ln 2 + f is summed with its error, so that one rounding remains.
HD_INLINE float hd_log_f32(float x) {
    float scaled = x < 0x1p-126f ? x * 0x1p24f : x;
    uint32_t bits = hd_bits_f32(scaled) - 0x3f3504f3u;
    float k = (float)((int32_t)bits >> 23) - (x < 0x1p-126f ? 24.0f : 0.0f);
    float f = hd_from_bits_f32((bits & 0x007fffffu) + 0x3f3504f3u) - 1.0f;
    float r = -0x1.39104p-4f;
    r = HD_FMA32(r, f, 0x1.057a7p-3f);
    r = HD_FMA32(r, f, -0x1.0d834ep-3f);
    r = HD_FMA32(r, f, 0x1.22d5ep-3f);
    r = HD_FMA32(r, f, -0x1.54720ep-3f);
    r = HD_FMA32(r, f, 0x1.99a034p-3f);
    r = HD_FMA32(r, f, -0x1.000228p-2f);
    r = HD_FMA32(r, f, 0x1.555554p-2f);
    r = HD_FMA32(r, f, -0.5f);
    float head = k * HD_LN2_HEAD32;
    float sum = head + f;
    float tail = HD_FMA32(k, HD_LN2_TAIL32, f - (sum - head));
    float y = sum + HD_FMA32(f * f, r, tail);
    y = x < INFINITY ? y : x;
    y = x < 0.0f ? NAN : y;
    return x == 0.0f ? -INFINITY : y;
}

// x = 2^k (1 + f) as above.
typedef struct { double k, f; } hd_log_parts;
HD_INLINE hd_log_parts hd_log_split_f64(double x) {
    uint64_t bits = hd_bits_f64(x) - 0x3fe6a09e667f3bcdu;
    // The exponent, made positive, converts through the magic number.
    uint64_t exponent = ((bits + (uint64_t)2048 * 0x10000000000000u) >> 52) & 0xfffu;
    double k = hd_from_bits_f64(exponent | 0x4338000000000000u) - (HD_MAGIC64 + 2048.0);
    double f = hd_from_bits_f64((bits & 0x000fffffffffffffu) + 0x3fe6a09e667f3bcdu) - 1.0;
    return (hd_log_parts){k, f};
}

// f - log(1 + f), with s = f / (2 + f): log(1 + f) = 2 atanh(s) = 2 s + s^3 L(s^2) = f - s (f - s^2 L); minimax, degree
// 6, 2^-59.5.
HD_INLINE double hd_log_rest_f64(double f) {
    double s = f / (2.0 + f);
    double z = s * s;
    double l = 0x1.2f04f451710ffp-3;
    l = HD_FMA64(l, z, 0x1.39a1cf02c3312p-3);
    l = HD_FMA64(l, z, 0x1.74663db625caep-3);
    l = HD_FMA64(l, z, 0x1.c71c52118ef6ap-3);
    l = HD_FMA64(l, z, 0x1.24924941e36ep-2);
    l = HD_FMA64(l, z, 0x1.999999997ff09p-2);
    l = HD_FMA64(l, z, 0x1.5555555555592p-1);
    return s * (f - z * l);
}

HD_INLINE double hd_log_f64(double x) {
    hd_log_parts parts = hd_log_split_f64(x < 0x1p-1022 ? x * 0x1p54 : x);
    double k = parts.k - (x < 0x1p-1022 ? 54.0 : 0.0), f = parts.f;
    double head = k * HD_LN2_HEAD64;
    double sum = head + f;
    double tail = HD_FMA64(k, HD_LN2_TAIL64, f - (sum - head));
    double y = sum + (tail - hd_log_rest_f64(f));
    y = x < INFINITY ? y : x;
    y = x < 0.0 ? NAN : y;
    return x == 0.0 ? -INFINITY : y;
}
