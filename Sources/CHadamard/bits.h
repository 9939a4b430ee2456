// The bits of numbers.
#ifndef HD_BITS_H
#define HD_BITS_H

#include <stdint.h>

#define HD_INLINE static inline __attribute__((always_inline, unused))

HD_INLINE uint32_t hd_bits_f32(float x) {
    uint32_t bits;
    __builtin_memcpy(&bits, &x, sizeof bits);
    return bits;
}

HD_INLINE float hd_from_bits_f32(uint32_t bits) {
    float x;
    __builtin_memcpy(&x, &bits, sizeof x);
    return x;
}

HD_INLINE uint64_t hd_bits_f64(double x) {
    uint64_t bits;
    __builtin_memcpy(&bits, &x, sizeof bits);
    return bits;
}

HD_INLINE double hd_from_bits_f64(uint64_t bits) {
    double x;
    __builtin_memcpy(&x, &bits, sizeof x);
    return x;
}

#endif
