import LocatedText
import TextFiles

/// The rows of a table under a header, such as CSV.
struct TableRows: RowSource, ~Copyable {
    private var scanner: RowScanner
    /// The place of each column of evidence in the table.
    private let places: [Int?]
    private let width: Int
    /// Headings that are no column of evidence.
    let otherColumns: [String]
    let faultsOfHeader: [Diagnostic]

    /// Reads the header; throws where there is none that can be used.
    init(_ file: String) throws(Diagnostic) {
        var scanner = try RowScanner(file)
        guard try scanner.next() else {
            throw Diagnostic(file: file, location: .start, message: "the file is empty; a header and rows are needed")
        }
        let table = EvidenceWords.table(EvidenceColumn.allCases, names: \.names)
        var places = [Int?](repeating: nil, count: EvidenceColumn.allCases.count)
        var others: [String] = []
        let width = scanner.row.cells.count
        var faults: [Diagnostic] = []
        for index in 0..<width {
            let heading = String(decoding: trimmed(scanner.text(index)), as: UTF8.self)
            guard let column = table[EvidenceWords.folded(heading)] else {
                if !heading.isEmpty { others.append(heading) }
                if let near = nearestWord(to: heading, among: EvidenceColumn.allCases.flatMap(\.names)) {
                    faults.append(
                        Diagnostic(
                            file: file, location: scanner.location(of: index), severity: .warning,
                            message: "the column '\(heading)' is not read; is '\(near)' meant?"))
                }
                continue
            }
            guard places[column.rawValue] == nil else {
                throw Diagnostic(
                    file: file, location: scanner.location(of: index),
                    message: "a second column '\(column.name)'; one is needed")
            }
            places[column.rawValue] = index
        }
        scanner.wanted = (0..<width).map { places.contains($0) }
        self.scanner = scanner
        self.places = places
        self.width = width
        faultsOfHeader = faults
        otherColumns = others
    }

    var encoding: TextEncoding { scanner.encoding }

    mutating func next() throws(Diagnostic) -> Bool { try scanner.next() }

    func has(_ column: EvidenceColumn) -> Bool { places[column.rawValue] != nil }

    func text(_ column: EvidenceColumn) -> ArraySlice<UInt8> {
        guard let place = places[column.rawValue] else { return [] }
        return trimmed(scanner.text(place))
    }

    func location(of column: EvidenceColumn) -> Location {
        guard let place = places[column.rawValue] else { return Location(line: scanner.row.line, column: 1) }
        return scanner.location(of: place)
    }

    var fault: (location: Location, message: String)? {
        let count = scanner.row.cells.count
        guard count != width else { return nil }
        let location = Location(line: scanner.row.line, column: 1)
        guard count < width || !scanner.row.cells[width...].allSatisfy({ $0.start == $0.end }) else { return nil }
        let cut = count < width && !scanner.isEnded ? "; the file ends here: was it cut off?" : ""
        return (location, "the row has \(count) cells, the header \(width)\(cut)")
    }
}
