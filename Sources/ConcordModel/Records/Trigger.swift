/// When a word of a catalogue, a provision or a whole catalogue holds for a system, by the answers to questions.
public struct Trigger: AtlasRecord {
    public static let kind = RecordKind.trigger

    /// What the condition decides.
    public enum Subject: Hashable, Sendable {
        /// Words of ``Provision/appliesTo`` or ``Provision/obliged``.
        case words([String])
        /// Provisions, on top of what their words ask.
        case provisions([RecordID])
        case catalogue
    }

    /// What follows where it holds.
    public enum Effect: Hashable, Sendable {
        /// The subject applies.
        case applies
        /// The provisions, prohibitions that bind everybody, are broken.
        case breach
    }

    public let id: RecordID
    public let catalogue: RecordID
    public let subject: Subject
    public let effect: Effect
    public let condition: Condition
    /// The question whose date is the day on which the subject begins, such as that of the offer: before it nothing of it binds.
    public let starts: AnswerKey?
    /// Whether the provisions speak of what comes before such a day, and do not wait for it.
    public let precedes: Bool
    /// The clause it follows from, and where it simplifies.
    public let rationale: LocalizedText
    public let provenance: Provenance

    public init(
        id: RecordID,
        catalogue: RecordID,
        subject: Subject,
        effect: Effect,
        condition: Condition,
        starts: AnswerKey? = nil,
        precedes: Bool = false,
        rationale: LocalizedText,
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.catalogue = catalogue
        self.subject = subject
        self.effect = effect
        self.condition = condition
        self.starts = starts
        self.precedes = precedes
        self.rationale = rationale
        self.provenance = provenance
    }

    public var label: LocalizedText { rationale }
}
