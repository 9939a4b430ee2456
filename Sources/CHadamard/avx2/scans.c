#define HD_FAMILY "scans.inc"
#include "../set_avx2.h"
