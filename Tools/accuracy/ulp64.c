// Measures the float64 functions of functions.h against libquadmath on samples: dense where a function has most of its life,
// near simple numbers and their multiples, at every magnitude, and on arguments hard for the reduction by pi.
//
//   clang -O2 -std=gnu17 -DULP_ISA=512 -I Sources/CHadamard Tools/accuracy/ulp64.c -lquadmath -lm -o ulp64
//
// (LIBRARY_PATH the folder of GCC's libquadmath, if clang does not find it), with ULP_ISA 0 (base), 2 (AVX2 + FMA) or 512
// (AVX-512). ./ulp64 [--table] [-n N] [function…] takes a number of samples that is N times smaller, of all functions or of
// those named; --table prints the lines that table.py reads. Functions of two arguments take pairs: special ones first, then
// random ones. Exits with 1 where an error is above 2 ulp, a special value is wrong, or vector and scalar code differ.
typedef double real;
#define CALL(name) hd_##name##_f64
#define TRIG_LIMIT HD_TRIG_LIMIT64
#define TAN_LIMIT HD_TRIG_LIMIT64
#include "target.h"

#define TINIEST 0x1p-1074
#define SMALLEST 0x1p-1022
#define LARGEST 0x1.fffffffffffffp1023
#define EPSILON 0x1p-52
#define RANGE 2200
#define CANCELLING 1
#include "pairs.h"

typedef __float128 wide;
// libquadmath's header is GCC's own.
#define QUAD(name) wide name##q(wide);
QUAD(erfc) QUAD(exp) QUAD(exp2) QUAD(expm1) QUAD(log) QUAD(log2) QUAD(log10) QUAD(log1p) QUAD(sqrt) QUAD(tanh) QUAD(erf) QUAD(sin)
QUAD(cos) QUAD(tan) QUAD(asin) QUAD(acos) QUAD(atan) QUAD(sinh) QUAD(cosh) QUAD(asinh) QUAD(acosh) QUAD(atanh) QUAD(fabs)
QUAD(rint)
wide powq(wide, wide), atan2q(wide, wide), hypotq(wide, wide), copysignq(wide, wide);
#define F(name) name##q

static const wide quad_pi = (wide)0x1.921fb54442d18p+1 + (wide)0x1.1a62633145c07p-53 + (wide)-0x1.f1976b7ed8fbcp-109;
static wide sinc_of(wide x) {
    if (x == 0) return 1;
    if (isinf((double)x)) return 0;
    wide a = fabsq(x), y = a - 2 * rintq(a / 2), r = fabsq(y) > 0.5 ? 1 - fabsq(y) : fabsq(y);
    return r == 0 ? 0 : copysignq(sinq(quad_pi * r), y) / (quad_pi * a);
}
#define SINC(x) sinc_of(x)
static const wide quad_root_half =
    (wide)0x1.6a09e667f3bcdp-1 + (wide)-0x1.bdd3413b26456p-55 + (wide)0x1.57d3e3adec175p-109;
#define GELU(x) (x * (erfcq(-x * quad_root_half) / 2))
#define MISH(x) (x * tanhq(log1pq(expq(x))))
static wide gelu_exponent_of(wide x) { return 2 * sqrtq(2 / quad_pi) * (x + (wide)44715 / 1000000 * x * x * x); }
#define GELU_EXPONENT(x) gelu_exponent_of(x)
#define LOG_SIGMOID(x) (x < -30 ? x - log1pq(expq(x)) : -log1pq(expq(-x)))
// Near 0 the series of tanh, whose next term is below 2^-80 of the first.
static wide tanhshrink_of(wide x) {
    wide a = fabsq(x), z = a * a;
    wide small = a * z * (1 / (wide)3 - z * (2 / (wide)15 - z * (17 / (wide)315 - z * (62 / (wide)2835))));
    return copysignq(a < 0x1p-10 ? small : a - tanhq(a), x);
}
#define TANHSHRINK(x) tanhshrink_of(x)
#define SELU(x) (1.0507009873554804934193349852946Q * (x < 0 ? 1.6732632423543772848170429916717Q * expm1q(x) : x))
static wide log_of_sum(wide x, wide y, int binary) {
    if (x != x || y != y) return NAN;
    if (x == y && isinf((double)x)) return x;
    wide d = fabsq(x - y), m = x > y ? x : y;
    return m + (binary ? log1pq(exp2q(-d)) / logq(2) : log1pq(expq(-d)));
}
#define LOGADDEXP(x, y) log_of_sum(x, y, 0)
#define LOGADDEXP2(x, y) log_of_sum(x, y, 1)

#include "report.h"

// The error in units of the last place of the true value; infinity for a wrong NaN, infinity, zero or sign of zero.
// `least` is a magnitude below which the error is absolute.
static double error_of(double got, wide want, double least) {
    double nearest = (double)want;
    if (nearest != nearest) return got != got ? 0 : INFINITY;
    if (got != got) return INFINITY;
    if (fabs(nearest) < least) return fabs((double)(got - want)) / (least * 0x1p-52);
    if (want == 0) return got == 0 && !signbit(got) == !signbit(nearest) ? 0 : INFINITY;
    if (isinf(nearest)) return isinf(got) && (got > 0) == (nearest > 0) ? 0 : fabs(got) >= LARGEST ? 1 : INFINITY;
    if (!signbit(got) != !signbit(nearest)) return INFINITY;
    if (isinf(got)) return fabs(nearest) >= LARGEST ? 1 : INFINITY;
    int exponent = nearest == 0 ? -1074 : ilogb(nearest) - 52;
    return fabs(ldexp((double)(got - want), -(exponent < -1074 ? -1074 : exponent) - 60) * 0x1p60);
}

// Arguments next to multiples of pi / 2 (Kahan's, and those with the smallest remainder), and where formulas change hands.
static const double hard[] = {0x1.921fb54442d18p+0, 0x1.6ac5b262ca1ffp+849, 0x1.3b3d3b5e8ab1ep+19, 0x1.1a62633145c07p+1,
                              0x1p19, 0x1.fffffffffffffp18, 0x1.fffffffffffffp1023, 0x1p1023, 0x1.2b93b3d7a2c4dp+20};
enum { HARD = sizeof hard / sizeof *hard };

static void make_input(const function *f, uint64_t index, uint64_t step, real *x, real *y) {
    (void)step;
    *y = 0;
    if (f->arity == 2) { make_pair(f->pairs, index, x, y); return; }
    if (index < 2 * (SPECIALS + HARD)) {
        uint64_t which = index / 2;
        *x = which < SPECIALS ? specials[which] : hard[which - SPECIALS];
        *x = index & 1 ? -*x : *x;
        return;
    }
    double unit = next_unit();
    // A few steps from a fraction: 0, 1/8 ... 4, or a multiple of ln 2 / 2 or pi / 4.
    int64_t steps = (int64_t)(next_random() % 64) - 32;
    switch (index % 6) {
    case 0: *x = random_bits(); break;
    case 1: *x = (real)((unit - 0.5) * 2 * exp2(next_unit() * 80 - 60)); break;
    case 2: {
        uint64_t r = next_random();
        double unit_of[] = {0.125, 0.34657359027997264, 0.7853981633974483, 0.29289321881345254};
        *x = (double)((int64_t)(r % 65) - 32) * unit_of[r >> 32 & 3] * (1 + (double)steps * 0x1p-52);
        break;
    }
    case 3: *x = ldexp((double)(int64_t)(next_random() >> 24), 20 + (int)(next_random() % 900)); break;
    default: *x = f->low + (f->high - f->low) * unit;
    }
}

int main(int argc, char **argv) { return measure(argc, argv, 20000000, 20000000, 2.0); }
