import ConcordCrosswalk
import ConcordModel

/// The suggestions as a draft OSCAL mapping collection.
///
/// OSCAL has no word for "ranked, not judged": the relationship is `suggested`, of our own namespace, so that no reader
/// takes it for one of the set-theory relations.
struct SuggestOSCAL: Encodable {
    struct Collection: Encodable {
        let uuid: String
        let metadata: [String: String]
        let provenance: [String: String]
        let mappings: [Mapping]
    }

    struct Mapping: Encodable {
        let uuid: String
        let source: Resource
        let target: Resource
        let maps: [Map]

        enum CodingKeys: String, CodingKey {
            case uuid, maps
            case source = "source-resource"
            case target = "target-resource"
        }
    }

    struct Resource: Encodable {
        let type = "catalog"
        let href: String
    }

    struct Map: Encodable {
        let uuid: String
        let ns = SuggestOSCAL.namespace
        let relationship = "suggested"
        let sources: [[String: String]]
        let targets: [[String: String]]
        let props: [[String: String]]
        let remarks: String?
    }

    private static let namespace = "urn:concord:ns:mapping"

    let collection: Collection

    enum CodingKeys: String, CodingKey {
        case collection = "mapping-collection"
    }

    init(_ ranking: Ranking, top: Int?, explainer: Explainer?, day: CalendarDate?) {
        let (source, target) = (ranking.source.id, ranking.target.id)
        let name = "\(source)\n\(target)"
        let date = day?.description ?? "1970-01-01"
        let maps = ranking.sources.indices.flatMap { ranking.suggestions(row: $0, top: top) }.map { suggestion in
            Map(
                uuid: StableUUID.text("\(name)\n\(suggestion.source)\n\(suggestion.target)"),
                sources: [["type": "control", "id-ref": suggestion.source]],
                targets: [["type": "control", "id-ref": suggestion.target]],
                props: [
                    [
                        "name": "score", "ns": Self.namespace, "value": SuggestReport.decimals(suggestion.score, 6),
                    ]
                ],
                remarks: explainer.map { Self.remarks($0.explanation(of: suggestion)) })
        }
        collection = Collection(
            uuid: StableUUID.text("\(name)\ncollection"),
            metadata: [
                "title": "\(source) to \(target): suggestions", "last-modified": "\(date)T00:00:00Z", "version": date,
                "oscal-version": "1.2.1",
            ],
            provenance: [
                "method": "automation", "matching-rationale": "semantic", "status": "draft",
                "mapping-description": SuggestReport.caution,
            ],
            mappings: [
                Mapping(
                    uuid: StableUUID.text("\(name)\nmapping"), source: Resource(href: source),
                    target: Resource(href: target), maps: maps)
            ])
    }

    private static func remarks(_ explanation: Explanation) -> String {
        let signals = explanation.signals.map { "\($0.signal.rawValue) \(SuggestReport.percent($0.share))" }
        let words = explanation.words.map { "\($0.text) \(SuggestReport.percent($0.share))" }
        let precedents = explanation.precedents
            .map { "\($0.catalogue):\($0.item) \(SuggestReport.percent($0.share))" }
        let lines = [("Signals", signals), ("Words", words), ("Precedents", precedents)].filter { !$0.1.isEmpty }
        return lines.map { "\($0.0): \($0.1.joined(separator: ", "))." }.joined(separator: " ")
    }
}
