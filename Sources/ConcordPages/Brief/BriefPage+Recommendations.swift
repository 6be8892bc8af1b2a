import ConcordFindings
import ConcordModel

extension BriefPage {
    /// Each recommendation once, with its indicators and what is known of them.
    func recommendations(_ finding: Finding, _ page: inout HTML, _ register: inout TraceRegister) {
        guard let table = finding.table("indicators") else { return }
        var rest = table.rows[...]
        page.element("ol", ["class": "advice"]) { page in
            while let first = rest.first {
                let rows = rest.prefix { $0.cells[0] == first.cells[0] }
                rest = rest.dropFirst(rows.count)
                page.element("li") { page in
                    page.element("p", ["class": "place"], words.words(first.cells[1].cell))
                    page.element("p", ["class": "claim"]) { CellHTML(words).write(first.cells[0].cell, to: &$0) }
                    page.element("ul") { page in
                        for row in rows { indicator(row, &page, &register) }
                    }
                }
                page.line()
            }
        }
        dataLink(finding, table, &page)
    }

    private func indicator(_ row: Table.Row, _ page: inout HTML, _ register: inout TraceRegister) {
        let question = row.cells[2]
        let answer = row.cells[3]
        page.element("li") { page in
            CellHTML(words).write(question.cell, to: &page)
            page.words(" ")
            if answer.cell.numeric == nil || answer.trace.isEmpty {
                page.element("span", ["class": "test"]) { CellHTML(words).write(answer.cell, to: &$0) }
            } else {
                let anchor = register.anchor(answer.trace, title: words.words(question.cell), isDetailed: false)
                page.element("a", ["href": "#\(anchor)", "class": "answer"], words.words(answer.cell))
            }
        }
    }
}
