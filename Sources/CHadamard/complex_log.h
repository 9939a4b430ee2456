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
HD_INLINE int hd_complex_sqrt_is_easy(hd_c128 a) { return ((a.re == 0) & (a.im == 0)) | hd_can_be_squared(a); }
HD_INLINE hd_c128 hd_complex_sqrt_easy(hd_c128 a) {
    double length = __builtin_elementwise_sqrt(HD_FMA64(a.re, a.re, a.im * a.im));
    double large = __builtin_elementwise_sqrt(0.5 * (length + hd_abs_f64(a.re)));
    double small = 0.5 * hd_abs_f64(a.im) / (large == 0 ? 1 : large);
    int left = hd_bits_f64(a.re) >> 63 != 0;
    return (hd_c128){left ? small : large, hd_with_sign_f64(left ? large : small, a.im)};
}
HD_COMPLEX_FORMS_C99(sqrt)

HD_INLINE int hd_complex_rsqrt_is_easy(hd_c128 a) { return hd_can_be_squared(a); }
HD_INLINE hd_c128 hd_complex_rsqrt_easy(hd_c128 a) {
    hd_c128 root = hd_complex_sqrt_easy(a);
    double length = __builtin_elementwise_sqrt(HD_FMA64(a.re, a.re, a.im * a.im));
    return (hd_c128){root.re / length, -root.im / length};
}
HD_INLINE hd_c128 hd_complex_rsqrt_rare(hd_c128 a) { return hd_complex_reciprocal(hd_complex_sqrt(a)); }
HD_COMPLEX_FORMS(rsqrt)

// MARK: Logarithms

// log(square) / 2 for a number's absolute square. Near 1 the square less one counts, 2 d + d^2 + e^2, whose terms may
// cancel: they are summed with their errors.
HD_INLINE double hd_log_of_square(double square, double d, double e) {
    double twice = d + d, dd = d * d, ee = e * e;
    double sum = twice + ee, part = sum - twice;
    double rest = (twice - (sum - part)) + (ee - part);
    double total = sum + dd, total_part = total - sum;
    rest += (sum - (total - total_part)) + (dd - total_part);
    rest += hd_product_error_f64(d, d, dd) + hd_product_error_f64(e, e, ee);
    hd_log_parts parts = hd_log_split_f64(square);
    double k = parts.k, near = total + rest;
    double f = k == 0.0 ? near : parts.f, tail = k == 0.0 ? (total - near) + rest : 0.0;
    double head = k * HD_LN2_HEAD64;
    double y = head + f;
    tail += HD_FMA64(k, HD_LN2_TAIL64, f - (y - head));
    return 0.5 * (y + (tail - hd_log_rest_f64(f)));
}

HD_INLINE int hd_complex_log_is_easy(hd_c128 a) { return hd_can_be_squared(a); }
HD_INLINE hd_c128 hd_complex_log_easy(hd_c128 a) {
    double re = hd_abs_f64(a.re), im = hd_abs_f64(a.im);
    double large = re > im ? re : im, small = re > im ? im : re;
    double square = HD_FMA64(large, large, small * small);
    return (hd_c128){hd_log_of_square(square, large - 1.0, small), hd_atan2_f64(a.im, a.re)};
}
HD_COMPLEX_FORMS_C99(log)

#define HD_COMPLEX_LOG_BASE(op, factor)                                                                              \
    HD_INLINE int hd_complex_##op##_is_easy(hd_c128 a) { return hd_can_be_squared(a); }                              \
    HD_INLINE hd_c128 hd_complex_##op##_easy(hd_c128 a) {                                                            \
        hd_c128 y = hd_complex_log_easy(a);                                                                          \
        return (hd_c128){y.re / factor, y.im / factor};                                                              \
    }                                                                                                                \
    HD_INLINE hd_c128 hd_complex_##op##_rare(hd_c128 a) {                                                            \
        hd_c128 y = hd_complex_log(a);                                                                               \
        return (hd_c128){y.re / factor, y.im / factor};                                                              \
    }                                                                                                                \
    HD_COMPLEX_FORMS(op)
HD_COMPLEX_LOG_BASE(log2, HD_LN2)
HD_COMPLEX_LOG_BASE(log10, 0x1.26bb1bbb55516p+1)
#undef HD_COMPLEX_LOG_BASE

HD_INLINE int hd_complex_log1p_is_easy(hd_c128 a) { return hd_can_be_squared((hd_c128){1 + a.re, a.im}); }
HD_INLINE hd_c128 hd_complex_log1p_easy(hd_c128 a) {
    double re = 1 + a.re;
    double length = hd_log_of_square(HD_FMA64(re, re, a.im * a.im), a.re, a.im);
    int zero = (a.re == 0) & (a.im == 0);
    return (hd_c128){zero ? a.re : length, hd_atan2_f64(a.im, re)};
}
// A NaN beside an infinity stays, as in PyTorch.
HD_INLINE hd_c128 hd_complex_log1p_rare(hd_c128 a) {
    int is_number = (a.re == a.re) & (a.im == a.im);
    return is_number ? hd_complex_log((hd_c128){1 + a.re, a.im}) : (hd_c128){NAN, NAN};
}
HD_COMPLEX_FORMS(log1p)

// MARK: Functions of two

// m + log1p(exp(n - m)), where m has the larger real part, as PyTorch computes it.
HD_INLINE int hd_complex_logaddexp_is_easy(hd_c128 a, hd_c128 b) {
    return hd_is_below(a.re, 0x1p18) & hd_is_below(a.im, 0x1p18) & hd_is_below(b.re, 0x1p18)
        & hd_is_below(b.im, 0x1p18);
}
HD_INLINE hd_c128 hd_complex_logaddexp_easy(hd_c128 a, hd_c128 b) {
    int less = a.re < b.re;
    hd_c128 m = {less ? b.re : a.re, less ? b.im : a.im}, n = {less ? a.re : b.re, less ? a.im : b.im};
    hd_c128 y = hd_complex_log1p_easy(hd_complex_exp_easy((hd_c128){n.re - m.re, n.im - m.im}));
    return (hd_c128){m.re + y.re, m.im + y.im};
}
static __attribute__((noinline, unused)) hd_c128 hd_complex_logaddexp(hd_c128 a, hd_c128 b) {
    if (hd_complex_logaddexp_is_easy(a, b)) return hd_complex_logaddexp_easy(a, b);
    int swap = !(a.re < b.re);
    hd_c128 m = swap ? a : b, n = swap ? b : a;
    if (n.re != n.re || n.im != n.im || m.re != m.re || m.im != m.im) return (hd_c128){NAN, NAN};
    if (m.re == n.re && hd_abs_f64(m.re) == INFINITY) {
        if (m.re < 0) return b;
        hd_c128 x = hd_complex_exp(a), y = hd_complex_exp(b);
        return hd_complex_log((hd_c128){x.re + y.re, x.im + y.im});
    }
    hd_c128 y = hd_complex_log1p(hd_complex_exp((hd_c128){n.re - m.re, n.im - m.im}));
    return (hd_c128){m.re + y.re, m.im + y.im};
}

// exp(b log(a)): the bounds keep the product below 17 (40 ln 2 + 1 + pi).
HD_INLINE int hd_complex_pow_is_easy(hd_c128 a, hd_c128 b) {
    double large = hd_larger_part(a);
    return (large > 0x1p-40) & (large < 0x1p40) & (a.re == a.re) & (a.im == a.im)
        & hd_is_below(b.re, 17) & hd_is_below(b.im, 17);
}
HD_INLINE hd_c128 hd_complex_pow_easy(hd_c128 a, hd_c128 b) {
    hd_c128 l = hd_complex_log_easy(a);
    return hd_complex_exp_easy((hd_c128){b.re * l.re - b.im * l.im, b.re * l.im + b.im * l.re});
}
static __attribute__((noinline, unused)) hd_c128 hd_complex_pow(hd_c128 a, hd_c128 b) {
    return hd_complex_pow_is_easy(a, b) ? hd_complex_pow_easy(a, b) : hd_from_c99(__builtin_cpow(hd_c99(a), hd_c99(b)));
}

#endif
