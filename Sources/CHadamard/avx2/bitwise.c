#define HD_FAMILY "bitwise.inc"
#include "../set_avx2.h"
