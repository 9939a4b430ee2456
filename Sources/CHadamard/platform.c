// What C headers hide from Swift.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CHadamard.h"

#if defined(__linux__)
#include <sched.h>
#include <stdlib.h>

int hd_usable_processors(void) {
    // The mask grows until the kernel finds it large enough.
    for (int count = 1024; count <= 1 << 20; count *= 4) {
        cpu_set_t *set = CPU_ALLOC(count);
        if (!set) return 0;
        size_t size = CPU_ALLOC_SIZE(count);
        int usable = sched_getaffinity(0, size, set) == 0 ? CPU_COUNT_S(size, set) : 0;
        CPU_FREE(set);
        if (usable > 0) return usable;
    }
    return 0;
}
#else
int hd_usable_processors(void) { return 0; }
#endif
