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
        let standing: String
    }

    private struct RecheckJSON: Encodable {
        let on: String
        let outcome: String
        let fields: [String]
        let sources: [String]
        let note: String

        init(_ recheck: Recheck) {
            on = recheck.on.description
            outcome = recheck.outcome.rawValue
            fields = recheck.fields
            sources = recheck.sources.map(\.text)
            note = recheck.note
        }
    }

    private struct LinkJSON: Encodable {
        let field: String
        let id: String
        let standing: String

        init(_ relation: RecordRelations.Relation) {
            field = relation.field
            id = relation.id.text
            standing = relation.standing.rawValue
        }
    }

    private let id: String
    private let kind: String
    private let label: [String: String]
    private let asOf: String
    /// How the record itself lies to the day.
    private let standing: String
    private let atlasVersion: String
    private let caveats: [String]
    private let facts: [String]
    private let confidence: [String: String]
    private let notes: [String]
    private let recorded: String?
    private let checked: [RecheckJSON]
    private let sources: [SourceJSON]
    private let relations: [LinkJSON]
    private let referencedBy: [LinkJSON]

    package init(_ record: any AtlasRecord, words: CellWords) {
        let atlas = words.view.atlas
        id = record.id.text
        kind = type(of: record).kind.rawValue
        asOf = words.view.day.description
        let itself = words.view.standing(of: record)
        standing = itself.rawValue
        caveats =
            words.view.day > atlas.recorded
            ? [words.messages("page.beyond", ["recorded": words.dates.words(atlas.recorded)])] : []
        // Of what came later nothing is told but its id, how it was learned, and its sources.
        let isTold = itself != .later
        let label = isTold ? words.view.label(of: record).words : [:]
        self.label = Dictionary(uniqueKeysWithValues: label.map { ($0.key.rawValue, $0.value) })
        atlasVersion = atlas.version
        facts = isTold ? RecordFacts(record, words: words).lines : []
        let confidence = isTold ? record.provenance.confidence : [:]
        self.confidence = Dictionary(uniqueKeysWithValues: confidence.map { ($0.key.rawValue, $0.value.rawValue) })
        notes = words.view.isRecorded(record.provenance) ? record.provenance.notes : []
        recorded = record.provenance.recorded?.description
        checked = isTold ? record.provenance.checked.filter { $0.on <= words.view.day }.map(RecheckJSON.init) : []
        sources = SourcesOfRecord.onDay(of: record, view: words.view).map { source, standing in
            SourceJSON(
                key: source.id.text,
                title: source.title,
                kind: source.sourceKind.rawValue,
                address: source.bestAddress,
                published: source.published.description,
                accessed: source.accessed?.description,
                standing: standing.rawValue
            )
        }
        let relations = isTold ? RecordRelations(record, view: words.view) : nil
        self.relations = relations?.outgoing.map(LinkJSON.init) ?? []
        referencedBy = relations?.incoming.map(LinkJSON.init) ?? []
    }

    package var text: String {
        JSONText.encode(self) + "\n"
    }
}
