public import ConcordFindings
public import LocatedText

/// What a file says about its being generated, and what that cannot tell.
public struct LabelReading: Sendable {
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// A label with all known fields.
        case found
        /// A label that lacks some of the known fields.
        case partial
        /// None where this reader looks.
        case absent
        /// The file could not be read.
        case unreadable
    }

    public let file: String
    public internal(set) var labels: [ImplicitLabel] = []
    public internal(set) var otherMarks: [OtherMark] = []
    public internal(set) var diagnostics: [Diagnostic] = []

    init(file: String) { self.file = file }

    public var state: State {
        if labels.contains(where: { $0.missing.isEmpty }) { return .found }
        if !labels.isEmpty { return .partial }
        return diagnostics.contains { $0.severity == .error } ? .unreadable : .absent
    }

    /// What no program can tell from the file: it stands beside every reading.
    public static let limits: [Phrase] = [
        // Whether an explicit label is there that people notice.
        Phrase("label.limit.explicit"),
        // Forms in which no label is looked for.
        Phrase("label.limit.forms"),
        // Whether the content was generated, and whether the values are true and those of the right producer.
        Phrase("label.limit.truth"),
        // Whether the mark lasts when the file is changed, and watermarks, which need the maker's detector.
        Phrase("label.limit.lasting"),
        // That another mark is there says nothing yet about Article 50(2) of the AI Act.
        Phrase("label.limit.other-mark"),
    ]
}
