// Guarded kernels of one operand: for each block the vectorised form if the guard holds throughout it, else the other.
// Both give the same results where the guard holds.
#ifndef HD_GUARDED_H
#define HD_GUARDED_H

#define HD_DEFINE_GUARDED_UNARY(...) HD_DEFINE_GUARDED_UNARY_(__VA_ARGS__)
#define HD_DEFINE_GUARDED_UNARY_(op, tag, loop, guard, easy, hard)                                                   \
    HD_DEFINE_UNARY_(op##_easy, tag, tag, loop, easy)                                                                \
    HD_DEFINE_UNARY_(op##_hard, tag, tag, HD_LOOP_SLOW, hard)                                                        \
    HD_KERNEL(hd_run_##op##_##tag) {                                                                                 \
        const HD_T_##tag *x = pa;                                                                                    \
        HD_T_##tag *o = out;                                                                                         \
        if (rows) {                                                                                                  \
            hd_each_row(hd_run_##op##_##tag, out, pa, pb, pc, n, scalars, rows);                                     \
            return;                                                                                                  \
        }                                                                                                            \
        if (scalars & 1) {                                                                                           \
            hd_run_##op##_hard_##tag(out, pa, pb, pc, n, scalars, NULL);                                             \
            return;                                                                                                  \
        }                                                                                                            \
        while (n != 0) {                                                                                             \
            size_t count = n < HD_BLOCK ? n : HD_BLOCK;                                                              \
            int refused = 0;                                                                                         \
            HD_LOOP_FAST for (size_t i = 0; i < count; i++) refused |= HD_REFUSES(tag, x[i], x[i], guard);           \
            if (refused) hd_run_##op##_hard_##tag(o, x, pb, pc, count, scalars, NULL);                               \
            else hd_run_##op##_easy_##tag(o, x, pb, pc, count, scalars, NULL);                                       \
            x += count;                                                                                              \
            o += count;                                                                                              \
            n -= count;                                                                                              \
        }                                                                                                            \
    }

#endif
