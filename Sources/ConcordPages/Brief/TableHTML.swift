import ConcordFindings
import ConcordModel

/// A table of a finding as HTML: counts lead to the records behind them, future dates are marked.
struct TableHTML {
    private let table: Table
    private let finding: String
    private let words: CellWords
    /// Whether counts lead to the data file, which names the records of each row, instead of to the page's own list of them:
    /// for tables that count again what another one has counted.
    private let leadsToData: Bool
    /// Whether the record that names a row leads to its entry in the page's list of records.
    private let leadsToRecords: Bool

    init(
        _ table: Table, finding: String, words: CellWords, leadsToData: Bool = false, leadsToRecords: Bool = false
    ) {
        self.table = table
        self.finding = finding
        self.words = words
        self.leadsToData = leadsToData
        self.leadsToRecords = leadsToRecords
    }

    func write(to page: inout HTML, _ register: inout TraceRegister) {
        let title = words.words(table.title)
        page.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": title]) { page in
            page.element("table") { page in
                page.element("thead") { page in
                    page.element("tr") { page in
                        for column in table.columns {
                            page.element(
                                "th", column.isNumeric ? ["scope": "col", "class": "n"] : ["scope": "col"],
                                words.words(column.title)
                            )
                        }
                    }
                }
                page.element("tbody") { page in
                    for row in table.rows { write(row, title: title, to: &page, &register) }
                }
            }
        }
    }

    private func write(_ row: Table.Row, title: String, to page: inout HTML, _ register: inout TraceRegister) {
        page.element("tr") { page in
            for (index, cell) in row.cells.enumerated() {
                let column = table.columns[index]
                let content: (inout HTML) -> Void = { page in
                    let isCount = column.isNumeric && !cell.trace.isEmpty
                    if leadsToRecords, index == 0, case .record(let id) = cell.cell {
                        register.mention(id)
                        page.element("a", ["href": "#r-\(id)"]) { CellHTML(words).write(cell.cell, to: &$0) }
                        return
                    }
                    guard isCount, cell.cell.numeric?.whole != 0 || !cell.trace.isEmpty else {
                        CellHTML(words).write(cell.cell, to: &page)
                        return
                    }
                    if leadsToData {
                        page.element("a", ["href": "data/\(finding)-\(table.id).csv"], words.words(cell.cell))
                        return
                    }
                    let place = "\(title): \(words.words(row.cells[0].cell)), \(words.words(column.title))"
                    let anchor = register.anchor(cell.trace, title: place, isDetailed: false)
                    page.element("a", ["href": "#\(anchor)"], words.words(cell.cell))
                }
                if index == 0 {
                    page.element(
                        "th", column.id == "number" ? ["scope": "row", "class": "no"] : ["scope": "row"], content)
                } else {
                    let isNone = cell.cell == .count(0)
                    page.element("td", column.isNumeric ? ["class": isNone ? "n none" : "n"] : [:], content)
                }
            }
        }
        page.line()
    }
}

/// A cell as HTML: dates as `time`, words in another language marked as such.
struct CellHTML {
    private let words: CellWords

    init(_ words: CellWords) {
        self.words = words
    }

    func write(_ cell: Cell, to page: inout HTML) {
        switch cell {
        case .date(let date):
            guard let value = date.value else {
                page.words(words.words(cell))
                return
            }
            let isAhead = date.timing(on: words.view.day) == .future
            page.element(
                "time",
                isAhead ? ["datetime": value.description, "data-when": "ahead"] : ["datetime": value.description],
                words.dates.words(value)
            )
        case .text(let text):
            guard let reading = words.reading(of: text) else {
                page.words(words.words(.unknown))
                return
            }
            write(reading.text, in: reading.language, to: &page)
        case .record(let id):
            let label = words.label(of: id)
            write(label.text, in: label.language, to: &page)
        case .list(let cells):
            page.element("ul", ["class": "cell"]) { page in
                for cell in cells { page.element("li") { write(cell, to: &$0) } }
            }
        default: page.words(words.words(cell))
        }
    }

    private func write(_ text: String, in language: Language?, to page: inout HTML) {
        if let language, language != words.messages.language {
            page.element("span", ["lang": language.rawValue], text)
        } else {
            page.words(text)
        }
    }
}
