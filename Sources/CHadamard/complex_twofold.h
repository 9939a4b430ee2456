// Complex numbers whose parts have twice the digits, for results in which the digits of one part cancel.
#ifndef HD_COMPLEX_TWOFOLD_H
#define HD_COMPLEX_TWOFOLD_H

// 1 / 27!, 1 / 25! ... 1 / 1!, and 1 / 26! ... 1 / 0!, of which the first ones are not worth twice the digits.
static const double hd_twofold_odd[][2] = {
    {0x1.d1ab1c2dccea3p-94, 0},
    {0x1.3f3ccdd165fa9p-84, 0},
    {0x1.761b41316381ap-75, 0},
    {0x1.71b8ef6dcf572p-66, 0},
    {0x1.2f49b46814157p-57, 0},
    {0x1.952c77030ad4ap-49, 0},
    {0x1.ae7f3e733b81fp-41, 0x1.1d8656b0ee8cbp-97},
    {0x1.6124613a86d09p-33, 0x1.f28e0cc748ebep-87},
    {0x1.ae64567f544e4p-26, -0x1.c062e06d1f209p-80},
    {0x1.71de3a556c734p-19, -0x1.c154f8ddc6c00p-73},
    {0x1.a01a01a01a01ap-13, 0x1.a01a01a01a01ap-73},
    {0x1.1111111111111p-7, 0x1.1111111111111p-63},
    {0x1.5555555555555p-3, 0x1.5555555555555p-57},
    {0x1.0000000000000p+0, 0},
};
static const double hd_twofold_even[][2] = {
    {0x1.88e85fc6a4e5ap-89, 0},
    {0x1.f2cf01972f578p-80, 0},
    {0x1.0ce396db7f853p-70, 0},
    {0x1.e542ba4020225p-62, 0},
    {0x1.6827863b97d97p-53, 0},
    {0x1.ae7f3e733b81fp-45, 0x1.1d8656b0ee8cbp-101},
    {0x1.93974a8c07c9dp-37, 0x1.05d6f8a2efd1fp-92},
    {0x1.1eed8eff8d898p-29, -0x1.2aec959e14c06p-83},
    {0x1.27e4fb7789f5cp-22, 0x1.cbbc05b4fa99ap-76},
    {0x1.a01a01a01a01ap-16, 0x1.a01a01a01a01ap-76},
    {0x1.6c16c16c16c17p-10, -0x1.f49f49f49f49fp-65},
    {0x1.5555555555555p-5, 0x1.5555555555555p-59},
    {0x1.0000000000000p-1, 0},
    {0x1.0000000000000p+0, 0},
};
enum { HD_SERIES_TERMS = 14, HD_SERIES_PLAIN = 6 };

typedef struct { hd_special_pair re, im; } hd_twofold_complex;

HD_INLINE hd_special_pair hd_twofold_of(double x) { return (hd_special_pair){x, 0}; }
HD_INLINE hd_special_pair hd_twofold_choice(int first, hd_special_pair x, hd_special_pair y) {
    return (hd_special_pair){first ? x.head : y.head, first ? x.tail : y.tail};
}
HD_INLINE hd_special_pair hd_twofold_with_sign(hd_special_pair x, int negative) {
    return (hd_special_pair){negative ? -x.head : x.head, negative ? -x.tail : x.tail};
}
HD_INLINE hd_special_pair hd_twofold_difference(hd_special_pair x, hd_special_pair y) {
    return hd_twofold_sum(x, hd_twofold_negated(y));
}
HD_INLINE hd_twofold_complex hd_twofold_times(hd_twofold_complex a, hd_twofold_complex b) {
    return (hd_twofold_complex){
        hd_twofold_difference(hd_twofold_product(a.re, b.re), hd_twofold_product(a.im, b.im)),
        hd_twofold_sum(hd_twofold_product(a.re, b.im), hd_twofold_product(a.im, b.re))};
}

// cos(x) + i sin(x) for a sign of -1, cosh(x) + i sinh(x) for 1, up to |x| = 0.8, to 2^-102.
HD_INLINE hd_twofold_complex hd_twofold_series(hd_special_pair x, double sign) {
    hd_special_pair z = hd_twofold_product(x, x);
    z.head *= sign, z.tail *= sign;
    return (hd_twofold_complex){
        hd_twofold_horner(hd_twofold_even, HD_SERIES_TERMS, HD_SERIES_PLAIN - 1, z),
        hd_twofold_product(x, hd_twofold_horner(hd_twofold_odd, HD_SERIES_TERMS, HD_SERIES_PLAIN, z))};
}

// x = n ln 2 + r, |r| <= ln 2 / 2, and 2^n.
typedef struct { hd_special_pair r; double scale; } hd_twofold_reduced;
HD_INLINE hd_twofold_reduced hd_twofold_reduce(hd_special_pair x) {
    double t = HD_FMA64(x.head, HD_LOG2E64, HD_MAGIC64), n = t - HD_MAGIC64;
    hd_special_pair low = hd_special_product(n, HD_LN2_TAIL64);
    low.tail = HD_FMA64(n, -0x1.ff0342542fc33p-94, low.tail);
    x = hd_twofold_difference(hd_twofold_sum(x, hd_twofold_of(-n * HD_LN2_HEAD64)), low);
    return (hd_twofold_reduced){x, hd_exponent_f64(hd_magic_int_f64(t))};
}
// For |x| < 700.
HD_INLINE hd_special_pair hd_twofold_exp(hd_special_pair x) {
    hd_twofold_reduced reduced = hd_twofold_reduce(x);
    hd_twofold_complex y = hd_twofold_series(reduced.r, 1);
    hd_special_pair sum = hd_twofold_sum(y.re, y.im);
    return (hd_special_pair){sum.head * reduced.scale, sum.tail * reduced.scale};
}
// cosh(x) + i sinh(x) for |x| < 700.
HD_INLINE hd_twofold_complex hd_twofold_hyperbolic(double x) {
    hd_twofold_reduced reduced = hd_twofold_reduce(hd_twofold_of(x));
    hd_twofold_complex y = hd_twofold_series(reduced.r, 1);
    double up = 0.5 * reduced.scale, down = 0.5 / reduced.scale;
    hd_special_pair plus = hd_special_sum(up, down), minus = hd_special_sum(up, -down);
    return (hd_twofold_complex){hd_twofold_sum(hd_twofold_product(plus, y.re), hd_twofold_product(minus, y.im)),
                                hd_twofold_sum(hd_twofold_product(minus, y.re), hd_twofold_product(plus, y.im))};
}

// What an angle is beyond a quadrant's axis, for angles below HD_TRIG_LIMIT64.
typedef struct { hd_special_pair rest; uint64_t quadrant; } hd_twofold_turn;
HD_INLINE hd_twofold_turn hd_twofold_turned(hd_trig_reduced head, double tail) {
    hd_special_pair rest = {head.r, head.error};
    return (hd_twofold_turn){hd_twofold_sum(rest, hd_twofold_of(tail)), head.quadrant};
}

// cos(angle) + i sin(angle).
HD_INLINE hd_twofold_complex hd_twofold_turn_direction(hd_twofold_turn turn) {
    hd_twofold_complex y = hd_twofold_series(turn.rest, -1);
    int odd = (turn.quadrant & 1u) != 0;
    hd_special_pair re = hd_twofold_choice(odd, y.im, y.re), im = hd_twofold_choice(odd, y.re, y.im);
    int re_flips = ((turn.quadrant + 1u) & 2u) != 0, im_flips = (turn.quadrant & 2u) != 0;
    return (hd_twofold_complex){hd_twofold_with_sign(re, re_flips), hd_twofold_with_sign(im, im_flips)};
}

HD_INLINE hd_twofold_complex hd_twofold_direction(hd_special_pair angle) {
    return hd_twofold_turn_direction(hd_twofold_turned(hd_reduce_small_f64(angle.head), angle.tail));
}
// For angles of any size, whose tails may be large as well.
HD_INLINE hd_trig_reduced hd_reduce_any_f64(double x) {
    return hd_abs_f64(x) >= HD_TRIG_LIMIT64 ? hd_reduce_large_f64(x) : hd_reduce_small_f64(x);
}
static __attribute__((noinline, unused)) hd_twofold_turn hd_twofold_turned_any(hd_special_pair angle) {
    hd_trig_reduced head = hd_reduce_any_f64(angle.head), tail = hd_reduce_any_f64(angle.tail);
    hd_special_pair rest = hd_twofold_sum((hd_special_pair){head.r, head.error}, (hd_special_pair){tail.r, tail.error});
    hd_twofold_turn turn = hd_twofold_turned(hd_reduce_small_f64(rest.head), rest.tail);
    return (hd_twofold_turn){turn.rest, turn.quadrant + head.quadrant + tail.quadrant};
}

HD_INLINE hd_special_pair hd_twofold_magnitude(hd_special_pair x) {
    int negative = hd_bits_f64(x.head) >> 63 != 0;
    return (hd_special_pair){hd_abs_f64(x.head), negative ? -x.tail : x.tail};
}

// log|a| and the angle of a, which is rotated back by the angle that float64 finds: what is left is as small as that angle's
// error, and the other part is |a|. For a larger part from 2^-400 to 2^400.
HD_INLINE hd_twofold_complex hd_twofold_clog(hd_twofold_complex a) {
    hd_special_pair x = hd_twofold_magnitude(a.re), y = hd_twofold_magnitude(a.im);
    int steep = y.head > x.head;
    hd_special_pair large = hd_twofold_choice(steep, y, x), small = hd_twofold_choice(steep, x, y);
    double first = hd_atan2_f64(small.head, large.head);
    hd_twofold_complex turn = hd_twofold_series(hd_twofold_of(first), -1);
    hd_special_pair length = hd_twofold_sum(hd_twofold_product(large, turn.re), hd_twofold_product(small, turn.im));
    hd_special_pair over =
        hd_twofold_difference(hd_twofold_product(small, turn.re), hd_twofold_product(large, turn.im));
    hd_special_pair angle = hd_special_sum(first, over.head / length.head);
    hd_special_pair beyond = hd_twofold_difference((hd_special_pair){HD_HALF_PI, HD_HALF_PI_TAIL}, angle);
    angle = hd_twofold_choice(steep, beyond, angle);
    beyond = hd_twofold_difference((hd_special_pair){HD_PI, HD_PI_TAIL}, angle);
    angle = hd_twofold_choice(hd_bits_f64(a.re.head) >> 63 != 0, beyond, angle);
    angle = hd_twofold_with_sign(angle, hd_bits_f64(a.im.head) >> 63 != 0);
    hd_special_pair log = hd_twofold_log(length.head);
    return (hd_twofold_complex){hd_twofold_sum(log, hd_twofold_of(length.tail / length.head)), angle};
}

#endif
