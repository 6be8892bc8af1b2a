import ConcordCrosswalk
import ConcordModel
import ConcordPages

/// What `concord crosswalk coverage` prints.
struct CoverageReport {
    struct Side {
        let id: RecordID
        let isWholeCatalogue: Bool
        let coverage: Coverage
    }

    let mapping: Mapping
    let sides: [Side]

    init(_ mapping: Mapping, atlas: Atlas) {
        self.mapping = mapping
        sides = [false, true].map { isTarget in
            let id = isTarget ? mapping.target : mapping.source
            let provisions = atlas.catalogue(id)?.provisions.map(\.id) ?? []
            var named: [RecordID] = []
            var seen: Set<RecordID> = []
            for entry in mapping.entries {
                for item in isTarget ? entry.to : entry.from where seen.insert(item).inserted { named.append(item) }
            }
            // An entry may name a section; its provisions are counted one by one, and it beside them.
            let known = Set(provisions)
            let ids = provisions.isEmpty ? named : provisions + named.filter { !known.contains($0) }
            return Side(
                id: id, isWholeCatalogue: !provisions.isEmpty,
                coverage: Coverage(of: mapping, target: isTarget, ids: ids))
        }
    }

    private static let words: [(Coverage.Extent, String)] = [
        (.covered, "covered"), (.partly, "partly"), (.linked, "linked, without saying how far"),
        (.noCounterpart, "uncovered: searched, no counterpart found"), (.unmentioned, "uncovered: not mentioned"),
    ]

    func text(items: Bool) -> String {
        var lines: [String] = []
        for side in sides {
            let total = side.coverage.items.count
            lines.append(
                "\(side.id): \(total) \(side.isWholeCatalogue ? "provisions and named sections" : "named items")")
            for (extent, words) in Self.words { lines.append(padded(side.coverage.count(extent)) + "  " + words) }
            let relations = MappingEntry.Relation.allCases.compactMap { relation in
                side.coverage.byRelation[relation].map { "\($0) \(relation.rawValue)" }
            }
            lines.append("        entries by relation: " + relations.joined(separator: ", "))
            if items {
                lines += side.coverage.items.map { item in
                    let numbers = item.entries.map { $0.text.split(separator: ":").last.map(String.init) ?? "" }
                    return "        \(item.id)  \(item.extent.rawValue)"
                        + (numbers.isEmpty ? "" : "  (\(numbers.joined(separator: ", ")))")
                }
            }
        }
        if let notice = DraftLine.text(of: mapping) { lines.append(notice) }
        return lines.joined(separator: "\n")
    }

    private func padded(_ count: Int) -> String {
        String(repeating: " ", count: max(0, 6 - String(count).count)) + "\(count)"
    }

    var json: String {
        struct Report: Encodable {
            struct Item: Encodable {
                let id: String
                let extent: String
                let entries: [String]
            }
            struct Side: Encodable {
                let catalogue: String
                let counts: [String: Int]
                let entriesByRelation: [String: Int]
                let items: [Item]
            }
            let mapping: String
            let unreviewedDraft: Bool
            let provenance: String?
            let sides: [Side]
        }
        return JSONText.encode(
            Report(
                mapping: mapping.id.text, unreviewedDraft: mapping.isUnreviewedDraft,
                provenance: DraftLine.text(of: mapping),
                sides: sides.map { side in
                    Report.Side(
                        catalogue: side.id.text,
                        counts: Dictionary(
                            uniqueKeysWithValues: Coverage.Extent.allCases.map {
                                ($0.rawValue, side.coverage.count($0))
                            }),
                        entriesByRelation: Dictionary(
                            uniqueKeysWithValues: side.coverage.byRelation.map { ($0.key.rawValue, $0.value) }),
                        items: side.coverage.items.map {
                            Report.Item(id: $0.id.text, extent: $0.extent.rawValue, entries: $0.entries.map(\.text))
                        })
                }))
    }
}
