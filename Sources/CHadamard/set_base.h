// The kernels for what every processor of the architecture has: SSE2 on x86-64, NEON on arm64.
#include "sets.h"

#define HD_SET base
#define HD_VECTOR_BYTES 16
#if defined(__aarch64__)
#define HD_HAS_FMA 1
#define HD_HAS_ROUND 1
#define HD_HAS_F16 1
#define HD_LEAN 0
#else
#define HD_HAS_FMA 0
#define HD_HAS_ROUND 0
#define HD_HAS_F16 0
// Hardly any x86-64 machine has no more than this: less code goes before speed.
#define HD_LEAN 1
#endif
#include "kernels.inc"
#include "sets_end.h"
