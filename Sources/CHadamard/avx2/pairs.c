#define HD_FAMILY "pairs.inc"
#include "../set_avx2.h"
