// Placeholder: the functions by libm.
#ifndef HD_FUNCTIONS_H
#define HD_FUNCTIONS_H
#include <math.h>
static inline float hd_exp_f32(float x) { return expf(x); }
static inline double hd_exp_f64(double x) { return exp(x); }
static inline float hd_log_f32(float x) { return logf(x); }
static inline double hd_log_f64(double x) { return log(x); }
static inline float hd_rsqrt_f32(float x) { return 1 / sqrtf(x); }
static inline double hd_rsqrt_f64(double x) { return 1 / sqrt(x); }
static inline float hd_tanh_f32(float x) { return tanhf(x); }
static inline double hd_tanh_f64(double x) { return tanh(x); }
static inline float hd_sigmoid_f32(float x) { return 1 / (1 + expf(-x)); }
static inline double hd_sigmoid_f64(double x) { return 1 / (1 + exp(-x)); }
static inline float hd_sin_f32(float x) { return sinf(x); }
static inline double hd_sin_f64(double x) { return sin(x); }
static inline float hd_cos_f32(float x) { return cosf(x); }
static inline double hd_cos_f64(double x) { return cos(x); }
static inline float hd_erf_f32(float x) { return erff(x); }
static inline double hd_erf_f64(double x) { return erf(x); }
static inline float hd_pow_f32(float x, float y) { return powf(x, y); }
static inline double hd_pow_f64(double x, double y) { return pow(x, y); }
#endif
