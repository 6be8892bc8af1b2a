import ConcordFindings
import ConcordModel

extension BriefPage {
    /// Tables longer than this are folded away behind a summary.
    private static let openRows = 14

    /// The charts and tables of a finding: a chart first, its table as its twin in words.
    func body(of finding: Finding, _ page: inout HTML, _ register: inout TraceRegister) {
        for table in finding.tables where !table.rows.isEmpty {
            let drawings = charts.filter { $0.finding == finding.id && $0.table == table.id }
            for chart in drawings { figure(chart, &page, &register) }
            let view = TableHTML(table, finding: finding.id, words: words)
            if drawings.isEmpty && table.rows.count <= Self.openRows {
                page.element("h3", words.words(table.title))
                view.write(to: &page, &register)
            } else {
                page.element("details", ["id": "\(finding.id)-\(table.id)"]) { page in
                    page.element("summary") { page in
                        page.words(
                            drawings.isEmpty
                                ? words.words(table.title) + " · " : messages("page.table-of-chart") + " · "
                        )
                        let count = table.rows.count
                        page.words(messages("page.rows", ["n": words.grouped(count)], counts: ["n": count]))
                    }
                    view.write(to: &page, &register)
                }
            }
            dataLink(finding, table, &page)
        }
    }

    func dataLink(_ finding: Finding, _ table: Table, _ page: inout HTML) {
        page.element("p", ["class": "data"]) { page in
            link(
                messages("page.data"),
                ["csv": "data/\(finding.id)-\(table.id).csv", "json": "data/\(finding.id).json"],
                &page
            )
        }
        page.line()
    }

    private func figure(_ chart: BriefChart, _ page: inout HTML, _ register: inout TraceRegister) {
        page.element("figure", ["id": "figure-\(chart.id)"]) { page in
            page.element("h3", chart.title)
            page.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": chart.title]) {
                page in
                page.raw(chart.svg)
            }
            page.element("figcaption") { page in
                let anchor = register.anchor(chart.trace, title: chart.title, isDetailed: false)
                let count = chart.trace.count
                page.element(
                    "a", ["href": "#\(anchor)"],
                    messages(
                        "page.sources-of-chart", ["n": words.grouped(count), "traces": messages("page.traces")],
                        counts: ["n": count]
                    )
                )
                page.words(" · ")
                link(messages("page.chart-file"), ["svg": "charts/\(chart.id).svg"], &page)
            }
        }
        page.line()
    }

    /// A message whose placeholders become links with the placeholder's name in capitals.
    private func link(_ template: String, _ targets: KeyValuePairs<String, String>, _ page: inout HTML) {
        var rest = template[...]
        for (name, target) in targets {
            guard let range = rest.firstRange(of: "{\(name)}") else { continue }
            page.words(String(rest[..<range.lowerBound]))
            page.element("a", ["href": target], name.uppercased())
            rest = rest[range.upperBound...]
        }
        page.words(String(rest))
    }

    /// The claims of a paper, one block each: what was said, how it fared then and now, and on what that rests.
    func claims(_ finding: Finding, _ page: inout HTML, _ register: inout TraceRegister) {
        guard let verdicts = finding.table("verdicts"), let table = finding.table("claims") else { return }
        page.element("h3", words.words(verdicts.title))
        TableHTML(verdicts, finding: finding.id, words: words).write(to: &page, &register)
        dataLink(finding, verdicts, &page)
        page.element("h3", words.words(table.title))
        page.element("ol", ["class": "claims"]) { page in
            for row in table.rows { claim(row, of: table, &page, &register) }
        }
        dataLink(finding, table, &page)
    }

    private func claim(_ row: Table.Row, of table: Table, _ page: inout HTML, _ register: inout TraceRegister) {
        func cell(_ column: String) -> TracedCell? { table.cell(row: row.id, column: column) }
        page.element("li", ["id": "claim-\(row.id)"]) { page in
            page.element("p", ["class": "place"]) { page in
                page.words("\(row.id) · \(cell("place").map { words.words($0.cell) } ?? "")")
            }
            page.element("p", ["class": "claim"], cell("claim").map { words.words($0.cell) } ?? "")
            let verdicts = ["then", "now"].map { [cell($0)?.cell, cell("\($0)-because")?.cell] }
            if verdicts[0] == verdicts[1] {
                verdict("then", label: "claims.then-and-now", in: row, of: table, &page, &register)
            } else {
                verdict("then", label: "column.then", in: row, of: table, &page, &register)
                verdict("now", label: "column.now", in: row, of: table, &page, &register)
            }
        }
        page.line()
    }

    /// How the claim fared at a moment: the verdict, why, what its test says, and the records that it rests on.
    private func verdict(
        _ moment: String, label: String, in row: Table.Row, of table: Table, _ page: inout HTML,
        _ register: inout TraceRegister
    ) {
        func cell(_ column: String) -> TracedCell? { table.cell(row: row.id, column: column) }
        guard let verdict = cell(moment), let because = cell("\(moment)-because"),
            case .word(_, let value) = verdict.cell
        else { return }
        page.element("p", ["class": "verdict"]) { page in
            page.element("span", ["class": "when"], messages(label))
            page.words(" ")
            page.element("strong", ["class": "is-\(value)"], words.words(verdict.cell))
            page.words(" — \(words.words(because.cell)) ")
            if let test = cell("\(moment)-test"), test.cell != .word("test", "unknown") {
                page.element("span", ["class": "test"], messages("claims.test", ["test": words.words(test.cell)]) + " ")
            }
            if !verdict.trace.isEmpty {
                let title = "\(messages("finding.claims")), \(row.id), \(messages(label))"
                let anchor = register.anchor(verdict.trace, title: title, isDetailed: true)
                page.element("a", ["href": "#\(anchor)"], messages("page.sources"))
            }
        }
    }
}
