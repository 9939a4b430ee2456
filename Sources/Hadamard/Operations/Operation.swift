/// What one instruction computes, element by element: the operations that a back end knows. Each has a row in the operation
/// table, ``OperationRow``; all else is composed of them.
package enum Operation: UInt8, CaseIterable, Sendable, BitwiseCopyable {
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
    case erf, erfc, erfcx, erfinv, ndtr, logNdtr, ndtri, logit, entr, lgamma, digamma, trigamma, polygamma
    case i0, i0e, i1, i1e, sphericalBesselJ0, xlogy, xlog1py
    case chebyshevPolynomialT, chebyshevPolynomialU, chebyshevPolynomialV, chebyshevPolynomialW
    case hermitePolynomialH, hermitePolynomialHe, laguerrePolynomialL, legendrePolynomialP

    // Activation functions.
    case relu, leakyRelu, prelu, sigmoid, logSigmoid, silu, mish, gelu, geluTanh, softplus, tanhshrink, hardshrink
    case softshrink, elu, selu, hardsigmoid, hardswish, heaviside

    // How numbers are made up.
    case copysign, nextafter, ldexp, frexpMantissa, frexpExponent, nanToNum, replaceNaN
    case real, imag, conj, angle, complex

    // Reductions: from the elements of a row to one.
    case sum, prod, amax, amin, argmax, argmin

    // Scans: from the elements of a line to as many.
    case cumsum, cumprod, logcumsumexp, cummax, cummin, cummaxIndex, cumminIndex
}
// The operation table. A new row is a case above and a line here.
extension Operation {
    /// This operation's row: the kernels' name, the number of operands, the rule for types, the types that may enter, traits; then
    /// the function that is the operation, where there is one.
    var row: OperationRow {
        switch self {
        case .cast: OperationRow("cast", 1, .cast, .all)
        case .where: OperationRow("where", 3, .select, .all)
        case .add:
            OperationRow(
                "add", 2, .same, .all, call: .operands({ try $0.add($1) }, { try $0 + $1 }), forms: .otherSignature)
        case .sub:
            OperationRow(
                "sub", 2, .same, .numbers, call: .operands({ try $0.sub($1) }, { try $0 - $1 }), forms: .otherSignature)
        case .mul:
            OperationRow(
                "mul", 2, .same, .all, [.keepsRightNumber, .keepsLeftScalar],
                call: .operands({ try $0.mul($1) }, { try Tensor($0, beside: $1).mul($1) }), aliases: ["multiply"],
                forms: [.elementwise, .checksInPlace])
        case .div:
            OperationRow(
                "div", 2, .float, .inexact, .keepsRightNumber,
                call: .operands({ try $0.div($1) }, { try Tensor.div($0, $1) }), forms: .otherSignature,
                samples: .small,
                .positive)
        case .floorDivide:
            OperationRow(
                "floor_divide", 2, .same, .realNumbers, [.keepsRightNumber, .refusesZeroDivisor],
                call: .operands({ try $0.floorDivide($1) }, { try Tensor.floorDivide($0, $1) }),
                forms: [.elementwise, .checksInPlace], samples: .wide, .positive)
        case .truncDivide:
            OperationRow(
                "div_trunc", 2, .same, .realNumbers, [.keepsRightNumber, .refusesZeroDivisor],
                call: .operands({ try $0.div($1, rounding: .trunc) }, { try Tensor.div($0, $1, rounding: .trunc) }),
                forms: .otherSignature, samples: .wide, .positive)
        case .remainder:
            OperationRow(
                "remainder", 2, .same, .realNumbers, .refusesZeroDivisor,
                call: .operands({ try $0.remainder($1) }, { try $0 % $1 }), forms: [.elementwise, .checksInPlace],
                samples: .wide, .positive)
        case .fmod:
            OperationRow(
                "fmod", 2, .same, .realNumbers, .refusesZeroDivisor, call: .tensorAndOperand { try $0.fmod($1) },
                forms: [.elementwise, .checksInPlace], samples: .wide, .positive)
        case .pow:
            OperationRow(
                "pow", 2, .same, .numbers, call: .operands({ try $0.pow($1) }, { try $0 ** $1 }),
                parameters: ["input", "exponent"], forms: [.elementwise, .checksInPlace], samples: .positive, .exponents
            )
        case .gcd:
            OperationRow(
                "gcd", 2, .same, .integers, call: .tensorAndOperand { try $0.gcd($1) },
                forms: [.elementwise, .checksInPlace, .tensorsAlone], samples: .counts)
        case .lcm:
            OperationRow(
                "lcm", 2, .same, .integers, call: .tensorAndOperand { try $0.lcm($1) },
                forms: [.elementwise, .checksInPlace, .tensorsAlone], samples: .counts)
        case .minimum:
            OperationRow(
                "minimum", 2, .same, .real, call: .tensorAndOperand { try $0.minimum($1) },
                forms: [.withoutInPlace, .tensorsAlone])
        case .maximum:
            OperationRow(
                "maximum", 2, .same, .real, call: .tensorAndOperand { try $0.maximum($1) },
                forms: [.withoutInPlace, .tensorsAlone])
        case .fmin:
            OperationRow(
                "fmin", 2, .same, .real, call: .tensorAndOperand { try $0.fmin($1) },
                forms: [.withoutInPlace, .tensorsAlone])
        case .fmax:
            OperationRow(
                "fmax", 2, .same, .real, call: .tensorAndOperand { try $0.fmax($1) },
                forms: [.withoutInPlace, .tensorsAlone])
        case .lerp: OperationRow("lerp", 3, .same, .fullFloats)
        case .neg:
            OperationRow(
                "neg", 1, .same, .numbers, call: .unary { try $0.neg() }, aliases: ["negative"], samples: .wide)
        case .abs:
            OperationRow(
                "abs", 1, .real, .numbers, call: .unary { try $0.abs() }, aliases: ["absolute"], samples: .wide,
                checkInPlace: FunctionRow.refuseComplexAbs)
        case .sign: OperationRow("sign", 1, .same, .real, call: .unary { try $0.sign() }, samples: .wide)
        case .sgn: OperationRow("sgn", 1, .same, .complex, call: .unary { try $0.sgn() }, samples: .wide)
        case .square: OperationRow("square", 1, .same, .numbers, call: .unary { try $0.square() }, samples: .wide)
        case .reciprocal:
            OperationRow("reciprocal", 1, .float, .inexact, call: .unary { try $0.reciprocal() }, samples: .positive)
        case .floor: OperationRow("floor", 1, .same, .realNumbers, call: .unary { try $0.floor() }, samples: .wide)
        case .ceil: OperationRow("ceil", 1, .same, .realNumbers, call: .unary { try $0.ceil() }, samples: .wide)
        case .round:
            OperationRow(
                "round", 1, .same, .realNumbers, call: .unary { try $0.round() }, forms: .otherSignature, samples: .wide
            )
        case .trunc:
            OperationRow(
                "trunc", 1, .same, .realNumbers, call: .unary { try $0.trunc() }, aliases: ["fix"], samples: .wide)
        case .frac: OperationRow("frac", 1, .same, .floats, call: .unary { try $0.frac() }, samples: .wide)
        case .eq:
            OperationRow(
                "eq", 2, .predicate, .all, call: .tensorAndOperand { try $0.eq($1) },
                forms: [.elementwise, .checksInPlace])
        case .ne:
            OperationRow(
                "ne", 2, .predicate, .all, call: .tensorAndOperand { try $0.ne($1) }, aliases: ["not_equal"],
                forms: [.elementwise, .checksInPlace])
        case .lt:
            OperationRow(
                "lt", 2, .predicate, .real, call: .tensorAndOperand { try $0.lt($1) }, aliases: ["less"],
                forms: [.elementwise, .checksInPlace])
        case .le:
            OperationRow(
                "le", 2, .predicate, .real, call: .tensorAndOperand { try $0.le($1) }, aliases: ["less_equal"],
                forms: [.elementwise, .checksInPlace])
        case .gt:
            OperationRow(
                "gt", 2, .predicate, .real, call: .tensorAndOperand { try $0.gt($1) }, aliases: ["greater"],
                forms: [.elementwise, .checksInPlace])
        case .ge:
            OperationRow(
                "ge", 2, .predicate, .real, call: .tensorAndOperand { try $0.ge($1) }, aliases: ["greater_equal"],
                forms: [.elementwise, .checksInPlace])
        case .isnan: OperationRow("isnan", 1, .predicate, .all, call: .unary { try $0.isnan() }, forms: .valueOnly)
        case .isinf: OperationRow("isinf", 1, .predicate, .all, call: .unary { try $0.isinf() }, forms: .valueOnly)
        case .isfinite:
            OperationRow("isfinite", 1, .predicate, .all, call: .unary { try $0.isfinite() }, forms: .valueOnly)
        case .signbit:
            OperationRow("signbit", 1, .predicate, .real, call: .unary { try $0.signbit() }, forms: .withoutInPlace)
        case .bitwiseAnd:
            OperationRow(
                "bitwise_and", 2, .same, .integral, call: .operands({ try $0.bitwiseAnd($1) }, { try $0 & $1 }),
                forms: [.elementwise, .checksInPlace], samples: .counts)
        case .bitwiseOr:
            OperationRow(
                "bitwise_or", 2, .same, .integral, call: .operands({ try $0.bitwiseOr($1) }, { try $0 | $1 }),
                forms: [.elementwise, .checksInPlace], samples: .counts)
        case .bitwiseXor:
            OperationRow(
                "bitwise_xor", 2, .same, .integral, call: .operands({ try $0.bitwiseXor($1) }, { try $0 ^ $1 }),
                forms: [.elementwise, .checksInPlace], samples: .counts)
        case .bitwiseNot:
            OperationRow("bitwise_not", 1, .same, .integral, call: .unary { try $0.bitwiseNot() }, samples: .counts)
        case .leftShift:
            OperationRow(
                "bitwise_left_shift", 2, .same, .integers,
                call: .operands({ try $0.bitwiseLeftShift($1) }, { try $0 << $1 }),
                forms: [.elementwise, .checksInPlace], samples: .counts, .shifts)
        case .rightShift:
            OperationRow(
                "bitwise_right_shift", 2, .same, .integers,
                call: .operands({ try $0.bitwiseRightShift($1) }, { try $0 >> $1 }),
                forms: [.elementwise, .checksInPlace],
                samples: .counts, .shifts)
        case .logicalAnd:
            OperationRow(
                "logical_and", 2, .logical, .all, call: .tensorAndOperand { try $0.logicalAnd($1) },
                forms: [.elementwise, .tensorsAlone])
        case .logicalOr:
            OperationRow(
                "logical_or", 2, .logical, .all, call: .tensorAndOperand { try $0.logicalOr($1) },
                forms: [.elementwise, .tensorsAlone])
        case .logicalXor:
            OperationRow(
                "logical_xor", 2, .logical, .all, call: .tensorAndOperand { try $0.logicalXor($1) },
                forms: [.elementwise, .tensorsAlone])
        case .logicalNot: OperationRow("logical_not", 1, .logical, .all, call: .unary { try $0.logicalNot() })
        case .exp: OperationRow("exp", 1, .float, .inexact, call: .unary { try $0.exp() })
        case .exp2: OperationRow("exp2", 1, .float, .inexact, call: .unary { try $0.exp2() })
        case .expm1: OperationRow("expm1", 1, .float, .inexact, call: .unary { try $0.expm1() })
        case .log: OperationRow("log", 1, .float, .inexact, call: .unary { try $0.log() }, samples: .positive)
        case .log2: OperationRow("log2", 1, .float, .inexact, call: .unary { try $0.log2() }, samples: .positive)
        case .log10: OperationRow("log10", 1, .float, .inexact, call: .unary { try $0.log10() }, samples: .positive)
        case .log1p: OperationRow("log1p", 1, .float, .inexact, call: .unary { try $0.log1p() }, samples: .positive)
        case .logAddExp:
            OperationRow(
                "logaddexp", 2, .same, .inexact, call: .tensorAndOperand { try $0.logAddExp($1) },
                forms: [.withoutInPlace, .tensorsAlone])
        case .logAddExp2:
            OperationRow(
                "logaddexp2", 2, .same, .floats, call: .tensorAndOperand { try $0.logAddExp2($1) },
                forms: [.withoutInPlace, .tensorsAlone])
        case .sqrt: OperationRow("sqrt", 1, .float, .inexact, call: .unary { try $0.sqrt() }, samples: .positive)
        case .rsqrt: OperationRow("rsqrt", 1, .float, .inexact, call: .unary { try $0.rsqrt() }, samples: .positive)
        case .hypot:
            OperationRow(
                "hypot", 2, .same, .floats, call: .tensorAndOperand { try $0.hypot($1) },
                forms: [.elementwise, .checksInPlace, .tensorsAlone])
        case .sin: OperationRow("sin", 1, .float, .inexact, call: .unary { try $0.sin() }, samples: .moderate)
        case .cos: OperationRow("cos", 1, .float, .inexact, call: .unary { try $0.cos() }, samples: .moderate)
        case .tan: OperationRow("tan", 1, .float, .inexact, call: .unary { try $0.tan() })
        case .asin:
            OperationRow(
                "asin", 1, .float, .inexact, call: .unary { try $0.asin() }, aliases: ["arcsin"], samples: .unit)
        case .acos:
            OperationRow(
                "acos", 1, .float, .inexact, call: .unary { try $0.acos() }, aliases: ["arccos"], samples: .unit)
        case .atan: OperationRow("atan", 1, .float, .inexact, call: .unary { try $0.atan() }, aliases: ["arctan"])
        case .atan2:
            OperationRow(
                "atan2", 2, .float, .floats, call: .tensorAndOperand { try $0.atan2($1) }, aliases: ["arctan2"],
                forms: [.elementwise, .checksInPlace, .tensorsAlone])
        case .sinh: OperationRow("sinh", 1, .float, .inexact, call: .unary { try $0.sinh() })
        case .cosh: OperationRow("cosh", 1, .float, .inexact, call: .unary { try $0.cosh() })
        case .tanh: OperationRow("tanh", 1, .float, .inexact, call: .unary { try $0.tanh() })
        case .asinh: OperationRow("asinh", 1, .float, .inexact, call: .unary { try $0.asinh() }, aliases: ["arcsinh"])
        case .acosh:
            OperationRow(
                "acosh", 1, .float, .inexact, call: .unary { try $0.acosh() }, aliases: ["arccosh"], samples: .aboveOne)
        case .atanh:
            OperationRow(
                "atanh", 1, .float, .inexact, call: .unary { try $0.atanh() }, aliases: ["arctanh"], samples: .unit)
        case .sinc: OperationRow("sinc", 1, .float, .inexact, call: .unary { try $0.sinc() })
        case .erf: OperationRow("erf", 1, .float, .floats, call: .unary { try $0.erf() })
        case .erfc: OperationRow("erfc", 1, .float, .floats, call: .unary { try $0.erfc() })
        case .erfcx: OperationRow("erfcx", 1, .float, .floats, call: .unary { try $0.erfcx() }, forms: .specialOnly)
        case .erfinv: OperationRow("erfinv", 1, .float, .floats, call: .unary { try $0.erfinv() }, samples: .unit)
        case .ndtr: OperationRow("ndtr", 1, .float, .floats, call: .unary { try $0.ndtr() }, forms: .specialOnly)
        case .logNdtr:
            OperationRow("log_ndtr", 1, .float, .floats, call: .unary { try $0.logNdtr() }, forms: .specialOnly)
        case .ndtri:
            OperationRow(
                "ndtri", 1, .float, .floats, call: .unary { try $0.ndtri() }, forms: .specialOnly, samples: .probability
            )
        case .logit:
            OperationRow(
                "logit", 1, .float, .floats,
                call: .unaryWithNumbers(["eps": nil]) { try $0.logit(eps: $1.optional(0)) },
                samples: .probability)
        case .entr:
            OperationRow(
                "entr", 1, .float, .floats, call: .unary { try $0.entr() }, forms: .specialOnly, samples: .positive)
        case .lgamma:
            OperationRow(
                "lgamma", 1, .float, .floats, call: .unary { try $0.lgamma() }, aliases: ["gammaln"], samples: .positive
            )
        case .digamma:
            OperationRow(
                "digamma", 1, .float, .floats, call: .unary { try $0.digamma() }, aliases: ["psi"], samples: .positive)
        case .trigamma:
            OperationRow(
                "trigamma", 1, .float, .floats, call: .unary { try $0.polygamma(1) }, forms: .otherSignature,
                samples: .positive)
        case .polygamma:
            OperationRow(
                "polygamma", 2, .float, .floats, call: .unaryWithNumbers(["n": 2]) { try $0.polygamma(Int($1[0])) },
                forms: .otherSignature, samples: .positive)
        case .i0: OperationRow("i0", 1, .float, .floats, call: .unary { try $0.i0() }, samples: .moderate)
        case .i0e:
            OperationRow(
                "i0e", 1, .float, .floats, call: .unary { try $0.i0e() }, forms: .specialOnly, samples: .moderate)
        case .i1:
            OperationRow(
                "i1", 1, .float, .floats, call: .unary { try $0.i1() }, forms: .specialOnly, samples: .moderate)
        case .i1e:
            OperationRow(
                "i1e", 1, .float, .floats, call: .unary { try $0.i1e() }, forms: .specialOnly, samples: .moderate)
        case .sphericalBesselJ0:
            OperationRow(
                "spherical_bessel_j0", 1, .float, .floats, call: .unary { try $0.sphericalBesselJ0() },
                parameters: ["x"], forms: .specialOnly, samples: .moderate)
        case .xlogy:
            OperationRow(
                "xlogy", 2, .float, .floats, call: .operands({ try $0.xlogy($1) }, { try Tensor.xlogy($0, $1) }),
                forms: [.elementwise, .checksInPlace], samples: .small, .positive)
        case .xlog1py:
            OperationRow(
                "xlog1py", 2, .float, .floats, call: .operands({ try $0.xlog1py($1) }, { try Tensor.xlog1py($0, $1) }),
                forms: .specialOnly, samples: .small, .positive)
        case .chebyshevPolynomialT: .polynomial("chebyshev_polynomial_t") { try $0.chebyshevPolynomialT($1) }
        case .chebyshevPolynomialU: .polynomial("chebyshev_polynomial_u") { try $0.chebyshevPolynomialU($1) }
        case .chebyshevPolynomialV: .polynomial("chebyshev_polynomial_v") { try $0.chebyshevPolynomialV($1) }
        case .chebyshevPolynomialW: .polynomial("chebyshev_polynomial_w") { try $0.chebyshevPolynomialW($1) }
        case .hermitePolynomialH: .polynomial("hermite_polynomial_h") { try $0.hermitePolynomialH($1) }
        case .hermitePolynomialHe: .polynomial("hermite_polynomial_he") { try $0.hermitePolynomialHe($1) }
        case .laguerrePolynomialL: .polynomial("laguerre_polynomial_l") { try $0.laguerrePolynomialL($1) }
        case .legendrePolynomialP: .polynomial("legendre_polynomial_p") { try $0.legendrePolynomialP($1) }
        case .relu:
            OperationRow(
                "relu", 1, .same, .realNumbers, call: .unary { try $0.relu() },
                forms: [.withoutOutput, .functional, .inPlaceByFlag], samples: .wide)
        case .leakyRelu:
            OperationRow(
                "leaky_relu", 2, .same, .floats,
                call: .unaryWithNumbers(["negative_slope": 0.01]) { try $0.leakyRelu(negativeSlope: $1[0]) },
                forms: .activation)
        case .prelu:
            OperationRow(
                "prelu", 2, .same, .floats, call: .tensors { try $0.prelu(weight: $1) },
                parameters: ["input", "weight"], forms: [.torch, .functional, .method, .weights])
        case .sigmoid:
            OperationRow("sigmoid", 1, .float, .inexact, call: .unary { try $0.sigmoid() }, aliases: ["expit"])
        case .logSigmoid:
            OperationRow(
                "log_sigmoid", 1, .same, .floats, call: .unary { try $0.logSigmoid() }, named: "logsigmoid",
                forms: [.functional, .output])
        case .silu: OperationRow("silu", 1, .same, .floats, call: .unary { try $0.silu() }, forms: .activation)
        case .mish:
            OperationRow(
                "mish", 1, .same, .floats, call: .unary { try $0.mish() }, forms: .activation.subtracting(.inPlace))
        case .gelu: OperationRow("gelu", 1, .same, .floats, call: .unary { try $0.gelu() }, forms: .otherSignature)
        case .geluTanh:
            OperationRow(
                "gelu_tanh", 1, .same, .floats, call: .unary { try $0.gelu(approximate: .tanh) }, forms: .otherSignature
            )
        case .softplus:
            OperationRow(
                "softplus", 1, .same, .floats,
                call: .unaryWithNumbers(["beta": 1, "threshold": 20]) {
                    try $0.softplus(beta: $1[0], threshold: $1[1])
                },
                forms: [.functional, .output])
        case .tanhshrink:
            OperationRow("tanhshrink", 1, .float, .inexact, call: .unary { try $0.tanhshrink() }, forms: .functional)
        case .hardshrink:
            OperationRow(
                "hardshrink", 2, .same, .floats,
                call: .unaryWithNumbers(["lambd": 0.5]) { try $0.hardshrink(lambda: $1[0]) },
                forms: .withoutInPlace)
        case .softshrink:
            OperationRow(
                "softshrink", 2, .same, .floats,
                call: .unaryWithNumbers(["lambd": 0.5]) { try $0.softshrink(lambda: $1[0]) },
                forms: [.functional, .output])
        case .elu:
            OperationRow(
                "elu", 1, .same, .floats, call: .unaryWithNumbers(["alpha": 1]) { try $0.elu(alpha: $1[0]) },
                forms: .activation)
        case .selu:
            OperationRow("selu", 1, .same, .floats, call: .unary { try $0.selu() }, forms: [.activation, .torch])
        case .hardsigmoid:
            OperationRow(
                "hardsigmoid", 1, .same, .floats, call: .unary { try $0.hardsigmoid() }, forms: .activation)
        case .hardswish:
            OperationRow(
                "hardswish", 1, .same, .floats, call: .unary { try $0.hardswish() }, forms: .activation)
        case .heaviside:
            OperationRow(
                "heaviside", 2, .same, .real, call: .tensors { try $0.heaviside($1) }, parameters: ["input", "values"])
        case .copysign:
            OperationRow(
                "copysign", 2, .float, .floats, call: .tensorAndOperand { try $0.copysign($1) },
                forms: [.elementwise, .checksInPlace])
        case .nextafter:
            OperationRow(
                "nextafter", 2, .same, .floats, call: .tensors { try $0.nextafter($1) },
                forms: [.elementwise, .checksInPlace])
        case .ldexp:
            OperationRow(
                "ldexp", 2, .same, .fullFloats, call: .tensors { try $0.ldexp($1) }, samples: .small, .binaryExponents,
                checkInPlace: FunctionRow.refuseIntegralTarget)
        case .frexpMantissa:
            OperationRow(
                "frexp_mantissa", 1, .same, .floats, call: .unary { try $0.frexp().mantissa }, forms: .otherSignature)
        case .frexpExponent:
            OperationRow(
                "frexp_exponent", 1, .int32, .floats, call: .unary { try $0.frexp().exponent }, forms: .otherSignature)
        case .nanToNum:
            OperationRow(
                "nan_to_num", 3, .same, .floats,
                call: .unaryWithNumbers(["nan": nil, "posinf": nil, "neginf": nil]) {
                    try $0.nanToNum(
                        nan: $1.optional(0), positiveInfinity: $1.optional(1), negativeInfinity: $1.optional(2))
                }, samples: .wide)
        case .replaceNaN: OperationRow("replace_nan", 2, .same, .floats)
        case .real: OperationRow("real", 1, .real, .complex, call: .unary { try $0.real() }, forms: .otherSignature)
        case .imag: OperationRow("imag", 1, .real, .complex)
        case .conj: OperationRow("conj", 1, .same, .complex, call: .unary { try $0.conj() }, named: "conj_physical")
        case .angle: OperationRow("angle", 1, .real, .inexact, call: .unary { try $0.angle() }, forms: .withoutInPlace)
        case .complex:
            OperationRow(
                "complex", 2, .complex, .fullFloats, call: .tensors { try Tensor.complex($0, $1) },
                parameters: ["real", "imag"], forms: [.torch, .output])
        case .sum: OperationRow("sum", 1, .accumulator, .all, .reduces)
        case .prod: OperationRow("prod", 1, .accumulator, .all, .reduces)
        case .amax: OperationRow("amax", 1, .same, .real, .reduces)
        case .amin: OperationRow("amin", 1, .same, .real, .reduces)
        case .argmax: OperationRow("argmax", 1, .position, .real, .reduces)
        case .argmin: OperationRow("argmin", 1, .position, .real, .reduces)
        case .cumsum: OperationRow("cumsum", 1, .same, .accumulated, .scans)
        case .cumprod: OperationRow("cumprod", 1, .same, .accumulated, .scans)
        case .logcumsumexp: OperationRow("logcumsumexp", 1, .same, .inexact, .scans)
        case .cummax: OperationRow("cummax", 1, .same, .real, .scans)
        case .cummin: OperationRow("cummin", 1, .same, .real, .scans)
        case .cummaxIndex: OperationRow("cummax_index", 1, .position, .real, .scans)
        case .cumminIndex: OperationRow("cummin_index", 1, .position, .real, .scans)
        }
    }
}
