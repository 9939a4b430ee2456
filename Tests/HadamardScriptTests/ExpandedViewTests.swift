import Testing

@testable import HadamardScript

/// Writing to views that hold elements more than once, with PyTorch's answers.
@Suite struct ExpandedViewTests {
    private static let answers = [
        (
            "b = torch.ones(3, 1); b.expand(3, 4).zero_()[0]; b[1:] += 1; b.view(3)",
            "tensor([0., 0., 0., 0.])\ntensor([0., 1., 1.])"
        ),
        (
            "b = torch.zeros(3); x = b.expand(5, 3); x[3, 1:] = 7; b",
            "tensor([0., 7., 7.])"
        ),
        (
            "b = torch.zeros(3); x = b.expand(5, 3); x[3] = torch.tensor([1.0, 2.0, 3.0]); x[4][0] += 4; b",
            "tensor([5., 2., 3.])"
        ),
        (
            "b = torch.zeros(1, 2); x = b.expand(3, 2).t(); x[1] = 5; x[:, 2:].mul_(2); b",
            "tensor([[ 0.],\n        [10.]])\ntensor([[ 0., 10.]])"
        ),
        (
            "torch.zeros(1).expand(0).fill_(3)",
            "tensor([])"
        ),
        (
            "torch.zeros(1).expand(3).exp_()",
            "RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. "
                + "Please clone() the tensor before performing the operation."
        ),
        (
            "x = torch.zeros(1).expand(3); x += 1",
            "RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. "
                + "Please clone() the tensor before performing the operation."
        ),
        (
            "x = torch.zeros(1).expand(3); x[:] = torch.tensor([1.0, 2.0, 3.0])",
            "RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. "
                + "Please clone() the tensor before performing the operation."
        ),
    ]

    @Test(arguments: answers) func answersAsPyTorchDoes(line: String, answer: String) {
        #expect(scriptOutput(line) == answer + "\n")
    }
}
