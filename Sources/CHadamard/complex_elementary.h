// More complex functions, for values of complex128; complex64 goes through them. Special values follow C99 Annex G.
#ifndef HD_COMPLEX_ELEMENTARY_H
#define HD_COMPLEX_ELEMENTARY_H

#define HD_COMPLEX_OF_C99(op) \
    HD_INLINE hd_c128 hd_complex_##op(hd_c128 a) { return hd_from_c99(__builtin_c##op(hd_c99(a))); }
HD_COMPLEX_OF_C99(tan)
HD_COMPLEX_OF_C99(asin)
HD_COMPLEX_OF_C99(acos)
HD_COMPLEX_OF_C99(atan)
HD_COMPLEX_OF_C99(sinh)
HD_COMPLEX_OF_C99(cosh)
HD_COMPLEX_OF_C99(asinh)
HD_COMPLEX_OF_C99(acosh)
HD_COMPLEX_OF_C99(atanh)
#undef HD_COMPLEX_OF_C99

HD_INLINE int hd_complex_is_finite(hd_c128 a) {
    return hd_abs_f64(a.re) < INFINITY && hd_abs_f64(a.im) < INFINITY;
}

// 2^re turned by im ln 2, an angle that is taken with its error as long as that is small.
HD_INLINE hd_c128 hd_complex_exp2(hd_c128 a) {
    if (!hd_complex_is_finite(a)) return hd_complex_exp((hd_c128){a.re * HD_LN2, a.im * HD_LN2});
    double length = hd_exp2_f64(a.re), angle = a.im * HD_LN2;
    double error = hd_product_error_f64(a.im, HD_LN2, angle) + a.im * 0x1.abc9e3b39803fp-56;
    error = hd_abs_f64(angle) < 0x1p26 ? error : 0;
    double sine = hd_sin_f64(angle), cosine = hd_cos_f64(angle);
    return (hd_c128){length * (cosine - error * sine), length * (sine + error * cosine)};
}

// expm1(re) cos(im) - 2 sin(im / 2)^2 and exp(re) sin(im).
HD_INLINE hd_c128 hd_complex_expm1(hd_c128 a) {
    if (!hd_complex_is_finite(a)) {
        hd_c128 power = hd_complex_exp(a);
        return (hd_c128){power.re - 1, power.im};
    }
    double half = hd_sin_f64(0.5 * a.im);
    return (hd_c128){hd_expm1_f64(a.re) * hd_cos_f64(a.im) - 2 * half * half, hd_exp_f64(a.re) * hd_sin_f64(a.im)};
}

HD_INLINE hd_c128 hd_complex_log2(hd_c128 a) {
    hd_c128 y = hd_complex_log(a);
    return (hd_c128){y.re / HD_LN2, y.im / HD_LN2};
}

HD_INLINE hd_c128 hd_complex_log10(hd_c128 a) {
    hd_c128 y = hd_complex_log(a);
    return (hd_c128){y.re / 0x1.26bb1bbb55516p+1, y.im / 0x1.26bb1bbb55516p+1};
}

// Around 1, log |1 + a| = log1p(re (2 + re) + im^2) / 2, with the errors of the products, which may cancel.
HD_INLINE hd_c128 hd_complex_log1p(hd_c128 a) {
    double re = a.re, im = a.im, one_more = 1 + re;
    int is_near = hd_abs_f64(re) < 2 && hd_abs_f64(im) < 2 && one_more * one_more + im * im > 0.5;
    if (!is_near) return hd_complex_log((hd_c128){one_more, im});
    double twice = re + re, square = re * re, other = im * im;
    double sum = twice + other, part = sum - twice;
    double rest = (twice - (sum - part)) + (other - part);
    double total = sum + square, total_part = total - sum;
    rest += (sum - (total - total_part)) + (square - total_part);
    rest += hd_product_error_f64(re, re, square) + hd_product_error_f64(im, im, other);
    return (hd_c128){0.5 * hd_log1p_f64(total + rest), hd_atan2_f64(im, one_more)};
}

// sin(pi a) / (pi a); pi re is reduced before it is multiplied, so that whole numbers give 0.
HD_INLINE hd_c128 hd_complex_sinc(hd_c128 a) {
    if (a.re == 0 && a.im == 0) return (hd_c128){1, 0};
    hd_c128 angle = {HD_PI * a.re, HD_PI * a.im};
    if (!(hd_abs_f64(a.re) < 0x1p51)) return hd_complex_div_c128(hd_complex_sin(angle), angle);
    double y = a.re - 2 * ((a.re * 0.5 + HD_MAGIC64) - HD_MAGIC64);
    int far = hd_abs_f64(y) > 0.5;
    y = far ? hd_with_sign_f64(1 - hd_abs_f64(y), y) : y;
    hd_c128 sine = hd_complex_sin((hd_c128){HD_PI * y, far ? -angle.im : angle.im});
    return hd_complex_div_c128(sine, angle);
}

// m + log1p(exp(n - m)), where m has the larger real part, as PyTorch computes it.
HD_INLINE hd_c128 hd_complex_logaddexp(hd_c128 a, hd_c128 b) {
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

#endif
