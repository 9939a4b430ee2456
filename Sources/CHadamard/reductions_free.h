// Sums, products and extremes of integers, in any order.
#ifndef HD_REDUCTIONS_FREE_H
#define HD_REDUCTIONS_FREE_H

#if HD_LEAN
#define HD_DEFINE_FREE_TOTAL(op, tag, acc, partial)                                                                  \
    __attribute__((noinline)) static HD_V_##acc HD_TOTAL_NAME(op, tag)(const HD_T_##tag *from, size_t n) {           \
        HD_V_##acc a = HD_IDENTITY_##op(acc);                                                                        \
        HD_COLUMN_LOOP                                                                                               \
        for (size_t k = 0; k < n; k++) { HD_V_##acc x = (HD_V_##acc)from[k]; a = (HD_V_##acc)HD_FREE_##op(a, x); }   \
        return a;                                                                                                    \
    }
#else
#define HD_DEFINE_FREE_TOTAL(op, tag, acc, partial)                                                                  \
    __attribute__((noinline)) static HD_V_##acc HD_TOTAL_NAME(op, tag)(const HD_T_##tag *from, size_t n) {           \
        hd_lanes_##partial a = HD_IDENTITY_##op(partial);                                                            \
        HD_EACH_PART(op, tag, for (size_t r = 0; r < count; r++) {                                                   \
            hd_lanes_##tag x;                                                                                        \
            HD_READ_AHEAD(from + r * HD_LANES);                                                                      \
            HD_READ(x, from + r * HD_LANES);                                                                         \
            hd_lanes_##partial y = __builtin_convertvector(x, hd_lanes_##partial);                                   \
            a = HD_FREE_##op(a, y);                                                                                  \
        })                                                                                                           \
        return HD_COMBINE_LANES(HD_FREE_##op, __builtin_convertvector(a, hd_lanes_##acc));                           \
    }
#endif

#define HD_DEFINE_REDUCTION_FREE(op, tag, acc)                                                                       \
    HD_DEFINE_FREE_LOOPS(op, tag, acc, HD_PARTIAL_##op(tag), HD_FREE_SHORT_##op(tag))
#define HD_FREE_SHORT_sum(tag) u64
#define HD_FREE_SHORT_prod(tag) u64
#define HD_FREE_SHORT_amax(tag) HD_COMPARED_##tag
#define HD_FREE_SHORT_amin(tag) HD_COMPARED_##tag
#define HD_DEFINE_FREE_LOOPS(...) HD_DEFINE_FREE_LOOPS_(__VA_ARGS__)
#define HD_DEFINE_FREE_LOOPS_(op, tag, acc, partial, short_tag)                                                      \
    HD_DEFINE_FREE_TOTAL(op, tag, acc, partial)                                                                      \
    HD_ADD(op, tag) {                                                                                                \
        (void)position;                                                                                              \
        HD_V_##acc *lane = lanes, total = HD_TOTAL_NAME(op, tag)(in, n);                                             \
        *lane = (HD_V_##acc)HD_FREE_##op(*lane, total);                                                              \
    }                                                                                                                \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        HD_SHORT_ROWS_OF(op, tag, short_tag, short_tag, acc)                                                         \
        HD_V_##acc *o = out;                                                                                         \
        for (size_t r = 0; r < count; r++)                                                                           \
            o[r] = HD_TOTAL_NAME(op, tag)(HD_ROW_AT(in, r, row_bytes), n);                                           \
    }                                                                                                                \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        (void)position;                                                                                              \
        HD_V_##acc *lane = lanes;                                                                                    \
        size_t i = 0;                                                                                                \
        for (; !HD_LEAN && i + 4 <= rows; i += 4) {                                                                  \
            const HD_T_##tag *x0 = HD_ROW_AT(in, i, row_bytes), *x1 = HD_ROW_AT(in, i + 1, row_bytes);               \
            const HD_T_##tag *x2 = HD_ROW_AT(in, i + 2, row_bytes), *x3 = HD_ROW_AT(in, i + 3, row_bytes);           \
            HD_COLUMN_LOOP                                                                                           \
            for (size_t j = 0; j < columns; j++) {                                                                   \
                HD_V_##partial a = (HD_V_##partial)x0[j], b = (HD_V_##partial)x1[j];                                 \
                a = (HD_V_##partial)HD_FREE_##op(a, b), b = (HD_V_##partial)x2[j];                                   \
                a = (HD_V_##partial)HD_FREE_##op(a, b), b = (HD_V_##partial)x3[j];                                   \
                HD_V_##acc all = (HD_V_##acc)(HD_V_##partial)HD_FREE_##op(a, b), before = lane[j];                   \
                lane[j] = (HD_V_##acc)HD_FREE_##op(before, all);                                                     \
            }                                                                                                        \
        }                                                                                                            \
        for (; i < rows; i++) {                                                                                      \
            const HD_T_##tag *x = HD_ROW_AT(in, i, row_bytes);                                                       \
            if (HD_IS_ACCUMULATOR(tag, acc)) {                                                                       \
                HD_PART_NAME(op, acc, merge)(lane, x, columns);                                                      \
                continue;                                                                                            \
            }                                                                                                        \
            HD_COLUMN_LOOP                                                                                           \
            for (size_t j = 0; j < columns; j++) {                                                                   \
                HD_V_##acc before = lane[j], y = (HD_V_##acc)x[j];                                                   \
                lane[j] = (HD_V_##acc)HD_FREE_##op(before, y);                                                       \
            }                                                                                                        \
        }                                                                                                            \
    }

// What takes a block of columns of another type, converted; one lane is in use. `accumulator` has its bytes.
typedef struct {
    void (*add_columns)(void *lanes, size_t columns, const void *in, ptrdiff_t row_bytes, size_t rows, size_t position);
    uint8_t from, to, size, to_size, accumulator;
} hd_converted;
__attribute__((unused, noinline))
static void hd_add_converted(const hd_converted *how, void *lanes, size_t columns, const void *in, ptrdiff_t row_bytes,
                             size_t rows, size_t position) {
    enum { COLUMNS = 64, ROWS = 32 };
    _Alignas(64) char converted[ROWS * COLUMNS * 8];
    for (size_t i = 0; i < rows; i += ROWS) {
        size_t some = rows - i < ROWS ? rows - i : ROWS;
        for (size_t first = 0; first < columns; first += COLUMNS) {
            size_t width = columns - first < COLUMNS ? columns - first : COLUMNS, bytes = width * how->to_size;
            for (size_t r = 0; r < some; r++)
                HD_RUN(HD_OWN(set).casts[how->from][how->to], converted + r * bytes,
                       (const char *)HD_ROW_AT(in, i + r, row_bytes) + first * how->size, NULL, width, 0);
            how->add_columns((char *)lanes + first * how->accumulator, width, converted, (ptrdiff_t)bytes, some,
                             position + i);
        }
    }
}

// Products of narrow integers, which are rare: by way of the accumulators' type.
#define HD_DEFINE_REDUCTION_CONVERTED(op, tag, acc)                                                                  \
    HD_ADD(op, tag) {                                                                                                \
        enum { SOME = 256 };                                                                                         \
        HD_V_##acc converted[SOME];                                                                                  \
        const HD_T_##tag *x = in;                                                                                    \
        for (size_t some; n != 0; n -= some, x += some) {                                                            \
            some = n < SOME ? n : SOME;                                                                              \
            HD_RUN(HD_OWN(set).casts[HD_DTYPE_##tag][HD_DTYPE_##acc], converted, x, NULL, some, 0);                  \
            HD_PART_NAME(op, acc, add)(lanes, converted, some, position);                                            \
        }                                                                                                            \
    }                                                                                                                \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        HD_SHORT_ROWS_OF(op, tag, acc, acc, acc)                                                                     \
        HD_V_##acc *o = out;                                                                                         \
        for (size_t r = 0; r < count; r++) {                                                                         \
            o[r] = HD_IDENTITY_##op(acc);                                                                            \
            HD_PART_NAME(op, tag, add)(o + r, HD_ROW_AT(in, r, row_bytes), n, 0);                                    \
        }                                                                                                            \
    }                                                                                                                \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        static const hd_converted how = {HD_PART_NAME(op, acc, add_columns), HD_DTYPE_##tag, HD_DTYPE_##acc,         \
                                         sizeof(HD_T_##tag), sizeof(HD_V_##acc), sizeof(HD_V_##acc)};                \
        hd_add_converted(&how, lanes, columns, in, row_bytes, rows, position);                                       \
    }

#endif
