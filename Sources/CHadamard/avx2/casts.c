#define HD_FAMILY "casts.inc"
#include "../set_avx2.h"
