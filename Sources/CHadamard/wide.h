// Kernels of a float and one to three doubles, computed in double and rounded to float.
#ifndef HD_WIDE_H
#define HD_WIDE_H

// One loop for each mask of those doubles that are one for a whole row; a float that is so is written out.
#define HD_DEFINE_WIDE(...) HD_DEFINE_WIDE_(__VA_ARGS__)
#define HD_DEFINE_WIDE_(op, tag, out_tag, arity, ...)                                                                \
    HD_KERNEL(HD_NAME(op, tag)) {                                                                                    \
        const unsigned all = (1u << (arity)) - 1;                                                                    \
        unsigned mask = HD_MASK(scalars, all);                                                                       \
        if (mask == all) {                                                                                           \
            hd_repeat(HD_NAME(op, tag), sizeof(HD_T_##out_tag), 0, out, in, n, rows);                                \
            return;                                                                                                  \
        }                                                                                                            \
        if (mask & 1) {                                                                                              \
            hd_write_out(HD_NAME(op, tag), out, in, n, mask & ~1u, rows);                                            \
            return;                                                                                                  \
        }                                                                                                            \
        hd_rows by = rows ? *rows : (hd_rows){.count = 1};                                                           \
        /* An operand that there is none of counts as one that repeats: no more of it is read than an element. */    \
        const unsigned unused = 14 & ~all;                                                                           \
        mask |= unused;                                                                                              \
        const void *pb = in[1], *pc = (arity) > 2 ? in[2] : pb, *pd = (arity) > 3 ? in[3] : pb;                      \
        ptrdiff_t c_step = by.in[(arity) > 2 ? 2 : 1], d_step = by.in[(arity) > 3 ? 3 : 1];                          \
        if (n == 0) return;                                                                                          \
        for (size_t r = 0; r < by.count; r++) {                                                                      \
            ptrdiff_t k = (ptrdiff_t)r;                                                                              \
            HD_T_##out_tag *o = (void *)((char *)out + k * by.out);                                                  \
            const HD_T_##tag *w = HD_ADVANCED(in[0], k * by.in[0]);                                                  \
            const double *x = HD_ADVANCED(pb, k * by.in[1]), *y = HD_ADVANCED(pc, k * c_step);                       \
            const double *z = HD_ADVANCED(pd, k * d_step);                                                           \
            const double same_x = *x, same_y = *y, same_z = *z;                                                      \
            switch (mask >> 1) {                                                                                     \
                HD_WIDE_CASE(0, x[i], y[i], z[i], __VA_ARGS__)                                                       \
                HD_WIDE_CASE(1, same_x, y[i], z[i], __VA_ARGS__)                                                     \
                HD_WIDE_CASE(2, x[i], same_y, z[i], __VA_ARGS__)                                                     \
                HD_WIDE_CASE(3, same_x, same_y, z[i], __VA_ARGS__)                                                   \
                HD_WIDE_CASE(4, x[i], y[i], same_z, __VA_ARGS__)                                                     \
                HD_WIDE_CASE(5, same_x, y[i], same_z, __VA_ARGS__)                                                   \
                HD_WIDE_CASE(6, x[i], same_y, same_z, __VA_ARGS__)                                                   \
                HD_WIDE_CASE(7, same_x, same_y, same_z, __VA_ARGS__)                                                 \
            }                                                                                                        \
        }                                                                                                            \
    }
#define HD_WIDE_CASE(number, first, second, third, ...)                                                              \
    case number:                                                                                                     \
        if (((number) << 1 & unused) == unused) {                                                                    \
            HD_VECTOR_LOOP                                                                                           \
            for (size_t i = 0; i < n; i++) {                                                                         \
                double a = w[i], b = first, c = second, d = third;                                                   \
                (void)c, (void)d;                                                                                    \
                o[i] = (float)(__VA_ARGS__);                                                                         \
            }                                                                                                        \
        }                                                                                                            \
        break;

// Runs a kernel whose first operand, a float, is one for each row, in pieces.
__attribute__((unused, noinline)) static void hd_write_out(hd_kernel run, void *out, const void *const *in, size_t n,
                                                           unsigned scalars, const hd_rows *rows) {
    enum { PIECE = 256 };
    float first[PIECE];
    hd_rows by = rows ? *rows : (hd_rows){.count = 1};
    for (size_t r = 0; n != 0 && r < by.count; r++) {
        ptrdiff_t k = (ptrdiff_t)r;
        const void *operands[HD_OPERANDS] = {first};
        for (int i = 1; i < HD_OPERANDS; i++) operands[i] = HD_ADVANCED(in[i], k * by.in[i]);
        hd_fill(first, HD_ADVANCED(in[0], k * by.in[0]), n < PIECE ? n : PIECE, sizeof *first);
        for (size_t at = 0, some; at < n; at += some) {
            some = n - at < PIECE ? n - at : PIECE;
            run((char *)out + k * by.out + at * sizeof(float), operands, some, scalars, NULL);
            for (int i = 1; i < HD_OPERANDS; i++)
                if (!(scalars >> i & 1)) operands[i] = HD_ADVANCED(operands[i], some * sizeof(double));
        }
    }
}

#endif
