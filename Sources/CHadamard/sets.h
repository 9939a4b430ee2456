// What the file of each instruction set defines, and what all of them begin with.
#ifndef HD_SETS_H
#define HD_SETS_H

#include "CHadamard.h"
#include <math.h>
#include <string.h>

extern const hd_kernel_set hd_set_base, hd_set_avx2, hd_set_avx512;

// Every operation rounds, to the end of the file that includes this: no fused multiply-adds that were not asked for.
#pragma clang fp contract(off)
// A loop that a compiler cannot vectorise still is correct; users need not hear of it.
#pragma clang diagnostic ignored "-Wpass-failed"

#endif
