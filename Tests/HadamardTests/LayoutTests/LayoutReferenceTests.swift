import Testing

@testable import Hadamard

/// Layout operations against the reference: what they show, whether they copy, and what a second one makes of the first.
@Suite struct LayoutReferenceTests {
    private func counting(_ shape: [Int]) throws -> Tensor {
        try Tensor((0..<shape.reduce(1, *)).map { Int32($0) }, shape: shape)
    }

    /// Every Python slice of up to four elements.
    @Test func everySlice() throws {
        let bounds: [Int?] = [nil] + (-6...6).map { $0 }
        for size in 0...4 {
            let a = try counting([size])
            let reference = try Reference(a)
            for start in bounds {
                for stop in bounds {
                    for step in [1, 2, 3, -1, -2, -5, .max, .min] {
                        let index = TensorIndex.slice(start, stop, step: step)
                        let difference = try reference.sliced([index]).difference(from: a.slice([index]))
                        #expect(difference == nil, "\(size): \(index)")
                    }
                }
            }
        }
    }

    /// Runs that end past the last position that there is.
    @Test func reshapesAtTheEndsOfIntegers() throws {
        let steps = (0..<8).map { Int8(truncatingIfNeeded: $0 << 60) }
        let far = try Tensor.arange(Int.max, dtype: .int8)[stride(from: 0, to: .max, by: 1 << 60)]
        #expect(try far.expanded([3, 8]).reshaped([24]).scalars(as: Int8.self) == steps + steps + steps)
        #expect(try far.expanded([3, 8]).reshaped([6, 4]).shape == [6, 4])
        #expect(try far.reshaped([2, 1, 4, 1]).permuted([2, 1, 0, 3]).reshaped([8]).shape == [8])
        let zeros = try Tensor.zeros([.max], dtype: .int8)[stride(from: 0, to: .max, by: 1 << 60)]
        #expect(try zeros.expanded([3, 8]).reshaped([24]) == Tensor.zeros([24], dtype: .int8))
        #expect(try far[stride(from: 0, to: .max, by: .max)].unsqueezed(0).expanded([2, 1]).reshaped([2]).shape == [2])
    }

    @Test func boundsAtTheEndsOfIntegers() throws {
        let a = try counting([4])
        #expect(try a.slice([.slice(.min, .max)]).shape == [4])
        #expect(try a.slice([.slice(.max, .min, step: -1)]).scalars(as: Int.self) == [3, 2, 1, 0])
        #expect(a[(.max)...].shape == [0])
        #expect(a[..<Int.max].shape == [4])
        #expect(a[...Int.max].shape == [4])
        #expect(a[Int.min...].shape == [4])
        #expect(try a[stride(from: 1, to: .max, by: 2)].scalars(as: Int.self) == [1, 3])
        #expect(try a[stride(from: -3, through: .max, by: 2)].scalars(as: Int.self) == [1, 3])
        #expect(a[stride(from: .max, through: .min, by: -2)].shape == [2])
        #expect(a[stride(from: .max - 1, through: .max, by: 1)].shape == [0])
    }

    /// Strides name the positions that they walk, as long as these are of one sign.
    @Test func everyStride() throws {
        let a = try counting([5])
        for (start, end) in (-5..<5).flatMap({ start in (-5...5).map { (start, $0) } }) {
            for step in [1, 2, 3, -1, -2, -4] {
                let positions = Array(stride(from: start, to: end, by: step))
                if Set(positions.map { $0 < 0 }).count < 2, positions.allSatisfy({ $0 < 5 }) {
                    let found = try a[stride(from: start, to: end, by: step)].scalars(as: Int.self)
                    #expect(found == positions.map { $0 < 0 ? $0 + 5 : $0 }, "\(start) to \(end) by \(step)")
                }
                let through = Array(stride(from: start, through: end, by: step))
                if Set(through.map { $0 < 0 }).count < 2, through.allSatisfy({ $0 < 5 }) {
                    let found = try a[stride(from: start, through: end, by: step)].scalars(as: Int.self)
                    #expect(found == through.map { $0 < 0 ? $0 + 5 : $0 }, "\(start) through \(end) by \(step)")
                }
            }
        }
    }

    @Test func everyFormOfSubscript() throws {
        let a = try counting([4, 5])
        func check(_ found: Tensor, _ wanted: [[Int]], _ location: SourceLocation = #_sourceLocation) throws {
            #expect(try found.scalars(as: Int.self) == wanted.flatMap { $0 }, sourceLocation: location)
            #expect(found.shape == [wanted.count, wanted.first?.count ?? 0], sourceLocation: location)
        }
        try check(a[1...2, 0..<2], [[5, 6], [10, 11]])
        try check(a[2...], [[10, 11, 12, 13, 14], [15, 16, 17, 18, 19]])
        try check(a[..<1, 3...], [[3, 4]])
        try check(a[...0, ...(-1)], [[0, 1, 2, 3, 4]])
        try check(a[(-2)..., (-2)...(-1)], [[13, 14], [18, 19]])
        try check(a[stride(from: 0, to: 4, by: 3), stride(from: 4, through: 0, by: -2)], [[4, 2, 0], [19, 17, 15]])
        try check(a[stride(from: -1, to: -4, by: -1), 0..<1], [[15], [10], [5]])
        try check(a[.slice(nil, nil, step: -3), 4...], [[19], [4]])
        try check(a[.newAxis, 1], [[5, 6, 7, 8, 9]])
        try check(a[.ellipsis, 2, .newAxis], [[2], [7], [12], [17]])
        #expect(a[1, 2].shape == [] && a[-1].shape == [5] && a[.all, -5].shape == [4])
        #expect(try a[1, 2].item(as: Int.self) == 7)
    }

    /// All ways to write a count as a shape, from tensors that lie in all ways.
    @Test func reshapes() throws {
        let shapes = [[12], [3, 4], [2, 6], [2, 3, 2], [1, 12], [4, 1, 3], [2, 2, 3], [12, 1, 1], [3, 2, 2]]
        for shape in shapes {
            for layout in SmallLayout.allCases {
                let a = try layout.tensor(shape, .int32)
                let reference = try Reference(a)
                for target in shapes {
                    let b = try a.reshaped(target)
                    let difference = try reference.reshaped(target).difference(from: b)
                    #expect(difference == nil, "\(layout)\(shape) to \(target)")
                    // Nothing is copied that lies as one.
                    if layout == .contiguous || layout == .reversed && shape.count == 1 {
                        #expect(b.node.storage === a.node.storage, "\(layout)\(shape) to \(target)")
                    }
                    let back = try reference.difference(from: b.reshaped(shape))
                    #expect(back == nil)
                }
                #expect(try a.reshaped([-1]).shape == [12] && a.reshaped([3, -1]).shape == [3, 4])
            }
        }
        #expect(try counting([0, 3]).reshaped([-1, 3]).shape == [0, 3])
        #expect(try counting([0]).reshaped([5, 0, 2]).shape == [5, 0, 2])
        #expect(try Tensor(7).reshaped([1, 1]).shape == [1, 1])
        #expect(try Tensor([7]).reshaped([]).shape == [])
    }

    @Test func chainsOfLayouts() throws {
        var random = SplitMix64(seed: 11)
        for _ in 0..<400 {
            var a = try counting((0..<random.size(1...4)).map { _ in random.size(1...4) })
            var reference = try Reference(a)
            for _ in 0..<6 {
                (a, reference) = try changed(a, reference, &random)
                let difference = try reference.difference(from: a)
                #expect(difference == nil)
            }
        }
    }

    private func changed(
        _ a: Tensor, _ reference: Reference, _ random: inout SplitMix64
    ) throws -> (Tensor, Reference) {
        let shape = reference.shape
        let rank = shape.count
        switch random.size(0...6) {
        case 0 where rank > 0:
            let (x, y) = (random.size(-rank...(rank - 1)), random.size(-rank...(rank - 1)))
            var order = Array(0..<rank)
            order.swapAt((x + rank) % rank, (y + rank) % rank)
            return (try a.transposed(x, y), reference.permuted(order))
        case 1 where rank < 6:
            let dim = random.size(-rank - 1...rank)
            var target = shape
            target.insert(1, at: dim < 0 ? dim + rank + 1 : dim)
            return (try a.unsqueezed(dim), reference.reshaped(target))
        case 2: return (try a.squeezed(), reference.reshaped(shape.filter { $0 != 1 }))
        case 3 where rank > 0:
            let dim = random.size(0...(rank - 1))
            var target = shape
            if target[dim] == 1 { target.remove(at: dim) }
            return (try a.squeezed(dim - rank), reference.reshaped(target))
        case 4 where rank > 0:
            let first = random.size(0...(rank - 1))
            let last = random.size(first...(rank - 1))
            let merged = shape[first...last].reduce(1, *)
            let target = shape[..<first] + [merged] + shape[(last + 1)...]
            return (try a.flatten(first, last - rank), reference.reshaped(Array(target)))
        case 5 where rank > 0:
            let dim = random.size(0...(rank - 1))
            let start = random.size(0...shape[dim])
            let length = random.size(0...(shape[dim] - start))
            var place = Array(repeating: TensorIndex.all, count: rank)
            place[dim] = .slice(start, start + length)
            let from = start < shape[dim] && random.once(in: 2) ? start - shape[dim] : start
            return (try a.narrow(dim - rank, start: from, length: length), reference.sliced(place))
        default:
            let target = [random.size(1...2)] + shape.map { $0 == 1 ? random.size(0...3) : $0 }
            let kept = zip([0] + shape, target).enumerated().map { $0 > 0 && $1.0 == $1.1 ? -1 : $1.1 }
            return (try a.expanded(kept), reference.expanded(target))
        }
    }
}
