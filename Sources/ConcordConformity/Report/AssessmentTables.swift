import ConcordFindings
import ConcordModel

/// The tables of an assessment.
enum AssessmentTables {
    static func markets(_ assessment: Assessment) -> Table {
        Table(
            id: "markets",
            title: Phrase("assess.markets"),
            columns: [
                Table.Column("market", Phrase("column.market")),
                Table.Column("duties", Phrase("column.duties"), isNumeric: true),
                Table.Column("binding", Phrase("column.binding"), isNumeric: true),
                Table.Column("next", Phrase("column.next-date")),
            ]
                + Outcome.reported.map {
                    Table.Column($0.rawValue, Phrase("assessment.\($0.rawValue)"), isNumeric: true)
                } + [Table.Column("state", Phrase("column.overall"))],
            rows: Duty.Market.allCases.map { market in
                let duties = assessment.duties(in: market)
                let binding = duties.filter(\.binding.isBinding)
                let next = duties.compactMap(\.binding.next?.value).min { $0.earliest < $1.earliest }
                let counts = Outcome.reported.map { outcome in
                    count(duties.filter { assessment.result(of: $0).outcome == outcome })
                }
                return Table.Row(
                    market.rawValue,
                    [
                        TracedCell(.word("jurisdiction", market.rawValue)), count(duties), count(binding),
                        TracedCell(next.map { .date(.known($0)) } ?? .empty),
                    ] + counts + [TracedCell(.word("assessment", assessment.state(of: market).rawValue))]
                )
            }
        )
    }

    static func openQuestions(_ open: [(key: AnswerKey, duties: [RecordID])], _ assessment: Assessment) -> Table {
        let questions = assessment.questionByKey
        return Table(
            id: "open",
            title: Phrase("assess.open"),
            columns: [
                Table.Column("key", Phrase("column.assess-answer")),
                Table.Column("question", Phrase("column.question")),
                Table.Column("duties", Phrase("column.duties"), isNumeric: true),
            ],
            rows: open.map { item in
                Table.Row(
                    item.key.description,
                    [
                        TracedCell(.verbatim(item.key.description)),
                        TracedCell(
                            questions[item.key].map { .text($0.text) } ?? .empty,
                            trace: questions[item.key].map { [$0.id] } ?? []),
                        TracedCell(.count(item.duties.count), trace: item.duties),
                    ])
            }
        )
    }

    /// Answers that hardly go together; those that cannot are refused with the profile.
    static func clashes(_ assessment: Assessment) -> Table {
        Table(
            id: "clashes",
            title: Phrase("assess.clashes"),
            columns: [
                Table.Column("answers", Phrase("column.assess-answers")),
                Table.Column("because", Phrase("column.explanation")),
            ],
            rows: assessment.applicability.clashes.enumerated().map { index, found in
                Table.Row(
                    "\(found.question.key)-\(index + 1)",
                    [
                        TracedCell(answers(found.keys, assessment), trace: [found.question.id]),
                        TracedCell(.text(found.clash.because)),
                    ])
            }
        )
    }

    static func duties(_ id: String, _ duties: [Duty], _ assessment: Assessment) -> Table {
        Table(
            id: id,
            title: Phrase("assess.\(id)"),
            columns: [
                Table.Column("provision", Phrase("column.provision")),
                Table.Column("modality", Phrase("column.modality")),
                Table.Column("because", Phrase("column.assess-because")),
                Table.Column("from", Phrase("column.binds")),
                Table.Column("penalty", Phrase("column.penalty")),
                Table.Column("documents", Phrase("column.documents")),
                Table.Column("related", Phrase("column.other-market"), isNumeric: true),
                Table.Column("result", Phrase("column.result")),
                Table.Column("why", Phrase("column.explanation")),
                Table.Column("evidence", Phrase("column.evidence")),
            ],
            rows: duties.sorted { $0.isEarlier(than: $1) }.map { row($0, assessment) }
        )
    }

    private static func row(_ duty: Duty, _ assessment: Assessment) -> Table.Row {
        let result = assessment.result(of: duty)
        return Table.Row(
            duty.id.text,
            [
                TracedCell(.record(duty.id), trace: [duty.id]),
                TracedCell(.word("modality", duty.version.modality.rawValue)),
                TracedCell(answers(duty.applies.keys, assessment), trace: duty.triggers),
                TracedCell(duty.binding.cell, trace: duty.provision.profile.map { [$0] } ?? []),
                TracedCell(assessment.fines(of: duty), trace: duty.penalties),
                TracedCell(documents(duty, assessment), trace: duty.standards),
                related(duty),
                TracedCell(.word("assessment", result.outcome.rawValue)),
                TracedCell(result.explanation),
                TracedCell(result.evidence.isEmpty ? .empty : .list(result.evidence.map { .verbatim($0) })),
            ]
        )
    }

    /// The answers that decided, as a profile writes them.
    static func answers(_ keys: [AnswerKey], _ assessment: Assessment) -> Cell {
        let cells = keys.map { key -> Cell in
            if key == Condition.day { return .verbatim("day: \(assessment.view.day)") }
            return .verbatim("\(key): \(assessment.applicability.profile[key]?.description ?? "?")")
        }
        return cells.isEmpty ? .empty : cells.count == 1 ? cells[0] : .list(cells)
    }

    private static func documents(_ duty: Duty, _ assessment: Assessment) -> Cell {
        let cells = duty.standards.compactMap(assessment.view.document).map { document in
            Cell.phrase(
                Phrase(
                    document.isCited ? "assess.document.cited" : "assess.document",
                    ["document": .record(document.id), "state": document.stateCell]))
        }
        return cells.isEmpty ? .empty : .list(cells)
    }

    private static func related(_ duty: Duty) -> TracedCell {
        let drafts = duty.related.count(where: \.isDraft)
        guard !duty.related.isEmpty else { return TracedCell(.empty) }
        let arguments: [String: Cell] = ["n": .count(drafts), "m": .count(duty.related.count)]
        return TracedCell(
            .phrase(Phrase(drafts > 0 ? "assess.related.draft" : "assess.related", arguments)),
            trace: duty.related.flatMap { [$0.provision, $0.entry] }.uniqued)
    }

    static func aside(_ groups: [SetAside], _ assessment: Assessment) -> Table {
        Table(
            id: "aside",
            title: Phrase("assess.aside"),
            columns: [
                Table.Column("catalogue", Phrase("column.catalogue")),
                Table.Column("reason", Phrase("column.reason")),
                Table.Column("because", Phrase("column.assess-because")),
                Table.Column("provisions", Phrase("column.provisions"), isNumeric: true),
            ],
            rows: groups.enumerated().map { index, group in
                Table.Row(
                    "\(group.catalogue.id)-\(index + 1)",
                    [
                        TracedCell(.record(group.catalogue.of), trace: [group.catalogue.id]),
                        TracedCell(.phrase(Phrase("assess.aside.\(group.reason)"))),
                        TracedCell(answers(group.keys, assessment)),
                        TracedCell(.count(group.provisions.count), trace: group.provisions),
                    ])
            }
        )
    }

    static func packages(_ packages: WorkPackages) -> Table {
        Table(
            id: "packages",
            title: Phrase("assess.packages"),
            columns: [
                Table.Column("package", Phrase("column.work-package")),
                Table.Column("eu", Phrase("jurisdiction.eu"), isNumeric: true),
                Table.Column("cn", Phrase("jurisdiction.cn"), isNumeric: true),
                Table.Column("related", Phrase("column.related-pairs"), isNumeric: true),
                Table.Column("shared", Phrase("column.serves-both")),
            ],
            rows: packages.selected.map { package in
                let pairs = package.relatedPairs
                return Table.Row(
                    package.topic.text,
                    [
                        TracedCell(.record(package.topic), trace: [package.topic]),
                        count(package.duties(in: .eu)), count(package.duties(in: .cn)),
                        TracedCell(.count(pairs.count), trace: pairs.map(\.entry)),
                        TracedCell(.word("flag", package.isShared ? "yes" : "no")),
                    ])
            }
        )
    }

    private static func count(_ duties: [Duty]) -> TracedCell {
        TracedCell(.count(duties.count), trace: duties.map(\.id))
    }
}

extension Outcome {
    /// Those that a duty can have.
    static let reported: [Outcome] = [.conforming, .notConforming, .insufficientEvidence, .notAssessed]
}

extension Assessment {
    var questionByKey: [AnswerKey: Question] {
        Dictionary(view.atlas.contents.questions.map { ($0.key, $0) }) { first, _ in first }
    }
}

extension Duty {
    /// By the date from which it binds, undated last; provisions of one date keep the order of the catalogue.
    func isEarlier(than other: Duty) -> Bool {
        switch (binding.date?.value?.earliest, other.binding.date?.value?.earliest) {
        case (let a?, let b?): a < b
        case (.some, nil): true
        default: false
        }
    }
}
