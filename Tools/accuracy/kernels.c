// Measures the kernels of float16 and bfloat16 over all inputs, and those of float64 over samples, against the C
// library's long double.
//
//   clang -O2 -std=gnu17 -ISources/CHadamard/include Tools/accuracy/kernels.c Sources/CHadamard/*.c Sources/CHadamard/*/*.c -lm -o kernels
//
// ./kernels --table [--isa base|avx2|avx512] [-n N] prints the lines that table.py reads; N divides the number of
// samples (16 million at 1). Functions are found by their kernels' names: those without a kernel are skipped. The long
// double must be wider than float64: x86-64's and arm64 Linux's are.
#include "CHadamard.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef long double wide;

#define REFERENCE(name, value) static wide ref_##name(wide x) { return value; }
REFERENCE(rsqrt, x == 0 ? copysignl(INFINITY, x) : 1 / sqrtl(x))
REFERENCE(sigmoid, 1 / (1 + expl(-x)))
REFERENCE(reciprocal, 1 / x)
REFERENCE(silu, x == -INFINITY ? -0.0L : x / (1 + expl(-x)))
REFERENCE(gelu, x == -INFINITY ? -0.0L : x * (erfcl(-x * sqrtl(0.5L)) / 2))
REFERENCE(gelu_tanh, x == -INFINITY ? -0.0L : x / (1 + expl(-sqrtl(8 / acosl(-1)) * (x + 0.044715L * x * x * x))))
REFERENCE(softplus, x > 20 ? x : log1pl(expl(x)))
REFERENCE(log_sigmoid, x < -50 ? x - expl(x) : -log1pl(expl(-x)))
REFERENCE(elu, x < 0 ? expm1l(x) : x)
REFERENCE(selu, 1.0507009873554804934193349852946L * (x < 0 ? 1.6732632423543772848170429916717L * expm1l(x) : x))
REFERENCE(hardsigmoid, x <= -3 ? 0 : x >= 3 ? 1 : (x + 3) / 6)
REFERENCE(hardswish, x == -INFINITY ? -0.0L : x >= 3 ? x : x * ref_hardsigmoid(x))
// (x cosh(x) - sinh(x)) / cosh(x), of which near 0 the numerator is a sum of terms of one sign.
REFERENCE(tanhshrink, ({
    wide sum = 0, term = x * x * x / 6;
    for (int k = 1; k < 12; k++) sum += 2 * k * term, term *= x * x / ((2 * k + 2) * (2 * k + 3));
    fabsl(x) < 1 ? copysignl(sum / coshl(x), x) : x - tanhl(x);
}))

typedef struct {
    const char *name;
    wide (*reference)(wide);
} function;
static const function functions[] = {
    {"exp", expl}, {"exp2", exp2l}, {"expm1", expm1l},
    {"log", logl}, {"log2", log2l}, {"log10", log10l}, {"log1p", log1pl},
    {"sqrt", sqrtl}, {"rsqrt", ref_rsqrt}, {"reciprocal", ref_reciprocal}, {"sin", sinl}, {"cos", cosl}, {"tan", tanl},
    {"asin", asinl}, {"acos", acosl}, {"atan", atanl}, {"sinh", sinhl}, {"cosh", coshl}, {"tanh", tanhl},
    {"asinh", asinhl}, {"acosh", acoshl}, {"atanh", atanhl},
    {"sigmoid", ref_sigmoid}, {"erf", erfl}, {"erfc", erfcl}, {"lgamma", lgammal},
    {"silu", ref_silu}, {"gelu", ref_gelu}, {"gelu_tanh", ref_gelu_tanh}, {"softplus", ref_softplus},
    {"log_sigmoid", ref_log_sigmoid},
    {"tanhshrink", ref_tanhshrink}, {"elu", ref_elu}, {"selu", ref_selu}, {"hardsigmoid", ref_hardsigmoid},
    {"hardswish", ref_hardswish},
};

// A binary format: its number, its bytes, the bits of its fraction, its smallest and its first too large exponent.
typedef struct {
    const char *name;
    int dtype, bytes, fraction, minimum, maximum;
} format;
static const format formats[] = {
    {"float16", HD_FLOAT16, 2, 10, -14, 16}, {"bfloat16", HD_BFLOAT16, 2, 7, -126, 128},
    {"float64", HD_FLOAT64, 8, 52, -1022, 1024},
};

static double value_of(uint64_t bits, const format *f) {
    if (f->bytes == 8) {
        double x;
        memcpy(&x, &bits, sizeof x);
        return x;
    }
    uint64_t exponent = bits >> f->fraction & ((1u << (15 - f->fraction)) - 1);
    uint64_t fraction = bits & ((1u << f->fraction) - 1);
    double x;
    if (exponent == (1u << (15 - f->fraction)) - 1) x = fraction ? NAN : INFINITY;
    else if (exponent == 0) x = ldexp((double)fraction, f->minimum - f->fraction);
    else x = ldexp((double)(fraction | 1u << f->fraction), (int)exponent - 1 + f->minimum - f->fraction);
    return bits >> 15 ? -x : x;
}

// The error in units of the last place of the true value; infinity for a wrong NaN, infinity, zero or sign of zero.
static double error_of(double got, wide want, const format *f) {
    if (want != want) return got != got ? 0 : INFINITY;
    if (got != got) return INFINITY;
    if (want == 0) return got == 0 && !signbit(got) == !signbit(want) ? 0 : INFINITY;
    if (fabsl(want) >= ldexpl(1, f->maximum)) return isinf(got) && (got > 0) == (want > 0) ? 0 : INFINITY;
    if (!signbit(got) != !signbit(want)) return INFINITY;
    wide value = isinf(got) ? copysignl(ldexpl(1, f->maximum), got) : got;
    int exponent = ilogbl(want);
    return (double)(fabsl(value - want) / ldexpl(1, (exponent < f->minimum ? f->minimum : exponent) - f->fraction));
}

static uint64_t random_state;
static uint64_t next_random(void) {
    random_state ^= random_state << 13, random_state ^= random_state >> 7, random_state ^= random_state << 17;
    return random_state * 0x2545f4914f6cdd1du;
}

// float64: any bits; numbers near 1; numbers of middling size; neighbours of multiples of pi / 2 and of whole numbers,
// where functions have zeros and change their way of computing.
static uint64_t sample(uint64_t index) {
    uint64_t r = next_random();
    double x;
    switch (index % 4) {
    case 0: return r;
    case 1: x = ldexp((double)(r >> 11 | 1ull << 52), (int)(next_random() % 20) - 62); break;
    case 2: x = ldexp((double)(r >> 11 | 1ull << 52), (int)(next_random() % 120) - 112); break;
    default: {
        double whole = (double)(next_random() >> (44 + next_random() % 20));
        x = r & 2 ? whole * 0x1.921fb54442d18p0 : whole;
        uint64_t bits;
        memcpy(&bits, &x, sizeof bits);
        if (x != 0) bits += (r >> 8) % 5 - 2;
        return bits | r << 63;
    }
    }
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits | r << 63;
}

static hd_kernel find(const hd_kernel_set *set, const char *name, int dtype) {
    for (size_t i = 0; i < set->entry_count; i++)
        if (set->entries[i].dtype == dtype && !strcmp(set->entries[i].operation, name)) return set->entries[i].run;
    return NULL;
}

enum { BLOCK = 4096 };

static void measure(const function *fn, const format *f, hd_kernel run, const char *isa, uint64_t total) {
    static uint64_t in[BLOCK], out[BLOCK];
    double worst = 0, worst_x = 0;
    random_state = 88172645463325252u;
    for (uint64_t start = 0; start < total; start += BLOCK) {
        for (uint64_t i = 0; i < BLOCK; i++) {
            uint64_t bits = f->bytes == 8 ? sample(start + i) : start + i;
            memcpy((char *)in + i * (size_t)f->bytes, &bits, (size_t)f->bytes);
        }
        run(out, (const void *const[HD_OPERANDS]){in}, BLOCK, 0, NULL);
        for (uint64_t i = 0; i < BLOCK; i++) {
            uint64_t x_bits = 0, y_bits = 0;
            memcpy(&x_bits, (char *)in + i * (size_t)f->bytes, (size_t)f->bytes);
            memcpy(&y_bits, (char *)out + i * (size_t)f->bytes, (size_t)f->bytes);
            double x = value_of(x_bits, f), error = error_of(value_of(y_bits, f), fn->reference(x), f);
            if (error > worst) worst = error, worst_x = x;
        }
    }
    printf("%s %s %s %.6f %a%s\n", fn->name, f->name, isa, worst, worst_x, f->bytes == 2 ? " all" : "");
    fflush(stdout);
}

int main(int argc, char **argv) {
    const char *isa = "base";
    uint64_t step = 1;
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "--isa") && i + 1 < argc) isa = argv[++i];
        else if (!strcmp(argv[i], "-n") && i + 1 < argc) step = strtoull(argv[++i], NULL, 10);
        else if (strcmp(argv[i], "--table")) return 2;
    }
    const hd_kernel_set *set = hd_kernels(isa);
    if (!set || step == 0) return 2;
    for (size_t f = 0; f < sizeof formats / sizeof *formats; f++)
        for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
            hd_kernel run = find(set, functions[i].name, formats[f].dtype);
            uint64_t samples = (1u << 24) / step;
            uint64_t total = formats[f].bytes == 2 ? 1u << 16 : samples < BLOCK ? BLOCK : samples;
            if (run) measure(&functions[i], &formats[f], run, isa, total);
        }
    return 0;
}
