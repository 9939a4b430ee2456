// Part of functions_special.h: Chebyshev, Hermite, Laguerre and Legendre polynomials of x, of the order that n has once
// its fraction is cut off; 0 for negative orders.
//
// The elements of a block take each step of the recurrence together. For float32 the steps are in float64, and near a
// root, as for float64, in twice its digits; what would overflow is scaled. So the result is rounded about once, and a
// value that is too large is infinity with its sign. Beyond some order other formulas take over
// (functions_special_orders.h).

enum { HD_POLYNOMIAL_BLOCK = 128 };
typedef enum {
    HD_CHEBYSHEV_T, HD_CHEBYSHEV_U, HD_CHEBYSHEV_V, HD_CHEBYSHEV_W, HD_HERMITE_H, HD_HERMITE_HE, HD_LAGUERRE_L,
    HD_LEGENDRE_P
} hd_polynomial;

#define HD_IS_CHEBYSHEV(kind) ((kind) <= HD_CHEBYSHEV_W)
#define HD_IS_HERMITE(kind) ((kind) == HD_HERMITE_H || (kind) == HD_HERMITE_HE)
#define HD_LOOP_LANES _Pragma("clang loop vectorize(assume_safety)")

// n without its fraction, -1 for what is no order.
HD_INLINE double hd_polynomial_order(double n) {
#if HD_HAS_FMA
    double whole = __builtin_elementwise_trunc(n);
#else
    double a = hd_abs_f64(n), whole = (a + 0x1p52) - 0x1p52;
    whole = whole > a ? whole - 1.0 : whole;
    whole = a < 0x1p52 ? whole : a;
    whole = n < 0.0 ? -whole : whole;
#endif
    return hd_abs_f64(n) < 0x1p63 ? whole : -1.0;
}

// The polynomial of the last order p and of this one q, both times 2^-exponent.
typedef struct {
    double x[HD_POLYNOMIAL_BLOCK], steps[HD_POLYNOMIAL_BLOCK], exponent[HD_POLYNOMIAL_BLOCK];
    double p[HD_POLYNOMIAL_BLOCK], p_tail[HD_POLYNOMIAL_BLOCK], q[HD_POLYNOMIAL_BLOCK], q_tail[HD_POLYNOMIAL_BLOCK];
} hd_polynomial_lanes;

// From p and q of the orders k - 1 and k to those of k and k + 1, on lanes that go so far:
//     T, U, V, W: 2 x q - p      H: 2 x q - 2 k p      He: x q - k p
//     L: ((2 k + 1 - x) q - k p) / (k + 1)      P: ((2 k + 1) x q - k p) / (k + 1)
HD_INLINE void hd_polynomial_step(hd_polynomial_lanes *lanes, size_t count, double k, hd_polynomial kind,
                                    int narrow) {
    int divides = kind == HD_LAGUERRE_L || kind == HD_LEGENDRE_P;
    double c = HD_IS_CHEBYSHEV(kind) ? 1.0 : kind == HD_HERMITE_H ? 2.0 * k : k;
    double inverse = 1.0 / (k + 1.0), inverse_tail = hd_quotient_rest_f64(1.0, k + 1.0, inverse) * inverse;
    HD_LOOP_LANES for (size_t i = 0; i < count; i++) {
        double x = lanes->x[i], p = lanes->p[i], q = lanes->q[i], r, tail = 0.0;
        int goes = k < lanes->steps[i];
        if (narrow) {
            double a = kind == HD_LAGUERRE_L ? 2.0 * k + 1.0 - x
                : kind == HD_LEGENDRE_P ? (2.0 * k + 1.0) * x
                : kind == HD_HERMITE_HE ? x : x + x;
            r = a * q - c * p;
            r = divides ? r * inverse : r;
        } else {
            hd_special_pair a = {kind == HD_HERMITE_HE ? x : x + x, 0}, v = {p, 0};
            if (kind == HD_LAGUERRE_L) a = hd_special_sum(2.0 * k + 1.0, -x);
            if (kind == HD_LEGENDRE_P) a = hd_special_product(2.0 * k + 1.0, x);
            if (!HD_IS_CHEBYSHEV(kind)) v = hd_special_product(c, p);
            hd_special_pair u = hd_special_product(a.head, q), s = hd_special_sum(u.head, -v.head);
            tail = HD_FMA64(a.head, lanes->q_tail[i], u.tail - v.tail);
            if (divides) tail = HD_FMA64(a.tail, q, tail);
            tail = s.tail + HD_FMA64(-c, lanes->p_tail[i], tail);
            r = s.head;
            if (divides) {
                hd_special_pair w = hd_special_product(r, inverse);
                tail = HD_FMA64(tail, inverse, HD_FMA64(r, inverse_tail, w.tail));
                r = w.head;
            }
            lanes->p_tail[i] = goes ? lanes->q_tail[i] : lanes->p_tail[i];
            lanes->q_tail[i] = goes ? tail : lanes->q_tail[i];
        }
        lanes->p[i] = goes ? q : p;
        lanes->q[i] = goes ? r : q;
    }
}

// Makes large ones small again.
static __attribute__((noinline, unused)) void hd_polynomial_rescale(hd_polynomial_lanes *lanes, size_t count) {
    HD_LOOP_LANES for (size_t i = 0; i < count; i++) {
        int is_large = hd_abs_f64(lanes->q[i]) > 0x1p300;
        uint64_t biased = is_large ? hd_bits_f64(lanes->q[i]) >> 52 & 0x7ffu : 1023u;
        double scale = hd_exponent_f64(1023u - biased);
        lanes->exponent[i] += hd_from_bits_f64(0x4330000000000000u | biased) - (0x1p52 + 1023.0);
        lanes->p[i] *= scale;
        lanes->q[i] *= scale;
        lanes->p_tail[i] *= scale;
        lanes->q_tail[i] *= scale;
    }
}

HD_INLINE void hd_polynomial_steps(hd_polynomial_lanes *lanes, size_t count, double largest, int may_overflow,
                                     hd_polynomial kind, int narrow) {
    for (double k = 1.0; k < largest; k += 1.0) {
        if (may_overflow) hd_polynomial_rescale(lanes, count);
        hd_polynomial_step(lanes, count, k, kind, narrow);
    }
}
#define HD_POLYNOMIAL_STEPS(name, kind, narrow)                                                               \
    static __attribute__((noinline, unused)) void hd_##name(hd_polynomial_lanes *lanes, size_t count, double largest, \
                                                            int may_overflow) {                               \
        hd_polynomial_steps(lanes, count, largest, may_overflow, kind, narrow);                               \
    }
#define HD_POLYNOMIAL_FAMILY(family, kind)               \
    HD_POLYNOMIAL_STEPS(family##_steps_narrow, kind, 1)  \
    HD_POLYNOMIAL_STEPS(family##_steps_wide, kind, 0)
HD_POLYNOMIAL_FAMILY(chebyshev, HD_CHEBYSHEV_T)
HD_POLYNOMIAL_FAMILY(hermite_h, HD_HERMITE_H)
HD_POLYNOMIAL_FAMILY(hermite_he, HD_HERMITE_HE)
HD_POLYNOMIAL_FAMILY(laguerre, HD_LAGUERRE_L)
HD_POLYNOMIAL_FAMILY(legendre, HD_LEGENDRE_P)

#include "functions_special_orders.h"

// The polynomial of order 1 is slope x + constant; the constant -0 leaves the sign of zero alone. The limits are the
// largest orders by recurrence, for float32 and float64: Hermite polynomials of larger ones are NaN, as in PyTorch.
typedef struct {
    double slope, constant;
    int is_odd_or_even;
    double limits[2];
    void (*steps[2])(hd_polynomial_lanes *, size_t, double, int);
} hd_polynomial_rule;
static const hd_polynomial_rule hd_polynomial_rules[] = {
    [HD_CHEBYSHEV_T] = {1.0, -0.0, 1, {512.0, 512.0}, {hd_chebyshev_steps_narrow, hd_chebyshev_steps_wide}},
    [HD_CHEBYSHEV_U] = {2.0, -0.0, 1, {512.0, 512.0}, {hd_chebyshev_steps_narrow, hd_chebyshev_steps_wide}},
    [HD_CHEBYSHEV_V] = {2.0, -1.0, 0, {512.0, 512.0}, {hd_chebyshev_steps_narrow, hd_chebyshev_steps_wide}},
    [HD_CHEBYSHEV_W] = {2.0, 1.0, 0, {512.0, 512.0}, {hd_chebyshev_steps_narrow, hd_chebyshev_steps_wide}},
    [HD_HERMITE_H] = {2.0, -0.0, 1, {128.0, 512.0}, {hd_hermite_h_steps_narrow, hd_hermite_h_steps_wide}},
    [HD_HERMITE_HE] = {1.0, -0.0, 1, {128.0, 512.0}, {hd_hermite_he_steps_narrow, hd_hermite_he_steps_wide}},
    [HD_LAGUERRE_L] = {-1.0, 1.0, 0, {32768.0, 32768.0}, {hd_laguerre_steps_narrow, hd_laguerre_steps_wide}},
    [HD_LEGENDRE_P] = {1.0, -0.0, 1, {8192.0, 8192.0}, {hd_legendre_steps_narrow, hd_legendre_steps_wide}},
};

// Whether any is so near a root that steps in float64 have left too few digits for float32.
HD_INLINE int hd_polynomial_is_near_root(const hd_polynomial_lanes *lanes, size_t count) {
    int found = 0;
    HD_LOOP_LANES for (size_t i = 0; i < count; i++) {
        double n = lanes->steps[i];
        found |= (hd_abs_f64(lanes->q[i]) < (n * n - 1.0) * 0x1p-26 * hd_abs_f64(lanes->p[i])) & (lanes->x[i] != 0.0);
    }
    return found;
}

// Where arguments are so large that from the second order on all are too large, and so small that all are constants or
// lines, others that go on in float64 stand for them.
HD_INLINE int hd_polynomial_is_extreme(double x) {
    double a = hd_abs_f64(x);
    return (a > 0x1p600) | ((a < 0x1p-800) & (a > 0.0));
}

static __attribute__((noinline, unused)) void hd_polynomial_block(double *out, const double *x, const double *n,
                                                                  size_t count, hd_polynomial kind, int wide) {
    hd_polynomial_lanes lanes;
    hd_polynomial_rule rule = hd_polynomial_rules[kind];
    double limit = rule.limits[wide];
    // The largest of what is not negative, by its bits.
    int64_t reach_bits = 0, order_bits = 0, extreme = 0;
    HD_LOOP_LANES for (size_t i = 0; i < count; i++) {
        double order = hd_polynomial_order(n[i]);
        int64_t x_bits = (int64_t)hd_bits_f64(hd_abs_f64(x[i])), bits = (int64_t)hd_bits_f64(order);
        reach_bits = x_bits > reach_bits ? x_bits : reach_bits;
        order_bits = bits > order_bits ? bits : order_bits;
        extreme |= hd_polynomial_is_extreme(x[i]);
        lanes.x[i] = x[i], lanes.steps[i] = order;
    }
    double order_reach = hd_from_bits_f64((uint64_t)order_bits), largest = limit < order_reach ? limit : order_reach;
    double reach = 2.0 * hd_from_bits_f64((uint64_t)reach_bits) + 3.0 + (HD_IS_HERMITE(kind) ? 2.0 * largest : 0.0);
    double growth = (double)(hd_bits_f64(reach) >> 52) - 1022.0;
    int may_overflow = !(growth * largest < 800.0);
    if (extreme) {
        HD_LOOP_LANES for (size_t i = 0; i < count; i++) {
            double a = hd_abs_f64(x[i]);
            lanes.x[i] = a > 0x1p600 ? hd_with_sign_f64(0x1p600, x[i]) : a < 0x1p-800 ? x[i] * 0x1p200 : x[i];
        }
    }
    if (order_reach > limit) {
        for (size_t i = 0; i < count; i++) lanes.steps[i] = lanes.steps[i] > limit ? 0.0 : lanes.steps[i];
    }
    for (wide |= largest > 128.0;; wide = 1) {
        HD_LOOP_LANES for (size_t i = 0; i < count; i++) {
            hd_special_pair first = hd_special_sum(rule.slope * lanes.x[i], rule.constant);
            lanes.p[i] = 1.0, lanes.q[i] = first.head;
            lanes.p_tail[i] = 0.0, lanes.q_tail[i] = first.tail, lanes.exponent[i] = 0.0;
        }
        rule.steps[wide](&lanes, count, largest, may_overflow);
        if (wide || !hd_polynomial_is_near_root(&lanes, count)) break;
    }
    HD_LOOP_LANES for (size_t i = 0; i < count; i++) {
        double order = lanes.steps[i], y = lanes.q_tail[i] == 0.0 ? lanes.q[i] : lanes.q[i] + lanes.q_tail[i];
        out[i] = order >= 1.0 ? y : order == 0.0 ? 1.0 : 0.0;
    }
    if (may_overflow | (int)extreme) {
        HD_LOOP_LANES for (size_t i = 0; i < count; i++) {
            double order = lanes.steps[i], exponent = lanes.exponent[i];
            double part = 1000.0 < exponent ? 1000.0 : exponent, rest = exponent - part;
            rest = 1000.0 < rest ? 1000.0 : rest;
            double y = out[i] * hd_exponent_f64(hd_magic_int_f64(part + HD_MAGIC64));
            y *= hd_exponent_f64(hd_magic_int_f64(rest + HD_MAGIC64));
            // Twice the half without its fraction is the whole where it is even.
            double half = hd_polynomial_order(0.5 * order);
            y *= rule.is_odd_or_even && half + half != order && hd_abs_f64(x[i]) < 0x1p-800 ? 0x1p-200 : 1.0;
            out[i] = order > 1.0 ? y : order == 1.0 ? rule.slope * x[i] + rule.constant : out[i];
        }
    }
    if (order_reach > limit) {
        for (size_t i = 0; i < count; i++) {
            double order = hd_polynomial_order(n[i]);
            if (order > limit) out[i] = HD_IS_HERMITE(kind) ? NAN : hd_polynomial_of_large_order(x[i], order, kind);
        }
    }
}

// By blocks, whose elements are float32 or float64, and of one number.
#define HD_POLYNOMIAL(name, kind)                                                                                   \
    HD_INLINE void hd_##name##_block_f32(double *out, const double *x, const double *n, size_t count) {              \
        hd_polynomial_block(out, x, n, count, kind, 0);                                                             \
    }                                                                                                               \
    HD_INLINE void hd_##name##_block_f64(double *out, const double *x, const double *n, size_t count) {              \
        hd_polynomial_block(out, x, n, count, kind, 1);                                                             \
    }                                                                                                               \
    HD_INLINE float hd_##name##_f32(float x, float n) {                                                              \
        double out, a = x, b = n;                                                                                   \
        hd_polynomial_block(&out, &a, &b, 1, kind, 0);                                                              \
        return (float)out;                                                                                          \
    }                                                                                                               \
    HD_INLINE double hd_##name##_f64(double x, double n) {                                                           \
        double out;                                                                                                 \
        hd_polynomial_block(&out, &x, &n, 1, kind, 1);                                                              \
        return out;                                                                                                 \
    }
HD_POLYNOMIAL(chebyshev_polynomial_t, HD_CHEBYSHEV_T)
HD_POLYNOMIAL(chebyshev_polynomial_u, HD_CHEBYSHEV_U)
HD_POLYNOMIAL(chebyshev_polynomial_v, HD_CHEBYSHEV_V)
HD_POLYNOMIAL(chebyshev_polynomial_w, HD_CHEBYSHEV_W)
HD_POLYNOMIAL(hermite_polynomial_h, HD_HERMITE_H)
HD_POLYNOMIAL(hermite_polynomial_he, HD_HERMITE_HE)
HD_POLYNOMIAL(laguerre_polynomial_l, HD_LAGUERRE_L)
HD_POLYNOMIAL(legendre_polynomial_p, HD_LEGENDRE_P)
