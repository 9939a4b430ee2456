import Hadamard
import Testing

@testable import HadamardScript

@Suite("Interpreter")
struct InterpreterTests {
    @Test func errorsCarryTheirPlace() {
        expect("x = 1\ny = x + z", "NameError: name 'z' is not defined", at: "2:9")
        expect("x = 1\ny = (x / 0) * 2", "ZeroDivisionError: division by zero", at: "2:5")
        expect("print(1, [2][3])", "IndexError: list index out of range", at: "1:10")
        expect(
            "a = torch.ones(2)\nb = a * torch.ones(3) + 1",
            "RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0",
            at: "2:5")
        expect(
            "a = torch.ones(2)\na[0] = a[7]",
            "IndexError: index 7 is out of bounds for dimension 0 with size 2", at: "2:8")
        expect("torch.ones(2).nothing", "AttributeError: 'Tensor' object has no attribute 'nothing'", at: "1:1")
        expect("a, b = 1, 2, 3", "ValueError: too many values to unpack (expected 2)", at: "1:1")
        expect("9223372036854775807 + 1", "OverflowError: integers are limited to 64 bits", at: "1:1")
        expect("2 ** 64", "OverflowError: integers are limited to 64 bits", at: "1:1")
        expect("9223372036854775808", "OverflowError: integers are limited to 64 bits", at: "1:1")
        expect("\"a\" * 10 ** 12", "MemoryError", at: "1:1")
        expect(
            "torch.ones(2)[torch.arange(2)]",
            "NotImplementedError: indexing with a Tensor is not part of this version; "
                + "integers, slices, ..., None and bool tensors alone are", at: "1:1")
    }

    @Test func subscriptsOfTensorsWithoutDimensions() {
        let position =
            "IndexError: invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++ to "
            + "convert a 0-dim tensor to a number"
        expect("torch.tensor(3)[0]", position, at: "1:1")
        expect("a = torch.tensor(3)\na[0] = 1", position, at: "2:1")
        expect(
            "torch.tensor(3)[-3]", "IndexError: index -3 is out of bounds for dimension 0 with size 0", at: "1:1")
        expect("torch.tensor(3)[:1]", "IndexError: slice() cannot be applied to a 0-dim tensor.", at: "1:1")
        expect("torch.tensor(3)[0,]", "IndexError: too many indices for tensor of dimension 0", at: "1:1")
        #expect(run("print(torch.tensor(3)[None], torch.tensor(3)[...])").output == "tensor([3]) tensor(3)\n")
    }

    /// PyTorch's answers: the place that a result goes to is looked at before the operation.
    @Test func errorsInPlace() {
        let start = "h = torch.ones(1).half(); i = torch.ones(1).int(); n = torch.tensor(0)\n"
        let cases = [
            "h &= torch.ones(3)": "RuntimeError: output with shape [1] doesn't match the broadcast shape [3]",
            "i |= 0.5": "RuntimeError: result type Float can't be cast to the desired output type Int",
            "n //= n.expand(3)": "RuntimeError: output with shape [] doesn't match the broadcast shape [3]",
            "h[:] >>= torch.ones(3)": "RuntimeError: output with shape [1] doesn't match the broadcast shape [3]",
            "n -= True": "NotImplementedError: Subtraction",
            "h.float_power_(torch.ones(1))":
                "RuntimeError: the base given to float_power_ has dtype Half but the operation's result requires dtype Double",
            "h.double().float_power_(2j)": "RuntimeError: the base given to float_power_ has dtype Double but the",
            "h.cfloat().abs_()": "RuntimeError: In-place abs is not supported for complex tensors.",
            "i[0] = torch.ones(2, 3).bool()": "RuntimeError: expand(CPUBoolType{[2, 3]}, size=[]): the number of sizes",
            "i[:] = torch.ones(1, 3)":
                "RuntimeError: The expanded size of the tensor (1) must match the existing size (3) at non-singleton "
                + "dimension 0.  Target sizes: [1].  Tensor sizes: [3]",
        ]
        for (text, description) in cases {
            let found = run(start + text).error?.description ?? ""
            #expect(found.hasPrefix(description), "\(text): \(found)")
        }
    }

    /// What is repeated once can be written, and what has no elements.
    @Test func writingToExpandedTensors() {
        let text = """
            a = torch.zeros(2)
            a.expand(1, 2).add_(3)
            a.expand(0, 2).add_(3)
            print(a)
            """
        #expect(run(text).output == "tensor([3., 3.])\n")
        let refusal = "RuntimeError: unsupported operation: more than one element of the written-to tensor refers to"
        #expect(run("torch.zeros(2).expand(2, 2).add_(3)").error?.description.hasPrefix(refusal) == true)
    }

    /// PyTorch's answers.
    @Test func factorsOfTheSecondOperand() {
        let text = """
            f = torch.ones(1); i = f.long(); b = f.bool(); u = f.to(torch.uint8)
            print(i.add(f, alpha=1.5), b.add(True, alpha=2), b.add(1, alpha=2), b.add(b, alpha=True))
            print(u.sub(u, alpha=-1), f.half().add(1, alpha=0.5), torch.add(1, i, alpha=2), torch.rsub(i, 1, alpha=3))
            """
        let expected = """
            tensor([2.5000]) tensor([True]) tensor([3]) tensor([True])
            tensor([2], dtype=torch.uint8) tensor([1.5000], dtype=torch.float16) tensor([3]) tensor([-2])

            """
        #expect(run(text).output == expected)
        let integral = "RuntimeError: For integral input tensors, argument alpha must not be a floating point number."
        for text in ["torch.ones(1).long().add(1, alpha=1.5)", "torch.rsub(torch.ones(1).bool().long(), 1, alpha=2j)"] {
            expect(text, integral, at: "1:1")
        }
        expect(
            "torch.ones(1).add_(1, alpha=2j)",
            "RuntimeError: For non-complex input tensors, argument alpha must not be a complex number.", at: "1:1")
        expect(
            "torch.ones(1).sub(1, alpha=True)", "RuntimeError: Boolean alpha only supported for Boolean results.",
            at: "1:1")
    }

    /// PyTorch's answers.
    @Test func numbersThatATypeCannotHold() {
        let half = run("print(torch.tensor([7e4], dtype=torch.float16))")
        #expect(half.output == "tensor([inf], dtype=torch.float16)\n")
        #expect(run("print(torch.tensor([1e300], dtype=torch.float32))").output == "tensor([inf])\n")
        for (dtype, number, name) in [
            ("float32", "1e39", "float"), ("uint8", "300", "uint8_t"), ("int32", "2.0 ** 31", "int"),
            ("int64", "torch.inf", "int64_t"), ("complex64", "1e300", "c10::complex<float>"),
            ("float16", "7e4", "c10::Half"),
        ] {
            expect(
                "torch.full((2,), \(number), dtype=torch.\(dtype))",
                "RuntimeError: value cannot be converted to type \(name) without overflow", at: "1:1")
        }
    }

    @Test func syntaxErrorsComeBeforeAnythingRuns() {
        let (output, error) = run("print(1)\nprint(2")
        #expect(output == "")
        #expect(error?.description == "SyntaxError: '(' was never closed")
    }

    @Test func onlyThePromptEchoes() {
        #expect(run("1\n'a'\nNone\nx = 2\nx").output == "")
        #expect(run("1\n'a'\nNone\nx = 2\nx; x + 1\n_", echoes: true).output == "1\n'a'\n2\n3\n3\n")
    }

    @Test func evaluatesToTheLastValue() throws {
        let interpreter = Interpreter { _ in }
        interpreter.define("a", try Tensor([1.0, 2.0]))
        let result = try interpreter.evaluate(SourceText("b = a * 2; b + 1"))
        #expect(try result.tensor?.scalars(as: Float.self) == [3, 5])
        #expect(try interpreter.evaluate(SourceText("1 + 1")).text() == "2")
        #expect(throws: ScriptError.self) { try interpreter.evaluate(SourceText("b = 1")) }
        #expect(throws: ScriptError.self) { try interpreter.evaluate(SourceText("")) }
    }

    /// What the caller defined stays what it is, whatever the script does to it.
    @Test func scriptsDoNotReachTheCallersTensor() throws {
        let tensor = try Tensor([1.0, 2.0])
        let interpreter = Interpreter { _ in }
        interpreter.define("a", tensor)
        let result = try interpreter.evaluate(SourceText("a *= 2; a[0] = 9; a"))
        #expect(try tensor.scalars(as: Float.self) == [1, 2])
        #expect(try result.tensor?.scalars(as: Float.self) == [9, 4])
    }

    @Test func namesOfVariables() {
        for name in ["a", "_x1", "é"] { #expect(Interpreter.isName(name)) }
        for name in ["", "1a", "a b", "if", "True", "a.b", "a=", " a"] { #expect(!Interpreter.isName(name)) }
    }

    @Test func printsAsPythonDoes() {
        #expect(run("print()").output == "\n")
        #expect(run("print(1, 'a', [1, 'a'], sep=', ', end='.')").output == "1, a, [1, 'a'].")
        #expect(run("print('é', '\\n', None)").output == "é \n None\n")
        #expect(run("print = 5; print").error == nil)
    }

    @Test func importsBindThePartsOfPyTorch() {
        #expect(run("import torch as t, numpy as np\nprint(t.ones(2).shape)").output == "torch.Size([2])\n")
        #expect(run("from torch.nn import functional as G\nprint(G.relu(torch.ones(1)).item())").output == "1.0\n")
        #expect(run("import numpy as np\nnp").error?.description == "NameError: name 'np' is not defined")
    }

    @Test func highTreesEvaluate() {
        let sum = "1" + String(repeating: " + 1", count: 900)
        #expect(run("print(\(sum))").output == "901\n")
        let nested = String(repeating: "(1 + ", count: 190) + "1" + String(repeating: ")", count: 190)
        #expect(run("print(\(nested))").output == "191\n")
        let lists = String(repeating: "[", count: 150) + String(repeating: "]", count: 150)
        #expect(run("print(\(lists))").output == lists + "\n")
        // Lists that grow line by line, and views of views, meet a limit too.
        #expect(run("a = []\n" + String(repeating: "a = [a]\n", count: 1000)).error?.kind == "RecursionError")
        let views = "a = torch.ones(2)\n" + String(repeating: "a = a[:]\n", count: 1000)
        #expect(run(views).error?.kind == "RecursionError")
    }

    @Test func repeatingNothingTakesNoTime() {
        #expect(
            run("([] * 2 ** 62, '' * 2 ** 62, 2 ** 62 * (), [1] * -2 ** 62)", echoes: true).output
                == "([], '', (), [])\n")
    }

    @Test func listsThatHoldThemselves() {
        for cycle in ["a = [1]; a[0] = a", "a = [1]; b = (2, [a]); a[0] = b"] {
            #expect(run(cycle).error?.description == "ValueError: a list cannot hold itself")
        }
    }

    /// A walk that met a list anew each time that it is held would not end.
    @Test func listsThatShareLists() {
        let doubled = "x = [1]\n" + String(repeating: "x = [x, x]\n", count: 100)
        #expect(run(doubled + "y = [0]; y[0] = x; y += [x]; print(len(y))").output == "2\n")
    }

    /// Each list is shallow when it is put into the one before it.
    @Test func listsThatGrowInside() {
        let grown = "a = [0]; b = a\n" + String(repeating: "c = [0]; b[0] = c; b = c\n", count: 5000)
        #expect(run(grown + "print(a)").error?.kind == "RecursionError")
    }

    @Test func sizesWithoutElements() {
        let empty = "x = torch.zeros(0, 2 ** 32, 2 ** 32); "
        #expect(run(empty + "print((x + x.mT).shape)").output == "torch.Size([0, 4294967296, 4294967296])\n")
        #expect(run("print(torch.zeros(2, 0).tolist())").output == "[[], []]\n")
    }

    /// Tensors of one number take no memory, but lists of their parts would.
    @Test func listsThatAreTooLong() {
        for text in [
            "list(torch.zeros(2 ** 40))", "torch.zeros(2 ** 60, 0).tolist()", "torch.zeros(2 ** 40).unbind()",
            "torch.zeros(2 ** 40).tolist()", "a, b = torch.zeros(2 ** 40)",
        ] {
            #expect(run(text).error?.description == "MemoryError", "\(text)")
        }
    }

    private func run(_ text: String, echoes: Bool = false) -> (output: String, error: ScriptError?) {
        var output = ""
        do {
            try Interpreter { output += $0 }.run(SourceText(text), echoes: echoes)
            return (output, nil)
        } catch {
            return (output, error)
        }
    }

    private func expect(
        _ text: String, _ description: String, at place: String,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let error = run(text).error
        #expect(error?.description == description, sourceLocation: sourceLocation)
        #expect(error?.range?.start.description == place, sourceLocation: sourceLocation)
    }
}
