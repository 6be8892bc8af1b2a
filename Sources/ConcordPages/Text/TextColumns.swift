/// A table as lines of text: columns of numbers are set right, long cells are broken over several lines.
struct TextColumns {
    private let head: [String]
    private let rows: [[String]]
    private let isNumeric: [Bool]
    /// At most so wide is a cell before it is broken.
    private let widest: Int
    /// Heads of up to this width stay on one line.
    private static let narrowestHead = 12

    init(head: [String], rows: [[String]], isNumeric: [Bool], widest: Int = 60) {
        self.widest = widest
        self.head = head
        self.rows = rows
        self.isNumeric = isNumeric
    }

    var text: String {
        let body = rows.map { row in row.map { Self.broken($0, at: widest) } }
        let cells = [heads(over: body)] + body
        var widths = head.map { _ in 0 }
        for row in cells {
            for (index, lines) in row.enumerated() where widths.indices.contains(index) {
                widths[index] = max(widths[index], lines.map(Self.width).max() ?? 0)
            }
        }
        var lines = cells.flatMap { set($0, widths) }
        let heading = cells.first.map { set($0, widths).count } ?? 0
        lines.insert(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: heading)
        return lines.joined(separator: "\n")
    }

    /// Heads broken where they are wider than what stands below them, words kept whole.
    private func heads(over body: [[[String]]]) -> [[String]] {
        head.enumerated().map { index, words in
            let below =
                body.compactMap { $0.indices.contains(index) ? $0[index].map(Self.width).max() : nil }.max() ?? 0
            let longest = words.split(separator: " ").map { Self.width(String($0)) }.max() ?? 0
            return Self.broken(words, at: max(below, longest, Self.narrowestHead))
        }
    }

    /// The lines of a row, without blanks at their ends.
    private func set(_ row: [[String]], _ widths: [Int]) -> [String] {
        (0..<(row.map(\.count).max() ?? 0)).map { number in
            let line = row.enumerated().map { index, lines in
                let words = lines.indices.contains(number) ? lines[number] : ""
                let space = String(repeating: " ", count: max(0, widths[index] - Self.width(words)))
                return isNumeric[index] ? space + words : words + space
            }.joined(separator: "  ")
            return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
        }
    }

    /// The words broken into lines of at most `limit` columns: at blanks, between Chinese characters, and within a word only
    /// where it is longer than a line.
    static func broken(_ text: String, at limit: Int) -> [String] {
        guard width(text) > limit else { return [text] }
        var lines: [String] = []
        var line = ""
        for piece in pieces(of: text) {
            let isBlank = piece == " "
            if !line.isEmpty, width(line) + width(piece) > limit {
                lines.append(line.hasSuffix(" ") ? String(line.dropLast()) : line)
                line = ""
            }
            if isBlank, line.isEmpty { continue }
            line += piece
            while width(line) > limit {
                var rest = ""
                while width(line) > limit, let last = line.popLast() { rest = String(last) + rest }
                lines.append(line)
                line = rest
            }
        }
        if line.hasSuffix(" ") { line.removeLast() }
        return line.isEmpty ? lines : lines + [line]
    }

    /// As ``broken(_:at:)`` within `limit`, the first line set in by `first` blanks and those that follow by `rest`.
    static func hanging(_ text: String, at limit: Int, first: Int, rest: Int) -> [String] {
        broken(text, at: limit - max(first, rest)).enumerated().map { index, line in
            String(repeating: " ", count: index == 0 ? first : rest) + line
        }
    }

    /// Words, blanks, and Chinese characters each for itself; a closing mark stays with what it closes.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            if character == " " || width(String(character)) > 1 && !"，。；：、）》”".contains(character) {
                if !word.isEmpty { pieces.append(word) }
                word = character == " " ? "" : String(character)
                if character == " " { pieces.append(" ") }
            } else {
                word.append(character)
            }
        }
        return word.isEmpty ? pieces : pieces + [word]
    }

    /// The columns with the widest cells that keep a line within `limit`; nil where none do.
    static func fitting(_ limit: Int, head: [String], rows: [[String]], isNumeric: [Bool]) -> TextColumns? {
        [60, 48, 38, 30, 24].lazy
            .map { TextColumns(head: head, rows: rows, isNumeric: isNumeric, widest: $0) }
            .first { columns in columns.text.split(separator: "\n").allSatisfy { width(String($0)) <= limit } }
    }

    /// How many columns of a terminal words take.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { sum, scalar in
            switch scalar.value {
            case 0x0300...0x036F, 0x200B...0x200F: sum
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
                0xFFE0...0xFFE6, 0x20000...0x3FFFD:
                sum + 2
            default: sum + 1
            }
        }
    }
}
