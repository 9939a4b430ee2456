#define HD_FAMILY "reductions.inc"
#include "../set_avx512.h"
