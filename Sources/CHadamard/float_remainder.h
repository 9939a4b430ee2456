// The remainder of two floats whose exponents may be far apart, exactly: with the dividend x 2^d and the divisor m, both in
// units of the divisor's last place, it is x 2^d modulo m, which takes a word at a step, or powers of 2 modulo m.
#ifndef HD_FLOAT_REMAINDER_H
#define HD_FLOAT_REMAINDER_H

#include "functions.h"

// Zero divisors, infinite dividends and NaN give NaN, of a kind that arithmetic makes.
#define HD_HAS_REMAINDER(type, a, b) (__builtin_elementwise_abs(a) < (type)INFINITY && (b) != 0 && (b) == (b))

// Up to 39 bits at a step, by a quotient in float64 that is off by 1 at most: x has 24 bits.
HD_INLINE float hd_fmod_general_f32(float a, float b) {
    if (!HD_HAS_REMAINDER(float, a, b)) return (a * b) / (a * b);
    uint32_t x = hd_bits_f32(a) & 0x7fffffffu, y = hd_bits_f32(b) & 0x7fffffffu;
    if (x < y) return a;
    // Subnormal numbers have the least normal ones' exponent.
    uint32_t up = x >> 23 ? x >> 23 : 1, down = y >> 23 ? y >> 23 : 1;
    uint32_t rest = (x & 0x7fffffu) | (x >> 23 ? 0x800000u : 0);
    uint32_t m = (y & 0x7fffffu) | (y >> 23 ? 0x800000u : 0);
    rest = rest < m ? rest : rest % m;
    double inverse = 1.0 / m;
    for (uint32_t left = up - down, step; left != 0; left -= step) {
        step = left < 39 ? left : 39;
        int64_t shifted = (int64_t)((uint64_t)rest << step);
        int64_t over = shifted - (int64_t)((double)shifted * inverse) * m;
        over += over < 0 ? m : 0;
        rest = (uint32_t)(over >= m ? over - m : over);
    }
    return hd_with_sign_f32((float)(rest * hd_exponent_f64((uint64_t)down - 150)), a);
}

// Remainders of two words by a divisor whose highest bit is set, with its inverse floor((2^128 - 1) / divisor) - 2^64
// (Moller and Granlund, Improved division by invariant integers, 2011). The high word is below the divisor.
typedef struct { uint64_t divisor, inverse; } hd_modulus;
HD_INLINE uint64_t hd_modulo(uint64_t high, uint64_t low, hd_modulus m) {
    unsigned __int128 q = (unsigned __int128)m.inverse * high + ((unsigned __int128)(high + 1) << 64 | low);
    uint64_t rest = low - (uint64_t)(q >> 64) * m.divisor;
    rest += rest > (uint64_t)q ? m.divisor : 0;
    return rest >= m.divisor ? rest - m.divisor : rest;
}

// x 2^n modulo m, for 53 bits of x and of m: all numbers here are scaled by 2^scale, which sets the divisor's highest bit.
HD_INLINE uint64_t hd_shifted_modulo(uint64_t x, uint32_t n, uint64_t m) {
    uint32_t scale = (uint32_t)__builtin_clzll(m);
    hd_modulus by = {m << scale, (uint64_t)(((unsigned __int128)~(m << scale) << 64 | ~(uint64_t)0) / (m << scale))};
    uint64_t rest = hd_modulo(x >> (64 - scale), x << scale, by);
    if (n <= 256) {
        for (; n >= 64; n -= 64) rest = hd_modulo(rest, 0, by);
        return hd_modulo((rest >> 1) >> (63 - n), rest << n, by) >> scale;
    }
    // 2^n from the leading six bits of n, then by a square for each further one.
    uint32_t bits = 26 - (uint32_t)__builtin_clz(n), first = n >> bits;
    uint64_t power = (uint64_t)1 << scale;
    power = hd_modulo(power >> (64 - first), power << first, by);
    while (bits-- != 0) {
        unsigned __int128 square = (unsigned __int128)(power >> scale) * power << (n >> bits & 1);
        power = hd_modulo((uint64_t)(square >> 64), (uint64_t)square, by);
    }
    unsigned __int128 product = (unsigned __int128)(rest >> scale) * power;
    return hd_modulo((uint64_t)(product >> 64), (uint64_t)product, by) >> scale;
}

static __attribute__((noinline, unused)) double hd_fmod_general_f64(double a, double b) {
    if (!HD_HAS_REMAINDER(double, a, b)) return (a * b) / (a * b);
    uint64_t x = hd_bits_f64(a) & 0x7fffffffffffffffu, y = hd_bits_f64(b) & 0x7fffffffffffffffu;
    if (x < y) return a;
    uint32_t up = x >> 52 ? (uint32_t)(x >> 52) : 1, down = y >> 52 ? (uint32_t)(y >> 52) : 1;
    uint64_t rest = (x & 0xfffffffffffffu) | (x >> 52 ? 0x10000000000000u : 0);
    uint64_t m = (y & 0xfffffffffffffu) | (y >> 52 ? 0x10000000000000u : 0);
    // What one word holds needs one division.
    rest = up - down <= 11 ? (rest << (up - down)) % m : hd_shifted_modulo(rest, up - down, m);
    // In two steps: the power of two alone could be subnormal, which takes long.
    uint64_t half = (down + 1) / 2;
    double scaled = (double)rest * hd_exponent_f64(half - 538);
    return hd_with_sign_f64(scaled * hd_exponent_f64(down - half - 537), a);
}

#endif
