// Where a fault is told: what was called when memory was touched that is no operand's, and which checks failed.
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static char now[200];
static size_t calls, failures;

static void say(const char *text) {
    if (write(STDERR_FILENO, text, strlen(text)) < 0) _exit(3);
}

// The undefined behaviour sanitizer traps: its messages would take longer to compile than the kernels.
static void on_fault(int number) {
    say("error: ");
    say(now);
    say(number == SIGSEGV || number == SIGBUS ? ": memory is touched that is no operand's\n" : ": undefined behaviour\n");
    signal(number, SIG_DFL);
    raise(number);
}

static void fail(const char *why) {
    if (failures++ < 20) fprintf(stderr, "error: %s: %s\n", now, why);
}
