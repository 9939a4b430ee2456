// Complex arithmetic and what complex functions share. complex64 goes through float64, which keeps every intermediate
// result in range.
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

HD_INLINE hd_c128 hd_complex_reciprocal(hd_c128 a) { return hd_complex_div_c128((hd_c128){1, 0}, a); }

HD_INLINE _Complex double hd_c99(hd_c128 a) { return __builtin_complex(a.re, a.im); }
HD_INLINE hd_c128 hd_from_c99(_Complex double a) { return (hd_c128){__real__ a, __imag__ a}; }

// Functions have two forms: a common one, which becomes vector code, for operands that NAME_is_common accepts, and another
// one, most often the C library's, which knows the special values of C99's Annex G. An operand's form never depends on
// its neighbours.
#define HD_COMPLEX_FORMS(op)                                                                                         \
    static __attribute__((noinline, unused)) hd_c128 hd_complex_##op(hd_c128 a) {                                    \
        return hd_complex_##op##_is_common(a) ? hd_complex_##op##_common(a) : hd_complex_##op##_other(a);            \
    }
#define HD_COMPLEX_FORMS_C99(op)                                                                                     \
    HD_INLINE hd_c128 hd_complex_##op##_other(hd_c128 a) { return hd_from_c99(__builtin_c##op(hd_c99(a))); }         \
    HD_COMPLEX_FORMS(op)

#endif
