import LocatedText
import TextFiles

/// Text in UTF-8 that was read as Windows-1252 or Latin-1 and saved again: `Ã©` for `é`, `â€”` for a dash.
enum Mojibake {
    /// Windows-1252 from 0x80 on; five of the numbers stand for nothing, and for themselves in Latin-1.
    private static let windows: [Unicode.Scalar: UInt8] = {
        let marks = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
        return Dictionary(uniqueKeysWithValues: zip(marks.unicodeScalars, 0x80...0x9F))
    }()

    /// The byte that the scalar was made of; nil where no such byte makes it.
    private static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
        scalar.value < 0x100 ? UInt8(scalar.value) : windows[scalar]
    }

    /// - Throws: the first such place.
    static func check(_ text: [UInt8], file: String) throws(Diagnostic) {
        // What is not ASCII is in question; most lists are ASCII.
        guard text.contains(where: { $0 >= 0x80 }) else { return }
        var line = 1
        var column = 0
        var window: [Unicode.Scalar] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar == "\n" {
                line += 1
                column = 0
                window = []
                continue
            }
            column += 1
            window.append(scalar)
            if window.count > longest { window.removeFirst() }
            guard let found = meant(by: window) else { continue }
            throw Diagnostic(
                file: file, location: Location(line: line, column: column - found.length + 1), message: found.message)
        }
    }

    private static let longest = 6

    /// What the last scalars are in truth.
    private static func meant(by window: [Unicode.Scalar]) -> (length: Int, message: String)? {
        guard let last = window.last, last.value >= 0x80 else { return nil }
        if last.value < 0xA0 {
            return (1, "holds the control character U+00\(String(last.value, radix: 16, uppercase: true)); " + advice)
        }
        // Of two scalars, one of a pair that no language has; of three, a mark of punctuation; of six, two Chinese characters.
        for length in [2, 3, 6] where window.count >= length {
            let bytes = window.suffix(length).compactMap(byte)
            guard bytes.count == length, isTypical(bytes),
                let text = String(validating: bytes, as: UTF8.self), text.unicodeScalars.count == max(1, length / 3)
            else { continue }
            let seen = String(String.UnicodeScalarView(window.suffix(length)))
            return (length, "'\(seen)' stands for '\(text)'; \(advice)")
        }
        return nil
    }

    private static let advice =
        "the text is UTF-8 that was read in another encoding and saved again: save the list anew, as UTF-8"

    /// `É »` are bytes of a letter too, and good French: only what is written nowhere counts.
    private static func isTypical(_ bytes: [UInt8]) -> Bool {
        switch bytes.count {
        case 2: return (bytes[0] == 0xC2 || bytes[0] == 0xC3) && ![0xA0, 0xAB, 0xBB].contains(bytes[1])
        case 3: return bytes[0] == 0xE2 && [0x80, 0x82, 0x84, 0x86].contains(bytes[1])
        default: return [0, 3].allSatisfy { (0xE3...0xEF).contains(bytes[$0]) }
        }
    }
}

/// The text of a list in UTF-8.
enum ListText {
    /// - Throws: where the bytes are no text, or were spoiled on their way.
    static func decoded(_ bytes: [UInt8], file: String, declared: String? = nil) throws(Diagnostic) -> [UInt8] {
        let text = try DecodedText(bytes, file: file, declared: declared).bytes
        try Mojibake.check(text, file: file)
        return text
    }
}
