import ConcordFindings
package import ConcordModel
import FoundationEssentials

/// A record as JSON: its words, sources and relations.
package struct RecordJSON: Encodable {
    private struct SourceJSON: Encodable {
        let key: String
        let title: String
        let kind: String
        let address: String?
        let published: String
        let accessed: String?
    }

    private struct LinkJSON: Encodable {
        let field: String
        let id: String
    }

    private let id: String
    private let kind: String
    private let label: [String: String]
    private let asOf: String
    private let atlasVersion: String
    private let facts: [String]
    private let confidence: [String: String]
    private let notes: [String]
    private let recorded: String?
    private let sources: [SourceJSON]
    private let relations: [LinkJSON]
    private let referencedBy: [LinkJSON]

    package init(_ record: any AtlasRecord, words: CellWords) {
        let atlas = words.view.atlas
        id = record.id.text
        kind = type(of: record).kind.rawValue
        label = Dictionary(uniqueKeysWithValues: record.label.words.map { ($0.key.rawValue, $0.value) })
        asOf = words.view.day.description
        atlasVersion = atlas.version
        facts = RecordFacts(record, words: words).lines
        confidence = Dictionary(
            uniqueKeysWithValues: record.provenance.confidence.map { ($0.key.rawValue, $0.value.rawValue) }
        )
        let isRecorded = (record.provenance.recorded ?? atlas.recorded) <= words.view.day
        notes = isRecorded ? record.provenance.notes : []
        recorded = record.provenance.recorded?.description
        sources = SourcesOfRecord.keys(of: record.id, in: atlas).compactMap(atlas.source).map { source in
            SourceJSON(
                key: source.id.text,
                title: source.title,
                kind: source.sourceKind.rawValue,
                address: source.bestAddress,
                published: source.published.description,
                accessed: source.accessed?.description
            )
        }
        relations = atlas.links(from: record.id).filter { $0.field != "sources" }.map {
            LinkJSON(field: $0.field, id: $0.to.text)
        }
        referencedBy = atlas.links(to: record.id).map { LinkJSON(field: $0.field, id: $0.from.text) }
    }

    package var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        guard let data = try? encoder.encode(self) else { return "null\n" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
