#define HD_FAMILY "scans.inc"
#include "../set_base.h"
