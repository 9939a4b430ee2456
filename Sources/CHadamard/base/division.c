#define HD_FAMILY "division.inc"
#include "../set_base.h"
