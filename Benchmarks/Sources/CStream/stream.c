// Nothing but memory counts here: the loop is as plain as it can be, its stores bypass the caches, and the pages are
// large where the system has large ones.
#if defined(__linux__)
#define _GNU_SOURCE
#endif
#include "CStream.h"
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>

enum { PASSES = 8, MAXIMUM_THREADS = 256, PAGE = 1 << 21 };

typedef float block __attribute__((vector_size(16)));

typedef struct {
    const block *a, *b;
    block *out;
    size_t blocks;
    pthread_barrier_t *barrier;
    block sum;
} part;

static void read_all(part *p) {
    block sums[8] = {{0}};
    size_t i = 0;
    for (; i + 8 <= p->blocks; i += 8) {
        for (size_t k = 0; k < 8; k++) sums[k] += p->a[i + k];
    }
    for (; i < p->blocks; i++) sums[0] += p->a[i];
    for (size_t k = 1; k < 8; k++) sums[0] += sums[k];
    p->sum = sums[0];
}

static void multiply(const part *p) {
    for (size_t i = 0; i < p->blocks; i += 4) {
        __builtin_nontemporal_store(p->a[i] * p->b[i], &p->out[i]);
        __builtin_nontemporal_store(p->a[i + 1] * p->b[i + 1], &p->out[i + 1]);
        __builtin_nontemporal_store(p->a[i + 2] * p->b[i + 2], &p->out[i + 2]);
        __builtin_nontemporal_store(p->a[i + 3] * p->b[i + 3], &p->out[i + 3]);
    }
}

static void work(part *p) {
    if (p->out) {
        multiply(p);
    } else {
        read_all(p);
        // Else the compiler would see that nobody asks for the sum.
        __asm__ volatile("" : : "r"(p) : "memory");
    }
}

// The thread that asks takes part: it times from one barrier to the next.
static void *help(void *argument) {
    part *p = argument;
    for (int pass = 0; pass < PASSES; pass++) {
        pthread_barrier_wait(p->barrier);
        work(p);
        pthread_barrier_wait(p->barrier);
    }
    return NULL;
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static block *array(size_t bytes) {
    void *memory = NULL;
    if (posix_memalign(&memory, PAGE, bytes) != 0) return NULL;
#if defined(MADV_HUGEPAGE)
    madvise(memory, bytes, MADV_HUGEPAGE);
#endif
    for (size_t i = 0; i < bytes / sizeof(float); i++) ((float *)memory)[i] = 1.0f;
    return memory;
}

// The bytes moved per second in the fastest of several passes over `arrays` arrays, in 10^9 bytes.
static double bandwidth(size_t bytes, int threads, int arrays) {
    if (threads < 1) threads = 1;
    if (threads > MAXIMUM_THREADS) threads = MAXIMUM_THREADS;
    size_t share = bytes / (size_t)threads / 64 * 4;  // blocks of 16 bytes, whole cache lines
    size_t total = share * (size_t)threads * sizeof(block);
    block *a = array(total), *b = arrays > 1 ? array(total) : a, *out = arrays > 2 ? array(total) : NULL;
    double best = 0;
    pthread_barrier_t barrier;
    if (a && b && (out || arrays < 3) && share > 0 && pthread_barrier_init(&barrier, NULL, (unsigned)threads) == 0) {
        pthread_t others[MAXIMUM_THREADS];
        part parts[MAXIMUM_THREADS];
        for (int t = 0; t < threads; t++) {
            size_t first = (size_t)t * share;
            parts[t] = (part){a + first, b + first, out ? out + first : NULL, share, &barrier, {0}};
            if (t > 0 && pthread_create(&others[t], NULL, help, &parts[t]) != 0) abort();
        }
        for (int pass = 0; pass < PASSES; pass++) {
            pthread_barrier_wait(&barrier);
            double start = seconds();
            work(&parts[0]);
            pthread_barrier_wait(&barrier);
            double rate = (double)arrays * (double)total / (seconds() - start) * 1e-9;
            // The first pass warms up.
            if (pass > 0 && rate > best) best = rate;
        }
        for (int t = 1; t < threads; t++) pthread_join(others[t], NULL);
        pthread_barrier_destroy(&barrier);
    }
    if (b != a) free(b);
    free(a), free(out);
    return best;
}

double stream_bandwidth(size_t bytes, int threads) { return bandwidth(bytes, threads, 3); }

double read_bandwidth(size_t bytes, int threads) { return bandwidth(bytes, threads, 1); }
