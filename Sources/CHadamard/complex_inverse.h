// Inverse circular and hyperbolic functions of complex numbers: see complex_math.h. The formulas are Kahan's (Branch
// cuts for complex elementary functions, 1987).
#ifndef HD_COMPLEX_INVERSE_H
#define HD_COMPLEX_INVERSE_H

// log1p(4 |re| / |1 - a|^2) / 4 and the half angle of (1 - re^2 - im^2, 2 im).
HD_INLINE double hd_square_from_one(hd_c128 a) {
    double from_one = 1 - hd_abs_f64(a.re);
    return HD_FMA64(from_one, from_one, a.im * a.im);
}
HD_INLINE int hd_complex_atanh_is_common(hd_c128 a) {
    double square = hd_square_from_one(a);
    return (square > 0x1p-900) & (square < 0x1p900);
}
HD_INLINE hd_c128 hd_complex_atanh_common(hd_c128 a) {
    double x = hd_abs_f64(a.re);
    double re = 0.25 * hd_log1p_f64(4 * x / hd_square_from_one(a));
    double im = 0.5 * hd_atan2_f64(2 * a.im, (1 - x) * (1 + x) - a.im * a.im);
    return (hd_c128){hd_with_sign_f64(re, a.re), im};
}
HD_COMPLEX_FORMS_C99(atanh)

HD_INLINE int hd_complex_atan_is_common(hd_c128 a) { return hd_complex_atanh_is_common(hd_times_i(a)); }
HD_INLINE hd_c128 hd_complex_atan_common(hd_c128 a) { return hd_times_minus_i(hd_complex_atanh_common(hd_times_i(a))); }
HD_COMPLEX_FORMS_C99(atan)

// The roots of 1 - a and 1 + a, whose imaginary parts have opposite signs: their products' parts do not cancel.
HD_INLINE int hd_complex_asin_is_common(hd_c128 a) {
    return hd_complex_sqrt_is_common((hd_c128){1 - a.re, -a.im}) & hd_complex_sqrt_is_common((hd_c128){1 + a.re, a.im});
}
HD_INLINE hd_c128 hd_complex_asin_common(hd_c128 a) {
    hd_c128 s = hd_complex_sqrt_common((hd_c128){1 - a.re, -a.im}), t = hd_complex_sqrt_common((hd_c128){1 + a.re, a.im});
    return (hd_c128){hd_atan2_f64(a.re, s.re * t.re - s.im * t.im), hd_asinh_f64(s.re * t.im - s.im * t.re)};
}
HD_COMPLEX_FORMS_C99(asin)

HD_INLINE int hd_complex_acos_is_common(hd_c128 a) { return hd_complex_asin_is_common(a); }
HD_INLINE hd_c128 hd_complex_acos_common(hd_c128 a) {
    hd_c128 s = hd_complex_sqrt_common((hd_c128){1 - a.re, -a.im}), t = hd_complex_sqrt_common((hd_c128){1 + a.re, a.im});
    return (hd_c128){2 * hd_atan2_f64(s.re, t.re), hd_asinh_f64(t.re * s.im - t.im * s.re)};
}
HD_COMPLEX_FORMS_C99(acos)

HD_INLINE int hd_complex_asinh_is_common(hd_c128 a) { return hd_complex_asin_is_common(hd_times_i(a)); }
HD_INLINE hd_c128 hd_complex_asinh_common(hd_c128 a) { return hd_times_minus_i(hd_complex_asin_common(hd_times_i(a))); }
HD_COMPLEX_FORMS_C99(asinh)

HD_INLINE int hd_complex_acosh_is_common(hd_c128 a) { return hd_complex_asin_is_common(a); }
HD_INLINE hd_c128 hd_complex_acosh_common(hd_c128 a) {
    hd_c128 angle = hd_complex_acos_common(a);
    return (hd_c128){hd_abs_f64(angle.im), hd_with_sign_f64(angle.re, a.im)};
}
HD_COMPLEX_FORMS_C99(acosh)

#endif
