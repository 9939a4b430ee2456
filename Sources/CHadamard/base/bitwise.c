#define HD_FAMILY "bitwise.inc"
#include "../set_base.h"
