// Which kernels this processor can run.
#include "sets.h"

const hd_kernel_set *hd_kernels(const char *name) {
    if (strcmp(name, "base") == 0) return &hd_base_set;
#if defined(__x86_64__) && !defined(HD_BASE_ONLY)
    int avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c")
        && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("bmi2");
    int avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl")
        && __builtin_cpu_supports("avx512cd");
    if (avx2 && strcmp(name, "avx2") == 0) return &hd_avx2_set;
    if (avx512 && strcmp(name, "avx512") == 0) return &hd_avx512_set;
#endif
    return NULL;
}

#include "sets_end.h"
