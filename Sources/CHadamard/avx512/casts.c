#define HD_FAMILY "casts.inc"
#include "../set_avx512.h"
