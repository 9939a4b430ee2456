#define HD_FAMILY "division.inc"
#include "../set_avx2.h"
