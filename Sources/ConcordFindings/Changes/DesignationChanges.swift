import ConcordModel
import StandardIdentifiers

/// Documents and rules that are called otherwise than before.
struct DesignationChanges {
    private let input: ChangeInput

    init(_ input: ChangeInput) {
        self.input = input
    }

    var changes: [Change] {
        let standards = input.atlas.contents.standards.compactMap { standard in
            change(
                standard, standard.designations,
                old: input.before.document(standard.id)?.designation, new: input.now.document(standard.id)?.designation)
        }
        let rules = input.atlas.contents.rules.compactMap { rule in
            change(
                rule, rule.designations,
                old: (input.before.atlas[rule.id] as? Rule)?.designation(on: input.window.since)?.text,
                new: rule.designation(on: input.window.until)?.text)
        }
        return standards + rules
    }

    private func change(_ record: any AtlasRecord, _ designations: [Designation], old: String?, new: String?) -> Change?
    {
        guard let old, let new, old != new else { return nil }
        let from = designations.first { $0.text == new }?.from
        var telling = ChangeInput.Telling.happened
        if input.isBetweenTwo, from.map(input.window.contains) != true {
            // Of two atlases, one that no longer knows the old designation corrects the other.
            guard designations.contains(where: { $0.text == old }) else { return nil }
            telling = .learned
        }
        let key = Self.isRenumbered(old, new) ? "change.renumbered" : "change.renamed"
        return Change(
            .designations, id: "\(record.id)/\(Slug.of(new))", date: from ?? .unknown,
            what: Phrase(key, ["old": .verbatim(old), "new": .verbatim(new)]), records: [record.id],
            sources: record.provenance.sources, weight: input.resting.count(of: record.id)
        ).told(telling)
    }

    /// Whether the number differs, and not only the prefix of a stage or the year of an edition: prEN 18286 became EN 18286:2026
    /// under its own number; ISO/IEC WD 24970 that becomes ISO/IEC DIS 24971 has another.
    static func isRenumbered(_ old: String, _ new: String) -> Bool {
        let slugs = [old, new].map { Slug.of($0) }
        return !slugs[0].hasPrefix(slugs[1]) && !slugs[1].hasPrefix(slugs[0])
    }
}
