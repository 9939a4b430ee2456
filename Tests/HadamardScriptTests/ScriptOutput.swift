@testable import HadamardScript

/// What a session prints when it is given some text: values and, at the end, the error.
func scriptOutput(_ text: String) -> String {
    var output = ""
    let interpreter = Interpreter { output += $0 }
    do {
        try interpreter.run(SourceText(text), echoes: true)
    } catch {
        output += "\(error)\n"
    }
    return output
}
