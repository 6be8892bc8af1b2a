import Benchmark
import Foundation
import StandardIdentifiers

/// Identifiers as catalogues print them: the lists of the folder named by `IDENTIFIERS`, else those of the tests.
private let catalogue: [String] = {
    let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let tests = repository.appending(path: "Tests/StandardIdentifiersTests/Fixtures")
    let folder = ProcessInfo.processInfo.environment["IDENTIFIERS"].map { URL(filePath: $0) } ?? tests
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var lines: [String] = []
    while let file = files?.nextObject() as? URL {
        guard file.pathExtension == "txt", !file.pathComponents.contains("fail") else { continue }
        lines += ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map(String.init)
    }
    var generator = Shuffle(state: 7)
    return lines.shuffled(using: &generator)
}()

/// The same order in every run: lists by organisation would flatter the branch predictor.
private struct Shuffle: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }
}

let benchmarks: @Sendable () -> Void = {
    Benchmark(
        "StandardIdentifier.parse",
        configuration: .init(metrics: [.wallClock, .throughput], scalingFactor: .kilo, maxDuration: .seconds(5))
    ) { benchmark in
        var next = 0
        for _ in benchmark.scaledIterations {
            blackHole(try? StandardIdentifier.parse(catalogue[next]))
            next = next + 1 == catalogue.count ? 0 : next + 1
        }
    }

    Benchmark(
        "StandardIdentifier.description",
        configuration: .init(metrics: [.wallClock, .throughput], scalingFactor: .kilo, maxDuration: .seconds(3))
    ) { benchmark in
        let identifiers = catalogue.prefix(5_000).compactMap { try? StandardIdentifier.parse($0) }
        var next = 0
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations {
            blackHole(identifiers[next].description)
            next = next + 1 == identifiers.count ? 0 : next + 1
        }
    }

    Benchmark(
        "StandardIdentifier.matches",
        configuration: .init(metrics: [.wallClock, .throughput], maxDuration: .seconds(3))
    ) { benchmark in
        let text = catalogue.prefix(400).joined(separator: ", which says what 人工智能 means; see also ")
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations { blackHole(StandardIdentifier.matches(in: text)) }
    }
}
