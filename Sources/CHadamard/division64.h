// Division of 64-bit integers in float64, while both are below 2^51: they convert through the magic number, and the
// quotient cannot round to an integer that the true one does not reach (division.h). Products, differences are exact.
#ifndef HD_DIVISION64_H
#define HD_DIVISION64_H

// `below` is how far the smallest such number is below 0.
#define HD_DEFINE_DIVISION64(tag, type, below)                                                                       \
    HD_INLINE int hd_division_is_common_##tag(type a, type b) {                                                      \
        uint64_t x = (uint64_t)a + below, y = (uint64_t)b + below;                                                   \
        return (x <= HD_SMALL64 + below) & (y <= HD_SMALL64 + below) & (b != 0);                                     \
    }                                                                                                                \
    HD_INLINE double hd_small_##tag##_to_f64(type x) {                                                               \
        return hd_from_bits_f64((uint64_t)x + 0x4338000000000000u) - HD_MAGIC64;                                     \
    }                                                                                                                \
    HD_INLINE type hd_small_f64_to_##tag(double x) { return (type)hd_magic_int_f64(x + HD_MAGIC64); }                \
    HD_INLINE double hd_floor_quotient_##tag(type a, type b) {                                                       \
        return hd_floor_f64(hd_small_##tag##_to_f64(a) / hd_small_##tag##_to_f64(b));                                \
    }                                                                                                                \
    HD_INLINE double hd_trunc_quotient_##tag(type a, type b) {                                                       \
        return hd_trunc_f64(hd_small_##tag##_to_f64(a) / hd_small_##tag##_to_f64(b));                                \
    }                                                                                                                \
    HD_INLINE type hd_floor_divide_common_##tag(type a, type b) {                                                    \
        return hd_small_f64_to_##tag(hd_floor_quotient_##tag(a, b));                                                 \
    }                                                                                                                \
    HD_INLINE type hd_div_trunc_common_##tag(type a, type b) {                                                       \
        return hd_small_f64_to_##tag(hd_trunc_quotient_##tag(a, b));                                                 \
    }                                                                                                                \
    HD_INLINE type hd_remainder_common_##tag(type a, type b) {                                                       \
        double product = hd_floor_quotient_##tag(a, b) * hd_small_##tag##_to_f64(b);                                 \
        return hd_small_f64_to_##tag(hd_small_##tag##_to_f64(a) - product);                                          \
    }                                                                                                                \
    HD_INLINE type hd_fmod_common_##tag(type a, type b) {                                                            \
        double product = hd_trunc_quotient_##tag(a, b) * hd_small_##tag##_to_f64(b);                                 \
        return hd_small_f64_to_##tag(hd_small_##tag##_to_f64(a) - product);                                          \
    }

#define HD_SMALL64 0x7ffffffffffffu
HD_DEFINE_DIVISION64(i64, int64_t, HD_SMALL64)
HD_DEFINE_DIVISION64(u64, uint64_t, 0u)

#endif
