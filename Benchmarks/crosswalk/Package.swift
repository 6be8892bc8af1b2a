// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Concord builds its benchmarks.
let package = Package(
    name: "crosswalk-speed",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "concord", path: "../..")],
    targets: [
        .executableTarget(
            name: "CrosswalkSpeed",
            dependencies: [.product(name: "ConcordCrosswalk", package: "concord")]
        )
    ],
    swiftLanguageModes: [.v6]
)
