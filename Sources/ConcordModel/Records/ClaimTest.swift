/// What tests a claim.
public enum ClaimTest: Hashable, Sendable {
    /// A figure's value is compared.
    case figure(RecordID, NumberComparison, Number)
    /// A cell of a finding is compared.
    case cell(CellReference, NumberComparison, Number)
    /// The records that bear on it; holds when all have happened by the day.
    case records([RecordID])
    /// Why nothing recorded can test it.
    case none(String)
}

/// A cell of a finding's table: `landscape`, `by-body/total/published`.
public struct CellReference: Hashable, Sendable {
    public let finding: String
    public let table: String
    public let row: String
    public let column: String

    public init(finding: String, table: String, row: String, column: String) {
        self.finding = finding
        self.table = table
        self.row = row
        self.column = column
    }

    /// Nil where `path` is not `table/row/column`.
    public init?(finding: String, path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, !parts.contains("") else { return nil }
        self.init(finding: finding, table: parts[0], row: parts[1], column: parts[2])
    }

    public var path: String { "\(table)/\(row)/\(column)" }
}
