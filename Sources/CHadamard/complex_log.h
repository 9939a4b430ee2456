// Complex logarithms, roots and powers: see complex_math.h.
#ifndef HD_COMPLEX_LOG_H
#define HD_COMPLEX_LOG_H

HD_INLINE double hd_complex_abs_c128(hd_c128 a) { return hd_hypot_f64(a.re, a.im); }

HD_INLINE hd_c128 hd_complex_sgn(hd_c128 a) {
    double length = hd_complex_abs_c128(a);
    return (hd_c128){length == 0 ? 0 : a.re / length, length == 0 ? 0 : a.im / length};
}

HD_INLINE double hd_larger_part(hd_c128 a) {
    double re = hd_abs_f64(a.re), im = hd_abs_f64(a.im);
    return re > im ? re : im;
}

// The squares, and so their sum, stay in the range of normal numbers.
HD_INLINE int hd_can_be_squared(hd_c128 a) {
    double large = hd_larger_part(a);
    return (large > 0x1p-500) & (large < 0x1p500) & (a.re == a.re) & (a.im == a.im);
}

// MARK: Roots

// t = sqrt((|a| + |re|) / 2) is one part, |im| / 2 t the other.
HD_INLINE int hd_complex_sqrt_is_common(hd_c128 a) { return ((a.re == 0) & (a.im == 0)) | hd_can_be_squared(a); }
HD_INLINE hd_c128 hd_complex_sqrt_common(hd_c128 a) {
    double length = __builtin_elementwise_sqrt(HD_FMA64(a.re, a.re, a.im * a.im));
    double large = __builtin_elementwise_sqrt(0.5 * (length + hd_abs_f64(a.re)));
    double small = 0.5 * hd_abs_f64(a.im) / (large == 0 ? 1 : large);
    int left = hd_bits_f64(a.re) >> 63 != 0;
    return (hd_c128){left ? small : large, hd_with_sign_f64(left ? large : small, a.im)};
}
HD_COMPLEX_FORMS_C99(sqrt)

HD_INLINE int hd_complex_rsqrt_is_common(hd_c128 a) { return hd_can_be_squared(a); }
HD_INLINE hd_c128 hd_complex_rsqrt_common(hd_c128 a) {
    hd_c128 root = hd_complex_sqrt_common(a);
    double length = __builtin_elementwise_sqrt(HD_FMA64(a.re, a.re, a.im * a.im));
    return (hd_c128){root.re / length, -root.im / length};
}
HD_INLINE hd_c128 hd_complex_rsqrt_other(hd_c128 a) { return hd_complex_reciprocal(hd_complex_sqrt(a)); }
HD_COMPLEX_FORMS(rsqrt)

// MARK: Logarithms

// What HD_FMA64(large, large, small * small) lost.
HD_INLINE double hd_square_rest(double large, double small, double square) {
    double second = small * small, rest = hd_product_error_f64(small, small, second);
#if HD_HAS_FMA
    return (HD_FMA64(large, large, -square) + second) + rest;
#else
    double first = large * large;
    return ((first - square) + second) + (hd_product_error_f64(large, large, first) + rest);
#endif
}

// log(square + lost) / 2 for a number's absolute square. Near 1 the square less one counts, 2 d + d^2 + e^2, whose
// terms may cancel: they are summed with their errors. Where the logarithm is large, `lost` does not count.
HD_INLINE double hd_log_of_square(double square, double lost, double d, double e) {
    double twice = d + d, dd = d * d, ee = e * e;
    double sum = twice + ee, part = sum - twice;
    double rest = (twice - (sum - part)) + (ee - part);
    double total = sum + dd, total_part = total - sum;
    rest += (sum - (total - total_part)) + (dd - total_part);
    rest += hd_product_error_f64(d, d, dd) + hd_product_error_f64(e, e, ee);
    hd_log_parts parts = hd_log_split_f64(square);
    double k = parts.k, near = total + rest;
    // About lost / square.
    lost *= (k == 1.0 ? 0.5 : k == -1.0 ? 2.0 : 0.0) * HD_FMA64(parts.f, -0.8, 1.0);
    double f = k == 0.0 ? near : parts.f, tail = k == 0.0 ? (total - near) + rest : lost;
    double head = k * HD_LN2_HEAD64;
    double y = head + f;
    tail += HD_FMA64(k, HD_LN2_TAIL64, f - (y - head));
    return 0.5 * (y + (tail - hd_log_rest_f64(f)));
}

HD_INLINE int hd_complex_log_is_common(hd_c128 a) { return hd_can_be_squared(a); }
HD_INLINE hd_c128 hd_complex_log_common(hd_c128 a) {
    double re = hd_abs_f64(a.re), im = hd_abs_f64(a.im);
    double large = re > im ? re : im, small = re > im ? im : re;
    double square = HD_FMA64(large, large, small * small);
    double lost = hd_square_rest(large, small, square);
    return (hd_c128){hd_log_of_square(square, lost, large - 1.0, small), hd_atan2_f64(a.im, a.re)};
}
HD_COMPLEX_FORMS_C99(log)

#define HD_COMPLEX_LOG_BASE(op, factor)                                                                              \
    HD_INLINE int hd_complex_##op##_is_common(hd_c128 a) { return hd_can_be_squared(a); }                            \
    HD_INLINE hd_c128 hd_complex_##op##_common(hd_c128 a) {                                                          \
        hd_c128 y = hd_complex_log_common(a);                                                                        \
        return (hd_c128){y.re / factor, y.im / factor};                                                              \
    }                                                                                                                \
    HD_INLINE hd_c128 hd_complex_##op##_other(hd_c128 a) {                                                           \
        hd_c128 y = hd_complex_log(a);                                                                               \
        return (hd_c128){y.re / factor, y.im / factor};                                                              \
    }                                                                                                                \
    HD_COMPLEX_FORMS(op)
HD_COMPLEX_LOG_BASE(log2, HD_LN2)
HD_COMPLEX_LOG_BASE(log10, 0x1.26bb1bbb55516p+1)
#undef HD_COMPLEX_LOG_BASE

HD_INLINE int hd_complex_log1p_is_common(hd_c128 a) { return hd_can_be_squared((hd_c128){1 + a.re, a.im}); }
HD_INLINE hd_c128 hd_complex_log1p_common(hd_c128 a) {
    double re = 1 + a.re, part = re - 1, rest = (1 - (re - part)) + (a.re - part);
    double x = hd_abs_f64(re), y = hd_abs_f64(a.im), large = x > y ? x : y, small = x > y ? y : x;
    double square = HD_FMA64(large, large, small * small);
    double lost = hd_square_rest(large, small, square) + 2 * re * rest;
    double length = hd_log_of_square(square, lost, a.re, a.im);
    int zero = (a.re == 0) & (a.im == 0);
    return (hd_c128){zero ? a.re : length, hd_atan2_f64(a.im, re)};
}
// A NaN beside an infinity stays, as in PyTorch.
HD_INLINE hd_c128 hd_complex_log1p_other(hd_c128 a) {
    int is_number = (a.re == a.re) & (a.im == a.im);
    return is_number ? hd_complex_log((hd_c128){1 + a.re, a.im}) : (hd_c128){NAN, NAN};
}
HD_COMPLEX_FORMS(log1p)

// MARK: Functions of two

// log(exp(a) + exp(b)) = m + log(1 + w) with w = exp(n - m), where m has the larger real part.
HD_INLINE int hd_complex_logaddexp_is_near(hd_c128 a, hd_c128 b) {
    return hd_is_below(a.re, 0x1p18) & hd_is_below(a.im, 0x1p18) & hd_is_below(b.re, 0x1p18)
        & hd_is_below(b.im, 0x1p18);
}
HD_INLINE hd_c128 hd_larger_exponent(hd_c128 a, hd_c128 b) {
    return (hd_c128){a.re < b.re ? b.re : a.re, a.re < b.re ? b.im : a.im};
}
HD_INLINE hd_c128 hd_smaller_exponent(hd_c128 a, hd_c128 b) {
    return (hd_c128){a.re < b.re ? a.re : b.re, a.re < b.re ? a.im : b.im};
}

// The sums with twice the digits; below 2^-20 the logarithm's series.
HD_INLINE int hd_complex_logaddexp_is_middling(hd_c128 a, hd_c128 b) {
    return hd_complex_logaddexp_is_near(a, b) & hd_is_below(a.re - b.re, 600.0);
}
HD_INLINE hd_c128 hd_complex_logaddexp_of(hd_c128 m, hd_special_pair re, hd_twofold_complex w) {
    hd_special_pair length = hd_twofold_exp(re);
    w.re = hd_twofold_product(w.re, length), w.im = hd_twofold_product(w.im, length);
    static const double series[3][2] = {{0x1.5555555555555p-2, 0x1.5555555555555p-56}, {-0.5, 0}, {1, 0}};
    hd_twofold_complex sum = {hd_twofold_of(-0.25), {0, 0}}, whole = {hd_twofold_sum(hd_twofold_of(1), w.re), w.im};
    _Pragma("clang loop unroll(full)") for (int k = 0; k < 3; k++) {
        sum = hd_twofold_times(sum, w);
        sum.re = hd_twofold_sum(sum.re, (hd_special_pair){series[k][0], series[k][1]});
    }
    sum = hd_twofold_times(sum, w), whole = hd_twofold_clog(whole);
    int is_small = length.head < 0x1p-20;
    sum.re = hd_twofold_choice(is_small, sum.re, whole.re), sum.im = hd_twofold_choice(is_small, sum.im, whole.im);
    return (hd_c128){hd_twofold_sum(hd_twofold_of(m.re), sum.re).head, hd_twofold_sum(hd_twofold_of(m.im), sum.im).head};
}
HD_INLINE hd_c128 hd_complex_logaddexp_middling(hd_c128 a, hd_c128 b) {
    hd_c128 m = hd_larger_exponent(a, b), n = hd_smaller_exponent(a, b);
    hd_special_pair re = hd_special_sum(n.re, -m.re), im = hd_special_sum(n.im, -m.im);
    return hd_complex_logaddexp_of(m, re, hd_twofold_direction(im));
}
static __attribute__((noinline, unused)) hd_c128 hd_complex_logaddexp_twofold(hd_c128 a, hd_c128 b) {
    if (hd_complex_logaddexp_is_middling(a, b)) return hd_complex_logaddexp_middling(a, b);
    int swap = !(a.re < b.re);
    hd_c128 m = swap ? a : b, n = swap ? b : a;
    if (n.re != n.re || n.im != n.im || m.re != m.re || m.im != m.im) return (hd_c128){NAN, NAN};
    if (m.re == n.re && hd_abs_f64(m.re) == INFINITY) {
        if (m.re < 0) return b;
        hd_c128 x = hd_complex_exp(a), y = hd_complex_exp(b);
        return hd_complex_log((hd_c128){x.re + y.re, x.im + y.im});
    }
    // Angles may be large.
    hd_special_pair re = hd_special_sum(n.re, -m.re), im = hd_special_sum(n.im, -m.im);
    if (re.head > -600 && hd_is_below(im.head, INFINITY))
        return hd_complex_logaddexp_of(m, re, hd_twofold_turn_direction(hd_twofold_turned_any(im)));
    hd_c128 y = hd_complex_log1p(hd_complex_exp((hd_c128){re.head, im.head}));
    return (hd_c128){m.re + y.re, m.im + y.im};
}

// exp(n - m), with the errors of the difference.
HD_INLINE hd_c128 hd_exp_of_difference(hd_c128 n, hd_c128 m) {
    hd_special_pair re = hd_special_sum(n.re, -m.re), im = hd_special_sum(n.im, -m.im);
    hd_c128 w = hd_complex_exp_common((hd_c128){re.head, im.head});
    return (hd_c128){w.re + (w.re * re.tail - w.im * im.tail), w.im + (w.re * im.tail + w.im * re.tail)};
}
// In float64 where so much of each term is left of the sums as `left` says: complex64 has digits to lose, complex128 few.
static __attribute__((noinline, unused)) hd_c128 hd_complex_logaddexp(hd_c128 a, hd_c128 b, double left) {
    if (!hd_complex_logaddexp_is_near(a, b)) return hd_complex_logaddexp_twofold(a, b);
    hd_c128 m = hd_larger_exponent(a, b), w = hd_exp_of_difference(hd_smaller_exponent(a, b), m);
    hd_c128 l = hd_complex_log1p_common(w), y = {m.re + l.re, m.im + l.im};
    int is_close = (w.re > left - 1) & (hd_abs_f64(l.re) >= left * (hd_abs_f64(w.re) + w.im * w.im));
    int has_real = hd_abs_f64(y.re) >= left * hd_abs_f64(m.re), has_imaginary = hd_abs_f64(y.im) >= left * hd_abs_f64(m.im);
    return is_close & has_real & has_imaginary ? y : hd_complex_logaddexp_twofold(a, b);
}

#endif
