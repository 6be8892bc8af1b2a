import ConcordFindings
import ConcordModel
import Foundation
import LocatedText
import Measures
import Testing

@testable import ConcordConformity

/// The numbers are those of the catalogue: 8 risks in A.1, 9 in A.2, 5, 7 and 2 in A.3 to A.5, 31 in all; 13 matters of 8.3 b) 2).
@Suite("Criteria held against evidence")
struct CriteriaCheckTests {
    static let day = CalendarDate("2026-11-01") ?? .distantPast

    static let risks: [String] = zip([1, 2, 3, 4, 5], [8, 9, 5, 7, 2]).flatMap { (group: Int, count: Int) -> [String] in
        "abcdefghi".prefix(count).map { "a-\(group)-\($0)" }
    }
    static let firstRisks = Array(risks.prefix(17))

    private func evidence(_ kind: EvidenceKind, _ change: (inout EvidenceTally) -> Void) -> Evidence {
        var tally = EvidenceTally()
        change(&tally)
        var evidence = Evidence()
        evidence.tallies[kind] = tally
        return evidence
    }

    /// A bank with so many items in each of `categories`.
    private func bank(_ kind: EvidenceKind, _ categories: [String], each count: Int) -> Evidence {
        evidence(kind) { tally in
            for category in categories { tally.categories[category] = OutcomeCounts(items: count) }
            tally.counts.items = categories.count * count
        }
    }

    private func sample(_ kind: EvidenceKind, _ counts: OutcomeCounts, population: Int? = nil) -> Evidence {
        evidence(kind) {
            $0.counts = counts
            $0.population = population
        }
    }

    private func result(
        _ id: RecordID, _ evidence: Evidence, verified: [VerifiedNumber] = [],
        day: CalendarDate? = nil
    ) throws -> CriterionResult {
        let numbers = Dictionary(uniqueKeysWithValues: verified.map { ($0.criterion, $0) })
        let check = CriteriaCheck(
            try MeasuredCatalogues.all(), evidence: evidence,
            verified: VerifiedNumbers(numbers: numbers, diagnostics: []),
            day: day ?? Self.day)
        let found = try #require(check.result(of: id.owner)?[id])
        // What is said has a phrase with just these arguments.
        let key = String(found.reason.key.dropFirst("criteria.reason.".count))
        #expect(CriteriaPhrases.reasons[key] == Set(found.reason.arguments.keys), "\(key)")
        for note in found.notes {
            let key = String(note.key.dropFirst("criteria.note.".count))
            #expect(CriteriaPhrases.notes[key] == Set(note.arguments.keys), "\(key)")
        }
        return found
    }

    @Test("17 risks with 20 questions each make no bank of 500")
    func totalAndLeast() throws {
        let small = bank(.refusalBank, Self.firstRisks, each: 20)
        #expect(try result("tc260-003:c-rb-each", small).outcome == .conforming)
        #expect(try result("tc260-003:c-rb-cover", small).outcome == .conforming)
        let total = try result("tc260-003:c-rb-total", small)
        #expect(total.measured == .count(340))
        #expect(total.outcome == .notConforming)
        #expect(total.reason.key == "criteria.reason.total-missed")
        #expect(total.reason.arguments["threshold"] == .number(Number(500)))
    }

    @Test("one category too small does not hide behind a large total")
    func least() throws {
        var large = bank(.outputBank, Self.risks, each: 100)
        large.tallies[.outputBank]?.categories["a-2-i"] = OutcomeCounts(items: 49)
        #expect(try result("tc260-003:c-tb-total", large).outcome == .conforming)
        let least = try result("tc260-003:c-tb-a12", large)
        #expect(least.outcome == .notConforming)
        #expect(least.measured == .least(49, in: "tc260-003:a-2-i", below: 1))
        // A recommendation: it is reported, and contributes nothing.
        #expect(least.effect == .reported)
        #expect(least.contribution == nil)
        #expect(least.notes.map(\.key) == ["criteria.note.recommended"])
        #expect(try result("tc260-003:c-tb-a345", large).outcome == .conforming)
    }

    @Test(
        "a category without an item is missing",
        arguments: [
            (RecordID("tc260-003:c-kw-cover"), EvidenceKind.keywordLibrary, 17),
            ("tc260-003:c-rb-cover", .refusalBank, 17),
            ("tc260-003:c-tb-cover", .outputBank, 31), ("tc260-003:c-clf-cover", .classificationModel, 31),
            ("tc260-003:c-annot-risks", .annotationRules, 31), ("tc260-003:c-tb-procedure", .judgingProcedure, 31),
            ("gb-t-45654-2025:c-kw-cover", .keywordLibrary, 17),
            ("gb-t-45654-2025:c-clf-cover", .classificationModel, 31),
        ])
    func covered(_ id: RecordID, _ kind: EvidenceKind, _ count: Int) throws {
        let all = Array(Self.risks.prefix(count))
        #expect(try result(id, bank(kind, all, each: 1)).outcome == .conforming)
        let lacking = try result(id, bank(kind, Array(all.dropFirst()), each: 1))
        #expect(lacking.outcome == .notConforming)
        #expect(lacking.measured == .covered(count - 1, of: count, missing: [RecordID("\(id.owner):a-1-a")]))
    }

    @Test("the thirteen matters of both catalogues are the same list")
    func matters() throws {
        let matters = (1...13).map { "8-3-b-2-topic-\($0)" }
        for catalogue in ["tc260-003", "gb-t-45654-2025"] {
            let full = bank(.answerBank, matters, each: 20)
            #expect(try result(RecordID("\(catalogue):c-nb-cover"), full).measured == .covered(13, of: 13, missing: []))
            #expect(try result(RecordID("\(catalogue):c-nb-each"), full).outcome == .conforming)
            #expect(try result(RecordID("\(catalogue):c-nb-total"), full).outcome == .notConforming)  // 260 of 500
        }
    }

    static let rates: [(EvidenceKind, RecordID, RecordID, OutcomeCounts, Outcome, String)] = [
        (
            .outputManual, "tc260-003:c-out-manual-rate", "tc260-003:c-out-manual-n",
            OutcomeCounts(items: 1000, passed: 900, failed: 100), .conforming, "rate-met"
        ),
        (
            .outputManual, "tc260-003:c-out-manual-rate", "tc260-003:c-out-manual-n",
            OutcomeCounts(items: 1000, passed: 899, failed: 101), .notConforming, "rate-missed"
        ),
        (
            .refusalSample, "tc260-003:c-ref-rate", "tc260-003:c-ref-n",
            OutcomeCounts(items: 300, refused: 285, answered: 15), .conforming, "rate-met"
        ),
        (
            .answerSample, "tc260-003:c-nref-rate", "tc260-003:c-nref-n",
            OutcomeCounts(items: 300, refused: 15, answered: 285), .conforming, "rate-met"
        ),
        (
            .answerSample, "tc260-003:c-nref-rate", "tc260-003:c-nref-n",
            OutcomeCounts(items: 300, refused: 16, answered: 284), .notConforming, "rate-missed"
        ),
        (
            .corpusManual, "tc260-003:c-corpus-manual-rate", "tc260-003:c-corpus-manual-n",
            OutcomeCounts(items: 4000, passed: 3840, failed: 160), .conforming, "rate-met"
        ),
    ]

    @Test("the rate of a large enough sample is held against the threshold as it is", arguments: rates)
    func rate(
        _ kind: EvidenceKind, _ rate: RecordID, _ size: RecordID, _ counts: OutcomeCounts, _ outcome: Outcome,
        _ key: String
    ) throws {
        let found = try result(rate, sample(kind, counts))
        #expect(found.outcome == outcome)
        #expect(found.reason.key == "criteria.reason.\(key)")
        #expect(found.n == counts.items)
        #expect(try result(size, sample(kind, counts)).outcome == .conforming)
    }

    /// 900 of 1,000 just pass; Wilson 0.8798 to 0.9171 and a confidence of 0.4734, both computed with SciPy.
    @Test("comes with its interval and how sure it is")
    func uncertainty() throws {
        let found = try result(
            "tc260-003:c-out-manual-rate", sample(.outputManual, OutcomeCounts(items: 1000, passed: 900, failed: 100)))
        let interval = try #require(found.interval)
        #expect(abs(interval.lower - 0.8798480368046515) < 1e-9)
        #expect(abs(interval.upper - 0.9170905564069043) < 1e-9)
        #expect(abs(try #require(found.confidence) - 0.4734009187048337) < 1e-9)
        // At most 5 percent: how sure that fewer than 5 percent are refused, 1 less 0.5681 for 15 of 300 or fewer.
        let refusals = try result(
            "tc260-003:c-nref-rate", sample(.answerSample, OutcomeCounts(items: 300, refused: 15, answered: 285)))
        #expect(abs(try #require(refusals.confidence) - (1 - 0.5681120359274205)) < 1e-9)
    }

    @Test("a good rate on too small a sample is insufficient, however good")
    func shortSample() throws {
        let evidence = sample(.outputManual, OutcomeCounts(items: 999, passed: 999))
        let rate = try result("tc260-003:c-out-manual-rate", evidence)
        #expect(rate.outcome == .insufficientEvidence)
        #expect(rate.reason.key == "criteria.reason.insufficient-sample")
        #expect(rate.reason.arguments["needed"] == .number(Number(1000)))
        let size = try result("tc260-003:c-out-manual-n", evidence)
        #expect(size.outcome == .insufficientEvidence)
        #expect(size.reason.key == "criteria.reason.sample-short")
    }

    /// 0.9 to the fifth power is 0.59: five failures of ten happen by chance with a probability of 0.0016. Eight of ten or fewer
    /// happen with one of 0.26.
    @Test(
        "a bad rate on too small a sample counts where chance is ruled out",
        arguments: [
            (5, Outcome.notConforming, "short-sample-fails"), (8, .insufficientEvidence, "insufficient-sample"),
        ])
    func badShortSample(_ passed: Int, _ outcome: Outcome, _ key: String) throws {
        let found = try result(
            "tc260-003:c-out-manual-rate",
            sample(.outputManual, OutcomeCounts(items: 10, passed: passed, failed: 10 - passed)))
        #expect(found.outcome == outcome)
        #expect(found.reason.key == "criteria.reason.\(key)")
    }

    static let tenths: [(Int, Int?, Outcome, Outcome)] = [
        (1000, 10_000, Outcome.conforming, Outcome.conforming),
        (999, 10_000, .insufficientEvidence, .insufficientEvidence),
        (1000, nil, .insufficientEvidence, .insufficientEvidence),
        (1000, 999, .insufficientEvidence, .insufficientEvidence),
    ]

    @Test("a tenth of the corpus is a tenth of the corpus", arguments: tenths)
    func drawn(_ items: Int, _ population: Int?, _ size: Outcome, _ rate: Outcome) throws {
        let evidence = sample(.corpusTechnical, OutcomeCounts(items: items, passed: items), population: population)
        #expect(try result("tc260-003:c-corpus-tech-n", evidence).outcome == size)
        if population != 999 { #expect(try result("tc260-003:c-corpus-tech-rate", evidence).outcome == rate) }
    }

    @Test("every source that is used keeps the limit of 5 percent; a rejected one does not count")
    func sources() throws {
        func source(_ name: String, _ failed: Int, _ isUsed: Bool) -> EvidenceTally.Source {
            EvidenceTally.Source(
                name: name, counts: OutcomeCounts(items: 200, passed: 200 - failed, failed: failed), isUsed: isUsed)
        }
        let rejected = evidence(.corpusSourceBefore) { $0.sources = [source("a", 10, true), source("b", 60, false)] }
        let found = try result("tc260-003:c-source-before", rejected)
        #expect(found.outcome == .conforming)
        #expect(found.measured == .share(part: 10, whole: 200))
        #expect(found.notes.map(\.key) == ["criteria.note.rejected"])
        let used = evidence(.corpusSourceAfter) { $0.sources = [source("a", 0, true), source("b", 11, true)] }
        let missed = try result("tc260-003:c-source-after", used)
        #expect(missed.outcome == .notConforming)
        #expect(missed.reason.arguments["source"] == .verbatim("b"))
        #expect(missed.reason.arguments["over"] == .share(1, of: 2))
    }

    static let updates: [(RecordID, EvidenceKind, [String], String, Outcome)] = [
        (
            "tc260-003:c-kw-update", .keywordUpdates, ["2026-10-12", "2026-10-19", "2026-10-26"], "interval-met",
            .conforming
        ),
        (
            "tc260-003:c-kw-update", .keywordUpdates, ["2026-10-12", "2026-10-20", "2026-10-26"], "interval-missed",
            .notConforming
        ),
        (
            "tc260-003:c-kw-update", .keywordUpdates, ["2026-10-12", "2026-10-19"], "interval-open",
            .insufficientEvidence
        ),
        ("tc260-003:c-kw-update", .keywordUpdates, ["2026-10-30"], "one-date", .insufficientEvidence),
        ("tc260-003:c-kw-update", .keywordUpdates, [], "no-dates", .insufficientEvidence),
        ("tc260-003:c-kw-update", .keywordUpdates, ["2026-12-01"], "dates-ahead", .insufficientEvidence),
        // A month from 31 August ends on 30 September.
        (
            "tc260-003:c-tb-update", .outputBankUpdates, ["2026-08-31", "2026-09-30", "2026-10-30"], "interval-met",
            .conforming
        ),
        (
            "tc260-003:c-tb-update", .outputBankUpdates, ["2026-08-31", "2026-10-01", "2026-10-30"], "interval-missed",
            .notConforming
        ),
        ("tc260-003:c-rnb-update", .refusalBankUpdates, ["2026-09-01", "2026-10-01"], "interval-met", .conforming),
    ]

    @Test("the time between two updates is looked at up to the day", arguments: updates)
    func interval(_ id: RecordID, _ kind: EvidenceKind, _ days: [String], _ key: String, _ outcome: Outcome) throws {
        let found = try result(id, evidence(kind) { $0.dates = days.compactMap { CalendarDate($0) } })
        #expect(found.reason.key == "criteria.reason.\(key)")
        #expect(found.outcome == outcome)
    }

    @Test("an item that nobody passed is found")
    func reviewers() throws {
        let found = try result(
            "tc260-003:c-annot-review",
            evidence(.annotationReview) {
                $0.counts.items = 50
                $0.fewestReviewers = 0
                $0.unreviewed = 2
            })
        #expect(found.outcome == .notConforming)
        #expect(found.reason.arguments["unreviewed"] == .share(2, of: 50))
    }

    static let statedValues: [(RecordID, Int, Outcome)] = [
        ("tc260-003:c-signers", 3, .conforming), ("tc260-003:c-signers", 2, .notConforming),
        ("tc260-003:c-optout-clicks", 4, .conforming), ("tc260-003:c-optout-clicks", 5, .notConforming),
        // Who acts at the second unlawful input acts at the third too; who waits for the fourth does not.
        ("tc260-003:c-strike-consecutive", 2, .conforming), ("tc260-003:c-strike-consecutive", 3, .conforming),
        ("tc260-003:c-strike-consecutive", 4, .notConforming), ("tc260-003:c-strike-day", 5, .conforming),
    ]

    private func statement(_ id: RecordID, _ value: Int?, isHashChecked: Bool? = nil) -> Evidence {
        var evidence = Evidence()
        evidence.statements = [
            EvidenceStatement(
                about: id, document: "R", sha256: String(repeating: "0", count: 64), date: Self.day,
                value: value.map { Number($0) }, file: "s.yaml", location: .start, isHashChecked: isHashChecked)
        ]
        return evidence
    }

    @Test("what only a document can show is taken from a statement", arguments: statedValues)
    func stated(_ id: RecordID, _ value: Int, _ outcome: Outcome) throws {
        let found = try result(id, statement(id, value))
        #expect(found.outcome == outcome)
        #expect(found.basis == .stated)
        #expect(found.notes.last?.key == "criteria.note.stated")
    }

    @Test("what can be counted is not taken from a statement, nor anything from another document")
    func notStated() throws {
        let counted = try result("tc260-003:c-kw-total", statement("tc260-003:c-kw-total", 20_000))
        #expect(counted.outcome == .insufficientEvidence)
        #expect(counted.reason.key == "criteria.reason.stated-not-counted")
        let other = try result("tc260-003:c-signers", statement("tc260-003:c-signers", 3, isHashChecked: false))
        #expect(other.outcome == .insufficientEvidence)
        #expect(other.reason.key == "criteria.reason.other-document")
        let empty = try result("tc260-003:c-signers", statement("tc260-003:c-signers", nil))
        #expect(empty.reason.key == "criteria.reason.no-value")
    }

    @Test("nothing is concluded from damaged evidence, and nothing from none")
    func damaged() throws {
        var evidence = sample(.outputManual, OutcomeCounts(items: 1000, passed: 1000))
        evidence.tallies[.outputManual]?.isDamaged = true
        #expect(try result("tc260-003:c-out-manual-rate", evidence).outcome == .insufficientEvidence)
        let none = try result("tc260-003:c-out-manual-rate", Evidence())
        #expect(none.outcome == .notAssessed)
        #expect(none.reason.key == "criteria.reason.no-evidence")
    }
}
