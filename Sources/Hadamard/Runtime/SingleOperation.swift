internal import CHadamard

/// The shortest way: one operation on a few elements that are all there, with no program to plan. Steps of loops over small
/// tensors, and what is looked at after each operation, are of this kind.
enum SingleOperation {
    private static let maximumElements = 2048

    /// Runs a pending node, which is locked, if it is of this kind, and returns whether it was; if not, nothing is changed.
    static func run(_ root: ExpressionNode) throws(TensorError) -> Bool {
        let count = root.count
        guard count > 0, count <= maximumElements, let operation = root.operation else { return false }
        let settings = EngineSettings.current
        guard count <= settings.elementsPerThread, settings.tileElements == nil else { return false }
        let type = root.operandType
        var operands = Operands(root)
        guard operands.find(0, operation.rule == .select ? .bool : type, root),
            operation.arity < 2 || operands.find(1, type, root), operation.arity < 3 || operands.find(2, type, root)
        else { return false }
        let started = Trace.isOn ? Platform.monotonicSeconds : 0
        // An operand that stands on both sides is held once while it is asked who else holds it.
        let isTwice = root.operandsAreOne
        if isTwice { root.takeOperand(1)?.release() }
        let output: Storage
        let donated = root.donation(byteCount: count &* root.dtype.byteCount)
        if let donated {
            output = donated
        } else {
            do throws(TensorError) {
                output = try Storage.allocate(root.shape, root.dtype)
            } catch {
                if isTwice, let operand = root.operand(0) { root.putBackOperand(1, operand) }
                throw error
            }
        }
        operands.apply(
            operation.kernel(type, to: root.dtype, settings.instructionSet), to: output.pointer, count)
        if Trace.isOn {
            trace(operation, root, isTwice: isTwice, isInPlace: donated != nil, started: started)
        }
        root.releaseOperands()
        root.complete(output, nil)
        EngineStatistics.countProgram()
        return true
    }

    /// The operands as a kernel takes them.
    private struct Operands {
        private var pointers: (UnsafeRawPointer?, UnsafeRawPointer?, UnsafeRawPointer?) = (nil, nil, nil)
        private var bits: (SIMD2<UInt64>, SIMD2<UInt64>, SIMD2<UInt64>)
        private var scalars: UInt32 = 0

        init(_ root: ExpressionNode) { bits = (root.scalarBits(0), root.scalarBits(1), root.scalarBits(2)) }

        /// Finds an operand's elements; false if they are not there as a run of elements of this type.
        mutating func find(_ index: Int, _ dtype: DType, _ root: ExpressionNode) -> Bool {
            guard let reference = root.operandReference(index) else {
                scalars |= 1 << UInt32(index)
                return true
            }
            let pointer = reference.with { node -> UnsafeRawPointer? in
                guard node.isReady, node.dtype == dtype, node.boxedLayout == nil, node.shape == root.shape else {
                    return nil
                }
                return node.elements.map { UnsafeRawPointer($0.pointer) }
            }
            switch index {
            case 0: pointers.0 = pointer
            case 1: pointers.1 = pointer
            default: pointers.2 = pointer
            }
            return pointer != nil
        }

        mutating func apply(_ kernel: hd_kernel, to output: UnsafeMutableRawPointer, _ count: Int) {
            let scalars = scalars
            let pointers = pointers
            withUnsafePointer(to: &bits) { bits in
                let base = UnsafeRawPointer(bits)
                let stride = MemoryLayout<SIMD2<UInt64>>.stride
                kernel(
                    output, pointers.0 ?? base, pointers.1 ?? base + stride, pointers.2 ?? base + 2 * stride, count,
                    scalars, nil)
            }
        }
    }
}

extension ExpressionNode {
    /// The memory of an operand that dies with this operation, if the result fits it.
    fileprivate func donation(byteCount: Int) -> Storage? {
        donation(0, byteCount) ?? donation(1, byteCount) ?? donation(2, byteCount)
    }

    private func donation(_ index: Int, _ byteCount: Int) -> Storage? {
        guard operandIsUnique(index) else { return nil }
        return operandReference(index)?.with { operand in
            operand.dtype.byteCount == dtype.byteCount ? operand.donatedStorage(byteCount: byteCount) : nil
        }
    }
}
