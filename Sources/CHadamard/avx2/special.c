#define HD_FAMILY "special.inc"
#include "../set_avx2.h"
