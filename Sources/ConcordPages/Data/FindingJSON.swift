package import ConcordFindings
import ConcordModel
import FoundationEssentials

/// A finding as JSON: words in one language, values as numbers, every cell with the records it rests on.
package struct FindingJSON: Encodable {
    private struct CellJSON: Encodable {
        let text: String
        let value: Double?
        let trace: [String]?
    }

    private struct RowJSON: Encodable {
        let id: String
        let cells: [String: CellJSON]
        let completeness: String?
    }

    private struct TableJSON: Encodable {
        let id: String
        let title: String
        let columns: [[String: String]]
        let rows: [RowJSON]
    }

    private let id: String
    private let asOf: String
    private let language: String
    private let title: String
    private let question: String
    private let definition: String
    private let sentences: [String]
    private let tables: [TableJSON]
    private let n: Int
    private let completeness: [String]
    private let caveats: [String]
    private let undated: [String]

    package init(_ finding: Finding, words: CellWords) {
        id = finding.id
        asOf = finding.day.description
        language = words.messages.language.rawValue
        title = words.words(finding.title)
        question = words.words(finding.question)
        definition = words.words(finding.definition)
        sentences = finding.sentences.map(words.words)
        n = finding.n
        completeness = finding.completeness.map(\.text)
        caveats = ([finding.beyond].compactMap(\.self) + finding.caveats).map(words.words)
        undated = finding.undated.map(\.text)
        tables = finding.tables.map { table in
            TableJSON(
                id: table.id,
                title: words.words(table.title),
                columns: table.columns.map { ["id": $0.id, "title": words.words($0.title)] },
                rows: table.rows.map { row in
                    var cells: [String: CellJSON] = [:]
                    for (column, cell) in zip(table.columns, row.cells) {
                        cells[column.id] = CellJSON(
                            text: words.words(cell.cell),
                            value: cell.cell.numeric?.double,
                            trace: cell.trace.isEmpty ? nil : cell.trace.map(\.text)
                        )
                    }
                    return RowJSON(id: row.id, cells: cells, completeness: row.completeness?.rawValue)
                }
            )
        }
    }

    package var text: String { JSONText.encode(self) + "\n" }
}
