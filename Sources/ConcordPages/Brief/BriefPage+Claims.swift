import ConcordFindings
import ConcordModel

extension BriefPage {
    /// The claims of a paper under its headings, one block each: what was said, how it fared then and now, and on what
    /// that rests.
    func claims(_ finding: Finding, _ page: inout HTML, _ register: inout TraceRegister) {
        guard let verdicts = finding.table("verdicts"), let table = finding.table("claims") else { return }
        page.element("h3", words.words(verdicts.title))
        TableHTML(verdicts, finding: finding.id, words: words).write(to: &page, &register)
        dataLink(finding, verdicts, &page)
        page.element("h3", words.words(table.title))
        var rest = table.rows[...]
        while let first = rest.first {
            let heading = section(of: first, in: table)
            let rows = rest.prefix { section(of: $0, in: table) == heading }
            rest = rest.dropFirst(rows.count)
            page.element("h4", messages.language == .english ? [:] : ["lang": "en"], heading)
            page.element("ol", ["class": "claims"]) { page in
                for row in rows { claim(row, of: table, &page, &register) }
            }
            page.line()
        }
        dataLink(finding, table, &page)
    }

    /// The heading under which the claim stands in its paper, as printed there.
    private func section(of row: Table.Row, in table: Table) -> String {
        guard case .phrase(let place)? = table.cell(row: row.id, column: "place")?.cell,
            case .verbatim(let section)? = place.arguments["section"]
        else { return "" }
        return section
    }

    private func place(of row: Table.Row, in table: Table) -> String {
        guard case .phrase(let place)? = table.cell(row: row.id, column: "place")?.cell,
            let paragraph = place.arguments["paragraph"]
        else { return row.id }
        return "\(row.id) · \(words.words(Phrase("claims.paragraph", ["paragraph": paragraph])))"
    }

    private func claim(_ row: Table.Row, of table: Table, _ page: inout HTML, _ register: inout TraceRegister) {
        func cell(_ column: String) -> TracedCell? { table.cell(row: row.id, column: column) }
        page.element("li", ["id": "claim-\(row.id)"]) { page in
            page.element("p", ["class": "place"], place(of: row, in: table))
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

    /// How the claim fared at a moment: the verdict, why, whether the numbers agree where numbers test it, and the records
    /// that it rests on.
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
            page.words("\(messages.language == .chinese ? "：" : " — ")\(words.words(because.cell)) ")
            // Of a verdict without records nothing was tested.
            guard !verdict.trace.isEmpty else { return }
            if let test = cell("\(moment)-test"), [.word("test", "holds"), .word("test", "fails")].contains(test.cell) {
                page.element("span", ["class": "test"], messages("claims.test", ["test": words.words(test.cell)]) + " ")
            }
            let title = "\(messages("finding.claims")), \(row.id), \(messages(label))"
            let anchor = register.anchor(verdict.trace, title: title, isDetailed: true)
            page.element("a", ["href": "#\(anchor)"], messages("page.sources"))
        }
    }
}
