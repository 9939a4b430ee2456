#define HD_FAMILY "activations.inc"
#include "../set_avx2.h"
