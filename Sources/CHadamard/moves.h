// What the table has beside kernels of one type: copies, sequences.
#ifndef HD_MOVES_H
#define HD_MOVES_H

#define HD_DECLARE_COPY(bytes)                                                                                       \
    void HD_OWN(copy_##bytes)(void *out, ptrdiff_t out_row, ptrdiff_t out_column, const void *in, ptrdiff_t in_row,  \
                              ptrdiff_t in_column, size_t rows, size_t columns);
HD_DECLARE_COPY(1)
HD_DECLARE_COPY(2)
HD_DECLARE_COPY(4)
HD_DECLARE_COPY(8)
HD_DECLARE_COPY(16)
void HD_OWN(copy_nontemporal)(void *out, const void *in, size_t bytes);
void HD_OWN(fence)(void);
void HD_OWN(iota_int)(void *out, int dtype, int64_t first, int64_t step, int64_t offset, int64_t stride, size_t n);
void HD_OWN(iota_float)(void *out, int dtype, double first, double step, int64_t offset, int64_t stride, size_t n);

#endif
