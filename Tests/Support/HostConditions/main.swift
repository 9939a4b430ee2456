// Conditions that a host can bring about and that the library must survive, one for each run: named by the first argument, run
// by HostConditionTests. Prints `ok`, or what went wrong.
import CHostConditions
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

/// Errors below code that keeps numbers of its own where a frame pointer would be.
func framePointers() throws {
    typealias Body = @convention(c) (UnsafeMutableRawPointer?) -> Void
    let body: Body = { context in
        do {
            _ = try Tensor([1, 2, 3]) + Tensor([1, 2])
        } catch {
            let caught = context!.assumingMemoryBound(to: Int.self)
            caught.pointee += 1
            // Once: the debug information takes long to read.
            if caught.pointee == 1 { _ = (error as? TensorError)?.origin.sourceLocation }
        }
    }
    var caught = 0
    var onStack = 0
    let heap = UnsafeMutablePointer<UInt>.allocate(capacity: 4)
    heap.initialize(repeating: 0x1234_5678_9abc_def0, count: 4)
    let numbers = withUnsafeMutablePointer(to: &onStack) { place -> [UInt] in
        let here = UInt(bitPattern: place)
        // The last ones lie beyond the stack's end, where nothing may be mapped, and at its very end.
        return [
            0, 1, 8, 0x9e37_79b9_7f4a_7c15, 0x7fff_ffff_fff8, .max, .max - 7, 1 << 60, here, here + 1, here + 4096,
            here + 1 << 30, UInt(bitPattern: heap), here | 1 << 60,
        ]
    }
    for number in numbers {
        withUnsafeMutablePointer(to: &caught) { hd_test_call_without_frame(body, $0, number) }
    }
    try expect(caught == numbers.count, "\(caught) of \(numbers.count) errors were caught")
    heap.deallocate()
}

/// All of the process's places for objects by thread are somebody else's.
func threadKeys() throws {
    var keys: [pthread_key_t] = []
    var key = pthread_key_t()
    while pthread_key_create(&key, nil) == 0 { keys.append(key) }
    for key in keys { pthread_setspecific(key, UnsafeRawPointer(bitPattern: 64 + UInt(key))) }
    let first = pthread_getspecific(0)
    var settings = EngineSettings()
    settings.threads = 2
    settings.elementsPerThread = 1
    try EngineSettings.with(settings) {
        for count in [1, 1000, 100_000] {
            let a = try Tensor.arange(count, dtype: .float32)
            let sum = try ((a * a + a) * 0.5 + a.reshaped([1, count])).exp().log()
            try expect(try sum.shape == [1, count] && sum[0, 0].item(as: Float.self) == 0, "a wrong result")
        }
    }
    for key in keys {
        try expect(
            UInt(bitPattern: pthread_getspecific(key)) == 64 + UInt(key), "a place of the host's was written to")
    }
    try expect(pthread_getspecific(0) == first, "the first place was written to")
}

/// A pipe whose reader leaves in the middle.
func closedPipe() throws {
    var ends: [Int32] = [0, 0]
    try expect(pipe(&ends) == 0, "no pipe here")
    let reader = ends[0]
    let waiting = Thread { [reader] in
        var byte: UInt8 = 0
        _ = read(reader, &byte, 1)
        close(reader)
    }
    defer { waiting.join() }
    do {
        try Tensor.arange(1_000_000).write(to: "/dev/fd/\(ends[1])")
        throw Failure(description: "nobody misses the reader")
    } catch let error as TensorError {
        try expect(error.kind == .file && error.message.contains("Broken pipe"), "\(error)")
    }
    // What the host has set for signals is as it was, and none is left waiting.
    var action = sigaction()
    sigaction(SIGPIPE, nil, &action)
    var blocked = sigset_t()
    pthread_sigmask(SIG_BLOCK, nil, &blocked)
    var pending = sigset_t()
    sigpending(&pending)
    try expect(sigismember(&blocked, SIGPIPE) == 0 && sigismember(&pending, SIGPIPE) == 0, "a signal is left")
    #if canImport(Glibc)
    try expect(action.__sigaction_handler.sa_handler == nil, "the signal's handler is another")
    #endif
}

/// A thread that is waited for.
final class Thread: @unchecked Sendable {
    private let body: () -> Void
    private var thread: pthread_t?

    init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
        let context = Unmanaged.passUnretained(self).toOpaque()
        #if canImport(Darwin)
        pthread_create(
            &thread, nil,
            {
                Unmanaged<Thread>.fromOpaque($0).takeUnretainedValue().body()
                return nil
            }, context)
        #else
        var thread = pthread_t()
        pthread_create(
            &thread, nil,
            {
                Unmanaged<Thread>.fromOpaque($0!).takeUnretainedValue().body()
                return nil
            }, context)
        self.thread = thread
        #endif
    }

    func join() { if let thread { pthread_join(thread, nil) } }
}

let conditions = ["frame-pointers": framePointers, "thread-keys": threadKeys, "closed-pipe": closedPipe]
do {
    guard let condition = conditions[CommandLine.arguments.dropFirst().first ?? ""] else {
        throw Failure(description: "name one of \(conditions.keys.sorted())")
    }
    try condition()
    print("ok")
} catch {
    print("\(error)")
    exit(1)
}
