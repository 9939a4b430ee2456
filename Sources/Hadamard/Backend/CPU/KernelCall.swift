internal import CHadamard

/// The operands of a kernel's call, as C takes them.
struct KernelOperands {
    private var pointers: (UnsafeRawPointer?, UnsafeRawPointer?, UnsafeRawPointer?, UnsafeRawPointer?)

    @inline(__always)
    init(
        _ a: UnsafeRawPointer? = nil, _ b: UnsafeRawPointer? = nil, _ c: UnsafeRawPointer? = nil,
        _ d: UnsafeRawPointer? = nil
    ) {
        pointers = (a, b, c, d)
    }

    /// The operands of a list. What it has at unused places does not matter.
    @inline(__always)
    init(_ operands: Operands<UnsafeRawPointer?>) {
        pointers = (operands[0], operands[1], operands[2], operands[3])
    }

    /// Runs a kernel on `count` elements, or on that many in each of some rows.
    @inline(__always)
    func run(
        _ kernel: hd_kernel, _ out: UnsafeMutableRawPointer?, _ count: Int, _ scalars: UInt32,
        _ rows: UnsafePointer<hd_rows>? = nil
    ) {
        withUnsafeBytes(of: pointers) { bytes in
            kernel(out, bytes.baseAddress!.assumingMemoryBound(to: UnsafeRawPointer?.self), count, scalars, rows)
        }
    }
}
