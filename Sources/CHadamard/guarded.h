// Guarded kernels of one operand: for each block the quick form if the guard holds throughout it, else the other one.
// Both give the same results where the guard holds.
//
// Reflected ones: for each block one vectorised form if no operand is left of 0, else another one, whose results y are
// put right one by one where they are near a root.
#ifndef HD_GUARDED_H
#define HD_GUARDED_H

// One statement for each block throughout which the guard holds, the other for the others.
#define HD_EACH_BLOCK(tag, guard, one, other)                                                                        \
    while (n != 0) {                                                                                                 \
        size_t count = n < HD_BLOCK ? n : HD_BLOCK;                                                                  \
        int refused = 0;                                                                                             \
        HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) refused |= HD_REFUSES(tag, x[i], x[i], guard);             \
        if (refused) other;                                                                                          \
        else one;                                                                                                    \
        x += count;                                                                                                  \
        o += count;                                                                                                  \
        n -= count;                                                                                                  \
    }

#define HD_DEFINE_GUARDED_UNARY(...) HD_DEFINE_GUARDED_UNARY_(__VA_ARGS__)
#define HD_DEFINE_GUARDED_UNARY_(op, tag, out_tag, loop, general_loop, guard, common, general)                       \
    HD_UNARY_RUN(hd_run_##op##_common_##tag, tag, loop, common)                                                      \
    HD_UNARY_RUN(hd_run_##op##_general_##tag, tag, general_loop, general)                                            \
    HD_KERNEL(HD_NAME(op, tag)) {                                                                                    \
        HD_T_##tag *o = out;                                                                                         \
        if (HD_MASK(scalars, 1)) {                                                                                   \
            hd_repeat(HD_NAME(op, tag), sizeof *o, 0, out, in, n, rows);                                             \
            return;                                                                                                  \
        }                                                                                                            \
        HD_ROWS_ALONE(HD_NAME(op, tag))                                                                              \
        const HD_T_##tag *x = pa;                                                                                    \
        HD_EACH_BLOCK(tag, guard, hd_run_##op##_common_##tag(o, x, count),                                           \
                      hd_run_##op##_general_##tag(o, x, count))                                                      \
    }

// A guard that a number's bits are at most a limit's, and another form that is vectorised as well: the largest bits of a block
// are found with one instruction each.
#if HD_VECTOR_BYTES == 64
// A block of float32 at once: the chain of operations is long.
#define HD_BLOCK_LOOP _Pragma("clang loop vectorize(assume_safety) interleave_count(8)")
#else
#define HD_BLOCK_LOOP HD_VECTOR_LOOP
#endif
#define HD_DEFINE_LIMITED_UNARY(...) HD_DEFINE_LIMITED_UNARY_(__VA_ARGS__)
#define HD_DEFINE_LIMITED_UNARY_(op, tag, out_tag, ...)                                                              \
    HD_LIMITED_RUN(hd_run_##op##_limited_##tag, op, tag, __VA_ARGS__)                                                \
    HD_KERNEL(HD_NAME(op, tag)) {                                                                                    \
        if (HD_MASK(scalars, 1)) {                                                                                   \
            hd_repeat(HD_NAME(op, tag), sizeof(HD_T_##tag), 0, out, in, n, rows);                                    \
            return;                                                                                                  \
        }                                                                                                            \
        HD_ROWS_ALONE(HD_NAME(op, tag))                                                                              \
        hd_run_##op##_limited_##tag(out, pa, n);                                                                     \
    }
#define HD_LIMITED_RUN(name, op, tag, limit, common, general)                                                        \
    HD_UNARY_RUN(hd_run_##op##_common_##tag, tag, HD_BLOCK_LOOP, common)                                             \
    HD_UNARY_RUN(hd_run_##op##_general_##tag, tag, HD_VECTOR_LOOP, general)                                          \
    static void name(HD_T_##tag *o, const HD_T_##tag *x, size_t n) {                                                 \
        for (size_t count; n != 0; x += count, o += count, n -= count) {                                             \
            uint32_t largest = 0;                                                                                    \
            count = n < HD_BLOCK ? n : HD_BLOCK;                                                                     \
            HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) {                                                      \
                uint32_t bits = hd_bits_f32(HD_LOAD_##tag(x[i]));                                                    \
                largest = bits > largest ? bits : largest;                                                           \
            }                                                                                                        \
            if (largest > hd_bits_f32(limit)) hd_run_##op##_general_##tag(o, x, count);                              \
            else hd_run_##op##_common_##tag(o, x, count);                                                            \
        }                                                                                                            \
    }

#define HD_DEFINE_REFLECTED_UNARY(...) HD_DEFINE_REFLECTED_UNARY_(__VA_ARGS__)
#define HD_DEFINE_REFLECTED_UNARY_(op, tag, out_tag, right, any, is_near_root, near_root)                            \
    HD_UNARY_RUN(hd_run_##op##_right_##tag, tag, HD_VECTOR_LOOP, right)                                              \
    HD_INLINE void hd_run_##op##_any_##tag(HD_T_##tag *o, const HD_T_##tag *x, size_t n) {                           \
        HD_TYPES(tag)                                                                                                \
        V results[HD_BLOCK];                                                                                         \
        int found = 0;                                                                                               \
        HD_VECTOR_LOOP for (size_t i = 0; i < n; i++) {                                                              \
            V a = HD_LOAD_##tag(x[i]), y = any;                                                                      \
            results[i] = y;                                                                                          \
            found |= is_near_root;                                                                                   \
        }                                                                                                            \
        /* First the places, without a branch that cannot be foreseen. */                                            \
        unsigned char places[HD_BLOCK];                                                                              \
        size_t count = 0;                                                                                            \
        for (size_t i = 0; found && i < n; i++) {                                                                    \
            V a = HD_LOAD_##tag(x[i]), y = results[i];                                                               \
            (void)a, (void)y;                                                                                        \
            places[count] = (unsigned char)i;                                                                        \
            count += (is_near_root) != 0;                                                                            \
        }                                                                                                            \
        for (size_t i = 0; i < count; i++) {                                                                         \
            V a = HD_LOAD_##tag(x[places[i]]), y = results[places[i]];                                               \
            (void)a, (void)y;                                                                                        \
            results[places[i]] = near_root;                                                                          \
        }                                                                                                            \
        HD_VECTOR_LOOP for (size_t i = 0; i < n; i++) HD_PUT_##tag(o[i], results[i]);                                \
    }                                                                                                                \
    HD_KERNEL(HD_NAME(op, tag)) {                                                                                    \
        HD_T_##tag *o = out;                                                                                         \
        if (HD_MASK(scalars, 1)) {                                                                                   \
            hd_repeat(HD_NAME(op, tag), sizeof *o, 0, out, in, n, rows);                                             \
            return;                                                                                                  \
        }                                                                                                            \
        HD_ROWS_ALONE(HD_NAME(op, tag))                                                                              \
        const HD_T_##tag *x = pa;                                                                                    \
        HD_EACH_BLOCK(tag, a >= 0, hd_run_##op##_right_##tag(o, x, count),                        \
                      hd_run_##op##_any_##tag(o, x, count))                                                          \
    }

#endif
