// Part of functions_special.h: xlogy, xlog1py, entr, logit.

// x log(y): 0 for x = 0, whatever y is but NaN.
HD_INLINE double hd_special_xlogy(double x, double y, int narrow) {
    double l = hd_special_log(y, narrow);
    l = y < INFINITY ? l : y;
    l = y < 0.0 ? NAN : l;
    l = y == 0.0 ? -INFINITY : l;
    double r = ((x == 0.0) & (y == y)) ? 0.0 : x * l;
    return r;
}
HD_SPECIAL_BINARY(xlogy)

// x log(1 + y), in the same way; what 1 + y loses goes on with it.
HD_INLINE double hd_special_xlog1py(double x, double y, int narrow) {
    double u = 1.0 + y;
    double c = y < 1.0 ? y - (u - 1.0) : 1.0 - (u - y);
    double l = hd_special_log_sum(u, c, narrow).head;
    l = y < INFINITY ? l : y;
    l = y < -1.0 ? NAN : l;
    l = y == -1.0 ? -INFINITY : l;
    l = y == 0.0 ? y : l;
    double r = ((x == 0.0) & (y == y)) ? 0.0 : x * l;
    return r;
}
HD_SPECIAL_BINARY(xlog1py)

// -x log(x), and minus infinity left of 0.
HD_INLINE double hd_special_entr(double x, int narrow) {
    hd_special_pair l = hd_special_log_pair(x, narrow);
    double r = -x * l.head;
    r = x < INFINITY ? r : -x;
    r = x == 0.0 ? 0.0 : r;
    return x < 0.0 ? -INFINITY : r;
}
HD_SPECIAL_UNARY(entr)

// log(x / (1 - x)), the quotient with its error.
HD_INLINE double hd_special_logit(double x, int narrow) {
    double d = 1.0 - x, q = x / d, l;
    if (narrow) {
        l = hd_special_log(q, narrow);
    } else {
        hd_special_pair p = hd_special_product(q, d);
        double error = ((x - p.head) - p.tail) - q * ((1.0 - d) - x);
        l = hd_special_log_sum(q, error / d, narrow).head;
    }
    l = x == 0.0 ? -INFINITY : l;
    l = x == 1.0 ? INFINITY : l;
    return ((x >= 0.0) & (x <= 1.0)) ? l : NAN;
}
HD_SPECIAL_UNARY(logit)
