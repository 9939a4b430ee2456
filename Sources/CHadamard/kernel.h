// From an expression over a and b to kernels: the loops for the masks of scalars.
//
// A row of an .inc file is FORM(operation, types, result, expression). These words say what the loops are:
// - a vector loop is one that the compiler vectorises; an interleaved one holds more vectors at once, for long bodies; a
//   scalar loop is not vectorised: its body calls functions, or divides 64-bit integers;
// - a guarded kernel has two forms of an operation: a common one, vectorised, for blocks of operands that its guard accepts
//   throughout, and a general one, right for all operands. Both give the same results where the guard holds;
// - a limited kernel is a guarded one whose guard is a limit for the bits of its operand, a reflected one has a form for
//   operands right of 0 and one for all, whose results near roots are put right one by one;
// - a non-temporal row has a second kernel whose stores bypass the cache;
// - a widened row is computed by the kernel of a wider type, block by block;
// - a row by width, or like another type, has that type's kernel, since the machine code is the same.
//
// Types are the tags of types.h; groups of them are its HD_EACH_…: HALF is float16 and bfloat16, UP_TO_FLOAT32 float32 and
// by way of it the half types, FLOAT all four, FLOAT_WIDENED the same with the half types widened, NUMBER integers and floats,
// REAL these and bool, INTEGRAL integers and bool.
#ifndef HD_KERNEL_H
#define HD_KERNEL_H

// An output equals an operand or does not overlap it, so no iteration reads what another one wrote: the vectoriser may
// be told so, and then needs no check at run time.
#if HD_LEAN
#define HD_VECTOR_LOOP _Pragma("clang loop vectorize(assume_safety) interleave_count(1) unroll(disable)")
#else
#define HD_VECTOR_LOOP _Pragma("clang loop vectorize(assume_safety) interleave_count(2)")
#endif
// For long bodies: where there are 32 registers of 64 bytes, more of them side by side keep the units busy.
#if HD_VECTOR_BYTES == 64
#define HD_INTERLEAVED_LOOP _Pragma("clang loop vectorize(assume_safety) interleave_count(4)")
#else
#define HD_INTERLEAVED_LOOP HD_VECTOR_LOOP
#endif
// For bodies that call functions or divide 64-bit integers.
#define HD_SCALAR_LOOP _Pragma("clang loop vectorize(disable)")

#define HD_TYPES(tag)                                                                                                \
    typedef HD_T_##tag T __attribute__((unused));                                                                    \
    typedef HD_V_##tag V __attribute__((unused));                                                                    \
    typedef HD_W_##tag W __attribute__((unused));

// Elements of any type as the bytes that are moved, by their size.
typedef uint8_t hd_bytes_1 __attribute__((may_alias));
typedef uint16_t hd_bytes_2 __attribute__((may_alias));
typedef uint32_t hd_bytes_4 __attribute__((may_alias));
typedef uint64_t hd_bytes_8 __attribute__((may_alias, aligned(4)));
typedef struct { uint64_t low, high; } __attribute__((may_alias)) hd_bytes_16;

#define HD_DEFINE_FILL(bytes)                                                                                        \
    static void hd_fill_##bytes(void *out, const void *value, size_t n) {                                            \
        hd_bytes_##bytes *o = out, x = *(const hd_bytes_##bytes *)value;                                             \
        HD_VECTOR_LOOP                                                                                               \
        for (size_t i = 0; i < n; i++) o[i] = x;                                                                     \
    }

HD_DEFINE_FILL(1)
HD_DEFINE_FILL(2)
HD_DEFINE_FILL(4)
HD_DEFINE_FILL(8)
HD_DEFINE_FILL(16)

__attribute__((unused)) static void hd_fill(void *out, const void *value, size_t n, size_t bytes) {
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

// A kernel of the table by its operation and type; the name is the instruction set's own, known to all of its families.
#define HD_NAME(...) HD_NAME_(HD_SET, __VA_ARGS__)
#define HD_NAME_(...) HD_NAME__(__VA_ARGS__)
#define HD_NAME__(set, op, tag) hd_##set##_##op##_##tag
#define HD_NONTEMPORAL_NAME(...) HD_NONTEMPORAL_NAME_(HD_SET, __VA_ARGS__)
#define HD_NONTEMPORAL_NAME_(...) HD_NONTEMPORAL_NAME__(__VA_ARGS__)
#define HD_NONTEMPORAL_NAME__(set, op, tag) hd_##set##_nontemporal_##op##_##tag
// What the families of an instruction set share otherwise.
#define HD_OWN(...) HD_OWN_(HD_SET, __VA_ARGS__)
#define HD_OWN_(...) HD_OWN__(__VA_ARGS__)
#define HD_OWN__(set, name) hd_##set##_##name

#define HD_KERNEL(name)                                                                                              \
    void name(void *out, const void *const *in, size_t n, unsigned scalars, const hd_rows *rows)

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
        pa = HD_ADVANCED(pa, by.in[0]), pb = HD_ADVANCED(pb, by.in[1]), pc = HD_ADVANCED(pc, by.in[2]);              \
        number_at = HD_ADVANCED(number_at, number_step);                                                             \
    }
#define HD_ROWS                                                                                                      \
    HD_NAME_OPERANDS                                                                                                 \
    hd_rows by = rows ? *rows : (hd_rows){.count = 1};                                                               \
    /* Of kernels named scaled_… alone. */                                                                           \
    const void *number_at = NULL;                                                                                    \
    ptrdiff_t number_step = 0;                                                                                       \
    (void)number_at, (void)number_step;

// The scalars among the operands whose bits are given. Where there is one element, the loop without scalars will do.
#define HD_MASK(scalars, bits) (n == 1 ? 0 : (scalars) & (bits))

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

// All operands are scalars: one element, computed as any other, is repeated. `scalars` are those that must remain ones.
__attribute__((unused, noinline)) static void hd_repeat(hd_kernel run, size_t bytes, unsigned scalars, void *out,
                                                        const void *const *in, size_t n, const hd_rows *rows) {
    hd_rows by = rows ? *rows : (hd_rows){.count = 1};
    for (size_t r = 0; n != 0 && r < by.count; r++) {
        ptrdiff_t k = (ptrdiff_t)r;
        const void *operands[HD_OPERANDS];
        for (int i = 0; i < HD_OPERANDS; i++) operands[i] = HD_ADVANCED(in[i], k * by.in[i]);
        hd_bytes_16 one;
        run(&one, operands, 1, scalars, NULL);
        hd_fill((char *)out + k * by.out, &one, n, bytes);
    }
}

#define HD_DEFINE_UNARY(...) HD_DEFINE_UNARY_(__VA_ARGS__)
#define HD_DEFINE_UNARY_(op, tag, ...) HD_UNARY_KERNEL(HD_NAME(op, tag), tag, __VA_ARGS__)
#define HD_UNARY_KERNEL(name, tag, out_tag, loop, ...)                                                               \
    HD_KERNEL(name) {                                                                                                \
        HD_T_##out_tag *o = out;                                                                                     \
        if (HD_MASK(scalars, 1)) {                                                                                   \
            hd_repeat(name, sizeof *o, 0, out, in, n, rows);                                                         \
            return;                                                                                                  \
        }                                                                                                            \
        HD_ROWS                                                                                                      \
        HD_EACH_ROW({                                                                                                \
            const HD_T_##tag *x = pa;                                                                                \
            loop for (size_t i = 0; i < n; i++)                                                                      \
                HD_PUT_##out_tag(o[i], HD_EVALUATE_UNARY(tag, out_tag, x[i], __VA_ARGS__));                          \
        })                                                                                                           \
    }

// A loop alone, of which kernels are made that choose between several.
#define HD_UNARY_RUN(name, tag, loop, ...)                                                                           \
    static void name(HD_T_##tag *o, const HD_T_##tag *x, size_t n) {                                                 \
        loop for (size_t i = 0; i < n; i++) HD_PUT_##tag(o[i], HD_EVALUATE_UNARY(tag, tag, x[i], __VA_ARGS__));      \
    }

// How the elements of a run are stored: as usual, or past the cache by whole vectors, between single elements up to
// the first one that is aligned and after the last.
#define HD_STORED(tag, loop, ...)                                                                                    \
    loop for (size_t i = 0; i < n; i++) HD_PUT_##tag(o[i], __VA_ARGS__);
#define HD_NONTEMPORAL(tag, loop, ...)                                                                                  \
    {                                                                                                                \
        typedef uint8_t line __attribute__((vector_size(HD_VECTOR_BYTES)));                                          \
        enum { lane_count = HD_VECTOR_BYTES / sizeof *o };                                                           \
        size_t head = -(uintptr_t)o % HD_VECTOR_BYTES, i = 0;                                                        \
        head = head % sizeof *o != 0 || head / sizeof *o > n ? n : head / sizeof *o;                                 \
        HD_SCALAR_LOOP for (; i < head; i++) HD_PUT_##tag(o[i], __VA_ARGS__);                                        \
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
        HD_SCALAR_LOOP for (; i < n; i++) HD_PUT_##tag(o[i], __VA_ARGS__);                                           \
    }

#define HD_DEFINE_BINARY(...) HD_DEFINE_BINARY_(__VA_ARGS__)
#define HD_DEFINE_BINARY_(op, tag, ...) \
    HD_BINARY_KERNEL(HD_NAME(op, tag), HD_NAME(op, tag), HD_STORED, tag, __VA_ARGS__)
#define HD_DEFINE_BINARY_NONTEMPORAL(...) HD_DEFINE_BINARY_NONTEMPORAL_(__VA_ARGS__)
#define HD_DEFINE_BINARY_NONTEMPORAL_(op, tag, ...) \
    HD_BINARY_KERNEL(HD_NONTEMPORAL_NAME(op, tag), HD_NAME(op, tag), HD_NONTEMPORAL, tag, __VA_ARGS__)
#define HD_BINARY_RUN(name, ...) HD_BINARY_KERNEL(name, name, HD_STORED, __VA_ARGS__)
#define HD_BINARY_KERNEL(...) HD_BINARY_KERNEL_(__VA_ARGS__)
#define HD_BINARY_KERNEL_(name, stored, store, tag, out_tag, loop, ...)                                              \
    HD_KERNEL(name) {                                                                                                \
        HD_T_##out_tag *o = out;                                                                                     \
        HD_ROWS                                                                                                      \
        switch (HD_MASK(scalars, 3)) {                                                                               \
            HD_BINARY_CASE(0, x[i], y[i], store, tag, out_tag, loop, __VA_ARGS__)                                    \
            HD_BINARY_CASE(1, same_x, y[i], store, tag, out_tag, loop, __VA_ARGS__)                                  \
            HD_BINARY_CASE(2, x[i], same_y, store, tag, out_tag, loop, __VA_ARGS__)                                  \
        default: hd_repeat(stored, sizeof *o, 0, out, in, n, rows);                                                  \
        }                                                                                                            \
    }
#define HD_SCALAR(tag, is_scalar, x) (((is_scalar) && n != 0) ? *(x) : (HD_T_##tag){0})
#define HD_BINARY_CASE(mask, first, second, store, tag, out_tag, loop, ...)                                          \
    case mask:                                                                                                       \
        HD_EACH_ROW({                                                                                                \
            const HD_T_##tag *x = pa, *y = pb;                                                                       \
            HD_T_##tag same_x = HD_SCALAR(tag, mask & 1, x), same_y = HD_SCALAR(tag, mask & 2, y);                   \
            (void)same_x, (void)same_y;                                                                              \
            store(out_tag, loop, HD_EVALUATE_BINARY(tag, out_tag, first, second, __VA_ARGS__))                       \
        })                                                                                                           \
        break;

// Kernels of three operands have a loop for each mask of scalars that leaves an operand of many elements.
#define HD_DEFINE_TERNARY(...) HD_DEFINE_TERNARY_(__VA_ARGS__)
#define HD_DEFINE_TERNARY_(op, tag, ...) \
    HD_KERNEL_OF_THREE(HD_NAME(op, tag), HD_NAME(op, tag), 0, HD_STORED, tag, __VA_ARGS__)
#define HD_DEFINE_TERNARY_NONTEMPORAL(...) HD_DEFINE_TERNARY_NONTEMPORAL_(__VA_ARGS__)
#define HD_DEFINE_TERNARY_NONTEMPORAL_(op, tag, ...) \
    HD_KERNEL_OF_THREE(HD_NONTEMPORAL_NAME(op, tag), HD_NAME(op, tag), 0, HD_NONTEMPORAL, tag, __VA_ARGS__)
// With a number before the three operands, which is known by that name.
#define HD_DEFINE_SCALED(...) HD_DEFINE_SCALED_(__VA_ARGS__)
#define HD_DEFINE_SCALED_(op, tag, ...) \
    HD_KERNEL_OF_THREE(HD_NAME(op, tag), HD_NAME(op, tag), 1, HD_STORED, tag, __VA_ARGS__)
#define HD_DEFINE_SCALED_NONTEMPORAL(...) HD_DEFINE_SCALED_NONTEMPORAL_(__VA_ARGS__)
#define HD_DEFINE_SCALED_NONTEMPORAL_(op, tag, ...) \
    HD_KERNEL_OF_THREE(HD_NONTEMPORAL_NAME(op, tag), HD_NAME(op, tag), 1, HD_NONTEMPORAL, tag, __VA_ARGS__)
#define HD_KERNEL_OF_THREE(...) HD_KERNEL_OF_THREE_(__VA_ARGS__)
#define HD_KERNEL_OF_THREE_(name, stored, skipped, store, tag, out_tag, loop, ...)                                   \
    HD_KERNEL(name) {                                                                                                \
        HD_T_##out_tag *o = out;                                                                                     \
        unsigned mask = HD_MASK(scalars >> skipped, 7);                                                              \
        if (mask == 7) {                                                                                             \
            hd_repeat(stored, sizeof *o, skipped, out, in, n, rows);                                                 \
            return;                                                                                                  \
        }                                                                                                            \
        const void *first = in[0];                                                                                   \
        in += skipped;                                                                                               \
        HD_ROWS                                                                                                      \
        if (skipped) {                                                                                               \
            number_at = first, number_step = by.in[0];                                                               \
            by.in[0] = by.in[1], by.in[1] = by.in[2], by.in[2] = by.in[3];                                           \
        }                                                                                                            \
        switch (mask) {                                                                                              \
            HD_TERNARY_CASE(0, x[i], y[i], z[i], store, tag, out_tag, loop, __VA_ARGS__)                             \
            HD_TERNARY_CASE(1, same_x, y[i], z[i], store, tag, out_tag, loop, __VA_ARGS__)                           \
            HD_TERNARY_CASE(2, x[i], same_y, z[i], store, tag, out_tag, loop, __VA_ARGS__)                           \
            HD_TERNARY_CASE(3, same_x, same_y, z[i], store, tag, out_tag, loop, __VA_ARGS__)                         \
            HD_TERNARY_CASE(4, x[i], y[i], same_z, store, tag, out_tag, loop, __VA_ARGS__)                           \
            HD_TERNARY_CASE(5, same_x, y[i], same_z, store, tag, out_tag, loop, __VA_ARGS__)                         \
            HD_TERNARY_CASE(6, x[i], same_y, same_z, store, tag, out_tag, loop, __VA_ARGS__)                         \
        }                                                                                                            \
    }
#define HD_TERNARY_CASE(mask, first, second, third, store, tag, out_tag, loop, ...)                                  \
    case mask:                                                                                                       \
        HD_EACH_ROW({                                                                                                \
            const HD_T_##tag *x = pa, *y = pb, *z = pc;                                                              \
            HD_T_##tag same_x = HD_SCALAR(tag, mask & 1, x), same_y = HD_SCALAR(tag, mask & 2, y);                   \
            HD_T_##tag same_z = HD_SCALAR(tag, mask & 4, z);                                                         \
            const HD_T_##tag number = number_at ? *(const HD_T_##tag *)number_at : 1;                                \
            (void)same_x, (void)same_y, (void)same_z, (void)number;                                                  \
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
#define HD_DEFINE_GUARDED_(op, tag, out_tag, guard, common, general)                                                 \
    static HD_BINARY_RUN(hd_run_##op##_common_##tag, tag, out_tag, HD_VECTOR_LOOP, common)                           \
    static HD_BINARY_RUN(hd_run_##op##_general_##tag, tag, out_tag, HD_SCALAR_LOOP, general)                         \
    HD_KERNEL(HD_NAME(op, tag)) {                                                                                    \
        if (n == 0) return;                                                                                          \
        HD_T_##out_tag *o = out;                                                                                     \
        if (HD_MASK(scalars, 3) == 3) {                                                                              \
            hd_repeat(hd_run_##op##_general_##tag, sizeof *o, 0, out, in, n, rows);                                  \
            return;                                                                                                  \
        }                                                                                                            \
        HD_ROWS_ALONE(HD_NAME(op, tag))                                                                              \
        const HD_T_##tag *x = pa, *y = pb;                                                                           \
        /* Copies: the first block may be written over an operand that all the others need too. */                   \
        HD_T_##tag same_x = *x, same_y = *y;                                                                         \
        x = scalars & 1 ? &same_x : x;                                                                               \
        y = scalars & 2 ? &same_y : y;                                                                               \
        while (n != 0) {                                                                                             \
            size_t count = n < HD_BLOCK ? n : HD_BLOCK;                                                              \
            int refused = 0;                                                                                         \
            if (scalars & 1) {                                                                                       \
                HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) refused |= HD_REFUSES(tag, same_x, y[i], guard);   \
            } else if (scalars & 2) {                                                                                \
                HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) refused |= HD_REFUSES(tag, x[i], same_y, guard);   \
            } else {                                                                                                 \
                HD_VECTOR_LOOP for (size_t i = 0; i < count; i++) refused |= HD_REFUSES(tag, x[i], y[i], guard);     \
            }                                                                                                        \
            if (refused) HD_RUN(hd_run_##op##_general_##tag, o, x, y, count, scalars);                               \
            else HD_RUN(hd_run_##op##_common_##tag, o, x, y, count, scalars);                                        \
            x += scalars & 1 ? 0 : count;                                                                            \
            y += scalars & 2 ? 0 : count;                                                                            \
            o += count;                                                                                              \
            n -= count;                                                                                              \
        }                                                                                                            \
    }

// Chooses by bool; elements are moved as bits, one kernel for each size.
#define HD_DEFINE_WHERE(op, tag, ...) HD_DEFINE_WHERE_##tag(HD_NAME(op, tag))
#define HD_DEFINE_WHERE_u8(name) HD_DEFINE_WHERE_OF(name, 1, hd_bytes_1)
#define HD_DEFINE_WHERE_u16(name) HD_DEFINE_WHERE_OF(name, 2, hd_bytes_2)
#define HD_DEFINE_WHERE_u32(name) HD_DEFINE_WHERE_OF(name, 4, hd_bytes_4)
#define HD_DEFINE_WHERE_u64(name) HD_DEFINE_WHERE_OF(name, 8, hd_bytes_8)
#define HD_DEFINE_WHERE_c128(name) HD_DEFINE_WHERE_OF(name, 16, hd_bytes_16)
#define HD_DEFINE_WHERE_OF(name, bytes, type)                                                                        \
    HD_KERNEL(name) {                                                                                                \
        HD_ROWS_ALONE(name)                                                                                          \
        const uint8_t *a = pa;                                                                                       \
        const type *b = pb, *c = pc;                                                                                 \
        type *o = out;                                                                                               \
        if (scalars & 1) {                                                                                           \
            if (n == 0) return;                                                                                      \
            const type *chosen = *a ? b : c;                                                                         \
            if (*a ? scalars & 2 : scalars & 4) hd_fill_##bytes(out, chosen, n);                                     \
            else if (chosen != o) __builtin_memcpy(o, chosen, n * sizeof(type));                                     \
            return;                                                                                                  \
        }                                                                                                            \
        switch (scalars >> 1 & 3) {                                                                                  \
        case 0: {                                                                                                    \
            HD_VECTOR_LOOP for (size_t i = 0; i < n; i++) { type x = b[i], y = c[i]; o[i] = a[i] ? x : y; }          \
            break;                                                                                                   \
        }                                                                                                            \
        case 1: {                                                                                                    \
            type x = *b;                                                                                             \
            HD_VECTOR_LOOP for (size_t i = 0; i < n; i++) { type y = c[i]; o[i] = a[i] ? x : y; }                    \
            break;                                                                                                   \
        }                                                                                                            \
        case 2: {                                                                                                    \
            type y = *c;                                                                                             \
            HD_VECTOR_LOOP for (size_t i = 0; i < n; i++) { type x = b[i]; o[i] = a[i] ? x : y; }                    \
            break;                                                                                                   \
        }                                                                                                            \
        default: {                                                                                                   \
            type x = *b, y = *c;                                                                                     \
            HD_VECTOR_LOOP for (size_t i = 0; i < n; i++) o[i] = a[i] ? x : y;                                       \
        }                                                                                                            \
        }                                                                                                            \
    }

// A kernel of a narrow type by way of the wide type's: elements are widened block by block, and the results rounded back.
#define HD_DEFINE_WIDENED(...) HD_DEFINE_WIDENED_(__VA_ARGS__)
#define HD_DEFINE_WIDENED_(op, tag, wide, out_tag, computed_tag, arity)                                              \
    HD_KERNEL(HD_NAME(op, tag)) {                                                                                    \
        if (HD_MASK(scalars, (1u << arity) - 1) == (1u << arity) - 1) {                                              \
            hd_repeat(HD_NAME(op, tag), sizeof(HD_T_##out_tag), 0, out, in, n, rows);                                \
            return;                                                                                                  \
        }                                                                                                            \
        static const hd_widening how = {HD_NAME(op, wide), HD_DTYPE_##tag, HD_DTYPE_##wide, HD_DTYPE_##computed_tag, \
                                        HD_DTYPE_##out_tag, arity};                                                  \
        HD_OWN(widened)(&how, out, in, n, scalars, rows);                                                            \
    }
typedef struct {
    hd_kernel run;
    int from, wide, computed, to, arity;
} hd_widening;
void HD_OWN(widened)(const hd_widening *how, void *out, const void *const *in, size_t n, unsigned scalars,
                     const hd_rows *rows);

#endif
