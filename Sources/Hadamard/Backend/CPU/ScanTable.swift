internal import CHadamard

/// Where the kernels of scans are found: by operation, operand type and instruction set.
struct ScanTable: @unchecked Sendable {
    // Unchecked: constant.
    private let entries: [Key: hd_scan_entry]

    private struct Key: Hashable {
        let operation: Operation
        let dtype: DType
        let isa: InstructionSet
    }

    static let shared = ScanTable()

    private init() {
        var entries: [Key: hd_scan_entry] = [:]
        for isa in InstructionSet.available {
            for entry in isa.kernels.scans {
                guard let operation = Operation(name: String(cString: entry.operation)),
                    let dtype = DType(rawValue: entry.dtype)
                else { continue }
                entries[Key(operation: operation, dtype: dtype, isa: isa)] = entry
            }
        }
        self.entries = entries
    }

    func kernels(_ operation: Operation, _ dtype: DType, _ isa: InstructionSet) -> hd_scan_entry? {
        entries[Key(operation: operation, dtype: dtype, isa: isa)]
    }
}

extension KernelSet {
    /// The scans of the table.
    var scans: UnsafeBufferPointer<hd_scan_entry> {
        UnsafeBufferPointer(start: table.pointee.scans, count: table.pointee.scan_count)
    }
}
