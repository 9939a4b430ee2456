// Conversions between element types, defined for every value.
#ifndef HD_CONVERT_H
#define HD_CONVERT_H

// What does not fit becomes the smallest integer, as x86 converts. The bounds are exact in float and double.
#define HD_DEFINE_FROM(from, type)                                                                                   \
    HD_INLINE int32_t hd_##from##_to_i32(type x) {                                                                   \
        return x >= (type)-0x1p31 && x < (type)0x1p31 ? (int32_t)x : INT32_MIN;                                      \
    }                                                                                                                \
    HD_INLINE int64_t hd_##from##_to_i64(type x) {                                                                   \
        return x >= (type)-0x1p63 && x < (type)0x1p63 ? (int64_t)x : INT64_MIN;                                      \
    }                                                                                                                \
    HD_INLINE uint64_t hd_##from##_to_u64(type x) {                                                                  \
        uint64_t high = x >= (type)0x1p63 ? (uint64_t)1 << 63 : 0;                                                   \
        return (uint64_t)hd_##from##_to_i64(high ? x - (type)0x1p63 : x) ^ high;                                     \
    }                                                                                                                \
    HD_INLINE uint32_t hd_##from##_to_u32(type x) { return (uint32_t)hd_##from##_to_i64(x); }                        \
    HD_INLINE uint16_t hd_##from##_to_u16(type x) { return (uint16_t)hd_##from##_to_i32(x); }                        \
    HD_INLINE int16_t hd_##from##_to_i16(type x) { return (int16_t)hd_##from##_to_i32(x); }                          \
    HD_INLINE int8_t hd_##from##_to_i8(type x) { return (int8_t)hd_##from##_to_i32(x); }

HD_DEFINE_FROM(f32, float)
HD_DEFINE_FROM(f64, double)

// PyTorch takes the low byte of an int64 here. The floats beyond int32 have a low byte of zero, which int32 gives too.
HD_INLINE uint8_t hd_f32_to_u8(float x) { return (uint8_t)hd_f32_to_i32(x); }
HD_INLINE uint8_t hd_f64_to_u8(double x) { return (uint8_t)hd_f64_to_i64(x); }

#define HD_DEFINE_NARROW(to, type) HD_INLINE type hd_int_to_##to(uint64_t x) { return (type)x; }
HD_DEFINE_NARROW(u8, uint8_t)
HD_DEFINE_NARROW(u16, uint16_t)
HD_DEFINE_NARROW(u32, uint32_t)
HD_DEFINE_NARROW(u64, uint64_t)
HD_DEFINE_NARROW(i8, int8_t)
HD_DEFINE_NARROW(i16, int16_t)
HD_DEFINE_NARROW(i32, int32_t)
HD_DEFINE_NARROW(i64, int64_t)

#define HD_TO_INT(to, x) _Generic((x), float: hd_f32_to_##to, double: hd_f64_to_##to, default: hd_int_to_##to)(x)

// A loaded real value as a value of another type. Half types are rounded when they are stored.
#define HD_TO_b8(x) ((uint8_t)((x) != 0))
#define HD_TO_u8(x) HD_TO_INT(u8, x)
#define HD_TO_u16(x) HD_TO_INT(u16, x)
#define HD_TO_u32(x) HD_TO_INT(u32, x)
#define HD_TO_u64(x) HD_TO_INT(u64, x)
#define HD_TO_i8(x) HD_TO_INT(i8, x)
#define HD_TO_i16(x) HD_TO_INT(i16, x)
#define HD_TO_i32(x) HD_TO_INT(i32, x)
#define HD_TO_i64(x) HD_TO_INT(i64, x)
#define HD_TO_f16(x) ((float)(x))
#define HD_TO_bf16(x) ((float)(x))
#define HD_TO_f32(x) ((float)(x))
#define HD_TO_f64(x) ((double)(x))
#define HD_TO_c64(x) ((hd_c64){(float)(x), 0})
#define HD_TO_c128(x) ((hd_c128){(double)(x), 0})

#endif
