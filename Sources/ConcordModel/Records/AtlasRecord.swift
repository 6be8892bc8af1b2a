/// What every record of the atlas has.
public protocol AtlasRecord: Hashable, Sendable, Identifiable where ID == RecordID {
    static var kind: RecordKind { get }
    var id: RecordID { get }
    var provenance: Provenance { get }
    /// The words by which a reader knows the record: designation and title, name, subject.
    var label: LocalizedText { get }
}

/// The kinds of records.
public enum RecordKind: String, Hashable, Sendable, CaseIterable {
    case source, topic, body, position, standard, rule, catalogue, section, provision, criterion, mapping
    case mappingEntry = "mapping-entry"
    case adoption, term, event, figure, guidelines
    case guidelinePart = "guideline-part"
    case target, request, deliverable, profile, penalty, amendment, procedure, step, comparison
    case officialText = "official-text"
    case recommendation, indicator, completeness, paper, claim, question, trigger, dossier
    /// An item that a mapping lists for a side which is no catalogue of the atlas.
    case mappingItem = "mapping-item"
}
