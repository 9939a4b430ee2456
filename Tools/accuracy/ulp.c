// Measures the float32 functions of functions.h against the C library in float64, over every float32.
//
//   clang -O2 -std=c11 -DULP_ISA=512 -I Sources/CHadamard Tools/accuracy/ulp.c -lm -o ulp
//
// with ULP_ISA 0 (base), 2 (AVX2 + FMA) or 512 (AVX-512). ./ulp [--table] [-n N] [function…] takes every N-th input, from 0
// (N = 1 by default), of all functions or of those named; --table prints the lines that table.py reads. pow takes
// pairs: special ones first, then random ones. Exits with 1 where an error is above 1 ulp, a special value is wrong, or
// vector and scalar code differ.
#ifndef ULP_ISA
#define ULP_ISA 0
#endif
#if ULP_ISA == 512
#define HD_HAS_FMA 1
#define ULP_TARGET "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c,bmi,bmi2"
#elif ULP_ISA == 2
#define HD_HAS_FMA 1
#define ULP_TARGET "avx2,fma,f16c,bmi,bmi2"
#elif defined(__aarch64__)
#define HD_HAS_FMA 1
#else
#define HD_HAS_FMA 0
#endif

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef ULP_TARGET
#pragma clang attribute push(__attribute__((target(ULP_TARGET))), apply_to = function)
#endif
#pragma clang fp contract(off)
#include "functions.h"

enum { BLOCK = 4096 };

#define LOOP(name)                                                                                                     \
    static void run_##name(float *out, const float *in, const float *b, size_t n) {                                    \
        (void)b;                                                                                                       \
        _Pragma("clang loop vectorize(assume_safety)") for (size_t i = 0; i < n; i++) out[i] = hd_##name##_f32(in[i]); \
    }
LOOP(exp) LOOP(log) LOOP(rsqrt) LOOP(tanh) LOOP(sigmoid) LOOP(erf)
static void run_sin(float *out, const float *in, const float *b, size_t n) { (void)b, hd_sin_tile_f32(out, in, n); }
static void run_cos(float *out, const float *in, const float *b, size_t n) { (void)b, hd_cos_tile_f32(out, in, n); }
static void run_pow(float *out, const float *in, const float *b, size_t n) {
#pragma clang loop vectorize(assume_safety)
    for (size_t i = 0; i < n; i++) out[i] = hd_pow_f32(in[i], b[i]);
}

#define ONE(name) static float one_##name(float x, float y) { (void)y; return hd_##name##_f32(x); }
ONE(exp) ONE(log) ONE(rsqrt) ONE(tanh) ONE(sigmoid) ONE(erf) ONE(sin) ONE(cos)
static float one_pow(float x, float y) { return hd_pow_f32(x, y); }
#ifdef ULP_TARGET
#pragma clang attribute pop
#endif

#define REFERENCE(name, value) static double ref_##name(double x, double y) { (void)y; return value; }
REFERENCE(exp, exp(x)) REFERENCE(log, log(x)) REFERENCE(tanh, tanh(x)) REFERENCE(erf, erf(x)) REFERENCE(sin, sin(x))
REFERENCE(cos, cos(x)) REFERENCE(pow, pow(x, y)) REFERENCE(sigmoid, 1 / (1 + exp(-x)))
REFERENCE(rsqrt, x == 0 ? copysign(INFINITY, x) : 1 / sqrt(x))

typedef struct {
    const char *name;
    void (*run)(float *, const float *, const float *, size_t);
    float (*one)(float, float);
    double (*reference)(double, double);
} function;
#define ENTRY(name) {#name, run_##name, one_##name, ref_##name}
static const function functions[] = {ENTRY(exp), ENTRY(log), ENTRY(rsqrt), ENTRY(tanh), ENTRY(sigmoid),
                                     ENTRY(erf), ENTRY(sin), ENTRY(cos), ENTRY(pow)};

// The error in units of the last place of the true value; infinity for a wrong NaN, infinity, zero or sign of zero.
static double error_of(float got, double want) {
    if (want != want) return got != got ? 0 : INFINITY;
    if (got != got) return INFINITY;
    if (want == 0) return got == 0 && !signbit(got) == !signbit(want) ? 0 : INFINITY;
    if (fabs(want) >= 0x1p128) return isinf(got) && (got > 0) == (want > 0) ? 0 : INFINITY;
    if (!signbit(got) != !signbit(want)) return INFINITY;
    double value = isinf(got) ? copysign(0x1p128, got) : got;
    uint64_t bits;
    memcpy(&bits, &want, sizeof bits);
    int exponent = (int)(bits >> 52 & 0x7ff) - 1023 - 23;
    bits = (uint64_t)((exponent < -149 ? -149 : exponent) + 1023) << 52;
    double ulp;
    memcpy(&ulp, &bits, sizeof ulp);
    return fabs(value - want) / ulp;
}

static uint64_t random_state = 88172645463325252u;
static uint64_t next_random(void) {
    random_state ^= random_state << 13, random_state ^= random_state >> 7, random_state ^= random_state << 17;
    return random_state * 0x2545f4914f6cdd1du;
}

static float from_bits(uint32_t u) {
    float x;
    memcpy(&x, &u, sizeof x);
    return x;
}

static const float specials[] = {
    0.0f, 0x1p-149f, 0x1p-127f, 0x1p-126f, 0x1p-25f, 0.25f, 0.5f, 0x1.fffffep-1f, 1.0f, 0x1.000002p0f, 1.5f, 2.0f, 2.5f,
    3.0f, 4.0f, 0x1.fffffep22f, 0x1.fffffep23f, 0x1p24f, 0x1p25f, 0x1.fffffep126f, 0x1.fffffep127f, INFINITY, NAN};
enum { SPECIALS = sizeof specials / sizeof *specials };

// A pair for pow: any bits, or a moderate result, or two of the specials.
static void pow_pair(uint64_t index, float *x, float *y) {
    if (index < 4 * SPECIALS * SPECIALS) {
        *x = specials[index / 4 % SPECIALS], *y = specials[index / 4 / SPECIALS];
        if (index & 1) *x = -*x;
        if (index & 2) *y = -*y;
        return;
    }
    uint64_t r = next_random();
    *x = from_bits((uint32_t)r), *y = from_bits((uint32_t)(r >> 32));
    if (index % 4 == 0) return;
    // x near 1 every other time; y such that the result is near the range of float32.
    if (index % 4 == 1) *x = from_bits(0x3f800000u + (uint32_t)((int32_t)(uint32_t)r >> 10));
    double l = log2(fabs(*x));
    *y = (float)(((double)(r >> 32) * 0x1p-32 - 0.5) * 310 / (l == 0 ? 1 : l));
    if (index % 4 == 3 && fabsf(*y) < 0x1p24f) *y = rintf(*y);
}

int main(int argc, char **argv) {
    static float in[BLOCK], second[BLOCK], out[BLOCK];
    uint64_t step = 1;
    int named = argc, failed = 0, table = 0;
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "-n") && i + 1 < argc) step = strtoull(argv[++i], NULL, 10);
        else if (!strcmp(argv[i], "--table")) table = 1;
        else if (named == argc) named = i;
    }
    if (step == 0) return 2;
    for (size_t f = 0; f < sizeof functions / sizeof *functions; f++) {
        int wanted = named == argc;
        for (int i = named; i < argc; i++) wanted |= !strcmp(argv[i], functions[f].name);
        if (!wanted) continue;
        int is_pow = !strcmp(functions[f].name, "pow");
        double worst = 0;
        float worst_x = 0, worst_y = 0, worst_got = 0;
        uint64_t total = (is_pow ? 400000000u : (uint64_t)1 << 32) / step, above_one = 0, differ = 0;
        for (uint64_t start = 0; start < total; start += BLOCK) {
            size_t n = total - start < BLOCK ? (size_t)(total - start) : BLOCK;
            for (size_t i = 0; i < n; i++) {
                if (is_pow) pow_pair(start + i, &in[i], &second[i]);
                else in[i] = from_bits((uint32_t)((start + i) * step));
            }
            functions[f].run(out, in, second, n);
            for (size_t i = 0; i < n; i++) {
                double error = error_of(out[i], functions[f].reference(in[i], second[i]));
                above_one += error > 1;
                if (error > worst) worst = error, worst_x = in[i], worst_y = second[i], worst_got = out[i];
                // The scalar form must give what the vector gave.
                float one = functions[f].one(in[i], second[i]);
                differ += memcmp(&one, &out[i], sizeof one) != 0 && (one == one || out[i] == out[i]);
            }
        }
        failed |= above_one != 0 || differ != 0;
        if (table) {
            const char *isa = ULP_ISA == 512 ? "avx512" : ULP_ISA == 2 ? "avx2" : "base";
            printf("%s float32 %s %.6f %a", functions[f].name, isa, worst, (double)worst_x);
            printf(is_pow ? ",%a\n" : "\n", (double)worst_y);
            fflush(stdout);
            continue;
        }
        printf("isa %-3d %-8s %10llu inputs, at most %.4f ulp at %a", ULP_ISA, functions[f].name,
               (unsigned long long)total, worst, (double)worst_x);
        if (is_pow) printf(", %a", (double)worst_y);
        printf(" (got %a), above 1 ulp: %llu, vector and scalar differ: %llu\n", (double)worst_got,
               (unsigned long long)above_one, (unsigned long long)differ);
        fflush(stdout);
    }
    return failed;
}
