#define HD_FAMILY "moves.inc"
#include "../set_base.h"
