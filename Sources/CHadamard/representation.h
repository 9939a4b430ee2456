// What numbers are made of: signs, neighbours, mantissas and exponents, taken from the bits.
#ifndef HD_REPRESENTATION_H
#define HD_REPRESENTATION_H

#define HD_BITS_f16(x) hd_store_f16(x)
#define HD_BITS_bf16(x) hd_store_bf16(x)
#define HD_BITS_f32(x) hd_bits_f32(x)
#define HD_BITS_f64(x) hd_bits_f64(x)
#define HD_OF_BITS_f16(x) hd_load_f16(x)
#define HD_OF_BITS_bf16(x) hd_load_bf16(x)
#define HD_OF_BITS_f32(x) hd_from_bits_f32(x)
#define HD_OF_BITS_f64(x) hd_from_bits_f64(x)

HD_INLINE uint8_t hd_signbit_f32(float x) { return (uint8_t)(hd_bits_f32(x) >> 31); }
HD_INLINE uint8_t hd_signbit_f64(double x) { return (uint8_t)(hd_bits_f64(x) >> 63); }

HD_INLINE float hd_copysign_f32(float x, float sign) { return hd_with_sign_f32(hd_abs_f32(x), sign); }
HD_INLINE double hd_copysign_f64(double x, double sign) { return hd_with_sign_f64(hd_abs_f64(x), sign); }

// The bits of a magnitude, as an integer, count the numbers from zero upwards.
#define HD_DEFINE_NEXTAFTER(tag, type, bits_type, sign)                                                              \
    HD_INLINE type hd_nextafter_##tag(type a, type b) {                                                              \
        bits_type bits = HD_BITS_##tag(a);                                                                           \
        bits_type moved = (a < b) == (a > 0) ? (bits_type)(bits + 1) : (bits_type)(bits - 1);                        \
        bits_type least = (bits_type)((HD_BITS_##tag(b) & sign) | 1);                                                \
        type next = HD_OF_BITS_##tag((bits_type)(a == 0 ? least : moved));                                           \
        next = a == b ? b : next;                                                                                    \
        return a != a || b != b ? a + b : next;                                                                      \
    }

HD_DEFINE_NEXTAFTER(f16, float, uint16_t, 0x8000u)
HD_DEFINE_NEXTAFTER(bf16, float, uint16_t, 0x8000u)
HD_DEFINE_NEXTAFTER(f32, float, uint32_t, 0x80000000u)
HD_DEFINE_NEXTAFTER(f64, double, uint64_t, 0x8000000000000000u)

// x = mantissa * 2^exponent with a magnitude of the mantissa from 0.5 to below 1. Zeros, infinities and NaN stay, with an
// exponent of 0. Subnormals are scaled up by `lift`, two to the `lifted`, first.
#define HD_DEFINE_FREXP(tag, type, bits_type, width, mask, bias, lift, lifted)                                       \
    HD_INLINE int hd_frexp_stays_##tag(type x) {                                                                     \
        type magnitude = hd_abs_##tag(x);                                                                            \
        return !(magnitude > 0 && magnitude <= (type)HD_LARGEST_##tag);                                              \
    }                                                                                                                \
    HD_INLINE bits_type hd_frexp_bits_##tag(type x, int tiny) { return hd_bits_##tag(tiny ? x * lift : x); }         \
    HD_INLINE type hd_mantissa_##tag(type x) {                                                                       \
        bits_type bits = hd_frexp_bits_##tag(x, hd_abs_##tag(x) < HD_NORMAL_##tag);                                  \
        bits_type half = (bits_type)(bias - 1) << width;                                                             \
        type mantissa = hd_from_bits_##tag((bits & ~((bits_type)mask << width)) | half);                             \
        return hd_frexp_stays_##tag(x) ? x : mantissa;                                                               \
    }                                                                                                                \
    HD_INLINE int32_t hd_exponent_of_##tag(type x) {                                                                 \
        int tiny = hd_abs_##tag(x) < HD_NORMAL_##tag;                                                                \
        int32_t exponent = (int32_t)(hd_frexp_bits_##tag(x, tiny) >> width & mask) - (bias - 1);                     \
        return hd_frexp_stays_##tag(x) ? 0 : exponent - (tiny ? lifted : 0);                                         \
    }

#define HD_NORMAL_f32 0x1p-126f
#define HD_NORMAL_f64 0x1p-1022
#define HD_LARGEST_f32 0x1.fffffep127f
#define HD_LARGEST_f64 0x1.fffffffffffffp1023
HD_DEFINE_FREXP(f32, float, uint32_t, 23, 0xffu, 127, 0x1p32f, 32)
HD_DEFINE_FREXP(f64, double, uint64_t, 52, 0x7ffu, 1023, 0x1p64, 64)

// x * 2^n for a whole number n of at most 16 bits, rounded once: float64 holds any float32 scaled. A float64 result that ends
// subnormal is scaled so that only the last step rounds.
HD_INLINE float hd_ldexp_f32(float x, float n) {
    int32_t whole = n != n ? 0 : (int32_t)(n > 400 ? 400 : n >= -400 ? n : -400);
    double scale = hd_exponent_f64((uint64_t)(int64_t)whole);
    return (float)((double)x * scale);
}

HD_INLINE double hd_ldexp_f64(double x, double n) {
    int32_t whole = n != n ? 0 : (int32_t)(n > 5000 ? 5000 : n >= -5000 ? n : -5000);
    for (int step = 0; step < 2; step++) {
        int up = whole > 1023, down = whole < -1022;
        x = up ? x * 0x1p1023 : down ? x * 0x1p-969 : x;
        whole = up ? whole - 1023 : down ? whole + 969 : whole;
    }
    whole = whole > 1023 ? 1023 : whole < -1022 ? -1022 : whole;
    return x * hd_exponent_f64((uint64_t)(int64_t)whole);
}

#endif
