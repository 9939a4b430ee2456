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

/// The kernels of one instruction set, found by operation and type.
struct KernelSet: @unchecked Sendable {
    // Unchecked: the tables are constant.
    let table: UnsafePointer<hd_kernel_set>
    private let byName: [String: [hd_kernel?]]

    static let all: [KernelSet?] = InstructionSet.allCases.map { name in
        hd_kernels(name.rawValue).map(KernelSet.init)
    }

    private init(table: UnsafePointer<hd_kernel_set>) {
        self.table = table
        var byName: [String: [hd_kernel?]] = [:]
        for entry in UnsafeBufferPointer(start: table.pointee.entries, count: table.pointee.entry_count) {
            let name = String(cString: entry.operation)
            byName[name, default: Array(repeating: nil, count: DType.allCases.count)][Int(entry.dtype)] = entry.run
        }
        self.byName = byName
    }

    /// An operation's kernels by the operands' type.
    func kernels(_ operation: String) -> [hd_kernel?] {
        byName[operation] ?? Array(repeating: nil, count: DType.allCases.count)
    }

    func cast(from: DType, to: DType) -> hd_kernel {
        let casts = UnsafeRawPointer(table) + MemoryLayout<hd_kernel_set>.offset(of: \.casts)!
        let stride = MemoryLayout<hd_kernel?>.stride
        let index = from.index * DType.allCases.count + to.index
        return casts.load(fromByteOffset: index * stride, as: hd_kernel?.self)!
    }

    func copy2d(byteShift: Int) -> hd_copy2d {
        let copies = UnsafeRawPointer(table) + MemoryLayout<hd_kernel_set>.offset(of: \.copy2d)!
        return copies.load(fromByteOffset: byteShift * MemoryLayout<hd_copy2d?>.stride, as: hd_copy2d?.self)!
    }
}
