internal import Hadamard

extension FunctionLibrary {
    /// NumPy files.
    static var files: [Function] {
        [
            Function("load(file)", forms: .function) { arguments in
                .tensor(TensorReference(try Tensor(contentsOf: try arguments.string("file"))))
            },
            Function("save(file, tensor)", forms: .function) { arguments in
                // NumPy names the file first, PyTorch the tensor: whichever is the string is the file.
                let isTensorFirst = arguments["file"].isTensor
                let tensor = try arguments.tensor(isTensorFirst ? "file" : "tensor")
                try tensor.write(to: try arguments.string(isTensorFirst ? "tensor" : "file"))
                return .none
            },
        ]
    }
}
