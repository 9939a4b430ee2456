import Foundation
import Testing

@testable import Hadamard

/// Result types of all pairs of element types in all pairs of tiers, as PyTorch has them (Tools/generate_promotion.py).
@Suite struct PromotionTests {
    private typealias Table = [String: [String: String]]
    private static let tables: [String: Table] = {
        let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/promotion.json")
        return (try? JSONDecoder().decode([String: Table].self, from: Data(contentsOf: path))) ?? [:]
    }()

    /// PyTorch's answer, where it is ours too: it has no rule for wide unsigned integers, and complex halves are no type here.
    private func expected(_ found: String?, _ a: DType, _ b: DType) throws -> DType? {
        switch try #require(found) {
        case "error": DType.referencePromotion(a, b)
        case "complex32", "bcomplex32": .complex64
        case let name: DType(name: name)
        }
    }

    private func tensor(_ dtype: DType, _ rank: Int) throws -> Tensor {
        try .zeros(Array(repeating: 1, count: rank), dtype: dtype)
    }

    @Test(arguments: [(1, 1), (1, 0), (0, 0)]) func tensors(_ rankA: Int, _ rankB: Int) throws {
        let table = try #require(Self.tables["\(rankA)\(rankB)"])
        for a in DType.allCases {
            for b in DType.allCases {
                guard let wanted = try expected(table[a.name]?[b.name], a, b) else {
                    let error = expectTensorError { _ = try tensor(a, rankA) * tensor(b, rankB) }
                    #expect(error?.message.contains("cast") == true)
                    continue
                }
                #expect(try (tensor(a, rankA) * tensor(b, rankB)).dtype == wanted, "\(a)\(rankA) * \(b)\(rankB)")
                #expect(try (tensor(b, rankB) * tensor(a, rankA)).dtype == wanted, "\(b)\(rankB) * \(a)\(rankA)")
                let chosen = try Tensor.where(Tensor([true]), tensor(a, rankA), tensor(b, rankB))
                #expect(chosen.dtype == wanted, "where of \(a)\(rankA), \(b)\(rankB)")
            }
        }
    }

    @Test(arguments: [0, 1]) func numbers(_ rank: Int) throws {
        let table = try #require(Self.tables["\(rank)n"])
        let numbers: [(String, Scalar)] = [
            ("bool", .bool(true)), ("int", .int(3)), ("float", .float(0.5)), ("complex", .complex(0, 1)),
        ]
        for a in DType.allCases {
            for (kind, number) in numbers {
                let wanted = try expected(table[a.name]?[kind], a, a)
                #expect(try (tensor(a, rank) * number).dtype == wanted, "\(a)\(rank) * \(kind)")
                #expect(try (number * tensor(a, rank)).dtype == wanted, "\(kind) * \(a)\(rank)")
            }
        }
    }

    @Test func publicRule() throws {
        for a in DType.allCases {
            for b in DType.allCases {
                if let wanted = DType.referencePromotion(a, b) {
                    #expect(try DType.promoted(a, b) == wanted)
                } else {
                    expectTensorError { _ = try DType.promoted(a, b) }
                }
            }
        }
    }

    @Test func examplesOfThePage() throws {
        let plain = { (dtype: DType, rank: Int) in try tensor(dtype, rank) }
        #expect(try (plain(.float32, 1) + plain(.float64, 0)).dtype == .float32)
        #expect(try (plain(.int32, 1) + plain(.float64, 0)).dtype == .float64)
        #expect(try (plain(.int32, 1) + plain(.float16, 0)).dtype == .float16)
        #expect(try (plain(.float16, 0) + 1.0).dtype == .float16)
        #expect(try (plain(.bool, 1) + 1).dtype == .int64)
        #expect(try (plain(.int32, 1) + 1.0).dtype == .float32)
        #expect(try (plain(.float64, 1) * Scalar.complex(0, 1)).dtype == .complex128)
        #expect(try (plain(.float16, 1) * Scalar.complex(0, 1)).dtype == .complex64)
        #expect(try (Tensor([UInt8(200)], shape: [1]) + 300).scalars(as: UInt8.self) == [244])
        #expect(try (plain(.bool, 1) / plain(.int8, 1)).dtype == .float32)
        #expect(try plain(.uint64, 1).exp().dtype == .float32)
    }
}
