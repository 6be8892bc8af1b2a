import ConcordModel
import LocatedText
import TextFiles

/// Writes a library of CISO Assistant with one set of mappings.
public struct CISOMappingExporter: Sendable {
    /// The day of the file, where the mapping has none: `YYYY-MM-DD`.
    private let day: String

    public init(day: String) {
        self.day = day
    }

    public func text(of document: MappingDocument) throws(MappingExportFault) -> ExportedMapping {
        guard !document.source.id.isEmpty, !document.target.id.isEmpty else {
            throw MappingExportFault(description: "CISO Assistant needs the names of both sides; --source and --target")
        }
        var losses = LossList()
        losses.add("method", ifNot: document.method == .unknown || document.noticeKeepsMethod)
        losses.add("status", ifNot: document.status == nil)
        losses.add("author", ifNot: document.author.isEmpty)
        losses.add("reviewer", ifNot: document.reviewer.isEmpty || document.noticeKeepsReviewer)
        losses.add("the date is not known; the day of the data is written", ifNot: !document.date.isEmpty)
        losses.add("the mapping's id is not known; one is made of its sides", ifNot: !document.id.isEmpty)
        losses.add(
            "titles and addresses of the two sides",
            ifNot: [document.source, document.target].allSatisfy { $0.title.isEmpty && $0.address.isEmpty })
        let language = Self.language(of: document)
        let id = document.id.isEmpty ? "\(local(document.source.id))-to-\(local(document.target.id))" : document.id
        let name = CISOName.urn(id, CISOName.mapping)
        let title = QuotedText.quoted(document.title)
        let notice = DraftNotice.sentence(for: document)
        let description = QuotedText.quoted(
            [document.title, notice ?? ""].filter { !$0.isEmpty }.joined(separator: "; "))
        var lines = [
            "urn: " + QuotedText.quoted(CISOName.library + local(name)), "locale: \(language.rawValue)",
            "ref_id: " + QuotedText.quoted(local(name)), "name: " + title, "description: " + description,
            "copyright: " + QuotedText.quoted(document.provider), "version: 1",
            "publication_date: " + QuotedText.quoted(document.date.isEmpty ? day : document.date),
            "provider: " + QuotedText.quoted(document.provider), "packager: concord", "dependencies:",
        ]
        lines += [document.source, document.target].map {
            "- " + QuotedText.quoted(CISOName.library + local($0.id))
        }
        lines += [
            "objects:", "  requirement_mapping_sets:", "  - urn: " + QuotedText.quoted(name),
            "    ref_id: " + QuotedText.quoted(local(name)), "    name: " + title,
            "    description: " + description,
            "    source_framework_urn: " + QuotedText.quoted(CISOName.urn(document.source.id, CISOName.framework)),
            "    target_framework_urn: " + QuotedText.quoted(CISOName.urn(document.target.id, CISOName.framework)),
        ]
        let entries = document.entries.flatMap { mappings(of: $0, in: language, &losses) }
        lines.append(entries.isEmpty ? "    requirement_mappings: []" : "    requirement_mappings:")
        lines += entries
        return ExportedMapping(text: lines.joined(separator: "\n") + "\n", losses: losses.lines)
    }

    /// The one language of the file: English where any rationale has it, else the first that is met.
    private static func language(of document: MappingDocument) -> Language {
        let languages = document.entries.flatMap { $0.rationale.words.keys.sorted() }
        return languages.contains(.english) ? .english : languages.first ?? .english
    }

    /// The last part of a URN.
    private func local(_ urn: String) -> String {
        CISOName.urn(urn, "").split(separator: ":").last.map(String.init) ?? urn
    }

    private func mappings(
        of entry: MappingDocument.Entry, in language: Language, _ losses: inout LossList
    ) -> [String] {
        guard !entry.sources.isEmpty, !entry.targets.isEmpty else {
            losses.addEntry("entries without a counterpart are left out", ifNot: false)
            return []
        }
        let relations: [MappingEntry.Relation: String] = [
            .equal: "equal", .subsetOf: "subset", .supersetOf: "superset", .intersectsWith: "intersect",
            .noRelationship: "not_related",
        ]
        guard relations[entry.relation] != nil else {
            losses.addEntry(
                "entries that are '\(entry.relation.rawValue)', which the format cannot say, are left out", ifNot: false
            )
            return []
        }
        let pairs = PairSplit.pairs(of: entry)
        losses.addEntry("entries of several items become pairs, of which less is sure", ifNot: pairs.count == 1)
        losses.addEntry("entry ids", ifNot: entry.id.isEmpty)
        losses.addEntry(
            "titles and texts of items",
            ifNot: (entry.sources + entry.targets).allSatisfy { $0.title.isEmpty && $0.text.isEmpty })
        losses.addEntry("confidence", ifNot: entry.confidence == nil)
        losses.addEntry("contrary", ifNot: !entry.isContrary)
        losses.addEntry("incompatible", ifNot: !entry.isIncompatible)
        losses.addEntry("note", ifNot: entry.note.isEmpty)
        losses.addLanguages(of: entry, besides: language)
        let keepsStrength = pairs.count == 1 && (0...10).contains(entry.strength ?? 0)
        losses.addEntry("strength", ifNot: keepsStrength || entry.strength == nil)
        let words = entry.rationale.reading(in: language)?.text
        losses.addEntry("a rationale that reads as nothing", ifNot: !CISOName.isNull(words ?? ""))
        return pairs.flatMap { pair -> [String] in
            var lines = [
                "    - source_requirement_urn: "
                    + QuotedText.quoted(CISOName.urn(pair.source.id, CISOName.requirement)),
                "      target_requirement_urn: "
                    + QuotedText.quoted(CISOName.urn(pair.target.id, CISOName.requirement)),
                "      relationship: " + (relations[pair.relation] ?? "intersect"),
            ]
            if let type = entry.rationaleType { lines.append("      rationale: \(type.rawValue)") }
            if let strength = entry.strength, keepsStrength {
                lines.append("      strength_of_relationship: \(strength)")
            }
            if let words, !CISOName.isNull(words) {
                lines.append("      annotation: " + QuotedText.quoted(words))
            }
            return lines
        }
    }
}
