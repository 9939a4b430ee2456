/// What one instruction computes, element by element: the operations that a back end knows. Each has a row in the operation
/// table, ``OperationRow``; all else is composed of them.
package enum Operation: UInt8, CaseIterable, Sendable {
    // What moves elements.
    case cast, `where`

    // Arithmetic.
    case add, sub, mul, div, floorDivide, truncDivide, remainder, fmod, pow, gcd, lcm
    case minimum, maximum, fmin, fmax, lerp
    case neg, abs, sign, sgn, square, reciprocal, floor, ceil, round, trunc, frac

    // Comparisons, bits and logic.
    case eq, ne, lt, le, gt, ge, isnan, isinf, isfinite, signbit
    case bitwiseAnd, bitwiseOr, bitwiseXor, bitwiseNot, leftShift, rightShift
    case logicalAnd, logicalOr, logicalXor, logicalNot

    // Elementary functions.
    case exp, exp2, expm1, log, log2, log10, log1p, logAddExp, logAddExp2, sqrt, rsqrt, hypot
    case sin, cos, tan, asin, acos, atan, atan2, sinh, cosh, tanh, asinh, acosh, atanh, sinc

    // Special functions.
    case erf, erfc, erfinv, ndtr, ndtri, logit, lgamma, digamma, trigamma, polygamma
    case i0, i0e, i1, i1e, xlogy, xlog1py

    // Activation functions.
    case relu, leakyRelu, sigmoid, logSigmoid, silu, mish, gelu, geluTanh, softplus, tanhshrink, hardshrink, softshrink
    case elu, selu, hardsigmoid, hardswish, heaviside

    // How numbers are made up.
    case copysign, nextafter, ldexp, frexpMantissa, frexpExponent, nanToNum, replaceNaN
    case real, imag, conj, angle, complex
}
