import ConcordModel

/// Writes a table of set-theory relationship mapping as CSV, with the columns that have been seen for type, confidence and
/// rationale beside one another.
public struct STRMMappingExporter: Sendable {
    public init() {}

    public func text(of document: MappingDocument) throws(MappingExportFault) -> ExportedMapping {
        var table = DelimitedText(separator: ",")
        var losses = LossList()
        losses.addProvenance(of: document)
        func loses(_ side: MappingDocument.Side) -> Bool { !side.title.isEmpty && side.title != side.id }
        losses.add("titles of the two sides", ifNot: !loses(document.source) && !loses(document.target))
        losses.add("address of the target", ifNot: document.target.address.isEmpty)
        table.add(["Focal Document:", document.source.id, "Focal Document URL:", document.source.address])
        table.add(["Target Document:", document.target.id, "", ""])
        if let notice = DraftNotice.sentence(for: document) { table.add(["Provenance:", notice, "", ""]) }
        table.add([
            "FDE#", "FDE Name", "Focal Document Element (FDE)", "Confidence Levels", "NIST IR-8477 Rational",
            "STRM Rationale", "STRM Relationship", "Strength of Relationship", "Target Title", "Target ID #",
            "Target Description", "Notes",
        ])
        for entry in document.entries { add(entry, to: &table, &losses) }
        return ExportedMapping(text: table.text, losses: losses.lines)
    }

    private func add(_ entry: MappingDocument.Entry, to table: inout DelimitedText, _ losses: inout LossList) {
        let words: [MappingEntry.Relation: String] = [
            .equal: "equal", .subsetOf: "subset_of", .supersetOf: "superset_of", .intersectsWith: "intersects_with",
            .noRelationship: "not_related",
        ]
        guard words[entry.relation] != nil else {
            losses.addEntry(
                "entries that are '\(entry.relation.rawValue)', which the format cannot say, are left out", ifNot: false
            )
            return
        }
        let isPair = entry.sources.count < 2 && entry.targets.count < 2
        losses.addEntry("entries of several items become pairs, of which less is sure", ifNot: isPair)
        losses.addEntry("entry ids", ifNot: entry.id.isEmpty)
        losses.addEntry("contrary", ifNot: !entry.isContrary)
        losses.addEntry("incompatible", ifNot: !entry.isIncompatible)
        losses.addEntry("strength", ifNot: isPair || entry.strength == nil)
        losses.addLanguages(of: entry)
        let blank = MappingDocument.Item(id: "")
        var whole = entry
        if whole.sources.isEmpty { whole.sources = [blank] }
        if whole.targets.isEmpty { whole.targets = [blank] }
        for pair in PairSplit.pairs(of: whole) {
            table.add([
                pair.source.id, pair.source.title, pair.source.text, entry.confidence?.rawValue ?? "",
                entry.rationaleType?.rawValue ?? "", entry.rationale.reading(in: .english)?.text ?? "",
                words[pair.relation] ?? "intersects_with",
                isPair ? entry.strength.map(String.init) ?? "" : "", pair.target.title, pair.target.id,
                pair.target.text, entry.note,
            ])
        }
    }
}
