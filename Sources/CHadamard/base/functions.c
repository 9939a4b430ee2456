#define HD_FAMILY "functions.inc"
#include "../set_base.h"
