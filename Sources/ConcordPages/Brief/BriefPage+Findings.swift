import ConcordFindings
import ConcordModel

extension BriefPage {
    /// Tables longer than this are folded away behind a summary.
    private static let openRows = 14

    /// The charts and tables of a finding: a chart first, its table as its twin in words.
    ///
    /// - Parameters:
    ///   - except: tables that the section shows in another way.
    ///   - open: tables that are not folded away, however long.
    ///   - inData: tables whose counts lead to the data file.
    ///   - some: tables that show a choice, by the table that holds all of it.
    func body(
        of finding: Finding, except: Set<String> = [], open: Set<String> = [], inData: Set<String> = [],
        some: [String: String] = [:], _ page: inout HTML, _ register: inout TraceRegister
    ) {
        for table in finding.tables where !table.rows.isEmpty && !except.contains(table.id) {
            let drawings = charts.filter { $0.finding == finding.id && $0.table == table.id }
            let isInData = inData.contains(table.id)
            for chart in drawings { figure(chart, leadsToData: isInData, &page, &register) }
            let view = TableHTML(
                table, finding: finding.id, words: words, leadsToData: isInData)
            if drawings.isEmpty && some[table.id] == nil
                && (table.rows.count <= Self.openRows || open.contains(table.id))
            {
                page.element("h3", words.words(table.title))
                view.write(to: &page, &register)
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
                    view.write(to: &page, &register)
                    if let whole = some[table.id] {
                        someLink(finding, table, of: whole, &page)
                    } else if drawings.isEmpty {
                        dataLink(finding, table, &page)
                    }
                }
                page.line()
            }
        }
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
                let records =
                    leadsToData
                    ? "data/\(chart.finding)-\(chart.table).csv"
                    : "#" + register.anchor(chart.trace, title: chart.title, isDetailed: false)
                let count = chart.trace.count
                page.element(
                    "a", ["href": records],
                    messages(
                        "page.sources-of-chart", ["n": words.grouped(count), "traces": messages("page.traces")],
                        counts: ["n": count]
                    )
                )
                page.words(" · ")
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
