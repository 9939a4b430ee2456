// Greatest common divisors and least common multiples.
#ifndef HD_NUMBER_THEORY_H
#define HD_NUMBER_THEORY_H

// By halving and subtracting (Stein 1967): much faster than by remainders, which divide. The loop takes at most as many
// steps as the two numbers have bits.
#define HD_DEFINE_GCD_OF(type, trailing)                                                                             \
    HD_INLINE type hd_gcd_of_##type(type a, type b) {                                                                \
        if (a == 0 || b == 0) return a | b;                                                                          \
        int twos = trailing(a | b);                                                                                  \
        a >>= trailing(a);                                                                                           \
        do {                                                                                                         \
            b >>= trailing(b);                                                                                       \
            type least = a < b ? a : b;                                                                              \
            b = a < b ? b - a : a - b;                                                                               \
            a = least;                                                                                               \
        } while (b != 0);                                                                                            \
        return a << twos;                                                                                            \
    }

HD_DEFINE_GCD_OF(uint32_t, __builtin_ctz)
HD_DEFINE_GCD_OF(uint64_t, __builtin_ctzll)

// The product is taken in `wide` and cut to the type, as PyTorch does: of 32 and 64 bits it wraps before its sign is dropped.
#define HD_DEFINE_GCD(tag, type, wide, magnitude, finish)                                                            \
    HD_INLINE type hd_gcd_##tag(type x, type y) {                                                                    \
        wide a = magnitude(x, wide), b = magnitude(y, wide);                                                         \
        return (type)hd_gcd_of_##wide(a, b);                                                                         \
    }                                                                                                                \
    HD_INLINE type hd_lcm_##tag(type x, type y) {                                                                    \
        wide a = magnitude(x, wide), b = magnitude(y, wide);                                                         \
        wide divisor = hd_gcd_of_##wide(a, b);                                                                       \
        if (divisor == 0) return 0;                                                                                  \
        type product = (type)(a / divisor * b);                                                                      \
        return finish;                                                                                               \
    }
#define HD_PLAIN(x, wide) ((wide)(x))
#define HD_MAGNITUDE(x, wide) ((x) < 0 ? 0 - (wide)(x) : (wide)(x))

HD_DEFINE_GCD(u8, uint8_t, uint32_t, HD_PLAIN, product)
HD_DEFINE_GCD(u16, uint16_t, uint32_t, HD_PLAIN, product)
HD_DEFINE_GCD(u32, uint32_t, uint32_t, HD_PLAIN, product)
HD_DEFINE_GCD(u64, uint64_t, uint64_t, HD_PLAIN, product)
HD_DEFINE_GCD(i8, int8_t, uint32_t, HD_MAGNITUDE, product)
HD_DEFINE_GCD(i16, int16_t, uint32_t, HD_MAGNITUDE, product)
HD_DEFINE_GCD(i32, int32_t, uint32_t, HD_MAGNITUDE, (int32_t)HD_MAGNITUDE(product, uint32_t))
HD_DEFINE_GCD(i64, int64_t, uint64_t, HD_MAGNITUDE, (int64_t)HD_MAGNITUDE(product, uint64_t))

#endif
