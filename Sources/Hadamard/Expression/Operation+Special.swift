extension Operation {
    static let erfc = Operation("erfc", 1, .float)
    static let erfinv = Operation("erfinv", 1, .float)
    static let ndtr = Operation("ndtr", 1, .float)
    static let ndtri = Operation("ndtri", 1, .float)
    static let logit = Operation("logit", 1, .float)
    static let lgamma = Operation("lgamma", 1, .float)
    static let digamma = Operation("digamma", 1, .float)
    static let trigamma = Operation("trigamma", 1, .float)
    static let i0 = Operation("i0", 1, .float)
    static let i0e = Operation("i0e", 1, .float)
    static let i1 = Operation("i1", 1, .float)
    static let i1e = Operation("i1e", 1, .float)

    package static let xlogy = Operation("xlogy", 2, .float)
    static let xlog1py = Operation("xlog1py", 2, .float)
    /// Takes the order, from 2 on, as its second operand.
    static let polygamma = Operation("polygamma", 2, .float)
}
