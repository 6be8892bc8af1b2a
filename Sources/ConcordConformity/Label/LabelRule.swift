import ConcordFindings
import ConcordModel

/// What a provision asks of the implicit label that a program can hold a file against.
///
/// The rules follow the paraphrases of GB 45438-2025 (6.1 and Annex E, official text not read) and of Articles 5 and 6 of the
/// labelling measures in the atlas.
struct LabelRule: Sendable {
    enum Verdict: Hashable, Sendable {
        case met
        /// It cannot be told.
        case open(Phrase)
        case missed(Phrase)
    }

    let provision: RecordID
    private let judge: @Sendable (ImplicitLabel) -> Verdict

    /// The worst verdict on the labels of a file; open where no label was found, since a reader does not look everywhere.
    func verdict(on reading: LabelReading) -> Verdict {
        guard reading.state != .unreadable else { return .open(Phrase("label.reason.unreadable")) }
        guard !reading.labels.isEmpty else { return .open(Phrase("label.reason.absent")) }
        if provision == Self.oneLabel, reading.labels.count > 1 {
            return .missed(Phrase("label.reason.many", ["n": .count(reading.labels.count)]))
        }
        return Self.worst(reading.labels.map(judge))
    }

    static func worst(_ verdicts: [Verdict]) -> Verdict {
        verdicts.first { if case .missed = $0 { true } else { false } } ?? verdicts.first { $0 != .met } ?? .met
    }

    private static let oneLabel: RecordID = "gb-45438-2025:6-1-one"
    /// The number that is to stand for one content alone.
    static let contentNumber: RecordID = "gb-45438-2025:e-produce-id"

    /// What the service that spreads the content adds: until then it may stand empty.
    private static let ofPropagator: Set<ImplicitLabel.Field> = [.contentPropagator, .propagateID]

    static let all: [LabelRule] = [
        LabelRule("cn-label-2025:5-1") { inFile([.label, .contentProducer, .produceID], $0) },
        LabelRule("cn-label-2025:6-metadata") { inFile([.label, .contentPropagator, .propagateID], $0) },
        LabelRule("gb-45438-2025:6-1-elements") {
            inFile([.label, .contentProducer, .produceID, .contentPropagator, .propagateID], $0)
        },
        LabelRule("gb-45438-2025:6-1-format") { worst([key($0), text($0), value($0)]) },
        LabelRule(oneLabel) { inFile([], $0) },
        LabelRule("gb-45438-2025:e-key") { key($0) },
        LabelRule("gb-45438-2025:e-string") { text($0) },
        LabelRule("gb-45438-2025:e-label") { value($0) },
        LabelRule("gb-45438-2025:e-producer") { filled([.contentProducer], $0) },
        LabelRule(contentNumber) { filled([.produceID], $0) },
        LabelRule("gb-45438-2025:e-propagator") { filled([.contentPropagator], $0) },
        LabelRule("gb-45438-2025:e-propagate-id") { filled([.propagateID], $0) },
    ]

    private init(_ provision: RecordID, _ judge: @escaping @Sendable (ImplicitLabel) -> Verdict) {
        self.provision = provision
        self.judge = judge
    }

    // MARK: - What is asked

    /// The fields, in the content's own metadata: a label beside the content may show that they are not as asked, and no more.
    private static func inFile(_ fields: [ImplicitLabel.Field], _ label: ImplicitLabel) -> Verdict {
        let beside: Verdict = label.isBeside ? .open(Phrase("label.reason.beside")) : .met
        return worst([filled(fields, label), beside])
    }

    private static func filled(_ fields: [ImplicitLabel.Field], _ label: ImplicitLabel) -> Verdict {
        let missing = fields.filter(label.missing.contains)
        guard missing.isEmpty else { return .missed(phrase("missing", missing)) }
        let empty = fields.filter(label.empty.contains)
        let owed = empty.filter { !ofPropagator.contains($0) }
        guard owed.isEmpty else { return .missed(phrase("empty", owed)) }
        return empty.isEmpty ? .met : .open(phrase("not-spread", empty))
    }

    private static func key(_ label: ImplicitLabel) -> Verdict {
        if label.isBeside { return .open(Phrase("label.reason.beside")) }
        guard let key = label.key, key.contains("AIGC") else {
            return .missed(Phrase("label.reason.key", ["key": .verbatim(label.key ?? "")]))
        }
        return .met
    }

    private static func text(_ label: ImplicitLabel) -> Verdict {
        guard label.missing.isEmpty else { return .missed(phrase("missing", label.missing)) }
        guard label.notTexts.isEmpty else { return .missed(phrase("not-texts", label.notTexts)) }
        switch label.form {
        case .parts: return .missed(Phrase("label.reason.parts"))
        case .yaml: return .open(Phrase("label.reason.yaml"))
        case .json: break
        }
        guard label.otherKeys.isEmpty else {
            return .open(
                Phrase("label.reason.other-keys", ["fields": .list(label.otherKeys.map { .verbatim($0) })]))
        }
        return .met
    }

    private static func value(_ label: ImplicitLabel) -> Verdict {
        guard let value = label.fields[.label] else { return .missed(phrase("missing", [.label])) }
        guard ["1", "2", "3"].contains(value) else {
            return .missed(Phrase("label.reason.value", ["value": .verbatim(value)]))
        }
        return .met
    }

    private static func phrase(_ reason: String, _ fields: [ImplicitLabel.Field]) -> Phrase {
        Phrase("label.reason.\(reason)", ["fields": .list(fields.map { .verbatim($0.rawValue) })])
    }
}
