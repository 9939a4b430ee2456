internal import Hadamard

/// Memory bandwidth.
enum Bandwidth {
    /// Bytes per second of `c = a * b` on operands far larger than the caches: the best of several runs.
    static func measured() throws(TensorError) -> Double {
        let bytes = min(128 << 20, max(1 << 20, Platform.physicalMemory / 16))
        let count = bytes / MemoryLayout<Float>.size
        let a = try Tensor.arange(count, dtype: .float32) * 0.5
        let b = try Tensor.arange(count, dtype: .float32) + 1
        try a.evaluate()
        try b.evaluate()
        var best = Double.infinity
        for _ in 0..<6 {
            let start = Platform.monotonicSeconds
            try (a * b).evaluate()
            best = min(best, Platform.monotonicSeconds - start)
        }
        return Double(3 * bytes) / max(best, 1e-9)
    }
}
