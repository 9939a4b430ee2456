// Part of functions_special.h: lgamma.
//
// Negative arguments are reflected: near the roots there the last places are lost to cancellation, so that in float64
// the error is small beside the terms rather than the result. float32 keeps its 1 ulp because it takes the wide forms.

// |sin(pi a)| and cos(pi a) divided by the sign of sin, for a >= 0; `gap` is false where a is whole.
typedef struct { double sine, cosine; int gap; } hd_special_turn;

HD_FUNCTION hd_special_turn hd_special_turn_of(double a, int narrow) {
    double near = (a + 0x1p52) - 0x1p52;
    double r = a < 0x1p52 ? a - near : 0.0, b = hd_abs_f64(r);
    int low = b <= 0.25;
    double m = low ? b : 0.5 - b, z = m * m;
    double s = m * HD_SPECIAL_FIT(sinpi, narrow, z), c = HD_SPECIAL_FIT(cospi, narrow, z);
    double cosine = low ? c : s;
    hd_special_turn turn = {low ? s : c, r < 0.0 ? -cosine : cosine, r != 0.0};
    return turn;
}

// log gamma(x) for x > -1/2: of 1 + x or of x itself by polynomials up to 3, by the recurrence up to 8, then by
// Stirling's series (Abramowitz and Stegun 6.1.40), in which only the product with the logarithm needs its error. Near
// the roots that float32 can tell from poles, -2.5 to -8, the reflection needs the wide forms of what it subtracts.
HD_FUNCTION double hd_special_lgamma_right(double x, int narrow) {
    int tiny = x < 0.5, one = x < 1.5, mid = x < 8.0;
    // x (x + 1) ... for the part of x in [2, 3).
    double down = x - 1.0, part = x;
    down *= x >= 4.0 ? x - 2.0 : 1.0;
    down *= x >= 5.0 ? x - 3.0 : 1.0;
    down *= x >= 6.0 ? x - 4.0 : 1.0;
    down *= x >= 7.0 ? x - 5.0 : 1.0;
    part -= x >= 3.0 ? 1.0 : 0.0;
    part -= x >= 4.0 ? 1.0 : 0.0;
    part -= x >= 5.0 ? 1.0 : 0.0;
    part -= x >= 6.0 ? 1.0 : 0.0;
    part -= x >= 7.0 ? 1.0 : 0.0;
    double u = tiny ? x : x - 1.0, v = part - 2.0;
    hd_special_pair first = HD_SPECIAL_PAIR(lgamma_one, narrow, u), second = HD_SPECIAL_PAIR(lgamma_two, 0, v - 0.25);
    hd_special_pair q = {one ? first.head : second.head, one ? first.tail : second.tail};
    u = one ? u : v;
    double argument = tiny ? hd_abs_f64(x) : x < 3.0 ? 1.0 : mid ? down : x;
    hd_special_pair l = hd_special_log_pair(argument, 0);
    double low = narrow ? 0.0 : HD_FMA64(u, q.tail, tiny ? -l.tail : l.tail);
    double near = HD_FMA64(u, q.head, low + (tiny ? -l.head : l.head));

    double i = 1.0 / x, rest = HD_FMA64(HD_SPECIAL_FIT(lgamma_far, narrow, i * i), i, 0x1.acfe390c97d69p-2);
    double w = x - 0.5;
    if (narrow) return mid ? near : HD_FMA64(w, l.head - 1.0, rest);
    hd_special_pair p = hd_special_product(w, l.head - 1.0);
    low = HD_FMA64(w, l.tail, p.tail + rest);
    return mid ? near : p.head + (x < 0x1p480 ? low : 0.0);
}

HD_FUNCTION double hd_special_lgamma(double x, int narrow) {
    double a = hd_abs_f64(x);
    int left = x <= -0.5;
    double right = hd_special_lgamma_right(left ? a : x, narrow);
    hd_special_turn turn = hd_special_turn_of(a, 0);
    // gamma(x) gamma(-x) = -pi / (x sin(pi x))
    double product = a * turn.sine * 0x1.45f306dc9c883p-2;
    double y = left ? -hd_special_log(product, 0) - right : right;
    y = ((x <= 0.0) & !turn.gap) ? INFINITY : y;
    y = a == INFINITY ? INFINITY : y;
    return x == x ? y : x;
}
HD_SPECIAL_UNARY(lgamma)
