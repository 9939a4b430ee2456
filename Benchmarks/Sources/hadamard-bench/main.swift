// A worker of compare.py: reads one command a line and answers each with one line.
import Foundation

var worker = Worker()
while let line = readLine() {
    let answer = worker.answer(to: line.split(separator: " ").map(String.init))
    FileHandle.standardOutput.write(Data((answer + "\n").utf8))
}
