import Hadamard

/// One expression over three float32 vectors, as a user would write it.
enum Workload: String {
    case multiply
    case multiplyAdd = "multiply_add"
    case gelu
    case composite

    private static let scale = (2 / Double.pi).squareRoot()

    func callAsFunction(_ a: Tensor, _ b: Tensor, _ c: Tensor) throws -> Tensor {
        switch self {
        case .multiply:
            return try a * b
        case .multiplyAdd:
            return try a * b + c
        case .gelu:
            return try a * 0.5 * (1 + (Self.scale * (a + 0.044715 * a * a * a)).tanh())
        case .composite:
            return try ((a * b + c) * a - b) * c + a * 0.5
        }
    }
}
