#define HD_FAMILY "arithmetic.inc"
#include "../set_avx512.h"
