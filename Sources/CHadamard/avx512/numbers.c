#define HD_FAMILY "numbers.inc"
#include "../set_avx512.h"
