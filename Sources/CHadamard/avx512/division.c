#define HD_FAMILY "division.inc"
#include "../set_avx512.h"
