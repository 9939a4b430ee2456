// Calls every scan of every instruction set that this processor has, and compares, bit for bit but for what kind of NaN it is,
// with elements combined one by one in the order that CHadamard.h promises: whole lines, lines in parts, and lines that lie
// across rows. Operands lie against pages that cannot be read, and bytes around results must stay. What log(exp(a) + exp(b))
// is, is compared with long double, and between instruction sets.
//
//     scan_order [SET…]
//
// The last line has a hash of all results, which is the same on every machine.
#include "elements.h"
#include "faults.h"
#include "order.h"
#include <math.h>
#include <stdlib.h>

enum { GUARD = 64, LONGEST = 2 * HD_SCAN_BLOCK + 77, CAPACITY = 1 << 20 };

// MARK: Elements

// Numbers of middling size, few different ones with zeros of both signs, special ones among them, anything.
enum { MIDDLING, TIES, SPECIAL, ANYTHING, KINDS };

static uint64_t float_bits(int kind, unsigned exponent, unsigned mantissa) {
    uint64_t sign = 1ull << (exponent + mantissa), all = sign - 1, infinite = all >> mantissa << mantissa;
    uint64_t bias = infinite >> 1 & infinite, random = random_bits();
    switch (kind) {
    case MIDDLING:
        return (random & sign) | ((bias >> mantissa) - 2 + random % 3) << mantissa | (random >> 8 & ((1ull << mantissa) - 1));
    case TIES: {
        const uint64_t values[] = {0, sign, bias, bias | sign, 0, sign};
        return values[random % 6];
    }
    case SPECIAL:
        if (random >> 32 & 63) return float_bits(TIES, exponent, mantissa);
        return (random & sign) | infinite | (random % 3 == 0 ? 1ull << (mantissa - 1) : 0);
    default: return random & (sign | all);
    }
}

static uint64_t part_bits(int kind, int dtype) {
    switch (dtype) {
    case HD_BOOL: return random_bits() & 1;
    case HD_FLOAT16: return float_bits(kind, 5, 10);
    case HD_BFLOAT16: return float_bits(kind, 8, 7);
    case HD_FLOAT32: case HD_COMPLEX64: return float_bits(kind, 8, 23);
    case HD_FLOAT64: case HD_COMPLEX128: return float_bits(kind, 11, 52);
    default:
        return kind == TIES ? random_bits() % 5 - 2 * (dtype >= HD_INT8) : kind == MIDDLING ? random_bits() % 101 : random_bits();
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
    case HD_FLOAT16: { _Float16 x; memcpy(&x, at, 2); return (double)x; }
    case HD_BFLOAT16: { uint32_t x = 0; memcpy((char *)&x + 2, at, 2); float y; memcpy(&y, &x, 4); return y; }
    case HD_FLOAT32: case HD_COMPLEX64: { float x; memcpy(&x, at, 4); return x; }
    default: { double x; memcpy(&x, at, 8); return x; }
    }
}

static void store_real(unsigned char *at, int dtype, double x) {
    float single = (float)x;
    uint32_t bits;
    memcpy(&bits, &single, 4);
    switch (dtype) {
    case HD_FLOAT16: { _Float16 half = (_Float16)single; memcpy(at, &half, 2); break; }
    case HD_BFLOAT16: {
        uint16_t half = (uint16_t)(single != single ? 0x7fc0 : (bits + 0x7fff + (bits >> 16 & 1)) >> 16);
        memcpy(at, &half, 2);
        break;
    }
    case HD_FLOAT32: case HD_COMPLEX64: memcpy(at, &single, 4); break;
    default: memcpy(at, &x, 8);
    }
}

// MARK: The order, by the letter

enum { SUM, PROD, MAX, MIN, MAX_INDEX, MIN_INDEX, LOG, OPERATIONS };
static const char *const names[OPERATIONS] = {"cumsum", "cumprod", "cummax", "cummin", "cummax_index", "cummin_index", "logcumsumexp"};

// What of it is used depends on the operation and on the type.
typedef struct {
    double re, im;
    __int128 number;
    int64_t index;
} accumulator;

static int operation, dtype;
static int is_integer(void) { return dtype <= HD_INT64; }
static int is_complex(void) { return dtype >= HD_COMPLEX64; }

static accumulator element_at(const unsigned char *at, int64_t index) {
    accumulator a = {.index = index};
    if (is_integer()) {
        uint64_t x = 0;
        memcpy(&x, at, sizes[dtype]);
        unsigned shift = 64 - sizes[dtype] * 8;
        a.number = dtype < HD_INT8 ? (__int128)x : (__int128)((int64_t)(x << shift) >> shift);
    } else {
        a.re = real_value(at, dtype);
        if (is_complex()) a.im = real_value(at + sizes[dtype] / 2, dtype);
    }
    return a;
}

static accumulator identity(void) { return (accumulator){.index = -1, .re = operation == PROD, .number = operation == PROD}; }

static accumulator combine(accumulator a, accumulator b) {
    switch (operation) {
    case SUM: return (accumulator){.re = a.re + b.re, .im = a.im + b.im, .number = (__int128)((uint64_t)a.number + (uint64_t)b.number)};
    case PROD:
        if (!is_complex()) return (accumulator){.re = a.re * b.re, .number = (__int128)((uint64_t)a.number * (uint64_t)b.number)};
        // Products that are stored cannot be fused with the sums.
        volatile double rr = a.re * b.re, ii = a.im * b.im, ri = a.re * b.im, ir = a.im * b.re;
        return (accumulator){.re = rr - ii, .im = ri + ir};
    case LOG: return b; // not looked at
    default: {
        if (a.index < 0) return b;
        int is_max = operation == MAX || operation == MAX_INDEX;
        if (is_integer()) return (is_max ? b.number >= a.number : b.number <= a.number) ? b : a;
        return b.re != b.re || (is_max ? b.re >= a.re : b.re <= a.re) ? b : a;
    }
    }
}

static accumulator results[LONGEST];

static void expect(const unsigned char *in, ptrdiff_t step, size_t n) {
    accumulator offset = identity();
    for (size_t first = 0; first < n; first += HD_SCAN_BLOCK) {
        accumulator carry = identity();
        for (size_t group = first; group < n && group < first + HD_SCAN_BLOCK; group += HD_SCAN_GROUP) {
            accumulator x[HD_SCAN_GROUP];
            for (size_t l = 0; l < HD_SCAN_GROUP; l++)
                x[l] = group + l < n ? element_at(in + (ptrdiff_t)(group + l) * step, (int64_t)(group + l)) : identity();
            static const int steps[][2] = {{0, 1}, {2, 3}, {4, 5}, {6, 7}, {1, 2}, {1, 3}, {5, 6}, {5, 7}, {3, 4}, {3, 5}, {3, 6}, {3, 7}};
            for (size_t k = 0; k < sizeof steps / sizeof *steps; k++) x[steps[k][1]] = combine(x[steps[k][0]], x[steps[k][1]]);
            for (size_t l = 0; l < HD_SCAN_GROUP; l++) {
                x[l] = combine(carry, x[l]);
                if (group + l < n) results[group + l] = combine(offset, x[l]);
            }
            carry = x[HD_SCAN_GROUP - 1];
        }
        offset = combine(offset, carry);
    }
    if (operation != LOG || is_complex()) return;
    // max + log(sum(exp(x - max))) of what came so far.
    long double max = -INFINITY, sum = 0;
    int has_nan = 0;
    for (size_t i = 0; i < n; i++) {
        double x = real_value(in + (ptrdiff_t)i * step, dtype);
        has_nan |= x != x;
        if (x > max) sum = sum * (max == -INFINITY ? 0 : expl(max - x)) + 1, max = x;
        else if (x > -INFINITY) sum += max == INFINITY ? 0 : expl(x - max);
        results[i].re = has_nan ? NAN : max == -INFINITY ? -INFINITY : (double)(max + logl(sum));
    }
}

// MARK: Results

static void compare_real(const unsigned char *at, double expected) {
    unsigned size = sizes[dtype] / (is_complex() ? 2 : 1);
    double x = real_value(at, dtype);
    uint64_t bits = 0;
    if (x == x) memcpy(&bits, at, size);
    hash_bits(bits);
    if (operation == LOG) {
        if (is_complex()) return;
        unsigned char rounded[8];
        store_real(rounded, dtype, expected);
        double y = real_value(rounded, dtype), allowed = size == 8 ? 1e-12 : size == 4 ? 1e-6 : 1e-2;
        if (x != x ? y == y : !(x == y || fabs(x - y) <= allowed * fmax(1, fabs(y)))) {
            char why[100];
            snprintf(why, sizeof why, "%.17g is far from %.17g", x, y);
            fail(why);
        }
        return;
    }
    unsigned char rounded[8];
    store_real(rounded, dtype, expected);
    if (x != x ? expected == expected : memcmp(at, rounded, size) != 0) {
        char why[100];
        snprintf(why, sizeof why, "%.17g is not %.17g", x, real_value(rounded, dtype));
        fail(why);
    }
}

static void compare_result(const unsigned char *at, accumulator expected, int result) {
    if (operation == MAX_INDEX || operation == MIN_INDEX || is_integer()) {
        if (result != (operation == MAX_INDEX || operation == MIN_INDEX ? HD_INT64 : dtype)) fail("another type");
        uint64_t x = 0, y = operation >= MAX_INDEX ? (uint64_t)expected.index : (uint64_t)expected.number;
        unsigned shift = 64 - sizes[result] * 8;
        memcpy(&x, at, sizes[result]);
        hash_bits(x);
        if (x << shift != y << shift) {
            char why[100];
            snprintf(why, sizeof why, "%lld is not %lld", (long long)x, (long long)y);
            fail(why);
        }
        return;
    }
    if (result != dtype) fail("another type");
    compare_real(at, expected.re);
    if (is_complex()) compare_real(at + sizes[dtype] / 2, expected.im);
}

// MARK: Calls

static unsigned char around[CAPACITY];

static void check_around(const unsigned char *out, size_t bytes) {
    for (size_t i = 0; i < GUARD; i++)
        if (out[-1 - (ptrdiff_t)i] != 0xA5 || out[bytes + i] != 0xA5) { fail("written around the results"); return; }
}

// Lines in calls of one block each, or whole; where totals are, offsets come from these.
static void check_lines(const hd_kernel_set *set, const hd_scan_entry *entry, size_t n, size_t count, int gap, int by_totals, int kind) {
    unsigned size = sizes[dtype], out_size = sizes[entry->result];
    size_t step = (n + (size_t)gap) * size, bytes = count == 0 ? 0 : (count - 1) * step + n * size;
    snprintf(now, sizeof now, "%s %s of type %d, %zu lines of %zu, %s, kind %d", set->name, entry->operation, dtype, count, n,
             by_totals ? "by totals" : "whole", kind);
    unsigned char *in = place(bytes, kind % 2 == 0), *out = around + GUARD;
    fill(in, kind, dtype, bytes / size);
    memset(around, 0xA5, count * n * out_size + 2 * GUARD);
    if (!by_totals) {
        entry->lines(out, (ptrdiff_t)(n * out_size), in, (ptrdiff_t)step, n, count, 0, NULL);
        calls++;
    }
    for (size_t r = 0; by_totals && r < count; r++) {
        _Alignas(16) unsigned char offset[16], total[16], next[16];
        entry->total(offset, in, 0, 0);
        for (size_t first = 0; first < n; first += HD_SCAN_BLOCK) {
            size_t some = n - first < HD_SCAN_BLOCK ? n - first : HD_SCAN_BLOCK;
            const unsigned char *from = in + r * step + first * size;
            entry->total(total, from, some, first);
            memcpy(next, offset, sizeof next);
            entry->merge(next, total);
            entry->lines(out + (r * n + first) * out_size, 0, from, 0, some, 1, first, offset);
            if (operation != LOG && is_integer() && some == HD_SCAN_BLOCK && memcmp(next, offset, entry->accumulator_bytes) != 0)
                fail("another total");
            memcpy(offset, next, sizeof next);
            calls++;
        }
    }
    for (size_t r = 0; r < count; r++) {
        expect(in + r * step, (ptrdiff_t)size, n);
        for (size_t i = 0; i < n; i++) compare_result(out + (r * n + i) * out_size, results[i], entry->result);
    }
    check_around(out, count * n * out_size);
}

static void check_columns(const hd_kernel_set *set, const hd_scan_entry *entry, size_t n, size_t columns, size_t longest, int gap, int kind) {
    unsigned size = sizes[dtype], out_size = sizes[entry->result];
    size_t step = (columns + (size_t)gap) * size, bytes = (n - 1) * step + columns * size, out_step = columns * out_size;
    snprintf(now, sizeof now, "%s %s of type %d, %zu rows of %zu columns in parts of %zu, kind %d", set->name, entry->operation, dtype,
             n, columns, longest, kind);
    unsigned char *in = place(bytes, kind % 2 == 0), *out = around + GUARD;
    fill(in, kind, dtype, bytes / size);
    memset(around, 0xA5, n * out_step + 2 * GUARD);
    size_t state_bytes = 2 * columns * entry->accumulator_bytes;
    unsigned char *state = malloc(state_bytes + GUARD);
    memset(state, 0xA5, state_bytes + GUARD);
    for (size_t first = 0; first < n; first += longest) {
        size_t some = n - first < longest ? n - first : longest;
        entry->columns(out + first * out_step, (ptrdiff_t)out_step, in + first * step, (ptrdiff_t)step, some, columns, first, state);
        calls++;
    }
    for (size_t i = 0; i < GUARD; i++)
        if (state[state_bytes + i] != 0xA5) { fail("written past the state"); break; }
    free(state);
    for (size_t j = 0; j < columns; j++) {
        expect(in + j * size, (ptrdiff_t)step, n);
        for (size_t i = 0; i < n; i++) compare_result(out + i * out_step + j * out_size, results[i], entry->result);
    }
    check_around(out, n * out_step);
}

static void check(const hd_kernel_set *set, const hd_scan_entry *entry) {
    for (operation = 0; strcmp(entry->operation, names[operation]) != 0;)
        if (++operation == OPERATIONS) { fail("no such operation"); return; }
    dtype = entry->dtype;
    state = (uint64_t)(operation * HD_DTYPE_COUNT + dtype) << 32;
    int kind = 0;
    for (size_t n = 0; n < 40; n++)
        for (size_t count = 1; count < 4; count += 2) check_lines(set, entry, n, count, (int)n % 3, (int)count % 2, kind++ % KINDS);
    check_lines(set, entry, 0, 0, 0, 0, 0);
    for (kind = 0; kind < KINDS; kind++) {
        check_lines(set, entry, 700, 2, 1, 0, kind);
        check_lines(set, entry, LONGEST, 1, 0, 0, kind);
        check_lines(set, entry, LONGEST, 1, 0, 1, kind);
        check_columns(set, entry, HD_SCAN_BLOCK + 21, 3, 512, 1, kind);
    }
    for (size_t columns = 1; columns < 40; columns += columns < 10 ? 1 : 7)
        for (size_t n = 1; n < 40; n += n < 20 ? 1 : 9) check_columns(set, entry, n, columns, n % 2 ? 8 : 64, (int)n % 3, kind++ % KINDS);
}

static size_t check_all(const hd_kernel_set *set) {
    for (size_t k = 0; k < set->scan_count; k++) {
        uint64_t before = hash;
        check(set, &set->scans[k]);
        // Functions of complex numbers are not the same everywhere.
        if (operation == LOG && is_complex()) hash = before;
        if (getenv("SCAN_HASHES")) printf("%s %s %d %016llx\n", set->name, set->scans[k].operation, dtype, (unsigned long long)hash);
    }
    return set->scan_count;
}

int main(int count, char **arguments) { return check_sets(count, arguments, CAPACITY, "scans", check_all); }
