public import ConcordModel

/// One thing that changed, or that is due, with the records that say so.
public struct Change: Hashable, Sendable, Identifiable {
    /// What sort of change it is; in the order in which they are told, the most consequential first.
    public enum Group: String, Hashable, Sendable, CaseIterable {
        /// A step in the life of a rule that binds, or of a mandatory standard.
        case rules
        /// Duties that begin to bind or end, wordings that change, dates of application that move.
        case obligations
        /// Citation in the Official Journal, and the assessment before it.
        case presumption
        /// A claim of a paper fares otherwise than before.
        case verdicts
        /// Policies, guidelines, codes, requests; rules that do not bind yet.
        case policies
        /// Documents published, in force, taken over, or no longer standing.
        case documents
        /// Documents on their way: projects, drafts, enquiries, votes, approvals.
        case stages
        /// What else happened.
        case events
        /// A document is called otherwise than before.
        case designations
        /// A list or page showed documents in a state for the first time: when they got there is not known.
        case sightings
        /// Two provisions, terms or documents stand to each other otherwise than before.
        case pairs
        /// What lies ahead.
        case ahead
        /// The atlas learned of something that had happened before.
        case updates
        /// The atlas had been wrong.
        case corrections
        /// Records that the atlas did not have before, and those that it no longer has.
        case records
    }

    /// How sure a date ahead is.
    public enum Certainty: String, Hashable, Sendable, CaseIterable {
        /// Set by a rule that has been adopted.
        case law
        /// Set by a rule, but read differently by commentators.
        case contested
        /// Set by the publisher of a document that is out.
        case fixed
        /// Announced by the body that acts.
        case announced
        /// Planned by the body that acts, with nothing decided.
        case planned
        /// The day that an answer about the system names, such as that of its offer; the law's date lies before it.
        case answers
        /// Aimed at by a policy.
        case target
    }

    /// The same for the same change in every report, and no other's: group, subject and what changed.
    public let id: String
    public let group: Group
    /// When it happened, or is due; unknown where no record tells.
    public let date: RecordedDate
    public let what: Phrase
    /// The subject first.
    public let records: [RecordID]
    /// Where it was read.
    public let sources: [RecordID]
    /// How many records rest on the subject; see ``RestingRecords``.
    public let weight: Int
    /// Of what lies ahead.
    public let certainty: Certainty?
    /// How sure the atlas is of the date; nil where it does not say.
    public let confidence: Confidence?
    /// What the records add in own words.
    public let notes: [LocalizedText]
    /// Why it bears on a system, where the report is made for one.
    public let reasons: [Phrase]

    public init(
        _ group: Group, id: String, date: RecordedDate, what: Phrase, records: [RecordID], sources: [RecordID],
        weight: Int, certainty: Certainty? = nil, confidence: Confidence? = nil, notes: [LocalizedText] = [],
        reasons: [Phrase] = []
    ) {
        self.id = "\(group.rawValue)/\(id)"
        self.group = group
        self.date = date
        self.what = what
        self.records = records.uniqued
        self.sources = sources.uniqued
        self.weight = weight
        self.certainty = certainty
        self.confidence = confidence
        self.notes = notes
        self.reasons = reasons
    }

    private init(
        _ change: Change, id: String? = nil, group: Group? = nil, what: Phrase? = nil, records: [RecordID],
        sources: [RecordID], weight: Int? = nil, notes: [LocalizedText], reasons: [Phrase]
    ) {
        self.id = id ?? change.id
        self.group = group ?? change.group
        date = change.date
        self.what = what ?? change.what
        self.records = records.uniqued
        self.sources = sources.uniqued
        self.weight = weight ?? change.weight
        certainty = change.certainty
        confidence = change.confidence
        self.notes = notes
        self.reasons = reasons
    }

    /// The same change with what another record tells of it.
    func joined(by record: RecordID, sources more: [RecordID], note: LocalizedText?) -> Change {
        Change(
            self, records: records + [record], sources: sources + more,
            notes: notes + [note].compactMap(\.self).filter { !notes.contains($0) },
            reasons: reasons)
    }

    /// The same change under an id with a number.
    func numbered(_ number: Int) -> Change {
        Change(self, id: "\(id)/\(number)", records: records, sources: sources, notes: notes, reasons: reasons)
    }

    /// The same as something that the atlas caught up with: it happened at another time than the one that is told of.
    func learned() -> Change {
        Change(
            self, id: "\(Group.updates.rawValue)/\(id.drop { $0 != "/" }.dropFirst())", group: .updates,
            records: records,
            sources: sources, notes: notes, reasons: reasons)
    }

    /// Of a line on several records, the same on some of them.
    public func narrowed(to some: [RecordID]) -> Change {
        let head = id.split(separator: "/").dropLast().joined(separator: "/")
        var arguments = what.arguments
        arguments["n"] = .count(some.count)
        return Change(
            self, id: "\(head)/\(ContentHash.of(some))", what: Phrase(what.key, arguments), records: some,
            sources: sources, weight: some.count, notes: notes, reasons: reasons)
    }

    /// The same change with why it bears on a system.
    public func because(_ reasons: [Phrase]) -> Change {
        Change(self, records: records, sources: sources, notes: notes, reasons: reasons)
    }

    /// Whether no record tells if it touches the system for which the report is made.
    var isVague: Bool { reasons.contains { $0.key == Self.vague } }

    /// The key of the reason that says so.
    public static let vague = "change.why.vague"
}
