import Foundation
import Testing

@testable import Hadamard

/// All small shapes in all layouts, made once: as first and as second operands of the types that operations need.
struct SmallTensors: Sendable {
    private struct Key: Hashable {
        let operand: Int
        let dtype: DType
        let shape: [Int]
    }

    /// By layout.
    private var tensors: [Key: [Tensor]] = [:]

    init(_ grids: [ValueGrid]) throws {
        for grid in grids {
            for (operand, dtype) in grid.operation.operandTypes.enumerated() {
                for shape in SmallLayout.shapes where tensors[Key(operand: operand, dtype: dtype, shape: shape)] == nil
                {
                    let elements = (0..<shape.reduce(1, *)).map { Scalar.int(ValueGrid.values(operand)[$0]) }
                    let tensor = try Tensor(elements: elements, shape: shape, dtype: dtype)
                    tensors[Key(operand: operand, dtype: dtype, shape: shape)] = try SmallLayout.allCases.map {
                        try $0.arranged(tensor)
                    }
                }
            }
        }
    }

    /// The operation on these shapes: both operands in all pairs of layouts, or the first in two layouts and the second in one,
    /// each in its turn; a single operand in all. A third operand is as the second, and contiguous. Where there are no elements one turn does.
    func check(_ grid: ValueGrid, _ shapes: SmallShapes, _ turn: Int?) throws {
        let types = grid.operation.operandTypes
        let operands = types.indices.map { operand in
            tensors[Key(operand: operand, dtype: types[operand], shape: shapes.operands[Swift.min(operand, 1)])]!
        }
        let layouts = SmallLayout.allCases
        var expected: [Int: [UInt8]] = [:]
        for a in layouts where turn == nil || !shapes.isEmpty || a.rawValue == turn! % layouts.count {
            // Two of them do, where every operation takes its turn: loops know nothing of layouts.
            if let turn, !shapes.isEmpty, types.count > 1, (a.rawValue + turn / layouts.count) % 3 != 0 { continue }
            for b in layouts where turn == nil || b.rawValue == (a.rawValue + turn!) % layouts.count {
                var arguments = [operands[0][a.rawValue]]
                if types.count > 1 { arguments.append(operands[1][b.rawValue]) }
                // Its values are the second's, and repeat as those do.
                if types.count > 2 { arguments.append(operands[2][b == .expanded ? b.rawValue : 0]) }
                let result = try grid.operation(arguments, shapes.result)
                try result.evaluate()
                let kind = (a == .expanded ? 2 : 0) + (b == .expanded ? 1 : 0)
                let wanted = expected[kind] ?? grid.gathered(shapes.places(a, b))
                expected[kind] = wanted
                let isSame = try result.withUnsafeBytes { bytes in
                    bytes.count == wanted.count
                        && wanted.withUnsafeBytes { wanted in
                            bytes.count == 0 || memcmp(bytes.baseAddress!, wanted.baseAddress!, bytes.count) == 0
                        }
                }
                if !isSame { Issue.record("\(grid.operation) on \(shapes.operands), \(a) and \(b)") }
            }
        }
    }
}

/// Shapes of one or two operands, with where each element of the result comes from.
struct SmallShapes {
    let operands: [[Int]]
    let result: [Int]
    /// For each operand the places in its row-major order, as they are, and where the operand is expanded.
    private let places: [[[Int]]]

    /// Nil where the shapes do not broadcast.
    init?(_ operands: [[Int]]) {
        guard let result = Reference.broadcast(operands[0], operands.last!) else { return nil }
        self.operands = operands
        self.result = result
        let tuples = Reference.tuples(result)
        places = operands.map { shape in
            [false, true].map { isExpanded in tuples.map { Self.place(of: $0, in: shape, isExpanded) } }
        }
    }

    var isEmpty: Bool { places[0][0].isEmpty }

    /// Where the result's elements come from if the operands are in some layouts.
    func places(_ a: SmallLayout, _ b: SmallLayout) -> [(row: Int, column: Int)] {
        let rows = places[0][a == .expanded ? 1 : 0]
        if operands.count == 1 { return rows.map { ($0, 0) } }
        return Array(zip(rows, places[1][b == .expanded ? 1 : 0])).map { ($0, $1) }
    }

    /// Which of a tensor's elements stands at an index tuple of a shape that it is broadcast to.
    private static func place(of tuple: [Int], in shape: [Int], _ isExpanded: Bool) -> Int {
        let repeated = isExpanded ? shape.lastIndex { $0 > 1 } : nil
        let own = zip(tuple.suffix(shape.count), shape).enumerated().map { dim, index in
            index.1 == 1 || dim == repeated ? 0 : index.0
        }
        return Reference.position(own, shape)
    }
}
