import Foundation
import TestSupport
import Testing

@_spi(FunctionTable) @testable import Hadamard

/// The rows as data, for the tools and benchmarks in Python: Tools/functions.json.
@Suite struct FunctionListTests {
    private struct Entry: Encodable {
        var name: String
        var label: String
        var aliases: [String]
        var forms: [String]
        var parameters: [String]
        var numbers: [String]
        var samples: [Range]
        /// The type of the result of float32 samples.
        var result: String
    }

    private struct Range: Encodable {
        var low: Double
        var high: Double
        var integer: Bool
    }

    private static let forms: [(FunctionRow.Forms, String)] = [
        (.torch, "torch"), (.special, "special"), (.functional, "functional"), (.method, "method"),
        (.inPlace, "in place"), (.output, "out"), (.inPlaceByFlag, "inplace="), (.tensorsAlone, "tensors alone"),
        (.otherSignature, "other signature"), (.weights, "weights"),
    ]

    private func entry(_ function: FunctionRow) throws -> Entry {
        var random = SplitMix64(seed: 1)
        let result = try function(random.samples(function, [2], .float32).map { .tensor($0) }).dtype
        return Entry(
            name: function.name, label: function.label, aliases: function.aliases,
            forms: Self.forms.filter { function.forms.contains($0.0) }.map(\.1), parameters: function.parameters,
            numbers: function.numbers.map { number in number.value.map { "\(number.key)=\($0)" } ?? number.key },
            samples: (0..<function.arity).map { function.samples($0) }.map {
                Range(low: $0.low, high: $0.high, integer: $0.isInteger)
            }, result: result.name)
    }

    /// `make tables` writes the file anew.
    @Test func theListIsThatOfTheRows() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let lines = try FunctionRow.all.map { String(decoding: try encoder.encode(entry($0)), as: UTF8.self) }
        let text = "[\n" + lines.joined(separator: ",\n") + "\n]\n"
        let file = Repository.root.appending(path: "Tools/functions.json")
        if ProcessInfo.processInfo.environment["HADAMARD_WRITE_TABLES"] == "1" {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(
            try String(contentsOf: file, encoding: .utf8) == text,
            "make tables writes the file anew")
    }

    @Test func namesAreOfOneFunctionEach() {
        let rows = FunctionRow.all.filter { !$0.forms.contains(.otherSignature) }
        let names = rows.flatMap { [$0.name] + $0.aliases }
        #expect(Set(names).count == names.count)
        #expect(Set(FunctionRow.all.map(\.label)).count == FunctionRow.all.count)
    }

    private func article() throws -> String {
        let functions = FunctionRow.all.filter { !$0.forms.isSubset(of: .otherSignature) }.map { function in
            let module =
                function.forms.contains(.torch)
                ? "torch" : function.forms.contains(.special) ? "torch.special" : "torch.nn.functional"
            return "`\(module).\(function.name)`"
        }
        var (lines, line) = ([String](), "")
        for function in functions.sorted() {
            if line.count + function.count > 118 {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + function
        }
        return (lines + [line]).joined(separator: "\n")
    }

    /// `make tables` writes the article's list anew.
    @Test func theArticleListsEveryFunction() throws {
        let file = Repository.root.appending(path: "Sources/Hadamard/Hadamard.docc/ComingFromPyTorch.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let heading = "### All functions of tensors and numbers\n\n"
        let start = try #require(text.range(of: heading)).upperBound
        let end = try #require(text.range(of: "\n\n### ", range: start..<text.endIndex)).lowerBound
        let list = try article()
        if ProcessInfo.processInfo.environment["HADAMARD_WRITE_TABLES"] == "1" {
            try text.replacingCharacters(in: start..<end, with: list).write(to: file, atomically: true, encoding: .utf8)
        } else {
            #expect(text[start..<end] == list, "make tables writes the list anew")
        }
    }
}
