import ConcordFindings
import ConcordModel

/// The provisions of a table of duties as lines for a terminal: grouped by their document and the day from which they bind,
/// so that what a group has in common is said once.
struct DutyLines {
    private let table: Table
    private let words: CellWords
    /// Whether every line gets its reasons, or only those with a result.
    private let isExplained: Bool

    private static let width = 100
    private static let widestHeading = 62

    init(_ table: Table, words: CellWords, isExplained: Bool) {
        self.table = table
        self.words = words
        self.isExplained = isExplained
    }

    var text: String { groups.map(lines).joined(separator: "\n\n") }

    /// Rows that follow each other and share document and day.
    private struct Group {
        let document: String
        let from: String
        var rows: [Table.Row]
    }

    private var groups: [Group] {
        var groups: [Group] = []
        for row in table.rows {
            let document = document(of: row)
            let from = word("from", row)
            if let index = groups.firstIndex(where: { $0.document == document && $0.from == from }) {
                groups[index].rows.append(row)
            } else {
                groups.append(Group(document: document, from: from, rows: [row]))
            }
        }
        return groups
    }

    private func lines(_ group: Group) -> String {
        let reasons = group.rows.map { parts("because", $0) }
        let common = (reasons.first ?? []).filter { reason in reasons.allSatisfy { $0.contains(reason) } }
        var lines = TextColumns.broken("\(group.document) · \(group.from)", at: Self.width)
        if !common.isEmpty { lines += note(words.messages("column.assess-because"), common, indent: 2) }
        let shared = group.rows.dropFirst().allSatisfy { details($0, indent: 2) == details(group.rows[0], indent: 2) }
        if shared, group.rows.count > 1 { lines += details(group.rows[0], indent: 2) }
        let force = group.rows.map { TextColumns.width(word("modality", $0)) }.max() ?? 0
        for (row, reasons) in zip(group.rows, reasons) {
            lines += entry(row, forceWidth: force)
            let own = reasons.filter { !common.contains($0) }
            if !own.isEmpty { lines += note(words.messages("assess.because-also"), own, indent: force + 4) }
            if !shared || group.rows.count == 1 { lines += details(row, indent: force + 4) }
        }
        return lines.joined(separator: "\n")
    }

    /// Force, place, heading and result of a provision.
    private func entry(_ row: Table.Row, forceWidth: Int) -> [String] {
        let heading = provision(row).map { words.heading(of: $0).text } ?? row.id
        let broken = TextColumns.broken(heading, at: Self.widestHeading)
        return broken.enumerated().map { index, line in
            guard index == 0 else { return Self.blanks(forceWidth + 4) + line }
            let force = word("modality", row)
            return "  " + force + Self.blanks(forceWidth - TextColumns.width(force)) + "  " + line
                + Self.blanks(Self.widestHeading - TextColumns.width(line) + 2) + word("result", row)
        }
    }

    /// What the result rests on; of what was not assessed only where every line is explained.
    private func details(_ row: Table.Row, indent: Int) -> [String] {
        let isOpen = table.cell(row: row.id, column: "result")?.cell == .word("assessment", "not-assessed")
        guard isExplained || !isOpen else { return [] }
        let short = ["why", "evidence"]
        let columns = isExplained ? short + ["penalty", "documents", "related"] : short
        return columns.flatMap { column -> [String] in
            let parts = parts(column, row)
            guard !parts.isEmpty, let title = table.columns.first(where: { $0.id == column })?.title else { return [] }
            return note(words.words(title), parts, indent: indent)
        }
    }

    private func note(_ name: String, _ parts: [String], indent: Int) -> [String] {
        let separator = words.messages.language == .chinese ? "；" : "; "
        let text = words.pair(name, parts.joined(separator: separator))
        return TextColumns.hanging(text, at: Self.width, first: indent, rest: indent)
    }

    private func provision(_ row: Table.Row) -> Provision? {
        guard case .record(let id)? = table.cell(row: row.id, column: "provision")?.cell else { return nil }
        return words.view.atlas[id] as? Provision
    }

    /// The document with its title; by its id where the provision is not in the atlas.
    private func document(of row: Table.Row) -> String {
        guard let provision = provision(row), let catalogue = words.view.atlas.catalogue(provision.id.owner) else {
            return RecordID(row.id).owner.text
        }
        return words.name(of: catalogue)
    }

    private func word(_ column: String, _ row: Table.Row) -> String { words.words(in: column, of: row, table) }

    private func parts(_ column: String, _ row: Table.Row) -> [String] {
        switch table.cell(row: row.id, column: column)?.cell {
        case nil, .empty: []
        case .list(let cells): cells.map(words.words)
        case let cell?: [words.words(cell)]
        }
    }

    private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
