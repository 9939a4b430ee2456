import Testing

@testable import HadamardScript

/// Names, forms and errors of the special functions, with PyTorch's answers.
@Suite struct SpecialFunctionTests {
    private static let answers = [
        ("torch.special.gammaln(torch.tensor([3.0, 0.5]))", "tensor([0.6931, 0.5724])"),
        ("torch.special.psi(torch.tensor(1.0))", "tensor(-0.5772)"),
        ("torch.tensor([0.5]).erfinv()", "tensor([0.4769])"),
        (
            "torch.special.expit(torch.tensor(0.0)), torch.special.erfc(torch.tensor(0.5))",
            "(tensor(0.5000), tensor(0.4795))"
        ),
        ("torch.polygamma(1, torch.tensor([1, 2]))", "tensor([1.6449, 0.6449])"),
        ("torch.polygamma(input=torch.tensor([1.0]), n=2)", "tensor([-2.4041])"),
        ("torch.tensor([1.0]).polygamma(2)", "tensor([-2.4041])"),
        ("torch.tensor([1.0]).polygamma_(3)", "tensor([6.4939])"),
        (
            "torch.special.i0e(torch.tensor([100.0])), torch.special.i1(torch.tensor([1.0]))",
            "(tensor([0.0399]), tensor([0.5652]))"
        ),
        ("torch.special.ndtri(torch.special.ndtr(torch.tensor([-0.5, 0.25])))", "tensor([-0.5000,  0.2500])"),
        ("torch.xlogy(2.0, torch.tensor([1.0, 0.0]))", "tensor([0., -inf])"),
        ("torch.special.xlog1py(torch.tensor([1]), 2)", "tensor([1.0986])"),
        ("torch.tensor([1.0, 2.0]).xlogy_(2)", "tensor([0.6931, 1.3863])"),
        (
            "torch.tensor([0.0, 1.0, 0.3]).logit(eps=0.1), torch.logit(torch.tensor(0.75), 0.5)",
            "(tensor([-2.1972,  2.1972, -0.8473]), tensor(0.))"
        ),
        ("torch.polygamma(-1, torch.tensor([1.0]))", "RuntimeError: polygamma(n, x) does not support negative n."),
        (
            "torch.tensor([1, 2]).erfc_()",
            "RuntimeError: result type Float can't be cast to the desired output type Long"
        ),
        (
            "torch.special.entr(torch.tensor([0.5, 0.0, -1.0])), torch.special.erfcx(torch.tensor(2))",
            "(tensor([0.3466, 0.0000,   -inf]), tensor(0.2554))"
        ),
        ("torch.special.log_ndtr(torch.tensor([-30.0, 8.0]))", "tensor([-4.5432e+02, -6.2210e-16])"),
        ("torch.special.spherical_bessel_j0(torch.tensor([0.0, 2.0]))", "tensor([1.0000, 0.4546])"),
        ("torch.special.chebyshev_polynomial_t(torch.tensor([0.5, 2.0]), 3)", "tensor([-1., 26.])"),
        (
            "torch.special.legendre_polynomial_p(0.5, torch.arange(4))",
            "tensor([ 1.0000,  0.5000, -0.1250, -0.4375])"
        ),
        ("torch.special.hermite_polynomial_h(x=torch.tensor([1.0]), n=torch.tensor([2.9]))", "tensor([2.])"),
        (
            "torch.nn.functional.prelu(torch.tensor([[-1.0, 2.0], [-3.0, -4.0]]), torch.tensor([0.5, 0.25]))",
            "tensor([[-0.5000,  2.0000],\n        [-1.5000, -1.0000]])"
        ),
        ("torch.tensor([-2.0]).prelu(torch.tensor(0.25))", "tensor([-0.5000])"),
        (
            "torch.nn.functional.prelu(torch.tensor([1]), torch.tensor([0.5]))",
            "RuntimeError: prelu: Type promoting not supported. Got Long and Float"
        ),
        ("torch.tensor([1.0]).ndtr()", "AttributeError: 'Tensor' object has no attribute 'ndtr'"),
    ]

    @Test(arguments: answers) func answersAsPyTorchDoes(line: String, answer: String) {
        #expect(scriptOutput(line) == answer + "\n")
    }
}
