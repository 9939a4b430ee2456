// Positions of extremes: the extreme is found first, and then where it is, in the part of the block that had it.
#ifndef HD_REDUCTIONS_POSITION_H
#define HD_REDUCTIONS_POSITION_H

#define HD_EXTREME_argmax amax
#define HD_EXTREME_argmin amin

// Where the first element is that equals a value, or is NaN where the value is; there is one.
#if HD_LEAN
#define HD_DEFINE_LOCATE(tag, ...)                                                                                   \
    __attribute__((noinline, unused)) static size_t hd_locate_##tag(const HD_T_##tag *from, size_t n, HD_V_##tag value) { \
        size_t k = 0;                                                                                                \
        for (; k < n - 1; k++) {                                                                                     \
            HD_V_##tag x = HD_LOAD_##tag(from[k]);                                                                   \
            if (x == value) break;                                                                                   \
            HD_IF_FLOAT_##tag(if ((x != x) & (value != value)) break;)                                               \
        }                                                                                                            \
        return k;                                                                                                    \
    }
#else
typedef _Bool hd_lanes_bool __attribute__((ext_vector_type(32)));
#define HD_DEFINE_LOCATE(tag, ...)                                                                                   \
    __attribute__((noinline, unused)) static size_t hd_locate_##tag(const HD_T_##tag *from, size_t n, HD_V_##tag value) { \
        HD_T_##tag part[HD_LANES];                                                                                   \
        for (size_t k = 0; k < n; k += HD_LANES, from += HD_LANES) {                                                 \
            hd_lanes_##tag x;                                                                                        \
            if (n - k < HD_LANES) {                                                                                  \
                HD_PART(part, sum, tag, from, n - k);                                                                \
                HD_READ_LANES_##tag(x, part);                                                                        \
            } else {                                                                                                 \
                HD_READ_LANES_##tag(x, from);                                                                        \
            }                                                                                                        \
            __typeof__(x == x) is_found = x == value;                                                                \
            HD_IF_FLOAT_##tag(if (value != value) is_found = x != x;)                                                \
            if (__builtin_reduce_or(is_found) == 0) continue;                                                        \
            hd_lanes_bool lanes_found = __builtin_convertvector(is_found, hd_lanes_bool);                            \
            uint32_t bits;                                                                                           \
            __builtin_memcpy(&bits, &lanes_found, sizeof bits);                                                      \
            return k + (size_t)__builtin_ctz(bits);                                                                  \
        }                                                                                                            \
        return 0;                                                                                                    \
    }
#endif
HD_EACH_UNSIGNED(HD_DEFINE_LOCATE, )
HD_EACH_FLOAT_TYPE(HD_DEFINE_LOCATE, )
#define HD_LOCATE_u8(from, n, value) hd_locate_u8(from, n, value)
#define HD_LOCATE_u16(from, n, value) hd_locate_u16(from, n, value)
#define HD_LOCATE_u32(from, n, value) hd_locate_u32(from, n, value)
#define HD_LOCATE_u64(from, n, value) hd_locate_u64(from, n, value)
#define HD_LOCATE_i8(from, n, value) hd_locate_u8((const uint8_t *)(from), n, (uint8_t)(value))
#define HD_LOCATE_i16(from, n, value) hd_locate_u16((const uint16_t *)(from), n, (uint16_t)(value))
#define HD_LOCATE_i32(from, n, value) hd_locate_u32((const uint32_t *)(from), n, (uint32_t)(value))
#define HD_LOCATE_i64(from, n, value) hd_locate_u64((const uint64_t *)(from), n, (uint64_t)(value))
#define HD_LOCATE_f16(from, n, value) hd_locate_f16(from, n, value)
#define HD_LOCATE_bf16(from, n, value) hd_locate_bf16(from, n, value)
#define HD_LOCATE_f32(from, n, value) hd_locate_f32(from, n, value)
#define HD_LOCATE_f64(from, n, value) hd_locate_f64(from, n, value)

#define HD_FIND_NAME(op, tag) HD_PART_NAME(op, tag, find)
#define HD_DEFINE_REDUCTION_POSITION(op, tag, acc) HD_DEFINE_POSITION(op, tag, acc, HD_EXTREME_##op)
#define HD_DEFINE_POSITION(...) HD_DEFINE_POSITION_(__VA_ARGS__)
#define HD_DEFINE_POSITION_(op, tag, acc, extreme)                                                                   \
    __attribute__((noinline))                                                                                        \
    static hd_best_##acc HD_FIND_NAME(op, tag)(const HD_T_##tag *from, size_t n) {                                   \
        enum { PART = 1024 };                                                                                        \
        if (n == 0) return (hd_best_##acc){0, -1};                                                                   \
        size_t best_part = 0;                                                                                        \
        HD_V_##tag best = HD_TOTAL_NAME(extreme, tag)(from, n < PART ? n : PART);                                    \
        for (size_t first = PART; first < n; first += PART) {                                                        \
            HD_IF_FLOAT_##tag(if (best != best) break;)                                                              \
            HD_V_##tag value = HD_TOTAL_NAME(extreme, tag)(from + first, n - first < PART ? n - first : PART);       \
            int is_better = HD_BETTER_##op(value, best);                                                             \
            HD_IF_FLOAT_##tag(is_better |= value != value;)                                                          \
            if (is_better) best = value, best_part = first;                                                          \
        }                                                                                                            \
        size_t count = n - best_part < PART ? n - best_part : PART;                                                  \
        size_t place = best_part + HD_LOCATE_##tag(from + best_part, count, best);                                   \
        return (hd_best_##acc){(HD_V_##acc)best, (int64_t)place};                                                    \
    }                                                                                                                \
    HD_ADD(op, tag) {                                                                                                \
        hd_best_##acc found = HD_FIND_NAME(op, tag)(in, n);                                                          \
        if (found.index >= 0) found.index += (int64_t)position;                                                      \
        HD_PART_NAME(op, acc, merge)(lanes, &found, 1);                                                              \
    }                                                                                                                \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        HD_SHORT_ROWS_OF(op, tag, acc, i64, i64)                                                                     \
        int64_t *o = out;                                                                                            \
        for (size_t r = 0; r < count; r++) o[r] = HD_FIND_NAME(op, tag)(HD_ROW_AT(in, r, row_bytes), n).index;       \
    }                                                                                                                \
    HD_POSITION_COLUMNS_##tag(op, tag, acc)

// The bests of a block of columns, side by side, are merged with those of the lane. Rows are taken four at a time; the last one
// may come again, which changes nothing.
#define HD_DEFINE_POSITION_COLUMNS(op, tag, acc)                                                                     \
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
                HD_COLUMN_LOOP                                                                                       \
                for (size_t j = 0; j < width; j++) values[j] = (HD_V_##acc)HD_LOAD_##tag(x[j]), places[j] = 0;       \
                for (size_t r = 1; r < some; r += 4) {                                                               \
                    const HD_T_##tag *rows_of_four[4];                                                               \
                    HD_INDEX_##acc at[4];                                                                            \
                    for (size_t k = 0; k < 4; k++) {                                                                 \
                        size_t row = r + k < some ? r + k : some - 1;                                                \
                        rows_of_four[k] = HD_ROW_AT(from, row, row_bytes), at[k] = (HD_INDEX_##acc)row;              \
                    }                                                                                                \
                    HD_COLUMN_LOOP                                                                                   \
                    for (size_t j = 0; j < width; j++) {                                                             \
                        HD_V_##acc best = values[j];                                                                 \
                        HD_INDEX_##acc place = places[j];                                                            \
                        HD_PREFER(op, tag, acc, rows_of_four[0][j], at[0])                                           \
                        HD_PREFER(op, tag, acc, rows_of_four[1][j], at[1])                                           \
                        HD_PREFER(op, tag, acc, rows_of_four[2][j], at[2])                                           \
                        HD_PREFER(op, tag, acc, rows_of_four[3][j], at[3])                                           \
                        values[j] = best, places[j] = place;                                                         \
                    }                                                                                                \
                }                                                                                                    \
                for (size_t j = 0; j < width; j++)                                                                   \
                    found[j] = (hd_best_##acc){values[j], (int64_t)(position + i) + (int64_t)places[j]};             \
                HD_PART_NAME(op, acc, merge)(lane + first, found, width);                                            \
            }                                                                                                        \
        }                                                                                                            \
    }
// Other types are converted first.
#define HD_POSITION_COLUMNS_CONVERTED(op, tag, acc)                                                                  \
    HD_ADD_COLUMNS(op, tag) {                                                                                        \
        static const hd_converted how = {HD_PART_NAME(op, acc, add_columns), HD_DTYPE_##tag, HD_DTYPE_##acc,         \
                                         sizeof(HD_T_##tag), sizeof(HD_V_##acc), sizeof(hd_best_##acc)};             \
        hd_add_converted(&how, lanes, columns, in, row_bytes, rows, position);                                       \
    }
#define HD_POSITION_COLUMNS_u8 HD_POSITION_COLUMNS_CONVERTED
#define HD_POSITION_COLUMNS_u16 HD_POSITION_COLUMNS_CONVERTED
#define HD_POSITION_COLUMNS_u32 HD_POSITION_COLUMNS_CONVERTED
#define HD_POSITION_COLUMNS_u64 HD_DEFINE_POSITION_COLUMNS
#define HD_POSITION_COLUMNS_i8 HD_POSITION_COLUMNS_CONVERTED
#define HD_POSITION_COLUMNS_i16 HD_POSITION_COLUMNS_CONVERTED
#define HD_POSITION_COLUMNS_i32 HD_POSITION_COLUMNS_CONVERTED
#define HD_POSITION_COLUMNS_i64 HD_DEFINE_POSITION_COLUMNS
#define HD_POSITION_COLUMNS_f16 HD_POSITION_COLUMNS_CONVERTED
#define HD_POSITION_COLUMNS_bf16 HD_POSITION_COLUMNS_CONVERTED
#define HD_POSITION_COLUMNS_f32 HD_DEFINE_POSITION_COLUMNS
#define HD_POSITION_COLUMNS_f64 HD_DEFINE_POSITION_COLUMNS

#define HD_PREFER(op, tag, acc, element, at)                                                                         \
    {                                                                                                                \
        HD_V_##acc y = (HD_V_##acc)HD_LOAD_##tag(element);                                                           \
        int is_better = HD_BETTER_##op(y, best);                                                                     \
        HD_IF_FLOAT_##tag(is_better |= (y != y) & (best == best);)                                                   \
        best = is_better ? y : best;                                                                                 \
        place = is_better ? (at) : place;                                                                            \
    }
// As wide as the values, for the vectoriser.
#define HD_INDEX_f32 int32_t
#define HD_INDEX_f64 int64_t
#define HD_INDEX_i64 int64_t
#define HD_INDEX_u64 int64_t

#endif
