import LocatedText

/// Trees of hard scalars, the same for the same seed.
struct RandomTree {
    /// Marsaglia's xorshift: the same numbers on every machine.
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    private mutating func below(_ limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    private static let pieces = [
        " ", "  ", ": ", ":", " #", "#", "- ", "-", "? ", "?", "'", "\"", "\\", "~", "null", "no", "1.10", "0x1",
        "2026-01-02",
        "---", "...", "\n", "\n\n", "\t", "\r\n", "\r", "[", "]", "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`",
        "=",
        "<<", "a", "Z", "é", "e\u{301}", "中文", "，", "\u{A0}", "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{200B}",
        "\u{202E}", "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{9F}", "\u{E000}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "🤖",
        "👩‍🔬",
        "\u{10FFFF}", "\\n", "\\x41", "${x}", "<b>", "&amp;",
    ]

    mutating func text() -> String {
        (0..<below(6)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
    }

    mutating func node(depth: Int) -> Node {
        switch below(depth == 0 ? 1 : 3) {
        case 0: return Node(.scalar(text()), at: .start)
        case 1: return Node(.list((0..<below(4)).map { _ in node(depth: depth - 1) }), at: .start)
        default:
            var keys: Set<[UInt8]> = []
            var entries: [Entry] = []
            for _ in 0..<below(4) {
                let key = text()
                // A reader holds two keys for the same where their letters are, however they are composed.
                guard !entries.contains(where: { $0.key == key }), keys.insert(Array(key.utf8)).inserted else {
                    continue
                }
                entries.append(Entry(key: key, keyLocation: .start, value: node(depth: depth - 1)))
            }
            return Node(.map(entries), at: .start)
        }
    }
}

extension Node {
    /// The content byte by byte: two strings that only look alike are two.
    var exactContent: String {
        func exact(_ text: String) -> String {
            text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ")
        }
        return switch content {
        case .scalar(let text): "\"" + exact(text) + "\""
        case .list(let items): "[" + items.map(\.exactContent).joined(separator: ",") + "]"
        case .map(let entries):
            "{" + entries.map { "\"\(exact($0.key))\":\($0.value.exactContent)" }.joined(separator: ",") + "}"
        }
    }
}
