import ConcordModel

/// C1: which documents exist or are coming, by body, jurisdiction, topic, bindingness and state; how they are related.
///
/// Nothing here is a share or a ranking: most lists do not claim to be complete, and each row says whether its list does.
public enum Landscape {
    public static func finding(_ view: AtlasOnDay) -> Finding {
        let existing = view.existing
        let published = existing.filter { $0.phase == .published }
        return Finding(
            id: "landscape",
            day: view.day,
            question: Phrase("landscape.question"),
            definition: Phrase("landscape.definition"),
            sentences: [
                Phrase(
                    "landscape.sentence.count",
                    [
                        "all": .count(existing.count),
                        "published": .count(published.count),
                        "underway": .count(existing.count { $0.phase == .underway }),
                        "eu": .count(published.count { $0.jurisdiction == .eu }),
                        "cn": .count(published.count { $0.jurisdiction == .china }),
                        "international": .count(published.count { $0.jurisdiction == .international }),
                    ]
                ),
                Phrase("landscape.sentence.completeness", completenessCounts(view.atlas)),
            ],
            tables: [
                byJurisdiction(view), byBody(view), WholeBodies.table(view), byTopic(view), byBindingness(view),
                byState(view),
                Growth.table(view), Families.table(view), untopiced(view),
            ],
            n: view.documents.count,
            completeness: view.atlas.contents.completeness.map(\.id),
            caveats: [
                Phrase("landscape.caveat.partial"), Phrase("landscape.caveat.whole"),
                Phrase("landscape.caveat.undated"),
            ],
            undated: view.undated
        )
    }

    private static func completenessCounts(_ atlas: Atlas) -> [String: Cell] {
        let lists = atlas.contents.completeness
        return [
            "lists": .count(lists.count),
            "claimed": .count(lists.count { $0.claim == .claimed }),
        ]
    }

    static let phases: [DocumentOnDay.Phase] = [.published, .underway, .lapsed, .over, .undated]

    static let phaseColumns = phases.map {
        Table.Column($0.rawValue, Phrase("phase.\($0.rawValue)"), isNumeric: true)
    }

    static func phaseCells(_ documents: [DocumentOnDay]) -> [TracedCell] {
        phases.map { phase in .count(documents.filter { $0.phase == phase }.map(\.id)) }
    }

    private static func byJurisdiction(_ view: AtlasOnDay) -> Table {
        let groups = Dictionary(grouping: view.documents, by: \.jurisdiction)
        let rows = groups.keys.sorted().map { jurisdiction in
            Table.Row(
                jurisdiction.rawValue,
                [TracedCell(.jurisdiction(jurisdiction))] + phaseCells(groups[jurisdiction] ?? []),
                completeness: .partial
            )
        }
        return Table(
            id: "by-jurisdiction",
            title: Phrase("landscape.by-jurisdiction"),
            columns: [Table.Column("jurisdiction", Phrase("column.jurisdiction"))] + phaseColumns,
            rows: rows + [
                Table.Row("total", [TracedCell(.phrase(Phrase("row.recorded")))] + phaseCells(view.documents))
            ]
        )
    }

    /// A row for each body whose list's completeness is recorded; documents of its committees are counted with it.
    private static func byBody(_ view: AtlasOnDay) -> Table {
        let lists = ListRegister(view.atlas)
        let groups = Dictionary(grouping: view.documents) { lists.owner(of: $0.standard.body, in: view) }
        let rows = groups.sorted { left, right in
            let a = view.atlas.body(left.key)
            let b = view.atlas.body(right.key)
            return (a?.jurisdiction ?? .international, left.key) < (b?.jurisdiction ?? .international, right.key)
        }.map { body, documents in
            let claim = lists.claim(of: body)
            return Table.Row(
                body.text,
                [TracedCell(.record(body), trace: [body])] + phaseCells(documents) + [
                    TracedCell(.word("completeness", claim.rawValue), trace: lists.records(of: body))
                ],
                completeness: claim
            )
        }
        return Table(
            id: "by-body",
            title: Phrase("landscape.by-body"),
            columns: [Table.Column("body", Phrase("column.body"))] + phaseColumns
                + [Table.Column("completeness", Phrase("column.completeness"))],
            rows: rows
        )
    }

    static let jurisdictions: [Jurisdiction] = [.eu, .china, .international, .unitedStates]

    private static let jurisdictionColumns = jurisdictions.map {
        Table.Column($0.rawValue, Phrase("jurisdiction.\($0.rawValue)"), isNumeric: true)
    }

    private static func jurisdictionCells(_ documents: [DocumentOnDay]) -> [TracedCell] {
        jurisdictions.map { jurisdiction in .count(documents.filter { $0.jurisdiction == jurisdiction }.map(\.id)) }
    }

    /// Published documents only: a topic's projects are too unevenly recorded to stand beside them.
    private static func byTopic(_ view: AtlasOnDay) -> Table {
        let published = view.existing.filter { $0.phase == .published }
        return Table(
            id: "by-topic",
            title: Phrase("landscape.by-topic"),
            columns: [Table.Column("topic", Phrase("column.topic"))] + jurisdictionColumns,
            rows: view.atlas.contents.topics.map { topic in
                Table.Row(
                    topic.id.text,
                    [TracedCell(.record(topic.id), trace: [topic.id])]
                        + jurisdictionCells(published.filter { $0.standard.topics.contains(topic.id) }),
                    completeness: .partial
                )
            }
        )
    }

    private static func byBindingness(_ view: AtlasOnDay) -> Table {
        Table(
            id: "by-bindingness",
            title: Phrase("landscape.by-bindingness"),
            columns: [Table.Column("bindingness", Phrase("column.bindingness"))] + phaseColumns + [
                // Published and, by a dated event, in force: what binds.
                Table.Column("effective", Phrase("column.in-force"), isNumeric: true)
            ],
            rows: Bindingness.allCases.compactMap { bindingness in
                let documents = view.documents.filter { $0.standard.bindingness == bindingness }
                guard !documents.isEmpty else { return nil }
                return Table.Row(
                    bindingness.rawValue,
                    [TracedCell(.word("bindingness", bindingness.rawValue))] + phaseCells(documents) + [
                        .count(documents.filter { $0.reading.state == .effective }.map(\.id))
                    ]
                )
            }
        )
    }

    private static func byState(_ view: AtlasOnDay) -> Table {
        Table(
            id: "by-state",
            title: Phrase("landscape.by-state"),
            columns: [Table.Column("state", Phrase("column.state"))] + jurisdictionColumns,
            rows: State.ofStandards.compactMap { state in
                let documents = view.existing.filter { $0.reading.state == state }
                guard !documents.isEmpty else { return nil }
                return Table.Row(state.rawValue, [TracedCell(.state(state))] + jurisdictionCells(documents))
            }
        )
    }

    private static func untopiced(_ view: AtlasOnDay) -> Table {
        let documents = view.existing.filter { $0.standard.topics.isEmpty }
        let provisions = view.atlas.contents.catalogues.flatMap(view.provisions).filter(\.topics.isEmpty)
        return Table(
            id: "untopiced",
            title: Phrase("landscape.untopiced"),
            columns: [Table.Column("record", Phrase("column.record"))],
            rows: (documents.map(\.id) + provisions.map(\.id)).map {
                Table.Row($0.text, [TracedCell(.record($0), trace: [$0])])
            }
        )
    }
}

extension AtlasOnDay {
    /// The provisions of a catalogue that were there: not before the document they stand in. One whose beginning is unknown
    /// is taken to have begun with the document.
    func provisions(of catalogue: Catalogue) -> [Provision] {
        guard isKnown(document: catalogue.of) else { return [] }
        return catalogue.provisions.filter { provision in
            provision.versions.contains { $0.from.timing(on: day) != .future }
        }
    }

    /// Whether a rule or document was there in any state, a catalogue of anything else always.
    private func isKnown(document id: RecordID) -> Bool {
        if let document = document(id) { return document.phase != .ahead && document.phase != .undated }
        guard let rule = atlas.rule(id) else { return true }
        return switch rule.events.reading(on: day) {
        case .known, .lapsed: true
        case .undecided, .unrecorded, .ahead: false
        }
    }
}
