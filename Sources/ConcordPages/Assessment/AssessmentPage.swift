import ConcordFindings
import ConcordModel

/// The page of an assessment: one self-contained file, without scripts and without requests to anyone.
struct AssessmentPage {
    private let findings: [Finding]
    private let words: CellWords

    init(_ findings: [Finding], words: CellWords) {
        self.findings = findings
        self.words = words
    }

    private var messages: Messages { words.messages }
    private var title: String { findings.first.map { words.words($0.title) } ?? "" }

    var html: String {
        var register = TraceRegister()
        var main = HTML()
        for finding in findings { section(finding, &main, &register) }
        BriefAppendix(register, words: words).write(to: &main)
        return PageShell(title: title, messages: messages).html(
            header: { page in
                header(&page)
                contents(&page)
            }, main: main.text, footer: { footer(&$0) })
    }

    private func header(_ page: inout HTML) {
        let day = findings.first.map { words.dates.words($0.day) } ?? ""
        page.element("header", ["class": "top"]) { page in
            page.element("p", ["class": "kicker"], messages("assess.kicker"))
            page.element("h1", title)
            page.element("p", ["class": "as-of"]) { page in
                page.element("strong", messages("page.as-of", ["day": day]))
            }
            if let beyond = findings.first?.beyond {
                page.element("p", ["class": "beyond"], words.words(beyond))
            }
        }
        page.line()
    }

    private func contents(_ page: inout HTML) {
        page.element("nav", ["aria-label": messages("page.contents")]) { page in
            page.element("ol") { page in
                for finding in findings {
                    page.element("li") { $0.element("a", ["href": "#\(finding.id)"], words.words(finding.title)) }
                }
                for (id, key) in [("traces", "page.traces"), ("notes", "page.notes")] {
                    page.element("li") { $0.element("a", ["href": "#\(id)"], messages(key)) }
                }
            }
        }
        page.line()
    }

    private func section(_ finding: Finding, _ page: inout HTML, _ register: inout TraceRegister) {
        page.element("section", ["id": finding.id, "aria-labelledby": "\(finding.id)-heading"]) { page in
            page.element("h2", ["id": "\(finding.id)-heading"], words.words(finding.title))
            page.element("p", ["class": "question"], words.words(finding.question))
            for sentence in finding.sentences { page.element("p", words.words(sentence)) }
            page.line()
            for table in finding.tables { write(table, of: finding, &page, &register) }
            page.element("details", ["class": "how"]) { page in
                page.element("summary", messages("page.how-counted"))
                page.element("p", words.words(finding.definition))
                page.element("ul") { page in
                    for caveat in finding.caveats { page.element("li", words.words(caveat)) }
                }
            }
            page.line()
        }
        page.line()
    }

    /// What does not apply is folded away; what does stands open, however long. A column in which nothing stands would only make the
    /// others narrow; the CSV file has it.
    private func write(_ table: Table, of finding: Finding, _ page: inout HTML, _ register: inout TraceRegister) {
        let view = TableHTML(Self.withoutEmptyColumns(table), finding: finding.id, words: words, leadsToRecords: true)
        guard table.id == "aside" else {
            page.element("h3", words.words(table.title))
            view.write(to: &page, &register)
            data(finding, table, &page)
            return
        }
        page.element("details", ["id": "\(finding.id)-\(table.id)"]) { page in
            let count = table.rows.count
            page.element(
                "summary",
                words.words(table.title) + " · "
                    + messages("page.rows", ["n": words.grouped(count)], counts: ["n": count]))
            view.write(to: &page, &register)
            data(finding, table, &page)
        }
        page.line()
    }

    private static func withoutEmptyColumns(_ table: Table) -> Table {
        let kept = table.columns.indices.filter { index in table.rows.contains { $0.cells[index].cell != .empty } }
        return Table(
            id: table.id, title: table.title, columns: kept.map { table.columns[$0] },
            rows: table.rows.map { row in
                Table.Row(row.id, kept.map { row.cells[$0] }, completeness: row.completeness)
            })
    }

    private func data(_ finding: Finding, _ table: Table, _ page: inout HTML) {
        page.element("p", ["class": "data"]) { page in
            page.element("a", ["href": "data/\(finding.id)-\(table.id).csv"], "CSV")
            page.words(" · ")
            page.element("a", ["href": "data/\(finding.id).json"], "JSON")
        }
        page.line()
    }

    private func footer(_ page: inout HTML) {
        page.element("footer", ["data-clock": "recorded"]) { page in
            page.element("p", messages("assess.footer", ["version": words.view.atlas.version]))
            page.element("p", messages("page.licence"))
        }
    }
}
