// Part of gelu_pieces.h: erfc(a / sqrt 2) / 2 by pieces of 1/7. Written by Tools/fit_gelu.py: do not edit.
// The pieces' centres, and polynomials in the distance from them: degree 5, 2^-25.0.
static const float hd_gelu_centre[32] __attribute__((aligned(64))) = {
    0x0p+0f, 0x1.2494bp-3f, 0x1.248de2p-2f, 0x1.b6d8c6p-2f, 0x1.2491d4p-1f, 0x1.6db914p-1f,
    0x1.b6d86ep-1f, 0x1.000426p+0f, 0x1.249624p+0f, 0x1.492908p+0f, 0x1.6db83ap+0f, 0x1.924a0ep+0f,
    0x1.b6d744p+0f, 0x1.db698ap+0f, 0x1.ffff32p+0f, 0x1.124a9cp+1f, 0x1.248ee6p+1f, 0x1.36db58p+1f,
    0x1.492384p+1f, 0x1.5b6c7ap+1f, 0x1.6db82ep+1f, 0x1.7ffd5cp+1f, 0x1.924cc8p+1f, 0x1.a48ff4p+1f,
    0x1.b6e016p+1f, 0x1.c9224p+1f, 0x1.db6f8ap+1f, 0x1.edb968p+1f, 0x1.00009ep+2f, 0x1.09257p+2f,
    0x1.124d6ep+2f, 0x1.1b70bcp+2f,
};
static const float hd_gelu_0[32] __attribute__((aligned(64))) = {
    0x1p-1f, 0x1.c5d624p-2f, 0x1.8cdb32p-2f, 0x1.5623e2p-2f, 0x1.22ab16p-2f, 0x1.e670e6p-3f,
    0x1.90c58cp-3f, 0x1.44e504p-3f, 0x1.0325b2p-3f, 0x1.969126p-4f, 0x1.3997bcp-4f, 0x1.db769ap-5f,
    0x1.62412ap-5f, 0x1.0346cp-5f, 0x1.74bfcp-6f, 0x1.072292p-6f, 0x1.6cfca4p-7f, 0x1.f0b71cp-8f,
    0x1.4be7a6p-8f, 0x1.b3550ep-9f, 0x1.181d04p-9f, 0x1.61f618p-10f, 0x1.b66b9p-11f, 0x1.0abb2ap-11f,
    0x1.3df43cp-12f, 0x1.7462f2p-13f, 0x1.ab42a4p-14f, 0x1.e1049cp-15f, 0x1.09a2a6p-15f, 0x1.1faaeap-16f,
    0x1.313e12p-17f, 0x1.3e05ecp-18f,
};
static const float hd_gelu_1[32] __attribute__((aligned(64))) = {
    -0x1.988454p-2f, -0x1.945e8ap-2f, -0x1.882e2ap-2f, -0x1.74ac3ep-2f, -0x1.5afb22p-2f, -0x1.3c87c4p-2f,
    -0x1.1aee8cp-2f, -0x1.ef8652p-3f, -0x1.a9325ep-3f, -0x1.657952p-3f, -0x1.267d3ep-3f, -0x1.db60f6p-4f,
    -0x1.77fc1ep-4f, -0x1.235472p-4f, -0x1.ba4e0cp-5f, -0x1.48f7dp-5f, -0x1.dfad5cp-6f, -0x1.567538p-6f,
    -0x1.df40e2p-7f, -0x1.488d92p-7f, -0x1.b9466ap-8f, -0x1.22840ep-8f, -0x1.76715cp-9f, -0x1.d96bd2p-10f,
    -0x1.24da7cp-10f, -0x1.638326p-11f, -0x1.a65a1ap-12f, -0x1.ebcd5ep-13f, -0x1.189ebap-13f, -0x1.39b40ep-14f,
    -0x1.5750eep-15f, -0x1.709436p-16f,
};
static const float hd_gelu_2[32] __attribute__((aligned(64))) = {
    0x1.9abaa6p-20f, 0x1.ce26cap-6f, 0x1.c02d9ep-5f, 0x1.3f6d14p-4f, 0x1.8c8c1cp-4f, 0x1.c43262p-4f,
    0x1.e50354p-4f, 0x1.ef8e58p-4f, 0x1.e5f6dp-4f, 0x1.cba238p-4f, 0x1.a4b47cp-4f, 0x1.7583e2p-4f,
    0x1.4242c4p-4f, 0x1.0e82e8p-4f, 0x1.ba4d5cp-5f, 0x1.607922p-5f, 0x1.1216cp-5f, 0x1.9fd766p-6f,
    0x1.341674p-6f, 0x1.bde31ep-7f, 0x1.3b337p-7f, 0x1.b3c314p-8f, 0x1.263724p-8f, 0x1.84df7cp-9f,
    0x1.f60e1p-10f, 0x1.3d6a3ep-10f, 0x1.88306cp-11f, 0x1.da3f08p-12f, 0x1.189f2ap-12f, 0x1.44e8ecp-13f,
    0x1.6fdbfcp-14f, 0x1.981584p-15f,
};
static const float hd_gelu_3[32] __attribute__((aligned(64))) = {
    0x1.1014c6p-4f, 0x1.08188cp-4f, 0x1.e03fa4p-5f, 0x1.95a322p-5f, 0x1.37a05ep-5f, 0x1.9d38p-6f,
    0x1.908282p-7f, -0x1.98732ap-22f, -0x1.5b48ep-7f, -0x1.374a9cp-6f, -0x1.98ba4ep-6f, -0x1.d1baa8p-6f,
    -0x1.e5df5ep-6f, -0x1.db91fap-6f, -0x1.ba4858p-6f, -0x1.89e3eap-6f, -0x1.51b30ep-6f, -0x1.178e96p-6f,
    -0x1.c044bcp-7f, -0x1.5caa6p-7f, -0x1.076c1ap-7f, -0x1.83554ep-8f, -0x1.1507dcp-8f, -0x1.8272eap-9f,
    -0x1.06801ep-9f, -0x1.5c3f5p-10f, -0x1.c26342p-11f, -0x1.1c647ap-11f, -0x1.5ec99p-12f, -0x1.a68e62p-13f,
    -0x1.f0f2ecp-14f, -0x1.1dde2ep-14f,
};
static const float hd_gelu_4[32] __attribute__((aligned(64))) = {
    0x1.179078p-10f, -0x1.cb19a4p-8f, -0x1.b267dcp-7f, -0x1.2b79b8p-6f, -0x1.613a2ep-6f, -0x1.76f0ccp-6f,
    -0x1.6e0c0ap-6f, -0x1.4a39eap-6f, -0x1.123f7cp-6f, -0x1.9cbfd6p-7f, -0x1.0cf658p-7f, -0x1.08512ap-8f,
    -0x1.aea118p-12f, 0x1.4294eap-9f, 0x1.2664d6p-8f, 0x1.759bc4p-8f, 0x1.9619p-8f, 0x1.9163dp-8f,
    0x1.72c552p-8f, 0x1.448108p-8f, 0x1.0f4072p-8f, 0x1.b3cefep-9f, 0x1.5168d2p-9f, 0x1.f9980ap-10f,
    0x1.6ea77p-10f, 0x1.0250cp-10f, 0x1.61595p-11f, 0x1.d63c6ep-12f, 0x1.309fcap-12f, 0x1.805dbcp-13f,
    0x1.d85fp-14f, 0x1.1b4efp-14f,
};
static const float hd_gelu_5[32] __attribute__((aligned(64))) = {
    -0x1.074036p-6f, -0x1.4af5e8p-7f, -0x1.13ef3cp-7f, -0x1.83a58ap-8f, -0x1.0bc898p-8f, 0x1.50d31ap-10f,
    0x1.90f9bep-10f, 0x1.b7d918p-9f, 0x1.6c1c4cp-8f, 0x1.6ad738p-8f, 0x1.9cd97p-8f, 0x1.7f6312p-8f,
    0x1.13da48p-8f, 0x1.a56af6p-9f, 0x1.161cdap-9f, 0x1.358af6p-10f, 0x1.3568dcp-12f, -0x1.b23e44p-12f,
    -0x1.c0c168p-11f, -0x1.152d18p-10f, -0x1.301ffap-10f, -0x1.2124e4p-10f, -0x1.02b9c8p-10f, -0x1.af4a26p-11f,
    -0x1.56a854p-11f, -0x1.06a352p-11f, -0x1.82fb7p-12f, -0x1.1388ep-12f, -0x1.7bc074p-13f, -0x1.fb3708p-14f,
    -0x1.480ca8p-14f, -0x1.9d2f1p-15f,
};
