#define HD_FAMILY "pairs.inc"
#include "../set_avx512.h"
