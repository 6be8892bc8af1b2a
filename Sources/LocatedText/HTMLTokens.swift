/// A tag or a run of text of a page.
struct HTMLToken {
    enum Kind {
        case text(String)
        /// Names in small letters; values with their character references resolved.
        case open(String, [String: String])
        case close(String)
    }

    let kind: Kind
    let location: Location
}

/// Cuts a page into tags and text. Comments, declarations, scripts and styles are passed over; a `<` that begins no tag is text.
struct HTMLTokens {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var lineStart = 0
    private var continuations = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var location: Location { Location(line: line, column: position - lineStart - continuations + 1) }
    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func next() -> HTMLToken? {
        while position < bytes.count {
            let place = location
            if starts(with: "<!--") {
                skip(past: "-->")
            } else if starts(with: "<!") || starts(with: "<?") {
                skip(past: ">")
            } else if starts(with: "</"), isLetter(at: position + 2) {
                advance(2)
                let name = self.name()
                skip(past: ">")
                return HTMLToken(kind: .close(name), location: place)
            } else if current == UInt8(ascii: "<"), isLetter(at: position + 1) {
                advance(1)
                let name = self.name()
                let attributes = self.attributes()
                if name == "script" || name == "style" {
                    skip(past: "</" + name)
                    skip(past: ">")
                }
                return HTMLToken(kind: .open(name, attributes), location: place)
            } else {
                let start = position
                advance(1)
                while let byte = current, byte != UInt8(ascii: "<") { advance(1) }
                let text = String(decoding: bytes[start..<position], as: UTF8.self)
                return HTMLToken(kind: .text(HTMLReferences.resolved(text)), location: place)
            }
        }
        return nil
    }

    private mutating func name() -> String {
        let start = position
        while let byte = current, !Self.endsName(byte) { advance(1) }
        return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }

    /// What stands up to the `>` that ends the tag.
    private mutating func attributes() -> [String: String] {
        var attributes: [String: String] = [:]
        while let byte = current {
            if byte == UInt8(ascii: ">") {
                advance(1)
                break
            }
            guard !Self.endsName(byte) else {
                advance(1)
                continue
            }
            let key = name()
            skipBlanks()
            var value = ""
            if current == UInt8(ascii: "=") {
                advance(1)
                skipBlanks()
                value = self.value()
            }
            if attributes[key] == nil { attributes[key] = HTMLReferences.resolved(value) }
        }
        return attributes
    }

    private mutating func value() -> String {
        let quote = current.flatMap { $0 == 0x22 || $0 == 0x27 ? $0 : nil }
        if quote != nil { advance(1) }
        let start = position
        while let byte = current {
            if let quote { if byte == quote { break } } else if byte <= 0x20 || byte == UInt8(ascii: ">") { break }
            advance(1)
        }
        let value = String(decoding: bytes[start..<position], as: UTF8.self)
        if quote != nil, current != nil { advance(1) }
        return value
    }

    private mutating func skipBlanks() { while let byte = current, byte <= 0x20 { advance(1) } }

    private func starts(with mark: StaticString) -> Bool {
        position + mark.utf8CodeUnitCount <= bytes.count
            && (0..<mark.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == mark.utf8Start[$0] }
    }

    /// Moves behind the next `mark`, in whatever case; to the end where there is none.
    private mutating func skip(past mark: String) {
        let mark = Array(mark.utf8)
        while position < bytes.count {
            let piece = bytes[position..<min(position + mark.count, bytes.count)]
            let isMark = piece.count == mark.count && zip(piece, mark).allSatisfy { $0 | 0x20 == $1 | 0x20 }
            advance(isMark ? mark.count : 1)
            if isMark { return }
        }
    }

    private func isLetter(at index: Int) -> Bool {
        guard index < bytes.count else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index] | 0x20)
    }

    private mutating func advance(_ count: Int) {
        for _ in 0..<count where position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == 0x0A {
                line += 1
                lineStart = position
                continuations = 0
            } else if byte & 0xC0 == 0x80 {
                continuations += 1
            }
        }
    }
}

/// Character references such as `&amp;` and `&#8212;`.
enum HTMLReferences {
    private static let named: [Substring: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
        "middot": "·", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "ensp": "\u{2002}",
        "emsp": "\u{2003}", "thinsp": "\u{2009}", "times": "×", "deg": "°",
    ]

    /// The text with the references that are known in place of their names; others stay as they are written.
    static func resolved(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let sign = rest.firstIndex(of: "&") {
            result += rest[..<sign]
            let behind = rest[rest.index(after: sign)...]
            if let end = behind.prefix(12).firstIndex(of: ";"), let scalar = scalar(behind[..<end]) {
                result.unicodeScalars.append(scalar)
                rest = behind[behind.index(after: end)...]
            } else {
                result += "&"
                rest = behind
            }
        }
        return result + rest
    }

    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        guard name.first == "#" else { return named[name] }
        let digits = name.dropFirst()
        let value = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }
}
