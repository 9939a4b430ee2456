// Part of functions.h: silu, gelu's tanh form, softplus, log_sigmoid, tanhshrink, elu, selu.

// exp(head + tail) - 1 for |head| <= ln 2 / 2 and a tail that is much smaller: what their sum loses is not lost.
HD_INLINE float hd_expm1_sum_f32(float head, float tail) {
    float r = head + tail, r_rest = (head - r) + tail;
    return r + HD_FMA32(r * r, hd_exp_polynomial_f32(r), r_rest);
}

// 2^down x / (1 + E) with E = 2^n (1 + p): the sum's rounding error and the quotient's remainder correct it, divided by
// the sum to three bits, which come from its own. n - down may be 120. The corrections' signs leave that of a zero.
HD_INLINE float hd_over_one_plus_f32(float x, uint32_t n, float p, uint32_t down) {
    float g = hd_exponent_f32(0u - down), s = hd_exponent_f32(n - down);
#if HD_HAS_FMA
    float d = HD_FMA32(s, p, g + s);
    float tail = HD_FMA32(s, p, g - (d - s));
    float q = x / d;
    float rough = hd_from_bits_f32(0x7ef311c7u - hd_bits_f32(d));
    return HD_FMA32(-HD_FMA32(tail, q, HD_FMA32(d, q, -x)), rough, q);
#else
    return (float)(x / ((double)s * p + s + g));
#endif
}

// The same in float64.
HD_INLINE double hd_over_one_plus_f64(double x, uint64_t n, double p, uint64_t down) {
    double g = hd_exponent_f64(0u - down), s = hd_exponent_f64(n - down);
    double d = HD_FMA64(s, p, g + s);
    double tail = HD_FMA64(s, p, g - (d - s));
    double q = x / d;
#if HD_HAS_FMA
    double over = HD_FMA64(d, q, -x);
#else
    double product = d * q, over = (product - x) + hd_product_error_f64(d, q, product);
#endif
    double rough = hd_from_bits_f64(0x7fde623822fc16e6u - hd_bits_f64(d));
    return HD_FMA64(-HD_FMA64(tail, q, over), rough, q);
}

// x / (1 + exp(-x)); the sigmoid far left is 0 or subnormal where this is not. There 2^n is scaled down, as it need not
// be from -80 up to the largest number.
HD_INLINE float hd_silu_common_f32(float x) {
    float c = 26.0f < x ? 26.0f : x;
    float t = HD_FMA32(c, -HD_LOG2E32, HD_MAGIC32);
    float p = hd_expm1_reduced_f32(hd_reduce_ln2_f32(-c, t - HD_MAGIC32));
    return hd_over_one_plus_f32(x, hd_magic_int_f32(t), p, 0u);
}
HD_INLINE float hd_silu_f32(float x) {
    float c = -110.0f > x ? -110.0f : x;
    c = 26.0f < c ? 26.0f : c;
    float t = HD_FMA32(c, -HD_LOG2E32, HD_MAGIC32);
    float p = hd_expm1_reduced_f32(hd_reduce_ln2_f32(-c, t - HD_MAGIC32));
    float y = hd_over_one_plus_f32(c, hd_magic_int_f32(t), p, 40u) * 0x1p-40f;
    return x > 26.0f ? x : y;
}

HD_INLINE double hd_silu_f64(double x) {
    double c = -760.0 > x ? -760.0 : x;
    c = 40.0 < c ? 40.0 : c;
    double t = HD_FMA64(c, -HD_LOG2E64, HD_MAGIC64);
    double p = hd_expm1_reduced_f64(hd_reduce_ln2_f64(-c, t - HD_MAGIC64));
    double y = hd_over_one_plus_f64(c, hd_magic_int_f64(t), p, 140u) * 0x1p-140;
    return x > 40.0 ? x : y;
}

// x (1 + tanh(u)) / 2 = x / (1 + exp(-2u)) with u = sqrt(2 / pi) (x + 0.044715 x^3). The error of the exponent, which
// is large far left, is one of the result's beside it: e = -2u = n ln 2 + r has two parts, and r too. t holds n; p is
// exp(r) - 1. From -9 up to the largest number nothing need be scaled.
typedef struct { float t, p; } hd_gelu_exponent;
HD_INLINE hd_gelu_exponent hd_gelu_exponent_f32(float x) {
#if HD_HAS_FMA
    float z = x * x, z_rest = HD_FMA32(x, x, -z);
    float b = HD_FMA32(z, 0x1.6e4e26p-5f, 1.0f), b_rest = HD_FMA32(z, 0x1.6e4e26p-5f, 1.0f - b);
    b_rest = HD_FMA32(z_rest, 0x1.6e4e26p-5f, HD_FMA32(z, 0x1.a9003ep-30f, b_rest));
    float k = x * -0x1.988454p+0f, k_rest = HD_FMA32(x, 0x1.857936p-25f, HD_FMA32(x, -0x1.988454p+0f, -k));
    float e = k * b, e_rest = HD_FMA32(k, b_rest, HD_FMA32(k_rest, b, HD_FMA32(k, b, -e)));
    float t = HD_FMA32(e, HD_LOG2E32, HD_MAGIC32), n = t - HD_MAGIC32;
    return (hd_gelu_exponent){t, hd_expm1_sum_f32(HD_FMA32(n, -HD_LN2_HEAD32, e), HD_FMA32(n, -HD_LN2_TAIL32, e_rest))};
#else
    double z = (double)x * x, e = x * (z * (-0x1.9884533d43651p+0 * 0.044715) - 0x1.9884533d43651p+0);
    float t = (float)e * HD_LOG2E32 + HD_MAGIC32;
    double reduced = e - (t - HD_MAGIC32) * HD_LN2;
    return (hd_gelu_exponent){t, hd_expm1_sum_f32((float)reduced, (float)(reduced - (float)reduced))};
#endif
}
HD_INLINE float hd_gelu_tanh_common_f32(float x) {
    hd_gelu_exponent e = hd_gelu_exponent_f32(6.0f < x ? 6.0f : x);
    return hd_over_one_plus_f32(x, hd_magic_int_f32(e.t), e.p, 0u);
}
HD_INLINE float hd_gelu_tanh_f32(float x) {
    float c = -11.0f > x ? -11.0f : x;
    c = 6.0f < c ? 6.0f : c;
    hd_gelu_exponent e = hd_gelu_exponent_f32(c);
    float y = hd_over_one_plus_f32(c, hd_magic_int_f32(e.t), e.p, 40u) * 0x1p-40f;
    return x > 6.0f ? x : y;
}

HD_INLINE double hd_gelu_tanh_f64(double x) {
    double c = -22.0 > x ? -22.0 : x;
    c = 7.5 < c ? 7.5 : c;
    double z = c * c, cubic = z * 0x1.6e4e26d4801f7p-5, b = 1.0 + cubic;
    double b_rest = hd_product_error_f64(c, c, z) * 0x1.6e4e26d4801f7p-5 + (cubic - (b - 1.0));
    b_rest += HD_FMA64(z, 0x1.441355475a31ap-59, hd_product_error_f64(z, 0x1.6e4e26d4801f7p-5, cubic));
    double k = c * -0x1.9884533d43651p+0;
    double k_rest = HD_FMA64(c, 0x1.cbc0d30ebfd15p-54, hd_product_error_f64(c, -0x1.9884533d43651p+0, k));
    double e = k * b, e_rest = HD_FMA64(k, b_rest, HD_FMA64(k_rest, b, hd_product_error_f64(k, b, e)));
    double t = HD_FMA64(e, HD_LOG2E64, HD_MAGIC64), n = t - HD_MAGIC64;
    double r = HD_FMA64(n, -HD_LN2_TAIL64, HD_FMA64(n, -HD_LN2_HEAD64, e) + e_rest);
    double y = hd_over_one_plus_f64(c, hd_magic_int_f64(t), hd_expm1_reduced_f64(r), 140u) * 0x1p-140;
    return x > 7.5 ? x : y;
}

// log(1 + exp(x)) = max(x, 0) + log(1 + E), E = exp(-|x|) = 2^n (1 + p), which is scaled up where it is small and the
// logarithm is E. log(1 + E) = E - E^2 R(E), E <= exp(-1): minimax, degree 6, 2^-31.2 of the logarithm. Near 0, where
// the sum would round twice, log(2) + x / 2, summed with its error, + x^2 P(x^2): minimax, degree 3, 2^-26.7.
HD_INLINE float hd_softplus_f32(float x) {
    float a = hd_abs_f32(x);
    a = 110.0f < a ? 110.0f : a;
    float t = HD_FMA32(a, -HD_LOG2E32, HD_MAGIC32);
    float n = t - HD_MAGIC32, p = hd_expm1_sum_f32(HD_FMA32(n, -HD_LN2_HEAD32, -a), n * -HD_LN2_TAIL32);
    float s = hd_exponent_f32(hd_magic_int_f32(t) + (a > 80.0f ? 40u : 0u)), down = a > 80.0f ? 0x1p-40f : 1.0f;
    float e = HD_FMA32(s, p, s);
    float q = 0x1.3fd722p-5f;
    q = HD_FMA32(q, e, -0x1.a62604p-4f);
    q = HD_FMA32(q, e, 0x1.3f1ea2p-3f);
    q = HD_FMA32(q, e, -0x1.96162ap-3f);
    q = HD_FMA32(q, e, 0x1.ffb1cap-3f);
    q = HD_FMA32(q, e, -0x1.5553b2p-2f);
    q = HD_FMA32(q, e, 0x1.fffffap-2f);
    float m = x > 0.0f ? x : 0.0f;
#if HD_HAS_FMA
    // The rounding error of E is made good.
    float y = HD_FMA32(e + HD_FMA32(-e * e, q, HD_FMA32(s, p, s - e)), down, m);
#else
    double wide = (double)s * p + s;
    float y = (float)((wide - wide * wide * q) * down + m);
#endif
    float z = x * x;
    float c = -0x1.6b25dcp-16f;
    c = HD_FMA32(c, z, 0x1.67f53ap-12f);
    c = HD_FMA32(c, z, -0x1.553eb0p-8f);
    c = HD_FMA32(c, z, 0x1.ffffd8p-4f);
    float line = HD_FMA32(x, 0.5f, 0x1.62e430p-1f), line_rest = HD_FMA32(x, 0.5f, 0x1.62e430p-1f - line);
    float middle = line + HD_FMA32(z, c, line_rest - 0x1.05c610p-29f);
    return a < 1.0f ? middle : y;
}
HD_INLINE float hd_log_sigmoid_f32(float x) { return -hd_softplus_f32(-x); }

HD_INLINE double hd_log1p_exp_f64(double x) {
    double a = hd_abs_f64(x);
    a = 760.0 < a ? 760.0 : a;
    double t = HD_FMA64(a, -HD_LOG2E64, HD_MAGIC64);
    double p = hd_expm1_reduced_f64(hd_reduce_ln2_f64(-a, t - HD_MAGIC64));
    double s = hd_exponent_f64(hd_magic_int_f64(t) + (a > 60.0 ? 400u : 0u));
    double e = HD_FMA64(s, p, s), tail = HD_FMA64(s, p, s - e);
    hd_log_sum l = hd_log1p_parts_f64(e, tail, 0.0);
    double y = x > 0.0 ? x + (l.head + l.tail) : l.head + l.tail;
    y = a > 60.0 ? (x > 0.0 ? x : e * 0x1p-400) : y;
    return x == x ? y : x;
}
// With PyTorch's threshold, above which it is x.
HD_INLINE double hd_softplus_f64(double x) { return x > 20.0 ? x : hd_log1p_exp_f64(x); }
HD_INLINE double hd_log_sigmoid_f64(double x) { return -hd_log1p_exp_f64(-x); }

// x - tanh(x). Small: x^3 (T(c) + h S(h)), h = x^2 - c, on |x| < 1.25, where T(c) is a number of float32 almost to the
// place of float64, and the larger term, whose product is exact but for its rounding: minimax, degree 8, 2^-28.0.
// Large: |x| - 1 + 2 / (exp(2|x|) + 1).
HD_INLINE float hd_tanhshrink_f32(float x) {
    float a = hd_abs_f32(x);
    float z = x * x, h = z - 0x1.002232p-1f;
    float q = -0x1.22ca26p-17f;
    q = HD_FMA32(q, h, 0x1.7d6154p-15f);
    q = HD_FMA32(q, h, -0x1.266904p-13f);
    q = HD_FMA32(q, h, 0x1.a58da0p-12f);
    q = HD_FMA32(q, h, -0x1.36b4fep-10f);
    q = HD_FMA32(q, h, 0x1.cd79e2p-9f);
    q = HD_FMA32(q, h, -0x1.567402p-7f);
    q = HD_FMA32(q, h, 0x1.fc3ff8p-6f);
    q = HD_FMA32(q, h, -0x1.79bd12p-4f) * h;

    float b = a + a;
    b = 40.0f < b ? 40.0f : b;
    float t = HD_FMA32(b, HD_LOG2E32, HD_MAGIC32);
    float p = hd_expm1_reduced_f32(hd_reduce_ln2_f32(b, t - HD_MAGIC32));
    float s = hd_exponent_f32(hd_magic_int_f32(t));
#if HD_HAS_FMA
    float cube = a * z, cube_rest = HD_FMA32(a, HD_FMA32(a, a, -z), HD_FMA32(a, z, -cube));
    float small = HD_FMA32(cube, 0x1.1c87c0p-2f, HD_FMA32(cube, q, cube_rest * 0x1.1c87c0p-2f));
    float large = (a - 1.0f) + 2.0f / HD_FMA32(s, p, 1.0f + s);
#else
    float small = (float)((double)a * a * a * (0x1.1c87c0p-2 + q));
    float large = (float)((a - 1.0f) + 2.0 / ((double)s * p + (1.0f + s)));
#endif
    return hd_with_sign_f32(a < 1.25f ? small : large, x);
}

// As above: small, |x| < 1, degree 15, 2^-58.8; the large branch makes good the rounding of exp(2|x|) + 1.
HD_INLINE double hd_tanhshrink_f64(double x) {
    double a = hd_abs_f64(x);
    double z = x * x;
    double q = 0x1.2721edb243ddcp-27;
    q = HD_FMA64(q, z, -0x1.940db2fada698p-24);
    q = HD_FMA64(q, z, 0x1.13edb5b13233fp-21);
    q = HD_FMA64(q, z, -0x1.0273c00b2b251p-19);
    q = HD_FMA64(q, z, 0x1.84221e78304acp-18);
    q = HD_FMA64(q, z, -0x1.02c1cdadd535fp-16);
    q = HD_FMA64(q, z, 0x1.47220b5ef38aap-15);
    q = HD_FMA64(q, z, -0x1.95fc22500dd8ep-14);
    q = HD_FMA64(q, z, 0x1.f5686a73441f7p-13);
    q = HD_FMA64(q, z, -0x1.3556e1ad91009p-11);
    q = HD_FMA64(q, z, 0x1.7da3486e18669p-10);
    q = HD_FMA64(q, z, -0x1.d6d3cf3508606p-9);
    q = HD_FMA64(q, z, 0x1.226e355601938p-7);
    q = HD_FMA64(q, z, -0x1.664f48828e7dcp-6);
    q = HD_FMA64(q, z, 0x1.ba1ba1ba1b07fp-5);
    q = HD_FMA64(q, z, -0x1.111111111110cp-3);
    double cube = a * z;
    double cube_rest = HD_FMA64(a, hd_product_error_f64(a, a, z), hd_product_error_f64(a, z, cube));
    // What products and sums of the two large terms lose is made good.
    double third = cube * 0x1.5555555555555p-2, share = z * q, other = cube * share, sum = third + other;
    double rest = HD_FMA64(cube, hd_product_error_f64(z, q, share) + 0x1.5555555555555p-56,
                           cube_rest * (0x1.5555555555555p-2 + share));
    rest += hd_product_error_f64(cube, 0x1.5555555555555p-2, third) + hd_product_error_f64(cube, share, other);
    double small = sum + (((third - sum) + other) + rest);

    double b = a + a;
    b = 88.0 < b ? 88.0 : b;
    double t = HD_FMA64(b, HD_LOG2E64, HD_MAGIC64);
    double p = hd_expm1_reduced_f64(hd_reduce_ln2_f64(b, t - HD_MAGIC64));
    double s = hd_exponent_f64(hd_magic_int_f64(t));
    double c = 1.0 + s;
    double d = HD_FMA64(s, p, c);
    double tail = HD_FMA64(s, p, c - d);
    double y = 2.0 / d;
    double large = (a - 1.0) + HD_FMA64(-tail * y, 0.5 * y, y);
    return hd_with_sign_f64(hd_abs_f64(a < 1.0 ? small : large), x);
}

// expm1 left of 0, with the default parameter.
HD_INLINE float hd_elu_f32(float x) {
    float y = hd_expm1_f32(x);
    return x < 0.0f ? y : x;
}
HD_INLINE double hd_elu_f64(double x) {
    double y = hd_expm1_f64(x);
    return x < 0.0 ? y : x;
}

// As above, scaled by constants of more places than the type's.
HD_INLINE float hd_selu_f32(float x) {
    double c = -30.0f > x ? -30.0f : x;
    double curve = hd_exp2m1_single((c > 0.0 ? 0.0 : c) * HD_LOG2E64) * 0x1.c212cc640f031p+0;
    float y = (float)(x < 0.0f ? curve : x * 0x1.0cfabd6a91132p+0);
    return x == 0.0f ? x : y;
}
HD_INLINE double hd_selu_f64(double x) {
    int is_straight = !(x < -0x1p-54);
    hd_expm1_parts parts = hd_expm1_parts_f64(is_straight ? 0.0 : x);
    double k = x < 0.0 ? 0x1.c212cc640f031p+0 : 0x1.0cfabd6a91132p+0;
    double k_rest = x < 0.0 ? 0x1.05161b045a1fep-56 : 0x1.6fc7d272f2695p-55;
    double head = is_straight ? x : parts.head + parts.head, tail = is_straight ? 0.0 : parts.tail + parts.tail;
    double y = head * k;
    double sum = y + (hd_product_error_f64(head, k, y) + HD_FMA64(head, k_rest, tail * k));
    // Beyond the range the product's error is no number, and a zero has its sign.
    return hd_abs_f64(y) < INFINITY && y != 0.0 ? sum : y;
}
