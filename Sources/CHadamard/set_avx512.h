// The kernels for AVX-512 (F, BW, DQ, VL), with vectors of the full 512 bits.
#if defined(__x86_64__) && !defined(HD_BASE_ONLY)
#include "sets.h"
#define HD_TARGET target("avx512f,avx512bw,avx512dq,avx512vl,avx512cd,avx2,fma,f16c,bmi,bmi2,popcnt,lzcnt")
#pragma clang attribute push(__attribute__((HD_TARGET, min_vector_width(512))), apply_to = function)

#define HD_SET avx512
#define HD_VECTOR_BYTES 64
#define HD_HAS_FMA 1
#define HD_HAS_ROUND 1
#define HD_HAS_F16 1
#define HD_LEAN 0
#include "kernels.inc"
#include "sets_end.h"

#pragma clang attribute pop
#endif
