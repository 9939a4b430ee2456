#define HD_FAMILY "special.inc"
#include "../set_base.h"
