/// Orthogonal polynomials by their recurrences.
enum OrthogonalPolynomials {
    /// The polynomial of the whole number towards zero of `order`; 0 for a negative one.
    static func value(_ operation: Operation, _ x: Double, order: Double) -> Double? {
        guard let (first, next) = recurrence(operation, x) else { return nil }
        if order.isNaN || order <= -1 { return 0 }
        var (previous, current) = (1.0, first)
        if order < 1 { return previous }
        for k in 1..<Swift.max(1, Int(Swift.min(order, 1e6))) {
            (previous, current) = (current, next(Double(k), current, previous))
        }
        return current
    }

    private typealias Step = (_ k: Double, _ current: Double, _ previous: Double) -> Double

    /// The polynomial of order 1, and how those of order k and k - 1 give that of order k + 1.
    private static func recurrence(_ operation: Operation, _ x: Double) -> (first: Double, next: Step)? {
        switch operation {
        case .chebyshevPolynomialT: (x, { 2 * x * $1 - $2 })
        case .chebyshevPolynomialU: (2 * x, { 2 * x * $1 - $2 })
        case .chebyshevPolynomialV: (2 * x - 1, { 2 * x * $1 - $2 })
        case .chebyshevPolynomialW: (2 * x + 1, { 2 * x * $1 - $2 })
        case .hermitePolynomialH: (2 * x, { 2 * (x * $1 - $0 * $2) })
        case .hermitePolynomialHe: (x, { x * $1 - $0 * $2 })
        case .laguerrePolynomialL: (1 - x, { ((2 * $0 + 1 - x) * $1 - $0 * $2) / ($0 + 1) })
        case .legendrePolynomialP: (x, { ((2 * $0 + 1) * x * $1 - $0 * $2) / ($0 + 1) })
        default: nil
        }
    }
}
