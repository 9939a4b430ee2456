// Part of functions.h: log, pow.

// x = 2^k (1 + f) with 1 + f in [sqrt 1/2, sqrt 2). log(1 + f) = f - f^2 / 2 + f^3 R(f): minimax, degree 7, 2^-27.3.
// k ln 2 + f is summed with its error, so that one rounding remains.
HD_FUNCTION float hd_log_f32(float x) {
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
HD_FUNCTION hd_log_parts hd_log_split_f64(double x) {
    uint64_t bits = hd_bits_f64(x) - 0x3fe6a09e667f3bcdu;
    // The exponent, made positive, converts through the magic number.
    uint64_t exponent = ((bits + (uint64_t)2048 * 0x10000000000000u) >> 52) & 0xfffu;
    double k = hd_from_bits_f64(exponent | 0x4338000000000000u) - (HD_MAGIC64 + 2048.0);
    double f = hd_from_bits_f64((bits & 0x000fffffffffffffu) + 0x3fe6a09e667f3bcdu) - 1.0;
    return (hd_log_parts){k, f};
}

// f - log(1 + f), with s = f / (2 + f): log(1 + f) = 2 atanh(s) = 2 s + s^3 L(s^2) = f - s (f - s^2 L); minimax, degree
// 6, 2^-59.5.
HD_FUNCTION double hd_log_rest_f64(double f) {
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

HD_FUNCTION double hd_log_f64(double x) {
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

// 2^(y log2 |x|) in float64. log2(1 + f) = s L(s^2), s = f / (2 + f): minimax, degree 4, 2^-37.8.
// 2^r - 1 on |r| <= 1/2: minimax, degree 6, 2^-28.5.
HD_FUNCTION float hd_pow_f32(float x, float y) {
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

HD_FUNCTION double hd_pow_f64(double x, double y) { return pow(x, y); }
