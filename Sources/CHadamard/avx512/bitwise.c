#define HD_FAMILY "bitwise.inc"
#include "../set_avx512.h"
