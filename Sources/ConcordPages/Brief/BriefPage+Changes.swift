import ConcordFindings
import ConcordModel

extension BriefPage {
    /// Lines of a group that stand open; the rest is folded away.
    private static let openChanges = 8

    /// Of a change that many records tell of, so many are listed behind the page.
    private static let listedRecords = 8

    /// What changed since the last edition: nothing where the brief was not asked for it.
    func changes(_ page: inout HTML, _ register: inout TraceRegister) {
        guard let report = changeReport else { return }
        let finding = ChangesFinding.finding(report)
        section(finding, lead: finding.title, &page, &register) { page, register in
            for group in Change.Group.allCases {
                let changes = report.changes(in: group)
                guard !changes.isEmpty else { continue }
                let count = words.grouped(changes.count)
                page.element("h3", "\(messages("change-group.\(group.rawValue)")) (\(count))")
                if group == .records {
                    records(changes, &page)
                } else {
                    lines(changes, &page, &register)
                }
                finding.table(group.rawValue).map { dataLink(finding, $0, &page) }
            }
        }
    }

    private func lines(_ changes: [Change], _ page: inout HTML, _ register: inout TraceRegister) {
        list(changes.prefix(Self.openChanges), &page, &register)
        let rest = changes.dropFirst(Self.openChanges)
        guard !rest.isEmpty else { return }
        page.element("details") { page in
            page.element(
                "summary",
                messages("changes.more", ["n": words.grouped(rest.count)], counts: ["n": rest.count]))
            list(rest, &page, &register)
        }
        page.line()
    }

    private func list(_ changes: some Sequence<Change>, _ page: inout HTML, _ register: inout TraceRegister) {
        page.element("ul", ["class": "changes"]) { page in
            for change in changes { line(change, &page, &register) }
        }
        page.line()
    }

    private func line(_ change: Change, _ page: inout HTML, _ register: inout TraceRegister) {
        let line = ChangeWords(change: change, words: words)
        page.element("li") { page in
            page.element("p") { page in
                if change.date != .unknown {
                    page.element("span", ["class": "day"]) { CellHTML(words).write(.date(change.date), to: &$0) }
                    page.words(" ")
                }
                page.words(line.what)
            }
            for note in change.notes {
                guard let reading = words.reading(of: note), reading.text != line.what else { continue }
                page.element("p", ["class": "note"]) { CellHTML(words).write(.text(note), to: &$0) }
            }
            page.element("p", ["class": "note"]) { page in
                for part in [line.certainty, line.rests].compactMap(\.self) { page.words(part + " · ") }
                let records = Array(change.records.prefix(Self.listedRecords))
                let anchor = register.anchor(records, title: line.what, isDetailed: true)
                page.element("a", ["href": "#\(anchor)"], messages("page.sources"))
            }
        }
        page.line()
    }

    /// Counts of records, which no list behind the page could make clearer.
    private func records(_ changes: [Change], _ page: inout HTML) {
        page.element("ul") { page in
            for change in changes { page.element("li", words.words(change.what)) }
        }
        page.line()
    }
}
