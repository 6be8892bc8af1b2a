/// The text of a file as UTF-8, whatever the encoding in which it was saved: UTF-8, UTF-16 with a mark, or GB 18030.
public struct DecodedText: Sendable {
    /// UTF-8 without a mark of byte order.
    public let bytes: [UInt8]
    public let encoding: TextEncoding

    /// - Parameter declared: the encoding that the text says it has, such as `utf-8` in a page; nil where it says none.
    /// - Throws: where the bytes are none of the encodings, or not what the text says they are.
    public init(_ bytes: [UInt8], file: String, declared: String? = nil) throws(Diagnostic) {
        if let marked = TextEncoding.marked(by: bytes) {
            let text = Array(bytes.dropFirst(marked.markLength))
            if marked == .utf8, let place = firstInvalidUTF8(in: text) {
                throw Diagnostic(
                    file: file, location: place, message: "is not UTF-8 here; was the file cut or damaged?")
            }
            self.bytes = marked == .utf8 ? text : try Self.converted(text, from: marked, file: file)
            encoding = marked
            return
        }
        guard let place = firstInvalidUTF8(in: bytes) else {
            self.bytes = bytes
            encoding = .utf8
            return
        }
        func fault(_ message: String) -> Diagnostic { Diagnostic(file: file, location: place, message: message) }
        guard Self.longCharacters(in: bytes) < Self.enough else {
            throw fault("is not UTF-8 here; was the file cut or damaged?")
        }
        guard let text = try? Self.converted(bytes, from: .gb18030, file: file) else {
            throw fault("is neither UTF-8 nor GB 18030 here; save the file as UTF-8")
        }
        if let declared, Self.namesUTF8(declared) {
            throw fault(
                "is not UTF-8 here, though the page says it is; it can be read as GB 18030: save it as UTF-8, or let it say "
                    + "charset=gb18030")
        }
        self.bytes = text
        encoding = .gb18030
    }

    /// Chinese text in GB 18030 is practically never valid UTF-8: what begins with so many characters of three bytes is damaged
    /// UTF-8.
    private static let enough = 16

    private static func namesUTF8(_ name: String) -> Bool {
        let name = name.lowercased()
        return name == "utf-8" || name == "utf8"
    }

    /// The characters of three bytes or more before the first byte that is no UTF-8.
    private static func longCharacters(in bytes: [UInt8]) -> Int {
        var iterator = bytes.makeIterator()
        var decoder = Unicode.UTF8()
        var count = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) { if scalar.value >= 0x800 { count += 1 } }
        return count
    }

    private static func converted(
        _ bytes: [UInt8], from encoding: TextEncoding, file: String
    ) throws(Diagnostic) -> [UInt8] {
        var text: [UInt8] = []
        do throws(TextConverter.Fault) {
            var converter = try TextConverter(from: encoding)
            try converter.convert(bytes, into: &text)
            try converter.finish()
        } catch {
            let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
            let column = lines.last.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } ?? 0
            throw Diagnostic(
                file: file, location: Location(line: max(1, lines.count), column: column + 1),
                message: error == .unavailable
                    ? "is written in \(encoding.rawValue), which this system cannot convert; save the file as UTF-8"
                    : "is not \(encoding.rawValue) here; save the file as UTF-8")
        }
        return text
    }
}
