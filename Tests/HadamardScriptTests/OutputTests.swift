import Testing

@testable import HadamardScript

/// Ready outputs, numbers on the left and zeros' signs, with PyTorch's answers.
@Suite struct OutputTests {
    private static let answers = [
        (
            "o = torch.empty(2); torch.logaddexp(torch.zeros(2), torch.zeros(2), out=o); o",
            "tensor([0.6931, 0.6931])\ntensor([0.6931, 0.6931])"
        ),
        (
            "o = torch.empty(0); torch.special.i1(torch.ones(2), out=o); o",
            "tensor([0.5652, 0.5652])\ntensor([0.5652, 0.5652])"
        ),
        (
            "torch.fmax(torch.tensor([1.0]), torch.tensor([2.0]), out=torch.empty(1, dtype=torch.int32))",
            "RuntimeError: result type Float can't be cast to the desired output type Int"
        ),
        (
            "torch.where(torch.tensor([True, False]), torch.zeros(2), torch.ones(2), out=torch.empty(2))",
            "tensor([0., 1.])"
        ),
        (
            "torch.complex(torch.zeros(1), torch.ones(1), out=torch.empty(0, dtype=torch.complex64))",
            "tensor([0.+1.j])"
        ),
        (
            "torch.exp(torch.zeros(2, 2), out=torch.empty(0, dtype=torch.float64)).dtype",
            "torch.float64"
        ),
        (
            "torch.isreal(torch.zeros(1), out=torch.empty(1))",
            "TypeError: isreal() got an unexpected keyword argument 'out'"
        ),
        (
            "torch.xlogy(-2, torch.tensor([1, 3], dtype=torch.uint8))",
            "tensor([-0.0000, -2.1972])"
        ),
        (
            "torch.special.xlog1py(300, torch.tensor([1], dtype=torch.int8))",
            "tensor([207.9442])"
        ),
        (
            "torch.special.xlog1py(torch.tensor([2.0]), torch.tensor([-0.0]))",
            "tensor([-0.])"
        ),
        (
            "torch.add(300, torch.tensor([1], dtype=torch.uint8), alpha=2), torch.rsub(torch.tensor([1], dtype=torch.int8), 300)",
            "(tensor([46], dtype=torch.uint8), tensor([43], dtype=torch.int8))"
        ),
        (
            "torch.tensor([1j]).abs_()",
            "RuntimeError: In-place abs is not supported for complex tensors."
        ),
        (
            "torch.tensor([-1.0]).abs_(), torch.tensor([-2.0]).absolute_()",
            "(tensor([1.]), tensor([2.]))"
        ),
        (
            "torch.clamp(torch.tensor([-0.0]), min=0.0), torch.nn.functional.relu6(torch.tensor([-0.0]))",
            "(tensor([-0.]), tensor([-0.]))"
        ),
        (
            "torch.clamp(torch.tensor([0.0]), max=-0.0), torch.maximum(torch.tensor([-0.0]), torch.tensor([0.0]))",
            "(tensor([0.]), tensor([-0.]))"
        ),
        (
            "x = torch.ones(2); torch.zero_(x); x",
            "tensor([0., 0.])\ntensor([0., 0.])"
        ),
    ]

    /// Of several outputs none is written where one does not fit.
    @Test func outputsThatDoNotAllFit() {
        let setting = "m = torch.zeros(2); e = torch.zeros(3, dtype=torch.int32); x = torch.ones(2); "
        let interpreter = Interpreter { _ in }
        #expect(throws: (any Error).self) {
            try interpreter.run(SourceText(setting + "torch.frexp(x, out=(m, e))"), echoes: true)
        }
        let mantissa = try? interpreter.evaluate(SourceText("m")).text()
        #expect(mantissa == "tensor([0., 0.])")
    }

    @Test(arguments: answers) func answersAsPyTorchDoes(line: String, answer: String) {
        #expect(scriptOutput(line) == answer + "\n")
    }
}
