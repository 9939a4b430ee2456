internal import CHadamard

private let dtypeCount = Int(HD_DTYPE_COUNT)

/// The kernels of one instruction set.
struct KernelSet: @unchecked Sendable {
    // Unchecked: the tables are constant.
    let table: UnsafePointer<hd_kernel_set>

    /// By instruction set; nil for those that cannot be had here.
    static let all: [KernelSet?] = InstructionSet.allCases.map { name in
        hd_kernels(name.rawValue).map(KernelSet.init)
    }

    func cast(from: DType, to: DType) -> hd_kernel {
        let casts = UnsafeRawPointer(table) + MemoryLayout<hd_kernel_set>.offset(of: \.casts)!
        let stride = MemoryLayout<hd_kernel?>.stride
        let index = from.index &* dtypeCount &+ to.index
        return casts.load(fromByteOffset: index * stride, as: hd_kernel?.self)!
    }

    func copy2d(byteShift: Int) -> hd_copy2d {
        let copies = UnsafeRawPointer(table) + MemoryLayout<hd_kernel_set>.offset(of: \.copy2d)!
        return copies.load(fromByteOffset: byteShift * MemoryLayout<hd_copy2d?>.stride, as: hd_copy2d?.self)!
    }
}

extension hd_rows {
    /// One row, and the number that the first operand is multiplied by.
    init(number: UnsafeRawPointer) { self.init(count: 1, out: 0, a: 0, b: 0, c: 0, number: number) }
}

/// One operation's kernels, by instruction set and operand type; and after them those whose stores bypass the cache.
struct OperationKernels: @unchecked Sendable, Equatable {
    // Unchecked: constant, and never freed, as operations are not.
    private let kernels: UnsafePointer<hd_kernel?>

    init(_ operation: String) {
        let count = KernelSet.all.count * dtypeCount
        let kernels = UnsafeMutablePointer<hd_kernel?>.allocate(capacity: 2 * count)
        kernels.initialize(repeating: nil, count: 2 * count)
        for (set, entries) in Self.entries.enumerated() {
            for entry in entries[operation] ?? [] {
                kernels[set * dtypeCount + Int(entry.dtype)] = entry.run
                kernels[count + set * dtypeCount + Int(entry.dtype)] = entry.stream
            }
        }
        self.kernels = UnsafePointer(kernels)
    }

    func kernel(_ dtype: DType, _ isa: InstructionSet) -> hd_kernel? {
        kernels[isa.index &* dtypeCount &+ dtype.index]
    }

    func streamingKernel(_ dtype: DType, _ isa: InstructionSet) -> hd_kernel? {
        kernels[(KernelSet.all.count &+ isa.index) &* dtypeCount &+ dtype.index]
    }

    /// The table's entries by the operation's name.
    nonisolated(unsafe) private static let entries = KernelSet.all.map { set -> [String: [hd_kernel_entry]] in
        guard let table = set?.table.pointee else { return [:] }
        let entries = UnsafeBufferPointer(start: table.entries, count: table.entry_count)
        return Dictionary(grouping: entries) { String(cString: $0.operation) }
    }
}
