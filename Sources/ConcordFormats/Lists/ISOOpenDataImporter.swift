import ConcordModel
import LocatedText
import TextFiles

/// Reads the metadata of deliverables that ISO publishes as open data: an object a line, or the same as CSV with a column for each
/// language of a title (`title.en`).
///
/// The address of a document is made from its number in the catalogue, as ISO's own pages have it.
struct ISOOpenDataImporter {
    let file: String

    /// By column, the headings under which it goes.
    static let columns: [String: [String]] = [
        "id": ["id"], "reference": ["reference"], "type": ["deliverableType"], "supplement": ["supplementType"],
        "published": ["publicationDate"], "stage": ["currentStage"], "committee": ["ownerCommittee"],
        "title.en": ["title.en", "title"], "title.fr": ["title.fr"],
    ]

    func list(from bytes: [UInt8]) throws(Diagnostic) -> ImportedList {
        let text = try ListText.decoded(bytes, file: file)
        let isJSON = text.first { $0 > 0x20 } == UInt8(ascii: "{")
        return isJSON ? try lines(text) : try table(text)
    }

    private func table(_ text: [UInt8]) throws(Diagnostic) -> ImportedList {
        let rows = try ListTable.rows(text, file: file)
        let columns = ListColumns(rows.first ?? [], names: Self.columns)
        for needed in ["reference", "stage"] where !columns.has(needed) { throw columns.missing(needed, file: file) }
        var list = ImportedList(warnings: columns.unread(file: file))
        for cells in rows.dropFirst() {
            var row = ListRow(cells, columns: columns, file: file)
            list.add(document(&row), from: row)
        }
        return list
    }

    /// Each line becomes a row of the same columns, so that both forms are read by the same rules.
    private func lines(_ text: [UInt8]) throws(Diagnostic) -> ImportedList {
        var list = ImportedList()
        let names = Self.columns.keys.sorted()
        let columns = ListColumns(
            names.map { ListCell(text: $0, location: .start) }, names: names.reduce(into: [:]) { $0[$1] = [$1] })
        for (number, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where line.contains(where: { $0 > 0x20 }) {
            let node = try object(Array(line), line: number + 1)
            let cells = names.map { name in
                let value = Self.value(of: name, in: node)
                let column = value?.location.column ?? node.location.column
                return ListCell(text: value?.scalar ?? "", location: Location(line: number + 1, column: column))
            }
            guard node["reference"] != nil else {
                throw Diagnostic(
                    file: file, location: Location(line: number + 1, column: 1),
                    message: "an object without 'reference'; the metadata of ISO's deliverables have 'reference' and "
                        + "'currentStage'")
            }
            if list.warnings.isEmpty { list.warnings = unread(node, line: number + 1) }
            var row = ListRow(cells, columns: columns, file: file)
            list.add(document(&row), from: row)
        }
        return list
    }

    /// Which members nothing is made of, said once.
    private func unread(_ node: Node, line: Int) -> [Diagnostic] {
        let known = Set(Self.columns.values.joined() + ["title"])
        let rest = (node.entries ?? []).filter { !known.contains($0.key) }
        guard let first = rest.first else { return [] }
        return [
            Diagnostic(
                file: file, location: Location(line: line, column: first.keyLocation.column), severity: .warning,
                message: "not read, here and in what follows: \(rest.map { "'\($0.key)'" }.joined(separator: ", "))")
        ]
    }

    private static func value(of name: String, in node: Node) -> Node? {
        let keys = columns[name] ?? []
        let path = name.split(separator: ".").map(String.init)
        if path.count == 2 { return node[path[0]]?[path[1]].flatMap { $0.scalar == "null" ? nil : $0 } }
        return keys.lazy.compactMap { node[$0] }.first.flatMap { $0.scalar == "null" ? nil : $0 }
    }

    private func object(_ line: [UInt8], line number: Int) throws(Diagnostic) -> Node {
        do throws(Diagnostic) {
            let node = try JSONReader(file: file).read(line)
            guard node.entries != nil else {
                throw Diagnostic(
                    file: file, location: node.location, message: "\(node.kindName); an object a line is needed")
            }
            return node
        } catch {
            throw Diagnostic(
                file: file, location: Location(line: number, column: error.location?.column ?? 1),
                message: error.message)
        }
    }

    private func document(_ row: inout ListRow) -> ListedDocument? {
        let reference = row.text("reference")
        guard !reference.isEmpty else { return nil }
        var steps: [ListedDocument.Step] = []
        let published = row.date("published")
        // The code is a number: 6060 for 60.60, and 20 for 00.20.
        let stageText = row.text("stage")
        let stage = ListStage.harmonized(String(repeating: "0", count: max(0, 4 - stageText.utf8.count)) + stageText)
        if stage == nil { row.pass(over: "stage", because: "is no stage code such as 40.20; the stage is passed over") }
        if let published, stage?.code != "60.60" { steps.append(.init(.published, date: published)) }
        if let stage {
            steps.append(.init(stage.state, date: stage.code == "60.60" ? published : nil, code: stage.code))
        }
        let (kind, bindingness) = Self.kind(row.text("type"), row.text("supplement"))
        var title: [Language: String] = [:]
        title[.english] = row.latinText("title.en")
        title[.french] = row.latinText("title.fr")
        let id = row.text("id")
        return ListedDocument(
            designations: [reference], title: LocalizedText(title.filter { !$0.value.isEmpty }),
            committee: row.text("committee"), kind: kind, bindingness: bindingness, steps: steps,
            address: Int(id) == nil ? "" : "https://www.iso.org/standard/\(id).html")
    }

    private static func kind(_ type: String, _ supplement: String) -> (Standard.Kind?, Bindingness?) {
        let bindingness: Bindingness? =
            type == "IS" ? .internationalStandard : type.isEmpty ? nil : .internationalDeliverable
        switch supplement {
        case "Amd", "Add": return (.amendment, bindingness)
        case "Cor": return (.corrigendum, bindingness)
        case "Suppl": return (.supplement, bindingness)
        case "": break
        default: return (nil, bindingness)
        }
        switch type {
        case "IS": return (.standard, bindingness)
        case "TR": return (.report, bindingness)
        case "TS": return (.specification, bindingness)
        case "PAS": return (.availableSpecification, bindingness)
        case "IWA": return (.workshopAgreement, bindingness)
        case "GUIDE": return (.guide, bindingness)
        default: return (nil, bindingness)
        }
    }
}
