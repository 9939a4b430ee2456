internal import CHadamard

private let dtypeCount = Int(HD_DTYPE_COUNT)

/// The kernels of one instruction set that are no operations, and its table.
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

    /// The entries of the table.
    var entries: UnsafeBufferPointer<hd_kernel_entry> {
        UnsafeBufferPointer(start: table.pointee.entries, count: table.pointee.entry_count)
    }
}

/// Where the kernels of all operations are found: by what is computed, operand type and instruction set.
///
/// What is computed is an operation, by its raw value, or several operations that have a kernel together, by numbers after
/// those (``FusedArithmetic``, then ``WideArithmetic``).
struct KernelTable: @unchecked Sendable {
    // Unchecked: constant, and never freed.
    private let kernels: UnsafePointer<hd_kernel?>
    /// Those whose stores bypass the cache.
    private let nonTemporal: UnsafePointer<hd_kernel?>

    static let shared = KernelTable()

    private static let setCount = InstructionSet.allCases.count

    private init() {
        let names = Operation.allCases.map(\.name) + FusedArithmetic.names + WideArithmetic.names
        let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
        let count = names.count * Self.setCount * dtypeCount
        let kernels = UnsafeMutablePointer<hd_kernel?>.allocate(capacity: 2 * count)
        kernels.initialize(repeating: nil, count: 2 * count)
        for (set, kernelSet) in KernelSet.all.enumerated() {
            for entry in kernelSet?.entries ?? UnsafeBufferPointer(start: nil, count: 0) {
                guard let place = places[String(cString: entry.operation)] else { continue }
                let index = Self.index(place, Int(entry.dtype), set)
                kernels[index] = entry.run
                kernels[count + index] = entry.nontemporal
            }
        }
        self.kernels = UnsafePointer(kernels)
        nonTemporal = UnsafePointer(kernels + count)
        assert(KernelCheck.mismatches().isEmpty, KernelCheck.mismatches().joined(separator: "\n"))
    }

    @inline(__always)
    private static func index(_ place: Int, _ dtype: Int, _ set: Int) -> Int {
        (place &* setCount &+ set) &* dtypeCount &+ dtype
    }

    @inline(__always)
    func kernel(_ place: Int, _ operandType: DType, _ isa: InstructionSet) -> hd_kernel? {
        kernels[Self.index(place, operandType.index, isa.index)]
    }

    func nonTemporalKernel(_ place: Int, _ operandType: DType, _ isa: InstructionSet) -> hd_kernel? {
        nonTemporal[Self.index(place, operandType.index, isa.index)]
    }

    /// The kernel of an operation, and for a conversion the one to the result's type.
    @inline(__always)
    func kernel(_ operation: Operation, _ operandType: DType, to dtype: DType, _ isa: InstructionSet) -> hd_kernel {
        operation == .cast
            ? isa.kernels.cast(from: operandType, to: dtype) : kernel(Int(operation.rawValue), operandType, isa)!
    }
}
