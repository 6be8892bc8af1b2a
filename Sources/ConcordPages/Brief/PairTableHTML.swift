import ConcordFindings
import ConcordModel

/// Pairs side by side as a reader compares them: what stands on each side, how they relate, and why; how sure that is, on
/// what it rests and its records in a line below the reason.
///
/// The table of the data has a column for each of these; on a page they would leave no room for the reasons.
struct PairTableHTML {
    private let table: Table
    private let words: CellWords

    init(_ table: Table, words: CellWords) {
        self.table = table
        self.words = words
    }

    private static let noted: Set<String> = ["strength", "confidence", "layer", "basis", "records", "searched"]

    private var shown: [Table.Column] { table.columns.filter { !Self.noted.contains($0.id) } }

    func write(to page: inout HTML, _ register: inout TraceRegister) {
        let title = words.words(table.title)
        page.element("div", ["class": "scroll", "tabindex": "0", "role": "group", "aria-label": title]) { page in
            page.element("table", ["class": "compared", "role": "table"]) { page in
                page.element("thead", ["role": "rowgroup"]) { page in
                    page.element("tr", ["role": "row"]) { page in
                        for column in shown {
                            page.element(
                                "th", ["scope": "col", "role": "columnheader"], words.words(column.title))
                        }
                    }
                }
                page.element("tbody", ["role": "rowgroup"]) { page in
                    for row in table.rows { write(row, title: title, to: &page, &register) }
                }
            }
        }
        page.line()
    }

    private func write(_ row: Table.Row, title: String, to page: inout HTML, _ register: inout TraceRegister) {
        page.element("tr", ["role": "row"]) { page in
            for (index, column) in shown.enumerated() {
                let cell = table.cell(row: row.id, column: column.id)?.cell ?? .empty
                let label = words.words(column.title)
                guard column.id == "why" else {
                    page.element(
                        index == 0 ? "th" : "td",
                        index == 0
                            ? ["scope": "row", "role": "rowheader", "data-label": label]
                            : ["role": "cell", "data-label": label]
                    ) { side(cell, isRelation: column.id == "relation", &$0) }
                    continue
                }
                page.element("td", ["class": "why", "role": "cell"]) { page in
                    page.element("div") { reason(cell, &$0) }
                    page.element("p", ["class": "note"]) { note(row, title: title, &$0, &register) }
                }
            }
        }
        page.line()
    }

    /// Provisions of one document name it once.
    private func side(_ cell: Cell, isRelation: Bool, _ page: inout HTML) {
        guard !isRelation else { return page.words(words.words(cell)) }
        let cells = if case .list(let cells) = cell { cells } else { [cell] }
        let provisions = cells.compactMap { cell -> Provision? in
            if case .record(let id) = cell { words.view.atlas[id] as? Provision } else { nil }
        }
        guard let first = provisions.first, provisions.count == cells.count,
            provisions.allSatisfy({ $0.id.owner == first.id.owner })
        else { return CellHTML(words).write(cell, to: &page) }
        if provisions.count == 1 {
            heading(first, &page)
        } else {
            page.element("ul", ["class": "cell"]) { page in
                for provision in provisions { page.element("li") { heading(provision, &$0) } }
            }
        }
        if let document = words.heading(of: first).document { page.element("span", ["class": "note"], document) }
    }

    private func heading(_ provision: Provision, _ page: inout HTML) {
        let heading = words.heading(of: provision)
        page.words(
            heading.reference + (heading.title.isEmpty ? " " : words.messages.language == .chinese ? " " : " — "))
        if !heading.title.isEmpty {
            let isForeign = heading.language.map { $0 != words.messages.language } ?? false
            page.element(
                "span", isForeign ? ["lang": heading.language?.rawValue ?? "en"] : [:], heading.title)
            page.words(" ")
        }
    }

    /// A term is named before what its sources differ in.
    private func reason(_ cell: Cell, _ page: inout HTML) {
        guard case .list(let cells) = cell, cells.count == 2, case .text = cells[0], case .text = cells[1] else {
            return CellHTML(words).write(cell, to: &page)
        }
        page.element("strong") { CellHTML(words).write(cells[0], to: &$0) }
        page.words(" — ")
        CellHTML(words).write(cells[1], to: &page)
    }

    private func note(_ row: Table.Row, title: String, _ page: inout HTML, _ register: inout TraceRegister) {
        func cell(_ column: String) -> TracedCell? { table.cell(row: row.id, column: column) }
        func known(_ column: String) -> Cell? { cell(column)?.cell.known }
        var parts: [String] = []
        if let searched = known("searched") {
            parts.append(words.words(Phrase("ground.note.searched", ["texts": searched])))
        }
        if let strength = known("strength") {
            parts.append(words.words(Phrase("ground.note.strength", ["strength": strength])))
        }
        if let confidence = known("confidence") {
            parts.append(words.words(Phrase("ground.note.confidence", ["confidence": confidence])))
        }
        if let foreign = words.foreignLanguage(of: cell("why")?.cell) { parts.append(foreign) }
        for column in ["layer", "basis"] { if let cell = known(column) { parts.append(words.words(cell)) } }
        page.words(parts.joined(separator: " · "))
        guard let records = cell("records"), !records.trace.isEmpty else { return }
        page.words(" · ")
        let anchor = register.anchor(
            records.trace, title: "\(title): \(words.words(row.cells[0].cell))", isDetailed: false)
        page.element(
            "a", ["href": "#\(anchor)"],
            words.words(Phrase("ground.note.records", ["n": records.cell])))
    }
}

extension Cell {
    /// Nil for what is empty or unknown.
    fileprivate var known: Cell? {
        switch self {
        case .empty, .unknown: nil
        default: self
        }
    }
}

extension CellWords {
    /// That a reason stands in a language other than that of the page; nil where it does not.
    func foreignLanguage(of cell: Cell?) -> String? {
        switch cell {
        case .text(let text):
            guard let language = reading(of: text)?.language, language != messages.language else { return nil }
            return messages.template("ground.in.\(language.rawValue)").map(String.init)
        case .list(let cells): return foreignLanguage(of: cells.last)
        default: return nil
        }
    }
}
