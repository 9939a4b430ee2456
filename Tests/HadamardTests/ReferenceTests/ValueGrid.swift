@testable import Hadamard

/// An operation's results on all pairs of some values, as one contiguous run.
struct ValueGrid: Sendable {
    /// As many as the elements of the largest small shape.
    static let count = 27
    /// Values of first operands: zero and negative ones too, and of those behind them: divisors, exponents, counts.
    private static let first = (0..<count).map { Int64($0 * 7 % count - 13) }
    private static let second = (0..<count).map { Int64($0 * 5 % count + 1) }

    let operation: TableOperation
    let operands: [Tensor]
    let results: Tensor
    private let bytes: [UInt8]

    /// The values that an operand's elements have, by their place.
    static func values(_ operand: Int) -> [Int64] { operand == 0 ? first : second }

    init(_ operation: TableOperation) throws {
        self.operation = operation
        let (rows, columns) = (0..<Self.count, operation.arity == 1 ? 0..<1 : 0..<Self.count)
        let cells = rows.flatMap { row in columns.map { (row, $0) } }
        operands = try operation.operandTypes.enumerated().map { index, dtype in
            let elements = cells.map { Scalar.int(Self.values(index)[index == 0 ? $0.0 : $0.1]) }
            return try Tensor(elements: elements, shape: [cells.count], dtype: dtype)
        }
        results = try operation(operands, [cells.count])
        bytes = try results.bytes()
    }

    /// The results for elements that come from some rows and columns, as bytes.
    func gathered(_ places: [(row: Int, column: Int)]) -> [UInt8] {
        let size = operation.result.byteCount
        var result: [UInt8] = []
        result.reserveCapacity(places.count * size)
        let columns = operation.arity == 1 ? 1 : Self.count
        for place in places {
            let start = (place.row * columns + place.column) * size
            result.append(contentsOf: bytes[start..<start + size])
        }
        return result
    }
}
