// The machine's streaming bandwidth.
#ifndef CSTREAM_H
#define CSTREAM_H

#include <stddef.h>

// Reads two arrays of `bytes` each and writes their product past the caches to a third, on `threads` threads; gives the
// bytes moved per second in the fastest of several passes, in 10^9 bytes, or 0 where there is no memory.
double stream_bandwidth(size_t bytes, int threads);

// Likewise of reading one array of `bytes` bytes, as far as the caches hold it from one pass to the next.
double read_bandwidth(size_t bytes, int threads);

#endif
