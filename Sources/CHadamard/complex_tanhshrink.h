// a - tanh(a) of complex numbers, whose terms cancel near 0: see complex_math.h.
#ifndef HD_COMPLEX_TANHSHRINK_H
#define HD_COMPLEX_TANHSHRINK_H

// a^3 / 3 - 2 a^5 / 15 + ... for parts below 2^-10.
HD_INLINE hd_c128 hd_complex_tanhshrink_small(hd_twofold_complex a) {
    static const double series[5][2] = {{0x1.226e355e6c23dp-7, 0},
                                        {-0x1.664f4882c10fap-6, 0},
                                        {0x1.ba1ba1ba1ba1cp-5, -0x1.7917917917918p-59},
                                        {-0x1.1111111111111p-3, -0x1.1111111111111p-59},
                                        {0x1.5555555555555p-2, 0x1.5555555555555p-56}};
    hd_twofold_complex square = hd_twofold_times(a, a), y = {hd_twofold_of(series[0][0]), {0, 0}};
    _Pragma("clang loop unroll(full)") for (int k = 1; k < 5; k++) {
        y = hd_twofold_times(y, square);
        y.re = hd_twofold_sum(y.re, (hd_special_pair){series[k][0], series[k][1]});
    }
    y = hd_twofold_times(hd_twofold_times(square, a), y);
    return (hd_c128){y.re.head, y.im.head};
}

// By parts over sinh(re)^2 + cos(im)^2, with twice the digits.
HD_INLINE int hd_complex_tanhshrink_is_common(hd_c128 a) {
    return hd_complex_tanh_is_common(a) & ((a.re != 0) | (a.im != 0));
}
HD_INLINE hd_c128 hd_complex_tanhshrink_common(hd_c128 a) {
    hd_twofold_complex z = {hd_twofold_of(a.re), hd_twofold_of(a.im)};
    hd_twofold_complex length = hd_twofold_hyperbolic(a.re), turn = hd_twofold_direction(z.im);
    hd_special_pair under =
        hd_twofold_sum(hd_twofold_product(length.im, length.im), hd_twofold_product(turn.re, turn.re));
    hd_special_pair re = hd_twofold_difference(hd_twofold_product(z.re, under), hd_twofold_product(length.re, length.im));
    hd_special_pair im = hd_twofold_difference(hd_twofold_product(z.im, under), hd_twofold_product(turn.re, turn.im));
    hd_c128 small = hd_complex_tanhshrink_small(z);
    int is_small = hd_larger_part(a) < 0x1p-10;
    return (hd_c128){is_small ? small.re : re.head / under.head, is_small ? small.im : im.head / under.head};
}
HD_INLINE hd_c128 hd_complex_tanhshrink_other(hd_c128 a) {
    hd_c128 y = hd_complex_tanh(a);
    return (hd_c128){a.re - y.re, a.im - y.im};
}
HD_COMPLEX_FORMS(tanhshrink)

// complex64 has digits to lose, but not all.
HD_INLINE hd_c128 hd_complex_tanhshrink_single(hd_c128 a) {
    hd_c128 y = hd_complex_tanhshrink_other(a);
    int has_real = hd_abs_f64(y.re) >= 0x1p-24 * hd_abs_f64(a.re);
    int has_imaginary = hd_abs_f64(y.im) >= 0x1p-24 * hd_abs_f64(a.im);
    return ((has_real & has_imaginary) | !hd_complex_tanhshrink_is_common(a)) ? y : hd_complex_tanhshrink(a);
}

// Right of 2, and left of -2, the tangent's parts are below 1.04 and 0.04.
HD_INLINE int hd_complex_tanhshrink_is_far(hd_c128 a) {
    int is_right = !hd_is_below(a.re, 2.0), is_above = !hd_is_below(a.im, 0.125);
    return is_right & is_above & hd_complex_tanh_is_common(a);
}
HD_INLINE hd_c128 hd_complex_tanhshrink_far(hd_c128 a) {
    hd_c128 y = hd_complex_tanh_common(a);
    return (hd_c128){a.re - y.re, a.im - y.im};
}

#endif
