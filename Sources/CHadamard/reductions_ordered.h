// Sums, products and extremes of floats, in order.
#ifndef HD_REDUCTIONS_ORDERED_H
#define HD_REDUCTIONS_ORDERED_H

#define HD_STEP(op, acc, lane, x)                                                                                    \
    do {                                                                                                             \
        HD_V_##acc first = HD_LOAD_##acc(lane), second = (HD_V_##acc)(x);                                            \
        (lane) = HD_STORE_##acc(HD_ORDERED_##op(first, second));                                                     \
    } while (0)

// By the letter, with lanes in memory: what little goes before and after full rows of lanes, and what the vectors pass over.
#define HD_LETTER_NAME(op, tag) HD_PART_NAME(op, tag, add_some)
#define HD_LETTER_TOTAL_NAME(op, tag) HD_PART_NAME(op, tag, total_of_some)
#define HD_LANES_NAME(op, tag) HD_PART_NAME(op, tag, lanes)
#define HD_DEFINE_LETTER(op, tag, acc)                                                                               \
    __attribute__((noinline))                                                                                        \
    static void HD_LETTER_NAME(op, tag)(HD_T_##acc *lanes, const HD_T_##tag *x, size_t n, size_t position) {         \
        for (size_t at = position % HD_LANES, some; n != 0; x += some, n -= some, at = 0) {                          \
            some = n < HD_LANES - at ? n : HD_LANES - at;                                                            \
            HD_COLUMN_LOOP for (size_t k = 0; k < some; k++) HD_STEP(op, acc, lanes[at + k], HD_LOAD_##tag(x[k]));   \
        }                                                                                                            \
    }
#define HD_DEFINE_LETTER_TOTAL(op, tag, acc)                                                                         \
    __attribute__((noinline)) static HD_V_##acc HD_LETTER_TOTAL_NAME(op, tag)(const HD_T_##tag *x, size_t n) {       \
        HD_T_##acc lanes[HD_LANES];                                                                                  \
        size_t live = n < HD_LANES ? n : HD_LANES;                                                                   \
        HD_PART_NAME(op, acc, start)(lanes, n == 0 ? 1 : live);                                                      \
        HD_LETTER_NAME(op, tag)(lanes, x, n, 0);                                                                     \
        _Pragma("clang loop unroll(disable)")                                                                        \
        for (size_t step = HD_LANES / 2; step > 0; step /= 2) {                                                      \
            _Pragma("clang loop vectorize(disable) unroll(disable)")                                                 \
            for (size_t k = 0; k < step && k + step < live; k++)                                                     \
                HD_STEP(op, acc, lanes[k], HD_LOAD_##acc(lanes[k + step]));                                          \
            live = live < step ? live : step;                                                                        \
        }                                                                                                            \
        return HD_LOAD_##acc(lanes[0]);                                                                              \
    }

#if HD_LEAN
#define HD_DEFINE_REDUCTION_EXTREME HD_DEFINE_REDUCTION_ORDERED
#define HD_DEFINE_REDUCTION_ORDERED(op, tag, acc)                                                                    \
    HD_DEFINE_LETTER(op, tag, acc)                                                                                   \
    HD_DEFINE_LETTER_TOTAL(op, tag, acc)                                                                             \
    HD_ADD(op, tag) { HD_LETTER_NAME(op, tag)(lanes, in, n, position); }                                             \
    HD_INLINE HD_V_##acc HD_TOTAL_NAME(op, tag)(const HD_T_##tag *from, size_t n) {                                  \
        return HD_LETTER_TOTAL_NAME(op, tag)(from, n);                                                               \
    }                                                                                                                \
    HD_DEFINE_ORDERED_ROWS(op, tag, acc)                                                                             \
    HD_DEFINE_ORDERED_COLUMNS(op, tag, acc)
#else
// The elements of full rows of lanes.
#define HD_DEFINE_REDUCTION_ORDERED(op, tag, acc)                                                                    \
    HD_INLINE void HD_LANES_NAME(op, tag)(hd_lanes_##acc *lanes, const HD_T_##tag *from, size_t count) {             \
        hd_lanes_##acc a = *lanes;                                                                                   \
        for (size_t r = 0; r < count; r++, from += HD_LANES) {                                                       \
            hd_lanes_##tag x;                                                                                        \
            HD_READ_AHEAD(from);                                                                                     \
            HD_READ_LANES_##tag(x, from);                                                                            \
            a = HD_ORDERED_##op(a, __builtin_convertvector(x, hd_lanes_##acc));                                      \
        }                                                                                                            \
        *lanes = a;                                                                                                  \
    }                                                                                                                \
    HD_DEFINE_LETTER(op, tag, acc)                                                                                   \
    HD_ADD(op, tag) {                                                                                                \
        HD_ADD_ENDS(op, tag, acc)                                                                                    \
        hd_lanes_##acc a;                                                                                            \
        HD_READ_LANES_##acc(a, lane);                                                                                \
        HD_LANES_NAME(op, tag)(&a, x, count);                                                                        \
        HD_WRITE_LANES(acc, lane, a);                                                                                \
        if (after != 0) HD_LETTER_NAME(op, tag)(lane, x + count * HD_LANES, after, 0);                               \
    }                                                                                                                \
    __attribute__((noinline)) static HD_V_##acc HD_TOTAL_NAME(op, tag)(const HD_T_##tag *from, size_t n) {           \
        hd_lanes_##acc a = HD_IDENTITY_##op(acc);                                                                    \
        HD_EACH_PART(op, tag, HD_LANES_NAME(op, tag)(&a, from, count))                                               \
        return HD_COMBINE_LANES(HD_ORDERED_##op, a);                                                                 \
    }                                                                                                                \
    HD_DEFINE_ORDERED_ROWS(op, tag, acc)                                                                             \
    HD_DEFINE_ORDERED_COLUMNS(op, tag, acc)

// Several chains of rows, each of its own part of the block, since a comparison takes longer than a load. They pass NaN over:
// where there is one all is done once more by the letter.
#define HD_DEFINE_REDUCTION_EXTREME(op, tag, acc)                                                                    \
    HD_INLINE void HD_LANES_NAME(op, tag)(hd_lanes_##tag *lanes, HD_NONE_##tag *none, const HD_T_##tag *from, size_t count) { \
        enum { FIT = 8 * HD_VECTOR_BYTES / sizeof(hd_lanes_##tag), CHAINS = FIT < 1 ? 1 : FIT, FEW = 8 };            \
        hd_lanes_##tag x, a[CHAINS];                                                                                 \
        size_t length = count < FEW ? 0 : count / CHAINS, r = 0;                                                     \
        a[0] = *lanes;                                                                                               \
        if (CHAINS > 1 && length > 0) {                                                                              \
            for (size_t k = 1; k < CHAINS; k++) a[k] = HD_IDENTITY_##op(tag);                                        \
            for (; r < length; r++) {                                                                                \
                _Pragma("clang loop unroll(full)")                                                                   \
                for (size_t k = 0; k < CHAINS; k++) {                                                                \
                    HD_READ_AHEAD(from + (k * length + r) * HD_LANES);                                               \
                    HD_READ_LANES_##tag(x, from + (k * length + r) * HD_LANES);                                      \
                    HD_NOTE_NONE_##tag(*none, x != x);                                                               \
                    a[k] = HD_BETTER_##op(x, a[k]) ? x : a[k];                                                       \
                }                                                                                                    \
            }                                                                                                        \
            for (size_t k = 1; k < CHAINS; k++) a[0] = HD_BETTER_##op(a[k], a[0]) ? a[k] : a[0];                     \
            r *= CHAINS;                                                                                             \
        }                                                                                                            \
        for (; r < count; r++) {                                                                                     \
            HD_READ_AHEAD(from + r * HD_LANES);                                                                      \
            HD_READ_LANES_##tag(x, from + r * HD_LANES);                                                             \
            HD_NOTE_NONE_##tag(*none, x != x);                                                                       \
            a[0] = HD_BETTER_##op(x, a[0]) ? x : a[0];                                                               \
        }                                                                                                            \
        *lanes = a[0];                                                                                               \
    }                                                                                                                \
    HD_DEFINE_LETTER(op, tag, acc)                                                                                   \
    HD_DEFINE_LETTER_TOTAL(op, tag, acc)                                                                             \
    HD_ADD(op, tag) {                                                                                                \
        HD_ADD_ENDS(op, tag, acc)                                                                                    \
        hd_lanes_##tag a;                                                                                            \
        HD_NONE_##tag none = 0;                                                                                      \
        HD_READ_LANES_##tag(a, lane);                                                                                \
        HD_LANES_NAME(op, tag)(&a, &none, x, count);                                                                 \
        if (__builtin_reduce_or(none)) HD_LETTER_NAME(op, tag)(lane, x, count * HD_LANES, 0);                        \
        else HD_WRITE_LANES(tag, lane, a);                                                                           \
        if (after != 0) HD_LETTER_NAME(op, tag)(lane, x + count * HD_LANES, after, 0);                               \
    }                                                                                                                \
    __attribute__((noinline)) static HD_V_##tag HD_TOTAL_NAME(op, tag)(const HD_T_##tag *from, size_t n) {           \
        const HD_T_##tag *all = from;                                                                                \
        size_t all_n = n;                                                                                            \
        hd_lanes_##tag a = HD_IDENTITY_##op(tag);                                                                    \
        HD_NONE_##tag none = 0;                                                                                      \
        HD_EACH_PART(op, tag, HD_LANES_NAME(op, tag)(&a, &none, from, count))                                        \
        if (__builtin_reduce_or(none)) return HD_LETTER_TOTAL_NAME(op, tag)(all, all_n);                             \
        return HD_COMBINE_LANES(HD_FREE_##op, a);                                                                    \
    }                                                                                                                \
    HD_DEFINE_ORDERED_ROWS(op, tag, acc)                                                                             \
    HD_DEFINE_ORDERED_COLUMNS(op, tag, acc)

// Whether there was a NaN, in a vector of 64 bytes.
typedef int32_t hd_none_4 __attribute__((ext_vector_type(16)));
typedef int64_t hd_none_8 __attribute__((ext_vector_type(8)));
#define HD_NONE_f16 hd_none_4
#define HD_NONE_bf16 hd_none_4
#define HD_NONE_f32 hd_none_4
#define HD_NONE_f64 hd_none_8
#define HD_NOTE_NONE_f16 HD_NOTE_NONE_f32
#define HD_NOTE_NONE_bf16 HD_NOTE_NONE_f32
#define HD_NOTE_NONE_f32(none, ...) do { __auto_type here = __VA_ARGS__; none |= here.lo | here.hi; } while (0)
#define HD_NOTE_NONE_f64(none, ...)                                                                                  \
    do { __auto_type here = __VA_ARGS__; none |= (here.lo.lo | here.lo.hi) | (here.hi.lo | here.hi.hi); } while (0)

// The elements before full rows of lanes are added, of which x then has `count`; where there are none, those after them too.
#define HD_ADD_ENDS(op, tag, acc)                                                                                    \
    HD_T_##acc *lane = lanes;                                                                                        \
    const HD_T_##tag *x = in;                                                                                        \
    size_t at = position % HD_LANES, before = at == 0 ? 0 : n < HD_LANES - at ? n : HD_LANES - at;                   \
    size_t count = (n - before) / HD_LANES, after = (n - before) % HD_LANES;                                         \
    if (before != 0) HD_LETTER_NAME(op, tag)(lane, x, before, at);                                                   \
    x += before;                                                                                                     \
    if (count == 0) {                                                                                                \
        if (after != 0) HD_LETTER_NAME(op, tag)(lane, x, after, 0);                                                  \
        return;                                                                                                      \
    }
#endif

#define HD_DEFINE_ORDERED_ROWS(op, tag, acc)                                                                         \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        HD_SHORT_ROWS_OF(op, tag, HD_SHORT_##tag, HD_SHORT_TO_##acc, acc)                                            \
        HD_T_##acc *o = out;                                                                                         \
        for (size_t r = 0; r < count; r++) o[r] = HD_STORE_##acc(HD_TOTAL_NAME(op, tag)(HD_ROW_AT(in, r, row_bytes), n)); \
    }
// What short rows are loaded as, and what they are folded in.
#define HD_SHORT_f16 f32
#define HD_SHORT_bf16 f32
#define HD_SHORT_f32 f32
#define HD_SHORT_f64 f64
#define HD_SHORT_TO_f16 f32
#define HD_SHORT_TO_bf16 f32
#define HD_SHORT_TO_f32 f32
#define HD_SHORT_TO_f64 f64

enum { HD_ROWS_AHEAD = 3 };
// A row is added to its lane; four rows of a lane at once where there are so many, so that its accumulators are loaded and
// stored once.
#define HD_ADD_ROW(op, tag, acc, lane, x)                                                                            \
    {                                                                                                                \
        if (HD_IS_ACCUMULATOR(tag, acc)) HD_PART_NAME(op, acc, merge)(lane, x, columns);                             \
        else HD_COLUMN_LOOP for (size_t j = 0; j < columns; j++) HD_STEP(op, acc, (lane)[j], HD_LOAD_##tag((x)[j])); \
    }
#if HD_LEAN
#define HD_DEFINE_ORDERED_COLUMNS(op, tag, acc)                                                                      \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        for (size_t i = 0; i < rows; i++) {                                                                          \
            HD_T_##acc *lane = (HD_T_##acc *)lanes + (position + i) % HD_LANES * columns;                            \
            const HD_T_##tag *x = HD_ROW_AT(in, i, row_bytes);                                                       \
            HD_ADD_ROW(op, tag, acc, lane, x)                                                                        \
        }                                                                                                            \
    }
#else
#define HD_DEFINE_ORDERED_COLUMNS(op, tag, acc)                                                                      \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        for (size_t first = 0; first < rows; first += 4 * HD_LANES) {                                                \
            for (size_t i = first; i < rows && i < first + HD_LANES; i++) {                                          \
                HD_T_##acc *lane = (HD_T_##acc *)lanes + (position + i) % HD_LANES * columns;                        \
                const HD_T_##tag *x[4];                                                                              \
                size_t of_lane = (rows - i + HD_LANES - 1) / HD_LANES, k = 0;                                        \
                for (; k < 4 && k < of_lane; k++) x[k] = HD_ROW_AT(in, i + k * HD_LANES, row_bytes);                 \
                if (k < 4) {                                                                                         \
                    for (size_t row = 0; row < k; row++) HD_ADD_ROW(op, tag, acc, lane, x[row])                      \
                    continue;                                                                                        \
                }                                                                                                    \
                /* Rows that lie apart are on pages of their own, where no processor looks ahead. */                 \
                if (row_bytes != (ptrdiff_t)(columns * sizeof(HD_T_##tag)))                                          \
                    for (k = 0; k < 4; k++)                                                                          \
                        for (size_t byte = 0; byte < columns * sizeof(HD_T_##tag); byte += 64)                       \
                            __builtin_prefetch((const char *)x[k] + HD_ROWS_AHEAD * row_bytes + (ptrdiff_t)byte);    \
                HD_COLUMN_LOOP                                                                                       \
                for (size_t j = 0; j < columns; j++) {                                                               \
                    HD_V_##acc a = HD_LOAD_##acc(lane[j]);                                                           \
                    HD_V_##acc y = (HD_V_##acc)HD_LOAD_##tag(x[0][j]); a = HD_ORDERED_##op(a, y);                    \
                    y = (HD_V_##acc)HD_LOAD_##tag(x[1][j]); a = HD_ORDERED_##op(a, y);                               \
                    y = (HD_V_##acc)HD_LOAD_##tag(x[2][j]); a = HD_ORDERED_##op(a, y);                               \
                    y = (HD_V_##acc)HD_LOAD_##tag(x[3][j]); a = HD_ORDERED_##op(a, y);                               \
                    lane[j] = HD_STORE_##acc(a);                                                                     \
                }                                                                                                    \
            }                                                                                                        \
        }                                                                                                            \
    }
#endif

#endif
