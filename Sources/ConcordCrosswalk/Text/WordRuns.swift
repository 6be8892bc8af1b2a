/// The words of a text in lower case, and its runs of Chinese characters.
struct WordRuns: Sequence, IteratorProtocol {
    struct Run: Hashable {
        let text: String
        let isChinese: Bool
    }

    private enum Kind { case letter, chinese, other }

    private var scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func next() -> Run? {
        while position < scalars.count, Self.kind(scalars[position]) == .other {
            position += isPossessive ? 2 : 1
        }
        guard position < scalars.count else { return nil }
        let kind = Self.kind(scalars[position])
        let start = position
        while position < scalars.count, Self.kind(scalars[position]) == kind { position += 1 }
        var text = ""
        for scalar in scalars[start..<position] {
            if scalar.isASCII || kind == .chinese {
                text.unicodeScalars.append(Self.lowercased(scalar))
            } else {
                text += scalar.properties.lowercaseMapping
            }
        }
        return Run(text: text, isChinese: kind == .chinese)
    }

    /// Whether an apostrophe and an s stand here and end a word.
    private var isPossessive: Bool {
        guard scalars[position] == "'" || scalars[position] == "’", position + 1 < scalars.count else { return false }
        guard scalars[position + 1] == "s" || scalars[position + 1] == "S" else { return false }
        return position + 2 >= scalars.count || Self.kind(scalars[position + 2]) != .letter
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard ("A"..."Z").contains(scalar) else { return scalar }
        return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value | 0x20))
    }

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
        case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7: .letter
        case 0x3400...0x4DBF, 0x4E00...0x9FFF: .chinese
        default: .other
        }
    }
}
