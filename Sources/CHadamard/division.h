// Integer and floating-point division with their remainders.
#ifndef HD_DIVISION_H
#define HD_DIVISION_H

#include "float_remainder.h"

// Up to 32 bits, quotients are taken in a float type: its quotient cannot round up to an integer that the true one does
// not reach, as that would be nearer than one part in the dividend. Divisors 0 and -1 are replaced and patched up.
#define HD_DEFINE_SIGNED_DIVISION(tag, type, wide, float_type)                                                       \
    HD_INLINE type hd_div_trunc_##tag(type a, type b) {                                                              \
        type divisor = b == 0 || b == -1 ? 1 : b;                                                                    \
        type quotient = (type)(wide)((float_type)a / (float_type)divisor);                                           \
        quotient = b == -1 ? (type)(0 - (HD_W_##tag)a) : quotient;                                                   \
        return b == 0 ? 0 : quotient;                                                                                \
    }                                                                                                                \
    HD_INLINE type hd_fmod_##tag(type a, type b) {                                                                   \
        type rest = (type)((HD_W_##tag)a - (HD_W_##tag)hd_div_trunc_##tag(a, b) * (HD_W_##tag)b);                    \
        return b == 0 ? 0 : rest;                                                                                    \
    }                                                                                                                \
    HD_INLINE type hd_remainder_##tag(type a, type b) {                                                              \
        type rest = hd_fmod_##tag(a, b);                                                                             \
        return (type)((HD_W_##tag)rest + ((rest != 0 && (rest ^ b) < 0) ? (HD_W_##tag)b : 0));                      \
    }                                                                                                                \
    HD_INLINE type hd_floor_divide_##tag(type a, type b) {                                                           \
        type quotient = hd_div_trunc_##tag(a, b);                                                                    \
        type rest = (type)((HD_W_##tag)a - (HD_W_##tag)quotient * (HD_W_##tag)b);                                    \
        return (type)((HD_W_##tag)quotient - (b != 0 && rest != 0 && (rest ^ b) < 0));                               \
    }

#define HD_DEFINE_UNSIGNED_DIVISION(tag, type, wide, float_type)                                                     \
    HD_INLINE type hd_div_trunc_##tag(type a, type b) {                                                              \
        type quotient = (type)(wide)((float_type)a / (float_type)(b == 0 ? 1 : b));                                  \
        return b == 0 ? 0 : quotient;                                                                                \
    }                                                                                                                \
    HD_INLINE type hd_fmod_##tag(type a, type b) {                                                                   \
        type rest = (type)((HD_W_##tag)a - (HD_W_##tag)hd_div_trunc_##tag(a, b) * (HD_W_##tag)b);                    \
        return b == 0 ? 0 : rest;                                                                                    \
    }                                                                                                                \
    HD_INLINE type hd_remainder_##tag(type a, type b) { return hd_fmod_##tag(a, b); }                                \
    HD_INLINE type hd_floor_divide_##tag(type a, type b) { return hd_div_trunc_##tag(a, b); }

HD_DEFINE_SIGNED_DIVISION(i8, int8_t, int32_t, float)
HD_DEFINE_SIGNED_DIVISION(i16, int16_t, int32_t, float)
HD_DEFINE_SIGNED_DIVISION(i32, int32_t, int32_t, double)
HD_DEFINE_SIGNED_DIVISION(i64, int64_t, int64_t, int64_t)
HD_DEFINE_UNSIGNED_DIVISION(u8, uint8_t, int32_t, float)
HD_DEFINE_UNSIGNED_DIVISION(u16, uint16_t, int32_t, float)
HD_DEFINE_UNSIGNED_DIVISION(u32, uint32_t, uint32_t, double)
HD_DEFINE_UNSIGNED_DIVISION(u64, uint64_t, uint64_t, uint64_t)

// fmod in float32 is exact by one division in float64 while the quotient stays below 2^28: quotient and product are
// then exact. HD_FMOD_IS_COMMON says so; it is false for zero divisors, infinite dividends and NaN.
#define HD_FMOD_IS_COMMON_f32(a, b) ((double)__builtin_fabsf(a) < (double)__builtin_fabsf(b) * 0x1p28)

HD_INLINE float hd_fmod_common_f32(float a, float b) {
    double quotient = hd_trunc_f64((double)a / (double)b);
    double rest = (double)a - quotient * (double)b;
    return quotient == 0 ? a : __builtin_copysignf((float)rest, a);
}

// With a fused multiply-add the remainder is exact in one step below 2^50; a quotient that rounded up is undone.
HD_INLINE double hd_fmod_common_f64(double a, double b) {
#if HD_HAS_FMA
    double quotient = hd_trunc_f64(a / b);
    double rest = __builtin_fma(-quotient, b, a);
    double fixed = rest + __builtin_copysign(b, a);
    rest = rest != 0 && (rest < 0) != (a < 0) ? fixed : rest;
    return quotient == 0 ? a : __builtin_copysign(rest, a);
#else
    return hd_fmod_general_f64(a, b);
#endif
}
#if HD_HAS_FMA
#define HD_FMOD_IS_COMMON_f64(a, b)                                                                                  \
    (__builtin_fabs(a) < __builtin_fabs(b) * 0x1p50 && __builtin_fabs(b) > 0x1p-960 && __builtin_fabs(a) < 0x1p1023)
#else
#define HD_FMOD_IS_COMMON_f64(a, b) ((void)(a), (void)(b), 0)
#endif

// PyTorch's formulas, given the fmod; the half types round after each step of the quotient.
#define HD_DEFINE_FLOAT_DIVISION(tag, type, suffix, how)                                                             \
    HD_INLINE type hd_remainder_##how##_##tag(type a, type b) {                                                      \
        type rest = hd_fmod_##how##_##tag(a, b);                                                                     \
        return rest != 0 && (b < 0) != (rest < 0) ? rest + b : rest;                                                 \
    }                                                                                                                \
    HD_DEFINE_FLOOR_DIVIDE(tag, type, suffix, how, tag)

#define HD_DEFINE_FLOOR_DIVIDE(tag, type, suffix, how, wide)                                                         \
    HD_INLINE type hd_floor_divide_##how##_##tag(type a, type b) {                                                   \
        type rest = hd_fmod_##how##_##wide(a, b), plain = HD_ROUNDED(tag, a / b);                                    \
        type quotient = HD_ROUNDED(tag, HD_ROUNDED(tag, a - rest) / b);                                              \
        quotient = rest != 0 && (b < 0) != (rest < 0) ? HD_ROUNDED(tag, quotient - 1) : quotient;                    \
        type floored = hd_floor_##wide(quotient);                                                                    \
        floored = quotient - floored > (type)0.5 ? HD_ROUNDED(tag, floored + 1) : floored;                           \
        floored = quotient != 0 ? floored : __builtin_copysign##suffix(0, plain);                                    \
        return b == 0 ? plain : floored;                                                                             \
    }
#define HD_ROUNDED(tag, x) HD_LOAD_##tag(HD_STORE_##tag(x))

HD_DEFINE_FLOAT_DIVISION(f32, float, f, common)
HD_DEFINE_FLOAT_DIVISION(f32, float, f, general)
HD_DEFINE_FLOAT_DIVISION(f64, double, , common)
HD_DEFINE_FLOAT_DIVISION(f64, double, , general)
HD_DEFINE_FLOOR_DIVIDE(f16, float, f, common, f32)
HD_DEFINE_FLOOR_DIVIDE(f16, float, f, general, f32)
HD_DEFINE_FLOOR_DIVIDE(bf16, float, f, common, f32)
HD_DEFINE_FLOOR_DIVIDE(bf16, float, f, general, f32)

// Square and multiply, wrapping. A negative exponent leaves 0 unless the base is 1 or -1.
#define HD_DEFINE_POWER(tag, type, negative)                                                                         \
    HD_INLINE type hd_power_##tag(type base, type exponent) {                                                        \
        if (negative) return base == 1 ? 1 : base == (type)-1 ? (exponent & 1 ? (type)-1 : 1) : 0;                   \
        HD_W_##tag result = 1, square = (HD_W_##tag)base;                                                            \
        for (; exponent != 0; exponent >>= 1) {                                                                      \
            if (exponent & 1) result *= square;                                                                      \
            square *= square;                                                                                        \
        }                                                                                                            \
        return (type)result;                                                                                         \
    }                                                                                                                \
    /* For exponents from 0 to 63. */                                                                                \
    HD_INLINE type hd_power_common_##tag(type base, type exponent) {                                                 \
        HD_W_##tag result = exponent & 1 ? (HD_W_##tag)base : 1, square = (HD_W_##tag)base;                          \
        square *= square, result = exponent & 2 ? result * square : result;                                          \
        square *= square, result = exponent & 4 ? result * square : result;                                          \
        square *= square, result = exponent & 8 ? result * square : result;                                          \
        square *= square, result = exponent & 16 ? result * square : result;                                         \
        square *= square, result = exponent & 32 ? result * square : result;                                         \
        return (type)result;                                                                                         \
    }

HD_DEFINE_POWER(u8, uint8_t, 0)
HD_DEFINE_POWER(u16, uint16_t, 0)
HD_DEFINE_POWER(u32, uint32_t, 0)
HD_DEFINE_POWER(u64, uint64_t, 0)
HD_DEFINE_POWER(i8, int8_t, exponent < 0)
HD_DEFINE_POWER(i16, int16_t, exponent < 0)
HD_DEFINE_POWER(i32, int32_t, exponent < 0)
HD_DEFINE_POWER(i64, int64_t, exponent < 0)

#endif
