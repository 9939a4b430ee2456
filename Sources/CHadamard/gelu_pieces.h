// gelu of float32 by pieces, where one instruction picks coefficients from a table of 32: x - |x| T(|x|) right of 0 and
// -|x| T(|x|) left of it, T(a) = erfc(a / sqrt 2) / 2.
#ifndef HD_GELU_PIECES_H
#define HD_GELU_PIECES_H

#if HD_VECTOR_BYTES == 64
#include "gelu_table.h"

// The last number of the last piece: the next one is halfway to a piece that is not there.
#define HD_GELU_NEAR 0x1.1ffffep+2f

typedef float hd_f32x16 __attribute__((vector_size(64)));
typedef int32_t hd_i32x16 __attribute__((vector_size(64)));
#define HD_F32X16(table) (*(const hd_f32x16 *)(table))

HD_INLINE hd_f32x16 hd_gelu_pick(const float *table, hd_i32x16 piece) {
    return __builtin_ia32_vpermi2varps512(HD_F32X16(table), piece, HD_F32X16(table + 16));
}

HD_INLINE hd_f32x16 hd_gelu_near(hd_f32x16 x) {
    hd_f32x16 a = (hd_f32x16)((hd_i32x16)x & 0x7fffffff);
    // The last bits of the sum count sevenths.
    hd_f32x16 seven = (hd_f32x16){} + 7.0f, magic = (hd_f32x16){} + HD_MAGIC32;
    hd_i32x16 piece = (hd_i32x16)__builtin_elementwise_fma(a, seven, magic);
    hd_f32x16 r = a - hd_gelu_pick(hd_gelu_centre, piece), t = hd_gelu_pick(hd_gelu_5, piece);
    t = __builtin_elementwise_fma(t, r, hd_gelu_pick(hd_gelu_4, piece));
    t = __builtin_elementwise_fma(t, r, hd_gelu_pick(hd_gelu_3, piece));
    t = __builtin_elementwise_fma(t, r, hd_gelu_pick(hd_gelu_2, piece));
    t = __builtin_elementwise_fma(t, r, hd_gelu_pick(hd_gelu_1, piece));
    t = __builtin_elementwise_fma(t, r, hd_gelu_pick(hd_gelu_0, piece));
    // A zero of either sign stays what it is.
    hd_f32x16 right = (hd_f32x16)((hd_i32x16)x & ~(x < 0));
    return __builtin_elementwise_fma(-a, t, right);
}

// n fills whole vectors.
HD_INLINE void hd_gelu_near_run(float *o, const float *x, size_t n) {
    for (size_t i = 0; i < n; i += 16) {
        hd_f32x16 v;
        __builtin_memcpy(&v, x + i, sizeof v);
        v = hd_gelu_near(v);
        __builtin_memcpy(o + i, &v, sizeof v);
    }
}

// `limited` is what other instruction sets have, for what lies outside the pieces.
HD_INLINE void hd_gelu_piecewise(void (*limited)(float *, const float *, size_t), float *o, const float *x, size_t n) {
    for (size_t count; n != 0; x += count, o += count, n -= count) {
        uint32_t largest = 0;
        count = n < HD_BLOCK ? n : HD_BLOCK;
        HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) {
            uint32_t size = hd_bits_f32(x[i]) & 0x7fffffffu;
            largest = size > largest ? size : largest;
        }
        int is_near = largest <= hd_bits_f32(HD_GELU_NEAR);
        if (is_near && count % 16 == 0) {
            hd_gelu_near_run(o, x, count);
            continue;
        }
        // Elements that do not fill a vector are computed as one: a result does not depend on where it lies.
        float near[HD_BLOCK] = {0}, far[HD_BLOCK];
        __builtin_memcpy(near, x, count * sizeof *x);
        hd_gelu_near_run(near, near, (count + 15) / 16 * 16);
        if (is_near) {
            __builtin_memcpy(o, near, count * sizeof *o);
            continue;
        }
        limited(far, x, count);
        HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) o[i] = hd_abs_f32(x[i]) <= HD_GELU_NEAR ? near[i] : far[i];
    }
}
#define HD_DEFINE_PIECEWISE_UNARY(...) HD_DEFINE_PIECEWISE_UNARY_(__VA_ARGS__)
#define HD_DEFINE_PIECEWISE_UNARY_(op, tag, out_tag, ...)                                                            \
    HD_LIMITED_RUN(hd_run_##op##_limited_##tag, op, tag, __VA_ARGS__)                                                \
    HD_KERNEL(HD_NAME(op, tag)) {                                                                                    \
        if (HD_MASK(scalars, 1)) {                                                                                   \
            hd_repeat(HD_NAME(op, tag), sizeof(HD_T_##tag), 0, out, in, n, rows);                                    \
            return;                                                                                                  \
        }                                                                                                            \
        HD_ROWS_ALONE(HD_NAME(op, tag))                                                                              \
        hd_##op##_piecewise(hd_run_##op##_limited_##tag, out, pa, n);                                                \
    }
#else
#define HD_DEFINE_PIECEWISE_UNARY HD_DEFINE_LIMITED_UNARY
#endif

#endif
