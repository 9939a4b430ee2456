// A worker of compare.py: reads one command a line, as JSON, and answers each with one line of JSON.
import Foundation

func answer(_ answer: Answer) throws {
    FileHandle.standardOutput.write(try JSONEncoder().encode(answer) + Data("\n".utf8))
}

var worker = Worker()
try answer(Answer(version: ""))
while let line = readLine() {
    do {
        try answer(worker.perform(JSONDecoder().decode(Command.self, from: Data(line.utf8))))
    } catch {
        try answer(Answer(error: "\(error)"))
    }
}
