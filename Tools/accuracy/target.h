// The instruction set that ULP_ISA names: 0 (base), 2 (AVX2 + FMA) or 512 (AVX-512); functions.h built for it.
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

// Each function over an array, as the kernels run it, and one by one.
#define UNARY(name, ...)                                                                                               \
    static void run_##name(real *out, const real *in, const real *b, size_t n) {                                       \
        (void)b;                                                                                                       \
        _Pragma("clang loop vectorize(assume_safety)") for (size_t i = 0; i < n; i++) out[i] = CALL(name)(in[i]);      \
    }                                                                                                                  \
    static real one_##name(real x, real y) { (void)y; return CALL(name)(x); }
#define BINARY(name, ...)                                                                                              \
    static void run_##name(real *out, const real *in, const real *b, size_t n) {                                       \
        _Pragma("clang loop vectorize(assume_safety)") for (size_t i = 0; i < n; i++) out[i] = CALL(name)(in[i], b[i]); \
    }                                                                                                                  \
    static real one_##name(real x, real y) { return CALL(name)(x, y); }
// The vectorised form where it may be used, the other elsewhere.
#define GUARDED(name, reference, low, high, limit)                                                                     \
    static real one_##name(real x, real y) { (void)y; return CALL(name)(x); }                                          \
    static void run_##name(real *out, const real *in, const real *b, size_t n) {                                       \
        _Pragma("clang loop vectorize(assume_safety)") for (size_t i = 0; i < n; i++) out[i] = CALL(name##_small)(in[i]); \
        for (size_t i = 0; i < n; i++) out[i] = fabs(in[i]) >= limit ? one_##name(in[i], b[i]) : out[i];              \
    }
#include "functions.def"
#undef UNARY
#undef BINARY
#undef GUARDED

#ifdef ULP_TARGET
#pragma clang attribute pop
#endif
