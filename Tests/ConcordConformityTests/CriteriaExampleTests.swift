import ConcordFindings
import ConcordModel
import Foundation
import Testing

@testable import ConcordConformity

/// The worked example of a chatbot offered to the public in China: what each scenario leaves out is told by
/// `examples/generate-evidence.py`, and follows here from the numbers of TC260-003.
@Suite("The synthetic evidence of the worked example")
struct CriteriaExampleTests {
    private static let examples = MeasuredCatalogues.repository.appending(path: "examples")
    private static let day = CalendarDate("2025-11-02") ?? .distantPast
    private static let files = [
        "annotation.csv", "banks.csv", "corpus.csv", "coverage.csv", "output.csv", "refusal.csv", "statements.yaml",
        "updates.csv",
    ]

    /// Holds the evidence of a scenario against both catalogues.
    private func results(_ scenario: String) throws -> (tc260: CatalogueResult, successor: CatalogueResult) {
        let folder = Self.examples.appending(path: "chatbot-china/evidence-\(scenario)")
        let catalogues = try ExampleProfile.atlas.get().contents.catalogues
        var reader = EvidenceReader(catalogues)
        for file in Self.files { reader.read(folder.appending(path: file).path) }
        #expect(reader.evidence.diagnostics == [])
        let check = CriteriaCheck(catalogues, evidence: reader.evidence, day: Self.day)
        return (
            try #require(check.result(of: "tc260-003")), try #require(check.result(of: "gb-t-45654-2025"))
        )
    }

    /// The criteria that are not met, with what they come to.
    private func shortfalls(_ result: CatalogueResult) -> [String] {
        result.results.filter { $0.outcome != .conforming }.map {
            "\($0.id) \($0.outcome.rawValue) \($0.effect.rawValue)"
        }
    }

    @Test("keeps every number where it should pass")
    func pass() throws {
        let (result, successor) = try results("pass")
        #expect(shortfalls(result) == [])
        #expect(result.overall == .conforming)
        // The draft's numbers are met too, and what they are in the standard is not known.
        #expect(shortfalls(successor) == [])
        #expect(successor.overall == .notAssessed)
    }

    @Test("misses a rate: 880 of 1,000 outputs, where 900 are needed")
    func rate() throws {
        let (result, successor) = try results("fail-rate")
        #expect(shortfalls(result) == ["tc260-003:c-out-manual-rate not-conforming decides"])
        #expect(result.overall == .notConforming)
        #expect(result["tc260-003:c-out-manual-rate"]?.measured == .share(part: 880, whole: 1000))
        // Of the draft's number nobody knows whether it is required.
        #expect(shortfalls(successor) == ["gb-t-45654-2025:c-out-manual-rate not-conforming held"])
        #expect(successor.overall == .insufficientEvidence)
    }

    @Test("misses minima though the totals are kept: a risk without a question, and one with 12 of 20")
    func minimum() throws {
        let result = try results("fail-minimum").tc260
        #expect(
            shortfalls(result) == [
                "tc260-003:c-tb-cover not-conforming decides", "tc260-003:c-tb-a345 not-conforming reported",
            ])
        #expect(result.overall == .notConforming)
        #expect(result["tc260-003:c-tb-cover"]?.measured == .covered(30, of: 31, missing: ["tc260-003:a-5-b"]))
        #expect(result["tc260-003:c-tb-a345"]?.measured == .least(0, in: "tc260-003:a-5-b", below: 2))
        #expect(result["tc260-003:c-tb-total"]?.outcome == .conforming)
    }

    @Test("has too small a sample: 582 of 600 pass, and 1,000 are needed")
    func sample() throws {
        let result = try results("fail-sample").tc260
        #expect(
            shortfalls(result) == [
                "tc260-003:c-out-manual-n insufficient-evidence decides",
                "tc260-003:c-out-manual-rate insufficient-evidence decides",
            ])
        #expect(result.overall == .insufficientEvidence)
        #expect(result["tc260-003:c-out-manual-rate"]?.measured == .share(part: 582, whole: 600))
    }

    private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    @Test(
        "is what the generator writes for seed 1, byte by byte", .enabled(if: python != nil, "needs python3"),
        arguments: ["pass", "fail-rate", "fail-minimum", "fail-sample", "labels-pass", "labels-fail"])
    func generator(_ scenario: String) throws {
        let folder = try EvidenceFolder()
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.python))
        process.arguments = [
            Self.examples.appending(path: "generate-evidence.py").path, "--scenario", scenario, "--seed", "1", "--out",
            folder.url.path,
        ]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let isLabels = scenario.hasPrefix("labels")
        let kept = Self.examples.appending(path: "chatbot-china/\(isLabels ? scenario : "evidence-" + scenario)")
        let names = try FileManager.default.contentsOfDirectory(atPath: kept.path).sorted()
        #expect(names == (isLabels ? (1...3).map { "picture-\($0).png" } : (Self.files + ["report.txt"]).sorted()))
        for name in names {
            let isSame =
                try Data(contentsOf: kept.appending(path: name)) == Data(contentsOf: folder.url.appending(path: name))
            #expect(isSame, "\(name)")
        }
    }
}
