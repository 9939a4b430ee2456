// The table of functions, and the loop that measures them: the including file defines `wide`, what the list's references use,
// and then error_of and make_input.
typedef struct {
    const char *name;
    int arity, pairs;
    double low, high;
    void (*run)(real *, const real *, const real *, size_t);
    real (*one)(real, real);
    wide (*reference)(wide, wide);
    double cancelling;
} function;

#define UNARY(name, symmetry, ulps, value, ...) static wide ref_##name(wide x, wide y) { (void)y; return value; }
#define GUARDED UNARY
#define SINGLE(...)
#define BINARY(name, value, ...) static wide ref_##name(wide x, wide y) { return value; }
#include "functions.def"
#undef UNARY
#undef GUARDED
#undef SINGLE
#undef BINARY
#define UNARY(name, symmetry, ulps, value, low, high, ...) {#name, 1, 0, low, high, run_##name, one_##name, ref_##name, 0},
#define GUARDED UNARY
#define SINGLE(...)
#define BINARY(name, value, pairs, part) {#name, 2, pairs, 0, 0, run_##name, one_##name, ref_##name, part},
static const function functions[] = {
#include "functions.def"
};
#undef UNARY
#undef GUARDED
#undef SINGLE
#undef BINARY

static double error_of(real got, wide want, double least);
static void make_input(const function *f, uint64_t index, uint64_t step, real *x, real *y);

// Prints a line for each function; 1 where an error is above the limit, or vector and scalar code differ.
static int measure(int argc, char **argv, uint64_t inputs, uint64_t pairs, double limit) {
    enum { BLOCK = 4096 };
    static real in[BLOCK], second[BLOCK], out[BLOCK];
    uint64_t step = 1;
    int named = argc, failed = 0, table = 0;
    for (int i = 1; i < argc; i++) {
        if (!strcmp(argv[i], "-n") && i + 1 < argc) step = strtoull(argv[++i], NULL, 10);
        else if (!strcmp(argv[i], "--table")) table = 1;
        else if (named == argc) named = i;
    }
    if (step == 0) return 2;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        const function *f = &functions[i];
        int wanted = named == argc;
        for (int k = named; k < argc; k++) wanted |= !strcmp(argv[k], f->name);
        if (!wanted) continue;
        double worst = 0;
        real worst_x = 0, worst_y = 0, worst_got = 0;
        uint64_t total = (f->arity == 2 ? pairs : inputs) / step, above = 0, differ = 0;
        for (uint64_t start = 0; start < total; start += BLOCK) {
            size_t n = total - start < BLOCK ? (size_t)(total - start) : BLOCK;
            for (size_t k = 0; k < n; k++) make_input(f, start + k, step, &in[k], &second[k]);
            f->run(out, in, second, n);
            for (size_t k = 0; k < n; k++) {
                double least = f->cancelling * fmax(fabs((double)in[k]), fabs((double)second[k]));
                double error = error_of(out[k], f->reference(in[k], second[k]), least < INFINITY ? least : 0);
                above += error > limit;
                if (error > worst) worst = error, worst_x = in[k], worst_y = second[k], worst_got = out[k];
                // The scalar form must give what the vector gave.
                real one = f->one(in[k], second[k]);
                differ += memcmp(&one, &out[k], sizeof one) != 0 && (one == one || out[k] == out[k]);
            }
        }
        failed |= above != 0 || differ != 0;
        if (table) {
            printf("%s float64 %s %.6f %a", f->name,
                   ULP_ISA == 512 ? "avx512" : ULP_ISA == 2 ? "avx2" : "base", worst, (double)worst_x);
            printf(f->arity == 2 ? ",%a\n" : "\n", (double)worst_y);
            fflush(stdout);
            continue;
        }
        printf("isa %-3d %-10s %10llu inputs, at most %.4f ulp at %a", ULP_ISA, f->name, (unsigned long long)total, worst,
               (double)worst_x);
        if (f->arity == 2) printf(", %a", (double)worst_y);
        printf(" (got %a), above %g ulp: %llu, vector and scalar differ: %llu\n", (double)worst_got, limit,
               (unsigned long long)above, (unsigned long long)differ);
        fflush(stdout);
    }
    return failed;
}
