// From an expression over a and b to kernels: the loops for every mask of scalars.
#ifndef HD_KERNEL_H
#define HD_KERNEL_H

// An output equals an operand or does not overlap it, so no iteration reads what another one wrote: the vectoriser may
// be told so, and then needs no check at run time.
#define HD_LOOP_FAST _Pragma("clang loop vectorize(assume_safety) interleave_count(2)")
// For long bodies: where there are 32 registers of 64 bytes, more of them side by side keep the units busy.
#if HD_VECTOR_BYTES == 64
#define HD_LOOP_LONG _Pragma("clang loop vectorize(assume_safety) interleave_count(4)")
#else
#define HD_LOOP_LONG HD_LOOP_FAST
#endif
// For bodies that call functions or divide 64-bit integers.
#define HD_LOOP_SLOW _Pragma("clang loop vectorize(disable)")

#define HD_TYPES(tag)                                                                                                \
    typedef HD_T_##tag T __attribute__((unused));                                                                    \
    typedef HD_V_##tag V __attribute__((unused));                                                                    \
    typedef HD_W_##tag W __attribute__((unused));

typedef struct { uint64_t low, high; } hd_16_bytes;

#define HD_DEFINE_FILL(bytes, type)                                                                                  \
    static void hd_fill_##bytes(void *out, const void *value, size_t n) {                                            \
        type *o = out, x = *(const type *)value;                                                                     \
        HD_LOOP_FAST                                                                                                 \
        for (size_t i = 0; i < n; i++) o[i] = x;                                                                     \
    }

HD_DEFINE_FILL(1, uint8_t)
HD_DEFINE_FILL(2, uint16_t)
HD_DEFINE_FILL(4, uint32_t)
HD_DEFINE_FILL(8, uint64_t)
HD_DEFINE_FILL(16, hd_16_bytes)

HD_INLINE void hd_fill(void *out, const void *value, size_t n, size_t bytes) {
    switch (bytes) {
    case 1: hd_fill_1(out, value, n); break;
    case 2: hd_fill_2(out, value, n); break;
    case 4: hd_fill_4(out, value, n); break;
    case 8: hd_fill_8(out, value, n); break;
    default: hd_fill_16(out, value, n); break;
    }
}

// The expression sits in the loop as a statement, not in a function: complex values would be packed to be returned.
#define HD_EVALUATE_UNARY(tag, out_tag, x, ...)                                                                      \
    ({                                                                                                               \
        HD_TYPES(tag)                                                                                                \
        V a = HD_LOAD_##tag(x);                                                                                      \
        (void)a;                                                                                                     \
        HD_V_##out_tag result = __VA_ARGS__;                                                                         \
        result;                                                                                                      \
    })
#define HD_EVALUATE_BINARY(tag, out_tag, x, y, ...)                                                                  \
    ({                                                                                                               \
        HD_TYPES(tag)                                                                                                \
        V a = HD_LOAD_##tag(x), b = HD_LOAD_##tag(y);                                                                \
        HD_V_##out_tag result = __VA_ARGS__;                                                                         \
        result;                                                                                                      \
    })

#define HD_EVALUATE_TERNARY(tag, out_tag, x, y, z, ...)                                                              \
    ({                                                                                                               \
        HD_TYPES(tag)                                                                                                \
        V a = HD_LOAD_##tag(x), b = HD_LOAD_##tag(y), c = HD_LOAD_##tag(z);                                          \
        HD_V_##out_tag result = __VA_ARGS__;                                                                         \
        result;                                                                                                      \
    })

#define HD_KERNEL(name)                                                                                              \
    static void name(void *out, const void *const *in, size_t n, unsigned scalars, const hd_rows *rows)

// The first operands by name, and a kernel's call with them.
#define HD_NAME_OPERANDS                                                                                             \
    const void *pa = in[0], *pb = in[1], *pc = in[2];                                                                \
    (void)pa, (void)pb, (void)pc;
#define HD_RUN(name, out, a, b, n, scalars) name(out, (const void *const[HD_OPERANDS]){a, b}, n, scalars, NULL)

// By integers: operands that a kernel has no use for may be no pointers.
#define HD_ADVANCED(pointer, bytes) ((const void *)((uintptr_t)(pointer) + (uintptr_t)(bytes)))

// The loops for one mask of scalars: of rows, within a kernel rather than around it, since a call takes as long as 64
// elements.
#define HD_EACH_ROW(...)                                                                                             \
    for (size_t left = by.count; left != 0; left--) {                                                                \
        __VA_ARGS__                                                                                                  \
        o = (void *)((char *)o + by.out);                                                                            \
        pa = HD_ADVANCED(pa, by.in[0]), pb = HD_ADVANCED(pb, by.in[1]), pc = HD_ADVANCED(pc, by.in[2]);                \
    }
#define HD_ROWS                                                                                                      \
    HD_NAME_OPERANDS                                                                                                 \
    hd_rows by = rows ? *rows : (hd_rows){.count = 1};

// For kernels without such loops.
HD_INLINE void hd_each_row(hd_kernel run, void *out, const void *const *in, size_t n, unsigned scalars,
                           const hd_rows *rows) {
    for (size_t r = 0; r < rows->count; r++) {
        ptrdiff_t k = (ptrdiff_t)r;
        const void *operands[HD_OPERANDS];
        for (int i = 0; i < HD_OPERANDS; i++) operands[i] = HD_ADVANCED(in[i], k * rows->in[i]);
        run((char *)out + k * rows->out, operands, n, scalars, NULL);
    }
}

#define HD_ROWS_ALONE(run)                                                                                           \
    if (rows) {                                                                                                      \
        hd_each_row(run, out, in, n, scalars, rows);                                                                 \
        return;                                                                                                      \
    }                                                                                                                \
    HD_NAME_OPERANDS

#define HD_DEFINE_UNARY(...) HD_DEFINE_UNARY_(__VA_ARGS__)
#define HD_DEFINE_UNARY_(op, tag, out_tag, loop, ...)                                                                \
    HD_KERNEL(hd_run_##op##_##tag) {                                                                                 \
        HD_T_##out_tag *o = out;                                                                                     \
        HD_ROWS                                                                                                      \
        if (scalars & 1) {                                                                                           \
            HD_EACH_ROW({                                                                                            \
                HD_T_##out_tag one;                                                                                  \
                HD_PUT_##out_tag(one, HD_EVALUATE_UNARY(tag, out_tag, *(const HD_T_##tag *)pa, __VA_ARGS__));        \
                hd_fill(o, &one, n, sizeof one);                                                                     \
            })                                                                                                       \
            return;                                                                                                  \
        }                                                                                                            \
        HD_EACH_ROW({                                                                                                \
            const HD_T_##tag *x = pa;                                                                                \
            loop for (size_t i = 0; i < n; i++)                                                                      \
                HD_PUT_##out_tag(o[i], HD_EVALUATE_UNARY(tag, out_tag, x[i], __VA_ARGS__));                          \
        })                                                                                                           \
    }

// How the elements of a run are stored: as usual, or past the cache by whole vectors, between single elements up to
// the first one that is aligned and after the last.
#define HD_STORED(tag, loop, ...)                                                                                    \
    loop for (size_t i = 0; i < n; i++) HD_PUT_##tag(o[i], __VA_ARGS__);
#define HD_STREAMED(tag, loop, ...)                                                                                  \
    {                                                                                                                \
        typedef uint8_t line __attribute__((vector_size(HD_VECTOR_BYTES)));                                          \
        enum { lane_count = HD_VECTOR_BYTES / sizeof *o };                                                           \
        size_t head = -(uintptr_t)o % HD_VECTOR_BYTES, i = 0;                                                        \
        head = head % sizeof *o != 0 || head / sizeof *o > n ? n : head / sizeof *o;                                 \
        HD_LOOP_SLOW for (; i < head; i++) HD_PUT_##tag(o[i], __VA_ARGS__);                                          \
        for (size_t first = head; first + lane_count <= n; first += lane_count) {                                    \
            HD_T_##tag lanes[lane_count];                                                                            \
            loop for (size_t j = 0; j < lane_count; j++) {                                                           \
                i = first + j;                                                                                       \
                HD_PUT_##tag(lanes[j], __VA_ARGS__);                                                                 \
            }                                                                                                        \
            line vector;                                                                                             \
            __builtin_memcpy(&vector, lanes, sizeof vector);                                                         \
            __builtin_nontemporal_store(vector, (line *)(o + first));                                                \
        }                                                                                                            \
        i = head + (n - head) / lane_count * lane_count;                                                             \
        HD_LOOP_SLOW for (; i < n; i++) HD_PUT_##tag(o[i], __VA_ARGS__);                                             \
    }

#define HD_DEFINE_BINARY(...) HD_DEFINE_BINARY_(__VA_ARGS__)
#define HD_DEFINE_BINARY_(op, tag, ...) HD_BINARY_KERNEL(hd_run_##op##_##tag, HD_STORED, tag, __VA_ARGS__)
#define HD_DEFINE_BINARY_STREAMED(...) HD_DEFINE_BINARY_STREAMED_(__VA_ARGS__)
#define HD_DEFINE_BINARY_STREAMED_(op, tag, ...)                                                                     \
    HD_BINARY_KERNEL(hd_run_##op##_##tag, HD_STORED, tag, __VA_ARGS__)                                               \
    HD_BINARY_KERNEL(hd_stream_##op##_##tag, HD_STREAMED, tag, __VA_ARGS__)
#define HD_BINARY_KERNEL(name, store, tag, out_tag, loop, ...)                                                       \
    HD_KERNEL(name) {                                                                                                \
        HD_T_##out_tag *o = out;                                                                                     \
        HD_ROWS                                                                                                      \
        switch (scalars & 3) {                                                                                       \
            HD_BINARY_CASE(0, x[i], y[i], store, tag, out_tag, loop, __VA_ARGS__)                                    \
            HD_BINARY_CASE(1, same_x, y[i], store, tag, out_tag, loop, __VA_ARGS__)                                  \
            HD_BINARY_CASE(2, x[i], same_y, store, tag, out_tag, loop, __VA_ARGS__)                                  \
        default:                                                                                                     \
            HD_EACH_ROW({                                                                                            \
                const HD_T_##tag *x = pa, *y = pb;                                                                   \
                HD_T_##out_tag one;                                                                                  \
                HD_PUT_##out_tag(one, HD_EVALUATE_BINARY(tag, out_tag, *x, *y, __VA_ARGS__));                        \
                hd_fill(o, &one, n, sizeof one);                                                                     \
            })                                                                                                       \
        }                                                                                                            \
    }
#define HD_BINARY_CASE(mask, first, second, store, tag, out_tag, loop, ...)                                          \
    case mask:                                                                                                       \
        HD_EACH_ROW({                                                                                                \
            const HD_T_##tag *x = pa, *y = pb;                                                                       \
            HD_T_##tag same_x = *x, same_y = *y;                                                                     \
            (void)same_x, (void)same_y;                                                                              \
            store(out_tag, loop, HD_EVALUATE_BINARY(tag, out_tag, first, second, __VA_ARGS__))                       \
        })                                                                                                           \
        break;

#define HD_DEFINE_TERNARY(...) HD_DEFINE_TERNARY_(__VA_ARGS__)
#define HD_DEFINE_TERNARY_(op, tag, ...) HD_TERNARY_KERNEL(hd_run_##op##_##tag, HD_STORED, tag, __VA_ARGS__)
#define HD_DEFINE_TERNARY_STREAMED(...) HD_DEFINE_TERNARY_STREAMED_(__VA_ARGS__)
#define HD_DEFINE_TERNARY_STREAMED_(op, tag, ...)                                                                    \
    HD_TERNARY_KERNEL(hd_run_##op##_##tag, HD_STORED, tag, __VA_ARGS__)                                              \
    HD_TERNARY_KERNEL(hd_stream_##op##_##tag, HD_STREAMED, tag, __VA_ARGS__)
#define HD_TERNARY_KERNEL(name, store, ...) HD_KERNEL_OF_THREE(name, 0, store, __VA_ARGS__)
// With a number before the three operands, which is known by that name.
#define HD_DEFINE_SCALED_STREAMED(...) HD_DEFINE_SCALED_STREAMED_(__VA_ARGS__)
#define HD_DEFINE_SCALED_STREAMED_(op, tag, ...)                                                                     \
    HD_KERNEL_OF_THREE(hd_run_##op##_##tag, 1, HD_STORED, tag, __VA_ARGS__)                                          \
    HD_KERNEL_OF_THREE(hd_stream_##op##_##tag, 1, HD_STREAMED, tag, __VA_ARGS__)
#define HD_KERNEL_OF_THREE(name, skipped, store, tag, out_tag, loop, ...)                                            \
    HD_KERNEL(name) {                                                                                                \
        HD_T_##out_tag *o = out;                                                                                     \
        const HD_T_##tag number = skipped ? *(const HD_T_##tag *)in[0] : 1;                                          \
        (void)number;                                                                                                \
        in += skipped;                                                                                               \
        HD_ROWS                                                                                                      \
        if (skipped) by.in[0] = by.in[1], by.in[1] = by.in[2], by.in[2] = by.in[3];                                  \
        switch (scalars >> skipped & 7) {                                                                            \
            HD_TERNARY_CASE(0, x[i], y[i], z[i], store, tag, out_tag, loop, __VA_ARGS__)                             \
            HD_TERNARY_CASE(1, same_x, y[i], z[i], store, tag, out_tag, loop, __VA_ARGS__)                           \
            HD_TERNARY_CASE(2, x[i], same_y, z[i], store, tag, out_tag, loop, __VA_ARGS__)                           \
            HD_TERNARY_CASE(3, same_x, same_y, z[i], store, tag, out_tag, loop, __VA_ARGS__)                         \
            HD_TERNARY_CASE(4, x[i], y[i], same_z, store, tag, out_tag, loop, __VA_ARGS__)                           \
            HD_TERNARY_CASE(5, same_x, y[i], same_z, store, tag, out_tag, loop, __VA_ARGS__)                         \
            HD_TERNARY_CASE(6, x[i], same_y, same_z, store, tag, out_tag, loop, __VA_ARGS__)                         \
            HD_TERNARY_CASE(7, same_x, same_y, same_z, store, tag, out_tag, loop, __VA_ARGS__)                       \
        }                                                                                                            \
    }
#define HD_TERNARY_CASE(mask, first, second, third, store, tag, out_tag, loop, ...)                                  \
    case mask:                                                                                                       \
        HD_EACH_ROW({                                                                                                \
            const HD_T_##tag *x = pa, *y = pb, *z = pc;                                                              \
            HD_T_##tag same_x = *x, same_y = *y, same_z = *z;                                                        \
            (void)same_x, (void)same_y, (void)same_z;                                                                \
            store(out_tag, loop, HD_EVALUATE_TERNARY(tag, out_tag, first, second, third, __VA_ARGS__))               \
        })                                                                                                           \
        break;

// Two forms of one operation: for each block the vectorised one if the guard holds throughout it, else the other.
#define HD_BLOCK 128
#define HD_REFUSES(tag, x, y, guard)                                                                                 \
    ({                                                                                                               \
        HD_TYPES(tag)                                                                                                \
        V a = HD_LOAD_##tag(x), b = HD_LOAD_##tag(y);                                                                \
        (void)a, (void)b;                                                                                            \
        !(guard);                                                                                                    \
    })
#define HD_DEFINE_GUARDED(...) HD_DEFINE_GUARDED_(__VA_ARGS__)
#define HD_DEFINE_GUARDED_(op, tag, out_tag, guard, easy, hard)                                                      \
    HD_DEFINE_BINARY_(op##_easy, tag, out_tag, HD_LOOP_FAST, easy)                                                   \
    HD_DEFINE_BINARY_(op##_hard, tag, out_tag, HD_LOOP_SLOW, hard)                                                   \
    HD_KERNEL(hd_run_##op##_##tag) {                                                                                 \
        if (n == 0) return;                                                                                          \
        HD_ROWS_ALONE(hd_run_##op##_##tag)                                                                           \
        const HD_T_##tag *x = pa, *y = pb;                                                                           \
        HD_T_##out_tag *o = out;                                                                                     \
        if ((scalars & 3) == 3) {                                                                                    \
            HD_RUN(hd_run_##op##_hard_##tag, out, pa, pb, n, scalars);                                               \
            return;                                                                                                  \
        }                                                                                                            \
        /* Copies: the first block may be written over an operand that all the others need too. */                   \
        HD_T_##tag same_x = *x, same_y = *y;                                                                         \
        x = scalars & 1 ? &same_x : x;                                                                               \
        y = scalars & 2 ? &same_y : y;                                                                               \
        while (n != 0) {                                                                                             \
            size_t count = n < HD_BLOCK ? n : HD_BLOCK;                                                              \
            int refused = 0;                                                                                         \
            if (scalars & 1) {                                                                                       \
                HD_LOOP_FAST for (size_t i = 0; i < count; i++) refused |= HD_REFUSES(tag, same_x, y[i], guard);     \
            } else if (scalars & 2) {                                                                                \
                HD_LOOP_FAST for (size_t i = 0; i < count; i++) refused |= HD_REFUSES(tag, x[i], same_y, guard);     \
            } else {                                                                                                 \
                HD_LOOP_FAST for (size_t i = 0; i < count; i++) refused |= HD_REFUSES(tag, x[i], y[i], guard);       \
            }                                                                                                        \
            if (refused) HD_RUN(hd_run_##op##_hard_##tag, o, x, y, count, scalars);                                  \
            else HD_RUN(hd_run_##op##_easy_##tag, o, x, y, count, scalars);                                          \
            x += scalars & 1 ? 0 : count;                                                                            \
            y += scalars & 2 ? 0 : count;                                                                            \
            o += count;                                                                                              \
            n -= count;                                                                                              \
        }                                                                                                            \
    }

// Chooses by bool; elements are moved as bits, one kernel for each size.
#define HD_DEFINE_WHERE(bytes, type)                                                                                 \
    HD_KERNEL(hd_where_##bytes) {                                                                                    \
        HD_ROWS_ALONE(hd_where_##bytes)                                                                              \
        const uint8_t *a = pa;                                                                                       \
        const type *b = pb, *c = pc;                                                                                 \
        type *o = out;                                                                                               \
        if (scalars & 1) {                                                                                           \
            const type *chosen = *a ? b : c;                                                                         \
            if (*a ? scalars & 2 : scalars & 4) hd_fill_##bytes(out, chosen, n);                                     \
            else if (chosen != o) __builtin_memcpy(o, chosen, n * sizeof(type));                                     \
            return;                                                                                                  \
        }                                                                                                            \
        switch (scalars >> 1 & 3) {                                                                                  \
        case 0: {                                                                                                    \
            HD_LOOP_FAST for (size_t i = 0; i < n; i++) { type x = b[i], y = c[i]; o[i] = a[i] ? x : y; }            \
            break;                                                                                                   \
        }                                                                                                            \
        case 1: {                                                                                                    \
            type x = *b;                                                                                             \
            HD_LOOP_FAST for (size_t i = 0; i < n; i++) { type y = c[i]; o[i] = a[i] ? x : y; }                      \
            break;                                                                                                   \
        }                                                                                                            \
        case 2: {                                                                                                    \
            type y = *c;                                                                                             \
            HD_LOOP_FAST for (size_t i = 0; i < n; i++) { type x = b[i]; o[i] = a[i] ? x : y; }                      \
            break;                                                                                                   \
        }                                                                                                            \
        default: {                                                                                                   \
            type x = *b, y = *c;                                                                                     \
            HD_LOOP_FAST for (size_t i = 0; i < n; i++) o[i] = a[i] ? x : y;                                         \
        }                                                                                                            \
        }                                                                                                            \
    }

HD_DEFINE_WHERE(1, uint8_t)
HD_DEFINE_WHERE(2, uint16_t)
HD_DEFINE_WHERE(4, uint32_t)
HD_DEFINE_WHERE(8, uint64_t)
HD_DEFINE_WHERE(16, hd_16_bytes)

#endif
