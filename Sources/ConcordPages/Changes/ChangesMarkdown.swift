package import ConcordFindings
import ConcordModel

/// A report of changes as Markdown: a section for a changelog.
package struct ChangesMarkdown {
    /// Lines of a group before the rest is only counted.
    private static let shown = 40

    private let report: ChangeReport
    private let words: CellWords
    private let isWhole: Bool

    package init(_ report: ChangeReport, words: CellWords, isWhole: Bool) {
        self.report = report
        self.words = words
        self.isWhole = isWhole
    }

    package var text: String {
        let finding = ChangesFinding.finding(report)
        let atlas = report.view.atlas
        var blocks = [
            "## \(Self.escaped(atlas.version))",
            Self.escaped(words.words(finding.title)) + ".",
            finding.sentences.map { Self.escaped(words.words($0)) }.joined(separator: "\n"),
        ]
        for group in Change.Group.allCases {
            let changes = report.changes(in: group)
            guard !changes.isEmpty else { continue }
            let shown = isWhole ? changes : Array(changes.prefix(Self.shown))
            var lines = shown.map(item)
            let more = changes.count - shown.count
            if more > 0 {
                lines.append(
                    "- " + words.messages("changes.more", ["n": words.grouped(more)], counts: ["n": more]))
            }
            blocks.append("### " + words.messages("change-group.\(group.rawValue)"))
            blocks.append(lines.joined(separator: "\n"))
        }
        for version in report.versions where !version.unread.isEmpty {
            blocks.append("### \(words.messages("changes.unread")): \(Self.escaped(version.name))")
            let shown = isWhole ? version.unread : Array(version.unread.prefix(Self.shown))
            var lines = shown.map { "- `\($0.place)`: \(Self.escaped($0.message))" }
            let more = version.unread.count - shown.count
            if more > 0 {
                lines.append(
                    "- " + words.messages("changes.more", ["n": words.grouped(more)], counts: ["n": more]))
            }
            blocks.append(lines.joined(separator: "\n"))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func item(_ change: Change) -> String {
        let line = ChangeWords(change: change, words: words)
        let parts = [line.certainty, line.why].compactMap(\.self) + line.notes
        let more = parts.isEmpty ? "" : " " + parts.map(Self.escaped).joined(separator: " ")
        return "- **\(line.date)** \(Self.escaped(line.what)).\(more) (\(Self.escaped(line.meta)))"
    }

    /// Characters that Markdown would read as marks have a backslash before them; a value stays on its line.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            if character.isNewline {
                result += " "
            } else {
                if "\\`*_[]<>#|".contains(character) { result += "\\" }
                result.append(character)
            }
        }
        return result
    }
}
