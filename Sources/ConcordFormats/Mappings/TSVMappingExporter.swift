import ConcordModel

/// Writes tab-separated pairs: `source_id`, `target_id`, `relation`, `strength`, `rationale`.
public struct TSVMappingExporter: Sendable {
    public init() {}

    public func text(of document: MappingDocument) throws(MappingExportFault) -> ExportedMapping {
        var table = DelimitedText(separator: "\t")
        var losses = LossList()
        losses.addProvenance(of: document)
        losses.add("the names of the two sides", ifNot: document.source.id.isEmpty && document.target.id.isEmpty)
        losses.add(
            "titles and addresses of the two sides",
            ifNot: [document.source, document.target].allSatisfy { $0.title.isEmpty && $0.address.isEmpty })
        let isDraft = DraftNotice.isNeeded(for: document)
        table.add(["source_id", "target_id", "relation", "strength", "rationale"] + (isDraft ? ["provenance"] : []))
        for entry in document.entries {
            for item in entry.sources + entry.targets where item.id.contains("|") {
                throw MappingExportFault(
                    description: "the id '\(item.id)' has a '|', which separates ids in this format")
            }
            losses.addEntry("entry ids", ifNot: entry.id.isEmpty)
            losses.addEntry(
                "titles and texts of items",
                ifNot: (entry.sources + entry.targets).allSatisfy { $0.title.isEmpty && $0.text.isEmpty })
            losses.addEntry("rationale type", ifNot: entry.rationaleType == nil)
            losses.addEntry("confidence", ifNot: entry.confidence == nil)
            losses.addEntry("contrary", ifNot: !entry.isContrary)
            losses.addEntry("incompatible", ifNot: !entry.isIncompatible)
            losses.addEntry("note", ifNot: entry.note.isEmpty)
            losses.addScore(of: entry)
            losses.addLanguages(of: entry)
            let cells = [
                entry.sources.map(\.id).joined(separator: " | "), entry.targets.map(\.id).joined(separator: " | "),
                entry.relation.rawValue, entry.strength.map(String.init) ?? "",
                entry.rationale.reading(in: .english)?.text ?? "",
            ]
            table.add(cells + (isDraft ? [DraftNotice.words] : []))
        }
        return ExportedMapping(text: table.text, losses: losses.lines)
    }
}
