// Scans: how a group of HD_SCAN_GROUP elements is combined, of each of the forms, and the loops over groups (CHadamard.h says
// the order).
//
// - VECTOR: a group is a vector of accumulators.
// - POSITION: a vector of values and one of positions.
// - LANES: an array of accumulators that are combined one by one, or by loops over four.
#ifndef HD_SCANS_H
#define HD_SCANS_H

// MARK: Operations

#define HD_IDENTITY_cumsum(tag) 0
#define HD_IDENTITY_cumprod(tag) 1
#define HD_IDENTITY_cummax(tag) HD_LEAST_##tag
#define HD_IDENTITY_cummin(tag) HD_GREATEST_##tag
#define HD_IDENTITY_cummax_index(tag) HD_LEAST_##tag
#define HD_IDENTITY_cummin_index(tag) HD_GREATEST_##tag
#define HD_LANE_IDENTITY_cumsum_c128 ((hd_c128){0, 0})
#define HD_LANE_IDENTITY_cumprod_c128 ((hd_c128){1, 0})
#define HD_LANE_IDENTITY_logcumsumexp_f64 (-__builtin_inf())
#define HD_LANE_IDENTITY_logcumsumexp_c128 ((hd_c128){-__builtin_inf(), 0})

// Of equal elements, and of NaNs, the later; a NaN stays. Of vectors and numbers.
#define HD_LATER_cummax(a, b) (((b) >= (a)) | ((b) != (b)))
#define HD_LATER_cummin(a, b) (((b) <= (a)) | ((b) != (b)))
#define HD_LATER_cummax_index(a, b) HD_LATER_cummax(a, b)
#define HD_LATER_cummin_index(a, b) HD_LATER_cummin(a, b)
#define HD_SCANNED_cumsum(a, b) ((a) + (b))
#define HD_SCANNED_cumprod(a, b) ((a) * (b))
#define HD_SCANNED_cummax(a, b) (HD_LATER_cummax(a, b) ? (b) : (a))
#define HD_SCANNED_cummin(a, b) (HD_LATER_cummin(a, b) ? (b) : (a))
#define HD_LANE_cumsum_c128(a, b) ((hd_c128){(a).re + (b).re, (a).im + (b).im})
#define HD_LANE_cumprod_c128(a, b) HD_COMPLEX_prod(a, b)
#define HD_LANE_logcumsumexp_f64(a, b) hd_scan_logaddexp(a, b)
#define HD_LANE_logcumsumexp_c128(a, b) hd_complex_logaddexp(a, b, 0.5)

// MARK: Elements

// A group, loaded as accumulators, and stored.
#define HD_READ_GROUP(tag, v, from)                                                                                  \
    do {                                                                                                             \
        const HD_T_##tag *at_group = (from);                                                                         \
        HD_READ_GROUP_##tag(v, at_group);                                                                            \
    } while (0)
#define HD_READ_GROUP_PLAIN(tag, v, from)                                                                            \
    hd_lanes_8_##tag elements;                                                                                       \
    HD_READ(elements, from);                                                                                         \
    v = __builtin_convertvector(elements, __typeof__(v))
#define HD_READ_GROUP_HALF(tag, v, from)                                                                             \
    float wide[HD_SCAN_GROUP];                                                                                       \
    HD_VECTOR_LOOP for (size_t l = 0; l < HD_SCAN_GROUP; l++) wide[l] = HD_LOAD_##tag((from)[l]);                    \
    hd_lanes_8_f32 elements;                                                                                         \
    HD_READ(elements, wide);                                                                                         \
    v = __builtin_convertvector(elements, __typeof__(v))
#define HD_READ_GROUP_u8(v, from) HD_READ_GROUP_PLAIN(u8, v, from)
#define HD_READ_GROUP_u16(v, from) HD_READ_GROUP_PLAIN(u16, v, from)
#define HD_READ_GROUP_u32(v, from) HD_READ_GROUP_PLAIN(u32, v, from)
#define HD_READ_GROUP_u64(v, from) HD_READ_GROUP_PLAIN(u64, v, from)
#define HD_READ_GROUP_i8(v, from) HD_READ_GROUP_PLAIN(i8, v, from)
#define HD_READ_GROUP_i16(v, from) HD_READ_GROUP_PLAIN(i16, v, from)
#define HD_READ_GROUP_i32(v, from) HD_READ_GROUP_PLAIN(i32, v, from)
#define HD_READ_GROUP_i64(v, from) HD_READ_GROUP_PLAIN(i64, v, from)
#define HD_READ_GROUP_f32(v, from) HD_READ_GROUP_PLAIN(f32, v, from)
#define HD_READ_GROUP_f64(v, from) HD_READ_GROUP_PLAIN(f64, v, from)
#define HD_READ_GROUP_f16(v, from) HD_READ_GROUP_HALF(f16, v, from)
#define HD_READ_GROUP_bf16(v, from) HD_READ_GROUP_HALF(bf16, v, from)
#define HD_WRITE_GROUP_PLAIN(tag, to, v)                                                                             \
    do {                                                                                                             \
        hd_lanes_8_##tag elements = __builtin_convertvector(v, hd_lanes_8_##tag);                                    \
        __builtin_memcpy(to, &elements, sizeof elements);                                                            \
    } while (0)
#define HD_WRITE_GROUP_HALF(tag, to, v)                                                                              \
    do {                                                                                                             \
        hd_lanes_8_f32 narrowed = __builtin_convertvector(v, hd_lanes_8_f32);                                        \
        float values[HD_SCAN_GROUP];                                                                                 \
        HD_T_##tag *at_group = (to);                                                                                 \
        __builtin_memcpy(values, &narrowed, sizeof values);                                                          \
        HD_VECTOR_LOOP for (size_t l = 0; l < HD_SCAN_GROUP; l++) at_group[l] = HD_STORE_##tag(values[l]);           \
    } while (0)
#define HD_WRITE_GROUP_u8(to, v) HD_WRITE_GROUP_PLAIN(u8, to, v)
#define HD_WRITE_GROUP_u16(to, v) HD_WRITE_GROUP_PLAIN(u16, to, v)
#define HD_WRITE_GROUP_u32(to, v) HD_WRITE_GROUP_PLAIN(u32, to, v)
#define HD_WRITE_GROUP_u64(to, v) HD_WRITE_GROUP_PLAIN(u64, to, v)
#define HD_WRITE_GROUP_i8(to, v) HD_WRITE_GROUP_PLAIN(i8, to, v)
#define HD_WRITE_GROUP_i16(to, v) HD_WRITE_GROUP_PLAIN(i16, to, v)
#define HD_WRITE_GROUP_i32(to, v) HD_WRITE_GROUP_PLAIN(i32, to, v)
#define HD_WRITE_GROUP_i64(to, v) HD_WRITE_GROUP_PLAIN(i64, to, v)
#define HD_WRITE_GROUP_f32(to, v) HD_WRITE_GROUP_PLAIN(f32, to, v)
#define HD_WRITE_GROUP_f64(to, v) HD_WRITE_GROUP_PLAIN(f64, to, v)
#define HD_WRITE_GROUP_f16(to, v) HD_WRITE_GROUP_HALF(f16, to, v)
#define HD_WRITE_GROUP_bf16(to, v) HD_WRITE_GROUP_HALF(bf16, to, v)

// One element, as an accumulator and back.
#define HD_WIDEN_f16_f64(x) ((double)hd_load_f16(x))
#define HD_WIDEN_bf16_f64(x) ((double)hd_load_bf16(x))
#define HD_WIDEN_f32_f64(x) ((double)(x))
#define HD_WIDEN_f64_f64(x) (x)
#define HD_WIDEN_c64_c128(x) ((hd_c128){(x).re, (x).im})
#define HD_WIDEN_c128_c128(x) ((hd_c128){(x).re, (x).im})
#define HD_NARROW_f16(x) hd_store_f16((float)(x))
#define HD_NARROW_bf16(x) hd_store_bf16((float)(x))
#define HD_NARROW_f32(x) ((float)(x))
#define HD_NARROW_f64(x) (x)
#define HD_NARROW_c64(x) ((hd_c64){(float)(x).re, (float)(x).im})
#define HD_NARROW_c128(x) (x)

// MARK: log(exp(a) + exp(b)), without fused multiply-adds: the same on every instruction set

// exp(-d) of d >= 0: 2^n exp(r), |r| <= log(2) / 2, by Taylor's series, whose rest is below 2^-57.
HD_INLINE double hd_scan_exp_negative(double d) {
    double x = d < 745.0 ? -d : -745.0;
    double t = x * 0x1.71547652b82fep0 + 0x1.8p52, n = t - 0x1.8p52;
    double r = (x - n * 0x1.62e42fee00000p-1) - n * 0x1.a39ef35793c76p-33;
    double p = 1.0 / 6227020800.0;
    p = p * r + 1.0 / 479001600.0;
    p = p * r + 1.0 / 39916800.0;
    p = p * r + 1.0 / 3628800.0;
    p = p * r + 1.0 / 362880.0;
    p = p * r + 1.0 / 40320.0;
    p = p * r + 1.0 / 5040.0;
    p = p * r + 1.0 / 720.0;
    p = p * r + 1.0 / 120.0;
    p = p * r + 1.0 / 24.0;
    p = p * r + 1.0 / 6.0;
    p = p * r + 0.5;
    p = p * (r * r) + r;
    // Two factors: 2^n may be subnormal. What is that small adds nothing.
    uint64_t power = hd_bits_f64(t) - hd_bits_f64(0x1.8p52) + 1023;
    double scaled = (1.0 + p) * hd_from_bits_f64(power << 52);
    return d < 700.0 ? scaled : 0.0;
}
// log(1 + p) of 0 <= p <= 1: by the series of 2 artanh(p / (2 + p)), where p is more than sqrt(2) - 1 from half of 1 + p.
HD_INLINE double hd_scan_log1p(double p) {
    // f = (1 + p) / 2 - 1 exactly.
    int is_far = p > 0x1.a827999fcef32p-2;
    double f = is_far ? (p - 1.0) * 0.5 : p;
    double s = f / (2.0 + f), z = s * s;
    double q = 2.0 / 23.0;
    q = q * z + 2.0 / 21.0;
    q = q * z + 2.0 / 19.0;
    q = q * z + 2.0 / 17.0;
    q = q * z + 2.0 / 15.0;
    q = q * z + 2.0 / 13.0;
    q = q * z + 2.0 / 11.0;
    q = q * z + 2.0 / 9.0;
    q = q * z + 2.0 / 7.0;
    q = q * z + 2.0 / 5.0;
    q = q * z + 2.0 / 3.0;
    double l = s * z * q + 2.0 * s;
    return is_far ? 0x1.62e42fefa39efp-1 + (l + 0x1.abc9e3b39803fp-56) : l;
}
HD_INLINE double hd_scan_logaddexp(double a, double b) {
    double m = a > b ? a : b, d = hd_abs_f64(a - b);
    double sum = m + hd_scan_log1p(hd_scan_exp_negative(d));
    // Infinities of one sign have no distance; NaN has none from anything.
    double rest = a == b ? a : NAN;
    return d == d ? (d < INFINITY ? sum : m) : rest;
}

// MARK: Groups

#define HD_SHIFT(x, e, ...) __builtin_shufflevector(x, e, __VA_ARGS__)
#define HD_SPREAD_1(x, e) HD_SHIFT(x, e, 8, 0, 8, 2, 8, 4, 8, 6)
#define HD_SPREAD_2(x, e) HD_SHIFT(x, e, 8, 8, 1, 1, 8, 8, 5, 5)
#define HD_SPREAD_4(x, e) HD_SHIFT(x, e, 8, 8, 8, 8, 3, 3, 3, 3)
#define HD_SPREAD_LAST(x) HD_SHIFT(x, x, 7, 7, 7, 7, 7, 7, 7, 7)

// VECTOR. What an accumulator is, a group of such, and what becomes of them.
#define HD_SCAN_A_VECTOR(op, acc) HD_V_##acc
#define HD_SCAN_G_VECTOR(op, acc) hd_lanes_8_##acc
#define HD_SCAN_IDENTITY_VECTOR(op, acc) ((HD_V_##acc)HD_IDENTITY_##op(acc))
#define HD_SCAN_ALL_VECTOR(op, acc, x) ((hd_lanes_8_##acc)(x))
#define HD_SCAN_COMBINE_VECTOR(op, acc, x, y)                                                                        \
    ({ hd_lanes_8_##acc first = (x), second = (y); HD_SCANNED_##op(first, second); })
#define HD_SCAN_COMBINE_ONE_VECTOR(op, acc, x, y)                                                                    \
    ({ HD_V_##acc first = (x), second = (y); HD_SCANNED_##op(first, second); })
#define HD_SCAN_READ_VECTOR(op, tag, acc, x, from, at) HD_READ_GROUP(tag, x, from)
#define HD_SCAN_WRITE_VECTOR(op, acc, out_tag, to, x) HD_WRITE_GROUP_##out_tag(to, x)
#define HD_SCAN_PREFIX_VECTOR(op, acc, x)                                                                            \
    do {                                                                                                             \
        const hd_lanes_8_##acc none = HD_SCAN_IDENTITY_VECTOR(op, acc);                                              \
        x = HD_SCAN_COMBINE_VECTOR(op, acc, HD_SPREAD_1(x, none), x);                                                \
        x = HD_SCAN_COMBINE_VECTOR(op, acc, HD_SPREAD_2(x, none), x);                                                \
        x = HD_SCAN_COMBINE_VECTOR(op, acc, HD_SPREAD_4(x, none), x);                                                \
    } while (0)
// The accumulators of the group after one, which begin with all that came before.
#define HD_SCAN_CARRY_VECTOR(op, acc, carry, x, y) HD_SCAN_COMBINE_VECTOR(op, acc, carry, HD_SPREAD_LAST(x))
#define HD_SCAN_FIRST_VECTOR(op, acc, x) ((x)[0])
#define HD_SCAN_GET_VECTOR(op, acc, x, from, columns, j, n)                                                          \
    do {                                                                                                             \
        HD_V_##acc some[HD_SCAN_GROUP] = {0};                                                                        \
        hd_scan_copy(some, (const HD_V_##acc *)(from) + (j), (n) * sizeof *some, sizeof some);                       \
        HD_READ(x, some);                                                                                            \
    } while (0)
#define HD_SCAN_PUT_VECTOR(op, acc, x, to, columns, j, n)                                                            \
    do {                                                                                                             \
        hd_lanes_8_##acc whole = (x);                                                                                \
        hd_scan_copy((HD_V_##acc *)(to) + (j), &whole, (n) * sizeof(HD_V_##acc), sizeof whole);                      \
    } while (0)

// POSITION.
#define HD_DEFINE_SCAN_PAIR(tag, ...)                                                                                \
    typedef struct { HD_V_##tag value; int64_t index; } hd_scan_pair_##tag;                                          \
    typedef struct { hd_lanes_8_##tag value; hd_lanes_8_i64 index; } hd_scan_pairs_##tag;
HD_EACH_COMPARED(HD_DEFINE_SCAN_PAIR, )
#define HD_SCAN_A_POSITION(op, acc) hd_scan_pair_##acc
#define HD_SCAN_G_POSITION(op, acc) hd_scan_pairs_##acc
#define HD_SCAN_IDENTITY_POSITION(op, acc) ((hd_scan_pair_##acc){(HD_V_##acc)HD_IDENTITY_##op(acc), -1})
#define HD_SCAN_ALL_POSITION(op, acc, x)                                                                             \
    ({ hd_scan_pair_##acc one = (x); (hd_scan_pairs_##acc){(hd_lanes_8_##acc)one.value, (hd_lanes_8_i64)one.index}; })
#define HD_SCAN_COMBINE_POSITION(op, acc, x, y)                                                                      \
    ({                                                                                                               \
        hd_scan_pairs_##acc first = (x), second = (y);                                                               \
        __auto_type is_later = HD_LATER_##op(first.value, second.value);                                             \
        (hd_scan_pairs_##acc){is_later ? second.value : first.value,                                                 \
                              __builtin_convertvector(is_later, hd_lanes_8_i64) ? second.index : first.index};       \
    })
#define HD_SCAN_COMBINE_ONE_POSITION(op, acc, x, y)                                                                  \
    ({ hd_scan_pair_##acc first = (x), second = (y); HD_LATER_##op(first.value, second.value) ? second : first; })
#define HD_SCAN_READ_POSITION(op, tag, acc, x, from, at)                                                             \
    do {                                                                                                             \
        HD_READ_GROUP(tag, x.value, from);                                                                           \
        x.index = (at);                                                                                              \
    } while (0)
#define HD_SCAN_WRITE_POSITION(op, acc, out_tag, to, x) HD_WRITE_GROUP_i64(to, (x).index)
#define HD_SPREAD_PAIRS(acc, spread, x, none)                                                                        \
    ((hd_scan_pairs_##acc){spread((x).value, (none).value), spread((x).index, (none).index)})
#define HD_SCAN_PREFIX_POSITION(op, acc, x)                                                                          \
    do {                                                                                                             \
        const hd_scan_pairs_##acc none = HD_SCAN_ALL_POSITION(op, acc, HD_SCAN_IDENTITY_POSITION(op, acc));          \
        x = HD_SCAN_COMBINE_POSITION(op, acc, HD_SPREAD_PAIRS(acc, HD_SPREAD_1, x, none), x);                        \
        x = HD_SCAN_COMBINE_POSITION(op, acc, HD_SPREAD_PAIRS(acc, HD_SPREAD_2, x, none), x);                        \
        x = HD_SCAN_COMBINE_POSITION(op, acc, HD_SPREAD_PAIRS(acc, HD_SPREAD_4, x, none), x);                        \
    } while (0)
#define HD_SCAN_CARRY_POSITION(op, acc, carry, x, y)                                                                 \
    HD_SCAN_COMBINE_POSITION(op, acc, carry, ((hd_scan_pairs_##acc){HD_SPREAD_LAST((x).value), HD_SPREAD_LAST((x).index)}))
#define HD_SCAN_FIRST_POSITION(op, acc, x) ((hd_scan_pair_##acc){(x).value[0], (x).index[0]})
// Values lie before indices.
#define HD_SCAN_GET_POSITION(op, acc, x, from, columns, j, n)                                                        \
    do {                                                                                                             \
        HD_V_##acc some[HD_SCAN_GROUP] = {0};                                                                        \
        int64_t indices[HD_SCAN_GROUP] = {0};                                                                        \
        hd_scan_copy(some, (const HD_V_##acc *)(from) + (j), (n) * sizeof *some, sizeof some);                       \
        hd_scan_copy(indices, (const int64_t *)(from) + (columns) + (j), (n) * sizeof *indices, sizeof indices);     \
        HD_READ((x).value, some);                                                                                    \
        HD_READ((x).index, indices);                                                                                 \
    } while (0)
#define HD_SCAN_PUT_POSITION(op, acc, x, to, columns, j, n)                                                          \
    do {                                                                                                             \
        hd_scan_pairs_##acc whole = (x);                                                                             \
        hd_scan_copy((HD_V_##acc *)(to) + (j), &whole.value, (n) * sizeof(HD_V_##acc), sizeof whole.value);          \
        hd_scan_copy((int64_t *)(to) + (columns) + (j), &whole.index, (n) * sizeof(int64_t), sizeof whole.index);    \
    } while (0)

// LANES.
#define HD_DEFINE_SCAN_LANES(tag) typedef struct { HD_V_##tag lane[HD_SCAN_GROUP]; } hd_scan_lanes_##tag;
HD_DEFINE_SCAN_LANES(f64)
HD_DEFINE_SCAN_LANES(c128)
#define HD_SCAN_A_LANES(op, acc) HD_V_##acc
#define HD_SCAN_G_LANES(op, acc) hd_scan_lanes_##acc
#define HD_SCAN_IDENTITY_LANES(op, acc) HD_LANE_IDENTITY_##op##_##acc
#define HD_SCAN_ALL_LANES(op, acc, x)                                                                                \
    ({                                                                                                               \
        HD_V_##acc one = (x);                                                                                        \
        hd_scan_lanes_##acc all;                                                                                     \
        for (size_t l = 0; l < HD_SCAN_GROUP; l++) all.lane[l] = one;                                                \
        all;                                                                                                         \
    })
#define HD_SCAN_COMBINE_LANES(op, acc, x, y)                                                                         \
    ({                                                                                                               \
        hd_scan_lanes_##acc first = (x), second = (y);                                                               \
        HD_PART_NAME(op, acc, eight)(first.lane, first.lane, second.lane);                                           \
        first;                                                                                                       \
    })
#define HD_SCAN_COMBINE_ONE_LANES(op, acc, x, y)                                                                     \
    ({ HD_V_##acc first = (x), second = (y); HD_LANE_##op##_##acc(first, second); })
#define HD_SCAN_READ_LANES(op, tag, acc, x, from, at)                                                                \
    for (size_t l = 0; l < HD_SCAN_GROUP; l++) x.lane[l] = HD_WIDEN_##tag##_##acc((from)[l])
#define HD_SCAN_WRITE_LANES(op, acc, out_tag, to, x)                                                                 \
    do {                                                                                                             \
        hd_scan_lanes_##acc whole = (x);                                                                             \
        HD_T_##out_tag *at_group = (to);                                                                             \
        for (size_t l = 0; l < HD_SCAN_GROUP; l++) at_group[l] = HD_NARROW_##out_tag(whole.lane[l]);                 \
    } while (0)
// Four accumulators each combined with an earlier one.
#define HD_SCAN_FOUR(op, acc, x, earlier, later)                                                                     \
    do {                                                                                                             \
        HD_V_##acc before[4], after[4];                                                                              \
        for (size_t l = 0; l < 4; l++) before[l] = x.lane[earlier], after[l] = x.lane[later];                        \
        HD_PART_NAME(op, acc, four)(after, before, after);                                                           \
        for (size_t l = 0; l < 4; l++) x.lane[later] = after[l];                                                     \
    } while (0)
#define HD_SCAN_PREFIX_LANES(op, acc, x)                                                                             \
    do {                                                                                                             \
        HD_SCAN_FOUR(op, acc, x, 2 * l, 2 * l + 1);                                                                  \
        HD_SCAN_FOUR(op, acc, x, l / 2 * 4 + 1, l / 2 * 4 + 2 + l % 2);                                              \
        HD_SCAN_FOUR(op, acc, x, 3, 4 + l);                                                                          \
    } while (0)
#define HD_SCAN_CARRY_LANES(op, acc, carry, x, y) HD_SCAN_ALL_LANES(op, acc, (y).lane[HD_SCAN_GROUP - 1])
#define HD_SCAN_FIRST_LANES(op, acc, x) ((x).lane[0])
#define HD_SCAN_GET_LANES(op, acc, x, from, columns, j, n)                                                           \
    hd_scan_copy((x).lane, (const HD_V_##acc *)(from) + (j), (n) * sizeof *(x).lane, sizeof (x).lane)
#define HD_SCAN_PUT_LANES(op, acc, x, to, columns, j, n)                                                             \
    do {                                                                                                             \
        hd_scan_lanes_##acc whole = (x);                                                                             \
        hd_scan_copy((HD_V_##acc *)(to) + (j), whole.lane, (n) * sizeof *whole.lane, sizeof whole.lane);             \
    } while (0)

// Rows of a group stay in registers, where less code does not go before speed.
#if HD_LEAN
#define HD_SCAN_ROW_LOOP _Pragma("clang loop unroll(disable)")
#else
#define HD_SCAN_ROW_LOOP _Pragma("clang loop unroll(full)")
#endif

// A group, or as much of it as there is.
HD_INLINE void hd_scan_copy(void *out, const void *in, size_t bytes, size_t all) {
    if (bytes == all) __builtin_memcpy(out, in, all);
    else __builtin_memcpy(out, in, bytes);
}

// The last elements, fewer than a group, and zeros; and back. A loop with a mask is quicker than a call that copies, where there
// are masks.
#define HD_SCAN_PART(tag, part, from, n)                                                                             \
    do {                                                                                                             \
        const HD_T_##tag *elements_at = (from), none = {0};                                                          \
        size_t elements_left = (n);                                                                                  \
        if (HD_HAS_MASKS(sizeof *part)) {                                                                            \
            HD_COLUMN_LOOP                                                                                           \
            for (size_t l = 0; l < HD_SCAN_GROUP; l++) part[l] = l < elements_left ? elements_at[l] : none;          \
        } else {                                                                                                     \
            __builtin_memset(part, 0, sizeof part);                                                                  \
            __builtin_memcpy(part, elements_at, elements_left * sizeof *part);                                       \
        }                                                                                                            \
    } while (0)
#define HD_SCAN_PUT_PART(to, part, n)                                                                                \
    do {                                                                                                             \
        __auto_type elements_to = (to);                                                                              \
        size_t elements_left = (n);                                                                                  \
        if (HD_HAS_MASKS(sizeof *part)) {                                                                            \
            HD_COLUMN_LOOP                                                                                           \
            for (size_t l = 0; l < HD_SCAN_GROUP; l++)                                                               \
                if (l < elements_left) elements_to[l] = part[l];                                                     \
        } else {                                                                                                     \
            __builtin_memcpy(elements_to, part, elements_left * sizeof *part);                                       \
        }                                                                                                            \
    } while (0)

// MARK: Loops

#define HD_SCAN_TOTAL(op, tag) void HD_PART_NAME(op, tag, total)(void *total, const void *in, size_t n, size_t position)
#define HD_SCAN_MERGE(op, tag) void HD_PART_NAME(op, tag, merge)(void *a, const void *b)
#define HD_SCAN_LINES(op, tag)                                                                                       \
    void HD_PART_NAME(op, tag, lines)(void *out, ptrdiff_t out_line, const void *in, ptrdiff_t in_line, size_t n,    \
                                      size_t count, size_t position, void *before)
#define HD_SCAN_COLUMNS(op, tag)                                                                                     \
    void HD_PART_NAME(op, tag, columns)(void *out, ptrdiff_t out_row, const void *in, ptrdiff_t in_row, size_t rows, \
                                        size_t columns, size_t position, void *state)

// What lanes are combined by may be long: functions.
#define HD_SCAN_FUNCTIONS_VECTOR(op, acc)
#define HD_SCAN_FUNCTIONS_POSITION(op, acc)
#define HD_SCAN_FUNCTIONS_LANES(op, acc)                                                                             \
    HD_SCAN_FUNCTION(op, acc, eight, 8, "clang loop vectorize(assume_safety) vectorize_width(8) interleave_count(1)") \
    HD_SCAN_FUNCTION(op, acc, four, 4, "clang loop vectorize(assume_safety) vectorize_width(4) interleave_count(1)")
#define HD_SCAN_FUNCTION(op, acc, name, lanes, how)                                                                  \
    HD_SCAN_INLINING_##op void HD_PART_NAME(op, acc, name)(HD_V_##acc *out, const HD_V_##acc *a, const HD_V_##acc *b) { \
        _Pragma(how) for (size_t l = 0; l < lanes; l++) out[l] = HD_LANE_##op##_##acc(a[l], b[l]);                   \
    }
#define HD_SCAN_INLINING_cumsum HD_INLINE
#define HD_SCAN_INLINING_cumprod HD_INLINE
#define HD_SCAN_INLINING_logcumsumexp static __attribute__((noinline))

#define HD_DEFINE_SCAN_ACCUMULATOR(form, op, acc)                                                                    \
    HD_SCAN_FUNCTIONS_##form(op, acc)                                                                                \
    HD_SCAN_MERGE(op, acc) {                                                                                         \
        HD_SCAN_A_##form(op, acc) earlier, later;                                                                    \
        HD_READ(earlier, a);                                                                                         \
        HD_READ(later, b);                                                                                           \
        earlier = HD_SCAN_COMBINE_ONE_##form(op, acc, earlier, later);                                               \
        __builtin_memcpy(a, &earlier, sizeof earlier);                                                               \
    }

#define HD_SCAN_INDICES(at)                                                                                          \
    ((hd_lanes_8_i64){0, 1, 2, 3, 4, 5, 6, 7} + (int64_t)(at))

#define HD_DEFINE_SCAN(form, op, tag, acc, out_tag)                                                                  \
    HD_SCAN_TOTAL(op, tag) {                                                                                         \
        (void)position;                                                                                              \
        const HD_T_##tag *x = in;                                                                                    \
        HD_SCAN_G_##form(op, acc) carry = HD_SCAN_ALL_##form(op, acc, HD_SCAN_IDENTITY_##form(op, acc));             \
        for (size_t i = 0; i < n; i += HD_SCAN_GROUP) {                                                              \
            HD_T_##tag part[HD_SCAN_GROUP];                                                                          \
            const HD_T_##tag *from = x + i;                                                                          \
            if (n - i < HD_SCAN_GROUP) {                                                                             \
                HD_SCAN_PART(tag, part, from, n - i);                                                                \
                from = part;                                                                                         \
            }                                                                                                        \
            HD_SCAN_G_##form(op, acc) group;                                                                         \
            HD_SCAN_READ_##form(op, tag, acc, group, from, HD_SCAN_INDICES(position + i));                           \
            HD_SCAN_PREFIX_##form(op, acc, group);                                                                   \
            HD_SCAN_G_##form(op, acc) sums = HD_SCAN_SUMS_##form(op, acc, carry, group);                             \
            (void)sums;                                                                                              \
            carry = HD_SCAN_CARRY_##form(op, acc, carry, group, sums);                                               \
        }                                                                                                            \
        HD_SCAN_A_##form(op, acc) result = HD_SCAN_FIRST_##form(op, acc, carry);                                     \
        __builtin_memcpy(total, &result, sizeof result);                                                             \
    }                                                                                                                \
    HD_SCAN_LINES(op, tag) {                                                                                         \
        (void)position;                                                                                              \
        for (; count != 0; count--) {                                                                                \
            const HD_T_##tag *x = in;                                                                                \
            HD_T_##out_tag *o = out;                                                                                 \
            HD_SCAN_A_##form(op, acc) earlier = HD_SCAN_IDENTITY_##form(op, acc);                                    \
            if (before) HD_READ(earlier, before);                                                                    \
            HD_SCAN_G_##form(op, acc) offset = HD_SCAN_ALL_##form(op, acc, earlier);                                 \
            for (size_t first = 0; first < n; first += HD_SCAN_BLOCK) {                                              \
                size_t end = n - first < HD_SCAN_BLOCK ? n : first + HD_SCAN_BLOCK, i = first;                       \
                HD_SCAN_G_##form(op, acc) carry = HD_SCAN_ALL_##form(op, acc, HD_SCAN_IDENTITY_##form(op, acc));     \
                HD_SCAN_G_##form(op, acc) group, sums;                                                               \
                for (; end - i >= HD_SCAN_GROUP; i += HD_SCAN_GROUP) {                                               \
                    HD_SCAN_READ_##form(op, tag, acc, group, x + i, HD_SCAN_INDICES(position + i));                  \
                    HD_SCAN_PREFIX_##form(op, acc, group);                                                           \
                    sums = HD_SCAN_COMBINE_##form(op, acc, carry, group);                                            \
                    HD_SCAN_WRITE_##form(op, acc, out_tag, o + i, HD_SCAN_COMBINE_##form(op, acc, offset, sums));    \
                    carry = HD_SCAN_CARRY_##form(op, acc, carry, group, sums);                                       \
                }                                                                                                    \
                if (i < end) {                                                                                       \
                    HD_T_##tag part[HD_SCAN_GROUP];                                                                  \
                    HD_T_##out_tag results[HD_SCAN_GROUP];                                                           \
                    HD_SCAN_PART(tag, part, x + i, end - i);                                                         \
                    HD_SCAN_READ_##form(op, tag, acc, group, part, HD_SCAN_INDICES(position + i));                   \
                    HD_SCAN_PREFIX_##form(op, acc, group);                                                           \
                    sums = HD_SCAN_COMBINE_##form(op, acc, carry, group);                                            \
                    HD_SCAN_WRITE_##form(op, acc, out_tag, results, HD_SCAN_COMBINE_##form(op, acc, offset, sums));  \
                    HD_SCAN_PUT_PART(o + i, results, end - i);                                                       \
                }                                                                                                    \
                offset = HD_SCAN_COMBINE_##form(op, acc, offset, carry);                                             \
            }                                                                                                        \
            if (before) {                                                                                            \
                earlier = HD_SCAN_FIRST_##form(op, acc, offset);                                                     \
                __builtin_memcpy(before, &earlier, sizeof earlier);                                                  \
                before = (char *)before + sizeof earlier;                                                            \
            }                                                                                                        \
            in = (const char *)in + in_line;                                                                         \
            out = (char *)out + out_line;                                                                            \
        }                                                                                                            \
    }                                                                                                                \
    HD_SCAN_COLUMNS(op, tag) {                                                                                       \
        typedef HD_SCAN_G_##form(op, acc) group_type;                                                                \
        const group_type none = HD_SCAN_ALL_##form(op, acc, HD_SCAN_IDENTITY_##form(op, acc));                       \
        char *offsets = state, *carries = offsets + columns * sizeof(HD_SCAN_A_##form(op, acc));                     \
        for (size_t i = 0; i < rows; i += HD_SCAN_GROUP) {                                                           \
            size_t some = rows - i < HD_SCAN_GROUP ? rows - i : HD_SCAN_GROUP;                                       \
            int begins = (position + i) % HD_SCAN_BLOCK == 0;                                                        \
            const char *x = (const char *)in + (ptrdiff_t)i * in_row;                                                \
            char *o = (char *)out + (ptrdiff_t)i * out_row;                                                          \
            for (size_t j = 0; j < columns; j += HD_SCAN_GROUP) {                                                    \
                size_t wide = columns - j < HD_SCAN_GROUP ? columns - j : HD_SCAN_GROUP;                             \
                group_type g[HD_SCAN_GROUP], offset = none, carry = none;                                            \
                if (position + i != 0) {                                                                             \
                    HD_SCAN_GET_##form(op, acc, offset, offsets, columns, j, wide);                                  \
                    HD_SCAN_GET_##form(op, acc, carry, carries, columns, j, wide);                                   \
                }                                                                                                    \
                if (begins) {                                                                                        \
                    if (position + i != 0) offset = HD_SCAN_COMBINE_##form(op, acc, offset, carry);                  \
                    carry = none;                                                                                    \
                    HD_SCAN_PUT_##form(op, acc, offset, offsets, columns, j, wide);                                  \
                }                                                                                                    \
                HD_SCAN_ROW_LOOP                                                                                     \
                for (size_t r = 0; r < HD_SCAN_GROUP; r++) {                                                         \
                    if (r >= some) { g[r] = none; continue; }                                                        \
                    const HD_T_##tag *from = (const HD_T_##tag *)(x + (ptrdiff_t)r * in_row) + j;                    \
                    HD_T_##tag part[HD_SCAN_GROUP];                                                                  \
                    if (wide < HD_SCAN_GROUP) {                                                                      \
                        HD_SCAN_PART(tag, part, from, wide);                                                         \
                        from = part;                                                                                 \
                    }                                                                                                \
                    HD_SCAN_READ_##form(op, tag, acc, g[r], from, (hd_lanes_8_i64)((int64_t)(position + i + r)));    \
                }                                                                                                    \
                HD_SCAN_STEPS(form, op, acc, g)                                                                      \
                HD_SCAN_ROW_LOOP                                                                                     \
                for (size_t r = 0; r < HD_SCAN_GROUP; r++) {                                                         \
                    group_type sums = HD_SCAN_COMBINE_##form(op, acc, carry, g[r]);                                  \
                    if (r == HD_SCAN_GROUP - 1) HD_SCAN_PUT_##form(op, acc, sums, carries, columns, j, wide);        \
                    if (r >= some) continue;                                                                         \
                    HD_T_##out_tag *to = (HD_T_##out_tag *)(o + (ptrdiff_t)r * out_row) + j;                         \
                    if (wide == HD_SCAN_GROUP) {                                                                     \
                        HD_SCAN_WRITE_##form(op, acc, out_tag, to, HD_SCAN_COMBINE_##form(op, acc, offset, sums));   \
                    } else {                                                                                         \
                        HD_T_##out_tag results[HD_SCAN_GROUP];                                                       \
                        HD_SCAN_WRITE_##form(op, acc, out_tag, results, HD_SCAN_COMBINE_##form(op, acc, offset, sums)); \
                        HD_SCAN_PUT_PART(to, results, wide);                                                         \
                    }                                                                                                \
                }                                                                                                    \
            }                                                                                                        \
        }                                                                                                            \
    }
#define HD_SCAN_STEP(form, op, acc, g, earlier, later) g[later] = HD_SCAN_COMBINE_##form(op, acc, g[earlier], g[later]);
#define HD_SCAN_STEPS(form, op, acc, g)                                                                              \
    HD_SCAN_STEP(form, op, acc, g, 0, 1) HD_SCAN_STEP(form, op, acc, g, 2, 3)                                        \
    HD_SCAN_STEP(form, op, acc, g, 4, 5) HD_SCAN_STEP(form, op, acc, g, 6, 7)                                        \
    HD_SCAN_STEP(form, op, acc, g, 1, 2) HD_SCAN_STEP(form, op, acc, g, 1, 3)                                        \
    HD_SCAN_STEP(form, op, acc, g, 5, 6) HD_SCAN_STEP(form, op, acc, g, 5, 7)                                        \
    HD_SCAN_STEP(form, op, acc, g, 3, 4) HD_SCAN_STEP(form, op, acc, g, 3, 5)                                        \
    HD_SCAN_STEP(form, op, acc, g, 3, 6) HD_SCAN_STEP(form, op, acc, g, 3, 7)
// The sums are needed for the carry of lanes alone.
#define HD_SCAN_SUMS_VECTOR(op, acc, carry, x) (x)
#define HD_SCAN_SUMS_POSITION(op, acc, carry, x) (x)
#define HD_SCAN_SUMS_LANES(op, acc, carry, x)                                                                        \
    ({                                                                                                               \
        hd_scan_lanes_##acc last = (x);                                                                              \
        last.lane[7] = HD_LANE_##op##_##acc((carry).lane[7], last.lane[7]);                                          \
        last;                                                                                                        \
    })

#endif
