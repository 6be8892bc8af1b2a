/// A recommendation of a paper, with the indicators that tell how it fares.
public struct Recommendation: AtlasRecord {
    public static let kind = RecordKind.recommendation

    /// At which level of standard-setting.
    public enum Level: String, Hashable, Sendable, CaseIterable {
        case domestic, international
    }

    public let id: RecordID
    public let paper: RecordID
    public let level: Level
    public let statement: LocalizedText
    public let section: String
    public let indicators: [Indicator]
    public let provenance: Provenance

    public init(
        id: RecordID,
        paper: RecordID,
        level: Level,
        statement: LocalizedText,
        section: String,
        indicators: [Indicator],
        provenance: Provenance = Provenance()
    ) {
        self.id = id
        self.paper = paper
        self.level = level
        self.statement = statement
        self.section = section
        self.indicators = indicators
        self.provenance = provenance
    }

    public var label: LocalizedText { statement }
}
