// Measures the float32 kernels against references in float64: functions of one number over every float32, those of two over
// pairs, special ones first, then random ones. All instruction sets that the processor has are measured at once, because the
// references are what takes time.
//
//   clang -O2 -std=gnu17 -ISources/CHadamard/include Tools/accuracy/float32.c Sources/CHadamard/*.c Sources/CHadamard/*/*.c -lm -o float32
//
// ./float32 [--table] [-n N] [function…] takes every N-th input (1 by default) of all functions or of those named; --table
// prints the lines that table.py reads, `all` after those that leave no input out; --list prints the functions' names. Exits
// with 1 where an error is above its limit, a special value is wrong, or vector and scalar code differ, which is
// asked of every 64th input.
#define _GNU_SOURCE
#include "CHadamard.h"
#include "references.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef float real;
#define TINIEST 0x1p-149f
#define SMALLEST 0x1p-126f
#define LARGEST 0x1.fffffep127f
#define EPSILON 0x1p-23f
#define RANGE 310
#define CANCELLING 0x1p-12
#include "pairs.h"

// MARK: The functions

typedef struct {
    const char *name;
    double (*of_one)(double);
    double (*of_two)(double, double);
    int symmetry;
    // The error that is allowed.
    double limit;
    // How pairs are made, and what part of the larger operand their errors count against at least.
    int pairs;
    double cancelling;
} function;

enum { ODD = -1, NEITHER, EVEN };

#define F(name) name
#define SINC(x) quick_sinc(x)
#define MISH(x) quick_mish(x)
#define GELU_EXPONENT(x) quick_gelu_exponent(x)
#define LOG_SIGMOID(x) quick_log_sigmoid(x)
#define TANHSHRINK(x) quick_tanhshrink(x)
#define SELU(x) quick_selu(x)
#define GELU(x) quick_gelu(x)
#define LOGADDEXP(x, y) quick_log_of_sum(x, y, 0)
#define LOGADDEXP2(x, y) quick_log_of_sum(x, y, 1)
#define REFERENCE(name) quick_##name

#define GUARDED UNARY
#define SINGLE UNARY
#define ROOTED UNARY
#define SAMPLED(...)
#define POLYNOMIAL(...)
#define UNARY(name, symmetry, limit, value, ...) static double of_##name(double x) { return value; }
#define BINARY(name, value, ...) static double of_##name(double x, double y) { return value; }
#include "functions.def"
#include "special.def"
#undef UNARY
#undef BINARY
#define UNARY(name, symmetry, limit, ...) {#name, of_##name, NULL, symmetry, limit, 0, 0},
#define BINARY(name, value, pairs, part) {#name, NULL, of_##name, NEITHER, 1, pairs, part},
static const function functions[] = {
#include "functions.def"
#include "special.def"
};
enum { FUNCTIONS = sizeof functions / sizeof *functions };

static const char *const set_names[] = {"base", "avx2", "avx512"};
enum { SETS = 3 };

static hd_kernel kernel_of(const char *name, const char *set_name) {
    const hd_kernel_set *set = hd_kernels(set_name);
    for (size_t i = 0; set && i < set->entry_count; i++)
        if (set->entries[i].dtype == HD_FLOAT32 && !strcmp(set->entries[i].operation, name)) return set->entries[i].run;
    return NULL;
}

// MARK: Errors

// A unit in the last place of a finite true value.
static double ulp_of(double want) {
    uint64_t bits;
    memcpy(&bits, &want, sizeof bits);
    int exponent = (int)(bits >> 52 & 0x7ff) - 1023 - 23;
    bits = (uint64_t)((exponent < -149 ? -149 : exponent) + 1023) << 52;
    memcpy(&want, &bits, sizeof want);
    return want;
}

// The error in units of the last place of the true value; infinity for a wrong NaN, infinity, zero or sign of zero.
// `least` is a magnitude below which the error is absolute.
static double error_of(float got, double want, double least) {
    if (want != want) return got != got ? 0 : INFINITY;
    if (got != got) return INFINITY;
    if (fabs(want) < least) return fabs(got - want) / (least * 0x1p-23);
    if (want == 0) return got == 0 && !signbit(got) == !signbit(want) ? 0 : INFINITY;
    if (fabs(want) >= 0x1p128) return isinf(got) && (got > 0) == (want > 0) ? 0 : INFINITY;
    if (!signbit(got) != !signbit(want)) return INFINITY;
    double value = isinf(got) ? copysign(0x1p128, got) : got;
    return fabs(value - want) / ulp_of(want);
}

// Whether some error may be above a limit: quick, and true as well where one of the special cases above may be.
static int may_exceed(const float *got, const double *want, size_t n, double limit) {
    uint64_t found = 0;
    for (size_t i = 0; i < n; i++) {
        double value = got[i];
        uint64_t a, b;
        memcpy(&a, &value, sizeof a);
        memcpy(&b, &want[i], sizeof b);
        found |= (a ^ b) >> 63 | !(fabs(value - want[i]) <= limit * ulp_of(want[i]));
    }
    return found != 0;
}

// MARK: Measuring

enum { BLOCK = 2048, STRIDE = 64 };
typedef struct { double error; float x, y, got; uint64_t differ; } outcome;

static void compare(const function *f, hd_kernel run, const float *x, const float *y, const double *want, size_t n,
                    outcome *worst) {
    static float got[BLOCK];
    static size_t offset;
    run(got, (const void *const[HD_OPERANDS]){x, y}, n, 0, NULL);
    if (f->of_two || may_exceed(got, want, n, worst->error))
        for (size_t i = 0; i < n; i++) {
            double least = f->of_two ? f->cancelling * fmax(fabs((double)x[i]), fabs((double)y[i])) : 0;
            double error = error_of(got[i], want[i], least < INFINITY ? least : 0);
            if (error > worst->error) *worst = (outcome){error, x[i], y[i], got[i], worst->differ};
        }
    // What is left over after the last whole vector goes through scalar code, which must give what the vector gave.
    for (size_t i = offset++ % STRIDE; i < n; i += STRIDE) {
        float one;
        run(&one, (const void *const[HD_OPERANDS]){x + i, y + i}, 1, 0, NULL);
        worst->differ += memcmp(&one, &got[i], sizeof one) != 0 && (one == one || got[i] == got[i]);
    }
}

static int measure(const function *f, uint64_t step, int is_table) {
    static float x[BLOCK], y[BLOCK];
    static double want[BLOCK];
    // Of even and odd functions one reference is for two inputs. A sample's inputs are the multiples of the step, whatever
    // their sign.
    int parity = step == 1 ? f->symmetry : NEITHER, failed = 0;
    uint64_t total = f->of_two ? 400000000u / step : ((uint64_t)1 << (parity ? 31 : 32)) / step;
    outcome worst[SETS] = {0};
    hd_kernel kernels[SETS];
    for (int s = 0; s < SETS; s++) kernels[s] = kernel_of(f->name, set_names[s]);
    // The same pairs whatever was measured before.
    random_state = 88172645463325252u;
    for (uint64_t start = 0; start < total; start += BLOCK) {
        size_t n = total - start < BLOCK ? (size_t)(total - start) : BLOCK;
        for (size_t i = 0; i < n; i++) {
            uint32_t bits = (uint32_t)((start + i) * step);
            if (f->of_two) make_pair(f->pairs, start + i, &x[i], &y[i]);
            else memcpy(&x[i], &bits, sizeof bits);
            want[i] = f->of_two ? f->of_two(x[i], y[i]) : f->of_one(x[i]);
        }
        for (int s = 0; s < SETS; s++)
            if (kernels[s]) compare(f, kernels[s], x, y, want, n, &worst[s]);
        if (!parity) continue;
        for (size_t i = 0; i < n; i++) x[i] = -x[i], want[i] *= parity;
        for (int s = 0; s < SETS; s++)
            if (kernels[s]) compare(f, kernels[s], x, y, want, n, &worst[s]);
    }
    for (int s = 0; s < SETS; s++) {
        if (!kernels[s]) continue;
        outcome w = worst[s];
        failed |= w.error > f->limit || w.differ != 0;
        if (is_table) printf("%s float32 %s %.6f %a", f->name, set_names[s], w.error, (double)w.x);
        else printf("%-6s %-10s at most %.4f ulp at %a", set_names[s], f->name, w.error, (double)w.x);
        if (f->of_two) printf(",%a", (double)w.y);
        if (is_table) printf(step == 1 && !f->of_two ? " all\n" : "\n");
        else printf(" (got %a), vector and scalar differ: %llu\n", (double)w.got, (unsigned long long)w.differ);
        if (is_table && w.differ) fprintf(stderr, "%s %s: vector and scalar differ\n", set_names[s], f->name);
    }
    fflush(stdout);
    return failed;
}

int main(int argc, char **argv) {
    uint64_t step = 1;
    int named = argc, failed = 0, is_table = 0, is_list = 0;
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "-n") && i + 1 < argc) step = strtoull(argv[++i], NULL, 10);
        else if (!strcmp(argv[i], "--table")) is_table = 1;
        else if (!strcmp(argv[i], "--list")) is_list = 1;
        else if (named == argc) named = i;
    }
    if (step == 0) return 2;
    for (size_t i = 0; i < FUNCTIONS; i++) {
        int wanted = named == argc;
        for (int k = named; k < argc; k++) wanted |= !strcmp(argv[k], functions[i].name);
        if (is_list) printf("%s\n", functions[i].name);
        else if (wanted) failed |= measure(&functions[i], step, is_table);
    }
    return failed;
}
