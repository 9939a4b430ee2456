#define HD_FAMILY "reductions.inc"
#include "../set_avx2.h"
