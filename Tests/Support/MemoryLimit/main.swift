// Tensors in a process whose memory is limited: run by MemoryLimitTests. Prints `ok`, or what went wrong.
import Hadamard

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

struct Failure: Error, CustomStringConvertible {
    let description: String
}

func expect(_ condition: Bool, _ text: String) throws {
    if !condition { throw Failure(description: text) }
}

/// The bytes of address space in use; nil where the system does not tell.
func addressSpace() -> Int? {
    guard let file = fopen("/proc/self/statm", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 64)
    guard fgets(&buffer, 64, file) != nil else { return nil }
    let digits = buffer.prefix { $0 >= 48 && $0 < 58 }.map { Int($0) - 48 }
    return digits.reduce(0) { $0 * 10 + $1 } * Int(sysconf(Int32(_SC_PAGESIZE)))
}

/// Leaves `bytes` of address space.
func limit(to bytes: Int) throws {
    guard let used = addressSpace() else { throw Failure(description: "no limit here") }
    var limits = rlimit(rlim_cur: rlim_t(used + bytes), rlim_max: rlim_t(used + bytes))
    #if canImport(Glibc)
    let status = setrlimit(numericCast(RLIMIT_AS.rawValue), &limits)
    #else
    let status = setrlimit(RLIMIT_AS, &limits)
    #endif
    try expect(status == 0, "no limit here")
}

/// Whether an error is the one for missing memory.
func isOutOfMemory(_ body: () throws -> Void) -> Bool {
    do {
        try body()
        return false
    } catch let error as TensorError {
        return error.kind == .runtime && error.message.contains("out of memory") && error.message.contains("bytes")
    } catch {
        return false
    }
}

/// Returns when the pool's second thread has allocated once: the system reserves address space for a thread that does.
func startWorker() {
    var nothing = 0
    let allocation: WorkerPool.Work = { _, _ in
        let memory = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 16)
        memory.storeBytes(of: 1, as: UInt8.self)
        // A thread that is slow to come finds the work still open.
        usleep(1000)
        memory.deallocate()
    }
    while WorkerPool.shared.run(participants: 2, allocation, &nothing) < 2 {}
}

let count = 32 << 20
let bytes = count * 4

func run() throws {
    // Threads and their stacks first.
    var settings = EngineSettings()
    settings.threads = 2
    settings.elementsPerThread = 1
    try EngineSettings.with(settings) {
        _ = try (Tensor.arange(100_000, dtype: .float32) * 2).scalars(as: Float.self)
        // The first error maps the program's file, to say at which line it came up.
        _ = isOutOfMemory { _ = try Tensor.zeros([2]) + Tensor.zeros([3]) }
        BufferPool.shared.trim()
        startWorker()
        try limit(to: bytes + bytes / 2)

        // One tensor takes two thirds of what there is: a second one has no place.
        var a = try Tensor.arange(count, dtype: .float32) + 0
        try a.evaluate()
        try a *= 2
        try a += a
        try a -= Tensor.ones([1])
        a = try (a + 1).abs()
        try a[1...] *= 0.5
        try expect(try a[1000].item(as: Float.self) == 2000, "the product in place is wrong")

        // A result of its own does not fit, and leaves everything as it was.
        try expect(isOutOfMemory { try (a * 2).evaluate() }, "a second tensor fits")
        let pending = try a + 1
        try expect(isOutOfMemory { try pending.evaluate() }, "a pending tensor fits")
        var copy = a
        try copy *= 2
        try expect(isOutOfMemory { try copy.evaluate() }, "a copy fits")
        try expect(try a[7].item(as: Float.self) == 14, "an operand was lost")
        try expect(try (a[..<(count / 4)] + 1)[5].item(as: Float.self) == 11, "what fits does not run")

        // Neither do arrays of all the elements, and what comes of a few does.
        try expect(isOutOfMemory { _ = try a.scalars(as: Float.self) }, "an array fits")
        try expect(isOutOfMemory { _ = try a[..<(count / 8)].elements() }, "an array of numbers fits")
        try expect(isOutOfMemory { _ = try Tensor.ones([1]).expanded([count]).elements() }, "a repeated number fits")
        try expect(try a[..<(count / 64)].elements()[7] == .float(14), "a small array does not fit")

        // Of two results the first one fits: nothing may have happened to it, and each is computed alone afterwards.
        var first: Tensor? = try a[..<(count / 4)] + 1
        var second: Tensor? = try first! * 2
        try expect(isOutOfMemory { try second!.evaluate() }, "two results fit")
        try expect(isOutOfMemory { try second!.evaluate() }, "two results fit the second time")
        try first!.evaluate()
        try expect(try first![7].item(as: Float.self) == 15, "the first of two results is lost")
        first = nil
        try expect(try second![7].item(as: Float.self) == 30, "the second of two results is lost")
        second = nil

        // Once nobody else holds the operand, what failed before works in its memory.
        a = try .zeros([1])
        copy = a
        try pending.evaluate()
        try expect(try pending[7].item(as: Float.self) == 15, "an expression that failed is lost")
    }
    print("ok")
}

do {
    if (addressSpace() ?? .max) > 1 << 40 {
        print("ok: a sanitizer's address space cannot be limited")
    } else {
        try run()
    }
} catch {
    print("\(error)")
    exit(1)
}
