#define HD_FAMILY "activations.inc"
#include "../set_avx512.h"
