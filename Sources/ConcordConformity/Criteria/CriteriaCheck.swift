import ConcordFindings
public import ConcordModel
import Measures

/// Holds the numbers of catalogues against evidence.
///
/// Sample sizes, rates, minima for each category and totals are criteria of their own and are judged apart: 17 times 20
/// questions make no bank of 500. How each kind of count is judged, and why, stands in docs/measured-criteria.md.
public struct CriteriaCheck: Sendable {
    private let catalogues: [Catalogue]
    private let sections: SectionTree
    let evidence: Evidence
    private let verified: VerifiedNumbers
    /// The day as of which intervals are looked at.
    let day: CalendarDate
    private let notApplicable: Set<RecordID>
    private let criteria: [RecordID: Criterion]

    /// - Parameters:
    ///   - catalogues: all that evidence and categories may belong to, not only the one that is asked for.
    ///   - notApplicable: provisions that do not bind the system.
    public init(
        _ catalogues: [Catalogue], evidence: Evidence, verified: VerifiedNumbers = .none, day: CalendarDate,
        notApplicable: Set<RecordID> = []
    ) {
        self.catalogues = catalogues
        self.evidence = evidence
        self.verified = verified
        self.day = day
        self.notApplicable = notApplicable
        sections = SectionTree(catalogues)
        let all = catalogues.flatMap { $0.provisions.flatMap(\.criteria) }
        criteria = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The results of a catalogue, in the order of its provisions; nil where there is no such catalogue.
    public func result(of catalogue: RecordID) -> CatalogueResult? {
        guard let found = catalogues.first(where: { $0.id == catalogue }) else { return nil }
        let results = found.provisions.flatMap { provision in
            provision.criteria.map { result(of: $0, provision) }
        }
        return CatalogueResult(catalogue: catalogue, results: results)
    }

    /// The number that counts for a criterion: the one that a user read, else the atlas's.
    func threshold(of criterion: Criterion) -> Number { verified.numbers[criterion.id]?.value ?? criterion.value }

    /// The criterion that gives the sample of a rate.
    func sample(of criterion: Criterion) -> Criterion? { criterion.sample.flatMap { criteria[$0] } }

    /// The categories among which a test counts: their sections, with the counts of the evidence.
    func categories(_ test: CriterionTest, _ tally: EvidenceTally) -> [(section: RecordID, counts: OutcomeCounts)] {
        test.among.flatMap(sections.leaves).map { section in
            (section.id, tally.categories[EvidenceCategories.key(of: section.id)] ?? OutcomeCounts())
        }
    }

    private func result(of criterion: Criterion, _ provision: Provision) -> CriterionResult {
        let read = verified.numbers[criterion.id]
        let modality = read?.modality ?? criterion.modality
        let isReported = provision.isReported && read == nil
        let judgement =
            notApplicable.contains(provision.id)
            ? Judgement(.notApplicable, Phrase("criteria.reason.not-applicable"))
            : judge(criterion)
        let effect: CriterionResult.Effect =
            switch modality {
            case .shall: .decides
            case .should, .may, .example: .reported
            case .unclear: .held
            }
        return CriterionResult(
            criterion: criterion, provision: provision.id, threshold: threshold(of: criterion), modality: modality,
            outcome: judgement.outcome, effect: effect, basis: judgement.basis, measured: judgement.measured,
            n: judgement.n, interval: judgement.interval, confidence: judgement.confidence, reason: judgement.reason,
            notes: notes(modality, isReported: isReported, read) + judgement.notes, files: judgement.files,
            isReported: isReported)
    }

    private func notes(_ modality: Criterion.Modality, isReported: Bool, _ read: VerifiedNumber?) -> [Phrase] {
        var notes: [Phrase] = []
        if isReported { notes.append(Phrase("criteria.note.reported")) }
        if let read {
            notes.append(
                Phrase(
                    "criteria.note.verified",
                    [
                        "role": .verbatim(read.role), "date": .date(.known(.day(read.date))),
                        "document": .verbatim(read.document),
                    ]))
        }
        switch modality {
        case .shall: break
        case .should, .may: notes.append(Phrase("criteria.note.recommended"))
        case .example: notes.append(Phrase("criteria.note.example"))
        case .unclear: notes.append(Phrase("criteria.note.unclear"))
        }
        return notes
    }

    private func judge(_ criterion: Criterion) -> Judgement {
        guard let test = criterion.test else {
            return Judgement(.notAssessed, Phrase("criteria.reason.no-test"))
        }
        guard let tally = evidence.tallies[test.evidence] else { return judgeStatement(criterion, test) }
        guard !tally.isDamaged else {
            var judgement = Judgement(
                .insufficientEvidence, Phrase("criteria.reason.damaged", ["evidence": .evidence(test.evidence)]))
            judgement.files = tally.files
            return judgement
        }
        var judgement =
            switch test.count {
            case .total: judgeTotal(criterion, tally)
            case .covered: judgeCovered(criterion, test, tally)
            case .least: judgeLeast(criterion, test, tally)
            case .rate: judgeRate(criterion, test, tally)
            case .drawn: judgeDrawn(criterion, tally)
            case .source: judgeSources(criterion, test, tally)
            case .interval: judgeInterval(criterion, tally)
            case .people: judgePeople(criterion, tally)
            case .stated: judgeStatement(criterion, test)
            }
        judgement.files = tally.files
        if judgement.measured != .nothing, judgement.basis == .none { judgement.basis = .counted }
        return judgement
    }
}

/// A result before its modality is looked at.
struct Judgement {
    var outcome: Outcome
    var reason: Phrase
    var basis = CriterionResult.Basis.none
    var measured = CriterionResult.Measured.nothing
    var n: Int?
    var interval: Interval?
    var confidence: Double?
    var notes: [Phrase] = []
    var files: [String] = []

    init(_ outcome: Outcome, _ reason: Phrase, _ measured: CriterionResult.Measured = .nothing, n: Int? = nil) {
        self.outcome = outcome
        self.reason = reason
        self.measured = measured
        self.n = n
    }
}

extension Cell {
    static func evidence(_ kind: EvidenceKind) -> Cell { .word("evidence", kind.rawValue) }
    static func unit(_ unit: Criterion.Unit) -> Cell { .word("unit", unit.rawValue) }
    static func day(_ day: CalendarDate) -> Cell { .date(.known(.day(day))) }
}
