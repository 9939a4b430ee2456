// The tables of kernels, one for each instruction set, and what the files of all sets begin with; sets_end.h ends them.
// HD_BASE_ONLY leaves all sets but the baseline out, where a build under a sanitizer is to take less time.
#ifndef HD_SETS_H
#define HD_SETS_H

#include "CHadamard.h"
#include <math.h>
#include <string.h>

// Kernels are known to all files of the library and to nobody else.
#pragma GCC visibility push(hidden)
extern const hd_kernel_set hd_base_set, hd_avx2_set, hd_avx512_set;

// A kernel is one line of macros and inline functions: what a debugger knows of it is of no use, and costs a quarter of the
// compiler's time.
#pragma clang attribute push(__attribute__((nodebug)), apply_to = hasType(functionType))

// Every operation rounds, to the end of the file that includes this: no fused multiply-adds that were not asked for.
#pragma clang fp contract(off)
// A loop that a compiler cannot vectorise still is correct; users need not hear of it.
#pragma clang diagnostic ignored "-Wpass-failed"

#endif
