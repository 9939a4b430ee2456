// Complex numbers are swift-numerics'. Whoever imports Hadamard can write them without a package of their own.
@_exported public import ComplexModule
