internal import CHadamard
internal import Synchronization

/// Runs a program that ends with a scan: box by box, small enough for the second-level cache, what is to be scanned is computed into
/// memory of the thread's own, or read where it lies, and the results are written.
///
/// Lines lie along memory, or across rows of it. Where there are few long lines, threads share each: a thread adds up its part while
/// those before it are at theirs, and waits for their total.
final class ScanPass: @unchecked Sendable {
    // Unchecked: constant while participants run, but for what is atomic and for scratch memory, of which each has its own, and
    // `offsets`, which `published` orders.

    /// How lines are gone through.
    enum Way {
        /// Boxes of whole lines, or of parts of them that one thread goes through in order.
        case lines
        /// Parts of lines, each begun before the one before it is done.
        case chain
        /// Rows across many lines.
        case columns
    }

    static let blockElements = Int(HD_SCAN_BLOCK)
    /// The elements of a box.
    private static let boxElements = 4 * blockElements

    let program: Program
    let buffers: ProgramBuffers
    let settings: EngineSettings
    let axes: ScanAxes
    let kernels: hd_scan_entry
    let isa: InstructionSet
    let way: Way
    /// The lines of a box, and the most elements of each.
    let boxLines: Int
    let boxLength: Int
    /// The operand that is scanned, if it is in memory as it is.
    let bareInput: Int?
    /// Whether elements are read, and results written, where they lie.
    let readsDirectly: Bool
    let writesDirectly: Bool
    let operandBytes: Int
    let resultBytes: Int
    let participants: Int

    private var storages: [Storage] = []
    private var scratch: UnsafeMutableRawPointer?
    private(set) var offsets: UnsafeMutableRawPointer?
    private let next = Atomic<Int>(0)
    /// The boxes of a chain whose lines' next offsets are known.
    let published = Atomic<Int>(0)
    private let failure = Locked<TensorError?>(nil)

    /// The number of the output that the scan writes.
    let resultOutput: Int

    static func run(_ program: Program, _ buffers: ProgramBuffers, _ settings: EngineSettings) throws(TensorError) {
        let started = Trace.isOn ? Platform.monotonicSeconds : 0
        let pass = ScanPass(program, buffers, settings)
        let threads = try pass.run()
        if Trace.isOn {
            Trace.write(
                program,
                Trace.Report(
                    instructions: program.instructions.count,
                    loops: "\(program.rowCount) \(program.rowCount == 1 ? "line" : "lines") in \(pass.itemCount) "
                        + (pass.itemCount == 1 ? "part" : "parts"), threads: threads,
                    seconds: Platform.monotonicSeconds - started))
        }
    }

    private init(_ program: Program, _ buffers: ProgramBuffers, _ settings: EngineSettings) {
        self.program = program
        self.buffers = buffers
        self.settings = settings
        isa = settings.instructionSet
        let scan = program.instructions[program.instructions.count - 1]
        kernels = ScanTable.shared.kernels(scan.operation, scan.operandType, isa)!
        operandBytes = scan.operandType.byteCount
        resultBytes = scan.dtype.byteCount
        resultOutput = program.outputs.firstIndex { $0.register == program.instructions.count - 1 }!
        let scanned = program.shape.indices.first(where: program.isReduced)!
        let others = program.outputs.indices.filter { [resultOutput] in $0 != resultOutput }
        axes = ScanAxes(
            program.shape, scanned: scanned,
            program.inputs.indices.map { program.layout(ofInput: $0) }
                + others.map { program.layout(ofOutput: $0) } + [program.layout(ofOutput: resultOutput)])
        if case .input(let input) = scan.operands[0], buffers.inputs[input] != nil, others.isEmpty {
            bareInput = input
        } else {
            bareInput = nil
        }
        let result = axes[program.inputs.count + others.count]
        let threads = Swift.min(settings.threadLimit, program.count / Swift.max(1, settings.elementsPerThread))
        let all = axes.lines * axes.outerCount
        let isAcross =
            axes.length > 1 && result.along != 1 && result.across == 1 && axes.lines >= Int(HD_SCAN_GROUP)
        if isAcross {
            way = .columns
            let share = all / Swift.max(1, 2 * threads)
            boxLines = Swift.min(axes.lines, Swift.min(Swift.max(share / 16 * 16, 64), 1024))
        } else {
            let isTransposed =
                result.along != 1 || bareInput.map { [axes] in axes[$0].along != 1 && axes[$0].across == 1 } ?? false
            let most = axes.length > Self.boxElements ? (isTransposed ? 4 : 1) : Self.boxElements / axes.length
            // Enough boxes for all threads.
            let share = Swift.max(1, all / Swift.max(1, 4 * threads))
            boxLines = Swift.max(1, Swift.min(axes.lines, Swift.min(most, Swift.max(share, isTransposed ? 4 : 1))))
            let boxes = axes.outerCount * ((axes.lines + boxLines - 1) / boxLines)
            way = threads > 1 && boxes < 3 * threads && axes.length >= 2 * Self.boxElements ? .chain : .lines
        }
        readsDirectly =
            bareInput.map { [axes, way] in (way == .columns ? axes[$0].across : axes[$0].along) == 1 } ?? false
        writesDirectly = way == .columns || result.along == 1 || axes.length == 1
        let fitting = Swift.max(1, Self.boxElements / boxLines)
        switch way {
        case .columns:
            boxLength = readsDirectly ? axes.length : Swift.max(fitting / Int(HD_SCAN_GROUP), 1) * Int(HD_SCAN_GROUP)
        case .chain:
            boxLength = Swift.max(fitting / Self.blockElements, 1) * Self.blockElements
        case .lines:
            boxLength =
                readsDirectly && writesDirectly || axes.length <= fitting
                ? axes.length : Swift.max(fitting / Self.blockElements, 1) * Self.blockElements
        }
        let parts = way == .chain ? (axes.length + boxLength - 1) / boxLength : 1
        let groups = axes.outerCount * ((axes.lines + boxLines - 1) / boxLines)
        itemCount = groups * parts
        partCount = parts
        participants = Swift.max(1, Swift.min(threads, itemCount))
    }

    /// What participants take one by one: boxes, or for each group of lines all of its boxes.
    let itemCount: Int
    /// The items of a group of lines.
    let partCount: Int

    // MARK: Memory

    /// The bytes of a participant's memory: elements, results, and accumulators.
    private var operandScratch: Int { readsDirectly ? 0 : (boxLines * boxLength * operandBytes + 63) & ~63 }
    private var resultScratch: Int { writesDirectly ? 0 : (boxLines * boxLength * resultBytes + 63) & ~63 }
    private var accumulatorScratch: Int {
        let blocks = way == .chain ? boxLength / Self.blockElements + 1 : 2
        return (boxLines * blocks * Int(kernels.accumulator_bytes) + 127) & ~63
    }

    /// A participant's memory.
    struct Scratch {
        let operand: UnsafeMutableRawPointer
        let result: UnsafeMutableRawPointer
        let accumulators: UnsafeMutableRawPointer
    }

    func scratch(of participant: Int) -> Scratch {
        let start = scratch! + participant * (operandScratch + resultScratch + accumulatorScratch)
        return Scratch(
            operand: start, result: start + operandScratch, accumulators: start + operandScratch + resultScratch)
    }

    private func allocate(_ bytes: Int) throws(TensorError) -> UnsafeMutableRawPointer {
        let storage = try Storage.allocate([bytes], .uint8)
        storages.append(storage)
        return storage.pointer
    }

    // MARK: Participants

    /// Returns how many threads took part.
    private func run() throws(TensorError) -> Int {
        scratch = try allocate(participants * (operandScratch + resultScratch + accumulatorScratch))
        if way == .chain {
            offsets = try allocate((itemCount + 1) * boxLines * Int(kernels.accumulator_bytes))
        }
        let threads: Int
        if participants == 1 {
            work(0)
            threads = 1
        } else {
            defer { withExtendedLifetime(self) {} }
            threads = WorkerPool.shared.run(
                participants: participants,
                { context, number in
                    Unmanaged<ScanPass>.fromOpaque(context).takeUnretainedValue().work(number)
                }, Unmanaged.passUnretained(self).toOpaque())
        }
        if let error = failure.withLock({ $0 }) { throw error }
        return threads
    }

    private func work(_ participant: Int) {
        let scratch = scratch(of: participant)
        while true {
            let item = next.add(1, ordering: .relaxed).oldValue
            if item >= itemCount { return }
            do throws(TensorError) {
                switch way {
                case .lines: try runLines(item, scratch)
                case .chain: try runPart(item, scratch)
                case .columns: try runColumns(item, scratch)
                }
            } catch {
                failure.withLock { $0 = error }
            }
        }
    }

    /// The lines of an item, from its start.
    func box(_ item: Int) -> ScanAxes.Box {
        let group = item / partCount
        let groups = (axes.lines + boxLines - 1) / boxLines
        let line = group % groups * boxLines
        let start = item % partCount * boxLength
        return ScanAxes.Box(
            outer: group / groups, line: line, lines: Swift.min(boxLines, axes.lines - line), start: start,
            count: Swift.min(boxLength, axes.length - start))
    }
}
