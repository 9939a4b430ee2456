#define HD_FAMILY "comparison.inc"
#include "../set_base.h"
