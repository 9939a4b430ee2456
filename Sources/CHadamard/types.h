// Element types: how each is stored, computed with, loaded and rounded back. A tag (f32, i8, c64 …) names one.
#ifndef HD_TYPES_H
#define HD_TYPES_H

#include "bits.h"

typedef struct { float re, im; } hd_c64;
typedef struct { double re, im; } hd_c128;

// Stored type.
#define HD_T_b8 uint8_t
#define HD_T_u8 uint8_t
#define HD_T_u16 uint16_t
#define HD_T_u32 uint32_t
#define HD_T_u64 uint64_t
#define HD_T_i8 int8_t
#define HD_T_i16 int16_t
#define HD_T_i32 int32_t
#define HD_T_i64 int64_t
#define HD_T_f16 uint16_t
#define HD_T_bf16 uint16_t
#define HD_T_f32 float
#define HD_T_f64 double
#define HD_T_c64 hd_c64
#define HD_T_c128 hd_c128

// Type of a loaded value.
#define HD_V_b8 uint8_t
#define HD_V_u8 uint8_t
#define HD_V_u16 uint16_t
#define HD_V_u32 uint32_t
#define HD_V_u64 uint64_t
#define HD_V_i8 int8_t
#define HD_V_i16 int16_t
#define HD_V_i32 int32_t
#define HD_V_i64 int64_t
#define HD_V_f16 float
#define HD_V_bf16 float
#define HD_V_f32 float
#define HD_V_f64 double
#define HD_V_c64 hd_c64
#define HD_V_c128 hd_c128

// Unsigned type that integers wrap in; never narrower than int, which would promote to a type that overflows.
#define HD_W_b8 uint32_t
#define HD_W_u8 uint32_t
#define HD_W_u16 uint32_t
#define HD_W_u32 uint32_t
#define HD_W_u64 uint64_t
#define HD_W_i8 uint32_t
#define HD_W_i16 uint32_t
#define HD_W_i32 uint32_t
#define HD_W_i64 uint64_t
#define HD_W_f16 float
#define HD_W_bf16 float
#define HD_W_f32 float
#define HD_W_f64 double
#define HD_W_c64 hd_c64
#define HD_W_c128 hd_c128

#define HD_DTYPE_b8 HD_BOOL
#define HD_DTYPE_u8 HD_UINT8
#define HD_DTYPE_u16 HD_UINT16
#define HD_DTYPE_u32 HD_UINT32
#define HD_DTYPE_u64 HD_UINT64
#define HD_DTYPE_i8 HD_INT8
#define HD_DTYPE_i16 HD_INT16
#define HD_DTYPE_i32 HD_INT32
#define HD_DTYPE_i64 HD_INT64
#define HD_DTYPE_f16 HD_FLOAT16
#define HD_DTYPE_bf16 HD_BFLOAT16
#define HD_DTYPE_f32 HD_FLOAT32
#define HD_DTYPE_f64 HD_FLOAT64
#define HD_DTYPE_c64 HD_COMPLEX64
#define HD_DTYPE_c128 HD_COMPLEX128

#define HD_LOAD_b8(x) ((uint8_t)((x) != 0))
#define HD_LOAD_u8(x) (x)
#define HD_LOAD_u16(x) (x)
#define HD_LOAD_u32(x) (x)
#define HD_LOAD_u64(x) (x)
#define HD_LOAD_i8(x) (x)
#define HD_LOAD_i16(x) (x)
#define HD_LOAD_i32(x) (x)
#define HD_LOAD_i64(x) (x)
#define HD_LOAD_f16(x) hd_load_f16(x)
#define HD_LOAD_bf16(x) hd_load_bf16(x)
#define HD_LOAD_f32(x) (x)
#define HD_LOAD_f64(x) (x)
// Part by part: the vectoriser cannot look into a struct that is moved whole.
#define HD_LOAD_c64(x) ((hd_c64){(x).re, (x).im})
#define HD_LOAD_c128(x) ((hd_c128){(x).re, (x).im})

#define HD_STORE_b8(x) (x)
#define HD_STORE_u8(x) (x)
#define HD_STORE_u16(x) (x)
#define HD_STORE_u32(x) (x)
#define HD_STORE_u64(x) (x)
#define HD_STORE_i8(x) (x)
#define HD_STORE_i16(x) (x)
#define HD_STORE_i32(x) (x)
#define HD_STORE_i64(x) (x)
#define HD_STORE_f16(x) hd_store_f16(x)
#define HD_STORE_bf16(x) hd_store_bf16(x)
#define HD_STORE_f32(x) (x)
#define HD_STORE_f64(x) (x)
#define HD_STORE_c64(x) (x)
#define HD_STORE_c128(x) (x)

// out = x, rounded to the type.
#define HD_PUT_b8(out, x) ((out) = HD_STORE_b8(x))
#define HD_PUT_u8(out, x) ((out) = HD_STORE_u8(x))
#define HD_PUT_u16(out, x) ((out) = HD_STORE_u16(x))
#define HD_PUT_u32(out, x) ((out) = HD_STORE_u32(x))
#define HD_PUT_u64(out, x) ((out) = HD_STORE_u64(x))
#define HD_PUT_i8(out, x) ((out) = HD_STORE_i8(x))
#define HD_PUT_i16(out, x) ((out) = HD_STORE_i16(x))
#define HD_PUT_i32(out, x) ((out) = HD_STORE_i32(x))
#define HD_PUT_i64(out, x) ((out) = HD_STORE_i64(x))
#define HD_PUT_f16(out, x) ((out) = HD_STORE_f16(x))
#define HD_PUT_bf16(out, x) ((out) = HD_STORE_bf16(x))
#define HD_PUT_f32(out, x) ((out) = HD_STORE_f32(x))
#define HD_PUT_f64(out, x) ((out) = HD_STORE_f64(x))
#define HD_PUT_c64(out, x) HD_PUT_PARTS(hd_c64, out, x)
#define HD_PUT_c128(out, x) HD_PUT_PARTS(hd_c128, out, x)
#define HD_PUT_PARTS(type, out, x) ({ type value = (x); (out).re = value.re; (out).im = value.im; })

// Result types of a row: the operands' own, bool, int32, the real type of a complex one, or the complex of a real one.
#define HD_RESULT_SAME(tag) tag
#define HD_RESULT_BOOL(tag) b8
#define HD_RESULT_REAL(tag) HD_REAL_##tag
#define HD_RESULT_INT32(tag) i32
#define HD_RESULT_COMPLEX(tag) HD_COMPLEX_##tag
#define HD_REAL_c64 f32
#define HD_REAL_c128 f64
#define HD_COMPLEX_f32 c64
#define HD_COMPLEX_f64 c128

// Categories: M(tag, …) for each of their types.
#define HD_EACH_BOOL(M, ...) M(b8, __VA_ARGS__)
#define HD_EACH_UNSIGNED_NARROW(M, ...) M(u8, __VA_ARGS__) M(u16, __VA_ARGS__) M(u32, __VA_ARGS__)
#define HD_EACH_SIGNED_NARROW(M, ...) M(i8, __VA_ARGS__) M(i16, __VA_ARGS__) M(i32, __VA_ARGS__)
#define HD_EACH_UNSIGNED(M, ...) HD_EACH_UNSIGNED_NARROW(M, __VA_ARGS__) M(u64, __VA_ARGS__)
#define HD_EACH_SIGNED(M, ...) HD_EACH_SIGNED_NARROW(M, __VA_ARGS__) M(i64, __VA_ARGS__)
#define HD_EACH_INT_NARROW(M, ...) HD_EACH_UNSIGNED_NARROW(M, __VA_ARGS__) HD_EACH_SIGNED_NARROW(M, __VA_ARGS__)
#define HD_EACH_INT_WIDE(M, ...) M(u64, __VA_ARGS__) M(i64, __VA_ARGS__)
#define HD_EACH_INT(M, ...) HD_EACH_UNSIGNED(M, __VA_ARGS__) HD_EACH_SIGNED(M, __VA_ARGS__)
#define HD_EACH_FLOAT16(M, ...) M(f16, __VA_ARGS__)
#define HD_EACH_BFLOAT16(M, ...) M(bf16, __VA_ARGS__)
#define HD_EACH_FLOAT32(M, ...) M(f32, __VA_ARGS__)
#define HD_EACH_HALF_WIDENED(M, ...) M##_WIDENED(f16, f32, __VA_ARGS__) M##_WIDENED(bf16, f32, __VA_ARGS__)
#if HD_LEAN
#define HD_EACH_HALF(M, ...) HD_EACH_HALF_WIDENED(M, __VA_ARGS__)
#else
#define HD_EACH_HALF(M, ...) M(f16, __VA_ARGS__) M(bf16, __VA_ARGS__)
#endif
#define HD_EACH_UP_TO_FLOAT32(M, ...) M(f32, __VA_ARGS__) HD_EACH_HALF_WIDENED(M, __VA_ARGS__)
#define HD_EACH_FLOAT_WIDENED(M, ...) HD_EACH_UP_TO_FLOAT32(M, __VA_ARGS__) M(f64, __VA_ARGS__)
#define HD_EACH_FLOAT64(M, ...) M(f64, __VA_ARGS__)
#define HD_EACH_FLOAT32_FLOAT64(M, ...) M(f32, __VA_ARGS__) M(f64, __VA_ARGS__)
#define HD_EACH_FLOAT(M, ...) HD_EACH_HALF(M, __VA_ARGS__) HD_EACH_FLOAT32_FLOAT64(M, __VA_ARGS__)
#define HD_EACH_COMPLEX64(M, ...) M(c64, __VA_ARGS__)
#define HD_EACH_COMPLEX128(M, ...) M(c128, __VA_ARGS__)
#define HD_EACH_COMPLEX(M, ...) M(c64, __VA_ARGS__) M(c128, __VA_ARGS__)
#define HD_EACH_COMPLEX_WIDENED(M, ...) M##_WIDENED(c64, c128, __VA_ARGS__) M(c128, __VA_ARGS__)
#define HD_EACH_INTEGRAL(M, ...) HD_EACH_BOOL(M, __VA_ARGS__) HD_EACH_INT(M, __VA_ARGS__)
#define HD_EACH_NUMBER(M, ...) HD_EACH_INT(M, __VA_ARGS__) HD_EACH_FLOAT(M, __VA_ARGS__)
#define HD_EACH_REAL(M, ...) HD_EACH_BOOL(M, __VA_ARGS__) HD_EACH_NUMBER(M, __VA_ARGS__)
#define HD_EACH_ALL(M, ...) HD_EACH_REAL(M, __VA_ARGS__) HD_EACH_COMPLEX(M, __VA_ARGS__)

// Where the code is the same for all types of a width, that of the unsigned one. The bytes of bool are 0 and 1.
#define HD_EACH_BOOL_LIKE(M, ...) M##_LIKE(b8, u8, __VA_ARGS__)
#define HD_EACH_SIGNED_LIKE(M, ...) \
    M##_LIKE(i8, u8, __VA_ARGS__) M##_LIKE(i16, u16, __VA_ARGS__)                                                    \
    M##_LIKE(i32, u32, __VA_ARGS__) M##_LIKE(i64, u64, __VA_ARGS__)
#define HD_EACH_INT_BY_WIDTH(M, ...) HD_EACH_UNSIGNED(M, __VA_ARGS__) HD_EACH_SIGNED_LIKE(M, __VA_ARGS__)
#define HD_EACH_INTEGRAL_BY_WIDTH(M, ...) HD_EACH_INT_BY_WIDTH(M, __VA_ARGS__) HD_EACH_BOOL_LIKE(M, __VA_ARGS__)
// Where bool is computed as uint8, and signs matter.
#define HD_EACH_INTEGRAL_BY_VALUE(M, ...) HD_EACH_INT(M, __VA_ARGS__) HD_EACH_BOOL_LIKE(M, __VA_ARGS__)
#define HD_EACH_REAL_BY_WIDTH(M, ...) HD_EACH_INTEGRAL_BY_WIDTH(M, __VA_ARGS__) HD_EACH_FLOAT(M, __VA_ARGS__)
#define HD_EACH_REAL_BY_VALUE(M, ...) HD_EACH_INTEGRAL_BY_VALUE(M, __VA_ARGS__) HD_EACH_FLOAT(M, __VA_ARGS__)
// Where the operand is not looked at.
#define HD_EACH_UNSIGNED_AS_ONE(M, ...)                                                                 \
    HD_EACH_BOOL_LIKE(M, __VA_ARGS__) M(u8, __VA_ARGS__)                                                \
    M##_LIKE(u16, u8, __VA_ARGS__) M##_LIKE(u32, u8, __VA_ARGS__) M##_LIKE(u64, u8, __VA_ARGS__)
#define HD_EACH_INTEGRAL_AS_ONE(M, ...)                                                                 \
    HD_EACH_UNSIGNED_AS_ONE(M, __VA_ARGS__) M##_LIKE(i8, u8, __VA_ARGS__)                               \
    M##_LIKE(i16, u8, __VA_ARGS__) M##_LIKE(i32, u8, __VA_ARGS__) M##_LIKE(i64, u8, __VA_ARGS__)
#define HD_EACH_ALL_BY_WIDTH(M, ...)                                                                                 \
    HD_EACH_INTEGRAL_BY_WIDTH(M, __VA_ARGS__)                                                                        \
    M##_LIKE(f16, u16, __VA_ARGS__) M##_LIKE(bf16, u16, __VA_ARGS__) M##_LIKE(f32, u32, __VA_ARGS__)                 \
    M##_LIKE(f64, u64, __VA_ARGS__) M##_LIKE(c64, u64, __VA_ARGS__) M(c128, __VA_ARGS__)

#if HD_HAS_F16
HD_INLINE float hd_load_f16(uint16_t bits) {
    _Float16 half;
    __builtin_memcpy(&half, &bits, 2);
    return (float)half;
}

HD_INLINE uint16_t hd_store_f16(float x) {
    _Float16 half = (_Float16)x;
    uint16_t bits;
    __builtin_memcpy(&bits, &half, 2);
    return bits;
}
#else
// The exponent is rebiased by an exact multiplication, which also normalises subnormals.
HD_INLINE float hd_load_f16(uint16_t half) {
    uint32_t magnitude = (uint32_t)(half & 0x7fff) << 13;
    uint32_t finite = hd_bits_f32(hd_from_bits_f32(magnitude) * 0x1p112f);
    uint32_t quiet = magnitude > 0x0f800000u ? 0x00400000u : 0;
    uint32_t special = magnitude | 0x7f800000u | quiet;
    return hd_from_bits_f32((magnitude >= 0x0f800000u ? special : finite) | (uint32_t)(half & 0x8000) << 16);
}

// Subnormal results are rounded by adding a number whose last place is theirs, normal ones by an integer sum's carry.
HD_INLINE uint16_t hd_store_f16(float x) {
    uint32_t bits = hd_bits_f32(x), magnitude = bits & 0x7fffffffu;
    uint32_t small = hd_bits_f32(hd_from_bits_f32(magnitude) + 0.5f) - 0x3f000000u;
    uint32_t normal = (magnitude + 0xc8000fffu + (magnitude >> 13 & 1)) >> 13;
    uint32_t nan = 0x7e00u | (magnitude >> 13 & 0x1ffu);
    uint32_t half = magnitude < 0x38800000u ? small : normal;
    half = magnitude >= 0x47800000u ? 0x7c00u : half;
    half = magnitude > 0x7f800000u ? nan : half;
    return (uint16_t)(half | (bits >> 16 & 0x8000u));
}
#endif

HD_INLINE float hd_load_bf16(uint16_t bits) {
    return hd_from_bits_f32((uint32_t)bits << 16);
}

HD_INLINE uint16_t hd_store_bf16(float x) {
    uint32_t bits = hd_bits_f32(x);
    uint32_t rounded = (bits + 0x7fffu + (bits >> 16 & 1)) >> 16;
    return (uint16_t)((bits & 0x7fffffffu) > 0x7f800000u ? 0x7fc0u : rounded);
}

#endif
