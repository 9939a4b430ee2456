// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "hadamard",
    platforms: [.macOS(.v15), .iOS(.v18)],
    products: [
        .library(name: "Hadamard", targets: ["Hadamard"]),
        .executable(name: "hadamard", targets: ["HadamardCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-numerics", from: "1.1.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // The kernels are loops: unoptimised, they make tests and debugging many times slower.
        .target(name: "CHadamard", cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
        .target(
            name: "Hadamard",
            dependencies: ["CHadamard", .product(name: "ComplexModule", package: "swift-numerics")]),
        .target(name: "HadamardScript", dependencies: ["Hadamard"]),
        .executableTarget(
            name: "HadamardCLI",
            dependencies: [
                "Hadamard", "HadamardScript",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .testTarget(
            name: "HadamardTests",
            dependencies: ["Hadamard", "MemoryLimit", "AllocationCount", "HostConditions", "TestSupport"],
            exclude: ["Fixtures"]),
        .executableTarget(name: "MemoryLimit", dependencies: ["Hadamard"], path: "Tests/Support/MemoryLimit"),
        .executableTarget(
            name: "AllocationCount", dependencies: ["Hadamard", "CAllocationCount"],
            path: "Tests/Support/AllocationCount"),
        .target(name: "CAllocationCount", path: "Tests/Support/CAllocationCount"),
        .executableTarget(
            name: "HostConditions", dependencies: ["Hadamard", "CHostConditions"], path: "Tests/Support/HostConditions"),
        .target(name: "CHostConditions", path: "Tests/Support/CHostConditions"),
        .testTarget(name: "HadamardScriptTests", dependencies: ["HadamardScript"]),
        .testTarget(name: "DocumentationTests", dependencies: ["TestSupport"]),
        .testTarget(name: "CommandLineTests", dependencies: ["HadamardCLI", "TestSupport"]),
        .target(name: "TestSupport", path: "Tests/Support/TestSupport"),
    ],
    swiftLanguageModes: [.v6]
)

// Every Swift target by the same rules.
for target in package.targets where !["CHadamard", "CAllocationCount", "CHostConditions"].contains(target.name) {
    target.swiftSettings =
        (target.swiftSettings ?? []) + [
            .enableUpcomingFeature("ExistentialAny"),
            .enableUpcomingFeature("InternalImportsByDefault"),
        ]
}
