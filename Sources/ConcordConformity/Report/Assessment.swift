public import ConcordFindings
import ConcordModel

/// How a system stands to every provision that applies to it, and why.
public struct Assessment: Sendable {
    /// What is said of one duty.
    public struct Result: Hashable, Sendable {
        public let outcome: Outcome
        /// Why, as a sentence.
        public let reason: Phrase
        /// The evidence that it rests on: documents and files, as they were named.
        public let evidence: [String]
        /// What has to be known beside it: of the numbers that it rests on, that the official text was not read, or which are
        /// recommended.
        public let notes: [Phrase]

        init(_ outcome: Outcome, _ reason: Phrase, evidence: [String] = [], notes: [Phrase] = []) {
            self.outcome = outcome
            self.reason = reason
            self.evidence = evidence
            self.notes = notes
        }
    }

    public let applicability: Applicability
    public let evidence: Evidence
    /// The numbers of the catalogues that apply, held against the evidence.
    public let criteria: [CatalogueResult]
    /// The labels of files, held against the provisions that ask for them.
    public let labels: LabelEvidence
    private let results: [RecordID: Result]

    public init(_ applicability: Applicability, evidence: Evidence = Evidence(), verified: VerifiedNumbers = .none) {
        self.applicability = applicability
        self.evidence = evidence
        criteria = Self.criteria(applicability, evidence, verified)
        let byProvision = Dictionary(grouping: criteria.flatMap(\.results), by: \.provision)
        let labels = LabelEvidence(evidence.labels)
        self.labels = labels
        results = Dictionary(
            applicability.duties.map { duty in
                let statements = evidence.statements(about: duty.id)
                return (duty.id, Self.result(of: duty, byProvision[duty.id] ?? [], statements, labels))
            }, uniquingKeysWith: { first, _ in first })
    }

    public var view: AtlasOnDay { applicability.view }

    public func duties(in market: Duty.Market) -> [Duty] { applicability.duties.filter { $0.market == market } }

    public func result(of duty: Duty) -> Result { results[duty.id] ?? Self.result(of: duty, [], [], labels) }

    /// Whether what is asked of the duty decides the state of its market: a recommendation is reported and no more.
    public func decides(_ duty: Duty) -> Bool {
        switch duty.version.modality {
        case .shall, .shallNot: true
        case .should, .shouldNot, .may, .none: false
        }
    }

    /// The state of a market: the worst among the required duties that bind on the day, or may, and among what the numbers of
    /// those that bind contribute; of those to come where none binds. Where nothing is required, what is recommended makes it
    /// conforming or not assessed; not applicable where nothing applies.
    public func state(of market: Duty.Market) -> Outcome {
        let duties = deciding(in: market)
        let ids = Set(duties.map(\.id))
        let numbers = criteria.flatMap(\.results).filter { ids.contains($0.provision) }.compactMap(\.contribution)
        let outcomes = duties.filter(decides).map { result(of: $0).outcome } + numbers
        return outcomes.max() ?? duties.map { min(result(of: $0).outcome, .notAssessed) }.max() ?? .notApplicable
    }

    /// The duties among which those are that make the state of a market: all that bind or may; all that apply where none does.
    private func deciding(in market: Duty.Market) -> [Duty] {
        let duties = duties(in: market)
        let binding = duties.filter { $0.binding.isBinding || $0.binding.isOpen }
        return binding.isEmpty ? duties : binding
    }

    /// The required duties that make the state of a market at least as bad as `limit`.
    public func duties(in market: Duty.Market, from limit: Outcome) -> [Duty] {
        let numbers = Dictionary(grouping: criteria.flatMap(\.results), by: \.provision)
        return deciding(in: market).filter { duty in
            let contributions = (numbers[duty.id] ?? []).compactMap(\.contribution)
            return ((decides(duty) ? [result(of: duty).outcome] : []) + contributions).contains { $0 >= limit }
        }
    }

    /// The results of the catalogues of which a provision with a number applies.
    private static func criteria(
        _ applicability: Applicability, _ evidence: Evidence, _ verified: VerifiedNumbers
    ) -> [CatalogueResult] {
        let catalogues = applicability.view.atlas.contents.catalogues
        let applying = Set(applicability.duties.map(\.id))
        return catalogues.compactMap { catalogue in
            guard applicability.duties.contains(where: { $0.catalogue.id == catalogue.id }) else { return nil }
            let others = Set(catalogue.provisions.map(\.id)).subtracting(applying)
            let check = CriteriaCheck(
                catalogues, evidence: evidence, verified: verified, day: applicability.view.day, notApplicable: others)
            guard let result = check.result(of: catalogue.id) else { return nil }
            let results = result.results.filter { $0.criterion.test != nil && applying.contains($0.provision) }
            return results.isEmpty ? nil : CatalogueResult(catalogue: catalogue.id, results: results)
        }
    }

    /// Answers that speak of a breach go first; then labels of files and measured numbers; then statements.
    private static func result(
        of duty: Duty, _ criteria: [CriterionResult], _ statements: [EvidenceStatement], _ labels: LabelEvidence
    ) -> Result {
        let documents = statements.map(\.document)
        if let breach = duty.breach {
            let answers: [String: Cell] = ["keys": .list(breach.keys.map { .verbatim($0.description) })]
            switch breach.truth {
            case .yes: return Result(.notConforming, Phrase("assess.reason.breach", answers), evidence: documents)
            case .unknown: return Result(.notAssessed, Phrase("assess.reason.open", answers), evidence: documents)
            case .no where statements.isEmpty:
                return Result(.insufficientEvidence, Phrase("assess.reason.denied", answers))
            case .no: return stated(statements)
            }
        }
        if duty.applies.truth == .unknown {
            let answers: [String: Cell] = ["keys": .list(duty.applies.keys.map { .verbatim($0.description) })]
            return Result(.notAssessed, Phrase("assess.reason.open", answers), evidence: documents)
        }
        if let check = labels.check(of: duty.id) {
            return Result(check.outcome, check.reason, evidence: check.files + documents)
        }
        let measured = criteria.filter { $0.contribution != nil }
        guard let worst = measured.compactMap(\.contribution).max() else {
            guard statements.isEmpty else { return stated(statements) }
            return labels.note(on: duty) ?? Result(.notAssessed, Phrase("assess.reason.no-evidence"))
        }
        let decisive = measured.filter { $0.contribution == worst }
        var files: [String] = []
        for file in measured.flatMap(\.files) + documents where !files.contains(file) { files.append(file) }
        return Result(
            worst,
            Phrase(
                reason(of: decisive),
                ["n": .count(decisive.count), "m": .count(measured.count), "criteria": .list(decisive.map(\.cell))]),
            evidence: files, notes: measured.filter { $0.basis != .none }.flatMap(\.notes).uniqued)
    }

    /// Whether numbers decide, are held back because nobody knows whether they are required, or were not measured.
    private static func reason(of decisive: [CriterionResult]) -> String {
        if decisive.allSatisfy({ $0.outcome == .notAssessed }) { return "assess.reason.unmeasured" }
        return decisive.allSatisfy { $0.outcome != $0.contribution } ? "assess.reason.held" : "assess.reason.measured"
    }

    /// A document that says so makes a duty conforming as far as it goes: nobody here has read it. One whose hash is not that of
    /// the document at hand shows nothing.
    private static func stated(_ statements: [EvidenceStatement]) -> Result {
        let documents = statements.map(\.document)
        let arguments: [String: Cell] = ["documents": .list(documents.map { .verbatim($0) })]
        if statements.contains(where: { $0.isHashChecked == false }) {
            return Result(.insufficientEvidence, Phrase("assess.reason.hash", arguments), evidence: documents)
        }
        return Result(.conforming, Phrase("assess.reason.stated", arguments), evidence: documents)
    }
}

extension Assessment.Result {
    /// Why, with what has to be known beside it.
    public var explanation: Cell {
        notes.isEmpty ? .phrase(reason) : .list([.phrase(reason)] + notes.map { .phrase($0) })
    }
}

extension CriterionResult {
    /// The criterion with what was asked for.
    var cell: Cell { .verbatim(criterion.id.text) }
}
