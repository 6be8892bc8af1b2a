/// Reads JSON (RFC 8259) into a ``Node`` tree.
///
/// Numbers, `true`, `false` and `null` are scalars as they are written, so that `1.10` stays `1.10`; a reader that has to tell
/// `null` from the word asks for neither. Repeated keys and whatever exceeds the ``ReadingLimits`` are refused.
public struct JSONReader {
    private let file: String
    private let limits: ReadingLimits

    public init(file: String, limits: ReadingLimits = .standard) {
        self.file = file
        self.limits = limits
    }

    /// The tree of `bytes`; throws the first thing that keeps it from being one.
    public func read(_ bytes: [UInt8]) throws(Diagnostic) -> Node {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        guard bytes.count <= limits.bytes else {
            throw Diagnostic(
                file: file, location: nil, message: "has \(bytes.count) bytes; at most \(limits.bytes) are read")
        }
        if let place = firstInvalidUTF8(in: bytes) {
            throw Diagnostic(file: file, location: place, message: "is not UTF-8 here; save the file as UTF-8")
        }
        var parser = JSONParser(file: file, bytes: bytes, limits: limits)
        return try parser.document()
    }
}

/// One pass over the bytes of a JSON text.
private struct JSONParser {
    let file: String
    let bytes: [UInt8]
    var builder: TreeBuilder
    var position = 0
    var line = 1
    /// Where the line begins, and how many continuation bytes of UTF-8 were passed on it: a column counts scalars.
    var lineStart = 0
    var continuations = 0

    init(file: String, bytes: [UInt8], limits: ReadingLimits) {
        self.file = file
        self.bytes = bytes
        builder = TreeBuilder(file: file, limits: limits)
    }

    var location: Location { Location(line: line, column: position - lineStart - continuations + 1) }
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    func fault(_ message: String) -> Diagnostic { Diagnostic(file: file, location: location, message: message) }

    /// What stands here, for a message.
    var found: String {
        guard let next else { return "the end of the file" }
        guard next >= 0x20 else { return "a control character" }
        return "'\(String(decoding: bytes[position...].prefix(4), as: UTF8.self).first.map(String.init) ?? "")'"
    }

    mutating func document() throws(Diagnostic) -> Node {
        skipBlanks()
        guard next != nil else { throw fault("the file is empty") }
        try value()
        skipBlanks()
        guard next == nil else { throw fault("\(found) after the end of the value; a file holds one") }
        guard let root = builder.root else { throw fault("the file is empty") }
        return root
    }

    private mutating func skipBlanks() {
        while let byte = next {
            switch byte {
            case 0x20, 0x09, 0x0D: position += 1
            case 0x0A:
                position += 1
                line += 1
                lineStart = position
                continuations = 0
            default: return
            }
        }
    }

    private mutating func value() throws(Diagnostic) {
        let place = location
        switch next {
        case UInt8(ascii: "{"): try map(at: place)
        case UInt8(ascii: "["): try list(at: place)
        case UInt8(ascii: "\""): try builder.add(scalar: try string(), at: place)
        default: try builder.add(scalar: try bareWord(), at: place)
        }
    }

    private mutating func map(at place: Location) throws(Diagnostic) {
        try builder.open(list: false, at: place)
        position += 1
        skipBlanks()
        if take("}") { return try builder.close() }
        while true {
            guard next == UInt8(ascii: "\"") else { throw fault("\(found) where a key in quotation marks is needed") }
            let keyPlace = location
            try builder.add(scalar: try string(), at: keyPlace)
            skipBlanks()
            guard take(":") else { throw fault("\(found) where ':' is needed") }
            skipBlanks()
            try value()
            skipBlanks()
            if take("}") { return try builder.close() }
            guard take(",") else { throw fault("\(found) where ',' or '}' is needed") }
            skipBlanks()
        }
    }

    private mutating func list(at place: Location) throws(Diagnostic) {
        try builder.open(list: true, at: place)
        position += 1
        skipBlanks()
        if take("]") { return try builder.close() }
        while true {
            try value()
            skipBlanks()
            if take("]") { return try builder.close() }
            guard take(",") else { throw fault("\(found) where ',' or ']' is needed") }
            skipBlanks()
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    /// A number, `true`, `false` or `null`, as written.
    private mutating func bareWord() throws(Diagnostic) -> String {
        let start = position
        var end = position
        while end < bytes.count, JSONWord.isPart(bytes[end]) { end += 1 }
        let word = String(decoding: bytes[start..<end], as: UTF8.self)
        guard ["true", "false", "null"].contains(word) || JSONWord.isNumber(bytes[start..<end]) else {
            throw fault(end == start ? "\(found) where a value is needed" : "'\(word)' is no value of JSON")
        }
        position = end
        return word
    }

    private mutating func string() throws(Diagnostic) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw fault("a control character in a string; write it as an escape")
            default:
                if byte & 0xC0 == 0x80 { continuations += 1 }
                text.append(byte)
                position += 1
            }
        }
        throw fault("the file ends within a string")
    }

    private mutating func escape(into text: inout [UInt8]) throws(Diagnostic) {
        let single: [UInt8: UInt8] = [
            0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
        ]
        guard position + 1 < bytes.count else { throw fault("the file ends within a string") }
        if let byte = single[bytes[position + 1]] {
            text.append(byte)
            position += 2
            return
        }
        guard bytes[position + 1] == UInt8(ascii: "u"), let first = unit(at: position + 2) else {
            throw fault("an escape that JSON does not know")
        }
        var value = UInt32(first)
        var length = 6
        if (0xD800..<0xDC00).contains(first), position + 7 < bytes.count, bytes[position + 6] == UInt8(ascii: "\\"),
            bytes[position + 7] == UInt8(ascii: "u"), let second = unit(at: position + 8),
            (0xDC00..<0xE000).contains(second)
        {
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
            length = 12
        }
        guard let scalar = Unicode.Scalar(value) else { throw fault("half of a surrogate pair") }
        text.append(contentsOf: Array(String(scalar).utf8))
        position += length
    }

    private func unit(at start: Int) -> UInt16? {
        guard start + 4 <= bytes.count else { return nil }
        let digits = bytes[start..<start + 4]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}

private enum JSONWord {
    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// `-`? digits without a leading zero, a fraction, an exponent.
    static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        var rest = word
        func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
        func digits() -> Int {
            let count = rest.prefix { isDigit($0) }.count
            rest = rest.dropFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
        let leadsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole > 0, !leadsWithZero || whole == 1 else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            guard digits() > 0 else { return false }
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }
}
