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
        entries = Self.table(\.reductions) {
            ($0.operation, $0.dtype)
        } number: {
            Operation(name: $0).map { Int($0.rawValue) }
        }
        fusedSums = Self.table(\.fusedSums) {
            ($0.operation, $0.dtype)
        } number: {
            FusedSum(name: $0).map { Int($0.rawValue) }
        }
    }

    /// The entries of all instruction sets in their places. `key` is an entry's name and type, `number` that of a name; what has none
    /// is left out.
    private static func table<Entry>(
        _ entries: KeyPath<KernelSet, [UnsafePointer<Entry>]>,
        _ key: (Entry) -> (name: UnsafePointer<CChar>?, dtype: UInt8), number: (String) -> Int?
    ) -> [UnsafePointer<Entry>?] {
        var table: [UnsafePointer<Entry>?] = Array(repeating: nil, count: 256 * typeCount * setCount)
        for isa in InstructionSet.available {
            for entry in isa.kernels[keyPath: entries] {
                let (name, dtype) = key(entry.pointee)
                guard let name, let number = number(String(cString: name)), let dtype = DType(rawValue: dtype) else {
                    continue
                }
                table[index(number, dtype, isa)] = entry
            }
        }
        return table
    }

    func kernels(_ operation: Operation, _ dtype: DType, _ isa: InstructionSet) -> UnsafePointer<hd_reduction_entry>? {
        entries[Self.index(Int(operation.rawValue), dtype, isa)]
    }

    func kernels(_ sum: FusedSum, _ dtype: DType, _ isa: InstructionSet) -> UnsafePointer<hd_fused_sum_entry>? {
        fusedSums[Self.index(Int(sum.rawValue), dtype, isa)]
    }

    private static func index(_ number: Int, _ dtype: DType, _ isa: InstructionSet) -> Int {
        (isa.index * typeCount + Int(dtype.rawValue)) * 256 + number
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
