#ifndef CALLOCATIONCOUNT_H
#define CALLOCATIONCOUNT_H

/// The heap allocations of this thread so far; below 0 where they cannot be counted (other C libraries than glibc, sanitizers).
long hd_test_allocations(void);

#endif
