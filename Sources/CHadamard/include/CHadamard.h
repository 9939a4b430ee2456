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

// Copies a block of rows × columns elements. Strides are in elements and may be zero or negative.
typedef void (*hd_copy2d)(void *out, ptrdiff_t out_row, ptrdiff_t out_column, const void *in, ptrdiff_t in_row,
                          ptrdiff_t in_column, size_t rows, size_t columns);

// All kernels, built for one instruction set.
typedef struct {
    const char *name;
    const hd_kernel_entry *entries;
    size_t entry_count;
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
