// The kernels for AVX2 with FMA and F16C.
#if defined(__x86_64__) && !defined(HD_BASE_ONLY)
#include "sets.h"
#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,popcnt,lzcnt"))), apply_to = function)

#define HD_SET avx2
#define HD_VECTOR_BYTES 32
#define HD_HAS_FMA 1
#define HD_HAS_ROUND 1
#define HD_HAS_F16 1
#define HD_LEAN 0
#include "kernels.inc"
#include "sets_end.h"

#pragma clang attribute pop
#endif
