import ConcordModel
public import LocatedText

/// Reads tables of set-theory relationship mapping (NIST IR 8477) as CSV, as the Secure Controls Framework and its users
/// lay them out: rows with the names of the documents, a header that begins with `FDE #`, a row a pair.
///
/// The relation runs from the focal document, our source, to the other one, our target.
public struct STRMMappingImporter: Sendable {
    private let names: SideNames

    public init(names: SideNames = SideNames()) {
        self.names = names
    }

    static func isHeader(_ keys: [String]) -> Bool { keys.contains("fde#") && keys.contains("strmrelationship") }

    /// Throws where the header is missing.
    public func mappings(from bytes: [UInt8], file: String) throws(Diagnostic) -> ImportedMappings {
        let cells = try DelimitedReader(file: file, separator: ",").read(bytes)
        guard let table = MappingTable(cells, file: file, isHeader: Self.isHeader) else {
            throw Diagnostic(
                file: file, location: .start, message: "no header with 'FDE #' and 'STRM Relationship'")
        }
        guard let columns = STRMColumns(table) else {
            throw Diagnostic(
                file: file, location: table.header.first?.location ?? .start,
                message: "no column for the other document's ids; known: 'SCF #', 'Target ID #'")
        }
        var warnings = table.unread(besides: columns.all)
        var entries: [MappingDocument.Entry] = []
        var places: [Location] = []
        for row in table.rows {
            guard let entry = columns.entry(row, table, &warnings) else { continue }
            entries.append(entry)
            places.append(row[0].location)
        }
        let above = Array(cells.prefix { !Self.isHeader($0.map { MappingTable.key($0.scalar ?? "") }) })
        let focal = Self.value(after: ["focaldocument"], in: above)
        let other = Self.value(after: ["targetdocument", "referencedocument"], in: above)
        let address = Self.value(after: ["focaldocumenturl"], in: above)
        var document = MappingDocument(
            id: "",
            source: MappingDocument.Side(id: names.source ?? focal, address: address),
            target: MappingDocument.Side(id: names.target ?? other), entries: entries
        )
        DraftNotice.apply(to: &document, where: Self.value(after: ["provenance"], in: above))
        return ImportedMappings(mappings: [.init(document: document, places: places)], warnings: warnings)
    }

    /// The cell behind a label in the rows above the header.
    private static func value(after labels: [String], in rows: [[Node]]) -> String {
        for row in rows {
            for (index, cell) in row.enumerated() where labels.contains(MappingTable.key(cell.scalar ?? "")) {
                let next = row[(index + 1)...].lazy.compactMap(\.scalar).map(MappingTable.trimmed).first
                if let next { return next }
            }
        }
        return ""
    }
}

/// Where the columns of such a table are; their headings differ from publisher to publisher.
private struct STRMColumns {
    let source: Int?
    let sourceTitle: Int?
    let sourceText: Int?
    let relation: Int?
    let type: Int?
    let rationale: Int?
    let target: Int?
    let targetTitle: Int?
    let targetText: Int?
    let strength: Int?
    let confidence: Int?
    let notes: Int?

    init?(_ table: MappingTable) {
        source = table.column(["fde#"])
        sourceTitle = table.column(["fdename"])
        sourceText = table.column { $0.hasPrefix("focaldocumentelement") }
        relation = table.column(["strmrelationship"])
        target = table.column(["targetid#", "scf#"])
        targetTitle = table.column { $0.hasSuffix("title") } ?? table.column(["scfcontrol"])
        targetText = table.column { $0.hasSuffix("description") && !$0.hasPrefix("focal") }
        strength = table.column { $0.hasPrefix("strengthofrelationship") }
        confidence = table.column(["confidencelevels", "confidencelevel"])
        notes = table.column { $0.hasPrefix("notes") }
        // The Secure Controls Framework gives the type under `STRM Rationale`; others have a column for the type before it.
        type = table.column(["nistir8477rational", "nistir8477rationale"])
        rationale = table.column(["strmrationale"])
        guard target != nil else { return nil }
    }

    var all: Set<Int> {
        Set(
            [
                source, sourceTitle, sourceText, relation, type, rationale, target, targetTitle, targetText, strength,
                confidence, notes,
            ].compactMap { $0 })
    }

    func entry(_ row: [Node], _ table: MappingTable, _ warnings: inout [Diagnostic]) -> MappingDocument.Entry? {
        let from = item(row, table, source, sourceTitle, sourceText)
        let to = item(row, table, target, targetTitle, targetText)
        guard from != nil || to != nil else {
            warnings.append(table.warning(row.first?.location ?? .start, "a row without ids is left out"))
            return nil
        }
        guard let relation = table.relation(row, relation, warnings: &warnings) else { return nil }
        guard from != nil && to != nil || relation == .noRelationship else {
            warnings.append(
                table.warning(row.first?.location ?? .start, "a row without one of its ids is left out"))
            return nil
        }
        let words = table.cell(row, rationale)?.text ?? ""
        let isType = type == nil && RelationWords.rationaleType(words) != nil
        return MappingDocument.Entry(
            sources: from.map { [$0] } ?? [], targets: to.map { [$0] } ?? [], relation: relation,
            rationaleType: RelationWords.rationaleType(isType ? words : table.cell(row, type)?.text ?? ""),
            rationale: LocalizedText(isType || words.isEmpty ? [:] : [.english: words]),
            strength: table.strength(row, strength, warnings: &warnings),
            confidence: RelationWords.confidence(table.cell(row, confidence)?.text ?? ""),
            note: table.cell(row, notes)?.text ?? ""
        )
    }

    private func item(
        _ row: [Node], _ table: MappingTable, _ id: Int?, _ title: Int?, _ text: Int?
    ) -> MappingDocument.Item? {
        table.cell(row, id).map { cell in
            MappingDocument.Item(
                id: cell.text, title: table.cell(row, title)?.text ?? "", text: table.cell(row, text)?.text ?? "")
        }
    }
}
