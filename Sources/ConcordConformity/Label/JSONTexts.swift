import LocatedText

/// Tells texts from numbers and words in a JSON file: the tree that it is read into keeps all of them as written.
struct JSONTexts {
    private let lines: [[Unicode.Scalar]]

    init(_ bytes: [UInt8]) {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            Array(String(decoding: $0, as: UTF8.self).unicodeScalars)
        }
    }

    /// Whether a text begins at the place.
    func isText(at location: Location) -> Bool {
        guard lines.indices.contains(location.line - 1) else { return false }
        let line = lines[location.line - 1]
        return line.indices.contains(location.column - 1) && line[location.column - 1] == "\""
    }
}
