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
        //FusedArithmetic("scaled_mul_add", .mul, .add, isScaled: true),
        //FusedArithmetic("scaled_div_add", .div, .add, isScaled: true),
    ]

    static let names = rows.map(\.name)

    /// The number of the row for two operations, of which the second has the first one's result on its left or else on its
    /// right; nil where there is none.
    static func row(_ first: Operation, _ second: Operation, onLeft: Bool, isScaled: Bool = false) -> Int? {
        guard let pairs = pairs[Int(first.rawValue)] else { return nil }
        for (index, second_, side, scaled) in pairs
        where second_ == second && scaled == isScaled && (side == .either || (side == .left) == onLeft) {
            return index
        }
        return nil
    }

    /// The rows by their first operation's raw value; nil for operations that begin none.
    private static let pairs: [[(Int, Operation, Side, Bool)]?] = Operation.allCases.map { operation in
        let found = rows.indices.filter { rows[$0].first == operation }
        return found.isEmpty ? nil : found.map { ($0, rows[$0].second, rows[$0].side, rows[$0].isScaled) }
    }

    /// Whether an operation begins a row.
    static func begins(with operation: Operation) -> Bool {
        operation.rawValue < 64 && isFirst >> UInt64(operation.rawValue) & 1 != 0
    }

    /// A bit for each operation with which rows begin, all of which are among the first 64.
    private static let isFirst: UInt64 = rows.reduce(0) { bits, row in
        precondition(row.first.rawValue < 64)
        return bits | 1 << UInt64(row.first.rawValue)
    }
}
