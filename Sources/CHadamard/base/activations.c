#define HD_FAMILY "activations.inc"
#include "../set_base.h"
