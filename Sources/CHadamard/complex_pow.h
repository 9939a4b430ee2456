// Complex powers: by products and a root for exponents that are small multiples of 1/2, else by exp(b log(a)) with twice the
// digits, so that neither part loses its own where they cancel. See complex_math.h.
#ifndef HD_COMPLEX_POW_H
#define HD_COMPLEX_POW_H

// Whether b is a multiple of 1/2 up to 1024, or whole beside a number on an axis; for finite numbers but 0.
HD_INLINE int hd_complex_pow_is_product(hd_c128 a, hd_c128 b) {
    double power = hd_abs_f64(b.re), twice = power < 0x1p51 ? 2 * power : 0x1p52, large = hd_larger_part(a);
    int is_multiple = (twice + HD_MAGIC64) - HD_MAGIC64 == twice, is_whole = (power + 0x1p52) - 0x1p52 == power;
    int on_axis = (a.re == 0) | (a.im == 0);
    int is_product = (is_multiple & (power <= 1024)) | (is_whole & on_axis & (power < 0x1p52));
    return is_product & (b.im == 0) & (large > 0) & (large < INFINITY) & (a.re == a.re) & (a.im == a.im);
}

// A whole power of a number on an axis, which lies on one as well.
HD_INLINE hd_c128 hd_complex_pow_axis(hd_c128 a, double power) {
    uint64_t quarters = (uint64_t)(int64_t)power * (a.im == 0 ? (a.re < 0 ? 2 : 0) : a.im < 0 ? 3 : 1) & 3;
    double length = hd_pow_f64(hd_larger_part(a), power), y = quarters >> 1 ? -length : length;
    return quarters & 1 ? (hd_c128){0, y} : (hd_c128){y, 0};
}

// 2^exponent times a number whose larger part is from 1 to below 2.
typedef struct { hd_twofold_complex number; int64_t exponent; } hd_scaled_complex;
HD_INLINE hd_scaled_complex hd_complex_scaled(hd_twofold_complex a, int64_t exponent) {
    int64_t by = (int64_t)(hd_bits_f64(hd_larger_part((hd_c128){a.re.head, a.im.head})) >> 52) - 1023;
    double scale = hd_exponent_f64((uint64_t)-by);
    a.re.head *= scale, a.re.tail *= scale, a.im.head *= scale, a.im.tail *= scale;
    return (hd_scaled_complex){a, exponent + by};
}
HD_INLINE hd_scaled_complex hd_scaled_times(hd_scaled_complex a, hd_scaled_complex b) {
    return hd_complex_scaled(hd_twofold_times(a.number, b.number), a.exponent + b.exponent);
}

HD_INLINE hd_scaled_complex hd_scaled_root(hd_scaled_complex a) {
    double re = a.number.re.head, im = a.number.im.head, twice = a.exponent & 1 ? 2 : 1;
    re *= twice, im *= twice;
    hd_special_pair square = hd_twofold_sum(hd_special_product(re, re), hd_special_product(im, im));
    hd_special_pair sum = hd_twofold_sum(hd_twofold_root(square), hd_twofold_of(hd_abs_f64(re)));
    hd_special_pair large = hd_twofold_root((hd_special_pair){0.5 * sum.head, 0.5 * sum.tail});
    hd_special_pair small = hd_twofold_quotient(hd_twofold_of(0.5 * im), large);
    int left = hd_bits_f64(re) >> 63 != 0;
    hd_special_pair with_sign = hd_twofold_with_sign(large, hd_bits_f64(im) >> 63 != 0);
    hd_twofold_complex root = {hd_twofold_choice(left, hd_twofold_magnitude(small), large),
                               hd_twofold_choice(left, with_sign, small)};
    return hd_complex_scaled(root, a.exponent >> 1);
}

HD_INLINE hd_c128 hd_complex_pow_product(hd_c128 a, double power) {
    if (hd_abs_f64(power) > 1024) return hd_complex_pow_axis(a, power);
    uint32_t twice = (uint32_t)(2 * hd_abs_f64(power)), n = twice >> 1;
    // Subnormal numbers have no exponent of their own, the largest ones no inverse.
    double large = hd_larger_part(a), up = large < 0x1p-1000 ? 0x1p100 : large > 0x1p1000 ? 0x1p-100 : 1;
    hd_twofold_complex number = {hd_twofold_of(a.re * up), hd_twofold_of(a.im * up)};
    hd_scaled_complex square = hd_complex_scaled(number, up > 1 ? -100 : up < 1 ? 100 : 0);
    hd_scaled_complex result = {{{1, 0}, {0, 0}}, 0};
    int is_one = 1;
    if (twice & 1) result = hd_scaled_root(square), is_one = 0;
    for (; n != 0; n >>= 1) {
        if (n & 1) result = is_one ? square : hd_scaled_times(result, square), is_one = 0;
        if (n > 1) square = hd_scaled_times(square, square);
    }
    hd_c128 y = {result.number.re.head, result.number.im.head};
    int64_t exponent = result.exponent < 4000 ? result.exponent : 4000;
    if (power < 0) {
        double inverse = 1.0 / HD_FMA64(y.re, y.re, y.im * y.im);
        y = (hd_c128){y.re * inverse, -y.im * inverse}, exponent = -exponent;
    }
    exponent = exponent > -4000 ? exponent : -4000;
    // In steps of which the last one rounds or overflows.
    for (; exponent > 1000; exponent -= 1000) y = (hd_c128){y.re * 0x1p1000, y.im * 0x1p1000};
    return (hd_c128){hd_special_scale(y.re, (uint64_t)exponent, 0), hd_special_scale(y.im, (uint64_t)exponent, 0)};
}

// exp(re + i im), where im is reduced already.
HD_INLINE hd_c128 hd_twofold_exp_turned(hd_special_pair re, hd_twofold_turn im) {
    hd_trig_reduced turn = {im.rest.head, im.rest.tail, im.quadrant};
    // Beyond the range of numbers a tail is of no use.
    double tail = hd_abs_f64(re.head) < 1400.0 ? re.tail : 0.0, head = 1400.0 < re.head ? 1400.0 : re.head;
    head = -1400.0 > head ? -1400.0 : head;
    hd_special_exp_parts length = hd_special_exp(head, tail, 0);
    double x = hd_special_times_exp(hd_twofold_of(hd_sine_of_f64(turn, 1)), length);
    double y = hd_special_times_exp(hd_twofold_of(hd_sine_of_f64(turn, 0)), length);
    return (hd_c128){hd_special_scale(x, length.n, 0), hd_special_scale(y, length.n, 0)};
}

HD_INLINE int hd_complex_pow_is_common(hd_c128 a, hd_c128 b) {
    double large = hd_larger_part(a);
    return (large > 0x1p-400) & (large < 0x1p400) & (a.re == a.re) & (a.im == a.im) & hd_is_below(b.re, 0x1p16)
        & hd_is_below(b.im, 0x1p8) & !hd_complex_pow_is_product(a, b);
}
HD_INLINE hd_c128 hd_complex_pow_common(hd_c128 a, hd_c128 b) {
    hd_twofold_complex log = hd_twofold_clog((hd_twofold_complex){hd_twofold_of(a.re), hd_twofold_of(a.im)});
    log = hd_twofold_times(log, (hd_twofold_complex){hd_twofold_of(b.re), hd_twofold_of(b.im)});
    return hd_twofold_exp_turned(log.re, hd_twofold_turned(hd_reduce_small_f64(log.im.head), log.im.tail));
}

// The same for any finite numbers but 0: a is scaled, and angles may be large.
HD_INLINE hd_c128 hd_complex_pow_scaled(hd_c128 a, hd_c128 b) {
    double large = hd_larger_part(a), scale = large < 1 ? 0x1p600 : 0x1p-600, log_scale = large < 1 ? -600 : 600;
    int is_middling = (large > 0x1p-400) & (large < 0x1p400);
    scale = is_middling ? 1 : scale, log_scale = is_middling ? 0 : log_scale;
    hd_twofold_complex log =
        hd_twofold_clog((hd_twofold_complex){hd_twofold_of(a.re * scale), hd_twofold_of(a.im * scale)});
    hd_special_pair ln2 = {HD_LN2, 0x1.abc9e3b39803fp-56};
    log.re = hd_twofold_sum(log.re, hd_twofold_product(ln2, hd_twofold_of(log_scale)));
    log = hd_twofold_times(log, (hd_twofold_complex){hd_twofold_of(b.re), hd_twofold_of(b.im)});
    return hd_twofold_exp_turned(log.re, hd_twofold_turned_any(log.im));
}

static __attribute__((noinline, unused)) hd_c128 hd_complex_pow(hd_c128 a, hd_c128 b) {
    if (hd_complex_pow_is_product(a, b)) return hd_complex_pow_product(a, b.re);
    if (hd_complex_pow_is_common(a, b)) return hd_complex_pow_common(a, b);
    int is_finite = hd_is_below(a.re, INFINITY) & hd_is_below(a.im, INFINITY) & hd_is_below(b.re, 0x1p400)
        & hd_is_below(b.im, 0x1p400);
    if (is_finite && (a.re != 0 || a.im != 0)) return hd_complex_pow_scaled(a, b);
    return hd_from_c99(__builtin_cpow(hd_c99(a), hd_c99(b)));
}

// complex64 can do without twice the digits while the product stays below 17 (40 ln 2 + 1 + pi).
HD_INLINE int hd_complex_pow_is_near(hd_c128 a, hd_c128 b) {
    double large = hd_larger_part(a);
    return (large > 0x1p-40) & (large < 0x1p40) & (a.re == a.re) & (a.im == a.im) & hd_is_below(b.re, 17)
        & hd_is_below(b.im, 17) & !hd_complex_pow_is_product(a, b);
}
HD_INLINE hd_c128 hd_complex_pow_near(hd_c128 a, hd_c128 b) {
    hd_c128 l = hd_complex_log_common(a);
    return hd_complex_exp_common((hd_c128){b.re * l.re - b.im * l.im, b.re * l.im + b.im * l.re});
}
HD_INLINE hd_c128 hd_complex_pow_single(hd_c128 a, hd_c128 b) {
    return hd_complex_pow_is_near(a, b) ? hd_complex_pow_near(a, b) : hd_complex_pow(a, b);
}

#endif
