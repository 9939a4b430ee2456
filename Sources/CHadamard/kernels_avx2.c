// The kernels for AVX2 with FMA and F16C.
#if defined(__x86_64__)
#include "sets.h"
#pragma clang attribute push(__attribute__((target("avx2,fma,f16c,bmi,bmi2,popcnt,lzcnt"))), apply_to = function)

#define HD_SET hd_set_avx2
#define HD_SET_NAME "avx2"
#define HD_VECTOR_BYTES 32
#define HD_HAS_FMA 1
#define HD_HAS_ROUND 1
#define HD_HAS_F16 1
#include "kernels.inc"

#pragma clang attribute pop
#endif
