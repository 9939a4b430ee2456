// Measures the special functions of functions_special.h in float32 and float64 against references in 64-bit precision and
// in 113-bit precision (libquadmath), on x86-64, and the references of references.h, with which float32.c measures all inputs,
// against the same.
//
//   clang -O2 -std=gnu11 -DULP_ISA=512 -I Sources/CHadamard Tools/accuracy/special.c -lquadmath -lm -o special
//
// with ULP_ISA 0 (base), 2 (AVX2 + FMA) or 512 (AVX-512). ./special [-n N] [-r A B] [-d D] [function…]: float32 takes
// every N-th of all inputs (N = 1009 by default), and a million samples besides, many near integers and halves; -r A B
// restricts it to those from A to B, of one sign. float64 takes D million samples (0.3 by default). Prints the largest
// errors in units of the last place and exits with 1 where one is above what special.def allows, where a reference
// for float32 is off by more than a thousandth, or where vector and scalar code differ.
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "references.h"
#include "isa.h"

enum { BLOCK = 4096 };

#define RUN_UNARY(name, type, tag)                                                                             \
    static void run_##name##_##tag(type *out, const type *a, const type *b, size_t n) {                        \
        (void)b;                                                                                               \
        _Pragma("clang loop vectorize(assume_safety) interleave_count(2)") for (size_t i = 0; i < n; i++)      \
            out[i] = hd_##name##_##tag(a[i]);                                                                  \
    }                                                                                                          \
    static type one_##name##_##tag(type a, type b) { return (void)b, hd_##name##_##tag(a); }
#define RUN_BINARY(name, type, tag)                                                                            \
    static void run_##name##_##tag(type *out, const type *a, const type *b, size_t n) {                        \
        _Pragma("clang loop vectorize(assume_safety) interleave_count(2)") for (size_t i = 0; i < n; i++)      \
            out[i] = hd_##name##_##tag(a[i], b[i]);                                                            \
    }                                                                                                          \
    static type one_##name##_##tag(type a, type b) { return hd_##name##_##tag(a, b); }
// In float64 in two steps, as the kernels have it.
#define ROOTED(name, ...)                                                                                      \
    RUN_UNARY(name, float, f32)                                                                                \
    static void run_##name##_f64(double *out, const double *a, const double *b, size_t n) {                    \
        (void)b;                                                                                               \
        _Pragma("clang loop vectorize(assume_safety) interleave_count(2)") for (size_t i = 0; i < n; i++)      \
            out[i] = hd_##name##_common_f64(a[i]);                                                             \
        for (size_t i = 0; i < n; i++)                                                                         \
            if (hd_##name##_is_near_root_f64(a[i], out[i])) out[i] = hd_##name##_near_root_f64(a[i]);          \
    }                                                                                                          \
    static double one_##name##_f64(double a, double b) { return (void)b, hd_##name##_f64(a); }
#define UNARY(name, ...) RUN_UNARY(name, float, f32) RUN_UNARY(name, double, f64)
#define SAMPLED(name, ...) RUN_BINARY(name, float, f32) RUN_BINARY(name, double, f64)
// By blocks, as the kernels have it.
#define RUN_POLYNOMIAL(name, type, tag)                                                                        \
    static void run_##name##_##tag(type *out, const type *a, const type *b, size_t n) {                        \
        double x[HD_POLYNOMIAL_BLOCK], order[HD_POLYNOMIAL_BLOCK], y[HD_POLYNOMIAL_BLOCK];                     \
        for (size_t count; n != 0; a += count, b += count, out += count, n -= count) {                         \
            count = n < HD_POLYNOMIAL_BLOCK ? n : HD_POLYNOMIAL_BLOCK;                                         \
            for (size_t i = 0; i < count; i++) x[i] = a[i], order[i] = b[i];                                   \
            hd_##name##_block_##tag(y, x, order, count);                                                       \
            for (size_t i = 0; i < count; i++) out[i] = (type)y[i];                                            \
        }                                                                                                      \
    }                                                                                                          \
    static type one_##name##_##tag(type a, type b) { return hd_##name##_##tag(a, b); }
#define POLYNOMIAL(name, ...) RUN_POLYNOMIAL(name, float, f32) RUN_POLYNOMIAL(name, double, f64)
#pragma clang diagnostic ignored "-Wpass-failed"
#include "special.def"
#undef UNARY
#undef ROOTED
#undef SAMPLED
#undef POLYNOMIAL
#ifdef ULP_TARGET
#pragma clang attribute pop
#endif

// MARK: References

typedef long double real;
typedef __float128 quad;
extern quad logq(quad), sinq(quad), cosq(quad), expq(quad), erfcq(quad), lgammaq(quad), fabsq(quad);

static const real pi = 3.14159265358979323846264338327950288L, root_half = 0.70710678118654752440084436210484904L;

static const quad pi_quad = 3.14159265358979323846264338327950288419716939937510Q;

static real slow_ndtr(real x) {
    return fabsl(x) > 5 ? (real)(erfcq(-x * 0.70710678118654752440084436210484903928Q) / 2) : erfcl(-x * root_half) / 2;
}
// From 50 on the asymptotic series.
static real erfcx_right(quad x) {
    if (x < 50) return (real)(expq(x * x) * erfcq(x));
    real z = (real)(1 / (x * x)), term = 1, sum = 1;
    for (int k = 1; k < 12; k++) sum += term *= -(2 * k - 1) * z / 2;
    return sum / (sqrtl(pi) * (real)x);
}
static real slow_erfcx(real x) {
    return x != x ? x : x < -80 ? INFINITY : x < 0 ? (real)(expq((quad)x * x) * erfcq(x)) : erfcx_right(x);
}
static real slow_log_ndtr(real x) {
    quad u = -(quad)x * 0.70710678118654752440084436210484903928Q;
    if (x > 0) return log1pl(-(real)(erfcq(-u) / 2));
    return x > -60 || x != x ? (real)logq(erfcq(u) / 2) : -x * x / 2 + logl(erfcx_right(u) / 2);
}

// The y with erf(y) = x, or erfc(y) = tail where x is above 1/2, from a guess.
static real inverse_erf(real x, real tail, real y) {
    for (int i = 0; i < 3; i++) {
        real miss = x > 0.5L ? tail - erfcl(y) : erfl(y) - x, u = miss * sqrtl(pi) / 2 * expl(y * y);
        y -= u / (1 + y * u);
    }
    return y;
}
static real slow_erfinv(real x) {
    real a = fabsl(x);
    if (!(a < 1)) return a == 1 ? copysignl(INFINITY, x) : NAN;
    return a == 0 ? x : copysignl(inverse_erf(a, 1 - a, fabs(one_erfinv_f64((double)a, 0))), x);
}
static real slow_ndtri(real x) {
    if (!(x > 0 && x < 1)) return x == 0 ? -INFINITY : x == 1 ? INFINITY : NAN;
    if (x == 0.5L) return 0;
    real p = x < 0.5L ? x : 1 - x;
    real z = inverse_erf(1 - 2 * p, 2 * p, fabs(one_ndtri_f64((double)x, 0)) * root_half);
    return (x < 0.5L ? -z : z) / root_half;
}
static real slow_lgamma(real x) {
    if (x >= 0 || x != x || isinf(x)) return lgammal(x);
    if (x == floorl(x)) return INFINITY;
    quad a = -(quad)x;
    return (real)(logq(pi_quad / (a * fabsq(sinq(pi_quad * (x - rintl(x)))))) - lgammaq(a));
}

static quad power_of(quad x, int n) {
    quad power = 1;
    for (; n; n /= 2, x *= x)
        if (n % 2) power *= x;
    return power;
}
// The sum of n! (-1)^(n+1) / (x + k)^(n + 1), with the logarithm instead for n = 0: directly up to 40 + n, then by Euler's
// and Maclaurin's formula.
static quad polygamma_right(int n, quad x) {
    static const quad numbers[] = {1.0Q / 6, -1.0Q / 30, 1.0Q / 42, -1.0Q / 30, 5.0Q / 66, -691.0Q / 2730, 7.0Q / 6,
                                   -3617.0Q / 510, 43867.0Q / 798, -174611.0Q / 330, 854513.0Q / 138,
                                   -236364091.0Q / 2730, 8553103.0Q / 6, -23749461029.0Q / 870};
    quad sum = 0, factorial = 1;
    for (int j = 1; j <= n; j++) factorial *= j;
    for (; x < 40 + n; x += 1) sum += factorial / power_of(x, n + 1);
    quad power = power_of(x, n);
    if (n == 0) sum += -logq(x) + 1 / (2 * x);
    else sum += factorial / power * (1 / (quad)n + 1 / (2 * x));
    // B2j / (2j)! times the (2j - 1)-th derivative of n! / x^(n + 1)
    quad rising = factorial * (n + 1), two = 2;
    power *= x * x;
    for (int j = 0; j < 14; j++) {
        sum += numbers[j] / two * rising / power;
        rising *= (quad)(n + 2 * j + 2) * (n + 2 * j + 3);
        two *= (2 * j + 3) * (2 * j + 4);
        power *= x * x;
    }
    return n % 2 ? sum : -sum;
}
static real slow_digamma(real x) {
    if (x != x || x == -INFINITY || (x < 0 && x == floorl(x))) return NAN;
    if (x == 0 || x == INFINITY) return x == 0 ? -1 / x : x;
    if (x > 0) return (real)polygamma_right(0, x);
    quad r = x - rintl(x);
    return (real)(polygamma_right(0, 1 - (quad)x) - pi_quad * cosq(pi_quad * r) / sinq(pi_quad * r));
}
static real slow_trigamma(real x) {
    if (x != x || x == -INFINITY) return NAN;
    if (x <= 0 && x == floorl(x)) return INFINITY;
    if (x == INFINITY) return 0;
    if (x > 0) return (real)polygamma_right(1, x);
    quad s = sinq(pi_quad * (x - rintl(x)));
    return (real)(pi_quad * pi_quad / (s * s) - polygamma_right(1, 1 - (quad)x));
}
// Left of 0 the terms of x + k < 0 are a difference of two such sums, or summed where they are few.
static real slow_polygamma(real x, real order) {
    int n = (int)order;
    if (x > 0) return x < INFINITY ? (real)polygamma_right(n, x) : n % 2 ? 0 : -0.0L;
    if (x == floorl(x)) return n % 2 ? INFINITY : -INFINITY;
    quad part = (quad)x - floorl(x), left = 0, factorial = 1, sign = n % 2 ? 1 : -1;
    // In the middle between poles what is left and right of it cancels.
    if (n % 2 == 0 && part == 0.5) return (real)polygamma_right(n, 1 - (quad)x);
    if (x > -40) {
        for (int j = 1; j <= n; j++) factorial *= j;
        for (quad y = x; y < 0; y += 1) left += factorial / power_of(y, n + 1);
        return (real)(sign * left + polygamma_right(n, part));
    }
    left = polygamma_right(n, 1 - part) - polygamma_right(n, 1 - (quad)x);
    return (real)(polygamma_right(n, part) + (n % 2 ? left : -left));
}

// exp(-a) I(a), a >= 0: the power series, or the asymptotic one.
static real bessel(int order, real a) {
    if (a < 60) {
        real term = order ? a / 2 : 1, sum = term;
        for (int k = 1; term > sum * 0x1p-70L; k++) sum += term *= a * a / 4 / k / (k + order);
        return sum * expl(-a);
    }
    real term = 1, sum = 1;
    for (int k = 1; k < 40 && fabsl(term) > 0x1p-70L; k++)
        sum += term *= ((2 * k - 1) * (2 * k - 1) - 4 * order * order) / (8 * a * k);
    return sum / sqrtl(2 * pi * a);
}
static real grown(real scaled, real a) {
    return a > 800 ? INFINITY : expl(a) * scaled;
}
static real slow_i0e(real x) { return x != x ? x : bessel(0, fabsl(x)); }
static real slow_i1e(real x) { return x != x ? x : x == 0 ? 0 : copysignl(bessel(1, fabsl(x)), x); }
static real slow_i0(real x) { return isinf(x) ? INFINITY : grown(slow_i0e(x), fabsl(x)); }
static real slow_i1(real x) {
    return isinf(x) ? x : x == 0 ? 0 : copysignl(grown(fabsl(slow_i1e(x)), fabsl(x)), x);
}

// The polynomial of an order by its recurrence, and the one before; x is such that the wider exponents suffice.
#define RECURRENCE(name, start, next)                                                                          \
    static quad name##_of(quad x, int n, quad *before) {                                                       \
        quad p = 1, q = start;                                                                                 \
        *before = 0;                                                                                           \
        if (n < 1) return n == 0;                                                                              \
        for (int k = 1; k < n; k++) {                                                                          \
            quad r = next;                                                                                     \
            p = q, q = r;                                                                                      \
        }                                                                                                      \
        *before = p;                                                                                           \
        return q;                                                                                              \
    }                                                                                                          \
    static real ref_##name(real x, real n) {                                                                   \
        quad before;                                                                                           \
        return (real)name##_of(x, (int)n, &before);                                                            \
    }                                                                                                          \
    static real before_##name(real x, real n) {                                                                \
        quad before;                                                                                           \
        name##_of(x, (int)n, &before);                                                                         \
        return fabsl((real)before);                                                                            \
    }

// The references of the table's lines, and what float32.c measures with.
#define F(name) name##l
#define REFERENCE(name) slow_##name
#define UNARY(name, symmetry, limit, value, ...) static real ref_##name(real x, real y) { return (void)y, value; }
#define ROOTED UNARY
#define SAMPLED(name, value, ...) static real ref_##name(real x, real y) { return value; }
#define POLYNOMIAL RECURRENCE
#include "special.def"
#undef F
#undef REFERENCE
#undef UNARY
#undef SAMPLED
#undef POLYNOMIAL
#define F(name) name
#define REFERENCE(name) quick_##name
#define UNARY(name, symmetry, limit, value, ...) static double quick_of_##name(double x) { return value; }
#define SAMPLED(...)
#define POLYNOMIAL(...)
#include "special.def"
#undef UNARY
#undef ROOTED
#undef SAMPLED
#undef POLYNOMIAL

// MARK: The table

typedef struct {
    const char *name;
    void (*run_f32)(float *, const float *, const float *, size_t);
    float (*one_f32)(float, float);
    void (*run_f64)(double *, const double *, const double *, size_t);
    double (*one_f64)(double, double);
    real (*reference)(real, real);
    // What float32.c measures with.
    double (*quick)(double);
    int is_binary, has_roots;
    // What is allowed in float32, and in float64 right of 0 and left of it.
    double limit_f32, limit, left_limit;
    // A polynomial of the order before, as a magnitude.
    real (*before)(real, real);
} function;
#define ENTRY(name, ...)                                                                                       \
    {#name, run_##name##_f32, one_##name##_f32, run_##name##_f64, one_##name##_f64, ref_##name, __VA_ARGS__},
#define UNARY(name, symmetry, limit, value, right, left) ENTRY(name, quick_of_##name, 0, 0, limit, right, left, NULL)
#define ROOTED(name, symmetry, limit, value, right, left) ENTRY(name, quick_of_##name, 0, 1, limit, right, left, NULL)
#define SAMPLED(name, value, right, left) ENTRY(name, NULL, 1, 0, 1, right, left, NULL)
#define POLYNOMIAL(name, ...) ENTRY(name, NULL, 1, 0, 1, 2, 2, before_##name)
static const function functions[] = {
#include "special.def"
};

// The error in units of the last place of the true value, which has `digits` bits and no exponent below `lowest`; infinity
// for a wrong NaN, infinity, or sign. Zeros of either sign are equal. Below the magnitude `least` the error is absolute, and
// where this overflows anything will do.
static double error_of(real got, real want, int digits, int lowest, int highest, real least) {
    if (want != want) return got != got ? 0 : INFINITY;
    if (got != got) return INFINITY;
    real bound = ldexpl(1, highest);
    if (least >= bound && fabsl(want) < bound) return 0;
    if (fabsl(want) >= bound) return isinf(got) && (got > 0) == (want > 0) ? 0 : fabsl(want) < bound * 1.0000002L ? 1 : INFINITY;
    if (isinf(got)) got = copysignl(bound, got);
    if (want == 0 && least == 0) return got == 0 ? 0 : INFINITY;
    int exponent = ilogbl(fabsl(want) > least ? want : least);
    if (exponent < lowest) exponent = lowest;
    return (double)ldexpl(fabsl(got - want), digits - 1 - exponent);
}

// What of it the nearest pole gives, left of 0: near the roots of even orders errors are small beside this.
static real part_of_pole(real x, real order) {
    if (!(x < 0 && x != floorl(x))) return 0;
    return expl(lgammal(order + 1) - (order + 1) * logl(fabsl(x - rintl(x))));
}

static uint64_t random_state = 88172645463325252u;
static uint64_t next_random(void) {
    random_state ^= random_state << 13, random_state ^= random_state >> 7, random_state ^= random_state << 17;
    return random_state * 0x2545f4914f6cdd1du;
}
static double uniform(double low, double high) { return low + (double)(next_random() >> 11) * 0x1p-53 * (high - low); }

static double sample(void) {
    uint64_t bits = next_random();
    switch (next_random() % 8) {
    case 0: break; // anything
    case 1: return uniform(-1, 1);
    case 2: return uniform(-10, 10);
    case 3: return uniform(-40, 40);
    case 4: return exp(uniform(-40, 7)) * (bits & 1 ? 1 : -1);
    case 5: { // near a multiple of 1/4
        double x = (double)(int)(bits % 128 - 32) / 4;
        return x + uniform(-1, 1) * ldexp(1, -(int)(bits >> 32) % 56);
    }
    case 6: return 1 - exp(uniform(-40, 0));
    default: return uniform(0, 2);
    }
    double x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

// Near a root left of 0, where a sign changes between two of the points that halve, halve again … the way to a pole.
static double near_root(const function *it) {
    double whole = floor(next_random() % 2 ? uniform(-18, 0) : -exp(uniform(0, 16)));
    double side = next_random() % 2 ? 0.5 : -0.5, low = whole + side, high = whole + side * 0x1p-40;
    if (high == whole) return low;
    int sign = it->one_f64(low, 0) < 0;
    if (sign == (it->one_f64(high, 0) < 0)) return uniform(whole, whole + side);
    for (double middle = low; (middle = low + (high - low) / 2, middle != low && middle != high);)
        *(sign == (it->one_f64(middle, 0) < 0) ? &low : &high) = middle;
    switch (next_random() % 3) {
    case 0: return low;
    case 1: return high;
    default: return low + (whole - low) * uniform(-1, 1) * exp(uniform(-36, 0));
    }
}

// From 2 on, most of them small.
static double sample_order(void) {
    uint64_t bits = next_random();
    return (double)(2 + (bits % 16 ? bits / 16 % 8 : bits / 16 % 169));
}

// Most of them small, a few among the largest of which float32 has all polynomials.
static double sample_degree(void) {
    uint64_t bits = next_random();
    return (double)(bits % 16 ? bits / 16 % 16 : bits / 16 % 129);
}

// Where polynomials have their roots, near the ends of [-1, 1], and anywhere. Beyond 1e30 the references end.
static double sample_argument(double degree) {
    uint64_t bits = next_random();
    switch (bits % 8) {
    case 0: return uniform(-1, 1) * exp(uniform(-69, 69));
    case 1: return (bits & 16 ? 1 : -1) * (1 - exp(uniform(-37, 0)));
    case 2: return (bits & 16 ? 1 : -1) * (1 + exp(uniform(-37, 0)));
    case 3: return uniform(-1.5, 1.5) * sqrt(2 * degree + 1);
    case 4: return uniform(-1, 4 * degree + 4);
    default: return uniform(-1, 1);
    }
}

// What errors are counted against at least. In float64, next to a root, 2^-40 of the polynomial of the order before.
static real least_of(const function *it, real x, real y, int is_single) {
    if (!strcmp(it->name, "polygamma")) return part_of_pole(x, y);
    return it->before && !is_single ? 0x1p-40L * it->before(x, y) : 0;
}

typedef struct { double worst, x, y, got; uint64_t differ; } outcome;

static void print_line(const function *it, const char *type, const char *isa, outcome worst) {
    printf("%s %s %s %.4f %a", it->name, type, isa, worst.worst, worst.x);
    if (it->is_binary) printf(",%a", worst.y);
    printf("\n");
}

int main(int argc, char **argv) {
    static float a32[BLOCK], b32[BLOCK], out32[BLOCK];
    static double a64[BLOCK], b64[BLOCK], out64[BLOCK];
    uint64_t step = 1009, dense = 300000, first = 0, count = (uint64_t)1 << 32;
    int named = argc, failed = 0, is_table = 0;
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "-n") && i + 1 < argc) step = strtoull(argv[++i], NULL, 10);
        else if (!strcmp(argv[i], "-d") && i + 1 < argc) dense = (uint64_t)(strtod(argv[++i], NULL) * 1e6);
        else if (!strcmp(argv[i], "-r") && i + 2 < argc) {
            uint32_t bounds[2];
            for (int k = 0; k < 2; k++) {
                float x = strtof(argv[++i], NULL);
                memcpy(&bounds[k], &x, sizeof x);
            }
            first = bounds[0] < bounds[1] ? bounds[0] : bounds[1];
            count = (bounds[0] < bounds[1] ? bounds[1] : bounds[0]) - first + 1;
        } else if (!strcmp(argv[i], "--table")) is_table = 1;
        else if (named == argc) named = i;
    }
    if (is_table) step *= 251;
    if (step == 0) return 2;
    for (size_t f = 0; f < sizeof functions / sizeof *functions; f++) {
        const function *it = &functions[f];
        int wanted = named == argc, is_polygamma = !strcmp(it->name, "polygamma");
        for (int i = named; i < argc; i++) wanted |= !strcmp(argv[i], it->name);
        if (!wanted) continue;
        outcome single = {0}, right = {0}, left = {0}, quick = {0};
        uint64_t stride = count / step, total = stride + 1000000;
        for (uint64_t start = 0; start < total; start += BLOCK) {
            for (size_t i = 0; i < BLOCK; i++) {
                uint32_t u = (uint32_t)(first + (start + i) * step);
                if (start + i < stride && !it->is_binary) memcpy(&a32[i], &u, sizeof u);
                else a32[i] = (float)sample();
                b32[i] = (float)(is_polygamma ? sample_order() : it->before ? sample_degree() : sample());
                if (it->before) a32[i] = (float)sample_argument(b32[i]);
            }
            it->run_f32(out32, a32, b32, BLOCK);
            for (size_t i = 0; i < BLOCK; i++) {
                real want = it->reference(a32[i], b32[i]);
                real least = least_of(it, a32[i], b32[i], 1);
                double error = error_of(out32[i], want, 24, -126, 128, least), got = it->quick ? it->quick(a32[i]) : 0;
                double apart = it->quick ? error_of(fabs(got) < 0x1p128 ? got : got * INFINITY, want, 24, -126, 128, 0) : 0;
                if (apart > quick.worst) quick = (outcome){apart, a32[i], 0, got, 0};
                if (error > single.worst) single = (outcome){error, a32[i], b32[i], out32[i], single.differ};
                float one = it->one_f32(a32[i], b32[i]);
                single.differ += memcmp(&one, &out32[i], sizeof one) != 0 && (one == one || out32[i] == out32[i]);
            }
        }
        for (uint64_t start = 0; start < dense; start += BLOCK) {
            for (size_t i = 0; i < BLOCK; i++) {
                a64[i] = it->has_roots && i % 8 == 0 ? near_root(it) : sample();
                b64[i] = is_polygamma ? sample_order() : it->before ? sample_degree() : sample();
                if (it->before) a64[i] = sample_argument(b64[i]);
            }
            it->run_f64(out64, a64, b64, BLOCK);
            for (size_t i = 0; i < BLOCK; i++) {
                real want = it->reference(a64[i], b64[i]);
                real least = least_of(it, a64[i], b64[i], 0);
                double error = error_of(out64[i], want, 53, -1022, 1024, least);
                outcome *side = a64[i] < 0 ? &left : &right;
                if (error > side->worst) *side = (outcome){error, a64[i], b64[i], out64[i], side->differ};
                double one = it->one_f64(a64[i], b64[i]);
                side->differ += memcmp(&one, &out64[i], sizeof one) != 0 && (one == one || out64[i] == out64[i]);
            }
        }
        struct timespec from, to;
        double ns[2];
        for (int k = 0; k < 2; k++) {
            for (size_t i = 0; i < BLOCK; i++) {
                a64[i] = uniform(0, 1), b64[i] = is_polygamma ? 2 : it->before ? 5 : uniform(0, 10);
                // Beyond 1 too, for functions that are numbers there.
                if (it->quick && it->quick(2) == it->quick(2)) a64[i] *= 10;
                a32[i] = (float)a64[i], b32[i] = (float)b64[i];
            }
            ns[k] = INFINITY;
            for (int j = 0; j < 100; j++) {
                clock_gettime(CLOCK_MONOTONIC, &from);
                if (k == 0) it->run_f32(out32, a32, b32, BLOCK);
                else it->run_f64(out64, a64, b64, BLOCK);
                clock_gettime(CLOCK_MONOTONIC, &to);
                ns[k] = fmin(ns[k], ((to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec)) / BLOCK);
            }
        }
        uint64_t differ = single.differ + right.differ + left.differ;
        if (is_table) {
            const char *isa = ULP_ISA == 512 ? "avx512" : ULP_ISA == 2 ? "avx2" : "base";
            outcome larger = left.worst > right.worst ? left : right;
            print_line(it, "float32", isa, single);
            print_line(it, "float64", isa, larger);
        } else {
            printf("isa %-3d %-9s float32 %.4f at %a", ULP_ISA, it->name, single.worst, single.x);
            if (it->is_binary) printf(", %a", single.y);
            printf(" (got %a); float64 %.3f at %.17g", single.got, right.worst, right.x);
            if (it->is_binary) printf(", %.17g", right.y);
            if (it->quick) printf(", the quick reference %.1e at %a", quick.worst, quick.x);
            printf(", left %.3f at %.17g; differ %llu; %.2f and %.2f ns\n", left.worst, left.x,
                   (unsigned long long)differ, ns[0], ns[1]);
        }
        fflush(stdout);
        failed |= single.worst > it->limit_f32 || quick.worst > 1e-3 || differ != 0;
        failed |= right.worst > it->limit || left.worst > it->left_limit;
    }
    return failed;
}
