// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "concord",
    products: [
        .library(name: "StandardIdentifiers", targets: ["StandardIdentifiers"]),
        .library(name: "ConcordCharts", targets: ["ConcordCharts"]),
        .library(name: "Concord", targets: ["ConcordModel", "ConcordAtlas", "ConcordFindings", "ConcordPages"]),
        .library(name: "ConcordCrosswalk", targets: ["ConcordCrosswalk", "ConcordFormats"]),
        .library(name: "ConcordConformity", targets: ["ConcordConformity"]),
        .executable(name: "concord", targets: ["concord"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "StandardIdentifiers", swiftSettings: settings),
        .target(name: "ConcordCharts", swiftSettings: settings),
        .target(
            name: "LocatedText",
            dependencies: [.product(name: "Yams", package: "Yams")],
            swiftSettings: settings
        ),
        .target(name: "TextFiles", dependencies: ["LocatedText"], swiftSettings: settings),
        .target(name: "ConcordModel", dependencies: ["StandardIdentifiers"], swiftSettings: settings),
        .target(
            name: "ConcordAtlas",
            dependencies: ["ConcordModel", "LocatedText", "StandardIdentifiers", "TextFiles"],
            swiftSettings: settings
        ),
        .target(name: "ConcordCrosswalk", dependencies: ["ConcordModel"], swiftSettings: settings),
        .target(
            name: "ConcordFormats",
            dependencies: ["ConcordModel", "LocatedText", "TextFiles"],
            swiftSettings: settings
        ),
        .target(
            name: "ConcordUpdating",
            dependencies: [
                "ConcordAtlas", "ConcordFormats", "ConcordModel", "LocatedText", "StandardIdentifiers", "TextFiles",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ConcordFindings",
            dependencies: ["ConcordModel", "ConcordCrosswalk", "StandardIdentifiers"],
            swiftSettings: settings),
        .target(name: "Measures", swiftSettings: settings),
        .target(
            name: "ConcordConformity",
            dependencies: [
                "ConcordModel", "ConcordFindings", "ConcordFormats", "LocatedText", "Measures", "TextFiles",
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ConcordStore",
            dependencies: [
                "ConcordAtlas", "ConcordModel", "LocatedText", "TextFiles",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: settings
        ),
        .target(
            name: "ConcordPages",
            dependencies: ["ConcordModel", "ConcordConformity", "ConcordFindings", "ConcordCharts"],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "concord",
            dependencies: [
                "ConcordModel", "ConcordAtlas", "ConcordConformity", "ConcordCrosswalk", "ConcordFindings",
                "ConcordFormats", "ConcordPages", "ConcordStore", "ConcordUpdating",
                "LocatedText", "StandardIdentifiers", "TextFiles",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "StandardIdentifiersTests",
            dependencies: ["StandardIdentifiers", "ConcordModel"],
            resources: [.copy("Fixtures")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "LocatedTextTests",
            dependencies: ["LocatedText"],
            resources: [.copy("Fixtures")],
            swiftSettings: settings
        ),
        .testTarget(name: "TextFilesTests", dependencies: ["TextFiles", "LocatedText"], swiftSettings: settings),
        // What several test targets share; no product, so nobody who uses a library of this package builds it.
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        .testTarget(
            name: "ConcordChartsTests",
            dependencies: ["ConcordCharts", "TestSupport"],
            exclude: ["Snapshots"],
            swiftSettings: settings
        ),
        .testTarget(name: "ConcordModelTests", dependencies: ["ConcordModel"], swiftSettings: settings),
        .testTarget(
            name: "ConcordAtlasTests",
            dependencies: ["ConcordAtlas", "ConcordModel", "LocatedText", "TestSupport"],
            exclude: ["validate_schema.py"],
            resources: [.copy("Fixtures")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ConcordCrosswalkTests",
            dependencies: ["ConcordCrosswalk", "ConcordModel"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ConcordFormatsTests",
            dependencies: ["ConcordFormats", "ConcordModel", "LocatedText", "TestSupport"],
            exclude: ["validate_oscal.py"],
            resources: [.copy("Fixtures")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ConcordUpdatingTests",
            dependencies: ["ConcordUpdating"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ConcordFindingsTests",
            dependencies: ["ConcordFindings", "ConcordAtlas", "ConcordModel", "LocatedText"],
            resources: [.copy("Fixtures")],
            swiftSettings: settings
        ),
        .testTarget(name: "MeasuresTests", dependencies: ["Measures"], swiftSettings: settings),
        .testTarget(
            name: "ConcordConformityTests",
            dependencies: [
                "ConcordConformity", "ConcordAtlas", "ConcordFindings", "ConcordModel", "LocatedText", "Measures",
                "TestSupport", "TextFiles",
            ],
            exclude: ["Fixtures"],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ConcordPagesTests",
            dependencies: [
                "ConcordPages", "ConcordCharts", "ConcordFindings", "ConcordAtlas", "ConcordModel", "TestSupport",
            ],
            exclude: ["Snapshots", "validate_changes.py"],
            resources: [.copy("Fixtures")],
            swiftSettings: settings
        ),
        .testTarget(
            name: "ConcordCommandTests",
            dependencies: ["concord", "TestSupport"],
            exclude: ["Snapshots", "validate_profiles.py"],
            resources: [.copy("Fixtures")],
            swiftSettings: settings
        ),
    ],
    swiftLanguageModes: [.v6]
)
