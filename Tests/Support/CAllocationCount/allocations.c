// Counts heap allocations by standing in for malloc and its kin: glibc lets a program do that and offers its own under
// other names.
#include "CAllocationCount.h"

#include <errno.h>
#include <stddef.h>

#if defined(__GLIBC__) && !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer)
#define HD_COUNTS 1
#endif

#if HD_COUNTS
static _Thread_local long hd_count;

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

void *malloc(size_t bytes) { hd_count++; return __libc_malloc(bytes); }
void *calloc(size_t count, size_t bytes) { hd_count++; return __libc_calloc(count, bytes); }
void *realloc(void *pointer, size_t bytes) { hd_count++; return __libc_realloc(pointer, bytes); }
void *memalign(size_t alignment, size_t bytes) { hd_count++; return __libc_memalign(alignment, bytes); }
void *aligned_alloc(size_t alignment, size_t bytes) { hd_count++; return __libc_memalign(alignment, bytes); }

int posix_memalign(void **pointer, size_t alignment, size_t bytes) {
    hd_count++;
    *pointer = __libc_memalign(alignment, bytes);
    return *pointer ? 0 : ENOMEM;
}

long hd_test_allocations(void) { return hd_count; }
#else
long hd_test_allocations(void) { return -1; }
#endif
