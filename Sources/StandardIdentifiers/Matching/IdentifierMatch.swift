/// An identifier found in running text.
public struct IdentifierMatch: Sendable {
    /// Where it stands in the text.
    public let range: Range<String.Index>
    public let identifier: StandardIdentifier
}

extension StandardIdentifier {
    /// The identifiers in running text, in order and without overlap; Chinese and English, with or without blanks around them.
    ///
    /// Each begins with a publisher or a kind of law that is known; what only looks like an identifier (`HTTP 404`) is left alone. The
    /// longest reading wins: of `ISO/IEC 22989:2022/Amd 1:2024` the amendment, not the document.
    public static func matches(in text: String) -> [IdentifierMatch] {
        let bytes = Array(text.utf8)
        var found: [IdentifierMatch] = []
        var place = 0
        while place < bytes.count {
            guard isStart(place, bytes), let match = longest(at: place, in: bytes) else {
                place = next(after: place, bytes)
                continue
            }
            let start = text.utf8.index(text.startIndex, offsetBy: place)
            found.append(
                IdentifierMatch(
                    range: start..<text.utf8.index(start, offsetBy: match.length), identifier: match.identifier))
            place += match.length
        }
        return found
    }

    /// The longest text that may be one identifier, in bytes.
    private static let reach = 160

    /// Whether an identifier may begin here: at a letter or digit that no Latin letter, digit or mark of a longer name precedes.
    private static func isStart(_ place: Int, _ bytes: [UInt8]) -> Bool {
        let byte = bytes[place]
        guard byte.isLatin || byte.isDigit || byte >= 0xC0 else { return false }
        guard place > 0 else { return true }
        let before = bytes[place - 1]
        if byte >= 0xC0 {
            return before < 0x80 && !before.isLatin && !before.isDigit || isIdeographBefore(place, bytes)
        }
        return !before.isLatin && !before.isDigit && ![0x2F, 0x2D, 0x2E, 0x5F, 0x40].contains(before)
    }

    /// Whether a character of a script without blanks between words stands before `place`.
    private static func isIdeographBefore(_ place: Int, _ bytes: [UInt8]) -> Bool {
        place >= 3 && (0xE3...0xE9).contains(bytes[place - 3]) && bytes[place - 1] & 0xC0 == 0x80
    }

    /// The next place where a word may begin.
    private static func next(after place: Int, _ bytes: [UInt8]) -> Int {
        var place = place + 1
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
        return place
    }

    private static func longest(at start: Int, in bytes: [UInt8]) -> (identifier: StandardIdentifier, length: Int)? {
        var end = min(bytes.count, start + reach)
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
            guard Grammar.organisation(at: parser) != .generic, isName(parser) else { return nil }
            do throws(Failure) {
                let organisation = try Grammar.read(&parser)
                if parser.isAtEnd {
                    let identifier = StandardIdentifier(
                        original: text, organisation: organisation, bytes: parser.bytes, pieces: parser.pieces)
                    return (identifier, end - start)
                }
                end = min(cut(text, atFolded: parser.position, from: start), end - 1)
            } catch {
                // What was read before the fault may be an identifier by itself.
                end = min(cut(text, atFolded: error.offset, from: start), end - 1)
            }
        }
        return nil
    }

    /// Whether the first word is written as a name: with a capital beyond the first letter, or as law is (`Regulation (EU)`). In
    /// running text `En 2023` is no standard.
    private static func isName(_ parser: Parser) -> Bool {
        let word = parser.letters.filter { parser.bytes[$0].isLatin }
        guard word.count > 1, Grammar.organisation(at: parser) != .eu else { return true }
        return word.dropFirst().contains { parser.bytes[$0].isCapital }
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
