// What the drivers of kernels that combine elements in an order share: memory for operands, and a hash of results.
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
