/// An identifier found in running text.
public struct IdentifierMatch: Sendable {
    /// Where it stands in the text.
    public let range: Range<String.Index>
    /// What stands there; its ``StandardIdentifier/original`` is the text of ``range``.
    public let identifier: StandardIdentifier
}

extension StandardIdentifier {
    /// The identifiers in running text, in order and without overlap; Chinese and English, with or without blanks around them.
    ///
    /// Each begins with a publisher or a kind of law that is known; what only looks like an identifier (`HTTP 404`, `ISO 400` of a
    /// film, `IEEE 2023` of an author and a year) is left alone. The longest reading wins: of `ISO/IEC 22989:2022/Amd 1:2024` the
    /// amendment, not the document; but what a list parts by commas or "and" is several. Ties of LaTeX and HTML count as blanks.
    public static func matches(in text: String) -> [IdentifierMatch] {
        let written = Array(text.utf8)
        let bytes = RunningText.withBlanks(written)
        var found: [IdentifierMatch] = []
        var place = 0
        var sign = 0
        while place < bytes.count {
            if sign < place || place == 0 { sign = RunningText.numberSign(from: place, bytes) }
            guard sign - place < reach else {
                place = next(after: max(place, sign - reach), bytes)
                continue
            }
            guard RunningText.mayBegin(at: place, bytes), let match = first(at: place, in: bytes) else {
                place = next(after: place, bytes)
                continue
            }
            let start = text.utf8.index(text.startIndex, offsetBy: place)
            let range = start..<text.utf8.index(start, offsetBy: match.length)
            let identifier = StandardIdentifier(
                original: String(text[range]), organisation: match.identifier.organisation,
                bytes: match.identifier.bytes, pieces: match.identifier.pieces)
            found.append(IdentifierMatch(range: range, identifier: identifier))
            place += match.length
        }
        return found
    }

    /// The longest text that may be one identifier, in bytes.
    private static let reach = 160

    /// The next place where a word may begin.
    private static func next(after place: Int, _ bytes: [UInt8]) -> Int {
        var place = place + 1
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
        return place
    }

    private typealias Found = (identifier: StandardIdentifier, length: Int)

    /// The longest identifier, or the first of those that a list parts.
    private static func first(at start: Int, in bytes: [UInt8]) -> Found? {
        guard let whole = longest(at: start, upTo: start + reach, in: bytes) else { return nil }
        for (separator, next) in RunningText.separators(in: start..<start + whole.length, bytes) {
            if longest(at: next, upTo: next + reach, in: bytes) != nil,
                let head = longest(at: start, upTo: separator, in: bytes), head.length == separator - start
            {
                return head
            }
        }
        return whole
    }

    private static func longest(at start: Int, upTo limit: Int, in bytes: [UInt8]) -> Found? {
        var end = min(bytes.count, limit)
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        if let line = bytes[start..<end].firstIndex(where: { $0 == 0x0A }) { end = line }
        var attempts = 0
        while end > start, attempts < 24 {
            end = trimmed(end, from: start, bytes)
            guard end > start else { return nil }
            attempts += 1
            let text = String(decoding: bytes[start..<end], as: UTF8.self)
            guard let folded = FoldedText(text) else { return nil }
            var parser = Parser(folded)
            guard RunningText.isName(parser) else { return nil }
            do throws(Failure) {
                let organisation = try Grammar.read(&parser)
                guard parser.isAtEnd else {
                    end = min(cut(text, atFolded: parser.position, from: start), end - 1)
                    continue
                }
                let identifier = StandardIdentifier(
                    original: text, organisation: organisation, bytes: parser.bytes, pieces: parser.pieces)
                if let other = identifier.startOfOther {
                    end = min(cut(text, atFolded: other, from: start), end - 1)
                    continue
                }
                let isFound =
                    identifier.isCitation && !RunningText.isAmount(at: start, end: end, bytes)
                    && (RunningText.isInCapitals(parser, of: organisation) || identifier.isCitationInSmallLetters)
                return isFound ? (identifier, end - start) : nil
            } catch {
                // What was read before the fault may be an identifier by itself.
                end = min(cut(text, atFolded: error.offset, from: start), end - 1)
            }
        }
        return nil
    }

    /// The place in the whole text of an offset in the folded bytes of the text from `start` on.
    private static func cut(_ text: String, atFolded offset: Int, from start: Int) -> Int {
        let column = FoldedText.place(of: offset, in: text).column
        let scalars = text.unicodeScalars
        let index =
            scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex) ?? scalars.endIndex
        return start + text.utf8.distance(from: text.startIndex, to: index)
    }

    /// The end of the last word at or before `end`: no cut inside a number or a word, no blank or comma at the end.
    private static func trimmed(_ end: Int, from start: Int, _ bytes: [UInt8]) -> Int {
        var end = end
        if end < bytes.count, bytes[end].isDigit || bytes[end].isLatin {
            while end > start, bytes[end - 1].isDigit || bytes[end - 1].isLatin { end -= 1 }
        }
        while end > start, !isLast(bytes[end - 1]) { end -= 1 }
        return end
    }

    /// Whether an identifier may end on this byte.
    private static func isLast(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLatin || byte == 0x29 || byte >= 0x80
    }
}
