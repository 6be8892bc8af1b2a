import ConcordModel

extension LocalizedText {
    /// A title as a line of a list can hold it: the title of an act that runs on for lines gives way to the short name in
    /// brackets at its end, else to its beginning.
    var shortened: LocalizedText { LocalizedText(words.mapValues(Self.shortened)) }

    private static let longest = 120

    private static func shortened(_ title: String) -> String {
        guard title.count > longest else { return title }
        for (open, close) in [("(", ")"), ("（", "）")] as [(Character, Character)] {
            guard title.last == close, let start = title.lastIndex(of: open) else { continue }
            let name = title[title.index(after: start)...].dropLast()
            // A bracket that names an article, a committee or the like is short.
            if name.count > 8, name.count <= longest { return String(name) }
        }
        let head = title.prefix(longest)
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<end] + "…"
    }
}
