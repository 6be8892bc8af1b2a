public import ConcordModel

/// A value in a finding, free of language and layout.
public indirect enum Cell: Hashable, Sendable {
    case empty
    /// Known to be unknown: shown as such, never as zero.
    case unknown
    case count(Int)
    /// `part` of `whole`.
    case share(Int, of: Int)
    case number(Number)
    case text(LocalizedText)
    /// The same in every language: a designation, a code.
    case verbatim(String)
    case date(RecordedDate)
    /// A record, shown by its label.
    case record(RecordID)
    /// A word of the data model, such as `state`/`published`.
    case word(String, String)
    case phrase(Phrase)
    case list([Cell])
}

extension Cell {
    static func state(_ state: State) -> Cell { .word("state", state.rawValue) }

    static func jurisdiction(_ jurisdiction: Jurisdiction) -> Cell { .word("jurisdiction", jurisdiction.rawValue) }

    public static func records(_ ids: some Sequence<RecordID>) -> Cell {
        let cells = ids.map { Cell.record($0) }
        return cells.isEmpty ? .empty : cells.count == 1 ? cells[0] : .list(cells)
    }

    /// The cell as a number, for tests of claims; nil where it is none.
    public var numeric: Number? {
        switch self {
        case .count(let count): Number(count)
        case .share(let part, _): Number(part)
        case .number(let number): number
        default: nil
        }
    }
}

/// A value and the records it rests on.
public struct TracedCell: Hashable, Sendable {
    public let cell: Cell
    public let trace: [RecordID]

    public init(_ cell: Cell, trace: [RecordID] = []) {
        self.cell = cell
        self.trace = trace
    }

    /// The number of `ids`, which are its trace.
    static func count(_ ids: [RecordID]) -> TracedCell { TracedCell(.count(ids.count), trace: ids) }
}
