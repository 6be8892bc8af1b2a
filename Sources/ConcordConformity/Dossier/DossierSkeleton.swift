import ConcordFindings
public import ConcordModel

/// A document that the company keeps or files, heading by heading: what is there, what is missing, what is not its to fill.
public struct DossierSkeleton: Sendable {
    /// How far a heading is filled.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// Everything that the atlas knows to belong there is there.
        case filled
        case partly
        case missing
        /// Written by a notified body, an authority, a customer.
        case others
        /// Nothing is recorded that belongs there: the company has to know.
        case open
        /// Heads what follows: nothing of its own belongs there.
        case heads
    }

    /// A heading with what was found for it.
    public struct Entry: Hashable, Sendable {
        public let heading: Dossier.Heading
        public let section: Section
        /// How deep the heading lies below the first of the dossier, from 0.
        public let depth: Int
        public let answers: [(question: Question, answer: Answer)]
        public let missingAnswers: [Question]
        /// Duties that apply and belong here, with their results.
        public let duties: [(duty: Duty, result: Assessment.Result)]
        public let numbers: [CriterionResult]
        /// Whether other headings of the dossier stand under it.
        public let isHead: Bool

        public var state: State {
            if heading.by == .others { return .others }
            let found =
                answers.count + duties.count { !$0.result.evidence.isEmpty } + numbers.count { $0.basis != .none }
            let all = answers.count + missingAnswers.count + duties.count + numbers.count
            if all == 0 { return isHead ? .heads : .open }
            return found == 0 ? .missing : found == all ? .filled : .partly
        }

        public static func == (left: Entry, right: Entry) -> Bool {
            left.heading == right.heading && left.state == right.state
        }

        public func hash(into hasher: inout Hasher) { hasher.combine(heading) }
    }

    public let dossier: Dossier
    /// Whether the company has to draw it up.
    public let isDue: ConditionReading
    public let entries: [Entry]

    /// The dossiers of a market that are due, or may be; all of them with their reading.
    public static func all(_ assessment: Assessment, market: Duty.Market) -> [DossierSkeleton] {
        assessment.view.atlas.contents.dossiers.filter { $0.market.rawValue == market.rawValue }.map {
            DossierSkeleton($0, assessment)
        }
    }

    init(_ dossier: Dossier, _ assessment: Assessment) {
        self.dossier = dossier
        let atlas = assessment.view.atlas
        let profile = assessment.applicability.profile
        let triggers = atlas.contents.triggers.filter { $0.catalogue == dossier.catalogue }
        let reading = TriggerReading(triggers, profile: profile, day: assessment.view.day)
        let own = dossier.when.map { profile.reading(of: $0, on: assessment.view.day, word: reading.reading(of:)) }
        isDue = .all([reading.catalogue] + (own.map { [$0] } ?? []))
        let questions = assessment.questionByKey
        let duties = Dictionary(
            assessment.applicability.duties.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let numbers = Dictionary(
            assessment.criteria.flatMap(\.results).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let depths = Self.depths(of: dossier, atlas)
        let heads = Set(dossier.headings.compactMap { (atlas[$0.section] as? Section)?.parent })
        entries = dossier.headings.compactMap { heading in
            guard let section = atlas[heading.section] as? Section else { return nil }
            let asked = heading.answers.compactMap { questions[$0] }
            return Entry(
                heading: heading,
                section: section,
                depth: depths[heading.section] ?? 0,
                answers: asked.compactMap { question in
                    profile[question.key].flatMap { $0 == .notAsked ? nil : (question, $0) }
                },
                missingAnswers: asked.filter { profile[$0.key] == nil },
                duties: heading.provisions.compactMap { id in
                    duties[id].map { ($0, assessment.result(of: $0)) }
                },
                numbers: heading.criteria.compactMap { numbers[$0] },
                isHead: heads.contains(heading.section)
            )
        }
    }

    /// How many of the headings above one are headings of the dossier too.
    private static func depths(of dossier: Dossier, _ atlas: Atlas) -> [RecordID: Int] {
        let own = Set(dossier.headings.map(\.section))
        var depths: [RecordID: Int] = [:]
        for heading in dossier.headings {
            var depth = 0
            var next = (atlas[heading.section] as? Section)?.parent
            while let parent = next, depth < 9 {
                if own.contains(parent) { depth += 1 }
                next = (atlas[parent] as? Section)?.parent
            }
            depths[heading.section] = depth
        }
        return depths
    }
}
