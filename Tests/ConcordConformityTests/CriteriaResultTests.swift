import ConcordFindings
import ConcordModel
import Foundation
import LocatedText
import Measures
import Testing

@testable import ConcordConformity

@Suite("Results of a catalogue's numbers")
struct CriteriaResultTests {
    private let folder: EvidenceFolder

    init() throws { folder = try EvidenceFolder() }

    private static let tc260: RecordID = "tc260-003"
    private static let gbt: RecordID = "gb-t-45654-2025"

    /// Evidence that keeps every number of TC260-003 and of the draft of GB/T 45654, made from the numbers themselves.
    static func complete() -> Evidence {
        var evidence = Evidence()
        let day = CriteriaCheckTests.day
        func tally(_ change: (inout EvidenceTally) -> Void) -> EvidenceTally {
            var tally = EvidenceTally()
            change(&tally)
            return tally
        }
        func bank(_ categories: [String], _ each: Int) -> EvidenceTally {
            tally {
                for category in categories { $0.categories[category] = OutcomeCounts(items: each) }
                $0.counts.items = categories.count * each
            }
        }
        let matters = (1...13).map { "8-3-b-2-topic-\($0)" }
        evidence.tallies = [
            .keywordLibrary: bank(CriteriaCheckTests.firstRisks, 600), .outputBank: bank(CriteriaCheckTests.risks, 70),
            .refusalBank: bank(CriteriaCheckTests.firstRisks, 30), .answerBank: bank(matters, 40),
            .annotationRules: bank(CriteriaCheckTests.risks, 1), .judgingProcedure: bank(CriteriaCheckTests.risks, 1),
            .classificationModel: bank(CriteriaCheckTests.risks, 1),
            .corpusManual: tally { $0.counts = OutcomeCounts(items: 4000, passed: 3960, failed: 40) },
            .corpusTechnical: tally {
                $0.counts = OutcomeCounts(items: 20_000, passed: 19_800, failed: 200)
                $0.population = 200_000
            },
            .refusalSample: tally { $0.counts = OutcomeCounts(items: 300, refused: 295, answered: 5) },
            .answerSample: tally { $0.counts = OutcomeCounts(items: 300, refused: 3, answered: 297) },
            .annotationReview: tally {
                $0.counts = OutcomeCounts(items: 500, passed: 500)
                $0.fewestReviewers = 1
            },
        ]
        for kind in [EvidenceKind.outputManual, .outputKeyword, .outputModel] {
            evidence.tallies[kind] = tally { $0.counts = OutcomeCounts(items: 1000, passed: 960, failed: 40) }
        }
        for kind in [EvidenceKind.corpusSourceBefore, .corpusSourceAfter] {
            evidence.tallies[kind] = tally {
                $0.sources = [.init(name: "a", counts: OutcomeCounts(items: 500, passed: 495, failed: 5))]
            }
        }
        for kind in [EvidenceKind.keywordUpdates, .outputBankUpdates, .refusalBankUpdates] {
            evidence.tallies[kind] = tally { $0.dates = ["2026-10-25", "2026-11-01"].compactMap { CalendarDate($0) } }
        }
        evidence.statements = [
            ("c-optout-clicks", 3), ("c-strike-consecutive", 3), ("c-strike-day", 5), ("c-signers", 3),
        ]
        .flatMap { name, value in
            [tc260, gbt].map { catalogue in
                EvidenceStatement(
                    about: RecordID("\(catalogue):\(name)"), document: "R", sha256: String(repeating: "0", count: 64),
                    date: day, value: Number(value), file: "s.yaml", location: .init(line: 1, column: 1))
            }
        }
        return evidence
    }

    private func check(
        _ evidence: Evidence, verified: VerifiedNumbers = .none, notApplicable: Set<RecordID> = []
    ) throws -> CriteriaCheck {
        CriteriaCheck(
            try MeasuredCatalogues.all(), evidence: evidence, verified: verified, day: CriteriaCheckTests.day,
            notApplicable: notApplicable)
    }

    @Test("all 41 numbers of TC260-003 can be met, and then it conforms")
    func complete() throws {
        let result = try #require(check(Self.complete()).result(of: Self.tc260))
        #expect(result.results.count == 41)
        #expect(result.results.filter { $0.outcome != .conforming }.map(\.id) == [])
        #expect(result.overall == .conforming)
        #expect(result.results.allSatisfy { !$0.isReported })
    }

    /// The numbers of GB/T 45654-2025 are those of a draft: met as they are, nobody knows that they are the standard's.
    @Test("all 38 numbers of GB/T 45654-2025 can be met, and it is not assessed until the official text was read")
    func reported() throws {
        let check = try check(Self.complete())
        let result = try #require(check.result(of: Self.gbt))
        #expect(result.results.count == 38)
        #expect(result.results.filter { $0.outcome != .conforming }.map(\.id) == [])
        #expect(result.overall == .notAssessed)
        #expect(result.results.allSatisfy { $0.isReported && $0.notes.first?.key == "criteria.note.reported" })
        let verified = result.results.map { found in
            VerifiedNumber(
                criterion: found.id, value: found.criterion.value, modality: .shall, document: "GB/T 45654-2025",
                date: CriteriaCheckTests.day, role: "compliance officer")
        }
        let numbers = VerifiedNumbers(
            numbers: Dictionary(uniqueKeysWithValues: verified.map { ($0.criterion, $0) }), diagnostics: [])
        let read = try #require(try self.check(Self.complete(), verified: numbers).result(of: Self.gbt))
        #expect(read.overall == .conforming)
        #expect(read.results.allSatisfy { !$0.isReported && $0.notes.first?.key == "criteria.note.verified" })
    }

    @Test("a missed requirement decides, a missed recommendation does not")
    func modality() throws {
        var evidence = Self.complete()
        // 17 risks with 300 keywords are 5,100 of the 10,000 that are recommended.
        for category in CriteriaCheckTests.firstRisks {
            evidence.tallies[.keywordLibrary]?.categories[category] = OutcomeCounts(items: 300)
        }
        evidence.tallies[.keywordLibrary]?.counts.items = 5100
        let recommended = try #require(check(evidence).result(of: Self.tc260))
        #expect(recommended["tc260-003:c-kw-total"]?.outcome == .notConforming)
        #expect(recommended.overall == .conforming)
        // Of the draft nobody knows whether it is required: the catalogue is held, and does not fail.
        let unclear = try #require(check(evidence).result(of: Self.gbt))
        #expect(unclear["gb-t-45654-2025:c-kw-total"]?.contribution == .insufficientEvidence)
        #expect(unclear.overall == .insufficientEvidence)
        #expect(unclear.decisive == ["gb-t-45654-2025:c-kw-total"])

        evidence.tallies[.outputManual]?.counts = OutcomeCounts(items: 1000, passed: 880, failed: 120)
        let required = try #require(check(evidence).result(of: Self.tc260))
        #expect(required.overall == .notConforming)
        #expect(required.decisive == ["tc260-003:c-out-manual-rate"])
        #expect(required.outcome(of: "tc260-003:9-3-b") == .notConforming)
        #expect(required.outcome(of: "tc260-003:8-1-a") == nil)
    }

    /// The 500 of the should-refuse bank stand in a translation that does not say whether they are required.
    @Test("an unclear number that was read counts as met on either reading, and holds the result where it is missed")
    func unclear() throws {
        var evidence = Self.complete()
        evidence.tallies[.refusalBank]?.counts.items = 499
        let result = try #require(check(evidence).result(of: Self.tc260))
        let total = try #require(result["tc260-003:c-rb-total"])
        #expect(total.outcome == .notConforming)
        #expect(total.effect == .held)
        #expect(result.overall == .insufficientEvidence)
        #expect(result.decisive == ["tc260-003:c-rb-total"])
    }

    @Test("never read better than one of their parts", arguments: EvidenceKind.allCases)
    func parts(_ kind: EvidenceKind) throws {
        var evidence = Self.complete()
        evidence.tallies[kind] = nil
        evidence.statements = evidence.statements.filter { statement in
            kind != .assessmentReport || !statement.about.text.hasSuffix("c-signers")
        }
        for catalogue in [Self.tc260, Self.gbt] {
            let result = try #require(check(evidence).result(of: catalogue))
            for contribution in result.results.compactMap(\.contribution) { #expect(result.overall >= contribution) }
            for found in result.results where found.criterion.test?.evidence == kind && evidence.tallies[kind] == nil {
                if found.basis != .stated { #expect(found.outcome == .notAssessed, "\(found.id)") }
            }
        }
    }

    @Test("leave out provisions that do not bind the system")
    func notApplicable() throws {
        var evidence = Self.complete()
        evidence.tallies[.annotationReview] = nil
        let result = try #require(check(evidence, notApplicable: ["tc260-003:5-3-c-2"]).result(of: Self.tc260))
        #expect(result["tc260-003:c-annot-review"]?.outcome == .notApplicable)
        #expect(result.overall == .conforming)
    }

    @Test("take a value that a user read, and say where it differs from the atlas")
    func verified() throws {
        let file = try folder.write(
            "verified.yaml",
            """
            verified:
            - criterion: gb-t-45654-2025:c-out-manual-rate
              value: 97
              modality: shall
              document: GB/T 45654-2025, 5.2
              date: 2026-05-02
              by: compliance officer
            - criterion: gb-t-45654-2025:c-out-kw-rate
              value: 90
              modality: should
              document: GB/T 45654-2025, B.2.2
              date: 2026-05-02
              by: compliance officer
            - criterion: gb-t-45654-2025:c-source-before
              value: 5
              modality: should
              document: GB/T 45654-2025, 4.1
              date: 2026-05-02
              by: compliance officer
            """)
        let numbers = VerifiedNumbers(file: file, catalogues: try MeasuredCatalogues.all())
        #expect(
            folder.complaints(numbers.diagnostics) == [
                "verified.yaml:3:10: warning: 97 contradicts the 90 that the atlas records for "
                    + "'gb-t-45654-2025:c-out-manual-rate'; 97 is used",
                "verified.yaml:16:13: warning: 'should' contradicts the 'shall' that the atlas records for "
                    + "'gb-t-45654-2025:c-source-before'; 'should' is used",
            ])
        let result = try #require(check(Self.complete(), verified: numbers).result(of: Self.gbt))
        let rate = try #require(result["gb-t-45654-2025:c-out-manual-rate"])
        #expect(rate.threshold == Number(97))
        #expect(rate.outcome == .notConforming)  // 96 percent
        #expect(rate.effect == .decides)
        #expect(result["gb-t-45654-2025:c-out-kw-rate"]?.effect == .reported)
        #expect(result.overall == .notConforming)
    }

    @Test("refuse a list of read values that cannot be")
    func badVerified() throws {
        let file = try folder.write(
            "verified.yaml",
            """
            verified:
            - criterion: gb-t-45654-2025:c-out-manual-rat
              value: 90
              modality: shall
              document: D
              date: 2026-05-02
              by: officer
            - criterion: gb-t-45654-2025:c-out-manual-rate
              value: 104
              modality: shall
              document: D
              date: 2026-05-02
              by: officer
            - criterion: gb-t-45654-2025:c-out-manual-rate
              value: 90
              modality: unclear
              document: D
              date: 2026-05-02
              by: officer
            - criterion: gb-t-45654-2025:c-out-manual-rate
              value: 90
              modality: shall
              document: D
              date: 2026-05-02
            """)
        let numbers = VerifiedNumbers(file: file, catalogues: try MeasuredCatalogues.all())
        #expect(
            folder.complaints(numbers.diagnostics) == [
                "verified.yaml:2:14: error: 'gb-t-45654-2025:c-out-manual-rat' is no criterion of the catalogues; "
                    + "is 'gb-t-45654-2025:c-out-manual-rate' meant?",
                "verified.yaml:9:10: error: '104' is no threshold; a percentage goes from 0 to 100",
                "verified.yaml:16:13: error: 'unclear' is no modality that can be read; known: shall, should, may, example",
                "verified.yaml:20:3: error: 'by' is missing in this number",
            ])
        #expect(numbers.numbers.isEmpty)
    }
}

@Suite("Plans for the rates of a catalogue")
struct CriteriaPlanTests {
    /// Figures computed with SciPy's `binom` and `beta`; see SamplePlanTests.
    @Test("show what the catalogue's own sample is worth")
    func own() throws {
        let catalogue = try #require(try MeasuredCatalogues.all().first { $0.id == "tc260-003" })
        let plans = CriterionPlan.plans(for: catalogue)
        // 9.2 a), 9.2 b), 9.3 b) to d), 9.4 b) and c)
        #expect(plans.count == 7)
        let output = try #require(plans.first { $0.criterion.id == "tc260-003:c-out-manual-rate" })
        #expect(output.ownSample == 1000)
        #expect(abs(try #require(output.ownShows) - 0.8830084679036321) < 1e-9)
        #expect(abs(try #require(output.ownNeeds) - 0.914286516032102) < 1e-9)
        #expect(output.expected == 0.95)
        #expect(output.smallest?.trials == 116 && output.smallest?.permittedFailures == 6)
        #expect(output.powered?.trials == 239 && output.powered?.permittedFailures == 16)
        #expect(output.characteristic.map(\.rate).map { ($0 * 100).rounded() } == [86, 88, 90, 92, 94])
        #expect(abs(output.characteristic[3].probability - 0.9898543441043397) < 1e-9)

        let refusals = try #require(plans.first { $0.criterion.id == "tc260-003:c-nref-rate" })
        #expect(refusals.bound == .atMost)
        #expect(abs(try #require(refusals.ownShows) - 0.07594869829959539) < 1e-9)
        #expect(refusals.ownSample == 300)
    }

    @Test("of a share of the corpus need its size")
    func population() throws {
        let catalogue = try #require(try MeasuredCatalogues.all().first { $0.id == "tc260-003" })
        func technical(_ population: Int?) -> CriterionPlan? {
            CriterionPlan.plans(for: catalogue, population: population).first {
                $0.criterion.id == "tc260-003:c-corpus-tech-rate"
            }
        }
        #expect(technical(nil)?.ownSample == nil)
        #expect(technical(nil)?.characteristic == [])
        #expect(technical(25_001)?.ownSample == 2501)
    }
}
