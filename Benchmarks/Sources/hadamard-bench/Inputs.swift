import Foundation
import Hadamard

/// The three input vectors, which all engines read from the same files.
struct Inputs {
    private let whole: [Tensor]
    private(set) var a: Tensor
    private(set) var b: Tensor
    private(set) var c: Tensor

    init(folder: String) throws {
        whole = try ["a", "b", "c"].map { name in
            let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).f32"))
            return try Tensor(bytes: Array(bytes), shape: [bytes.count / 4], dtype: .float32)
        }
        (a, b, c) = (whole[0], whole[1], whole[2])
    }

    /// Makes a, b and c vectors of `count` elements: of their own, not slices of larger ones.
    mutating func take(_ count: Int) throws {
        if a.count == count { return }
        let parts = try whole.map { vector in
            try Tensor(scalars: vector.narrow(0, start: 0, length: count).scalars(as: Float.self))
        }
        (a, b, c) = (parts[0], parts[1], parts[2])
    }
}
