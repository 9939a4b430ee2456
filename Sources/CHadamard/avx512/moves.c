#define HD_FAMILY "moves.inc"
#include "../set_avx512.h"
