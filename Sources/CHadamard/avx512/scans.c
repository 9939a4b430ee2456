#define HD_FAMILY "scans.inc"
#include "../set_avx512.h"
