// Part of functions_special.h: the modified Bessel functions I0 and I1, and these times exp(-|x|); the spherical
// Bessel function j0.

// The function of |x|, from exp(-|x|) I, for the order 1 divided by |x|, and from 8 on times its root; `scaled` leaves
// exp(-|x|) in.
HD_INLINE double hd_special_bessel(double x, int order, int scaled, int narrow) {
    double a = hd_abs_f64(x);
    double limited = !scaled && 720.0 < a ? 720.0 : a, v = 1.0 / limited, root = __builtin_elementwise_sqrt(limited);
    int near = a < 8.0;
    double k = a < 1.0 ? 0.0 : a < 3.0 ? 1.0 : near ? 2.0 : 3.0;
    double t = k == 0.0 ? a - 0.5 : k == 1.0 ? a - 2.0 : near ? a - 6.0 : v - 0.0625;
    hd_special_pair g = order == 0 ? HD_SPECIAL_PAIR(i0e, narrow, t, k) : HD_SPECIAL_PAIR(i1e, narrow, t, k);
    if (!narrow) {
        // What the root, or the product with |x|, has lost.
        hd_special_pair square = hd_special_product(root, root), times = hd_special_product(g.head, a);
        double lost = 0.5 * v * ((limited - square.head) - square.tail);
        g.tail -= (near | (a > 0x1p1000)) ? 0.0 : lost * g.head;
        times.tail = HD_FMA64(g.tail, a, times.tail);
        g.head = near && order == 1 ? times.head : g.head;
        g.tail = near && order == 1 ? times.tail : g.tail;
    } else if (order == 1) {
        g.head = near ? g.head * a : g.head;
    }
    hd_special_exp_parts e = hd_special_exp(limited, 0.0, narrow);
    double grown = scaled ? g.tail : HD_SPECIAL_FMA(g.head, e.r, HD_FMA64(g.head, e.rest, g.tail));
    double r = g.head + grown, quotient = r / root;
    if (!narrow) {
        hd_special_pair times = hd_special_product(quotient, root);
        double rest = ((r - times.head) - times.tail) + ((g.head - r) + grown);
        quotient += a < 0x1p1000 ? rest * (root * v) : 0.0;
    }
    r = near ? r : quotient;
    if (!scaled) {
        r = hd_special_scale(r, e.n, 0);
        r = a < INFINITY ? r : a;
    }
    if (order == 0) return a == 0.0 ? 1.0 : r;
    return x < 0.0 ? -r : r;
}

HD_INLINE double hd_special_i0(double x, int narrow) { return hd_special_bessel(x, 0, 0, narrow); }
HD_INLINE double hd_special_i0e(double x, int narrow) { return hd_special_bessel(x, 0, 1, narrow); }
HD_INLINE double hd_special_i1(double x, int narrow) { return hd_special_bessel(x, 1, 0, narrow); }
HD_INLINE double hd_special_i1e(double x, int narrow) { return hd_special_bessel(x, 1, 1, narrow); }
HD_SPECIAL_UNARY(i0)
HD_SPECIAL_UNARY(i0e)
HD_SPECIAL_UNARY(i1)
HD_SPECIAL_UNARY(i1e)

// sin(x) / x, in two forms as sin has them. Infinity gives 0.
HD_INLINE double hd_special_over(double sine, double x) { return x == 0.0 ? 1.0 : sine / x; }
HD_INLINE float hd_spherical_bessel_j0_small_f32(float x) { return (float)hd_special_over(hd_sin_small(x), x); }
HD_INLINE double hd_spherical_bessel_j0_small_f64(double x) { return hd_special_over(hd_sin_small_f64(x), x); }
HD_INLINE float hd_spherical_bessel_j0_f32(float x) {
    double sine = hd_abs_f32(x) >= HD_TRIG_LIMIT ? hd_trig_large(x, 0) : hd_sin_small(x);
    return hd_abs_f32(x) == INFINITY ? 0.0f : (float)hd_special_over(sine, x);
}
HD_INLINE double hd_spherical_bessel_j0_f64(double x) {
    return hd_abs_f64(x) == INFINITY ? 0.0 : hd_special_over(hd_sin_f64(x), x);
}
