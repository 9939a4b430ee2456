// The instruction set that ULP_ISA names: 0 (base), 2 (AVX2 + FMA) or 512 (AVX-512); functions.h built for it.
#ifndef ULP_ISA
#define ULP_ISA 0
#endif
#if ULP_ISA == 512
#define HD_HAS_FMA 1
#define ULP_TARGET "avx512f,avx512bw,avx512dq,avx512vl,avx2,fma,f16c,bmi,bmi2"
#elif ULP_ISA == 2
#define HD_HAS_FMA 1
#define ULP_TARGET "avx2,fma,f16c,bmi,bmi2"
#elif defined(__aarch64__)
#define HD_HAS_FMA 1
#else
#define HD_HAS_FMA 0
#endif

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef ULP_TARGET
#pragma clang attribute push(__attribute__((target(ULP_TARGET))), apply_to = function)
#endif
#pragma clang fp contract(off)
#include "functions.h"
