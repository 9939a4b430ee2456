// Elementary functions as branch-free inline scalars, which the loop vectoriser turns into vector code. Included by one
// file per instruction set, which defines HD_HAS_FMA. At most 1 ulp in float32 over all inputs, 2 for some activations
// (Tools/accuracy/float32.c measures it), and 2 ulp in float64; special values follow C99 Annex F.
//
// Polynomials: "minimax" means a Remez fit of ours with coefficients rounded one by one, lowest first; the error named
// is the relative error of the whole function in exact arithmetic.
#ifndef HD_FUNCTIONS_H
#define HD_FUNCTIONS_H

#include "bits.h"
#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if HD_HAS_FMA
#define HD_FMA32(a, b, c) __builtin_fmaf((a), (b), (c))
#define HD_FMA64(a, b, c) __builtin_fma((a), (b), (c))
#else
#define HD_FMA32(a, b, c) ((a) * (b) + (c))
#define HD_FMA64(a, b, c) ((a) * (b) + (c))
#endif

// Adding 1.5 * 2^p, where p + 1 is the precision, rounds to an integer and leaves it in the low bits.
#define HD_MAGIC32 0x1.8p23f
#define HD_MAGIC64 0x1.8p52

HD_INLINE float hd_abs_f32(float x) { return hd_from_bits_f32(hd_bits_f32(x) & 0x7fffffffu); }
HD_INLINE double hd_abs_f64(double x) { return hd_from_bits_f64(hd_bits_f64(x) & 0x7fffffffffffffffu); }

// A magnitude (sign bit clear) with the sign of another number.
HD_INLINE float hd_with_sign_f32(float magnitude, float sign) {
    return hd_from_bits_f32(hd_bits_f32(magnitude) | (hd_bits_f32(sign) & 0x80000000u));
}
HD_INLINE double hd_with_sign_f64(double magnitude, double sign) {
    return hd_from_bits_f64(hd_bits_f64(magnitude) | (hd_bits_f64(sign) & 0x8000000000000000u));
}

// 2^n, for n (two's complement) of a normal number.
HD_INLINE float hd_exponent_f32(uint32_t n) { return hd_from_bits_f32((n + 127u) << 23); }
HD_INLINE double hd_exponent_f64(uint64_t n) { return hd_from_bits_f64((n + 1023u) << 52); }

// What the rounded product ab of a and b lacks: without fused multiply-adds from products of halves (Dekker 1971).
HD_INLINE double hd_product_error_f64(double a, double b, double ab) {
#if HD_HAS_FMA
    return HD_FMA64(a, b, -ab);
#else
    double a_head = hd_from_bits_f64((hd_bits_f64(a) + 0x4000000u) & 0xfffffffff8000000u), a_rest = a - a_head;
    double b_head = hd_from_bits_f64((hd_bits_f64(b) + 0x4000000u) & 0xfffffffff8000000u), b_rest = b - b_head;
    return (((a_head * b_head - ab) + a_head * b_rest) + a_rest * b_head) + a_rest * b_rest;
#endif
}

// over - q under, for a rounded quotient q of both.
HD_INLINE double hd_quotient_rest_f64(double over, double under, double q) {
    double product = q * under;
    return (over - product) - hd_product_error_f64(q, under, product);
}

// sqrt(1 / x) has at most 0.86 ulp: the square root halves the quotient's error. The scaling keeps 1 / x normal.
HD_INLINE float hd_rsqrt_f32(float x) {
    float up = x < 1.0f ? 0x1p24f : 0x1p-24f;
    float root = x < 1.0f ? 0x1p12f : 0x1p-12f;
    float quotient = 1.0f / (x * up);
    float r = __builtin_elementwise_sqrt(quotient) * root;
    r = x < 0.0f ? NAN : r;
    return x == 0.0f ? quotient : r;
}

HD_INLINE double hd_rsqrt_f64(double x) {
    double up = x < 1.0 ? 0x1p54 : 0x1p-54;
    double root = x < 1.0 ? 0x1p27 : 0x1p-27;
    double quotient = 1.0 / (x * up);
    double r = __builtin_elementwise_sqrt(quotient) * root;
    r = x < 0.0 ? NAN : r;
    return x == 0.0 ? quotient : r;
}

#include "functions_exp.h"
#include "functions_log.h"
#include "functions_trig.h"
#include "functions_trig64.h"
#include "functions_expm1.h"
#include "functions_log1p.h"
#include "functions_tan.h"
#include "functions_inverse_trig.h"
#include "functions_hyperbolic.h"
#include "functions_logaddexp.h"
#include "functions_activations.h"
#include "functions_pow.h"
#include "functions_special.h"
#include "functions_gelu.h"

#endif
