import ConcordFindings
import ConcordModel

/// The evidence that serves both markets, and what stays with one, as tables.
struct TogetherTables {
    let evidence: EvidenceItems

    var items: Table {
        Table(
            id: "evidence", title: Phrase("assess.evidence-items"),
            columns: [
                Table.Column("item", Phrase("column.evidence-item")), Table.Column("given", Phrase("column.given")),
                Table.Column("eu", Phrase("jurisdiction.eu"), isNumeric: true),
                Table.Column("cn", Phrase("jurisdiction.cn"), isNumeric: true),
                Table.Column("related", Phrase("column.other-market")),
                Table.Column("reach", Phrase("column.reach")), Table.Column("smallest", Phrase("column.smallest-set")),
            ],
            rows: evidence.items.enumerated().map { row($1, $0) })
    }

    private func row(_ item: EvidenceItem, _ index: Int) -> Table.Row {
        let related = Duty.Market.allCases.flatMap { item.related(in: $0, among: evidence.byID) }
        let drafts = related.count(where: \.isDraft)
        let isNamed = item.kind != .unnamed
        return Table.Row(
            "\(index + 1)",
            [
                name(item.kind), TracedCell(.word("flag", isGiven(item.kind) ? "yes" : "no")),
                count(item.duties(in: .eu)), count(item.duties(in: .cn)),
                related.isEmpty
                    ? TracedCell(.empty)
                    : TracedCell(
                        .phrase(
                            Phrase(
                                drafts > 0 ? "assess.related.draft" : "assess.related",
                                ["n": .count(drafts), "m": .count(related.count)])),
                        trace: related.flatMap { [$0.provision, $0.entry] }),
                TracedCell(
                    isNamed ? .word("reach", item.reach(among: evidence.byID).rawValue) : .empty),
                TracedCell(isNamed ? .word("flag", evidence.smallest.contains(index) ? "yes" : "no") : .empty),
            ])
    }

    private func isGiven(_ kind: EvidenceItem.Kind) -> Bool { if case .given = kind { true } else { false } }

    private func name(_ kind: EvidenceItem.Kind) -> TracedCell {
        switch kind {
        case .given(let name): TracedCell(.verbatim(name))
        case .measurement(let kind): TracedCell(.word("evidence", kind.rawValue))
        case .heading(let section, let dossier):
            TracedCell(
                .phrase(
                    Phrase("assess.evidence.heading", ["heading": .record(section), "dossier": .record(dossier)])),
                trace: [section, dossier])
        case .unnamed: TracedCell(.phrase(Phrase("assess.evidence.unnamed")))
        }
    }

    /// What stays with one market, by topic.
    var specific: Table {
        Table(
            id: "specific", title: Phrase("assess.specific"),
            columns: [
                Table.Column("market", Phrase("column.market")), Table.Column("topic", Phrase("column.topic")),
                Table.Column("duties", Phrase("column.duties"), isNumeric: true),
                Table.Column("provisions", Phrase("column.says-so")),
            ],
            rows: Duty.Market.allCases.flatMap { market -> [Table.Row] in
                // A provision of several topics stands under the first, so that the numbers add up.
                let byTopic = Dictionary(grouping: evidence.specific(to: market)) { $0.provision.topics.first }
                let topics = byTopic.keys.sorted { left, right in
                    let (a, b) = (byTopic[left]?.count ?? 0, byTopic[right]?.count ?? 0)
                    return a != b ? a > b : (left?.text ?? "") < (right?.text ?? "")
                }
                return topics.map { topic in
                    let duties = byTopic[topic] ?? []
                    return Table.Row(
                        "\(market.rawValue)-\(topic?.text ?? "none")",
                        [
                            TracedCell(.word("jurisdiction", market.rawValue)),
                            TracedCell(topic.map { .record($0) } ?? .empty, trace: topic.map { [$0] } ?? []),
                            count(duties), TracedCell(.records(duties.map(\.id)), trace: duties.map(\.id)),
                        ])
                }
            })
    }

    private func count(_ duties: [Duty]) -> TracedCell { TracedCell(.count(duties.count), trace: duties.map(\.id)) }

    var sentences: [Phrase] {
        let set = evidence.items.indices.filter(evidence.smallest.contains).map { evidence.items[$0] }
        func count(_ reach: EvidenceItem.Reach) -> Cell {
            .count(set.count { $0.reach(among: evidence.byID) == reach })
        }
        return [
            Phrase(
                evidence.isProven ? "assess.sentence.evidence" : "assess.sentence.evidence-unproven",
                [
                    "items": .count(evidence.items.count { $0.kind != .unnamed }), "set": .count(set.count),
                    "both": count(.both), "related": count(.related),
                ]),
            Phrase(
                "assess.sentence.specific",
                [
                    "eu": .count(evidence.specific(to: .eu).count), "cn": .count(evidence.specific(to: .cn).count),
                ]),
        ]
    }
}
