#include <stdint.h>

// Calls body(context) the way that code without frame pointers does, with any number where the caller's frame is expected.
void hd_test_call_without_frame(void (*body)(void *), void *context, uintptr_t number);
