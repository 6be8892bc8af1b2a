/// Estimates of how wide words are, for breaking labels; no font is at hand.
enum TextMeasure {
    /// In the unit of `size`, on the wide side.
    static func width(of text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size
    }

    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x2E80...0xFFEF: 1.0
        case 0x41...0x5A: 0.68
        case 0x69, 0x6A, 0x6C, 0x2E, 0x2C, 0x27, 0x20, 0x3A, 0x3B: 0.31
        case 0x6D, 0x77: 0.86
        default: 0.57
        }
    }

    /// The text in lines of at most `limit`, broken at blanks, slashes and between Chinese characters; the last of at most
    /// `lines` ends in an ellipsis where words are left over.
    static func lines(of text: String, size: Double, limit: Double, lines maximum: Int) -> [String] {
        var lines: [String] = []
        var current: [String] = []
        for piece in pieces(of: text) {
            if current.isEmpty || width(of: current.joined() + piece.trimmed, size: size) <= limit {
                current.append(piece)
            } else if lines.count + 1 < maximum {
                lines.append(current.joined().trimmed)
                current = [piece]
            } else {
                while current.count > 1, width(of: current.joined().trimmed + "…", size: size) > limit {
                    current.removeLast()
                }
                return lines + [current.joined().trimmed + "…"]
            }
        }
        let last = current.joined().trimmed
        return last.isEmpty ? lines : lines + [last]
    }

    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var current = ""
        for character in text {
            current.append(character)
            let isWide = character.unicodeScalars.first.map { $0.value >= 0x2E80 } ?? false
            if character == " " || character == "/" || isWide {
                pieces.append(current)
                current = ""
            }
        }
        return current.isEmpty ? pieces : pieces + [current]
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }
}
