public import ConcordModel

/// A table of a finding.
public struct Table: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public let id: String
        public let title: Phrase
        public let isNumeric: Bool

        public init(_ id: String, _ title: Phrase, isNumeric: Bool = false) {
            self.id = id
            self.title = title
            self.isNumeric = isNumeric
        }
    }

    public struct Row: Hashable, Sendable {
        public let id: String
        public let cells: [TracedCell]
        /// How complete the list is from which the row was counted; nil where nothing is counted.
        public let completeness: Completeness.Claim?

        public init(_ id: String, _ cells: [TracedCell], completeness: Completeness.Claim? = nil) {
            self.id = id
            self.cells = cells
            self.completeness = completeness
        }
    }

    public let id: String
    public let title: Phrase
    public let columns: [Column]
    public let rows: [Row]

    public init(id: String, title: Phrase, columns: [Column], rows: [Row]) {
        self.id = id
        self.title = title
        self.columns = columns
        self.rows = rows
    }

    /// The cell at a row and a column; nil where there is none.
    public func cell(row: String, column: String) -> TracedCell? {
        guard let index = columns.firstIndex(where: { $0.id == column }),
            let found = rows.first(where: { $0.id == row }), found.cells.indices.contains(index)
        else { return nil }
        return found.cells[index]
    }
}
