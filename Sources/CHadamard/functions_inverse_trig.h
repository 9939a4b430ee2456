// Part of functions.h: asin, acos, atan, atan2.

#define HD_HALF_PI 0x1.921fb54442d18p+0
#define HD_HALF_PI_TAIL 0x1.1a62633145c07p-54
#define HD_PI 0x1.921fb54442d18p+1
#define HD_PI_TAIL 0x1.1a62633145c07p-53

// asin(s) = s + s z P(z), z = s^2 <= 1/4, for a float32 result: minimax, degree 6, 2^-35.8.
HD_INLINE double hd_asin_polynomial_single(double z) {
    double p = 0x1.1c342bfca8ca0p-5;
    p = HD_FMA64(p, z, 0x1.e97ff52cf5515p-8);
    p = HD_FMA64(p, z, 0x1.9358e6ceb4451p-6);
    p = HD_FMA64(p, z, 0x1.ed538b2559760p-6);
    p = HD_FMA64(p, z, 0x1.6ddb26e18a5dbp-5);
    p = HD_FMA64(p, z, 0x1.3332a807cff27p-4);
    return HD_FMA64(p, z, 0x1.555556091863ep-3);
}

// The same for float64: degree 12, 2^-59.8.
HD_INLINE double hd_asin_polynomial_f64(double z) {
    double p = 0x1.0bd961debd497p-5;
    p = HD_FMA64(p, z, -0x1.59d4a8dbcdaa6p-6);
    p = HD_FMA64(p, z, 0x1.64eb1c0de8124p-6);
    p = HD_FMA64(p, z, 0x1.e1a2f756e182ep-9);
    p = HD_FMA64(p, z, 0x1.61863c37c02f1p-7);
    p = HD_FMA64(p, z, 0x1.75784df0a867fp-7);
    p = HD_FMA64(p, z, 0x1.ca212e64fa6ddp-7);
    p = HD_FMA64(p, z, 0x1.1c49ded77dffbp-6);
    p = HD_FMA64(p, z, 0x1.6e8bdfdbf570dp-6);
    p = HD_FMA64(p, z, 0x1.f1c71a8bef61ep-6);
    p = HD_FMA64(p, z, 0x1.6db6db722ab73p-5);
    p = HD_FMA64(p, z, 0x1.333333332df1fp-4);
    return HD_FMA64(p, z, 0x1.5555555555578p-3);
}

// Above 1/2 by asin(a) = pi / 2 - 2 asin(sqrt((1 - a) / 2)). Beyond 1 the square root is NaN.
HD_INLINE float hd_asin_f32(float x) {
    double a = hd_abs_f32(x);
    int large = a > 0.5;
    double z = large ? 0.5 - 0.5 * a : a * a;
    double s = large ? __builtin_elementwise_sqrt(z) : a;
    double y = HD_FMA64(s * z, hd_asin_polynomial_single(z), s);
    y = large ? HD_HALF_PI - 2.0 * y : y;
    return hd_with_sign_f32(hd_abs_f32((float)y), x);
}

HD_INLINE float hd_acos_f32(float x) {
    double a = hd_abs_f32(x);
    int large = a > 0.5;
    double z = large ? 0.5 - 0.5 * a : a * a;
    double s = large ? __builtin_elementwise_sqrt(z) : a;
    double y = HD_FMA64(s * z, hd_asin_polynomial_single(z), s);
    y = large ? y + y : y;
    y = x < 0.0f ? -y : y;
    double from = large ? (x < 0.0f ? HD_PI : 0.0) : HD_HALF_PI;
    return (float)(large ? from + y : from - y);
}

// As above; the square root is taken as a short head, which doubles exactly, and what it lacks, so that only the last
// sum rounds.
typedef struct { double head, rest; } hd_asin_parts;
HD_INLINE hd_asin_parts hd_asin_split_f64(double a, int large) {
    double z = large ? 0.5 - 0.5 * a : a * a;
    double s = large ? __builtin_elementwise_sqrt(z) : a;
    double head = hd_from_bits_f64(hd_bits_f64(s) & 0xffffffff00000000u);
    head = large ? head : a;
    double sum = s + head;
    double lacking = large ? (z - head * head) / (sum == 0.0 ? 1.0 : sum) : 0.0;
    return (hd_asin_parts){head, HD_FMA64(s * z, hd_asin_polynomial_f64(z), lacking)};
}

HD_INLINE double hd_asin_f64(double x) {
    double a = hd_abs_f64(x);
    int large = a > 0.5;
    hd_asin_parts p = hd_asin_split_f64(a, large);
    double y = large ? (HD_HALF_PI - 2.0 * p.head) + (HD_HALF_PI_TAIL - 2.0 * p.rest) : p.head + p.rest;
    return hd_with_sign_f64(hd_abs_f64(y), x);
}

HD_INLINE double hd_acos_f64(double x) {
    double a = hd_abs_f64(x);
    int large = a > 0.5;
    hd_asin_parts p = hd_asin_split_f64(a, large);
    double head = large ? 2.0 * p.head : p.head, rest = large ? 2.0 * p.rest : p.rest;
    double towards = large == (x < 0.0) ? -1.0 : 1.0;
    double from = large ? (x < 0.0 ? HD_PI : 0.0) : HD_HALF_PI;
    double from_tail = large ? (x < 0.0 ? HD_PI_TAIL : 0.0) : HD_HALF_PI_TAIL;
    double sum = from + towards * head;
    double error = from == 0.0 ? 0.0 : (from - sum) + towards * head;
    return sum + (error + (from_tail + towards * rest));
}

// atan(q) = q + q z P(z), z = q^2 <= 1, for a float32 result: minimax, degree 10, 2^-33.9.
HD_INLINE double hd_atan_polynomial_single(double z) {
    double p = -0x1.6de10db98dd10p-11;
    p = HD_FMA64(p, z, 0x1.42d2167b53a0ep-8);
    p = HD_FMA64(p, z, -0x1.0b082e9a1c988p-6);
    p = HD_FMA64(p, z, 0x1.1a6a41f563d8dp-5);
    p = HD_FMA64(p, z, -0x1.be960f021296ap-5);
    p = HD_FMA64(p, z, 0x1.2958306ab77b4p-4);
    p = HD_FMA64(p, z, -0x1.700afe206b477p-4);
    p = HD_FMA64(p, z, 0x1.c66e45908f63fp-4);
    p = HD_FMA64(p, z, -0x1.248a2c4c7b181p-3);
    p = HD_FMA64(p, z, 0x1.999937ed1e5d5p-3);
    return HD_FMA64(p, z, -0x1.5555548732744p-2);
}

// The same for float64: degree 20, 2^-55.5.
HD_INLINE double hd_atan_polynomial_f64(double z) {
    double p = -0x1.22d32a1f6588bp-17;
    p = HD_FMA64(p, z, 0x1.b43af96c0f22dp-14);
    p = HD_FMA64(p, z, -0x1.372e4364a57c6p-11);
    p = HD_FMA64(p, z, 0x1.1a42666c39593p-9);
    p = HD_FMA64(p, z, -0x1.7010c6d03e2bep-8);
    p = HD_FMA64(p, z, 0x1.730be618af365p-7);
    p = HD_FMA64(p, z, -0x1.311570ea2ec80p-6);
    p = HD_FMA64(p, z, 0x1.ac90dcc29df46p-6);
    p = HD_FMA64(p, z, -0x1.0c9cc03f51a94p-5);
    p = HD_FMA64(p, z, 0x1.39092d133a67dp-5);
    p = HD_FMA64(p, z, -0x1.5f2649995553cp-5);
    p = HD_FMA64(p, z, 0x1.84b511af2ffa8p-5);
    p = HD_FMA64(p, z, -0x1.aeda87946d31cp-5);
    p = HD_FMA64(p, z, 0x1.e1d4929f22a49p-5);
    p = HD_FMA64(p, z, -0x1.1110335ae2310p-4);
    p = HD_FMA64(p, z, 0x1.3b139bec38089p-4);
    p = HD_FMA64(p, z, -0x1.745d15d2ca373p-4);
    p = HD_FMA64(p, z, 0x1.c71c71b650c19p-4);
    p = HD_FMA64(p, z, -0x1.2492492457697p-3);
    p = HD_FMA64(p, z, 0x1.9999999998c65p-3);
    return HD_FMA64(p, z, -0x1.555555555554dp-2);
}

// The angle of (x, y), y > 0, where q is the smaller of both over the larger: measured from the nearest axis.
HD_INLINE double hd_angle_single(double q, int steep, int left) {
    double z = q * q;
    double y = HD_FMA64(q * z, hd_atan_polynomial_single(z), q);
    y = steep != left ? -y : y;
    return steep ? HD_HALF_PI + y : (left ? HD_PI : 0.0) + y;
}

HD_INLINE double hd_angle_f64(double q, int steep, int left) {
    double z = q * q;
    double towards = steep != left ? -1.0 : 1.0;
    double from = steep ? HD_HALF_PI : left ? HD_PI : 0.0;
    double from_tail = steep ? HD_HALF_PI_TAIL : left ? HD_PI_TAIL : 0.0;
    double sum = from + towards * q;
    double error = from == 0.0 ? 0.0 : (from - sum) + towards * q;
    return sum + (error + HD_FMA64(towards * (q * z), hd_atan_polynomial_f64(z), from_tail));
}

HD_INLINE float hd_atan_f32(float x) {
    double a = hd_abs_f32(x);
    int steep = a > 1.0;
    return hd_with_sign_f32((float)hd_angle_single(steep ? 1.0 / a : a, steep, 0), x);
}

HD_INLINE double hd_atan_f64(double x) {
    double a = hd_abs_f64(x);
    int steep = a > 1.0;
    return hd_with_sign_f64(hd_angle_f64(steep ? 1.0 / a : a, steep, 0), x);
}

// The smaller over the larger: 0 for two zeros, 1 for two infinities.
HD_INLINE double hd_slope(double y, double x, int steep) {
    double over = steep ? x : y, under = steep ? y : x;
    double q = over / under;
    q = over == under ? 1.0 : q;
    return under == 0.0 ? over : q;
}

HD_INLINE float hd_atan2_f32(float y, float x) {
    double a = hd_abs_f32(y), b = hd_abs_f32(x);
    int steep = a > b, left = hd_bits_f32(x) >> 31 != 0;
    double angle = hd_angle_single(hd_slope(a, b, steep), steep, left);
    return hd_with_sign_f32(hd_abs_f32((float)angle), y);
}

HD_INLINE double hd_atan2_f64(double y, double x) {
    double a = hd_abs_f64(y), b = hd_abs_f64(x);
    int steep = a > b, left = hd_bits_f64(x) >> 63 != 0;
    double angle = hd_angle_f64(hd_slope(a, b, steep), steep, left);
    return hd_with_sign_f64(hd_abs_f64(angle), y);
}

// sqrt(x^2 + y^2); an infinity counts more than a NaN.
HD_INLINE float hd_hypot_f32(float x, float y) {
    double a = x, b = y;
    float r = (float)__builtin_elementwise_sqrt(HD_FMA64(a, a, b * b));
    return hd_abs_f32(x) == INFINITY || hd_abs_f32(y) == INFINITY ? INFINITY : r;
}

// Scaled by a power of two where a square would leave the range.
HD_INLINE double hd_hypot_f64(double x, double y) {
    double a = hd_abs_f64(x), b = hd_abs_f64(y);
    double large = a > b ? a : b, small = a > b ? b : a;
    double scale = large > 0x1p510 ? 0x1p-600 : large < 0x1p-450 ? 0x1p600 : 1.0;
    double back = large > 0x1p510 ? 0x1p600 : large < 0x1p-450 ? 0x1p-600 : 1.0;
    large *= scale;
    small *= scale;
    double r = __builtin_elementwise_sqrt(HD_FMA64(large, large, small * small)) * back;
    return a == INFINITY || b == INFINITY ? INFINITY : r;
}
