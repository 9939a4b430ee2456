#define HD_FAMILY "casts.inc"
#include "../set_base.h"
