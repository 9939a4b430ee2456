// Part of functions_special.h: arithmetic with twice the digits, for rare arguments where a sum cancels.

HD_INLINE hd_special_pair hd_twofold_sum(hd_special_pair a, hd_special_pair b) {
    hd_special_pair s = hd_special_sum(a.head, b.head);
    return hd_special_sum(s.head, s.tail + (a.tail + b.tail));
}

HD_INLINE hd_special_pair hd_twofold_product(hd_special_pair a, hd_special_pair b) {
    hd_special_pair p = hd_special_product(a.head, b.head);
    return hd_special_sum(p.head, p.tail + HD_FMA64(a.head, b.tail, a.tail * b.head));
}

HD_INLINE hd_special_pair hd_twofold_quotient(hd_special_pair a, hd_special_pair b) {
    double q = a.head / b.head;
    hd_special_pair p = hd_twofold_product((hd_special_pair){q, 0}, b);
    double rest = hd_twofold_sum(a, (hd_special_pair){-p.head, -p.tail}).head;
    return hd_special_sum(q, rest / b.head);
}

HD_INLINE hd_special_pair hd_twofold_negated(hd_special_pair a) { return (hd_special_pair){-a.head, -a.tail}; }

HD_INLINE hd_special_pair hd_twofold_root(hd_special_pair a) {
    double root = __builtin_elementwise_sqrt(a.head);
    hd_special_pair square = hd_special_product(root, root);
    double rest = ((a.head - square.head) - square.tail) + a.tail;
    return hd_special_sum(root, root > 0.0 ? rest / (2.0 * root) : 0.0);
}

// A polynomial of so many terms, highest power first, of which the first ones are not worth twice the digits.
HD_INLINE hd_special_pair hd_twofold_horner(const double (*table)[2], int terms, int plain, hd_special_pair t) {
    double q = 0.0;
    // Loops within would keep a loop around them from being vectorised.
    _Pragma("clang loop unroll(full)") for (int k = 0; k < plain; k++) q = HD_FMA64(q, t.head, table[k][0]);
    hd_special_pair y = {q, 0};
    _Pragma("clang loop unroll(full)") for (int k = plain; k < terms; k++)
        y = hd_twofold_sum(hd_twofold_product(y, t), (hd_special_pair){table[k][0], table[k][1]});
    return y;
}

// log(x) for positive normal numbers: x = 2^k (1 + f), s = f / (2 + f).
HD_INLINE hd_special_pair hd_twofold_log(double x) {
    hd_log_parts parts = hd_log_split_f64(x);
    hd_special_pair f = {parts.f, 0}, s = hd_twofold_quotient(f, hd_special_sum(2.0, parts.f));
    hd_special_pair z = hd_twofold_sum(hd_twofold_product(s, s), (hd_special_pair){-0x1p-6, 0});
    s = hd_twofold_product(s, hd_twofold_horner(hd_special_log_twofold, HD_LOG_TERMS, HD_LOG_PLAIN, z));
    hd_special_pair low = hd_special_product(parts.k, HD_LN2_TAIL64);
    low.tail = HD_FMA64(parts.k, -0x1.ff0342542fc33p-94, low.tail);
    return hd_twofold_sum((hd_special_pair){parts.k * HD_LN2_HEAD64, 0}, hd_twofold_sum(low, s));
}
