/// A reduction of rows that lie one after the other, and operations on its results with numbers alone.
struct ReducedRows {
    /// An operation on the results of the one before.
    struct Step {
        let operation: Operation
        let operandType: DType
        let dtype: DType
        /// The operands that are numbers; nil for the results.
        let numbers: Operands<Scalar?>

        static let none = Step(operation: .cast, operandType: .bool, dtype: .bool, numbers: Operands(filler: nil))
    }

    static let mostSteps = 3

    let operation: Operation
    let operandType: DType
    let rowLength: Int
    let rowCount: Int
    /// The last one first.
    let steps: Operands<Step>
}
