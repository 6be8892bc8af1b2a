public import ConcordModel

/// A paper's checkable claims, on the paper's own date and on the day: each with its verdict, a sentence and a trace.
public enum ClaimsFinding {
    public static func finding(_ paper: Paper, _ base: BaseFindings) -> Finding {
        let view = base.view
        let earlier = paper.date < view.day ? BaseFindings(view.atlas, on: paper.date) : base
        let rows = paper.claims.map { claim in
            (
                claim: claim,
                then: ClaimOnDay(claim, view: earlier.view, cell: earlier.cell),
                now: ClaimOnDay(claim, view: view, cell: base.cell)
            )
        }
        let isBefore = view.day < paper.date
        return Finding(
            id: "claims",
            day: view.day,
            title: Phrase("claims.title", ["paper": .record(paper.id)]),
            question: Phrase("claims.question", ["paper": .record(paper.id)]),
            definition: Phrase("claims.definition"),
            sentences: isBefore
                ? [Phrase("claims.sentence.before", ["date": .date(.known(.day(paper.date)))])]
                : sentences(rows.map { ($0.then.verdict, $0.now.verdict) }, paper: paper, day: view.day),
            tables: isBefore
                ? [] : [counts(rows.map { ($0.claim, $0.then.verdict, $0.now.verdict) }, view), table(rows, view)],
            n: paper.claims.count,
            completeness: [],
            caveats: [Phrase("claims.caveat.judgement")],
            undated: []
        )
    }

    private static func sentences(
        _ verdicts: [(then: Verdict?, now: Verdict?)], paper: Paper, day: CalendarDate
    ) -> [Phrase] {
        func arguments(_ select: ((then: Verdict?, now: Verdict?)) -> Verdict?, _ date: CalendarDate) -> [String: Cell]
        {
            var arguments: [String: Cell] = [
                "n": .count(verdicts.count), "date": .date(.known(.day(date))), "paper": .record(paper.id),
            ]
            for value in Verdict.Value.allCases {
                arguments[value.rawValue] = .count(verdicts.count { select($0)?.value == value })
            }
            return arguments
        }
        var sentences = [Phrase("claims.sentence.then", arguments({ $0.then }, paper.date))]
        if day > paper.date { sentences.append(Phrase("claims.sentence.now", arguments({ $0.now }, day))) }
        return sentences
    }

    private static func counts(_ rows: [(claim: Claim, then: Verdict?, now: Verdict?)], _ view: AtlasOnDay) -> Table {
        Table(
            id: "verdicts",
            title: Phrase("claims.verdicts"),
            columns: [
                Table.Column("verdict", Phrase("column.verdict")),
                Table.Column("then", Phrase("column.then"), isNumeric: true),
                Table.Column("now", Phrase("column.now"), isNumeric: true),
            ],
            rows: Verdict.Value.allCases.map { value in
                Table.Row(
                    value.rawValue,
                    [
                        TracedCell(.word("verdict", value.rawValue)),
                        .count(rows.filter { $0.then?.value == value }.map(\.claim.id)),
                        .count(rows.filter { $0.now?.value == value }.map(\.claim.id)),
                    ]
                )
            }
        )
    }

    private static func table(
        _ rows: [(claim: Claim, then: ClaimOnDay, now: ClaimOnDay)], _ view: AtlasOnDay
    ) -> Table {
        Table(
            id: "claims",
            title: Phrase("claims.table"),
            columns: [
                Table.Column("number", Phrase("column.number")),
                Table.Column("place", Phrase("column.place")),
                Table.Column("claim", Phrase("column.claim")),
                Table.Column("kind", Phrase("column.kind")),
                Table.Column("then", Phrase("column.then")),
                Table.Column("then-because", Phrase("column.because")),
                Table.Column("then-test", Phrase("column.test")),
                Table.Column("now", Phrase("column.now")),
                Table.Column("now-because", Phrase("column.because")),
                Table.Column("now-test", Phrase("column.test")),
            ],
            rows: rows.map { claim, then, now in
                let number = claim.id.text.split(separator: ":").last.map(String.init) ?? claim.id.text
                return Table.Row(
                    number,
                    [
                        TracedCell(.verbatim(number), trace: [claim.id]),
                        TracedCell(
                            .phrase(
                                Phrase(
                                    "claims.place",
                                    ["section": .verbatim(claim.section), "paragraph": .count(claim.paragraph)]
                                )
                            )
                        ),
                        TracedCell(.text(claim.statement), trace: [claim.id]),
                        TracedCell(.word("claim", claim.claimKind.rawValue)),
                    ] + verdictCells(then, view) + verdictCells(now, view)
                )
            }
        )
    }

    private static func verdictCells(_ claim: ClaimOnDay, _ view: AtlasOnDay) -> [TracedCell] {
        guard let verdict = claim.verdict else { return [TracedCell(.empty), TracedCell(.empty), TracedCell(.empty)] }
        return [
            TracedCell(.word("verdict", verdict.value.rawValue), trace: verdict.trace),
            TracedCell(.text(verdict.because), trace: verdict.trace),
            // A test may look at what lies ahead of the day, which is not to be named then.
            TracedCell(
                .word("test", claim.result.rawValue),
                trace: claim.claim.test.records.filter { view.timing(of: $0) != .future }
            ),
        ]
    }
}

extension ClaimTest {
    /// The records that the test looks at.
    var records: [RecordID] {
        switch self {
        case .figure(let id, _, _): [id]
        case .records(let ids): ids
        case .cell, .none: []
        }
    }
}
