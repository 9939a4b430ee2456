// Part of gelu_pieces.h: erfc(a / sqrt 2) / 2 by pieces of 1/8 from 0 on. Written by Tools/fit_gelu.py: do not edit.
// The pieces' centres, and polynomials in the distance from them: degree 5, 2^-27.6.
static const float hd_gelu_centre[32] __attribute__((aligned(64))) = {
    0x0p+0f, 0x1.000412p-3f, 0x1.000176p-2f, 0x1.7ffd32p-2f, 0x1.fffd06p-2f, 0x1.3ffd38p-1f,
    0x1.7ffb8p-1f, 0x1.c001bep-1f, 0x1.000426p+0f, 0x1.200134p+0f, 0x1.40035cp+0f, 0x1.60025p+0f,
    0x1.7ffcd8p+0f, 0x1.9ffdfap+0f, 0x1.c00262p+0f, 0x1.dffd14p+0f, 0x1.ffff32p+0f, 0x1.10044cp+1f,
    0x1.2002fcp+1f, 0x1.30029p+1f, 0x1.3ffd8cp+1f, 0x1.4fff7cp+1f, 0x1.5ffcccp+1f, 0x1.7000d4p+1f,
    0x1.7ffd5cp+1f, 0x1.8ffd86p+1f, 0x1.a0013ap+1f, 0x1.affbb2p+1f, 0x1.bffbe4p+1f, 0x1.cfff5cp+1f,
    0x1.e0036ep+1f, 0x1.effee2p+1f,
};
static const float hd_gelu_0[32] __attribute__((aligned(64))) = {
    0x1p-1f, 0x1.cd109ep-2f, 0x1.9aec2ap-2f, 0x1.6a5384p-2f, 0x1.3bf25p-2f, 0x1.106056p-2f,
    0x1.d0276cp-3f, 0x1.86b96ap-3f, 0x1.44e504p-3f, 0x1.0ad5dp-3f, 0x1.b0b4p-4f, 0x1.5a5bdap-4f,
    0x1.11aaf8p-4f, 0x1.aaad42p-5f, 0x1.48239p-5f, 0x1.f21072p-6f, 0x1.74bfcp-6f, 0x1.130d4ap-6f,
    0x1.907a1p-7f, 0x1.1f760ap-7f, 0x1.970aeap-8f, 0x1.1bf1c8p-8f, 0x1.86ae18p-9f, 0x1.08c324p-9f,
    0x1.61f618p-10f, 0x1.d2399ep-11f, 0x1.2e7cccp-11f, 0x1.83310cp-12f, 0x1.e8168ep-13f, 0x1.2f055ep-13f,
    0x1.72b1b8p-14f, 0x1.bf476ep-15f,
};
static const float hd_gelu_1[32] __attribute__((aligned(64))) = {
    -0x1.988454p-2f, -0x1.95566p-2f, -0x1.8bf296p-2f, -0x1.7cc7fap-2f, -0x1.688456p-2f, -0x1.500a92p-2f,
    -0x1.345f68p-2f, -0x1.1694c2p-2f, -0x1.ef8652p-3f, -0x1.b1ea16p-3f, -0x1.760a96p-3f, -0x1.3d732p-3f,
    -0x1.09456ep-3f, -0x1.b46714p-4f, -0x1.615e92p-4f, -0x1.19c5aap-4f, -0x1.ba4e0cp-5f, -0x1.55aedep-5f,
    -0x1.03f53cp-5f, -0x1.85681p-6f, -0x1.1f3cc8p-6f, -0x1.a0f694p-7f, -0x1.2a0ed6p-7f, -0x1.a346d8p-8f,
    -0x1.22840ep-8f, -0x1.8c3a1cp-9f, -0x1.09eb46p-9f, -0x1.5fb8ep-10f, -0x1.c9bce8p-11f, -0x1.252148p-11f,
    -0x1.71940ap-12f, -0x1.cb318ep-13f,
};
static const float hd_gelu_2[32] __attribute__((aligned(64))) = {
    0x1.d5f9fap-20f, 0x1.955d3ep-6f, 0x1.8bf4d8p-5f, 0x1.1d93e6p-4f, 0x1.68823ap-4f, 0x1.a40986p-4f,
    0x1.ce89a4p-4f, 0x1.e7863cp-4f, 0x1.ef8e58p-4f, 0x1.e8296ep-4f, 0x1.d39222p-4f, 0x1.b4812cp-4f,
    0x1.8de4e4p-4f, 0x1.629208p-4f, 0x1.353466p-4f, 0x1.0827b2p-4f, 0x1.ba4d5cp-5f, 0x1.6b0f8ap-5f,
    0x1.2476ecp-5f, 0x1.ce6f7cp-6f, 0x1.67093cp-6f, 0x1.11a166p-6f, 0x1.99d0aap-7f, 0x1.2d5b98p-7f,
    0x1.b3c316p-8f, 0x1.358b7ap-8f, 0x1.b01f9p-9f, 0x1.28c0fep-9f, 0x1.908192p-10f, 0x1.09a5cp-10f,
    0x1.5a7d26p-11f, 0x1.bcd6d4p-12f,
};
static const float hd_gelu_3[32] __attribute__((aligned(64))) = {
    0x1.0fffeep-4f, 0x1.0a040ap-4f, 0x1.eef12p-5f, 0x1.b46e1p-5f, 0x1.687d8p-5f, 0x1.110fbcp-5f,
    0x1.67f904p-6f, 0x1.5c6578p-7f, 0x1.6aee02p-20f, -0x1.33905p-7f, -0x1.18a7a6p-6f, -0x1.7917aep-6f,
    -0x1.b9fab6p-6f, -0x1.dd40b6p-6f, -0x1.e5e75p-6f, -0x1.d8932cp-6f, -0x1.ba4676p-6f, -0x1.907d7p-6f,
    -0x1.601132p-6f, -0x1.2d3432p-6f, -0x1.f6a1c6p-7f, -0x1.995d54p-7f, -0x1.45fca6p-7f, -0x1.fbbdep-8f,
    -0x1.83558ap-8f, -0x1.21690ap-8f, -0x1.a7d18cp-9f, -0x1.3086cep-9f, -0x1.ad1a22p-10f, -0x1.289164p-10f,
    -0x1.9253e6p-11f, -0x1.0c28ccp-11f,
};
static const float hd_gelu_4[32] __attribute__((aligned(64))) = {
    0x1.a2b3e4p-10f, -0x1.94cf24p-8f, -0x1.837ea4p-7f, -0x1.10201p-6f, -0x1.4a3f88p-6f, -0x1.6d045ap-6f,
    -0x1.777b8ap-6f, -0x1.6b10b6p-6f, -0x1.4a42dep-6f, -0x1.1a547p-6f, -0x1.bfdcb2p-7f, -0x1.42d306p-7f,
    -0x1.8e9dd6p-8f, -0x1.549c9ap-9f, 0x1.96f5fcp-12f, 0x1.6b112p-9f, 0x1.26789ap-8f, 0x1.6eb3fap-8f,
    0x1.91fbe4p-8f, 0x1.96dda2p-8f, 0x1.84c002p-8f, 0x1.62cc7p-8f, 0x1.379aeap-8f, 0x1.08814cp-8f,
    0x1.b3c72cp-9f, 0x1.5d1844p-9f, 0x1.10757cp-9f, 0x1.9f379ep-10f, 0x1.34ebc6p-10f, 0x1.c15de6p-11f,
    0x1.3fd154p-11f, 0x1.be016ep-12f,
};
static const float hd_gelu_5[32] __attribute__((aligned(64))) = {
    -0x1.4e93b2p-6f, -0x1.4cddfap-7f, -0x1.1b9b9ep-7f, -0x1.3646e8p-7f, -0x1.f3d38ap-9f, -0x1.549a5ap-9f,
    -0x1.e45218p-10f, 0x1.245b8p-10f, 0x1.6c69f8p-9f, 0x1.9735b6p-8f, 0x1.b78c2ap-8f, 0x1.d3c798p-8f,
    0x1.3c25e4p-8f, 0x1.3a1b16p-8f, 0x1.136ab8p-8f, 0x1.f909e2p-9f, 0x1.03b4a4p-9f, 0x1.8132bap-10f,
    0x1.0d4adcp-11f, -0x1.b909f8p-13f, -0x1.571eb6p-11f, -0x1.e510b8p-11f, -0x1.138f24p-10f, -0x1.2532a8p-10f,
    -0x1.20155ep-10f, -0x1.0a3908p-10f, -0x1.c5e82ep-11f, -0x1.7848e4p-11f, -0x1.2d3df6p-11f, -0x1.d4abb2p-12f,
    -0x1.65ac5ap-12f, -0x1.07d34ep-12f,
};
