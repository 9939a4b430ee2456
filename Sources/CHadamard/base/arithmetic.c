#define HD_FAMILY "arithmetic.inc"
#include "../set_base.h"
