// Part of functions.h: log2, log10, log1p.

// What logarithms give beyond the positive finite numbers.
HD_INLINE double hd_log_edges(double y, double x) {
    y = x < INFINITY ? y : x;
    y = x < 0.0 ? NAN : y;
    return x == 0.0 ? -INFINITY : y;
}

// log2(2^k (1 + f)) for a float32 result. log2(1 + f) = s L(s^2), s = f / (2 + f): minimax, degree 4, 2^-37.8.
HD_INLINE double hd_log2_reduced_single(double k, double f) {
    double s = f / (2.0 + f);
    double z = s * s;
    double l = 0x1.5cf389283c08dp-2;
    l = HD_FMA64(l, z, 0x1.a58cf4c7b43e7p-2);
    l = HD_FMA64(l, z, 0x1.27778113cbccap-1);
    l = HD_FMA64(l, z, 0x1.ec709d1156b9cp-1);
    l = HD_FMA64(l, z, 0x1.71547652bef1p+1);
    return HD_FMA64(s, l, k);
}

// log2(a) for a float32 result, a > 0 and normal.
HD_INLINE double hd_log2_single(double a) {
    hd_log_parts parts = hd_log_split_f64(a);
    return hd_log2_reduced_single(parts.k, parts.f);
}

// log2(1 + a) for a float32 result, a > -1 in the range of float32.
HD_INLINE double hd_log2p1_single(double a) {
    hd_log_parts parts = hd_log_split_f64(1.0 + a);
    return hd_log2_reduced_single(parts.k, parts.k == 0.0 ? a : parts.f);
}

HD_INLINE float hd_log2_f32(float x) { return (float)hd_log_edges(hd_log2_single(x), x); }
HD_INLINE float hd_log10_f32(float x) { return (float)hd_log_edges(hd_log2_single(x) * 0x1.34413509f79ffp-2, x); }
HD_INLINE float hd_log1p_f32(float x) {
    float y = (float)hd_log_edges(hd_log2p1_single(x) * HD_LN2, 1.0 + (double)x);
    return x == 0.0f ? x : y;
}

// k log_b(2) + log_b(1 + f): the larger terms are products of short factors, exact, and so is their sum's error.
HD_INLINE double hd_log_base_f64(double x, double two_head, double two_tail, double e_head, double e_tail) {
    hd_log_parts parts = hd_log_split_f64(x < 0x1p-1022 ? x * 0x1p54 : x);
    double k = parts.k - (x < 0x1p-1022 ? 54.0 : 0.0), f = parts.f;
    double rest = -hd_log_rest_f64(f);
    double short_f = hd_from_bits_f64(hd_bits_f64(f) & 0xfffffffff8000000u);
    double large = k * two_head, small = short_f * e_head;
    double sum = large + small, error = (large - sum) + small;
    double tail = HD_FMA64(f, e_tail, rest * (e_head + e_tail));
    tail = HD_FMA64(f - short_f, e_head, tail);
    return hd_log_edges(sum + (error + HD_FMA64(k, two_tail, tail)), x);
}

HD_INLINE double hd_log2_f64(double x) {
    return hd_log_base_f64(x, 1.0, 0.0, 0x1.715476p+0, 0x1.4ae0bf85ddf44p-26);
}
HD_INLINE double hd_log10_f64(double x) {
    return hd_log_base_f64(x, 0x1.34413509ep-2, 0x1.79fef311f12b3p-38, 0x1.bcb7b0p-2, 0x1.526e50e32a6abp-26);
}

// log(2^exponent (1 + y + tail)) for y > -1, where the tail is much smaller. 1 + y is rounded; what is lost joins the
// tail, which counts by 1 / (1 + f), to a few bits. The result's parts are still to be added.
typedef struct { double head, tail; } hd_log_sum;
HD_INLINE hd_log_sum hd_log1p_parts_f64(double y, double tail, double exponent) {
    double u = 1.0 + y, part = u - 1.0;
    double lost = ((1.0 - (u - part)) + (y - part)) + tail;
    hd_log_parts parts = hd_log_split_f64(u);
    double f = parts.k == 0.0 ? y : parts.f;
    double scaled = lost * hd_exponent_f64(hd_magic_int_f64(HD_MAGIC64 - parts.k));
    lost = parts.k == 0.0 ? tail : parts.k < 100.0 ? scaled : 0.0;
    lost *= HD_FMA64(HD_FMA64(0.65, f, -0.95), f, 1.0);
    double k = parts.k + exponent;
    double head = k * HD_LN2_HEAD64;
    double sum = head + f;
    double rest = HD_FMA64(k, HD_LN2_TAIL64, f - (sum - head)) + lost;
    return (hd_log_sum){sum, rest - hd_log_rest_f64(f)};
}
HD_INLINE double hd_log1p_sum_f64(double y, double tail, double exponent) {
    hd_log_sum sum = hd_log1p_parts_f64(y, tail, exponent);
    return sum.head + sum.tail;
}

HD_INLINE double hd_log1p_f64(double x) {
    double y = hd_log_edges(hd_log1p_sum_f64(x, 0.0, 0.0), 1.0 + x);
    return hd_abs_f64(x) < 0x1p-54 ? x : y;
}
