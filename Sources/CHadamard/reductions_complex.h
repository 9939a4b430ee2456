// Sums and products of complex numbers.
#ifndef HD_REDUCTIONS_COMPLEX_H
#define HD_REDUCTIONS_COMPLEX_H

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

// Sums are those of twice as many numbers, lanes of two.
#if HD_LEAN
#define HD_DEFINE_COMPLEX_SUMS_OF_ROWS(op, tag, real) HD_DEFINE_COMPLEX_ROWS(op, tag, 0)
#else
#define HD_DEFINE_COMPLEX_SUMS_OF_ROWS(op, tag, real)                                                                \
    __attribute__((noinline)) static hd_c128 HD_TOTAL_NAME(op, tag)(const HD_V_##real *x, size_t n) {                \
        enum { PAIRS = 2 * HD_LANES };                                                                               \
        hd_lanes_64_f64 a = 0;                                                                                       \
        hd_lanes_64_##real y;                                                                                        \
        for (n *= 2; n >= PAIRS; n -= PAIRS, x += PAIRS) {                                                           \
            HD_READ(y, x);                                                                                           \
            a += __builtin_convertvector(y, hd_lanes_64_f64);                                                        \
        }                                                                                                            \
        if (n != 0) {                                                                                                \
            HD_V_##real part[PAIRS];                                                                                 \
            HD_COLUMN_LOOP for (size_t k = 0; k < PAIRS; k++) part[k] = k < n ? x[k] : 0;                            \
            HD_READ(y, part);                                                                                        \
            a += __builtin_convertvector(y, hd_lanes_64_f64);                                                        \
        }                                                                                                            \
        __auto_type of_16 = a.lo + a.hi;                                                                             \
        __auto_type of_8 = of_16.lo + of_16.hi;                                                                      \
        __auto_type of_4 = of_8.lo + of_8.hi;                                                                        \
        __auto_type of_2 = of_4.lo + of_4.hi;                                                                        \
        __auto_type of_1 = of_2.lo + of_2.hi;                                                                        \
        return (hd_c128){of_1.x, of_1.y};                                                                            \
    }                                                                                                                \
    HD_REDUCE_ROWS(op, tag) {                                                                                        \
        if (n != 0 && n <= HD_SHORT) {                                                                               \
            const hd_c128 zero = {0, 0};                                                                             \
            static const hd_short_rows how = {HD_PART_NAME(op, real, fold_pairs), sizeof(HD_T_##tag), sizeof(hd_c128), \
                                              HD_FOLDED / 2, HD_DTYPE_##tag, HD_DTYPE_##tag, HD_COMPLEX128, HD_COMPLEX128}; \
            hd_reduce_short_rows(&how, &zero, out, in, n, count, row_bytes);                                         \
            return;                                                                                                  \
        }                                                                                                            \
        hd_c128 *o = out;                                                                                            \
        for (size_t r = 0; r < count; r++) o[r] = HD_TOTAL_NAME(op, tag)(HD_ROW_AT(in, r, row_bytes), n);            \
    }
#endif

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
    HD_DEFINE_COMPLEX_SUMS_OF_ROWS(op, tag, real)

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
#endif
