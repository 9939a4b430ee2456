// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "hadamard-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "hadamard", path: "..")],
    targets: [
        .target(name: "CStream"),
        .executableTarget(
            name: "hadamard-bench",
            dependencies: ["CStream", .product(name: "Hadamard", package: "hadamard")]),
    ],
    swiftLanguageModes: [.v6]
)
