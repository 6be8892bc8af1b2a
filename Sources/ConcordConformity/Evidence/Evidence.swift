public import ConcordModel
public import LocatedText
public import TextFiles

/// What the files of evidence say, added up, and what is wrong with them.
public struct Evidence: Sendable {
    /// A file that was read.
    public struct File: Hashable, Sendable {
        public enum Format: String, Hashable, Sendable {
            case results, counts
            case assessmentResults = "assessment-results"
            case statements
        }

        public let name: String
        public let format: Format
        public let encoding: TextEncoding
        /// The rows, observations or statements that were taken.
        public let rows: Int
        /// Those that are dated after the day of the assessment and do not count.
        public let later: Int
        /// The kinds of evidence that they are about.
        public let kinds: [EvidenceKind]
        /// Columns that mean nothing to the reader and were not read, as they are called.
        public let otherColumns: [String]
    }

    public var tallies: [EvidenceKind: EvidenceTally] = [:]
    public var statements: [EvidenceStatement] = []
    public var files: [File] = []
    /// Files of generated content, or beside it, in which a label was looked for.
    public var labels: [LabelReading] = []
    /// By file, then place.
    public var diagnostics: [Diagnostic] = []

    public init() {}

    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The statements about a provision or a criterion, the newest first.
    public func statements(about id: RecordID) -> [EvidenceStatement] {
        statements.filter { $0.about == id }.sorted { ($1.date, $0.document) < ($0.date, $1.document) }
    }
}
