// What the drivers of kernels that combine elements in an order share: memory for operands, a hash of results, and the way through
// the instruction sets. After faults.h.
#include "CHadamard.h"
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

// Between two pages that cannot be touched.
static unsigned char *operand;
static size_t capacity;

// Maps at least so many bytes.
static void map_operand(size_t bytes) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    capacity = (bytes + page - 1) / page * page;
    unsigned char *all = mmap(NULL, capacity + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (all == MAP_FAILED || mprotect(all + page, capacity, PROT_READ | PROT_WRITE) != 0) {
        perror("mmap");
        exit(2);
    }
    operand = all + page;
}

static unsigned char *place(size_t bytes, int at_end) { return operand + (at_end ? capacity - bytes : 0); }

static uint64_t hash;

static void hash_bits(uint64_t bits) { hash = (hash ^ bits) * 0x100000001B3u; }

// Checks the instruction sets that are named, or all that this processor has, by a function that returns how many entries it
// checked, and that they give the same hash; returns the status to exit with. Operands have at most so many bytes.
static int check_sets(int count, char **arguments, size_t bytes, const char *what, size_t (*check_all)(const hd_kernel_set *)) {
    const char *all[] = {"base", "avx2", "avx512"};
    map_operand(bytes);
    signal(SIGSEGV, on_fault);
    signal(SIGBUS, on_fault);
    signal(SIGILL, on_fault);
    signal(SIGTRAP, on_fault);
    uint64_t of_first = 0;
    for (int i = 0; i < (count > 1 ? count - 1 : 3); i++) {
        const hd_kernel_set *set = hd_kernels(count > 1 ? arguments[i + 1] : all[i]);
        if (!set) continue;
        calls = 0, hash = 0;
        size_t checked = check_all(set);
        printf("%s: %zu %s in %zu calls\n", set->name, checked, what, calls);
        if (i == 0) of_first = hash;
        if (hash != of_first) fail("instruction sets differ");
    }
    if (failures) printf("error: %zu wrong results of %s\n", failures, what);
    printf("%s' hash: %016llx\n", what, (unsigned long long)of_first);
    return failures != 0;
}
