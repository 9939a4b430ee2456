// What the drivers of kernels know of elements.
#include "CHadamard.h"
#include <stdint.h>
#include <string.h>

static const unsigned sizes[HD_DTYPE_COUNT] = {1, 1, 2, 4, 8, 1, 2, 4, 8, 2, 2, 4, 8, 8, 16};

static uint64_t state;

static inline uint64_t random_bits(void) {
    // splitmix64
    uint64_t z = state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

// Limits orders of polynomials to 2^power and a little: their kernels take a step for each. What is no number stays.
static inline void limit_orders(unsigned char *at, int dtype, size_t n, unsigned power) {
    unsigned mantissa = dtype == HD_FLOAT16 ? 10 : dtype == HD_BFLOAT16 ? 7 : dtype == HD_FLOAT32 ? 23 : 52;
    uint64_t highest = (1u << (sizes[dtype] * 8 - 1 - mantissa)) - 1, limit = highest / 2 + power;
    for (size_t i = 0; i < n; i++, at += sizes[dtype]) {
        uint64_t order = 0;
        memcpy(&order, at, sizes[dtype]);
        uint64_t exponent = order >> mantissa & highest;
        if (exponent > limit && exponent < highest) order -= (exponent - limit) << mantissa;
        memcpy(at, &order, sizes[dtype]);
    }
}

// Whether a kernel computes in double from a float and doubles.
static inline int is_wide(const char *operation) { return strncmp(operation, "wide_", 5) == 0; }

// The types of an entry's operands.
static inline void operand_types(const hd_kernel_entry *entry, int types[HD_OPERANDS]) {
    for (int k = 0; k < HD_OPERANDS; k++) types[k] = k > 0 && is_wide(entry->operation) ? HD_FLOAT64 : entry->dtype;
    if (strcmp(entry->operation, "where") == 0) types[0] = HD_BOOL;
}

// Whether an entry's first operand is one element for each row, whatever the mask of scalars: it is a number that scales the others.
static inline int is_scaled(const hd_kernel_entry *entry) { return strncmp(entry->operation, "scaled_", 7) == 0; }
