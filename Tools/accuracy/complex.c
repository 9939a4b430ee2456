// Measures the complex functions in complex128 against libquadmath in 113-bit precision, on x86-64.
//
//   clang -O2 -std=gnu11 -DULP_ISA=512 -I Sources/CHadamard Tools/accuracy/complex.c -lquadmath -lm -o complex
//
// with ULP_ISA 0 (base), 2 (AVX2 + FMA) or 512 (AVX-512). ./complex [-d D] [--table] [function…] takes D million
// samples (0.2 by default): numbers of any length up to 2^20 and of any direction, many near the axes, the unit circle
// and the points 1 and i; exponents of pow are whole numbers and halves up to 20, or any up to 15. Prints for each
// function the largest error of a part, in units of that part's last place, and exits with 1 where vector and scalar code
// differ. expm1's real part cancels along a curve, where its error has no bound.
#include "isa.h"
#include "types.h"
#include "complex_math.h"
#include "complex_exp.h"
#include "complex_twofold.h"
#include "complex_log.h"
#include "complex_inverse.h"
#include "complex_pow.h"
#include "complex_tanhshrink.h"

#define EACH(M)                                                                                              \
    M(exp) M(exp2) M(expm1) M(sinh) M(cosh) M(tanh) M(sin) M(cos) M(tan) M(sqrt) M(rsqrt) M(log) M(log2)     \
    M(log10) M(log1p) M(asin) M(acos) M(atan) M(asinh) M(acosh) M(atanh) M(tanhshrink)
#define EACH_OF_TWO(M) M(pow) M(logaddexp)
// This one has one form, which is told how many digits may cancel.
#define hd_complex_logaddexp(a, b) hd_complex_logaddexp(a, b, 0.5)
#define hd_complex_logaddexp_common(a, b) hd_complex_logaddexp(a, b)
#define hd_complex_logaddexp_is_common(a, b) 1

#define RUNS_WITH(op, ...)                                                                                   \
    static void run_##op(hd_c128 *out, const hd_c128 *a, const hd_c128 *b, size_t n) {                       \
        (void)b;                                                                                             \
        _Pragma("clang loop vectorize(assume_safety)") for (size_t i = 0; i < n; i++)                        \
            HD_PUT_c128(out[i], hd_complex_##op##_common(__VA_ARGS__));                                              \
        for (size_t i = 0; i < n; i++)                                                                       \
            if (!hd_complex_##op##_is_common(__VA_ARGS__)) out[i] = hd_complex_##op(__VA_ARGS__);                    \
    }                                                                                                        \
    static void ones_##op(hd_c128 *out, const hd_c128 *a, const hd_c128 *b, size_t n) {                      \
        (void)b;                                                                                             \
        for (size_t i = 0; i < n; i++) out[i] = hd_complex_##op(__VA_ARGS__);                                \
    }
#define RUNS(op) RUNS_WITH(op, a[i])
#define RUNS_OF_TWO(op) RUNS_WITH(op, a[i], b[i])
#pragma clang diagnostic ignored "-Wpass-failed"
EACH(RUNS)
EACH_OF_TWO(RUNS_OF_TWO)
#ifdef ULP_TARGET
#pragma clang attribute pop
#endif

typedef __float128 quad;
typedef _Complex __float128 wide;
#define REFERENCE(op)                                                                                        \
    extern wide c##op##q(wide);                                                                              \
    static wide ref_##op(wide a, wide b) { (void)b; return c##op##q(a); }
REFERENCE(exp) REFERENCE(sinh) REFERENCE(cosh) REFERENCE(tanh) REFERENCE(sin) REFERENCE(cos) REFERENCE(tan)
REFERENCE(sqrt) REFERENCE(log) REFERENCE(log10) REFERENCE(asin) REFERENCE(acos) REFERENCE(atan) REFERENCE(asinh)
REFERENCE(acosh) REFERENCE(atanh)
extern quad expm1q(quad), sinq(quad), cosq(quad), atan2q(quad, quad), log1pq(quad), logq(quad), expq(quad);
static const quad ln2 = 0.6931471805599453094172321214581765680755Q;
static wide part_by_part(quad re, quad im) {
    wide z;
    __real__ z = re, __imag__ z = im;
    return z;
}
static wide ref_exp2(wide a, wide b) {
    (void)b;
    quad length = expq(__real__ a * ln2), angle = __imag__ a * ln2;
    return part_by_part(length * cosq(angle), length * sinq(angle));
}
static wide ref_expm1(wide a, wide b) {
    (void)b;
    quad x = __real__ a, y = __imag__ a, half = sinq(y / 2);
    return part_by_part(expm1q(x) * cosq(y) - 2 * half * half, expq(x) * sinq(y));
}
static wide ref_rsqrt(wide a, wide b) { (void)b; return 1 / csqrtq(a); }
static wide ref_log2(wide a, wide b) { (void)b; return clogq(a) / ln2; }
static wide ref_log1p(wide a, wide b) {
    (void)b;
    quad x = __real__ a, y = __imag__ a;
    quad square = (1 + x) * (1 + x) + y * y;
    return part_by_part((square < 0.5Q ? logq(square) : log1pq(2 * x + x * x + y * y)) / 2, atan2q(y, 1 + x));
}
static wide ref_tanhshrink(wide a, wide b) { (void)b; return a - ctanhq(a); }
static wide ref_pow(wide a, wide b) { return cexpq(b * clogq(a)); }
static wide ref_logaddexp(wide a, wide b) {
    wide m = __real__ a < __real__ b ? b : a, n = __real__ a < __real__ b ? a : b;
    return m + ref_log1p(cexpq(n - m), 0);
}

typedef struct {
    const char *name;
    void (*run)(hd_c128 *, const hd_c128 *, const hd_c128 *, size_t);
    void (*ones)(hd_c128 *, const hd_c128 *, const hd_c128 *, size_t);
    wide (*reference)(wide, wide);
    int is_of_two;
} function;
#define ENTRY(op) {#op, run_##op, ones_##op, ref_##op, 0},
#define ENTRY_OF_TWO(op) {#op, run_##op, ones_##op, ref_##op, 1},
static const function functions[] = {EACH(ENTRY) EACH_OF_TWO(ENTRY_OF_TWO)};

static uint64_t state = 88172645463325252u;
static uint64_t next_random(void) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return state * 0x2545f4914f6cdd1du;
}
static double uniform(double low, double high) { return low + (double)(next_random() >> 11) * 0x1p-53 * (high - low); }
static double tiny(void) { return uniform(-1, 1) * exp(uniform(-30, 0)); }

static hd_c128 sample(void) {
    double angle = uniform(-4, 4), length = exp(uniform(-14, 14));
    switch (next_random() % 7) {
    case 0: return (hd_c128){uniform(-3, 3), uniform(-3, 3)};
    case 1: return (hd_c128){length * cos(angle), length * sin(angle)};
    case 2: return (hd_c128){uniform(-3, 3), tiny()};
    case 3: return (hd_c128){tiny(), uniform(-3, 3)};
    case 4: return (hd_c128){(1 + tiny() / 4) * cos(angle), (1 + tiny() / 4) * sin(angle)};
    case 5: return (hd_c128){next_random() % 2 ? 1 + tiny() : -1 + tiny(), tiny()};
    default: return (hd_c128){tiny(), next_random() % 2 ? 1 + tiny() : -1 + tiny()};
    }
}

static hd_c128 exponent(void) {
    int twice = (int)(next_random() % 81) - 40;
    switch (next_random() % 4) {
    case 0: return (hd_c128){twice / 2, 0};
    case 1: return (hd_c128){twice * 0.5, 0};
    case 2: return (hd_c128){uniform(-15, 15), 0};
    default: return (hd_c128){uniform(-15, 15), uniform(-15, 15)};
    }
}

static double error_of(double got, quad want) {
    if (!isfinite((double)want) || want == 0) return 0;
    int exponent = ilogb((double)want) < -1022 ? -1022 : ilogb((double)want);
    quad miss = got - want;
    return ldexp((double)(miss < 0 ? -miss : miss), 52 - exponent);
}

int main(int argc, char **argv) {
    enum { BLOCK = 4096 };
    static hd_c128 a[BLOCK], b[BLOCK], out[BLOCK], ones[BLOCK];
    uint64_t count = 200000;
    int named = argc, is_table = 0, failed = 0;
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "-d") && i + 1 < argc) count = (uint64_t)(strtod(argv[++i], NULL) * 1e6);
        else if (!strcmp(argv[i], "-n") && i + 1 < argc) i++;
        else if (!strcmp(argv[i], "--table")) is_table = 1;
        else if (named == argc) named = i;
    }
    const char *isa = ULP_ISA == 512 ? "avx512" : ULP_ISA == 2 ? "avx2" : "base";
    for (size_t f = 0; f < sizeof functions / sizeof *functions; f++) {
        const function *it = &functions[f];
        int wanted = named == argc;
        for (int i = named; i < argc; i++) wanted |= !strcmp(argv[i], it->name);
        if (!wanted) continue;
        double worst[2] = {0, 0};
        hd_c128 at[2] = {{0, 0}, {0, 0}}, beside[2] = {{0, 0}, {0, 0}};
        uint64_t differ = 0;
        for (uint64_t start = 0; start < count; start += BLOCK) {
            for (size_t i = 0; i < BLOCK; i++) {
                a[i] = sample();
                b[i] = !it->is_of_two ? (hd_c128){0, 0} : it->run == run_pow ? exponent() : sample();
            }
            it->run(out, a, b, BLOCK);
            it->ones(ones, a, b, BLOCK);
            for (size_t i = 0; i < BLOCK; i++) {
                wide want = it->reference(part_by_part(a[i].re, a[i].im), part_by_part(b[i].re, b[i].im));
                double errors[2] = {error_of(out[i].re, __real__ want), error_of(out[i].im, __imag__ want)};
                for (int k = 0; k < 2; k++)
                    if (errors[k] > worst[k]) worst[k] = errors[k], at[k] = a[i], beside[k] = b[i];
                int is_number = ones[i].re == ones[i].re && ones[i].im == ones[i].im;
                differ += is_number && memcmp(&ones[i], &out[i], sizeof *out) != 0;
            }
        }
        int k = worst[1] > worst[0];
        if (is_table && it->is_of_two)
            printf("%s complex128 %s %.4f %a,%a,%a,%a\n", it->name, isa, worst[k], at[k].re, at[k].im, beside[k].re,
                   beside[k].im);
        else if (is_table) printf("%s complex128 %s %.4f %a,%a\n", it->name, isa, worst[k], at[k].re, at[k].im);
        else
            printf("%-6s %s real %.3f at %.17g,%.17g; imaginary %.3f at %.17g,%.17g; differ %llu\n", it->name, isa,
                   worst[0], at[0].re, at[0].im, worst[1], at[1].re, at[1].im, (unsigned long long)differ);
        fflush(stdout);
        failed |= differ != 0;
    }
    return failed;
}
