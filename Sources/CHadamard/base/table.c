#define HD_TABLE 1
#define HD_FAMILY "operations.inc"
#include "../set_base.h"
