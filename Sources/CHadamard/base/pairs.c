#define HD_FAMILY "pairs.inc"
#include "../set_base.h"
