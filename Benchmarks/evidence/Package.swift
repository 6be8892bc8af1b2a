// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Concord builds its benchmarks.
let package = Package(
    name: "evidence-speed",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "concord", path: "../..")],
    targets: [
        .executableTarget(
            name: "EvidenceSpeed",
            dependencies: [
                .product(name: "Concord", package: "concord"), .product(name: "ConcordConformity", package: "concord"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
