// Complex functions of the exponential's family, from real exponentials and turns: see complex_math.h.
#ifndef HD_COMPLEX_EXP_H
#define HD_COMPLEX_EXP_H

HD_INLINE int hd_is_below(double x, double bound) { return hd_abs_f64(x) < bound; }
HD_INLINE int hd_is_angle(double x) { return hd_is_below(x, HD_TRIG_LIMIT64); }

// Below every bound here real exponentials are finite.
HD_INLINE int hd_complex_exp_is_common(hd_c128 a) { return (a.re < 709.0) & hd_is_angle(a.im); }
HD_INLINE hd_c128 hd_complex_exp_common(hd_c128 a) {
    double length = hd_exp_f64(a.re);
    return (hd_c128){length * hd_cos_small_f64(a.im), length * hd_sin_small_f64(a.im)};
}
HD_COMPLEX_FORMS_C99(exp)

// 2^re turned by im ln 2, an angle that is taken with its error.
HD_INLINE int hd_complex_exp2_is_common(hd_c128 a) { return (a.re < 1023.0) & hd_is_angle(a.im); }
HD_INLINE hd_c128 hd_complex_exp2_common(hd_c128 a) {
    double length = hd_exp2_f64(a.re), angle = a.im * HD_LN2;
    double error = hd_product_error_f64(a.im, HD_LN2, angle) + a.im * 0x1.abc9e3b39803fp-56;
    double sine = hd_sin_small_f64(angle), cosine = hd_cos_small_f64(angle);
    return (hd_c128){length * (cosine - error * sine), length * (sine + error * cosine)};
}
// A large angle has no use for its error.
HD_INLINE hd_c128 hd_complex_exp2_other(hd_c128 a) {
    hd_c128 scaled = {a.re * HD_LN2, a.im * HD_LN2};
    if (!(hd_is_below(a.re, INFINITY) & hd_is_below(a.im, INFINITY))) return hd_complex_exp(scaled);
    double length = hd_exp2_f64(a.re);
    double error = hd_product_error_f64(a.im, HD_LN2, scaled.im) + a.im * 0x1.abc9e3b39803fp-56;
    error = hd_is_below(scaled.im, 0x1p26) ? error : 0;
    double sine = hd_sin_f64(scaled.im), cosine = hd_cos_f64(scaled.im);
    return (hd_c128){length * (cosine - error * sine), length * (sine + error * cosine)};
}
HD_COMPLEX_FORMS(exp2)

// expm1(re) cos(im) - 2 sin(im / 2)^2 and exp(re) sin(im), of infinities too, as in PyTorch.
HD_INLINE int hd_complex_expm1_is_common(hd_c128 a) { return hd_is_below(a.re, 709.0) & hd_is_angle(a.im); }
HD_INLINE hd_c128 hd_complex_expm1_common(hd_c128 a) {
    double half = hd_sin_small_f64(0.5 * a.im);
    double re = hd_expm1_f64(a.re) * hd_cos_small_f64(a.im) - 2 * half * half;
    return (hd_c128){re, hd_exp_f64(a.re) * hd_sin_small_f64(a.im)};
}
// Far out 1 does not count, and the exponential may be too large for a number where the result is not.
HD_INLINE hd_c128 hd_complex_expm1_other(hd_c128 a) {
    if (hd_is_below(a.re, 709.0) | !hd_is_below(a.re, INFINITY) | !hd_is_below(a.im, INFINITY)) {
        double half = hd_sin_f64(0.5 * a.im);
        return (hd_c128){hd_expm1_f64(a.re) * hd_cos_f64(a.im) - 2 * half * half, hd_exp_f64(a.re) * hd_sin_f64(a.im)};
    }
    hd_c128 power = hd_complex_exp(a);
    return (hd_c128){power.re - 1, power.im};
}
HD_COMPLEX_FORMS(expm1)

HD_INLINE int hd_complex_sigmoid_is_common(hd_c128 a) { return (a.re > -700.0) & hd_is_angle(a.im); }
HD_INLINE hd_c128 hd_complex_sigmoid_of(hd_c128 decay) {
    return hd_complex_reciprocal((hd_c128){1 + decay.re, decay.im});
}
HD_INLINE hd_c128 hd_complex_sigmoid_common(hd_c128 a) {
    return hd_complex_sigmoid_of(hd_complex_exp_common((hd_c128){-a.re, -a.im}));
}
HD_INLINE hd_c128 hd_complex_sigmoid_other(hd_c128 a) {
    return hd_complex_sigmoid_of(hd_complex_exp((hd_c128){-a.re, -a.im}));
}
HD_COMPLEX_FORMS(sigmoid)

HD_INLINE int hd_complex_sinh_is_common(hd_c128 a) { return hd_is_below(a.re, 709.0) & hd_is_angle(a.im); }
HD_INLINE hd_c128 hd_complex_sinh_common(hd_c128 a) {
    return (hd_c128){hd_sinh_f64(a.re) * hd_cos_small_f64(a.im), hd_cosh_f64(a.re) * hd_sin_small_f64(a.im)};
}
HD_COMPLEX_FORMS_C99(sinh)

HD_INLINE int hd_complex_cosh_is_common(hd_c128 a) { return hd_complex_sinh_is_common(a); }
HD_INLINE hd_c128 hd_complex_cosh_common(hd_c128 a) {
    return (hd_c128){hd_cosh_f64(a.re) * hd_cos_small_f64(a.im), hd_sinh_f64(a.re) * hd_sin_small_f64(a.im)};
}
HD_COMPLEX_FORMS_C99(cosh)

// (sinh(re) cosh(re) + i sin(im) cos(im)) / (sinh(re)^2 + cos(im)^2): no term cancels.
HD_INLINE int hd_complex_tanh_is_common(hd_c128 a) { return hd_is_below(a.re, 300.0) & hd_is_angle(a.im); }
HD_INLINE hd_c128 hd_complex_tanh_common(hd_c128 a) {
    double up = hd_sinh_f64(a.re), cosine = hd_cos_small_f64(a.im);
    double inverse = 1.0 / (up * up + cosine * cosine);
    return (hd_c128){up * hd_cosh_f64(a.re) * inverse, hd_sin_small_f64(a.im) * cosine * inverse};
}
HD_COMPLEX_FORMS_C99(tanh)

// The circular functions are the hyperbolic ones of i a: sin(a) = -i sinh(i a).
HD_INLINE hd_c128 hd_times_i(hd_c128 a) { return (hd_c128){-a.im, a.re}; }
HD_INLINE hd_c128 hd_times_minus_i(hd_c128 a) { return (hd_c128){a.im, -a.re}; }

HD_INLINE int hd_complex_sin_is_common(hd_c128 a) { return hd_complex_sinh_is_common(hd_times_i(a)); }
HD_INLINE hd_c128 hd_complex_sin_common(hd_c128 a) { return hd_times_minus_i(hd_complex_sinh_common(hd_times_i(a))); }
HD_COMPLEX_FORMS_C99(sin)

HD_INLINE int hd_complex_cos_is_common(hd_c128 a) { return hd_complex_sinh_is_common(hd_times_i(a)); }
HD_INLINE hd_c128 hd_complex_cos_common(hd_c128 a) { return hd_complex_cosh_common(hd_times_i(a)); }
HD_COMPLEX_FORMS_C99(cos)

HD_INLINE int hd_complex_tan_is_common(hd_c128 a) { return hd_complex_tanh_is_common(hd_times_i(a)); }
HD_INLINE hd_c128 hd_complex_tan_common(hd_c128 a) { return hd_times_minus_i(hd_complex_tanh_common(hd_times_i(a))); }
HD_COMPLEX_FORMS_C99(tan)

// sin(pi a) / (pi a); pi re is reduced before it is multiplied, so that whole numbers give 0.
HD_INLINE int hd_complex_sinc_is_common(hd_c128 a) { return hd_is_below(a.re, 0x1p51) & hd_is_below(a.im, 220.0); }
HD_INLINE hd_c128 hd_sinc_angle(hd_c128 a) {
    double y = a.re - 2 * ((a.re * 0.5 + HD_MAGIC64) - HD_MAGIC64);
    int far = hd_abs_f64(y) > 0.5;
    y = far ? hd_with_sign_f64(1 - hd_abs_f64(y), y) : y;
    return (hd_c128){HD_PI * y, far ? -(HD_PI * a.im) : HD_PI * a.im};
}
HD_INLINE hd_c128 hd_complex_sinc_common(hd_c128 a) {
    hd_c128 y = hd_complex_div_c128(hd_complex_sin_common(hd_sinc_angle(a)), (hd_c128){HD_PI * a.re, HD_PI * a.im});
    int zero = (a.re == 0) & (a.im == 0);
    return (hd_c128){zero ? 1 : y.re, zero ? 0 : y.im};
}
HD_INLINE hd_c128 hd_complex_sinc_other(hd_c128 a) {
    hd_c128 angle = {HD_PI * a.re, HD_PI * a.im};
    return hd_complex_div_c128(hd_complex_sin(hd_abs_f64(a.re) < 0x1p51 ? hd_sinc_angle(a) : angle), angle);
}
HD_COMPLEX_FORMS(sinc)

#endif
