import ConcordFindings
import ConcordModel

extension BriefPage {
    /// What the section is read for stands open. The records of counts are those of the pairs, which stand in the tables of
    /// pairs and in the data; of the long tables of pairs the page shows a choice.
    private static let groundDisplay = TableDisplay(
        except: ["agreements", "divergences", "overlapping", "one-sided"], open: ["contrary"],
        inData: ["states", "topics", "layers", "profile", "coverage", "hub", "measures"],
        pairs: ["contrary", "shared", "foremost", "foremost-one-sided"],
        some: ["foremost": "overlapping", "foremost-one-sided": "one-sided"])

    /// The three agreements and the three divergences where the state of play is told, each in a sentence.
    func groundSummary(_ page: inout HTML, _ register: inout TraceRegister) {
        let finding = findings.base.ground
        let tables = ["agreements", "divergences"].compactMap(finding.table).filter { !$0.rows.isEmpty }
        guard !tables.isEmpty else { return }
        for table in tables {
            page.element("h3", words.words(Phrase("ground.summary.\(table.id)", finding.question.arguments)))
            page.element("ol", ["class": "pairs"]) { page in
                for row in table.rows {
                    guard let says = table.cell(row: row.id, column: "says"),
                        let basis = table.cell(row: row.id, column: "basis")
                    else { continue }
                    page.element("li") { page in
                        page.element("p", ["class": "claim"]) { CellHTML(words).write(says.cell, to: &$0) }
                        reason(table.cell(row: row.id, column: "why"), &page)
                        if case .phrase(let phrase) = basis.cell, phrase.key == "ground.draft" {
                            page.element("p", ["class": "note"], words.words(phrase))
                        }
                    }
                }
            }
            page.line()
        }
        page.element("p", ["class": "note"]) { page in
            let parts = messages("ground.summary.more", ["section": "\u{0}"]).split(
                separator: "\u{0}", omittingEmptySubsequences: false)
            page.words(parts.first.map(String.init) ?? "")
            page.element("a", ["href": "#\(finding.id)"], messages("finding.\(finding.id)"))
            page.words(parts.dropFirst().first.map(String.init) ?? "")
        }
        page.line()
    }

    /// What the two sides have in common and what not: what stands for it first, then the counts, then pair by pair.
    func ground(_ finding: Finding, _ page: inout HTML, _ register: inout TraceRegister) {
        for id in ["agreements", "divergences"] {
            guard let table = finding.table(id), !table.rows.isEmpty else { continue }
            page.element("h3", words.words(table.title))
            page.element("ol", ["class": "pairs"]) { page in
                for row in table.rows { pair(row, of: table, &page, &register) }
            }
            dataLink(finding, table, &page)
        }
        body(of: finding, Self.groundDisplay, &page, &register)
    }

    /// Why a pair stands as it does, where the sentence above has not said it already; of a term and in what its sources
    /// differ the latter, since the term is in the sentence.
    private func reason(_ why: TracedCell?, _ page: inout HTML) {
        let text: Cell? =
            switch why?.cell {
            case .text: why?.cell
            case .list(let cells): cells.last
            default: nil
            }
        guard let text else { return }
        page.element("p") { page in
            CellHTML(words).write(text, to: &page)
            guard let foreign = words.foreignLanguage(of: text) else { return }
            page.words(" ")
            page.element("span", ["class": "note"], foreign)
        }
    }

    private func pair(_ row: Table.Row, of table: Table, _ page: inout HTML, _ register: inout TraceRegister) {
        func cell(_ column: String) -> TracedCell? { table.cell(row: row.id, column: column) }
        guard let says = cell("says") else { return }
        page.element("li") { page in
            page.element("p", ["class": "claim"]) { CellHTML(words).write(says.cell, to: &$0) }
            reason(cell("why"), &page)
            page.element("p", ["class": "note"]) { page in
                var arguments: [String: Cell] = [:]
                for column in ["relation", "strength", "confidence", "basis"] { arguments[column] = cell(column)?.cell }
                let isJudged = arguments["strength"] != .unknown
                page.words(words.words(Phrase(isJudged ? "ground.meta" : "ground.meta.plain", arguments)) + " · ")
                let title = "\(words.words(table.title)) \(row.id)"
                let anchor = register.anchor(says.trace, title: title, isDetailed: true)
                page.element("a", ["href": "#\(anchor)"], messages("page.sources"))
            }
        }
        page.line()
    }
}
