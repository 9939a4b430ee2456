// Reductions: what types they are computed in, the operations, and accumulators. Which element meets which, and when, is the
// same on every instruction set, in every form of loop (CHadamard.h says the order).
//
// - An ordered reduction keeps to the order by the letter.
// - A free one gives the same in any order: sums and products of integers wrap, and integers have one form of each value. It
//   uses the first lane alone. So do positions, of which the least wins.
#ifndef HD_REDUCTIONS_H
#define HD_REDUCTIONS_H

// MARK: Types

#define HD_EACH_FLOAT_TYPE(M, ...) M(f16, __VA_ARGS__) M(bf16, __VA_ARGS__) M(f32, __VA_ARGS__) M(f64, __VA_ARGS__)
// Sums extend the sign of narrow integers, and wrap the same for both kinds of wide ones.
#define HD_EACH_INTEGRAL_SUMMED(M, ...)                                                                              \
    HD_EACH_INT_NARROW(M, __VA_ARGS__) M(u64, __VA_ARGS__) M##_LIKE(i64, u64, __VA_ARGS__) HD_EACH_BOOL_LIKE(M, __VA_ARGS__)
#define HD_EACH_UINT64_LIKE(M, ...) M(u64, __VA_ARGS__) M##_LIKE(i64, u64, __VA_ARGS__)
// The types by way of which all others are compared.
#define HD_EACH_COMPARED(M, ...) M(f32, __VA_ARGS__) M(f64, __VA_ARGS__) M(i64, __VA_ARGS__) M(u64, __VA_ARGS__)

// What is summed in, and where the results differ by sign alone.
#define HD_RESULT_SUMMED(tag) HD_SUMMED_##tag
#define HD_RESULT_WIDEST(tag) HD_WIDEST_##tag
#define HD_RESULT_COMPARED(tag) HD_COMPARED_##tag
#define HD_RESULT_INT64(tag) i64
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

// MARK: Names

#define HD_PART_NAME(...) HD_PART_NAME_(HD_SET, __VA_ARGS__)
#define HD_PART_NAME_(...) HD_PART_NAME__(__VA_ARGS__)
#define HD_PART_NAME__(set, op, tag, part) hd_##set##_##op##_##part##_##tag

#define HD_START(op, tag) void HD_PART_NAME(op, tag, start)(void *accumulators, size_t count)
#define HD_FINISH(op, tag) void HD_PART_NAME(op, tag, finish)(void *partials, void *lanes, size_t columns)
#define HD_MERGE(op, tag) void HD_PART_NAME(op, tag, merge)(void *a, const void *b, size_t count)
#define HD_ADD(op, tag) void HD_PART_NAME(op, tag, add)(void *lanes, const void *in, size_t n, size_t position)
#define HD_ADD_COLUMNS(op, tag)                                                                                      \
    void HD_PART_NAME(op, tag, add_columns)(void *lanes, size_t columns, const void *in, ptrdiff_t row_bytes,        \
                                            size_t rows, size_t position)
#define HD_REDUCE_ROWS(op, tag)                                                                                      \
    void HD_PART_NAME(op, tag, rows)(void *out, const void *in, size_t n, size_t count, ptrdiff_t row_bytes)
#define HD_FOLD_NAME(op, tag, to) HD_PART_NAME(op, tag, fold_##to)

// Loops over columns load several rows at once: they need not be interleaved.
#define HD_COLUMN_LOOP _Pragma("clang loop vectorize(assume_safety) interleave_count(1) unroll(disable)")

// MARK: Accumulators

// What depends on the accumulators' size alone, or on the form: where one lane is in use, it is the result.
#define HD_BYTES_u8 1
#define HD_BYTES_u16 2
#define HD_BYTES_u32 4
#define HD_BYTES_u64 8
#define HD_BYTES_i8 1
#define HD_BYTES_i16 2
#define HD_BYTES_i32 4
#define HD_BYTES_i64 8
#define HD_BYTES_f16 2
#define HD_BYTES_bf16 2
#define HD_BYTES_f32 4
#define HD_BYTES_f64 8
#define HD_BYTES_c128 16
#define HD_COPY_NAME(part, tag) HD_COPY_NAME_(part, HD_BYTES_##tag)
#define HD_COPY_NAME_(...) HD_COPY_NAME__(__VA_ARGS__)
#define HD_COPY_NAME__(part, bytes) HD_OWN(part##_##bytes)
#define HD_DECLARE_COPIES(bytes)                                                                                     \
    void HD_OWN(results_##bytes)(void *out, const void *partials, size_t count);                                     \
    void HD_OWN(finish_##bytes)(void *partials, void *lanes, size_t columns);
#define HD_DEFINE_COPIES(bytes)                                                                                      \
    void HD_OWN(results_##bytes)(void *out, const void *partials, size_t count) {                                    \
        __builtin_memcpy(out, partials, count * (bytes));                                                            \
    }                                                                                                                \
    void HD_OWN(finish_##bytes)(void *partials, void *lanes, size_t columns) {                                       \
        __builtin_memcpy(partials, lanes, columns * (bytes));                                                        \
    }
#define HD_DECLARE_POSITIONS void HD_OWN(results_position)(void *out, const void *partials, size_t count);
#define HD_DEFINE_POSITIONS                                                                                          \
    void HD_OWN(results_position)(void *out, const void *partials, size_t count) {                                   \
        int64_t *o = out;                                                                                            \
        const hd_best_u64 *x = partials;                                                                             \
        for (size_t k = 0; k < count; k++) o[k] = x[k].index;                                                        \
    }

#define HD_FINISH_OF_ORDERED(op, tag) HD_PART_NAME(op, tag, finish)
#define HD_FINISH_OF_EXTREME(op, tag) HD_PART_NAME(op, tag, finish)
#define HD_FINISH_OF_COMPLEX_SUM(op, tag) HD_PART_NAME(op, tag, finish)
#define HD_FINISH_OF_COMPLEX_PRODUCT(op, tag) HD_PART_NAME(op, tag, finish)
#define HD_FINISH_OF_FREE(op, tag) HD_COPY_NAME(finish, tag)
#define HD_FINISH_OF_CONVERTED(op, tag) HD_COPY_NAME(finish, tag)
#define HD_FINISH_OF_POSITION(op, tag) HD_OWN(finish_16)
#define HD_RESULTS_OF_ORDERED(tag) HD_COPY_NAME(results, tag)
#define HD_RESULTS_OF_EXTREME(tag) HD_COPY_NAME(results, tag)
#define HD_RESULTS_OF_COMPLEX_SUM(tag) HD_COPY_NAME(results, tag)
#define HD_RESULTS_OF_COMPLEX_PRODUCT(tag) HD_COPY_NAME(results, tag)
#define HD_RESULTS_OF_FREE(tag) HD_COPY_NAME(results, tag)
#define HD_RESULTS_OF_CONVERTED(tag) HD_COPY_NAME(results, tag)
#define HD_RESULTS_OF_POSITION(tag) HD_OWN(results_position)
#define HD_ACCUMULATOR_BYTES_ORDERED(tag) HD_BYTES_##tag
#define HD_ACCUMULATOR_BYTES_EXTREME(tag) HD_BYTES_##tag
#define HD_ACCUMULATOR_BYTES_COMPLEX_SUM(tag) HD_BYTES_##tag
#define HD_ACCUMULATOR_BYTES_COMPLEX_PRODUCT(tag) HD_BYTES_##tag
#define HD_ACCUMULATOR_BYTES_FREE(tag) HD_BYTES_##tag
#define HD_ACCUMULATOR_BYTES_CONVERTED(tag) HD_BYTES_##tag
#define HD_ACCUMULATOR_BYTES_POSITION(tag) sizeof(hd_best_##tag)

#define HD_DEFINE_ACCUMULATOR_FREE(op, tag) HD_DEFINE_ACCUMULATOR_SIMPLE(op, tag, HD_FREE)
#define HD_DEFINE_ACCUMULATOR_SIMPLE(op, tag, combine)                                                               \
    HD_START(op, tag) {                                                                                              \
        HD_T_##tag *a = accumulators;                                                                                \
        HD_COLUMN_LOOP for (size_t k = 0; k < count; k++) a[k] = HD_STORE_##tag((HD_V_##tag)HD_IDENTITY_##op(tag));  \
    }                                                                                                                \
    __attribute__((noinline)) HD_MERGE(op, tag) {                                                                    \
        HD_T_##tag *o = a;                                                                                           \
        const HD_T_##tag *x = b;                                                                                     \
        HD_COLUMN_LOOP                                                                                               \
        for (size_t k = 0; k < count; k++) {                                                                         \
            HD_V_##tag first = HD_LOAD_##tag(o[k]), second = HD_LOAD_##tag(x[k]);                                    \
            o[k] = HD_STORE_##tag((HD_V_##tag)combine##_##op(first, second));                                        \
        }                                                                                                            \
    }

// Lanes are combined by halves, of all columns at once.
#define HD_DEFINE_FINISH(op, tag)                                                                                    \
    HD_FINISH(op, tag) {                                                                                             \
        for (size_t step = HD_LANES / 2; step > 0; step /= 2)                                                        \
            HD_PART_NAME(op, tag, merge)(lanes, (char *)lanes + step * columns * HD_BYTES_##tag, step * columns);    \
        __builtin_memcpy(partials, lanes, columns * HD_BYTES_##tag);                                                 \
    }
#define HD_DEFINE_ACCUMULATOR_ORDERED(op, tag)                                                                       \
    HD_DEFINE_ACCUMULATOR_SIMPLE(op, tag, HD_ORDERED)                                                                \
    HD_DEFINE_FINISH(op, tag)

// Complex sums are sums of twice as many numbers.
#define HD_DEFINE_ACCUMULATOR_PAIRED(op, tag)                                                                        \
    HD_START(op, tag) { HD_PART_NAME(op, f64, start)(accumulators, 2 * count); }                                     \
    HD_FINISH(op, tag) { HD_PART_NAME(op, f64, finish)(partials, lanes, 2 * columns); }                              \
    HD_MERGE(op, tag) { HD_PART_NAME(op, f64, merge)(a, b, 2 * count); }

#define HD_DEFINE_ACCUMULATOR_COMPLEX(op, tag)                                                                       \
    HD_START(op, tag) {                                                                                              \
        hd_c128 *a = accumulators;                                                                                   \
        for (size_t k = 0; k < count; k++) a[k] = (hd_c128){1, 0};                                                   \
    }                                                                                                                \
    __attribute__((noinline)) HD_MERGE(op, tag) {                                                                    \
        hd_c128 *o = a;                                                                                              \
        const hd_c128 *x = b;                                                                                        \
        HD_VECTOR_LOOP for (size_t k = 0; k < count; k++) HD_PUT_c128(o[k], HD_COMPLEX_##op(o[k], x[k]));            \
    }                                                                                                                \
    HD_DEFINE_FINISH(op, tag)

// The best value so far and where it is first; no value yet where the index is negative.
#define HD_DEFINE_BEST(tag, ...) typedef struct { HD_V_##tag value; int64_t index; } hd_best_##tag;
HD_EACH_COMPARED(HD_DEFINE_BEST, )
#define HD_DEFINE_ACCUMULATOR_POSITION(op, tag)                                                                      \
    HD_START(op, tag) {                                                                                              \
        hd_best_##tag *a = accumulators;                                                                             \
        for (size_t k = 0; k < count; k++) a[k] = (hd_best_##tag){0, -1};                                            \
    }                                                                                                                \
    __attribute__((noinline)) HD_MERGE(op, tag) {                                                                    \
        hd_best_##tag *o = a;                                                                                        \
        const hd_best_##tag *x = b;                                                                                  \
        for (size_t k = 0; k < count; k++) {                                                                         \
            int is_first = x[k].index < o[k].index, wins = 0, loses = 0;                                             \
            HD_IF_FLOAT_##tag(wins = x[k].value != x[k].value; loses = o[k].value != o[k].value;)                    \
            int is_better = wins | loses ? wins & (!loses | is_first)                                                \
                : HD_BETTER_##op(x[k].value, o[k].value) | ((x[k].value == o[k].value) & is_first);                  \
            if ((x[k].index >= 0) & ((o[k].index < 0) | is_better)) o[k] = x[k];                                     \
        }                                                                                                            \
    }

// Rows, one by one, by a function of a row.
#define HD_TOTAL_NAME(op, tag) HD_PART_NAME(op, tag, total)
#define HD_ROW_AT(in, r, row_bytes) ((const void *)((const char *)(in) + (ptrdiff_t)(r) * (row_bytes)))

// Whether elements are accumulators, so that `merge` adds a row of them.
#define HD_IS_ACCUMULATOR(tag, acc) __builtin_types_compatible_p(HD_T_##tag, HD_T_##acc)

#include "reductions_vectors.h"
#include "reductions_short.h"
#include "reductions_ordered.h"
#include "reductions_free.h"
#include "reductions_complex.h"
#include "reductions_position.h"
#include "fused_sums.h"

#endif
