/// The processor by name, with the features that matter to the kernels.
struct ProcessorDescription {
    let model: String?
    let features: [String]

    /// Read from /proc/cpuinfo on Linux; unknown on other systems.
    static var current: ProcessorDescription {
        guard let bytes = try? SystemCalls.contents(of: "/proc/cpuinfo") else {
            return ProcessorDescription(model: nil, features: [])
        }
        return ProcessorDescription(cpuinfo: String(decoding: bytes, as: UTF8.self))
    }

    private init(model: String?, features: [String]) {
        self.model = model
        self.features = features
    }

    init(cpuinfo: String) {
        var fields: [String: String] = [:]
        for line in cpuinfo.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let name = String(parts[0]).trimmingSpaces()
            if fields[name] == nil { fields[name] = String(parts[1]).trimmingSpaces() }
        }
        model = fields["model name"] ?? fields["Model"]
        let flags = Set((fields["flags"] ?? fields["Features"] ?? "").split(separator: " ").map(String.init))
        features = Self.interesting.filter(flags.contains)
    }

    private static let interesting = [
        "sse4_2", "avx", "avx2", "fma", "f16c", "avx512f", "avx512bw", "avx512dq", "avx512vl", "avx512_bf16",
        "avx512_fp16", "asimd", "asimdhp", "bf16", "sve",
    ]
}

extension String {
    fileprivate func trimmingSpaces() -> String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
