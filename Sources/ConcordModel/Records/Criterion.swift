/// A measurable threshold of a provision, with a modality of its own.
public struct Criterion: AtlasRecord {
    public static let kind = RecordKind.criterion

    /// What is counted.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        case percent, items, keywords, questions, times, clicks, days, months, hours, people, seconds, characters, flop,
            users
        case years, risks, eur, cny
    }

    /// How binding the number is.
    public enum Modality: String, Hashable, Sendable, CaseIterable {
        case shall, should, may, example, unclear
    }

    /// What the number does.
    public enum Role: String, Hashable, Sendable, CaseIterable {
        case limit, trigger
        case sampleSize = "sample-size"
        case rate, interval, definition
    }

    /// What is said of the same number in another catalogue.
    public struct Report: Hashable, Sendable {
        public let catalogue: RecordID
        public let value: String
        public let sources: [RecordID]

        public init(catalogue: RecordID, value: String, sources: [RecordID]) {
            self.catalogue = catalogue
            self.value = value
            self.sources = sources
        }
    }

    public let id: RecordID
    /// What is measured.
    public let object: LocalizedText
    /// What of it is counted.
    public let metric: LocalizedText
    public let comparison: NumberComparison
    public let value: Number
    public let unit: Unit
    /// Of the number itself, which may differ from the provision's.
    public let modality: Modality
    public let role: Role
    /// The criterion that gives the sample for this rate.
    public let sample: RecordID?
    /// What evidence speaks to it; nil where none that can be counted does.
    public let test: CriterionTest?
    public let note: String
    /// What is said of the same number elsewhere.
    public let reported: [Report]
    public let provenance: Provenance

    public init(
        id: RecordID,
        object: LocalizedText,
        metric: LocalizedText,
        comparison: NumberComparison,
        value: Number,
        unit: Unit,
        modality: Modality,
        role: Role,
        sample: RecordID? = nil,
        test: CriterionTest? = nil,
        note: String,
        reported: [Report],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.object = object
        self.metric = metric
        self.comparison = comparison
        self.value = value
        self.unit = unit
        self.modality = modality
        self.role = role
        self.sample = sample
        self.test = test
        self.note = note
        self.reported = reported
        self.provenance = provenance
    }

    /// Object and metric, joined by the colon of each language in which both are recorded.
    public var label: LocalizedText {
        var words: [Language: String] = [:]
        for (language, object) in object.words {
            guard let metric = metric.words[language] else { continue }
            words[language] = "\(object)\(Self.colon(in: language))\(metric)"
        }
        return LocalizedText(words)
    }

    private static func colon(in language: Language) -> String {
        switch language {
        case .chinese: "："
        case .french: " : "
        default: ": "
        }
    }
}
