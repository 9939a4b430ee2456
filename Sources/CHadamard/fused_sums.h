// Sums of what is computed from elements as they are read, each step rounded as it would be alone, in the order of sums
// (CHadamard.h). Accumulators are those of sums of doubles.
#ifndef HD_FUSED_SUMS_H
#define HD_FUSED_SUMS_H

// What is summed, of numbers and of vectors; `wide` makes doubles of either.
#define HD_SUMMED_square(wide, x, y) ({ (void)(y); __auto_type value = wide(x); value * value; })
#define HD_SUMMED_centred_square(wide, x, y) ({ __auto_type away = wide(x) - (y); away * away; })
#define HD_SUMMED_difference_square(wide, x, y) ({ __auto_type away = (x) - (y); wide(away * away); })
#define HD_SUMMED_product(wide, x, y) wide((x) * (y))
#define HD_WIDE_NUMBER(x) ((double)(x))
#define HD_WIDE_LANES(x) __builtin_convertvector(x, hd_lanes_f64)

#define HD_FUSED_ADD(op, tag)                                                                                        \
    void HD_PART_NAME(op, tag, add)(void *lanes, const void *in, const void *other, int repeats, size_t n, size_t position)
#define HD_FUSED_ADD_COLUMNS(op, tag)                                                                                \
    void HD_PART_NAME(op, tag, add_columns)(void *lanes, size_t columns, const void *in, ptrdiff_t in_row,           \
                                            const void *other, ptrdiff_t other_row, int repeats, size_t rows,        \
                                            size_t position)
#define HD_FUSED_ROWS(op, tag)                                                                                       \
    void HD_PART_NAME(op, tag, rows)(void *out, const void *in, ptrdiff_t in_row, const void *other,                 \
                                     ptrdiff_t other_row, int repeats, size_t n, size_t count)

#define HD_SUMMED_NUMBER(op, tag, b, x, y) HD_SUMMED_##op(HD_WIDE_NUMBER, HD_LOAD_##tag(x), HD_LOAD_##b(y))

// Of the tag's elements and of another operand's, which are b's. By the letter: what there is before and after full rows of lanes.
#define HD_DEFINE_FUSED_LETTER(op, tag, b)                                                                           \
    __attribute__((noinline)) static void HD_LETTER_NAME(op, tag)(                                                   \
        double *lanes, const HD_T_##tag *x, const HD_T_##b *y, int repeats, size_t n, size_t position) {             \
        for (size_t at = position % HD_LANES, some; n != 0; x += some, y += repeats ? 0 : some, n -= some, at = 0) { \
            some = n < HD_LANES - at ? n : HD_LANES - at;                                                            \
            HD_COLUMN_LOOP                                                                                           \
            for (size_t k = 0; k < some; k++) lanes[at + k] += HD_SUMMED_NUMBER(op, tag, b, x[k], y[repeats ? 0 : k]); \
        }                                                                                                            \
    }

#if HD_LEAN
#define HD_COMBINED_SUM(lanes) ({ HD_PART_NAME(sum, f64, finish)(lanes, lanes, 1); lanes[0]; })
#define HD_DEFINE_FUSED_LANES(op, tag, b)                                                                            \
    HD_INLINE void HD_LANES_NAME(op, tag)(double *lanes, const HD_T_##tag *x, const HD_T_##b *y, int repeats, size_t count) { \
        HD_LETTER_NAME(op, tag)(lanes, x, y, repeats, count * HD_LANES, 0);                                          \
    }
#else
#define HD_COMBINED_SUM(lanes) ({ hd_lanes_f64 all; HD_READ(all, lanes); HD_COMBINE_LANES(HD_ORDERED_sum, all); })
#define HD_DEFINE_FUSED_LANES(op, tag, b)                                                                            \
    static void HD_LANES_NAME(op, tag)(double *lanes, const HD_T_##tag *from, const HD_T_##b *other, int repeats,    \
                                       size_t count) {                                                               \
        hd_lanes_f64 a;                                                                                              \
        hd_lanes_##tag x;                                                                                            \
        hd_lanes_##b y;                                                                                              \
        HD_READ(a, lanes);                                                                                           \
        if (repeats) {                                                                                               \
            y = HD_LOAD_##b(*other);                                                                                 \
            for (; count != 0; count--, from += HD_LANES) {                                                          \
                HD_READ_AHEAD(from);                                                                                 \
                HD_READ_LANES_##tag(x, from);                                                                        \
                a += HD_SUMMED_##op(HD_WIDE_LANES, x, y);                                                            \
            }                                                                                                        \
        } else {                                                                                                     \
            for (; count != 0; count--, from += HD_LANES, other += HD_LANES) {                                       \
                HD_READ_AHEAD(from);                                                                                 \
                HD_READ_LANES_##tag(x, from);                                                                        \
                HD_READ_AHEAD(other);                                                                                \
                HD_READ_LANES_##b(y, other);                                                                         \
                a += HD_SUMMED_##op(HD_WIDE_LANES, x, y);                                                            \
            }                                                                                                        \
        }                                                                                                            \
        HD_READ_INTO(lanes, a);                                                                                      \
    }
#endif
#define HD_READ_INTO(to, v) __builtin_memcpy(to, &(v), sizeof(v))

// Four rows of a lane at once, where there are so many.
#define HD_DEFINE_FUSED_COLUMNS(op, tag, b)                                                                          \
    HD_FUSED_ADD_COLUMNS(op, tag) {                                                                                  \
        for (size_t first = 0; first < rows; first += 4 * HD_LANES) {                                                \
            for (size_t i = first; i < rows && i < first + HD_LANES; i++) {                                          \
                double *lane = (double *)lanes + (position + i) % HD_LANES * columns;                                \
                size_t of_lane = (rows - i + HD_LANES - 1) / HD_LANES;                                               \
                if (of_lane < 4) {                                                                                   \
                    for (size_t k = 0; k < of_lane; k++) HD_FUSED_COLUMN_LOOP(1, op, tag, b, k)                      \
                } else {                                                                                             \
                    HD_PREFETCH_ROWS(tag, in, in_row)                                                                \
                    if (other != in && !repeats) HD_PREFETCH_ROWS(b, other, other_row)                               \
                    HD_FUSED_COLUMN_LOOP(4, op, tag, b, 0)                                                           \
                }                                                                                                    \
            }                                                                                                        \
        }                                                                                                            \
    }
// Rows that lie apart are on pages of their own, where no processor looks ahead.
#define HD_PREFETCH_ROWS(tag, from, row_bytes)                                                                       \
    if (row_bytes != 0 && row_bytes != (ptrdiff_t)(columns * sizeof(HD_T_##tag)))                                    \
        for (size_t k = 0; k < 4; k++)                                                                               \
            for (size_t byte = 0; byte < columns * sizeof(HD_T_##tag); byte += 64)                                   \
                __builtin_prefetch((const char *)from + (ptrdiff_t)(i + k * HD_LANES + HD_ROWS_AHEAD) * row_bytes + (ptrdiff_t)byte);
#define HD_FUSED_COLUMN_LOOP(count, op, tag, b, k)                                                                   \
    {                                                                                                                \
        const HD_T_##tag *x[count];                                                                                  \
        const HD_T_##b *y[count];                                                                                    \
        HD_T_##b same[count];                                                                                        \
        for (size_t r = 0; r < count; r++) {                                                                         \
            x[r] = HD_ROW_AT(in, i + (r + (k)) * HD_LANES, in_row);                                                  \
            y[r] = HD_ROW_AT(other, i + (r + (k)) * HD_LANES, other_row);                                            \
            same[r] = *y[r];                                                                                         \
        }                                                                                                            \
        if (repeats) HD_FUSED_COLUMN_STEPS(count, op, tag, b, same[r])                                               \
        else HD_FUSED_COLUMN_STEPS(count, op, tag, b, y[r][j])                                                       \
    }
#define HD_FUSED_COLUMN_STEPS(count, op, tag, b, second)                                                             \
    HD_COLUMN_LOOP                                                                                                   \
    for (size_t j = 0; j < columns; j++) {                                                                           \
        double a = lane[j];                                                                                          \
        _Pragma("clang loop unroll(full)")                                                                           \
        for (size_t r = 0; r < count; r++) a += HD_SUMMED_NUMBER(op, tag, b, x[r][j], second);                       \
        lane[j] = a;                                                                                                 \
    }

#define HD_DEFINE_FUSED_SUM(op, tag, b)                                                                              \
    HD_DEFINE_FUSED_LETTER(op, tag, b)                                                                               \
    HD_DEFINE_FUSED_LANES(op, tag, b)                                                                                \
    HD_FUSED_ADD(op, tag) {                                                                                          \
        const HD_T_##tag *x = in;                                                                                    \
        const HD_T_##b *y = other;                                                                                   \
        size_t at = position % HD_LANES, before = at == 0 ? 0 : n < HD_LANES - at ? n : HD_LANES - at;               \
        size_t count = (n - before) / HD_LANES, after = (n - before) % HD_LANES;                                     \
        if (before != 0) HD_LETTER_NAME(op, tag)(lanes, x, y, repeats, before, at);                                  \
        x += before, y += repeats ? 0 : before;                                                                      \
        if (count != 0) HD_LANES_NAME(op, tag)(lanes, x, y, repeats, count);                                         \
        x += count * HD_LANES, y += repeats ? 0 : count * HD_LANES;                                                  \
        if (after != 0) HD_LETTER_NAME(op, tag)(lanes, x, y, repeats, after, 0);                                     \
    }                                                                                                                \
    HD_FUSED_ROWS(op, tag) {                                                                                         \
        double *o = out;                                                                                             \
        for (size_t r = 0; r < count; r++) {                                                                         \
            double lanes[HD_LANES];                                                                                  \
            HD_PART_NAME(sum, f64, start)(lanes, HD_LANES);                                                          \
            HD_PART_NAME(op, tag, add)(lanes, HD_ROW_AT(in, r, in_row), HD_ROW_AT(other, r, other_row), repeats, n, 0); \
            o[r] = HD_COMBINED_SUM(lanes);                                                                           \
        }                                                                                                            \
    }                                                                                                                \
    HD_DEFINE_FUSED_COLUMNS(op, tag, b)

#endif
