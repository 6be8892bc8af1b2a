public import ConcordFindings
public import LocatedText

/// The implicit label of GB 45438-2025 as it was found in a file.
public struct ImplicitLabel: Hashable, Sendable {
    /// The fields of the label that are known by name.
    public enum Field: String, Hashable, Sendable, CaseIterable {
        case label = "Label"
        case contentProducer = "ContentProducer"
        case produceID = "ProduceID"
        case reservedCode1 = "ReservedCode1"
        case contentPropagator = "ContentPropagator"
        case propagateID = "PropagateID"
        case reservedCode2 = "ReservedCode2"
    }

    /// Where it stood, such as `PNG iTXt 'XML:com.adobe.xmp'`.
    public let place: String
    /// The fields that are there, with their values as written; an empty value is there too.
    public let fields: [Field: String]
    /// Other keys, sorted.
    public let otherKeys: [String]

    public init(place: String, fields: [Field: String], otherKeys: [String] = []) {
        self.place = place
        self.fields = fields
        self.otherKeys = otherKeys
    }

    /// The known fields that are not there.
    public var missing: [Field] { Field.allCases.filter { fields[$0] == nil } }
    /// The known fields that are there without a value.
    public var empty: [Field] { Field.allCases.filter { fields[$0]?.isEmpty == true } }
}

/// A mark of another kind: seen, not verified.
public struct OtherMark: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A C2PA manifest is in the file, or the metadata refer to one. Its signature is not checked.
        case contentCredentials = "content-credentials"
        /// IPTC's digital source type.
        case digitalSourceType = "digital-source-type"
    }

    public let kind: Kind
    public let place: String
    /// What it says, as written; empty for a manifest.
    public let value: String

    public init(kind: Kind, place: String, value: String = "") {
        self.kind = kind
        self.place = place
        self.value = value
    }
}

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
        // Whether the content was generated, and whether the values are true and those of the right producer.
        Phrase("label.limit.truth"),
        // Whether the mark lasts when the file is changed, and watermarks, which need the maker's detector.
        Phrase("label.limit.lasting"),
        // That another mark is there says nothing yet about Article 50(2) of the AI Act.
        Phrase("label.limit.other-mark"),
    ]
}
