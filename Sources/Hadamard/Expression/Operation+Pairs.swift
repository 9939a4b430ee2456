// Two operations that one kernel does, and what has a kernel of three operands.
extension Operation {
    static let lerp = Operation("lerp", 3, .same)
    static let nanToNum = Operation("nan_to_num", 3, .same)

    private static let mulAdd = Operation("mul_add", 3, .same)
    private static let mulSub = Operation("mul_sub", 3, .same)
    private static let subMulFrom = Operation("sub_mul_from", 3, .same)
    private static let mulMul = Operation("mul_mul", 3, .same)
    private static let addMul = Operation("add_mul", 3, .same)
    private static let subMul = Operation("sub_mul", 3, .same)
    private static let addAdd = Operation("add_add", 3, .same)
    private static let subDiv = Operation("sub_div", 3, .same)
    private static let divAdd = Operation("div_add", 3, .same)
    private static let divSub = Operation("div_sub", 3, .same)
    private static let maxMin = Operation("max_min", 3, .same)
    private static let scaledMulAdd = Operation("scaled_mul_add", 3, .same)
    private static let scaledDivAdd = Operation("scaled_div_add", 3, .same)

    /// `first`, and then `second` with the result on its left, or else on its right: as one operation of the operands of the
    /// first and then the other operand of the second. Nil where there is none.
    static func pair(_ first: Operation, _ second: Operation, onLeft: Bool) -> Operation? {
        switch (first.sign, second.sign, onLeft) {
        case (.mul, .add, _): mulAdd
        case (.mul, .sub, true): mulSub
        case (.mul, .sub, false): subMulFrom
        case (.mul, .mul, _): mulMul
        case (.add, .mul, _): addMul
        case (.sub, .mul, _): subMul
        case (.add, .add, _): addAdd
        case (.sub, .div, true): subDiv
        case (.div, .add, _): divAdd
        case (.div, .sub, true): divSub
        case (.maximum, .minimum, true): maxMin
        default: nil
        }
    }

    /// The same as `pair` of these, after the first operand was multiplied by a number.
    static func scaledPair(_ first: Operation, _ second: Operation) -> Operation? {
        switch (first.sign, second.sign) {
        case (.mul, .add): scaledMulAdd
        case (.div, .add): scaledDivAdd
        default: nil
        }
    }
}
