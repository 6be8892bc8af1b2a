import ConcordFindings
import ConcordModel

extension BriefPage {
    /// Tables longer than this are folded away behind a summary.
    private static let openRows = 14

    /// Of a chart whose table leads to the data, so many records are listed on the page nonetheless.
    private static let listedRecords = 40

    /// The charts and tables of a finding: a chart first, its table as its twin in words.
    func body(
        of finding: Finding, _ display: TableDisplay = TableDisplay(), _ page: inout HTML,
        _ register: inout TraceRegister
    ) {
        for table in finding.tables where !table.rows.isEmpty && !display.except.contains(table.id) {
            let drawings = charts.filter { $0.finding == finding.id && $0.table == table.id }
            let isInData = display.inData.contains(table.id)
            for chart in drawings { figure(chart, leadsToData: isInData, &page, &register) }
            let whole = display.some[table.id]
            let isOpen = table.rows.count <= Self.openRows || display.open.contains(table.id)
            if drawings.isEmpty && whole == nil && isOpen {
                page.element("h3", words.words(table.title))
                rows(of: table, finding, display, &page, &register)
                dataLink(finding, table, &page)
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
                    rows(of: table, finding, display, &page, &register)
                    if let whole {
                        someLink(finding, table, of: whole, &page)
                    } else if drawings.isEmpty {
                        dataLink(finding, table, &page)
                    }
                }
                page.line()
            }
        }
    }

    private func rows(
        of table: Table, _ finding: Finding, _ display: TableDisplay, _ page: inout HTML,
        _ register: inout TraceRegister
    ) {
        guard !display.pairs.contains(table.id) else {
            return PairTableHTML(table, words: words).write(to: &page, &register)
        }
        TableHTML(
            table, finding: finding.id, words: words, leadsToData: display.inData.contains(table.id)
        ).write(to: &page, &register)
    }

    func dataLink(_ finding: Finding, _ table: Table, _ page: inout HTML) {
        page.element("p", ["class": "data"]) { dataWords(finding.id, table.id, &$0) }
        page.line()
    }

    /// How many rows of how many a choice shows, by what rule, and where all of them are.
    private func someLink(_ finding: Finding, _ table: Table, of whole: String, _ page: inout HTML) {
        let all = finding.table(whole)?.rows.count ?? 0
        let counts = ["n": words.grouped(table.rows.count), "m": words.grouped(all), "csv": "{csv}", "json": "{json}"]
        page.element("p", ["class": "data"]) { page in
            link(
                messages("ground.some.\(table.id)", counts),
                ["csv": "data/\(finding.id)-\(whole).csv", "json": "data/\(finding.id).json"], &page)
        }
        page.line()
    }

    private func dataWords(_ finding: String, _ table: String, _ page: inout HTML) {
        link(messages("page.data"), ["csv": "data/\(finding)-\(table).csv", "json": "data/\(finding).json"], &page)
    }

    private func figure(
        _ chart: BriefChart, leadsToData: Bool, _ page: inout HTML, _ register: inout TraceRegister
    ) {
        page.element("figure", ["id": "figure-\(chart.id)"]) { page in
            page.element("h3", chart.title)
            page.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": chart.title]) {
                page in
                page.raw(chart.svg)
            }
            page.element("figcaption") { page in
                // Of many records the data, named below, says which stand behind each number.
                if !leadsToData || chart.trace.count <= Self.listedRecords {
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
                }
                link(messages("page.chart-file"), ["svg": "charts/\(chart.id).svg"], &page)
                page.words(" · ")
                dataWords(chart.finding, chart.table, &page)
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
}
