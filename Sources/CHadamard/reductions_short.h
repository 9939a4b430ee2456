// Many short rows at once, of at most 16 elements each: one row alone would leave most lanes empty.
#ifndef HD_REDUCTIONS_SHORT_H
#define HD_REDUCTIONS_SHORT_H

// Eight rows of 1, 2, 4, 8 or 16 elements become eight results by the steps in which lanes are combined: each step takes two
// vectors to one, in which the first half of what is left of each row is combined with the second.
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

#define HD_DEFINE_FOLD_OF(op, tag, to, combine, zero)                                                                \
    __attribute__((noinline))                                                                                        \
    static void HD_FOLD_NAME(op, tag, to)(void *results, const void *rows, size_t width, size_t groups) {            \
        HD_V_##to *out = results;                                                                                    \
        const HD_V_##tag *in = rows;                                                                                 \
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
            folded = folded zero;                                                                                    \
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
#define HD_DEFINE_FOLD_ORDERED(op, tag, to) HD_DEFINE_FOLD_OF(op, tag, to, HD_ORDERED_##op, HD_ZERO_##op)
#define HD_DEFINE_FOLD_FREE(op, tag, to) HD_DEFINE_FOLD_OF(op, tag, to, HD_FREE_##op, )

// Positions: neighbours are combined first, so that the left one of two that are equal is the first of a row.
#define HD_DEFINE_FOLD_POSITION(op, tag, to)                                                                         \
    __attribute__((noinline))                                                                                        \
    static void HD_FOLD_NAME(op, tag, to)(void *results, const void *rows, size_t width, size_t groups) {            \
        HD_V_##to *out = results;                                                                                    \
        const HD_V_##tag *in = rows;                                                                                 \
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

// Lanes begin at +0: no sum is -0, which the folds alone could give.
#define HD_ZERO_sum + 0.0
#define HD_ZERO_prod
#define HD_ZERO_amax
#define HD_ZERO_amin

// Pairs of numbers, four rows of them at a time: complex sums.
#define HD_DEFINE_FOLD_PAIRED(op, tag, to)                                                                           \
    __attribute__((noinline))                                                                                        \
    static void HD_PART_NAME(op, tag, fold_pairs)(void *results, const void *rows, size_t width, size_t groups) {    \
        typedef hd_lanes_8_##to vector;                                                                              \
        HD_V_##to *out = results;                                                                                    \
        const HD_V_##tag *in = rows;                                                                                 \
        for (; groups > 0; groups--, out += HD_FOLDED, in += HD_FOLDED * width) {                                    \
            vector folded;                                                                                           \
            switch (width) {                                                                                         \
            case 1: folded = HD_FOLD_AT(0, tag); break;                                                              \
            case 2: folded = HD_FOLD_BY_2(HD_ORDERED_##op, HD_FOLD_AT(0, tag), HD_FOLD_AT(1, tag)); break;           \
            case 4: folded = HD_FOLD_OF_4_PAIRS(HD_ORDERED_##op, HD_FOLD_AT, tag); break;                            \
            case 8: folded = HD_FOLD_OF_4_PAIRS(HD_ORDERED_##op, HD_FOLD_HALVES_HD_ORDERED_##op, tag); break;        \
            default: folded = HD_FOLD_OF_4_PAIRS(HD_ORDERED_##op, HD_FOLD_QUARTERS_##op, tag); break;                \
            }                                                                                                        \
            folded = folded + 0.0;                                                                                   \
            __builtin_memcpy(out, &folded, sizeof folded);                                                           \
        }                                                                                                            \
    }
#define HD_FOLD_OF_4_PAIRS(combine, at, tag)                                                                         \
    HD_FOLD_BY_2(combine, HD_FOLD_BY_4(combine, at(0, tag), at(1, tag)), HD_FOLD_BY_4(combine, at(2, tag), at(3, tag)))
#define HD_FOLD_QUARTERS_sum(k, tag)                                                                                 \
    HD_FOLDED_OF(HD_ORDERED_sum,                                                                                     \
        HD_FOLDED_OF(HD_ORDERED_sum, HD_FOLD_AT(4 * (k), tag), HD_FOLD_AT(4 * (k) + 2, tag)),                        \
        HD_FOLDED_OF(HD_ORDERED_sum, HD_FOLD_AT(4 * (k) + 1, tag), HD_FOLD_AT(4 * (k) + 3, tag)))

// How the rows of a type are folded, so many at a time: from which type, and to which.
typedef struct {
    void (*fold)(void *results, const void *rows, size_t width, size_t groups);
    uint8_t size, results_size, group;
    uint8_t dtype, from, results, to;
} hd_short_rows;

// A row's bytes, by two copies of a fixed size that may overlap, or by more of them.
#define HD_PACK(type)                                                                                                \
    for (size_t r = 0; r < rows; r++) {                                                                              \
        const char *x = in + (ptrdiff_t)r * row_bytes;                                                               \
        char *o = out + r * out_bytes;                                                                               \
        type first, last;                                                                                            \
        __builtin_memcpy(&first, x, sizeof first);                                                                   \
        __builtin_memcpy(&last, x + bytes - sizeof last, sizeof last);                                               \
        __builtin_memcpy(o, &first, sizeof first);                                                                   \
        __builtin_memcpy(o + bytes - sizeof last, &last, sizeof last);                                               \
    }
HD_INLINE void hd_pack_rows(char *out, size_t out_bytes, const char *in, size_t bytes, size_t rows, ptrdiff_t row_bytes) {
    if (bytes > 32) {
        for (size_t r = 0; r < rows; r++) hd_copy_bytes(out + r * out_bytes, in + (ptrdiff_t)r * row_bytes, bytes);
    } else if (bytes >= 16) {
        HD_PACK(hd_bytes_16)
    } else if (bytes >= 8) {
        HD_PACK(uint64_t)
    } else if (bytes >= 4) {
        HD_PACK(uint32_t)
    } else if (bytes >= 2) {
        HD_PACK(uint16_t)
    } else {
        HD_PACK(uint8_t)
    }
}

enum { HD_SHORT_BYTES = HD_SHORT_ROWS * HD_SHORT * 8 };
__attribute__((unused, noinline))
static void hd_reduce_short_rows(const hd_short_rows *how, const void *identity, void *out, const void *in, size_t n,
                                 size_t count, ptrdiff_t row_bytes) {
    _Alignas(64) char packed[HD_SHORT_BYTES], loaded[HD_SHORT_BYTES], results[HD_SHORT_ROWS * 8];
    size_t width = n <= 2 ? n : n <= 4 ? 4 : n <= 8 ? 8 : 16, size = how->size, group = how->group;
    size_t block = HD_SHORT_ROWS / (HD_FOLDED / group), bytes = width * size;
    size_t out_size = how->results_size;
    int is_dense = width == n && row_bytes == (ptrdiff_t)bytes, is_filled = 0;
    const char *from = in;
    char *o = out;
    while (count > 0) {
        size_t rows = count < block ? count : block;
        const char *elements = from;
        if (is_dense && rows >= group) {
            rows -= rows % group;
        } else {
            // Once: elements between rows stay as they are, and rows past the last have any number that they had.
            if (!is_filled) hd_fill(packed, identity, (rows + group - 1) / group * group * width, size);
            is_filled = 1;
            hd_pack_rows(packed, bytes, from, n * size, rows, row_bytes);
            elements = packed;
        }
        size_t groups = (rows + group - 1) / group;
        if (how->dtype != how->from) {
            HD_RUN(HD_OWN(set).casts[how->dtype][how->from], loaded, elements, NULL, groups * group * width, 0);
            elements = loaded;
        }
        how->fold(results, elements, width, groups);
        if (how->results != how->to) HD_RUN(HD_OWN(set).casts[how->results][how->to], o, results, NULL, rows, 0);
        else __builtin_memcpy(o, results, rows * out_size);
        o += rows * out_size, from += (ptrdiff_t)rows * row_bytes, count -= rows;
    }
}

#if HD_LEAN
#define HD_SHORT_ROWS_OF(...)
#else
#define HD_SHORT_ROWS_OF(...) HD_SHORT_ROWS_OF_(__VA_ARGS__)
#define HD_SHORT_ROWS_OF_(op, tag, source, to, out_tag)                                                              \
    if (n != 0 && n <= HD_SHORT) {                                                                                   \
        const HD_T_##tag identity = HD_STORE_##tag((HD_V_##tag)HD_IDENTITY_##op(tag));                               \
        static const hd_short_rows how = {HD_FOLD_NAME(op, source, to), sizeof(HD_T_##tag), sizeof(HD_T_##out_tag), HD_FOLDED, \
                                          HD_DTYPE_##tag, HD_DTYPE_##source, HD_DTYPE_##to, HD_DTYPE_##out_tag};     \
        hd_reduce_short_rows(&how, &identity, out, in, n, count, row_bytes);                                         \
        return;                                                                                                      \
    }
#endif

#endif
