// Reductions: loops over lanes that are held in registers. Which element meets which, and when, is the same on every
// instruction set, in every form of loop (CHadamard.h says the order); vectors of 32 elements are split by the compiler into
// as many registers as they take.
//
// - An ordered reduction keeps to the order by the letter. Its lanes are a vector.
// - A free one gives the same in any order: sums and products of integers wrap, and integers have one form of each value. It
//   uses the first lane alone. So do positions, of which the least wins.
#ifndef HD_REDUCTIONS_H
#define HD_REDUCTIONS_H

// MARK: Types

#define HD_EACH_FLOAT_TYPE(M, ...) M(f16, __VA_ARGS__) M(bf16, __VA_ARGS__) M(f32, __VA_ARGS__) M(f64, __VA_ARGS__)
// Sums extend the sign of narrow integers, and wrap the same for both kinds of wide ones.
#define HD_EACH_INTEGRAL_SUMMED(M, ...)                                                                              \
    HD_EACH_INT_NARROW(M, __VA_ARGS__) M(u64, __VA_ARGS__) M##_LIKE(i64, u64, __VA_ARGS__) HD_EACH_BOOL_LIKE(M, __VA_ARGS__)
// The types by way of which all others are compared.
#define HD_EACH_COMPARED(M, ...) M(f32, __VA_ARGS__) M(f64, __VA_ARGS__) M(i64, __VA_ARGS__) M(u64, __VA_ARGS__)

// What is summed in, and where the results differ by sign alone.
#define HD_RESULT_SUMMED(tag) HD_SUMMED_##tag
#define HD_RESULT_WIDEST(tag) HD_WIDEST_##tag
#define HD_RESULT_COMPARED(tag) HD_COMPARED_##tag
#define HD_RESULT_INT64(tag) i64
#define HD_SUMMED_b8 u64
#define HD_SUMMED_u8 u64
#define HD_SUMMED_u16 u64
#define HD_SUMMED_u32 u64
#define HD_SUMMED_u64 u64
#define HD_SUMMED_i8 u64
#define HD_SUMMED_i16 u64
#define HD_SUMMED_i32 u64
#define HD_SUMMED_i64 u64
#define HD_SUMMED_f16 f64
#define HD_SUMMED_bf16 f64
#define HD_SUMMED_f32 f64
#define HD_SUMMED_f64 f64
#define HD_SUMMED_c64 c128
#define HD_SUMMED_c128 c128
#define HD_WIDEST_b8 i64
#define HD_WIDEST_u8 i64
#define HD_WIDEST_u16 i64
#define HD_WIDEST_u32 i64
#define HD_WIDEST_u64 u64
#define HD_WIDEST_i8 i64
#define HD_WIDEST_i16 i64
#define HD_WIDEST_i32 i64
#define HD_WIDEST_i64 i64
#define HD_COMPARED_b8 i64
#define HD_COMPARED_u8 i64
#define HD_COMPARED_u16 i64
#define HD_COMPARED_u32 i64
#define HD_COMPARED_u64 u64
#define HD_COMPARED_i8 i64
#define HD_COMPARED_i16 i64
#define HD_COMPARED_i32 i64
#define HD_COMPARED_i64 i64
#define HD_COMPARED_f16 f32
#define HD_COMPARED_bf16 f32
#define HD_COMPARED_f32 f32
#define HD_COMPARED_f64 f64
// The type in which a block's elements of one lane can be summed without overflow.
#define HD_PARTIAL_sum(tag) HD_PARTIAL_##tag
#define HD_PARTIAL_prod(tag) u64
#define HD_PARTIAL_amax(tag) tag
#define HD_PARTIAL_amin(tag) tag
#define HD_PARTIAL_u8 u16
#define HD_PARTIAL_u16 u32
#define HD_PARTIAL_u32 u64
#define HD_PARTIAL_u64 u64
#define HD_PARTIAL_i8 i16
#define HD_PARTIAL_i16 i32
#define HD_PARTIAL_i32 i64

// MARK: Operations

#define HD_IDENTITY_sum(tag) 0
#define HD_IDENTITY_prod(tag) 1
#define HD_IDENTITY_amax(tag) HD_LEAST_##tag
#define HD_IDENTITY_amin(tag) HD_GREATEST_##tag
#define HD_IDENTITY_argmax(tag) HD_LEAST_##tag
#define HD_IDENTITY_argmin(tag) HD_GREATEST_##tag
#define HD_LEAST_u8 0
#define HD_LEAST_u16 0
#define HD_LEAST_u32 0
#define HD_LEAST_u64 0
#define HD_LEAST_i8 INT8_MIN
#define HD_LEAST_i16 INT16_MIN
#define HD_LEAST_i32 INT32_MIN
#define HD_LEAST_i64 INT64_MIN
#define HD_LEAST_f16 (-__builtin_inff())
#define HD_LEAST_bf16 (-__builtin_inff())
#define HD_LEAST_f32 (-__builtin_inff())
#define HD_LEAST_f64 (-__builtin_inf())
#define HD_GREATEST_u8 UINT8_MAX
#define HD_GREATEST_u16 UINT16_MAX
#define HD_GREATEST_u32 UINT32_MAX
#define HD_GREATEST_u64 UINT64_MAX
#define HD_GREATEST_i8 INT8_MAX
#define HD_GREATEST_i16 INT16_MAX
#define HD_GREATEST_i32 INT32_MAX
#define HD_GREATEST_i64 INT64_MAX
#define HD_GREATEST_f16 __builtin_inff()
#define HD_GREATEST_bf16 __builtin_inff()
#define HD_GREATEST_f32 __builtin_inff()
#define HD_GREATEST_f64 __builtin_inf()

// Of numbers and of vectors. A NaN is kept once there.
#define HD_BETTER_amax(b, a) ((b) > (a))
#define HD_BETTER_amin(b, a) ((b) < (a))
#define HD_BETTER_argmax(b, a) ((b) > (a))
#define HD_BETTER_argmin(b, a) ((b) < (a))
#define HD_ORDERED_sum(a, b) ((a) + (b))
#define HD_ORDERED_prod(a, b) ((a) * (b))
#define HD_ORDERED_amax(a, b) ((((b) > (a)) | ((b) != (b))) ? (b) : (a))
#define HD_ORDERED_amin(a, b) ((((b) < (a)) | ((b) != (b))) ? (b) : (a))
#define HD_FREE_sum(a, b) ((a) + (b))
#define HD_FREE_prod(a, b) ((a) * (b))
#define HD_FREE_amax(a, b) ((b) > (a) ? (b) : (a))
#define HD_FREE_amin(a, b) ((b) < (a) ? (b) : (a))
#define HD_FREE_argmax(a, b) HD_FREE_amax(a, b)
#define HD_FREE_argmin(a, b) HD_FREE_amin(a, b)
#define HD_COMPLEX_prod(a, b) ((hd_c128){(a).re * (b).re - (a).im * (b).im, (a).re * (b).im + (a).im * (b).re})
#define HD_COMBINED(combine, a, b) ({ __auto_type first = (a); __auto_type second = (b); combine(first, second); })

// Code for floats alone, which have NaN.
#define HD_IF_FLOAT_u8(...)
#define HD_IF_FLOAT_u16(...)
#define HD_IF_FLOAT_u32(...)
#define HD_IF_FLOAT_u64(...)
#define HD_IF_FLOAT_i8(...)
#define HD_IF_FLOAT_i16(...)
#define HD_IF_FLOAT_i32(...)
#define HD_IF_FLOAT_i64(...)
#define HD_IF_FLOAT_f16(...) __VA_ARGS__
#define HD_IF_FLOAT_bf16(...) __VA_ARGS__
#define HD_IF_FLOAT_f32(...) __VA_ARGS__
#define HD_IF_FLOAT_f64(...) __VA_ARGS__

// MARK: Vectors

#define HD_DEFINE_LANES(tag, ...)                                                                                    \
    typedef HD_V_##tag hd_lanes_##tag __attribute__((ext_vector_type(32)));                                          \
    typedef HD_V_##tag hd_lanes_64_##tag __attribute__((ext_vector_type(64)));                                       \
    typedef HD_V_##tag hd_lanes_8_##tag __attribute__((ext_vector_type(8)));                                         \
    typedef HD_V_##tag hd_lanes_16_##tag __attribute__((ext_vector_type(16)));
HD_EACH_INT(HD_DEFINE_LANES, )
HD_EACH_FLOAT_TYPE(HD_DEFINE_LANES, )

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
        HD_VECTOR_LOOP for (size_t at_lane = 0; at_lane < HD_LANES; at_lane++) wide[at_lane] = hd_load_f16((from)[at_lane]);\
        HD_READ(v, wide);                                                                                            \
    } while (0)
#endif
#define HD_WRITE_LANES(tag, to, v)                                                                                   \
    do {                                                                                                             \
        HD_V_##tag values[HD_LANES];                                                                                 \
        __builtin_memcpy(values, &(v), sizeof values);                                                               \
        HD_VECTOR_LOOP for (size_t at_lane = 0; at_lane < HD_LANES; at_lane++) (to)[at_lane] = HD_STORE_##tag(values[at_lane]);\
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

// The last elements of a row, fewer than there are lanes, among identities.
#define HD_PART(part, op, tag, from, n)                                                                              \
    do {                                                                                                             \
        for (size_t at_lane = 0; at_lane < HD_LANES; at_lane++) (part)[at_lane] = HD_STORE_##tag((HD_V_##tag)HD_IDENTITY_##op(tag));\
        __builtin_memcpy(part, from, (n) * sizeof *(part));                                                          \
    } while (0)

// MARK: Names

#define HD_PART_NAME(...) HD_PART_NAME_(HD_SET, __VA_ARGS__)
#define HD_PART_NAME_(...) HD_PART_NAME__(__VA_ARGS__)
#define HD_PART_NAME__(set, op, tag, part) hd_##set##_##op##_##part##_##tag

#define HD_START(op, tag) void HD_PART_NAME(op, tag, start)(void *accumulators, size_t count)
#define HD_FINISH(op, tag) void HD_PART_NAME(op, tag, finish)(void *partials, void *lanes, size_t columns)
#define HD_MERGE(op, tag) void HD_PART_NAME(op, tag, merge)(void *a, const void *b, size_t count)
#define HD_RESULT(op, tag) void HD_PART_NAME(op, tag, result)(void *out, const void *partials, size_t count)
#define HD_ADD(op, tag) void HD_PART_NAME(op, tag, add)(void *lanes, const void *in, size_t n, size_t position)
#define HD_ADD_COLUMNS(op, tag)                                                                                      \
    void HD_PART_NAME(op, tag, add_columns)(void *lanes, size_t columns, const void *in, ptrdiff_t row_bytes,        \
                                            size_t rows, size_t position)
#define HD_REDUCE_ROWS(op, tag)                                                                                      \
    void HD_PART_NAME(op, tag, rows)(void *out, const void *in, size_t n, size_t count, ptrdiff_t row_bytes)
#define HD_FOLD_NAME(op, tag, to) HD_PART_NAME(op, tag, fold_##to)

// MARK: Accumulators

#define HD_ACCUMULATOR_BYTES_ORDERED(tag) sizeof(HD_T_##tag)
#define HD_ACCUMULATOR_BYTES_EXTREME(tag) sizeof(HD_T_##tag)
#define HD_ACCUMULATOR_BYTES_FREE(tag) sizeof(HD_T_##tag)
#define HD_ACCUMULATOR_BYTES_COMPLEX_SUM(tag) sizeof(HD_T_##tag)
#define HD_ACCUMULATOR_BYTES_COMPLEX_PRODUCT(tag) sizeof(HD_T_##tag)
#define HD_ACCUMULATOR_BYTES_POSITION(tag) sizeof(hd_best_##tag)

#define HD_DEFINE_ACCUMULATOR_SIMPLE(op, tag, combine)                                                               \
    HD_START(op, tag) {                                                                                              \
        HD_T_##tag *a = accumulators;                                                                                \
        HD_VECTOR_LOOP for (size_t k = 0; k < count; k++) a[k] = HD_STORE_##tag((HD_V_##tag)HD_IDENTITY_##op(tag));  \
    }                                                                                                                \
    HD_MERGE(op, tag) {                                                                                              \
        HD_T_##tag *o = a;                                                                                           \
        const HD_T_##tag *x = b;                                                                                     \
        HD_VECTOR_LOOP                                                                                               \
        for (size_t k = 0; k < count; k++) {                                                                         \
            HD_V_##tag first = HD_LOAD_##tag(o[k]), second = HD_LOAD_##tag(x[k]);                                    \
            o[k] = HD_STORE_##tag((HD_V_##tag)combine##_##op(first, second));                                        \
        }                                                                                                            \
    }                                                                                                                \
    HD_RESULT(op, tag) { __builtin_memcpy(out, partials, count * sizeof(HD_T_##tag)); }

// By halves, of all columns at once.
#define HD_DEFINE_FINISH(op, tag, bytes)                                                                             \
    HD_FINISH(op, tag) {                                                                                             \
        for (size_t step = HD_LANES / 2; step > 0; step /= 2)                                                        \
            HD_PART_NAME(op, tag, merge)(lanes, (char *)lanes + step * columns * (bytes), step * columns);           \
        __builtin_memcpy(partials, lanes, columns * (bytes));                                                        \
    }
#define HD_DEFINE_ACCUMULATOR_ORDERED(op, tag)                                                                       \
    HD_DEFINE_ACCUMULATOR_SIMPLE(op, tag, HD_ORDERED)                                                                \
    HD_DEFINE_FINISH(op, tag, sizeof(HD_T_##tag))
#define HD_DEFINE_ACCUMULATOR_FREE(op, tag)                                                                          \
    HD_DEFINE_ACCUMULATOR_SIMPLE(op, tag, HD_FREE)                                                                   \
    HD_FINISH(op, tag) { __builtin_memcpy(partials, lanes, columns * sizeof(HD_T_##tag)); }

// Complex sums are sums of twice as many numbers.
#define HD_DEFINE_ACCUMULATOR_PAIRED(op, tag)                                                                        \
    HD_START(op, tag) { HD_PART_NAME(op, f64, start)(accumulators, 2 * count); }                                     \
    HD_FINISH(op, tag) { HD_PART_NAME(op, f64, finish)(partials, lanes, 2 * columns); }                              \
    HD_MERGE(op, tag) { HD_PART_NAME(op, f64, merge)(a, b, 2 * count); }                                             \
    HD_RESULT(op, tag) { HD_PART_NAME(op, f64, result)(out, partials, 2 * count); }

#define HD_DEFINE_ACCUMULATOR_COMPLEX(op, tag)                                                                       \
    HD_START(op, tag) {                                                                                              \
        hd_c128 *a = accumulators;                                                                                   \
        for (size_t k = 0; k < count; k++) a[k] = (hd_c128){1, 0};                                                   \
    }                                                                                                                \
    HD_MERGE(op, tag) {                                                                                              \
        hd_c128 *o = a;                                                                                              \
        const hd_c128 *x = b;                                                                                        \
        HD_VECTOR_LOOP for (size_t k = 0; k < count; k++) HD_PUT_c128(o[k], HD_COMPLEX_##op(o[k], x[k]));            \
    }                                                                                                                \
    HD_RESULT(op, tag) { __builtin_memcpy(out, partials, count * sizeof(hd_c128)); }                                 \
    HD_DEFINE_FINISH(op, tag, sizeof(hd_c128))

// The best value so far and where it is first; no value yet where the index is negative.
#define HD_DEFINE_BEST(tag, ...) typedef struct { HD_V_##tag value; int64_t index; } hd_best_##tag;
HD_EACH_COMPARED(HD_DEFINE_BEST, )
#define HD_DEFINE_ACCUMULATOR_POSITION(op, tag)                                                                      \
    HD_START(op, tag) {                                                                                              \
        hd_best_##tag *a = accumulators;                                                                             \
        for (size_t k = 0; k < count; k++) a[k] = (hd_best_##tag){0, -1};                                            \
    }                                                                                                                \
    HD_MERGE(op, tag) {                                                                                              \
        hd_best_##tag *o = a;                                                                                        \
        const hd_best_##tag *x = b;                                                                                  \
        for (size_t k = 0; k < count; k++) {                                                                         \
            int is_first = x[k].index < o[k].index, wins = 0, loses = 0;                                             \
            HD_IF_FLOAT_##tag(wins = x[k].value != x[k].value; loses = o[k].value != o[k].value;)                    \
            int is_better = wins | loses ? wins & (!loses | is_first)                                                \
                : HD_BETTER_##op(x[k].value, o[k].value) | ((x[k].value == o[k].value) & is_first);                  \
            if ((x[k].index >= 0) & ((o[k].index < 0) | is_better)) o[k] = x[k];                                     \
        }                                                                                                            \
    }                                                                                                                \
    HD_RESULT(op, tag) {                                                                                             \
        int64_t *o = out;                                                                                            \
        const hd_best_##tag *x = partials;                                                                           \
        for (size_t k = 0; k < count; k++) o[k] = x[k].index;                                                        \
    }                                                                                                                \
    HD_FINISH(op, tag) { __builtin_memcpy(partials, lanes, columns * sizeof(hd_best_##tag)); }

// MARK: Short rows

// Eight rows of 1, 2, 4, 8 or 16 elements become eight results in as few steps as a row's elements have halves: each takes
// two vectors of as many elements, and combines the first half of what is left of each row with the second.
enum { HD_SHORT = 16, HD_FOLDED = 8, HD_SHORT_ROWS = 64 };
#define HD_FOLDED_OF(combine, a, b) ({ vector first = a, second = b; combine(first, second); })
#define HD_FOLD_BY_4(combine, a, b)                                                                                  \
    ({                                                                                                               \
        vector low = a, high = b;                                                                                    \
        HD_FOLDED_OF(combine, __builtin_shufflevector(low, high, 0, 1, 2, 3, 8, 9, 10, 11),                          \
                     __builtin_shufflevector(low, high, 4, 5, 6, 7, 12, 13, 14, 15));                                \
    })
#define HD_FOLD_BY_2(combine, a, b)                                                                                  \
    ({                                                                                                               \
        vector low = a, high = b;                                                                                    \
        HD_FOLDED_OF(combine, __builtin_shufflevector(low, high, 0, 1, 4, 5, 8, 9, 12, 13),                          \
                     __builtin_shufflevector(low, high, 2, 3, 6, 7, 10, 11, 14, 15));                                \
    })
#define HD_FOLD_BY_1(combine, a, b)                                                                                  \
    ({                                                                                                               \
        vector low = a, high = b;                                                                                    \
        HD_FOLDED_OF(combine, HD_EVEN(low, high), HD_ODD(low, high));                                                \
    })
#define HD_EVEN(low, high) __builtin_shufflevector(low, high, 0, 2, 4, 6, 8, 10, 12, 14)
#define HD_ODD(low, high) __builtin_shufflevector(low, high, 1, 3, 5, 7, 9, 11, 13, 15)

#define HD_DEFINE_FOLD_OF(op, tag, to, combine)                                                                      \
    __attribute__((noinline))                                                                                        \
    static void HD_FOLD_NAME(op, tag, to)(HD_V_##to *out, const HD_V_##tag *in, size_t width, size_t groups) {       \
        typedef hd_lanes_8_##to vector;                                                                              \
        for (; groups > 0; groups--, out += HD_FOLDED, in += HD_FOLDED * width) {                                    \
            vector folded;                                                                                           \
            switch (width) {                                                                                         \
            case 1: folded = HD_FOLD_AT(0, tag); break;                                                              \
            case 2: folded = HD_FOLD_BY_1(combine, HD_FOLD_AT(0, tag), HD_FOLD_AT(1, tag)); break;                   \
            case 4: folded = HD_FOLD_OF_4(combine, HD_FOLD_AT, tag); break;                                          \
            case 8: folded = HD_FOLD_OF_8(combine, HD_FOLD_AT, tag); break;                                          \
            default: folded = HD_FOLD_OF_8(combine, HD_FOLD_HALVES_##combine, tag); break;                           \
            }                                                                                                        \
            __builtin_memcpy(out, &folded, sizeof folded);                                                           \
        }                                                                                                            \
    }
#define HD_FOLD_AT(k, tag)                                                                                           \
    ({                                                                                                               \
        hd_lanes_8_##tag loaded;                                                                                     \
        HD_READ(loaded, in + (k) * HD_FOLDED);                                                                       \
        __builtin_convertvector(loaded, vector);                                                                     \
    })
#define HD_FOLD_HALVES(combine, k, tag) HD_FOLDED_OF(combine, HD_FOLD_AT(2 * (k), tag), HD_FOLD_AT(2 * (k) + 1, tag))
#define HD_FOLD_OF_4(combine, at, tag)                                                                               \
    HD_FOLD_BY_1(combine, HD_FOLD_BY_2(combine, at(0, tag), at(1, tag)), HD_FOLD_BY_2(combine, at(2, tag), at(3, tag)))
#define HD_FOLD_OF_8(combine, at, tag)                                                                               \
    HD_FOLD_BY_1(combine,                                                                                            \
        HD_FOLD_BY_2(combine, HD_FOLD_BY_4(combine, at(0, tag), at(1, tag)),                                         \
                              HD_FOLD_BY_4(combine, at(2, tag), at(3, tag))),                                        \
        HD_FOLD_BY_2(combine, HD_FOLD_BY_4(combine, at(4, tag), at(5, tag)),                                         \
                              HD_FOLD_BY_4(combine, at(6, tag), at(7, tag))))
#define HD_FOLD_HALVES_HD_ORDERED_sum(k, tag) HD_FOLD_HALVES(HD_ORDERED_sum, k, tag)
#define HD_FOLD_HALVES_HD_ORDERED_prod(k, tag) HD_FOLD_HALVES(HD_ORDERED_prod, k, tag)
#define HD_FOLD_HALVES_HD_ORDERED_amax(k, tag) HD_FOLD_HALVES(HD_ORDERED_amax, k, tag)
#define HD_FOLD_HALVES_HD_ORDERED_amin(k, tag) HD_FOLD_HALVES(HD_ORDERED_amin, k, tag)
#define HD_FOLD_HALVES_HD_FREE_sum(k, tag) HD_FOLD_HALVES(HD_FREE_sum, k, tag)
#define HD_FOLD_HALVES_HD_FREE_prod(k, tag) HD_FOLD_HALVES(HD_FREE_prod, k, tag)
#define HD_FOLD_HALVES_HD_FREE_amax(k, tag) HD_FOLD_HALVES(HD_FREE_amax, k, tag)
#define HD_FOLD_HALVES_HD_FREE_amin(k, tag) HD_FOLD_HALVES(HD_FREE_amin, k, tag)
#define HD_DEFINE_FOLD_ORDERED(op, tag, to) HD_DEFINE_FOLD_OF(op, tag, to, HD_ORDERED_##op)
#define HD_DEFINE_FOLD_FREE(op, tag, to) HD_DEFINE_FOLD_OF(op, tag, to, HD_FREE_##op)

// Positions: neighbours are combined first, so that the left one of two that are equal is the first of a row.
#define HD_DEFINE_FOLD_POSITION(op, tag, to)                                                                         \
    __attribute__((noinline))                                                                                        \
    static void HD_FOLD_NAME(op, tag, to)(HD_V_##to *out, const HD_V_##tag *in, size_t width, size_t groups) {       \
        typedef hd_lanes_8_##tag vector;                                                                             \
        typedef __typeof__((vector){0} == (vector){0}) indices;                                                      \
        for (; groups > 0; groups--, out += HD_FOLDED, in += HD_FOLDED * width) {                                    \
            vector values[HD_SHORT];                                                                                 \
            indices places[HD_SHORT];                                                                                \
            for (size_t k = 0; k < width; k++) {                                                                     \
                HD_READ(values[k], in + k * HD_FOLDED);                                                              \
                places[k] = 0;                                                                                       \
            }                                                                                                        \
            for (size_t step = 1; step < width; step *= 2) {                                                         \
                for (size_t k = 0; k < width / step / 2; k++) {                                                      \
                    vector low = values[2 * k], high = values[2 * k + 1];                                            \
                    vector left = HD_EVEN(low, high), right = HD_ODD(low, high);                                     \
                    indices places_low = places[2 * k], places_high = places[2 * k + 1];                             \
                    indices of_left = HD_EVEN(places_low, places_high), of_right = HD_ODD(places_low, places_high);  \
                    indices is_right = HD_BETTER_##op(right, left);                                                  \
                    HD_IF_FLOAT_##tag(is_right |= (right != right) & (left == left);)                                \
                    values[k] = is_right ? right : left;                                                             \
                    places[k] = is_right ? of_right + (HD_INDEX_##tag)step : of_left;                                \
                }                                                                                                    \
            }                                                                                                        \
            hd_lanes_8_##to found = __builtin_convertvector(places[0], hd_lanes_8_##to);                             \
            __builtin_memcpy(out, &found, sizeof found);                                                             \
        }                                                                                                            \
    }

// Rows of at most 16 elements: those of another type or length are loaded into a buffer, with identities after them.
#if HD_LEAN
#define HD_SHORT_ROWS_OF(...)
#else
#define HD_SHORT_ROWS_OF(...) HD_SHORT_ROWS_OF_(__VA_ARGS__)
#define HD_SHORT_ROWS_OF_(op, tag, source, to, out_tag, zero)                                                        \
    if (n != 0 && n <= HD_SHORT) {                                                                                   \
        HD_V_##source buffer[HD_SHORT_ROWS * HD_SHORT];                                                              \
        HD_V_##to results[HD_SHORT_ROWS];                                                                            \
        HD_T_##out_tag *o = out;                                                                                     \
        const char *from = in;                                                                                       \
        size_t width = n <= 2 ? n : n <= 4 ? 4 : n <= 8 ? 8 : 16;                                                    \
        int is_dense = width == n && row_bytes == (ptrdiff_t)(n * sizeof(HD_T_##tag));                               \
        int is_direct = is_dense && __builtin_types_compatible_p(HD_T_##tag, HD_V_##source);                         \
        size_t filled = is_direct || count < HD_FOLDED ? HD_FOLDED                                                   \
            : count < HD_SHORT_ROWS ? (count + HD_FOLDED - 1) / HD_FOLDED * HD_FOLDED : HD_SHORT_ROWS;               \
        if (!is_dense || count % HD_FOLDED != 0)                                                                     \
            HD_VECTOR_LOOP                                                                                           \
            for (size_t k = 0; k < filled * width; k++) buffer[k] = (HD_V_##source)HD_IDENTITY_##op(source);         \
        while (count > 0) {                                                                                          \
            size_t rows = count < HD_SHORT_ROWS ? count : HD_SHORT_ROWS;                                             \
            if (is_direct && rows > HD_FOLDED) rows -= rows % HD_FOLDED;                                             \
            const HD_V_##source *block = buffer;                                                                     \
            if (is_direct && rows >= HD_FOLDED) {                                                                    \
                block = (const HD_V_##source *)(const void *)from;                                                   \
            } else if (is_dense) {                                                                                   \
                const HD_T_##tag *x = (const void *)from;                                                            \
                HD_VECTOR_LOOP                                                                                       \
                for (size_t k = 0; k < rows * n; k++) buffer[k] = (HD_V_##source)HD_LOAD_##tag(x[k]);                \
            } else {                                                                                                 \
                for (size_t r = 0; r < rows; r++) {                                                                  \
                    const HD_T_##tag *x = (const void *)(from + (ptrdiff_t)r * row_bytes);                           \
                    HD_SCALAR_LOOP                                                                                   \
                    for (size_t k = 0; k < n; k++) buffer[r * width + k] = (HD_V_##source)HD_LOAD_##tag(x[k]);       \
                }                                                                                                    \
            }                                                                                                        \
            HD_FOLD_NAME(op, source, to)(results, block, width, (rows + HD_FOLDED - 1) / HD_FOLDED);                 \
            HD_VECTOR_LOOP                                                                                           \
            for (size_t r = 0; r < rows; r++) o[r] = HD_STORE_##out_tag((HD_V_##out_tag)(results[r] zero));          \
            o += rows, from += (ptrdiff_t)rows * row_bytes, count -= rows;                                           \
        }                                                                                                            \
        return;                                                                                                      \
    }
#endif
// Lanes begin at +0: no sum is -0, which the folds alone could give.
#define HD_ZERO_sum + 0.0
#define HD_ZERO_prod
#define HD_ZERO_amax
#define HD_ZERO_amin

// MARK: Sums, products and extremes of floats

// The elements of full rows of lanes; `op` is computed in the type of `to`.
#define HD_LANES_NAME(op, tag) HD_PART_NAME(op, tag, lanes)
#define HD_DEFINE_REDUCTION_ORDERED(op, tag, acc)                                                                    \
    HD_INLINE void HD_LANES_NAME(op, tag)(hd_lanes_##acc *lanes, const HD_T_##tag *from, size_t count) {             \
        hd_lanes_##acc a = *lanes;                                                                                   \
        for (size_t r = 0; r < count; r++, from += HD_LANES) {                                                       \
            hd_lanes_##tag x;                                                                                        \
            HD_READ_LANES_##tag(x, from);                                                                            \
            a = HD_ORDERED_##op(a, __builtin_convertvector(x, hd_lanes_##acc));                                      \
        }                                                                                                            \
        *lanes = a;                                                                                                  \
    }                                                                                                                \
    HD_DEFINE_ORDERED_LOOPS(op, tag, acc, acc)

// Several chains of rows, each of its own part of the block, since a comparison takes longer than a load. They pass NaN over,
// and are done once more by the letter where there is one.
#define HD_DEFINE_REDUCTION_EXTREME(op, tag, acc)                                                                    \
    HD_INLINE void HD_LANES_NAME(op, tag)(hd_lanes_##tag *lanes, const HD_T_##tag *from, size_t count) {             \
        enum { FIT = 8 * HD_VECTOR_BYTES / sizeof(hd_lanes_##tag), CHAINS = FIT < 1 ? 1 : FIT };                     \
        hd_lanes_##tag x, a[CHAINS];                                                                                 \
        __typeof__(x != x) none = 0;                                                                                 \
        a[0] = *lanes;                                                                                               \
        for (size_t k = 1; k < CHAINS; k++) a[k] = HD_IDENTITY_##op(tag);                                            \
        size_t length = count / CHAINS, r = 0;                                                                       \
        for (; r < length; r++) {                                                                                    \
            _Pragma("clang loop unroll(full)")                                                                       \
            for (size_t k = 0; k < CHAINS; k++) {                                                                    \
                HD_READ_LANES_##tag(x, from + (k * length + r) * HD_LANES);                                          \
                none |= x != x;                                                                                      \
                a[k] = HD_BETTER_##op(x, a[k]) ? x : a[k];                                                           \
            }                                                                                                        \
        }                                                                                                            \
        for (size_t k = 1; k < CHAINS; k++) a[0] = HD_BETTER_##op(a[k], a[0]) ? a[k] : a[0];                         \
        for (r *= CHAINS; r < count; r++) {                                                                          \
            HD_READ_LANES_##tag(x, from + r * HD_LANES);                                                             \
            none |= x != x;                                                                                          \
            a[0] = HD_BETTER_##op(x, a[0]) ? x : a[0];                                                               \
        }                                                                                                            \
        if (__builtin_reduce_or(none)) {                                                                             \
            a[0] = *lanes;                                                                                           \
            for (r = 0; r < count; r++) {                                                                            \
                HD_READ_LANES_##tag(x, from + r * HD_LANES);                                                         \
                a[0] = HD_ORDERED_##op(a[0], x);                                                                     \
            }                                                                                                        \
        }                                                                                                            \
        *lanes = a[0];                                                                                               \
    }                                                                                                                \
    HD_DEFINE_ORDERED_LOOPS(op, tag, acc, tag)

#define HD_STEP(op, acc, lane, x)                                                                                    \
    do {                                                                                                             \
        HD_V_##acc first = HD_LOAD_##acc(lane), second = (HD_V_##acc)(x);                                            \
        (lane) = HD_STORE_##acc(HD_ORDERED_##op(first, second));                                                     \
    } while (0)

// Accumulators are held in the type `acc`, in registers in that of `held`.
#define HD_DEFINE_ORDERED_LOOPS(...) HD_DEFINE_ORDERED_LOOPS_(__VA_ARGS__)
#define HD_DEFINE_ORDERED_LOOPS_(op, tag, acc, held)                                                                 \
    HD_ADD(op, tag) {                                                                                                \
        HD_T_##acc *lane = lanes;                                                                                    \
        const HD_T_##tag *x = in;                                                                                    \
        size_t at = position % HD_LANES;                                                                             \
        HD_SCALAR_LOOP                                                                                               \
        for (; n != 0 && at != 0; n--, x++) {                                                                        \
            HD_STEP(op, acc, lane[at], HD_LOAD_##tag(*x));                                                           \
            at = (at + 1) % HD_LANES;                                                                                \
        }                                                                                                            \
        if (n >= HD_LANES) {                                                                                         \
            hd_lanes_##held a;                                                                                       \
            HD_READ_LANES_##acc(a, lane);                                                                            \
            HD_LANES_NAME(op, tag)(&a, x, n / HD_LANES);                                                             \
            HD_WRITE_LANES(acc, lane, a);                                                                            \
            x += n / HD_LANES * HD_LANES, n %= HD_LANES;                                                             \
        }                                                                                                            \
        HD_SCALAR_LOOP for (size_t k = 0; k < n; k++) HD_STEP(op, acc, lane[k], HD_LOAD_##tag(x[k]));                \
    }                                                                                                                \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        HD_SHORT_ROWS_OF(op, tag, HD_SHORT_##tag, HD_HELD_##held, acc, HD_ZERO_##op)                                 \
        HD_T_##acc *o = out;                                                                                         \
        for (size_t r = 0; r < count; r++) {                                                                         \
            const HD_T_##tag *x = (const void *)((const char *)in + (ptrdiff_t)r * row_bytes);                       \
            hd_lanes_##held a = HD_IDENTITY_##op(held);                                                              \
            HD_LANES_NAME(op, tag)(&a, x, n / HD_LANES);                                                             \
            if (n % HD_LANES != 0) {                                                                                 \
                HD_T_##tag part[HD_LANES];                                                                           \
                HD_PART(part, op, tag, x + n / HD_LANES * HD_LANES, n % HD_LANES);                                   \
                HD_LANES_NAME(op, tag)(&a, part, 1);                                                                 \
            }                                                                                                        \
            o[r] = HD_STORE_##acc(HD_COMBINE_LANES(HD_ORDERED_##op, a));                                             \
        }                                                                                                            \
    }                                                                                                                \
    /* A lane's accumulators are loaded and stored once for four of its rows. */                                     \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        for (size_t first = 0; first < rows; first += 4 * HD_LANES) {                                                \
            for (size_t i = first; i < rows && i < first + HD_LANES; i++) {                                          \
                HD_T_##acc *lane = (HD_T_##acc *)lanes + (position + i) % HD_LANES * columns;                        \
                const HD_T_##tag *x[4];                                                                              \
                size_t of_lane = (rows - i + HD_LANES - 1) / HD_LANES, k = 0;                                        \
                for (; k < 4 && k < of_lane; k++)                                                                    \
                    x[k] = (const void *)((const char *)in + (ptrdiff_t)(i + k * HD_LANES) * row_bytes);             \
                if (k == 4) {                                                                                        \
                    HD_VECTOR_LOOP                                                                                   \
                    for (size_t j = 0; j < columns; j++) {                                                           \
                        HD_V_##acc a = HD_LOAD_##acc(lane[j]);                                                       \
                        HD_V_##acc y = (HD_V_##acc)HD_LOAD_##tag(x[0][j]); a = HD_ORDERED_##op(a, y);                \
                        y = (HD_V_##acc)HD_LOAD_##tag(x[1][j]); a = HD_ORDERED_##op(a, y);                           \
                        y = (HD_V_##acc)HD_LOAD_##tag(x[2][j]); a = HD_ORDERED_##op(a, y);                           \
                        y = (HD_V_##acc)HD_LOAD_##tag(x[3][j]); a = HD_ORDERED_##op(a, y);                           \
                        lane[j] = HD_STORE_##acc(a);                                                                 \
                    }                                                                                                \
                } else {                                                                                             \
                    for (size_t row = 0; row < k; row++) {                                                           \
                        const HD_T_##tag *y = x[row];                                                                \
                        HD_VECTOR_LOOP for (size_t j = 0; j < columns; j++) HD_STEP(op, acc, lane[j], HD_LOAD_##tag(y[j]));\
                    }                                                                                                \
                }                                                                                                    \
            }                                                                                                        \
        }                                                                                                            \
    }

// What short rows are loaded as, and what they are folded in.
#define HD_SHORT_f16 f32
#define HD_SHORT_bf16 f32
#define HD_SHORT_f32 f32
#define HD_SHORT_f64 f64
#define HD_HELD_f16 f32
#define HD_HELD_bf16 f32
#define HD_HELD_f32 f32
#define HD_HELD_f64 f64

// MARK: Sums, products and extremes of integers

#define HD_TOTAL_NAME(op, tag) HD_PART_NAME(op, tag, total)
#define HD_DEFINE_REDUCTION_FREE(op, tag, acc) HD_DEFINE_FREE_LOOPS(op, tag, acc, HD_PARTIAL_##op(tag), HD_FREE_SHORT_##op(tag))
#define HD_FREE_SHORT_sum(tag) u64
#define HD_FREE_SHORT_prod(tag) u64
#define HD_FREE_SHORT_amax(tag) HD_COMPARED_##tag
#define HD_FREE_SHORT_amin(tag) HD_COMPARED_##tag
#define HD_DEFINE_FREE_LOOPS(...) HD_DEFINE_FREE_LOOPS_(__VA_ARGS__)
#define HD_DEFINE_FREE_LOOPS_(op, tag, acc, partial, short_tag)                                                      \
    HD_INLINE HD_V_##acc HD_TOTAL_NAME(op, tag)(const HD_T_##tag *from, size_t n) {                                  \
        hd_lanes_##partial a = HD_IDENTITY_##op(partial);                                                            \
        HD_T_##tag part[HD_LANES];                                                                                   \
        for (size_t count = n / HD_LANES;;) {                                                                        \
            for (size_t r = 0; r < count; r++, from += HD_LANES) {                                                   \
                hd_lanes_##tag x;                                                                                    \
                HD_READ(x, from);                                                                                    \
                hd_lanes_##partial y = __builtin_convertvector(x, hd_lanes_##partial);                               \
                a = HD_FREE_##op(a, y);                                                                              \
            }                                                                                                        \
            n %= HD_LANES;                                                                                           \
            if (n == 0) break;                                                                                       \
            HD_PART(part, op, tag, from, n);                                                                         \
            from = part, count = 1, n = 0;                                                                           \
        }                                                                                                            \
        return HD_COMBINE_LANES(HD_FREE_##op, __builtin_convertvector(a, hd_lanes_##acc));                           \
    }                                                                                                                \
    HD_ADD(op, tag) {                                                                                                \
        (void)position;                                                                                              \
        HD_V_##acc *lane = lanes, total = HD_TOTAL_NAME(op, tag)(in, n);                                             \
        *lane = (HD_V_##acc)HD_FREE_##op(*lane, total);                                                              \
    }                                                                                                                \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        HD_SHORT_ROWS_OF(op, tag, short_tag, short_tag, acc, )                                                       \
        HD_V_##acc *o = out;                                                                                         \
        for (size_t r = 0; r < count; r++)                                                                           \
            o[r] = HD_TOTAL_NAME(op, tag)((const void *)((const char *)in + (ptrdiff_t)r * row_bytes), n);           \
    }                                                                                                                \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        (void)position;                                                                                              \
        HD_V_##acc *lane = lanes;                                                                                    \
        size_t i = 0;                                                                                                \
        for (; i + 4 <= rows; i += 4) {                                                                              \
            const char *from = (const char *)in + (ptrdiff_t)i * row_bytes;                                          \
            const HD_T_##tag *x0 = (const void *)from, *x1 = (const void *)(from + row_bytes);                       \
            const HD_T_##tag *x2 = (const void *)(from + 2 * row_bytes), *x3 = (const void *)(from + 3 * row_bytes); \
            HD_VECTOR_LOOP                                                                                           \
            for (size_t j = 0; j < columns; j++) {                                                                   \
                HD_V_##partial a = (HD_V_##partial)x0[j], b = (HD_V_##partial)x1[j];                                 \
                a = (HD_V_##partial)HD_FREE_##op(a, b), b = (HD_V_##partial)x2[j];                                   \
                a = (HD_V_##partial)HD_FREE_##op(a, b), b = (HD_V_##partial)x3[j];                                   \
                HD_V_##acc all = (HD_V_##acc)(HD_V_##partial)HD_FREE_##op(a, b), before = lane[j];                   \
                lane[j] = (HD_V_##acc)HD_FREE_##op(before, all);                                                     \
            }                                                                                                        \
        }                                                                                                            \
        for (; i < rows; i++) {                                                                                      \
            const HD_T_##tag *x = (const void *)((const char *)in + (ptrdiff_t)i * row_bytes);                       \
            HD_VECTOR_LOOP                                                                                           \
            for (size_t j = 0; j < columns; j++) {                                                                   \
                HD_V_##acc before = lane[j], y = (HD_V_##acc)x[j];                                                   \
                lane[j] = (HD_V_##acc)HD_FREE_##op(before, y);                                                       \
            }                                                                                                        \
        }                                                                                                            \
    }

// MARK: Complex sums and products

// A row has at most as many lanes as elements; those without one hold the identity.
#define HD_DEFINE_COMPLEX_ROWS(op, tag, is_product)                                                                  \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        hd_c128 *o = out, lanes[HD_LANES];                                                                           \
        for (size_t r = 0; r < count; r++) {                                                                         \
            const char *x = (const char *)in + (ptrdiff_t)r * row_bytes;                                             \
            size_t live = n < HD_LANES ? n : HD_LANES;                                                               \
            HD_PART_NAME(op, c128, start)(lanes, live > 0 ? live : 1);                                               \
            HD_PART_NAME(op, tag, add)(lanes, x, n, 0);                                                              \
            for (size_t step = HD_LANES / 2; step > 0; step /= 2) {                                                  \
                size_t k = 0;                                                                                        \
                HD_SCALAR_LOOP                                                                                       \
                for (; k < step && k + step < live; k++) lanes[k] = HD_COMPLEX_##op(lanes[k], lanes[k + step]);      \
                HD_SCALAR_LOOP                                                                                       \
                for (; is_product && k < step && k < live; k++)                                                      \
                    lanes[k] = HD_COMPLEX_##op(lanes[k], ((hd_c128){1, 0}));                                         \
                if (live > step) live = step;                                                                        \
            }                                                                                                        \
            o[r] = lanes[0];                                                                                         \
        }                                                                                                            \
    }

#define HD_DEFINE_REDUCTION_COMPLEX_SUM(op, tag, acc) HD_DEFINE_COMPLEX_SUM(op, tag, HD_REAL_##tag)
#define HD_DEFINE_COMPLEX_SUM(...) HD_DEFINE_COMPLEX_SUM_(__VA_ARGS__)
#define HD_DEFINE_COMPLEX_SUM_(op, tag, real)                                                                        \
    HD_ADD(op, tag) {                                                                                                \
        double *lane = lanes;                                                                                        \
        const HD_V_##real *x = in;                                                                                   \
        size_t at = position % HD_LANES;                                                                             \
        HD_SCALAR_LOOP                                                                                               \
        for (; n != 0 && at != 0; n--, x += 2) {                                                                     \
            lane[2 * at] += x[0], lane[2 * at + 1] += x[1];                                                          \
            at = (at + 1) % HD_LANES;                                                                                \
        }                                                                                                            \
        if (n >= HD_LANES) {                                                                                         \
            hd_lanes_64_f64 a;                                                                                       \
            HD_READ(a, lane);                                                                                        \
            for (; n >= HD_LANES; n -= HD_LANES, x += 2 * HD_LANES) {                                                \
                hd_lanes_64_##real y;                                                                                \
                HD_READ(y, x);                                                                                       \
                a += __builtin_convertvector(y, hd_lanes_64_f64);                                                    \
            }                                                                                                        \
            __builtin_memcpy(lane, &a, sizeof a);                                                                    \
        }                                                                                                            \
        HD_SCALAR_LOOP for (size_t k = 0; k < 2 * n; k++) lane[k] += x[k];                                           \
    }                                                                                                                \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        HD_PART_NAME(op, real, add_columns)(lanes, 2 * columns, in, row_bytes, rows, position);                      \
    }                                                                                                                \
    HD_DEFINE_COMPLEX_ROWS(op, tag, 0)

#define HD_STEP_PRODUCT(op, lane, x)                                                                                 \
    do {                                                                                                             \
        hd_c128 first = (lane), second = {(x).re, (x).im};                                                           \
        HD_PUT_c128(lane, HD_COMPLEX_##op(first, second));                                                           \
    } while (0)
#define HD_DEFINE_REDUCTION_COMPLEX_PRODUCT(op, tag, acc)                                                            \
    HD_ADD(op, tag) {                                                                                                \
        hd_c128 *lane = lanes;                                                                                       \
        const HD_T_##tag *x = in;                                                                                    \
        size_t at = position % HD_LANES;                                                                             \
        while (n != 0) {                                                                                             \
            size_t some = n < HD_LANES - at ? n : HD_LANES - at;                                                     \
            HD_VECTOR_LOOP for (size_t k = 0; k < some; k++) HD_STEP_PRODUCT(op, lane[at + k], x[k]);                \
            x += some, n -= some, at = 0;                                                                            \
        }                                                                                                            \
    }                                                                                                                \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        for (size_t i = 0; i < rows; i++) {                                                                          \
            hd_c128 *lane = (hd_c128 *)lanes + (position + i) % HD_LANES * columns;                                  \
            const HD_T_##tag *x = (const void *)((const char *)in + (ptrdiff_t)i * row_bytes);                       \
            HD_VECTOR_LOOP for (size_t j = 0; j < columns; j++) HD_STEP_PRODUCT(op, lane[j], x[j]);                  \
        }                                                                                                            \
    }                                                                                                                \
    HD_DEFINE_COMPLEX_ROWS(op, tag, 1)
#define HD_COMPLEX_sum(a, b) ((hd_c128){(a).re + (b).re, (a).im + (b).im})

// MARK: Positions of extremes

// A block's best value is found first, and then where it is, in the part of the block that had it.
#define HD_FIND_NAME(op, tag) HD_PART_NAME(op, tag, find)
#define HD_DEFINE_REDUCTION_POSITION(op, tag, acc)                                                                   \
    static hd_best_##acc HD_FIND_NAME(op, tag)(const HD_T_##tag *in, size_t n) {                                     \
        enum { ROWS = 32 };                                                                                          \
        HD_T_##tag part[HD_LANES];                                                                                   \
        size_t whole = n / HD_LANES, done = 0, count = 0, best_first = 0, best_count = 0;                            \
        const HD_T_##tag *from = in, *best_from = NULL;                                                              \
        HD_V_##tag best = 0;                                                                                         \
        int is_none = 0;                                                                                             \
        hd_lanes_##tag x;                                                                                            \
        for (; done * HD_LANES < n; done += count) {                                                                 \
            from = in + done * HD_LANES;                                                                             \
            count = whole - done < ROWS ? whole - done : ROWS;                                                       \
            if (count == 0) {                                                                                        \
                HD_PART(part, op, tag, from, n % HD_LANES);                                                          \
                from = part, count = 1;                                                                              \
            }                                                                                                        \
            hd_lanes_##tag a = HD_IDENTITY_##op(tag);                                                                \
            __typeof__(x == x) none = 0;                                                                             \
            for (size_t r = 0; r < count; r++) {                                                                     \
                HD_READ_LANES_##tag(x, from + r * HD_LANES);                                                         \
                HD_IF_FLOAT_##tag(none |= x != x;)                                                                   \
                a = HD_BETTER_##op(x, a) ? x : a;                                                                    \
            }                                                                                                        \
            HD_V_##tag value = HD_COMBINE_LANES(HD_FREE_##op, a);                                                    \
            is_none = __builtin_reduce_or(none) != 0;                                                                \
            if (is_none | !best_from | HD_BETTER_##op(value, best))                                                  \
                best = value, best_from = from, best_first = done * HD_LANES, best_count = count;                    \
            if (is_none) break;                                                                                      \
        }                                                                                                            \
        size_t r = 0;                                                                                                \
        for (; r < best_count; r++) {                                                                                \
            HD_READ_LANES_##tag(x, best_from + r * HD_LANES);                                                        \
            __typeof__(x == x) is_found = x == best;                                                                 \
            HD_IF_FLOAT_##tag(if (is_none) is_found = x != x;)                                                       \
            if (__builtin_reduce_or(is_found) == 0) continue;                                                        \
            size_t k = 0;                                                                                            \
            while (k < HD_LANES - 1 && !is_found[k]) k++;                                                            \
            return (hd_best_##acc){(HD_V_##acc)x[k], (int64_t)(best_first + r * HD_LANES + k)};                      \
        }                                                                                                            \
        return (hd_best_##acc){0, -1};                                                                               \
    }                                                                                                                \
    HD_ADD(op, tag) {                                                                                                \
        hd_best_##acc found = HD_FIND_NAME(op, tag)(in, n);                                                          \
        if (found.index >= 0) found.index += (int64_t)position;                                                      \
        HD_PART_NAME(op, acc, merge)(lanes, &found, 1);                                                              \
    }                                                                                                                \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        HD_SHORT_ROWS_OF(op, tag, acc, i64, i64, )                                                                   \
        int64_t *o = out;                                                                                            \
        for (size_t r = 0; r < count; r++)                                                                           \
            o[r] = HD_FIND_NAME(op, tag)((const void *)((const char *)in + (ptrdiff_t)r * row_bytes), n).index;      \
    }                                                                                                                \
    /* Blocks of columns and rows have their bests side by side, then merged with those of the lane. */              \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        enum { COLUMNS = 64, ROWS = 64 };                                                                            \
        HD_V_##acc values[COLUMNS];                                                                                  \
        HD_INDEX_##acc places[COLUMNS];                                                                              \
        hd_best_##acc *lane = lanes, found[COLUMNS];                                                                 \
        for (size_t i = 0; i < rows; i += ROWS) {                                                                    \
            size_t some = rows - i < ROWS ? rows - i : ROWS;                                                         \
            for (size_t first = 0; first < columns; first += COLUMNS) {                                              \
                size_t width = columns - first < COLUMNS ? columns - first : COLUMNS;                                \
                const char *from = (const char *)in + (ptrdiff_t)i * row_bytes + first * sizeof(HD_T_##tag);         \
                const HD_T_##tag *x = (const void *)from;                                                            \
                HD_VECTOR_LOOP                                                                                       \
                for (size_t j = 0; j < width; j++) values[j] = (HD_V_##acc)HD_LOAD_##tag(x[j]), places[j] = 0;       \
                for (size_t r = 1; r < some; r++) {                                                                  \
                    x = (const void *)(from + (ptrdiff_t)r * row_bytes);                                             \
                    HD_VECTOR_LOOP                                                                                   \
                    for (size_t j = 0; j < width; j++) {                                                             \
                        HD_V_##acc best = values[j], y = (HD_V_##acc)HD_LOAD_##tag(x[j]);                            \
                        HD_INDEX_##acc place = places[j];                                                            \
                        int is_better = HD_BETTER_##op(y, best);                                                     \
                        HD_IF_FLOAT_##tag(is_better |= (y != y) & (best == best);)                                   \
                        values[j] = is_better ? y : best;                                                            \
                        places[j] = is_better ? (HD_INDEX_##acc)r : place;                                           \
                    }                                                                                                \
                }                                                                                                    \
                for (size_t j = 0; j < width; j++)                                                                   \
                    found[j] = (hd_best_##acc){values[j], (int64_t)(position + i) + (int64_t)places[j]};             \
                HD_PART_NAME(op, acc, merge)(lane + first, found, width);                                            \
            }                                                                                                        \
        }                                                                                                            \
    }
// As wide as the values, for the vectoriser.
#define HD_INDEX_f32 int32_t
#define HD_INDEX_f64 int64_t
#define HD_INDEX_i64 int64_t
#define HD_INDEX_u64 int64_t

#endif
