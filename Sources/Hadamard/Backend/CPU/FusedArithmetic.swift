/// Operations that one kernel computes together, each rounded as it would be alone. The processor runs them in place of two or
/// three instructions where nothing else reads what is between.
struct FusedArithmetic {
    /// On which side of the second operation the first one's result stands.
    enum Side {
        case left, right, either
    }

    let name: String
    let first: Operation
    let second: Operation
    let side: Side
    /// Whether the first operation's first operand is multiplied by a number before: the kernel's first operand.
    let isScaled: Bool

    /// The number, the operands of the first operation, and the other operand of the second.
    var arity: Int { isScaled ? 4 : 3 }

    private init(
        _ name: String, _ first: Operation, _ second: Operation, _ side: Side = .either, isScaled: Bool = false
    ) {
        self.name = name
        self.first = first
        self.second = second
        self.side = side
        self.isScaled = isScaled
    }

    static let rows = [
        FusedArithmetic("mul_add", .mul, .add),
        FusedArithmetic("mul_sub", .mul, .sub, .left),
        FusedArithmetic("sub_mul_from", .mul, .sub, .right),
        FusedArithmetic("mul_mul", .mul, .mul),
        FusedArithmetic("add_mul", .add, .mul),
        FusedArithmetic("sub_mul", .sub, .mul),
        FusedArithmetic("add_add", .add, .add),
        FusedArithmetic("sub_div", .sub, .div, .left),
        FusedArithmetic("div_add", .div, .add),
        FusedArithmetic("div_sub", .div, .sub, .left),
        FusedArithmetic("max_min", .maximum, .minimum, .left),
        FusedArithmetic("scaled_mul_add", .mul, .add, isScaled: true),
        FusedArithmetic("scaled_div_add", .div, .add, isScaled: true),
    ]

    static let names = rows.map(\.name)

    /// The number of the row for two operations, of which the second has the first one's result on its left or else on its
    /// right; nil where there is none.
    static func row(_ first: Operation, _ second: Operation, onLeft: Bool, isScaled: Bool = false) -> Int? {
        let row = lookup[index(first, second, onLeft: onLeft, isScaled: isScaled)]
        return row == noRow ? nil : Int(row)
    }

    /// Whether an operation begins a row.
    static func begins(with operation: Operation) -> Bool {
        operation.rawValue < 64 && firstOperations >> UInt64(operation.rawValue) & 1 != 0
    }

    private static let operationCount = Operation.allCases.count
    private static let noRow = UInt8.max

    private static func index(_ first: Operation, _ second: Operation, onLeft: Bool, isScaled: Bool) -> Int {
        ((Int(first.rawValue) * operationCount + Int(second.rawValue)) * 2 + (onLeft ? 1 : 0)) * 2
            + (isScaled ? 1 : 0)
    }

    /// The rows' numbers by operations, side and scaling: small expressions ask often.
    private static let lookup: [UInt8] = {
        let count = operationCount
        var lookup = [UInt8](repeating: noRow, count: count * count * 4)
        for (number, row) in rows.enumerated() {
            for onLeft in [false, true] where row.side == .either || (row.side == .left) == onLeft {
                lookup[index(row.first, row.second, onLeft: onLeft, isScaled: row.isScaled)] = UInt8(number)
            }
        }
        return lookup
    }()

    /// A bit for each operation with which rows begin: these are all among the first 64.
    private static let firstOperations: UInt64 = rows.reduce(0) { bits, row in
        precondition(row.first.rawValue < 64)
        return bits | 1 << UInt64(row.first.rawValue)
    }
}
