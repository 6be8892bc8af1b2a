import LocatedText
import TextFiles

/// The objects of a file with one JSON object a line, of which each key is a column.
///
/// Values are texts, numbers, flags, `null` or lists of texts (reviewers); a nested object is no value of a column.
struct ObjectRows: RowSource, ~Copyable {
    private var stream: TextStream
    private let file: String
    private let table: [String: EvidenceColumn]
    private var keys = WordTable()
    /// The column of each key in ``keys``.
    private var meanings: [EvidenceColumn?] = []
    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtEnd = false
    private var line = 0
    /// The object's texts, unescaped, and where each column's lies in them and in the line.
    private var texts: [UInt8] = []
    private var places: [(range: Range<Int>, origin: Int)?]
    private var lineStart = 0
    private(set) var fault: (location: Location, message: String)?
    private(set) var otherKeys: [String] = []

    init(_ file: String) throws(Diagnostic) {
        self.file = file
        stream = try TextStream(file)
        table = EvidenceWords.table(EvidenceColumn.allCases, names: \.names)
        places = Array(repeating: nil, count: EvidenceColumn.allCases.count)
    }

    var encoding: TextEncoding { stream.encoding }

    func has(_ column: EvidenceColumn) -> Bool { places[column.rawValue] != nil }

    func text(_ column: EvidenceColumn) -> ArraySlice<UInt8> {
        guard let place = places[column.rawValue] else { return [] }
        return trimmed(texts[place.range])
    }

    func location(of column: EvidenceColumn) -> Location {
        location(at: places[column.rawValue]?.origin ?? lineStart)
    }

    private func location(at place: Int) -> Location {
        Location(line: line, column: 1 + buffer[lineStart..<place].count { $0 & 0xC0 != 0x80 })
    }

    mutating func next() throws(Diagnostic) -> Bool {
        while true {
            guard let end = try lineEnd() else { return false }
            line += 1
            lineStart = position
            position = min(end + 1, buffer.count)
            let isBlank = buffer[lineStart..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
            guard !isBlank else { continue }
            readObject(end)
            return true
        }
    }

    /// The end of the next line, without its line feed; nil where there is none.
    private mutating func lineEnd() throws(Diagnostic) -> Int? {
        var searched = position
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) { return end }
            guard !isAtEnd else { return position < buffer.count ? buffer.count : nil }
            buffer.removeFirst(position)
            position = 0
            searched = buffer.count
            guard buffer.count <= RowScanner.longestRow else {
                throw Diagnostic(
                    file: file, location: Location(line: line + 1, column: 1),
                    message: "a line of more than \(RowScanner.longestRow) bytes; one object a line is needed")
            }
            isAtEnd = try !stream.read(into: &buffer)
        }
    }

    private mutating func readObject(_ end: Int) {
        texts.removeAll(keepingCapacity: true)
        for index in places.indices { places[index] = nil }
        fault = nil
        var object = ObjectScanner(buffer[lineStart..<end])
        do throws(ObjectScanner.Fault) {
            try object.open()
            while try object.nextKey() {
                let key = object.keyPosition
                let column = meaning(of: object.text[...])
                let origin = object.position
                try object.value()
                guard let column else { continue }
                guard places[column.rawValue] == nil else {
                    throw ObjectScanner.Fault(position: key, message: "a second '\(column.name)'; one is needed")
                }
                let start = texts.count
                texts += object.text
                places[column.rawValue] = (start..<texts.count, origin)
            }
        } catch {
            fault = (location(at: min(error.position, end)), error.message)
        }
    }

    private mutating func meaning(of key: ArraySlice<UInt8>) -> EvidenceColumn? {
        guard let number = keys.number(of: key) else { return nil }
        if number == meanings.count {
            let name = String(decoding: key, as: UTF8.self)
            meanings.append(table[EvidenceWords.folded(name)])
            if meanings[number] == nil { otherKeys.append(name) }
        }
        return meanings[number]
    }
}
