import LocatedText

/// Rows of a file, whose cells are known by the columns that evidence has.
protocol RowSource: ~Copyable {
    /// Goes to the next row; false at the end of the file.
    mutating func next() throws(Diagnostic) -> Bool
    /// Whether the file, or this row of it, has the column.
    func has(_ column: EvidenceColumn) -> Bool
    /// The bytes of a cell without blanks around them; empty where there is none.
    func text(_ column: EvidenceColumn) -> ArraySlice<UInt8>
    /// Where the cell stands; where the row begins, if there is no such cell.
    func location(of column: EvidenceColumn) -> Location
    /// What is wrong with the form of the row, if anything.
    var fault: (location: Location, message: String)? { get }
}

extension RowSource where Self: ~Copyable {
    func word(_ column: EvidenceColumn) -> String { String(decoding: text(column), as: UTF8.self) }
}

/// The bytes without blanks at both ends.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes
    while let first = rest.first, first == 0x20 || first == 0x09 { rest.removeFirst() }
    while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
    return rest
}
