#define HD_FAMILY "comparison.inc"
#include "../set_avx2.h"
