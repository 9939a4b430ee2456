// Measures the float32 functions of functions.h against the C library in float64, over every float32.
//
//   clang -O2 -std=gnu17 -DULP_ISA=512 -I Sources/CHadamard Tools/accuracy/ulp.c -lm -o ulp
//
// with ULP_ISA 0 (base), 2 (AVX2 + FMA) or 512 (AVX-512). ./ulp [--table] [-n N] [function…] takes every N-th input, from 0
// (N = 1 by default), of all functions or of those named; --table prints the lines that table.py reads. Functions of two arguments take pairs: special ones first, then
// random ones. Exits with 1 where an error is above 1 ulp, a special value is wrong, or vector and scalar code differ.
typedef float real;
#define CALL(name) hd_##name##_f32
#define TRIG_LIMIT HD_TRIG_LIMIT
#define TAN_LIMIT HD_TAN_LIMIT
#include "target.h"

#define TINIEST 0x1p-149f
#define SMALLEST 0x1p-126f
#define LARGEST 0x1.fffffep127f
#define EPSILON 0x1p-23f
#define RANGE 310
#define CANCELLING 0x1p-12
#include "pairs.h"

typedef double wide;
#define F(name) name
// The C library has no sine of a multiple of pi before C23.
static double sine_of_pi(double a) {
    double y = a - 2 * rint(a / 2), r = fabs(y) > 0.5 ? 1 - fabs(y) : fabs(y);
    return copysign(sin(M_PI * r), y);
}
#define SINC(x) (x == 0 ? 1 : isinf(x) ? NAN : sine_of_pi(fabs(x)) / (M_PI * fabs(x)) + 0.0)
#define MISH(x) (x * (double)tanhl(log1pl(expl(x))))
static double log_of_sum(double x, double y, int binary) {
    if (isnan(x) || isnan(y)) return NAN;
    if (x == y && isinf(x)) return x;
    long double d = fabsl((long double)x - y), m = x > y ? x : y;
    return (double)(m + (binary ? log1pl(exp2l(-d)) / logl(2) : log1pl(expl(-d))));
}
#define LOGADDEXP(x, y) log_of_sum(x, y, 0)
#define LOGADDEXP2(x, y) log_of_sum(x, y, 1)

#include "report.h"

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
    uint64_t bits;
    memcpy(&bits, &want, sizeof bits);
    int exponent = (int)(bits >> 52 & 0x7ff) - 1023 - 23;
    bits = (uint64_t)((exponent < -149 ? -149 : exponent) + 1023) << 52;
    double ulp;
    memcpy(&ulp, &bits, sizeof ulp);
    return fabs(value - want) / ulp;
}

static float from_bits(uint32_t u) {
    float x;
    memcpy(&x, &u, sizeof x);
    return x;
}

static void make_input(const function *f, uint64_t index, uint64_t step, real *x, real *y) {
    if (f->arity == 2) make_pair(f->pairs, index, x, y);
    else *x = from_bits((uint32_t)(index * step)), *y = 0;
}

int main(int argc, char **argv) { return measure(argc, argv, (uint64_t)1 << 32, 400000000u, 1.0); }
