import ConcordModel

/// Writes the rows of a National Online Informative Reference as CSV: our source is the reference, our target the focal
/// document, so that the relation is written as it is.
public struct OLIRMappingExporter: Sendable {
    public init() {}

    public func text(of document: MappingDocument) throws(MappingExportFault) -> ExportedMapping {
        var table = DelimitedText(separator: ",")
        var losses = LossList()
        losses.addProvenance(of: document)
        losses.add("the names of the two sides", ifNot: document.source.id.isEmpty && document.target.id.isEmpty)
        losses.add(
            "titles and addresses of the two sides",
            ifNot: [document.source, document.target].allSatisfy { $0.title.isEmpty && $0.address.isEmpty })
        let isDraft = DraftNotice.isNeeded(for: document)
        let header = [
            "Focal Document Element", "Focal Document Element Description", "Rationale", "Relationship",
            "Reference Document Element", "Reference Document Element Description", "Fulfilled By (Y/N)",
            "Group Identifier (optional)", "Comments (optional)", "Strength of Relationship (optional)",
        ]
        table.add(header + (isDraft ? ["Provenance"] : []))
        for (index, entry) in document.entries.enumerated() {
            add(entry, number: index + 1, isDraft: isDraft, to: &table, &losses)
        }
        return ExportedMapping(text: table.text, losses: losses.lines)
    }

    private func add(
        _ entry: MappingDocument.Entry, number: Int, isDraft: Bool, to table: inout DelimitedText,
        _ losses: inout LossList
    ) {
        let words: [MappingEntry.Relation: String] = [
            .equal: "equal to", .subsetOf: "subset of", .supersetOf: "superset of", .intersectsWith: "intersects with",
            .noRelationship: "not related to",
        ]
        guard let relation = words[entry.relation] else {
            losses.addEntry(
                "entries that are '\(entry.relation.rawValue)', which the format cannot say, are left out", ifNot: false
            )
            return
        }
        losses.addEntry("entry ids", ifNot: entry.id.isEmpty)
        losses.addEntry("titles of items", ifNot: (entry.sources + entry.targets).allSatisfy(\.title.isEmpty))
        losses.addEntry("confidence", ifNot: entry.confidence == nil)
        losses.addEntry("contrary", ifNot: !entry.isContrary)
        losses.addEntry("incompatible", ifNot: !entry.isIncompatible)
        losses.addEntry("note", ifNot: entry.note.isEmpty)
        losses.addLanguages(of: entry)
        let blank = [MappingDocument.Item(id: "")]
        let isGroup = entry.sources.count > 1 || entry.targets.count > 1
        for source in entry.sources.isEmpty ? blank : entry.sources {
            for target in entry.targets.isEmpty ? blank : entry.targets {
                let cells = [
                    target.id, target.text, entry.rationaleType?.rawValue ?? "", relation, source.id, source.text,
                    [.equal, .supersetOf].contains(entry.relation) ? "Y" : "N", isGroup ? "G\(number)" : "",
                    entry.rationale.reading(in: .english)?.text ?? "", entry.strength.map(String.init) ?? "",
                ]
                table.add(cells + (isDraft ? [DraftNotice.words] : []))
            }
        }
    }
}
