// Kernels of two operands whose elements are computed together, block by block: a recurrence takes each step for the whole
// block, and is vectorised.
#ifndef HD_BLOCKWISE_H
#define HD_BLOCKWISE_H

_Static_assert(HD_BLOCK <= HD_POLYNOMIAL_BLOCK, "a block has lanes for all of its elements");

// hd_<operation>_block_<type>(results, a, b, count) works in float64.
#define HD_DEFINE_BLOCKWISE(op, tag, ...)                                                                            \
    HD_KERNEL(HD_NAME(op, tag)) {                                                                                    \
        if (n == 0) return;                                                                                          \
        if ((scalars & 3) == 3) {                                                                                    \
            hd_repeat(HD_NAME(op, tag), sizeof(HD_T_##tag), 0, out, in, n, rows);                                    \
            return;                                                                                                  \
        }                                                                                                            \
        HD_ROWS_ALONE(HD_NAME(op, tag))                                                                              \
        const HD_T_##tag *x = pa, *y = pb;                                                                           \
        HD_T_##tag *o = out;                                                                                         \
        double a[HD_BLOCK], b[HD_BLOCK], results[HD_BLOCK];                                                          \
        /* Copies: the first block may be written over an operand that all the others need too. */                   \
        HD_T_##tag same_x = *x, same_y = *y;                                                                         \
        for (size_t count; n != 0; o += count, n -= count) {                                                         \
            count = n < HD_BLOCK ? n : HD_BLOCK;                                                                     \
            HD_READ_BLOCK(a, tag, scalars & 1, same_x, x)                                                            \
            HD_READ_BLOCK(b, tag, scalars & 2, same_y, y)                                                            \
            hd_##op##_block_##tag(results, a, b, count);                                                             \
            HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) HD_PUT_##tag(o[i], (HD_V_##tag)results[i]);            \
        }                                                                                                            \
    }
#define HD_READ_BLOCK(block, tag, is_scalar, same, elements)                                                         \
    if (is_scalar) {                                                                                                 \
        HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) block[i] = HD_LOAD_##tag(same);                            \
    } else {                                                                                                         \
        HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) block[i] = HD_LOAD_##tag(elements[i]);                     \
        elements += count;                                                                                           \
    }

#endif
