// Part of functions.h: polynomials of the special functions. Written by Tools/fit_special.py: do not edit.
// Each names its pieces, degrees and relative errors in exact arithmetic; t is measured from a piece's
// centre.

// exp(x^2) erfc(x) by x; from 1.75 on x exp(x^2) erfc(x), by 1 / x.
// [0, 1.75] degree 22, 2^-59.7; [0.0363636, 0.571429] degree 24, 2^-58.7
HD_INLINE hd_special_pair hd_special_erfcx_wide(double t, double k) {
    double q = HD_SPECIAL_PICK2(0, -0x1.7a3ddf15f0d49p+11);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0, 0x1.4e6e8b664ad3cp+9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.2963e659f674ap-33, 0x1.551bcc863bebbp+10));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.4c1259da6adb7p-33, -0x1.16d7403fe9bbep+9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.1544c5169b59dp-31, -0x1.3dd9c7857f19fp+6));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.9117a4dce7793p-29, 0x1.7390a898b0ddep+6));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.60a1cd7dac746p-27, -0x1.8487978a3d59bp+5));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.323e8f44ac0eap-25, 0x1.bf895359ad366p+4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.0e4ffea922e8ep-23, -0x1.d1e1f42643b89p+2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.cf7e50e9c28cep-22, -0x1.316966e1fce4ep+2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.8278eb51f05f2p-20, 0x1.b446f16c22116p+2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.39c2b3e6730c4p-18, -0x1.0b4774addd75ap+2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.ef08bb2c22166p-17, 0x1.0af4f152bf7c5p+0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.7ab1e47855de7p-15, 0x1.8f0032db83106p-1));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.184fc364cd5dfp-13, -0x1.281e018bed752p+0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.908222ea79bbfp-12, 0x1.686aaf304d23cp-1));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.135262e5dd811p-10, -0x1.77d6ffaa2dbe0p-4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.6af2654f99defp-9, -0x1.1df9b45782680p-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.c8cb958c7fe51p-8, 0x1.44f7eb3f7e87ap-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.10fcf1b55653ep-6, -0x1.11ebb3e182fb9p-3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.33cad0ef5ea5fp-5, -0x1.735ec81fb273dp-4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.44837f8907022p-4, 0x1.a14d4f0c30e9cp-3));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(0x1.3c27283c32cc3p-3, -0x1.05dbc225577b8p-3));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(-0x1.17c4e3f17c050p-2, -0x1.1a68077affc3dp-3));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(0x1.8688c054d4964p-58, 0x1.1606b1a666921p-56));
    return hd_special_sum(HD_SPECIAL_PICK2(0x1.b5d8780f956b2p-2, 0x1.1471b1716df61p-1), q);
}

// [0, 1.75] degree 14, 2^-35.4; [0.0909091, 0.571429] degree 11, 2^-33.8
HD_INLINE hd_special_pair hd_special_erfcx_narrow(double t, double k) {
    double q = HD_SPECIAL_PICK2(0x1.bcdaa2e7fe30dp-19, 0);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.47133e0769d63p-18, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.7a9404286a8a2p-17, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.80239f86976bdp-15, 0x1.8d494fab5a23ap-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.1e02a6cd7c331p-13, -0x1.d9bc46498a32cp-1));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.8fc08f29f2d32p-12, 0x1.68e99b05b27f8p-1));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.1309055d18ff7p-10, -0x1.b0e8e7f5aa8edp-4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.6afc32f5580c0p-9, -0x1.1d20ff4fc563cp-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.c8cf7d5e202f6p-8, 0x1.4557c22446bdep-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.10fcb91b1bb72p-6, -0x1.11fa0d980ea1ep-3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.33cac3de1202ep-5, -0x1.73633f4f0e4c6p-4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.448380930f4e5p-4, 0x1.a14d761fe97d5p-3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.3c27285dfe699p-3, -0x1.05dbbfba2e5f3p-3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.17c4e3f027985p-2, -0x1.1a6807965d0d9p-3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.b5d8780f781e3p-2, 0x1.1471b17152e17p-1));
    return (hd_special_pair){q, 0};
}

// x exp(x^2) erfc(x) by 1 / x^2, from 27.5 on (narrow: 11).
// [0, 0.00132231] degree 5, 2^-61.1
HD_INLINE hd_special_pair hd_special_erfcx_far_wide(double t) {
    double q = -0x1.04db0b9e824acp+4;
    q = HD_FMA64(q, t, 0x1.d9d9fad45a896p+1);
    q = HD_FMA64(q, t, -0x1.0ecf97a0a0698p+0);
    q = HD_SPECIAL_FMA(q, t, 0x1.b14c2f84519fbp-2);
    q = HD_SPECIAL_FMA(q, t, -0x1.20dd750429a88p-2);
    q = HD_SPECIAL_FMA(q, t, 0x1.1249bd213ef51p-57);
    return hd_special_sum(0x1.20dd750429b6dp-1, q);
}

// [0, 0.00826446] degree 4, 2^-38.9
HD_INLINE hd_special_pair hd_special_erfcx_far_narrow(double t) {
    double q = 0x1.b0e466ee726e3p+1;
    q = HD_FMA64(q, t, -0x1.0e3b2dc50be2fp+0);
    q = HD_FMA64(q, t, 0x1.b14a737ec6009p-2);
    q = HD_FMA64(q, t, -0x1.20dd748f47e9ap-2);
    q = HD_FMA64(q, t, 0x1.20dd7504273e5p-1);
    return (hd_special_pair){q, 0};
}

// erfinv(x) / x by w = -log(1 - x^2); from 37 on by sqrt(w).
// [0, 3] degree 17, 2^-57.7; [3, 8] degree 20, 2^-60.6; [8, 17] degree 19, 2^-58.0; [17, 37] degree 21, 2^-57.3
HD_INLINE hd_special_pair hd_special_erfinv_wide(double t, double k) {
    double q = HD_SPECIAL_PICK4(0, 0, 0, -0x1.bac1bd6c4cc60p-104);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0x1.43de3af49be9fp-64, 0, 0x1.50075ff235891p-99));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, -0x1.cfb5d53d5c9c9p-62, 0x1.54bfe17e57a8cp-76, 0x1.49653b7da0c39p-104));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, -0x1.a24374d10bce8p-59, -0x1.f98a3f8c5536ap-72, -0x1.a952d528af5bfp-93));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.863e66153b9e5p-49, 0x1.bdc44c8596672p-55, 0x1.8f9ee7965ff03p-68,
        -0x1.f01102143dd6ap-89));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.65627e7a38bf3p-47, -0x1.63077c0abdaf7p-52, -0x1.eec607b1713fap-65,
        -0x1.c1bddec732916p-87));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.92b10375fe7cfp-43, 0x1.0495b865c32eep-53, 0x1.81b4c4d46e5a6p-62,
        0x1.3dbde83fb077bp-78));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.245c869ba25c0p-44, 0x1.7e89fdabf482dp-46, 0x1.6feb2a4006242p-59,
        -0x1.8aba367743cf8p-73));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.24abf42b11f3bp-37, -0x1.1bc48c6042d91p-42, -0x1.2b6dff3919925p-53,
        0x1.a5313019cec98p-68));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.919c868152a63p-36, 0x1.6ed0abeae2f6dp-40, 0x1.8c4d54d878be8p-49,
        -0x1.b652ec2a105b6p-63));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.4cd6da25d29bep-32, 0x1.1014967bfc379p-38, -0x1.84c13c2657594p-45,
        0x1.bf9a690dd2afdp-58));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.15995b274f1dbp-29, -0x1.37eb06785314fp-33, 0x1.33830e1302a74p-41,
        -0x1.c7965b63782cfp-53));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.f0ffdad257414p-28, 0x1.72746dbe54435p-30, -0x1.815aaade74c95p-38,
        0x1.d3be87395fc3ep-48));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.f9887faf8c461p-24, -0x1.58fc858e15c89p-28, 0x1.3d03c7c9aeb3cp-35,
        -0x1.e800791011507p-43));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.177f374646daep-24, -0x1.6b1e34bb1e876p-25, 0x1.8478cd54aaeafp-34,
        0x1.0470cee3201d0p-37));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.688f8de3b0da7p-18, 0x1.d9fcfec945bb5p-21, -0x1.338598a38b575p-27,
        -0x1.1ecf0df31deb1p-32));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.86b5eb6f93f73p-16, -0x1.00843504eeb6ep-17, 0x1.e94de58a1d2a1p-23,
        0x1.4a09709ebbca1p-27));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.74997cbc9dee7p-13, 0x1.f9f19349e8e75p-16, -0x1.4623fe2585be8p-18,
        -0x1.95999f7eb735fp-22));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.123ee011292d0p-9, 0x1.bd510b8387c6ap-13, 0x1.bd1f03972d660p-14,
        0x1.15ef7b7c3907cp-16));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(0x1.cd40055a3b84cp-11, -0x1.cadf3286a0a09p-8, -0x1.6d8228bf28d61p-9,
        -0x1.d91c73d4f1277p-11));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(0x1.005f034b91d73p-2, 0x1.a7086def58195p-3, 0x1.23d4960e0fdafp-3,
        0x1.8e2acde511164p-4));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(-0x1.4425f875337c7p-54, 0x1.c83276e3c38a0p-58, -0x1.aaef3fb36823ep-53,
        -0x1.108f38303b7fbp-53));
    return hd_special_sum(HD_SPECIAL_PICK4(0x1.4087417fcf5eep+0, 0x1.17a9ba0650cc2p+1, 0x1.af86489ea671cp+1,
        0x1.43139e64eca24p+2), q);
}

// [0, 3] degree 10, 2^-35.6; [3, 8] degree 10, 2^-33.5; [8, 17] degree 11, 2^-34.6
HD_INLINE hd_special_pair hd_special_erfinv_narrow(double t, double k) {
    double q = HD_SPECIAL_PICK3(0, 0, -0x1.c15b9bb62c7fcp-45);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(-0x1.02131921ff98dp-29, -0x1.fe2de98ce672ap-34, 0x1.9243375d1f78cp-41));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(-0x1.7d4a52d625d1cp-28, 0x1.77ead70ca2f2fp-30, -0x1.7746bbbac1b8ap-38));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(0x1.f828b6c36f5d6p-24, -0x1.648625967e52bp-28, 0x1.1b5c6379816c9p-35));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(-0x1.273333db82720p-24, -0x1.6b63edc6c7bfbp-25, 0x1.7e183eeeae12bp-34));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(-0x1.688a24671d131p-18, 0x1.da3d24a8b04c7p-21, -0x1.322509b1728bep-27));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(0x1.86c51fdd9cd07p-16, -0x1.0084747aa7dbap-17, 0x1.e9519a6dadeb3p-23));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(0x1.74996b56fb40bp-13, 0x1.f9ef51ffd4b14p-16, -0x1.46274174dbd9dp-18));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(-0x1.123eec2f6cf35p-9, 0x1.bd5118b42dc26p-13, 0x1.bd1f006816a3ap-14));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(0x1.cd4005d77e491p-11, -0x1.cadf31d1ad94ap-8, -0x1.6d8225eada649p-9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(0x1.005f034e499eap-2, 0x1.a7086dee0c3eap-3, 0x1.23d4960e2c741p-3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK3(0x1.4087417fcf5eep+0, 0x1.17a9ba0650cc2p+1, 0x1.af86489e73867p+1));
    return (hd_special_pair){q, 0};
}

// [6.08, 13] degree 21, 2^-59.1; [13, 27.5] degree 20, 2^-59.1
HD_INLINE hd_special_pair hd_special_erfinv_far_wide(double t, double k) {
    double q = HD_SPECIAL_PICK2(-0x1.d7661d9384a58p-73, 0);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.43271c6458e13p-69, 0x1.398aee584ff91p-92));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.4617d995190e1p-67, -0x1.da0260ea49de3p-88));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.5933957d6889dp-64, 0x1.d65c242d95a0ep-85));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.36f5f93a494b0p-60, -0x1.5004e75389f90p-81));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.7f253d05304aep-57, 0x1.41a688b99af7ep-76));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.ad873e6a22d4ap-54, -0x1.877508ff61fd7p-72));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.f554f09d8e493p-51, 0x1.7e253da8913a9p-68));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.23f689240b723p-47, -0x1.74e0abf797c75p-64));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.4cef189106f27p-44, 0x1.5545ee887998bp-60));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.746424edcb930p-41, -0x1.f1ffc40e485f1p-57));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.9713d617fbbe3p-38, 0x1.01ba06c5580d0p-54));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.af24f64d371fcp-35, 0x1.04c0956f35827p-48));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.b3df349409dc9p-32, -0x1.9142025c14cabp-43));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.9817da42f1e62p-29, 0x1.a310f4d2c4ba1p-38));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.47a178ee83e56p-26, -0x1.7e8039b99954dp-33));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.45c0895873fdfp-24, 0x1.47334b15a7629p-28));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.13561774edcfap-21, -0x1.0ebbae970758dp-23));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.4bc184e3b58e4p-16, 0x1.ba197e56c29c1p-19));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(-0x1.8d038442e969cp-12, -0x1.6ae5d7524d54cp-14));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(0x1.019f159411f80p+0, 0x1.009a19588301ep+0));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(0x1.4c8e791adcd5bp-51, 0x1.20281ecc40338p-50));
    return hd_special_sum(HD_SPECIAL_PICK2(0x1.2c66aec509226p+3, 0x1.3ed950ca8ee88p+4), q);
}

// [4.12, 6.1] degree 8, 2^-33.2; [6.08, 10.4] degree 9, 2^-34.7
HD_INLINE hd_special_pair hd_special_erfinv_far_narrow(double t, double k) {
    double q = HD_SPECIAL_PICK2(0, -0x1.3b951a491fad5p-32);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.e5a57e2b204e1p-23, 0x1.7a44c225d41d8p-29));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.33b74fa9b5eefp-20, -0x1.1a5dcf6d58c4fp-26));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.347941e197577p-18, 0x1.a1d9f55d07247p-24));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.489773bf145eap-16, -0x1.10a1e9b21c7d7p-21));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.3e8d0f3aaa993p-14, 0x1.51cdbf1fcc5cbp-20));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.c2ff18d9457e9p-13, 0x1.4069f8d93c497p-16));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.22e5e837bef3ap-13, -0x1.ecb56f1538252p-12));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.02a30d257ebc4p+0, 0x1.01f285dafc310p+0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.3664ddd172a6ep+2, 0x1.f822a11b6a60bp+2));
    return (hd_special_pair){q, 0};
}

// Log gamma: (log gamma(1 + t)) / t, (log gamma(2 + x)) / x (two for float32, mid for float64, whose
// pieces meet further left), Stirling's rest by 1 / x^2.
// [-0.5, 0.5] degree 29, 2^-59.7
HD_INLINE hd_special_pair hd_special_lgamma_one_wide(double t) {
    double q = 0x1.dd93d56e6de4dp-3;
    q = HD_FMA64(q, t, -0x1.ec097aba2bc98p-3);
    q = HD_FMA64(q, t, -0x1.840cd07d90826p-3);
    q = HD_FMA64(q, t, 0x1.8eca495d72089p-3);
    q = HD_FMA64(q, t, 0x1.59681d2609cfcp-3);
    q = HD_FMA64(q, t, -0x1.6447823e9d0f7p-3);
    q = HD_FMA64(q, t, -0x1.61e023b85b2f7p-8);
    q = HD_FMA64(q, t, 0x1.4419026330db1p-8);
    q = HD_FMA64(q, t, 0x1.d2b6e138a185dp-5);
    q = HD_FMA64(q, t, -0x1.e728a90657135p-5);
    q = HD_FMA64(q, t, 0x1.89630a1bc7168p-5);
    q = HD_FMA64(q, t, -0x1.9e7ae2be33060p-5);
    q = HD_FMA64(q, t, 0x1.c91924bb77106p-5);
    q = HD_FMA64(q, t, -0x1.e3eda33f2a471p-5);
    q = HD_FMA64(q, t, 0x1.ffd5ade9e1431p-5);
    q = HD_FMA64(q, t, -0x1.10fc68b60bb0bp-4);
    q = HD_FMA64(q, t, 0x1.24983b04df70bp-4);
    q = HD_FMA64(q, t, -0x1.3b1efc904ce5cp-4);
    q = HD_FMA64(q, t, 0x1.556ac7ab0a8c5p-4);
    q = HD_FMA64(q, t, -0x1.748c241fd89f6p-4);
    q = HD_FMA64(q, t, 0x1.9a01e3eaf2fc3p-4);
    q = HD_FMA64(q, t, -0x1.c80670d557cb7p-4);
    q = HD_FMA64(q, t, 0x1.010b36aeb2f89p-3);
    q = HD_FMA64(q, t, -0x1.2703a1dc10f2ep-3);
    q = HD_FMA64(q, t, 0x1.5b40cb100dfd7p-3);
    q = HD_FMA64(q, t, -0x1.a8b9c17aa7eedp-3);
    q = HD_FMA64(q, t, 0x1.151322ac7d83cp-2);
    q = HD_SPECIAL_FMA(q, t, -0x1.9a4d55beab2cap-2);
    q = HD_SPECIAL_FMA(q, t, 0x1.a51a6625307d3p-1);
    q = HD_SPECIAL_FMA(q, t, 0x1.4fb9d49a7461ap-58);
    return hd_special_sum(-0x1.2788cfc6fb619p-1, q);
}

// [-0.5, 0.5] degree 17, 2^-36.2
HD_INLINE hd_special_pair hd_special_lgamma_one_narrow(double t) {
    double q = 0x1.5c447dbb4ff7ep-3;
    q = HD_FMA64(q, t, -0x1.6e67204e574edp-3);
    q = HD_FMA64(q, t, -0x1.4f675d0e0761fp-9);
    q = HD_FMA64(q, t, 0x1.8cb465b39886ep-10);
    q = HD_FMA64(q, t, 0x1.6e89b3b1423dap-4);
    q = HD_FMA64(q, t, -0x1.8895a678dcba4p-4);
    q = HD_FMA64(q, t, 0x1.49e9fcdc71ec8p-4);
    q = HD_FMA64(q, t, -0x1.687fd01dea4f5p-4);
    q = HD_FMA64(q, t, 0x1.9b09a46d85f52p-4);
    q = HD_FMA64(q, t, -0x1.c91aa72a4d753p-4);
    q = HD_FMA64(q, t, 0x1.0104a8ba21fe7p-3);
    q = HD_FMA64(q, t, -0x1.26fcc4c9afb25p-3);
    q = HD_FMA64(q, t, 0x1.5b40f47d1c690p-3);
    q = HD_FMA64(q, t, -0x1.a8b9ecdb24351p-3);
    q = HD_FMA64(q, t, 0x1.1513227a6b594p-2);
    q = HD_FMA64(q, t, -0x1.9a4d558a3dbd1p-2);
    q = HD_FMA64(q, t, 0x1.a51a66253a64cp-1);
    q = HD_FMA64(q, t, -0x1.2788cfc705c07p-1);
    return (hd_special_pair){q, 0};
}

// [-0.5, 1] degree 21, 2^-58.1
HD_INLINE hd_special_pair hd_special_lgamma_two_wide(double t) {
    double q = 0x1.c03347a0459cap-30;
    q = HD_FMA64(q, t, -0x1.077b57bbde6bcp-28);
    q = HD_FMA64(q, t, 0x1.1235a92d52032p-28);
    q = HD_FMA64(q, t, -0x1.459e029de2675p-27);
    q = HD_FMA64(q, t, 0x1.f7a59e980d3cep-26);
    q = HD_FMA64(q, t, -0x1.2be39e4d41f1dp-24);
    q = HD_FMA64(q, t, 0x1.5b818376fef7cp-23);
    q = HD_FMA64(q, t, -0x1.a15b23f60926fp-22);
    q = HD_FMA64(q, t, 0x1.f904bd0616624p-21);
    q = HD_FMA64(q, t, -0x1.328aa36a90099p-19);
    q = HD_FMA64(q, t, 0x1.76b87e1be810ep-18);
    q = HD_FMA64(q, t, -0x1.ce1a2eb9c50f6p-17);
    q = HD_FMA64(q, t, 0x1.2008644b1805bp-15);
    q = HD_FMA64(q, t, -0x1.6c170f571cc98p-14);
    q = HD_FMA64(q, t, 0x1.d4c16e8e8a0efp-13);
    q = HD_FMA64(q, t, -0x1.356ab2260ffccp-11);
    q = HD_FMA64(q, t, 0x1.a755204505626p-10);
    q = HD_FMA64(q, t, -0x1.3191e510ff12dp-8);
    q = HD_FMA64(q, t, 0x1.e14e96ffdd8a6p-7);
    q = HD_SPECIAL_FMA(q, t, -0x1.bcc9b6fbc7700p-5);
    q = HD_SPECIAL_FMA(q, t, 0x1.2b408cef4c80cp-2);
    q = HD_SPECIAL_FMA(q, t, -0x1.eeaaa019cb93fp-58);
    return hd_special_sum(0x1.ff797bba88502p-2, q);
}

// [-0.6875, 1] degree 24, 2^-59.0
HD_INLINE hd_special_pair hd_special_lgamma_mid_wide(double t) {
    double q = -0x1.1325235b60652p-31;
    q = HD_FMA64(q, t, 0x1.01c4a35b1a75bp-27);
    q = HD_FMA64(q, t, -0x1.c6fcbbe4326d3p-25);
    q = HD_FMA64(q, t, 0x1.faa65c42bf601p-23);
    q = HD_FMA64(q, t, -0x1.945de0e7e51fep-21);
    q = HD_FMA64(q, t, 0x1.f68139f1a590cp-20);
    q = HD_FMA64(q, t, -0x1.04ab5e6a1ae53p-18);
    q = HD_FMA64(q, t, 0x1.e2b74495ad90ep-18);
    q = HD_FMA64(q, t, -0x1.a727cb3dd3520p-17);
    q = HD_FMA64(q, t, 0x1.6d82695a9e890p-16);
    q = HD_FMA64(q, t, -0x1.3c823fcb38d60p-15);
    q = HD_FMA64(q, t, 0x1.13bd667a5bedep-14);
    q = HD_FMA64(q, t, -0x1.e36092f8a103ep-14);
    q = HD_FMA64(q, t, 0x1.aa81a67f033c1p-13);
    q = HD_FMA64(q, t, -0x1.7b56bfc28360fp-12);
    q = HD_FMA64(q, t, 0x1.54c00a9f764ccp-11);
    q = HD_FMA64(q, t, -0x1.35fd7a3599ccdp-10);
    q = HD_FMA64(q, t, 0x1.1ec4428dbcbccp-9);
    q = HD_FMA64(q, t, -0x1.0f75d91812233p-8);
    q = HD_FMA64(q, t, 0x1.09a89f189695ap-7);
    q = HD_FMA64(q, t, -0x1.119abbbbb2f7fp-6);
    q = HD_FMA64(q, t, 0x1.32daeac99827ap-5);
    q = HD_SPECIAL_FMA(q, t, -0x1.94581e9e16ff5p-4);
    q = HD_SPECIAL_FMA(q, t, 0x1.88c74cb57cb96p-2);
    q = HD_SPECIAL_FMA(q, t, 0x1.fa4f58378831ap-56);
    return hd_special_sum(0x1.2a1e404095003p-2, q);
}

// [0, 0.015625] degree 7, 2^-62.5
HD_INLINE hd_special_pair hd_special_lgamma_far_wide(double t) {
    double q = -0x1.55b3a71b66a2ep-6;
    q = HD_FMA64(q, t, 0x1.96db40614b193p-8);
    q = HD_FMA64(q, t, -0x1.f5ff2fdcdf048p-10);
    q = HD_FMA64(q, t, 0x1.b94f6d6592192p-11);
    q = HD_FMA64(q, t, -0x1.38137ec070147p-11);
    q = HD_SPECIAL_FMA(q, t, 0x1.a01a019ee0dbep-11);
    q = HD_SPECIAL_FMA(q, t, -0x1.6c16c16c16b29p-9);
    q = HD_SPECIAL_FMA(q, t, 0x1.5467fc8f81702p-58);
    return hd_special_sum(0x1.5555555555555p-4, q);
}

// [0, 0.015625] degree 3, 2^-37.7
HD_INLINE hd_special_pair hd_special_lgamma_far_narrow(double t) {
    double q = -0x1.2aebd65128751p-11;
    q = HD_FMA64(q, t, 0x1.9ff998fa2738dp-11);
    q = HD_FMA64(q, t, -0x1.6c16bafa5f149p-9);
    q = HD_FMA64(q, t, 0x1.555555554ee56p-4);
    return (hd_special_pair){q, 0};
}

// digamma(x) / (x - root); from 4 on its rest by 1 / x^2, a hundredth of the whole. The root is
// 0x1.762d86356be3fp+0 + 0x1.b86a722197829p-54.
// [1, 2] degree 22, 2^-58.4; [2, 4] degree 22, 2^-58.7
HD_INLINE hd_special_pair hd_special_digamma_wide(double t, double k) {
    double q = HD_SPECIAL_PICK2(0x1.f255c4568ac4dp-14, 0x1.f2a0cb693da85p-37);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.75c084e78a4cdp-13, -0x1.760b8530000b6p-35));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.94e73cc9821e1p-14, 0x1.95a7422c57a7bp-35));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.2fae5cb379bf2p-13, -0x1.306e426dbe965p-33));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.53b23429da21bp-12, 0x1.5482cd198a96cp-31));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.fd8e50abf2196p-12, -0x1.ff2f205c08062p-30));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.6a3e76070c135p-11, 0x1.6bdbcda79ab90p-28));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.0fb38d217b800p-10, -0x1.11505426dab2ep-26));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.99d3f5c0cad5ep-10, 0x1.9d0c7e04834aep-25));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.336dbe66757c8p-9, -0x1.36a4a87dc54efp-23));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.cd2011454fd05p-9, 0x1.d38a10bf1395cp-22));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.5a06a5d662cb4p-8, -0x1.606c3e02db5cfp-20));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.03c0adafa529cp-7, 0x1.0a214c15c1b32p-18));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.863563f44f303p-7, -0x1.92ebc3f2725f3p-17));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.2564717896ec6p-6, 0x1.320f9c04d3190p-15));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.b9f8b11bfd3d0p-6, -0x1.d33a2cb928393p-14));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.4de9aa1779d23p-5, 0x1.671c15214ae22p-12));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.fb44202a2306bp-5, -0x1.16d2dc48674e2p-10));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.8512e5903903ep-4, 0x1.b7a810f728f09p-9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.2feeeb98a78eap-3, -0x1.63231518d2abep-7));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(0x1.eca189b8e6f6dp-3, 0x1.2af98b5772296p-5));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(-0x1.b1cb63005ee98p-2, -0x1.10cbbbee883f4p-3));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(0x1.8f70c7a125e6ap-55, 0x1.bcfc7b5c67178p-57));
    return hd_special_sum(HD_SPECIAL_PICK2(0x1.e6f0cbb873616p-1, 0x1.331f0f64c1ca0p-1), q);
}

// [0, 0.0625] degree 10, 2^-54.3
HD_INLINE hd_special_pair hd_special_digamma_far_wide(double t) {
    double q = 0x1.045c2109878b3p+4;
    q = HD_FMA64(q, t, -0x1.f7faa2a5c0f17p+2);
    q = HD_FMA64(q, t, 0x1.000f97b8f2bffp+1);
    q = HD_FMA64(q, t, -0x1.98e0fffc3be84p-2);
    q = HD_FMA64(q, t, 0x1.5011eeaa920c2p-4);
    q = HD_FMA64(q, t, -0x1.592b7582439c4p-6);
    q = HD_FMA64(q, t, 0x1.f076c126922e4p-8);
    q = HD_FMA64(q, t, -0x1.111106bcc5d6cp-8);
    q = HD_SPECIAL_FMA(q, t, 0x1.041040f9b9245p-8);
    q = HD_SPECIAL_FMA(q, t, -0x1.111111110f067p-7);
    q = HD_SPECIAL_FMA(q, t, 0x1.0664190a0963bp-60);
    return hd_special_sum(0x1.5555555555555p-4, q);
}

// trigamma(x); from 4 on its rest by 1 / x^2.
// [1, 2] degree 24, 2^-58.8; [2, 4] degree 24, 2^-59.6
HD_INLINE hd_special_pair hd_special_trigamma_wide(double t, double k) {
    double q = HD_SPECIAL_PICK2(0x1.7b09501b89c3cp-10, 0x1.7b2fd636cf87ep-36);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.118e840b9e068p-9, -0x1.11b38c4ace91cp-34));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.888756ab17e20p-11, 0x1.892b46feb9c06p-35));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.17a82b5b9733fp-10, -0x1.1844d6e0387c0p-33));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.9245ca97206d4p-9, 0x1.92efe2d6dbd58p-31));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.1fa813f46c7bap-8, -0x1.204a1b8652498p-29));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.71edeae2b158fp-8, 0x1.731dbd5a3d10ep-28));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.06cab196188d5p-7, -0x1.07ea907689246p-26));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.795c64153ad65p-7, 0x1.7b7cc8ceaef41p-25));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.0a65c46cac88fp-6, -0x1.0c665037dcc4ap-23));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.763cc578f8314p-6, 0x1.79fe3f249247cp-22));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.0603edb7dd1c4p-5, -0x1.0986007712702p-20));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.6d1713918ca24p-5, 0x1.739ce20799e58p-19));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.f9c741ce40045p-5, -0x1.02ebb846dccd6p-17));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.5c083b60aaebfp-4, 0x1.671ead4b8188fp-16));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.db4d83156fcecp-4, -0x1.ef8b74841b839p-15));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.41a51bf28e38dp-3, 0x1.53fa1a792b55bp-13));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.aeb6f15e2e510p-3, -0x1.cf9ec0be89d49p-12));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.1cc1377b8c06fp-2, 0x1.39fb32ae3a4e4p-10));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.72d7487c1fa2ap-2, -0x1.a6238f9b5675fp-9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.da2d963cfeb3ep-2, 0x1.197cbe16dac4dp-7));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.287825428e896p-1, -0x1.7418eca7ccf04p-6));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(0x1.68ba30a420963p-1, 0x1.e72d00af11b14p-5));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(-0x1.a85808a40aba1p-1, -0x1.3ba004f006213p-3));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK2(-0x1.6d48ec9933fbap-56, -0x1.cf184eddbbfe9p-56));
    return hd_special_sum(HD_SPECIAL_PICK2(0x1.de9e64df22ef3p-1, 0x1.94699894c1f4dp-2), q);
}

// [1, 2] degree 14, 2^-34.0; [2, 4] degree 14, 2^-34.8
HD_INLINE hd_special_pair hd_special_trigamma_narrow(double t, double k) {
    double q = HD_SPECIAL_PICK2(0x1.32adf313fb3eap-5, 0x1.352508e256c6ap-21);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.af2a03b651458p-5, -0x1.b3c77ea475771p-20));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.3bfe9c37c71c3p-5, 0x1.42491240c8072p-19));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.b44842372a34ep-5, -0x1.bfe88a097bdf2p-18));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.60edbb46ca160p-4, 0x1.6c09fc0358d53p-16));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.e23c555e56d4ap-4, -0x1.f6853ac690623p-15));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.41636b3ad6b54p-3, 0x1.53b81caa636d4p-13));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.ae59eb3acfdc2p-3, -0x1.cf412935eaa82p-12));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.1cc2f7601516dp-2, 0x1.39fcf49d101e7p-10));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.72d9c2ccc8729p-2, -0x1.a6260dc520bfap-9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.da2d8bc918668p-2, 0x1.197cb8d6d4f1ep-7));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.28781ddba1f07p-1, -0x1.7418e5356bedap-6));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.68ba30ad1dd3fp-1, 0x1.e72d00b8195d3p-5));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(-0x1.a85808b0c603cp-1, -0x1.3ba004f66d9c4p-3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK2(0x1.de9e64df22ef3p-1, 0x1.94699894c1f4dp-2));
    return (hd_special_pair){q, 0};
}

// [0, 0.0625] degree 11, 2^-54.1
HD_INLINE hd_special_pair hd_special_trigamma_far_wide(double t) {
    double q = -0x1.0122cf091a26bp+11;
    q = HD_FMA64(q, t, 0x1.f547c20e8a0f4p+9);
    q = HD_FMA64(q, t, -0x1.e7ac4a53c92b0p+7);
    q = HD_FMA64(q, t, 0x1.53b4d5dfc0e78p+5);
    q = HD_FMA64(q, t, -0x1.abbfc3f1f4072p+2);
    q = HD_FMA64(q, t, 0x1.283ab7d262e9fp+0);
    q = HD_FMA64(q, t, -0x1.03085919ac3aep-2);
    q = HD_FMA64(q, t, 0x1.364beb80341bcp-4);
    q = HD_FMA64(q, t, -0x1.11110bc6bf742p-5);
    q = HD_SPECIAL_FMA(q, t, 0x1.8618617d3e620p-6);
    q = HD_SPECIAL_FMA(q, t, -0x1.111111110f99bp-5);
    q = HD_SPECIAL_FMA(q, t, 0x1.101235fefa749p-62);
    return hd_special_sum(0x1.5555555555555p-3, q);
}

// [0, 0.0625] degree 5, 2^-33.5
HD_INLINE hd_special_pair hd_special_trigamma_far_narrow(double t) {
    double q = -0x1.0132f94e7440cp-3;
    q = HD_FMA64(q, t, 0x1.18053c5ff4412p-4);
    q = HD_FMA64(q, t, -0x1.0f458a53fdb53p-5);
    q = HD_FMA64(q, t, 0x1.860b85807a456p-6);
    q = HD_FMA64(q, t, -0x1.11110870bb427p-5);
    q = HD_FMA64(q, t, 0x1.55555554db2bfp-3);
    return (hd_special_pair){q, 0};
}

// 1 / r - pi / tan(pi r) divided by r, and (pi / sin(pi r))^2 - 1 / r^2, by r^2 <= 1 / 4.
// [0, 0.25] degree 15, 2^-60.4
HD_INLINE hd_special_pair hd_special_cotpi_wide(double t) {
    double q = 0x1.26457ffdfaa47p+4;
    q = HD_FMA64(q, t, 0x1.017ccffedb861p+4);
    q = HD_FMA64(q, t, 0x1.9dd1bc031a7c0p+3);
    q = HD_FMA64(q, t, 0x1.6a1784956e996p+3);
    q = HD_FMA64(q, t, 0x1.3dc3acc3467dbp+3);
    q = HD_FMA64(q, t, 0x1.160b3843efe76p+3);
    q = HD_FMA64(q, t, 0x1.e68d587b4d97ap+2);
    q = HD_FMA64(q, t, 0x1.a9bbce696d168p+2);
    q = HD_FMA64(q, t, 0x1.7484e06a19dd8p+2);
    q = HD_FMA64(q, t, 0x1.45f6352cfac27p+2);
    q = HD_FMA64(q, t, 0x1.1d3efcc1d750ap+2);
    q = HD_FMA64(q, t, 0x1.f3697157a3580p+1);
    q = HD_FMA64(q, t, 0x1.b5e80324d182bp+1);
    q = HD_SPECIAL_FMA(q, t, 0x1.82fd92cad19b2p+1);
    q = HD_SPECIAL_FMA(q, t, 0x1.649a615b41a88p+1);
    q = HD_SPECIAL_FMA(q, t, 0x1.edf92e684f9c7p-53);
    return hd_special_sum(0x1.cc615fd0080e4p+1, q);
}

// [0, 0.25] degree 16, 2^-59.0
HD_INLINE hd_special_pair hd_special_cosecant_wide(double t) {
    double q = 0x1.942bfa180a885p+9;
    q = HD_FMA64(q, t, 0x1.4c85c72239d79p+9);
    q = HD_FMA64(q, t, 0x1.eb430acca8197p+8);
    q = HD_FMA64(q, t, 0x1.904eee2aeb292p+8);
    q = HD_FMA64(q, t, 0x1.45e28d7414d7ap+8);
    q = HD_FMA64(q, t, 0x1.06739c2ca0d34p+8);
    q = HD_FMA64(q, t, 0x1.a386d3c99e1f3p+7);
    q = HD_FMA64(q, t, 0x1.4c550b9828451p+7);
    q = HD_FMA64(q, t, 0x1.0461be4730026p+7);
    q = HD_FMA64(q, t, 0x1.92740e13fcc25p+6);
    q = HD_FMA64(q, t, 0x1.319693b30d077p+6);
    q = HD_FMA64(q, t, 0x1.c554c580184a1p+5);
    q = HD_FMA64(q, t, 0x1.457d273f9e9efp+5);
    q = HD_FMA64(q, t, 0x1.bd9830eb2da47p+4);
    q = HD_SPECIAL_FMA(q, t, 0x1.1aec3c0a36a34p+4);
    q = HD_SPECIAL_FMA(q, t, 0x1.3bd37b5dcb716p+3);
    q = HD_SPECIAL_FMA(q, t, 0x1.7c610a4b5fd2ap-53);
    return hd_special_sum(0x1.12c3fc136c3c3p+2, q);
}

// [0, 0.25] degree 10, 2^-36.8
HD_INLINE hd_special_pair hd_special_cosecant_narrow(double t) {
    double q = 0x1.c0baacf46e586p+7;
    q = HD_FMA64(q, t, 0x1.63dcb896fce37p+7);
    q = HD_FMA64(q, t, 0x1.03eb5e4d2be71p+7);
    q = HD_FMA64(q, t, 0x1.91b54382c6aa8p+6);
    q = HD_FMA64(q, t, 0x1.3198348e33ce9p+6);
    q = HD_FMA64(q, t, 0x1.c557656b04fcep+5);
    q = HD_FMA64(q, t, 0x1.457d24ea4c3d6p+5);
    q = HD_FMA64(q, t, 0x1.bd982d2856d2cp+4);
    q = HD_FMA64(q, t, 0x1.1aec3c0b25d95p+4);
    q = HD_FMA64(q, t, 0x1.3bd37b5f4d0a1p+3);
    q = HD_FMA64(q, t, 0x1.12c3fc136c3c3p+2);
    return (hd_special_pair){q, 0};
}

// sin(pi r) / r and cos(pi r) by r^2 <= 1 / 16.
// [0, 0.0625] degree 6, 2^-58.0
HD_INLINE hd_special_pair hd_special_sinpi_wide(double t) {
    double q = 0x1.e3f38399551bfp-12;
    q = HD_FMA64(q, t, -0x1.e30071afc3e59p-8);
    q = HD_FMA64(q, t, 0x1.50782fda12d96p-4);
    q = HD_FMA64(q, t, -0x1.32d2cce2e5b19p-1);
    q = HD_SPECIAL_FMA(q, t, 0x1.466bc677587f8p+1);
    q = HD_SPECIAL_FMA(q, t, -0x1.4abbce625be41p+2);
    q = HD_SPECIAL_FMA(q, t, 0x1.03960bb397e75p-53);
    return hd_special_sum(0x1.921fb54442d18p+1, q);
}

// [0, 0.0625] degree 7, 2^-64.4
HD_INLINE hd_special_pair hd_special_cospi_wide(double t) {
    double q = -0x1.b264ba152378ap-14;
    q = HD_FMA64(q, t, 0x1.f9cc41140bb60p-10);
    q = HD_FMA64(q, t, -0x1.a6d1ec7906c20p-6);
    q = HD_FMA64(q, t, 0x1.e1f5068355e15p-3);
    q = HD_FMA64(q, t, -0x1.55d3c7e3c90f8p+0);
    q = HD_SPECIAL_FMA(q, t, 0x1.03c1f081b5aacp+2);
    q = HD_SPECIAL_FMA(q, t, -0x1.3bd3cc9be45dep+2);
    q = HD_SPECIAL_FMA(q, t, -0x1.1e745e5e09f6dp-65);
    return hd_special_sum(0x1p+0, q);
}

// exp(-x) I0(x) by x; from 8 on times sqrt(x), by 1 / x.
// [0, 1] degree 14, 2^-57.4; [1, 3] degree 17, 2^-58.1; [3, 8] degree 22, 2^-58.7; [0, 0.125] degree 24, 2^-57.0
HD_INLINE hd_special_pair hd_special_i0e_wide(double t, double k) {
    double q = HD_SPECIAL_PICK4(0, 0, 0, -0x1.36e52c10032d7p+62);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0, -0x1.52109c25bd9ecp+56));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.ea6d82a5029f2p-67, 0x1.1ce14787c5bdep+57));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, -0x1.590c8bcaa5357p-67, 0x1.42a55974d41b8p+51));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.d2cbcd1c34224p-62, -0x1.e8fd992032bedp+50));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, -0x1.bb96479fd60d9p-58, -0x1.31c908a5dd531p+45));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.e4e5d4670338bp-55, 0x1.0ab5ef575d285p+44));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, -0x1.32dc7c7f4d4f7p-40, -0x1.1fe73ef781c0ep-51, 0x1.9bbbfe31d81e9p+38));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0x1.5487e43aefbb5p-37, 0x1.4e4cb3f37320fp-48, -0x1.a9411c5b0ad08p+36));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, -0x1.4f82d53d78874p-34, -0x1.6b36c863dc9e6p-45, -0x1.df1549cddfaf8p+31));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.74d3c6778da66p-27, 0x1.48c44a1d2cec9p-31, 0x1.76881765b522ep-42,
        0x1.047454ffcb608p+29));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.53d6e02ba32f0p-24, -0x1.2e89cff6d4a1cp-28, -0x1.6e9a3bcc7b132p-39,
        0x1.0317d4c7b215ap+25));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.1b3eec61193e0p-21, 0x1.0363c316a02a5p-25, 0x1.54188a3d97573p-36,
        -0x1.77cc956faaa2fp+20));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.bcd9ae7317adbp-19, -0x1.9d11f68d74cdep-23, -0x1.2b333e7fa72d2p-33,
        -0x1.cc90f59ec1228p+17));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.41c14bb11aff8p-16, 0x1.2fcb4b71fdce9p-20, 0x1.f456708a93d8ap-31,
        -0x1.ce768f00b5374p+12));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.a9736eb488654p-14, -0x1.9a27a1bceb8d6p-18, -0x1.8f6246ff746dfp-28,
        0x1.03896efb09a41p+9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.fddd6148b77ddp-12, 0x1.f8aace93e45aep-16, 0x1.32b25c0e30d38p-25,
        0x1.7224b1828e507p+6));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.120293f5652c4p-9, -0x1.18aff496e83e8p-13, -0x1.ca69922d95093p-23,
        0x1.51ced7b713adcp+3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.04c51b5638772p-7, 0x1.17c2deee34b84p-11, 0x1.5285b8276bd23p-20,
        0x1.7d0f75812d9bcp+0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.b071dc7f48599p-6, -0x1.ef0e6ae324bbap-10, -0x1.f6bca41d1644ep-18,
        0x1.3f49a6bcfc2d9p-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.320b2762aa2c3p-4, 0x1.81afa12a78b14p-8, 0x1.7deeaea55080dp-15,
        0x1.8e513a1d5e52bp-4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.67fb9a0887dabp-3, -0x1.07fa6d71b2982p-6, -0x1.2dd51ba2d3fd0p-12,
        0x1.75e5ee71edd14p-5));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(0x1.542a936ca349fp-2, 0x1.42f151eee27a3p-5, 0x1.fb40e2ca60e3ep-10,
        0x1.1daa72b5e650cp-5));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(-0x1.f45759d502997p-2, -0x1.7de8366c125e8p-4, -0x1.de9bc8e46191ep-7,
        0x1.b87969bb93b75p-5));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(-0x1.255bc9202ec39p-55, -0x1.0be67e63f2f5dp-56, -0x1.ff8b40872cc1fp-58,
        -0x1.d5d29a8561441p-56));
    return hd_special_sum(HD_SPECIAL_PICK4(0x1.4a42101eb0f47p-1, 0x1.3be99b0fa5b87p-2, 0x1.55507df69630cp-3,
        0x1.9bd428ad249a5p-2), q);
}

// [0, 1] degree 9, 2^-33.7; [1, 3] degree 11, 2^-34.1; [3, 8] degree 14, 2^-34.4; [0, 0.125] degree 9, 2^-34.5
HD_INLINE hd_special_pair hd_special_i0e_narrow(double t, double k) {
    double q = HD_SPECIAL_PICK4(0, 0, 0x1.450417250a749p-40, 0);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, -0x1.4d2319f3ca87dp-40, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.518a515a2d624p-37, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, -0x1.ba5fe23399126p-23, -0x1.613e170404ed8p-33, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0x1.49097701c34ffp-20, 0x1.068ec68c785e0p-30, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.b2394180829fdp-14, -0x1.991d1fbc16b17p-18, -0x1.85b786b89a34ap-28,
        -0x1.0549af0deb682p+9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.054991b8eb041p-11, 0x1.f6defcdda3c53p-16, 0x1.31d7ae68b8227p-25,
        0x1.890ca334d7dd2p+2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.11f32dbcb4e43p-9, -0x1.18b44b838da3ep-13, -0x1.cb39761224f1dp-23,
        0x1.a260057098b05p+3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.04aec9004584ep-7, 0x1.17ca5cfbae41bp-11, 0x1.528d1d88e2073p-20,
        0x1.c67d5abdc5f50p+0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.b072088e2e377p-6, -0x1.ef0e4a41e9c2cp-10, -0x1.f6b4265c31aaap-18,
        0x1.3c4383e6b0d90p-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.320b67435454bp-4, 0x1.81af68cf1ebefp-8, 0x1.7dee8fe4e1f6fp-15,
        0x1.8cb8c8ec27089p-4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.67fb99dc71fd8p-3, -0x1.07fa6d9e80961p-6, -0x1.2dd52ec186c4ap-12,
        0x1.75e8b706d3b8dp-5));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.542a92ecca6dbp-2, 0x1.42f15289ae564p-5, 0x1.fb40e306d197dp-10,
        0x1.1daad75177365p-5));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.f45759d51ed14p-2, -0x1.7de8366bea889p-4, -0x1.de9bc8cbbdd3bp-7,
        0x1.b87969ad8ea15p-5));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.4a42101f02c9cp-1, 0x1.3be99b0f60e74p-2, 0x1.55507df68e5d5p-3,
        0x1.9bd428ace466cp-2));
    return (hd_special_pair){q, 0};
}

// exp(-x) I1(x) / x by x; from 8 on times sqrt(x), by 1 / x.
// [0, 1] degree 14, 2^-59.3; [1, 3] degree 17, 2^-59.3; [3, 8] degree 22, 2^-58.6; [0, 0.125] degree 25, 2^-57.5
HD_INLINE hd_special_pair hd_special_i1e_wide(double t, double k) {
    double q = HD_SPECIAL_PICK4(0, 0, 0, -0x1.5a29b473f1663p+64);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0, 0x1.0ddc7620a9205p+62));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0, 0x1.37bea5c8dbcccp+59));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.054b8208484bcp-69, -0x1.fff33f3b3e75ap+56));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, -0x1.7b7898c344cdfp-69, -0x1.07d06c81c1d24p+53));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.4a52c399f6ffdp-64, 0x1.c7aed1ee533f7p+50));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, -0x1.3454faba41bd3p-60, 0x1.268bd450a314cp+46));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.7daf50511bc9bp-57, -0x1.01ef463d9c576p+44));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, -0x1.32d7ead2c5b44p-43, -0x1.f1972c1d8abc6p-54, -0x1.11c9f66d690fcp+39));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0x1.6a5d48489cd09p-40, 0x1.3bb001679ccc6p-50, 0x1.aa440cf09ce30p+36));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, -0x1.805404fa7cbb1p-37, -0x1.7be1438f49887p-47, 0x1.05656ba38c1b6p+32));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.7c98374441593p-30, 0x1.949ca14b52854p-34, 0x1.b5188fcaa308ap-44,
        -0x1.0e2bb88351649p+29));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.7237e74bd6af4p-27, -0x1.91e18f77e364dp-31, -0x1.e0c9d80d8e3cdp-41,
        -0x1.0c96c7afcb02cp+25));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.4b876e47f3d65p-24, 0x1.7638f2e52c7bdp-28, 0x1.f90e06c454162p-38,
        0x1.99d190fe908dap+20));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.18956ee79e77ap-21, -0x1.45c9336e053e2p-25, -0x1.fa9e476ad745bp-35,
        0x1.e413f0678e137p+17));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.b7fe59c2c8bd0p-19, 0x1.07fbac9e63694p-22, 0x1.e56ee3cc04fdap-32,
        0x1.ceff3cea7c3a4p+12));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.3d8115f7e0a8cp-16, -0x1.8c2b4185cac22p-20, -0x1.bcb0b9f8c5d2ap-29,
        -0x1.21f47a4eb566bp+9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.a29fea60514e8p-14, 0x1.11b52aba39bbfp-17, 0x1.86070109d5c75p-26,
        -0x1.9191ff33370adp+6));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.f3ba1b2dc591ap-12, -0x1.59f1c40368858p-15, -0x1.482c4df0ec608p-23,
        -0x1.727702ec186d3p+3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.0b166f06bc71fp-9, 0x1.8cf3bbc585a33p-13, 0x1.09809f224e5e8p-20,
        -0x1.ad8d43e5d60bep+0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.f8446b39d3d66p-8, -0x1.99eaeafc9fd1cp-11, -0x1.9de698a2cbd4dp-18,
        -0x1.7613865ea6e9ap-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.9ce602eaa3239p-6, 0x1.79128e7291ed9p-9, 0x1.370e707e1e4e3p-15,
        -0x1.ec8e107bd7eaap-4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.1e1fec999872cp-4, -0x1.311a797203b6ep-7, -0x1.c1a776b866447p-13,
        -0x1.f89c230446f74p-5));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(0x1.43a2afe3328e6p-3, 0x1.aacfad2ac8bb3p-6, 0x1.358627f64143ep-10,
        -0x1.cbc54df1e894cp-5));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(-0x1.18b77f98f5490p-2, -0x1.f3d5ff667224ap-5, -0x1.8a10f86d516b2p-8,
        -0x1.3f796198ee63fp-3));
    q = HD_SPECIAL_FMA(q, t, HD_SPECIAL_PICK4(-0x1.7cae86b180c19p-59, 0x1.3b1a0dbc0d649p-58, 0x1.73a6c10ee8f62p-61,
        -0x1.c4e093e3b5bdfp-58));
    return hd_special_sum(HD_SPECIAL_PICK4(0x1.40598cd0be9efp-2, 0x1.b8df1ae942419p-4, 0x1.9f33ac8b1574dp-6,
        0x1.8ebe783a84030p-2), q);
}

// [0, 1] degree 9, 2^-35.1; [1, 3] degree 11, 2^-34.7; [3, 8] degree 15, 2^-36.4; [0, 0.125] degree 9, 2^-34.3
HD_INLINE hd_special_pair hd_special_i1e_narrow(double t, double k) {
    double q = HD_SPECIAL_PICK4(0, 0, -0x1.1d5f3ea111c3bp-45, 0);
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.00ebadf24c427p-44, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, -0x1.5035cd8ec88a8p-41, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0, 0x1.1681161969a93p-37, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, -0x1.59296fbc36f67p-25, -0x1.0289db74d652cp-34, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0, 0x1.1a1799180f942p-22, 0x1.e05e3f40fe2b7p-32, 0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.4307c1289e08ep-16, -0x1.8b7b4b151f3bap-20, -0x1.bc5b38d518f03p-29,
        0x1.0c324b2b14e6cp+9));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.ab4d0dff61037p-14, 0x1.11108458eac1dp-17, 0x1.86446c4a0ffe4p-26,
        -0x1.4125acfc15804p+3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.f3a6b6bb80587p-12, -0x1.59f4a104599a5p-15, -0x1.482d464f937efp-23,
        -0x1.c9ef77019f9c2p+3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.0b07343133ed5p-9, 0x1.8cf91846a49abp-13, 0x1.097f1f69f05b5p-20,
        -0x1.fb0e5b3dc69f6p+0));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.f84486f64956dp-8, -0x1.99eae039cac20p-11, -0x1.9de69ad5f43cap-18,
        -0x1.72c490a6947eep-2));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.9ce62e7d59eb3p-6, 0x1.79127a4ad8e81p-9, 0x1.370e79835cd36p-15,
        -0x1.eadd4dc656c41p-4));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.1e1fec8bb8525p-4, -0x1.311a7980c9cbep-7, -0x1.c1a77699df100p-13,
        -0x1.f89f31bea253bp-5));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.43a2afb798f7bp-3, 0x1.aacfad622224ap-6, 0x1.358627e1a5d33p-10,
        -0x1.cbc5b8b9529cfp-5));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(-0x1.18b77f98f9b9dp-2, -0x1.f3d5ff6665022p-5, -0x1.8a10f86d77bd7p-8,
        -0x1.3f79619513fb9p-3));
    q = HD_FMA64(q, t, HD_SPECIAL_PICK4(0x1.40598cd0da873p-2, 0x1.b8df1ae9110bap-4, 0x1.9f33ac8b24f02p-6,
        0x1.8ebe783ac82c6p-2));
    return (hd_special_pair){q, 0};
}

// (log((1 + s) / (1 - s)) / s - 2) / s^2 by s^2, for |s| <= 3 - sqrt 8.
// [0, 0.0294373] degree 7, 2^-58.2
HD_INLINE hd_special_pair hd_special_log_wide(double t) {
    double q = 0x1.0c039c49989c6p-3;
    q = HD_FMA64(q, t, 0x1.0fbe95d716020p-3);
    q = HD_FMA64(q, t, 0x1.3b1c355a8f7a2p-3);
    q = HD_FMA64(q, t, 0x1.745cf9048dd95p-3);
    q = HD_FMA64(q, t, 0x1.c71c720159177p-3);
    q = HD_SPECIAL_FMA(q, t, 0x1.2492492476cccp-2);
    q = HD_SPECIAL_FMA(q, t, 0x1.9999999999a38p-2);
    q = HD_SPECIAL_FMA(q, t, 0x1.42ba231350934p-55);
    return hd_special_sum(0x1.5555555555555p-1, q);
}

// [0, 0.0294373] degree 4, 2^-36.4
HD_INLINE hd_special_pair hd_special_log_narrow(double t) {
    double q = 0x1.8c8c11e54d389p-3;
    q = HD_FMA64(q, t, 0x1.c67ada017cf97p-3);
    q = HD_FMA64(q, t, 0x1.249323e4d7fc7p-2);
    q = HD_FMA64(q, t, 0x1.999998cafbf2ap-2);
    q = HD_FMA64(q, t, 0x1.5555555564e96p-1);
    return (hd_special_pair){q, 0};
}

// (exp(r) - 1 - r) / r^2 for |r| <= 0.347.
// [-0.347, 0.347] degree 10, 2^-58.2
HD_INLINE hd_special_pair hd_special_exp_wide(double t) {
    double q = 0x1.1f7350a074034p-29;
    q = HD_FMA64(q, t, 0x1.af4e70dd7207dp-26);
    q = HD_FMA64(q, t, 0x1.27e4db3f36203p-22);
    q = HD_FMA64(q, t, 0x1.71de01f07539bp-19);
    q = HD_FMA64(q, t, 0x1.a01a01a6e448ep-16);
    q = HD_FMA64(q, t, 0x1.a01a01abfc8ddp-13);
    q = HD_FMA64(q, t, 0x1.6c16c16c162bfp-10);
    q = HD_FMA64(q, t, 0x1.11111111100b6p-7);
    q = HD_SPECIAL_FMA(q, t, 0x1.5555555555556p-5);
    q = HD_SPECIAL_FMA(q, t, 0x1.5555555555557p-3);
    q = HD_SPECIAL_FMA(q, t, 0);
    return hd_special_sum(0x1p-1, q);
}

// [-0.347, 0.347] degree 6, 2^-34.1
HD_INLINE hd_special_pair hd_special_exp_narrow(double t) {
    double q = 0x1.a113b07e10667p-16;
    q = HD_FMA64(q, t, 0x1.a1522e6f83916p-13);
    q = HD_FMA64(q, t, 0x1.6c168546029dbp-10);
    q = HD_FMA64(q, t, 0x1.1110c5dbc2ef9p-7);
    q = HD_FMA64(q, t, 0x1.5555555c939cap-5);
    q = HD_FMA64(q, t, 0x1.5555556772829p-3);
    q = HD_FMA64(q, t, 0x1p-1);
    return (hd_special_pair){q, 0};
}

