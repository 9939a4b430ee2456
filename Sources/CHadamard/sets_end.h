// The end of what sets.h begins.
#pragma GCC visibility pop
#pragma clang attribute pop
