// The C side of Hadamard: kernels over tiles. A kernel knows runs of elements and nothing of shapes, strides or threads.
#ifndef CHADAMARD_H
#define CHADAMARD_H

#include <stddef.h>
#include <stdint.h>

// Element types, in the order of `DType` in Swift.
enum {
    HD_BOOL, HD_UINT8, HD_UINT16, HD_UINT32, HD_UINT64, HD_INT8, HD_INT16, HD_INT32, HD_INT64,
    HD_FLOAT16, HD_BFLOAT16, HD_FLOAT32, HD_FLOAT64, HD_COMPLEX64, HD_COMPLEX128, HD_DTYPE_COUNT
};

// The most operands that a kernel has.
enum { HD_OPERANDS = 4 };

// Rows of elements: how many, and the bytes from one row to the next of the result and of each operand.
typedef struct {
    size_t count;
    ptrdiff_t out;
    ptrdiff_t in[HD_OPERANDS];
} hd_rows;

// Writes n elements to out from its operands, or n for each of some rows; `rows` is NULL for one row. `in` has HD_OPERANDS
// pointers; those that a kernel has no use for may be anything. Bit k of `scalars` says that operand k has one element in a
// row, which stands for all n; the first operand of kernels named scaled_… is always such a one. `out` may equal an operand;
// it never overlaps one otherwise.
typedef void (*hd_kernel)(void *out, const void *const *in, size_t n, unsigned scalars, const hd_rows *rows);

// One kernel of the table: an operation by its name, for operands of one element type (HD_…), of which where's condition is
// none; and the result's type. `nontemporal` does the same with non-temporal stores, to be fenced by `fence`; NULL for most.
typedef struct {
    const char *operation;
    uint8_t dtype;
    uint8_t result;
    uint8_t arity;
    hd_kernel run;
    hd_kernel nontemporal;
} hd_kernel_entry;

// Reductions of rows of elements: sum, prod, amax, amin, argmax, argmin. Each result has the same bits on every instruction
// set, however a row is parted among calls (but for the sign and the digits of NaN), since elements are combined in one order:
//
// - Positions of a row, from 0, are in blocks of HD_REDUCTION_BLOCK. Position p of a block goes to lane p % HD_LANES, in
//   ascending order; each lane begins at the identity.
// - At the end of a block its lanes are combined: for step = 16, 8, 4, 2, 1 lane l < step with lane l + step.
// - What comes out, a block's partial, the caller combines with those of other blocks by `merge`.
//
// An accumulator is a lane's or a partial's; its bytes, aligned to 8, are the kernels' own: a reduction that gives the same in
// any order has one lane in use. Sums and products of floats are double, of complex numbers complex double, of integers and
// bool 64-bit integers that wrap. Extremes have the operands' type; NaN stays once there, and of equal ones (zeros of either
// sign) the first. Positions are those of the first NaN, or else of the first extreme, -1 where there is no element.
//
// Kernels ask for memory HD_BYTES_AHEAD bytes ahead of what they read, which need not be there.
enum { HD_LANES = 32, HD_REDUCTION_BLOCK = 4096, HD_BYTES_AHEAD = 4 * HD_REDUCTION_BLOCK };
typedef struct {
    const char *operation;
    uint8_t dtype;
    uint8_t result;
    uint8_t accumulator_bytes;
    // Writes identities.
    void (*start)(void *accumulators, size_t count);
    // n elements at `position` and after it, all within one block.
    void (*add)(void *lanes, const void *in, size_t n, size_t position);
    // Rows of `columns` elements, each to a reduction of its own: element j of row i is the one at position + i of reduction
    // j, and goes to lanes[(position + i) % HD_LANES * columns + j]. All rows are within one block.
    void (*add_columns)(void *lanes, size_t columns, const void *in, ptrdiff_t row_bytes, size_t rows, size_t position);
    // Combines HD_LANES * columns lanes into `columns` partials; the lanes are used up.
    void (*finish)(void *partials, void *lanes, size_t columns);
    // a[k] = a[k] combined with b[k], whose positions are after those of a[k].
    void (*merge)(void *a, const void *b, size_t count);
    // Partials to elements of the result's type.
    void (*results)(void *out, const void *partials, size_t count);
    // Whole rows of n elements each, at most HD_REDUCTION_BLOCK, `row_bytes` apart: `count` results.
    void (*rows)(void *out, const void *in, size_t n, size_t count, ptrdiff_t row_bytes);
} hd_reduction_entry;

// Sums of what is computed from elements as they are read, each step rounded as it would be alone: square is the square of
// the element as a double, centred_square that of the element as a double less the other operand; difference_square and product
// are computed in the elements' type. Accumulators, and what else is done with them, are those of sums of doubles.
//
// `other` is the second operand, of a type of its own; where `repeats` is not 0, one element of it stands for all of a row. Where
// there is none it is `in`.
typedef struct {
    const char *operation;
    uint8_t dtype;
    uint8_t other_dtype;
    void (*add)(void *lanes, const void *in, const void *other, int repeats, size_t n, size_t position);
    void (*add_columns)(void *lanes, size_t columns, const void *in, ptrdiff_t in_row, const void *other,
                        ptrdiff_t other_row, int repeats, size_t rows, size_t position);
    void (*rows)(void *out, const void *in, ptrdiff_t in_row, const void *other, ptrdiff_t other_row, int repeats,
                 size_t n, size_t count);
} hd_fused_sum_entry;

// Scans of lines of elements: each result is all elements up to its own, combined. cumsum, cumprod, logcumsumexp, cummax, cummin,
// and cummax_index, cummin_index for where the extremes are. Each result has the same bits on every instruction set, however
// lines lie and are parted among calls (but for the sign and the digits of NaN), since elements are combined in one order:
//
// - Positions of a line, from 0, are in blocks of HD_SCAN_BLOCK, and these in groups of HD_SCAN_GROUP.
// - In a group x, first x1 = x0 + x1, x3 = x2 + x3, x5 = x4 + x5, x7 = x6 + x7; then x2 and x3 take x1 on their left, x6 and
//   x7 take x5; then x4, x5, x6 and x7 take x3. Positions beyond the end of the line hold nothing that is used.
// - The group's carry begins at the identity in each block; a sum is carry + x, and the last sum is the next group's carry.
// - A result is offset + sum, rounded to its type; the block's last sum, added to the offset, gives the next block's. The
//   first offset is the identity.
//
// An accumulator's bytes, aligned to 8, are the kernels' own. Sums and products are those of reductions; logcumsumexp is computed
// in double and complex double. Of equal extremes the later is taken, as in PyTorch, and of NaNs, which stay.
enum { HD_SCAN_GROUP = 8, HD_SCAN_BLOCK = 4096 };
typedef struct {
    const char *operation;
    uint8_t dtype;
    uint8_t result;
    uint8_t accumulator_bytes;
    // The last sum of a block's n elements; the identity of none. `position` is that of the first.
    void (*total)(void *total, const void *in, size_t n, size_t position);
    // a = a combined with b, whose positions are after those of a.
    void (*merge)(void *a, const void *b);
    // Results of n elements each of `count` lines, out_line and in_line bytes apart, from a block's beginning. `before` has the
    // lines' offsets and receives the next ones; NULL for lines that begin here. The last block is a whole one if more is to
    // follow. `out` may equal `in` where both have elements of one size.
    void (*lines)(void *out, ptrdiff_t out_line, const void *in, ptrdiff_t in_line, size_t n, size_t count,
                  size_t position, void *before);
    // The same for lines that lie across rows of `columns` elements. `state` is memory for 2 * columns accumulators, the same in
    // all calls for the rows from position 0 on, of which each but the last has a multiple of HD_SCAN_GROUP.
    void (*columns)(void *out, ptrdiff_t out_row, const void *in, ptrdiff_t in_row, size_t rows, size_t columns,
                    size_t position, void *state);
} hd_scan_entry;

// Copies a block of rows × columns elements. Strides are in elements and may be zero or negative.
typedef void (*hd_copy2d)(void *out, ptrdiff_t out_row, ptrdiff_t out_column, const void *in, ptrdiff_t in_row,
                          ptrdiff_t in_column, size_t rows, size_t columns);

// All kernels, built for one instruction set.
typedef struct {
    const char *name;
    const hd_kernel_entry *entries;
    size_t entry_count;
    const hd_reduction_entry *reductions;
    size_t reduction_count;
    const hd_fused_sum_entry *fused_sums;
    size_t fused_sum_count;
    const hd_scan_entry *scans;
    size_t scan_count;
    // casts[from][to]: a unary kernel; the diagonal copies.
    hd_kernel casts[HD_DTYPE_COUNT][HD_DTYPE_COUNT];
    // By log2 of the element's size in bytes: 0…4.
    hd_copy2d copy2d[5];
    // Copies bytes with stores that bypass the cache, where there are such stores. Such copies are fenced by
    // `fence`.
    void (*copy_nontemporal)(void *out, const void *in, size_t bytes);
    void (*fence)(void);
    // out[i] = first + (offset + i * stride) * step, computed in int64 (wrapping) or float64, then cast to the type.
    void (*iota_int)(void *out, int dtype, int64_t first, int64_t step, int64_t offset, int64_t stride, size_t n);
    void (*iota_float)(void *out, int dtype, double first, double step, int64_t offset, int64_t stride, size_t n);
} hd_kernel_set;

// The kernels for an instruction set, "base", "avx2" or "avx512": NULL where this build, or this processor, lacks it.
const hd_kernel_set *hd_kernels(const char *name);

// The CPUs that this process may run on; 0 where the system does not tell.
int hd_usable_processors(void);

// The addresses that the calls below this one return to, the innermost first: as many as there are frame pointers to follow,
// and at most `capacity`. Reads the stack alone, whatever code without frame pointers left there. Returns how many.
size_t hd_call_addresses(uintptr_t *addresses, size_t capacity);

// Tells the processor that this thread waits in a loop.
static inline void hd_spin_hint(void) {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

#endif
