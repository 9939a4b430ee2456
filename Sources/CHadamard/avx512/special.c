#define HD_FAMILY "special.inc"
#include "../set_avx512.h"
