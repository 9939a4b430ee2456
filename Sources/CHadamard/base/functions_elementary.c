#define HD_FAMILY "functions_elementary.inc"
#include "../set_base.h"
