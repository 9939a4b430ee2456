internal import CHadamard

/// Holds the operation table against the kernels, so that neither can be wrong alone: a row that is wrong about its kernel
/// would let it write past a buffer's end.
enum KernelCheck {
    /// What the two say differently, in all instruction sets that this processor has; empty if all is well. Debug builds ask
    /// when the kernels are first looked for.
    static func mismatches() -> [String] {
        KernelSet.all.compactMap { $0 }.flatMap(mismatches)
    }

    private struct Key: Hashable {
        let name: String
        let dtype: UInt8
    }

    private static func mismatches(_ set: KernelSet) -> [String] {
        let name = String(cString: set.table.pointee.name)
        var found: [String] = []
        let entries = Dictionary(grouping: set.entries) { Key(name: String(cString: $0.operation), dtype: $0.dtype) }
        for (key, entries) in entries where entries.count > 1 { found.append("\(name): \(key) stands twice") }
        var known: Set<Key> = []
        for operation in Operation.elementwise where operation != .cast {
            for dtype in DType.allCases {
                let key = Key(name: operation.name, dtype: dtype.rawValue)
                known.insert(key)
                guard let entry = entries[key]?.first else {
                    if operation.supports(dtype) { found.append("\(name): no kernel \(key.name) of \(dtype)") }
                    continue
                }
                let isAsSaid =
                    operation.supports(dtype) && Int(entry.arity) == operation.arity
                    && entry.result == operation.rule.resultType(dtype).rawValue
                if !isAsSaid { found.append("\(name): the kernel \(key.name) of \(dtype) is not as its row says") }
            }
        }
        let fused =
            FusedArithmetic.rows.map { ($0.name, $0.arity) } + WideArithmetic.allCases.map { ($0.name, $0.arity) }
        for (fusedName, arity) in fused {
            for dtype in DType.allCases {
                let key = Key(name: fusedName, dtype: dtype.rawValue)
                known.insert(key)
                guard let entry = entries[key]?.first else { continue }
                if Int(entry.arity) != arity || entry.result != entry.dtype {
                    found.append("\(name): the kernel \(key.name) of \(dtype) is not as its row says")
                }
            }
        }
        found += reductionMismatches(set, name) + fusedSumMismatches(set, name) + scanMismatches(set, name)
        for key in entries.keys where !known.contains(key) { found.append("\(name): \(key.name) has no row") }
        return found.sorted()
    }

    private static func scanMismatches(_ set: KernelSet, _ name: String) -> [String] {
        var found: [String] = []
        let entries = Dictionary(grouping: set.scans) { Key(name: String(cString: $0.operation), dtype: $0.dtype) }
        for operation in Operation.allCases where operation.isScan {
            for dtype in DType.allCases {
                let results = (entries[Key(name: operation.name, dtype: dtype.rawValue)] ?? []).map(\.result)
                let expected = operation.supports(dtype) ? [operation.rule.resultType(dtype).rawValue] : []
                if results != expected {
                    found.append("\(name): the scan \(operation.name) of \(dtype) is not as its row says")
                }
            }
        }
        for key in entries.keys where Operation(name: key.name)?.isScan != true {
            found.append("\(name): the scan \(key.name) has no row")
        }
        return found
    }

    private static func fusedSumMismatches(_ set: KernelSet, _ name: String) -> [String] {
        set.fusedSums.map(\.pointee).compactMap { entry in
            let operation = String(cString: entry.operation)
            guard let sum = FusedSum(name: operation), let dtype = DType(rawValue: entry.dtype),
                sum.otherType(dtype).rawValue == entry.other_dtype
            else { return "\(name): the sum of \(operation) is not as its row says" }
            return nil
        }
    }

    private static func reductionMismatches(_ set: KernelSet, _ name: String) -> [String] {
        var found: [String] = []
        let entries = Dictionary(grouping: set.reductions.map(\.pointee)) {
            Key(name: String(cString: $0.operation), dtype: $0.dtype)
        }
        for operation in Operation.allCases where operation.isReduction {
            for dtype in DType.allCases {
                let key = Key(name: operation.name, dtype: dtype.rawValue)
                let results = (entries[key] ?? []).map(\.result)
                let expected = operation.supports(dtype) ? [operation.rule.resultType(dtype).rawValue] : []
                if results != expected {
                    found.append("\(name): the reduction \(key.name) of \(dtype) is not as its row says")
                }
            }
        }
        for key in entries.keys where Operation(name: key.name)?.isReduction != true {
            found.append("\(name): the reduction \(key.name) has no row")
        }
        return found
    }
}
