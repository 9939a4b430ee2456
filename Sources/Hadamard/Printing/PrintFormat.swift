/// PyTorch's defaults for printed tensors.
enum PrintFormat {
    /// Digits after the point.
    static let precision = 4
    /// Tensors of more elements are summarised.
    static let threshold = 1000
    /// Elements shown at each end of a summarised dimension.
    static let edgeItems = 3
    /// Characters in a line.
    static let lineWidth = 80
    /// The most elements that are printed. Summarised tensors reach it only with a great many short dimensions, which
    /// fills and expanded tensors can have without memory; PyTorch would try to print them all.
    static let limit = 1 << 20
}
