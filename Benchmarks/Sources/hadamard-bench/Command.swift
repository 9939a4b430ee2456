/// What the driver asks for; which fields there are depends on the command.
struct Command: Decodable {
    enum Name: String, Decodable {
        /// Reads a row's inputs.
        case load
        /// Writes the row's result to a file.
        case write
        /// Times the row.
        case time
        /// Measures the machine's streaming bandwidth.
        case bandwidth
        /// Measures the bandwidth of reading.
        case reading
    }

    /// An operand: its row-major base lies in a file of its name.
    struct Input: Decodable {
        let name: String
        let shape: [Int]
        let dtype: String
        let view: String
    }

    let command: Name
    var swift: String?
    var folder: String?
    var inputs: [Input]?
    var file: String?
    var budget: Double?
    var threads: Int?
    var bytes: Int?
}

/// What is answered; what has no value is left out.
struct Answer: Encodable {
    var version: String?
    var error: String?
    /// Why there is no such row here.
    var lacking: String?
    var dtype: String?
    var shape: [Int]?
    var seconds: Double?
    var gigabytes: Double?
}
