import Foundation

@testable import ConcordAtlas

/// The tables of docs/data-model.md, and what they have against the shapes that the reader knows.
struct DataModelPage {
    struct Row {
        let name: String
        let isRequired: Bool
        let meaning: String

        /// The words in code type, those in brackets left out: the fields of a small part that has no table of its own.
        var inlineFields: [String] {
            var depth = 0
            var fields: [String] = []
            for (index, piece) in meaning.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
                if index.isMultiple(of: 2) {
                    for character in piece { depth += character == "(" ? 1 : character == ")" ? -1 : 0 }
                } else if depth == 0 {
                    fields.append(String(piece))
                }
            }
            return fields
        }

        var words: Set<String> {
            let pieces = meaning.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            return Set(pieces.filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) })
        }
    }

    struct Table {
        let section: String
        let caption: String
        var rows: [Row] = []
        let line: Int
    }

    private(set) var tables: [Table] = []

    init(_ text: String) {
        var section = ""
        var caption = ""
        var isInside = false
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            if line.hasPrefix("|") {
                let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
                    .map { $0.trimmingCharacters(in: .whitespaces) }
                if cells.first == "field" {
                    tables.append(Table(section: section, caption: caption, line: index + 1))
                    isInside = true
                } else if isInside, cells.count == 4, cells[0] != "---" {
                    let name = cells[0].trimmingCharacters(in: CharacterSet(charactersIn: "`"))
                    let row = Row(name: name, isRequired: cells[2] == "required", meaning: cells[3])
                    tables[tables.count - 1].rows.append(row)
                }
            } else {
                isInside = false
                if line.hasPrefix("#") {
                    section = String(line.drop { $0 == "#" || $0 == " " })
                    caption = ""
                } else if !line.isEmpty {
                    caption = line
                }
            }
        }
    }

    private func table(inSection section: String, caption: String? = nil) -> Int? {
        tables.firstIndex { table in
            table.section == section && caption.map { table.caption.contains($0) } ?? true
        }
    }
}

extension DataModelPage {
    /// What the page lacks, has too much or says differently of a kind of file, and the lines of the tables that were held
    /// against a shape.
    func complaints(about file: FileShape) -> (complaints: [String], tables: Set<Int>) {
        var visit = Visit(page: self)
        let mark = "`" + file.place
        guard let section = tables.map(\.section).first(where: { $0.contains(mark) }) else {
            return (["no section about \(file.place)"], [])
        }
        for root in file.roots {
            let caption = file.roots.count == 1 ? nil : "`\(root.key)`"
            guard let index = table(inSection: section, caption: caption) else {
                visit.complaints.append("\(file.place): no table about '\(root.key)'")
                continue
            }
            visit.compare(root.shape, with: tables[index])
        }
        return (visit.complaints, visit.tables)
    }

    private struct Visit {
        let page: DataModelPage
        var complaints: [String] = []
        var tables: Set<Int> = []

        mutating func compare(_ shape: RecordShape, with table: Table) {
            tables.insert(table.line)
            var rows = table.rows
            compareOrder(shape, rows.map(\.name))
            if let index = rows.firstIndex(where: { $0.name == "every record's fields" }) {
                let isWithoutSources = rows[index].meaning.contains("`sources` may be left out")
                let common = page.tables.first { $0.section == "Every record" }
                if let common {
                    tables.insert(common.line)
                    compareOrder(shape, common.rows.map(\.name))
                }
                rows.replaceSubrange(
                    index...index,
                    with: (common?.rows ?? []).map { row in
                        Row(
                            name: row.name, isRequired: row.isRequired && !(isWithoutSources && row.name == "sources"),
                            meaning: row.meaning)
                    })
            }
            compareNames(shape, rows.map(\.name))
            for field in shape.fields {
                guard let row = rows.first(where: { $0.name == field.name }) else { continue }
                if row.isRequired != field.isRequired {
                    complaints.append("\(shape.name): '\(field.name)' is \(field.isRequired ? "" : "not ")required")
                }
                compare(field.shape, with: row, of: shape, in: table.section)
            }
        }

        private mutating func compareNames(_ shape: RecordShape, _ documented: [String]) {
            for field in shape.fields where !documented.contains(field.name) {
                complaints.append("\(shape.name): '\(field.name)' is not documented")
            }
            for name in documented where shape.field(name) == nil {
                complaints.append("\(shape.name): '\(name)' is documented, but no field")
            }
        }

        /// Files are written in the order of the page.
        private mutating func compareOrder(_ shape: RecordShape, _ documented: [String]) {
            let known = documented.filter { shape.field($0) != nil }
            let written = shape.fields.map(\.name).filter { known.contains($0) }
            for (name, other) in zip(known, written) where name != other {
                complaints.append("\(shape.name): '\(name)' is documented where '\(other)' is written")
                return
            }
        }

        private mutating func compare(_ value: ValueShape, with row: Row, of owner: RecordShape, in section: String) {
            switch value {
            case .list(let element, _), .either(_, let element): compare(element, with: row, of: owner, in: section)
            case .word(let words):
                guard !row.meaning.hasPrefix("as for ") else { return }
                for word in words where !row.words.contains(word) {
                    complaints.append("\(owner.name): '\(row.name)' can be '\(word)', which is not documented")
                }
            case .record(let part):
                let own = page.table(inSection: section, caption: "A \(part.name.lowercased())")
                if let index = own ?? page.table(inSection: part.name) {
                    compare(part, with: page.tables[index])
                } else {
                    compareNames(part, row.inlineFields)
                    compareOrder(part, row.inlineFields)
                }
            default: break
            }
        }
    }
}
