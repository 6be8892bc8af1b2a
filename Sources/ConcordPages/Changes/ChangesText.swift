package import ConcordFindings
import ConcordModel

/// A report of changes as plain text: a block for each group, a paragraph for each change.
package struct ChangesText {
    /// Lines of a group that are shown unless all are asked for.
    private static let shown = 12
    private static let width = 108

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
        let head = [words.words(finding.title), finding.beyond.map(words.words)].compactMap(\.self)
        var blocks = [head.joined(separator: "\n"), finding.sentences.map(words.words).joined(separator: "\n")]
        blocks += Change.Group.allCases.compactMap(block)
        blocks += report.versions.compactMap(unread)
        if !report.open.isEmpty {
            let n = report.open.count
            let heading = words.messages("page.undated", ["n": words.grouped(n)], counts: ["n": n])
            blocks.append(
                ([heading] + TextColumns.broken(report.open.map(\.text).joined(separator: " "), at: Self.width)).joined(
                    separator: "\n"))
        }
        blocks.append(
            ([words.messages("page.caveats")]
                + finding.caveats.flatMap { indented(words.words($0), by: 2, first: "- ") }).joined(separator: "\n"))
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func block(_ group: Change.Group) -> String? {
        let changes = report.changes(in: group)
        guard !changes.isEmpty else { return nil }
        let shown = isWhole ? changes : Array(changes.prefix(Self.shown))
        var lines = ["\(words.messages("change-group.\(group.rawValue)")) (\(words.grouped(changes.count)))"]
        lines += shown.flatMap(self.lines)
        let more = changes.count - shown.count
        if more > 0 {
            lines.append("  … " + words.messages("changes.more-lines", ["n": words.grouped(more)], counts: ["n": more]))
        }
        return lines.joined(separator: "\n")
    }

    /// The date and what changed on the first line; notes, reasons, ids and sources below it.
    private func lines(_ change: Change) -> [String] {
        let line = ChangeWords(change: change, words: words)
        let indent = 19
        let date = "  " + line.date
        let space = String(repeating: " ", count: max(1, indent - TextColumns.width(date)))
        var lines = indented(line.what, by: indent, first: date + space)
        for text in [line.certainty, line.why].compactMap(\.self) + line.notes {
            lines += indented(text, by: indent, first: String(repeating: " ", count: indent))
        }
        return lines + indented("[\(line.meta)]", by: indent, first: String(repeating: " ", count: indent))
    }

    private func indented(_ text: String, by indent: Int, first: String) -> [String] {
        let blank = String(repeating: " ", count: indent)
        return TextColumns.broken(text, at: Self.width - indent).enumerated().map { index, line in
            (index == 0 ? first : blank) + line
        }
    }

    private func unread(_ version: AtlasVersion) -> String? {
        guard !version.unread.isEmpty else { return nil }
        let shown = isWhole ? version.unread : Array(version.unread.prefix(Self.shown))
        var lines = ["\(words.messages("changes.unread")): \(version.name) (\(words.grouped(version.unread.count)))"]
        lines += shown.flatMap { indented("\($0.place): \($0.message)", by: 4, first: "  ") }
        let more = version.unread.count - shown.count
        if more > 0 {
            lines.append("  … " + words.messages("changes.more-lines", ["n": words.grouped(more)], counts: ["n": more]))
        }
        return lines.joined(separator: "\n")
    }
}
