import Testing

@testable import Hadamard

/// What fixtures do not show of batch, instance and group normalization: values, programs and digits.
@Suite struct ChannelNormalizationTests {
    private func sample(_ shape: [Int] = [4, 3, 5]) throws -> Tensor {
        try Tensor.arange(0, shape.reduce(1, *)).to(.float32).mul(0.37).sin().reshaped(shape)
    }

    @Test func statisticsAreValues() throws {
        var mean = try Tensor.zeros([3])
        var variance = try Tensor.ones([3])
        let (oldMean, oldVariance) = (mean, variance)
        _ = try sample().batchNorm(updating: &mean, &variance)
        #expect(try oldMean.scalars(as: Float.self) == [0, 0, 0])
        #expect(try oldVariance.scalars(as: Float.self) == [1, 1, 1])
        #expect(try mean.ne(oldMean).all().item(as: Bool.self))
        #expect(try variance.ne(oldVariance).all().item(as: Bool.self))
    }

    @Test func errorsChangeNothing() throws {
        var mean = try Tensor.zeros([3])
        var variance = try Tensor.ones([3])
        #expect(throws: TensorError.self) {
            try sample().batchNorm(updating: &mean, &variance, weight: Tensor.ones([2]))
        }
        #expect(throws: TensorError.self) {
            try sample([4, 3, 1]).instanceNorm(updating: &mean, &variance)
        }
        _ = try Tensor.zeros([0, 3, 2]).batchNorm(updating: &mean, &variance)
        #expect(try mean.scalars(as: Float.self) == [0, 0, 0])
        #expect(try variance.scalars(as: Float.self) == [1, 1, 1])
    }

    /// The statistics that follow from those of `varMean`, to the last bit.
    @Test func statisticsOfChannels() throws {
        let x = try sample()
        var mean = try Tensor([1.0, 2.0, 3.0])
        var variance = try Tensor([4.0, 5.0, 6.0])
        _ = try x.batchNorm(updating: &mean, &variance, momentum: 1)
        let (expectedVariance, expectedMean) = try x.varMean(dim: [0, 2])
        #expect(try mean.snapshot() == expectedMean.snapshot())
        #expect(try variance.snapshot() == expectedVariance.snapshot())
        _ = try x.batchNorm(updating: &mean, &variance, momentum: 0)
        #expect(try mean.snapshot() == expectedMean.snapshot())
    }

    /// The three that are the same where shapes make them so.
    @Test func agreement() throws {
        let x = try sample([1, 4, 6])
        let (weight, bias) = (try Tensor([1.0, 2.0, -3.0, 0.5]), try Tensor([0.0, 1.0, 2.0, 3.0]))
        let batch = try x.batchNorm(weight: weight, bias: bias)
        #expect(try x.instanceNorm(weight: weight, bias: bias).snapshot() == batch.snapshot())
        #expect(try x.groupNorm(4, weight: weight, bias: bias).isclose(batch, absolute: 1e-6).all().item(as: Bool.self))
        let layer = try x.layerNorm([4, 6])
        #expect(try x.groupNorm(1).snapshot() == layer.snapshot())
        let pairs = try x.reshaped([2, 2, 6]).layerNorm([2, 6]).reshaped([1, 4, 6])
        #expect(try x.groupNorm(2).snapshot() == pairs.snapshot())
    }

    /// Elements beside a large mean keep the digits that they have.
    @Test func besideALargeMean() throws {
        let noise = try sample([8, 2, 16]).mul(8).round()
        let x = try noise.add(1e6)
        #expect(try x.batchNorm().snapshot() == noise.batchNorm().snapshot())
        #expect(try x.instanceNorm().snapshot() == noise.instanceNorm().snapshot())
        #expect(try x.groupNorm(1).snapshot() == noise.groupNorm(1).snapshot())
    }

    @Test func sameBitsInEveryWay() throws {
        let x = try sample([3, 6, 5])
        let weight = try sample([6])
        func all() throws -> [Snapshot] {
            let pending = try x.mul(1)
            return try [
                pending.batchNorm(weight: weight), pending.instanceNorm(bias: weight),
                pending.groupNorm(3, weight: weight),
                pending.groupNorm(1, bias: weight), pending.groupNorm(6), pending.to(.float64).norm(dim: 1),
                pending.norm(3.5, dim: [0, 2]), pending.aminmax(dim: 1).max,
            ].map { try $0.snapshot() }
        }
        let expected = try all()
        for settings in EngineSettings.equivalents(.chosen) {
            #expect(try EngineSettings.with(settings) { try all() } == expected)
        }
    }

    /// Results that belong together come out of one program.
    @Test func programs() throws {
        let x = try sample([64, 3, 8])
        try x.evaluate()
        func count(_ body: () throws -> [Tensor]) throws -> Int {
            let backend = CheckingBackend(comparesReference: true)
            return try backend.watch {
                let results = try body()
                let count = backend.texts.count
                for result in results { try result.evaluate() }
                return Swift.max(count, backend.texts.count)
            }
        }
        let extremes = try count {
            let (min, max) = try x.aminmax(dim: 1)
            return [min, max]
        }
        #expect(extremes == 1)
        let positions = try count {
            let (values, indices) = try x.max(dim: 0)
            return [values, indices]
        }
        #expect(positions == 1)
        #expect(try count { [try x.batchNorm()] } == 1)
        // The statistics come out beside the result, and nothing of its size does.
        let backend = CheckingBackend(comparesReference: true)
        var (mean, variance) = (try Tensor.zeros([3]), try Tensor.ones([3]))
        _ = try backend.watch { try x.batchNorm(updating: &mean, &variance) }
        let outputs = backend.texts[0].split(separator: "\n").filter { $0.hasPrefix("  out") }
        #expect(outputs.filter { $0.contains("float64 strides [0, 1, 0]") }.count == 2)
        #expect(!outputs.contains { $0.contains("float64 strides [24, 8, 1]") })
        #expect(try count { [try x.instanceNorm()] } == 1)
        #expect(try count { [try x.groupNorm(1).relu()] } == 1)
        #expect(try count { [try x.to(.float64).norm(dim: 1)] } == 1)
    }
}
