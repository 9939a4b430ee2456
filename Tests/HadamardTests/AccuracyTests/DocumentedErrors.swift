import Foundation

/// The tables of the article Accuracy.md, which Tools/accuracy/table.py writes.
enum DocumentedErrors {
    /// The largest error of each function and instruction set, in ulps, for one type.
    static func table(_ dtype: String) throws -> [String: [String: Double]] {
        var sets: [String] = []
        var table: [String: [String: Double]] = [:]
        for line in try section(dtype) {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count > 2, !cells[0].hasPrefix("---") else { continue }
            if cells[0] == "function" {
                sets = Array(cells[1..<cells.count - 1])
            } else {
                let name = cells[0].trimmingCharacters(in: ["`"])
                for (isa, cell) in zip(sets, cells[1...]) {
                    table[name, default: [:]][isa] = Double(cell.trimmingCharacters(in: ["*"]))
                }
            }
        }
        return table
    }

    private static func section(_ dtype: String) throws -> [Substring] {
        let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let article = root.appendingPathComponent("Sources/Hadamard/Hadamard.docc/Accuracy.md")
        let lines = try String(contentsOf: article, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        return Array(lines.drop { $0 != "## \(dtype)" }.dropFirst().prefix { !$0.hasPrefix("## ") })
    }
}
