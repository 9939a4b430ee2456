/// A program as text, which says all of it: `HADAMARD_TRACE=1` prints it, and a test reads it back and runs it.
///
/// ```
/// program [2, 3]
///   i0 = float32 strides [3, 1]
///   i1 = int64 strides [0, 1] range from 0 by 1
///   r0 = cast i1 : int64 -> float32
///   r1 = mul i0, 2.0 : float32
///   r2 = add r1, r0 : float32
///   out r1 : float32 strides [3, 1]
/// ```
///
/// Where dimensions are reduced, the first line says which, `program [2, 3] reducing [1]`, and an instruction at row level ends
/// with `by row`. Where the last instruction is a scan, the line says `scanning`.
///
/// Strides are in elements. The last instruction's result is written as one run, in place or not as its line says, unless a
/// line begins with its `out`.
extension Program: CustomStringConvertible {
    package var description: String { (["program " + shapeText] + lines()).joined(separator: "\n") }

    /// The shape, and which of its dimensions are reduced.
    package var shapeText: String {
        "\(Array(shape))"
            + (reduced == 0 ? "" : " \(isScan ? "scanning" : "reducing") \(shape.indices.filter(isReduced))")
    }

    /// The lines after the first, with what a back end has to say about instructions and outputs behind them.
    package func lines(
        instructionNote: (Int) -> String = { _ in "" }, outputNote: (Int) -> String = { _ in "" }
    ) -> [String] {
        var lines: [String] = []
        if let order { lines.append("  order \(Array(order))") }
        for index in inputs.indices {
            lines.append(
                "  i\(index) = \(inputs[index].dtype) strides \(Array(layout(ofInput: index).strides))"
                    + rangeText(ofInput: index))
        }
        for (index, instruction) in instructions.enumerated() {
            let operands = instruction.operands.indices.map { text(instruction.operands[$0]) }
            let types =
                instruction.operandType == instruction.dtype
                ? "\(instruction.dtype)" : "\(instruction.operandType) -> \(instruction.dtype)"
            var line = "  r\(index) = \(instruction.operation.name) \(operands.joined(separator: ", ")) : \(types)"
            if instruction.isRowLevel { line += " by row" }
            if isPlainResult(ofOutput: 0), outputs[0].register == index {
                line += (outputs[0].isInPlace ? " in place" : "") + outputNote(0)
            }
            lines.append(line + instructionNote(index))
        }
        for index in outputs.indices where !(index == 0 && isPlainResult(ofOutput: 0)) {
            let output = outputs[index]
            lines.append(
                "  out r\(output.register) : \(output.dtype) strides \(Array(layout(ofOutput: index).strides))"
                    + (output.isInPlace ? " in place" : "") + outputNote(index))
        }
        return lines
    }

    /// Whether an output is the last instruction's result as one run.
    private func isPlainResult(ofOutput index: Int) -> Bool {
        outputs.indices.contains(index) && outputs[index].layout == nil
            && outputs[index].register == instructions.count - 1
    }

    private func rangeText(ofInput index: Int) -> String {
        guard case .range(let first, let step, let layout) = inputs[index].elements else { return "" }
        let offset = layouts[layout].offset
        return " range from \(first) by \(step)" + (offset == 0 ? "" : " at \(offset)")
    }

    private func text(_ operand: Operand) -> String {
        switch operand {
        case .register(let index): "r\(index)"
        case .input(let index): "i\(index)"
        case .constant(let index): constants[index].number.programText
        }
    }
}

extension Scalar {
    /// The number as a program's text has it: NaNs with their bits where their name does not tell them.
    fileprivate var programText: String {
        switch self {
        case .bool, .int, .unsigned: description
        case .float(let value): Self.text(value)
        case .complex(let real, let imaginary): "(\(Self.text(real)), \(Self.text(imaginary)))"
        }
    }

    private static func text(_ value: Double) -> String {
        Double(value.description)?.bitPattern == value.bitPattern
            ? value.description : "bits:" + String(value.bitPattern, radix: 16)
    }

    /// The number of a type that a program's text names.
    fileprivate init?(programText text: Substring, _ dtype: DType) {
        switch dtype.category {
        case .bool:
            guard let value = Bool(String(text)) else { return nil }
            self = .bool(value)
        case .integer:
            guard let value = Scalar(number: text), value.category == .integer else { return nil }
            self = value
        case .float:
            guard let value = Self.double(text) else { return nil }
            self = .float(value)
        case .complex:
            guard text.first == "(", text.last == ")" else { return nil }
            let parts = text.dropFirst().dropLast().split(separator: ", ")
            guard parts.count == 2, let real = Self.double(parts[0]), let imaginary = Self.double(parts[1]) else {
                return nil
            }
            self = .complex(real, imaginary)
        }
        guard converted(to: dtype).programText == programText else { return nil }
    }

    private static func double(_ text: Substring) -> Double? {
        text.hasPrefix("bits:")
            ? UInt64(text.dropFirst(5), radix: 16).map { Double(bitPattern: $0) } : Double(String(text))
    }

    /// A number whose kind its digits tell, as in a range.
    fileprivate init?(number text: Substring) {
        if let value = Int64(text) {
            self = .int(value)
        } else if let value = UInt64(text) {
            self = .unsigned(value)
        } else if let value = Self.double(text) {
            self = .float(value)
        } else {
            return nil
        }
    }
}

extension Program: LosslessStringConvertible {
    /// The program that a text says; nil where it says none, or one that does not fit together.
    package init?(_ description: String) {
        let lines = description.split(separator: "\n", omittingEmptySubsequences: true)
        guard let head = lines.first, head.hasPrefix("program "), let shape = Self.numbers(in: head.dropFirst(8)) else {
            return nil
        }
        var reduced: UInt64 = 0
        if let word = head.firstRange(of: " reducing ") ?? head.firstRange(of: " scanning ") {
            guard let dims = Self.numbers(in: head[word.upperBound...]) else { return nil }
            for dim in dims {
                guard shape.indices.contains(dim) else { return nil }
                reduced |= 1 << UInt64(dim)
            }
        }
        self.init(shape, reduced: reduced)
        var lastInPlace = false
        for line in lines.dropFirst() {
            let words = line.drop { $0 == " " }
            if words.hasPrefix("order ") {
                guard let order = Self.numbers(in: words.dropFirst(6)), order.sorted() == Array(shape.indices) else {
                    return nil
                }
                self.order = order
            } else if words.hasPrefix("i") {
                guard readInput(words) else { return nil }
            } else if words.hasPrefix("r") {
                guard let isInPlace = readInstruction(words) else { return nil }
                lastInPlace = isInPlace
            } else if words.hasPrefix("out r") {
                guard readOutput(words.dropFirst(5)) else { return nil }
            } else {
                return nil
            }
        }
        guard let last = instructions.indices.last else { return nil }
        if !outputs.contains(where: { $0.register == last }) {
            let plain = Output(register: last, dtype: instructions[last].dtype, layout: nil, isInPlace: lastInPlace)
            insertFirst(plain)
        }
    }

    /// The numbers of a list in brackets at the start of a text.
    private static func numbers(in text: Substring) -> Dimensions? {
        guard text.first == "[", let end = text.firstIndex(of: "]") else { return nil }
        var result = Dimensions()
        for part in text[text.index(after: text.startIndex)..<end].split(separator: ", ") {
            guard let number = Int(part) else { return nil }
            result.append(number)
        }
        return result
    }

    /// `i0 = float32 strides [3, 1]`, and what a range adds.
    private mutating func readInput(_ text: Substring) -> Bool {
        guard let (number, rest) = Self.definition(text), number == inputs.count,
            let strides = rest.firstRange(of: " strides "),
            let dtype = DType(name: String(rest[..<strides.lowerBound])),
            let layout = layout(in: rest[strides.upperBound...])
        else { return false }
        guard let range = rest.firstRange(of: " range from ") else {
            _ = append(Input(dtype: dtype, elements: elements(layout)))
            return true
        }
        let words = rest[range.upperBound...].split(separator: " ")
        guard words.count == 3 || words.count == 5, words[1] == "by", let first = Scalar(number: words[0]),
            let step = Scalar(number: words[2])
        else { return false }
        var positions = layout
        if words.count == 5 {
            guard words[3] == "at", let offset = Int(words[4]) else { return false }
            positions.offset = offset
        }
        _ = append(Input(dtype: dtype, elements: .range(first: first, step: step, layout: append(positions))))
        return true
    }

    private func layout(in text: Substring) -> StridedLayout? {
        guard let strides = Self.numbers(in: text), strides.count == shape.count else { return nil }
        return StridedLayout(shape: shape, strides: strides)
    }

    /// How elements under a layout are named: as one run, as one element, or else by the layout.
    mutating func elements(_ layout: StridedLayout) -> Input.Elements {
        if layout.isContiguous { return .dense }
        return layout.strides.allSatisfy { $0 == 0 } ? .single : .strided(append(layout))
    }

    /// `7 = …`, behind a letter.
    private static func definition(_ text: Substring) -> (number: Int, rest: Substring)? {
        guard let sign = text.firstRange(of: " = "), let number = Int(text.dropFirst()[..<sign.lowerBound]) else {
            return nil
        }
        return (number, text[sign.upperBound...])
    }

    /// `r0 = mul i0, 2.0 : float32`; whether it is marked as written in place, or nil.
    private mutating func readInstruction(_ text: Substring) -> Bool? {
        guard let (number, rest) = Self.definition(text), number == instructions.count,
            let colon = rest.firstRange(of: " : "), let space = rest.firstIndex(of: " "), space < colon.lowerBound,
            let operation = Operation(name: String(rest[..<space]))
        else { return nil }
        let words = rest[colon.upperBound...].split(separator: " ")
        guard let operandType = words.first.flatMap({ DType(name: String($0)) }) else { return nil }
        var dtype = operandType
        if words.count > 2, words[1] == "->" {
            guard let named = DType(name: String(words[2])) else { return nil }
            dtype = named
        }
        guard operation.supports(operandType),
            operation == .cast || dtype == operation.rule.resultType(operandType),
            let operands = readOperands(rest[rest.index(after: space)..<colon.lowerBound], operation, operandType)
        else { return nil }
        let isRowLevel = rest.contains(" by row")
        // A scan is the last instruction, along one dimension.
        guard !isScan, !operation.isScan || !isRowLevel && reduced.nonzeroBitCount == 1 else { return nil }
        guard
            operation.isReduction
                ? isRowLevel && reduced != 0
                : !isRowLevel || operands.indices.allSatisfy({ isConstantAlongRows(operands[$0]) })
        else { return nil }
        _ = append(
            Instruction(
                operation: operation, operandType: operandType, dtype: dtype, operands: operands,
                isRowLevel: isRowLevel))
        return rest.hasSuffix(" in place") || rest.contains(" in place ")
    }

    private func isConstantAlongRows(_ operand: Operand) -> Bool {
        switch operand {
        case .constant: true
        case .register(let index): instructions[index].isRowLevel
        case .input(let index): isConstantAlongRows(layout(ofInput: index))
        }
    }

    private func isConstantAlongRows(_ layout: StridedLayout) -> Bool {
        shape.indices.allSatisfy { !isReduced($0) || shape[$0] == 1 || layout.strides[$0] == 0 }
    }

    private mutating func readOperands(
        _ text: Substring, _ operation: Operation, _ operandType: DType
    ) -> Operands<Operand>? {
        var operands = Operands(filler: Operand.constant(0))
        var rest = text
        while !rest.isEmpty {
            guard operands.count < operation.arity else { return nil }
            // A complex number has a comma of its own.
            let start = rest.first == "(" ? rest.firstIndex(of: ")") ?? rest.startIndex : rest.startIndex
            let comma = rest[start...].firstRange(of: ", ")
            let word = rest[..<(comma?.lowerBound ?? rest.endIndex)]
            rest = comma.map { rest[$0.upperBound...] } ?? rest[rest.endIndex...]
            let type = operation.operandType(operands.count, operandType)
            if word.hasPrefix("r"), let index = Int(word.dropFirst()) {
                guard instructions.indices.contains(index), instructions[index].dtype == type else { return nil }
                operands.append(.register(index))
            } else if word.hasPrefix("i"), let index = Int(word.dropFirst()) {
                guard inputs.indices.contains(index), inputs[index].dtype == type else { return nil }
                operands.append(.input(index))
            } else {
                guard let number = Scalar(programText: word, type) else { return nil }
                operands.append(append(Constant(dtype: type, number: number)))
            }
        }
        return operands.count == operation.arity ? operands : nil
    }

    /// `2 : float32 strides [3, 1] in place`, behind `out r`.
    private mutating func readOutput(_ text: Substring) -> Bool {
        guard let colon = text.firstRange(of: " : "), let register = Int(text[..<colon.lowerBound]),
            instructions.indices.contains(register), let strides = text.firstRange(of: " strides "),
            colon.upperBound <= strides.lowerBound,
            let dtype = DType(name: String(text[colon.upperBound..<strides.lowerBound])),
            dtype == instructions[register].dtype, let layout = layout(in: text[strides.upperBound...]),
            !instructions[register].isRowLevel || isConstantAlongRows(layout)
        else { return false }
        append(
            Output(
                register: register, dtype: dtype,
                layout: layout.isContiguous && !instructions[register].isRowLevel ? nil : append(layout),
                isInPlace: text.contains(" in place")))
        return true
    }
}
