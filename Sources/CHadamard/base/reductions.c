#define HD_FAMILY "reductions.inc"
#include "../set_base.h"
