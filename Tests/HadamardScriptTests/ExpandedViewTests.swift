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

    /// Strides near the largest number, and of sizes of 1.
    @Test func stridesOfViews() {
        for name in ["arange", "zeros"] {
            let start = "x = torch.\(name)(9223372036854775807, dtype=torch.int8)[::2**60].expand(3, 8); "
            #expect(scriptOutput(start + "x.stride()") == "(0, 1152921504606846976)\n")
            #expect(scriptOutput(start + "x.reshape(24).tolist() == [0] * 24") == "True\n")
            #expect(scriptOutput(start + "x.view(24)").hasPrefix("RuntimeError: view size is not compatible"))
        }
        let answers = """
            x = torch.arange(6).view(2, 3).t()
            x.view(3, 1, 2).stride(), x.view(1, 3, 2, 1).stride(), x.reshape(3, 2, 1, 1).stride(), x[:, None].stride()
            y = torch.zeros(2, 1, 3)[:, :, ::2]
            y.view(2, 1, 1, 2).stride(), y.view(1, 2, 2).stride(), y.squeeze(1).stride(), y.expand(5, 2, 1, 2).stride()
            """
        #expect(
            scriptOutput(answers) == """
                ((1, 6, 3), (3, 1, 3, 3), (1, 3, 3, 3), (1, 6, 3))
                ((3, 4, 4, 2), (6, 3, 2), (3, 2), (0, 3, 3, 2))

                """)
    }

    @Test(arguments: answers) func answersAsPyTorchDoes(line: String, answer: String) {
        #expect(scriptOutput(line) == answer + "\n")
    }
}
