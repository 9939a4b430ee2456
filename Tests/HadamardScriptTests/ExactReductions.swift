// Written by Tools/accuracy/reductions.py: cases of reductions with their true values.

// swift-format-ignore
let exactReductions = ##"""
    Sums: numbers of one sign, `x.sum()`, float32, 200000
    float32 0.501 0.0 short 1
    u = (torch.arange(200000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u).to(torch.float32)
    x.sum()
    0x1.86ba95830e000p+16

    Sums: numbers of one sign from 2⁻⁹⁶ to 1, float32, 200000
    float32 0.501 0.0 short 1
    u = (torch.arange(200000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * u * u * u).to(torch.float32)
    x.sum()
    0x1.38675eb335fe5p+15 0x1.6beaaa7679e8cp-40

    Sums: their mean, `x.mean()`, float32, 200000
    float32 0.501 0.0 short 1
    u = (torch.arange(200000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * u * u * u).to(torch.float32)
    x.mean()
    0x1.9979511e036eap-3 -0x1.2e2cf281f0d29p-57

    Sums: numbers of one sign, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 2.0 ** -4).to(torch.float32).to(torch.float16)
    x.sum()
    0x1.3426c99000000p+7

    Sums: numbers of one sign, bfloat16, 5000
    bfloat16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u).to(torch.float32).to(torch.bfloat16)
    x.sum()
    0x1.3427478400000p+11

    Sums: numbers of one sign, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u).to(torch.float32)
    x.sum()
    0x1.3426f5bbe0000p+11

    Sums: numbers of one sign, float64, 5000
    float64 2 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u).to(torch.float64)
    x.sum()
    0x1.3426f6f4b4aa2p+11 0x1.b940000000000p-43

    Sums: numbers of both signs, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 5) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 2 - 1).to(torch.float32).to(torch.float16)
    x.sum()
    -0x1.10bed72000000p+6

    Sums: numbers of both signs, bfloat16, 5000
    bfloat16 0.501 0.0 short 1
    u = (torch.arange(5000) + 5) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 2 - 1).to(torch.float32).to(torch.bfloat16)
    x.sum()
    -0x1.111b7c0000000p+6

    Sums: numbers of both signs, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 5) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 2 - 1).to(torch.float32)
    x.sum()
    -0x1.10c8569800000p+6

    Sums: numbers of both signs, float64, 5000
    float64 50 0.0 short 1
    u = (torch.arange(5000) + 5) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654326) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 2 - 1).to(torch.float64)
    x.sum()
    -0x1.10c808537df8cp+6 0x1.8000000000000p-48

    Sums: `x.sum(0)`, columns of [20000, 50], float32, 5000
    float32 0.501 0.0 short 3
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32); x = x.reshape(-1, 50)
    x.sum(0)
    0x1.16a5352000000p+7, 0x1.6f53a40000000p+7, 0x1.c28197f000000p+7, 0x1.765624e000000p+7, 0x1.5f3cb8a000000p+7, 0x1.5ec5574000000p+7, 0x1.8d7fb1e000000p+7, 0x1.8484420000000p+7, 0x1.4797054000000p+7, 0x1.4e9b53a000000p+7, 0x1.b315074000000p+7, 0x1.6df822c000000p+7, 0x1.97b0f95000000p+7, 0x1.d09e342000000p+7, 0x1.a253250000000p+7, 0x1.87c1eeb000000p+7, 0x1.7ae0666000000p+7

    Sums: `x.var(0)`, columns of [20000, 50], float32, 5000
    float32 0.501 0.0 short 3
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32); x = x.reshape(-1, 50)
    x.var(0)
    0x1.6425135c16795p+2 0x1.6fd001a7aac52p-52, 0x1.4cf4e10490aa9p+2 0x1.bfa9f14ff46a5p-53, 0x1.30a02f5ffbcf5p+2 0x1.4afd6a052bf5bp-57, 0x1.55648e6bf807fp+2 -0x1.2bf5a814afd6ap-52, 0x1.33bde6498d358p+2 -0x1.4afd6a052bf5bp-54, 0x1.7dbe6a7bddf5ep+2 0x1.6578165781658p-56, 0x1.701cf549d12e6p+2 0x1.219dbcc48676fp-53, 0x1.6043159ebfb16p+2 -0x1.671fc11ca6bc7p-53, 0x1.ac0dedef46cf8p+2 -0x1.8342183421834p-52, 0x1.2727d90f6f560p+2 -0x1.b4e81b4e81b4fp-52, 0x1.4ff0949eae4ecp+2 0x1.f3cb74920c9e7p-53, 0x1.69fd2a915965dp+2 -0x1.4a937f53e29ffp-52, 0x1.76e117119db12p+2 0x1.8ab498ab498abp-52, 0x1.680b45edeb2b6p+2 0x1.2edb12edb12eep-53, 0x1.79009ef9e1f89p+2 0x1.db625db625db6p-52, 0x1.6919f283aacf6p+2 0x1.d52d9d52d9d53p-52, 0x1.709e9b683266fp+2 0x1.890cede62433bp-53

    Sums: `x.sum(1)`, rows of [20000, 50], float32, 5000
    float32 0.501 0.0 short 6
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32); x = x.reshape(-1, 50)
    x.sum(1)
    0x1.e130660000000p+6, 0x1.cb53d56000000p+6, 0x1.b4d3052000000p+6, 0x1.c96a08c000000p+6, 0x1.81bacaa000000p+6, 0x1.a32c32a000000p+6, 0x1.58c8e40000000p+6, 0x1.5b6308e000000p+6, 0x1.82213e4000000p+6, 0x1.c17e80a000000p+6, 0x1.5cec71e000000p+6, 0x1.7f89fa2000000p+6, 0x1.8d1993e000000p+6, 0x1.ee47bac000000p+5, 0x1.8f26fe2000000p+6, 0x1.da48648000000p+6, 0x1.97525ca000000p+6

    Sums: `x.var(1)`, rows of [20000, 50], float32, 5000
    float32 0.501 0.0 short 6
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32); x = x.reshape(-1, 50)
    x.var(1)
    0x1.7e1d4ecedafa2p+2 -0x1.d5c93f522104dp-52, 0x1.4ec95bc16bee2p+2 -0x1.9495a11f8e50bp-53, 0x1.83d5e3a6c0de9p+2 0x1.de2532c833d3bp-54, 0x1.cac8e20ba99d9p+2 -0x1.2714456197edap-52, 0x1.3274df4c4fa55p+2 -0x1.defb318735b53p-52, 0x1.425a6753f00d4p+2 0x1.40fe1e82d23bcp-57, 0x1.80e249c61f471p+2 0x1.115865fb6706ep-52, 0x1.a3e4f6553b1bep+2 0x1.122e64ba68e86p-54, 0x1.42f5db0c46fc1p+2 0x1.397829cbc14e6p-52, 0x1.ba276943d38f3p+2 0x1.6d4bdc0e35eabp-52, 0x1.759a7dbe431f4p+2 -0x1.bcb564efe8982p-52, 0x1.8f43f339f74d0p+2 -0x1.5bbdf6630e6b7p-53, 0x1.87a5235dd7c33p+2 0x1.8735b52f7038dp-54, 0x1.218d98432c376p+2 0x1.6c75dd4f34093p-53, 0x1.460cb901d74bbp+2 -0x1.15865fb6706e5p-54, 0x1.2aef7f50bd965p+2 -0x1.01767dce434aap-54, 0x1.5f2419e084c2ap+2 -0x1.97ed9c1b95d6ap-54

    Sums: condition number 10⁴, float32, 4998
    float32 0.501 0.0 short 1
    v = (torch.arange(4998) // 3 + 0) * 2654435761 & 4294967295; v = (v ^ v >> 15) * 2246822519 & 4294967295; v = v ^ v >> 13; v = (v >> 8).to(torch.float64) * 2.0 ** -24; w = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 0) * 2654435761 & 4294967295; w = (w ^ w >> 15) * 2246822519 & 4294967295; w = w ^ w >> 13; w = (w >> 8).to(torch.float64) * 2.0 ** -24; s = (torch.arange(4998) // 3 + 77777777) * 2654435761 & 4294967295; s = (s ^ s >> 15) * 2246822519 & 4294967295; s = s ^ s >> 13; s = (s >> 8).to(torch.float64) * 2.0 ** -24; r = torch.arange(4998) % 3; x = (torch.where(r == 0, v, torch.where(r == 1, -w, s * 2e-4))).to(torch.float32)
    x.sum()
    0x1.4cd0b1a85ce00p-3

    Sums: condition number 10⁸, float32, 4998
    float32 0.513 0.0 short 1
    v = (torch.arange(4998) // 3 + 0) * 2654435761 & 4294967295; v = (v ^ v >> 15) * 2246822519 & 4294967295; v = v ^ v >> 13; v = (v >> 8).to(torch.float64) * 2.0 ** -24; w = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 0) * 2654435761 & 4294967295; w = (w ^ w >> 15) * 2246822519 & 4294967295; w = w ^ w >> 13; w = (w >> 8).to(torch.float64) * 2.0 ** -24; s = (torch.arange(4998) // 3 + 77777777) * 2654435761 & 4294967295; s = (s ^ s >> 15) * 2246822519 & 4294967295; s = s ^ s >> 13; s = (s >> 8).to(torch.float64) * 2.0 ** -24; r = torch.arange(4998) % 3; x = (torch.where(r == 0, v, torch.where(r == 1, -w, s * 2e-8))).to(torch.float32)
    x.sum()
    0x1.10a468937d400p-16

    Sums: condition number 10¹², float32, 4998
    float32 117.0 0.0 short 1
    v = (torch.arange(4998) // 3 + 0) * 2654435761 & 4294967295; v = (v ^ v >> 15) * 2246822519 & 4294967295; v = v ^ v >> 13; v = (v >> 8).to(torch.float64) * 2.0 ** -24; w = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 0) * 2654435761 & 4294967295; w = (w ^ w >> 15) * 2246822519 & 4294967295; w = w ^ w >> 13; w = (w >> 8).to(torch.float64) * 2.0 ** -24; s = (torch.arange(4998) // 3 + 77777777) * 2654435761 & 4294967295; s = (s ^ s >> 15) * 2246822519 & 4294967295; s = s ^ s >> 13; s = (s >> 8).to(torch.float64) * 2.0 ** -24; r = torch.arange(4998) % 3; x = (torch.where(r == 0, v, torch.where(r == 1, -w, s * 2e-12))).to(torch.float32)
    x.sum()
    0x1.beb26f889b400p-30

    Sums: condition number 10⁴, float64, 4998
    float64 1000.0 0.0 short 1
    v = (torch.arange(4998) // 3 + 0) * 2654435761 & 4294967295; v = (v ^ v >> 15) * 2246822519 & 4294967295; v = v ^ v >> 13; low = (torch.arange(4998) // 3 + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; v = ((v << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; w = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 0) * 2654435761 & 4294967295; w = (w ^ w >> 15) * 2246822519 & 4294967295; w = w ^ w >> 13; low = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; w = ((w << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; s = (torch.arange(4998) // 3 + 77777777) * 2654435761 & 4294967295; s = (s ^ s >> 15) * 2246822519 & 4294967295; s = s ^ s >> 13; low = (torch.arange(4998) // 3 + 1065432098) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; s = ((s << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; r = torch.arange(4998) % 3; x = (torch.where(r == 0, v, torch.where(r == 1, -w, s * 2e-4))).to(torch.float64)
    x.sum()
    0x1.4cd0b2f52b427p-3 -0x1.5e8ac00000000p-57

    Sums: condition number 10⁸, float64, 4998
    float64 10000000.0 0.0 short 1
    v = (torch.arange(4998) // 3 + 0) * 2654435761 & 4294967295; v = (v ^ v >> 15) * 2246822519 & 4294967295; v = v ^ v >> 13; low = (torch.arange(4998) // 3 + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; v = ((v << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; w = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 0) * 2654435761 & 4294967295; w = (w ^ w >> 15) * 2246822519 & 4294967295; w = w ^ w >> 13; low = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; w = ((w << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; s = (torch.arange(4998) // 3 + 77777777) * 2654435761 & 4294967295; s = (s ^ s >> 15) * 2246822519 & 4294967295; s = s ^ s >> 13; low = (torch.arange(4998) // 3 + 1065432098) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; s = ((s << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; r = torch.arange(4998) % 3; x = (torch.where(r == 0, v, torch.where(r == 1, -w, s * 2e-8))).to(torch.float64)
    x.sum()
    0x1.10a469a46355fp-16 0x1.4f1a000000000p-73

    Sums: condition number 10¹², float64, 4998
    float64 100000000000.0 0.0 short 1
    v = (torch.arange(4998) // 3 + 0) * 2654435761 & 4294967295; v = (v ^ v >> 15) * 2246822519 & 4294967295; v = v ^ v >> 13; low = (torch.arange(4998) // 3 + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; v = ((v << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; w = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 0) * 2654435761 & 4294967295; w = (w ^ w >> 15) * 2246822519 & 4294967295; w = w ^ w >> 13; low = ((torch.arange(4998) // 3 + 4998 // 3 // 2) % (4998 // 3) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; w = ((w << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; s = (torch.arange(4998) // 3 + 77777777) * 2654435761 & 4294967295; s = (s ^ s >> 15) * 2246822519 & 4294967295; s = s ^ s >> 13; low = (torch.arange(4998) // 3 + 1065432098) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; s = ((s << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; r = torch.arange(4998) % 3; x = (torch.where(r == 0, v, torch.where(r == 1, -w, s * 2e-12))).to(torch.float64)
    x.sum()
    0x1.beb2714850d4ep-30 -0x1.481a000000000p-87

    Products: `x.prod()`, float16, 100
    float16 0.501 0.0 short 1
    u = (torch.arange(100) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 0.5 + 0.75).to(torch.float32).to(torch.float16)
    x.prod()
    0x1.54f8b174fafa3p-4 -0x1.4841de7ad11a9p-59

    Products: `x.prod()`, float32, 1000
    float32 0.501 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 0.5 + 0.75).to(torch.float32)
    x.prod()
    0x1.7224e5f4152dap-21 0x1.348e2b9d63542p-75

    Products: `x.prod()`, float64, 1000
    float64 50 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 0.5 + 0.75).to(torch.float64)
    x.prod()
    0x1.7226624c8f7cbp-21 -0x1.65d2ecc315f5bp-75

    Mean, variance, deviation, norm: `x.mean()`, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32).to(torch.float16)
    x.mean()
    0x1.f1c111a5119cep+0 0x1.d7dbf487fcb92p-58

    Mean, variance, deviation, norm: `x.mean()`, bfloat16, 5000
    bfloat16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32).to(torch.bfloat16)
    x.mean()
    0x1.f1c63ff2e48e9p+0 -0x1.63886594af4f1p-54

    Mean, variance, deviation, norm: `x.mean()`, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32)
    x.mean()
    0x1.f1c0ca4a2339cp+0 0x1.d7dbf487fcb92p-57

    Mean, variance, deviation, norm: `x.mean()`, float64, 5000
    float64 3 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 8 - 2).to(torch.float64)
    x.mean()
    0x1.f1c0ce4b38a7ap+0 -0x1.532617c1bda51p-55

    Mean, variance, deviation, norm: `x.var()`, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32).to(torch.float16)
    x.var()
    0x1.587acfb0943edp+2 0x1.80245c84dac79p-53

    Mean, variance, deviation, norm: `x.var()`, bfloat16, 5000
    bfloat16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32).to(torch.bfloat16)
    x.var()
    0x1.5880f169f4684p+2 0x1.b700dc79ca381p-53

    Mean, variance, deviation, norm: `x.var()`, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32)
    x.var()
    0x1.587a5bd69956bp+2 -0x1.9a46f17cc2a6dp-55

    Mean, variance, deviation, norm: `x.var()`, float64, 5000
    float64 3 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 8 - 2).to(torch.float64)
    x.var()
    0x1.587a5bdc5138ep+2 -0x1.e1582387907a8p-52

    Mean, variance, deviation, norm: `x.std()`, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32).to(torch.float16)
    x.std()
    0x1.28f66fc42565cp+1 -0x1.90e8eeb7c6cd9p-54

    Mean, variance, deviation, norm: `x.std()`, bfloat16, 5000
    bfloat16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32).to(torch.bfloat16)
    x.std()
    0x1.28f9145a88139p+1 0x1.321d3c2f9e04bp-53

    Mean, variance, deviation, norm: `x.std()`, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32)
    x.std()
    0x1.28f63dd4a19f9p+1 0x1.7f9dcc9460f5cp-53

    Mean, variance, deviation, norm: `x.std()`, float64, 5000
    float64 3 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 8 - 2).to(torch.float64)
    x.std()
    0x1.28f63dd7189a8p+1 0x1.d79ea42be1d82p-53

    Mean, variance, deviation, norm: `torch.linalg.vector_norm(x)`, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32).to(torch.float16)
    torch.linalg.vector_norm(x)
    0x1.ac104c34de19dp+7 -0x1.4f39b72f50faap-47

    Mean, variance, deviation, norm: `torch.linalg.vector_norm(x)`, bfloat16, 5000
    bfloat16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32).to(torch.bfloat16)
    torch.linalg.vector_norm(x)
    0x1.ac145fb53c518p+7 0x1.d2a10bbf17879p-48

    Mean, variance, deviation, norm: `torch.linalg.vector_norm(x)`, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 8 - 2).to(torch.float32)
    torch.linalg.vector_norm(x)
    0x1.ac10089b30dfep+7 0x1.dc2d1530d32fep-47

    Mean, variance, deviation, norm: `torch.linalg.vector_norm(x)`, float64, 5000
    float64 3 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 8 - 2).to(torch.float64)
    torch.linalg.vector_norm(x)
    0x1.ac100a0909e8bp+7 -0x1.ff72aadf23ff2p-47

    Beside a large mean: `x.var()` of 1000 + noise, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 64 + 1000).to(torch.float32).to(torch.float16)
    x.var()
    0x1.58724aea0ded7p+8 -0x1.c0c7ef6e0a076p-46

    Beside a large mean: `x.std()` of 1000 + noise, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 64 + 1000).to(torch.float32).to(torch.float16)
    x.std()
    0x1.28f2c3c32e5cep+4 0x1.80f3f82a2fd3dp-50

    Beside a large mean: `x.var()` of 256 + noise, bfloat16, 5000
    bfloat16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 64 + 256).to(torch.float32).to(torch.bfloat16)
    x.var()
    0x1.5954019fe80f1p+8 0x1.5f842ad07b7d9p-50

    Beside a large mean: `x.std()` of 256 + noise, bfloat16, 5000
    bfloat16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 64 + 256).to(torch.float32).to(torch.bfloat16)
    x.std()
    0x1.2953ff2a6e6bbp+4 0x1.f6ff6ac93fdc4p-51

    Beside a large mean: `x.var()` of 10⁸ + noise, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 1024 - 512 + 1e8).to(torch.float32)
    x.var()
    0x1.58869ea375abbp+16 0x1.3ece3e03b8c25p-38

    Beside a large mean: `x.std()` of 10⁸ + noise, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 1024 - 512 + 1e8).to(torch.float32)
    x.std()
    0x1.28fb86b4c552ap+8 -0x1.36a7e46318e2ap-46

    Beside a large mean: `x.var()` of 10⁸ + noise, float64, 5000
    float64 20 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u + 1e8).to(torch.float64)
    x.var()
    0x1.587a5bdb09c9fp-4 0x1.919bcbeabea5dp-58

    Beside a large mean: `x.std()` of 10⁸ + noise, float64, 5000
    float64 20 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u + 1e8).to(torch.float64)
    x.std()
    0x1.28f63dd68b783p-2 0x1.14722cf1ed5e0p-56

    Beside a large mean: `x.var()` of 10¹⁵ + noise, float64, 5000
    float64 20 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 64 + 1e15).to(torch.float64)
    x.var()
    0x1.58750c20adb3ep+8 -0x1.ed7b06e3b3787p-46

    Beside a large mean: `x.std()` of 10¹⁵ + noise, float64, 5000
    float64 20 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 64 + 1e15).to(torch.float64)
    x.std()
    0x1.28f3f3be49ad8p+4 -0x1.5638f6c71dd54p-50

    Beside a large mean: `layer_norm` of rows of 500, 10⁴ + noise, float32, 1000
    float32 0.501 1.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 16 + 1e4).to(torch.float32); x = x.reshape(-1, 500)
    torch.nn.functional.layer_norm(x, [500])
    -0x1.afd4873ced1c1p+0 -0x1.82ba5540b121ap-55, -0x1.c64e2cd4db37bp-1 0x1.c7d580ea0f905p-55, 0x1.ba0bb618a8fd9p+0 0x1.5b19610fc46a9p-55, 0x1.02aa449c1d8aep+0 0x1.dc91b2e30c818p-59, 0x1.77b771d060c3cp+0 -0x1.d11411e12b6c5p-57, -0x1.836f2e440932ep-1 -0x1.cc14383ebd3c1p-55, 0x1.204dc89e27ee4p-5 -0x1.e76fdab3f3f9dp-61, -0x1.5361967f80137p+0 0x1.c1db3918f911ep-55, -0x1.ff11bb65401d2p-2 0x1.60a6ef29c3b10p-56, -0x1.481b747a9eac1p-1 0x1.8afa11b61d937p-58, 0x1.d97c8232c4ed9p-2 0x1.e2e8525535012p-56, -0x1.d5b52db1b9416p-1 -0x1.26c41c464aa35p-56, 0x1.6ed1a30b4b95cp+0 -0x1.0c64ce72701cfp-54, 0x1.3b2762eccfb93p+0 0x1.2048749453240p-55, 0x1.854ebfe9cad70p-1 -0x1.32e3c304e30dap-55, 0x1.369a4fb2018bap+0 0x1.a69dd4eaf9a52p-56, 0x1.e84b2228cf360p-1 0x1.1235fb0a77a7dp-55

    Beside a large mean: `batch_norm` of 4 channels, 10⁴ + noise, float32, 1000
    float32 0.501 1.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 16 + 1e4).to(torch.float32); x = x.reshape(-1, 500); x = x.reshape(-1, 4, 50)
    torch.nn.functional.batch_norm(x, None, None, training=True)
    -0x1.ad4733f81c23ap+0 0x1.f400540b8570ap-54, -0x1.b42e3b0fada99p-1 0x1.a8047f7d19314p-55, 0x1.9bea269a0e970p+0 0x1.8ad159b0979d7p-57, 0x1.ee9935c448c1cp-1 0x1.cb4eb8c3e05a6p-57, 0x1.6aff754e2c7e6p+0 0x1.a19f06a070016p-55, -0x1.8b135d64e3ae9p-1 0x1.fce9013aa076dp-55, -0x1.ea9e4e4a79839p-8 0x1.532b5f28602fep-64, -0x1.5293ce3c18fa4p+0 -0x1.5d66b2e997372p-54, -0x1.e757ebcb5cd4fp-2 0x1.ad7e02a0af9e7p-57, -0x1.52082ce4c122fp-1 -0x1.ac5478cbe1d79p-56, 0x1.02ab37919b3b1p-1 0x1.c5d3c235024a2p-57, -0x1.bead609cb7646p-1 -0x1.0ab204580641fp-55, 0x1.7193befefcc3ep+0 0x1.895350d4df788p-55, 0x1.4ba14d9eb5745p+0 -0x1.d2a45de6f1853p-55, 0x1.a9122797b0ad1p-1 0x1.a29d738bd40fdp-55, 0x1.391c1b5ea71cap+0 0x1.869fc4e237d04p-54, 0x1.01f4b98069e91p+0 0x1.fd82a111c5921p-55

    Beside a large mean: `layer_norm` of rows of 500, 10⁴ + noise, float64, 1000
    float64 40000.0 1.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 16 + 1e4).to(torch.float64); x = x.reshape(-1, 500)
    torch.nn.functional.layer_norm(x, [500])
    -0x1.afd49e4f644fdp+0 -0x1.e60f1ab716979p-54, -0x1.c65156469dcddp-1 -0x1.af41f0a7197eep-55, 0x1.ba0aae281ece8p+0 -0x1.303a72071a23ap-54, 0x1.02a3b1aefcc2ap+0 0x1.08a42b3aa1550p-55, 0x1.77be4d90c9e29p+0 -0x1.7c636fc81d4a3p-54, -0x1.836caba5f457cp-1 -0x1.3464d1d2ca106p-55, 0x1.211d4f3777fc9p-5 -0x1.2ef2b5cd3f908p-59, -0x1.53617e4d93bcap+0 0x1.4f50260f5ab9ep-56, -0x1.ff187f5d9ca0ap-2 0x1.97f1566c67518p-56, -0x1.4813155740700p-1 0x1.ee479eceaa2f9p-55, 0x1.d97bb530ddfa6p-2 0x1.7c6a68893390cp-58, -0x1.d5bd72463eb1ep-1 -0x1.f4974bd006034p-56, 0x1.6ed688cc4eaf8p+0 -0x1.6750498b34752p-56, 0x1.3b2a2716cfd05p+0 0x1.f97834504c51cp-54, 0x1.855196519e5eep-1 -0x1.873fb9efd7275p-55, 0x1.369520afe2b53p+0 0x1.42f94acbd902dp-54, 0x1.e841210acc31ap-1 -0x1.6fd3caf2757cep-55

    Beside a large mean: `batch_norm` of 4 channels, 10⁴ + noise, float64, 1000
    float64 40000.0 1.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 16 + 1e4).to(torch.float64); x = x.reshape(-1, 500); x = x.reshape(-1, 4, 50)
    torch.nn.functional.batch_norm(x, None, None, training=True)
    -0x1.ad4687b3ee629p+0 -0x1.632e0953e832ep-54, -0x1.b4313aebb49b9p-1 0x1.bb586b04b92b5p-58, 0x1.9be990e2d705ep+0 0x1.920a61280016cp-56, 0x1.ee8c5fa0e5c4fp-1 0x1.f67443e592aa7p-55, 0x1.6b05b7c5fb504p+0 -0x1.3138ffea6a953p-54, -0x1.8b111879596acp-1 -0x1.9120db39f54d3p-55, -0x1.e4047f340bacdp-8 0x1.a68f3359fa542p-64, -0x1.529317a76c98ap+0 0x1.a6b3d9b8b9628p-55, -0x1.e75e4b25b12c0p-2 -0x1.3f790f4431f7ep-56, -0x1.51ffa787c8d5bp-1 -0x1.7990ac9d77768p-56, 0x1.02aa49f36b015p-1 0x1.7413ef863a34ep-55, -0x1.beb632a22eda2p-1 -0x1.aed1c001dbac6p-55, 0x1.7198f43a6d442p+0 0x1.e2e6f996f5303p-54, 0x1.4ba3a0dea8510p+0 0x1.a75a526c9dd5ap-54, 0x1.a914f59484b80p-1 -0x1.f0058fd878078p-55, 0x1.3917213f8e2d7p+0 0x1.07fe3f9c815c2p-54, 0x1.01ef847a4d4d1p+0 -0x1.4b6c188092ed8p-56

    Beside a large mean: `layer_norm` of rows of 500, 1000 + noise, float16, 1000
    float16 0.501 1.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 16 + 1000).to(torch.float32).to(torch.float16); x = x.reshape(-1, 500)
    torch.nn.functional.layer_norm(x, [500])
    -0x1.af62c85949c9cp+0 0x1.82385eae0d1efp-54, -0x1.db2233c0a8af8p-1 -0x1.36bc53b15868ap-55, 0x1.aaf4aa0787782p+0 0x1.1e1259a6c3293p-57, 0x1.04d3390d90842p+0 0x1.f3fa2df1773edp-54, 0x1.73942f098a7c2p+0 0x1.7cff2d921ab0cp-55, -0x1.6c613dc4aeb79p-1 0x1.93c915263db10p-55, 0x1.7421f2d3c2c65p-5 0x1.89c0418cb0a7ep-59, -0x1.5c520fdc4e4fcp+0 0x1.3438da9f7b644p-55, -0x1.fb408f91697f2p-2 0x1.7939f7f74f2a3p-57, -0x1.407f716b5911cp-1 0x1.ebc797528414dp-57, 0x1.05a5edabd7c37p-1 -0x1.cd8af9da904dfp-55, -0x1.df43d12bdac04p-1 0x1.7a84ffda45ac2p-56, 0x1.70f98676ae677p+0 0x1.6b8337dbea3f7p-55, 0x1.3c0d668bd882ap+0 -0x1.12f1b6be69e00p-55, 0x1.6f7e2d81838d1p-1 0x1.61d3e97f87a2fp-56, 0x1.3c0d668bd882ap+0 -0x1.12f1b6be69e00p-55, 0x1.d9566d572f56cp-1 -0x1.a142394bd01e4p-56

    Beside a large mean: `batch_norm` of 4 channels, 1000 + noise, float16, 1000
    float16 0.501 1.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 16 + 1000).to(torch.float32).to(torch.float16); x = x.reshape(-1, 500); x = x.reshape(-1, 4, 50)
    torch.nn.functional.batch_norm(x, None, None, training=True)
    -0x1.ad0e76431e4c4p+0 0x1.96df810a05a7cp-55, -0x1.c82e315962e07p-1 0x1.ba2229a459754p-56, 0x1.8ddf8e9da7db8p+0 0x1.6f7533d1af29bp-55, 0x1.f43f6ebb8feabp-1 0x1.6ece2faa6bf00p-57, 0x1.6673c741cb8a4p+0 -0x1.ad333c62293fap-54, -0x1.74e8163e50c38p-1 0x1.143a354d6a94fp-55, 0x1.1b53806a3adb0p-8 0x1.89db3d12cf464p-63, -0x1.5b970ecb7009fp+0 0x1.8129ecfa568b4p-54, -0x1.e29c3059801e8p-2 -0x1.104585e2d7283p-58, -0x1.49cf337ba882fp-1 -0x1.94f26a2fca8f8p-57, 0x1.1a6abc054b081p-1 -0x1.e3c8422d99449p-57, -0x1.c82e315962e07p-1 0x1.ba2229a459754p-56, 0x1.73501ee6871e9p+0 -0x1.1bcc8ec8b59d1p-54, 0x1.4b4bfa19e6c97p+0 0x1.81c81442cb069p-55, 0x1.9352335928644p-1 0x1.c153fd301c780p-56, 0x1.3e313f7845a4ap+0 -0x1.85b5c057a001ep-55, 0x1.f43f6ebb8feabp-1 0x1.6ece2faa6bf00p-57

    Where squares or sums do not fit: `vector_norm` of numbers near 10³⁰, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e30).to(torch.float32)
    torch.linalg.vector_norm(x)
    0x1.02dfa0b1f99b5p+105 -0x1.2ce5f0560d9afp+51

    Where squares or sums do not fit: `vector_norm(x, 3)` of numbers near 10³⁰, float32, 1000
    float32 0.501 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e30).to(torch.float32)
    torch.linalg.vector_norm(x, 3)
    0x1.44a602a247764p+102 0x1.94bd49c31d1d7p+46

    Where squares or sums do not fit: `x.std()` of numbers near 10³⁰, float32, 1000
    float32 0.501 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e30).to(torch.float32)
    x.std()
    0x1.dd7f6a047de99p+98 0x1.483e0397f6806p+44

    Where squares or sums do not fit: `rms_norm` of numbers near 10³⁰, float32, 1000
    float32 2 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e30).to(torch.float32)
    torch.nn.functional.rms_norm(x, x.shape)
    -0x1.b1353453a8a05p+0 0x1.be1684cb18f2bp-54, -0x1.d2f54c09d6de8p-1 0x1.984a51df629b1p-58, 0x1.a38f50618fff3p+0 0x1.fafcc380f87e4p-54, 0x1.e12c764c3b0dfp-1 0x1.bbded91d5c31cp-55, 0x1.62dcd67335e41p+0 -0x1.0368538bee35ap-55, -0x1.91ae382c32a6cp-1 0x1.a9c74b460d8c1p-56, -0x1.7eade2aaeccbdp-7 -0x1.13bf9d5d8234ep-61, -0x1.56fdaabd2248dp+0 -0x1.5efb67bd4ebebp-57, -0x1.10fd1d7a17d6bp-1 -0x1.30cae71fb41d2p-57, -0x1.4cb35ff64133ep-1 0x1.ef4a9662da843p-55, 0x1.e9add285dd64fp-2 -0x1.4a04f3f25df8fp-56, -0x1.dd8eb7624f4ddp-1 -0x1.129174d7f3181p-57, 0x1.787c0186f334cp+0 -0x1.bc21ecedefadep-55, 0x1.43a59de535760p+0 0x1.6a735319329e2p-58, 0x1.90da967c4b7c9p-1 -0x1.7b1a8ce718f44p-55, 0x1.3ef62a1692c7cp+0 0x1.741fa27657435p-54, 0x1.f604b193a529dp-1 0x1.4d723d9b11ed2p-60

    Where squares or sums do not fit: `layer_norm` of numbers near 10³⁰, float32, 1000
    float32 2 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e30).to(torch.float32)
    torch.nn.functional.layer_norm(x, x.shape)
    -0x1.ac15a76aa45bep+0 -0x1.1ae35887a42e6p-54, -0x1.c8a0fef742a84p-1 0x1.cb6c988cd371fp-56, 0x1.a8dc1f77f7a51p+0 0x1.0f6eba4d12c18p-58, 0x1.ebb315381d198p-1 0x1.9b39a1dc36007p-56, 0x1.6826368691464p+0 -0x1.1d389b12e98a0p-56, -0x1.8756743397372p-1 -0x1.9fb7039426265p-59, 0x1.1c8329615b45cp-7 -0x1.ae98131c98c8dp-62, -0x1.51d9541740f5bp+0 0x1.40099b2eae730p-54, -0x1.069e8506e8dc5p-1 0x1.129d730dfe199p-55, -0x1.4257f2caba6a8p-1 0x1.b52e2564f9d79p-55, 0x1.fea1fa6df250ep-2 0x1.f7e1c095f489cp-60, -0x1.d33afa51c2a28p-1 -0x1.f97a1e0e64302p-57, 0x1.7dc6875e3159bp+0 -0x1.52d33922242bbp-55, 0x1.48ed55db60b87p+0 -0x1.1753b836e6749p-54, 0x1.9b5cf22313a05p-1 0x1.b6cec0cfe7983p-56, 0x1.443da264501a3p+0 -0x1.34f9db2c157b0p-56, 0x1.004635da463cfp+0 0x1.92da23a36eb56p-54

    Where squares or sums do not fit: `cosine_similarity` of numbers near 10³⁰, float32, 1000
    float32 0.501 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e30).to(torch.float32); v = (torch.arange(1000) + 31) * 2654435761 & 4294967295; v = (v ^ v >> 15) * 2246822519 & 4294967295; v = v ^ v >> 13; v = (v >> 8).to(torch.float64) * 2.0 ** -24; y = (v * 1e30).to(torch.float32)
    torch.nn.functional.cosine_similarity(x, y, 0, 0.0)
    -0x1.0a13c46a2ca61p-10 0x1.1f30c44d641a1p-64

    Where squares or sums do not fit: `vector_norm` of numbers near 10⁻³⁰, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e-30).to(torch.float32)
    torch.linalg.vector_norm(x)
    0x1.9ffe66525764cp-95 0x1.ce93b4bac5c93p-149

    Where squares or sums do not fit: `vector_norm(x, 3)` of numbers near 10⁻³⁰, float32, 1000
    float32 0.501 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e-30).to(torch.float32)
    torch.linalg.vector_norm(x, 3)
    0x1.04d8518e660f3p-97 0x1.a6d0c23fd29c2p-152

    Where squares or sums do not fit: `x.std()` of numbers near 10⁻³⁰, float32, 1000
    float32 0.501 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e-30).to(torch.float32)
    x.std()
    0x1.7fa7951798104p-101 0x1.1b5c816242d66p-156

    Where squares or sums do not fit: `cosine_similarity` of numbers near 10⁻³⁰, float32, 1000
    float32 0.501 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = ((u * 2 - 1) * 1e-30).to(torch.float32); v = (torch.arange(1000) + 31) * 2654435761 & 4294967295; v = (v ^ v >> 15) * 2246822519 & 4294967295; v = v ^ v >> 13; v = (v >> 8).to(torch.float64) * 2.0 ** -24; y = (v * 1e-30).to(torch.float32)
    torch.nn.functional.cosine_similarity(x, y, 0, 0.0)
    -0x1.0a13f41d853fbp-10 -0x1.e147a46b9ad85p-64

    Where squares or sums do not fit: `vector_norm` of numbers near 10²⁰⁰, float64, 5000
    float64 5 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = ((u * 2 - 1) * 1e200).to(torch.float64)
    torch.linalg.vector_norm(x)
    0x1.acb7673df840ap+669 0x1.eca614a786cc2p+614

    Where squares or sums do not fit: `vector_norm(x, 3)` of numbers near 10²⁰⁰, float64, 1000
    float64 8 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = ((u * 2 - 1) * 1e200).to(torch.float64)
    torch.linalg.vector_norm(x, 3)
    0x1.0cd297ae0361ap+667 -0x1.9c93fb639cd53p+613

    Where squares or sums do not fit: `vector_norm` of numbers near 10⁻²⁰⁰, float64, 5000
    float64 5 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = ((u * 2 - 1) * 1e-200).to(torch.float64)
    torch.linalg.vector_norm(x)
    0x1.f661e03d9f3c5p-660 -0x1.6e65dd62842ecp-714

    Where squares or sums do not fit: `vector_norm(x, 3)` of numbers near 10⁻²⁰⁰, float64, 1000
    float64 8 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = ((u * 2 - 1) * 1e-200).to(torch.float64)
    torch.linalg.vector_norm(x, 3)
    0x1.3b039f253475bp-662 -0x1.497b6dbadd43cp-717

    Where squares or sums do not fit: `x.mean()` of numbers up to 6e4, float16, 5000
    float16 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 6e4).to(torch.float32).to(torch.float16)
    x.mean()
    0x1.ce3acfcf41f21p+14 0x1.6bb98c7e28241p-41

    Where squares or sums do not fit: `x.mean()` of numbers up to 3e38, float32, 5000
    float32 0.501 0.0 short 1
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 3e38).to(torch.float32)
    x.mean()
    0x1.bd1c119a3e7a1p+126 -0x1.bda5119ce075fp+68

    Exponentials of large numbers: `logsumexp` of 1000 + noise, float32, 1000
    float32 1 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32)
    torch.logsumexp(x, 0)
    0x1.ffff0cac17803p+9 0x1.b77849877c56fp-45

    Exponentials of large numbers: `softmax` of rows of 100, 1000 + noise, float32, 1000
    float32 3 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32); x = x.reshape(-1, 100)
    torch.softmax(x, 1)
    0x1.004a18b37b61dp-31 -0x1.52e7363997534p-85, 0x1.9294e83065e0dp-25 -0x1.7ffb2db75721ap-81, 0x1.6c3453249e67dp-3 0x1.b6f9256cd8c95p-62, 0x1.765f4ca21557ep-9 0x1.33ba2c51dbb84p-63, 0x1.2c4e32c83d4c0p-5 -0x1.840d91ad2530ap-59, 0x1.4256780754d7ap-23 -0x1.1793346cb9291p-77, 0x1.e4d4025d9de30p-17 0x1.ef2cc16a67726p-72, 0x1.5f7cd65e51832p-29 0x1.082e54c66c67cp-83, 0x1.42bf2a7026d53p-22 -0x1.8212112933d02p-78, 0x1.4283600687603p-23 0x1.40d2cfc50d1e0p-80, 0x1.0e2c78bc46a9ep-13 0x1.396bb1dcf9a1ep-67, 0x1.08d2c2ed420b0p-25 0x1.439c3b2bc29d5p-80, 0x1.5c8811e33cb19p-5 0x1.80259d0a3677fp-66, 0x1.ae7185d0c9782p-7 -0x1.8f3899ca47451p-61, 0x1.90a1e598c1621p-11 -0x1.27224b3ee2b63p-65, 0x1.51fd2e27c3708p-7 0x1.ed175f451ef6ep-63, 0x1.19a9360fa1039p-9 -0x1.633e84abc9cd2p-63

    Exponentials of large numbers: `log_softmax` of rows of 100, 1000 + noise, float32, 1000
    float32 3 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32); x = x.reshape(-1, 100)
    torch.log_softmax(x, 1)
    -0x1.57c86d9060090p+4 0x1.52611a313df19p-51, -0x1.0e03ed9060090p+4 0x1.52611a313df19p-51, -0x1.ba165d4f59f42p+0 0x1.74fbc42d50c28p-55, -0x1.76ed9753d67d0p+2 -0x1.d160877a55e7bp-52, -0x1.a72eb77e59625p+1 0x1.743b6dc348dc1p-53, -0x1.f6c865da4034ap+3 0x1.60d1b929888f3p-51, -0x1.64a2e5da4034ap+3 0x1.60d1b929888f3p-51, -0x1.3c8c5fdecf608p+4 -0x1.a0589b0ed701dp-53, -0x1.e08fbfbd9ec10p+3 -0x1.a0589b0ed701dp-53, -0x1.f6c3f0e69ae7ep+3 -0x1.c0231d48ac009p-53, -0x1.1e9ff43d67bd8p+3 0x1.535509c9cd6e4p-52, -0x1.14b77a1eb3decp+4 0x1.535509c9cd6e4p-52, -0x1.941ea09028879p+1 0x1.b215688558110p-53, -0x1.1545e812d4230p+2 -0x1.b0ba00bdcc147p-52, -0x1.cb4fe812d4230p+2 -0x1.b0ba00bdcc147p-52, -0x1.24bf99df167d7p+2 -0x1.37fd0c9cc68e4p-54, -0x1.892399df167d7p+2 -0x1.37fd0c9cc68e4p-54

    Exponentials of large numbers: `cross_entropy` of rows of 100, 1000 + noise, float32, 1000
    float32 3 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32); x = x.reshape(-1, 100); t = (torch.arange(1000 // 100) + 0) * 2654435761 & 4294967295; t = (t ^ t >> 15) * 2246822519 & 4294967295; t = t ^ t >> 13; t = t % 100
    torch.nn.functional.cross_entropy(x, t)
    0x1.ae7aeda6b6abdp+3 0x1.0a4a82617ba55p-53

    Exponentials of large numbers: `logsumexp` of −1000 + noise, float32, 1000
    float32 1 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + -1000).to(torch.float32)
    torch.logsumexp(x, 0)
    -0x1.e800f353e87fdp+9 0x1.b77849877c56fp-45

    Exponentials of large numbers: `softmax` of rows of 100, −1000 + noise, float32, 1000
    float32 3 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + -1000).to(torch.float32); x = x.reshape(-1, 100)
    torch.softmax(x, 1)
    0x1.004a18b37b61dp-31 -0x1.52e7363997534p-85, 0x1.9294e83065e0dp-25 -0x1.7ffb2db75721ap-81, 0x1.6c3453249e67dp-3 0x1.b6f9256cd8c95p-62, 0x1.765f4ca21557ep-9 0x1.33ba2c51dbb84p-63, 0x1.2c4e32c83d4c0p-5 -0x1.840d91ad2530ap-59, 0x1.4256780754d7ap-23 -0x1.1793346cb9291p-77, 0x1.e4d4025d9de30p-17 0x1.ef2cc16a67726p-72, 0x1.5f7cd65e51832p-29 0x1.082e54c66c67cp-83, 0x1.42bf2a7026d53p-22 -0x1.8212112933d02p-78, 0x1.4283600687603p-23 0x1.40d2cfc50d1e0p-80, 0x1.0e2c78bc46a9ep-13 0x1.396bb1dcf9a1ep-67, 0x1.08d2c2ed420b0p-25 0x1.439c3b2bc29d5p-80, 0x1.5c8811e33cb19p-5 0x1.80259d0a3677fp-66, 0x1.ae7185d0c9782p-7 -0x1.8f3899ca47451p-61, 0x1.90a1e598c1621p-11 -0x1.27224b3ee2b63p-65, 0x1.51fd2e27c3708p-7 0x1.ed175f451ef6ep-63, 0x1.19a9360fa1039p-9 -0x1.633e84abc9cd2p-63

    Exponentials of large numbers: `log_softmax` of rows of 100, −1000 + noise, float32, 1000
    float32 3 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + -1000).to(torch.float32); x = x.reshape(-1, 100)
    torch.log_softmax(x, 1)
    -0x1.57c86d9060090p+4 0x1.52611a313df19p-51, -0x1.0e03ed9060090p+4 0x1.52611a313df19p-51, -0x1.ba165d4f59f42p+0 0x1.74fbc42d50c28p-55, -0x1.76ed9753d67d0p+2 -0x1.d160877a55e7bp-52, -0x1.a72eb77e59625p+1 0x1.743b6dc348dc1p-53, -0x1.f6c865da4034ap+3 0x1.60d1b929888f3p-51, -0x1.64a2e5da4034ap+3 0x1.60d1b929888f3p-51, -0x1.3c8c5fdecf608p+4 -0x1.a0589b0ed701dp-53, -0x1.e08fbfbd9ec10p+3 -0x1.a0589b0ed701dp-53, -0x1.f6c3f0e69ae7ep+3 -0x1.c0231d48ac009p-53, -0x1.1e9ff43d67bd8p+3 0x1.535509c9cd6e4p-52, -0x1.14b77a1eb3decp+4 0x1.535509c9cd6e4p-52, -0x1.941ea09028879p+1 0x1.b215688558110p-53, -0x1.1545e812d4230p+2 -0x1.b0ba00bdcc147p-52, -0x1.cb4fe812d4230p+2 -0x1.b0ba00bdcc147p-52, -0x1.24bf99df167d7p+2 -0x1.37fd0c9cc68e4p-54, -0x1.892399df167d7p+2 -0x1.37fd0c9cc68e4p-54

    Exponentials of large numbers: `cross_entropy` of rows of 100, −1000 + noise, float32, 1000
    float32 3 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + -1000).to(torch.float32); x = x.reshape(-1, 100); t = (torch.arange(1000 // 100) + 0) * 2654435761 & 4294967295; t = (t ^ t >> 15) * 2246822519 & 4294967295; t = t ^ t >> 13; t = t % 100
    torch.nn.functional.cross_entropy(x, t)
    0x1.ae7aeda6b6abdp+3 0x1.0a4a82617ba55p-53

    Exponentials of large numbers: `logsumexp` of 1000 + noise, float64, 1000
    float64 2 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 20 + 1000).to(torch.float64)
    torch.logsumexp(x, 0)
    0x1.ffff0ca14eb33p+9 -0x1.a29e1a061a421p-45

    Exponentials of large numbers: `softmax` of rows of 100, 1000 + noise, float64, 1000
    float64 3 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 20 + 1000).to(torch.float64); x = x.reshape(-1, 100)
    torch.softmax(x, 1)
    0x1.004a147fbd2fap-31 -0x1.971998c41c380p-85, 0x1.929376f3d1fe9p-25 0x1.d2b5fbb080ce2p-80, 0x1.6c359249a9ef5p-3 -0x1.17b61b5f12c3fp-57, 0x1.766107ed4e374p-9 0x1.596e8b2f0b273p-63, 0x1.2c4cb996dacd5p-5 -0x1.ab3ddb5e32ecep-59, 0x1.42566314a1c7dp-23 -0x1.ec62718ab0fcbp-87, 0x1.e4d76859932f6p-17 -0x1.f7cd9d9f2f2c9p-71, 0x1.5f7e5c74fdc59p-29 -0x1.ebe12df4d220cp-83, 0x1.42bd456915387p-22 0x1.eebbbdfd2b03cp-76, 0x1.42841f0abf7fcp-23 -0x1.ad89e14a0144ep-77, 0x1.0e2dbd0343ea8p-13 -0x1.eeec5133a6266p-68, 0x1.08d438a3dc48dp-25 0x1.d698b86a7faeep-80, 0x1.5c88b3544f79ap-5 -0x1.3db0fea5e168bp-61, 0x1.ae7108b10b67fp-7 0x1.694fdd4c3c447p-62, 0x1.90a13578feb9ap-11 -0x1.b2337dcbcbc61p-66, 0x1.51fcb34b4792ap-7 -0x1.38875d85bba93p-62, 0x1.19aa0375c0ebbp-9 0x1.adafc27897e88p-65

    Exponentials of large numbers: `log_softmax` of rows of 100, 1000 + noise, float64, 1000
    float64 3 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 20 + 1000).to(torch.float64); x = x.reshape(-1, 100)
    torch.log_softmax(x, 1)
    -0x1.57c86dd3887c8p+4 -0x1.420ff608348b6p-52, -0x1.0e03fc3d234e8p+4 -0x1.420ff608348b6p-52, -0x1.ba157cfbe817fp+0 0x1.6cfa539bb97adp-56, -0x1.76ed4b8bbc060p+2 0x1.16cfa539bb97bp-52, -0x1.a72f58445c579p+1 0x1.d73fc3f849883p-55, -0x1.f6c867eea1b68p+3 -0x1.1d58927693efbp-55, -0x1.64a2ac6e95268p+3 -0x1.1d58927693efbp-55, -0x1.3c8c4e1d04fbbp+4 -0x1.f940642536ed9p-50, -0x1.e08fefd4cbab7p+3 0x1.afe6f6b2449d8p-56, -0x1.f6c3ddf2b5e9cp+3 0x1.8a8400c3c9926p-51, -0x1.1e9fcdd502077p+3 0x1.da47187f6e351p-51, -0x1.14b7638a9275bp+4 -0x1.12dc73c048e58p-50, -0x1.941e6545e5833p+1 0x1.5d3744927cd89p-54, -0x1.1545faad715cdp+2 0x1.be91a0540b34ap-53, -0x1.cb50043581c4dp+2 0x1.be91a0540b34ap-53, -0x1.24bfb122cc60ap+2 -0x1.41697bc094b6fp-52, -0x1.89236b334240ap+2 -0x1.41697bc094b6fp-52

    Exponentials of large numbers: `cross_entropy` of rows of 100, 1000 + noise, float64, 1000
    float64 3 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 20 + 1000).to(torch.float64); x = x.reshape(-1, 100); t = (torch.arange(1000 // 100) + 0) * 2654435761 & 4294967295; t = (t ^ t >> 15) * 2246822519 & 4294967295; t = t ^ t >> 13; t = t % 100
    torch.nn.functional.cross_entropy(x, t)
    0x1.ae7ae7016e4c7p+3 0x1.52a029e9763b1p-52

    Exponentials of large numbers: `logsumexp` of 1000 + noise, float16, 1000
    float16 1 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32).to(torch.float16)
    torch.logsumexp(x, 0)
    0x1.0001b3ad756eap+10 -0x1.2e00976111569p-44

    Exponentials of large numbers: `softmax` of rows of 100, 1000 + noise, float16, 1000
    float16 1 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32).to(torch.float16); x = x.reshape(-1, 100)
    torch.softmax(x, 1)
    0x1.ebc0fd4dfa0bfp-32 -0x1.4111cf9a7436fp-86, 0x1.59d48b639696dp-25 0x1.ce13869fbbc95p-81, 0x1.26fb46e7fcd23p-3 -0x1.66b3b9db59bcdp-57, 0x1.59c71325e1f00p-9 -0x1.49e54b298a2ecp-64, 0x1.ff0c9ef794aaep-6 -0x1.aeb3e75cc9bdfp-60, 0x1.692c43d0bf38dp-23 0x1.fc29d84c9a441p-78, 0x1.fbfeff3948eb0p-17 -0x1.1caaf6d872f22p-73, 0x1.2e2ec28b55966p-29 -0x1.f695d578b0a44p-83, 0x1.5e5fc3e4bb4c7p-22 0x1.7c8f5219a6086p-76, 0x1.100847cfdd985p-23 0x1.6439d3c360e87p-81, 0x1.33fd15c24744dp-13 -0x1.dc2b5346e534dp-68, 0x1.00ae0065f5cf0p-25 0x1.d15ff8a85b1fap-79, 0x1.0ea02630ac673p-5 -0x1.411ce7e333902p-59, 0x1.b87954639f669p-7 -0x1.6be59009aeb76p-64, 0x1.5ee0e57dec59cp-11 0x1.ab434a17abf77p-68, 0x1.6de4e7942e815p-7 -0x1.8d7281f0d9d9cp-61, 0x1.46916e451500dp-9 0x1.d6a43512d9edap-63

    Exponentials of large numbers: `log_softmax` of rows of 100, 1000 + noise, float16, 1000
    float16 1 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32).to(torch.float16); x = x.reshape(-1, 100)
    torch.log_softmax(x, 1)
    -0x1.5872509bb3883p+4 0x1.ac8012201a329p-51, -0x1.1072509bb3883p+4 0x1.ac8012201a329p-51, -0x1.f00d82fd23304p+0 0x1.85aafd18c09c7p-59, -0x1.7c0360bf48cc1p+2 0x1.85aafd18c09c7p-59, -0x1.bbda22a853dbap+1 -0x1.7e5dfc72867b7p-53, -0x1.f324807242d43p+3 -0x1.bab056cf116edp-51, -0x1.6324807242d43p+3 -0x1.bab056cf116edp-51, -0x1.3ef774b255f88p+4 0x1.9fbe7fad72affp-50, -0x1.ddeee964abf0fp+3 -0x1.8106014a35405p-52, -0x1.fc36687c861fdp+3 -0x1.099be6b9a7cb1p-53, -0x1.1a6ed23aa1d97p+3 0x1.8d34ae9f288c9p-51, -0x1.1537691d50ecbp+4 -0x1.3965a8b06bb9bp-50, -0x1.b480aedccaefap+1 -0x1.66c8f70331044p-58, -0x1.13cc7eda4792bp+2 0x1.eb5db543263e7p-52, -0x1.d3cc7eda4792bp+2 0x1.eb5db543263e7p-52, -0x1.1fabd86180aacp+2 -0x1.a26992dc0ff73p-52, -0x1.7fabd86180aacp+2 -0x1.a26992dc0ff73p-52

    Exponentials of large numbers: `cross_entropy` of rows of 100, 1000 + noise, float16, 1000
    float16 1 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32).to(torch.float16); x = x.reshape(-1, 100); t = (torch.arange(1000 // 100) + 0) * 2654435761 & 4294967295; t = (t ^ t >> 15) * 2246822519 & 4294967295; t = t ^ t >> 13; t = t % 100
    torch.nn.functional.cross_entropy(x, t)
    0x1.ae0b6236d49a4p+3 -0x1.39921c46aa768p-51

    Exponentials of large numbers: `logsumexp` of 1000 + noise, bfloat16, 1000
    bfloat16 1 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32).to(torch.bfloat16)
    torch.logsumexp(x, 0)
    0x1.002dbec03fbfbp+10 0x1.c1ac58b6409e9p-44

    Exponentials of large numbers: `softmax` of rows of 100, 1000 + noise, bfloat16, 1000
    bfloat16 1 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32).to(torch.bfloat16); x = x.reshape(-1, 100)
    torch.softmax(x, 1)
    0x1.e49d577392f9bp-33 0x1.23bc30d0531cfp-87, 0x1.9d6c3ef83448ep-27 0x1.e029db3b974fap-81, 0x1.f0aaea9d20492p-4 0x1.5952bbedc1d98p-58, 0x1.2318dd3f3facap-9 -0x1.f2d1c7ce5522fp-63, 0x1.e8275ef7f212fp-4 0x1.2cae535e50047p-60, 0x1.c8c37bf4e1400p-27 -0x1.3eb769fc0ac79p-81, 0x1.85a9cadf7a643p-21 -0x1.d63f863f6aea8p-75, 0x1.0ec23ae63ec89p-27 0x1.ec7e50ab51046p-81, 0x1.cdf765dd67f31p-22 -0x1.217b31d981892p-76, 0x1.0cfe9d917b370p-21 -0x1.9afe3d2d4d6fbp-75, 0x1.eee7ce526bb38p-16 0x1.b4e8b63b121f3p-71, 0x1.54037f7cc3564p-27 -0x1.93172ddcd7656p-83, 0x1.3384c5fbc3a14p-4 0x1.8f4869d9a1a90p-58, 0x1.84089f68beaeap-10 -0x1.f4742ba91cdbbp-64, 0x1.84089f68beaeap-10 -0x1.f4742ba91cdbbp-64, 0x1.632eaac0b35c7p-10 -0x1.58dce50afa7ffp-65, 0x1.632eaac0b35c7p-10 -0x1.58dce50afa7ffp-65

    Exponentials of large numbers: `log_softmax` of rows of 100, 1000 + noise, bfloat16, 1000
    bfloat16 1 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32).to(torch.bfloat16); x = x.reshape(-1, 100)
    torch.log_softmax(x, 1)
    -0x1.63c558d8fb893p+4 0x1.d792d2ffe50b6p-50, -0x1.23c558d8fb893p+4 0x1.d792d2ffe50b6p-50, -0x1.0e0f676a8b022p+1 0x1.8e562eda8eb7cp-53, -0x1.8707b3b545811p+2 0x1.8e562eda8eb7cp-53, -0x1.1045fb398d928p+1 -0x1.50dcf1be1ab54p-53, -0x1.222cfef33d4fdp+4 0x1.aaebc86a18b23p-53, -0x1.c459fde67a9fap+3 0x1.aaebc86a18b23p-53, -0x1.2a8af31db54aep+4 0x1.b876971ae114ap-50, -0x1.d515e63b6a95bp+3 -0x1.1e25a3947bad9p-52, -0x1.d035e0e368818p+3 -0x1.27619a2ab7357p-51, -0x1.4dcc1b9ef111ap+3 -0x1.ab9ec8647d665p-51, -0x1.26e60dcf7888dp+4 -0x1.ab9ec8647d665p-51, -0x1.4b6be7374abc0p+1 0x1.5c245d7c5fd6ep-54, -0x1.a0fee339289f2p+2 0x1.5c400d09e9207p-52, -0x1.a0fee339289f2p+2 0x1.5c400d09e9207p-52, -0x1.a6a83b7ecfa46p+2 -0x1.2f7dfa04b62f2p-53, -0x1.a6a83b7ecfa46p+2 -0x1.2f7dfa04b62f2p-53

    Exponentials of large numbers: `cross_entropy` of rows of 100, 1000 + noise, bfloat16, 1000
    bfloat16 1 0.0 short 1
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32).to(torch.bfloat16); x = x.reshape(-1, 100); t = (torch.arange(1000 // 100) + 0) * 2654435761 & 4294967295; t = (t ^ t >> 15) * 2246822519 & 4294967295; t = t ^ t >> 13; t = t % 100
    torch.nn.functional.cross_entropy(x, t)
    0x1.bfb9a5374de1bp+3 -0x1.221813df87c81p-51

    Scans: `cumsum` of numbers of one sign, float16, 5000
    float16 0.501 0.0 short 312
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 2.0 ** -4).to(torch.float32).to(torch.float16)
    x.cumsum(0)
    0x0.0p+0, 0x1.2d52b68000000p+3, 0x1.2d679c8000000p+4, 0x1.ccb2990000000p+4, 0x1.35c099a800000p+5, 0x1.846acbe000000p+5, 0x1.cf8dfd7800000p+5, 0x1.0baf825400000p+6, 0x1.31c4e65800000p+6, 0x1.57e1c06400000p+6, 0x1.7dc0545800000p+6, 0x1.a4817ff800000p+6, 0x1.cd739a3800000p+6, 0x1.f336097000000p+6, 0x1.0bff3c7400000p+7, 0x1.1f46b67800000p+7, 0x1.337fad9000000p+7

    Scans: `cumprod`, float16, 100
    float16 0.501 0.0 short 6
    u = (torch.arange(100) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 0.5 + 0.75).to(torch.float32).to(torch.float16)
    x.cumprod(0)
    0x1.8000000000000p-1, 0x1.f42386ac7d51cp-2, 0x1.2862d8dfa6e51p-2 -0x1.af5bac0074b37p-56, 0x1.ea5219bfc5027p-2 -0x1.a730ca782785fp-56, 0x1.084b4a5356601p-1 -0x1.334ad820c161cp-55, 0x1.250b06b0600d4p+0 0x1.0217d1470cb55p-54, 0x1.5b9eb679b8e92p+0 -0x1.361ac65b525e4p-54, 0x1.351b2177cabdbp+0 -0x1.f167a84e9c875p-54, 0x1.c22136bd601f6p+0 -0x1.36daa7a0e3558p-55, 0x1.116fe110586a9p+1 -0x1.c35e225a5c746p-53, 0x1.4b3f10256df5ep+0 -0x1.c1109491cb675p-56, 0x1.280757e6b09f4p-1 0x1.5d2d3c1b1b4c1p-55, 0x1.27538a5abe741p-2 0x1.c193d1eb9175ep-58, 0x1.4f886e1df13a6p-3 -0x1.3e4638fa184f2p-57, 0x1.9188a55a70055p-3 -0x1.f3d9f1096e66bp-57, 0x1.9752005f4ed02p-3 -0x1.df3b84a3b4f19p-58, 0x1.f41e579d8ad19p-4 0x1.d68898db77a9fp-59

    Scans: `cumsum` of numbers of one sign, bfloat16, 5000
    bfloat16 0.501 0.0 short 312
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u).to(torch.float32).to(torch.bfloat16)
    x.cumsum(0)
    0x0.0p+0, 0x1.2d53080000000p+7, 0x1.2d66d00000000p+8, 0x1.ccb73c0000000p+8, 0x1.35c16d0000000p+9, 0x1.846dd9a800000p+9, 0x1.cf8e50c000000p+9, 0x1.0bb0816000000p+10, 0x1.31c4851000000p+10, 0x1.57e1a19000000p+10, 0x1.7dc113f000000p+10, 0x1.a481387000000p+10, 0x1.cd74427000000p+10, 0x1.f337327000000p+10, 0x1.0bfff10800000p+11, 0x1.1f4725f400000p+11, 0x1.3380378400000p+11

    Scans: `cumprod`, bfloat16, 100
    bfloat16 0.501 0.0 short 6
    u = (torch.arange(100) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 0.5 + 0.75).to(torch.float32).to(torch.bfloat16)
    x.cumprod(0)
    0x1.8000000000000p-1, 0x1.f2ac8d40ba400p-2, 0x1.26470380fff04p-2 -0x1.5a5438e000000p-56, 0x1.e67377734f070p-2 0x1.fe7dfe823b92cp-56, 0x1.04f9abd159d66p-1 -0x1.058ec224d7727p-55, 0x1.220fb9f3ed30bp+0 -0x1.9eb007a46051bp-54, 0x1.590af5eed7d38p+0 -0x1.e6adcba3760f4p-55, 0x1.33c4142895e1dp+0 0x1.d2f58cf9ba73dp-59, 0x1.befb3991e6e96p+0 -0x1.a43e631f60f5bp-54, 0x1.0efc79f87f80fp+1 -0x1.cfe7a91fba39bp-57, 0x1.4876eaebab8a5p+0 0x1.b90976cc4ff5fp-55, 0x1.25f227bb5212ep-1 0x1.abf853792197ap-55, 0x1.271900e80185dp-2 0x1.79305fc8e490ep-56, 0x1.4c286d115b5a8p-3 0x1.7b637bc1cbe87p-58, 0x1.8e04e189ccb0ap-3 0x1.7293b02f7aa43p-57, 0x1.938e230431201p-3 -0x1.2a5ca3864e02cp-57, 0x1.f08c0255a53abp-4 0x1.8fb02062cf986p-59

    Scans: `cumsum` of numbers of one sign, float32, 5000
    float32 0.501 0.0 short 312
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u).to(torch.float32)
    x.cumsum(0)
    0x0.0p+0, 0x1.2d51f40200000p+7, 0x1.2d677e1700000p+8, 0x1.ccb2be4400000p+8, 0x1.35c0664300000p+9, 0x1.846ac9cb80000p+9, 0x1.cf8e1f4080000p+9, 0x1.0bafc27b80000p+10, 0x1.31c51a3ec0000p+10, 0x1.57e22667c0000p+10, 0x1.7dc0d75700000p+10, 0x1.a4820274c0000p+10, 0x1.cd74026900000p+10, 0x1.f33661c680000p+10, 0x1.0bff7607e0000p+11, 0x1.1f46eff6c0000p+11, 0x1.337fd5b800000p+11

    Scans: `cumprod`, float32, 100
    float32 0.501 0.0 short 6
    u = (torch.arange(100) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 0.5 + 0.75).to(torch.float32)
    x.cumprod(0)
    0x1.8000000000000p-1, 0x1.f3e0c81e647ddp-2 0x1.e6e88cfdc4c8bp-56, 0x1.284e17cd0dc06p-2 0x1.8206c27a23257p-56, 0x1.e9f3cf6ca28b7p-2 0x1.b9a818b070cd2p-57, 0x1.0862bde2f8799p-1 0x1.f93c78224df66p-57, 0x1.253116f9361f5p+0 -0x1.190f01f461424p-54, 0x1.5c0c4823e7da5p+0 0x1.52239895956b6p-54, 0x1.357b5d9b721b8p+0 0x1.cd59384b9dbadp-54, 0x1.c352fd4c28e1cp+0 -0x1.c8c68bf53ef46p-55, 0x1.129df005ab9c0p+1 -0x1.8d12c618300dep-54, 0x1.4cfe2d04b625dp+0 0x1.12d06d0fe9379p-54, 0x1.29646a5f85858p-1 0x1.b4758f14f3c3ep-56, 0x1.28c345fcc3600p-2 -0x1.e27a7ec8516e6p-56, 0x1.50df6c44d5474p-3 -0x1.11c3ebf402710p-58, 0x1.9322a74f5dd67p-3 0x1.3e49da0b8090cp-57, 0x1.986f7b7d4aacbp-3 0x1.78d697dea1253p-57, 0x1.f5bd52a1f236bp-4 0x1.2dae053be3ce4p-59

    Scans: `cumsum` of numbers of one sign, float64, 5000
    float64 20 0.0 short 312
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(5000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u).to(torch.float64)
    x.cumsum(0)
    0x1.c1c7e00000000p-33, 0x1.2d51f537cb2aep+7 0x1.b800000000000p-47, 0x1.2d677f4f88d3ap+8 -0x1.2000000000000p-50, 0x1.ccb2c019e0a47p+8 0x1.e800000000000p-47, 0x1.35c067781ab4cp+9 -0x1.f600000000000p-46, 0x1.846acb5222ff5p+9 -0x1.b800000000000p-47, 0x1.cf8e2118e0a6bp+9 -0x1.1500000000000p-45, 0x1.0bafc38c58be7p+10 0x1.1900000000000p-45, 0x1.31c51b750f09cp+10 -0x1.d600000000000p-46, 0x1.57e227c4d8149p+10 0x1.6100000000000p-44, 0x1.7dc0d8dc4ca9dp+10 -0x1.0b80000000000p-44, 0x1.a48204217ed94p+10 0x1.9500000000000p-44, 0x1.cd74043c4a423p+10 0x1.f180000000000p-44, 0x1.f33663bf5eadap+10 0x1.5500000000000p-44, 0x1.0bff7718b15c0p+11 -0x1.7e00000000000p-46, 0x1.1f46f11afe5bep+11 -0x1.6900000000000p-45, 0x1.337fd6f059365p+11 -0x1.cac0000000000p-43

    Scans: `cumprod`, float64, 100
    float64 100 0.0 short 6
    u = (torch.arange(100) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(100) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 0.5 + 0.75).to(torch.float64)
    x.cumprod(0)
    0x1.80000000e0e3fp-1, 0x1.f3e0cd5376c1ep-2 0x1.f725d21efdf92p-56, 0x1.284e1b3f6b0a7p-2 0x1.203176111e665p-57, 0x1.e9f3d7c417038p-2 0x1.51a086052278ap-56, 0x1.0862c4f133e75p-1 -0x1.cf4e97c9e5bb1p-56, 0x1.25311fc81f6ccp+0 0x1.c4a3962cd2450p-57, 0x1.5c0c52de9d633p+0 0x1.a1a3d1d585d41p-55, 0x1.357b65c1fa7adp+0 0x1.f0ffe2aaa6943p-54, 0x1.c35308cd53e1ep+0 0x1.ffca3d315c8a4p-54, 0x1.129dfb41de0afp+1 -0x1.1742c5f7efaf3p-53, 0x1.4cfe3d6648d90p+0 0x1.3682971373346p-54, 0x1.29647ae5c0636p-1 -0x1.fee054cdfa3c7p-56, 0x1.28c35927420e2p-2 -0x1.edc343e792400p-56, 0x1.50df850a05382p-3 0x1.0b813fd297839p-59, 0x1.9322cae453548p-3 -0x1.cbd1541e02f8bp-57, 0x1.986fa3010cf87p-3 0x1.e07e68dc7f3e1p-57, 0x1.f5bd87c0df639p-4 -0x1.3d4a54dad22f6p-60

    Scans: `logcumsumexp` of 1000 + noise, float32, 1000
    float32 1 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 20 + 1000).to(torch.float32)
    x.logcumsumexp(0)
    0x1.f400000000000p+9, 0x1.fe87d1cc1aeafp+9 0x1.a02a9aa60d3b5p-52, 0x1.fee172cc4905ap+9 -0x1.b0f17bb5f114cp-45, 0x1.ff1247491c64dp+9 0x1.5e9620f98cf9dp-46, 0x1.ff23e09539056p+9 -0x1.ba612054a332fp-48, 0x1.ff4dd589d93fcp+9 0x1.8ac6b2d94a1d2p-47, 0x1.ff5f0772d3846p+9 -0x1.ee4ef96b97eddp-46, 0x1.ff7570b2a8934p+9 -0x1.3549506e5ce9dp-53, 0x1.ff8d6c155f295p+9 -0x1.03118e5833952p-47, 0x1.ffa34e1434c55p+9 0x1.ae0070059b99fp-49, 0x1.ffb346bab9bc6p+9 -0x1.8aef2d20623b6p-47, 0x1.ffc11abd2c579p+9 -0x1.07477861f033ap-45, 0x1.ffcdfb7523c9ap+9 -0x1.4f56c07f67fb1p-45, 0x1.ffdfcea41a414p+9 -0x1.96fbb8842fba5p-47, 0x1.ffea32e1439eap+9 -0x1.8e17d05bb8c07p-45, 0x1.fff3013a8b45cp+9 -0x1.567cb37d70a93p-47, 0x1.fffd5072230c7p+9 -0x1.19e1674d31f98p-45

    Scans: `logcumsumexp` of 1000 + noise, float64, 1000
    float64 8 0.0 short 62
    u = (torch.arange(1000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; low = (torch.arange(1000) + 987654321) * 2654435761 & 4294967295; low = (low ^ low >> 15) * 2246822519 & 4294967295; low = low ^ low >> 13; u = ((u << 21) + (low >> 11)).to(torch.float64) * 2.0 ** -53; x = (u * 20 + 1000).to(torch.float64)
    x.logcumsumexp(0)
    0x1.f400000008c8ep+9, 0x1.fe87d1e7cf611p+9 -0x1.54151d0089590p-48, 0x1.fee172cc924bdp+9 0x1.298bb63dd5977p-48, 0x1.ff124762fd467p+9 0x1.844ad74e3527ep-46, 0x1.ff23e0b666091p+9 0x1.6c10ba0b1ad39p-45, 0x1.ff4dd5981f706p+9 0x1.29da9ff3774aap-47, 0x1.ff5f07765fe51p+9 0x1.40b8645a9bbd2p-46, 0x1.ff7570b555bf9p+9 -0x1.3d276e399d0f6p-46, 0x1.ff8d6c12b1560p+9 0x1.4ae21aee3ef7ep-47, 0x1.ffa34e0756d30p+9 -0x1.6e2a9c2d08e02p-46, 0x1.ffb346b0ee79bp+9 0x1.0939e1938dc3ap-47, 0x1.ffc11ab78d08cp+9 -0x1.bbe1b0fcfc0d7p-45, 0x1.ffcdfb719e568p+9 0x1.a21b55c944c9cp-46, 0x1.ffdfce96f92b0p+9 -0x1.9b670399b8d75p-46, 0x1.ffea32d9ff04cp+9 -0x1.127b56314dd9ep-45, 0x1.fff3012f84beap+9 0x1.135e48f3a1318p-48, 0x1.fffd506988fbcp+9 0x1.f9eba339fe344p-46

    Scans: `cumsum` of numbers of both signs, float32, 5000
    float32 0.501 0.0 short 312
    u = (torch.arange(5000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * 2 - 1).to(torch.float32)
    x.cumsum(0)
    -0x1.0000000000000p+0, -0x1.75c17fc000000p+3, -0x1.63103d2000000p+4, -0x1.f3506f0000000p+3, -0x1.3fccde8000000p+3, -0x1.d536348000000p+2, -0x1.2c782fe000000p+4, -0x1.5c0f612000000p+5, -0x1.96b9705000000p+5, -0x1.cf76661000000p+5, -0x1.0be5152000000p+6, -0x1.13bfb16800000p+6, -0x1.aaff65c000000p+5, -0x1.fa678e6000000p+5, -0x1.44227e0800000p+6, -0x1.5244025000000p+6, -0x1.240a920000000p+6

    Sums: numbers of one sign, `x.sum()`, float32, 100000000
    float32 0.501 0.0 long 1
    u = (torch.arange(100000000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u).to(torch.float32)
    x.sum()
    0x1.7d71c3f3dd408p+25

    Sums: numbers of one sign from 2⁻⁹⁶ to 1, float32, 100000000
    float32 0.501 0.0 long 1
    u = (torch.arange(100000000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * u * u * u).to(torch.float32)
    x.sum()
    0x1.311db36d1663fp+24 -0x1.4626a7a88ff99p-31

    Sums: their mean, `x.mean()`, float32, 100000000
    float32 0.501 0.0 long 1
    u = (torch.arange(100000000) + 0) * 2654435761 & 4294967295; u = (u ^ u >> 15) * 2246822519 & 4294967295; u = u ^ u >> 13; u = (u >> 8).to(torch.float64) * 2.0 ** -24; x = (u * u * u * u).to(torch.float32)
    x.mean()
    0x1.998510dd10163p-3 0x1.2e8d418149f0dp-57
    """##
