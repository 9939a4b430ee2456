// Pairs of arguments for functions of two: all pairs of special values with all signs, then random ones.
enum { PAIRS_OF_A_POWER, PAIRS_OF_LIKE_SIZE, PAIRS_OF_SMALL_DISTANCE };

static uint64_t random_state = 88172645463325252u;
static uint64_t next_random(void) {
    random_state ^= random_state << 13, random_state ^= random_state >> 7, random_state ^= random_state << 17;
    return random_state * 0x2545f4914f6cdd1du;
}
// From 0 to 1.
static double next_unit(void) { return (double)(next_random() >> 11) * 0x1p-53; }

static real random_bits(void) {
    uint64_t r = next_random();
    real x;
    memcpy(&x, (char *)&r + 8 - sizeof x, sizeof x);
    return x;
}

static const real specials[] = {0.0, TINIEST, SMALLEST / 2, SMALLEST, EPSILON / 4, 0.25, 0.5, 1 - EPSILON / 2, 1.0, 1 + EPSILON,
                                1.5, 2.0, 2.5, 3.0, 4.0, 0x1.fffffep22, 0x1.fffffep23, 0x1p24, 0x1p25, 0x1p52, 0x1p53,
                                LARGEST / 2, LARGEST, INFINITY, NAN};
enum { SPECIALS = sizeof specials / sizeof *specials };

static void make_pair(int kind, uint64_t index, real *x, real *y) {
    if (index < 4 * SPECIALS * SPECIALS) {
        *x = specials[index / 4 % SPECIALS], *y = specials[index / 4 / SPECIALS];
        if (index & 1) *x = -*x;
        if (index & 2) *y = -*y;
        return;
    }
    *x = random_bits(), *y = random_bits();
    if (index % 4 == 0) return;
    double unit = next_unit();
    switch (kind) {
    case PAIRS_OF_A_POWER: {
        // x near 1 every other time; y such that the result is near the type's range.
        if (index % 4 == 1) *x = (real)(1 + (unit - 0.5) * 0x1p-3);
        double l = log2(fabs((double)*x));
        *y = (real)((next_unit() - 0.5) * RANGE / (l == 0 ? 1 : l));
        if (index % 4 == 3 && fabs((double)*y) < 0x1p24) *y = (real)rint((double)*y);
        break;
    }
    case PAIRS_OF_LIKE_SIZE:
        if (index % 4 == 1) *x = (real)(unit * 4 - 2);
        *y = (real)(*x * (index % 4 == 3 ? 1 + (next_unit() - 0.5) * 0x1p-3 : exp2(next_unit() * 60 - 30)));
        if (index & 4) *y = -*y;
        break;
    default:
        *x = (real)((unit - 0.5) * (index % 4 == 1 ? 2 : 200));
        *y = (real)(*x + (next_unit() - 0.5) * (index & 4 ? 80 : 4));
    }
}
