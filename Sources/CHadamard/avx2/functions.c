#define HD_FAMILY "functions.inc"
#include "../set_avx2.h"
