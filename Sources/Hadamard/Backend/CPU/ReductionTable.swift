internal import CHadamard

/// Where the kernels of reductions are found: by operation, operand type and instruction set.
struct ReductionTable: @unchecked Sendable {
    // Unchecked: constant.
    private let entries: [UnsafePointer<hd_reduction_entry>?]
    private let fusedSums: [UnsafePointer<hd_fused_sum_entry>?]

    private static let typeCount = DType.allCases.map { Int($0.rawValue) }.max()! + 1
    private static let setCount = InstructionSet.allCases.count

    static let shared = ReductionTable()

    private init() {
        var entries: [UnsafePointer<hd_reduction_entry>?] = Array(
            repeating: nil, count: 256 * Self.typeCount * Self.setCount)
        for isa in InstructionSet.available {
            for entry in isa.kernels.reductions {
                guard let operation = Operation(name: String(cString: entry.pointee.operation)),
                    let dtype = DType(rawValue: entry.pointee.dtype)
                else { continue }
                entries[Self.index(operation, dtype, isa)] = entry
            }
        }
        self.entries = entries
        var fusedSums: [UnsafePointer<hd_fused_sum_entry>?] = Array(
            repeating: nil, count: FusedSum.allCases.count * Self.typeCount * Self.setCount)
        for isa in InstructionSet.available {
            for entry in isa.kernels.fusedSums {
                guard let sum = FusedSum(name: String(cString: entry.pointee.operation)),
                    let dtype = DType(rawValue: entry.pointee.dtype)
                else { continue }
                fusedSums[Self.index(sum, dtype, isa)] = entry
            }
        }
        self.fusedSums = fusedSums
    }

    func kernels(_ operation: Operation, _ dtype: DType, _ isa: InstructionSet) -> UnsafePointer<hd_reduction_entry>? {
        entries[Self.index(operation, dtype, isa)]
    }

    func kernels(_ sum: FusedSum, _ dtype: DType, _ isa: InstructionSet) -> UnsafePointer<hd_fused_sum_entry>? {
        fusedSums[Self.index(sum, dtype, isa)]
    }

    private static func index(_ sum: FusedSum, _ dtype: DType, _ isa: InstructionSet) -> Int {
        (isa.index * typeCount + Int(dtype.rawValue)) * FusedSum.allCases.count + Int(sum.rawValue)
    }

    private static func index(_ operation: Operation, _ dtype: DType, _ isa: InstructionSet) -> Int {
        (isa.index * typeCount + Int(dtype.rawValue)) * 256 + Int(operation.rawValue)
    }
}

extension KernelSet {
    /// The reductions of the table.
    var reductions: [UnsafePointer<hd_reduction_entry>] {
        (0..<Int(table.pointee.reduction_count)).map { table.pointee.reductions + $0 }
    }

    var fusedSums: [UnsafePointer<hd_fused_sum_entry>] {
        (0..<Int(table.pointee.fused_sum_count)).map { table.pointee.fused_sums + $0 }
    }
}
