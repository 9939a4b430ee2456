// Calls every kernel of every instruction set that this processor has, to be built with the undefined behaviour and the
// address sanitizer, and once more as it is released: with lengths of none, few and many elements, at addresses that are
// aligned to the element alone, of one row and of several, with every mask of scalars, on values at the ends of ranges.
// Operands lie against pages that cannot be read, those that a kernel has no use for are NULL, and bytes around the
// output must stay. What it computes is not looked at: Tests/arm64/kernel_results.c compares that.
//
//     kernel_bounds [SET…]
#include "elements.h"
#include "faults.h"
#include <stdlib.h>
#include <sys/mman.h>

enum { GUARD = 64, CAPACITY = 1 << 16, BUFFERS = HD_OPERANDS + 1, ROWS = 3 };

// MARK: Values

// The bits of a number with `exponent` and `mantissa` bits: zeros, ones, the ends of each range, and what is none.
static uint64_t float_bits(size_t i, unsigned exponent, unsigned mantissa) {
    uint64_t highest = (1ull << exponent) - 1, bias = highest >> 1, all = (1ull << mantissa) - 1;
    const uint64_t magnitudes[] = {
        0, 1, all, 1ull << mantissa,                                  // zero, subnormal, the least normal one
        bias << mantissa, (bias - 1) << mantissa | all,               // one, and the one below
        (bias + 1) << mantissa | all / 3, (bias + 4) << mantissa | 5, // of middling size
        (bias + mantissa) << mantissa | 1, (bias + 16 < highest ? bias + 16 : highest - 1) << mantissa | all,
        (bias + 32 < highest ? bias + 32 : highest - 1) << mantissa, (highest - 1) << mantissa | all,
        highest << mantissa, highest << mantissa | 1ull << (mantissa - 1), highest << mantissa | 1,
    };
    enum { COUNT = sizeof magnitudes / sizeof *magnitudes };
    return magnitudes[i % COUNT] | (uint64_t)(i / COUNT % 2) << (exponent + mantissa);
}

static uint64_t bits(size_t i, int dtype) {
    switch (dtype) {
    case HD_BOOL: return i % 3 == 1;
    case HD_FLOAT16: return float_bits(i, 5, 10);
    case HD_BFLOAT16: return float_bits(i, 8, 7);
    case HD_FLOAT32: case HD_COMPLEX64: return float_bits(i, 8, 23);
    case HD_FLOAT64: case HD_COMPLEX128: return float_bits(i, 11, 52);
    default: {
        uint64_t high = 1ull << (sizes[dtype] * 8 - 1);
        const uint64_t values[] = {0, 1, ~0ull, high, high - 1, high + 1, 2, ~1ull, 7, sizes[dtype] * 8, high >> 1, ~6ull, 100};
        return values[i % (sizeof values / sizeof *values)];
    }
    }
}

static unsigned part_size(int dtype) { return dtype >= HD_COMPLEX64 ? sizes[dtype] / 2 : sizes[dtype]; }

// Each operand walks the values at a pace of its own, so that all meet.
static void fill(unsigned char *at, int dtype, size_t bytes, size_t operand, size_t first) {
    const size_t paces[HD_OPERANDS] = {1, 7, 11, 17};
    unsigned part = part_size(dtype);
    for (size_t i = 0; i < bytes / part; i++) {
        uint64_t value = bits(first + i * paces[operand] + i / 30, dtype);
        memcpy(at + i * part, &value, part); // little-endian
    }
}

// MARK: Memory

// Each buffer lies between two pages that cannot be touched.
static unsigned char *buffers[BUFFERS];
static size_t capacity;

static void map_buffers(void) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    capacity = (CAPACITY + page - 1) / page * page;
    for (int k = 0; k < BUFFERS; k++) {
        unsigned char *all = mmap(NULL, capacity + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0);
        if (all == MAP_FAILED || mprotect(all + page, capacity, PROT_READ | PROT_WRITE) != 0) {
            perror("mmap");
            exit(2);
        }
        buffers[k] = all + page;
    }
}

// That many bytes that end, or begin, where a buffer does.
static unsigned char *place(int buffer, size_t bytes, int at_end) {
    return buffers[buffer] + (at_end ? capacity - bytes : 0);
}

// MARK: Calls

typedef struct {
    const char *set, *operation;
    int arity, is_scaled, types[HD_OPERANDS], to;
    hd_kernel kernel;
} kernel_call;

static void call(const kernel_call *kernel, size_t n, unsigned scalars, size_t row_count, int at_end) {
    // Between rows lies an element and a guard's worth: their addresses are aligned to the element alone.
    size_t size = sizes[kernel->to], between = row_count > 1 ? GUARD + part_size(kernel->to) : 0;
    size_t step = n * size + between, all = (row_count - 1) * step + n * size;
    hd_rows rows = {.count = row_count, .out = (ptrdiff_t)step};
    const void *in[HD_OPERANDS];
    snprintf(now, sizeof now, "%s %s of type %d to %d, %zu elements, scalars %u, %zu rows", kernel->set, kernel->operation,
             kernel->types[kernel->arity - 1], kernel->to, n, scalars, row_count);
    for (int k = 0; k < HD_OPERANDS; k++) {
        in[k] = NULL;
        rows.in[k] = 12345;
        if (k >= kernel->arity) continue;
        size_t row = (scalars >> k & 1 ? 1 : n) * sizes[kernel->types[k]];
        // Rows of the second operand are all the same.
        size_t advance = k == 1 ? 0 : row + (row_count > 1 ? part_size(kernel->types[k]) : 0);
        size_t bytes = (row_count - 1) * advance + row;
        rows.in[k] = (ptrdiff_t)advance;
        unsigned char *at = place(k, bytes, at_end);
        fill(at, kernel->types[k], bytes, (size_t)k, n + scalars);
        if (k == 1 && strstr(kernel->operation, "_polynomial_")) limit_orders(at, kernel->types[k], bytes / sizes[kernel->types[k]], 6);
        in[k] = at;
    }
    unsigned char *around = place(HD_OPERANDS, all + 2 * GUARD, at_end), *out = around + GUARD;
    memset(around, 0xA5, all + 2 * GUARD);
    kernel->kernel(out, in, n, scalars, row_count > 1 ? &rows : NULL);
    calls++;
    for (size_t i = 0; i < GUARD; i++)
        if (around[i] != 0xA5) { fail("written before the output"); break; }
    for (size_t i = 0; i < GUARD; i++)
        if (out[all + i] != 0xA5) { fail("written past the output"); break; }
    for (size_t r = 0; r + 1 < row_count; r++)
        for (size_t i = n * size; i < step; i++)
            if (out[r * step + i] != 0xA5) { fail("written between rows"); break; }
}

static void call_all(const kernel_call *kernel) {
    static const size_t lengths[] = {0, 1, 3, 17, 129, 515};
    for (unsigned scalars = 0; scalars < 1u << kernel->arity; scalars++) {
        if (kernel->is_scaled && scalars % 2 == 0) continue;
        for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
            for (int at_end = 0; at_end < 2; at_end++) call(kernel, lengths[i], scalars, 1, at_end);
            if (lengths[i] < 200) call(kernel, lengths[i], scalars, ROWS, 1);
        }
    }
}

static void call_entries(const hd_kernel_set *set) {
    for (size_t i = 0; i < set->entry_count; i++) {
        const hd_kernel_entry *entry = &set->entries[i];
        kernel_call kernel = {.set = set->name, .operation = entry->operation, .arity = entry->arity,
                              .is_scaled = is_scaled(entry), .to = entry->result, .kernel = entry->run};
        operand_types(entry, kernel.types);
        call_all(&kernel);
        if (!entry->nontemporal) continue;
        kernel.kernel = entry->nontemporal;
        call_all(&kernel);
        set->fence();
    }
    for (int from = 0; from < HD_DTYPE_COUNT; from++) {
        for (int to = 0; to < HD_DTYPE_COUNT; to++) {
            kernel_call kernel = {.set = set->name, .operation = "cast", .arity = 1, .types = {from}, .to = to,
                                  .kernel = set->casts[from][to]};
            call_all(&kernel);
        }
    }
}

// Blocks of all small sizes, dense, transposed, repeated, in steps and backwards, read from within the operand's bytes.
static void call_copies(const hd_kernel_set *set) {
    for (int power = 0; power < 5; power++) {
        size_t size = (size_t)1 << power;
        for (size_t rows = 0; rows < 20; rows += rows < 9 ? 1 : 5) {
            for (size_t columns = 0; columns < 20; columns += columns < 9 ? 1 : 5) {
                const ptrdiff_t r = (ptrdiff_t)rows, c = (ptrdiff_t)columns;
                const ptrdiff_t layouts[][2] = {{c, 1}, {1, r}, {0, 1}, {1, 0}, {2 * c, 2}, {-c, -1}, {c + 1, 1}};
                for (size_t layout = 0; layout < sizeof layouts / sizeof *layouts; layout++) {
                    ptrdiff_t row = layouts[layout][0], column = layouts[layout][1], first = 0, last = 0;
                    ptrdiff_t ends[] = {(r - 1) * row, (c - 1) * column};
                    for (int k = 0; k < 2; k++) *(ends[k] < 0 ? &first : &last) += ends[k];
                    size_t count = rows && columns ? (size_t)(last - first) + 1 : 0, bytes = rows * columns * size;
                    snprintf(now, sizeof now, "%s copy2d of %zu bytes, %zu x %zu, strides %td, %td", set->name, size, rows,
                             columns, row, column);
                    unsigned char *in = place(0, count * size, 1), *around = place(HD_OPERANDS, bytes + 2 * GUARD, 1);
                    fill(in, HD_UINT8, count * size, 0, 0);
                    memset(around, 0xA5, bytes + 2 * GUARD);
                    set->copy2d[power](around + GUARD, c, 1, in - (count ? first : 0) * (ptrdiff_t)size, row, column, rows,
                                       columns);
                    calls++;
                    for (size_t i = 0; i < GUARD; i++) {
                        if (around[i] == 0xA5 && around[GUARD + bytes + i] == 0xA5) continue;
                        fail("written around the output");
                        break;
                    }
                }
            }
        }
    }
}

static void call_runs(const hd_kernel_set *set) {
    for (size_t n = 0; n < 600; n += n < 5 ? 1 : n < 70 ? 13 : 129) {
        for (int dtype = HD_BOOL; dtype <= HD_DTYPE_COUNT; dtype++) {
            size_t size = dtype < HD_DTYPE_COUNT ? sizes[dtype] : 1, bytes = n * size;
            for (int kind = 0; kind < (dtype < HD_DTYPE_COUNT ? 2 : 1); kind++) {
                unsigned char *around = place(HD_OPERANDS, bytes + 2 * GUARD, 1), *out = around + GUARD;
                memset(around, 0xA5, bytes + 2 * GUARD);
                snprintf(now, sizeof now, "%s %s %d, %zu elements", set->name,
                         dtype == HD_DTYPE_COUNT ? "copy_nontemporal" : kind ? "iota_float" : "iota_int", dtype, n);
                if (dtype == HD_DTYPE_COUNT) {
                    unsigned char *in = place(0, bytes, 1);
                    fill(in, HD_UINT8, bytes, 0, 0);
                    set->copy_nontemporal(out, in, bytes);
                    set->fence();
                } else if (kind) {
                    set->iota_float(out, dtype, -1e300, 1e299, INT64_MAX, INT64_MIN, n);
                } else {
                    set->iota_int(out, dtype, INT64_MAX, INT64_MIN, INT64_MAX, -3, n);
                }
                calls++;
                for (size_t i = 0; i < GUARD; i++) {
                    if (around[i] == 0xA5 && out[bytes + i] == 0xA5) continue;
                    fail("written around the output");
                    break;
                }
            }
        }
    }
}

int main(int count, char **arguments) {
    const char *all[] = {"base", "avx2", "avx512"};
    map_buffers();
    signal(SIGSEGV, on_fault);
    signal(SIGBUS, on_fault);
    signal(SIGILL, on_fault);
    signal(SIGTRAP, on_fault);
    for (int i = 0; i < (count > 1 ? count - 1 : 3); i++) {
        const hd_kernel_set *set = hd_kernels(count > 1 ? arguments[i + 1] : all[i]);
        if (!set) continue;
        calls = 0;
        call_entries(set);
        call_copies(set);
        call_runs(set);
        printf("%s: %zu kernels and casts in %zu calls\n", set->name, set->entry_count, calls);
    }
    if (failures) printf("error: %zu writes outside of outputs\n", failures);
    return failures != 0;
}
