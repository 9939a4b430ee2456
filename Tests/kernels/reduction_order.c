// Calls every reduction of every instruction set that this processor has, and compares, bit for bit but for what kind of NaN
// it is, with elements combined one by one in the order that CHadamard.h promises: whole rows, rows in parts that begin
// anywhere, and columns. Operands lie against pages that cannot be read, and bytes around results must stay.
//
//     reduction_order [SET…]
//
// The last line has a hash of all results, which is the same on every machine.
#include "elements.h"
#include "faults.h"
#include "order.h"
#include <stdlib.h>

enum { CAPACITY = 1 << 20, GUARD = 64, COLUMNS = 70, LONGEST = 2 * HD_REDUCTION_BLOCK + 77 };

// MARK: Elements

// What rows are made of: numbers of middling size, few different ones with zeros of both signs, special ones among them,
// anything, identities of extremes, negative zeros.
enum { MIDDLING, TIES, SPECIAL, ANYTHING, LOWEST, HIGHEST, NEGATIVE_ZERO, KINDS };

static uint64_t float_bits(int kind, unsigned exponent, unsigned mantissa) {
    uint64_t sign = 1ull << (exponent + mantissa), all = sign - 1, infinite = all >> mantissa << mantissa;
    uint64_t bias = infinite >> 1 & infinite, random = random_bits();
    switch (kind) {
    case MIDDLING: return (random & sign) | ((bias >> mantissa) - 3 + random % 6) << mantissa | (random >> 8 & ((1ull << mantissa) - 1));
    case TIES: {
        const uint64_t values[] = {0, sign, bias, bias | sign, 0, sign};
        return values[random % 6];
    }
    case SPECIAL:
        if (random >> 32 & 15) return float_bits(TIES, exponent, mantissa);
        return (random & sign) | infinite | (random % 3 == 0 ? 1ull << (mantissa - 1) : 0);
    case ANYTHING: return random & (sign | all);
    case LOWEST: return sign | infinite;
    case HIGHEST: return infinite;
    default: return sign;
    }
}

static uint64_t part_bits(int kind, int dtype) {
    switch (dtype) {
    case HD_BOOL: return random_bits() & 1;
    case HD_FLOAT16: return float_bits(kind, 5, 10);
    case HD_BFLOAT16: return float_bits(kind, 8, 7);
    case HD_FLOAT32: case HD_COMPLEX64: return float_bits(kind, 8, 23);
    case HD_FLOAT64: case HD_COMPLEX128: return float_bits(kind, 11, 52);
    default: {
        uint64_t high = 1ull << (sizes[dtype] * 8 - 1), is_signed = dtype >= HD_INT8;
        return kind == LOWEST ? (is_signed ? high : 0) : kind == HIGHEST ? (is_signed ? high - 1 : ~0ull)
            : kind == TIES ? random_bits() % 5 - 2 * is_signed : kind == MIDDLING ? random_bits() % 101 - 50 * is_signed : random_bits();
    }
    }
}

static void fill(unsigned char *at, int kind, int dtype, size_t n) {
    unsigned parts = dtype >= HD_COMPLEX64 ? 2 : 1, size = sizes[dtype] / parts;
    for (size_t i = 0; i < n * parts; i++) {
        uint64_t bits = part_bits(kind, dtype);
        memcpy(at + i * size, &bits, size); // little-endian
    }
}

static double real_value(const unsigned char *at, int dtype) {
    switch (dtype) {
    case HD_FLOAT16: {
        uint16_t x;
        memcpy(&x, at, 2);
        int e = x >> 10 & 31;
        double m = x & 1023;
        double value = e == 31 ? (m != 0 ? __builtin_nan("") : __builtin_inf()) : e == 0 ? m * 0x1p-24 : (m + 1024) * 0x1p-25 * (double)(1u << e);
        return x >> 15 ? -value : value;
    }
    case HD_BFLOAT16: { uint32_t x = 0; memcpy((char *)&x + 2, at, 2); float y; memcpy(&y, &x, 4); return y; }
    case HD_FLOAT32: case HD_COMPLEX64: { float x; memcpy(&x, at, 4); return x; }
    default: { double x; memcpy(&x, at, 8); return x; }
    }
}

// An integer of any type is in the low bytes of 128 bits.
static __int128 integer_value(const unsigned char *at, int dtype) {
    uint64_t x = 0;
    memcpy(&x, at, sizes[dtype]);
    if (dtype < HD_INT8) return x;
    unsigned shift = 64 - sizes[dtype] * 8;
    return (int64_t)(x << shift) >> shift;
}

// MARK: The order, by the letter

enum { SUM, PROD, AMAX, AMIN, ARGMAX, ARGMIN, OPERATIONS };
static const char *const names[OPERATIONS] = {"sum", "prod", "amax", "amin", "argmax", "argmin"};

// What of it is used depends on the operation and on the type.
typedef struct {
    double re, im;
    __int128 number;
    uint64_t wrapped;
    int64_t index;
    unsigned char element[16];
} accumulator;

static int operation, dtype;
static int is_integer(void) { return dtype <= HD_INT64; }
static int is_complex(void) { return dtype >= HD_COMPLEX64; }

static accumulator element_at(const unsigned char *at, int64_t index) {
    accumulator a = {.index = index};
    memcpy(a.element, at, sizes[dtype]);
    if (is_integer()) a.number = integer_value(at, dtype), a.wrapped = (uint64_t)a.number;
    else a.re = real_value(at, dtype);
    if (is_complex()) a.im = real_value(at + sizes[dtype] / 2, dtype);
    return a;
}

static accumulator identity(void) {
    accumulator a = {.index = -1};
    if (operation == PROD) a.re = 1, a.wrapped = 1;
    if (operation != AMAX && operation != AMIN) return a;
    static const unsigned char mantissas[] = {[HD_FLOAT16] = 10, [HD_BFLOAT16] = 7, [HD_FLOAT32] = 23, [HD_FLOAT64] = 52};
    unsigned width = sizes[dtype] * 8;
    uint64_t high = 1ull << (width - 1), bits;
    if (is_integer()) bits = dtype >= HD_INT8 ? (operation == AMAX ? high : high - 1) : (operation == AMAX ? 0 : ~0ull);
    else bits = ((high - 1) >> mantissas[dtype] << mantissas[dtype]) | (operation == AMAX ? high : 0);
    return element_at((const unsigned char *)&bits, -1);
}

static int is_better(accumulator b, accumulator a) {
    int is_max = operation == AMAX || operation == ARGMAX;
    if (is_integer()) return is_max ? b.number > a.number : b.number < a.number;
    return is_max ? b.re > a.re : b.re < a.re;
}

static accumulator combine(accumulator a, accumulator b) {
    int a_is_nan = a.re != a.re, b_is_nan = b.re != b.re;
    switch (operation) {
    case SUM: return (accumulator){.re = a.re + b.re, .im = a.im + b.im, .wrapped = a.wrapped + b.wrapped};
    case PROD:
        if (!is_complex()) return (accumulator){.re = a.re * b.re, .wrapped = a.wrapped * b.wrapped};
        // Products that are stored cannot be fused with the sums.
        volatile double rr = a.re * b.re, ii = a.im * b.im, ri = a.re * b.im, ir = a.im * b.re;
        return (accumulator){.re = rr - ii, .im = ri + ir};
    case AMAX: case AMIN: return is_better(b, a) || b_is_nan ? b : a;
    default:
        if (a.index < 0 || b.index < 0) return a.index < 0 ? b : a;
        if (a_is_nan || b_is_nan) return a_is_nan && b_is_nan ? (b.index < a.index ? b : a) : b_is_nan ? b : a;
        if (is_better(b, a)) return b;
        return is_better(a, b) || a.index < b.index ? a : b;
    }
}

static accumulator combine_lanes(accumulator lanes[HD_LANES]) {
    for (size_t half = HD_LANES / 2; half > 0; half /= 2)
        for (size_t l = 0; l < half; l++) lanes[l] = combine(lanes[l], lanes[l + half]);
    return lanes[0];
}

// Elements `step` bytes apart.
static accumulator block(const unsigned char *in, ptrdiff_t step, size_t n, size_t position) {
    accumulator lanes[HD_LANES];
    for (size_t l = 0; l < HD_LANES; l++) lanes[l] = identity();
    for (size_t i = 0; i < n; i++) {
        size_t l = (position + i) % HD_LANES;
        lanes[l] = combine(lanes[l], element_at(in + (ptrdiff_t)i * step, (int64_t)(position + i)));
    }
    return combine_lanes(lanes);
}

static accumulator whole(const unsigned char *in, ptrdiff_t step, size_t n) {
    accumulator all = block(in, step, n < HD_REDUCTION_BLOCK ? n : HD_REDUCTION_BLOCK, 0);
    for (size_t first = HD_REDUCTION_BLOCK; first < n; first += HD_REDUCTION_BLOCK) {
        size_t count = n - first < HD_REDUCTION_BLOCK ? n - first : HD_REDUCTION_BLOCK;
        all = combine(all, block(in + (ptrdiff_t)first * step, step, count, first));
    }
    return all;
}

// MARK: Results

static void compare_double(const unsigned char *at, double expected) {
    double x;
    memcpy(&x, at, 8);
    uint64_t bits = 0;
    if (x == x) memcpy(&bits, &x, 8);
    hash_bits(bits);
    if (x != x ? expected == expected : memcmp(&x, &expected, 8) != 0) {
        char why[100];
        snprintf(why, sizeof why, "%.17g is not %.17g", x, expected);
        fail(why);
    }
}

static void compare_result(const unsigned char *at, accumulator expected, int result) {
    if (operation == ARGMAX || operation == ARGMIN) expected.wrapped = (uint64_t)expected.index;
    if (operation == AMAX || operation == AMIN) {
        if (result != dtype) fail("another type");
        int is_nan = !is_integer() && real_value(at, dtype) != real_value(at, dtype);
        for (unsigned k = 0; k < sizes[dtype]; k++) hash_bits(is_nan ? 0 : at[k]);
        if (is_nan ? expected.re == expected.re : memcmp(at, expected.element, sizes[dtype]) != 0) fail("another extreme");
    } else if (operation > AMIN || is_integer()) {
        if (result != (operation > AMIN || dtype != HD_UINT64 ? HD_INT64 : HD_UINT64)) fail("another type");
        hash_bits(expected.wrapped);
        uint64_t x;
        memcpy(&x, at, 8);
        char why[100];
        snprintf(why, sizeof why, "%lld is not %lld", (long long)x, (long long)expected.wrapped);
        if (x != expected.wrapped) fail(why);
    } else {
        if (result != (is_complex() ? HD_COMPLEX128 : HD_FLOAT64)) fail("another type");
        compare_double(at, expected.re);
        if (is_complex()) compare_double(at + 8, expected.im);
    }
}

// MARK: Memory

static unsigned char around[CAPACITY];
_Alignas(16) static unsigned char partials[2][COLUMNS * 16], lanes[HD_LANES * COLUMNS * 16 + GUARD];

// MARK: Calls

static void check_rows(const hd_kernel_set *set, const hd_reduction_entry *entry, size_t n, size_t count, int gap, int kind) {
    unsigned size = sizes[dtype], out_size = sizes[entry->result];
    ptrdiff_t step = (ptrdiff_t)((n + (size_t)gap) * size);
    size_t bytes = count == 0 ? 0 : (count - 1) * (size_t)step + n * size;
    snprintf(now, sizeof now, "%s %s of type %d, %zu rows of %zu and %d between, kind %d", set->name, entry->operation, dtype, count, n,
             gap, kind);
    unsigned char *in = place(bytes, kind % 2 == 0), *out = around + GUARD + 8 - out_size % 8 % 8;
    fill(in, kind, dtype, bytes / size);
    memset(around, 0xA5, count * out_size + 3 * GUARD);
    // Backwards: the first row is the last in memory.
    int is_backwards = gap == 2;
    entry->rows(out, is_backwards && count ? in + (ptrdiff_t)(count - 1) * step : in, n, count, is_backwards ? -step : step);
    calls++;
    for (size_t r = 0; r < count; r++)
        compare_result(out + r * out_size, block(in + (ptrdiff_t)(is_backwards ? count - 1 - r : r) * step, (ptrdiff_t)size, n, 0),
                       entry->result);
    for (size_t i = 0; i < GUARD; i++)
        if (out[-1 - (ptrdiff_t)i] != 0xA5 || out[count * out_size + i] != 0xA5) { fail("written around the results"); break; }
}

// Rows in parts, and rows of columns in parts: `longest` is the most elements, or rows, in a call.
static void check_parts(const hd_kernel_set *set, const hd_reduction_entry *entry, size_t n, size_t columns, int is_columns,
                        size_t longest, int gap, int kind) {
    unsigned size = sizes[dtype];
    size_t step = (columns + (size_t)gap) * size, bytes = n == 0 ? 0 : (n - 1) * step + columns * size;
    snprintf(now, sizeof now, "%s %s of type %d, %zu elements of %zu %s in parts of %zu, kind %d", set->name, entry->operation, dtype, n,
             columns, is_columns ? "columns" : "row", longest, kind);
    unsigned char *in = place(bytes, kind % 2 == 0);
    fill(in, kind, dtype, bytes / size);
    size_t lane_bytes = HD_LANES * columns * entry->accumulator_bytes;
    for (size_t first = 0; first == 0 || first < n; first += HD_REDUCTION_BLOCK) {
        size_t end = n - first < HD_REDUCTION_BLOCK ? n : first + HD_REDUCTION_BLOCK;
        memset(lanes, 0xA5, sizeof lanes);
        entry->start(lanes, HD_LANES * columns);
        for (size_t at = first, some; at < end; at += some) {
            some = 1 + random_bits() % longest;
            if (some > end - at) some = end - at;
            if (is_columns) entry->add_columns(lanes, columns, in + at * step, (ptrdiff_t)step, some, at);
            else entry->add(lanes, in + at * step, some, at);
            calls++;
        }
        entry->finish(partials[first != 0], lanes, columns);
        if (first != 0) entry->merge(partials[0], partials[1], columns);
        for (size_t i = 0; i < GUARD; i++)
            if (lanes[lane_bytes + i] != 0xA5) { fail("written past the lanes"); break; }
    }
    unsigned char *out = around + GUARD;
    size_t out_bytes = columns * sizes[entry->result];
    memset(around, 0xA5, out_bytes + 2 * GUARD);
    entry->results(out, partials[0], columns);
    for (size_t j = 0; j < columns; j++)
        compare_result(out + j * sizes[entry->result], whole(in + j * size, (ptrdiff_t)step, n), entry->result);
    for (size_t i = 0; i < GUARD; i++)
        if (out[-1 - (ptrdiff_t)i] != 0xA5 || out[out_bytes + i] != 0xA5) { fail("written around the results"); break; }
}

static void check(const hd_kernel_set *set, const hd_reduction_entry *entry) {
    for (operation = 0; strcmp(entry->operation, names[operation]) != 0;)
        if (++operation == OPERATIONS) { fail("no such operation"); return; }
    dtype = entry->dtype;
    state = (uint64_t)(operation * HD_DTYPE_COUNT + dtype) << 32;
    int kind = 0;
    for (size_t n = 0; n <= 16; n++) {
        static const size_t counts[] = {0, 1, 8, 29, 67};
        for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
            for (int gap = i == 0 ? 2 : 0; gap < 3; gap++) check_rows(set, entry, n, counts[i], gap, kind++ % KINDS);
    }
    for (size_t n = 17; n <= HD_REDUCTION_BLOCK; n += n < 40 ? 1 : n < 70 ? 3 : n < 300 ? 59 : n / 2)
        check_rows(set, entry, n, 3, n % 2, kind++ % KINDS);
    check_rows(set, entry, HD_REDUCTION_BLOCK, 1, 0, SPECIAL);
    // A part of every length, from every lane.
    for (size_t n = 0; n < 70; n += n < 34 ? 1 : 5)
        for (size_t longest = 1; longest < 70; longest += 22) check_parts(set, entry, n, 1, 0, longest, 0, kind++ % KINDS);
    for (int repeat = 0; repeat < KINDS; repeat++) check_parts(set, entry, 700, 1, 0, 150, 0, repeat);
    check_parts(set, entry, LONGEST, 1, 0, HD_REDUCTION_BLOCK, 0, TIES);
    check_parts(set, entry, HD_REDUCTION_BLOCK, 1, 0, HD_REDUCTION_BLOCK, 0, SPECIAL);
    for (size_t columns = 1; columns <= COLUMNS; columns += columns < 9 ? 1 : columns < 30 ? 12 : 37)
        for (size_t n = 1; n < 300; n += n < 4 ? 1 : n + 5)
            check_parts(set, entry, n, columns, 1, 1 + random_bits() % n, kind % 3, kind % KINDS), kind++;
    check_parts(set, entry, HD_REDUCTION_BLOCK + 5, 2, 1, 300, 0, SPECIAL);
}

// MARK: Sums of what is computed as it is read

static int other_type, fused;
enum { SQUARE, CENTRED_SQUARE, DIFFERENCE_SQUARE, PRODUCT, FUSED_SUMS };
static const char *const fused_names[FUSED_SUMS] = {"square", "centred_square", "difference_square", "product"};

// Stored values are rounded, and not fused with what follows.
static accumulator fused_element(const unsigned char *x, const unsigned char *y) {
    volatile double a = real_value(x, dtype), b = real_value(y, other_type), away, result;
    volatile float narrow;
    switch (fused) {
    case SQUARE: result = a * a; break;
    case CENTRED_SQUARE: away = a - b, result = away * away; break;
    case DIFFERENCE_SQUARE:
        if (dtype == HD_FLOAT64) away = a - b, result = away * away;
        else narrow = (float)a - (float)b, narrow = narrow * narrow, result = narrow;
        break;
    default:
        if (dtype == HD_FLOAT64) result = a * b;
        else narrow = (float)a * (float)b, result = narrow;
    }
    return (accumulator){.re = result};
}

// Elements x_step and y_step bytes apart.
static accumulator fused_block(const unsigned char *x, size_t x_step, const unsigned char *y, size_t y_step, size_t n, size_t position) {
    accumulator lanes[HD_LANES];
    for (size_t l = 0; l < HD_LANES; l++) lanes[l] = identity();
    for (size_t i = 0; i < n; i++) {
        size_t l = (position + i) % HD_LANES;
        lanes[l] = combine(lanes[l], fused_element(x + i * x_step, y + i * y_step));
    }
    return combine_lanes(lanes);
}

// The second operand, against the end of this.
static unsigned char seconds[CAPACITY];

static void check_fused_rows(const hd_kernel_set *set, const hd_fused_sum_entry *entry, size_t n, size_t count, int repeats, int kind) {
    size_t size = sizes[dtype], other = sizes[other_type], step = (n + 1) * size, other_step = (repeats ? 1 : n + 2) * other;
    size_t bytes = (count - 1) * step + n * size, other_bytes = count * other_step;
    snprintf(now, sizeof now, "%s sum of %s of type %d, %zu rows of %zu, repeats %d, kind %d", set->name, entry->operation, dtype, count, n,
             repeats, kind);
    unsigned char *in = place(bytes, kind % 2 == 0);
    fill(in, kind, dtype, bytes / size);
    unsigned char *second = seconds + CAPACITY - other_bytes;
    fill(second, (kind + 1) % KINDS, other_type, other_bytes / other);
    memset(around, 0xA5, count * 8 + 3 * GUARD);
    const unsigned char *y = fused == SQUARE ? in : second;
    size_t y_step = fused == SQUARE ? step : other_step, y_size = fused == SQUARE ? size : repeats ? 0 : other;
    entry->rows(around + GUARD, in, (ptrdiff_t)step, y, (ptrdiff_t)y_step, fused == SQUARE ? 0 : repeats, n, count);
    calls++;
    for (size_t r = 0; r < count; r++)
        compare_double(around + GUARD + r * 8, fused_block(in + r * step, size, y + r * y_step, y_size, n, 0).re);
    for (size_t i = 0; i < GUARD; i++)
        if (around[i] != 0xA5 || around[GUARD + count * 8 + i] != 0xA5) { fail("written around the results"); break; }
}

// One block in parts: a row, or rows of columns.
static void check_fused_parts(const hd_kernel_set *set, const hd_fused_sum_entry *entry, const hd_reduction_entry *sum, size_t n,
                              size_t columns, int is_columns, size_t longest, int repeats, int kind) {
    size_t size = sizes[dtype], other = sizes[other_type], step = (columns + (size_t)(is_columns ? kind % 2 : 0)) * size;
    // The second operand of columns is one element for each row, the same for all rows, or dense.
    size_t other_step = is_columns && kind % 3 == 0 ? 0 : (repeats ? is_columns : columns) * other;
    snprintf(now, sizeof now, "%s sum of %s of type %d, %zu elements of %zu %s in parts of %zu, repeats %d, kind %d", set->name,
             entry->operation, dtype, n, columns, is_columns ? "columns" : "row", longest, repeats, kind);
    size_t bytes = (n - 1) * step + columns * size, other_bytes = (n - 1) * other_step + (repeats ? 1 : columns) * other;
    unsigned char *in = place(bytes, kind % 2 == 0);
    fill(in, kind, dtype, bytes / size);
    unsigned char *second = seconds + CAPACITY - other_bytes;
    fill(second, (kind + 1) % KINDS, other_type, other_bytes / other);
    const unsigned char *y = fused == SQUARE ? in : second;
    if (fused == SQUARE) other_step = step, repeats = 0;
    size_t column_step = fused == SQUARE ? size : repeats ? 0 : other, lane_bytes = HD_LANES * columns * 8;
    memset(lanes, 0xA5, sizeof lanes);
    sum->start(lanes, HD_LANES * columns);
    for (size_t at = 0, some; at < n; at += some) {
        some = 1 + random_bits() % longest;
        if (some > n - at) some = n - at;
        if (is_columns)
            entry->add_columns(lanes, columns, in + at * step, (ptrdiff_t)step, y + at * other_step, (ptrdiff_t)other_step, repeats, some, at);
        else entry->add(lanes, in + at * step, y + at * other_step, repeats, some, at);
        calls++;
    }
    for (size_t i = 0; i < GUARD; i++)
        if (lanes[lane_bytes + i] != 0xA5) { fail("written past the lanes"); break; }
    sum->finish(partials[0], lanes, columns);
    for (size_t j = 0; j < columns; j++)
        compare_double(partials[0] + j * 8, fused_block(in + j * size, step, y + j * column_step, other_step, n, 0).re);
}

static void check_fused(const hd_kernel_set *set, const hd_fused_sum_entry *entry) {
    for (fused = 0; strcmp(entry->operation, fused_names[fused]) != 0;)
        if (++fused == FUSED_SUMS) { fail("no such sum"); return; }
    operation = SUM, dtype = entry->dtype, other_type = entry->other_dtype;
    state = (uint64_t)(1000 + fused * HD_DTYPE_COUNT + dtype) << 32;
    const hd_reduction_entry *sum = set->reductions;
    while (strcmp(sum->operation, "sum") != 0 || sum->dtype != HD_FLOAT64) sum++;
    int kind = 0;
    for (int repeats = 0; repeats < 2; repeats++) {
        for (size_t n = 0; n <= HD_REDUCTION_BLOCK; n += n < 40 ? 1 : n < 70 ? 3 : n < 300 ? 59 : n / 2)
            check_fused_rows(set, entry, n, 3, repeats, kind++ % KINDS);
        for (size_t n = 1; n < 700; n += n < 70 ? 3 : 100)
            for (size_t longest = 1; longest < 150; longest += 36) check_fused_parts(set, entry, sum, n, 1, 0, longest, repeats, kind++ % KINDS);
        for (size_t columns = 1; columns <= COLUMNS; columns += columns < 9 ? 1 : columns < 30 ? 12 : 37)
            for (size_t n = 1; n < 300; n += n < 4 ? 1 : n + 5)
                check_fused_parts(set, entry, sum, n, columns, 1, 1 + random_bits() % n, repeats, kind++ % KINDS);
    }
}

static size_t check_all(const hd_kernel_set *set) {
    for (size_t k = 0; k < set->reduction_count; k++) check(set, &set->reductions[k]);
    for (size_t k = 0; k < set->fused_sum_count; k++) check_fused(set, &set->fused_sums[k]);
    return set->reduction_count + set->fused_sum_count;
}

int main(int count, char **arguments) { return check_sets(count, arguments, CAPACITY, "reductions", check_all); }
