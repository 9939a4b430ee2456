#define HD_FAMILY "comparison.inc"
#include "../set_avx512.h"
