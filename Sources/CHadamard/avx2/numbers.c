#define HD_FAMILY "numbers.inc"
#include "../set_avx2.h"
