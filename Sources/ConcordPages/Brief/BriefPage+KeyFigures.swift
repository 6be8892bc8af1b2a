import ConcordFindings
import ConcordModel

extension BriefPage {
    /// The state of play: each number leads to the records it was counted from, each of those to its source.
    func keyFigures(_ page: inout HTML, _ register: inout TraceRegister) {
        let finding = findings.keyFigures
        page.element("section", ["id": finding.id, "aria-labelledby": "\(finding.id)-heading"]) { page in
            page.element("h2", ["id": "\(finding.id)-heading"], messages("finding.\(finding.id)"))
            page.element("p", ["class": "question"], words.words(finding.question))
            page.element("ul", ["class": "figures"]) { page in
                for row in finding.table("figures")?.rows ?? [] {
                    let title = words.words(row.cells[0].cell)
                    let anchor = register.anchor(row.cells[1].trace, title: title, isDetailed: true)
                    page.element("li") { page in
                        page.element("a", ["href": "#\(anchor)", "class": "figure"], words.words(row.cells[1].cell))
                        page.words(" ")
                        page.element("span", title)
                    }
                }
            }
            page.element("p", ["class": "note"], words.words(finding.definition))
            groundSummary(&page, &register)
        }
        page.line()
    }
}
