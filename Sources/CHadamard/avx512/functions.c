#define HD_FAMILY "functions.inc"
#include "../set_avx512.h"
