#define HD_FAMILY "functions_elementary.inc"
#include "../set_avx512.h"
