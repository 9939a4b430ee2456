internal import Hadamard

extension FunctionLibrary {
    /// Norms of vectors.
    static var norms: [Function] {
        [
            reducing("norm(input, p='fro', dim=None, keepdim=False, dtype=None)") { x, arguments in
                if case .string = arguments["p"], let dims = try dims(arguments), dims.count > 2 {
                    throw notAPair(dims)
                }
                return try x.norm(
                    try order(arguments, "p", of: x), dim: try dims(arguments), keepDim: try keeps(arguments),
                    dtype: try arguments.dtype("dtype"))
            },
            reducing("vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None)", input: "x", forms: vector) {
                x, arguments in
                try x.vectorNorm(
                    try realOrder(arguments, "ord", of: x), dim: try dims(arguments), keepDim: try keeps(arguments),
                    dtype: try arguments.dtype("dtype"))
            },
            Function("dist(input, other, p=2)") { arguments in
                let (x, other) = (try arguments.tensor("input"), try arguments.tensor("other"))
                return .tensor(TensorReference(try x.dist(other, try arguments.real("p"))))
            },
        ]
    }

    private static let vector: Function.Forms = [.function, .output]

    /// `torch.linalg.norm`, which is of a vector for one dimension, and for two without an order or with Frobenius's.
    static var linearNorm: Function {
        reducing("norm(A, ord=None, dim=None, keepdim=False, *, dtype=None)", input: "A", forms: vector) {
            x, arguments in
            let (given, dims) = (arguments["ord"], try dims(arguments))
            try checkLinearNorm(x, dims, hasOrder: !given.isNone)
            if case .string = given {
                if x.rank < 2 {
                    throw matrixNorm("The input tensor A must have at least 2 dimensions.")
                }
                if let dims, dims.count != 2 { throw notAPair(dims) }
            } else if !given.isNone, dims?.count ?? x.rank == 2 {
                let isKnown = [1, 2, .infinity].contains(try arguments.real("ord").magnitude)
                let order = try given.text()
                throw isKnown ? unsupportedMatrixNorm(order) : matrixNorm("Order \(order) not supported.")
            }
            return try x.vectorNorm(
                try order(arguments, "ord", of: x), dim: dims, keepDim: try keeps(arguments),
                dtype: try arguments.dtype("dtype"))
        }
    }

    private static func checkLinearNorm(_ x: Tensor, _ dims: [Int]?, hasOrder: Bool) throws {
        if let dims {
            guard (1...2).contains(dims.count) else {
                throw ScriptError(
                    "RuntimeError", "linalg.norm: If dim is specified, it must be of length 1 or 2. Got \(dims)")
            }
        } else if hasOrder, !(1...2).contains(x.rank) {
            throw ScriptError(
                "RuntimeError",
                "linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got \(x.rank)D.")
        }
    }

    /// The order of a norm: Frobenius's, of all elements, is 2.
    static func order(_ arguments: Arguments, _ name: String, of x: Tensor) throws -> Double {
        switch arguments[name] {
        case .none, .string("fro"): return 2
        case .string("nuc"): throw unsupportedMatrixNorm("nuc")
        case .string(let name): throw matrixNorm("Order \(name) not supported.")
        default: return try realOrder(arguments, name, of: x)
        }
    }

    /// An order, which is no complex number; elements are looked at first.
    private static func realOrder(_ arguments: Arguments, _ name: String, of x: Tensor) throws -> Double {
        guard case .complex = arguments[name] else { return try arguments.real(name) }
        _ = try x.vectorNorm()
        throw ScriptError("RuntimeError", "linalg.vector_norm: Expected a non-complex scalar as the order of norm.")
    }

    private static func matrixNorm(_ message: String) -> ScriptError {
        ScriptError("RuntimeError", "linalg.matrix_norm: \(message)")
    }

    private static func notAPair(_ dims: [Int]) -> ScriptError {
        matrixNorm("dim must be a 2-tuple. Got \(dims.map(String.init).joined(separator: " "))")
    }

    private static func unsupportedMatrixNorm(_ order: String) -> ScriptError {
        ScriptError("NotImplementedError", "norms of matrices are not supported, but for 'fro': order \(order)")
    }
}
