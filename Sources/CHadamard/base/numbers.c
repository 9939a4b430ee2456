#define HD_FAMILY "numbers.inc"
#include "../set_base.h"
