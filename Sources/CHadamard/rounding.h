// Rounding to integral values, inline everywhere: x86 without SSE4.1 has no instruction for it.
#ifndef HD_ROUNDING_H
#define HD_ROUNDING_H

#if HD_HAS_ROUND
#define HD_DEFINE_ROUNDING(tag, type, limit, suffix)                                                         \
    HD_INLINE type hd_round_##tag(type x) { return __builtin_elementwise_roundeven(x); }                     \
    HD_INLINE type hd_floor_##tag(type x) { return __builtin_elementwise_floor(x); }                         \
    HD_INLINE type hd_ceil_##tag(type x) { return __builtin_elementwise_ceil(x); }                           \
    HD_INLINE type hd_trunc_##tag(type x) { return __builtin_elementwise_trunc(x); }
#else
// Adding and taking away 2^23 (2^52) leaves the nearest integer; from there the others are one step away.
#define HD_DEFINE_ROUNDING(tag, type, limit, suffix)                                                         \
    HD_INLINE type hd_round_##tag(type x) {                                                                  \
        type magnitude = __builtin_fabs##suffix(x);                                                          \
        type rounded = __builtin_copysign##suffix((magnitude + limit) - limit, x);                           \
        return magnitude < limit ? rounded : x;                                                              \
    }                                                                                                        \
    HD_INLINE type hd_floor_##tag(type x) {                                                                  \
        type near = hd_round_##tag(x);                                                                       \
        type down = near > x ? near - 1 : near;                                                              \
        return __builtin_fabs##suffix(x) < limit ? __builtin_copysign##suffix(down, x) : x;                  \
    }                                                                                                        \
    HD_INLINE type hd_ceil_##tag(type x) {                                                                   \
        type near = hd_round_##tag(x);                                                                       \
        type up = near < x ? near + 1 : near;                                                                \
        return __builtin_fabs##suffix(x) < limit ? __builtin_copysign##suffix(up, x) : x;                    \
    }                                                                                                        \
    HD_INLINE type hd_trunc_##tag(type x) {                                                                  \
        type magnitude = __builtin_fabs##suffix(x);                                                          \
        type near = hd_round_##tag(magnitude);                                                               \
        type down = near > magnitude ? near - 1 : near;                                                      \
        return magnitude < limit ? __builtin_copysign##suffix(down, x) : x;                                  \
    }
#endif

HD_DEFINE_ROUNDING(f32, float, 0x1p23f, f)
HD_DEFINE_ROUNDING(f64, double, 0x1p52, )

#endif
