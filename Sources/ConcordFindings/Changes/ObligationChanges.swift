public import ConcordModel

/// Duties that begin to bind or end, wordings that change, and dates of application that move.
struct ObligationChanges {
    private let input: ChangeInput

    init(_ input: ChangeInput) {
        self.input = input
    }

    var changes: [Change] { dates + wordings }

    // MARK: Dates of application

    private var dates: [Change] {
        let earlier = Dictionary(LawDate.all(input.before).map { ($0.key, $0) }) { first, _ in first }
        return LawDate.all(input.now).flatMap { entry -> [Change] in
            let old = earlier[entry.key]
            var changes: [Change] = []
            let acts = amendingActs(of: entry.profile.rule)
            if let old, old.date != entry.date {
                // Of two atlases that give one date differently the later corrects the earlier, unless an act moved it meanwhile.
                if !input.isBetweenTwo || !acts.isEmpty { changes.append(change(entry, "moved", from: old.date, acts)) }
            } else if old == nil, !input.window.contains(entry.date), wasLaw(entry.profile.rule) {
                changes.append(isNewlyRecorded(entry, acts) ? recorded(entry) : change(entry, "set", from: nil, acts))
            }
            if input.window.contains(entry.date) { changes.append(change(entry, "begins", from: nil, [])) }
            return changes
        }
    }

    private func wasLaw(_ rule: RecordID) -> Bool { input.before.atlas.rule(rule) != nil && input.before.isLaw(rule) }

    /// Whether the earlier of two atlases did not have the category, and no act that came meanwhile brought it.
    private func isNewlyRecorded(_ entry: LawDate, _ acts: [(id: RecordID, date: RecordedDate)]) -> Bool {
        guard input.isBetweenTwo else { return false }
        let category = entry.entry.category
        let earlier = input.before.atlas[entry.profile.id] as? ApplicationProfile
        let isKnown = earlier?.dates.contains { $0.category == category } ?? false
        let isOld = entry.profile.dates.first { $0.category == category }?.original != nil
        return !isKnown && (isOld || acts.isEmpty)
    }

    private func recorded(_ entry: LawDate) -> Change { change(entry, "recorded", from: nil, []).learned() }

    private func change(
        _ entry: LawDate, _ step: String, from old: RecordedDate?, _ acts: [(id: RecordID, date: RecordedDate)]
    ) -> Change {
        let profile = entry.profile
        var arguments: [String: Cell] = [
            "articles": .text(profile.title), "rule": input.now.nameCell(of: profile.rule),
            "category": .word("category", entry.entry.category), "date": .date(entry.date),
        ]
        arguments["old"] = old.map { .date($0) }
        return Change(
            .obligations, id: "\(profile.id)/\(entry.entry.category)/\(step)/\(entry.date)",
            date: step == "begins" ? entry.date : acts.first?.date ?? .unknown,
            what: Phrase("change.date.\(step)", arguments), records: [profile.id, profile.rule] + acts.map(\.id),
            sources: profile.provenance.sources, weight: input.resting.count(of: profile.id),
            confidence: profile.provenance.confidence[.date],
            notes: entry.note.isEmpty ? [] : [LocalizedText([.english: entry.note])])
    }

    /// The acts that amend a rule and entered into force in the time, each with that day.
    private func amendingActs(of rule: RecordID) -> [(id: RecordID, date: RecordedDate)] {
        input.atlas.contents.rules.filter { $0.amends.contains(rule) }.compactMap { act in
            act.events.first { $0.state == .effective && input.window.contains($0.moment.date) }
                .map { (act.id, $0.moment.date) }
        }
    }

    // MARK: Wordings

    private struct Key: Hashable {
        let step: String
        let date: RecordedDate
        let act: RecordID?
        let telling: ChangeInput.Telling
    }

    /// One change for all provisions of a catalogue to which the same happened on the same day.
    private var wordings: [Change] {
        input.atlas.contents.catalogues.flatMap { catalogue -> [Change] in
            var groups: [Key: [Provision]] = [:]
            var order: [Key] = []
            let start = catalogue.provisions.compactMap { $0.versions.first?.from.value }.min().map {
                RecordedDate.known($0)
            }
            for provision in catalogue.provisions {
                for key in steps(of: provision, start: start) {
                    if groups[key] == nil { order.append(key) }
                    groups[key, default: []].append(provision)
                }
            }
            return order.map { change(catalogue, $0, groups[$0] ?? []) }
        }
    }

    private func steps(of provision: Provision, start: RecordedDate?) -> [Key] {
        let earlier = (input.before.atlas[provision.id] as? Provision)?.versions
        var keys: [Key] = []
        for (index, version) in provision.versions.enumerated() {
            let first = version.from == start && version.act == nil ? "begins" : "inserted"
            let old = earlier.flatMap { $0.indices.contains(index) ? $0[index] : nil }
            // That two atlases give one wording different days is a correction, not a second wording.
            let isMended = input.isBetweenTwo && old.map { $0.from != version.from } ?? false
            if !isMended,
                let telling = input.telling(version.from, isKnownRecord: earlier != nil, isKnownStep: old != nil)
            {
                keys.append(
                    Key(
                        step: index == 0 ? first : "reworded", date: version.from, act: version.act, telling: telling))
            }
            if index == provision.versions.count - 1, let until = version.until,
                let telling = input.telling(until, isKnownRecord: earlier != nil, isKnownStep: old?.until != nil)
            {
                keys.append(Key(step: "ends", date: until, act: nil, telling: telling))
            }
        }
        return keys
    }

    private func change(_ catalogue: Catalogue, _ key: Key, _ provisions: [Provision]) -> Change {
        let binds =
            input.atlas.rule(catalogue.of).map(\.ruleKind.binds)
            ?? (input.now.document(catalogue.of)?.standard.bindingness == .mandatory)
        let ids = provisions.map(\.id)
        return Change(
            binds ? .obligations : .documents, id: "\(catalogue.id)/\(key.step)/\(key.date)/\(key.act?.text ?? "")",
            date: key.date,
            what: Phrase(
                "change.wording.\(key.step)",
                [
                    "n": .count(ids.count), "document": input.now.nameCell(of: catalogue.of),
                    "references": .references(provisions),
                ]),
            records: [catalogue.of] + [key.act].compactMap(\.self) + ids,
            sources: (provisions.flatMap(\.provenance.sources) + catalogue.provenance.sources).uniqued,
            weight: ids.count, confidence: catalogue.provenance.confidence[.date]
        ).told(key.telling)
    }
}

extension Cell {
    /// The first references of provisions, as their document counts them.
    public static func references(_ provisions: [Provision]) -> Cell {
        let shown = 6
        let names = provisions.prefix(shown).map { Cell.word("clause", $0.reference) }
        return .list(provisions.count > shown ? names + [.verbatim("…")] : Array(names))
    }
}
