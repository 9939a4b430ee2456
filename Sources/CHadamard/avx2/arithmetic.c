#define HD_FAMILY "arithmetic.inc"
#include "../set_avx2.h"
