internal import CHadamard

/// The instruction sets that kernels are built for.
public enum InstructionSet: String, CaseIterable, Sendable, Comparable {
    /// What every processor of the architecture has: SSE2, NEON.
    case base
    /// AVX2, FMA and F16C.
    case avx2
    /// AVX-512 F, BW, DQ and VL.
    case avx512

    /// From the narrowest to the widest.
    public static func < (lhs: InstructionSet, rhs: InstructionSet) -> Bool { lhs.index < rhs.index }

    var index: Int {
        switch self {
        case .base: 0
        case .avx2: 1
        case .avx512: 2
        }
    }

    /// Those that this build has and this processor runs, narrowest first.
    public static let available = allCases.filter { hd_kernels($0.rawValue) != nil }

    /// The one that is used: the widest, or what `HADAMARD_ISA` names if it can be had.
    public static let chosen = EnvironmentSetting.instructionSet

    /// The kernels built for it; only for available ones.
    var kernels: KernelSet { KernelSet.all[index]! }
}
