import ConcordModel
public import LocatedText

/// Reads tab-separated pairs: `source_id`, `target_id`, `relation`, `strength`, `rationale`, the first two required.
///
/// Several ids in a cell are separated by ` | `; an empty cell says that no counterpart was found.
public struct TSVMappingImporter: Sendable {
    private let names: SideNames

    public init(names: SideNames = SideNames()) {
        self.names = names
    }

    /// Throws where the header is missing or a row cannot be read.
    public func mappings(from bytes: [UInt8], file: String) throws(Diagnostic) -> ImportedMappings {
        let cells = try DelimitedReader(file: file, separator: "\t").read(bytes)
        guard
            let table = MappingTable(
                cells, file: file, isHeader: { $0.contains("sourceid") && $0.contains("targetid") })
        else {
            throw Diagnostic(file: file, location: .start, message: "no header with source_id and target_id")
        }
        let source = table.column(["sourceid"])
        let target = table.column(["targetid"])
        let relation = table.column(["relation"])
        let strength = table.column(["strength"])
        let rationale = table.column(["rationale"])
        var warnings = table.unread(besides: Set([source, target, relation, strength, rationale].compactMap { $0 }))
        var entries: [MappingDocument.Entry] = []
        var places: [Location] = []
        for row in table.rows {
            // A list of pairs without relations says that they are related.
            let word =
                relation == nil ? MappingEntry.Relation.related : table.relation(row, relation, warnings: &warnings)
            guard let word else { continue }
            let text = table.cell(row, rationale)?.text
            entries.append(
                MappingDocument.Entry(
                    sources: Self.items(table.cell(row, source)?.text),
                    targets: Self.items(table.cell(row, target)?.text), relation: word,
                    rationale: LocalizedText(text.map { [.english: $0] } ?? [:]),
                    strength: table.strength(row, strength, warnings: &warnings)
                )
            )
            places.append(row[0].location)
        }
        let sides = FileName(file).sides
        let document = MappingDocument(
            id: "", source: MappingDocument.Side(id: names.source ?? sides?.source ?? ""),
            target: MappingDocument.Side(id: names.target ?? sides?.target ?? ""), entries: entries
        )
        return ImportedMappings(mappings: [.init(document: document, places: places)], warnings: warnings)
    }

    private static func items(_ cell: String?) -> [MappingDocument.Item] {
        (cell ?? "").split(separator: "|").map { MappingTable.trimmed(String($0)) }.filter { !$0.isEmpty }
            .map { MappingDocument.Item(id: $0) }
    }
}

/// What the name of a file says: `<source>__<target>.tsv`.
struct FileName {
    let sides: (source: String, target: String)?
    /// Without folders and the last extension.
    let stem: String

    init(_ path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let parts = stem.split(separator: "__", maxSplits: 1).map(String.init)
        sides = parts.count == 2 ? (parts[0], parts[1]) : nil
    }
}
