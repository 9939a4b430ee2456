import Hadamard
import Testing

/// Runs what must throw a tensor's error, and gives the error.
///
/// Not `#expect(throws:)`, which makes a debug description of every error that it meets: that looks up the line which
/// threw, and takes a good part of a second.
@discardableResult
func expectTensorError(
    _ comment: @autoclosure () -> String = "", _ location: SourceLocation = #_sourceLocation,
    _ body: () throws -> Void
) -> TensorError? {
    do {
        try body()
        Issue.record("no error: \(comment())", sourceLocation: location)
    } catch let error as TensorError {
        return error
    } catch {
        Issue.record("no tensor error but \(error): \(comment())", sourceLocation: location)
    }
    return nil
}
