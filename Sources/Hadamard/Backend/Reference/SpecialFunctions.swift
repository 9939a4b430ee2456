#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Special functions that the system's library lacks, slowly and plainly.
enum SpecialFunctions {
    // MARK: The normal distribution

    /// `erfc(-x / sqrt(2)) / 2`. What the rounding of the argument loses is put right by the derivative.
    static func ndtr(_ x: Double) -> Double {
        let (root, rootTail) = (0x1.6a09e667f3bcdp-1, -0x1.bdd3413b26456p-55)
        let y = -x * root
        if y.isInfinite || y.isNaN || abs(y) > 40 { return erfc(y) / 2 }
        let lost = (-y).addingProduct(-x, root) - x * rootTail
        return (erfc(y) - 2 / Double.pi.squareRoot() * exp(-y * y) * lost) / 2
    }

    /// `exp(x^2) erfc(x)`, the square with its error; far out by the asymptotic series (Abramowitz and Stegun 7.1.23).
    static func erfcx(_ x: Double) -> Double {
        if x < -27 { return .infinity }
        let square = x * x
        if x < 25 { return exp(square) * (1 + (-square).addingProduct(x, x)) * erfc(x) }
        let z = 1 / (2 * square)
        return (1 - z * (1 - z * (3 - z * 15))) / x / Double.pi.squareRoot()
    }

    /// `log(ndtr(x))`.
    static func logNdtr(_ x: Double) -> Double {
        x < -30 ? logOfTail(-x) : x > 1 ? log1p(-ndtr(-x)) : log(ndtr(x))
    }

    /// The number with this error function, by bisection: of its complement, where that has more digits.
    static func erfinv(_ x: Double) -> Double {
        if x == 0 || x.isNaN { return x }
        if abs(x) >= 1 { return abs(x) == 1 ? x * .infinity : .nan }
        let magnitude = abs(x)
        let result =
            magnitude < 0.5 ? least { erf($0) >= magnitude } : least { erfc($0) <= 1 - magnitude }
        return x < 0 ? -result : result
    }

    /// The number left of which this part of the normal distribution lies.
    static func ndtri(_ p: Double) -> Double {
        if !(p > 0 && p < 1) { return p == 0 ? -.infinity : p == 1 ? .infinity : .nan }
        if p > 0.25 && p < 0.75 { return 2.0.squareRoot() * erfinv(2 * p - 1) }
        let tail = Swift.min(p, 1 - p)
        // Subnormal numbers have few digits; their logarithms have all.
        let result = tail < 1e-200 ? least { logOfTail($0) <= log(tail) } : least { ndtr(-$0) <= tail }
        return p < 0.5 ? -result : result
    }

    /// `log(ndtr(-x))` far out (Abramowitz and Stegun 26.2.12).
    private static func logOfTail(_ x: Double) -> Double {
        let z = 1 / (x * x)
        return -x * x / 2 - log(x * (2 * .pi).squareRoot()) + log1p(-z * (1 - z * (3 - z * (15 - z * 105))))
    }

    /// The least positive number for which something holds, if it holds from there on. Bits of positive numbers are ordered as
    /// the numbers are.
    private static func least(_ holds: (Double) -> Bool) -> Double {
        var (low, high) = (UInt64(0), (100.0).bitPattern)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(Double(bitPattern: middle)) { high = middle } else { low = middle + 1 }
        }
        return Double(bitPattern: low)
    }

    // MARK: The gamma function and its derivatives

    static func lgamma(_ x: Double) -> Double {
        var sign = Int32(0)
        return lgamma_r(x, &sign)
    }

    /// By recurrence up to 15, then by the asymptotic series (Abramowitz and Stegun 6.3.18); reflected left of 0.
    static func digamma(_ x: Double) -> Double {
        if abs(x) < 0x1p-60 { return -1 / x }
        if x == .infinity { return x }
        if x < 0 {
            let rest = x - x.rounded(.toNearestOrEven)
            return rest == 0 || x == -.infinity ? .nan : digamma(-x) - 1 / x - .pi / tan(.pi * rest)
        }
        var (y, sum) = (x, 0.0)
        while y < 15 {
            sum -= 1 / y
            y += 1
        }
        let z = 1 / (y * y)
        let terms: [Double] = [1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760, 1.0 / 12]
        let series = z * terms.reversed().reduce(0) { $0 * z + $1 }
        return sum + (log(y) - 0.5 / y - series)
    }

    /// For whole orders from 2 on, as the engine's function is for these alone.
    static func polygamma(order: Double, _ x: Double) -> Double {
        x.isNaN || !(order >= 2) ? .nan : polygamma(Int(Swift.min(order, 172)), x)
    }

    /// `(-1)^(n + 1) n! zeta(n + 1, x)`. Left of 0 the sum over all `x + k` is one up from the least positive of these and one
    /// down from the largest negative, which ends at `x`.
    static func polygamma(_ n: Int, _ x: Double) -> Double {
        let (sign, factorial) = (n % 2 == 0 ? -1.0 : 1.0, (1...n).reduce(1.0) { $0 * Double($1) })
        if x.isNaN { return x }
        if x == .infinity { return sign * 0 }
        if x == -.infinity { return n == 1 ? .nan : sign * .infinity }
        if x <= 0 && x == x.rounded(.down) || n > 170 { return sign * .infinity }
        if x > 0 { return sign * factorial * zeta(n + 1, x) }
        let above = x - x.rounded(.down)
        let below = x.rounded(.up) - x
        let up = factorial * zeta(n + 1, above)
        let down = factorial * zeta(n + 1, below)
        let beyond = factorial * zeta(n + 1, 1 - x)
        // The sign is that of (x + k)^(n + 1) left of 0. In the middle between whole numbers two sums are one; of infinite ones
        // the nearer pole's is the larger.
        if sign < 0 && above == below { return -beyond }
        if sign < 0 && up.isInfinite && down.isInfinite { return below < above ? .infinity : -.infinity }
        return sign * (up + sign * (down - beyond))
    }

    /// Hurwitz's zeta function by Euler's and Maclaurin's formula, for a positive number.
    private static func zeta(_ s: Int, _ x: Double) -> Double {
        let power = Double(s)
        var (sum, y) = (0.0, x)
        for _ in 0..<15 {
            sum += pow(y, -power)
            y += 1
        }
        let bernoulli: [Double] = [
            1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6, -3617.0 / 510,
        ]
        var rest = pow(y, 1 - power) / (power - 1) + pow(y, -power) / 2
        var factor = power * pow(y, -power - 1) / 2
        for (index, number) in bernoulli.enumerated() {
            rest += number * factor
            let k = Double(2 * index + 1)
            factor *= (power + k) * (power + k + 1) / ((k + 2) * (k + 3) * y * y)
        }
        return sum + rest
    }

    // MARK: Bessel functions

    /// The modified Bessel function of order 0 or 1.
    static func bessel(_ order: Int, _ x: Double) -> Double {
        if x.isInfinite { return order == 0 ? .infinity : x }
        // The exponential alone would overflow first.
        let half = exp(abs(x) / 2)
        return half * scaledBessel(order, x) * half
    }

    /// The same times `exp(-|x|)`: by the power series, far out by the asymptotic one (Abramowitz and Stegun 9.6.10, 9.7.1).
    static func scaledBessel(_ order: Int, _ x: Double) -> Double {
        let a = abs(x)
        if x.isNaN { return x }
        if a.isInfinite { return order == 0 ? 0 : x < 0 ? -0.0 : 0 }
        var (sum, term, k) = (0.0, 1.0, 0.0)
        if a < 30 {
            let z = a * a / 4
            term = order == 0 ? 1 : a / 2
            repeat {
                sum += term
                k += 1
                term *= z / (k * (k + Double(order)))
            } while term > sum * 0x1p-60
            sum *= exp(-a)
        } else {
            let square = Double(4 * order * order)
            repeat {
                sum += term
                k += 1
                term *= -(square - (2 * k - 1) * (2 * k - 1)) / (8 * a * k)
            } while abs(term) > 0x1p-60
            sum /= (2 * .pi).squareRoot() * a.squareRoot()
        }
        return order == 1 && x < 0 ? -sum : sum
    }
}
