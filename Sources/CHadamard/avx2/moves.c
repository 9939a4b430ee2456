#define HD_FAMILY "moves.inc"
#include "../set_avx2.h"
