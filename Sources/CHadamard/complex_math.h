// Complex functions. complex64 goes through float64, which keeps every intermediate result in range.
#ifndef HD_COMPLEX_MATH_H
#define HD_COMPLEX_MATH_H

// Smith's division as in PyTorch: scaled by the larger part of the divisor.
#define HD_DEFINE_COMPLEX_DIVISION(tag, type, suffix)                                                                \
    HD_INLINE hd_##tag hd_complex_div_##tag(hd_##tag a, hd_##tag b) {                                                \
        type re = __builtin_fabs##suffix(b.re), im = __builtin_fabs##suffix(b.im);                                   \
        int swap = !(re >= im), zero = re == 0 && im == 0;                                                           \
        type large = swap ? b.im : b.re, small = swap ? b.re : b.im;                                                 \
        type u = swap ? a.im : a.re, v = swap ? a.re : a.im;                                                         \
        type ratio = small / large, scale = 1 / (large + small * ratio);                                             \
        type x = (u + v * ratio) * scale;                                                                            \
        type y = (swap ? u * ratio - v : v - u * ratio) * scale;                                                     \
        return (hd_##tag){zero ? a.re / re : x, zero ? a.im / im : y};                                               \
    }

HD_DEFINE_COMPLEX_DIVISION(c64, float, f)
HD_DEFINE_COMPLEX_DIVISION(c128, double, )

HD_INLINE float hd_complex_abs_c64(hd_c64 a) {
    double re = a.re, im = a.im;
    int infinite = __builtin_fabsf(a.re) == __builtin_inff() || __builtin_fabsf(a.im) == __builtin_inff();
    return infinite ? __builtin_inff() : (float)__builtin_elementwise_sqrt(re * re + im * im);
}

HD_INLINE double hd_complex_abs_c128(hd_c128 a) {
    return __builtin_hypot(a.re, a.im);
}

HD_INLINE hd_c128 hd_wide_c64(hd_c64 a) { return (hd_c128){a.re, a.im}; }
HD_INLINE hd_c64 hd_narrow_c64(hd_c128 a) { return (hd_c64){(float)a.re, (float)a.im}; }

HD_INLINE _Complex double hd_c99(hd_c128 a) { return __builtin_complex(a.re, a.im); }
HD_INLINE hd_c128 hd_from_c99(_Complex double a) { return (hd_c128){__real__ a, __imag__ a}; }

HD_INLINE hd_c128 hd_complex_reciprocal(hd_c128 a) { return hd_complex_div_c128((hd_c128){1, 0}, a); }
HD_INLINE hd_c128 hd_complex_exp(hd_c128 a) { return hd_from_c99(__builtin_cexp(hd_c99(a))); }
HD_INLINE hd_c128 hd_complex_log(hd_c128 a) { return hd_from_c99(__builtin_clog(hd_c99(a))); }
HD_INLINE hd_c128 hd_complex_sqrt(hd_c128 a) { return hd_from_c99(__builtin_csqrt(hd_c99(a))); }
HD_INLINE hd_c128 hd_complex_rsqrt(hd_c128 a) { return hd_complex_reciprocal(hd_complex_sqrt(a)); }
HD_INLINE hd_c128 hd_complex_tanh(hd_c128 a) { return hd_from_c99(__builtin_ctanh(hd_c99(a))); }
HD_INLINE hd_c128 hd_complex_sin(hd_c128 a) { return hd_from_c99(__builtin_csin(hd_c99(a))); }
HD_INLINE hd_c128 hd_complex_cos(hd_c128 a) { return hd_from_c99(__builtin_ccos(hd_c99(a))); }
HD_INLINE hd_c128 hd_complex_sigmoid(hd_c128 a) {
    hd_c128 decay = hd_complex_exp((hd_c128){-a.re, -a.im});
    return hd_complex_reciprocal((hd_c128){1 + decay.re, decay.im});
}
HD_INLINE hd_c128 hd_complex_sgn(hd_c128 a) {
    double length = hd_complex_abs_c128(a);
    return length == 0 ? (hd_c128){0, 0} : (hd_c128){a.re / length, a.im / length};
}
HD_INLINE hd_c128 hd_complex_pow(hd_c128 a, hd_c128 b) { return hd_from_c99(__builtin_cpow(hd_c99(a), hd_c99(b))); }

#endif
