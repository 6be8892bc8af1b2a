import ConcordModel

/// How sources characterise the same terms, and who takes over whose documents to which purpose.
public enum TermsAndAdoptions {
    public static func finding(_ view: AtlasOnDay) -> Finding {
        let terms = comparableTerms(view)
        let adoptions = view.atlas.contents.adoptions.filter { $0.isKnown(on: view.day) }
        let adopted = adoptions.filter { $0.status == .adopted }
        return Finding(
            id: "terms",
            day: view.day,
            question: Phrase("terms.question"),
            definition: Phrase("terms.definition"),
            sentences: [
                Phrase(
                    "terms.sentence.terms",
                    [
                        "terms": .count(terms.count),
                        "compared": .count(terms.count { $0.relation != .singleSource && $0.relation != .unknown }),
                        "same": .count(terms.count { $0.relation == .same }),
                        "similar": .count(terms.count { $0.relation == .similar }),
                        "different": .count(terms.count { $0.relation == .different }),
                    ]
                ),
                Phrase(
                    "terms.sentence.adoptions",
                    [
                        "adopted": .count(adopted.count),
                        "eu": .count(adopted.count { view.jurisdiction(of: $0.body) == .eu }),
                        "cn": .count(adopted.count { view.jurisdiction(of: $0.body) == .china }),
                        "planned": .count(adoptions.count - adopted.count),
                    ]
                ),
            ],
            tables: [
                concordance(view, terms), relations(terms), adopters(view, adoptions), common(view, adopted),
                edges(view, adoptions),
            ],
            n: terms.count + adoptions.count,
            completeness: [],
            caveats: [
                Phrase("terms.caveat.adoption"),
                Phrase("terms.caveat.no-map"),
            ],
            undated: view.atlas.contents.adoptions.filter { $0.date.timing(on: view.day) == .undecided }.map(\.id)
        )
    }

    /// Terms that can be compared on the day: each document that characterises them existed then.
    static func comparableTerms(_ view: AtlasOnDay) -> [Term] {
        view.atlas.contents.terms.filter { term in
            view.isRecorded(term.provenance)
                || term.characterisations.allSatisfy { view.timing(of: $0.document) == .past }
        }
    }

    private static func concordance(_ view: AtlasOnDay, _ terms: [Term]) -> Table {
        Table(
            id: "concordance",
            title: Phrase("terms.concordance"),
            columns: [
                Table.Column("term", Phrase("column.term")),
                Table.Column("relation", Phrase("column.relation")),
                Table.Column("sources", Phrase("column.characterised-by")),
                Table.Column("difference", Phrase("column.difference")),
            ],
            rows: terms.map { term in
                let documents = term.characterisations.map(\.document)
                return Table.Row(
                    term.id.text,
                    [
                        TracedCell(.text(term.term), trace: [term.id]),
                        TracedCell(.word("term-relation", term.relation.rawValue), trace: [term.id]),
                        TracedCell(.list(documents.map { .verbatim(view.designation(of: $0)) }), trace: documents),
                        // In what they differ was judged on the wordings of the day of recording.
                        TracedCell(
                            view.isRecorded(term.provenance)
                                ? .text(LocalizedText([.english: term.difference])) : .unknown,
                            trace: [term.id]
                        ),
                    ]
                )
            }
        )
    }

    private static func relations(_ terms: [Term]) -> Table {
        Table(
            id: "relations",
            title: Phrase("terms.relations"),
            columns: [
                Table.Column("relation", Phrase("column.relation")),
                Table.Column("terms", Phrase("column.terms"), isNumeric: true),
            ],
            rows: Term.Relation.allCases.map { relation in
                Table.Row(
                    relation.rawValue,
                    [
                        TracedCell(.word("term-relation", relation.rawValue)),
                        .count(terms.filter { $0.relation == relation }.map(\.id)),
                    ]
                )
            }
        )
    }

    private static func adopters(_ view: AtlasOnDay, _ adoptions: [Adoption]) -> Table {
        let groups = Dictionary(grouping: adoptions) { view.jurisdiction(of: $0.body) }
        func count(_ ids: [Adoption], _ condition: (Adoption) -> Bool) -> TracedCell {
            .count(ids.filter(condition).map(\.id))
        }
        return Table(
            id: "adopters",
            title: Phrase("terms.adopters"),
            columns: [
                Table.Column("jurisdiction", Phrase("column.jurisdiction")),
                Table.Column("adopted", Phrase("adoption-status.adopted"), isNumeric: true),
                Table.Column("identical", Phrase("degree.identical"), isNumeric: true),
                Table.Column("modified", Phrase("degree.modified"), isNumeric: true),
                Table.Column("unstated", Phrase("degree.unstated"), isNumeric: true),
                Table.Column("as-standard", Phrase("adoption-purpose.as-standard"), isNumeric: true),
                Table.Column("answer-to-article", Phrase("adoption-purpose.answer-to-article"), isNumeric: true),
                Table.Column("planned", Phrase("adoption-status.planned"), isNumeric: true),
            ],
            rows: Set(groups.keys).union([.eu, .china]).sorted().map { jurisdiction in
                let all = groups[jurisdiction] ?? []
                let done = all.filter { $0.status == .adopted }
                return Table.Row(
                    jurisdiction.rawValue,
                    [
                        TracedCell(.jurisdiction(jurisdiction)),
                        .count(done.map(\.id)),
                        count(done) { $0.degree == .identical },
                        count(done) { $0.degree == .modified },
                        count(done) { $0.degree == .unstated || $0.degree == .notEquivalent },
                        count(done) { $0.purpose == .asStandard },
                        count(done) { $0.purpose == .answerToArticle },
                        count(all) { $0.status != .adopted },
                    ],
                    completeness: .partial
                )
            }
        )
    }

    /// International documents that both the EU and China have taken over: common ground at the level of documents.
    private static func common(_ view: AtlasOnDay, _ adopted: [Adoption]) -> Table {
        func documents(_ jurisdiction: Jurisdiction) -> Set<RecordID> {
            Set(adopted.lazy.filter { view.jurisdiction(of: $0.body) == jurisdiction }.map(\.adopted))
        }
        let both = documents(.eu).intersection(documents(.china)).sorted()
        let edges = adopted.filter { both.contains($0.adopted) }.map(\.id)
        return Table(
            id: "common",
            title: Phrase("terms.common"),
            columns: [
                Table.Column("sides", Phrase("column.jurisdiction")),
                Table.Column("adopted", Phrase("adoption-status.adopted"), isNumeric: true),
                Table.Column("documents", Phrase("column.documents")),
            ],
            rows: [
                Table.Row(
                    "eu-and-cn",
                    [
                        TracedCell(.list([.jurisdiction(.eu), .jurisdiction(.china)])),
                        TracedCell(.count(both.count), trace: both + edges),
                        TracedCell(.records(both), trace: both),
                    ],
                    completeness: .partial
                )
            ]
        )
    }

    private static func edges(_ view: AtlasOnDay, _ adoptions: [Adoption]) -> Table {
        Table(
            id: "adoptions",
            title: Phrase("terms.adoptions"),
            columns: [
                Table.Column("adopted", Phrase("column.adopted-document")),
                Table.Column("adopting", Phrase("column.adopting-document")),
                Table.Column("body", Phrase("column.body")),
                Table.Column("degree", Phrase("column.degree")),
                Table.Column("status", Phrase("column.status")),
                Table.Column("purpose", Phrase("column.purpose")),
                Table.Column("date", Phrase("column.date")),
            ],
            rows: adoptions.map { adoption in
                Table.Row(
                    adoption.id.text,
                    [
                        TracedCell(.verbatim(view.designation(of: adoption.adopted)), trace: [adoption.adopted]),
                        TracedCell(.verbatim(view.designation(of: adoption.adopting)), trace: [adoption.adopting]),
                        TracedCell(.record(adoption.body), trace: [adoption.body]),
                        TracedCell(.word("degree", adoption.degree.rawValue), trace: [adoption.id]),
                        TracedCell(.word("adoption-status", adoption.status.rawValue), trace: [adoption.id]),
                        TracedCell(.word("adoption-purpose", adoption.purpose.rawValue), trace: [adoption.id]),
                        TracedCell(.date(adoption.date), trace: [adoption.id]),
                    ]
                )
            }
        )
    }
}

extension Adoption {
    /// Whether it had happened by the day; a plan without a date is known from when the atlas learned it.
    func isKnown(on day: CalendarDate) -> Bool {
        switch date.timing(on: day) {
        case .past: true
        case .future: false
        case .undecided: provenance.recorded.map { $0 <= day } ?? false
        }
    }
}
