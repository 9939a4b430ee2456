// References for the functions of a float32 that are quick enough for all inputs: in float64, a few units of its last place
// from the true values, which is under a millionth of float32's. digamma alone, which loses places beside its roots, is worked
// out in longer types. special.c compares the same functions with slower references.
#ifndef REFERENCES_H
#define REFERENCES_H

#include <math.h>

// The C library has no sine of a multiple of pi before C23.
static double sine_of_pi(double a) {
    double y = a - 2 * rint(a / 2), r = fabs(y) > 0.5 ? 1 - fabs(y) : fabs(y);
    return copysign(sin(M_PI * r), y);
}
static double quick_sinc(double x) {
    return x == 0 ? 1 : isinf(x) ? 0 : sine_of_pi(fabs(x)) / (M_PI * fabs(x)) + 0.0;
}

// x tanh(log(1 + e^x)), where tanh(log(1 + e)) = (e^2 + 2 e) / (e^2 + 2 e + 2).
static double quick_mish(double x) {
    if (x > 40) return x;
    double e = exp(x), over = e * (e + 2);
    return x * (over / (over + 2));
}

// MARK: Activation functions

// 2 sqrt(2 / pi) (x + 0.044715 x^3)
static double quick_gelu_exponent(double x) { return M_2_SQRTPI * M_SQRT2 * (x + 0.044715 * x * x * x); }
static double quick_log_sigmoid(double x) { return x < -30 ? x - exp(x) : -log1p(exp(-x)); }
// Near 0 the series of tanh, whose next term is below 2^-50 of the first.
static double quick_tanhshrink(double x) {
    double a = fabs(x), z = a * a;
    double small = a * z * (1.0 / 3 - z * (2.0 / 15 - z * (17.0 / 315 - z * (62.0 / 2835 - z * (1382.0 / 155925)))));
    return copysign(a < 0.03 ? small : a - tanh(a), x);
}
static double quick_selu(double x) {
    double scale = 1.0507009873554804934193349852946, alpha = 1.6732632423543772848170429916717;
    return scale * (x < 0 ? alpha * expm1(x) : x);
}
static double quick_hardsigmoid(double x) { return x <= -3 ? 0 : x >= 3 ? 1 : (x + 3) / 6; }
static double quick_hardswish(double x) { return x == -INFINITY ? -0.0 : x >= 3 ? x : x * quick_hardsigmoid(x); }

// MARK: The normal distribution

static double quick_ndtr(double x) { return erfc(-x * M_SQRT1_2) / 2; }
static double quick_gelu(double x) { return x * quick_ndtr(x); }

// The y > 0 with erf(y) = x and erfc(y) = tail: a guess, then Halley's steps until the next one would change nothing.
static double quick_inverse_erf(double x, double tail) {
    double y, step;
    if (tail < 0.05) {
        // The first term of erfc's asymptotic series, solved by iteration.
        double s = -log(tail);
        y = sqrt(s - 0.5 * log(M_PI * (s - 0.5 * log(M_PI * s))));
    } else {
        // Winitzki, A handy approximation for the error function and its inverse (2008).
        double l = log(tail * (1 + x)), b = 2 / (M_PI * 0.147) + l / 2;
        y = sqrt(sqrt(b * b - l / 0.147) - b);
    }
    do {
        double miss = x > 0.5 ? tail - erfc(y) : erf(y) - x, u = miss * exp(y * y) / M_2_SQRTPI;
        step = u / (1 + y * u);
        y -= step;
    } while (fabs(step) > 2e-6);
    return y;
}
static double quick_erfinv(double x) {
    double a = fabs(x);
    if (!(a < 1)) return a == 1 ? copysign(INFINITY, x) : NAN;
    // The series' next term is below 2^-54 of the first.
    if (a < 0x1p-13) return x / M_2_SQRTPI * (1 + M_PI / 12 * x * x);
    return copysign(quick_inverse_erf(a, 1 - a), x);
}
static double quick_ndtri(double x) {
    if (!(x > 0 && x < 1)) return x == 0 ? -INFINITY : x == 1 ? INFINITY : NAN;
    if (x == 0.5) return 0;
    double p = x < 0.5 ? x : 1 - x, z = M_SQRT2 * quick_inverse_erf(1 - 2 * p, 2 * p);
    return x < 0.5 ? -z : z;
}

// From 25 on the asymptotic series, whose next term is below 2^-60.
static double quick_erfcx(double x) {
    if (!(x >= 25)) return exp(x * x) * erfc(x);
    double z = 0.5 / (x * x), term = 1, sum = 1;
    for (int k = 1; k < 8; k++) sum += term *= -(2 * k - 1) * z;
    return sum / (x * sqrt(M_PI));
}
static double quick_log_ndtr(double x) {
    if (x > 0) return log1p(-erfc(x * M_SQRT1_2) / 2);
    return x > -5 ? log(erfc(-x * M_SQRT1_2) / 2) : log(quick_erfcx(-x * M_SQRT1_2) / 2) - x * x / 2;
}

// MARK: Gamma's logarithm and its derivatives

static double quick_lgamma(double x) {
    int sign;
    return lgamma_r(x, &sign);
}

// In a wider type T, for x > 0 by the recurrence up to 20, then the asymptotic series (Abramowitz and Stegun 6.3.18); for
// x < 0 by reflection.
#define DIGAMMA(name, T, log_of, tan_of)                                                                        \
    static T name(double start) {                                                                               \
        static const T pi = (T)0x1.921fb54442d18p+1 + (T)0x1.1a62633145c07p-53 + (T)-0x1.f1976b7ed8fbcp-109;    \
        static const T series[] = {(T)1 / 12,  (T)-1 / 120, (T)1 / 252, (T)-1 / 240,                            \
                                   (T)1 / 132, (T)-691 / 32760, (T)1 / 12};                                     \
        T x = start < 0 ? 1 - (T)start : start, sum = start < 0 ? -pi / tan_of(pi * (start - rint(start))) : 0; \
        T rest = 0, z;                                                                                          \
        for (; x < 20; x += 1) sum -= 1 / x;                                                                    \
        z = 1 / (x * x);                                                                                        \
        for (int j = 6; j >= 0; j--) rest = z * (series[j] + rest);                                             \
        return sum + (log_of(x) - 1 / (2 * x) - rest);                                                          \
    }
DIGAMMA(digamma_long, long double, logl, tanl)
#ifdef __SIZEOF_FLOAT128__
// The C library's; its header declares them for compilers with the standard's name of the type.
__float128 logf128(__float128), tanf128(__float128);
DIGAMMA(digamma_longer, __float128, logf128, tanf128)
#else
#define digamma_longer digamma_long
#endif

static double quick_digamma(double x) {
    if (x != x || x == -INFINITY || (x < 0 && x == floor(x))) return NAN;
    if (x == 0 || x == INFINITY) return x == 0 ? -1 / x : x;
    // Laurent's series, with Euler's constant and zeta(2) and (3).
    if (fabs(x) < 0x1p-14) return -1 / x - (0.57721566490153286 - x * (1.6449340668482264 - x * 1.2020569031595943));
    if (x > 64) {
        double z = 1 / (x * x);
        return log(x) - 0.5 / x - z * (1.0 / 12 - z * (1.0 / 120 - z * (1.0 / 252 - z * (1.0 / 240))));
    }
    double y = (double)digamma_long(x);
    return fabs(y) < 0x1p-10 ? (double)digamma_longer(x) : y;
}

// In the same way (6.4.12).
static double trigamma_right(double x) {
    static const double series[] = {1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6};
    double sum = 0, rest = 0;
    for (; x < 20; x += 1) sum += 1 / (x * x);
    double z = 1 / (x * x);
    for (int j = 6; j >= 0; j--) rest = z * (series[j] + rest);
    return sum + (1 / x + 0.5 * z + rest / x);
}
static double quick_trigamma(double x) {
    if (x != x || x == -INFINITY) return NAN;
    if (x <= 0 && x == floor(x)) return INFINITY;
    if (fabs(x) < 0x1p-14) return 1 / (x * x) + (1.6449340668482264 - x * 2.4041138063191886);
    if (x > 0) return x == INFINITY ? 0 : trigamma_right(x);
    double s = M_PI / sin(M_PI * (x - rint(x)));
    return s * s - trigamma_right(1 - x);
}

// MARK: Bessel functions

// I(a), a >= 0, or exp(-a) I(a): the power series, whose terms are positive, or the asymptotic one.
static double quick_bessel(int order, double a, int is_scaled) {
    if (a < 20) {
        double z = a * a / 4, term = order ? a / 2 : 1, sum = term;
        for (int k = 1; term > sum * 0x1p-60; k++) sum += term *= z / (k * (k + order));
        return is_scaled ? sum * exp(-a) : sum;
    }
    double term = 1, sum = 1;
    for (int k = 1; k < 40 && fabs(term) > 0x1p-60; k++)
        sum += term *= ((2 * k - 1) * (2 * k - 1) - 4 * order * order) / (8 * a * k);
    return (is_scaled ? 1 : exp(a)) * sum / sqrt(2 * M_PI * a);
}
// PyTorch has 0 for I1 of -0.
static double quick_i0(double x) { return isinf(x) ? INFINITY : x != x ? x : quick_bessel(0, fabs(x), 0); }
static double quick_i1(double x) {
    double y = isinf(x) ? INFINITY : x != x ? x : quick_bessel(1, fabs(x), 0);
    return x < 0 ? -y : y;
}
static double quick_i0e(double x) { return x != x ? x : quick_bessel(0, fabs(x), 1); }
static double quick_i1e(double x) {
    double y = x != x ? x : quick_bessel(1, fabs(x), 1);
    return x < 0 ? -y : y;
}

// MARK: Two numbers

static double quick_log_of_sum(double x, double y, int binary) {
    if (isnan(x) || isnan(y)) return NAN;
    if (x == y && isinf(x)) return x;
    long double d = fabsl((long double)x - y), m = x > y ? x : y;
    return (double)(m + (binary ? log1pl(exp2l(-d)) / logl(2) : log1pl(expl(-d))));
}

#endif
