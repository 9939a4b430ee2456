#include "isa.h"

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
#define GUARDED(name, symmetry, limit, reference, low, high, place)                                                    \
    static real one_##name(real x, real y) { (void)y; return CALL(name)(x); }                                          \
    static void run_##name(real *out, const real *in, const real *b, size_t n) {                                       \
        _Pragma("clang loop vectorize(assume_safety)") for (size_t i = 0; i < n; i++) out[i] = CALL(name##_small)(in[i]); \
        for (size_t i = 0; i < n; i++) out[i] = fabs(in[i]) >= place ? one_##name(in[i], b[i]) : out[i];               \
    }
#define SINGLE(...)
#include "functions.def"
#undef UNARY
#undef BINARY
#undef GUARDED
#undef SINGLE

#ifdef ULP_TARGET
#pragma clang attribute pop
#endif
