// Lanes as vectors of 32 elements, which the compiler splits into as many registers as they take.
#ifndef HD_REDUCTIONS_VECTORS_H
#define HD_REDUCTIONS_VECTORS_H

#define HD_DEFINE_LANES(tag, ...)                                                                                    \
    typedef HD_V_##tag hd_lanes_##tag __attribute__((ext_vector_type(32)));                                          \
    typedef HD_V_##tag hd_lanes_64_##tag __attribute__((ext_vector_type(64)));                                       \
    typedef HD_V_##tag hd_lanes_8_##tag __attribute__((ext_vector_type(8)));                                         \
    typedef HD_V_##tag hd_lanes_16_##tag __attribute__((ext_vector_type(16)));
HD_EACH_INT(HD_DEFINE_LANES, )
HD_EACH_FLOAT_TYPE(HD_DEFINE_LANES, )

// Asks for the lines that follow a vector in memory by a block of 4-byte elements. Processors alone do not look so far ahead: long sums
// from memory took half as long again without.
#define HD_READ_AHEAD(from)                                                                                          \
    do {                                                                                                             \
        _Pragma("clang loop unroll(full)")                                                                           \
        for (size_t line = 0; line < HD_LANES * sizeof *(from); line += 64)                                          \
            __builtin_prefetch((const char *)(from) + HD_BYTES_AHEAD + line);                                        \
    } while (0)

// A vector of elements, loaded.
#define HD_READ(v, from) __builtin_memcpy(&(v), from, sizeof(v))
#define HD_READ_LANES_u8(v, from) HD_READ(v, from)
#define HD_READ_LANES_u16(v, from) HD_READ(v, from)
#define HD_READ_LANES_u32(v, from) HD_READ(v, from)
#define HD_READ_LANES_u64(v, from) HD_READ(v, from)
#define HD_READ_LANES_i8(v, from) HD_READ(v, from)
#define HD_READ_LANES_i16(v, from) HD_READ(v, from)
#define HD_READ_LANES_i32(v, from) HD_READ(v, from)
#define HD_READ_LANES_i64(v, from) HD_READ(v, from)
#define HD_READ_LANES_f32(v, from) HD_READ(v, from)
#define HD_READ_LANES_f64(v, from) HD_READ(v, from)
#define HD_READ_LANES_bf16(v, from)                                                                                  \
    do {                                                                                                             \
        hd_lanes_u16 halves;                                                                                         \
        HD_READ(halves, from);                                                                                       \
        hd_lanes_u32 wide = __builtin_convertvector(halves, hd_lanes_u32) << 16;                                     \
        HD_READ(v, &wide);                                                                                           \
    } while (0)
#if HD_HAS_F16
typedef _Float16 hd_lanes_half __attribute__((ext_vector_type(32)));
#define HD_READ_LANES_f16(v, from)                                                                                   \
    do {                                                                                                             \
        hd_lanes_half halves;                                                                                        \
        HD_READ(halves, from);                                                                                       \
        v = __builtin_convertvector(halves, hd_lanes_f32);                                                           \
    } while (0)
#else
#define HD_READ_LANES_f16(v, from)                                                                                   \
    do {                                                                                                             \
        float wide[HD_LANES];                                                                                        \
        HD_VECTOR_LOOP for (size_t at_lane = 0; at_lane < HD_LANES; at_lane++) wide[at_lane] = hd_load_f16((from)[at_lane]); \
        HD_READ(v, wide);                                                                                            \
    } while (0)
#endif
#define HD_WRITE_LANES(tag, to, v)                                                                                   \
    do {                                                                                                             \
        HD_V_##tag values[HD_LANES];                                                                                 \
        __builtin_memcpy(values, &(v), sizeof values);                                                               \
        HD_VECTOR_LOOP for (size_t at_lane = 0; at_lane < HD_LANES; at_lane++) (to)[at_lane] = HD_STORE_##tag(values[at_lane]); \
    } while (0)

// The lanes of a block, combined.
#define HD_COMBINE_LANES(combine, lanes)                                                                             \
    ({                                                                                                               \
        __auto_type of_32 = (lanes);                                                                                 \
        __auto_type of_16 = HD_COMBINED(combine, of_32.lo, of_32.hi);                                                \
        __auto_type of_8 = HD_COMBINED(combine, of_16.lo, of_16.hi);                                                 \
        __auto_type of_4 = HD_COMBINED(combine, of_8.lo, of_8.hi);                                                   \
        __auto_type of_2 = HD_COMBINED(combine, of_4.lo, of_4.hi);                                                   \
        HD_COMBINED(combine, of_2.x, of_2.y);                                                                        \
    })

// A few bytes: two copies that may overlap, or more.
HD_INLINE void hd_copy_bytes(void *out, const void *in, size_t bytes) {
    char *o = out;
    const char *x = in;
    if (bytes >= 16) {
        for (size_t k = 0; k + 16 < bytes; k += 16) __builtin_memcpy(o + k, x + k, 16);
        __builtin_memcpy(o + bytes - 16, x + bytes - 16, 16);
    } else if (bytes >= 8) {
        uint64_t first, last;
        __builtin_memcpy(&first, x, 8), __builtin_memcpy(&last, x + bytes - 8, 8);
        __builtin_memcpy(o, &first, 8), __builtin_memcpy(o + bytes - 8, &last, 8);
    } else {
        HD_SCALAR_LOOP for (size_t k = 0; k < bytes; k++) o[k] = x[k];
    }
}

// The last elements of a row, fewer than there are lanes, among identities. A loop with a mask is quicker than a call that
// copies, where there are masks.
#define HD_HAS_MASKS(bytes) (HD_VECTOR_BYTES == 64 || (HD_VECTOR_BYTES == 32 && (bytes) >= 4))
#define HD_PART(part, op, tag, from, n)                                                                              \
    do {                                                                                                             \
        const HD_T_##tag fill = HD_STORE_##tag((HD_V_##tag)HD_IDENTITY_##op(tag));                                   \
        if (HD_HAS_MASKS(sizeof fill)) {                                                                             \
            HD_COLUMN_LOOP                                                                                           \
            for (size_t at_lane = 0; at_lane < HD_LANES; at_lane++)                                                  \
                (part)[at_lane] = at_lane < (n) ? (from)[at_lane] : fill;                                            \
        } else {                                                                                                     \
            for (size_t at_lane = 0; at_lane < HD_LANES; at_lane++) (part)[at_lane] = fill;                          \
            hd_copy_bytes(part, from, (n) * sizeof fill);                                                            \
        }                                                                                                            \
    } while (0)

// Full rows of lanes, `count` at `from`, and then the last part of n elements.
#define HD_EACH_PART(op, tag, ...)                                                                                   \
    HD_T_##tag part[HD_LANES];                                                                                       \
    for (size_t count = n / HD_LANES;; count = 1) {                                                                  \
        __VA_ARGS__;                                                                                                 \
        from += count * HD_LANES, n %= HD_LANES;                                                                     \
        if (n == 0) break;                                                                                           \
        HD_PART(part, op, tag, from, n);                                                                             \
        from = part, n = 0;                                                                                          \
    }

#endif
