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

#if defined(__linux__) && defined(__LP64__)
#include <pthread.h>

// The ends of this thread's stack; 0 before they are known, and 1 where the system does not tell. Asking takes long: of the
// main thread the system's table of memory is read.
static _Thread_local uintptr_t stack_low, stack_high;

static void find_stack(void) {
    stack_low = stack_high = 1;
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return;
    void *low = NULL;
    size_t size = 0;
    if (pthread_attr_getstack(&attributes, &low, &size) == 0) {
        stack_low = (uintptr_t)low;
        stack_high = stack_low + size;
    }
    pthread_attr_destroy(&attributes);
}

// Frames are read, which no tool must take for an access to what lies in them.
__attribute__((noinline, no_sanitize("address", "thread", "undefined")))
size_t hd_call_addresses(uintptr_t *addresses, size_t capacity) {
    if (stack_high == 0) find_stack();
    uintptr_t frame = (uintptr_t)__builtin_frame_address(0);
    if (frame < stack_low) return 0;
    size_t count = 0;
    // A frame is the caller's frame and the address in the caller. Code without frame pointers may leave anything as its
    // caller's frame: what lies outside the stack is not followed, and what lies inside can be read.
    while (count < capacity && frame % sizeof(uintptr_t) == 0 && frame < stack_high
           && stack_high - frame >= 2 * sizeof(uintptr_t)) {
        const uintptr_t *link = (const uintptr_t *)frame;
        if (link[1] == 0) break;
        addresses[count++] = link[1];
        // An asynchronous function marks its frame.
        uintptr_t next = link[0] & ~((uintptr_t)1 << 60);
        if (next <= frame) break;
        frame = next;
    }
    return count;
}
#else
size_t hd_call_addresses(uintptr_t *addresses, size_t capacity) {
    (void)addresses, (void)capacity;
    return 0;
}
#endif
