// Part of functions.h: what the special functions are made of. All of them work in float64: "narrow" ones, for float32,
// with shorter polynomials and without the low parts that the last bits of float64 need.
#ifndef HD_FUNCTIONS_SPECIAL_H
#define HD_FUNCTIONS_SPECIAL_H

// One coefficient of several, by the number k of the piece.
#define HD_SPECIAL_PICK2(a, b) (k == 0.0 ? (a) : (b))
#define HD_SPECIAL_PICK3(a, b, c) (k == 0.0 ? (a) : k == 1.0 ? (b) : (c))
#define HD_SPECIAL_PICK4(a, b, c, d) (k == 0.0 ? (a) : k == 1.0 ? (b) : k == 2.0 ? (c) : (d))

// A number as a sum of two, the second one small.
typedef struct { double head, tail; } hd_special_pair;

// a + b without error (Knuth).
HD_INLINE hd_special_pair hd_special_sum(double a, double b) {
    double s = a + b, c = s - a;
    return (hd_special_pair){s, (a - (s - c)) + (b - c)};
}

// a * b without error; without FMA by halves of 26 bits (Veltkamp, Dekker), for factors below 2^500.
HD_INLINE hd_special_pair hd_special_product(double a, double b) {
    hd_special_pair p = {a * b, 0};
#if HD_HAS_FMA
    p.tail = __builtin_fma(a, b, -p.head);
#else
    double s = a * 0x1.0000002p27, t = b * 0x1.0000002p27;
    double a1 = s - (s - a), a2 = a - a1, b1 = t - (t - b), b2 = b - b1;
    p.tail = ((a1 * b1 - p.head) + a1 * b2 + a2 * b1) + a2 * b2;
#endif
    return p;
}

// a * b + c, rounded about once.
HD_INLINE double hd_special_fma(double a, double b, double c) {
#if HD_HAS_FMA
    return __builtin_fma(a, b, c);
#else
    hd_special_pair p = hd_special_product(a, b), s = hd_special_sum(p.head, c);
    return s.head + (s.tail + p.tail);
#endif
}
#define HD_SPECIAL_FMA(a, b, c) hd_special_fma((a), (b), (c))

#include "functions_special_fits.h"

// `narrow` is a constant wherever it stands.
#define HD_SPECIAL_PAIR(name, narrow, ...) \
    ((narrow) ? hd_special_##name##_narrow(__VA_ARGS__) : hd_special_##name##_wide(__VA_ARGS__))
#define HD_SPECIAL_FIT(name, narrow, ...) (HD_SPECIAL_PAIR(name, narrow, __VA_ARGS__).head)

// log(2^k (1 + f + tail)) for sqrt 1/2 <= 1 + f < sqrt 2: with s = f / (2 + f) it is k ln 2 + f - s (f - s^2 L(s^2)).
HD_INLINE hd_special_pair hd_special_log_reduced(double k, double f, double tail, int narrow) {
    double s = f / (2.0 + f), z = s * s;
    double rest = s * (f - z * HD_SPECIAL_FIT(log, narrow, z));
    double head = k * HD_LN2_HEAD64, sum = head + f;
    double low = ((f - (sum - head)) + HD_FMA64(k, HD_LN2_TAIL64, tail)) - rest;
    hd_special_pair r = {sum + low, 0};
    r.tail = low - (r.head - sum);
    return r;
}

// log(x + c) for positive finite x and a c that may be as large as x's last place. Narrow: x is a normal number.
HD_INLINE hd_special_pair hd_special_log_sum(double x, double c, int narrow) {
    int subnormal = !narrow && x < 0x1p-1022;
    uint64_t bits = hd_bits_f64(subnormal ? x * 0x1p54 : x) - 0x3fe6a09e667f3bcdu;
    uint64_t exponent = ((bits + (uint64_t)2048 * 0x10000000000000u) >> 52) & 0xfffu;
    double k = hd_from_bits_f64(exponent | 0x4338000000000000u) - (HD_MAGIC64 + (subnormal ? 2102.0 : 2048.0));
    double g = hd_from_bits_f64((bits & 0x000fffffffffffffu) + 0x3fe6a09e667f3bcdu) - 1.0;
    // Where 2^-k does not fit its bits, c no longer counts.
    double scaled = c * hd_exponent_f64(2048u - exponent);
    scaled = ((k > 60.0) | (k < -60.0)) ? 0.0 : scaled;
    double f = g + scaled;
    return hd_special_log_reduced(k, f, narrow ? 0.0 : scaled - (f - g), narrow);
}

HD_INLINE hd_special_pair hd_special_log_pair(double x, int narrow) {
    int subnormal = !narrow && x < 0x1p-1022;
    uint64_t bits = hd_bits_f64(subnormal ? x * 0x1p54 : x) - 0x3fe6a09e667f3bcdu;
    uint64_t exponent = ((bits + (uint64_t)2048 * 0x10000000000000u) >> 52) & 0xfffu;
    double k = hd_from_bits_f64(exponent | 0x4338000000000000u) - (HD_MAGIC64 + (subnormal ? 2102.0 : 2048.0));
    double f = hd_from_bits_f64((bits & 0x000fffffffffffffu) + 0x3fe6a09e667f3bcdu) - 1.0;
    return hd_special_log_reduced(k, f, 0.0, narrow);
}

// log(x) where x is a positive finite number and the pair's tail does not matter.
HD_INLINE double hd_special_log(double x, int narrow) { return hd_special_log_pair(x, narrow).head; }

// 2^n x, in two steps, of which only the last one rounds or overflows. Narrow: 2^n is a normal number.
HD_INLINE double hd_special_scale(double x, uint64_t n, int narrow) {
    if (narrow) return x * hd_exponent_f64(n);
    uint64_t half = ((n + 4096u) >> 1) - 2048u;
    return x * hd_exponent_f64(half) * hd_exponent_f64(n - half);
}

// exp(head + tail) = 2^n (1 + r + rest).
typedef struct { double r, rest; uint64_t n; } hd_special_exp_parts;

HD_INLINE hd_special_exp_parts hd_special_exp(double head, double tail, int narrow) {
    double t = HD_FMA64(head, HD_LOG2E64, HD_MAGIC64), r = hd_reduce_ln2_f64(head, t - HD_MAGIC64);
    double rest = r * r * HD_SPECIAL_FIT(exp, narrow, r);
    rest = narrow ? rest : HD_FMA64(tail, 1.0 + (r + rest), rest);
    return (hd_special_exp_parts){r, rest, hd_magic_int_f64(t)};
}

// g (1 + r + rest), rounded to one number as late as may be.
HD_INLINE double hd_special_times_exp(hd_special_pair g, hd_special_exp_parts e) {
    return g.head + HD_SPECIAL_FMA(g.head, e.r, HD_FMA64(g.head, e.rest, g.tail));
}

// float32 functions round once, at the end.
#define HD_SPECIAL_UNARY(name)                                                                       \
    HD_INLINE float hd_##name##_f32(float x) { return (float)hd_special_##name(x, 1); }                              \
    HD_INLINE double hd_##name##_f64(double x) { return hd_special_##name(x, 0); }
#define HD_SPECIAL_BINARY(name)                                                                      \
    HD_INLINE float hd_##name##_f32(float x, float y) { return (float)hd_special_##name(x, y, 1); }                  \
    HD_INLINE double hd_##name##_f64(double x, double y) { return hd_special_##name(x, y, 0); }

#include "functions_special_roots.h"
#include "functions_special_twofold.h"
#include "functions_special_normal.h"
#include "functions_special_log.h"
#include "functions_special_gamma.h"
#include "functions_special_polygamma.h"
#include "functions_special_bessel.h"
#include "functions_special_polynomials.h"

#endif
