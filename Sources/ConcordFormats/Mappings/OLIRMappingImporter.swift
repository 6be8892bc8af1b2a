import ConcordModel
public import LocatedText

/// Reads the rows of a National Online Informative Reference (NIST IR 8278A) as CSV.
///
/// Its relation runs from the reference document to the focal document, so that the reference is our source. Rows of one
/// `Group Identifier` are one entry of several items.
public struct OLIRMappingImporter: Sendable {
    private let names: SideNames

    public init(names: SideNames = SideNames()) {
        self.names = names
    }

    static func isHeader(_ keys: [String]) -> Bool {
        keys.contains("focaldocumentelement") && keys.contains("referencedocumentelement")
    }

    /// Throws where the header is missing.
    public func mappings(from bytes: [UInt8], file: String) throws(Diagnostic) -> ImportedMappings {
        let cells = try DelimitedReader(file: file, separator: ",").read(bytes)
        guard let table = MappingTable(cells, file: file, isHeader: Self.isHeader) else {
            throw Diagnostic(
                file: file, location: .start,
                message: "no header with 'Focal Document Element' and 'Reference Document Element'")
        }
        let columns = OLIRColumns(table)
        let provenance = table.column(["provenance"])
        var warnings = table.unread(besides: columns.all.union(provenance.map { [$0] } ?? []))
        var entries: [MappingDocument.Entry] = []
        var places: [Location] = []
        var groups: [String: Int] = [:]
        for row in table.rows {
            guard let (entry, group) = columns.entry(row, table, &warnings) else { continue }
            if let index = groups[group], !group.isEmpty {
                Self.add(entry, to: &entries[index], place: row[0].location, table, &warnings)
                continue
            }
            groups[group] = entries.count
            entries.append(entry)
            places.append(row[0].location)
        }
        var document = MappingDocument(
            id: "", source: MappingDocument.Side(id: names.source ?? ""),
            target: MappingDocument.Side(id: names.target ?? ""), entries: entries
        )
        if let row = table.rows.first {
            DraftNotice.apply(to: &document, where: table.cell(row, provenance)?.text ?? "")
        }
        return ImportedMappings(mappings: [.init(document: document, places: places)], warnings: warnings)
    }

    private static func add(
        _ row: MappingDocument.Entry, to entry: inout MappingDocument.Entry, place: Location, _ table: MappingTable,
        _ warnings: inout [Diagnostic]
    ) {
        if row.relation != entry.relation {
            warnings.append(
                table.warning(
                    place,
                    "'\(row.relation.rawValue)' in a group that began with '\(entry.relation.rawValue)'; the first counts"
                ))
        }
        entry.sources += row.sources.filter { !entry.sources.contains($0) }
        entry.targets += row.targets.filter { !entry.targets.contains($0) }
    }
}

private struct OLIRColumns {
    let focal: Int?
    let focalText: Int?
    let reference: Int?
    let referenceText: Int?
    let rationale: Int?
    let relation: Int?
    let group: Int?
    let comments: Int?
    let strength: Int?
    let fulfilled: Int?

    init(_ table: MappingTable) {
        focal = table.column(["focaldocumentelement"])
        focalText = table.column(["focaldocumentelementdescription"])
        reference = table.column(["referencedocumentelement"])
        referenceText = table.column(["referencedocumentelementdescription"])
        rationale = table.column(["rationale"])
        relation = table.column(["relationship"])
        group = table.column { $0.hasPrefix("groupidentifier") }
        comments = table.column { $0.hasPrefix("comments") }
        strength = table.column { $0.hasPrefix("strengthofrelationship") }
        // Follows from the relation: yes for equal and superset.
        fulfilled = table.column { $0.hasPrefix("fulfilledby") }
    }

    var all: Set<Int> {
        Set(
            [focal, focalText, reference, referenceText, rationale, relation, group, comments, strength, fulfilled]
                .compactMap { $0 })
    }

    func entry(
        _ row: [Node], _ table: MappingTable, _ warnings: inout [Diagnostic]
    ) -> (MappingDocument.Entry, group: String)? {
        guard let relation = table.relation(row, relation, warnings: &warnings) else { return nil }
        let source = table.cell(row, reference).map {
            MappingDocument.Item(id: $0.text, text: table.cell(row, referenceText)?.text ?? "")
        }
        let target = table.cell(row, focal).map {
            MappingDocument.Item(id: $0.text, text: table.cell(row, focalText)?.text ?? "")
        }
        guard source != nil && target != nil || relation == .noRelationship && (source != nil || target != nil) else {
            warnings.append(table.warning(row.first?.location ?? .start, "a row without one of its ids is left out"))
            return nil
        }
        let word = table.cell(row, rationale)?.text ?? ""
        let type = RelationWords.rationaleType(word)
        if type == nil, !word.isEmpty, let place = table.cell(row, rationale)?.place {
            warnings.append(table.warning(place, "'\(word)' is no rationale; known: syntactic, semantic, functional"))
        }
        let comment = table.cell(row, comments)?.text ?? ""
        let entry = MappingDocument.Entry(
            sources: source.map { [$0] } ?? [], targets: target.map { [$0] } ?? [], relation: relation,
            rationaleType: type, rationale: LocalizedText(comment.isEmpty ? [:] : [.english: comment]),
            strength: table.strength(row, strength, warnings: &warnings)
        )
        return (entry, table.cell(row, group)?.text ?? "")
    }
}
