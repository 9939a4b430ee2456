// Norms in float64. Powers that would overflow or vanish there are taken of scaled elements.
extension Tensor {
    /// The norm of the elements of each row, in float64, or in this type's real type where it is an element itself.
    func rowNorm(_ p: Double, _ mask: UInt64, _ keepDim: Bool) throws(TensorError) -> Tensor {
        switch p {
        case 0: return try to(.bool).rowSum(mask, keepDim: keepDim)
        case 1: return try (dtype.isComplex ? magnitudes() : abs()).rowSum(mask, keepDim: keepDim)
        case 2: return try rowLengths(mask, keepDim)
        case .infinity, -.infinity:
            return try Reducing.reduce(p > 0 ? .amax : .amin, abs(), mask, keepDim: keepDim)
        default: return try rowPowers(p, mask, keepDim)
        }
    }

    /// In float64.
    private func magnitudes() throws(TensorError) -> Tensor { try widened().abs() }

    /// The root of the sum of squares.
    ///
    /// Squares of narrower types fit in float64. Its own are summed three times in one pass: as they are, and of elements
    /// scaled by 2^-600 and 2^600, for rows whose squares are too large, or so small that digits are lost. Scaling by powers of
    /// 2 is exact, and what it makes overflow or vanish is not looked at, or too small beside the others to count (J. L. Blue,
    /// "A Portable Fortran Program to Find the Euclidean Norm of a Vector", 1978).
    private func rowLengths(_ mask: UInt64, _ keepDim: Bool) throws(TensorError) -> Tensor {
        func length(_ x: Tensor) throws(TensorError) -> Tensor {
            try x.mul(x).rowSum(mask, keepDim: keepDim).sqrt()
        }
        let x = dtype.isComplex ? try magnitudes() : try widened()
        let plain = try length(x)
        if dtype.realType != .float64 { return plain }
        if plain.count == 1 && node.isReady {
            // Two sums less are worth a look at the one result.
            let value = try plain.item(as: Double.self)
            if !(value < Self.smallLength) && value != .infinity { return plain }
        }
        let large = try length(x.mul(0x1p-600)).mul(0x1p600)
        let small = try length(x.mul(0x1p600)).mul(0x1p-600)
        return try Tensor.where(
            plain.eq(Double.infinity), large, Tensor.where(plain.lt(Self.smallLength), small, plain))
    }

    /// A length below which squares may have lost digits.
    private static let smallLength = 0x1p-450

    /// `sum(|x| ** p) ** (1 / p)`, of elements that are divided by the largest of their row, or by the smallest for a negative
    /// `p`, where powers may not fit in float64.
    private func rowPowers(_ p: Double, _ mask: UInt64, _ keepDim: Bool) throws(TensorError) -> Tensor {
        let x = try magnitudes()
        // No power of nothing is taken.
        if p.isNaN && count == 0 { return try x.rowSum(mask, keepDim: keepDim) }
        func norm(_ x: Tensor) throws(TensorError) -> Tensor {
            try x.pow(p).rowSum(mask, keepDim: keepDim).pow(1 / p)
        }
        // Powers of up to 6 of float32 fit, as powers of less than 1 of float64 do.
        let fits = !(p.magnitude >= 1) || p.magnitude <= 6 && dtype.realType != .float64
        if fits || count == 0 { return try norm(x) }
        func scale(_ keepDim: Bool) throws(TensorError) -> Tensor {
            let extreme = try Reducing.reduce(p > 0 ? .amax : .amin, x, mask, keepDim: keepDim)
            // Division by a power of 2 is exact, but leaves numbers near 2, whose powers must fit.
            let scale = p.magnitude < 900 ? try extreme.div(extreme.frexp().mantissa.mul(2)) : extreme
            let isOrdinary = try extreme.gt(0).logicalAnd(extreme.lt(Double.infinity))
            return try Tensor.where(isOrdinary, scale, 1)
        }
        let rows = try scale(true)
        return try norm(x.div(rows)).mul(keepDim ? rows : scale(false))
    }
}
