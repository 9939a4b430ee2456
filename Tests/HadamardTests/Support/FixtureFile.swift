import Foundation

/// A row-major base and the view of it that an operand is: slices, then a permutation, then an expansion.
struct FixtureLayout: Sendable {
    var base: [Int]
    var slices: [(start: Int, stop: Int, step: Int)]?
    var permutation: [Int]?
    var expanded: [Int]?

    /// The view's shape, its strides and its first element, in elements of the base.
    var view: (shape: [Int], strides: [Int], offset: Int) {
        var shape = base
        var strides = [Int](repeating: 1, count: base.count)
        for axis in stride(from: base.count - 2, through: 0, by: -1) {
            strides[axis] = strides[axis + 1] * base[axis + 1]
        }
        var offset = 0
        for (axis, slice) in (slices ?? []).enumerated() {
            offset += slice.start * strides[axis]
            shape[axis] = max(0, (slice.stop - slice.start + slice.step - 1) / slice.step)
            strides[axis] *= slice.step
        }
        if let permutation {
            shape = permutation.map { [shape] in shape[$0] }
            strides = permutation.map { [strides] in strides[$0] }
        }
        if let expanded {
            let missing = expanded.count - shape.count
            strides = expanded.indices.map { axis in
                axis < missing || shape[axis - missing] != expanded[axis] ? 0 : strides[axis - missing]
            }
            shape = expanded
        }
        return (shape, strides, offset)
    }
}

/// A tensor operand: `bytes` holds the base's elements, little-endian and row-major, whatever the view.
struct FixtureTensor: Sendable {
    var dtypeName: String
    var layout: FixtureLayout
    var bytes: [UInt8]

    var shape: [Int] { layout.view.shape }
    var strides: [Int] { layout.view.strides }
}

enum FixtureOperand: Sendable {
    case none
    case tensor(FixtureTensor)
    case bool(Bool)
    case int(Int)
    case float(Double)
    case complex(real: Double, imaginary: Double)
}

enum FixtureAttribute: Sendable, Equatable {
    case text(String)
    case ints([Int])
}

enum FixtureExpectation: Sendable {
    enum Match: UInt8, Sendable {
        case exact, contains, kindOnly
    }

    case value(dtypeName: String, shape: [Int], bytes: [UInt8])
    case error(kind: String, message: String, match: Match)
    case text(String)
}

/// How close a result must come. Zero ulps: equal to the bit, any NaN being equal to any NaN.
struct FixtureTolerance: Sendable {
    var ulps: Int
    /// An error that is accepted whatever the ulps.
    var absolute: Double
    /// +0 and -0 count as equal.
    var anyZero: Bool
}

struct FixtureRecord: Sendable {
    var operation: String
    var attributes: [String: FixtureAttribute]
    var operands: [FixtureOperand]
    var tolerance: FixtureTolerance
    /// Where Hadamard differs from PyTorch on purpose, or what is peculiar about the record.
    var note: String
    var expected: FixtureExpectation
}

struct FixtureFormatError: Error, CustomStringConvertible {
    var description: String
}

/// A file of expectations made by Tools/fixtures/generate.py; its README describes the format.
///
/// The files are those beside the tests, or those in the folder that `HADAMARD_FIXTURES` names.
struct FixtureFile: Sendable {
    var name: String
    var records: [FixtureRecord]

    static let dtypeNames = [
        "bool", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64", "float16", "bfloat16",
        "float32",
        "float64", "complex64", "complex128",
    ]
    static let dtypeSizes = [1, 1, 2, 4, 8, 1, 2, 4, 8, 2, 2, 4, 8, 8, 16]

    static var folder: URL {
        if let path = ProcessInfo.processInfo.environment["HADAMARD_FIXTURES"] { return URL(fileURLWithPath: path) }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures")
    }

    init(_ name: String) throws {
        self.name = name
        let pools = try Self.pools.get()
        var reader = try FixtureReader(Self.folder.appendingPathComponent(name + ".bin"), magic: "HDMFIX01")
        records = try reader.records(pools)
    }

    /// One pool of elements for each type, in the order of `dtypeNames`.
    private static let pools = Result {
        var reader = try FixtureReader(folder.appendingPathComponent("pools.bin"), magic: "HDMPOOL1")
        return try dtypeSizes.enumerated().map { code, size in
            guard try reader.byte() == code else {
                throw FixtureFormatError(description: "pools.bin: types out of order")
            }
            return try reader.bytes(reader.varint() * size)
        }
    }
}

/// Reads the parts of a fixture file in their order.
private struct FixtureReader {
    let file: String
    let data: [UInt8]
    var position = 0
    var strings: [String] = []
    var layouts: [FixtureLayout] = []
    var blobs = 0..<0

    init(_ url: URL, magic: String) throws {
        file = url.lastPathComponent
        data = [UInt8](try Data(contentsOf: url))
        guard try bytes(8) == Array(magic.utf8) else {
            throw FixtureFormatError(description: "\(file) is no fixture file")
        }
    }

    mutating func byte() throws -> UInt8 {
        guard position < data.count else { throw FixtureFormatError(description: "\(file) is cut short") }
        defer { position += 1 }
        return data[position]
    }

    mutating func bytes(_ count: Int) throws -> [UInt8] {
        guard count <= data.count - position else { throw FixtureFormatError(description: "\(file) is cut short") }
        defer { position += count }
        return Array(data[position..<position + count])
    }

    /// Seven bits a byte, the lowest first.
    mutating func bits() throws -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let next = try byte()
            value |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return value }
            shift += 7
        }
    }

    mutating func varint() throws -> Int { Int(truncatingIfNeeded: try bits()) }

    mutating func zigzag() throws -> Int {
        let value = try bits()
        return Int(truncatingIfNeeded: value >> 1) ^ -Int(truncatingIfNeeded: value & 1)
    }

    mutating func varints() throws -> [Int] { try (0..<varint()).map { _ in try varint() } }

    mutating func string() throws -> String { strings[try varint()] }

    mutating func word() throws -> UInt64 { try bytes(8).reversed().reduce(0) { $0 << 8 | UInt64($1) } }

    mutating func double() throws -> Double { Double(bitPattern: try word()) }

    func blob(at offset: Int, count: Int) -> [UInt8] {
        Array(data[blobs.lowerBound + offset..<blobs.lowerBound + offset + count])
    }

    mutating func layout() throws -> FixtureLayout {
        var layout = FixtureLayout(base: try varints())
        let parts = try byte()
        let axes = layout.base.indices
        if parts & 1 != 0 { layout.slices = try axes.map { _ in (try varint(), try varint(), try varint()) } }
        if parts & 2 != 0 { layout.permutation = try axes.map { _ in try varint() } }
        if parts & 4 != 0 { layout.expanded = try varints() }
        return layout
    }

    mutating func records(_ pools: [[UInt8]]) throws -> [FixtureRecord] {
        strings = try (0..<varint()).map { _ in String(decoding: try bytes(varint()), as: UTF8.self) }
        layouts = try (0..<varint()).map { _ in try layout() }
        let length = try varint()
        blobs = position..<position + length
        position += length
        return try (0..<varint()).map { _ in try record(pools) }
    }

    mutating func record(_ pools: [[UInt8]]) throws -> FixtureRecord {
        let operation = try string()
        var attributes: [String: FixtureAttribute] = [:]
        for _ in 0..<(try varint()) {
            let key = try string()
            attributes[key] = try byte() == 0 ? .text(string()) : .ints((0..<varint()).map { _ in try zigzag() })
        }
        let operands = try (0..<varint()).map { _ in try operand(pools) }
        let ulps = try varint()
        let flags = try byte()
        let tolerance = FixtureTolerance(
            ulps: ulps, absolute: flags & 2 != 0 ? try double() : 0, anyZero: flags & 1 != 0)
        let note = try string()
        return FixtureRecord(
            operation: operation, attributes: attributes, operands: operands, tolerance: tolerance, note: note,
            expected: try expectation())
    }

    mutating func operand(_ pools: [[UInt8]]) throws -> FixtureOperand {
        switch try byte() {
        case 0: return .none
        case 1:
            let code = Int(try byte())
            let size = FixtureFile.dtypeSizes[code]
            let first = try varint() * size
            let layout = layouts[try varint()]
            let bytes = Array(pools[code][first..<first + layout.base.reduce(size, *)])
            return .tensor(FixtureTensor(dtypeName: FixtureFile.dtypeNames[code], layout: layout, bytes: bytes))
        case 2:
            let (name, shape, bytes) = try elements()
            return .tensor(FixtureTensor(dtypeName: name, layout: FixtureLayout(base: shape), bytes: bytes))
        case 3: return .bool(try byte() != 0)
        case 4: return .int(Int(truncatingIfNeeded: try word()))
        case 5: return .float(try double())
        case 6: return .complex(real: try double(), imaginary: try double())
        default: throw FixtureFormatError(description: "\(file): unknown operand")
        }
    }

    mutating func elements() throws -> (dtypeName: String, shape: [Int], bytes: [UInt8]) {
        let code = Int(try byte())
        let shape = try varints()
        let count = shape.reduce(FixtureFile.dtypeSizes[code], *)
        return (FixtureFile.dtypeNames[code], shape, blob(at: try varint(), count: count))
    }

    mutating func expectation() throws -> FixtureExpectation {
        switch try byte() {
        case 0:
            let (name, shape, bytes) = try elements()
            return .value(dtypeName: name, shape: shape, bytes: bytes)
        case 1:
            let (kind, message) = (try string(), try string())
            return .error(kind: kind, message: message, match: FixtureExpectation.Match(rawValue: try byte()) ?? .exact)
        case 2: return .text(try string())
        default: throw FixtureFormatError(description: "\(file): unknown expectation")
        }
    }
}
