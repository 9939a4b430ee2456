internal import CHadamard

/// Where the kernels of reductions are found: by operation, operand type and instruction set.
struct ReductionTable: @unchecked Sendable {
    // Unchecked: constant.
    private let entries: [Key: UnsafePointer<hd_reduction_entry>]

    private struct Key: Hashable {
        let operation: Operation
        let dtype: DType
        let isa: InstructionSet
    }

    static let shared = ReductionTable()

    private init() {
        var entries: [Key: UnsafePointer<hd_reduction_entry>] = [:]
        for isa in InstructionSet.available {
            for entry in isa.kernels.reductions {
                guard let operation = Operation(name: String(cString: entry.pointee.operation)),
                    let dtype = DType(rawValue: entry.pointee.dtype)
                else { continue }
                entries[Key(operation: operation, dtype: dtype, isa: isa)] = entry
            }
        }
        self.entries = entries
    }

    func kernels(_ operation: Operation, _ dtype: DType, _ isa: InstructionSet) -> UnsafePointer<hd_reduction_entry>? {
        entries[Key(operation: operation, dtype: dtype, isa: isa)]
    }
}

extension KernelSet {
    /// The reductions of the table.
    var reductions: [UnsafePointer<hd_reduction_entry>] {
        (0..<Int(table.pointee.reduction_count)).map { table.pointee.reductions + $0 }
    }
}
