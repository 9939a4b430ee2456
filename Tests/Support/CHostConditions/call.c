#include "CHostConditions.h"

#if defined(__x86_64__)
__attribute__((naked)) void hd_test_call_without_frame(void (*body)(void *), void *context, uintptr_t number) {
    __asm__("pushq %rbp\n\t"
            "movq %rdx, %rbp\n\t"
            "movq %rdi, %rax\n\t"
            "movq %rsi, %rdi\n\t"
            "callq *%rax\n\t"
            "popq %rbp\n\t"
            "retq");
}
#elif defined(__aarch64__)
__attribute__((naked)) void hd_test_call_without_frame(void (*body)(void *), void *context, uintptr_t number) {
    __asm__("stp x29, x30, [sp, #-16]!\n\t"
            "mov x29, x2\n\t"
            "mov x9, x0\n\t"
            "mov x0, x1\n\t"
            "blr x9\n\t"
            "ldp x29, x30, [sp], #16\n\t"
            "ret");
}
#else
void hd_test_call_without_frame(void (*body)(void *), void *context, uintptr_t number) {
    (void)number;
    body(context);
}
#endif
