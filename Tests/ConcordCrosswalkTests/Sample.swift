import ConcordModel

/// Mappings in a line each: `a b > x : equal`, ids separated by blanks, flags after the relation.
enum Sample {
    static func mapping(
        _ source: String, _ target: String, _ lines: [String], kind: Mapping.Kind = .published
    ) -> Mapping {
        Mapping(
            id: RecordID("\(source)-to-\(target)"),
            title: LocalizedText([.english: "\(source) to \(target)"]),
            source: RecordID(source), target: RecordID(target), provider: "somebody", mappingKind: kind,
            method: .human, status: .complete, sourceItems: [], targetItems: [],
            entries: lines.enumerated().map { entry(RecordID("\(source)-to-\(target):\($0.offset + 1)"), $0.element) },
            provenance: Provenance(sources: ["somewhere"])
        )
    }

    static func entry(_ id: RecordID, _ line: String) -> MappingEntry {
        let parts = line.split(separator: ":").map { $0.split(separator: " ").map(String.init) }
        let sides = parts[0].split(separator: ">", omittingEmptySubsequences: false).map { $0.map { RecordID($0) } }
        let words = parts[1]
        return MappingEntry(
            id: id, from: sides[0], to: sides[1],
            relation: MappingEntry.Relation(rawValue: words[0]) ?? .related,
            isContrary: words.contains("contrary"), isIncompatible: words.contains("incompatible"),
            strength: words.compactMap { Int($0) }.first,
            rationale: LocalizedText(words.contains("why") ? [.english: "because"] : [:]), note: ""
        )
    }
}
