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

    /// How the fields are written.
    public enum Form: String, Hashable, Sendable, CaseIterable {
        /// As a JSON object in one text.
        case json
        /// As properties of their own, as XMP can have them.
        case parts
        case yaml
    }

    /// Where it stood, such as `PNG iTXt 'XML:com.adobe.xmp'`.
    public let place: String
    /// What the field of the metadata that holds it is called; nil where a file is the label itself.
    public let key: String?
    public let form: Form
    /// Whether it stands in a file beside the content and not in the content's own metadata.
    public let isBeside: Bool
    /// The fields that are there, with their values as written; an empty value is there too.
    public let fields: [Field: String]
    /// The fields whose value is no text, where the form tells texts from numbers.
    public let notTexts: [Field]
    /// Other keys, sorted.
    public let otherKeys: [String]

    public init(
        place: String, key: String? = nil, form: Form = .json, isBeside: Bool = false, fields: [Field: String],
        notTexts: [Field] = [], otherKeys: [String] = []
    ) {
        self.place = place
        self.key = key
        self.form = form
        self.isBeside = isBeside
        self.fields = fields
        self.notTexts = notTexts
        self.otherKeys = otherKeys
    }

    /// The known fields that are not there.
    public var missing: [Field] { Field.allCases.filter { fields[$0] == nil } }
    /// The known fields that are there without a value.
    public var empty: [Field] { Field.allCases.filter { fields[$0]?.isEmpty == true } }
}
