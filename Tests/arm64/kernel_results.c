// Runs every kernel of an instruction set on inputs that are the same everywhere, to compare two machines:
//
//     kernel_results write FILE [SET]      writes the results
//     kernel_results compare FILE [SET]    computes them here and compares with those in the file
//
// All results must have the same bits, but for NaNs, which need only be NaN, and for functions that a processor with fused
// multiply-adds computes by other steps: these may differ by 2 ulp, complex ones by 8 ulp of their larger part (pow
// in complex128: by 2^13). Kernels whose output may be an operand are run in place too, and nothing may be written past the
// output's end.
#include "../kernels/elements.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { LONG_RUN = 517, SHORT_RUN = 67, GUARD = 64, CAPACITY = LONG_RUN * 16 + GUARD };

static const char *const names[HD_DTYPE_COUNT] = {
    "bool", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64",
    "float16", "bfloat16", "float32", "float64", "complex64", "complex128"};

// MARK: Inputs

// Bits of a number with `exponent` and `mantissa` bits: special values, numbers of middling size, and anything.
static uint64_t float_bits(unsigned exponent, unsigned mantissa) {
    uint64_t sign = random_bits() & 1, bias = (1u << (exponent - 1)) - 1, highest = (1u << exponent) - 1;
    uint64_t e, m = random_bits() >> (64 - mantissa);
    switch (random_bits() % 4) {
    case 0: {
        const uint64_t exponents[] = {0, 0, bias - 1, bias, bias + 1, highest, highest, highest - 1, bias + 4, 0};
        const uint64_t mantissas[] = {0, 1, 0, 0, 1ull << (mantissa - 2), 0, 1ull << (mantissa - 1), ~0ull, ~0ull, ~0ull};
        unsigned which = random_bits() % 10;
        e = exponents[which], m = mantissas[which] & ((1ull << mantissa) - 1);
        break;
    }
    case 1: e = random_bits() % (highest + 1); break;
    default: e = bias - 4 + random_bits() % 8;
    }
    return sign << (exponent + mantissa) | e << mantissa | m;
}

static uint64_t part_bits(int dtype) {
    switch (dtype) {
    case HD_BOOL: return random_bits() & 1;
    case HD_FLOAT16: return float_bits(5, 10);
    case HD_BFLOAT16: return float_bits(8, 7);
    case HD_FLOAT32: case HD_COMPLEX64: return float_bits(8, 23);
    case HD_FLOAT64: case HD_COMPLEX128: return float_bits(11, 52);
    default: {
        // Integers of every length, 0, -1 and the extremes among them.
        uint64_t bits = random_bits() >> (random_bits() % 64);
        return random_bits() % 8 == 0 ? 1ull << (sizes[dtype] * 8 - 1) : random_bits() & 1 ? bits : 0 - bits;
    }
    }
}

static int is_complex(int dtype) { return dtype >= HD_COMPLEX64; }
static int part_type(int dtype) {
    return dtype == HD_COMPLEX64 ? HD_FLOAT32 : dtype == HD_COMPLEX128 ? HD_FLOAT64 : dtype;
}

static void fill_inputs(unsigned char *to, int dtype, size_t n) {
    unsigned part = sizes[part_type(dtype)];
    for (size_t i = 0; i < n * sizes[dtype] / part; i++) {
        uint64_t bits = part_bits(dtype);
        memcpy(to + i * part, &bits, part); // both machines are little-endian
    }
}

// MARK: Results

static FILE *file;
static int is_comparing;
static size_t compared, inexact, failures;
static double worst;
static char worst_name[96];

static double value(const unsigned char *at, int dtype) {
    switch (dtype) {
    case HD_FLOAT16: { _Float16 x; memcpy(&x, at, 2); return (double)x; }
    case HD_BFLOAT16: { uint32_t x = 0; memcpy((char *)&x + 2, at, 2); float y; memcpy(&y, &x, 4); return y; }
    case HD_FLOAT32: { float x; memcpy(&x, at, 4); return x; }
    default: { double x; memcpy(&x, at, 8); return x; }
    }
}

// The distance of neighbouring numbers of the type around x.
static double ulp(double x, int dtype) {
    int mantissa = dtype == HD_FLOAT16 ? 10 : dtype == HD_BFLOAT16 ? 7 : dtype == HD_FLOAT32 ? 23 : 52;
    int lowest = dtype == HD_FLOAT16 ? -14 : dtype == HD_FLOAT64 ? -1022 : -126;
    int e = x == 0 ? lowest : ilogb(x);
    return ldexp(1, (e < lowest ? lowest : e) - mantissa);
}

static void fail(const char *name, size_t i, const char *why) {
    if (failures++ < 20) printf("  %s, element %zu: %s\n", name, i, why);
}

static void compare_element(const char *name, size_t i, const unsigned char *here, const unsigned char *there, int dtype,
                            double tolerance) {
    unsigned size = sizes[dtype];
    compared++;
    if (memcmp(here, there, size) == 0) return;
    int part = part_type(dtype), parts = is_complex(dtype) ? 2 : 1;
    if (part < HD_FLOAT16) { fail(name, i, "other bits"); return; }
    double x[2] = {0, 0}, y[2] = {0, 0};
    for (int k = 0; k < parts; k++) {
        x[k] = value(here + k * sizes[part], part);
        y[k] = value(there + k * sizes[part], part);
    }
    double largest = fmax(fabs(x[0]), fabs(x[1]));
    for (int k = 0; k < parts; k++) {
        if (isnan(x[k]) && isnan(y[k])) continue;
        if (memcmp(here + k * sizes[part], there + k * sizes[part], sizes[part]) == 0) continue;
        if (tolerance == 0) { fail(name, i, "other bits"); return; }
        if (isnan(x[k]) || isnan(y[k]) || isinf(x[k]) || isinf(y[k])) {
            // Where pow in complex128 overflows is as uncertain as its last bits.
            if (tolerance > 8) continue;
            // The angle of a complex power is lost where the exponent's imaginary part has more digits than the logarithm: so
            // are the signs of its infinities.
            if (isinf(x[k]) && isinf(y[k]) && is_complex(dtype) && strncmp(name, "pow ", 4) == 0) continue;
            fail(name, i, "one is not finite");
            return;
        }
        double distance = fabs(x[k] - y[k]) / ulp(parts == 2 ? largest : x[k], part);
        if (distance > worst) worst = distance, snprintf(worst_name, sizeof worst_name, "%s", name);
        if (distance > tolerance) {
            char why[96];
            snprintf(why, sizeof why, "%.17g here, %.17g there: %.3g ulp", x[k], y[k], distance);
            fail(name, i, why);
            return;
        }
    }
    inexact++;
}

static void result(const char *name, const unsigned char *out, int dtype, size_t n, double tolerance) {
    size_t bytes = n * sizes[dtype];
    static unsigned char expected[CAPACITY];
    if (!is_comparing) {
        if (fwrite(out, 1, bytes, file) != bytes) { perror("write"); exit(2); }
        return;
    }
    if (fread(expected, 1, bytes, file) != bytes) { printf("The file ends at %s: made by other sources?\n", name); exit(1); }
    for (size_t i = 0; i < n; i++)
        compare_element(name, i, out + i * sizes[dtype], expected + i * sizes[dtype], dtype, tolerance);
}

// MARK: Kernels

static int is_among(const char *name, const char *list) {
    size_t length = strlen(name);
    for (const char *at = list; (at = strstr(at, name)); at += length)
        if (at[-1] == ' ' && at[length] == ' ') return 1;
    return 0;
}

// The names in a family's file, each between spaces: a form of its rows is a line here.
#define NAMED(op, ...) #op " "
#define HD_UNARY NAMED
#define HD_BINARY NAMED
#define HD_UNARY_INTERLEAVED NAMED
#define HD_BINARY_SCALAR NAMED
#define HD_FLOAT_UNARY NAMED
#define HD_FLOAT_BINARY NAMED
#define HD_COMPLEX_FUNCTION NAMED
#define HD_GUARDED_UNARY NAMED
#define HD_GUARDED_UNARY_INTERLEAVED NAMED
#define HD_GUARDED_UNARY_VECTOR NAMED
#define HD_LIMITED_UNARY NAMED
#define HD_PIECEWISE_UNARY NAMED
#define HD_REFLECTED NAMED
#define HD_BLOCKWISE NAMED
static const char elementary[] = " "
#include "functions.inc"
#include "functions_elementary.inc"
    ;
static const char special[] = " "
#include "special.inc"
    ;
static const char activations[] = " "
#include "activations.inc"
    ;

// By the families; what is named is an exception.
static double tolerance(const char *operation, int dtype) {
    if (dtype < HD_FLOAT16) return 0;
    // exp(b log a) magnifies the last bit of the logarithm by the size of its argument; complex64 computes it in float64.
    if (dtype == HD_COMPLEX128 && strcmp(operation, "pow") == 0) return 1 << 13;
    // A sum that cancels is as exact as its operands.
    if (dtype >= HD_FLOAT64 && is_among(operation, " logaddexp logaddexp2 ")) return 1 << 13;
    // Near the roots of the gamma functions left of 0 the last places are uncertain.
    if (dtype == HD_FLOAT64 && is_among(operation, " lgamma digamma trigamma polygamma ")) return 1 << 13;
    // So are those of polynomials next to roots.
    if (strstr(operation, "_polynomial_")) return dtype == HD_FLOAT64 ? 1 << 13 : 2;
    // Complex results of several exact steps, whose products a processor may fuse.
    if (is_complex(dtype) && is_among(operation, " abs div reciprocal angle ")) return 8;
    // Steps that are the same everywhere.
    if (!is_complex(dtype) && is_among(operation, " sqrt leaky_relu prelu hardshrink softshrink hardsigmoid hardswish "))
        return 0;
    if (is_among(operation, special) || is_among(operation, activations)) return 4;
    if (is_among(operation, elementary) || strcmp(operation, "pow") == 0) return is_complex(dtype) ? 8 : 2;
    return 0;
}

static unsigned char operands[HD_OPERANDS][CAPACITY], saved[CAPACITY], out[CAPACITY];

static void fill_operands(const char *operation, const int types[HD_OPERANDS], size_t n) {
    for (int k = 0; k < HD_OPERANDS; k++) fill_inputs(operands[k], types[k], n);
    if (strstr(operation, "_polynomial_")) limit_orders(operands[1], types[1], n, 8);
}

static void check_guard(const char *name, const unsigned char *buffer, size_t bytes) {
    for (size_t i = bytes; i < bytes + GUARD; i++)
        if (buffer[i] != 0xA5) { fail(name, i, "written past the end"); return; }
}

static void run(const char *operation, hd_kernel kernel, const int types[HD_OPERANDS], int to, size_t n, unsigned scalars,
                double allowed) {
    char name[96];
    snprintf(name, sizeof name, "%s %s->%s scalars %u", operation, names[types[1]], names[to], scalars);
    fill_operands(operation, types, n);
    size_t bytes = n * sizes[to];
    memset(out, 0xA5, sizeof out);
    const void *in[HD_OPERANDS] = {operands[0], operands[1], operands[2], operands[3]};
    kernel(out, in, n, scalars, NULL);
    check_guard(name, out, bytes);
    result(name, out, to, n, allowed);
    // The same again over each operand whose elements are as large. Operands that the kernel has no use for do no harm.
    for (int k = 0; k < HD_OPERANDS; k++) {
        if (sizes[types[k]] != sizes[to]) continue;
        memcpy(saved, operands[k], bytes);
        memset(operands[k] + bytes, 0xA5, GUARD);
        kernel(operands[k], in, n, scalars, NULL);
        check_guard(name, operands[k], bytes);
        if (memcmp(operands[k], out, bytes) != 0) fail(name, 0, "another result in place");
        memcpy(operands[k], saved, bytes);
    }
}

// Rows of a tile give what each of them gives alone, and what lies between them stays.
static void run_rows(const char *operation, hd_kernel kernel, const int types[HD_OPERANDS], int to, unsigned scalars) {
    enum { ROWS = 3, STEP = SHORT_RUN + 5 };
    static unsigned char together[ROWS * STEP * 16 + GUARD], alone[SHORT_RUN * 16];
    char name[96];
    fill_operands(operation, types, ROWS * STEP);
    for (size_t n = 1; n <= SHORT_RUN; n += n < 8 ? 1 : 59) {
        snprintf(name, sizeof name, "%s %s->%s scalars %u rows of %zu", operation, names[types[1]], names[to], scalars, n);
        hd_rows rows = {.count = ROWS, .out = (ptrdiff_t)sizes[to] * STEP};
        const void *in[HD_OPERANDS];
        for (int k = 0; k < HD_OPERANDS; k++) {
            rows.in[k] = (ptrdiff_t)sizes[types[k]] * STEP;
            in[k] = operands[k];
        }
        memset(together, 0xA5, sizeof together);
        kernel(together, in, n, scalars, &rows);
        for (ptrdiff_t r = 0; r < ROWS; r++) {
            for (int k = 0; k < HD_OPERANDS; k++) in[k] = operands[k] + r * rows.in[k];
            kernel(alone, in, n, scalars, NULL);
            const unsigned char *row = together + r * rows.out;
            if (memcmp(row, alone, n * sizes[to]) != 0) fail(name, (size_t)r, "a row differs from the same one alone");
            for (size_t i = n * sizes[to]; i < (size_t)rows.out; i++)
                if (row[i] != 0xA5) { fail(name, i, "written between rows"); break; }
        }
    }
}

// A kernel that stores past the cache gives the same, wherever the run begins and ends.
static void run_nontemporal(const hd_kernel_set *set, const hd_kernel_entry *entry, unsigned scalars) {
    char name[96];
    int types[HD_OPERANDS] = {entry->dtype, entry->dtype, entry->dtype, entry->dtype};
    const void *in[HD_OPERANDS] = {operands[0], operands[1], operands[2], operands[3]};
    size_t size = sizes[entry->result];
    for (int k = 0; k < HD_OPERANDS; k++) fill_inputs(operands[k], types[k], LONG_RUN);
    for (size_t first = 0; first < 3; first++) {
        for (size_t n = 0; n <= LONG_RUN - first; n += n < 40 ? 1 : 97) {
            snprintf(name, sizeof name, "%s %s scalars %u non-temporal %zu from %zu", entry->operation, names[types[0]], scalars, n,
                     first);
            entry->run(saved, in, n, scalars, NULL);
            memset(out, 0xA5, sizeof out);
            entry->nontemporal(out + first * size, in, n, scalars, NULL);
            set->fence();
            for (size_t i = 0; i < n; i++)
                compare_element(name, i, saved + i * size, out + (first + i) * size, entry->result, 0);
            check_guard(name, out, (first + n) * size);
            for (size_t i = 0; i < first * size; i++)
                if (out[i] != 0xA5) { fail(name, i, "written before the begin"); break; }
        }
    }
}

static void run_copies(const hd_kernel_set *set) {
    for (int power = 0; power <= 4; power++) {
        int dtype = (const int[]){HD_UINT8, HD_UINT16, HD_UINT32, HD_UINT64, HD_COMPLEX128}[power];
        // Dense, transposed, repeated rows, every second column, and backwards.
        const ptrdiff_t layouts[][3] = {{23, 1, 0}, {1, 19, 0}, {0, 1, 0}, {26, 2, 0}, {-23, -1, 19 * 23 - 1}};
        for (unsigned layout = 0; layout < 5; layout++) {
            size_t rows = layout == 3 ? 13 : 19, columns = layout == 3 ? 13 : 23;
            char name[96];
            snprintf(name, sizeof name, "copy2d %s layout %u", names[dtype], layout);
            fill_inputs(operands[0], dtype, 19 * 23);
            memset(out, 0xA5, sizeof out);
            const unsigned char *from = operands[0] + layouts[layout][2] * (ptrdiff_t)sizes[dtype];
            set->copy2d[power](out, (ptrdiff_t)columns, 1, from, layouts[layout][0], layouts[layout][1], rows, columns);
            check_guard(name, out, rows * columns * sizes[dtype]);
            result(name, out, power == 4 ? HD_UINT64 : dtype, rows * columns * (power == 4 ? 2 : 1), 0);
        }
    }
    for (size_t bytes = 1; bytes < 2000; bytes = bytes * 3 + 1) {
        fill_inputs(operands[0], HD_UINT8, bytes);
        memset(out, 0xA5, sizeof out);
        set->copy_nontemporal(out, operands[0], bytes);
        set->fence();
        check_guard("copy_nontemporal", out, bytes);
        result("copy_nontemporal", out, HD_UINT8, bytes, 0);
    }
}

static void run_sequences(const hd_kernel_set *set) {
    for (int dtype = HD_UINT8; dtype < HD_DTYPE_COUNT; dtype++) {
        memset(out, 0xA5, sizeof out);
        set->iota_int(out, dtype, -3, 7, 5, 2, SHORT_RUN);
        check_guard("iota_int", out, SHORT_RUN * sizes[dtype]);
        result("iota_int", out, dtype, SHORT_RUN, 0);
        memset(out, 0xA5, sizeof out);
        set->iota_float(out, dtype, -3.25, 0.1, 5, 2, SHORT_RUN);
        check_guard("iota_float", out, SHORT_RUN * sizes[dtype]);
        result("iota_float", out, dtype, SHORT_RUN, 0);
    }
}

int main(int count, char **arguments) {
    is_comparing = count > 2 && strcmp(arguments[1], "compare") == 0;
    if (count < 3 || (!is_comparing && strcmp(arguments[1], "write") != 0)) {
        fprintf(stderr, "usage: kernel_results write|compare FILE [SET]\n");
        return 64;
    }
    const hd_kernel_set *set = hd_kernels(count > 3 ? arguments[3] : "base");
    if (!set) { fprintf(stderr, "no such instruction set here\n"); return 2; }
    file = fopen(arguments[2], is_comparing ? "rb" : "wb");
    if (!file) { perror(arguments[2]); return 2; }

    for (size_t i = 0; i < set->entry_count; i++) {
        const hd_kernel_entry *entry = &set->entries[i];
        int types[HD_OPERANDS];
        operand_types(entry, types);
        for (unsigned scalars = 0; scalars < (entry->arity > 3 ? 16 : 8); scalars++) {
            if (is_scaled(entry) && scalars % 2 == 0) continue;
            // Inputs depend on the kernel's name alone, not on the table's order.
            state = scalars + 1;
            for (const char *at = entry->operation; *at; at++) state = state * 31 + (unsigned char)*at;
            state = state * 31 + entry->dtype;
            run(entry->operation, entry->run, types, entry->result, scalars ? SHORT_RUN : LONG_RUN, scalars,
                tolerance(entry->operation, entry->dtype));
            run_rows(entry->operation, entry->run, types, entry->result, scalars);
            if (entry->nontemporal) run_nontemporal(set, entry, scalars);
        }
    }
    for (int from = 0; from < HD_DTYPE_COUNT; from++)
        for (int to = 0; to < HD_DTYPE_COUNT; to++)
            for (unsigned scalars = 0; scalars < 2; scalars++)
                run("cast", set->casts[from][to], (const int[]){from, from, from, from}, to, LONG_RUN, scalars, 0);
    run_copies(set);
    run_sequences(set);

    if (fclose(file) != 0) { perror(arguments[2]); return 2; }
    if (is_comparing) {
        printf("%zu kernels, %zu results: %zu by the bit, %zu within tolerance", set->entry_count, compared,
               compared - inexact - failures, inexact);
        if (worst > 0) printf(" (at most %.2g ulp: %s)", worst, worst_name);
        printf(", %zu differ\n", failures);
    }
    return failures != 0;
}
